import Dispatch
import Messages
import Postgres
import Primitives
import TestKit
import Testing

@testable import ServiceKit

private struct TouchAccount: Statement {
    static let sql = "UPDATE accounts SET balance = balance + 1 WHERE id = $1"
    let id: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(id) }
}

private struct CountWaiting: Statement {
    static let sql = """
        SELECT count(*) FROM pg_locks
        WHERE NOT granted AND pid IN (
            SELECT pid FROM pg_stat_activity WHERE datname = current_database())
        """
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct IsSettled: Statement {
    static let sql = """
        SELECT coalesce(max(transaction) < pg_snapshot_xmin(pg_current_snapshot()), true)
        FROM outbox
        """
    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

@Suite("The order of a feed")
struct FeedOrderTests {
    private let a = aggregate(0xA)
    private let b = aggregate(0xB)

    private func withDatabase(_ body: (PostgresPool) async throws -> Void) async throws {
        var configuration = try await sharedDatabase(
            """
            CREATE TABLE accounts (id uuid PRIMARY KEY, balance bigint NOT NULL DEFAULT 0);
            INSERT INTO accounts (id) VALUES ('\(a)'), ('\(b)');
            """)
        configuration.connections = 4
        try await withPool(configuration, body)
    }

    private func feed(
        _ pool: PostgresPool, after cursor: EventsV1.Cursor = .start
    ) async throws -> [EventsV1.Event] {
        try await pool.query(ReadFeed(cursor: cursor, limit: 500), deadline: soon())
    }

    /// Transactions of other tests hold the horizon of the whole cluster back for a moment.
    private func settled(_ pool: PostgresPool) async throws {
        try await eventually("every event is below the horizon") {
            try await pool.query(IsSettled(), deadline: soon()).first == true
        }
    }

    private func until(_ waiting: Int64, on pool: PostgresPool) async throws {
        try await eventually("\(waiting) transaction waits for a lock") {
            try await pool.query(CountWaiting(), deadline: soon()).first == waiting
        }
    }

    /// The case of docs/architecture.md, Events: the first transaction has its number from account A
    /// and then waits for B, which the second, with a higher number, holds and writes first.
    @Test(
        "a transaction that gets its xid on one account and then waits for another: with the locks first, events of an account come in their order; without, they do not",
        arguments: [true, false])
    func triedCase(locksFirst: Bool) async throws {
        try await withDatabase { pool in
            let firstHasNumber = DispatchSemaphore(value: 0)
            let secondHoldsB = DispatchSemaphore(value: 0)
            let firstWaits = DispatchSemaphore(value: 0)
            let (a, b) = (a, b)
            async let first: Void = pool.transaction(deadline: soon()) { transaction in
                if !locksFirst {
                    try transaction.execute(TouchAccount(id: a))
                    firstHasNumber.signal()
                }
                secondHoldsB.wait()
                if locksFirst { try Outbox.lock([a, b], in: &transaction) }
                if locksFirst { try transaction.execute(TouchAccount(id: a)) }
                try transaction.execute(TouchAccount(id: b))
                let last = try Outbox.lastSequences(of: [a, b], in: &transaction)
                try Outbox.append(
                    [event(a, last[a]! + 1), event(b, last[b]! + 1)], in: &transaction)
            }
            async let second: Void = pool.transaction(deadline: soon()) { transaction in
                if locksFirst {
                    try Outbox.lock([b], in: &transaction)
                } else {
                    firstHasNumber.wait()
                }
                try transaction.execute(TouchAccount(id: b))
                secondHoldsB.signal()
                firstWaits.wait()
                let last = try Outbox.lastSequences(of: [b], in: &transaction)
                try Outbox.append([event(b, last[b]! + 1)], in: &transaction)
            }
            try await until(1, on: pool)
            firstWaits.signal()
            _ = try await (first, second)
            try await settled(pool)
            let ofB = try await feed(pool).filter { $0.aggregateId == b.description }
            #expect(ofB.map(\.aggregateSeq) == (locksFirst ? [1, 2] : [2, 1]))
        }
    }

    @Test("rows wait for older transactions that are still open, so that no cursor passes them")
    func horizon() async throws {
        try await withDatabase { pool in
            let isOpen = DispatchSemaphore(value: 0)
            let mayCommit = DispatchSemaphore(value: 0)
            let (a, b) = (a, b)
            async let older: Void = pool.transaction(deadline: soon()) { transaction in
                try Outbox.append([event(a, 1)], in: &transaction)
                isOpen.signal()
                mayCommit.wait()
            }
            try await pool.transaction(deadline: soon()) { transaction in
                isOpen.wait()
                try Outbox.append([event(b, 1)], in: &transaction)
            }
            #expect(try await feed(pool).isEmpty)
            #expect(
                try await pool.query(HasFeedRows(cursor: .start), deadline: soon()).first == true)
            mayCommit.signal()
            try await older
            try await settled(pool)
            let events = try await feed(pool)
            #expect(events.map(\.aggregateId) == [a.description, b.description])
            let first = try #require(events.first?.cursor)
            let rest = try await feed(pool, after: first)
            #expect(rest.map(\.aggregateId) == [b.description])
            #expect(try await feed(pool, after: try #require(events.last?.cursor)).isEmpty)
        }
    }

    @Test("many writers on few accounts: every account's events come in order and without a gap")
    func manyWriters() async throws {
        var generator = SystemRandomNumberGenerator()
        let seed = generator.next()
        try await withDatabase { pool in
            let accounts = (1...5).map { aggregate($0) }
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<4 as Range<UInt64> {
                    group.addTask {
                        var random = Sequence64(seed &+ writer)
                        for _ in 0..<40 {
                            let chosen = Array(
                                Set((0..<3).map { _ in accounts[Int(random.next() % 5)] }))
                            try await pool.transaction(deadline: soon()) { transaction in
                                try Outbox.lock(chosen, in: &transaction)
                                let last = try Outbox.lastSequences(of: chosen, in: &transaction)
                                try Outbox.append(
                                    chosen.map { event($0, last[$0]! + 1) }, in: &transaction)
                            }
                        }
                    }
                }
                try await group.waitForAll()
            }
            try await settled(pool)
            var seen: [String: Int64] = [:]
            var cursor = EventsV1.Cursor.start
            while let last = try await feed(pool, after: cursor).map({ event in
                #expect(
                    event.aggregateSeq == seen[event.aggregateId, default: 0] + 1, "seed \(seed)")
                seen[event.aggregateId] = event.aggregateSeq
                return event.cursor!
            }).last { cursor = last }
            #expect(seen.count == 5)
        }
    }

    @Test("the keys of locks are the same in every process")
    func lockKeys() {
        #expect(Outbox.lockKey(aggregate(1)) == Outbox.lockKey(aggregate(1)))
        #expect(Outbox.lockKey(aggregate(1)) != Outbox.lockKey(aggregate(2)))
        let keys = Idempotency.lockKeys(
            OperationKey(merchant: merchantA, method: "m", key: "k", requestHash: []))
        #expect(keys == (lockKeyHigh, lockKeyLow))
    }

    /// Recorded once: a new version that locked by other keys would not meet the old one.
    private var lockKeyHigh: Int32 { 957_368_372 }
    private var lockKeyLow: Int32 { -862_265_267 }
}

/// A small generator that a seed repeats (splitmix64).
struct Sequence64 {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
