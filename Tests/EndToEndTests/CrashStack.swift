import Foundation
import Postgres
import ServiceKit
import Stack
import TestKit
import Testing

/// A stack whose processes die where a test says, and in which holds last seconds.
struct CrashStack: Sendable {
    /// How long a payment's coupon is held, and how long after a hold's end it is given back.
    static let callHoldSeconds = 5
    static let settleSeconds = 2

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

    private func count<S: Statement>(
        _ what: String, _ statement: S, in service: ServiceName
    ) async throws where S.Row == Int64 {
        let server = try stack.status.postgres
        let configuration = PostgresConfiguration(
            host: server.socket, port: server.port, database: service.database,
            user: LocalPostgres.owner, connections: 1)
        try await withPool(configuration) { pool in
            try await eventually("no \(what) are held") {
                try await pool.query(statement, deadline: .now + .seconds(10)).first == 0
            }
        }
    }
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
