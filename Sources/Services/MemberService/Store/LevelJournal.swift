import Levels
import MemberDomain
import Postgres
import Primitives

/// The journal of what levels were decided by; rows are only ever added (I10).
enum LevelJournal {
    enum Kind: Int16, Sendable {
        case order = 1
        case giveBack = 2
        case refresh = 3
        /// What was counted before the journal began; of one store its orders, without store the day.
        case counted = 4
        /// The level that was held when the journal began.
        case held = 5
        /// What a merge moved: of one store its orders, without store the day.
        case moved = 6
        /// What was moved counts from here on.
        case merged = 7
        /// An event beside buying.
        case event = 8
        /// The usable points after a change.
        case balance = 9
    }
}

/// What the ledger told, as the journal keeps it.
struct JournalEntry: Sendable {
    let member: UUIDv7
    let kind: LevelJournal.Kind
    let date: CalendarDate
    private(set) var order: String?
    private(set) var store: UUIDv7?
    private(set) var amountMinor: Int64 = 0
    private(set) var orders: Int64 = 0
    private(set) var points: Int64 = 0
    private(set) var events: Int64 = 0
    private(set) var balance: Int64?
    private(set) var merge: UUIDv7?

    /// Nil for what is no part of a history: a level that was bought stands beside it.
    init?(_ change: LevelChange, clock: BusinessClock) {
        member = change.member
        switch change {
        case .spend(let spend):
            kind = spend.isReturn ? .giveBack : .order
            date = spend.date
            order = spend.order
            store = spend.store
            amountMinor = spend.amountMinor
            orders = spend.orders
            points = spend.points
            merge = spend.merge
        case .event(let event):
            kind = .event
            date = event.date
            events = 1
            merge = event.merge
        case .balance(let change):
            kind = .balance
            date = clock.businessDate(at: change.at)
            balance = change.available
        case .purchase: return nil
        }
    }
}

/// Writes down what levels are decided by, in the order in which it was.
struct JournalNews: Statement {
    static let sql = """
        INSERT INTO level_journal (merchant_id, member_id, at, kind, order_id, business_date,
            store_id, amount_minor, orders, points, merge_id, events, balance)
        SELECT $1, member_id, $2, kind, order_id, business_date, store_id, amount_minor, orders,
            points, merge_id, events, balance
        FROM unnest($3::uuid[], $4::smallint[], $5::text[], $6::date[], $7::uuid[], $8::bigint[],
            $9::bigint[], $10::bigint[], $11::uuid[], $12::bigint[], $13::bigint[])
            WITH ORDINALITY
            AS change (member_id, kind, order_id, business_date, store_id, amount_minor, orders,
                points, merge_id, events, balance, place)
        ORDER BY place
        """
    let merchant: UUIDv7
    let at: Instant
    let entries: [JournalEntry]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(at)
        parameters.append(column: entries) { $0.member }
        parameters.append(column: entries) { $0.kind.rawValue }
        parameters.append(column: entries) { $0.order }
        parameters.append(column: entries) { $0.date }
        parameters.append(column: entries) { $0.store }
        parameters.append(column: entries) { $0.amountMinor }
        parameters.append(column: entries) { $0.orders }
        parameters.append(column: entries) { $0.points }
        parameters.append(column: entries) { $0.merge }
        parameters.append(column: entries) { $0.events }
        parameters.append(column: entries) { $0.balance }
    }
}

/// Writes down that a new scheme has looked at members.
struct JournalRefresh: Statement {
    static let sql = """
        INSERT INTO level_journal (merchant_id, member_id, at, kind)
        SELECT $1, member_id, $2, 3 FROM unnest($3::uuid[]) AS member_id
        """
    let merchant: UUIDv7
    let at: Instant
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(at)
        parameters.append(members)
    }
}
