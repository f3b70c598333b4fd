package import Primitives

/// What a merchant has settled about stored value; the law's figures where nothing was said (N06).
package struct StoredValueTerms: Hashable, Sendable {
    package enum Limits {
        /// No amount of stored value is larger.
        package static let amountMinor: Int64 = 100_000_000_000
        package static let days = 0...3_650
        /// Fewer the law does not allow (3.7).
        package static let anonymousMonths = 36...1_200
    }

    package var version: Int32 = 0
    package var order = SpendOrder.bonusFirst
    /// What a member may have stored in all, bonus included.
    package var namedCapMinor: Int64 = 500_000
    /// The same of whoever is not known by name.
    package var anonymousCapMinor: Int64 = 100_000
    /// How long a card without a name is valid after its payment, and after each activation.
    package var anonymousMonths = 36
    package var coolingOffDays = 7
    /// Days that bonus lives on which comes back after its end.
    package var graceDays = 7
    /// Up to which amount a withdrawal may be paid in cash.
    package var cashLimitMinor: Int64 = 10_000
    /// Whether top-ups earn by the programme's rule TOP_UP.
    package var topUpsEarn = true
    package var policies: [WithdrawalReason: WithdrawalPolicy] = Self.usual

    package static let usual: [WithdrawalReason: WithdrawalPolicy] = [
        .customer: .forfeitBonus, .merchantFault: .prorata, .coolingOff: .coolingOff,
        .closure: .prorata,
    ]

    package static let standard = StoredValueTerms()

    package init() {}

    package func policy(for reason: WithdrawalReason) -> WithdrawalPolicy {
        policies[reason] ?? Self.usual[reason] ?? .forfeitBonus
    }

    package func capMinor(isAnonymous: Bool) -> Int64 {
        isAnonymous ? anonymousCapMinor : namedCapMinor
    }

    /// Until when a top-up is valid that is paid, or activated again, on a date; exclusive.
    ///
    /// - Returns: nil for a named card, which never ends.
    package func validUntil(
        from date: CalendarDate, isAnonymous: Bool, clock: BusinessClock
    ) -> Instant? {
        guard isAnonymous else { return nil }
        return clock.endOfValidity(lastDay: date.adding(months: anonymousMonths))
    }

    /// Whether a payment can still be reflected on: the business day `coolingOffDays` after it is
    /// the last.
    package func isCoolingOff(
        paidAt: Instant, at now: Instant, clock: BusinessClock
    ) -> Bool {
        now
            < clock.endOfValidity(
                lastDay: clock.businessDate(at: paidAt).adding(days: coolingOffDays))
    }
}
