/// What data of a member may be used for; the numbers of `patron.member.v1.ConsentPurpose`.
package enum ConsentPurpose: Int16, CaseIterable, Sendable {
    case service = 1
    case smsMarketing = 2
    case weChatMarketing = 3
    case profiling = 4
}

/// Consent per purpose: decisions are kept one after the other, and the last one counts (H06, X21).
package enum Consents {
    /// The words of a purpose that are in force.
    package struct Words: Hashable, Sendable {
        package let version: Int32
        /// The newest version that asked everybody again; 0 where none did.
        package let asksAgainFrom: Int32

        package init(version: Int32, asksAgainFrom: Int32) {
            self.version = version
            self.asksAgainFrom = asksAgainFrom
        }
    }

    /// The last decision of a member about a purpose.
    package struct Kept: Hashable, Sendable {
        package let given: Bool
        package let textVersion: Int32

        package init(given: Bool, textVersion: Int32) {
            self.given = given
            self.textVersion = textVersion
        }
    }

    /// What she chooses now.
    package struct Choice: Hashable, Sendable {
        package let purpose: ConsentPurpose
        package let given: Bool
        /// The version that she was shown.
        package let textVersion: Int32

        package init(purpose: ConsentPurpose, given: Bool, textVersion: Int32) {
            self.purpose = purpose
            self.given = given
            self.textVersion = textVersion
        }
    }

    package enum Decision: Hashable, Sendable {
        case unchanged
        case keep(Kept)
        /// She was shown other words than those in force; 0 where there are none.
        case outdated(current: Int32)
        /// Without it there is no membership: who withdraws it de-registers.
        case endsWithMembership
    }

    /// Whether something may be done for the purpose: silence is no consent.
    package static func counts(_ kept: Kept?, _ words: Words?) -> Bool {
        guard let kept, kept.given else { return false }
        return kept.textVersion >= words?.asksAgainFrom ?? 0
    }

    package static func decide(_ choice: Choice, kept: Kept?, words: Words?) -> Decision {
        guard choice.given else {
            if choice.purpose == .service { return .endsWithMembership }
            if kept?.given == false { return .unchanged }
            return .keep(
                Kept(given: false, textVersion: kept?.textVersion ?? words?.version ?? 0))
        }
        guard let words, choice.textVersion == words.version else {
            return .outdated(current: words?.version ?? 0)
        }
        let asked = Kept(given: true, textVersion: words.version)
        return kept == asked ? .unchanged : .keep(asked)
    }
}
