package import Primitives

/// What a period of a subscription is and costs; it never changes for who has subscribed (3.7).
package struct SubscriptionTerms: Hashable, Sendable {
    package enum Unit: Hashable, Sendable {
        case day, month, year
    }

    package enum Limits {
        package static let priceMinor: ClosedRange<Int64> = 1...1_000_000_000_000
        package static let count = 1...366
        package static let noticeDays = 1...30
        package static let retries = 0...10
        package static let retryDays = 1...60
        package static let usualNoticeDays = 5
        package static let usualRetryDays = [1, 3, 7]
    }

    package let priceMinor: Int64
    package let count: Int
    package let unit: Unit
    /// At least so many days lie between the notice of a renewal and its charge.
    package let noticeDays: Int
    /// After the first try of a charge, rising.
    package let retryDays: [Int]

    /// - Returns: nil where a period is not longer than the notice, or the retries do not rise.
    package init?(
        priceMinor: Int64, count: Int, unit: Unit,
        noticeDays: Int = Limits.usualNoticeDays, retryDays: [Int] = Limits.usualRetryDays
    ) {
        guard Limits.priceMinor.contains(priceMinor), Limits.count.contains(count),
            Limits.noticeDays.contains(noticeDays), Limits.retries.contains(retryDays.count),
            retryDays.allSatisfy(Limits.retryDays.contains),
            zip(retryDays, retryDays.dropFirst()).allSatisfy({ $0 < $1 }),
            // A month is 28 days at least.
            count * (unit == .day ? 1 : 28) > noticeDays
        else { return nil }
        self.priceMinor = priceMinor
        self.count = count
        self.unit = unit
        self.noticeDays = noticeDays
        self.retryDays = retryDays
    }

    /// The first day of a period, counted from 0, of a subscription that began on a date.
    ///
    /// Always reckoned from the beginning, so that January 31 gives February 28 and then March 31.
    package func start(of period: Int64, from anchor: CalendarDate) -> CalendarDate {
        let units = Int(period) * count
        switch unit {
        case .day: return anchor.adding(days: units)
        case .month: return anchor.adding(months: units)
        case .year: return anchor.adding(months: 12 * units)
        }
    }
}

