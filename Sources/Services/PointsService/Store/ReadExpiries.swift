import Postgres
import Primitives

/// A member's usable points by the instant of their end, the next first: one page.
///
/// What time has done since the last entry is reckoned in: lots that started, and the parts of holds
/// that ran out.
struct ReadExpiries: Statement {
    static let sql = """
        SELECT l.expires_at, sum(l.remaining + coalesce(f.points, 0))::bigint
        FROM lots l
        LEFT JOIN LATERAL (
            SELECT sum(p.points) AS points
            FROM (
                SELECT id FROM holds
                WHERE merchant_id = $1 AND member_id = $2 AND state = 1 AND expires_at <= $3
                LIMIT ALL
            ) h
            JOIN hold_parts p ON p.merchant_id = $1 AND p.hold_id = h.id
            WHERE p.lot_id = l.id
        ) f ON true
        WHERE l.merchant_id = $1 AND l.member_id = $2 AND l.state <= 2
            AND (l.state = 2 OR l.activates_at <= $3) AND l.expires_at > $4
        GROUP BY l.expires_at
        HAVING sum(l.remaining + coalesce(f.points, 0)) > 0
        ORDER BY l.expires_at LIMIT $5
        """

    let member: MemberKey
    let now: Instant
    /// Exclusive, and not before now.
    let after: Instant
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(now)
        parameters.append(after)
        parameters.append(Int64(limit))
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> BalanceSnapshot.Expiring {
        BalanceSnapshot.Expiring(expiresAt: try row.next(), points: try row.next())
    }
}
