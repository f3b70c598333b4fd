/// The one place where personal data becomes fit for the eyes of others.
package enum Masking {
    /// `138****5678`; of a number outside mainland China `+85****78`.
    package static func phone(_ phone: PhoneNumber) -> String {
        let number = phone.e164
        guard number.hasPrefix("+86") else {
            return "\(number.prefix(3))****\(number.suffix(2))"
        }
        return "\(number.dropFirst(3).prefix(3))****\(number.suffix(4))"
    }

    /// `张*`: the first character, and nothing of the length of the rest.
    package static func name(_ name: String) -> String {
        guard let first = name.first else { return "" }
        return "\(first)*"
    }

    /// `z***@example.com`.
    package static func email(_ email: String) -> String {
        guard let first = email.first, let at = email.firstIndex(of: "@") else { return "" }
        return "\(first)***\(email[at...])"
    }

    /// `南京西路****`: what comes before the first digit, half of it where there is none, and eight
    /// characters at most.
    package static func address(_ address: String) -> String {
        let place = address.prefix { !"0123456789０１２３４５６７８９".contains($0) }
        let length = place.count < address.count ? place.count : place.count / 2
        return "\(place.prefix(min(length, 8)))****"
    }

    /// First 6 and last 4 of 14 or more characters, as of cards and identity numbers; less of
    /// shorter texts, and nothing of the shortest.
    package static func secret(_ text: String) -> String {
        switch text.count {
        case 14...: "\(text.prefix(6))****\(text.suffix(4))"
        case 8...: "\(text.prefix(1))****\(text.suffix(1))"
        default: "****"
        }
    }
}