/// What a member pays for again and again (F03), by the merchant's business days.
///
/// The charge of a period is one, however often it is tried; each try has a key of its own, under
/// which it can be asked for again after a failure without being another one.
package struct Subscription: Hashable, Sendable {
    package enum State: Int16, Hashable, Sendable, CaseIterable {
        /// To .charging on the day after the period, or to .expired where it is cancelled.
        case active = 1
        /// To .active when paid; declined to .pastDue, or to .expired where no try is left.
        case charging = 2
        /// To .charging at the next try; to .expired when cancelled.
        case pastDue = 3
        case expired = 4
    }

    /// What is to be done.
    package enum Step: Hashable, Sendable {
        /// Nothing before this day.
        case wait(until: CalendarDate)
        /// Tell the member of the renewal.
        case notice
        /// Charge the next period, by this try.
        case charge(attempt: Int)
        case end
        /// It is over.
        case none
    }

    package enum Declined: Hashable, Sendable {
        /// To be tried again.
        case forNow
        /// The contract is over, or the account is closed.
        case forGood
    }

    package let terms: SubscriptionTerms
    /// The first day of the first period.
    package let anchor: CalendarDate
    package private(set) var state: State
    /// That was paid last, from 0.
    package private(set) var period: Int64
    package private(set) var isCancelled: Bool
    /// When the member was told of the next renewal.
    package private(set) var noticedOn: CalendarDate?
    /// Tries of the charge of the next period.
    package private(set) var attempts: Int
    package private(set) var firstTriedOn: CalendarDate?
    package private(set) var lastTriedOn: CalendarDate?

    /// As it stands in the books.
    package init(
        terms: SubscriptionTerms, anchor: CalendarDate, state: State = .active, period: Int64 = 0,
        isCancelled: Bool = false, noticedOn: CalendarDate? = nil, attempts: Int = 0,
        firstTriedOn: CalendarDate? = nil, lastTriedOn: CalendarDate? = nil
    ) {
        self.terms = terms
        self.anchor = anchor
        self.state = state
        self.period = period
        self.isCancelled = isCancelled
        self.noticedOn = noticedOn
        self.attempts = attempts
        self.firstTriedOn = firstTriedOn
        self.lastTriedOn = lastTriedOn
    }

    // MARK: Days

    package var periodStart: CalendarDate { terms.start(of: period, from: anchor) }
    /// Exclusive: the first day of the next period.
    package var periodEnd: CalendarDate { terms.start(of: period + 1, from: anchor) }

    /// The day of the next charge or of its next try; nil where there will be none.
    ///
    /// A renewal is never charged before the days of its notice are over: where the notice was late,
    /// so is the charge.
    package var nextCharge: CalendarDate? {
        switch state {
        case .active:
            if isCancelled { return nil }
            guard let noticedOn else { return periodEnd }
            return max(periodEnd, noticedOn.adding(days: terms.noticeDays))
        case .charging: return lastTriedOn
        case .pastDue:
            guard let firstTriedOn, let lastTriedOn, attempts <= terms.retryDays.count else {
                return nil
            }
            // Tries that were missed do not come on one day.
            return max(
                firstTriedOn.adding(days: terms.retryDays[attempts - 1]),
                lastTriedOn.adding(days: 1))
        case .expired: return nil
        }
    }

    /// What is to be done on a day.
    package func step(on today: CalendarDate) -> Step {
        switch state {
        case .expired: return .none
        case .charging: return .charge(attempt: attempts)
        case .pastDue:
            guard let nextCharge else { return .end }
            return today < nextCharge ? .wait(until: nextCharge) : .charge(attempt: attempts + 1)
        case .active:
            if isCancelled { return today < periodEnd ? .wait(until: periodEnd) : .end }
            guard noticedOn != nil, let nextCharge else {
                let notice = periodEnd.adding(days: -terms.noticeDays)
                return today < notice ? .wait(until: notice) : .notice
            }
            return today < nextCharge ? .wait(until: nextCharge) : .charge(attempt: 1)
        }
    }

    // MARK: Transitions

    package mutating func notice(on today: CalendarDate) {
        precondition(state == .active && !isCancelled)
        noticedOn = today
    }

    /// Begins a try, or goes on with one whose outcome nobody has heard.
    package mutating func charge(attempt: Int, on today: CalendarDate) {
        precondition(state != .expired && (attempts...attempts + 1).contains(attempt))
        if attempt > attempts || state != .charging { lastTriedOn = today }
        firstTriedOn = firstTriedOn ?? today
        attempts = attempt
        state = .charging
    }

    /// The try was paid: the next period has begun.
    package mutating func paid() {
        precondition(state == .charging)
        state = .active
        period += 1
        noticedOn = nil
        attempts = 0
        firstTriedOn = nil
        lastTriedOn = nil
    }

    package mutating func declined(_ declined: Declined) {
        precondition(state == .charging)
        let isOver =
            declined == .forGood || isCancelled || attempts > terms.retryDays.count
        state = isOver ? .expired : .pastDue
    }

    /// Ends it with the period that is paid; at once where that is over and the next one is not.
    ///
    /// - Returns: false where it is over.
    package mutating func cancel() -> Bool {
        switch state {
        case .expired: return false
        case .active, .charging: isCancelled = true
        case .pastDue:
            isCancelled = true
            state = .expired
        }
        return true
    }

    /// - Returns: false where it is over.
    package mutating func resume() -> Bool {
        guard state != .expired else { return false }
        isCancelled = false
        return true
    }

    package mutating func end() { state = .expired }
}
