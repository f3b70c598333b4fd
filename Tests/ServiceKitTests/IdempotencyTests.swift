import Messages
import Postgres
import Primitives
import Synchronization
import TTRPC
import TestKit
import Testing

@testable import ServiceKit

private struct CountEffects: Statement {
    static let sql = "SELECT count(*) FROM effects"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct AddEffect: Statement {
    static let sql = "INSERT INTO effects DEFAULT VALUES"
}

@Suite("Idempotency: one effect per operation")
struct IdempotencyTests {
    private func withDatabase(_ body: (PostgresPool) async throws -> Void) async throws {
        var configuration = try await sharedDatabase(
            "CREATE TABLE effects (id bigint GENERATED ALWAYS AS IDENTITY);")
        configuration.connections = 8
        try await withPool(configuration, body)
    }

    private func operation(_ key: String = "key-0000000000001", hash: UInt8 = 1) -> OperationKey {
        OperationKey(
            merchant: merchantA, method: "patron.points.v1.Orders/Place", key: key,
            requestHash: Array(repeating: hash, count: 32))
    }

    private func place(
        _ operation: OperationKey, on pool: PostgresPool, storesReply: Bool = true,
        refusing refusal: Refusal? = nil, failing: Bool = false
    ) async throws -> Idempotency.Performed<PointsV1.Order> {
        try await Idempotency.perform(
            operation, id: aggregate(1), on: pool, deadline: soon(), storesReply: storesReply
        ) { transaction in
            if let refusal { return .refused(refusal) }
            try transaction.execute(AddEffect())
            if failing { throw Refusal(.unavailable) }
            return .reply(PointsV1.Order(id: "order-1"))
        }
    }

    private func effects(_ pool: PostgresPool) async throws -> Int64 {
        try await pool.query(CountEffects(), deadline: soon()).first ?? -1
    }

    @Test("the second call gets the stored reply and has no effect")
    func replay() async throws {
        try await withDatabase { pool in
            guard case .done(let first) = try await place(operation(), on: pool) else {
                Issue.record("the first call was not run")
                return
            }
            guard case .replayed(let second) = try await place(operation(), on: pool) else {
                Issue.record("the second call was run again")
                return
            }
            #expect(second == first)
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("the same key with another body is IDEMPOTENCY_MISMATCH")
    func mismatch() async throws {
        try await withDatabase { pool in
            _ = try await place(operation(hash: 1), on: pool)
            await #expect(throws: Refusal(.idempotencyMismatch)) {
                try await place(operation(hash: 2), on: pool)
            }
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("X06 an app that comes by the key of another is told of a mismatch, and gets no answer")
    func apps() async throws {
        try await withDatabase { pool in
            func operation(of app: String?) -> OperationKey {
                let plain = self.operation()
                return OperationKey(
                    merchant: plain.merchant, method: plain.method, key: plain.key,
                    requestHash: plain.requestHash, app: app)
            }
            _ = try await place(operation(of: "till"), on: pool)
            for other in ["partner", nil] {
                await #expect(throws: Refusal(.idempotencyMismatch)) {
                    try await place(operation(of: other), on: pool)
                }
            }
            guard case .replayed = try await place(operation(of: "till"), on: pool) else {
                Issue.record("the same app's call was run again")
                return
            }
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("X06 an operation that was kept without its app is repeated by whoever asks for the same")
    func before() async throws {
        try await withDatabase { pool in
            let plain = operation()
            _ = try await place(plain, on: pool)
            let now = OperationKey(
                merchant: plain.merchant, method: plain.method, key: plain.key,
                requestHash: plain.requestHash, app: "till")
            guard case .replayed = try await place(now, on: pool) else {
                Issue.record("the call was run again")
                return
            }
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("merchant, method and key are the scope: none of them alone")
    func scope() async throws {
        try await withDatabase { pool in
            let one = operation()
            for other in [
                OperationKey(
                    merchant: merchantB, method: one.method, key: one.key, requestHash: [1]),
                OperationKey(merchant: merchantA, method: "m", key: one.key, requestHash: [1]),
                OperationKey(merchant: merchantA, method: one.method, key: "k", requestHash: [1]),
                one,
            ] {
                _ = try await place(other, on: pool)
            }
            #expect(try await effects(pool) == 4)
        }
    }

    @Test("of many at once one has its effect; the others get its answer or are told to wait")
    func concurrent() async throws {
        try await withDatabase { pool in
            let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
                for _ in 0..<16 {
                    group.addTask {
                        do {
                            switch try await place(operation(), on: pool) {
                            case .done: return "done"
                            case .replayed: return "replayed"
                            }
                        } catch let refusal as Refusal { return refusal.key.key }
                    }
                }
                return try await group.reduce(into: [:]) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes["done"] == 1)
            #expect(Set(outcomes.keys).isSubset(of: ["done", "replayed", "OPERATION_IN_PROGRESS"]))
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("a refusal of business is the answer for ever; a failure is not remembered")
    func refusals() async throws {
        try await withDatabase { pool in
            await #expect(throws: Refusal(.memberNotFound)) {
                try await place(operation("a"), on: pool, refusing: Refusal(.memberNotFound))
            }
            let replay = await #expect(throws: RPCStatus.self) {
                try await place(operation("a"), on: pool)
            }
            #expect(replay?.errorInfo == Refusal(.memberNotFound).info)
            await #expect(throws: Refusal(.unavailable)) {
                try await place(operation("b"), on: pool, failing: true)
            }
            #expect(try await effects(pool) == 0)
            guard case .done = try await place(operation("b"), on: pool) else {
                Issue.record("a failed call could not be repeated")
                return
            }
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("a reply with tokens is not stored, the operation is")
    func withoutBody() async throws {
        try await withDatabase { pool in
            _ = try await place(operation(), on: pool, storesReply: false)
            guard case .replayed(let reply) = try await place(operation(), on: pool) else {
                Issue.record("the second call was run again")
                return
            }
            #expect(reply == nil)
            #expect(try await effects(pool) == 1)
        }
    }

    @Test("only definite decisions of business are stored")
    func storable() {
        for key in [ErrorKey.memberNotFound, .phoneTaken, .earningBlocked, .orderExists] {
            #expect(Idempotency.storable(Refusal(key)), "\(key.key)")
        }
        for key in [
            ErrorKey.invalidArgument, .unavailable, .overloaded, .deadlineExceeded, .internalError,
            .operationInProgress, .aborted, .unauthenticated,
        ] {
            #expect(!Idempotency.storable(Refusal(key)), "\(key.key)")
        }
    }

    @Test(
        "what a client may send as a key",
        arguments: [
            (String(repeating: "a", count: 16), true), (String(repeating: "a", count: 64), true),
            (String(repeating: "a", count: 15), false), (String(repeating: "a", count: 65), false),
            ("AZaz09_-AZaz09_-", true), ("AZaz09_-AZaz09_:", false), ("AZaz09_-AZaz09_é", false),
        ])
    func clientKeys(text: String, allowed: Bool) {
        #expect(OperationKey.isClientKey(text) == allowed)
    }
}
