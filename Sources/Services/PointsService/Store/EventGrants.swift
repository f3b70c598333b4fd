import PointsDomain
import Postgres
import Primitives

/// A member's events of one code.
struct EventKey: Hashable, Sendable {
    let member: MemberKey
    let code: String
}

/// An event that earned.
struct EventGrantRow: Sendable {
    let key: EventKey
    let at: Instant
    let date: CalendarDate
    let posting: UUIDv7
}

/// When members' events of some codes earned, each from an instant on.
///
/// Of each the last 1 000: no limit of a programme counts further.
struct ReadEventTimes: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, k.code, g.business_date, g.occurred_at
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[])
            AS k (merchant_id, member_id, code, since)
        CROSS JOIN LATERAL (
            SELECT business_date, occurred_at FROM event_grants
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id AND code = k.code
                AND occurred_at >= k.since
            ORDER BY occurred_at DESC LIMIT 1000
        ) g
        """

    let keys: [(key: EventKey, since: Instant)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.key.member.merchant }
        parameters.append(column: keys) { $0.key.member.member }
        parameters.append(column: keys) { $0.key.code }
        parameters.append(column: keys) { $0.since }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (key: EventKey, occurrence: EventHistory.Occurrence) {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        return (
            EventKey(member: member, code: try row.next()),
            EventHistory.Occurrence(date: try row.next(), at: try row.next())
        )
    }
}

struct InsertEventGrants: Statement {
    static let sql = """
        INSERT INTO event_grants (merchant_id, member_id, code, occurred_at, posting_id,
            business_date)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::uuid[],
            $6::date[])
        """

    let rows: [EventGrantRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.member.merchant }
        parameters.append(column: rows) { $0.key.member.member }
        parameters.append(column: rows) { $0.key.code }
        parameters.append(column: rows) { $0.at }
        parameters.append(column: rows) { $0.posting }
        parameters.append(column: rows) { $0.date }
    }
}

/// What an event left behind: enough to give its answer again.
struct ReadEventReceipt: Statement {
    static let sql = """
        SELECT e.delta, coalesce(p.available_after, e.balance_after), coalesce(p.pending_after, 0),
            coalesce(p.seq_after, e.seq), coalesce(p.debt_after, 0), p.explanation,
            coalesce(l.awaited_event IS NOT NULL OR l.activates_at > p.occurred_at, false)
        FROM (SELECT * FROM postings WHERE merchant_id = $1 AND id = $2 LIMIT 1) p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
            AND e.kind = 1 AND e.seq = p.seq
        LEFT JOIN lots l ON l.merchant_id = p.merchant_id AND l.id = p.id
        """

    struct Row: Sendable {
        let points: Int64
        let balance: ReceiptBalance
        let explanation: [UInt8]
        let isPending: Bool
    }

    let merchant: UUIDv7
    let posting: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(posting)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            points: try row.next(),
            balance: ReceiptBalance(
                available: try row.next(), pending: try row.next(), seq: try row.next(),
                debt: try row.next()),
            explanation: try row.next([UInt8].self), isPending: try row.next())
    }
}
