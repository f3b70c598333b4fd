/// What becomes of a payment when something is heard of it, or when its time is over (F06).
///
/// Only a pending payment turns into a paid one, and only a paid one has its effect. A payment by
/// code that is being ended may be given back at any moment, so nothing that is heard of it then
/// brings it to life again: the answer to its reversal decides.
package enum PaymentLife {
    package enum State: Int16, CaseIterable, Hashable, Sendable {
        /// Nobody is known to have paid. → paid, closed, reversing (by code, time is over)
        case pending = 1
        /// Being ended at the provider, whoever has paid gets it back. → closed
        case reversing = 2
        /// → completed (the effect is made), returned (it is refused for good)
        case paid = 3
        case completed = 4
        /// Nobody has paid and nobody can. → pending (a call-back says otherwise: look again)
        case closed = 5
        /// Given back, since what was paid for could not be done any more.
        case returned = 6
    }

    package enum Way: Int16, CaseIterable, Hashable, Sendable {
        /// On the provider's page in a mini-program.
        case page = 1
        /// By the code that a till has scanned.
        case code = 2
        /// Deducted under a contract.
        case contract = 3
    }

    /// What the provider says of an order.
    package enum News: CaseIterable, Hashable, Sendable {
        case waiting
        case paid
        /// Closed, failed or given back: nothing more can come of it.
        case ended
        /// The provider has never seen it.
        case unknownThere
    }

    package enum Step: Hashable, Sendable {
        case nothing
        case pay
        case close
        /// What a call-back says cannot be: the provider is asked.
        case lookAgain
        /// To be closed there before it is closed here.
        case closeThere
        /// To be reversed there: it turns into `reversing` first.
        case reverse
    }

    /// After a call-back: signed, but perhaps a day old.
    package static func step(onNotice news: News, in state: State) -> Step {
        switch (state, news) {
        case (.pending, .paid): .pay
        case (.pending, .ended): .close
        case (.closed, .paid): .lookAgain
        case (.pending, .waiting), (.pending, .unknownThere), (.reversing, _), (.paid, _),
            (.completed, _), (.closed, _), (.returned, _):
            .nothing
        }
    }

    /// After an answer to a query, which says what is so now.
    ///
    /// - Parameter isOver: whether nobody may pay any more.
    package static func step(
        onAnswer news: News, in state: State, by way: Way, isOver: Bool
    ) -> Step {
        switch (state, news) {
        case (.pending, .paid): .pay
        case (.pending, .ended), (.reversing, .ended), (.reversing, .unknownThere): .close
        case (.pending, .unknownThere): isOver ? .close : .nothing
        case (.pending, .waiting):
            switch way {
            case .page where isOver: .closeThere
            case .code where isOver: .reverse
            // A deduction ends by itself; it cannot be called back.
            case .page, .code, .contract: .nothing
            }
        case (.reversing, .waiting), (.reversing, .paid): .reverse
        case (.paid, _), (.completed, _), (.closed, _), (.returned, _): .nothing
        }
    }
}
