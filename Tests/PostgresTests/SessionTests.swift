import Postgres
import Primitives
import TestKit
import Testing

@Suite("Sessions and notifications")
struct SessionTests {
    private func withItems(_ body: (PostgresPool) async throws -> Void) async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([itemTable]), body)
    }

    @Test("a script runs all its statements or none")
    func script() async throws {
        try await withItems { pool in
            try await pool.session(deadline: soon) { session in
                try session.script("CREATE TABLE a (x int8); INSERT INTO a VALUES (1), (2);")
                let error = #expect(throws: PostgresError.self) {
                    try session.script("INSERT INTO a VALUES (3); SELECT 1 / 0;")
                }
                #expect(error?.sqlState == SQLState("22012"))
                struct Count: Statement {
                    static let sql = "SELECT count(*) FROM a"
                    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
                }
                let rows = try session.run(Count())
                #expect(rows == [2])
                #expect(throws: PostgresError.self) { try session.script("COPY a FROM STDIN") }
            }
        }
    }

    @Test("a transaction in a session is undone when its closure throws")
    func transaction() async throws {
        struct Refusal: Error {}
        try await withItems { pool in
            try await pool.session(deadline: soon) { session in
                try session.transaction { _ = try $0.run(InsertItems((1, 1))) }
                #expect(throws: Refusal.self) {
                    try session.transaction { session in
                        try session.run(InsertItems((2, 1)))
                        try session.script("CREATE TABLE b (x int8)")
                        throw Refusal()
                    }
                }
                let count = try session.run(CountItems())
                #expect(count == [1])
            }
        }
    }

    @Test("COPY loads rows of every type, with text that needs escapes")
    func copy() async throws {
        struct Loaded: Statement {
            static let sql = "SELECT id, note, at, day, tag, flag FROM load ORDER BY id"
            struct Row: Equatable {
                var id: Int64, note: String?, at: Instant?, day: CalendarDate?, tag: UUIDv7?
                var flag: Bool?
            }
            static func decode(_ row: inout RowReader) throws -> Row {
                Row(
                    id: try row.next(), note: try row.next(), at: try row.next(),
                    day: try row.next(), tag: try row.next(), flag: try row.next())
            }
        }
        let notes = ["plain", "", "tab\tnewline\nreturn\rback\\slash \\N 会员", nil]
        let rows = (0..<5_000).map { (index: Int) -> Loaded.Row in
            Loaded.Row(
                id: Int64(index), note: notes[index % 4],
                at: index % 5 == 0
                    ? nil : Instant(microsecondsSinceEpoch: Int64(index) * 1_000_001),
                day: CalendarDate(daysSinceEpoch: Int32(index)),
                tag: UUIDv7(hi: UInt64(index), lo: 1), flag: index % 2 == 0)
        }
        try await withItems { pool in
            let loaded = try await pool.session(deadline: soon) { session in
                try session.script(
                    """
                    CREATE TABLE load
                        (id int8, note text, at timestamptz, day date, tag uuid, flag bool)
                    """
                )
                var next = 0
                let count = try session.copy("COPY load FROM STDIN") { row in
                    guard next < rows.count else { return false }
                    row.append(rows[next].id)
                    row.append(rows[next].note)
                    row.append(rows[next].at)
                    row.append(rows[next].day)
                    row.append(rows[next].tag)
                    row.append(rows[next].flag)
                    next += 1
                    return true
                }
                #expect(count == rows.count)
                return try session.run(Loaded())
            }
            #expect(loaded == rows)
        }
    }

    @Test("a COPY whose producer or server refuses loads nothing, and the session goes on")
    func failedCopy() async throws {
        struct Refusal: Error {}
        try await withItems { pool in
            try await pool.session(deadline: soon) { session in
                var count: Int64 = 0
                #expect(throws: Refusal.self) {
                    try session.copy("COPY item FROM STDIN") { row in
                        count += 1
                        guard count < 20_000 else { throw Refusal() }
                        row.append(count)
                        row.append(1 as Int64)
                        return true
                    }
                }
                let refused = #expect(throws: PostgresError.self) {
                    var isFirst = true
                    try session.copy("COPY item FROM STDIN") { row in
                        defer { isFirst = false }
                        row.append(1 as Int64)
                        row.append(-1 as Int64)
                        return isFirst
                    }
                }
                #expect(refused?.sqlState == .checkViolation || refused?.sqlState != nil)
                #expect(throws: PostgresError.self) {
                    try session.copy("SELECT 1") { _ in false }
                }
                let loaded = try session.run(CountItems())
                #expect(loaded == [0])
            }
        }
    }

    struct Notify: Statement {
        static let sql = "SELECT pg_notify('feed', '')"
    }

    @Test("LISTEN wakes for a notification, and again after the server was killed and restarted")
    func listen() async throws {
        let server = try await PostgresServer()
        try await withPool(server.configuration(database: "postgres")) { pool in
            var wakes = pool.listen("feed").makeAsyncIterator()
            #expect(await wakes.next() != nil, "the first is for the connection itself")
            try await pool.execute(Notify(), deadline: soon)
            #expect(await wakes.next() != nil)
            try await server.kill()
            try await server.restart()
            #expect(await wakes.next() != nil, "what was missed meanwhile must be looked for")
            try await eventually("the pool is back") { pool.isAvailable }
            try await pool.execute(Notify(), deadline: soon)
            #expect(await wakes.next() != nil)
        }
        await server.stop()
    }

    @Test("a stream that is not listened to any more ends its connection")
    func endOfListening() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase()) { pool in
            struct Listeners: Statement {
                static let sql = """
                    SELECT count(*) FROM pg_stat_activity
                    WHERE datname = current_database() AND query LIKE 'LISTEN%'
                    """
                static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
            }
            do {
                var wakes = pool.listen("feed").makeAsyncIterator()
                _ = await wakes.next()
                let rows = try await pool.query(Listeners(), deadline: soon)
                #expect(rows == [1])
            }
            try await eventually("the listener is gone") {
                try await pool.query(Listeners(), deadline: soon) == [0]
            }
        }
    }
}
