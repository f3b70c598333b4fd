import Foundation
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit

/// A row of an audit, without what a test does not look at.
struct TestedDeed: Sendable {
    let action: String
    let object: String
    let reason: String?
    let before: String?
    let after: String?
}

/// The audit of points-service or marketing-service, seen as the owner of its database.
struct TestedAudit: Sendable {
    let owner: PostgresPool
    let verify:
        @Sendable (PatronV1.VerifyAuditRequest) async throws -> MessageStream<PatronV1.VerifyResult>

    /// Rows in their order; of one action where it is given.
    func deeds(_ action: String? = nil) async throws -> [TestedDeed] {
        try await owner.query(ReadDeeds(action: action), deadline: .now + .seconds(10))
    }

    /// What the rows of one action were done to.
    func objects(_ action: String) async throws -> [String] {
        try await deeds(action).map(\.object)
    }

    /// Waits until everything that was done so far is in the chain.
    func chained() async throws {
        try await eventually("the audit is chained") {
            try await owner.query(CountPending(), deadline: .now + .seconds(10)).first == 0
        }
    }

    func findings(
        known: [PatronV1.AuditCheckpoint] = []
    ) async throws -> [PatronV1.VerifyResult] {
        var findings: [PatronV1.VerifyResult] = []
        for try await finding in try await verify(.init(known: known)) { findings.append(finding) }
        return findings
    }

    /// The samples of every check that found something.
    func faults(known: [PatronV1.AuditCheckpoint] = []) async throws -> [String] {
        try await findings(known: known).filter { $0.violations > 0 }.flatMap(\.samples)
    }

    /// Any SQL, as the owner of the database, whom nothing holds back.
    func script(_ sql: String) async throws {
        try await owner.session(deadline: .now + .seconds(10)) { session in
            try session.script(sql)
        }
    }

    /// Whether a role may do something to a table.
    func mayDo(_ right: String, to table: String, as role: String) async throws -> Bool? {
        try await owner.query(
            HasRight(role: role, table: table, right: right), deadline: .now + .seconds(10)
        ).first
    }

    /// A folder with the key that signs heads, for the time of the body.
    static func withKeys<R>(_ body: (String) async throws -> R) async throws -> R {
        let keys = FileManager.default.temporaryDirectory
            .appendingPathComponent("patron-audit-keys-\(UUID().uuidString)").path
        try AuditKey.createDevelopmentKeys(in: keys)
        defer { try? FileManager.default.removeItem(atPath: keys) }
        return try await body(keys)
    }
}

private struct ReadDeeds: Statement {
    static let sql = """
        SELECT action, object, reason, before, after FROM audit
        WHERE $1::text IS NULL OR action = $1 ORDER BY sequence
        """
    let action: String?

    func bind(_ parameters: inout Parameters) { parameters.append(action) }

    static func decode(_ row: inout RowReader) throws -> TestedDeed {
        TestedDeed(
            action: try row.next(), object: try row.next(), reason: try row.next(String?.self),
            before: try row.next(String?.self), after: try row.next(String?.self))
    }
}

private struct CountPending: Statement {
    static let sql = "SELECT count(*) FROM audit_pending"

    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct HasRight: Statement {
    static let sql = "SELECT has_table_privilege($1::text, $2::text, $3::text)"
    let role: String
    let table: String
    let right: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(role)
        parameters.append(table)
        parameters.append(right)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}
