import Messages
import NIOCore
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// What a chunk's rows become: looked at, placed, and compared with the ledger.
extension DueOrderUploads {
    /// - Returns: rows that were left out while orders were placed.
    func take(
        _ texts: [String], from firstRow: Int, _ row: inout Row
    ) async throws -> [UploadReject] {
        let context = try context(of: row)
        let clocks = try await merchants.merchant(row.merchant, deadline: context.deadline)
        let rows = OrderRows(header: row.header, rows: texts, firstRow: firstRow)
        var looked = intake.look(at: rows, clocks, context)
        looked.refusePhones()
        if row.state == .writing { looked.leaveOutSpoiled(of: rows) }
        var placed: Set<Int> = []
        if row.state == .writing {
            placed = try await place(&looked, &row, context)
        }
        if row.isDryRun || row.state == .writing {
            try await compare(&looked, &row, context)
        }
        row.report.rowCount += Int32(texts.count)
        row.report.orderCount += Int32(rows.orders.count)
        row.report.sumMinor = looked.orders.reduce(row.report.sumMinor) {
            $0.addingUpToMost($1.payableMinor)
        }
        looked.problems.sort { $0.row < $1.row }
        row.report.add(looked.problems)
        // Nothing can be said of rows whose columns are not known.
        guard !rows.problems.contains(where: { $0.row == 1 }) else {
            row.end(.refused, at: clock.now())
            return []
        }
        guard row.state == .writing else { return [] }
        let rejects = Self.rejects(
            of: texts, from: firstRow, rows, looked.problems, placed, row.rejectSheet)
        row.report.rejectedRowCount += Int32(rejects.count)
        return rejects
    }

    /// - Returns: first rows of the orders that are in the ledger now.
    private func place(
        _ looked: inout OrderIntakeHandlers.LookedRows, _ row: inout Row,
        _ context: RequestContext
    ) async throws -> Set<Int> {
        let operation = OperationKey(
            merchant: row.merchant, method: context.method, key: "upload-\(row.id)",
            requestHash: [])
        let outcomes = try await intake.place(
            looked.orders.map(\.request), under: operation, window: nil, context)
        var placed: Set<Int> = []
        for (order, outcome) in zip(looked.orders, outcomes) {
            switch outcome {
            case .placed(_, _, let earlier):
                placed.insert(order.firstRow)
                if earlier {
                    row.report.alreadyPlacedCount += 1
                } else {
                    row.report.placedCount += 1
                }
            // A service is away: the whole chunk is to be tried again.
            case .refused(let info) where info.retryable: throw UploadWaits(info)
            case .refused(let info): looked.problems.append(.init(info, row: order.firstRow))
            }
        }
        return placed
    }

    /// The rows of orders that were not placed, the right ones of them too: an order is mended whole.
    private static func rejects(
        of texts: [String], from firstRow: Int, _ rows: OrderRows,
        _ problems: [PointsV1.OrderRowProblem], _ placed: Set<Int>, _ sheet: RejectSheet
    ) -> [UploadReject] {
        let inLedger = Set(
            rows.orders.filter { placed.contains($0.firstRow) }.flatMap { $0.lines.map(\.row) })
        let words = Dictionary(problems.map { (Int($0.row), $0.words) }, uniquingKeysWith: { $1 })
        return texts.enumerated().compactMap { index, text in
            let line = firstRow + index
            guard !inLedger.contains(line), !text.isEmpty else { return nil }
            let cells = CSVRow.fields(of: text)
            return UploadReject(
                line: line,
                row: sheet.row(cells, text: mayHavePhone(text) ? "" : text) { column, cell in
                    column == OrderRows.Column.member.rawValue && mayBePhone(cell)
                },
                problem: "line \(line): \(words[line] ?? "its order was left out")")
        }
    }

    /// Whether a cell that names a member may do so by what is not to be kept. E.164 has 15 digits at
    /// most, and a card number more.
    private static func mayBePhone(_ cell: String) -> Bool {
        UUIDv7(cell) == nil && cell.utf8.count(where: isDigit) <= 15
    }

    /// Whether a row that cannot be read may have a phone anywhere.
    private static func mayHavePhone(_ text: String) -> Bool {
        text.utf8.split(omittingEmptySubsequences: true) { !isDigit($0) }
            .contains { (11...15).contains($0.count) }
            || text.utf8.contains(UInt8(ascii: "+"))
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// Counts what the ledger has of the orders; what it has not, or otherwise, is a problem where
    /// the upload is for that.
    private func compare(
        _ looked: inout OrderIntakeHandlers.LookedRows, _ row: inout Row,
        _ context: RequestContext
    ) async throws {
        let booked = try await pool.query(
            ReadBookedOrders(keys: looked.orders.map(\.key)),
            settings: [.merchant(row.merchant)], deadline: context.deadline)
        var sums = [Int64?](repeating: nil, count: looked.orders.count)
        for order in booked { sums[order.place] = order.payableMinor }
        for (order, sum) in zip(looked.orders, sums) {
            if let sum {
                row.report.bookedCount += 1
                row.report.bookedMinor = row.report.bookedMinor.addingUpToMost(sum)
            }
            guard row.compares, sum != order.payableMinor else { continue }
            let column: OrderRows.Column = sum == nil ? .externalId : .amountMinor
            looked.problems.append(
                .init(
                    row: Int32(order.firstRow), column: column.rawValue,
                    problem: sum.map { "sums up to \(order.payableMinor), in the ledger to \($0)" }
                        ?? "is not in the ledger"))
        }
    }

    /// On behalf of whoever has brought the file.
    private func context(of row: Row) throws -> RequestContext {
        let method = PointsV1.OrderUploads.sendMethod
        var metadata = Metadata()
        let subject = row.author.split(separator: ":", maxSplits: 1).last.map(String.init)
        Principal(kind: .staff, merchant: row.merchant, subject: subject ?? "", role: "owner")
            .write(to: &metadata)
        let call = CallContext(
            service: method.service, method: method.method, metadata: metadata,
            deadline: .now + chunkTime, payload: ByteBuffer())
        return try RequestContext(call, clock: clock)
    }
}

extension PointsV1.OrderRowProblem {
    fileprivate var words: String {
        (column.isEmpty ? "" : "\(column): ") + problem + (key.isEmpty ? "" : " (\(key))")
    }
}

extension OrderIntakeHandlers.LookedRows {
    /// An order of which one row is wrong is not placed without it.
    fileprivate mutating func leaveOutSpoiled(of rows: OrderRows) {
        let sound = Set(orders.map(\.firstRow))
        var spoiled = rows.spoiled
        for order in rows.orders where !sound.contains(order.firstRow) {
            spoiled.insert(order.externalId)
        }
        orders.removeAll { spoiled.contains($0.key.externalId) }
    }

    /// The file lies in the database until it is worked off: no place for phones.
    fileprivate mutating func refusePhones() {
        for order in orders where !order.request.phone.isEmpty {
            problems.append(
                .init(
                    row: Int32(order.firstRow), column: OrderRows.Column.member.rawValue,
                    problem: "is a phone: uploads name members by id or card number"))
        }
        orders.removeAll { !$0.request.phone.isEmpty }
    }
}

extension PointsV1.OrderUploadReport {
    private static let mostProblems = 500

    mutating func add(_ found: [PointsV1.OrderRowProblem]) {
        problemCount += Int32(found.count)
        problems += found.prefix(max(0, Self.mostProblems - problems.count))
    }
}

extension Int64 {
    /// A file may name any sums; they stay at the end of 64 bits.
    fileprivate func addingUpToMost(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? .max : sum
    }
}
