import PointsDomain
import Postgres
import Primitives

/// Both accounts of stored value, of members who have none yet, or may have none.
struct StoreStoredValue: Statement {
    static let sql = """
        INSERT INTO accounts AS a (merchant_id, owner_id, kind, balance, held, seq, event_seq,
            next_change_at, frozen, head_hash)
        SELECT merchant_id, owner_id, kind, balance, held, seq, 0, next_change_at, frozen,
            head_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::bigint[], $5::bigint[],
            $6::bigint[], $7::timestamptz[], $8::boolean[], $9::bytea[])
            AS n (merchant_id, owner_id, kind, balance, held, seq, next_change_at, frozen,
                head_hash)
        ON CONFLICT (merchant_id, owner_id, kind) DO UPDATE
        SET balance = excluded.balance, held = excluded.held, seq = excluded.seq,
            next_change_at = excluded.next_change_at, frozen = excluded.frozen,
            head_hash = excluded.head_hash
        """

    private let halves: [StoredValueHalf]

    init(_ rows: [(key: MemberKey, row: StoredValueRow)]) {
        halves = StoredValueHalf.all(of: rows)
    }

    func bind(_ parameters: inout Parameters) { parameters.append(halves) }
}

/// Both accounts of stored value as a batch leaves them, of members who have them.
struct UpdateStoredValue: Statement {
    static let sql = """
        UPDATE accounts a SET balance = n.balance, held = n.held, seq = n.seq,
            next_change_at = n.next_change_at, frozen = n.frozen, head_hash = n.head_hash
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::bigint[], $5::bigint[],
            $6::bigint[], $7::timestamptz[], $8::boolean[], $9::bytea[])
            AS n (merchant_id, owner_id, kind, balance, held, seq, next_change_at, frozen,
                head_hash)
        WHERE a.merchant_id = n.merchant_id AND a.owner_id = n.owner_id AND a.kind = n.kind
        """

    private let halves: [StoredValueHalf]

    init(_ rows: [(key: MemberKey, row: StoredValueRow)]) {
        halves = StoredValueHalf.all(of: rows)
    }

    func bind(_ parameters: inout Parameters) { parameters.append(halves) }
}

/// One of the two accounts of a member's stored value.
private struct StoredValueHalf: Sendable {
    let key: MemberKey
    let kind: AccountKind
    let row: StoredValueRow

    static func all(
        of rows: [(key: MemberKey, row: StoredValueRow)]
    ) -> [StoredValueHalf] {
        rows.flatMap { entry in
            [AccountKind.principal, .bonus].map {
                StoredValueHalf(key: entry.key, kind: $0, row: entry.row)
            }
        }
    }

    private var isPrincipal: Bool { kind == .principal }
    var balance: Int64 { isPrincipal ? row.account.principal : row.account.bonus }
    var held: Int64 { isPrincipal ? row.account.principalHeld : row.account.bonusHeld }
    var nextChangeAt: Instant? { isPrincipal ? nil : row.account.nextChangeAt }
    var headHash: [UInt8] { isPrincipal ? row.principalHash : row.bonusHash }
}

extension Parameters {
    fileprivate mutating func append(_ halves: [StoredValueHalf]) {
        append(column: halves) { $0.key.merchant }
        append(column: halves) { $0.key.member }
        append(column: halves) { $0.kind.rawValue }
        append(column: halves) { $0.balance }
        append(column: halves) { $0.held }
        append(column: halves) { $0.row.account.seq }
        append(column: halves) { $0.nextChangeAt }
        append(column: halves) { $0.row.account.isFrozen }
        append(column: halves) { $0.headHash }
    }
}

/// New top-ups, as a batch leaves them.
struct InsertTopUpLots: Statement {
    static let sql = """
        INSERT INTO top_up_lots (merchant_id, id, member_id, origin_id, posting_id, state,
            paid, principal_remaining, principal_held, principal_consumed, principal_withdrawn,
            bonus, bonus_remaining, bonus_held, bonus_consumed, bonus_expired, bonus_withdrawn,
            refunded, excess, paid_at, bonus_expires_at, valid_until, withdrawn_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[],
            $6::smallint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[],
            $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[],
            $16::bigint[], $17::bigint[], $18::bigint[], $19::bigint[], $20::timestamptz[],
            $21::timestamptz[], $22::timestamptz[], $23::timestamptz[])
        """

