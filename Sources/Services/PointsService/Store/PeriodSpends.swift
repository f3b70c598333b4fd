import PointsDomain
import Postgres
import Primitives

/// What a member has spent in the periods of those of some rules that have not earned there (B16).
///
/// Orders count on their business dates, less what came back of them, whenever it did. Those of who
/// was merged into her are hers, and so is what that one has earned. The instant of the payment leads
/// to the orders; no store's clock is two days away from it.
struct ReadPeriodSpends: Statement {
    static let sql = """
        WITH RECURSIVE same AS (
            SELECT $2::uuid AS member_id
            UNION
            SELECT m.duplicate_id
            FROM same
            JOIN member_merges m ON m.merchant_id = $1 AND m.survivor_id = same.member_id
                AND m.reversal_told_at IS NULL
        )
        SELECT k.code,
            coalesce((
                SELECT sum(o.payable_minor - coalesce((
                    SELECT sum(r.amount_minor) FROM order_refunds r
                    WHERE r.merchant_id = o.merchant_id AND r.order_id = o.id), 0))
                FROM same
                JOIN orders o ON o.merchant_id = $1 AND o.member_id = same.member_id
                WHERE o.paid_at >= coalesce((k.first_date - 2)::timestamptz, '-infinity')
                    AND o.paid_at < coalesce((k.last_date + 3)::timestamptz, 'infinity')
                    AND o.business_date >= coalesce(k.first_date, '-infinity')
                    AND o.business_date <= coalesce(k.last_date, 'infinity')), 0)::bigint
        FROM unnest($3::text[], $4::date[], $5::date[]) AS k (code, first_date, last_date)
        WHERE (
            SELECT true
            FROM same
            JOIN event_grants g ON g.merchant_id = $1 AND g.member_id = same.member_id
                AND g.code = k.code
            WHERE g.occurred_at >= coalesce((k.first_date - 2)::timestamptz, '-infinity')
                AND g.business_date >= coalesce(k.first_date, '-infinity')
                AND g.business_date <= coalesce(k.last_date, 'infinity')
            LIMIT 1) IS NULL
        """

    struct Row: Sendable {
        let code: String
        let amountMinor: Int64
    }

    let member: MemberKey
    /// Dates are nil where they are all.
    let rules: [(code: String, dates: ClosedRange<CalendarDate>?)]

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(column: rules) { $0.code }
        parameters.append(column: rules) { $0.dates?.lowerBound }
        parameters.append(column: rules) { $0.dates?.upperBound }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        Row(code: try row.next(), amountMinor: try row.next())
    }
}
