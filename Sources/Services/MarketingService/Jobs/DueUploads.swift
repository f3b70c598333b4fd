import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Works off the tables that were uploaded, chunk by chunk: a chunk is a transaction of its rows
/// and of how far the upload has come, so what a killed process had not committed is done again.
struct DueUploads: Sendable {
    private static let rows = 2_000
    private static let chunkTime = Duration.seconds(20)
    /// Longer than a chunk may take, with what is asked before.
    private static let leaseSeconds: Int64 = 60

    private let desk: CouponDesk
    private let queue: UploadQueue<MarketingV1.ImportItemsReply>

    init(desk: CouponDesk, _ runtime: ServiceRuntime) {
        self.desk = desk
        queue = UploadQueue(leaseSeconds: Self.leaseSeconds, runtime)
    }

    var job: BackgroundJob {
        queue.job("uploads") { try await takeChunk(of: $0) }
    }

    /// - Returns: whether there is more to do.
    private func takeChunk(of leased: UploadRow) async throws -> Bool {
        let merchant = try await desk.directory.merchant(
            leased.merchant, deadline: .now + .seconds(5))
        let chunk = UploadChunk(
            rows: Self.rows, minorDigits: Currency(merchant.currency)?.minorDigits ?? 2,
            stores: Set(merchant.stores.keys))
        let now = desk.clock.now()
        let read = ReadUpload(merchant: leased.merchant, id: leased.id)
        return try await desk.pool.transaction(
            settings: [.merchant(leased.merchant)], deadline: .now + Self.chunkTime
        ) { transaction in
            try transaction.run(LockAggregates([leased.id]))
            // Cancelled meanwhile, or worked off by whom the lease has gone to.
            guard var row = try transaction.run(read).first, row.stands(where: leased) else {
                return false
            }
            try chunk.take(&row, at: now, in: &transaction)
            row.comeOn()
            try transaction.run(ReleaseUpload(merchant: row.merchant, id: row.id))
            if row.endedAt != nil {
                try transaction.run(DeleteUploadParts(merchant: row.merchant, upload: row.id))
            }
            try transaction.run(try UpdateUpload(row))
            return row.endedAt == nil
        }
    }
}

/// What became of a chunk's rows.
enum UploadedChunk: Sendable {
    case report(MarketingV1.ImportItemsReply)
    /// The table makes no sense, so that no row can be looked at.
    case rejected([MarketingV1.ImportProblem])
}

/// The next rows of an upload.
private struct UploadChunk: Sendable {
    let rows: Int
    let minorDigits: Int
    let stores: Set<UUIDv7>

    func take(
        _ row: inout UploadRow, at now: Instant, in transaction: inout Transaction
    ) throws {
        let parts = try transaction.run(
            ReadUploadParts(merchant: row.merchant, upload: row.id, part: row.part))
        let bytes = Array(parts.joined().dropFirst(Int(row.position)))
        let isLast = Int(row.part) + parts.count > Int(row.parts)
        // The line of names stands before the rows of each chunk.
        let wanted = row.header.isEmpty ? rows + 1 : rows
        let head = CSVRecords.head(of: bytes, most: wanted, isLast: isLast)
        guard head.length > 0 || bytes.isEmpty else {
            row.report.add(
                [.init(line: row.line, problem: "is a row that is too long")], offset: 0)
            return row.end(.refused, at: now)
        }
        if head.length > 0 {
            guard let text = String(validating: bytes.prefix(head.length), as: UTF8.self) else {
                row.report.add([.init(line: row.line, problem: "is not UTF-8")], offset: 0)
                return row.end(.refused, at: now)
            }
            try take(text, &row, at: now, in: &transaction)
            guard row.endedAt == nil else { return }
            row.advance(lines: head.lines, bytes: head.length, over: parts.map(\.count))
        }
        guard row.doneBytes >= row.bytes else { return }
        finish(&row, at: now)
    }

