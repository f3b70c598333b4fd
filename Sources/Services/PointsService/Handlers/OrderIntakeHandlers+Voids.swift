package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Wrong orders, taken back by staff with a reason.
extension OrderIntakeHandlers {
    private static let longestReason = 256

    package func void(
        _ request: PointsV1.VoidOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.RefundOrderReply {
        let context = try RequestContext(call, clock: clock)
        let reason = try Self.reason(request.reason)
        guard let id = UUIDv7(request.id) else { throw Refusal.invalid("id", "is not a UUID") }
        let guests = try await pool.query(
            ReadGuestOrder.ById(merchant: context.merchant, id: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        if let guest = guests.first, !guest.isClaimed {
            try context.checkScope(of: guest.row.key.store)
            return try await void(guest.row, reason: reason, context)
        }
        return try await void(id, reason: reason, under: try context.operation(), context).reply
    }

    package func correct(
        _ request: PointsV1.CorrectOrderRequest, _ call: CallContext
    ) async throws -> PointsV1.CorrectOrderReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let reason = try Self.reason(request.reason)
        guard let id = UUIDv7(request.id) else { throw Refusal.invalid("id", "is not a UUID") }
        let found = try await pool.query(
            ReadOrder(merchant: context.merchant, order: id),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let wrong = found.first, context.maySee(member: wrong.member, store: wrong.store)
        else { throw Refusal(.orderNotFound) }
        guard request.externalId != wrong.externalId else {
            throw Refusal.invalid("externalId", "is that of the wrong order")
        }
        // What should have been is looked at first: a void is not to stand without it.
        let right = PointsV1.PlaceOrderRequest(wrong, request)
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try OrderDraft(right, merchant: context.merchant, clocks)
        try draft.refuseStoredValue(": a member pays with it who shows that she is there")
        let (voided, _) = try await void(
            id, reason: reason, under: operation.step("void"), context)
        let (member, settled) = try await desk.settle(
            try PurchaseDesk.Draft(draft, window: .standard),
            of: .id(wrong.member), context, operation: operation.step("place"))
        try await note(
            InsertOrderCorrection(
                order: PlacedOrderKey(merchant: context.merchant, order: id),
                externalId: draft.key.externalId, actor: context.actor, reason: reason,
                correctedAt: context.now), context)
        let placed: PointsV1.PlaceOrderReply
        switch settled {
        case .fresh(let receipt):
            placed = PointsV1.PlaceOrderReply(
                order: PointsV1.Order(draft, member: member, receipt),
                pointsEarned: receipt.grant.points,
                points: PointsV1.PointsBalance(receipt.account),
                explanation: receipt.grant.explanation.map(ExplanationText.message))
        case .recorded(let order, let replayed):
            placed = try await orders.receipt(of: order, replayed: replayed, context)
        }
        return PointsV1.CorrectOrderReply(
            voided: voided, placed: placed, replayed: voided.replayed && placed.replayed)
    }

    /// What stands in a wrong order's place, with its row of the audit; once, however often the call
    /// comes.
    private func note(
        _ correction: InsertOrderCorrection, _ context: RequestContext
    ) async throws {
        let corrected = AuditEntry(
            .orderCorrected, object: correction.order.order.description,
            reason: correction.reason, after: correction.externalId)
        try await pool.transaction(
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            guard try !transaction.run(correction).isEmpty else { return }
            try transaction.run(InsertAudit(corrected, by: context))
        }
    }

    private func void(
        _ id: UUIDv7, reason: String, under operation: OperationKey, _ context: RequestContext
    ) async throws -> (reply: PointsV1.RefundOrderReply, order: PlacedOrder) {
        let (order, storeClock) = try await orders.placedOrder(id, context)
        let command = VoidCommand(
            refund: RefundCommand(
                operation: operation, order: order, externalId: VoidCommand.externalId,
                parts: nil, pricing: .keep, businessDate: storeClock.businessDate(at: context.now),
                actor: context.actor, reason: reason,
                earnedBy: try await orders.programme(of: order, context),
                rules: try await desk.desk.rules(context)),
            reason: reason)
        let voided = AuditEntry(
            .orderVoided, object: id.description, reason: reason, after: "VOIDED")
        let outcome = try await desk.desk.submit(
            context, audited: { (_: VoidCommand.Receipt) in voided }
        ) { _ in command }
        switch outcome {
        case .posted(let row):
            let reply = try PointsV1.RefundOrderReply(row, of: order, replayed: false)
            return (reply, order)
        case .recorded(let refund, let replayed):
            let reply = try await orders.receipt(
                of: refund, order, replayed: replayed, context)
            return (reply, order)
        }
    }

    /// A guest's: nothing was earned, so nothing goes back but the money.
    private func void(
        _ guest: GuestOrderRow, reason: String, _ context: RequestContext
    ) async throws -> PointsV1.RefundOrderReply {
        let clocks = try await desk.desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let today = (clocks.stores[guest.key.store] ?? clocks.clock)
            .businessDate(at: context.now)
        let void = InsertGuestVoid(
            guest: guest.guestKey, businessDate: today, voidedAt: context.now,
            actor: context.actor, reason: reason)
        let id = identifiers.next()
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction -> Idempotency.Decision<PointsV1.RefundOrderReply> in
            // Under the lock of its claims.
            try transaction.run(LockAggregates([guest.id]))
            let now = try transaction.run(
                ReadGuestOrder.ById(merchant: guest.key.merchant, id: guest.id)
            ).first
            guard let now, !now.isClaimed, !now.isVoided else {
                return .refused(Refusal(.guestOrderClosed))
            }
            guard guest.businessDate == today else {
                return .refused(
                    Refusal(
                        .orderNotVoidable, facts: ["businessDate": "\(guest.businessDate)"]))
            }
            let voided = AuditEntry(
                .orderVoided, object: guest.id.description, reason: reason, after: "VOIDED")
            try transaction.pipeline { pipeline in
                pipeline.add(void)
                pipeline.add(InsertAudit(voided, by: context))
            }
            return .reply(
                PointsV1.RefundOrderReply(
                    refundId: id.description, amountMinor: guest.payableMinor,
                    currency: guest.currency))
        }
        return try performed.reply(marking: \.replayed)
    }

    private static func reason(_ text: String) throws(Refusal) -> String {
        guard !text.isEmpty else { throw .invalid("reason", "is missing") }
        return try OrderDraft.text(text, "reason", longestReason)
    }
}

extension OperationKey {
    /// The key of one of several steps of a call.
    func step(_ name: String) -> OperationKey {
        OperationKey(
            merchant: merchant, method: method, key: "\(key)/\(name)", requestHash: requestHash,
            app: app)
    }
}

extension PointsV1.PlaceOrderRequest {
    /// What a wrong order should have been.
    init(_ wrong: ReadOrder.Row, _ right: PointsV1.CorrectOrderRequest) {
        self.init(
            storeId: wrong.store.description,
            channel: PointsV1.Channel(rawValue: Int32(wrong.channel)),
            terminalId: wrong.terminal ?? "", staffId: wrong.staff ?? "",
            table: wrong.table ?? "", covers: wrong.covers ?? 0,
            memberId: wrong.member.description, externalId: right.externalId,
            paidAt: wrong.paidAt, lines: right.lines, tenders: right.tenders)
    }
}
