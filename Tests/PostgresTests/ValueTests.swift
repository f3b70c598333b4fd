import Postgres
import Primitives
import TestKit
import Testing

@Suite("Values")
struct ValueTests {
    private func echo<Value: PostgresValue & Equatable>(_ values: Value...) async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres")) { pool in
            for value in values {
                let rows = try await pool.query(Echo(value: value), deadline: soon)
                let expected = Echo<Value>.Row(
                    value: value, null: nil, array: [value, value],
                    arrayWithNull: [value, nil, value])
                #expect(rows == [expected])
            }
        }
    }

    @Test("every type comes back as it was sent, alone, as NULL, in arrays and with NULLs in them")
    func roundTrips() async throws {
        try await echo(true, false)
        try await echo(Int16.min, -1, 0, 1, Int16.max)
        try await echo(Int32.min, -1, 0, 1, Int32.max)
        try await echo(Int64.min, -1, 0, 1, Int64.max)
        try await echo(
            "", "plain", "会员 🐉 \"quoted\" \\ {a,b} \n\t", String(repeating: "x", count: 100_000))
        try await echo([UInt8](), [0, 1, 255], Array(repeating: 7, count: 100_000))
        try await echo(
            UUIDv7(hi: 0, lo: 0), UUIDv7(hi: .max, lo: .max),
            UUIDv7.make(unixMilliseconds: 1_772_686_740_000, randomHigh: 7, randomLow: 9))
        try await echo(
            Instant.epoch, Instant(microsecondsSinceEpoch: -1),
            Instant(microsecondsSinceEpoch: 1_772_686_740_123_456),
            Instant(secondsSinceEpoch: 253_402_300_799))
        try await echo(
            CalendarDate.earliest, CalendarDate.latest, CalendarDate(daysSinceEpoch: 0),
            CalendarDate(daysSinceEpoch: 20_517))
    }

    struct Texts: Statement {
        static let sql = """
            SELECT $1::int8::text, $2::text, $3::timestamptz::text, $4::date::text, $5::uuid::text,
                encode($6::bytea, 'hex'), $7::int8[]::text, $8::text[]::text
            """
        func bind(_ parameters: inout Parameters) {
            parameters.append(-5 as Int64)
            parameters.append("läden")
            parameters.append(Instant(rfc3339: "2026-03-05T04:59:00.25Z"))
            parameters.append(CalendarDate(iso: "2026-03-05"))
            parameters.append(UUIDv7("01956f6e-1f00-7abc-8def-0123456789ab"))
            parameters.append([0xCA, 0xFE] as [UInt8])
            parameters.append([1, nil, 3] as [Int64?])
            parameters.append([] as [String])
        }
        static func decode(_ row: inout RowReader) throws -> [String] {
            try (0..<8).map { _ in try row.next() }
        }
    }

    @Test("the server understands the values as they are meant")
    func meaning() async throws {
        let server = try await PostgresServer.shared()
        try await withPool(server.configuration(database: "postgres")) { pool in
            let rows = try await pool.query(Texts(), deadline: soon)
            #expect(
                rows == [
                    [
                        "-5", "läden", "2026-03-05 04:59:00.25+00", "2026-03-05",
                        "01956f6e-1f00-7abc-8def-0123456789ab", "cafe", "{1,NULL,3}", "{}",
                    ]
                ])
        }
    }

    struct Lenient: Statement {
        static let sql = """
            SELECT 1::int2, 2::int4, 3::int2, '{"a": 1}'::jsonb, '{"b":2}'::json, 'n'::name,
                'v'::varchar, 'c '::char(2), '18446744073'::xid8, 'low'::level,
                '{low,high}'::level[], '{}'::int8[]
            """
        static func decode(_ row: inout RowReader) throws -> [String] {
            [
                String(try row.next(Int64.self)), String(try row.next(Int64.self)),
                String(try row.next(Int32.self)), try row.next(), try row.next(), try row.next(),
                try row.next(), try row.next(), String(try row.next(Int64.self)), try row.next(),
                try row.next([String].self).joined(separator: "+"),
                String(try row.next([Int64].self).count),
            ]
        }
    }

    @Test("wider numbers and all kinds of text are read where nothing is lost")
    func lenient() async throws {
        let server = try await PostgresServer.shared()
        let database = try await server.freshDatabase(["CREATE TYPE level AS ENUM ('low', 'high')"])
        try await withPool(database) { pool in
            let rows = try await pool.query(Lenient(), deadline: soon)
            #expect(
                rows == [
                    [
                        "1", "2", "3", #"{"a": 1}"#, #"{"b":2}"#, "n", "v", "c ", "18446744073",
                        "low", "low+high", "0",
                    ]
                ])
        }
    }

    struct Wrong<Value: PostgresValue>: Statement {
        static var sql: String { "SELECT 1::int8 AS one, NULL::int8, 'infinity'::timestamptz" }
        let skip: Int
        static func decode(_ row: inout RowReader) throws -> Value { try row.next() }
    }

    struct TooMany: Statement {
        static let sql = "SELECT 1::int8"
        static func decode(_ row: inout RowReader) throws -> (Int64, Int64) {
            (try row.next(), try row.next())
        }
    }

    struct NullValue: Statement {
        static let sql = "SELECT NULL::int8 AS nothing"
        static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
    }

    struct Infinity: Statement {
        static let sql = "SELECT 'infinity'::timestamptz"
        static func decode(_ row: inout RowReader) throws -> Instant { try row.next() }
    }

    struct Refusal: Error {}

    struct Refusing: Statement {
        static let sql = "SELECT 1"
        static func decode(_ row: inout RowReader) throws -> Int { throw Refusal() }
    }

    @Test("a column that is not what the statement says is an error that names it")
    func mismatch() async throws {
        func failure(_ statement: some Statement) async throws -> PostgresError? {
            let server = try await PostgresServer.shared()
            return try await withPool(server.configuration(database: "postgres")) { pool in
                let error = await #expect(throws: PostgresError.self) {
                    try await pool.query(statement, deadline: soon)
                }
                let rows = try await pool.query(SelectNumber(number: 1), deadline: soon)
                #expect(rows == [1])
                return error
            }
        }
        let text = try await failure(Wrong<String>(skip: 0))
        #expect(text?.kind == .decode)
        #expect(text?.message.contains(#"column 1 "one" has type oid 20, expected String"#) == true)
        #expect(try await failure(Wrong<Int32>(skip: 0))?.kind == .decode)
        #expect(try await failure(TooMany())?.message.contains("column 2") == true)
        #expect(try await failure(NullValue())?.message.contains("is NULL") == true)
        #expect(try await failure(Infinity())?.kind == .decode)
        #expect(try await failure(Refusing())?.kind == .decode)
    }
}
