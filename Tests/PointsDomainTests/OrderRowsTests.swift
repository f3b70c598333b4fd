import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Orders as rows of a file")
struct OrderRowsTests {
    private static let header = "externalId,storeId,paidAt,member,quantity,amountMinor,name"

    private func rows(_ rows: String...) -> OrderRows {
        OrderRows(header: Self.header, rows: rows, firstRow: 2)
    }

    @Test(
        "E01 a row is read as RFC 4180 has it",
        arguments: [
            (#"a,"b,""c""",,d"#, ["a", #"b,"c""#, "", "d"]), ("", [""]), (",", ["", ""]),
            (#""""#, [""]), (#"a,"b"#, nil), (#"a,"b"c"#, nil), (#"a"b,c"#, nil),
        ] as [(String, [String]?)])
    func fields(line: String, fields: [String]?) {
        #expect(CSVRow.fields(of: line) == fields)
    }

    @Test("E01 what is written as a row is read as what it was")
    func roundTrip() {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        let letters = Array("ab,\"é 茶")
        for _ in 0..<500 {
            let fields = (0..<Int.random(in: 1...5, using: &random)).map { _ in
                String(
                    (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
                        letters.randomElement(using: &random)
                    })
            }
            #expect(CSVRow.fields(of: CSVRow.line(fields)) == fields, "seed \(seed)")
        }
    }

    @Test("E01 rows of one order are its lines; the first one says whose it is and when it was")
    func grouped() throws {
        let rows = rows(
            "A-1,s,2026-03-05T04:00:00Z,m,1,100,x", "A-1,s,,,2,50,y",
            "A-2,s,2026-03-05T05:00:00Z,n,1,1,\"z, hot\"")
        #expect(rows.problems.isEmpty && rows.sumMinor == 151)
        #expect(rows.orders.map(\.externalId) == ["A-1", "A-2"])
        #expect(rows.orders[0].lines.map(\.amountMinor) == [100, 50])
        #expect(rows.orders[0].lines.map(\.row) == [2, 3])
        #expect(rows.orders[1].lines[0].name == "z, hot")
        #expect(rows.orders[0].paidAt == Instant(rfc3339: "2026-03-05T04:00:00Z"))
    }

    @Test("E01 every row that makes no sense is named, with its column")
    func problems() {
        let rows = rows(
            "A,s,2026-03-05T04:00:00Z,m,1,100,x", "B,s,2026-03-05T04:00:00Z,n,0,1,z",
            "C,s,today,m,1,1,", "D,s", "E,s,2026-03-05T04:00:00Z,,1,1,",
            "F,s,2026-03-05T04:00:00Z,m,1,-1,", "G,s,2026-03-05T04:00:00Z,m,1,1,\"x",
            "H,s,2026-03-05T04:00:00Z,m,1,1,", "H,s,,other,1,1,",
            "A,s,2026-03-05T04:00:00Z,m,1,1,late")
        #expect(
            rows.problems.map { "\($0.row) \($0.column)" } == [
                "3 quantity", "4 paidAt", "5 ", "6 member", "7 amountMinor", "8 ", "10 member",
                "11 externalId",
            ])
    }

    @Test("E01 a header with a column too little, too much or twice takes no row")
    func headers() {
        for (header, columns) in [
            ("externalId,storeId,paidAt,member,quantity", ["amountMinor"]),
            (Self.header + ",colour", [""]), (Self.header + ",name", ["name"]),
        ] {
            let rows = OrderRows(
                header: header, rows: ["A,s,2026-03-05T04:00:00Z,m,1,100,x"], firstRow: 2)
            #expect(rows.problems.map(\.column) == columns)
            #expect(rows.problems.allSatisfy { $0.row == 1 } && rows.orders.isEmpty)
        }
    }

    @Test(
        "X20 an order may have lost a row where one of its rows is wrong, or one beside it nobody's"
    )
    func spoiled() {
        let at = "2026-03-05T04:00:00Z"
        let rows = rows(
            "A,s,\(at),m,1,100,x", "B,s,\(at),m,1,1,", "B,s,,,0,1,", "C,s,\(at),m,1,1,",
            "D,s,\(at),m,1,1,", "D,s,,,1", "E,s,\(at),m,1,1,", "F,s,\(at),m,1,1,",
            ",s,\(at),m,1,1,", "G,s,\(at),m,1,1,", "H,s,\(at),m,1,1,", "A,s,\(at),m,1,1,")
        // Rows of A are in two places.
        #expect(rows.spoiled == ["A", "B", "D", "E", "F", "G"])
        #expect(OrderRows(header: Self.header + ",problem", rows: [], firstRow: 2).problems.isEmpty)
    }
}
