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

    /// How many times as long as a chunk may take an instance has it for itself.
    private static let leaseFactor = 2

    let intake: OrderIntakeHandlers
    /// How long a chunk may take.
    let chunkTime: Duration
    private let queue: UploadQueue<PointsV1.OrderUploadReport>

    /// - Parameter desk: with a book of its own.
    init(desk: LedgerDesk, orders: OrderHandlers, _ runtime: ServiceRuntime) throws {
        intake = OrderIntakeHandlers(
            desk: PurchaseDesk(desk: desk), orders: orders, pool: runtime.pool,
            clock: runtime.clock, identifiers: runtime.identifiers)
        let seconds = try runtime.reader.value(PointsSettings.uploadChunk)
        chunkTime = .seconds(seconds)
        queue = UploadQueue(leaseSeconds: Int64(seconds * Self.leaseFactor), runtime)
    }

    var merchants: MerchantDirectory { intake.desk.desk.merchants }
    var pool: PostgresPool { intake.pool }
    var clock: any WallClock { intake.clock }

    var job: BackgroundJob {
        queue.job("order-uploads") { try await takeChunk(of: $0) }
    }

    /// - Returns: whether there is more to do for this instance now.
    private func takeChunk(of before: Row) async throws -> Bool {
        CrashPoint.reached(.fileLeased)
        let (after, rejects) = try await work(before)
        CrashPoint.reached(.fileWorked)
        let now = clock.now()
        try await queue.change(before) { row, transaction in
            // Cancelled meanwhile, or worked off by whom the lease has gone to.
            guard row.stands(where: before) else { return }
            row = after
            row.comeOn()
            try row.keep(rejects, at: now, in: &transaction)
            try transaction.run(ReleaseUpload(merchant: row.merchant, id: row.id))
            guard row.endedAt != nil else { return }
            try transaction.run(DeleteUploadParts(merchant: row.merchant, upload: row.id))
        }
        CrashPoint.reached(.fileNoted)
        return after.endedAt == nil
    }

    /// The upload after its next chunk, and which of its rows were left out.
    private func work(_ before: Row) async throws -> (row: Row, rejects: [UploadReject]) {
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
                isLast: Int(row.part) + parts.count > Int(row.parts),
                cutsCleanly: row.state == .writing)
        } catch {
            row.report.add([.init(row: row.line, problem: error.text)])
            row.end(.refused, at: clock.now())
            return (row, [])
        }
        let firstRow = isFirst ? 2 : Int(row.line)
        row.header = chunk.header
        let rejects = try await take(chunk.rows, from: firstRow, &row)
        guard row.endedAt == nil else { return (row, rejects) }
        row.advance(lines: chunk.lines, bytes: chunk.bytes, over: parts.map(\.count))
        if row.doneBytes >= row.bytes { finish(&row) }
        return (row, rejects)
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
