/// The life of a wish for a service, from the member who files it to her score (B17).
package struct ServiceWish: Sendable, Hashable {
    package enum State: String, Sendable, Hashable, CaseIterable {
        /// Answered, closed or withdrawn next.
        case open = "OPEN"
        /// Answered again, or closed; scored.
        case answered = "ANSWERED"
        /// Scored, and nothing else.
        case closed = "CLOSED"
        case withdrawn = "WITHDRAWN"
    }

    package enum Step: Sendable, Hashable {
        case answer
        /// - Parameter hasNote: without one an earlier answer stands.
        case close(hasNote: Bool)
        case withdraw
        case score(Int32)
    }

    /// In order of precedence.
    package enum Refusal: Error, Sendable, Hashable {
        case notOneToFive
        /// Closed or withdrawn; to be withdrawn it must not have been answered either.
        case over
        /// There is nothing to be scored, or to be closed with.
        case notAnswered
        case scored
    }

    /// Open ones of a member at once: what nobody has answered is not asked for again and again.
    package static let openLimit = 5
    package static let characters = 1...500
    /// How many days ahead a wish may lie.
    package static let daysAhead = 366
    private static let scores: ClosedRange<Int32> = 1...5

    package private(set) var state: State
    package private(set) var score: Int32?

    package init(state: State = .open, score: Int32? = nil) {
        self.state = state
        self.score = score
    }

    package func after(_ step: Step) throws(Refusal) -> ServiceWish {
        switch (step, state) {
        case (.score(let score), _) where !Self.scores.contains(score): throw .notOneToFive
        case (.score, .open), (.score, .withdrawn): throw .notAnswered
        case (.score(let score), .answered), (.score(let score), .closed):
            guard self.score == nil else { throw .scored }
            return ServiceWish(state: state, score: score)
        case (.answer, .open), (.answer, .answered):
            return ServiceWish(state: .answered, score: score)
        case (.close(let hasNote), .open):
            guard hasNote else { throw .notAnswered }
            return ServiceWish(state: .closed, score: score)
        case (.close, .answered): return ServiceWish(state: .closed, score: score)
        case (.withdraw, .open): return ServiceWish(state: .withdrawn, score: score)
        case (.answer, .closed), (.answer, .withdrawn), (.close, .closed), (.close, .withdrawn),
            (.withdraw, .answered), (.withdraw, .closed), (.withdraw, .withdrawn):
            throw .over
        }
    }
}
