import Postgres
import Primitives

/// What was granted in each month of earning, and what was moved of it since, by the type of the
/// posting; all of a merchant's lots and movements in one snapshot.
///
/// It goes by the keys of lots and movements, which begin with the merchant: 3 s for a million lots
/// on one core (docs/adr/0008). A lot that has ended without an entry that says so has ended.
struct ReadCohorts: Statement {
    static let sql = """
        SELECT width_bucket(l.earned_at, $2::timestamptz[]), false, g.type,
            sum(l.granted)::bigint,
            coalesce(sum(l.remaining) FILTER (WHERE l.state <= 2 AND l.expires_at <= $3
                AND NOT (l.state = 1 AND l.awaited_event IS NOT NULL)), 0)::bigint,
            coalesce(sum(l.remaining) FILTER (WHERE l.state = 1 AND l.expires_at <= $3
                AND l.awaited_event IS NOT NULL), 0)::bigint
        FROM lots l
        JOIN postings g ON g.merchant_id = l.merchant_id AND g.id = l.posting_id
        WHERE l.merchant_id = $1
        GROUP BY 1, 3
        UNION ALL
        SELECT width_bucket(l.earned_at, $2::timestamptz[]), true, p.type,
            sum(m.delta)::bigint, 0, 0
        FROM movements m
        JOIN lots l ON l.merchant_id = m.merchant_id AND l.id = m.lot_id
        JOIN postings p ON p.merchant_id = m.merchant_id AND p.id = m.posting_id
        WHERE m.merchant_id = $1
        GROUP BY 1, 3
        """

    struct Row: Sendable {
        /// 0 before the first of the months, then 1, 2 …
        let cohort: Int
        /// Whether it was moved; else granted.
        let isMoved: Bool
        let type: String
        let points: Int64
        /// Of granted ones: what ended, and what lapsed, without an entry so far.
        let ended: Int64
        let lapsed: Int64
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
            cohort: Int(try row.next(Int32.self)), isMoved: try row.next(), type: try row.next(),
            points: try row.next(), ended: try row.next(Int64.self),
            lapsed: try row.next(Int64.self))
    }
}

/// What all members of a merchant owe.
struct ReadMerchantDebt: Statement {
    static let sql = """
        SELECT coalesce(sum(balance), 0)::bigint FROM accounts WHERE merchant_id = $1 AND kind = 2
        """

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