    let rows: [TopUpLotRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.id }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.lot.origin }
        parameters.append(column: rows) { $0.posting }
        parameters.append(column: rows) { $0.lot.state.rawValue }
        for part in [\TopUpLot.principal, \.bonus] {
            parameters.append(column: rows) { $0.lot[keyPath: part].granted }
            parameters.append(column: rows) { $0.lot[keyPath: part].remaining }
            parameters.append(column: rows) { $0.lot[keyPath: part].held }
            parameters.append(column: rows) { $0.lot[keyPath: part].consumed }
            if part == \.bonus { parameters.append(column: rows) { $0.lot.bonus.expired } }
            parameters.append(column: rows) { $0.lot[keyPath: part].withdrawn }
        }
        parameters.append(column: rows) { $0.lot.refunded }
        parameters.append(column: rows) { $0.lot.excess }
        parameters.append(column: rows) { $0.lot.paidAt }
        parameters.append(column: rows) { $0.lot.bonusExpiresAt }
        parameters.append(column: rows) { $0.lot.validUntil }
        parameters.append(column: rows) { $0.lot.withdrawnAt }
    }
}

/// Known top-ups as a batch leaves them; what was paid and given never changes. One whose member was
/// merged stands with another account, by the posting that brought it there.
struct UpdateTopUpLots: Statement {
    static let sql = """
        UPDATE top_up_lots l SET member_id = n.member_id, posting_id = n.posting_id,
            state = n.state, principal_remaining = n.principal_remaining,
            principal_held = n.principal_held, principal_consumed = n.principal_consumed,
            principal_withdrawn = n.principal_withdrawn, bonus_remaining = n.bonus_remaining,
            bonus_held = n.bonus_held, bonus_consumed = n.bonus_consumed,
            bonus_expired = n.bonus_expired, bonus_withdrawn = n.bonus_withdrawn,
            refunded = n.refunded, excess = n.excess, valid_until = n.valid_until,
            withdrawn_at = n.withdrawn_at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::smallint[],
            $6::bigint[], $7::bigint[], $8::bigint[], $9::bigint[], $10::bigint[],
            $11::bigint[], $12::bigint[], $13::bigint[], $14::bigint[], $15::bigint[],
            $16::bigint[], $17::timestamptz[], $18::timestamptz[])
            AS n (merchant_id, id, member_id, posting_id, state, principal_remaining, principal_held,
                principal_consumed, principal_withdrawn, bonus_remaining, bonus_held,
                bonus_consumed, bonus_expired, bonus_withdrawn, refunded, excess, valid_until,
                withdrawn_at)
        WHERE l.merchant_id = n.merchant_id AND l.id = n.id
        """

    let rows: [TopUpLotRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.id }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.posting }
        parameters.append(column: rows) { $0.lot.state.rawValue }
        for part in [\TopUpLot.principal, \.bonus] {
            parameters.append(column: rows) { $0.lot[keyPath: part].remaining }
            parameters.append(column: rows) { $0.lot[keyPath: part].held }
            parameters.append(column: rows) { $0.lot[keyPath: part].consumed }
            if part == \.bonus { parameters.append(column: rows) { $0.lot.bonus.expired } }
            parameters.append(column: rows) { $0.lot[keyPath: part].withdrawn }
        }
        parameters.append(column: rows) { $0.lot.refunded }
        parameters.append(column: rows) { $0.lot.excess }
        parameters.append(column: rows) { $0.lot.validUntil }
        parameters.append(column: rows) { $0.lot.withdrawnAt }
    }
}

struct InsertValueMovements: Statement {
    static let sql = """
        INSERT INTO stored_value_movements (merchant_id, posting_id, number, lot_id, principal,
            bonus)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[], $5::bigint[],
            $6::bigint[])
        """

    let rows: [ValueMovementRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.posting }
        parameters.append(column: rows) { $0.number }
        parameters.append(column: rows) { $0.movement.lot }
        parameters.append(column: rows) { $0.movement.principal }
        parameters.append(column: rows) { $0.movement.bonus }
    }
}

/// Holds as a batch leaves them, new ones and known ones.
struct StoreValueHolds: Statement {
    static let sql = """
        INSERT INTO stored_value_holds AS h (merchant_id, id, member_id, purpose, amount,
            captured, state, placed_at, expires_at)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::bigint[],
            $6::bigint[], $7::smallint[], $8::timestamptz[], $9::timestamptz[])
        ON CONFLICT (merchant_id, id) DO UPDATE
        SET member_id = excluded.member_id, captured = excluded.captured, state = excluded.state
        """

    let rows: [ValueHoldRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.owner.merchant }
        parameters.append(column: rows) { $0.hold.id }
        parameters.append(column: rows) { $0.owner.member }
        parameters.append(column: rows) { $0.hold.purpose.rawValue }
        parameters.append(column: rows) { $0.hold.amount }
        parameters.append(column: rows) { $0.hold.captured }
        parameters.append(column: rows) { $0.hold.state.rawValue }
        parameters.append(column: rows) { $0.placedAt }
        parameters.append(column: rows) { $0.hold.expiresAt }
    }
}

struct InsertValueHoldParts: Statement {
    static let sql = """
        INSERT INTO stored_value_hold_parts (merchant_id, hold_id, number, lot_id, principal,
            bonus)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::integer[], $4::uuid[], $5::bigint[],
            $6::bigint[])
        """

