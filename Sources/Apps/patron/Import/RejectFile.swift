import Foundation
import Primitives
import Stack

/// The file of rows that were left out: a line of names, the rows as they were, and behind each what
/// is wrong. Mended, it is taken over like the one that they are of.
struct RejectFile: Sendable {
    let path: String

    /// Adds a piece of the table; the first one begins the file.
    func add(_ csv: String) throws {
        guard !csv.isEmpty else { return }
        if !FileManager.default.fileExists(atPath: path) { try begin() }
        let handle = try FileHandle(forWritingTo: URL(filePath: path))
        defer { try? handle.close() }
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(csv.utf8))
    }

    /// Adds the rows of a file that problems are about.
    func add(_ text: String, _ problems: [ImportSheet.Problem]) throws -> Int {
        guard let table = try? CSVTable(text, most: ImportSheet.most) else { return 0 }
        let sheet = RejectSheet(columns: table.columns)
        let words = Dictionary(
            problems.map { ($0.line, $0.words) }, uniquingKeysWith: { "\($0); \($1)" })
        let wrong = table.rows.filter { words[$0.line] != nil }
        guard !wrong.isEmpty else { return 0 }
        let lines = wrong.map { row in
            RejectSheet.line(
                sheet.row(row.cells, text: CSVRow.line(row.cells)), words[row.line] ?? "")
        }
        try add(([sheet.names] + lines).map { $0 + "\r\n" }.joined())
        return wrong.count
    }

    /// Says where they are.
    func tell(rows: Int) {
        guard rows > 0 else { return }
        say("\(rows) rows were left out: \(path) has them, with what is wrong, to be mended")
    }

    /// Takes away what an earlier run has left out.
    ///
    /// - Parameter file: of which the rows are.
    func clear(for file: String) throws {
        guard URL(filePath: path).standardizedFileURL != URL(filePath: file).standardizedFileURL
        else {
            throw StackError(
                "\(path) is the file that is taken over", mend: "give another with --rejected")
        }
        guard FileManager.default.fileExists(atPath: path) else { return }
        try FileManager.default.removeItem(atPath: path)
    }

    /// It has what the file has that the rows are of: nobody else is to read it.
    private func begin() throws {
        guard
            FileManager.default.createFile(
                atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        else {
            throw StackError("\(path) cannot be written", mend: "give another with --rejected")
        }
    }
}

extension ImportSheet.Problem {
    /// As lines and files say it.
    var words: String { "line \(line)" + (column.isEmpty ? "" : ", \(column)") + ": \(text)" }
}
