import Postgres

/// What a log line may say of an error: enough to find it, nothing of anybody's data.
package enum DefectText {
    private static let characterLimit = 500

    package static func of(_ error: any Error) -> String {
        if let error = error as? PostgresError { return text(of: error) }
        return String(String(describing: error).prefix(characterLimit))
    }

    /// PostgreSQL quotes values in the detail, and in the message when a value is the problem
    /// (classes 22 and 23); only the names of constraint and table are free of them.
    private static func text(of error: PostgresError) -> String {
        var text = "postgres: \(error.kind)"
        let state = error.sqlState?.description ?? ""
        if !state.isEmpty { text += " \(state)" }
        if let constraint = error.constraint { text += " constraint=\(constraint)" }
        if let table = error.table { text += " table=\(table)" }
        if !state.hasPrefix("22"), !state.hasPrefix("23") { text += ": " + error.message }
        return String(text.prefix(characterLimit))
    }
}
