package import Primitives

/// What becomes of who was brought (C06, C07, X17).
package enum ReferralState: Int16, Sendable {
    case registered = 1
    /// Both have their points, which are not usable yet.
    case qualified = 2
    /// The points of both are usable.
    case rewarded = 3
    /// Nothing is left of what qualified it, or the referrer has brought too many.
    case cancelled = 4
    /// Nobody gets anything, unless somebody approves it.
    case rejected = 5

    /// As it is at an instant: points become usable before anybody has written that down.
    package func standing(rewardedAt: Instant?, at now: Instant) -> ReferralState {
        guard self == .qualified, let rewardedAt, rewardedAt <= now else { return self }
        return .rewarded
    }
}

/// What a friend and her referrer have in common.
package struct ReferralFlags: OptionSet, Hashable, Sendable {
    package static let sameDevice = ReferralFlags(rawValue: 1)
    package static let samePhone = ReferralFlags(rawValue: 2)
    package static let samePayer = ReferralFlags(rawValue: 4)

    private static let named: [(flag: ReferralFlags, name: String)] = [
        (.sameDevice, "SAME_DEVICE"), (.samePhone, "SAME_PHONE"), (.samePayer, "SAME_PAYER"),
    ]

    package let rawValue: Int16

    package init(rawValue: Int16) { self.rawValue = rawValue }

    /// Of names, in any order; what is not known says nothing.
    package init(names: [String]) {
        self = Self.named.filter { names.contains($0.name) }
            .reduce(into: []) { $0.insert($1.flag) }
    }

    package var names: [String] { Self.named.filter { contains($0.flag) }.map(\.name) }
}

/// What flags and people do to a referral: a flag rejects it while nothing of it is usable, a
/// person decides otherwise, and what a person has decided no later flag undoes (X17).
package enum ReferralReview {
    package enum Verdict: Int16, Sendable {
        case approved = 1
        case rejected = 2
    }

    package enum Step: Hashable, Sendable {
        /// What was found, or said, is kept; the referral goes on as it is.
        case keep
        /// What is not usable yet is taken back.
        case reject
        /// As if it had never been rejected.
        case reinstate
    }

    package enum Refusal: Error, Hashable, Sendable {
        /// Nothing can be given or taken back any more.
        case over
        /// Somebody said the same before.
        case decided
    }

    /// - Parameter state: as it stands now.
    package static func flag(_ state: ReferralState, verdict: Verdict?) -> Step {
        switch state {
        case .registered, .qualified: verdict == .approved ? .keep : .reject
        case .rewarded, .cancelled, .rejected: .keep
        }
    }

    /// - Parameters:
    ///   - state: as it stands now.
    ///   - earlier: what was decided last.
    package static func decide(
        _ verdict: Verdict, on state: ReferralState, earlier: Verdict?
    ) throws(Refusal) -> Step {
        if state == .rewarded || state == .cancelled { throw .over }
        if verdict == earlier { throw .decided }
        switch verdict {
        case .approved: return state == .rejected ? .reinstate : .keep
        case .rejected: return state == .rejected ? .keep : .reject
        }
    }
}
