/// One line of a CSV file as RFC 4180 has it, without line breaks inside of fields.
package enum CSVRow {
    package static let separator = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")

    /// The fields of a line; nil where a quote is not closed, or something follows a closed one.
    package static func fields(of line: String) -> [String]? {
        var fields: [String] = []
        var field: [UInt8] = []
        var state = State.start
        for byte in line.utf8 {
            switch (state, byte) {
            case (.start, quote): state = .quoted
            case (.quoted, quote): state = .closed
            case (.closed, quote):
                field.append(quote)
                state = .quoted
            case (.start, separator), (.plain, separator), (.closed, separator):
                fields.append(String(decoding: field, as: UTF8.self))
                field.removeAll(keepingCapacity: true)
                state = .start
            case (.plain, quote), (.closed, _): return nil
            case (.start, _), (.plain, _):
                field.append(byte)
                state = .plain
            case (.quoted, _): field.append(byte)
            }
        }
        guard state != .quoted else { return nil }
        fields.append(String(decoding: field, as: UTF8.self))
        return fields
    }

    /// A line with these fields, each quoted where it has to be.
    package static func line(_ fields: [String]) -> String {
        fields.map(escaped).joined(separator: ",")
    }

    private static func escaped(_ field: String) -> String {
        let needsQuotes = field.utf8.contains {
            $0 == separator || $0 == quote || $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r")
        }
        guard needsQuotes else { return field }
        var text = "\""
        for letter in field.unicodeScalars {
            if letter == "\"" { text.unicodeScalars.append(letter) }
            text.unicodeScalars.append(letter)
        }
        return text + "\""
    }

    private enum State {
        /// Nothing of the field has been read.
        case start
        case plain
        case quoted
        /// After a quote inside of a quoted field: its end, or the first half of a quote in it.
        case closed
    }
}