    let rows: [(merchant: UUIDv7, hold: UUIDv7, number: Int32, part: ValueMovement)]

    init(_ holds: [ValueHoldRow]) {
        rows = holds.flatMap { row in
            row.hold.parts.enumerated().map {
                (row.owner.merchant, row.hold.id, Int32($0), $1)
            }
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.hold }
        parameters.append(column: rows) { $0.number }
        parameters.append(column: rows) { $0.part.lot }
        parameters.append(column: rows) { $0.part.principal }
        parameters.append(column: rows) { $0.part.bonus }
    }
}

struct InsertTopUps: Statement {
    static let sql = """
        INSERT INTO top_ups (merchant_id, id, payment_id, content_hash, member_id, plan_id,
            paid_minor, bonus_minor, tender, store_id, terminal_id, staff_id, anonymous,
            business_date, paid_at, points, points_posting_id, actor)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::bytea[], $5::uuid[],
            $6::uuid[], $7::bigint[], $8::bigint[], $9::smallint[], $10::uuid[], $11::text[],
            $12::text[], $13::boolean[], $14::date[], $15::timestamptz[], $16::bigint[],
            $17::uuid[], $18::text[])
        """

    let rows: [TopUpRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.owner.merchant }
        parameters.append(column: rows) { $0.id }
        parameters.append(column: rows) { $0.paymentId }
        parameters.append(column: rows) { $0.contentHash }
        parameters.append(column: rows) { $0.owner.member }
        parameters.append(column: rows) { $0.plan }
        parameters.append(column: rows) { $0.paidMinor }
        parameters.append(column: rows) { $0.bonusMinor }
        parameters.append(column: rows) { $0.tender }
        parameters.append(column: rows) { $0.store }
        parameters.append(column: rows) { $0.terminal }
        parameters.append(column: rows) { $0.staff }
        parameters.append(column: rows) { $0.isAnonymous }
        parameters.append(column: rows) { $0.businessDate }
        parameters.append(column: rows) { $0.paidAt }
        parameters.append(column: rows) { $0.points }
        parameters.append(column: rows) { $0.pointsPosting }
        parameters.append(column: rows) { $0.actor }
    }
}

/// Withdrawals as a batch leaves them; what was agreed on never changes.
struct StoreWithdrawals: Statement {
    static let sql = """
        INSERT INTO stored_value_withdrawals AS w (merchant_id, member_id, id, lot_id, state,
            reason, policy, principal, bonus, consumed_principal, consumed_bonus, refund, excess,
            method, note, payout_reference, failure, points_clawed, requested_by, requested_at,
            closed_by, closed_at, payee, payout_store_id, payout_terminal_id, payout_date)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::smallint[],
            $6::text[], $7::text[], $8::bigint[], $9::bigint[], $10::bigint[], $11::bigint[],
            $12::bigint[], $13::bigint[], $14::smallint[], $15::text[], $16::text[],
            $17::text[], $18::bigint[], $19::text[], $20::timestamptz[], $21::text[],
            $22::timestamptz[], $23::text[], $24::uuid[], $25::text[], $26::date[])
        ON CONFLICT (merchant_id, id) DO UPDATE
        SET state = excluded.state, payout_reference = excluded.payout_reference,
            failure = excluded.failure, points_clawed = excluded.points_clawed,
            closed_by = excluded.closed_by, closed_at = excluded.closed_at,
            payout_store_id = excluded.payout_store_id,
            payout_terminal_id = excluded.payout_terminal_id, payout_date = excluded.payout_date
        """

    let rows: [WithdrawalRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.owner.merchant }
        parameters.append(column: rows) { $0.owner.member }
        parameters.append(column: rows) { $0.id }
        parameters.append(column: rows) { $0.lot }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.reason.rawValue }
        parameters.append(column: rows) { $0.policy.rawValue }
        parameters.append(column: rows) { $0.amounts.principal }
        parameters.append(column: rows) { $0.amounts.bonus }
        parameters.append(column: rows) { $0.amounts.consumedPrincipal }
        parameters.append(column: rows) { $0.amounts.consumedBonus }
        parameters.append(column: rows) { $0.amounts.payout.refund }
        parameters.append(column: rows) { $0.amounts.payout.excess }
        parameters.append(column: rows) { $0.method }
        parameters.append(column: rows) { $0.note }
        parameters.append(column: rows) { $0.payoutReference }
        parameters.append(column: rows) { $0.failure }
        parameters.append(column: rows) { $0.pointsClawed }
        parameters.append(column: rows) { $0.requestedBy }
        parameters.append(column: rows) { $0.requestedAt }
        parameters.append(column: rows) { $0.closedBy }
        parameters.append(column: rows) { $0.closedAt }
        parameters.append(column: rows) { $0.payee }
        parameters.append(column: rows) { $0.till?.store }
        parameters.append(column: rows) { $0.till?.terminal }
        parameters.append(column: rows) { $0.till?.date }
    }
}
