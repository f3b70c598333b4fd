import Testing

@testable import PointsDomain

@Suite("Files of orders, piece by piece")
struct OrderFileChunkTests {
    private func chunk(
        _ text: String, header: String? = nil, isLast: Bool = false
    ) throws -> OrderFileChunk {
        try OrderFileChunk(Array(text.utf8), header: header, isLast: isLast)
    }

    @Test("E01 a piece ends with a whole order: the last one may go on")
    func wholeOrders() throws {
        let first = try chunk("externalId,x\r\na,1\na,2\nb,1\nb,2\nb,")
        #expect(first.header == "externalId,x" && first.rows == ["a,1", "a,2"])
        #expect(first.lines == 3 && first.bytes == 22)
        let rest = try chunk("b,1\nb,2\nb,3", header: "externalId,x", isLast: true)
        #expect(rest.rows == ["b,1", "b,2", "b,3"] && rest.lines == 3 && rest.bytes == 11)
        let end = try chunk("b,1\n\n\n", header: "externalId,x", isLast: true)
        #expect(end.rows == ["b,1"] && end.lines == 3 && end.bytes == 6)
        let names = try chunk("externalId,x\n", isLast: true)
        #expect(names.rows.isEmpty && names.lines == 1 && names.bytes == 13)
    }

    @Test("E01 what no piece can be cut of is refused")
    func faults() {
        let cases: [(text: String, OrderFileChunk.Fault)] = [
            ("externalId,x", .rowTooLong),
            ("externalId,x\na,1\na,2\n", .orderTooLong),
        ]
        for test in cases {
            #expect(throws: test.1) { try chunk(test.text) }
        }
        #expect(throws: OrderFileChunk.Fault.notUTF8) {
            try OrderFileChunk([0x61, 0xFF, 0x0A], header: nil, isLast: true)
        }
    }
}
