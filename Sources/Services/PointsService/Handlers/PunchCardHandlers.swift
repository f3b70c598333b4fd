package import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
package import TTRPC

/// Punch cards: what is offered, sold, used, given back and refunded.
package struct PunchCardHandlers: PointsV1.PunchCards.Handlers {
    let desk: LedgerDesk
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let longestReason = 256
    private static let longestReference = 64

    // MARK: Steps

    package func sell(
        _ request: PointsV1.SellPunchCardRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCardReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let plan = try RewardHandlers.id(request.planId, "planId")
        let payment = try Self.text(request.paymentId, "paymentId", Self.longestReference)
        let tender = try Self.tender(request.tender)
        let name = try MemberName(
            id: request.memberId, code: request.memberCode, phone: request.phone)
        let place = try await place(
            request.storeId, request.terminalId, request.staffId, context)
        let facts = try await desk.members.resolve(
            name.request, context.forward(as: .points))
        guard let member = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        guard MemberFacts(facts).mayBuy else { throw Refusal(.memberNotFound) }
        let card = identifiers.next()
        let work = work(
            on: card, of: context,
            entry(
                place, context, tender: tender.map { Int16($0.rawValue) }, reference: payment))
        let sale = PunchCardWork.Sale(
            plan: plan, member: member, payment: payment, paidMinor: request.paidMinor,
            clock: place.clocks.clock)
        return try await perform(operation, work, context) { transaction in
            try work.sell(sale, in: &transaction)
        }
    }

    package func use(
        _ request: PointsV1.UsePunchCardRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCardReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let card = try RewardHandlers.id(request.id, "id")
        let reference = try OrderDraft.text(
            request.reference, "reference", Self.longestReference)
        let place = try await place(
            request.storeId, request.terminalId, request.staffId, context)
        let work = work(
            on: card, of: context,
            entry(place, context, reference: reference.isEmpty ? nil : reference))
        let store = place.store.id
        return try await perform(operation, work, context) { transaction in
            try work.use(in: store, by: &transaction)
        }
    }

    package func undoUse(
        _ request: PointsV1.UndoPunchCardUseRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCardReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let card = try RewardHandlers.id(request.id, "id")
        let use = try RewardHandlers.id(request.useId, "useId")
        let reason = try Self.text(request.reason, "reason", Self.longestReason)
        let work = work(on: card, of: context, try await entry(context, reason: reason))
        let stores = context.principal.stores
        return try await perform(operation, work, context) { transaction in
            try Self.audited(
                work.undo(use, stores: stores, in: &transaction), .punchCardUseUndone, card,
                reason, "use \(use)", context, in: &transaction)
        }
    }

    package func refund(
        _ request: PointsV1.RefundPunchCardRequest, _ call: CallContext
    ) async throws -> PointsV1.PunchCardReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let card = try RewardHandlers.id(request.id, "id")
        let reason = try Self.text(request.reason, "reason", Self.longestReason)
        let reference = try OrderDraft.text(
            request.reference, "reference", Self.longestReference)
        let tender = try Self.tender(request.tender)
        guard request.refundMinor >= 0 else { throw Refusal.invalid("refundMinor", "is negative") }
        // Staff of some stores has to do with their members alone.
        try await desk.checkScope(of: try await find(card, context).member, context)
        let till = try TillPlace.named(
            store: request.storeId, terminal: request.terminalId,
            try await desk.merchants.merchant(context.merchant, deadline: context.deadline),
            context)
        let work = work(
            on: card, of: context,
            try await entry(
                context, at: till, tender: tender.map { Int16($0.rawValue) },
                reference: reference.isEmpty ? nil : reference, reason: reason))
        let refund = request.refundMinor
        return try await perform(operation, work, context) { transaction in
            try Self.audited(
                work.refund(refund, in: &transaction), .punchCardRefunded, card, reason,
                "\(refund)", context, in: &transaction)
        }
    }

    /// With its row of the audit, where it was done.
    private static func audited(
        _ decision: PunchCardWork.Decision, _ deed: PointsDeed, _ card: UUIDv7, _ reason: String,
        _ after: String, _ context: RequestContext, in transaction: inout Transaction
    ) throws -> PunchCardWork.Decision {
        if case .reply = decision {
            let entry = AuditEntry(
                deed, object: card.description, reason: reason, after: after)
            try transaction.run(InsertAudit(entry, by: context))
        }
        return decision
    }

    /// One step, once for its key; the operation is named by its entry.
    private func perform(
        _ operation: OperationKey, _ work: PunchCardWork, _ context: RequestContext,
        _ body:
            @escaping @Sendable (inout Transaction) throws -> PunchCardWork.Decision
    ) async throws -> PointsV1.PunchCardReply {
        let performed = try await Idempotency.perform(
            operation, id: work.entry, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline, body)
        return try performed.reply(marking: \.replayed)
    }

    // MARK: Who, where and when

    private struct Place: Sendable {
        let clocks: MerchantClocks
        let store: Store
        let terminal: String?
        let staff: String?
    }

    private func place(
        _ store: String, _ terminal: String, _ staff: String, _ context: RequestContext
    ) async throws -> Place {
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let found = try Store(store, of: clocks)
        try context.checkScope(of: found.id)
        // Staff speaks for itself; a till names who serves.
        let staff =
            context.principal.kind == .staff
            ? context.principal.subject : try Self.optional(staff, "staffId")
        return Place(
            clocks: clocks, store: found, terminal: try Self.optional(terminal, "terminalId"),
            staff: staff)
    }

    private func entry(
        _ place: Place, _ context: RequestContext, tender: Int16? = nil,
        reference: String? = nil
    ) -> PunchCardEntryRow.Context {
        PunchCardEntryRow.Context(
            store: place.store.id, terminal: place.terminal, staff: place.staff, tender: tender,
            reference: reference, reason: nil, actor: context.actor,
            businessDate: place.store.clock.businessDate(at: context.now), at: context.now)
    }

    /// Of what staff does.
    ///
    /// - Parameter till: nil where it is away from one.
    private func entry(
        _ context: RequestContext, at till: TillPlace? = nil, tender: Int16? = nil,
        reference: String? = nil, reason: String?
    ) async throws -> PunchCardEntryRow.Context {
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        return PunchCardEntryRow.Context(
            store: till?.store, terminal: till?.terminal, tender: tender, reference: reference,
            reason: reason, actor: context.actor,
            businessDate: till?.date ?? clocks.clock.businessDate(at: context.now),
            at: context.now)
    }

    private func work(
        on card: UUIDv7, of context: RequestContext, _ entry: PunchCardEntryRow.Context
    ) -> PunchCardWork {
        PunchCardWork(
            key: PunchCardKey(merchant: context.merchant, id: card), entry: identifiers.next(),
            event: identifiers.next(), context: entry)
    }

    // MARK: Parsing

    private static func text(
        _ text: String, _ field: String, _ longest: Int
    ) throws(Refusal) -> String {
        guard !text.isEmpty else { throw .invalid(field, "is missing") }
        return try OrderDraft.text(text, field, longest)
    }

    private static func optional(_ text: String, _ field: String) throws(Refusal) -> String? {
        text.isEmpty ? nil : try OrderDraft.text(text, field, OrderDraft.Limits.code)
    }

    private static func tender(
        _ tender: PointsV1.TenderType
    ) throws(Refusal) -> PointsV1.TenderType? {
        guard tender != .unspecified else { return nil }
        guard tender.isGiven else {
            throw .invalid("tender", "is not known")
        }
        return tender
    }
}
