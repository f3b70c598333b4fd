package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Checkouts that wait for their payment.
extension CheckoutHandlers {
    private static let longestSeconds: Int64 = 86_400
    private static let usualSeconds: Int64 = 900
    private static let longestReason = 256

    package func hold(
        _ request: PointsV1.HoldCheckoutRequest, _ call: CallContext
    ) async throws -> PointsV1.Checkout {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let clocks = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let basket = try BasketDraft(request.basket, of: context.caller, clocks)
        try context.checkScope(of: basket.store.id)
        guard let name = basket.member else { throw Refusal.invalid("basket", "names no member") }
        let seconds = request.seconds == 0 ? Self.usualSeconds : request.seconds
        guard (desk.shortestHoldSeconds...Self.longestSeconds).contains(seconds) else {
            throw Refusal.invalid(
                "seconds", "is not from \(desk.shortestHoldSeconds) to \(Self.longestSeconds)")
        }
        let order = try basket.orderKey(request.externalId, merchant: context.merchant)
        let rules = try await ledger.rules(context)
        let date = basket.store.clock.businessDate(at: context.now)
        let end = context.now.adding(seconds: seconds)
        let buyer: CheckoutDesk.Buyer
        let checkout: PricedCheckout
        do {
            try basket.store.check(isOpenAt: context.now)
            buyer = try await desk.buyer(
                name, spendsFor: basket.points > 0 || request.storedValueMinor > 0 ? order : nil,
                on: date, context)
            CrashPoint.reached(.holdIdentified)
            checkout = try await desk.hold(
                desk.request(basket, buyer, at: context.now, rules), by: operation, until: end,
                context)
            CrashPoint.reached(.holdPriced)
        } catch {
            // Held before: her code has ended since, or the checkout has.
            guard let id = try await ledger.recorded(operation, context) else { throw error }
            return try await answer(.recorded(id, earlier: true), \.balanceWhenHeld, context)
        }
        let outcome: LedgerDesk.Outcome<HoldCheckoutCommand.Receipt>
        do {
            let new = try NewCheckout(checkout, request, of: buyer.member, at: context.now)
            outcome = try await ledger.submit(context, told: buyer.told) { told in
                HoldCheckoutCommand(
                    operation: operation, member: buyer.member, checkout: new, order: order,
                    businessDate: date, actor: context.actor, rules: rules, told: told)
            }
        } catch {
            await desk.release(checkout.id, after: error, context)
            throw error
        }
        let reply = try await answer(outcome, \.balanceWhenHeld, context)
        if case .recorded(let id, _) = outcome, id != checkout.id {
            // It was held before, with an earlier hold of offers.
            await desk.release(checkout.id, context)
        }
        return reply
    }

    package func capture(
        _ request: PointsV1.CaptureCheckoutRequest, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        try await capture(request, paidBy: nil, call)
    }

    /// - Parameter payment: at a provider, to which its share of what is returned goes back.
    func capture(
        _ request: PointsV1.CaptureCheckoutRequest,
        paidBy payment: (id: UUIDv7, type: PointsV1.TenderType)?, _ call: CallContext
    ) async throws -> PointsV1.PlaceOrderReply {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let stored = try await stored(request.id, context)
        CrashPoint.reached(.captureBegun)
        let clocks = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let basket = try BasketDraft(
            PointsV1.Basket(serialized: stored.basket), of: nil, clocks)
        let paidAt = request.paidAt ?? context.now
        let price = try MarketingV1.PricedOrder(serialized: stored.price)
        let isPaid =
            stored.row.storedValueMinor > 0
            && stored.row.storedValueMinor == price.payableMinor
        var draft = try OrderDraft(
            basket,
            PricedCheckout(
                id: stored.row.key.id, price: price,
                request: .init(serialized: stored.priceRequest),
                heldUntil: stored.row.expiresAt),
            externalId: stored.externalId,
            tenders: request.tenders.isEmpty && isPaid
                ? [PointsV1.Tender(type: .storedValue, amountMinor: price.payableMinor)]
                : request.tenders,
            paidAt: paidAt, merchant: context.merchant)
        if let payment { draft.note(payment: payment.id, of: payment.type) }
        guard draft.storedValueMinor <= stored.row.storedValueMinor else {
            throw Refusal.invalid("tenders", "has more stored value than is held")
        }
        let settled = try await orders.desk.settle(
            PurchaseDesk.Draft(
                source: .order(draft), purchase: draft.purchase, window: .standard,
                payment: PurchaseCommand.Payment(
                    points: stored.row.points, storedValueMinor: draft.storedValueMinor,
                    holdsStoredValue: stored.row.storedValueMinor > 0, hold: stored.row.key)),
            of: stored.row.member, told: ToldMembers(),
            rules: try await ledger.rules(
                context.merchant, at: paidAt, deadline: context.deadline), operation, context)
        return try await orders.reply(settled, draft, of: stored.row.member, context)
    }

