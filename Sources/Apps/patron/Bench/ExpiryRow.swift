import Messages
import Postgres
import Primitives
import Stack

/// How long members wait who redeem while a million lots of others end at one instant.
struct ExpiryRow: Sendable {
    static let name = "redeem p99 while 1 000 000 lots expire"

    /// All of one business day, and all with one end, which is chosen when they are written.
    private static let books = BenchBooks(
        family: 4, members: 200_000, grants: 5,
        first: "date_trunc('day', now()) - interval '30 days' + interval '16 hours'",
        seconds: 20_000)
    private static let lots = books.members * books.grants
    private static let loop = OpenLoop(perSecond: 300)
    /// Of each of the two measurements, at most.
    private static let time = Duration.seconds(60)
    /// Until the lots end there is time to write them and then to measure.
    private static let secondsAhead: Int64 = 85

    let database: BenchDatabase
    let load: BenchLoad

    func measure() async throws -> (row: BenchReport.Row, note: String) {
        say("· loading \(BenchReport.grouped(Double(Self.lots))) lots")
        let end = try await loadLots()
        let left = Duration.microseconds(end.microseconds(since: .systemNow)) - .seconds(1)
        guard left > .seconds(20) else {
            throw StackError("the lots were written too slowly", mend: "use a faster disk")
        }
        let idle = try await Self.loop.run(for: min(left, Self.time)) { try await redeem("i", $0) }
        let idleP99 = idle.milliseconds(99)
        say("· \(Self.name): idle \(BenchReport.fixed(idleP99)) ms")
        let busy = try await redeemWhileLotsEnd()
        let row = BenchReport.Row(
            name: Self.name, value: busy.p99, unit: "ms",
            against: "idle \(BenchReport.fixed(idleP99)) ms", ratio: busy.p99 / idleP99,
            bound: .below, limit: 2)
        return (row, note(busy))
    }

    // MARK: Load

    private func loadLots() async throws -> Instant {
        try await database.load(["books.sql"]) { session in
            let books = Self.books
            try session.script(
                books.opened + books.allGranted + "SELECT pg_temp.write_purchases();")
            try session.script("VACUUM (ANALYZE) postings, entries, period_totals, members")
            let end = Instant.systemNow.adding(seconds: Self.secondsAhead)
            try session.script(
                """
                SELECT pg_temp.write_lots('\(end.rfc3339)', NULL);
                SELECT pg_temp.write_accounts('\(end.rfc3339)');
                """)
            try session.script("VACUUM (ANALYZE) lots, accounts")
            try session.script("CHECKPOINT")
            return end
        }
    }

    /// One point of one of the 10 000 members whose lots do not end.
    private func redeem(_ phase: String, _ number: Int) async throws {
        let earners = BenchBooks.earners
        let member = earners.id(number &* 7_919 % earners.members)
        _ = try await load.wallet.spend(
            .init(points: 1, reason: "bench"),
            load.options("bench-\(load.run)-\(phase)-\(number)", as: load.member(member)))
    }

    // MARK: Measurement

    private struct Busy {
        let p99: Double
        /// What the job wrote down, and in which time.
        let lots: Int
        let seconds: Double
        var isFinished: Bool { lots == ExpiryRow.lots }
    }

    private func redeemWhileLotsEnd() async throws -> Busy {
        try await database.provisioning.withPool(.points) { pool in
            try await waitForTheJob(pool)
            let began = ContinuousClock.now
            let stop = OpenLoop.Stop()
            async let watching: Void = watch(pool, until: began + Self.time, stop)
            let latencies = try await Self.loop.run(for: Self.time, until: stop) {
                try await redeem("b", $0)
            }
            let seconds = (ContinuousClock.now - began) / .seconds(1)
            let due = try await database.value(CountDue(), on: pool)
            try await watching
            return Busy(
                p99: latencies.milliseconds(99),
                lots: Self.lots - Int(due) * Self.books.grants, seconds: seconds)
        }
    }

    /// Looks every second whether anything is due still.
    private func watch(
        _ pool: PostgresPool, until end: ContinuousClock.Instant, _ stop: OpenLoop.Stop
    ) async throws {
        while ContinuousClock.now < end, !stop.isRaised {
            if try await !database.value(IsAnyDue(), on: pool) { stop.raise() }
            try await Task.sleep(for: .seconds(1))
        }
    }

    /// The job looks every few seconds; before that the lots have to end.
    private func waitForTheJob(_ pool: PostgresPool) async throws {
        let deadline = ContinuousClock.now + .seconds(2 * Self.secondsAhead)
        while try await !database.value(HasBegun(merchant: load.merchant), on: pool) {
            guard ContinuousClock.now < deadline else {
                throw StackError("no lot's end was written down", mend: "read points-service's log")
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }

    private func note(_ busy: Busy) -> String {
        let total = BenchReport.grouped(Double(Self.lots))
        let rate = BenchReport.grouped(Double(busy.lots) / busy.seconds)
        let seconds = Int(busy.seconds.rounded())
        let done =
            busy.isFinished
            ? "all \(total) in \(seconds) s"
            : "\(BenchReport.grouped(Double(busy.lots))) of \(total) in the \(seconds) s measured"
        return "Lots that ended were written down at \(rate) a second: \(done). "
            + "\(Self.loop.perSecond) redeems a second meanwhile; measured once."
    }
}

/// Whether the job has written down anything that time did: no other row of the bench's makes it.
private struct HasBegun: Statement {
    static let sql = """
        SELECT EXISTS (SELECT FROM postings WHERE merchant_id = $1 AND source_type = 'ACCOUNT')
        """
    let merchant: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct IsAnyDue: Statement {
    static let sql = """
        SELECT EXISTS (SELECT FROM accounts WHERE kind = 1 AND next_change_at <= now())
        """
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

private struct CountDue: Statement {
    static let sql = "SELECT count(*) FROM accounts WHERE kind = 1 AND next_change_at <= now()"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
