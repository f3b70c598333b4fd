/// A statement is a type: its text, its values, and the row it returns.
///
/// It is always prepared, once per connection, and always takes its values as parameters. String
/// parameters are declared as text, so the SQL casts where it needs another type: `$3::jsonb`.
package protocol Statement: Sendable {
    associatedtype Row: Sendable = Void
    /// One statement with `$1`, `$2`, … in it; the same text for all values of the type.
    static var sql: String { get }
    /// Appends the values in the order of their numbers.
    func bind(_ parameters: inout Parameters)
    /// Reads the columns in their order.
    static func decode(_ row: inout RowReader) throws -> Row
}

extension Statement {
    package func bind(_ parameters: inout Parameters) {}
}

extension Statement where Row == Void {
    package static func decode(_ row: inout RowReader) throws {}
}

/// A setting of the server that holds until the end of the transaction, for example the merchant
/// that row-level security compares with.
package struct Setting: Hashable, Sendable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

package enum Isolation: Sendable {
    case readCommitted
    case repeatableRead
    case serializable
}

struct BeginReadCommitted: Statement {
    static let sql = "BEGIN ISOLATION LEVEL READ COMMITTED"
}

struct BeginRepeatableRead: Statement {
    static let sql = "BEGIN ISOLATION LEVEL REPEATABLE READ"
}

struct BeginSerializable: Statement {
    static let sql = "BEGIN ISOLATION LEVEL SERIALIZABLE"
}

struct Commit: Statement {
    static let sql = "COMMIT"
}

struct Rollback: Statement {
    static let sql = "ROLLBACK"
}

/// Settings until the end of the transaction, which may be the implicit one of a pipeline.
struct SetLocal: Statement {
    static let sql =
        "SELECT set_config(name, value, true) FROM unnest($1, $2) AS setting (name, value)"
    let settings: [Setting]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: settings) { $0.name }
        parameters.append(column: settings) { $0.value }
    }
}

/// The time limit of all following statements of the connection.
struct SetStatementTimeout: Statement {
    static let sql = "SELECT set_config('statement_timeout', $1, false)"
    let milliseconds: Int64

    func bind(_ parameters: inout Parameters) { parameters.append(String(milliseconds)) }
}
