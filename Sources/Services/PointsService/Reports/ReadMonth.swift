import Postgres
import Primitives

/// What members' accounts hold in all, and what changed them since a month began, by the type of the
/// posting: one snapshot, a row a type.
///
/// A posting's id tells about when it was made, so only the rows since then are read.
struct ReadMonth: Statement {
    static let sql = """
        SELECT a.points, s.is_in_month, s.type, s.points
        FROM (
            SELECT coalesce(sum(balance), 0)::bigint AS points FROM accounts
            WHERE merchant_id = $1 AND kind = 1
        ) a
        LEFT JOIN (
            SELECT p.occurred_at < $4 AS is_in_month, p.type, sum(e.delta)::bigint AS points
            FROM postings p
            JOIN entries e ON e.merchant_id = p.merchant_id AND e.owner_id = p.member_id
                AND e.kind = 1 AND e.seq IS NOT NULL AND e.seq = p.seq
            WHERE p.merchant_id = $1 AND p.id >= $2 AND p.occurred_at >= $3
                AND p.account_kind = 1
            GROUP BY 1, 2
        ) s ON true
        """

    struct Row: Sendable {
        struct Change: Sendable {
            /// Else after it.
            let isInMonth: Bool
            let type: String
            let points: Int64
        }

        let total: Int64
        /// Nil where nothing was posted since.
        let change: Change?
    }

    /// Ids are made after the instant that their posting bears; where the clock was set back in
    /// between, at most so long before it.
    private static let slackMilliseconds: Int64 = 2 * 86_400_000

    let merchant: UUIDv7
    let start: Instant
    /// Exclusive.
    let end: Instant

    func bind(_ parameters: inout Parameters) {
        let first = max(0, start.millisecondsSinceEpoch - Self.slackMilliseconds)
        parameters.append(merchant)
        parameters.append(UUIDv7.make(unixMilliseconds: first, randomHigh: 0, randomLow: 0))
        parameters.append(start)
        parameters.append(end)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let total: Int64 = try row.next()
        guard let isInMonth = try row.next(Bool?.self) else {
            return Row(total: total, change: nil)
        }
        return Row(
            total: total,
            change: Row.Change(
                isInMonth: isInMonth, type: try row.next(), points: try row.next()))
    }
}
