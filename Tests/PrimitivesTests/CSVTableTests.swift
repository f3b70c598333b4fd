import Primitives
import TestKit
import Testing

@Suite("Tables as CSV")
struct CSVTableTests {
    @Test(
        "X23 cells in quotes, line breaks of either kind, marks and blanks as spreadsheets write them",
        arguments: [
            ("a,b\n1,2\n", [["1", "2"]]),
            ("a,b\r\n1,2", [["1", "2"]]),
            ("\u{FEFF}a,b\n1,2\n", [["1", "2"]]),
            ("a,b\n\"1,5\",\"say \"\"yes\"\"\"\n", [["1,5", "say \"yes\""]]),
            ("a,b\n\"one\ntwo\",x\n", [["one\ntwo", "x"]]),
            ("a,b\n  1 ,\t2\n\" 1 \" , 2\n", [["1", "2"], [" 1 ", "2"]]),
            ("a,b\n\n,\n1,\n", [["1", ""]]),
            ("a\n", []),
            ("a,b\n尼格罗尼,68\n", [["尼格罗尼", "68"]]),
        ] as [(String, [[String]])])
    func reads(text: String, rows: [[String]]) throws {
        let table = try CSVTable(text)
        #expect(table.columns.first == "a")
        #expect(table.rows.map(\.cells) == rows)
    }

    @Test(
        "X23 a table that cannot be read says in which line",
        arguments: [
            ("", 1), ("\n \n", 1),
            ("a,b\n1,\"2\n3,4\n", 2),
            ("a,b\n1,2\n\"3\"x,4\n", 3),
            ("a,b\n1,2\"\n", 2),
            ("a,b\n\"1\n2\",3\n4,\"5\n", 4),
        ])
    func faults(text: String, line: Int) {
        let fault = #expect(throws: CSVTable.Fault.self) { try CSVTable(text) }
        #expect(fault?.line == line)
    }

    @Test("X23 rows, columns and cells have limits, each refused at one more")
    func limits() throws {
        let rows = CSVTable.Limits.rows
        let most = "a\n" + String(repeating: "1\n", count: rows)
        #expect(try CSVTable(most).rows.count == rows)
        #expect(throws: CSVTable.Fault.self) { try CSVTable(most + "1\n") }

        let columns = CSVTable.Limits.columns
        let wide = Array(repeating: "a", count: columns).joined(separator: ",")
        #expect(try CSVTable(wide).columns.count == columns)
        #expect(throws: CSVTable.Fault.self) { try CSVTable(wide + ",a") }

        let cell = String(repeating: "x", count: CSVTable.Limits.cell)
        #expect(try CSVTable(cell).columns == [cell])
        #expect(throws: CSVTable.Fault.self) { try CSVTable(cell + "x") }
        #expect(throws: CSVTable.Fault.self) { try CSVTable("\"\(cell)x\"") }
    }

    @Test("X23 whatever is written is read again, with the lines of its rows")
    func roundTrip() throws {
        var generator = SeededGenerator(seed: newSeed())
        let alphabet = ["a", "酒", ",", "\"", "\n", "\r", " ", "\t", ";", "é", "0"]
        for _ in 0..<500 {
            let width = Int.random(in: 1...5, using: &generator)
            var rows: [[String]] = []
            var text = ""
            var line = 1
            var lines: [Int] = []
            for _ in 0...Int.random(in: 0...5, using: &generator) {
                var cells = (0..<width).map { _ in
                    (0..<Int.random(in: 0...6, using: &generator)).map { _ in
                        alphabet.randomElement(using: &generator) ?? ""
                    }.joined()
                }
                // A row without any letter is none.
                cells[0] = "x" + cells[0]
                rows.append(cells)
                lines.append(line)
                text += cells.map(Self.quoted).joined(separator: ",")
                text += Bool.random(using: &generator) ? "\n" : "\r\n"
                line += 1 + cells.joined().utf8.count { $0 == UInt8(ascii: "\n") }
            }
            let table = try CSVTable(text)
            #expect(table.columns == rows[0])
            #expect(table.rows.map(\.cells) == Array(rows.dropFirst()))
            #expect(table.rows.map(\.line) == Array(lines.dropFirst()))
        }
    }

    private static func quoted(_ cell: String) -> String {
        "\"" + cell.unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined() + "\""
    }
}
