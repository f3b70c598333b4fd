// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package struct GetBalanceAtRequest: Sendable, Equatable {
        package var memberId: String
        package var at: Instant?

        package init() {
            memberId = ""
            at = nil
        }

        package init(
            memberId: String = "",
            at: Instant? = nil
        ) {
            self.memberId = memberId
            self.at = at
        }
    }

    package struct GetMyBalanceAtRequest: Sendable, Equatable {
        package var at: Instant?

        package init() {
            at = nil
        }

        package init(
            at: Instant? = nil
        ) {
            self.at = at
        }
    }

    /// A member's points as they were, reckoned from the journal.
    package struct BalanceAt: Sendable, Equatable {
        package var at: Instant?
        package var available: Int64
        package var pending: Int64
        package var held: Int64
        package var debt: Int64
        /// Number of the last entry before it.
        package var seq: Int64

        package init() {
            at = nil
            available = 0
            pending = 0
            held = 0
            debt = 0
            seq = 0
        }

        package init(
            at: Instant? = nil,
            available: Int64 = 0,
            pending: Int64 = 0,
            held: Int64 = 0,
            debt: Int64 = 0,
            seq: Int64 = 0
        ) {
            self.at = at
            self.available = available
            self.pending = pending
            self.held = held
            self.debt = debt
            self.seq = seq
        }
    }

    package struct ListExpiriesRequest: Sendable, Equatable {
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            pageSize = 0
            pageToken = ""
        }

        package init(
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListExpiriesReply: Sendable, Equatable {
        /// The next first.
        package var expiries: [PointsV1.ExpiringLot]
        package var nextPageToken: String

        package init() {
            expiries = []
            nextPageToken = ""
        }

        package init(
            expiries: [PointsV1.ExpiringLot] = [],
            nextPageToken: String = ""
        ) {
            self.expiries = expiries
            self.nextPageToken = nextPageToken
        }
    }

    package struct GetLiabilityRequest: Sendable, Equatable {
        /// Months of earning that are listed one by one, the newest first; 24 where 0, at most 120.
        package var months: Int32

        package init() {
            months = 0
        }

        package init(
            months: Int32 = 0
        ) {
            self.months = months
        }
    }

    /// Points that were granted in one month, and what became of them.
    package struct LiabilityCohort: Sendable, Equatable {
        /// The first day of the month in which they were earned, ISO; empty for all earlier ones.
        package var month: String
        package var granted: Int64
        package var spent: Int64
        package var expired: Int64
        /// Taken back, repaid to a debt, corrected.
        package var reversed: Int64
        /// Usable, held or pending.
        package var outstanding: Int64
        /// Of those that are no more, the ended ones in thousandths: what this cohort's breakage was.
        package var breakagePermille: Int32

        package init() {
            month = ""
            granted = 0
            spent = 0
            expired = 0
            reversed = 0
            outstanding = 0
            breakagePermille = 0
        }

        package init(
            month: String = "",
            granted: Int64 = 0,
            spent: Int64 = 0,
            expired: Int64 = 0,
            reversed: Int64 = 0,
            outstanding: Int64 = 0,
            breakagePermille: Int32 = 0
        ) {
            self.month = month
            self.granted = granted
            self.spent = spent
            self.expired = expired
            self.reversed = reversed
            self.outstanding = outstanding
            self.breakagePermille = breakagePermille
        }
    }

    package struct Liability: Sendable, Equatable {
        /// When it was true.
        package var asOf: Instant?
        package var cohorts: [PointsV1.LiabilityCohort]
        package var outstanding: Int64
        /// What the outstanding points are worth at checkout, minor units; 0 where points are no money.
        package var valueMinor: Int64
        package var currency: String
        /// Ended of all that are no more, in thousandths, and the value less what is expected to end so.
        package var breakagePermille: Int32
        package var expectedValueMinor: Int64
        package var debt: Int64

        package init() {
            asOf = nil
            cohorts = []
            outstanding = 0
            valueMinor = 0
            currency = ""
            breakagePermille = 0
            expectedValueMinor = 0
            debt = 0
        }

        package init(
            asOf: Instant? = nil,
            cohorts: [PointsV1.LiabilityCohort] = [],
            outstanding: Int64 = 0,
            valueMinor: Int64 = 0,
            currency: String = "",
            breakagePermille: Int32 = 0,
            expectedValueMinor: Int64 = 0,
            debt: Int64 = 0
        ) {
            self.asOf = asOf
            self.cohorts = cohorts
            self.outstanding = outstanding
            self.valueMinor = valueMinor
            self.currency = currency
            self.breakagePermille = breakagePermille
            self.expectedValueMinor = expectedValueMinor
            self.debt = debt
        }
    }

    package struct GetForecastRequest: Sendable, Equatable {
        /// Months from now; 12 where 0, at most 60.
        package var months: Int32

        package init() {
            months = 0
        }

        package init(
            months: Int32 = 0
        ) {
            self.months = months
        }
    }

    package struct ForecastMonth: Sendable, Equatable {
        /// First day, ISO.
        package var month: String
        /// Points that end in it unless they are spent before.
        package var points: Int64
        package var members: Int64
        /// What they are worth at checkout, minor units.
        package var valueMinor: Int64

        package init() {
            month = ""
            points = 0
            members = 0
            valueMinor = 0
        }

        package init(
            month: String = "",
            points: Int64 = 0,
            members: Int64 = 0,
            valueMinor: Int64 = 0
        ) {
            self.month = month
            self.points = points
            self.members = members
            self.valueMinor = valueMinor
        }
    }

    package struct Forecast: Sendable, Equatable {
        package var months: [PointsV1.ForecastMonth]
        /// Ends later, and never.
        package var later: Int64
        package var never: Int64

        package init() {
            months = []
            later = 0
            never = 0
        }

        package init(
            months: [PointsV1.ForecastMonth] = [],
            later: Int64 = 0,
            never: Int64 = 0
        ) {
            self.months = months
            self.later = later
            self.never = never
        }
    }

    package struct GetSummaryRequest: Sendable, Equatable {
        /// A month's first day, ISO; the current month where empty.
        package var month: String

        package init() {
            month = ""
        }

        package init(
            month: String = ""
        ) {
            self.month = month
        }
    }

    /// A month of points, for the merchant who tunes her rules (C26).
    package struct PointsSummary: Sendable, Equatable {
        package var month: String
        package var opening: Int64
        package var issued: Int64
        package var used: Int64
        package var expired: Int64
        package var clawedBack: Int64
        package var adjusted: Int64
        package var closing: Int64
        /// used / (opening + issued), and used / issued, in thousandths.
        package var redemptionRatePermille: Int32
        package var redemptionRateIssuedPermille: Int32
        /// What to think about; empty while nothing is remarkable.
        package var hints: [PatronV1.Text]

        package init() {
            month = ""
            opening = 0
            issued = 0
            used = 0
            expired = 0
            clawedBack = 0
            adjusted = 0
            closing = 0
            redemptionRatePermille = 0
            redemptionRateIssuedPermille = 0
            hints = []
        }

        package init(
            month: String = "",
            opening: Int64 = 0,
            issued: Int64 = 0,
            used: Int64 = 0,
            expired: Int64 = 0,
            clawedBack: Int64 = 0,
            adjusted: Int64 = 0,
            closing: Int64 = 0,
            redemptionRatePermille: Int32 = 0,
            redemptionRateIssuedPermille: Int32 = 0,
            hints: [PatronV1.Text] = []
        ) {
            self.month = month
            self.opening = opening
            self.issued = issued
            self.used = used
            self.expired = expired
            self.clawedBack = clawedBack
            self.adjusted = adjusted
            self.closing = closing
            self.redemptionRatePermille = redemptionRatePermille
            self.redemptionRateIssuedPermille = redemptionRateIssuedPermille
            self.hints = hints
        }
    }

    package struct RebuildRequest: Sendable, Equatable {
        package var memberId: String

        package init() {
            memberId = ""
        }

        package init(
            memberId: String = ""
        ) {
            self.memberId = memberId
        }
    }

    package struct RebuildReply: Sendable, Equatable {
        /// Whether what was kept differed from what the entries say.
        package var changed: Bool
        package var balance: PointsV1.PointsBalance?

        package init() {
            changed = false
            balance = nil
        }

        package init(
            changed: Bool = false,
            balance: PointsV1.PointsBalance? = nil
        ) {
            self.changed = changed
            self.balance = balance
        }
    }

    package struct ImportBalanceRequest: Sendable, Equatable {
        package var memberId: String
        /// The balance's name in the other system; taken over once.
        package var externalId: String
        /// 1 or more.
        package var points: Int64
        package var earnedAt: Instant?
        /// Exclusive; never ends where absent.
        package var expiresAt: Instant?

        package init() {
            memberId = ""
            externalId = ""
            points = 0
            earnedAt = nil
            expiresAt = nil
        }

        package init(
            memberId: String = "",
            externalId: String = "",
            points: Int64 = 0,
            earnedAt: Instant? = nil,
            expiresAt: Instant? = nil
        ) {
            self.memberId = memberId
            self.externalId = externalId
            self.points = points
            self.earnedAt = earnedAt
            self.expiresAt = expiresAt
        }
    }

    package struct ImportBalanceReply: Sendable, Equatable {
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            balance = nil
            replayed = false
        }

        package init(
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct ReconcileImportRequest: Sendable, Equatable {
        /// Balances whose external id begins so.
        package var prefix: String

        package init() {
            prefix = ""
        }

        package init(
            prefix: String = ""
        ) {
            self.prefix = prefix
        }
    }

    package struct ReconcileImportReply: Sendable, Equatable {
        package var balances: Int64
        package var points: Int64

        package init() {
            balances = 0
            points = 0
        }

        package init(
            balances: Int64 = 0,
            points: Int64 = 0
        ) {
            self.balances = balances
            self.points = points
        }
    }

    /// Event points.expiring: points of a member that end soon (C14).
    package struct PointsExpiringEvent: Sendable, Equatable {
        package var memberId: String
        package var points: Int64
        /// Exclusive.
        package var expiresAt: Instant?
        /// ISO; the last business date on which they can be used.
        package var lastDate: String
        package var daysLeft: Int32
        package var text: PatronV1.Text?

        package init() {
            memberId = ""
            points = 0
            expiresAt = nil
            lastDate = ""
            daysLeft = 0
            text = nil
        }

        package init(
            memberId: String = "",
            points: Int64 = 0,
            expiresAt: Instant? = nil,
            lastDate: String = "",
            daysLeft: Int32 = 0,
            text: PatronV1.Text? = nil
        ) {
            self.memberId = memberId
            self.points = points
            self.expiresAt = expiresAt
            self.lastDate = lastDate
            self.daysLeft = daysLeft
            self.text = text
        }
    }
}
