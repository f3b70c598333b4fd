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
    package init(_ content: [UInt8], header known: String?, isLast: Bool) throws(Fault) {
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
            let kept = Self.withoutLastOrder(rows, header)
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

    /// How many rows stand before those of the last order, which may go on.
    private static func withoutLastOrder(_ rows: [String], _ header: String) -> Int {
        guard let last = rows.last,
            let place = CSVRow.fields(of: header)?
                .firstIndex(of: OrderRows.Column.externalId.rawValue)
        else { return rows.count }
        func number(_ row: String) -> String? {
            CSVRow.fields(of: row).flatMap { place < $0.count ? $0[place] : nil }
        }
        let wanted = number(last)
        return rows.lastIndex { number($0) != wanted }.map { $0 + 1 } ?? 0
    }
}
