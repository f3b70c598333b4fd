package import Logging
package import Postgres
package import Primitives

/// How long rows of the audit are kept (H04): three years in all; their links stay for ever.
package enum AuditRetention {
    package static let days: Int64 = 3 * 366

    package static let setting = SettingKey<Int>.integer(
        "retention.audit-days", default: 1_098, in: 1_098...36_600,
        doc:
            "Days for which rows of the audit are kept; their links in the chain are kept for ever."
    )

    /// Rows that were chained before may be gone.
    package static func retiredBefore(_ now: Instant) -> Instant {
        now.adding(seconds: -days * 86_400)
    }
}

/// Lets rows of the audit go that may not be kept any longer, and the notes of privileged changes
/// that asked for them.
package struct AuditRetirement: Sendable {
    private static let period: Duration = .seconds(300)
    /// Rows of one transaction: an open write transaction holds back every feed of the cluster.
    private static let piece: Int64 = 1_000

    private let pool: PostgresPool
    private let days: Int

    package init(pool: PostgresPool, days: Int) {
        self.pool = pool
        self.days = days
    }

    package func run(now: Instant) async throws {
        // The notes first: of a row that is gone there must be none.
        let oldest = now.adding(seconds: -Int64(days) * 86_400)
        try await retire { RetirePrivilegedChanges(before: oldest, limit: Self.piece) }
        try await retire { RetireAudit(before: oldest, limit: Self.piece) }
    }

    package func job(_ clock: any WallClock, _ logger: Logger) -> BackgroundJob {
        BackgroundJob("audit-retirement", every: Self.period, logger: logger) {
            try await self.run(now: clock.now())
        }
    }

    private func retire<S: Statement>(_ statement: () -> S) async throws where S.Row == Int64 {
        var retired = Self.piece
        while retired == Self.piece {
            retired =
                try await pool.query(
                    statement(), settings: [.allMerchants], deadline: .now + .seconds(5)
                ).first ?? 0
        }
    }
}

private struct RetirePrivilegedChanges: Statement {
    static let sql = "SELECT retire_privileged_changes($1, $2)"
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct RetireAudit: Statement {
    static let sql = "SELECT retire_audit($1, $2)"
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
