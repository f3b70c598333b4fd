import Postgres
import Primitives

/// What was paid in each month, and what became of it: all of a merchant's top-ups in one snapshot.
/// Bonus that has ended without an entry that says so has ended.
struct ReadUnspentFunds: Statement {
    static let sql = """
        SELECT width_bucket(l.paid_at, $2::timestamptz[]), sum(l.paid)::bigint,
            sum(l.bonus) FILTER (WHERE l.origin_id IS NULL)::bigint,
            sum(l.principal_consumed)::bigint,
            sum(l.bonus_consumed - CASE WHEN l.origin_id IS NULL THEN 0 ELSE l.bonus END)::bigint,
            sum(l.bonus_expired + CASE WHEN l.bonus_expires_at <= $3 THEN l.bonus_remaining
                ELSE 0 END)::bigint,
            sum(l.principal_withdrawn)::bigint, sum(l.refunded)::bigint,
            sum(l.principal_remaining + l.principal_held)::bigint,
            sum(l.bonus_held + CASE WHEN l.bonus_expires_at <= $3 THEN 0
                ELSE l.bonus_remaining END)::bigint
        FROM top_up_lots l
        WHERE l.merchant_id = $1
        GROUP BY 1
        """

    struct Row: Sendable {
        /// 0 before the first of the months, then 1, 2 …
        let month: Int
        let paid: Int64
        let bonus: Int64
        let consumedPrincipal: Int64
        /// Less what came back in lots of its own.
        let consumedBonus: Int64
        let expiredBonus: Int64
        let withdrawnPrincipal: Int64
        let refunded: Int64
        let principal: Int64
        let bonusLeft: Int64
    }

    let merchant: UUIDv7
    /// Where each month begins, ascending.
    let months: [Instant]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(months)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(
            month: Int(try row.next(Int32.self)), paid: try row.next(),
            bonus: try row.next(Int64?.self) ?? 0, consumedPrincipal: try row.next(),
            consumedBonus: try row.next(), expiredBonus: try row.next(),
            withdrawnPrincipal: try row.next(), refunded: try row.next(),
            principal: try row.next(), bonusLeft: try row.next())
    }
}
