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
    }
}

/// Writes orders and returns down as they were decided, in their order.
struct JournalSpend: Statement {
    static let sql = """
        INSERT INTO level_journal (merchant_id, member_id, at, kind, order_id, business_date,
            store_id, amount_minor, orders, points, merge_id)
        SELECT $1, member_id, $2, kind, order_id, business_date, store_id, amount_minor, orders,
            points, merge_id
        FROM unnest($3::uuid[], $4::smallint[], $5::text[], $6::date[], $7::uuid[], $8::bigint[],
            $9::bigint[], $10::bigint[], $11::uuid[]) WITH ORDINALITY
            AS change (member_id, kind, order_id, business_date, store_id, amount_minor, orders,
                points, merge_id, place)
        ORDER BY place
        """
    let merchant: UUIDv7
    let at: Instant
    let changes: [SpendChange]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(at)
        parameters.append(column: changes) { $0.member }
        parameters.append(column: changes) { change in
            (change.isReturn ? LevelJournal.Kind.giveBack : .order).rawValue
        }
        parameters.append(column: changes) { $0.order }
        parameters.append(column: changes) { $0.date }
        parameters.append(column: changes) { $0.store }
        parameters.append(column: changes) { $0.amountMinor }
        parameters.append(column: changes) { $0.orders }
        parameters.append(column: changes) { $0.points }
        parameters.append(column: changes) { $0.merge }
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
