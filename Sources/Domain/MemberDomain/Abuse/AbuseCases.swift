package import Primitives

/// From which scores on something happens.
package struct AbuseThresholds: Hashable, Sendable {
    /// The score is kept.
    package let note: Int
    /// A case is opened.
    package let review: Int
    /// It holds points.
    package let hold: Int

    package static let usual = AbuseThresholds(20, 40, 70)
    package static let highest = 1_000

    private init(_ note: Int, _ review: Int, _ hold: Int) {
        self.note = note
        self.review = review
        self.hold = hold
    }

    /// Nil unless 1 ≤ note ≤ review ≤ hold ≤ 1 000.
    package init?(note: Int, review: Int, hold: Int) {
        guard 1 <= note, note <= review, review <= hold, hold <= Self.highest else { return nil }
        self.init(note, review, hold)
    }
}

/// What becomes of a score, and of the cases that it opens: OPEN → HELD → RELEASED or CONFIRMED.
package enum AbuseCases {
    package enum State: Int16, Sendable {
        case open = 1
        case held = 2
        case released = 3
        case confirmed = 4

        package var name: String {
            switch self {
            case .open: "OPEN"
            case .held: "HELD"
            case .released: "RELEASED"
            case .confirmed: "CONFIRMED"
            }
        }

        package var isOver: Bool {
            switch self {
            case .open, .held: false
            case .released, .confirmed: true
            }
        }
    }

    /// A case as far as it matters here.
    package struct Known: Sendable {
        package let state: State
        package let score: AbuseScore

        package init(_ state: State, _ score: AbuseScore) {
            self.state = state
            self.score = score
        }
    }

    package enum Step: Hashable, Sendable {
        case nothing
        case open(holds: Bool)
        /// The case that is under way has more reasons, or heavier ones.
        case worsen(holds: Bool)
    }

    /// - Parameter cases: all of the member's; one of them at most is under way.
    package static func step(
        _ score: AbuseScore, _ thresholds: AbuseThresholds, cases: [Known]
    ) -> Step {
        let holds = score.total >= thresholds.hold
        if let current = cases.first(where: { !$0.state.isOver }) {
            guard score.total > current.score.total else { return .nothing }
            return .worsen(holds: holds || current.state == .held)
        }
        guard score.total >= thresholds.review,
            !cases.contains(where: { $0.score.covers(score) })
        else { return .nothing }
        return .open(holds: holds)
    }

    package enum Verdict: Sendable {
        case hold, release, confirm
    }

    /// Nil where it cannot be decided so any more.
    package static func state(after verdict: Verdict, in state: State) -> State? {
        switch (state, verdict) {
        case (.open, .hold): .held
        case (.held, .hold), (.released, _), (.confirmed, _): nil
        case (.open, .release), (.held, .release): .released
        case (.open, .confirm), (.held, .confirm): .confirmed
        }
    }

    package enum AppealRefusal: Error, Sendable {
        case notUnderReview, madeBefore
    }

    /// A member may say something while points of hers wait, once a case.
    package static func appeal(
        _ state: State?, appealedAt: Instant?
    ) -> AppealRefusal? {
        guard state == .held else { return .notUnderReview }
        return appealedAt == nil ? nil : .madeBefore
    }

    package static let longestAppeal = 1_000

    /// What a member may write: 1 to 1 000 characters, not all of them blank.
    package static func isAppeal(_ text: String) -> Bool {
        text.unicodeScalars.count <= longestAppeal && text.contains { !$0.isWhitespace }
    }
}

extension AbuseScore {
    /// Whether somebody who has decided about this has decided about that: the same reasons or
    /// fewer, each of fewer than twice as many others.
    package func covers(_ other: AbuseScore) -> Bool {
        other.reasons.allSatisfy { reason in
            reasons.contains { $0.code == reason.code && reason.count < 2 * $0.count }
        }
    }
}

extension AbuseThresholds: CustomStringConvertible {
    package var description: String { "note \(note), review \(review), hold \(hold)" }
}
