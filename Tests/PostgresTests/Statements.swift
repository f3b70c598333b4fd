import Postgres
import Primitives
import Synchronization

// Statements that several tests use.

struct Echo<Value: PostgresValue & Equatable>: Statement {
    static var sql: String { "SELECT $1, $2, $3, $4" }
    let value: Value

    func bind(_ parameters: inout Parameters) {
        parameters.append(value)
        parameters.append(nil as Value?)
        parameters.append([value, value])
        parameters.append([value, nil, value])
    }

    struct Row: Equatable {
        var value: Value
        var null: Value?
        var array: [Value]
        var arrayWithNull: [Value?]
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            value: try row.next(), null: try row.next(), array: try row.next(),
            arrayWithNull: try row.next())
    }
}

struct SelectNumber: Statement {
    static let sql = "SELECT $1"
    let number: Int64
    func bind(_ parameters: inout Parameters) { parameters.append(number) }
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct Divide: Statement {
    static let sql = "SELECT 100 / $1"
    let by: Int64
    func bind(_ parameters: inout Parameters) { parameters.append(by) }
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct Sleep: Statement {
    static let sql = "SELECT pg_sleep($1::int8 / 1000.0)"
    let milliseconds: Int64
    func bind(_ parameters: inout Parameters) { parameters.append(milliseconds) }
}

struct BackendID: Statement {
    static let sql = "SELECT pg_backend_pid()"
    static func decode(_ row: inout RowReader) throws -> Int32 { try row.next() }
}

struct CurrentSetting: Statement {
    static let sql = "SELECT current_setting($1, true)"
    let name: String
    func bind(_ parameters: inout Parameters) { parameters.append(name) }
    static func decode(_ row: inout RowReader) throws -> String? { try row.next() }
}

/// The table most tests write to.
let itemTable = """
    CREATE TABLE item (
        id int8 PRIMARY KEY,
        amount int8 NOT NULL CONSTRAINT amount_positive CHECK (amount >= 0)
    );
    """

struct InsertItems: Statement {
    static let sql = "INSERT INTO item (id, amount) SELECT * FROM unnest($1, $2)"
    let items: [(id: Int64, amount: Int64)]

    init(_ items: (id: Int64, amount: Int64)...) { self.items = items }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: items) { $0.id }
        parameters.append(column: items) { $0.amount }
    }
}

struct AddToItem: Statement {
    static let sql = "UPDATE item SET amount = amount + $2 WHERE id = $1 RETURNING amount"
    let id: Int64
    let amount: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(id)
        parameters.append(amount)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct ItemAmount: Statement {
    static let sql = "SELECT amount FROM item WHERE id = $1"
    let id: Int64
    func bind(_ parameters: inout Parameters) { parameters.append(id) }
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

struct CountItems: Statement {
    static let sql = "SELECT count(*) FROM item"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// Far enough for anything that is not about time.
var soon: ContinuousClock.Instant { .now + .seconds(10) }

final class Flag: Sendable {
    private let state = Atomic(false)
    var isRaised: Bool { state.load(ordering: .acquiring) }
    func raise() { state.store(true, ordering: .releasing) }
}

final class Counter: Sendable {
    private let count = Atomic(0)
    var value: Int { count.load(ordering: .acquiring) }
    func increment() { count.add(1, ordering: .acquiringAndReleasing) }
}

final class Numbers: Sendable {
    private let numbers = Mutex<Set<Int64>>([])
    var all: Set<Int64> { numbers.withLock { $0 } }
    func insert(_ number: Int64) { numbers.withLock { _ = $0.insert(number) } }
}
