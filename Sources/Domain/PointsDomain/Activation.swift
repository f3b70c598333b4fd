package import Primitives

/// When granted points become usable (3.3).
package enum Activation: Hashable, Sendable {
    case immediate
    /// So many business days after what earned them.
    case after(days: Int)
    /// On the first of these days of the year on or after it; never empty.
    case onDates([ExpiryPolicy.MonthDay])
    /// When the member's event of that code is recorded; cancelled after so many business days.
    case onEvent(String, deadlineDays: Int)

    /// The business date on which they become usable; nil where an event decides.
    func date(of earned: CalendarDate) -> CalendarDate? {
        switch self {
        case .immediate: earned
        case .after(let days): earned.adding(days: days)
        case .onDates(let days): ExpiryPolicy.first(of: days, onOrAfter: earned)
        case .onEvent: nil
        }
    }
}

/// What renews the life of points whose expiry slides.
package enum LifeActivity: Hashable, Sendable {
    case earn, spend, event
}

/// When granted points end, and from when that counts.
package struct LifeRule: Hashable, Sendable {
    package let policy: ExpiryPolicy
    /// Counts from what earned them; else from the day on which they become usable.
    package let isFromEarning: Bool
    /// Of a sliding policy.
    package let renewedBy: Set<LifeActivity>

    package init(
        _ policy: ExpiryPolicy, isFromEarning: Bool = false, renewedBy: Set<LifeActivity> = []
    ) {
        self.policy = policy
        self.isFromEarning = isFromEarning
        self.renewedBy = renewedBy
    }

    package static let none = LifeRule(.none)
}

/// The life of a lot, as a grant is decided.
package struct LotLife: Hashable, Sendable {
    /// Nil: usable at once, or when an event says so.
    package let activatesAt: Instant?
    package let awaitedEvent: String?
    /// Exclusive. Of a lot that awaits an event: when it is cancelled.
    package let expiresAt: Instant?
    package var isPending: Bool { activatesAt != nil || awaitedEvent != nil }

    package init(activatesAt: Instant? = nil, awaitedEvent: String? = nil, expiresAt: Instant?) {
        self.activatesAt = activatesAt
        self.awaitedEvent = awaitedEvent
        self.expiresAt = expiresAt
    }

    /// Points that wait until somebody has looked at them.
    package static let reviewEvent = "RISK_REVIEW"

    init(
        earnedOn date: CalendarDate, _ activation: Activation, _ rule: LifeRule,
        _ clock: BusinessClock, isUnderReview: Bool
    ) {
        let start = activation.date(of: date)
        let anchor = rule.isFromEarning ? date : start ?? date
        let end = rule.policy.expiresAt(anchor: anchor, clock: clock)
        if isUnderReview {
            self.init(awaitedEvent: Self.reviewEvent, expiresAt: end)
        } else if case .onEvent(let event, let days) = activation {
            self.init(
                awaitedEvent: event,
                expiresAt: clock.endOfValidity(lastDay: date.adding(days: days)))
        } else if let start, start > date {
            self.init(activatesAt: clock.startOfBusinessDay(start), expiresAt: end)
        } else {
            self.init(expiresAt: end)
        }
    }
}
