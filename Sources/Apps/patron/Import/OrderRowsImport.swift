import Foundation
import Messages
import Primitives
import ServiceKit
import Stack
import TTRPC

/// Takes orders of a CSV file over through the services' RPC, some hundred rows at a time: first
/// all of them are looked at, then they are placed. Each order has its number, so a killed import
/// is simply started again.
struct OrderRowsImport: Sendable {
    struct Report: Sendable {
        var orders: Int64 = 0
        var sumMinor: Int64 = 0
        var placed: Int64 = 0
        var alreadyPlaced: Int64 = 0
        var problems: [PointsV1.OrderRowProblem] = []

        mutating func add(_ reply: PointsV1.ImportOrderRowsReply) {
            orders += Int64(reply.orderCount)
            sumMinor += reply.sumMinor
            placed += Int64(reply.placedCount)
            alreadyPlaced += Int64(reply.alreadyPlacedCount)
            problems += reply.problems
        }
    }

    private static let rowsAtOnce = 500

    /// Rows of the file that are sent together; those of one order are not torn apart.
    struct Chunk: Sendable {
        let firstRow: Int
        let rows: [String]
    }

    let intake: PointsV1.OrderIntake.Client
    let merchant: UUIDv7
    let header: String
    let chunks: [Chunk]

    init(file: URL, intake: PointsV1.OrderIntake.Client, merchant: UUIDv7) throws {
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            throw StackError("\(file.path) cannot be read", mend: "give a CSV file in UTF-8")
        }
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .map(String.init)
        while lines.last?.isEmpty == true { lines.removeLast() }
        guard lines.count > 1 else {
            throw StackError("\(file.path) has no rows", mend: "give a header and rows")
        }
        header = lines[0]
        chunks = Self.chunks(of: Array(lines.dropFirst()), header: lines[0])
        self.intake = intake
        self.merchant = merchant
    }

    private static func chunks(of rows: [String], header: String) -> [Chunk] {
        // The order's number without reading quotes: a wrong guess puts rows together that need
        // not be, or is reported by the service.
        let place = header.split(separator: ",", omittingEmptySubsequences: false)
            .firstIndex(of: "externalId")
        func number(_ row: String) -> Substring? {
            let fields = row.split(separator: ",", omittingEmptySubsequences: false)
            return place.flatMap { $0 < fields.count ? fields[$0] : nil }
        }
        var chunks: [Chunk] = []
        var current: [String] = []
        for (index, row) in rows.enumerated() {
            if current.count >= rowsAtOnce, number(row) != number(current[current.count - 1]) {
                chunks.append(Chunk(firstRow: index + 2 - current.count, rows: current))
                current = []
            }
            current.append(row)
        }
        chunks.append(Chunk(firstRow: rows.count + 2 - current.count, rows: current))
        return chunks
    }

    func run(
        validateOnly: Bool, progress: @escaping @Sendable (Int) -> Void
    ) async throws -> Report {
        var report = Report()
        for (place, chunk) in chunks.enumerated() {
            report.add(try await send(chunk, validateOnly: validateOnly))
            progress(place + 1)
        }
        return report
    }

    private func send(
        _ chunk: Chunk, validateOnly: Bool
    ) async throws -> PointsV1.ImportOrderRowsReply {
        let giveUp = ContinuousClock.now + .seconds(60)
        var pause = Duration.milliseconds(20)
        while true {
            do {
                return try await intake.importRows(
                    .init(
                        header: header, rows: chunk.rows, firstRow: Int32(chunk.firstRow),
                        validateOnly: validateOnly), options())
            } catch let status as RPCStatus where Self.isTransient(status) {
                guard ContinuousClock.now < giveUp else { throw status }
                try await Task.sleep(for: pause)
                pause = min(pause * 2, .seconds(1))
            }
        }
    }

    private static func isTransient(_ status: RPCStatus) -> Bool {
        [.unavailable, .deadlineExceeded, .aborted, .resourceExhausted].contains(status.code)
    }

    /// A new key each time: an order is known by its number, and one that was refused because its
    /// member was missing is looked at anew.
    private func options() -> CallOptions {
        var metadata = Metadata()
        Principal(kind: .staff, merchant: merchant, subject: "patron", role: "owner")
            .write(to: &metadata)
        metadata[MetadataKey.idempotencyKey] = "import-\(UUID().uuidString)"
        return .timeout(.seconds(60), metadata: metadata)
    }
}