    private func take(
        _ text: String, _ row: inout UploadRow, at now: Instant,
        in transaction: inout Transaction
    ) throws {
        let isFirst = row.header.isEmpty
        if isFirst {
            row.header = Self.names(text)
            if row.header.utf8.last != UInt8(ascii: "\n") { row.header += "\n" }
        }
        let headerLines = Int32(row.header.utf8.count { $0 == UInt8(ascii: "\n") })
        let offset = isFirst ? 0 : row.line - 1 - headerLines
        let table = isFirst ? text : row.header + text
        switch try take(table: table, row, at: now, in: &transaction) {
        case .rejected(let problems):
            row.report.add(problems, offset: offset)
            row.end(.refused, at: now)
        case .report(let found):
            row.report.rows += found.rows
            row.report.created += found.created
            row.report.changed += found.changed
            row.report.unchanged += found.unchanged
            row.report.invalid += found.invalid
            row.report.add(found.problems, count: found.problemCount, offset: offset)
            guard row.state == .writing else { return }
            let rejects = Self.rejects(found.problems, of: table, row.rejectSheet, offset)
            try row.keep(rejects, at: now, in: &transaction)
        }
    }

    /// The rows that are wrong, as they come back to be mended.
    private static func rejects(
        _ problems: [MarketingV1.ImportProblem], of text: String, _ sheet: RejectSheet,
        _ offset: Int32
    ) -> [UploadReject] {
        guard !problems.isEmpty, let table = try? CSVTable(text) else { return [] }
        let found = Dictionary(
            problems.map { (Int($0.line), $0) }, uniquingKeysWith: { first, _ in first })
        return table.rows.compactMap { row in
            guard let problem = found[row.line] else { return nil }
            let line = row.line + Int(offset)
            let column = problem.column.isEmpty ? "" : "\(problem.column): "
            return UploadReject(
                line: line, row: sheet.row(row.cells, text: CSVRow.line(row.cells)),
                problem: "line \(line): \(column)\(problem.problem)")
        }
    }

    /// - Parameter text: the line of names, and the chunk's rows.
    private func take(
        table text: String, _ row: UploadRow, at now: Instant, in transaction: inout Transaction
    ) throws -> UploadedChunk {
        switch try row.content {
        case .items:
            let table: ItemImport
            do throws(ItemImport.Rejection) {
                table = try ItemImport(text, minorDigits: minorDigits, stores: stores)
            } catch {
                return .rejected(MarketingV1.ImportItemsReply(error).problems)
            }
            let work = ItemWork(merchant: row.merchant, author: row.author, now: now)
            guard !row.compares else {
                return .report(try work.compare(table, in: &transaction))
            }
            return .report(
                try work.write(
                    table, isDryRun: row.state == .checking, skipsInvalid: true,
                    mostProblems: rows, in: &transaction))
        case .promoCodes:
            let table: PromoCodeTable
            do throws(PromoCodeTable.Rejection) {
                table = try PromoCodeTable(text)
            } catch {
                return .rejected([.init(line: Int32(error.line), problem: error.problem)])
            }
            return try PromoUploadWork(row: row, now: now).write(table, in: &transaction)
        }
    }

    /// The line of names, with the lines before it that say nothing.
    private static func names(_ text: String) -> String {
        var rest = Array(text.utf8)
        var length = 0
        while !rest.isEmpty {
            let row = CSVRecords.head(of: rest, most: 1, isLast: true)
            length += row.length
            let isNames = rest.prefix(row.length).contains { byte in
                byte > UInt8(ascii: " ") && byte != UInt8(ascii: ",") && byte < 0x80
            }
            if isNames { break }
            rest.removeFirst(row.length)
        }
        return String(decoding: text.utf8.prefix(length), as: UTF8.self)
    }

    private func finish(_ row: inout UploadRow, at now: Instant) {
        switch row.state {
        case .writing:
            row.report.written = true
            row.end(.done, at: now)
        case .checking where row.isDryRun:
            row.end(.done, at: now)
        case .checking where row.report.problemCount > 0:
            row.end(.refused, at: now)
        case .checking:
            row.beginWriting()
        case .open, .done, .refused, .cancelled:
            return
        }
    }
}

extension MarketingV1.ImportItemsReply {
    private static let mostProblems = 500

    /// - Parameters:
    ///   - count: all of them, where only the first ones are here.
    ///   - offset: what their lines lack to those of the whole text.
    fileprivate mutating func add(
        _ found: [MarketingV1.ImportProblem], count: Int32? = nil, offset: Int32
    ) {
        problemCount += count ?? Int32(found.count)
        for var problem in found.prefix(max(0, Self.mostProblems - problems.count)) {
            problem.line += offset
            problems.append(problem)
        }
    }
}
