// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package struct SpendRequest: Sendable, Equatable {
        /// 1 or more.
        package var points: Int64
        /// What for, as the statement shows it; at most 128 characters.
        package var reason: String

        package init() {
            points = 0
            reason = ""
        }

        package init(
            points: Int64 = 0,
            reason: String = ""
        ) {
            self.points = points
            self.reason = reason
        }
    }

    package struct SpendReply: Sendable, Equatable {
        /// Names the spend where it is to be restored.
        package var spendId: String
        package var points: Int64
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            spendId = ""
            points = 0
            balance = nil
            replayed = false
        }

        package init(
            spendId: String = "",
            points: Int64 = 0,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.spendId = spendId
            self.points = points
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct RestoreSpendRequest: Sendable, Equatable {
        package var spendId: String
        /// All that is left of the spend where 0.
        package var points: Int64
        package var reason: String

        package init() {
            spendId = ""
            points = 0
            reason = ""
        }

        package init(
            spendId: String = "",
            points: Int64 = 0,
            reason: String = ""
        ) {
            self.spendId = spendId
            self.points = points
            self.reason = reason
        }
    }

    package struct RestoreSpendReply: Sendable, Equatable {
        /// Points that came back, to the lots that they had come from.
        package var points: Int64
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            points = 0
            balance = nil
            replayed = false
        }

        package init(
            points: Int64 = 0,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.points = points
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct PlaceHoldRequest: Sendable, Equatable {
        /// 1 or more.
        package var points: Int64
        /// 1 to 86 400; 900 where 0.
        package var ttlSeconds: Int32

        package init() {
            points = 0
            ttlSeconds = 0
        }

        package init(
            points: Int64 = 0,
            ttlSeconds: Int32 = 0
        ) {
            self.points = points
            self.ttlSeconds = ttlSeconds
        }
    }

    /// Points set aside for a checkout. They count as spent until the hold is voided or out of time.
    package struct PointsHold: Sendable, Equatable {
        package var id: String
        package var memberId: String
        package var points: Int64
        /// Exclusive: at this instant the points are free again.
        package var expiresAt: Instant?

        package init() {
            id = ""
            memberId = ""
            points = 0
            expiresAt = nil
        }

        package init(
            id: String = "",
            memberId: String = "",
            points: Int64 = 0,
            expiresAt: Instant? = nil
        ) {
            self.id = id
            self.memberId = memberId
            self.points = points
            self.expiresAt = expiresAt
        }
    }

    package struct PlaceHoldReply: Sendable, Equatable {
        package var hold: PointsV1.PointsHold?
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            hold = nil
            balance = nil
            replayed = false
        }

        package init(
            hold: PointsV1.PointsHold? = nil,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.hold = hold
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct CaptureHoldRequest: Sendable, Equatable {
        package var holdId: String
        /// All of the hold where 0; the rest is free again.
        package var points: Int64

        package init() {
            holdId = ""
            points = 0
        }

        package init(
            holdId: String = "",
            points: Int64 = 0
        ) {
            self.holdId = holdId
            self.points = points
        }
    }

    package struct CaptureHoldReply: Sendable, Equatable {
        /// Names the spend where it is to be restored.
        package var spendId: String
        package var points: Int64
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            spendId = ""
            points = 0
            balance = nil
            replayed = false
        }

        package init(
            spendId: String = "",
            points: Int64 = 0,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.spendId = spendId
            self.points = points
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct VoidHoldRequest: Sendable, Equatable {
        package var holdId: String

        package init() {
            holdId = ""
        }

        package init(
            holdId: String = ""
        ) {
            self.holdId = holdId
        }
    }

    package struct VoidHoldReply: Sendable, Equatable {
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

    package struct CheckInRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct CheckInReply: Sendable, Equatable {
        package var points: Int64
        /// Days in a row, this one included.
        package var streak: Int64
        /// ISO, by the merchant's clock.
        package var businessDate: String
        package var balance: PointsV1.PointsBalance?
        /// Whether she had checked in on this business date before.
        package var replayed: Bool

        package init() {
            points = 0
            streak = 0
            businessDate = ""
            balance = nil
            replayed = false
        }

        package init(
            points: Int64 = 0,
            streak: Int64 = 0,
            businessDate: String = "",
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.points = points
            self.streak = streak
            self.businessDate = businessDate
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct AdjustPointsRequest: Sendable, Equatable {
        package var memberId: String
        /// Above 0 grants, below 0 deducts; never 0.
        package var points: Int64
        /// 1 to 256 characters; it stands in the books.
        package var reason: String

        package init() {
            memberId = ""
            points = 0
            reason = ""
        }

        package init(
            memberId: String = "",
            points: Int64 = 0,
            reason: String = ""
        ) {
            self.memberId = memberId
            self.points = points
            self.reason = reason
        }
    }

    package struct AdjustPointsReply: Sendable, Equatable {
        package var points: Int64
        /// As it was left; absent where a second person has to approve first.
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool
        /// Set where the adjustment waits for a second person; nothing has changed yet.
        package var approvalId: String

        package init() {
            points = 0
            balance = nil
            replayed = false
            approvalId = ""
        }

        package init(
            points: Int64 = 0,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false,
            approvalId: String = ""
        ) {
            self.points = points
            self.balance = balance
            self.replayed = replayed
            self.approvalId = approvalId
        }
    }

    package struct TransferPointsRequest: Sendable, Equatable {
        /// Exactly one of the three names who receives.
        package var memberId: String
        package var memberCode: String
        package var phone: String
        /// 1 or more.
        package var points: Int64
        /// At most 128 characters.
        package var message: String

        package init() {
            memberId = ""
            memberCode = ""
            phone = ""
            points = 0
            message = ""
        }

        package init(
            memberId: String = "",
            memberCode: String = "",
            phone: String = "",
            points: Int64 = 0,
            message: String = ""
        ) {
            self.memberId = memberId
            self.memberCode = memberCode
            self.phone = phone
            self.points = points
            self.message = message
        }
    }

    package struct TransferPointsReply: Sendable, Equatable {
        package var points: Int64
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            points = 0
            balance = nil
            replayed = false
        }

        package init(
            points: Int64 = 0,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.points = points
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct CompensateRequest: Sendable, Equatable {
        package var memberId: String
        /// What the programme names where 0.
        package var points: Int64
        /// The complaint; compensated once.
        package var complaintId: String
        /// 1 to 256 characters; it stands in the books.
        package var reason: String

        package init() {
            memberId = ""
            points = 0
            complaintId = ""
            reason = ""
        }

        package init(
            memberId: String = "",
            points: Int64 = 0,
            complaintId: String = "",
            reason: String = ""
        ) {
            self.memberId = memberId
            self.points = points
            self.complaintId = complaintId
            self.reason = reason
        }
    }

    /// A grant as staff sees it: a lot of points with one life.
    package struct PointsGrant: Sendable, Equatable {
        package var id: String
        package var granted: Int64
        /// What can still be spent of it.
        package var remaining: Int64
        package var held: Int64
        /// PENDING, ACTIVE, CLOSED or CANCELLED.
        package var state: String
        package var earnedAt: Instant?
        /// When a pending grant becomes usable by itself.
        package var activatesAt: Instant?
        /// The event that makes a pending grant usable.
        package var awaitedEvent: String
        /// Exclusive; of a grant that awaits an event, when it is cancelled.
        package var expiresAt: Instant?
        package var sourceType: String
        package var sourceId: String

        package init() {
            id = ""
            granted = 0
            remaining = 0
            held = 0
            state = ""
            earnedAt = nil
            activatesAt = nil
            awaitedEvent = ""
            expiresAt = nil
            sourceType = ""
            sourceId = ""
        }

        package init(
            id: String = "",
            granted: Int64 = 0,
            remaining: Int64 = 0,
            held: Int64 = 0,
            state: String = "",
            earnedAt: Instant? = nil,
            activatesAt: Instant? = nil,
            awaitedEvent: String = "",
            expiresAt: Instant? = nil,
            sourceType: String = "",
            sourceId: String = ""
        ) {
            self.id = id
            self.granted = granted
            self.remaining = remaining
            self.held = held
            self.state = state
            self.earnedAt = earnedAt
            self.activatesAt = activatesAt
            self.awaitedEvent = awaitedEvent
            self.expiresAt = expiresAt
            self.sourceType = sourceType
            self.sourceId = sourceId
        }
    }

    package struct ListGrantsRequest: Sendable, Equatable {
        package var memberId: String
        /// Pending ones only.
        package var pending: Bool
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            memberId = ""
            pending = false
            pageSize = 0
            pageToken = ""
        }

        package init(
            memberId: String = "",
            pending: Bool = false,
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.memberId = memberId
            self.pending = pending
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    package struct ListGrantsReply: Sendable, Equatable {
        /// Newest first.
        package var grants: [PointsV1.PointsGrant]
        package var nextPageToken: String

        package init() {
            grants = []
            nextPageToken = ""
        }

        package init(
            grants: [PointsV1.PointsGrant] = [],
            nextPageToken: String = ""
        ) {
            self.grants = grants
            self.nextPageToken = nextPageToken
        }
    }

    package struct SettleGrantRequest: Sendable, Equatable {
        package var grantId: String
        /// 1 to 256 characters; it stands in the books.
        package var reason: String

        package init() {
            grantId = ""
            reason = ""
        }

        package init(
            grantId: String = "",
            reason: String = ""
        ) {
            self.grantId = grantId
            self.reason = reason
        }
    }

    package struct SettleGrantReply: Sendable, Equatable {
        /// Points that became usable, or that were taken back.
        package var points: Int64
        /// Points that could not be taken back: written off, or to be charged in cash.
        package var uncollected: Int64
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            points = 0
            uncollected = 0
            balance = nil
            replayed = false
        }

        package init(
            points: Int64 = 0,
            uncollected: Int64 = 0,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.points = points
            self.uncollected = uncollected
            self.balance = balance
            self.replayed = replayed
        }
    }

    package struct FreezePointsRequest: Sendable, Equatable {
        package var memberId: String
        /// False gives them free again.
        package var frozen: Bool
        /// 1 to 256 characters; it stands in the books.
        package var reason: String

        package init() {
            memberId = ""
            frozen = false
            reason = ""
        }

        package init(
            memberId: String = "",
            frozen: Bool = false,
            reason: String = ""
        ) {
            self.memberId = memberId
            self.frozen = frozen
            self.reason = reason
        }
    }

    package struct FreezePointsReply: Sendable, Equatable {
        package var frozen: Bool
        package var balance: PointsV1.PointsBalance?
        package var replayed: Bool

        package init() {
            frozen = false
            balance = nil
            replayed = false
        }

        package init(
            frozen: Bool = false,
            balance: PointsV1.PointsBalance? = nil,
            replayed: Bool = false
        ) {
            self.frozen = frozen
            self.balance = balance
            self.replayed = replayed
        }
    }

    /// Events points.activated, clawed_back, spent, restored, expired, debt_changed, transferred,
    /// adjusted, held, released, frozen, unfrozen: one change of a member's books.
    package struct PointsChangedEvent: Sendable, Equatable {
        package var memberId: String
        /// As in the statement: SPEND, RESTORE, EXPIRE …
        package var kind: String
        package var delta: Int64
        package var debtDelta: Int64
        /// Balance after, with its version.
        package var available: Int64
        package var pending: Int64
        package var debt: Int64
        package var seq: Int64
        package var sourceType: String
        package var sourceId: String
        package var businessDate: String

        package init() {
            memberId = ""
            kind = ""
            delta = 0
            debtDelta = 0
            available = 0
            pending = 0
            debt = 0
            seq = 0
            sourceType = ""
            sourceId = ""
            businessDate = ""
        }

        package init(
            memberId: String = "",
            kind: String = "",
            delta: Int64 = 0,
            debtDelta: Int64 = 0,
            available: Int64 = 0,
            pending: Int64 = 0,
            debt: Int64 = 0,
            seq: Int64 = 0,
            sourceType: String = "",
            sourceId: String = "",
            businessDate: String = ""
        ) {
            self.memberId = memberId
            self.kind = kind
            self.delta = delta
            self.debtDelta = debtDelta
            self.available = available
            self.pending = pending
            self.debt = debt
            self.seq = seq
            self.sourceType = sourceType
            self.sourceId = sourceId
            self.businessDate = businessDate
        }
    }
}