    package func void(
        _ request: PointsV1.VoidCheckoutRequest, _ call: CallContext
    ) async throws -> PointsV1.Checkout {
        let context = try RequestContext(call, clock: clock)
        let operation = try context.operation()
        let stored = try await stored(request.id, context)
        CrashPoint.reached(.voidBegun)
        let reason = try OrderDraft.text(request.reason, "reason", Self.longestReason)
        let date = try await ledger.rules(context).clock.businessDate(at: context.now)
        let outcome = try await ledger.submit(context) { _ in
            VoidCheckoutCommand(
                operation: operation,
                member: MemberKey(merchant: context.merchant, member: stored.row.member),
                key: stored.row.key, hasPoints: stored.row.points > 0,
                hasStoredValue: stored.row.storedValueMinor > 0, businessDate: date,
                actor: context.actor, reason: reason.isEmpty ? nil : reason)
        }
        return try await answer(outcome, \.balanceWhenVoided, context)
    }

    package func get(
        _ request: PointsV1.GetCheckoutRequest, _ call: CallContext
    ) async throws -> PointsV1.Checkout {
        let context = try RequestContext(call, clock: clock)
        return try PointsV1.Checkout(try await stored(request.id, context), at: context.now)
    }

    /// Whoever may see the checkout's member and store.
    private func stored(_ id: String, _ context: RequestContext) async throws -> NewCheckout {
        guard let id = UUIDv7(id) else { throw Refusal.invalid("id", "is not a UUID") }
        let rows = try await ledger.pool.query(
            ReadCheckout(key: CheckoutKey(merchant: context.merchant, id: id)),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        guard let row = rows.first,
            let store = UUIDv7(try PointsV1.Basket(serialized: row.basket).storeId),
            context.maySee(member: row.row.member, store: store)
        else { throw Refusal(.checkoutNotFound) }
        return row
    }

    /// The same for a call and for all its repetitions, but for the checkout's state, which is that
    /// of now.
    ///
    /// - Parameter balance: the points that its first call was answered with.
    private func answer(
        _ outcome: LedgerDesk.Outcome<HoldCheckoutCommand.Receipt>,
        _ balance: (NewCheckout) -> [UInt8]?, _ context: RequestContext
    ) async throws -> PointsV1.Checkout {
        let id: UUIDv7
        var isReplay = false
        switch outcome {
        case .posted(let receipt): id = receipt.row.key.id
        case .recorded(let recorded, let earlier): (id, isReplay) = (recorded, earlier)
        }
        let stored = try await stored(id.description, context)
        var reply = try PointsV1.Checkout(stored, at: context.now)
        reply.points = try balance(stored).map { try PointsV1.PointsBalance(serialized: $0) }
        reply.replayed = isReplay
        return reply
    }
}

extension NewCheckout {
    fileprivate var balanceWhenHeld: [UInt8]? { balance }
    fileprivate var balanceWhenVoided: [UInt8]? { row.balanceWhenVoided }
}

extension NewCheckout {
    fileprivate init(
        _ checkout: PricedCheckout, _ request: PointsV1.HoldCheckoutRequest, of member: MemberKey,
        at now: Instant
    ) throws {
        guard (0...checkout.price.payableMinor).contains(request.storedValueMinor) else {
            throw Refusal.invalid("storedValueMinor", "is more than what is payable")
        }
        self.init(
            row: CheckoutRow(
                key: CheckoutKey(merchant: member.merchant, id: checkout.id),
                member: member.member, points: checkout.price.points,
                storedValueMinor: request.storedValueMinor, expiresAt: checkout.heldUntil,
                state: .held),
            externalId: request.externalId,
            basket: try (request.basket ?? .init()).serializedBytes(),
            priceRequest: try checkout.request.serializedBytes(),
            price: try checkout.price.serializedBytes(), heldAt: now)
    }
}

extension PointsV1.Checkout {
    init(_ stored: NewCheckout, at now: Instant) throws {
        self.init(
            id: stored.row.key.id.description, state: .init(stored.row.state(at: now)),
            expiresAt: stored.row.expiresAt,
            price: try MarketingV1.PricedOrder(serialized: stored.price),
            storedValueMinor: stored.row.storedValueMinor,
            memberId: stored.row.member.description, externalId: stored.externalId,
            orderId: stored.row.order?.description ?? "")
    }
}

extension PointsV1.CheckoutState {
    fileprivate init(_ state: Hold.State) {
        switch state {
        case .held: self = .checkoutHeld
        case .captured: self = .checkoutCaptured
        case .voided: self = .checkoutVoided
        case .expired: self = .checkoutExpired
        }
    }
}
