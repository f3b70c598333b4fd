import Primitives
import Testing

@Suite("Rows that were left out")
struct RejectSheetTests {
    private let sheet = RejectSheet(columns: ["id", "problem", "name"])

    @Test("X23 a row comes back in its columns, and what was wrong with it before does not")
    func rows() {
        #expect(sheet.names == "id,name,problem")
        #expect(sheet.row(["1", "old", "a, b"], text: "") == "1,\"a, b\"")
        #expect(RejectSheet.line("1,\"a, b\"", "is \"so\"") == "1,\"a, b\",\"is \"\"so\"\"\"")
    }

    @Test("X23 a row that is no row of the table comes back as one cell")
    func ragged() {
        #expect(sheet.row(["1", "2"], text: "1,2") == "\"1,2\",")
        #expect(sheet.row(nil, text: "1,\"x") == "\"1,\"\"x\",")
        #expect(RejectSheet(columns: []).row(nil, text: "x") == "x")
    }

    @Test("X23 what is not to be kept of a cell is blank")
    func blank() {
        let row = sheet.row(["1", "", "+86138"], text: "") { column, cell in
            column == "name" && cell.hasPrefix("+")
        }
        #expect(row == "1,")
    }
}
