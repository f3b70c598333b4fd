/// Cuts a table that comes in pieces between two of its rows.
///
/// A line break within quotes ends no row (RFC 4180): quotes come in pairs, doubled ones too, so a
/// break ends a row where the number of quotes before it is even.
package enum CSVRecords {
    /// The whole rows that a text begins with.
    package struct Head: Hashable, Sendable {
        /// Bytes that they have, the last line break included.
        package let length: Int
        /// Lines that they have, breaks within quotes counted in.
        package let lines: Int
    }

    /// - Parameters:
    ///   - most: rows at most, empty lines counted in.
    ///   - isLast: nothing follows: the rest is a row, too.
    package static func head(of bytes: [UInt8], most: Int, isLast: Bool) -> Head {
        var isQuoted = false
        var (rows, lines) = (0, 0)
        var head = Head(length: 0, lines: 0)
        for (index, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "\""):
                isQuoted.toggle()
            case UInt8(ascii: "\n"):
                lines += 1
                guard !isQuoted else { continue }
                rows += 1
                head = Head(length: index + 1, lines: lines)
                if rows == most { return head }
            default:
                continue
            }
        }
        guard isLast, head.length < bytes.count else { return head }
        return Head(length: bytes.count, lines: lines + 1)
    }
}
