package import Primitives

/// Why two members may be one person; the numbers of `patron.member.v1.DuplicateReason` (A12).
package enum DuplicateReason: Int16, CaseIterable, Sendable {
    case nameAndBirthday = 1
    case email = 2
    case device = 3
    case nameAndPhoneTail = 4
    case identity = 5

    /// Of 100. A device is often a family's; an e-mail or an account to pay with seldom is.
    package var weight: Int {
        switch self {
        case .nameAndBirthday: 60
        case .email: 60
        case .device: 30
        case .nameAndPhoneTail: 50
        case .identity: 80
        }
    }
}

/// How much speaks for two members being one person.
package struct DuplicateEvidence: Hashable, Sendable {
    /// In their order, each once.
    package let reasons: [DuplicateReason]
    /// 1 to 100; 0 without any reason.
    package let score: Int

    package init(_ reasons: some Sequence<DuplicateReason>) {
        self.reasons = Set(reasons).sorted { $0.rawValue < $1.rawValue }
        // Each reason takes its share of what doubt the others leave.
        let doubt = self.reasons.reduce(100) { $0 * (100 - $1.weight) / 100 }
        score = self.reasons.isEmpty ? 0 : 100 - doubt
    }
}

/// What a member is compared by: words that are the same for who is the same, before they are
/// digested.
package enum DuplicateTraits {
    /// - Parameters:
    ///   - name: her real name where she told one, otherwise her nickname.
    ///   - phoneTail: the last four digits.
    package static func words(
        name: String?, birthday: CalendarDate?, email: String?, phoneTail: String?
    ) -> [DuplicateReason: String] {
        var words: [DuplicateReason: String] = [:]
        let name = name.map(plain).flatMap { $0.isEmpty ? nil : $0 }
        if let name, let birthday { words[.nameAndBirthday] = "\(name)|\(birthday)" }
        if let name, let phoneTail { words[.nameAndPhoneTail] = "\(name)|\(phoneTail)" }
        if let email = email.map(plain), !email.isEmpty { words[.email] = email }
        return words
    }

    /// Small letters without blanks.
    private static func plain(_ text: String) -> String {
        text.lowercased().filter { !$0.isWhitespace }
    }
}
