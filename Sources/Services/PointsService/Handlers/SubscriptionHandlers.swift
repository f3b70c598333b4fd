package import Messages
import PointsDomain
import Postgres
import Primitives
import Rules
import ServiceKit
package import TTRPC

/// Subscriptions: what is offered, started, cancelled and read.
package struct SubscriptionHandlers: PointsV1.Subscriptions.Handlers {
    let desk: LedgerDesk
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource
    /// Whether renewals can be charged.
    let charges: Bool

    private static let longestReason = 256
    private static let longestReference = 64

    package func start(
        _ request: PointsV1.StartSubscriptionRequest, _ call: CallContext
    ) async throws -> PointsV1.SubscriptionReply {
        let context = try RequestContext(call, clock: clock)
        guard charges else { throw Refusal(.subscriptionsNotOffered) }
        let plan = try RewardHandlers.id(request.planId, "planId")
        let payment = try Self.text(request.paymentId, "paymentId")
        let contract = try Self.text(request.contractId, "contractId")
        let name = try MemberName(
            id: request.memberId, code: request.memberCode, phone: request.phone)
        let facts = try await desk.members.resolve(
            name.request, context.forward(as: .points))
        guard let member = UUIDv7(facts.memberId) else { throw Refusal(.internalError) }
        guard MemberFacts(facts).mayBuy else { throw Refusal(.memberNotFound) }
        let start = SubscriptionWork.Start(
            plan: plan, member: member, payment: payment, paidMinor: request.paidMinor,
            contract: contract, till: try await till(request, context))
        return try await perform(on: identifiers.next(), context) { work, transaction in
            try work.start(start, in: &transaction)
        }
    }

    package func cancel(
        _ request: PointsV1.CancelSubscriptionRequest, _ call: CallContext
    ) async throws -> PointsV1.SubscriptionReply {
        let context = try RequestContext(call, clock: clock)
        let reason = try OrderDraft.text(request.reason, "reason", Self.longestReason)
        let row = try await see(request.id, context)
        return try await perform(on: row.key.id, context) { work, transaction in
            try Self.audited(
                work.cancel(reason, in: &transaction), .subscriptionCancelled, row, reason, context,
                in: &transaction)
        }
    }

    package func resume(
        _ request: PointsV1.ResumeSubscriptionRequest, _ call: CallContext
    ) async throws -> PointsV1.SubscriptionReply {
        let context = try RequestContext(call, clock: clock)
        let row = try await see(request.id, context)
        return try await perform(on: row.key.id, context) { work, transaction in
            try Self.audited(
                work.resume(in: &transaction), .subscriptionResumed, row, "", context,
                in: &transaction)
        }
    }

    /// With its row of the audit, where staff has done it for her.
    private static func audited(
        _ decision: SubscriptionWork.Decision, _ deed: PointsDeed, _ row: SubscriptionRow,
        _ reason: String, _ context: RequestContext, in transaction: inout Transaction
    ) throws -> SubscriptionWork.Decision {
        if case .reply = decision, context.principal.kind == .staff {
            let entry = AuditEntry(
                deed, object: row.key.id.description, reason: reason.isEmpty ? nil : reason)
            try transaction.run(InsertAudit(entry, by: context))
        }
        return decision
    }

    /// Where the first period was paid, and what with.
    private func till(
        _ request: PointsV1.StartSubscriptionRequest, _ context: RequestContext
    ) async throws -> (place: TillPlace, tender: Int16)? {
        let place = try TillPlace.named(
            store: request.storeId, terminal: request.terminalId,
            try await desk.merchants.merchant(context.merchant, deadline: context.deadline),
            context)
        guard let place else {
            guard request.tender == .unspecified else {
                throw Refusal.invalid("tender", "is said with the till that took it")
            }
            return nil
        }
        switch request.tender {
        case .cash, .card, .wechatPay, .alipay, .platform, .other:
            return (place, Int16(request.tender.rawValue))
        case .unspecified, .storedValue, .punchCard, .voucher, .owed, .unrecognized:
            throw Refusal.invalid("tender", "is none that pays a subscription")
        }
    }

    /// One change, once for its key; the operation is named by its subscription.
    private func perform(
        on subscription: UUIDv7, _ context: RequestContext,
        _ body:
            @escaping @Sendable (SubscriptionWork, inout Transaction) throws ->
            SubscriptionWork.Decision
    ) async throws -> PointsV1.SubscriptionReply {
        let operation = try context.operation()
        let clocks = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let work = SubscriptionWork(
            key: SubscriptionKey(merchant: context.merchant, id: subscription),
            clock: clocks.clock, now: context.now, identifiers: identifiers)
        let performed = try await Idempotency.perform(
            operation, id: subscription, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction in
            try body(work, &transaction)
        }
        return try performed.reply(marking: \.replayed)
    }

    /// A member sees her own only, staff of some stores those of their members.
    func see(_ text: String, _ context: RequestContext) async throws -> SubscriptionRow {
        let id = try RewardHandlers.id(text, "id")
        let rows = try await pool.query(
            ReadSubscription(key: SubscriptionKey(merchant: context.merchant, id: id)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.subscriptionNotFound) }
        switch context.principal.kind {
        case .member:
            guard context.principal.subject == row.member.description else {
                throw Refusal(.subscriptionNotFound)
            }
        case .staff: try await desk.checkScope(of: row.member, context)
        case .app, .service: break
        }
        return row
    }

    private static func text(_ text: String, _ field: String) throws(Refusal) -> String {
        guard !text.isEmpty else { throw .invalid(field, "is missing") }
        return try OrderDraft.text(text, field, longestReference)
    }
}
