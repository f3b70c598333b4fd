package import Primitives

/// A field of a profile, and how its value is written down as one text.
package enum ProfileField: Hashable, Sendable {
    case name, nickname, gender, birthday, address, email, occupation, region
    case tastePreference, drinkPreference
    case attribute(String)

    package static let standard: [ProfileField] = [
        .name, .nickname, .gender, .birthday, .address, .email, .occupation, .region,
        .tastePreference, .drinkPreference,
    ]

    /// As the API and the history spell it.
    package var spelling: String {
        switch self {
        case .name: "name"
        case .nickname: "nickname"
        case .gender: "gender"
        case .birthday: "birthday"
        case .address: "address"
        case .email: "email"
        case .occupation: "occupation"
        case .region: "region"
        case .tastePreference: "tastePreference"
        case .drinkPreference: "drinkPreference"
        case .attribute(let code): "attributes.\(code)"
        }
    }

    /// Whether a value that is there may be taken back. She is called something, and her birthday
    /// is told to others who keep it.
    package var mayBeForgotten: Bool {
        switch self {
        case .nickname, .birthday: false
        case .name, .gender, .address, .email, .occupation, .region, .tastePreference,
            .drinkPreference, .attribute:
            true
        }
    }

    /// What a standard field takes; nil where the text is no value of it.
    package func value(_ text: String, today: CalendarDate) -> String? {
        switch self {
        case .name: VisibleText.isOne(text, atMost: 64) ? text : nil
        case .nickname: Nickname(text)?.text
        case .gender: Gender(rawValue: text)?.rawValue
        case .birthday: Birthday(text, today: today)?.date.description
        case .address: VisibleText.isOne(text, atMost: 256) ? text : nil
        case .email: EmailAddress(text)?.text
        case .occupation, .region, .tastePreference, .drinkPreference:
            VisibleText.isOne(text, atMost: 64) ? text : nil
        case .attribute: nil
        }
    }

    /// For messages to people.
    package var expectation: String {
        switch self {
        case .name, .occupation, .region, .tastePreference, .drinkPreference:
            "1 to 64 visible characters"
        case .nickname: "1 to 32 visible characters"
        case .gender: "FEMALE, MALE or OTHER_GENDER"
        case .birthday: "YYYY-MM-DD, 1900 to today"
        case .address: "1 to 256 visible characters"
        case .email: "an e-mail address"
        case .attribute: "a value of the attribute"
        }
    }
}

package enum Gender: String, CaseIterable, Sendable {
    case female = "FEMALE"
    case male = "MALE"
    case other = "OTHER_GENDER"
}

/// A text that people can read: no control characters, and not all blank.
package enum VisibleText {
    package static func isOne(_ text: String, atMost characters: Int) -> Bool {
        // A character may be of any number of scalars: these are what is bound.
        text.unicodeScalars.count <= characters && text.contains { !$0.isWhitespace }
            && text.unicodeScalars.allSatisfy { scalar in
                switch scalar.properties.generalCategory {
                case .control, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned: false
                default: true
                }
            }
    }
}

/// An e-mail address as mail servers take it without quoting: `local@domain`, 6 to 254 bytes.
package struct EmailAddress: Hashable, Sendable {
    package let text: String

    package init?(_ text: String) {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard (6...254).contains(text.utf8.count), parts.count == 2,
            Self.isLocal(parts[0].utf8), Self.isDomain(parts[1])
        else { return nil }
        self.text = text
    }

    private static func isLocal(_ bytes: Substring.UTF8View) -> Bool {
        (1...64).contains(bytes.count) && bytes.first != UInt8(ascii: ".")
            && bytes.last != UInt8(ascii: ".")
            && bytes.allSatisfy { isAlphanumeric($0) || "!#$%&'*+-/=?^_`{|}~.".utf8.contains($0) }
    }

    private static func isDomain(_ text: Substring) -> Bool {
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return labels.count >= 2
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-")
                    && !label.hasSuffix("-")
                    && label.utf8.allSatisfy { isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
            }
    }

    private static func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
