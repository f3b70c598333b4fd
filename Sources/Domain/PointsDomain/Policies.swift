package import Primitives

/// What a programme says beside earning: how points are given, taken back, worth and watched.
package struct Policies: Hashable, Sendable {
    package var referral: ReferralRule?
    package var transfer: TransferRule?
    package var returns = ReturnRule()
    package var restoring = RestoreRule()
    /// Nil where points are no money at checkout.
    package var money: PointsAsMoney?
    package var risk = RiskRule()
    package var approvals = ApprovalRule()
    /// Days before points end on which their member is told (C14).
    package var reminderDays: [Int] = [30, 7, 1]
    package var compensationPoints: Int64 = 50

    package init() {}

    /// Where a merchant has no programme.
    package static let standard = Policies()
}

/// Who brings a friend (C06, C07).
package struct ReferralRule: Hashable, Sendable {
    package enum Trigger: Hashable, Sendable {
        case firstOrder, registration
    }

    package let referrerPoints: Int64
    package let friendPoints: Int64
    package let trigger: Trigger
    package let minOrderMinor: Int64

    /// What the friend's order must come to: one of nothing qualifies nobody.
    package var leastOrderMinor: Int64 { max(1, minOrderMinor) }

    /// Business days through which both grants are pending.
    package let holdDays: Int
    /// Friends who count for one referrer in 30 days; nil for any number.
    package let maxPer30Days: Int64?

    package init(
        referrerPoints: Int64, friendPoints: Int64, trigger: Trigger = .firstOrder,
        minOrderMinor: Int64 = 0, holdDays: Int = 7, maxPer30Days: Int64? = nil
    ) {
        self.referrerPoints = referrerPoints
        self.friendPoints = friendPoints
        self.trigger = trigger
        self.minOrderMinor = minOrderMinor
        self.holdDays = holdDays
        self.maxPer30Days = maxPer30Days
    }
}

/// Gifts from member to member (X11); nil is no limit.
package struct TransferRule: Hashable, Sendable {
    package let maxPerTransfer: Int64?
    package let maxPerDay: Int64?
    package let maxPerMonth: Int64?
    package let maxTimesPerDay: Int64?

    package init(
        maxPerTransfer: Int64? = nil, maxPerDay: Int64? = nil, maxPerMonth: Int64? = nil,
        maxTimesPerDay: Int64? = nil
    ) {
        self.maxPerTransfer = maxPerTransfer
        self.maxPerDay = maxPerDay
        self.maxPerMonth = maxPerMonth
        self.maxTimesPerDay = maxTimesPerDay
    }

    /// What a member has given so far.
    package struct Given: Hashable, Sendable {
        package var today: Int64
        package var timesToday: Int64
        package var thisMonth: Int64

        package init(today: Int64 = 0, timesToday: Int64 = 0, thisMonth: Int64 = 0) {
            self.today = today
            self.timesToday = timesToday
            self.thisMonth = thisMonth
        }
    }

    /// The first limit that a gift would break, in order of precedence.
    package func broken(by points: Int64, after given: Given) -> (limit: String, value: Int64)? {
        if let maxPerTransfer, points > maxPerTransfer { return ("PER_TRANSFER", maxPerTransfer) }
        if let maxTimesPerDay, given.timesToday >= maxTimesPerDay {
            return ("TIMES_PER_DAY", maxTimesPerDay)
        }
        if let maxPerDay, points > maxPerDay - given.today { return ("PER_DAY", maxPerDay) }
        if let maxPerMonth, points > maxPerMonth - given.thisMonth {
            return ("PER_MONTH", maxPerMonth)
        }
        return nil
    }
}

/// How the points of a returned order are taken back (3.4).
package struct ReturnRule: Hashable, Sendable {
    package enum Mode: String, Hashable, Sendable, CaseIterable {
        case proportional = "PROPORTIONAL"
        case reevaluate = "REEVALUATE"
    }

    package let mode: Mode
    package let shortfall: ShortfallPolicy

    package init(mode: Mode = .proportional, shortfall: ShortfallPolicy = .debt) {
        self.mode = mode
        self.shortfall = shortfall
    }
}

/// What becomes of spent points that come back when their lot has ended (3.2).
package struct RestoreRule: Hashable, Sendable {
    package enum EndedLot: Hashable, Sendable {
        case grace(days: Int)
        case forfeit
        case reissue
    }

    package let endedLot: EndedLot

    package init(_ endedLot: EndedLot = .grace(days: 7)) { self.endedLot = endedLot }

    /// - Parameter reissued: when points that were earned now would end.
    package func policy(
        on date: CalendarDate, clock: BusinessClock, reissued: Instant?
    ) -> RestorePolicy {
        switch endedLot {
        case .grace(let days):
            .grace(until: clock.endOfValidity(lastDay: date.adding(days: days)))
        case .forfeit: .forfeit
        case .reissue: .reissue(until: reissued)
        }
    }
}

/// Many points in a business day (C11).
package struct RiskRule: Hashable, Sendable {
    /// Reaching it is flagged, once a member and day.
    package let pointsPerDay: Int64
    /// Whether later points that no purchase explains wait for somebody who looks.
    package let holdsNew: Bool
    /// From so many times the limit on, purchases wait too.
    package let holdPurchasesFactor: Int64?

    package init(
        pointsPerDay: Int64 = 1_000, holdsNew: Bool = false, holdPurchasesFactor: Int64? = nil
    ) {
        self.pointsPerDay = pointsPerDay
        self.holdsNew = holdsNew
        self.holdPurchasesFactor = holdPurchasesFactor
    }

    package func isReached(before: Int64, after: Int64) -> Bool {
        before < pointsPerDay && after >= pointsPerDay
    }

    /// Whether a purchase waits too, so much being granted on its day already.
    func holdsPurchases(after granted: Int64) -> Bool {
        guard let holdPurchasesFactor else { return false }
        let (bound, overflow) = pointsPerDay.multipliedReportingOverflow(by: holdPurchasesFactor)
        return !overflow && granted >= bound
    }
}

/// What takes a second person (X14).
package struct ApprovalRule: Hashable, Sendable {
    /// Adjustments of more points than this wait.
    package let adjustmentsAbove: Int64
    /// Whether a programme is published by another than its author.
    package let programmes: Bool

    package init(adjustmentsAbove: Int64 = 1_000, programmes: Bool = false) {
        self.adjustmentsAbove = adjustmentsAbove
        self.programmes = programmes
    }

    /// Whether one person may adjust so many points, up or down, alone.
    package func allows(_ points: Int64) -> Bool {
        points.magnitude <= adjustmentsAbove.magnitude
    }
}
