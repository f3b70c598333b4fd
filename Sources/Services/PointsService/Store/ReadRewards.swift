import PointsDomain
import Postgres
import Primitives

/// Rewards with their present versions, by their ids.
struct ReadRewards: Statement {
    static let sql = """
        SELECT r.merchant_id, r.id, r.state, r.version, r.stock, r.taken, v.definition,
            coalesce((v.definition->>'points')::bigint, 0)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN rewards r ON r.merchant_id = k.merchant_id AND r.id = k.id
        JOIN reward_versions v ON v.merchant_id = k.merchant_id AND v.reward_id = k.id
            AND v.version = r.version
        """

    let keys: [RewardKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RewardRow {
        try RewardRow(row: &row)
    }
}

/// A page of a merchant's catalogue, newest first.
struct ListRewards: Statement {
    static let sql = """
        SELECT r.merchant_id, r.id, r.state, r.version, r.stock, r.taken, v.definition,
            coalesce((v.definition->>'points')::bigint, 0)
        FROM (
            SELECT * FROM rewards
            WHERE merchant_id = $1 AND id < $2 AND ($3::smallint IS NULL OR state = $3)
            ORDER BY id DESC LIMIT $4
        ) r
        JOIN reward_versions v ON v.merchant_id = r.merchant_id AND v.reward_id = r.id
            AND v.version = r.version
        ORDER BY r.id DESC
        """

    let merchant: UUIDv7
    /// Exclusive.
    let before: UUIDv7
    /// Nil: of every state.
    let state: RewardState?
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(state?.rawValue)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> RewardRow {
        try RewardRow(row: &row)
    }
}

/// What members have taken of rewards and not given back, in the periods that a date lies in.
struct ReadTakenPieces: Statement {
    static let sql = """
        SELECT k.merchant_id, k.member_id, k.reward_id, k.day, t.on_day, t.in_week, t.in_month,
            t.in_quarter, t.in_year, t.ever
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::date[], $5::date[], $6::date[],
            $7::date[], $8::date[])
            AS k (merchant_id, member_id, reward_id, day, week, month, quarter, year)
        CROSS JOIN LATERAL (
            SELECT
                coalesce(sum(quantity) FILTER (WHERE business_date >= k.day), 0)::bigint
                    AS on_day,
                coalesce(sum(quantity) FILTER (WHERE business_date >= k.week), 0)::bigint
                    AS in_week,
                coalesce(sum(quantity) FILTER (WHERE business_date >= k.month), 0)::bigint
                    AS in_month,
                coalesce(sum(quantity) FILTER (WHERE business_date >= k.quarter), 0)::bigint
                    AS in_quarter,
                coalesce(sum(quantity) FILTER (WHERE business_date >= k.year), 0)::bigint
                    AS in_year,
                coalesce(sum(quantity), 0)::bigint AS ever
            FROM redemptions
            WHERE merchant_id = k.merchant_id AND member_id = k.member_id
                AND reward_id = k.reward_id AND state <= 2
        ) t
        """

    let keys: [TakenKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.member.merchant }
        parameters.append(column: keys) { $0.member.member }
        parameters.append(column: keys) { $0.reward }
        parameters.append(column: keys) { $0.date }
        parameters.append(column: keys) { $0.date.startOfWeek }
        parameters.append(column: keys) { $0.date.startOfMonth }
        parameters.append(column: keys) { $0.date.startOfQuarter }
        parameters.append(column: keys) { $0.date.startOfYear }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (key: TakenKey, pieces: TakenPieces) {
        let member = MemberKey(merchant: try row.next(), member: try row.next())
        let key = TakenKey(member: member, reward: try row.next(), date: try row.next())
        let onDay: Int64 = try row.next()
        let inWeek: Int64 = try row.next()
        let inMonth: Int64 = try row.next()
        let inQuarter: Int64 = try row.next()
        let inYear: Int64 = try row.next()
        let ever: Int64 = try row.next()
        return (
            key,
            TakenPieces([
                .day: onDay, .week: inWeek, .month: inMonth, .quarter: inQuarter, .year: inYear,
                .lifetime: ever,
            ])
        )
    }
}
