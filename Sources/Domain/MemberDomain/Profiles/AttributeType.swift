import Primitives

/// What values an attribute has, and how they stand as one text in the database.
package enum AttributeType: String, CaseIterable, Sendable {
    case text = "TEXT"
    case number = "NUMBER"
    case choice = "CHOICE"
    case multiChoice = "MULTI_CHOICE"
    case date = "DATE"
    case boolean = "BOOLEAN"
    case bankCard = "BANK_CARD"
    case idNumber = "ID_NUMBER"

    /// Whether the law, or good sense, has it encrypted whatever the merchant says.
    package var isAlwaysSensitive: Bool { self == .bankCard || self == .idNumber }

    package var hasOptions: Bool { self == .choice || self == .multiChoice }

    package static let numberLimit: Int64 = 1_000_000_000_000_000

    /// For messages to people.
    package var expectation: String {
        switch self {
        case .text: "a text of 1 to 256 visible characters"
        case .number: "a whole number up to ± 10^15"
        case .choice: "the code of an option"
        case .multiChoice: "a list of codes of options, each once"
        case .date: "a date, YYYY-MM-DD"
        case .boolean: "true or false"
        case .bankCard: "12 to 19 digits with a right check digit"
        case .idNumber: "18 characters with a right check character"
        }
    }

    /// The text to keep; nil where it is no value of this type.
    func value(_ tree: JSONTree, options: Set<String>) -> String? {
        switch (self, tree) {
        case (.text, .string(let text)): return VisibleText.isOne(text, atMost: 256) ? text : nil
        case (.number, .number(let text)):
            guard let number = Int64(text), number.magnitude <= UInt64(Self.numberLimit) else {
                return nil
            }
            return "\(number)"
        case (.choice, .string(let code)): return options.contains(code) ? code : nil
        case (.multiChoice, .array(let elements)):
            var codes: [String] = []
            for element in elements {
                guard case .string(let code) = element, options.contains(code),
                    !codes.contains(code)
                else { return nil }
                codes.append(code)
            }
            return codes.isEmpty ? nil : codes.sorted().joined(separator: ",")
        case (.date, .string(let text)): return CalendarDate(iso: text)?.description
        case (.boolean, .bool(let flag)): return flag ? "true" : "false"
        case (.bankCard, .string(let text)): return CheckedNumbers.bankCard(text)
        case (.idNumber, .string(let text)): return CheckedNumbers.idNumber(text)
        default: return nil
        }
    }

    /// The kept text as a value.
    func tree(_ text: String) -> JSONTree {
        switch self {
        case .text, .choice, .date, .bankCard, .idNumber: .string(text)
        case .number: .number(text)
        case .boolean: .bool(text == "true")
        case .multiChoice: .array(text.split(separator: ",").map { .string(String($0)) })
        }
    }
}

/// Numbers with a check digit that people own.
enum CheckedNumbers {
    /// The digits alone, where the last one fits by Luhn's rule.
    static func bankCard(_ text: String) -> String? {
        guard (12...19).contains(text.utf8.count) else { return nil }
        var sum = 0
        for (place, byte) in text.utf8.reversed().enumerated() {
            guard (0x30...0x39).contains(byte) else { return nil }
            let digit = Int(byte - 0x30)
            let doubled = digit * 2
            sum += place % 2 == 0 ? digit : (doubled > 9 ? doubled - 9 : doubled)
        }
        return sum % 10 == 0 ? text : nil
    }

    /// The 18 characters, with a capital X, where the last one fits by GB 11643.
    static func idNumber(_ text: String) -> String? {
        let bytes = Array(text.utf8)
        guard bytes.count == 18 else { return nil }
        let weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
        var sum = 0
        for (byte, weight) in zip(bytes, weights) {
            guard (0x30...0x39).contains(byte) else { return nil }
            sum += Int(byte - 0x30) * weight
        }
        let check = Array("10X98765432".utf8)[sum % 11]
        let last = bytes[17] == UInt8(ascii: "x") ? UInt8(ascii: "X") : bytes[17]
        guard last == check else { return nil }
        return String(decoding: bytes.dropLast() + [last], as: UTF8.self)
    }
}
