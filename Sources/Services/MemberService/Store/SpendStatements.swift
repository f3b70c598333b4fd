import Levels
import MemberDomain
import Postgres
import Primitives

/// Levels of members as they are kept; the caller holds the members' locks.
struct ReadLevelStates: Statement {
    struct Row: Sendable {
        let id: UUIDv7
        let state: MemberRecord.State
        let version: Int64
        let eventSeq: Int64
        let level: LevelState
        let lifetimeMinor: Int64
        let registeredAt: Instant
        let blocks: MemberBlocks
        /// When time does something to the level again, as it was reckoned when the row was written.
        let dueAt: Instant?

        /// Of `members m`.
        static let columns = """
            m.member_id, m.state, m.version, m.event_seq, \(LevelState.columns), m.lifetime_minor,
            m.registered_at, m.earning_blocked, m.spending_blocked, m.leaving_at IS NOT NULL,
            m.level_due_at
            """
    }

    static let sql = """
        SELECT \(Row.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN members m ON m.merchant_id = k.merchant_id AND m.member_id = k.member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        let id: UUIDv7 = try row.next()
        guard let state = MemberRecord.State(rawValue: try row.next()) else {
            throw MalformedRow(problem: "state of member \(id)")
        }
        return Row(
            id: id, state: state, version: try row.next(), eventSeq: try row.next(),
            level: try LevelState(&row), lifetimeMinor: try row.next(),
            registeredAt: try row.next(),
            blocks: MemberBlocks(
                earning: try row.next(), spending: try row.next(), whole: state == .blocked,
                leaving: try row.next()),
            dueAt: try row.next(Instant?.self))
    }
}

struct AddSpend: Statement {
    static let sql = """
        INSERT INTO member_spend
            (merchant_id, member_id, business_date, amount_minor, orders, points)
        SELECT $1, member_id, business_date, sum(amount_minor)::bigint, sum(orders),
            sum(points)::bigint
        FROM unnest($2::uuid[], $3::date[], $4::bigint[], $5::bigint[], $6::bigint[])
            AS change (member_id, business_date, amount_minor, orders, points)
        GROUP BY member_id, business_date ORDER BY member_id, business_date
        ON CONFLICT (merchant_id, member_id, business_date) DO UPDATE
        SET amount_minor = member_spend.amount_minor + excluded.amount_minor,
            orders = member_spend.orders + excluded.orders,
            points = member_spend.points + excluded.points
        """
    let merchant: UUIDv7
    let changes: [SpendChange]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: changes) { $0.member }
        parameters.append(column: changes) { $0.date }
        parameters.append(column: changes) { $0.amountMinor }
        parameters.append(column: changes) { $0.orders }
        parameters.append(column: changes) { $0.points }
    }
}

/// Keeps visits of every merchant: a scheme to come may look at those of today.
struct AddVisits: Statement {
    static let sql = """
        INSERT INTO member_visits (merchant_id, member_id, business_date, store_id, orders)
        SELECT $1, member_id, business_date, store_id, sum(orders)
        FROM unnest($2::uuid[], $3::date[], $4::uuid[], $5::bigint[])
            AS change (member_id, business_date, store_id, orders)
        GROUP BY member_id, business_date, store_id
        ORDER BY member_id, business_date, store_id
        ON CONFLICT (merchant_id, member_id, business_date, store_id) DO UPDATE
        SET orders = member_visits.orders + excluded.orders
        """
    let merchant: UUIDv7
    /// Those that bring or take an order.
    let changes: [SpendChange]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: changes) { $0.member }
        parameters.append(column: changes) { $0.date }
        parameters.append(column: changes) { $0.store }
        parameters.append(column: changes) { $0.orders }
    }
}

/// Counts events beside buying on their days; of every merchant, as visits are.
struct AddEvents: Statement {
    static let sql = """
        INSERT INTO member_spend (merchant_id, member_id, business_date, amount_minor, orders,
            events)
        SELECT $1, member_id, business_date, 0, 0, count(*)
        FROM unnest($2::uuid[], $3::date[]) AS change (member_id, business_date)
        GROUP BY member_id, business_date ORDER BY member_id, business_date
        ON CONFLICT (merchant_id, member_id, business_date) DO UPDATE
        SET events = member_spend.events + excluded.events
        """
    let merchant: UUIDv7
    let changes: [EventChange]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: changes) { $0.member }
        parameters.append(column: changes) { $0.date }
    }
}

struct UpdateLevelStates: Statement {
    static let sql = """
        UPDATE members m
        SET version = s.version, event_seq = s.event_seq, level_rank = s.rank,
            level_since = s.since, level_valid_until = s.valid_until,
            level_scheme_version = s.scheme_version, level_basis = s.basis,
            level_next_rank = s.next_rank, level_next_from = s.next_from,
            level_grants = s.grants, level_stage = s.stage, level_due_at = s.due_at,
            lifetime_minor = s.lifetime_minor
        FROM unnest($1::uuid[], $2::uuid[], $3::bigint[], $4::bigint[], $5::smallint[],
            $6::timestamptz[], $7::timestamptz[], $8::integer[], $9::date[], $10::smallint[],
            $11::timestamptz[], $12::bytea[], $13::smallint[], $14::timestamptz[], $15::bigint[])
            AS s (merchant_id, member_id, version, event_seq, rank, since, valid_until,
                scheme_version, basis, next_rank, next_from, grants, stage, due_at,
                lifetime_minor)
        WHERE m.merchant_id = s.merchant_id AND m.member_id = s.member_id
        """
    private let merchant: UUIDv7
    private let states: [LevelFold]
    private let grants: [[UInt8]?]

    init(merchant: UUIDv7, states: [LevelFold]) throws {
        self.merchant = merchant
        self.states = states
        grants = try states.map { try $0.level.keptGrants() }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: states) { _ in merchant }
        parameters.append(column: states) { $0.id }
        parameters.append(column: states) { $0.version }
        parameters.append(column: states) { $0.eventSeq }
        parameters.append(column: states) { Int16($0.level.earned.rank) }
        parameters.append(column: states) { $0.level.earned.since }
        parameters.append(column: states) { $0.level.earned.validUntil }
        parameters.append(column: states) { $0.level.earned.schemeVersion }
        parameters.append(column: states) { $0.level.earned.basis }
        parameters.append(column: states) { $0.level.earned.upcoming.map { Int16($0.rank) } }
        parameters.append(column: states) { $0.level.earned.upcoming?.from }
        parameters.append(grants)
        parameters.append(column: states) { $0.level.stage.rawValue }
        parameters.append(column: states) { $0.due }
        parameters.append(column: states) { $0.lifetimeMinor }
    }
}
