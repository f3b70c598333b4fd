import Levels
import MemberDomain
import Postgres
import Primitives

/// Days of the histories that levels are decided by, from a date on: one part of a day from what was
/// bought and done, one from each store that was visited, and one from the last change of the
/// balance; of balances also the last one before the date, and that of before any scheme looked.
struct ReadLevelDays: Statement {
    static let sql = """
        SELECT s.member_id, s.business_date, s.amount_minor, s.orders::bigint, 0::bigint, s.points,
            s.events, NULL::bigint
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_spend s ON s.merchant_id = k.merchant_id AND s.member_id = k.member_id
            AND s.business_date >= $3
        UNION ALL
        SELECT v.member_id, v.business_date, 0, 0, 1, 0, 0, NULL
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_visits v ON v.merchant_id = k.merchant_id AND v.member_id = k.member_id
            AND v.business_date >= $3
        WHERE $4 AND v.orders > 0
        UNION ALL
        SELECT k.member_id, b.business_date, 0, 0, 0, 0, 0, b.balance
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        CROSS JOIN LATERAL (
            SELECT DISTINCT ON (t.business_date) t.business_date, t.balance
            FROM (
                SELECT j.business_date, j.balance, j.sequence
                FROM level_journal j
                WHERE j.merchant_id = k.merchant_id AND j.member_id = k.member_id AND j.kind = 9
                    AND j.business_date >= coalesce((
                        SELECT max(e.business_date) FROM level_journal e
                        WHERE e.merchant_id = k.merchant_id AND e.member_id = k.member_id
                            AND e.kind = 9 AND e.business_date < $3), $3)
                UNION ALL
                SELECT o.business_date, o.balance, o.sequence
                FROM member_balances o
                WHERE o.merchant_id = k.merchant_id AND o.member_id = k.member_id
            ) AS t
            ORDER BY t.business_date, t.sequence DESC) AS b
        WHERE $5
        """
    private let merchant: UUIDv7
    private let members: [UUIDv7]
    private let from: CalendarDate
    /// Visits are read only where levels look at them.
    private let withVisits: Bool
    /// As are balances.
    private let withBalances: Bool

    /// - Parameter withAll: whether they are needed although no published scheme looks at them.
    init(
        of members: [UUIDv7], from: CalendarDate, _ profile: MerchantProfile,
        withAll: Bool = false
    ) {
        merchant = profile.merchant
        self.members = members
        self.from = from
        withVisits = withAll || profile.book.looks(at: .visits)
        withBalances = withAll || profile.book.looks(at: .pointsBalance)
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
        parameters.append(from)
        parameters.append(withVisits)
        parameters.append(withBalances)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (member: UUIDv7, day: LevelHistory.Day) {
        (
            try row.next(),
            LevelHistory.Day(
                date: try row.next(), amountMinor: try row.next(), orders: try row.next(),
                visits: try row.next(), points: try row.next(), events: try row.next(),
                balance: try row.next(Int64?.self))
        )
    }
}

/// A store on a day of a member.
struct StoreDay: Sendable, Hashable {
    let member: UUIDv7
    let date: CalendarDate
    let store: UUIDv7
}

/// How many orders something is left of, by store and day; what is not there has none.
struct ReadStoreDays: Statement {
    static let sql = """
        SELECT v.member_id, v.business_date, v.store_id, v.orders::bigint
        FROM unnest($1::uuid[], $2::uuid[], $3::date[], $4::uuid[])
            AS k (merchant_id, member_id, business_date, store_id)
        JOIN member_visits v ON v.merchant_id = k.merchant_id AND v.member_id = k.member_id
            AND v.business_date = k.business_date AND v.store_id = k.store_id
        """
    let merchant: UUIDv7
    let days: [StoreDay]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: days) { _ in merchant }
        parameters.append(column: days) { $0.member }
        parameters.append(column: days) { $0.date }
        parameters.append(column: days) { $0.store }
    }

    static func decode(_ row: inout RowReader) throws -> (day: StoreDay, orders: Int64) {
        (
            StoreDay(member: try row.next(), date: try row.next(), store: try row.next()),
            try row.next()
        )
    }
}

extension MerchantProfile {
    /// As `MemberReader.held` tells it, within a transaction.
    func held(
        by record: MemberRecord, now: Instant, in transaction: inout Transaction
    ) throws -> HeldLevel {
        var days: [LevelHistory.Day] = []
        if book.isDue(record.kept.earned, at: now) {
            days = try transaction.run(
                ReadLevelDays(of: [record.id], from: .earliest, self)
            ).map(\.day)
        }
        return record.kept.passed(to: now, history: history(of: record, days), by: book)
            .held(by: rules, at: now)
    }

    func history(of record: MemberRecord, _ days: [LevelHistory.Day]) -> LevelHistory {
        history(days, lifetimeMinor: record.lifetimeMinor, registeredAt: record.registeredAt)
    }

    func history(of row: ReadLevelStates.Row, _ days: [LevelHistory.Day]) -> LevelHistory {
        history(days, lifetimeMinor: row.lifetimeMinor, registeredAt: row.registeredAt)
    }

    private func history(
        _ days: [LevelHistory.Day], lifetimeMinor: Int64, registeredAt: Instant
    ) -> LevelHistory {
        LevelHistory(
            days: days, lifetimeMinor: lifetimeMinor,
            joined: clock.businessDate(at: registeredAt))
    }
}
