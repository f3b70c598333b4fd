import PointsDomain
import Postgres
import Primitives

/// A member's two accounts of stored value as they are stored.
struct StoredValueRow: Sendable {
    var account: StoredValueAccount
    /// Hashes of the accounts' last entries.
    var principalHash: [UInt8]
    var bonusHash: [UInt8]

    static let absent = StoredValueRow(account: .empty, principalHash: [], bonusHash: [])
}

struct TopUpLotRow: Sendable {
    let key: LotKey
    let member: UUIDv7
    let posting: UUIDv7
    var lot: TopUpLot

    var owner: MemberKey { MemberKey(merchant: key.merchant, member: member) }
}

struct ValueMovementRow: Sendable {
    let merchant: UUIDv7
    let posting: UUIDv7
    let number: Int32
    let movement: ValueMovement
}

struct ValueHoldRow: Sendable {
    let owner: MemberKey
    let placedAt: Instant
    var hold: ValueHold
}

/// A payment that was stored; the lot and the posting have the same id.
struct TopUpRow: Sendable {
    let owner: MemberKey
    let id: UUIDv7
    let paymentId: String
    let contentHash: [UInt8]
    let plan: UUIDv7?
    let paidMinor: Int64
    let bonusMinor: Int64
    let tender: Int16
    let store: UUIDv7?
    let terminal: String?
    let staff: String?
    let isAnonymous: Bool
    let businessDate: CalendarDate
    let paidAt: Instant
    let points: Int64
    let pointsPosting: UUIDv7?
    let actor: String
}

/// A top-up on its way back to the customer; its hold has the same id.
struct WithdrawalRow: Sendable {
    enum State: Int16, Sendable {
        case requested = 1
        case completed = 2
        case failed = 3
    }

    struct Amounts: Sendable {
        let principal: Int64
        let bonus: Int64
        let consumedPrincipal: Int64
        let consumedBonus: Int64
        let payout: StoredValueChange.Payout
    }

    let owner: MemberKey
    let id: UUIDv7
    let lot: UUIDv7
    var state: State
    let reason: WithdrawalReason
    let policy: WithdrawalPolicy
    let amounts: Amounts
    let method: Int16
    let note: String
    var payoutReference: String?
    var failure: String?
    var pointsClawed: Int64 = 0
    /// The refund of the payment that pays it out, and alone ends it.
    let refund: UUIDv7?
    /// Of a payout to an account of the same name: the last digits of the account.
    let payee: String?
    let requestedBy: String
    let requestedAt: Instant
    var closedBy: String?
    var closedAt: Instant?
    /// Whose drawer paid it out, in cash; nil where no till did.
    var till: TillPlace?

    var key: LotKey { LotKey(merchant: owner.merchant, id: id) }
}

/// An offer of a merchant.
struct StoredValuePlanRow: Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
    let code: String
    let version: Int32
    let name: BilingualName
    let paidMinor: Int64
    let bonusMinor: Int64
    let bonusDays: Int32
    let archivedAt: Instant?
}

extension TopUpLotRow {
    static let columns = """
        l.merchant_id, l.id, l.member_id, l.posting_id, l.origin_id, l.paid,
            l.principal_remaining, l.principal_held, l.principal_consumed,
            l.principal_withdrawn, l.bonus, l.bonus_remaining, l.bonus_held, l.bonus_consumed,
            l.bonus_expired, l.bonus_withdrawn, l.refunded, l.excess, l.paid_at,
            l.bonus_expires_at, l.valid_until, l.withdrawn_at
        """

    init(row: inout RowReader) throws(PostgresError) {
        key = LotKey(merchant: try row.next(), id: try row.next())
        member = try row.next()
        posting = try row.next()
        let origin = try row.next(UUIDv7?.self)
        let paid: Int64 = try row.next()
        let principalRemaining: Int64 = try row.next()
        let principalHeld: Int64 = try row.next()
        let principalConsumed: Int64 = try row.next()
        let principal = ValuePart(
            granted: paid, remaining: principalRemaining, held: principalHeld,
            consumed: principalConsumed, withdrawn: try row.next())
        let given: Int64 = try row.next()
        let bonusRemaining: Int64 = try row.next()
        let bonusHeld: Int64 = try row.next()
        let bonusConsumed: Int64 = try row.next()
        let bonusExpired: Int64 = try row.next()
        let bonus = ValuePart(
            granted: given, remaining: bonusRemaining, held: bonusHeld, consumed: bonusConsumed,
            expired: bonusExpired, withdrawn: try row.next())
        lot = TopUpLot(
            id: key.id, origin: origin, principal: principal, bonus: bonus,
            refunded: try row.next(), excess: try row.next(), paidAt: try row.next(),
            bonusExpiresAt: try row.next(Instant?.self),
            validUntil: try row.next(Instant?.self), withdrawnAt: try row.next(Instant?.self))
    }
}

extension WithdrawalRow {
    static let columns = """
        w.merchant_id, w.member_id, w.id, w.lot_id, w.state, w.reason, w.policy, w.principal,
            w.bonus, w.consumed_principal, w.consumed_bonus, w.refund, w.excess, w.method, w.note,
            w.payout_reference, w.failure, w.points_clawed, w.refund_id,
            w.payee, w.requested_by, w.requested_at, w.closed_by, w.closed_at,
            w.payout_store_id, w.payout_terminal_id, w.payout_date
        """

    init(row: inout RowReader) throws(PostgresError) {
        owner = MemberKey(merchant: try row.next(), member: try row.next())
        id = try row.next()
        lot = try row.next()
        let number: Int16 = try row.next()
        let reasonName: String = try row.next()
        let policyName: String = try row.next()
        guard let state = State(rawValue: number),
            let reason = WithdrawalReason(rawValue: reasonName),
            let policy = WithdrawalPolicy(rawValue: policyName)
        else { throw PostgresError(.decode, "withdrawal \(id)") }
        self.state = state
        self.reason = reason
        self.policy = policy
        amounts = Amounts(
            principal: try row.next(), bonus: try row.next(), consumedPrincipal: try row.next(),
            consumedBonus: try row.next(),
            payout: .init(refund: try row.next(), excess: try row.next()))
        method = try row.next()
        note = try row.next()
        payoutReference = try row.next(String?.self)
        failure = try row.next(String?.self)
        pointsClawed = try row.next()
        refund = try row.next(UUIDv7?.self)
        payee = try row.next(String?.self)
        requestedBy = try row.next()
        requestedAt = try row.next()
        closedBy = try row.next(String?.self)
        closedAt = try row.next(Instant?.self)
        let store = try row.next(UUIDv7?.self)
        let terminal = try row.next(String?.self)
        let date = try row.next(CalendarDate?.self)
        if let store, let terminal, let date {
            till = TillPlace(store: store, terminal: terminal, date: date)
        }
    }
}
