/// What becomes of money on its way back to where it came from (F06, F04).
///
/// What the provider has decided is written down before anything follows from it, so that what
/// follows can be tried any number of times, and no later word changes it.
package enum RefundLife {
    package enum State: Int16, CaseIterable, Hashable, Sendable {
        /// Nobody knows yet whether the payer gets it. → given, denied; otherwise, by staff
        case asked = 1
        /// The payer has it, and the books say so.
        case done = 2
        /// The payer has not got it and will not by this refund. → otherwise
        case failed = 3
        /// The provider has given it; what it belongs to is still to be closed. → done
        case given = 4
        /// The provider never will; what it belongs to is still to be set free. → failed
        case denied = 5
        /// Failed or stuck, and the customer was paid in another way.
        case otherwise = 6

        /// Whether it takes from what of its payment can still go back.
        package var counts: Bool {
            switch self {
            case .asked, .done, .given, .otherwise: true
            case .failed, .denied: false
            }
        }

        /// Whether something is still to be done by itself.
        package var isOpen: Bool {
            switch self {
            case .asked, .given, .denied: true
            case .done, .failed, .otherwise: false
            }
        }
    }

    /// What the provider says of a refund.
    package enum News: CaseIterable, Hashable, Sendable {
        case processing
        case succeeded
        /// Will never be given.
        case closed
        /// Could not be given to its source; somebody at the provider can still give it.
        case abnormal
        /// Refused, and the provider knows no refund of this number.
        case unknownThere
        /// The merchant has not the money or the right now.
        case merchantCannot
    }

    package enum Step: Hashable, Sendable {
        case nothing
        case wait
        /// The merchant has to do something first.
        case waitForMerchant
        /// A call-back may be old: the provider is asked what is so now.
        case lookAgain
        case give
        case deny
        /// The provider contradicts what it said for good: for a person.
        case alarm
    }

    /// After a call-back: signed, but perhaps a day old.
    package static func step(onNotice news: News, in state: State) -> Step {
        switch (state, news) {
        case (.asked, .succeeded): .give
        case (.asked, .closed), (.asked, .abnormal), (.asked, .unknownThere),
            (.asked, .merchantCannot):
            .lookAgain
        case (.denied, .succeeded), (.failed, .succeeded), (.otherwise, .succeeded): .alarm
        case (.asked, .processing), (.done, _), (.given, _), (.denied, _), (.failed, _),
            (.otherwise, _):
            .nothing
        }
    }

    /// After an answer, which says what is so now.
    package static func step(onAnswer news: News, in state: State) -> Step {
        switch (state, news) {
        case (.asked, .succeeded): .give
        case (.asked, .closed), (.asked, .unknownThere): .deny
        case (.asked, .processing): .wait
        // Not given up: who gives it by hand there and who pays it here would both pay.
        case (.asked, .abnormal), (.asked, .merchantCannot): .waitForMerchant
        case (.denied, .succeeded), (.failed, .succeeded), (.otherwise, .succeeded): .alarm
        case (.done, _), (.given, _), (.denied, _), (.failed, _), (.otherwise, _): .nothing
        }
    }

    // MARK: What staff does

    /// What somebody wants to do about a refund that its provider does not give.
    package enum Wish: CaseIterable, Hashable, Sendable {
        /// The customer was paid in another way.
        case settle
        /// Its withdrawal is to be free again.
        case setFree
        /// The provider is to be asked again.
        case askAgain
    }

    package enum Answer: Hashable, Sendable {
        /// Closed: the money has gone another way.
        case settled
        /// Denied, as if the provider had said so; what follows from it sets the withdrawal free.
        case denied
        /// A new refund of the same money, under another number.
        case another
        /// The provider is asked about this one, under its own number.
        case same
        /// Neither failed nor stuck.
        case notFailed
        /// Its withdrawal has ended with it: another one is asked for.
        case withdrawalClosed
        /// The wish does not fit what the refund pays.
        case notFitting
    }

    /// - Parameters:
    ///   - isStuck: asked for, and the provider could not give it to its source.
    ///   - paysWithdrawal: whether it pays a withdrawal out, which ends as it does.
    package static func answer(
        to wish: Wish, in state: State, isStuck: Bool, paysWithdrawal: Bool
    ) -> Answer {
        switch state {
        case .asked where isStuck:
            switch wish {
            // The number is kept: two numbers could both be given by hand.
            case .askAgain: .same
            case .settle: paysWithdrawal ? .notFitting : .settled
            case .setFree: paysWithdrawal ? .denied : .notFitting
            }
        case .failed:
            switch wish {
            case .settle: paysWithdrawal ? .withdrawalClosed : .settled
            case .askAgain: paysWithdrawal ? .withdrawalClosed : .another
            case .setFree: paysWithdrawal ? .withdrawalClosed : .notFitting
            }
        case .asked, .done, .given, .denied, .otherwise: .notFailed
        }
    }
}
