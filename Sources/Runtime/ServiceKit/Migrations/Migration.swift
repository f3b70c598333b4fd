/// One numbered step of a database's schema.
///
/// Once released its text never changes: its checksum is kept beside its number.
package struct Migration: Sendable {
    package let number: Int
    package let name: String
    package let sql: String
    /// A query of one boolean that must be true afterwards, else the step is undone.
    package let check: String?

    package init(_ number: Int, _ name: String, check: String? = nil, sql: String) {
        self.number = number
        self.name = name
        self.sql = sql
        self.check = check
    }
}

/// A database whose schema is not the one that this program was built for.
package struct SchemaMismatch: Error, Sendable, Equatable, CustomStringConvertible {
    package let problem: String
    /// What helps, wherever the database is.
    package let mend: String

    package var description: String { "schema: \(problem); \(mend)" }
}
