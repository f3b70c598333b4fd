/// What somebody agrees to as she becomes a member (H06).
extension Consents {
    /// What keeps a registration from being one.
    package enum RegistrationFault: Error, Hashable, Sendable {
        /// She did not agree to the membership itself, for which the merchant has words.
        case serviceRequired(version: Int32)
        /// She was shown other words than those in force; 0 where there are none.
        case outdated(ConsentPurpose, current: Int32)
    }

    /// A decision that is kept with her.
    package struct Decided: Hashable, Sendable {
        package let purpose: ConsentPurpose
        package let kept: Kept

        package init(purpose: ConsentPurpose, kept: Kept) {
            self.purpose = purpose
            self.kept = kept
        }
    }

    /// The decisions that a registration begins with, in the order in which she made them.
    ///
    /// The membership itself needs her consent as soon as the merchant has published words for it;
    /// every other purpose is hers to choose, and what she says nothing about is not allowed.
    /// - Parameter choices: each purpose once.
    package static func atRegistration(
        _ choices: [Choice], words: [ConsentPurpose: Words]
    ) throws(RegistrationFault) -> [Decided] {
        if let service = words[.service],
            !choices.contains(where: { $0.purpose == .service && $0.given })
        {
            throw .serviceRequired(version: service.version)
        }
        var decided: [Decided] = []
        for choice in choices {
            switch decide(choice, kept: nil, words: words[choice.purpose]) {
            case .keep(let kept): decided.append(Decided(purpose: choice.purpose, kept: kept))
            case .outdated(let current): throw .outdated(choice.purpose, current: current)
            // A refusal of the membership is none of a merchant's that has no words for it.
            case .unchanged, .endsWithMembership: continue
            }
        }
        return decided
    }
}
