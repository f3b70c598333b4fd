import Logging
import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Works off the files of orders that were uploaded, chunk by chunk. Orders go through the lanes
/// like any other, so that a chunk is no transaction: an instance leases it, and what a killed one
/// had placed is there already when it is placed again.
struct DueOrderUploads: Sendable {
    typealias Row = OrderUploadHandlers.Row

    private static let period = Duration.seconds(1)
    /// Between chunks, so that tills are served.
    private static let rest = Duration.milliseconds(20)
    private static let openSeconds: Int64 = 86_400
    /// Longer than a chunk may take (`chunkTime`).
    private static let leaseSeconds: Int64 = 120

    let intake: OrderIntakeHandlers
    let logger: Logger

    /// - Parameter desk: with a book of its own.
    init(desk: LedgerDesk, orders: OrderHandlers, _ runtime: ServiceRuntime) {
        intake = OrderIntakeHandlers(
            desk: PurchaseDesk(desk: desk), orders: orders, pool: runtime.pool,
            clock: runtime.clock, identifiers: runtime.identifiers)
        logger = runtime.logger
    }

    var merchants: MerchantDirectory { intake.desk.desk.merchants }
    var pool: PostgresPool { intake.pool }
    var clock: any WallClock { intake.clock }

    var job: BackgroundJob {
        BackgroundJob("order-uploads", every: Self.period, logger: logger) { try await run() }
    }

    private func run() async throws {
        var after = UUIDv7(hi: 0, lo: 0)
        while !Task.isCancelled {
            let uploads = try await pool.query(
                ReadRunningUploads<PointsV1.OrderUploadReport>(after: after),
                settings: [.allMerchants], deadline: .now + .seconds(5))
            for upload in uploads {
                if upload.isRunning {
                    while !Task.isCancelled, try await takeChunk(of: upload) {
                        try await Task.sleep(for: Self.rest)
                    }
                } else if upload.createdAt.adding(seconds: Self.openSeconds) <= clock.now() {
                    try await giveUp(upload)
                }
            }
            guard let last = uploads.last else { return }
            after = last.id
        }
    }

    /// Nobody has sent its end for a day.
    private func giveUp(_ upload: Row) async throws {
        let now = clock.now()
        try await change(upload) { row, transaction in
            guard row.state == .open else { return }
            try row.cancel(at: now, in: &transaction)
        }
    }

    private func change(
        _ upload: Row, _ body: @escaping @Sendable (inout Row, inout Transaction) throws -> Void
    ) async throws {
        try await pool.transaction(
            settings: [.merchant(upload.merchant)], deadline: .now + .seconds(10)
        ) { transaction in
            try transaction.run(LockAggregates([upload.id]))
            let read = ReadUpload<PointsV1.OrderUploadReport>(
                merchant: upload.merchant, id: upload.id)
            guard var row = try transaction.run(read).first else { return }
            try body(&row, &transaction)
            try transaction.run(try UpdateUpload(row))
            try transaction.run(ReleaseUpload(merchant: row.merchant, id: row.id))
        }
    }

    /// - Returns: whether there is more to do for this instance now.
    private func takeChunk(of upload: Row) async throws -> Bool {
        let now = clock.now()
        let lease = LeaseUpload<PointsV1.OrderUploadReport>(
            merchant: upload.merchant, id: upload.id, now: now,
            until: now.adding(seconds: Self.leaseSeconds))
        let leased = try await pool.transaction(
            settings: [.merchant(upload.merchant)], deadline: .now + .seconds(5)
        ) { try $0.run(lease).first }
        guard let before = leased else { return false }
        let after: Row?
        do {
            after = try await work(before)
        } catch {
            try await change(before) { _, _ in }
            throw error
        }
        try await change(before) { row, transaction in
            // Cancelled meanwhile, or worked off by whom the lease has gone to.
            guard let after, row.state == before.state, row.doneBytes == before.doneBytes else {
                return
            }
            row = after
            guard row.endedAt != nil else { return }
            try transaction.run(DeleteUploadParts(merchant: row.merchant, upload: row.id))
        }
        return after.map { $0.endedAt == nil } ?? false
    }

    /// The upload after its next chunk; nil where orders could not be placed now.
    private func work(_ before: Row) async throws -> Row? {
        var row = before
        let parts = try await pool.query(
            ReadUploadParts(merchant: row.merchant, upload: row.id, part: row.part),
            settings: [.merchant(row.merchant)], deadline: .now + .seconds(10))
        let isFirst = row.line == 1
        let chunk: OrderFileChunk
        do throws(OrderFileChunk.Fault) {
            chunk = try OrderFileChunk(
                Array(parts.joined().dropFirst(Int(row.position))),
                header: isFirst ? nil : row.header,
                isLast: Int(row.part) + parts.count > Int(row.parts))
        } catch {
            row.report.add([.init(row: row.line, problem: error.text)])
            row.end(.refused, at: clock.now())
            return row
        }
        let firstRow = isFirst ? 2 : Int(row.line)
        row.header = chunk.header
        guard try await take(chunk.rows, from: firstRow, &row) else { return nil }
        guard row.endedAt == nil else { return row }
        row.advance(lines: chunk.lines, bytes: chunk.bytes, over: parts.map(\.count))
        if row.doneBytes >= row.bytes { finish(&row) }
        return row
    }

    private func finish(_ row: inout Row) {
        switch row.state {
        case .writing: row.end(.done, at: clock.now())
        case .checking where row.report.problemCount > 0 && !row.isDryRun:
            row.end(.refused, at: clock.now())
        case .checking where row.isDryRun: row.end(.done, at: clock.now())
        case .checking: row.beginWriting()
        case .open, .done, .refused, .cancelled: return
        }
    }
}
