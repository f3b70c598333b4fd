import Postgres
import TestKit
import Testing

@Suite("Faults")
struct FaultTests {
    private func failure<T>(_ body: () async throws -> T) async -> PostgresError? {
        await #expect(throws: PostgresError.self) { _ = try await body() }
    }

    @Test("a statement over its deadline is stopped by the server, and the connection goes on")
    func statementTimeout() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            let backend = try await pool.query(BackendID(), deadline: soon)
            let start = ContinuousClock.now
            let error = await failure {
                try await pool.query(
                    Sleep(milliseconds: 60_000), deadline: start + .milliseconds(100))
            }
            guard case .deadline = error?.kind else {
                Issue.record("expected a deadline, got \(String(describing: error))")
                return
            }
            #expect(ContinuousClock.now - start < .milliseconds(600))
            // Answered by the same session: the server has stopped the statement by itself.
            let after = try await pool.query(BackendID(), deadline: .now + .seconds(2))
            #expect(after == backend)
        }
    }

    @Test("a transaction over its deadline fails definitely and leaves nothing")
    func transactionTimeout() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([itemTable])) { pool in
            let start = ContinuousClock.now
            let error = await failure {
                try await pool.transaction(deadline: start + .milliseconds(200)) { tx in
                    try tx.run(InsertItems((1, 1)))
                    try tx.run(Sleep(milliseconds: 60_000))
                }
            }
            #expect(error?.kind == .deadline(ambiguous: false))
            #expect(ContinuousClock.now - start < .seconds(1))
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [0])
        }
    }

    @Test("a lock that is not to be had within a second is given up")
    func lockTimeout() async throws {
        let server = try await PostgresServer.shared()
        var configuration = try await server.freshDatabase([itemTable])
        configuration.connections = 2
        configuration.lockTimeout = .milliseconds(100)
        try await withPool(configuration) { pool in
            try await pool.execute(InsertItems((1, 1)), deadline: soon)
            let isHeld = Flag()
            let mayEnd = Flag()
            async let holder: Void = pool.transaction(deadline: soon) { tx in
                try tx.run(AddToItem(id: 1, amount: 1))
                isHeld.raise()
                while !mayEnd.isRaised { try tx.run(SelectNumber(number: 1)) }
            }
            try await eventually("the row is locked") { isHeld.isRaised }
            let error = await failure {
                try await pool.query(AddToItem(id: 1, amount: 1), deadline: soon)
            }
            mayEnd.raise()
            #expect(error?.sqlState == .lockNotAvailable)
            try await holder
        }
    }

    @Test("work that waits past its deadline for a connection is refused, and was never run")
    func waitsTooLong() async throws {
        let server = try await PostgresServer.shared()
        var configuration = try await server.freshDatabase([itemTable])
        configuration.connections = 1
        try await withPool(configuration) { pool in
            let isRunning = Flag()
            async let long: Void = pool.transaction(deadline: soon) { tx in
                isRunning.raise()
                try tx.run(Sleep(milliseconds: 600))
            }
            try await eventually("the connection is taken") { isRunning.isRaised }
            let start = ContinuousClock.now
            let error = await failure {
                try await pool.execute(InsertItems((1, 1)), deadline: start + .milliseconds(100))
            }
            #expect(error?.kind == .deadline(ambiguous: false))
            #expect(ContinuousClock.now - start < .milliseconds(400))
            try await long
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [0])
        }
    }

    @Test("one more than the queue holds is refused at once")
    func queueFull() async throws {
        let server = try await PostgresServer.shared()
        var configuration = server.configuration(database: "postgres", connections: 1)
        configuration.queueLimit = 3
        try await withPool(configuration) { pool in
            let isRunning = Flag()
            let mayEnd = Flag()
            async let long: Void = pool.transaction(deadline: soon) { tx in
                isRunning.raise()
                while !mayEnd.isRaised { try tx.run(SelectNumber(number: 1)) }
            }
            try await eventually("the connection is taken") { isRunning.isRaised }
            try await withThrowingTaskGroup(of: [Int64].self) { group in
                for number in 0..<3 as Range<Int64> {
                    group.addTask {
                        try await pool.query(SelectNumber(number: number), deadline: soon)
                    }
                }
                try await eventually("the queue is full") { pool.waitingCount == 3 }
                let error = await failure {
                    _ = try await pool.query(SelectNumber(number: 4), deadline: soon)
                }
                #expect(error?.kind == .queueFull)
                mayEnd.raise()
                var answers: Set<Int64> = []
                for try await rows in group { answers.formUnion(rows) }
                #expect(answers == [0, 1, 2])
            }
            try await long
        }
    }

    @Test("a cancelled task stops waiting, and what is behind it goes on")
    func cancellation() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            let start = ContinuousClock.now
            let waiting = Task { try await pool.query(Sleep(milliseconds: 300), deadline: soon) }
            try await eventually("it is on its way") { pool.isAvailable && pool.waitingCount == 0 }
            waiting.cancel()
            let error = await failure { _ = try await waiting.value }
            guard case .cancelled = error?.kind else {
                Issue.record("expected a cancellation, got \(String(describing: error))")
                return
            }
            #expect(ContinuousClock.now - start < .milliseconds(300))
            let number = try await pool.query(SelectNumber(number: 1), deadline: soon)
            #expect(number == [1])
        }
    }

    struct Terminate: Statement {
        static let sql = "SELECT pg_terminate_backend($1)"
        let backend: Int32
        func bind(_ parameters: inout Parameters) { parameters.append(backend) }
    }

    @Test("F4 a terminated back end fails what it ran, ambiguously, and the pool connects again")
    func terminated() async throws {
        let server = try await PostgresServer.shared()
        let other = server.configuration(database: "postgres")
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            let backend = try await pool.query(BackendID(), deadline: soon)[0]
            async let answer = failure {
                try await pool.query(Sleep(milliseconds: 60_000), deadline: soon)
            }
            try await withPool(other) { pool in
                try await eventually("the sleep has begun") {
                    try await pool.query(IsSleeping(backend: backend), deadline: soon) == [true]
                }
                try await pool.execute(Terminate(backend: backend), deadline: soon)
            }
            let error = await answer
            #expect(error?.kind == .connectionLost(ambiguous: true))
            #expect(error?.sqlState == SQLState("57P01"))
            let next = try await pool.query(BackendID(), deadline: soon)[0]
            #expect(next != backend)
        }
    }

    struct IsSleeping: Statement {
        static let sql = """
            SELECT coalesce(wait_event = 'PgSleep', false) FROM pg_stat_activity WHERE pid = $1
            """
        let backend: Int32
        func bind(_ parameters: inout Parameters) { parameters.append(backend) }
        static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
    }

    @Test("F4 a connection that dies under a transaction before its commit fails it definitely")
    func lostInTransaction() async throws {
        let server = try await PostgresServer.shared()
        let configuration = try await server.freshDatabase([itemTable])
        try await withPool(configuration) { pool in
            let error = await failure {
                try await pool.transaction(deadline: soon) { tx in
                    try tx.run(InsertItems((1, 1)))
                    let backend = try tx.run(BackendID())[0]
                    try tx.run(Terminate(backend: backend))
                    try tx.run(CountItems())
                }
            }
            #expect(error?.kind == .connectionLost(ambiguous: false))
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [0])
        }
    }

    @Test("F4 a connection that dies with the commit on its way fails it ambiguously")
    func lostInCommit() async throws {
        let server = try await PostgresServer.shared()
        let configuration = try await server.freshDatabase([itemTable])
        try await withPool(configuration) { pool in
            let error = await failure {
                try await pool.transaction(deadline: soon) { tx in
                    let backend = try tx.run(BackendID())[0]
                    try tx.commit {
                        $0.add(InsertItems((1, 1)))
                        $0.add(Terminate(backend: backend))
                        $0.add(CountItems())
                    }
                }
            }
            #expect(error?.kind == .connectionLost(ambiguous: true))
            #expect(error?.isAmbiguous == true)
        }
    }

    @Test("F4 the pool recovers by itself from kill -9 of the server, and no answer was false")
    func killedServer() async throws {
        let server = try await PostgresServer()
        let configuration = try await server.freshDatabase([itemTable])
        try await withPool(configuration) { pool in
            let acknowledged = Numbers()
            let ambiguous = Numbers()
            let isOver = Flag()
            try await withThrowingTaskGroup(of: Void.self) { group in
                for writer in 0..<8 as Range<Int64> {
                    group.addTask {
                        var number = writer
                        while !isOver.isRaised {
                            number += 8
                            let id = number
                            do {
                                try await pool.transaction(deadline: .now + .seconds(3)) { tx in
                                    try tx.commit { _ = $0.add(InsertItems((id, 1))) }
                                }
                                acknowledged.insert(id)
                            } catch let error as PostgresError {
                                if error.isAmbiguous { ambiguous.insert(id) }
                                try await Task.sleep(for: .milliseconds(5))
                            }
                        }
                    }
                }
                try await eventually("writes flow") { acknowledged.all.count > 200 }
                try await server.kill()
                try await eventually("the pool has noticed") { !pool.isAvailable }
                let early = await failure {
                    try await pool.query(CountItems(), deadline: .now + .seconds(5))
                }
                #expect(early?.isAmbiguous == false)
                let before = acknowledged.all.count
                try await server.restart()
                try await eventually("writes flow again") {
                    acknowledged.all.count > before + 200
                }
                isOver.raise()
                try await group.waitForAll()
            }
            struct Items: Statement {
                static let sql = "SELECT id FROM item"
                static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
            }
            let present = Set(try await pool.query(Items(), deadline: soon))
            let written = acknowledged.all
            #expect(written.subtracting(present).isEmpty, "an acknowledged write is lost")
            #expect(
                present.subtracting(written).isSubset(of: ambiguous.all),
                "a write that definitely failed is there")
        }
        await server.stop()
    }

    @Test("F3 a server that hangs answers nobody for ever: callers are answered at their deadlines")
    func hangingServer() async throws {
        let server = try await PostgresServer()
        let configuration = server.configuration(database: "postgres", connections: 2)
        try await withPool(configuration) { pool in
            let number = try await pool.query(SelectNumber(number: 1), deadline: soon)
            #expect(number == [1])
            server.pause()
            defer { server.resume() }
            let start = ContinuousClock.now
            let error = await failure {
                try await pool.query(SelectNumber(number: 2), deadline: start + .milliseconds(200))
            }
            #expect(error?.kind == .deadline(ambiguous: true))
            #expect(ContinuousClock.now - start < .seconds(10))
            server.resume()
            let again = try await pool.query(SelectNumber(number: 3), deadline: soon)
            #expect(again == [3])
        }
        await server.stop()
    }

    @Test("nobody there: work is refused as unavailable after the patience, not at its deadline")
    func nobodyThere() async throws {
        var configuration = PostgresConfiguration(
            host: "127.0.0.1", port: 1, database: "none", user: "none", connections: 2)
        configuration.outagePatience = .milliseconds(200)
        try await withPool(configuration) { pool in
            let start = ContinuousClock.now
            let error = await failure {
                try await pool.query(SelectNumber(number: 1), deadline: start + .seconds(30))
            }
            #expect(error?.kind == .unavailable)
            #expect(ContinuousClock.now - start < .seconds(2))
            #expect(!pool.isAvailable)
        }
    }

    @Test("a wrong password is no connection, the right one is")
    func password() async throws {
        let server = try await PostgresServer.shared()
        var configuration = server.configuration(database: "postgres")
        configuration.host = "127.0.0.1"
        configuration.outagePatience = .milliseconds(300)
        configuration.password = "wrong"
        try await withPool(configuration) { pool in
            let error = await failure {
                try await pool.query(SelectNumber(number: 1), deadline: soon)
            }
            #expect(error?.kind == .unavailable)
        }
        configuration.password = server.password
        configuration.outagePatience = .seconds(5)
        try await withPool(configuration) { pool in
            let number = try await pool.query(SelectNumber(number: 1), deadline: soon)
            #expect(number == [1])
        }
    }

    @Test("a stopped pool finishes what is in flight and refuses the rest")
    func stops() async throws {
        let server = try await PostgresServer.shared()
        let pool = PostgresPool(
            server.configuration(database: "postgres", connections: 1),
            logger: .init(label: "test"))
        let running = Task { await pool.run() }
        let number = try await pool.query(SelectNumber(number: 1), deadline: soon)
        #expect(number == [1])
        async let inFlight: [Void] = pool.query(Sleep(milliseconds: 200), deadline: soon)
        try await eventually("it is in flight") { pool.waitingCount == 0 }
        running.cancel()
        await running.value
        let error = await failure {
            _ = try await pool.query(SelectNumber(number: 2), deadline: soon)
        }
        #expect(error?.kind == .unavailable)
        // Either it was in flight and finished, or it came after the stop.
        if let rows = try? await inFlight { #expect(rows.count == 1) }
    }
}
