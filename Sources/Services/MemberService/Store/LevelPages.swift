import Levels
import MemberDomain
import Postgres
import Primitives
import ServiceKit

/// A merchant's members with their levels, page by page, by ascending id.
struct ReadLevelStatesAfter: Statement {
    static let sql = """
        SELECT \(ReadLevelStates.Row.columns) FROM members m
        WHERE m.merchant_id = $1 AND m.member_id > $2 ORDER BY m.member_id LIMIT $3
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> ReadLevelStates.Row {
        try ReadLevelStates.decode(&row)
    }
}

/// The journals of members, each in its order; without what merges brought that were reversed, and
/// with the balance of before any scheme looked at it, in its place.
struct ReadLevelJournal: Statement {
    struct Row: Sendable {
        let member: UUIDv7
        let at: Instant
        let fact: LevelReckoning.Fact
    }

    static let sql = """
        SELECT t.member_id, t.at, t.kind, t.business_date, t.store_id, t.amount_minor, t.orders,
            t.points, t.level_rank, t.level_since, t.level_valid_until, t.level_scheme_version,
            t.events, t.balance
        FROM (
            SELECT j.member_id, j.at, j.kind, j.business_date, j.store_id, j.amount_minor,
                j.orders::bigint, j.points, j.level_rank, j.level_since, j.level_valid_until,
                j.level_scheme_version, j.events, j.balance, j.sequence
            FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
            JOIN level_journal j ON j.merchant_id = k.merchant_id AND j.member_id = k.member_id
            LEFT JOIN member_merges g ON g.merchant_id = j.merchant_id AND g.id = j.merge_id
            WHERE g.reversed_at IS NULL
            UNION ALL
            SELECT o.member_id, o.at, 9::smallint, o.business_date, NULL, 0, 0, 0, NULL, NULL,
                NULL, NULL, 0, o.balance, o.sequence
            FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
            JOIN member_balances o ON o.merchant_id = k.merchant_id AND o.member_id = k.member_id
        ) AS t
        ORDER BY t.member_id, t.sequence
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        let member: UUIDv7 = try row.next()
        let at: Instant = try row.next()
        let number: Int16 = try row.next()
        let date = try row.next(CalendarDate?.self)
        let store = try row.next(UUIDv7?.self)
        let (minor, orders, points): (Int64, Int64, Int64) = (
            try row.next(), try row.next(), try row.next()
        )
        let (rank, since) = (try row.next(Int16?.self), try row.next(Instant?.self))
        let (until, version) = (try row.next(Instant?.self), try row.next(Int32?.self))
        let (events, balance) = (try row.next(Int64.self), try row.next(Int64?.self))
        let day = LevelHistory.Day(
            date: date ?? .earliest, amountMinor: minor, orders: orders, points: points,
            events: events, balance: balance)
        let fact: LevelReckoning.Fact
        switch (LevelJournal.Kind(rawValue: number), store) {
        case (.order, let store?): fact = .order(day, store: store)
        case (.giveBack, let store?): fact = .giveBack(day, store: store)
        case (.refresh, _): fact = .refresh
        case (.counted, let store?):
            fact = .countedInStore(day.date, store: store, orders: orders)
        case (.counted, nil): fact = .counted(day)
        case (.held, _):
            guard let rank, let since, let version else {
                throw MalformedRow(problem: "a level of the journal of \(member)")
            }
            fact = .held(
                LevelStanding(
                    rank: Int(rank), since: since, validUntil: until, schemeVersion: version))
        case (.moved, let store?):
            fact = .movedInStore(day.date, store: store, orders: orders)
        case (.moved, nil): fact = .moved(day)
        case (.merged, _): fact = .merged
        case (.event, _): fact = .event(day)
        case (.balance, _): fact = .balance(day)
        case (.order, nil), (.giveBack, nil), (nil, _):
            throw MalformedRow(problem: "kind \(number) in the journal of \(member)")
        }
        return Row(member: member, at: at, fact: fact)
    }
}

struct ReadMerchants: Statement {
    static let sql = "SELECT merchant_id FROM merchants ORDER BY merchant_id"

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}
