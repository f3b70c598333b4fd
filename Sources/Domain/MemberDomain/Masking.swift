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
}
