import PointsDomain
import Postgres
import Primitives

/// A member's last entry up to an instant, with what she owed then.
///
/// Entries are looked at from the newest one back, so that a question about yesterday is cheap.
struct ReadEntryAt: Statement {
    /// A hold lasts a day at most: those that were open at the entry were placed after the entry that
    /// the second sub-select finds.
    static let sql = """
        SELECT e.seq, coalesce(d.seq, 0), coalesce(b.balance_after, 0)
        FROM (
            SELECT r.seq, q.occurred_at FROM entries r
            JOIN postings q ON q.merchant_id = r.merchant_id AND q.id = r.posting_id
            WHERE r.merchant_id = $1 AND r.owner_id = $2 AND r.kind = 1 AND r.seq IS NOT NULL
                AND q.occurred_at <= $3
            ORDER BY r.seq DESC LIMIT 1
        ) e
        LEFT JOIN LATERAL (
            SELECT r.seq FROM entries r
            JOIN postings q ON q.merchant_id = r.merchant_id AND q.id = r.posting_id
            WHERE r.merchant_id = $1 AND r.owner_id = $2 AND r.kind = 1 AND r.seq IS NOT NULL
                AND r.seq < e.seq AND q.occurred_at <= e.occurred_at - interval '1 day'
            ORDER BY r.seq DESC LIMIT 1
        ) d ON true
        LEFT JOIN LATERAL (
            SELECT r.balance_after FROM entries r
            JOIN postings q ON q.merchant_id = r.merchant_id AND q.id = r.posting_id
            WHERE r.merchant_id = $1 AND r.owner_id = $2 AND r.kind = 2 AND r.seq IS NOT NULL
                AND q.seq <= e.seq
            ORDER BY r.seq DESC LIMIT 1
        ) b ON true
        """

    struct Row: Sendable {
        let seq: Int64
        /// An entry so old that no hold of before it was open at this one; 0 where there is none.
        let horizon: Int64
        let debt: Int64
    }

    let member: MemberKey
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(seq: try row.next(), horizon: try row.next(), debt: try row.next())
    }
}

/// The latest instant of a member's entries in a range: up to it time is in the books.
///
/// Not simply that of the last entry, since a clock may have been set back between two.
struct ReadSettledAt: Statement {
    static let sql = """
        SELECT max(p.occurred_at) FROM entries e
        JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
        WHERE e.merchant_id = $1 AND e.owner_id = $2 AND e.kind = 1 AND e.seq IS NOT NULL
            AND e.seq > $3 AND e.seq <= $4
        """

    let member: MemberKey
    let entry: ReadEntryAt.Row

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(entry.horizon)
        parameters.append(entry.seq)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Instant? {
        try row.next(Instant?.self)
    }
}

/// A member's lots as they were after an entry: those that are open now, and those that later entries
/// have touched. All others had nothing in them.
struct ReadLotsAt: Statement {
    static let sql = """
        SELECT l.id, l.granted, coalesce(m.moved, 0), coalesce(m.was_activated, false),
            l.earned_at, l.activates_at, l.awaited_event, l.expires_at
        FROM (
            SELECT id FROM lots WHERE merchant_id = $1 AND member_id = $2 AND state <= 2
            UNION
            SELECT m.lot_id FROM entries e
            JOIN movements m ON m.merchant_id = e.merchant_id AND m.posting_id = e.posting_id
            WHERE e.merchant_id = $1 AND e.owner_id = $2 AND e.kind = 1 AND e.seq IS NOT NULL
                AND e.seq > $3
        ) k
        JOIN lots l ON l.merchant_id = $1 AND l.id = k.id
        JOIN postings g ON g.merchant_id = l.merchant_id AND g.id = l.posting_id AND g.seq <= $3
        LEFT JOIN LATERAL (
            SELECT sum(m.delta)::bigint AS moved, bool_or(m.delta = 0) AS was_activated
            FROM movements m
            JOIN postings p ON p.merchant_id = m.merchant_id AND p.id = m.posting_id
            WHERE m.merchant_id = l.merchant_id AND m.lot_id = l.id AND p.seq <= $3
        ) m ON true
        """

    let member: MemberKey
    let seq: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(seq)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> WalletRecord.LotRecord {
        WalletRecord.LotRecord(
            id: try row.next(), granted: try row.next(), moved: try row.next(),
            wasActivated: try row.next(), earnedAt: try row.next(),
            activatesAt: try row.next(Instant?.self), awaitedEvent: try row.next(String?.self),
            expiresAt: try row.next(Instant?.self))
    }
}

/// A member's holds that were neither captured nor voided up to an entry; a row a part.
///
/// Entries name their hold; a hold that ran out is not named, its own instant tells.
struct ReadHoldsAt: Statement {
    static let sql = """
        SELECT h.id, h.points, h.expires_at, p.lot_id, p.points
        FROM (
            SELECT id FROM holds
            WHERE merchant_id = $1 AND member_id = $2 AND state = 1 AND placed_at <= $5
            UNION
            SELECT p.source_id::uuid FROM entries e
            JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
            WHERE e.merchant_id = $1 AND e.owner_id = $2 AND e.kind = 1 AND e.seq IS NOT NULL
                AND e.seq > $3 AND e.seq <= $4 AND p.source_type = 'HOLD'
            GROUP BY p.source_id
            HAVING bool_or(p.type = 'HOLD') AND NOT bool_or(p.type IN ('SPEND', 'RELEASE'))
        ) k
        JOIN holds h ON h.merchant_id = $1 AND h.id = k.id
        JOIN hold_parts p ON p.merchant_id = h.merchant_id AND p.hold_id = h.id
        ORDER BY h.id, p.number
        """

    struct Row: Sendable {
        let id: UUIDv7
        let points: Int64
        let expiresAt: Instant
        let part: Hold.Part
    }

    let member: MemberKey
    let entry: ReadEntryAt.Row
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(entry.horizon)
        parameters.append(entry.seq)
        parameters.append(at)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            id: try row.next(), points: try row.next(), expiresAt: try row.next(),
            part: Hold.Part(lot: try row.next(), points: try row.next()))
    }
}

/// Whether member-service has told of a member.
struct KnowsMember: Statement {
    static let sql =
        "SELECT EXISTS (SELECT FROM members WHERE merchant_id = $1 AND member_id = $2)"

    let member: MemberKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}
