import Primitives
import Testing

@Suite("Files of another system")
struct ImportSheetTests {
    private struct Row: Hashable, Sendable {
        let id: String
        let count: Int64
        let day: CalendarDate?
    }

    private func read(_ text: String) -> ImportFile<Row> {
        ImportSheet(text, needed: ["external_id", "count"], optional: ["day"])
            .read(names: { [("external_id", $0.id)] }) { row throws(ImportSheet.Flaw) in
                Row(
                    id: try row.externalId(), count: try row.number("count", in: 1...10),
                    day: try row.date("day"))
            }
    }

    private func words(_ file: ImportFile<Row>) -> [String] {
        file.problems.map { "\($0.line) \($0.column)" }
    }

    @Test("X20 columns stand in any order, and those that may be absent are empty")
    func columns() {
        let file = read("count,external_id\n3,A-1\r\n10,\"A,2\"\n")
        #expect(file.problems.isEmpty)
        #expect(file.rows.map(\.line) == [2, 3])
        #expect(file.rows.map(\.value.id) == ["A-1", "A,2"])
        #expect(file.rows.map(\.value.count) == [3, 10] && file.rows[0].value.day == nil)
    }

    @Test(
        "X20 every bad row is named with line and column, and the good ones are read",
        arguments: [
            ("external_id\nA\n", ["1 count"]),
            ("external_id,count,colour\nA,1,red\n", ["1 colour"]),
            ("external_id,count,count\nA,1,1\n", ["1 count"]),
            ("external_id,count\nA,1\nA,2\n", ["3 external_id"]),
            ("external_id,count\nA\nB,1,2\n", ["2 ", "3 "]),
            (
                "external_id,count\n,1\nA B,1\nC,0\nD,11\nE,x\n",
                [
                    "2 external_id", "3 external_id", "4 count", "5 count", "6 count",
                ]
            ),
            ("external_id,count,day\nA,1,2026-02-30\nB,1,soon\nC,1,\n", ["2 day", "3 day"]),
            ("external_id,count\nA,\"1\n", ["2 "]), ("", ["1 "]),
        ] as [(String, [String])])
    func problems(text: String, problems: [String]) {
        #expect(words(read(text)) == problems)
    }

    @Test("X20 rows before and after a bad one are there")
    func others() {
        let file = read("external_id,count\nA,1\nB,0\nC,2\n")
        #expect(file.rows.map(\.value.id) == ["A", "C"] && words(file) == ["3 count"])
    }

    // MARK: Comparison

    @Test("X20 what is missing, more, twice or different is a difference, and sums say how much")
    func comparison() {
        let file = [
            ImportComparison.Fact("A", "gold", [10, 1]), .init("B", "gold", [20, 0]),
            .init("C", "base", [30, 3]),
        ]
        #expect(ImportComparison(file: file, books: file.reversed()).isEqual)
        let compared = ImportComparison(
            file: file,
            books: [
                .init("A", "gold", [10, 1]), .init("B", "gold", [21, 0]),
                .init("D", "", [1, 1]), .init("D", "", [1, 1]),
            ])
        #expect(
            compared.differences == [
                "B: the file has gold 20 0, the books gold 21 0", "C: is not in the books",
                "D: is in the books twice", "D: is not in the file", "D: is not in the file",
            ])
        #expect(compared.sumsOfFile == [60, 4] && compared.sumsOfBooks == [33, 3])
        #expect(compared.rowsOfFile == 3 && compared.rowsOfBooks == 4)
    }

    @Test("X20 what the books have beside the file is none where it may be there")
    func more() {
        let compared = ImportComparison(
            file: [.init("A vip")], books: [.init("A vip"), .init("A loud")], bookHasMore: true)
        #expect(compared.isEqual && compared.rowsOfBooks == 1)
    }
}
