import Postgres
import Primitives

/// A page of a member's statement, newest first.
struct ReadEntries: Statement {
    static let sql = """
        SELECT e.seq, e.delta, e.balance_after, p.type, p.occurred_at, p.business_date,
            p.source_type, p.source_id, p.explanation
        FROM (
            SELECT * FROM entries
            WHERE merchant_id = $1 AND owner_id = $2 AND kind = 1 AND seq IS NOT NULL
                AND seq < $3
            ORDER BY seq DESC LIMIT $4
        ) e
        JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
        ORDER BY e.seq DESC
        """

    struct Row: Sendable {
        let seq: Int64
        let delta: Int64
        let balanceAfter: Int64
        let type: String
        let occurredAt: Instant
        let businessDate: CalendarDate
        let sourceType: String
        let sourceId: String
        let explanation: [UInt8]
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
            seq: try row.next(), delta: try row.next(), balanceAfter: try row.next(),
            type: try row.next(), occurredAt: try row.next(), businessDate: try row.next(),
            sourceType: try row.next(), sourceId: try row.next(),
            explanation: try row.next([UInt8].self))
    }
}
