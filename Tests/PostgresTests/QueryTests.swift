import Postgres
import TestKit
import Testing

@Suite("Single statements")
struct QueryTests {
    @Test("many at once are answered each with its own rows")
    func many() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres")) { pool in
            try await withThrowingTaskGroup(of: (Int64, [Int64]).self) { group in
                for number in 0..<500 as Range<Int64> {
                    group.addTask {
                        (number, try await pool.query(SelectNumber(number: number), deadline: soon))
                    }
                }
                for try await (number, rows) in group { #expect(rows == [number]) }
            }
        }
    }

    @Test("many wait for one connection together, in one stream")
    func pipelines() async throws {
        let server = try await PostgresServer.shared()
        var configuration = server.configuration(database: "postgres", connections: 1)
        configuration.queueLimit = 100
        try await withPool(configuration) { pool in
            let backends = try await withThrowingTaskGroup(of: [Int32].self) { group in
                for _ in 0..<100 {
                    group.addTask { try await pool.query(BackendID(), deadline: soon) }
                }
                return try await group.reduce(into: Set<Int32>()) { $0.formUnion($1) }
            }
            #expect(backends.count == 1)
        }
    }

    @Test("a failing statement fails alone among those in flight with it")
    func isolation() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<100 as Range<Int64> {
                    group.addTask {
                        let divisor = number % 3
                        if divisor == 0 {
                            let error = await #expect(throws: PostgresError.self) {
                                try await pool.query(Divide(by: 0), deadline: soon)
                            }
                            #expect(error?.sqlState == SQLState("22012"))
                            #expect(error?.kind == .server)
                        } else {
                            let rows = try await pool.query(Divide(by: divisor), deadline: soon)
                            #expect(rows == [100 / divisor])
                        }
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    struct Nonsense: Statement { static let sql = "SELECT nonsense FROM nowhere" }

    @Test("a statement that cannot be prepared fails with the reason, each time, for everybody")
    func unpreparable() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 as Range<Int64> {
                    group.addTask {
                        let error = await #expect(throws: PostgresError.self) {
                            try await pool.query(Nonsense(), deadline: soon)
                        }
                        #expect(error?.sqlState == .undefinedTable)
                    }
                    group.addTask {
                        let rows = try await pool.query(
                            SelectNumber(number: number), deadline: soon)
                        #expect(rows == [number])
                    }
                }
                try await group.waitForAll()
            }
        }
    }

    @Test(
        "the server's error tells state, constraint and table, and its text keeps values to itself")
    func errors() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([itemTable])) { pool in
            try await pool.execute(InsertItems((471_147, 1)), deadline: soon)
            let unique = await #expect(throws: PostgresError.self) {
                try await pool.execute(InsertItems((471_147, 1)), deadline: soon)
            }
            #expect(unique?.isUniqueViolation == true)
            #expect(unique?.constraint == "item_pkey")
            #expect(unique?.table == "item")
            #expect(unique?.isAmbiguous == false)
            #expect(unique?.detail?.contains("471147") == true)
            #expect(unique.map { "\($0)".contains("471147") } == false)
            let check = await #expect(throws: PostgresError.self) {
                try await pool.execute(InsertItems((2, -1)), deadline: soon)
            }
            #expect(check?.sqlState == .checkViolation)
            #expect(check?.constraint == "amount_positive")
        }
    }

    @Test("execute tells how many rows changed")
    func affected() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([itemTable])) { pool in
            let affected = try await pool.execute(
                InsertItems((1, 1), (2, 2), (3, 3)), deadline: soon)
            #expect(affected == 3)
            let affectedNow = try await pool.execute(AddToItem(id: 9, amount: 1), deadline: soon)
            #expect(affectedNow == 0)
            let count = try await pool.query(CountItems(), deadline: soon)
            #expect(count == [3])
        }
    }

    @Test("several statements in one call are one round trip, all or nothing")
    func several() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([itemTable])) { pool in
            let (_, amount, count) = try await pool.query(
                InsertItems((1, 7)), ItemAmount(id: 1), CountItems(), deadline: soon)
            #expect(amount == [7])
            #expect(count == [1])
            await #expect(throws: PostgresError.self) {
                try await pool.query(
                    InsertItems((2, 7)), Divide(by: 0), CountItems(), deadline: soon)
            }
            let countAfter = try await pool.query(CountItems(), deadline: soon)
            #expect(countAfter == [1])
        }
    }

    @Test("a setting holds for its own statement only")
    func settings() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            let read = CurrentSetting(name: "patron.merchant")
            let with = try await pool.query(
                read, settings: [Setting("patron.merchant", "m1")], deadline: soon)
            #expect(with == ["m1"])
            let without = try await pool.query(read, deadline: soon)
            #expect(without == [""])
        }
    }

    struct SometimesText: Statement {
        static let sql = "SELECT $1"
        let isText: Bool
        func bind(_ parameters: inout Parameters) {
            if isText { parameters.append("7") } else { parameters.append(7 as Int64) }
        }
        static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
    }

    @Test("values of other types than it was prepared with are still sent as what they are")
    func changingTypes() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            let rows = try await pool.query(SometimesText(isText: false), deadline: soon)
            #expect(rows == [7])
            let error = await #expect(throws: PostgresError.self) {
                try await pool.query(SometimesText(isText: true), deadline: soon)
            }
            #expect(error?.message.contains("oid 25") == true)
            let rowsNow = try await pool.query(SometimesText(isText: false), deadline: soon)
            #expect(rowsNow == [7])
        }
    }

    struct AllColumns: Statement {
        static let sql = "SELECT * FROM item"
        static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
    }

    @Test("a statement whose table changed under it is prepared anew after one failure")
    func changedTable() async throws {
        let server = try await PostgresServer.shared()
        var configuration = try await server.freshDatabase([itemTable])
        configuration.connections = 1
        try await withPool(configuration) { pool in
            try await pool.execute(InsertItems((1, 7)), deadline: soon)
            let rows = try await pool.query(AllColumns(), deadline: soon)
            #expect(rows == [1])
            try await pool.session(deadline: soon) {
                try $0.script("ALTER TABLE item ADD note text")
            }
            let error = await #expect(throws: PostgresError.self) {
                try await pool.query(AllColumns(), deadline: soon)
            }
            #expect(error?.sqlState == .featureNotSupported)
            let rowsNow = try await pool.query(AllColumns(), deadline: soon)
            #expect(rowsNow == [1])
        }
    }

    @Test("rows by the ten thousand pass both ways while more is sent")
    func large() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres", connections: 1)) { pool in
            let text = String(repeating: "0123456789", count: 200_000)
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<12 {
                    group.addTask {
                        let rows = try await pool.query(
                            Echo(value: text), deadline: .now + .seconds(60))
                        #expect(rows.first?.array == [text, text])
                    }
                }
                try await group.waitForAll()
            }
        }
    }
}
