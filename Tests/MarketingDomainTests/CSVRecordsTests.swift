import MarketingDomain
import Primitives
import TestKit
import Testing

@Suite("Tables that come in pieces")
struct CSVRecordsTests {
    @Test(
        "X23 a text is cut behind whole rows, never within quotes",
        arguments: [
            // text, most, last, length, lines
            ("a,b\nc,d\ne", 10, false, 8, 2), ("a,b\nc,d\ne", 10, true, 9, 3),
            ("a,b\nc,d\ne", 1, true, 4, 1), ("\"a\nb\",c\nd", 10, false, 8, 2),
            ("\"a\"\"\nb\",c\nd", 10, false, 10, 2), ("\"a\nb", 10, false, 0, 0),
            ("\"a\nb", 10, true, 4, 2), ("", 10, true, 0, 0), ("a\r\nb\r\n", 10, true, 6, 2),
        ] as [(String, Int, Bool, Int, Int)])
    func cuts(text: String, most: Int, isLast: Bool, length: Int, lines: Int) {
        let head = CSVRecords.head(of: Array(text.utf8), most: most, isLast: isLast)
        #expect(head.length == length && head.lines == lines)
    }

    @Test("X23 the pieces of a table have the rows of the whole, wherever it is cut")
    func pieces() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let cells = ["x", "\"a,b\"", "\"c\nd\"", "\"e\"\"\nf\"", "茶"]
            let count = Int.random(in: 1...30, using: &random)
            let text = (0..<count).map { _ in
                "\(cells.randomElement(using: &random)!),\(cells.randomElement(using: &random)!)\n"
            }.joined()
            var rest = Array(text.utf8)
            var lines = 0
            var rows: [[String]] = []
            while !rest.isEmpty {
                let shown = Int.random(in: 1...rest.count, using: &random)
                let head = CSVRecords.head(
                    of: Array(rest.prefix(shown)), most: Int.random(in: 1...5, using: &random),
                    isLast: shown == rest.count)
                let piece = String(decoding: rest.prefix(head.length), as: UTF8.self)
                if head.length > 0 {
                    rows += try CSVTable("n,m\n" + piece).rows.map(\.cells)
                }
                lines += head.lines
                rest.removeFirst(head.length)
            }
            #expect(try rows == CSVTable("n,m\n" + text).rows.map(\.cells), "seed \(seed)")
            #expect(lines == text.utf8.count { $0 == 10 }, "seed \(seed)")
        }
    }
}
