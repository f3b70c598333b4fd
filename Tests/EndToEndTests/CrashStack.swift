import Foundation
import Postgres
import Primitives
import ServiceKit
import Stack
import TestKit
import Testing

/// A stack whose processes die where a test says, and in which holds last seconds.
struct CrashStack: Sendable {
    /// How long a payment's coupon is held, and how long after a hold's end it is given back.
    static let callHoldSeconds = 5
    static let settleSeconds = 2
    /// How long a piece of a file may take; twice as long nobody else takes it after a death.
    static let chunkSeconds = 2

    let stack: RunningStack
    let caller: Caller
    private let order: URL

    init() async throws {
        let root = FileManager.default.temporaryDirectory.appending(
            path: "patron-crash-" + UUID().uuidString.prefix(8).lowercased())
        order = root.appending(path: "crash-at")
        stack = try await RunningStack(
            in: root,
            environment: [
                CrashPoint.variable: order.path,
                "PATRON_POINTS_CALL_HOLD_SECONDS": "\(Self.callHoldSeconds)",
                "PATRON_POINTS_SHORTEST_HOLD_SECONDS": "1",
                "PATRON_POINTS_UPLOAD_CHUNK_SECONDS": "\(Self.chunkSeconds)",
                "PATRON_MARKETING_SETTLE_SECONDS": "\(Self.settleSeconds)",
            ])
        caller = try Caller(stack)
    }

    /// Does something on whose way a process dies, and waits until that process serves again.
    ///
    /// Whatever the caller is told meanwhile: the gateway may have repeated the call in time.
    func crash(at point: CrashPoint, _ body: () async throws -> Void) async throws {
        let service = point.service.rawValue
        let process = try #require(try stack.status.pid(of: service))
        try Data(point.rawValue.utf8).write(to: order, options: .atomic)
        try? await body()
        try await eventually("\(service) dies at \(point)", within: .seconds(20)) { !isAwaited }
        try await stack.waitUntilServing(service, after: process)
    }

    /// The same on the way of a call. After the death before, a line between two processes may not be
    /// up again: what did not get through is sent again until the process dies.
    func crash(at point: CrashPoint, by call: CrashCall) async throws {
        try await crash(at: point) {
            repeat {
                let answer = try await call.send()
                guard try answer.json("retryable") as? Bool == true else { return }
            } while isAwaited
        }
    }

    /// Whether a process is still to die.
    private var isAwaited: Bool { FileManager.default.fileExists(atPath: order.path) }

    /// Nothing is set aside any more, in either database.
    func nothingIsHeld() async throws {
        try await count("offers", CountHeldOffers(), in: .marketing)
        try await count("coupons", CountHeldCoupons(), in: .marketing)
        try await count("points and stored value", CountHeldValue(), in: .points)
    }

    /// A member's books, line by line: her orders, and what each has posted to which account.
    func books(of member: String) async throws -> [String] {
        let statement = ReadBooks(member: try #require(UUIDv7(member)))
        return try await withPool(database(.points)) { pool in
            try await pool.query(statement, deadline: .now + .seconds(10))
        }
    }

    private func database(_ service: ServiceName) throws -> PostgresConfiguration {
        let server = try stack.status.postgres
        return PostgresConfiguration(
            host: server.socket, port: server.port, database: service.database,
            user: LocalPostgres.owner, connections: 1)
    }

    private func count<S: Statement>(
        _ what: String, _ statement: S, in service: ServiceName
    ) async throws where S.Row == Int64 {
        try await withPool(database(service)) { pool in
            try await eventually("no \(what) are held") {
                try await pool.query(statement, deadline: .now + .seconds(10)).first == 0
            }
        }
    }
}

/// Numbers of orders are each file's own: of them it has the end.
private struct ReadBooks: Statement {
    static let sql = """
        SELECT 'order ' || right(external_id, 2) || ' ' || business_date || ' ' || payable_minor
            || ' ' || points_earned
        FROM orders WHERE member_id = $1
        UNION ALL
        SELECT p.type || ' ' || p.business_date || ' ' || e.kind || ' ' || e.asset || ' '
            || e.delta || ' ' || coalesce(e.balance_after::text, '')
        FROM postings p
        JOIN entries e ON e.merchant_id = p.merchant_id AND e.posting_id = p.id
        WHERE p.member_id = $1
        ORDER BY 1
        """
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(member) }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

private struct CountHeldOffers: Statement {
    static let sql = "SELECT count(*) FROM offer_holds WHERE state = 'HELD'"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct CountHeldCoupons: Statement {
    static let sql = "SELECT count(*) FROM coupons WHERE state = 'HELD'"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct CountHeldValue: Statement {
    static let sql = "SELECT count(*) FROM accounts WHERE held <> 0"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
