// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    /// A member's points at an instant.
    package struct PointsBalance: Sendable, Equatable {
        /// Points that can be spent now.
        package var available: Int64
        /// Points granted but not yet usable.
        package var pending: Int64
        /// Number of the member's last ledger entry: the version of this balance.
        package var seq: Int64
        /// Points owed after returns; while above 0, available is 0.
        package var debt: Int64

        package init() {
            available = 0
            pending = 0
            seq = 0
            debt = 0
        }

        package init(
            available: Int64 = 0,
            pending: Int64 = 0,
            seq: Int64 = 0,
            debt: Int64 = 0
        ) {
            self.available = available
            self.pending = pending
            self.seq = seq
            self.debt = debt
        }
    }

    /// One step of a decision, for a machine and for a person.
    package struct ExplanationStep: Sendable, Equatable {
        /// Stable, for example BASE, MULTIPLIER, COMBINATION, ROUNDING, MONTHLY_CAP.
        package var code: String
        package var text: PatronV1.Text?
        /// The numbers that the text names.
        package var facts: [PatronV1.Fact]

        package init() {
            code = ""
            text = nil
            facts = []
        }

        package init(
            code: String = "",
            text: PatronV1.Text? = nil,
            facts: [PatronV1.Fact] = []
        ) {
            self.code = code
            self.text = text
            self.facts = facts
        }
    }

    package struct GetMyPointsRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct GetMyPointsReply: Sendable, Equatable {
        package var points: PointsV1.PointsBalance?
        /// Lots that expire, the next first, at most 20.
        package var expiring: [PointsV1.ExpiringLot]
        /// What of them ends soon, by the programme's reminder days, for people; absent where nothing does.
        package var reminder: PatronV1.Text?

        package init() {
            points = nil
            expiring = []
            reminder = nil
        }

        package init(
            points: PointsV1.PointsBalance? = nil,
            expiring: [PointsV1.ExpiringLot] = [],
            reminder: PatronV1.Text? = nil
        ) {
            self.points = points
            self.expiring = expiring
            self.reminder = reminder
        }
    }

    package struct ExpiringLot: Sendable, Equatable {
        package var points: Int64
        /// The last instant is exclusive.
        package var expiresAt: Instant?
        /// Last business date on which they can be used, ISO.
        package var lastDate: String

        package init() {
            points = 0
            expiresAt = nil
            lastDate = ""
        }

        package init(
            points: Int64 = 0,
            expiresAt: Instant? = nil,
            lastDate: String = ""
        ) {
            self.points = points
            self.expiresAt = expiresAt
            self.lastDate = lastDate
        }
    }

    package struct ListMyEntriesRequest: Sendable, Equatable {
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

    /// One row of a statement.
    package struct PointsEntry: Sendable, Equatable {
        package var seq: Int64
        /// EARN, AWARD, OPENING, ACTIVATE, CANCEL, LAPSE, SPEND, RESTORE, EXPIRE, HOLD, RELEASE, CLAWBACK,
        /// DEBT, DEBT_REPAYMENT, TRANSFER_OUT, TRANSFER_IN, MERGE_OUT,
        /// MERGE_IN, ADJUST, FREEZE or UNFREEZE.
        package var type: String
        package var delta: Int64
        package var balanceAfter: Int64
        package var occurredAt: Instant?
        package var businessDate: String
        /// What it was for, for example ORDER, REFUND, EVENT or SPEND; `source_id` names the one.
        package var sourceType: String
        package var sourceId: String
        package var title: PatronV1.Text?
        package var explanation: [PointsV1.ExplanationStep]

        package init() {
            seq = 0
            type = ""
            delta = 0
            balanceAfter = 0
            occurredAt = nil
            businessDate = ""
            sourceType = ""
            sourceId = ""
            title = nil
            explanation = []
        }

        package init(
            seq: Int64 = 0,
            type: String = "",
            delta: Int64 = 0,
            balanceAfter: Int64 = 0,
            occurredAt: Instant? = nil,
            businessDate: String = "",
            sourceType: String = "",
            sourceId: String = "",
            title: PatronV1.Text? = nil,
            explanation: [PointsV1.ExplanationStep] = []
        ) {
            self.seq = seq
            self.type = type
            self.delta = delta
            self.balanceAfter = balanceAfter
            self.occurredAt = occurredAt
            self.businessDate = businessDate
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.title = title
            self.explanation = explanation
        }
    }

    package struct ListMyEntriesReply: Sendable, Equatable {
        /// Newest first.
        package var entries: [PointsV1.PointsEntry]
        /// Empty at the end.
        package var nextPageToken: String

        package init() {
            entries = []
            nextPageToken = ""
        }

        package init(
            entries: [PointsV1.PointsEntry] = [],
            nextPageToken: String = ""
        ) {
            self.entries = entries
            self.nextPageToken = nextPageToken
        }
    }

    /// Earns points for a purchase that another system keeps.
    package struct EarnRequest: Sendable, Equatable {
        package var memberId: String
        package var storeId: String
        /// The purchase in the other system; earns once per merchant.
        package var sourceId: String
        package var paidAt: Instant?
        package var lines: [PointsV1.EarnLine]

        package init() {
            memberId = ""
            storeId = ""
            sourceId = ""
            paidAt = nil
            lines = []
        }

        package init(
            memberId: String = "",
            storeId: String = "",
            sourceId: String = "",
            paidAt: Instant? = nil,
            lines: [PointsV1.EarnLine] = []
        ) {
            self.memberId = memberId
            self.storeId = storeId
            self.sourceId = sourceId
            self.paidAt = paidAt
            self.lines = lines
        }
    }

    package struct EarnLine: Sendable, Equatable {
        package var sku: String
        package var category: String
        package var quantity: Int64
        /// Minor units, 0 or more.
        package var amountMinor: Int64

        package init() {
            sku = ""
            category = ""
            quantity = 0
            amountMinor = 0
        }

        package init(
            sku: String = "",
            category: String = "",
            quantity: Int64 = 0,
            amountMinor: Int64 = 0
        ) {
            self.sku = sku
            self.category = category
            self.quantity = quantity
            self.amountMinor = amountMinor
        }
    }

    package struct EarnReply: Sendable, Equatable {
        package var pointsEarned: Int64
        package var points: PointsV1.PointsBalance?
        /// Codes and numbers without texts: what people read stands in the member's statement.
        package var explanation: [PointsV1.ExplanationStep]
        package var replayed: Bool
        /// Names what was granted where it is to be taken back; empty where nothing was.
        package var grantId: String

        package init() {
            pointsEarned = 0
            points = nil
            explanation = []
            replayed = false
            grantId = ""
        }

        package init(
            pointsEarned: Int64 = 0,
            points: PointsV1.PointsBalance? = nil,
            explanation: [PointsV1.ExplanationStep] = [],
            replayed: Bool = false,
            grantId: String = ""
        ) {
            self.pointsEarned = pointsEarned
            self.points = points
            self.explanation = explanation
            self.replayed = replayed
            self.grantId = grantId
        }
    }
}
