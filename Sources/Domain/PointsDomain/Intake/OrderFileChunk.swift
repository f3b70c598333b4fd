import Primitives

/// The next whole orders of a file that is read piece by piece.
package struct OrderFileChunk: Hashable, Sendable {
    package enum Fault: Error, Hashable {
        case rowTooLong
        case orderTooLong
        case notUTF8

        package var text: String {
            switch self {
            case .rowTooLong: "is a row that is too long"
            case .orderTooLong: "is an order of too many rows"
            case .notUTF8: "is not UTF-8"
            }
        }
    }

    /// Lines that are read at once: an order of 1 000 lines is among them whole.
    package static let mostLines = 1_501

    /// The file's first line.
    package let header: String
    package let rows: [String]
    /// What was read, the header counted in where it was among it.
    package let lines: Int
    package let bytes: Int

    /// - Parameters:
    ///   - content: what follows in the file.
    ///   - header: nil at the file's beginning.
    ///   - isLast: nothing follows the content.
    ///   - cutsCleanly: orders are placed although rows of others are wrong, so that a row of which
    ///     nobody knows the order must not come to be parted from the rows around it.
    package init(
        _ content: [UInt8], header known: String?, isLast: Bool, cutsCleanly: Bool = false
    ) throws(Fault) {
        var ends: [Int] = []
        for (index, byte) in content.enumerated() where byte == UInt8(ascii: "\n") {
            ends.append(index + 1)
            if ends.count == Self.mostLines { break }
        }
        if isLast, ends.count < Self.mostLines, (ends.last ?? 0) < content.count {
            ends.append(content.count)
        }
        let isWhole = isLast && (ends.last ?? 0) == content.count
        guard isWhole || !ends.isEmpty else { throw .rowTooLong }
        var texts: [String] = []
        var start = 0
        for end in ends {
            guard let text = Self.line(content[start..<end]) else { throw .notUTF8 }
            texts.append(text)
            start = end
        }
        let header = known ?? texts.first.map(Self.withoutMark) ?? ""
        let before = known == nil ? min(1, texts.count) : 0
        var rows = Array(texts.dropFirst(before))
        var lines = texts.count
        if isWhole {
            while rows.last?.isEmpty == true { rows.removeLast() }
        } else {
            let kept = Self.withoutLastOrder(rows, header, cutsCleanly)
            guard kept > 0 || rows.isEmpty else { throw .orderTooLong }
            rows.removeLast(rows.count - kept)
            lines = before + kept
        }
        self.header = header
        self.rows = rows
        self.lines = lines
        bytes = lines == 0 ? 0 : ends[lines - 1]
    }

    /// The file's first line without the mark that spreadsheets put before it.
    private static func withoutMark(_ line: String) -> String {
        line.unicodeScalars.first == "\u{FEFF}" ? String(line.unicodeScalars.dropFirst()) : line
    }

    /// A line without its break.
    private static func line(_ bytes: ArraySlice<UInt8>) -> String? {
        var bytes = bytes
        if bytes.last == UInt8(ascii: "\n") { bytes.removeLast() }
        if bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
        return String(validating: bytes, as: UTF8.self)
    }

    /// How many rows stand before those of the last order, which may go on: up to two rows that are
    /// of different orders for certain.
    private static func withoutLastOrder(
        _ rows: [String], _ header: String, _ cutsCleanly: Bool
    ) -> Int {
        guard let names = CSVRow.fields(of: header),
            let place = names.firstIndex(of: OrderRows.Column.externalId.rawValue)
        else { return rows.count }
        /// Nil where nobody knows.
        func number(_ row: String) -> String? {
            guard let fields = CSVRow.fields(of: row), fields.count == names.count,
                !fields[place].isEmpty
            else { return nil }
            return fields[place]
        }
        let numbers = rows.map(number)
        for cut in stride(from: rows.count - 1, to: 0, by: -1) {
            if let before = numbers[cut - 1], let behind = numbers[cut], before != behind {
                return cut
            }
        }
        // With a row that nobody knows the file is refused anyway, wherever it is cut.
        return !cutsCleanly && numbers.contains(nil) ? rows.count : 0
    }
}
