import PointsDomain
import Postgres
import Primitives

/// What prices need to know of who buys, read without a lock: one row a key, in their order, and
/// nothing looked for that her accounts do not call for.
///
/// Days and months before the account's latest ones stand in a table of their own, which is read for
/// an instant of the past only.
struct ReadBuyers: Statement {
    static let sql = """
        SELECT m.state, m.level_code, m.level_rank, m.scheme_version, m.earning_blocked,
            m.spending_blocked, m.version, m.birthday, m.referrer_id,
            coalesce(CASE WHEN a.month = k.month THEN a.month_earned ELSE (
                SELECT earned FROM period_totals t WHERE t.merchant_id = k.merchant_id
                    AND t.member_id = k.member_id AND period = 2 AND start_date = k.month) END, 0),
            coalesce(CASE WHEN a.day = k.day THEN a.day_earned ELSE (
                SELECT earned FROM period_totals t WHERE t.merchant_id = k.merchant_id
                    AND t.member_id = k.member_id AND period = 1 AND start_date = k.day) END, 0),
            coalesce(CASE WHEN a.day = k.day THEN a.day_granted ELSE (
                SELECT granted FROM period_totals t WHERE t.merchant_id = k.merchant_id
                    AND t.member_id = k.member_id AND period = 1 AND start_date = k.day) END, 0),
            coalesce(a.under_review, false),
            coalesce(a.balance - a.pending - a.held, 0), coalesce(a.pending, 0),
            coalesce(a.debt, 0), coalesce(a.seq, 0), coalesce(a.next_change_at <= k.now, false),
            coalesce(p.balance - p.held + b.balance - b.held, 0),
            coalesce(b.next_change_at <= k.now, false)
        FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::date[], $5::timestamptz[])
            WITH ORDINALITY AS k (merchant_id, member_id, month, day, now, number)
        LEFT JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        LEFT JOIN accounts a ON a.merchant_id = k.merchant_id AND a.owner_id = k.member_id
            AND a.kind = 1
        LEFT JOIN accounts p ON p.merchant_id = k.merchant_id AND p.owner_id = k.member_id
            AND p.kind = 3
        LEFT JOIN accounts b ON b.merchant_id = k.merchant_id AND b.owner_id = k.member_id
            AND b.kind = 4
        ORDER BY k.number
        """

    struct Key: Sendable {
        let member: MemberKey
        /// Of the purchase, by its store's clock.
        let date: CalendarDate
        let now: Instant
    }

    struct Points: Sendable {
        let available: Int64
        let pending: Int64
        let debt: Int64
        let seq: Int64
        /// Whether time has changed something since the last entry: then this is not what she has.
        let isDue: Bool
    }

    struct Row: Sendable {
        /// Nil where the feed has not told of her.
        let facts: MemberFacts?
        let totals: EarnedTotals
        let isUnderReview: Bool
        let points: Points
        /// What she can spend of it, minor units.
        let storedValueMinor: Int64
        let isStoredValueDue: Bool
    }

    let keys: [Key]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.member.merchant }
        parameters.append(column: keys) { $0.member.member }
        parameters.append(column: keys) { $0.date.startOfMonth }
        parameters.append(column: keys) { $0.date }
        parameters.append(column: keys) { $0.now }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Row {
        let facts = try facts(&row)
        return Row(
            facts: facts,
            totals: EarnedTotals(
                inMonth: try row.next(), onDay: try row.next(), grantedOnDay: try row.next()),
            isUnderReview: try row.next(),
            points: try points(&row),
            storedValueMinor: try row.next(), isStoredValueDue: try row.next())
    }

    private static func points(_ row: inout RowReader) throws(PostgresError) -> Points {
        let free: Int64 = try row.next()
        let pending: Int64 = try row.next()
        let debt: Int64 = try row.next()
        // As ReadBalance reckons it.
        let repaid = min(free, debt)
        return Points(
            available: free - repaid, pending: pending, debt: debt - repaid,
            seq: try row.next(), isDue: try row.next())
    }

    private static func facts(_ row: inout RowReader) throws(PostgresError) -> MemberFacts? {
        let state = try row.next(Int16?.self)
        let levelCode = try row.next(String?.self)
        let levelRank = try row.next(Int32?.self)
        let schemeVersion = try row.next(Int32?.self)
        let isEarningBlocked = try row.next(Bool?.self)
        let isSpendingBlocked = try row.next(Bool?.self)
        let version = try row.next(Int64?.self)
        let birthday = try row.next(String?.self)
        let referrer = try row.next(UUIDv7?.self)
        guard let state, let levelCode, let levelRank, let schemeVersion, let isEarningBlocked,
            let isSpendingBlocked, let version
        else { return nil }
        return MemberFacts(
            state: Int32(state), levelCode: levelCode, levelRank: levelRank,
            schemeVersion: schemeVersion, earningBlocked: isEarningBlocked,
            spendingBlocked: isSpendingBlocked, version: version, birthday: birthday,
            referrer: referrer)
    }
}
