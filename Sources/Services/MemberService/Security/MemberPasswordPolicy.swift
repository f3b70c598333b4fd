import MemberDomain

/// The rule for members' passwords: eight characters of any kind, and none that is tried first.
enum MemberPasswordPolicy {
    static let minimumCharacters = 8

    /// Long enough, and at the head of every list of guesses. In lower case.
    private static let common: Set<String> = [
        "00000000", "01234567", "0123456789", "11111111", "11112222", "11223344", "1122334455",
        "12121212", "12312312", "123123123", "123321123", "12341234", "12344321", "12345678",
        "123456789", "1234567890", "12345678910", "123456abc", "1234qwer", "147258369", "159357123",
        "1q2w3e4r", "1q2w3e4r5t", "1qaz2wsx", "1qaz2wsx3edc", "222222222", "31415926", "55555555",
        "5201314520", "52013145", "66666666", "666666666", "77777777", "87654321", "88888888",
        "888888888", "98765432", "987654321", "9876543210", "99999999", "aa123456", "aaaaaaaa",
        "abc12345", "abc123456", "abcd1234", "abcdefgh", "admin123", "asd12345", "asdf1234",
        "asdfasdf", "asdfghjk", "asdfghjkl", "baseball", "changeme", "computer", "football",
        "iloveyou", "iloveyou1", "internet", "jennifer", "letmein1", "master123", "michelle",
        "password", "password1", "password12", "password123", "passw0rd", "p@ssw0rd", "princess",
        "q1w2e3r4", "q1w2e3r4t5", "qazwsxedc", "qq123456", "qwer1234", "qwerasdf", "qwerqwer",
        "qwerty12", "qwerty123", "qwertyui", "qwertyuiop", "samsung1", "starwars", "sunshine",
        "superman", "trustno1", "welcome1", "woaini123", "woaini1314", "woaini520", "woaiwojia",
        "xiaoming", "zaq12wsx", "zxcvbnm1", "zxcvbnm123", "zzzzzzzz",
    ]

    /// - Parameter phone: hers, which everybody tries who knows her.
    static func isAcceptable(_ password: String, phone: PhoneNumber?) -> Bool {
        guard PasswordPolicy.isWellFormed(password), password.count >= minimumCharacters,
            Set(password).count > 3, !common.contains(password.lowercased())
        else { return false }
        guard let phone else { return true }
        return !phone.e164.hasSuffix(password) && password != phone.e164
    }
}
