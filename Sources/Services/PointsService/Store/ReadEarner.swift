import PointsDomain
import Postgres
import Primitives

/// What a decision about a purchase needs to know of who buys, read without a lock: always one row.
struct ReadEarner: Statement {
    static let sql = """
        SELECT m.state, m.level_code, m.level_rank, m.earning_blocked, m.version, m.birthday,
            coalesce(CASE WHEN a.month = $3 THEN a.month_earned ELSE im.earned END, 0),
            coalesce(CASE WHEN a.day = $4 THEN a.day_earned ELSE od.earned END, 0),
            coalesce(CASE WHEN a.day = $4 THEN a.day_granted ELSE od.granted END, 0),
            coalesce(a.under_review, false)
        FROM (VALUES ($1::uuid, $2::uuid)) AS k (merchant_id, member_id)
        LEFT JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        LEFT JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = 1
        LEFT JOIN period_totals im ON im.merchant_id = k.merchant_id
            AND im.member_id = k.member_id AND im.period = 2 AND im.start_date = $3
        LEFT JOIN period_totals od ON od.merchant_id = k.merchant_id
            AND od.member_id = k.member_id AND od.period = 1 AND od.start_date = $4
        """

    /// Facts as member-service told them; nil where the feed has not told of her.
    struct Facts: Sendable {
        let state: Int32
        let levelCode: String
        let levelRank: Int32
        let isEarningBlocked: Bool
        let version: Int64
        let birthday: ExpiryPolicy.MonthDay?
    }

    struct Row: Sendable {
        let facts: Facts?
        let totals: EarnedTotals
        let isUnderReview: Bool
    }

    let member: MemberKey
    /// Of the purchase, by its store's clock.
    let date: CalendarDate

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(date.startOfMonth)
        parameters.append(date)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let state = try row.next(Int16?.self)
        let levelCode = try row.next(String?.self)
        let levelRank = try row.next(Int32?.self)
        let isBlocked = try row.next(Bool?.self)
        let version = try row.next(Int64?.self)
        let birthday = try row.next(String?.self)
        var facts: Facts?
        if let state, let levelCode, let levelRank, let isBlocked, let version {
            facts = Facts(
                state: Int32(state), levelCode: levelCode, levelRank: levelRank,
                isEarningBlocked: isBlocked, version: version,
                birthday: birthday.flatMap { ExpiryPolicy.MonthDay($0) })
        }
        return Row(
            facts: facts,
            totals: EarnedTotals(
                inMonth: try row.next(), onDay: try row.next(), grantedOnDay: try row.next()),
            isUnderReview: try row.next())
    }
}
