import Postgres
import Primitives

/// Points by the month in which they end: all that is open, pending and held points too.
///
/// What ends at the first instant of a month was good through the last day of the month before, and
/// counts there. Held points of a lot that has ended count in the first month.
struct ReadForecast: Statement {
    static let sql = """
        SELECT CASE WHEN l.expires_at IS NULL THEN -1 ELSE greatest(1,
                width_bucket(l.expires_at - interval '1 microsecond', $2::timestamptz[])) END,
            sum(l.held + CASE WHEN l.expires_at <= $3 THEN 0 ELSE l.remaining END)::bigint,
            count(DISTINCT l.member_id)
        FROM lots l
        WHERE l.merchant_id = $1 AND l.state <= 2
            AND l.held + CASE WHEN l.expires_at <= $3 THEN 0 ELSE l.remaining END > 0
        GROUP BY 1
        """

    struct Row: Sendable {
        /// 1, 2 … for the months; beyond them later; nil never.
        let month: Int?
        let points: Int64
        let members: Int64
    }

    let merchant: UUIDv7
    /// Where each month begins, and where the last one ends.
    let months: [Instant]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(months)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let month: Int32 = try row.next()
        return Row(
            month: month < 0 ? nil : Int(month), points: try row.next(), members: try row.next())
    }
}
