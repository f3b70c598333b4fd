import Postgres
import Primitives

/// What accounts hold in all, and what moved them since a day began, by kind of account, day and
/// type of posting: one snapshot.
///
/// Entries of points are found by their postings' member and seq, those of members' other accounts
/// by the posting (`entries_beside_points`). What the programme's accounts hold is written nowhere but
/// in their entries, which have no index: they are read once, all of them, which takes as long again
/// (docs/performance.md).
struct ReadAccountDays: Statement {
    static let sql = """
        WITH programme AS MATERIALIZED (
            SELECT e.kind,
                CASE WHEN p.id IS NOT NULL
                    THEN width_bucket(p.occurred_at, $3::timestamptz[]) END AS day,
                p.type, sum(e.delta)::bigint AS amount
            FROM entries e
            LEFT JOIN postings p ON p.merchant_id = e.merchant_id AND p.id = e.posting_id
                AND p.merchant_id = $1 AND p.id >= $2 AND p.occurred_at >= $4
            WHERE e.merchant_id = $1 AND e.kind >= 100
            GROUP BY 1, 2, 3
        )
        SELECT a.kind, NULL::integer, NULL::text, a.amount
        FROM (
            SELECT kind, sum(balance)::bigint AS amount FROM accounts
            WHERE merchant_id = $1 GROUP BY kind
            UNION ALL
            SELECT kind, sum(amount)::bigint FROM programme GROUP BY kind
        ) a
        UNION ALL
        SELECT kind, day, type, amount FROM programme WHERE day IS NOT NULL
        UNION ALL
        SELECT m.kind, m.day, m.type, sum(m.delta)::bigint
        FROM (
            SELECT e.kind, width_bucket(p.occurred_at, $3::timestamptz[]) AS day, p.type, e.delta
            FROM postings p
            JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
                AND e.kind = 1 AND e.seq IS NOT NULL AND e.seq = p.seq
            WHERE p.merchant_id = $1 AND p.id >= $2 AND p.occurred_at >= $4
                AND e.posting_id = p.id
            UNION ALL
            SELECT e.kind, width_bucket(p.occurred_at, $3::timestamptz[]), p.type, e.delta
            FROM postings p
            JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
                AND e.kind < 100 AND e.kind <> 1
            WHERE p.merchant_id = $1 AND p.id >= $2 AND p.occurred_at >= $4
        ) m
        GROUP BY m.kind, m.day, m.type
        """

    struct Row: Sendable {
        let kind: Int16
        /// 1 for the first day; one more than there are for what came later. Nil for what is held
        /// now.
        let day: Int?
        let type: String
        let amount: Int64
    }

    /// Ids are made after the instant that their posting bears; where the clock was set back in
    /// between, at most so long before it.
    private static let slackMilliseconds: Int64 = 2 * 86_400_000

    let merchant: UUIDv7
    /// Where each day begins, and where the last one ends, ascending.
    let bounds: [Instant]

    func bind(_ parameters: inout Parameters) {
        let start = bounds[0]
        let first = max(0, start.millisecondsSinceEpoch - Self.slackMilliseconds)
        parameters.append(merchant)
        parameters.append(UUIDv7.make(unixMilliseconds: first, randomHigh: 0, randomLow: 0))
        parameters.append(bounds)
        parameters.append(start)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let kind: Int16 = try row.next()
        let day = try row.next(Int32?.self).map { Int($0) }
        let type = try row.next(String?.self) ?? ""
        return Row(kind: kind, day: day, type: type, amount: try row.next())
    }
}
