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

    @Test("X20 a piece that is placed as it is ends between orders that are known for certain")
    func cleanCuts() throws {
        func clean(_ rows: String) throws -> [String] {
            try OrderFileChunk(
                Array(("externalId,x\n" + rows).utf8), header: nil, isLast: false,
                cutsCleanly: true
            ).rows
        }
        #expect(try clean("a,1\nb,1\nb,\"\nb,2\n") == ["a,1"])
        // Too many cells, and no number: whose they are nobody knows.
        #expect(try clean("a,1\nb,1\nb,2,3\nc,1\n") == ["a,1"])
        #expect(try clean("a,1\nb,1\n,2\nc,1\nd,1\n") == ["a,1", "b,1", ",2", "c,1"])
        #expect(throws: OrderFileChunk.Fault.orderTooLong) { try clean("a,1\nb\nc,1\n") }
        // A file that is refused anyway is cut anywhere, so that each row is named.
        #expect(try chunk("externalId,x\na,1\nb\nc,1\n").rows == ["a,1", "b", "c,1"])
    }
}
