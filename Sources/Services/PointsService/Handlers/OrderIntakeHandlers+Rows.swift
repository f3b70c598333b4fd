package import Messages
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// Orders from a file: all rows are looked at before any order is placed.
extension OrderIntakeHandlers {
    private static let rowLimit = 1_000
    private static let rowLength = 4_096

    package func importRows(
        _ request: PointsV1.ImportOrderRowsRequest, _ call: CallContext
    ) async throws -> PointsV1.ImportOrderRowsReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        guard (1...Self.rowLimit).contains(request.rows.count) else {
            throw Refusal.invalid("rows", "must be 1 to \(Self.rowLimit)")
        }
        guard request.firstRow >= 0 else { throw Refusal.invalid("firstRow", "is negative") }
        for (index, row) in request.rows.enumerated() {
            _ = try OrderDraft.text(row, "rows[\(index)]", Self.rowLength)
        }
        let rows = OrderRows(
            header: try OrderDraft.text(request.header, "header", Self.rowLength),
            rows: request.rows, firstRow: request.firstRow == 0 ? 2 : Int(request.firstRow))
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let looked = look(at: rows, clocks, context)
        var reply = PointsV1.ImportOrderRowsReply(
            orderCount: Int32(rows.orders.count), sumMinor: rows.sumMinor,
            problems: looked.problems)
        guard reply.problems.isEmpty, !request.validateOnly else { return reply }
        let outcomes = try await place(
            looked.orders.map(\.request), under: operation, window: nil, context)
        for (order, outcome) in zip(looked.orders, outcomes) {
            switch outcome {
            case .placed(_, _, let earlier):
                if earlier { reply.alreadyPlacedCount += 1 } else { reply.placedCount += 1 }
            case .refused(let info):
                reply.problems.append(PointsV1.OrderRowProblem(info, row: order.firstRow))
            }
        }
        return reply
    }

    /// An order of a file that makes sense by itself.
    struct LookedOrder: Sendable {
        let firstRow: Int
        let request: PointsV1.PlaceOrderRequest
        let key: OrderKey
        let payableMinor: Int64
    }

    /// What rows stand for, before any order is placed.
    struct LookedRows: Sendable {
        var orders: [LookedOrder] = []
        /// By row.
        var problems: [PointsV1.OrderRowProblem] = []
    }

    func look(
        at rows: OrderRows, _ clocks: MerchantClocks, _ context: RequestContext
    ) -> LookedRows {
        var looked = LookedRows()
        looked.problems = rows.problems.map {
            PointsV1.OrderRowProblem(row: Int32($0.row), column: $0.column, problem: $0.text)
        }
        for row in rows.orders {
            do throws(Refusal) {
                looked.orders.append(try order(row, clocks, context))
            } catch {
                looked.problems.append(PointsV1.OrderRowProblem(error.info, row: row.firstRow))
            }
        }
        looked.problems.sort { $0.row < $1.row }
        return looked
    }

    /// The order that rows stand for, where it makes sense by itself.
    private func order(
        _ row: OrderRows.Order, _ clocks: MerchantClocks, _ context: RequestContext
    ) throws(Refusal) -> LookedOrder {
        var request = PointsV1.PlaceOrderRequest(
            storeId: row.store, terminalId: row.terminal, staffId: row.staff,
            externalId: row.externalId, paidAt: row.paidAt,
            lines: row.lines.map {
                PointsV1.OrderLine(
                    sku: $0.sku, name: $0.name, category: $0.category, quantity: $0.quantity,
                    price: .amountMinor($0.amountMinor))
            },
            tenders: [
                PointsV1.Tender(
                    type: try Self.tender(row.tender),
                    amountMinor: row.lines.reduce(0) { $0 + $1.amountMinor })
            ])
        request.channel = try Self.channel(row.channel)
        if UUIDv7(row.member) != nil {
            request.memberId = row.member
        } else if row.member.hasPrefix("+") {
            request.phone = row.member
        } else {
            request.memberCode = row.member
        }
        let draft = try OrderDraft(request, merchant: context.merchant, clocks)
        try context.checkScope(of: draft.key.store)
        _ = try MemberName(request)
        return LookedOrder(
            firstRow: row.firstRow, request: request, key: draft.key,
            payableMinor: draft.payableMinor)
    }

    private static func tender(_ name: String) throws(Refusal) -> PointsV1.TenderType {
        if name.isEmpty { return .other }
        guard let type = PointsV1.TenderType(name: name), type != .unspecified else {
            throw .invalid("tender", "is not known")
        }
        guard type != .storedValue else {
            throw .invalid("tender", "is spent at a till: that of another system is OTHER")
        }
        return type
    }

    private static func channel(_ name: String) throws(Refusal) -> PointsV1.Channel {
        if name.isEmpty { return .inStore }
        guard let channel = PointsV1.Channel(name: name), channel != .unspecified else {
            throw .invalid("channel", "is not known")
        }
        return channel
    }
}

extension PointsV1.OrderRowProblem {
    init(_ info: PatronV1.ErrorInfo, row: Int) {
        let facts = info.details.reduce(into: [:]) { $0[$1.name] = $1.value }
        self.init(
            row: Int32(row), column: facts["field"] ?? "",
            problem: facts["problem"] ?? info.message?.en ?? "", key: info.key)
    }
}
