import MemberDomain

/// The rule for members' passwords: eight characters of any kind, and none that is tried first.
enum MemberPasswordPolicy {
    static let minimumCharacters = 8

    /// - Parameters:
    ///   - phone: hers, which everybody tries who knows her.
    ///   - names: those of the merchant, which everybody knows.
    static func isAcceptable(
        _ password: String, phone: PhoneNumber?, names: [String], breached: BreachedPasswords
    ) -> Bool {
        guard PasswordPolicy.isWellFormed(password), password.count >= minimumCharacters,
            Set(password).count > 3,
            !GuessablePasswords.isGuessable(password, names: names),
            !breached.contains(password)
        else { return false }
        guard let phone else { return true }
        return !phone.e164.hasSuffix(password) && password != phone.e164
    }
}
