import Messages
import NIOCore
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// What a chunk's rows become: looked at, placed, and compared with the ledger.
extension DueOrderUploads {
    private static let chunkTime = Duration.seconds(60)

    /// - Returns: false where a service is away, so that the whole chunk is to be tried again.
    func take(
        _ texts: [String], from firstRow: Int, _ row: inout Row
    ) async throws -> Bool {
        let context = try context(of: row)
        let clocks = try await merchants.merchant(row.merchant, deadline: context.deadline)
        let rows = OrderRows(header: row.header, rows: texts, firstRow: firstRow)
        var looked = intake.look(at: rows, clocks, context)
        looked.refusePhones()
        if row.state == .writing {
            guard try await place(&looked, &row, context) else { return false }
        }
        if row.isDryRun || row.state == .writing {
            try await compare(&looked, &row, context)
        }
        row.report.rowCount += Int32(texts.count)
        row.report.orderCount += Int32(rows.orders.count)
        row.report.sumMinor = looked.orders.reduce(row.report.sumMinor) {
            $0.addingUpToMost($1.payableMinor)
        }
        row.report.add(looked.problems.sorted { $0.row < $1.row })
        // Nothing can be said of rows whose columns are not known.
        if rows.problems.contains(where: { $0.row == 1 }) { row.end(.refused, at: clock.now()) }
        return true
    }

    private func place(
        _ looked: inout OrderIntakeHandlers.LookedRows, _ row: inout Row,
        _ context: RequestContext
    ) async throws -> Bool {
        let operation = OperationKey(
            merchant: row.merchant, method: context.method, key: "upload-\(row.id)",
            requestHash: [])
        let outcomes = try await intake.place(
            looked.orders.map(\.request), under: operation, window: nil, context)
        for (order, outcome) in zip(looked.orders, outcomes) {
            switch outcome {
            case .placed(_, _, true): row.report.alreadyPlacedCount += 1
            case .placed(_, _, false): row.report.placedCount += 1
            case .refused(let info) where info.retryable: return false
            case .refused(let info): looked.problems.append(.init(info, row: order.firstRow))
            }
        }
        return true
    }

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
            deadline: .now + Self.chunkTime, payload: ByteBuffer())
        return try RequestContext(call, clock: clock)
    }
}

extension OrderIntakeHandlers.LookedRows {
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
