import TestKit
import Testing

@testable import Postgres

@Suite("Transactions")
struct TransactionTests {
    private func withItems(
        connections: Int = 2, _ body: (PostgresPool) async throws -> Void
    ) async throws {
        let server = try await PostgresServer.shared()
        var configuration = try await server.freshDatabase([itemTable])
        configuration.connections = connections
        try await withPool(configuration, body)
    }

    @Test("what a transaction wrote is there when it returns and gone when it throws")
    func commitsAndRollsBack() async throws {
        struct Refusal: Error {}
        try await withItems { pool in
            let amount = try await pool.transaction(deadline: soon) { tx in
                try tx.run(InsertItems((1, 5)))
                return try tx.run(AddToItem(id: 1, amount: 2)).first
            }
            #expect(amount == 7)
            await #expect(throws: Refusal.self) {
                try await pool.transaction(deadline: soon) { tx in
                    try tx.run(InsertItems((2, 5)))
                    throw Refusal()
                }
            }
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [1])
        }
    }

    @Test("a lane batch is two round trips, the first time and ever after")
    func roundTrips() async throws {
        let server = try await PostgresServer.shared()
        let configuration = try await server.freshDatabase([itemTable])
        try await onConnection(to: configuration) { connection in
            for number in 1...3 as ClosedRange<Int64> {
                let before = connection.roundTrips
                let outcome = Transaction.perform(
                    on: connection, .readCommitted, [Setting("patron.merchant", "m")], soon
                ) { tx in
                    try tx.pipeline { _ = $0.add(CountItems()) }
                    try tx.commit { _ = $0.add(InsertItems((number, 1))) }
                }
                try outcome.result.get()
                #expect(connection.roundTrips - before == 2)
                #expect(connection.isOutsideTransaction)
            }
            let pending = Pending(CountItems())
            try connection.roundTrip([pending], deadline: soon)
            let count = try pending.rows
            #expect(count == [3])
        }
    }

    @Test("a prefetch and a commit are one round trip each, and the results are typed")
    func lane() async throws {
        try await withItems { pool in
            try await pool.execute(InsertItems((1, 5), (2, 6)), deadline: soon)
            let total = try await pool.transaction(deadline: soon) { tx in
                let (first, second) = try tx.pipeline {
                    ($0.add(ItemAmount(id: 1)), $0.add(ItemAmount(id: 2)))
                }
                let sum = try first.rows[0] + second.rows[0]
                let changed = try tx.commit {
                    $0.add(AddToItem(id: 1, amount: sum))
                    return $0.add(AddToItem(id: 2, amount: sum))
                }
                #expect(try changed.affected == 1)
                return sum
            }
            #expect(total == 11)
            let amount = try await pool.query(ItemAmount(id: 1), deadline: soon)
            #expect(amount == [16])
            let amountNow = try await pool.query(ItemAmount(id: 2), deadline: soon)
            #expect(amountNow == [17])
        }
    }

    @Test("nothing may follow the commit")
    func afterCommit() async throws {
        try await withItems { pool in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction(deadline: soon) { tx in
                    try tx.commit { _ = $0.add(InsertItems((1, 1))) }
                    try tx.run(CountItems())
                }
            }
            #expect(error?.kind == .misuse)
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [1])
        }
    }

    @Test("the first failure of a pipeline is thrown, the rest skipped, all of it undone")
    func failure() async throws {
        try await withItems(connections: 1) { pool in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction(deadline: soon) { tx in
                    try tx.run(InsertItems((1, 1)))
                    try tx.commit {
                        $0.add(InsertItems((2, 1)))
                        $0.add(InsertItems((1, 1)))
                        $0.add(InsertItems((3, -1)))
                    }
                }
            }
            #expect(error?.isUniqueViolation == true)
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [0])
        }
    }

    @Test("an error that the closure swallowed still fails the transaction")
    func swallowed() async throws {
        try await withItems { pool in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction(deadline: soon) { tx in
                    try tx.run(InsertItems((1, 1)))
                    _ = try? tx.run(InsertItems((1, 1)))
                }
            }
            #expect(error?.isUniqueViolation == true)
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [0])
        }
    }

    @Test("a result read before its round trip is an error")
    func tooEarly() async throws {
        try await withItems { pool in
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction(deadline: soon) { tx in
                    try tx.pipeline { try $0.add(CountItems()).rows }
                }
            }
            #expect(error?.kind == .misuse)
        }
    }

    @Test("a closure that asks nothing opens no transaction")
    func empty() async throws {
        try await withItems { pool in
            #expect(try await pool.transaction(deadline: soon) { _ in 5 } == 5)
            let six = try await pool.transaction(deadline: soon) { tx in
                try tx.commit { _ in 6 }
            }
            #expect(six == 6)
        }
    }

    @Test("settings and the time limit hold in the transaction and not after it")
    func settings() async throws {
        try await withItems(connections: 1) { pool in
            let inside = try await pool.transaction(
                settings: [Setting("patron.merchant", "m1")], deadline: .now + .seconds(3)
            ) { tx in
                let (merchant, limit) = try tx.pipeline {
                    (
                        $0.add(CurrentSetting(name: "patron.merchant")),
                        $0.add(CurrentSetting(name: "statement_timeout"))
                    )
                }
                return try [merchant.rows[0], limit.rows[0]]
            }
            #expect(inside.first == "m1")
            let limit = inside.last??.dropLast(2) ?? ""
            #expect(limit == "3" || (2_000...3_000).contains(Int(limit) ?? 0))
            let after = try await pool.query(
                CurrentSetting(name: "patron.merchant"), deadline: soon)
            #expect(after == [""])
        }
    }

    @Test("sessions have the limits of the configuration")
    func limits() async throws {
        try await withItems { pool in
            let (lock, idle, zone) = try await pool.query(
                CurrentSetting(name: "lock_timeout"),
                CurrentSetting(name: "idle_in_transaction_session_timeout"),
                CurrentSetting(name: "TimeZone"), deadline: soon)
            #expect(lock == ["1s"])
            #expect(idle == ["5s"])
            #expect(zone == ["UTC"])
        }
    }

    @Test("two transactions that deadlock both succeed, one of them at its second attempt")
    func deadlock() async throws {
        try await withItems(connections: 2) { pool in
            try await pool.execute(InsertItems((1, 0), (2, 0)), deadline: soon)
            let attempts = Counter()
            let meeting = Counter()
            @Sendable func addToBoth(_ first: Int64, _ second: Int64) async throws {
                try await pool.transaction(deadline: soon) { tx in
                    attempts.increment()
                    try tx.run(AddToItem(id: first, amount: 1))
                    // Both hold their first row before either asks for its second.
                    meeting.increment()
                    let limit = ContinuousClock.now + .seconds(2)
                    while meeting.value < 2, .now < limit {}
                    try tx.run(AddToItem(id: second, amount: 1))
                }
            }
            async let one: Void = addToBoth(1, 2)
            async let other: Void = addToBoth(2, 1)
            _ = try await (one, other)
            #expect(attempts.value > 2)
            let (first, second) = try await pool.query(
                ItemAmount(id: 1), ItemAmount(id: 2), deadline: soon)
            #expect(first == [2])
            #expect(second == [2])
        }
    }

    @Test("serializable transactions that conflict are run again until each has its effect")
    func serialization() async throws {
        try await withItems(connections: 4) { pool in
            try await pool.execute(InsertItems((1, 0)), deadline: soon)
            let attempts = Counter()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        try await pool.transaction(isolation: .serializable, deadline: soon) { tx in
                            attempts.increment()
                            let amount = try tx.run(ItemAmount(id: 1))[0]
                            try tx.run(AddToItem(id: 1, amount: amount + 1 - amount))
                        }
                    }
                }
                try await group.waitForAll()
            }
            let amountNow = try await pool.query(ItemAmount(id: 1), deadline: soon)
            #expect(amountNow == [40])
            #expect(attempts.value > 40)
        }
    }

    @Test("a conflict that never ends fails at the deadline, with its own state or as late")
    func endlessConflict() async throws {
        try await withItems { pool in
            struct Conflict: Statement {
                static let sql = "SELECT nullif(pg_temp.conflict(), 0)"
            }
            try await pool.session(deadline: soon) {
                try $0.script(
                    """
                    CREATE FUNCTION conflict() RETURNS int8 LANGUAGE plpgsql AS $$
                    BEGIN RAISE EXCEPTION USING ERRCODE = '40001', MESSAGE = 'again'; END $$
                    """)
            }
            struct Again: Statement { static let sql = "SELECT conflict()" }
            let start = ContinuousClock.now
            let error = await #expect(throws: PostgresError.self) {
                try await pool.transaction(deadline: start + .seconds(2)) { tx in
                    _ = try tx.run(Again())
                }
            }
            // The last attempt may be cut short by the deadline itself.
            #expect(
                error?.sqlState == .serializationFailure
                    || error?.kind == .deadline(ambiguous: false)
                    || error?.kind == .deadline(ambiguous: true), "\(String(describing: error))")
            #expect(ContinuousClock.now - start < .seconds(10))
        }
    }

    @Test("single statements and transactions take turns on one connection")
    func turns() async throws {
        try await withItems(connections: 1) { pool in
            try await pool.execute(InsertItems((1, 0)), deadline: soon)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<50 as Range<Int64> {
                    group.addTask {
                        try await pool.transaction(deadline: soon) { tx in
                            try tx.commit { _ = $0.add(AddToItem(id: 1, amount: 1)) }
                        }
                    }
                    group.addTask {
                        let rows = try await pool.query(
                            SelectNumber(number: number), deadline: soon)
                        #expect(rows == [number])
                    }
                }
                try await group.waitForAll()
            }
            let amount = try await pool.query(ItemAmount(id: 1), deadline: soon)
            #expect(amount == [50])
        }
    }
}

/// Runs the closure with a bare connection, on a thread of its own.
private func onConnection(
    to configuration: PostgresConfiguration,
    _ body: @escaping @Sendable (Connection) throws -> Void
) async throws {
    try await withCheckedThrowingContinuation { waiter in
        OwnThread.start {
            waiter.resume(
                with: Result {
                    try body(try Connection.open(configuration, until: soon) { true })
                })
        }
    }
}
