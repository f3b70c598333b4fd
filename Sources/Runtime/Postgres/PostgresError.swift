/// Why a unit of work has no result, and whether it may have had an effect all the same.
///
/// Errors are the server's (`server`, and `deadline` by its own clock), the wire's
/// (`connectionLost`), the pool's (`unavailable`, `queueFull`, `cancelled`, `deadline` while
/// waiting) or the programmer's (`decode`). Only what was sent and never answered is ambiguous.
package struct PostgresError: Error, Sendable {
    package enum Kind: Hashable, Sendable {
        /// PostgreSQL refused; `sqlState` says why. The unit of work left nothing behind.
        case server
        /// The connection ended. Ambiguous: the unit of work may have been committed.
        case connectionLost(ambiguous: Bool)
        /// The deadline passed, by the caller's clock or as PostgreSQL's `statement_timeout`.
        case deadline(ambiguous: Bool)
        /// The calling task was cancelled.
        case cancelled(ambiguous: Bool)
        /// No connection is up, or the pool has been stopped. Nothing was sent.
        case unavailable
        /// The pool's queue is at its limit. Nothing was sent.
        case queueFull
        /// A column is not what the statement says; the unit of work itself may have succeeded.
        case decode
        /// The pool was used against its rules, for example a transaction after its commit.
        case misuse
    }

    package let kind: Kind
    /// As the server says it. A failed cast quotes its text: not for answers to callers.
    package let message: String
    package var sqlState: SQLState?
    /// May hold values of the row; not for logs.
    package var detail: String?
    package var constraint: String?
    package var table: String?

    package init(_ kind: Kind, _ message: String, sqlState: SQLState? = nil) {
        self.kind = kind
        self.message = message
        self.sqlState = sqlState
    }

    /// Whether the work may have taken effect although it has no result.
    package var isAmbiguous: Bool {
        switch kind {
        case .connectionLost(let ambiguous), .deadline(let ambiguous), .cancelled(let ambiguous):
            ambiguous
        case .server, .unavailable, .queueFull, .misuse:
            false
        case .decode:
            true
        }
    }

    /// Whether the same transaction may succeed when it runs again.
    package var isRetryable: Bool {
        sqlState == .serializationFailure || sqlState == .deadlockDetected
    }

    package var isUniqueViolation: Bool { sqlState == .uniqueViolation }
}

extension PostgresError: CustomStringConvertible {
    /// Kind, state, constraint and the server's message, but never `detail`.
    package var description: String {
        var text = "postgres: \(kind)"
        if let sqlState { text += " \(sqlState)" }
        if let constraint { text += " constraint=\(constraint)" }
        if let table { text += " table=\(table)" }
        return text + ": " + message
    }
}
