/// A telephone number in E.164, for example `+8613800138000`.
///
/// It prints itself masked, so that a number in a log line by mistake is still not readable.
package struct PhoneNumber: Hashable, Sendable {
    package let e164: String

    /// Reads a number as people write it; nil where it is none.
    ///
    /// Eleven digits are a mobile number of mainland China. Any other country is named by `+` or
    /// `00`. One space or hyphen may stand between two digits; nothing else may.
    package init?(_ text: String) {
        guard let written = Self.digits(of: text) else { return nil }
        var digits = written.digits[...]
        guard written.isInternational || digits.starts(with: [0, 0]) else {
            guard Self.isChineseMobile(digits) else { return nil }
            self.init(countryAndNumber: [8, 6] + digits)
            return
        }
        if !written.isInternational { digits = digits.dropFirst(2) }
        guard (8...15).contains(digits.count), digits.first != 0 else { return nil }
        guard !digits.starts(with: [8, 6]) || Self.isChineseMobile(digits.dropFirst(2)) else {
            return nil
        }
        self.init(countryAndNumber: digits)
    }

    /// The last four digits, as people tell them.
    package var tail: String { String(e164.suffix(4)) }

    private init(countryAndNumber digits: some Sequence<UInt8>) {
        e164 = "+" + digits.map { String($0) }.joined()
    }

    private static func isChineseMobile(_ digits: ArraySlice<UInt8>) -> Bool {
        digits.count == 11 && digits.first == 1 && digits[digits.startIndex + 1] >= 3
    }

    private static func digits(of text: String) -> (isInternational: Bool, digits: [UInt8])? {
        // The longest is `00`, 15 digits and a separator between any two.
        guard text.utf8.count <= 33 else { return nil }
        var bytes = Array(text.utf8)[...]
        let isInternational = bytes.first == UInt8(ascii: "+")
        if isInternational { bytes = bytes.dropFirst() }
        var digits: [UInt8] = []
        var afterDigit = false
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                digits.append(byte - UInt8(ascii: "0"))
                afterDigit = true
            case UInt8(ascii: " "), UInt8(ascii: "-"):
                guard afterDigit else { return nil }
                afterDigit = false
            default:
                return nil
            }
        }
        return afterDigit ? (isInternational, digits) : nil
    }
}

extension PhoneNumber: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    package var description: String { Masking.phone(self) }
    package var debugDescription: String { description }
    package var customMirror: Mirror { Mirror(self, children: []) }
}
