import PointsDomain
import Postgres
import Primitives

/// A lot with the posting that granted it, and how much of it has ended.
struct GrantRow: Sendable {
    let lot: LotRow
    let type: String
    let sourceType: String
    let sourceId: String
    let businessDate: CalendarDate
    /// Points that ended, or were cancelled while they were pending, other than by a return.
    let expired: Int64
}

/// Grants by the ids of their lots.
struct ReadGrants: Statement {
    static let sql = """
        SELECT l.merchant_id, l.id, l.member_id, l.posting_id, l.state, l.granted, l.remaining,
            l.held, l.earned_at, l.activates_at, l.expires_at, l.awaited_event, p.type,
            p.source_type, p.source_id, p.business_date,
            (SELECT coalesce(-sum(m.delta), 0)::bigint
                FROM movements m
                JOIN postings e ON e.merchant_id = m.merchant_id AND e.id = m.posting_id
                WHERE m.merchant_id = k.merchant_id AND m.lot_id = k.id
                    AND (e.type IN ('EXPIRE', 'LAPSE')
                        OR (e.type = 'CANCEL' AND e.source_type <> 'REFUND')))
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN lots l ON l.merchant_id = k.merchant_id AND l.id = k.id
        JOIN postings p ON p.merchant_id = k.merchant_id AND p.id = l.posting_id
        """

    let keys: [LotKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> GrantRow {
        GrantRow(
            lot: try LotRow(row: &row), type: try row.next(), sourceType: try row.next(),
            sourceId: try row.next(), businessDate: try row.next(), expired: try row.next())
    }
}

/// A page of a member's grants, newest first: by the entries that granted them.
struct ListGrants: Statement {
    static let sql = """
        SELECT l.merchant_id, l.id, l.member_id, l.posting_id, l.state, l.granted, l.remaining,
            l.held, l.earned_at, l.activates_at, l.expires_at, l.awaited_event, p.type,
            p.source_type, p.source_id, p.business_date, 0::bigint, e.seq
        FROM entries e
        JOIN lots l ON l.merchant_id = e.merchant_id AND l.id = e.posting_id
        JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
        WHERE e.merchant_id = $1 AND e.owner_id = $2 AND e.kind = 1 AND e.seq IS NOT NULL
            AND e.seq < $3 AND (l.state = 1 OR NOT $4)
        ORDER BY e.seq DESC LIMIT $5
        """

    let member: MemberKey
    /// Exclusive.
    let before: Int64
    let isPending: Bool
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(before)
        parameters.append(isPending)
        parameters.append(Int64(limit))
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (grant: GrantRow, seq: Int64) {
        let grant = GrantRow(
            lot: try LotRow(row: &row), type: try row.next(), sourceType: try row.next(),
            sourceId: try row.next(), businessDate: try row.next(), expired: try row.next())
        return (grant, try row.next())
    }
}
