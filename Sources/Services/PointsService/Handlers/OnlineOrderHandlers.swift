package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Orders that are paid online and handed over later (E13).
package struct OnlineOrderHandlers: PointsV1.OnlineOrders.Handlers {
    let desk: PurchaseDesk
    let orders: OrderHandlers
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    static let storesList = "points.online-orders"
    static let membersList = "points.my-online-orders"

    package func place(
        _ request: PointsV1.PlaceOnlineOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.OnlineOrderReply {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let store = try Store(request.storeId, of: clocks)
        try context.checkScope(of: store.id)
        switch request.fulfilment {
        case .pickUp, .doorDelivery: break
        case .unspecified, .unrecognized: throw Refusal.invalid("fulfilment", "is not known")
        }
        let lines = try OrderDraft.lines(request.lines)
        let staff = try OrderDraft.text(request.staffId, "staffId", OrderDraft.Limits.code)
        // She must be there: nobody pays for somebody who does not exist.
        let facts = try await desk.desk.members.resolve(
            MemberName.id(try MemberName.parse(request.memberId)).request,
            context.forward(as: .points))
        let row = OnlineOrderRow(
            key: OnlineOrderKey(merchant: context.merchant, id: identifiers.next()),
            store: store.id, member: try MemberName.parse(facts.memberId),
            fulfilment: Int16(request.fulfilment.rawValue), staff: staff.isEmpty ? nil : staff,
            payableMinor: try OrderDraft.sum(lines.lazy.map(\.amountMinor), "lines"),
            currency: clocks.currency, pickUpCode: Self.pickUpCode(), placedAt: context.now,
            lines: try PointsV1.OnlineOrder(lines: request.lines).serializedBytes(),
            state: Int16(PointsV1.OnlineOrderState.onlineUnpaid.rawValue))
        let performed = try await Idempotency.perform(
            try context.operation(), id: row.key.id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.OnlineOrderReply> in
            do throws(Refusal) {
                try store.check(isOpenAt: row.placedAt)
            } catch {
                return .refused(error)
            }
            try transaction.run(InsertOnlineOrder(row: row))
            return .reply(
                PointsV1.OnlineOrderReply(
                    order: try PointsV1.OnlineOrder(row, showsCode: true)))
        }
        return try performed.reply(marking: \.replayed)
    }

    package func pay(
        _ request: PointsV1.PayOnlineOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.OnlineOrderReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let row = try await find(request.id, context)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(
            PointsV1.PlaceOrderRequest(
                storeId: row.store.description, channel: .online, staffId: row.staff ?? "",
                memberId: row.member.description, externalId: row.key.id.description,
                paidAt: request.paidAt,
                lines: try PointsV1.OnlineOrder(serialized: row.lines).lines,
                tenders: request.tenders),
            merchant: context.merchant, clocks)
        try draft.refuseStoredValue(", which pays by a checkout")
        let rules = try await desk.desk.rules(
            context.merchant, at: draft.paidAt, deadline: context.deadline)
        let outcome = try await desk.desk.submit(context) { told in
            PayOnlineOrderCommand(
                purchase: PurchaseCommand(
                    operation: operation, member: row.memberKey, source: .order(draft),
                    purchase: draft.purchase, window: .standard, rules: rules, told: told,
                    actor: context.actor),
                key: row.key)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.OnlineOrderReply(
                order: try PointsV1.OnlineOrder(receipt.row, showsCode: true),
                pointsEarned: receipt.purchase.grant.points)
        case .recorded(let order, let earlier):
            let receipt = try await orders.receipt(of: order, replayed: earlier, context)
            return PointsV1.OnlineOrderReply(
                order: try PointsV1.OnlineOrder(
                    try await find(request.id, context), showsCode: true),
                pointsEarned: receipt.pointsEarned, replayed: earlier)
        }
    }

    package func ready(
        _ request: PointsV1.ReadyOnlineOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.OnlineOrderReply {
        let context = try RequestContext(call, clock: clock)
        return try await step(.ready, try await find(request.id, context), context)
    }

    package func handOver(
        _ request: PointsV1.HandOverOnlineOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.OnlineOrderReply {
        let context = try RequestContext(call, clock: clock)
        let code = try OrderDraft.text(request.pickUpCode, "pickUpCode", 16)
        return try await step(
            .handOver(code: code), try await find(request.id, context), context)
    }

    package func cancel(
        _ request: PointsV1.CancelOnlineOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.OnlineOrderReply {
        let context = try RequestContext(call, clock: clock)
        let reason = try TillHandlers.reason(request.reason, "reason")
        let row = try await find(request.id, context)
        guard let order = row.order else {
            return try await step(.cancelUnpaid(reason: reason), row, context)
        }
        let (placed, storeClock) = try await orders.placedOrder(order, context)
        let command = CancelOnlineOrderCommand(
            refund: RefundCommand(
                operation: try context.operation(), order: placed,
                externalId: CancelOnlineOrderCommand.externalId,
                parts: nil, pricing: .keep, businessDate: storeClock.businessDate(at: context.now),
                actor: context.actor, reason: reason,
                earnedBy: try await orders.programme(of: placed, context),
                rules: try await desk.desk.rules(context)),
            key: row.key, reason: reason)
        return try await answer(try await desk.desk.submit(context, { _ in command }), row, context)
    }

    // MARK: Steps

    private func step(
        _ step: OnlineOrderCommand.Step, _ row: OnlineOrderRow, _ context: RequestContext
    ) async throws -> PointsV1.OnlineOrderReply {
        let command = OnlineOrderCommand(
            operation: try context.operation(), key: row.key, member: row.memberKey, step: step)
        return try await answer(try await desk.desk.submit(context, { _ in command }), row, context)
    }

    /// A repeat is answered with the order as it is now: its state says how far it has come since.
    private func answer(
        _ outcome: LedgerDesk.Outcome<OnlineOrderRow>, _ row: OnlineOrderRow,
        _ context: RequestContext
    ) async throws -> PointsV1.OnlineOrderReply {
        switch outcome {
        case .posted(let row):
            return PointsV1.OnlineOrderReply(
                order: try PointsV1.OnlineOrder(row, showsCode: context.showsCodes))
        case .recorded(_, let earlier):
            return PointsV1.OnlineOrderReply(
                order: try PointsV1.OnlineOrder(
                    try await find(row.key.id.description, context),
                    showsCode: context.showsCodes),
                replayed: earlier)
        }
    }

    /// The order, where the caller has to do with it.
    func find(_ text: String, _ context: RequestContext) async throws -> OnlineOrderRow {
        guard let id = UUIDv7(text) else { throw Refusal.invalid("id", "is not a UUID") }
        let rows = try await pool.query(
            ReadOnlineOrders(keys: [OnlineOrderKey(merchant: context.merchant, id: id)]),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first, context.maySee(member: row.member, store: row.store) else {
            throw Refusal(.onlineOrderNotFound)
        }
        return row
    }

    private static func pickUpCode() -> String {
        var random = SystemRandomNumberGenerator()
        let number = Int.random(in: 0..<1_000_000, using: &random)
        let digits = String(number)
        return String(repeating: "0", count: 6 - digits.count) + digits
    }
}

extension OnlineOrderHandlers {
    package func get(
        _ request: PointsV1.GetOnlineOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.OnlineOrder {
        let context = try RequestContext(call, clock: clock)
        return try PointsV1.OnlineOrder(
            try await find(request.id, context), showsCode: context.showsCodes)
    }

    package func list(
        _ request: PointsV1.ListOnlineOrdersRequest, _ call: CallContext
    ) async throws -> PointsV1.ListOnlineOrdersReply {
        let context = try RequestContext(call, clock: clock)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let store = try Store(request.storeId, of: clocks)
        try context.checkScope(of: store.id)
        switch request.state {
        case .onlinePaid, .onlineReady: break
        case .unspecified, .onlineUnpaid, .onlinePickedUp, .onlineDelivered, .onlineCancelled,
            .unrecognized:
            throw Refusal.invalid("state", "is neither ONLINE_PAID nor ONLINE_READY")
        }
        let page = try IdPage(
            list: Self.storesList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListOnlineOrders(
                merchant: context.merchant, store: store.id,
                state: Int16(request.state.rawValue), before: page.before, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found) { $0.key.id }
        return PointsV1.ListOnlineOrdersReply(
            orders: try rows.map { try PointsV1.OnlineOrder($0, showsCode: false) },
            nextPageToken: token)
    }

    package func listMine(
        _ request: PointsV1.ListMyOnlineOrdersRequest, _ call: CallContext
    ) async throws -> PointsV1.ListOnlineOrdersReply {
        let context = try RequestContext(call, clock: clock)
        let member = MemberKey(merchant: context.merchant, member: try context.member())
        let page = try IdPage(
            list: Self.membersList, size: request.pageSize, token: request.pageToken)
        let found = try await pool.query(
            ListMemberOnlineOrders(member: member, before: page.before, limit: page.limit),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        let (rows, token) = page.cut(found) { $0.key.id }
        return PointsV1.ListOnlineOrdersReply(
            orders: try rows.map { try PointsV1.OnlineOrder($0, showsCode: true) },
            nextPageToken: token)
    }
}

extension RequestContext {
    /// What is shown at the counter is the member's, and her app's, to show.
    var showsCodes: Bool {
        switch principal.kind {
        case .member: true
        case .app: principal.appKind == .miniProgram
        case .staff, .service: false
        }
    }
}

extension PointsV1.OnlineOrder {
    init(_ row: OnlineOrderRow, showsCode: Bool) throws {
        self.init(
            id: row.key.id.description, state: row.phase, storeId: row.store.description,
            memberId: row.member.description,
            fulfilment: PointsV1.Fulfilment(rawValue: Int32(row.fulfilment)),
            staffId: row.staff ?? "", payableMinor: row.payableMinor, currency: row.currency,
            lines: try PointsV1.OnlineOrder(serialized: row.lines).lines,
            pickUpCode: showsCode ? row.pickUpCode : "", placedAt: row.placedAt,
            paidAt: row.paidAt, readyAt: row.readyAt, closedAt: row.closedAt,
            orderId: row.order?.description ?? "", cancelReason: row.cancelReason ?? "")
    }
}
