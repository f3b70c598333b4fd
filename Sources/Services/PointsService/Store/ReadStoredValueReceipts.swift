import PointsDomain
import Postgres
import Primitives

/// What a posting of stored value left behind: enough to give its answer again.
struct ReadStoredValueReceipt: Statement {
    /// The last number is made before it is looked for: row-level security lets no expression into
    /// an index.
    static let sql = """
        SELECT p.member_id, p.source_id, e.delta, f.delta, c.balance_after, d.balance_after,
            c.seq, coalesce(p.available_after, 0)
        FROM (
            SELECT *, coalesce(seq_after, seq) AS last FROM postings
            WHERE merchant_id = $1 AND id = $2 LIMIT 1
        ) p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 3 AND e.seq = p.seq
        JOIN entries f ON f.merchant_id = p.merchant_id AND f.owner_id = p.member_id
            AND f.kind = 4 AND f.seq = p.seq
        JOIN entries c ON c.merchant_id = p.merchant_id AND c.owner_id = p.member_id
            AND c.kind = 3 AND c.seq = p.last
        JOIN entries d ON d.merchant_id = p.merchant_id AND d.owner_id = p.member_id
            AND d.kind = 4 AND d.seq = p.last
        WHERE p.account_kind = 3
        """

    struct Row: Sendable {
        let member: UUIDv7
        let source: String
        let principal: Int64
        let bonus: Int64
        let principalAfter: Int64
        let bonusAfter: Int64
        let seq: Int64
        let available: Int64
    }

    let merchant: UUIDv7
    let posting: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(posting)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            member: try row.next(), source: try row.next(), principal: try row.next(),
            bonus: try row.next(), principalAfter: try row.next(), bonusAfter: try row.next(),
            seq: try row.next(), available: try row.next())
    }
}

/// A top-up, with who has what is left of it: another account than the one that it was paid to,
/// where members were merged.
struct FindTopUp: Statement {
    static let sql = """
        SELECT t.merchant_id, l.member_id, t.id, t.payment_id, t.content_hash, t.plan_id,
            t.paid_minor, t.bonus_minor, t.tender, t.store_id, t.terminal_id, t.staff_id,
            t.anonymous, t.business_date, t.paid_at, t.points, t.points_posting_id, t.actor
        FROM top_ups t
        JOIN top_up_lots l ON l.merchant_id = t.merchant_id AND l.id = t.id
        WHERE t.merchant_id = $1 AND t.id = $2
        """

    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> TopUpRow {
        TopUpRow(
            owner: MemberKey(merchant: try row.next(), member: try row.next()),
            id: try row.next(), paymentId: try row.next(),
            contentHash: try row.next([UInt8].self), plan: try row.next(UUIDv7?.self),
            paidMinor: try row.next(), bonusMinor: try row.next(), tender: try row.next(),
            store: try row.next(UUIDv7?.self), terminal: try row.next(String?.self),
            staff: try row.next(String?.self), isAnonymous: try row.next(),
            businessDate: try row.next(), paidAt: try row.next(), points: try row.next(),
            pointsPosting: try row.next(UUIDv7?.self), actor: try row.next())
    }
}

/// A page of a member's statement of stored value, newest first.
struct ReadStoredValueEntries: Statement {
    static let sql = """
        SELECT e.seq, e.delta, f.delta, e.balance_after, f.balance_after, p.type, p.occurred_at,
            p.business_date, p.source_type, p.source_id
        FROM (
            SELECT * FROM entries
            WHERE merchant_id = $1 AND owner_id = $2 AND kind = 3 AND seq IS NOT NULL
                AND seq < $3
            ORDER BY seq DESC LIMIT $4
        ) e
        JOIN entries f ON f.merchant_id = e.merchant_id AND f.owner_id = e.owner_id
            AND f.kind = 4 AND f.seq = e.seq
        JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
        ORDER BY e.seq DESC
        """

    struct Row: Sendable {
        let seq: Int64
        let principal: Int64
        let bonus: Int64
        let principalAfter: Int64
        let bonusAfter: Int64
        let type: String
        let occurredAt: Instant
        let businessDate: CalendarDate
        let sourceType: String
        let sourceId: String
    }

    let member: MemberKey
    /// Exclusive.
    let before: Int64
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            seq: try row.next(), principal: try row.next(), bonus: try row.next(),
            principalAfter: try row.next(), bonusAfter: try row.next(), type: try row.next(),
            occurredAt: try row.next(), businessDate: try row.next(),
            sourceType: try row.next(), sourceId: try row.next())
    }
}

/// Whose spend it is. One of an order comes back with the order only, never by itself.
struct ReadValueSpendOwner: Statement {
    static let sql = """
        SELECT member_id FROM postings
        WHERE merchant_id = $1 AND id = $2 AND type = 'VALUE_SPEND'
            AND source_type IN ('SALE', 'VALUE_HOLD')
        """

    let merchant: UUIDv7
    let spend: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(spend)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// Who has the top-ups that a spend took from, now.
struct ReadSpentTopUpOwners: Statement {
    static let sql = """
        SELECT DISTINCT l.member_id FROM stored_value_movements m
        JOIN top_up_lots l ON l.merchant_id = m.merchant_id AND l.id = m.lot_id
        WHERE m.merchant_id = $1 AND m.posting_id = $2
        """

    let merchant: UUIDv7
    let spend: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(spend)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}

/// Whose hold it is; those of checkouts and withdrawals belong to them.
struct ReadValueHoldOwner: Statement {
    static let sql = """
        SELECT h.member_id FROM stored_value_holds h
        JOIN postings p ON p.merchant_id = h.merchant_id AND p.source_type = 'VALUE_HOLD'
            AND p.source_id = $3 AND p.effect = 'VALUE_HOLD'
        WHERE h.merchant_id = $1 AND h.id = $2 AND h.purpose = 1
        """

    let merchant: UUIDv7
    let hold: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(hold)
        parameters.append(hold.description)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
