import Crypto
package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Orders of guests: kept with a code, and a member's as soon as she says that they are hers (X26).
extension OrderIntakeHandlers {
    package func placeGuest(
        _ request: PointsV1.PlaceGuestOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceGuestOrderReply {
        let context = try RequestContext(call, clock: clock)
        guard let order = request.order else { throw Refusal.invalid("order", "is missing") }
        guard order.memberId.isEmpty, order.memberCode.isEmpty, order.phone.isEmpty else {
            throw Refusal.invalid("order", "names a member: then it is an order like any other")
        }
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(order, merchant: context.merchant, clocks)
        try context.checkScope(of: draft.key.store)
        try draft.refuseStoredValue(", which is a member's", "order.tenders")
        return try await keep(order, draft, context)
    }

    func keep(
        _ order: PointsV1.PlaceOrderRequest, _ draft: OrderDraft, _ context: RequestContext
    ) async throws -> PointsV1.PlaceGuestOrderReply {
        guard !draft.usesPunchCards else {
            throw Refusal.invalid("order", "takes a use of a punch card, which is a member's")
        }
        let row = GuestOrderRow(
            draft, id: identifiers.next(), content: try order.serializedBytes(),
            placedAt: context.now)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        return try await keep(
            row, isOfClosedStore: clocks.isClosed(draft.key.store, at: draft.paidAt), context)
    }

    /// Once for its number; the same content under another key is answered as before.
    private func keep(
        _ row: GuestOrderRow, isOfClosedStore: Bool, _ context: RequestContext
    ) async throws -> PointsV1.PlaceGuestOrderReply {
        let performed = try await Idempotency.perform(
            try context.operation(), id: row.id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.PlaceGuestOrderReply> in
            let exists = Refusal(.orderExists, facts: ["externalId": row.key.externalId])
            let inserted = try transaction.run(InsertGuestOrder(row: row))
            guard inserted.isEmpty else {
                guard PaidAtWindow.standard.contains(row.paidAt, at: context.now) else {
                    throw Refusal(.paidAtOutOfRange)
                }
                guard !isOfClosedStore else { throw Refusal(.storeClosed) }
                // Somebody's order already: it may have been sent again without her.
                guard try transaction.run(HasOrder(key: row.key)).first == false else {
                    throw exists
                }
                return .reply(
                    PointsV1.PlaceGuestOrderReply(
                        order: PointsV1.GuestOrder(row, state: .openGuestOrder, showsCode: true)))
            }
            let found = try transaction.run(ReadGuestOrder.ByNumber(key: row.key))
            guard let found = found.first, found.row.contentHash == row.contentHash else {
                return .refused(exists)
            }
            return .reply(
                PointsV1.PlaceGuestOrderReply(
                    order: PointsV1.GuestOrder(found, showsCode: true), replayed: true))
        }
        return try performed.reply(marking: \.replayed)
    }

    package func getGuest(
        _ request: PointsV1.GetGuestOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.GuestOrder {
        let context = try RequestContext(call, clock: clock)
        return PointsV1.GuestOrder(try await guest(request.id, context), showsCode: false)
    }

    package func claim(
        _ request: PointsV1.ClaimOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        let context = try RequestContext(call, clock: clock)
        let name = try MemberName(
            id: request.memberId, code: request.memberCode, phone: request.phone)
        return try await give(try await guest(request.id, context).row, to: name, context)
    }

    package func claimMine(
        _ request: PointsV1.ClaimMyOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        let context = try RequestContext(call, clock: clock)
        let member = try context.member()
        let typed = try OrderDraft.text(request.receiptCode, "receiptCode", 64)
        guard let code = RedemptionCode(typed) else { throw Refusal(.codeNotFound) }
        let rows = try await pool.query(
            ReadGuestOrder.ByReceipt(merchant: context.merchant, code: code.text),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let found = rows.first else { throw Refusal(.codeNotFound) }
        return try await give(found.row, to: .id(member), context)
    }

    /// The guest order, where the caller's stores have to do with it.
    func guest(
        _ text: String, _ context: RequestContext
    ) async throws -> FoundGuestOrder {
        guard let id = UUIDv7(text) else { throw Refusal.invalid("id", "is not a UUID") }
        let rows = try await pool.query(
            ReadGuestOrder.ById(merchant: context.merchant, id: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let found = rows.first else { throw Refusal(.orderNotFound) }
        try context.checkScope(of: found.row.key.store)
        return found
    }

    func give(
        _ guest: GuestOrderRow, to name: MemberName, _ context: RequestContext
    ) async throws -> PointsV1.PlaceOrderReply {
        let operation = try context.operation()
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(
            PointsV1.PlaceOrderRequest(serialized: guest.content), merchant: context.merchant,
            clocks)
        let rules = try await desk.desk.rules(
            context.merchant, at: guest.paidAt, deadline: context.deadline)
        let (member, told) = try await desk.desk.identify(name, context)
        let claim = OperationKey(
            merchant: context.merchant, method: operation.method, key: operation.key,
            requestHash: guest.claimHash(of: member), app: operation.app)
        let purchase = draft.purchase(on: guest.businessDate)
        let outcome = try await desk.desk.submit(context, told: told) { told in
            ClaimCommand(
                operation: operation,
                purchase: PurchaseCommand(
                    operation: claim,
                    member: MemberKey(merchant: context.merchant, member: member),
                    source: .order(draft), purchase: purchase, window: nil, rules: rules,
                    told: told, actor: context.actor),
                guest: guest)
        }
        switch outcome {
        case .posted(let receipt):
            var order = PointsV1.Order(draft, member: member, receipt)
            order.businessDate = guest.businessDate.description
            return PointsV1.PlaceOrderReply(
                order: order, pointsEarned: receipt.grant.points,
                points: PointsV1.PointsBalance(receipt.account),
                explanation: receipt.grant.explanation.map(ExplanationText.message),
                replayed: false)
        case .recorded(let id, let earlier):
            return try await orders.receipt(of: id, replayed: earlier, context)
        }
    }
}

extension GuestOrderRow {
    init(_ draft: OrderDraft, id: UUIDv7, content: [UInt8], placedAt: Instant) {
        self.init(
            key: draft.key, id: id, contentHash: Array(SHA256.hash(data: content)),
            receiptCode: RedemptionCode.random().text, terminal: draft.terminal,
            staff: draft.staff, businessDate: draft.businessDate, paidAt: draft.paidAt,
            placedAt: placedAt, payableMinor: draft.payableMinor, currency: draft.currency.code,
            tenderTypes: draft.tenders.map { Int16($0.type.rawValue) },
            tenderAmounts: draft.tenders.map(\.amountMinor), content: content)
    }

    /// What the order bears once it is hers: another member's claim has another one.
    func claimHash(of member: UUIDv7) -> [UInt8] {
        var digest = SHA256()
        digest.update(data: contentHash)
        digest.update(data: Array(member.description.utf8))
        return Array(digest.finalize())
    }
}

extension OrderDraft {
    /// The purchase on the date that was decided when it came in, whatever the store's clock says
    /// today.
    func purchase(on date: CalendarDate) -> Purchase {
        let purchase = purchase
        return Purchase(
            lines: purchase.lines, currency: purchase.currency, businessDate: date,
            hour: purchase.hour, paidAt: purchase.paidAt, channel: purchase.channel,
            storeId: purchase.storeId)
    }
}

extension PointsV1.GuestOrder {
    init(_ found: FoundGuestOrder, showsCode: Bool) {
        let state: PointsV1.GuestOrderState =
            found.isVoided
            ? .voidedGuestOrder : found.isClaimed ? .claimedGuestOrder : .openGuestOrder
        self.init(found.row, state: state, showsCode: showsCode)
    }

    init(_ row: GuestOrderRow, state: PointsV1.GuestOrderState, showsCode: Bool) {
        self.init(
            id: row.id.description, state: state, storeId: row.key.store.description,
            channel: PointsV1.Channel(rawValue: Int32(row.key.channel)),
            terminalId: row.terminal ?? "", staffId: row.staff ?? "",
            externalId: row.key.externalId, businessDate: row.businessDate.description,
            paidAt: row.paidAt, payableMinor: row.payableMinor, currency: row.currency,
            receiptCode: showsCode ? row.receiptCode : "", claimableUntil: row.claimableUntil)
    }
}
