import CoreMetrics
import Logging
package import Messages
package import Postgres
import Primitives

/// Works off the uploads of a service, the oldest first, chunk by chunk. One whose work fails waits
/// longer and longer, and lets the others go on meanwhile.
package struct UploadQueue<Report: Message>: Sendable {
    package typealias Row = UploadRow<Report>

    /// Takes the next rows of an upload that is leased, and notes how far it has come.
    ///
    /// - Returns: whether there is more to do for this instance now.
    package typealias Chunk = @Sendable (Row) async throws -> Bool

    private static var period: Duration { .seconds(1) }
    /// Between chunks, so that tills are served.
    private static var rest: Duration { .milliseconds(20) }
    private static var openSeconds: Int64 { 86_400 }
    private static var failedSeconds: Int64 { Row.failedDays * 86_400 }
    private static var rejectsAtOnce: Int64 { 1_000 }

    private let pool: PostgresPool
    private let clock: any WallClock
    private let leaseSeconds: Int64
    private let logger: Logger
    private let failedTries: Counter
    private let failedUploads: Counter

    /// - Parameter leaseSeconds: longer than a chunk may take.
    package init(leaseSeconds: Int64, _ runtime: ServiceRuntime) {
        self.leaseSeconds = leaseSeconds
        pool = runtime.pool
        clock = runtime.clock
        logger = runtime.logger
        let (factory, prefix) = (runtime.metrics.factory, runtime.metrics.prefix)
        failedTries = Counter(label: "\(prefix)_upload_tries_failed_total", factory: factory)
        failedUploads = Counter(label: "\(prefix)_uploads_failed_total", factory: factory)
    }

    package func job(_ name: String, _ chunk: @escaping Chunk) -> BackgroundJob {
        BackgroundJob(name, every: Self.period, logger: logger) { try await run(chunk) }
    }

    /// One change under the upload's lock.
    package func change(
        _ row: Row, _ body: @escaping @Sendable (inout Row, inout Transaction) throws -> Void
    ) async throws {
        try await change(Self.key(of: row)) { row, transaction in
            try body(&row, &transaction)
            return ()
        }
    }

    // MARK: The queue

    private func run(_ chunk: Chunk) async throws {
        var after = UUIDv7(hi: 0, lo: 0)
        while !Task.isCancelled {
            let now = clock.now()
            let due = try await pool.query(
                ReadDueUploads(
                    after: after, now: now, openSince: now.adding(seconds: -Self.openSeconds),
                    failedSince: now.adding(seconds: -Self.failedSeconds)),
                settings: [.allMerchants], deadline: .now + .seconds(5))
            for key in due where !Task.isCancelled { await workOff(key, chunk) }
            guard let last = due.last else { break }
            after = last.id
        }
        try await pool.execute(
            DeleteEndedRejects(now: clock.now(), limit: Self.rejectsAtOnce),
            settings: [.allMerchants], deadline: .now + .seconds(10))
    }

    private func workOff(_ key: UploadKey, _ chunk: Chunk) async {
        do {
            while !Task.isCancelled, try await take(key, chunk) {
                try await Task.sleep(for: Self.rest)
            }
        } catch {
            guard !Task.isCancelled else { return }
            // Not of the work but of the upload itself, or the database is away.
            logger.warning(
                "an upload was passed over",
                metadata: [
                    "upload.id": "\(key.id)", "error.detail": .string(DefectText.of(error)),
                ])
        }
    }

    private func take(_ key: UploadKey, _ chunk: Chunk) async throws -> Bool {
        let now = clock.now()
        let lease = LeaseUpload<Report>(
            key: key, now: now, until: now.adding(seconds: leaseSeconds))
        let leased = try await pool.transaction(
            settings: [.merchant(key.merchant)], deadline: .now + .seconds(5)
        ) { transaction in
            try transaction.run(LockAggregates([key.id]))
            return try transaction.run(lease).first
        }
        guard let row = leased else {
            try await giveUp(key)
            return false
        }
        guard row.tries <= Row.mostTries else {
            try await note(row.failure ?? row.silence, "the process ended", of: row)
            return false
        }
        do {
            return try await chunk(row)
        } catch {
            // Whoever stops this instance has not failed it: the lease runs out.
            guard !Task.isCancelled else { return false }
            try await note(row.reason(of: error), DefectText.of(error), of: row)
            return false
        }
    }

    /// Nobody has sent its end for a day, or resumed it for a month.
    private func giveUp(_ key: UploadKey) async throws {
        let now = clock.now()
        try await change(key) { row, transaction -> Void? in
            let since = row.state == .open ? row.createdAt : row.failedAt
            let seconds = row.state == .open ? Self.openSeconds : Self.failedSeconds
            guard let since, since.adding(seconds: seconds) <= now else { return nil }
            return try row.cancel(at: now, in: &transaction)
        }
    }

    private func note(
        _ reason: PatronV1.ErrorInfo, _ detail: String, of tried: Row
    ) async throws {
        let now = clock.now()
        let noted = try await change(Self.key(of: tried)) { row, transaction -> Row? in
            guard row.stands(where: tried) else { return nil }
            let next = row.fail(reason, at: now)
            try transaction.run(ReleaseUpload(merchant: row.merchant, id: row.id, until: next))
            return row
        }
        guard let noted else { return }
        let isGivenUp = noted.failedAt != nil
        failedTries.increment()
        if isGivenUp { failedUploads.increment() }
        logger.log(
            level: isGivenUp ? .error : .warning,
            isGivenUp ? "an upload has failed" : "an upload waits",
            metadata: [
                "upload.id": "\(noted.id)", "upload.tries": "\(noted.tries)",
                "upload.line": "\(noted.line)", "error.detail": .string(detail),
            ])
    }

    private static func key(of row: Row) -> UploadKey {
        UploadKey(merchant: row.merchant, id: row.id)
    }

    /// - Returns: nil where there is no such upload, and where the body says so.
    @discardableResult
    private func change<Outcome: Sendable>(
        _ key: UploadKey,
        _ body: @escaping @Sendable (inout Row, inout Transaction) throws -> Outcome?
    ) async throws -> Outcome? {
        let read = ReadUpload<Report>(merchant: key.merchant, id: key.id)
        return try await pool.transaction(
            settings: [.merchant(key.merchant)], deadline: .now + .seconds(10)
        ) { transaction -> Outcome? in
            try transaction.run(LockAggregates([key.id]))
            guard var row = try transaction.run(read).first else { return nil }
            let outcome = try body(&row, &transaction)
            try transaction.run(try UpdateUpload(row))
            return outcome
        }
    }
}
