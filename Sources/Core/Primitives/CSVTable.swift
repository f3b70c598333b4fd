/// Reads a table as RFC 4180 has it: commas, quotes that are doubled inside quotes, line breaks of
/// either kind, in quotes too.
///
/// A byte order mark before the text and lines without any letter are skipped. White space around a
/// cell belongs to it only inside quotes.
package struct CSVTable: Sendable, Equatable {
    package enum Limits {
        /// Lines without the one of names.
        package static let rows = 5_000
        package static let columns = 256
        /// UTF-8 bytes.
        package static let cell = 4_096
    }

    package struct Row: Sendable, Equatable {
        /// Of the text, from 1; where the row begins.
        package let line: Int
        package let cells: [String]
    }

    /// Why the text ends to be a table; nothing behind it can be trusted.
    package struct Fault: Error, Hashable, Sendable {
        package let line: Int
        package let problem: String
    }

    /// The names in the first line.
    package let columns: [String]
    package let rows: [Row]

    /// - Parameter most: rows at most.
    package init(_ text: String, most: Int = Limits.rows) throws(Fault) {
        var reader = CSVReader(text)
        guard let names = try reader.row() else { throw Fault(line: 1, problem: "has no line") }
        var rows: [Row] = []
        while let row = try reader.row() {
            guard rows.count < most else {
                throw Fault(line: row.line, problem: "is beyond \(most) rows")
            }
            rows.append(row)
        }
        columns = names.cells
        self.rows = rows
    }
}

/// Goes over the bytes once; every cell ends at a comma, a line break or the end.
private struct CSVReader {
    private static let quote = UInt8(ascii: "\"")
    private static let comma = UInt8(ascii: ",")
    private static let newline = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")

    private let bytes: [UInt8]
    private var position = 0
    private var line = 1

    init(_ text: String) {
        bytes = Array(text.utf8)
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The next row that is not empty; nil at the end.
    mutating func row() throws(CSVTable.Fault) -> CSVTable.Row? {
        while position < bytes.count {
            let start = line
            let cells = try cells()
            if cells.contains(where: { !$0.isEmpty }) {
                return CSVTable.Row(line: start, cells: cells)
            }
        }
        return nil
    }

    private mutating func cells() throws(CSVTable.Fault) -> [String] {
        var cells: [String] = []
        while true {
            guard cells.count < CSVTable.Limits.columns else {
                throw fault("has more than \(CSVTable.Limits.columns) cells")
            }
            cells.append(try cell())
            guard position < bytes.count, bytes[position] == Self.comma else { break }
            position += 1
        }
        endLine()
        return cells
    }

    private mutating func cell() throws(CSVTable.Fault) -> String {
        skipBlanks()
        guard position < bytes.count, bytes[position] == Self.quote else { return try plain() }
        let cell = try quoted()
        skipBlanks()
        guard isEndOfCell else { throw fault("has something behind a closing quote") }
        return cell
    }

    private mutating func plain() throws(CSVTable.Fault) -> String {
        let start = position
        while !isEndOfCell {
            guard bytes[position] != Self.quote else {
                throw fault("has a quote inside a cell that does not begin with one")
            }
            position += 1
        }
        var end = position
        while end > start, Self.isBlank(bytes[end - 1]) { end -= 1 }
        return try text(bytes[start..<end])
    }

    private mutating func quoted() throws(CSVTable.Fault) -> String {
        let start = line
        position += 1
        var content: [UInt8] = []
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == Self.quote {
                guard position < bytes.count, bytes[position] == Self.quote else {
                    return try text(content[...])
                }
                position += 1
            }
            if byte == Self.newline { line += 1 }
            content.append(byte)
        }
        throw CSVTable.Fault(line: start, problem: "has a quote that is never closed")
    }

    private func text(_ bytes: ArraySlice<UInt8>) throws(CSVTable.Fault) -> String {
        guard bytes.count <= CSVTable.Limits.cell else {
            throw fault("has a cell of more than \(CSVTable.Limits.cell) bytes")
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private var isEndOfCell: Bool {
        guard position < bytes.count else { return true }
        let byte = bytes[position]
        return byte == Self.comma || byte == Self.newline || byte == Self.carriageReturn
    }

    private mutating func endLine() {
        if position < bytes.count, bytes[position] == Self.carriageReturn { position += 1 }
        if position < bytes.count, bytes[position] == Self.newline { position += 1 }
        line += 1
    }

    private mutating func skipBlanks() {
        while position < bytes.count, Self.isBlank(bytes[position]) { position += 1 }
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    private func fault(_ problem: String) -> CSVTable.Fault {
        CSVTable.Fault(line: line, problem: problem)
    }
}
