import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Prices of orders, and what they take out of circulation until they are paid (X04, X05, D22).
struct PricingHandlers: MarketingV1.Pricing.Handlers {
    let desk: PricingDesk
    let settlement: OfferSettlement
    let lanes: HoldLanes
    let bell: OutboxBell
    let clock: any WallClock
    let identifiers: IdentifierSource

    /// A day, which is the longest that the ledger asks for, and what two clocks may differ by.
    private static let longestHoldSeconds: Int64 = 86_400 + 60
    /// What was looked up may be gone when it is taken: then it is looked up again.
    private static let attempts = 4

    func price(
        _ request: MarketingV1.PriceRequest, _ call: CallContext
    ) async throws -> MarketingV1.PricedOrder {
        let context = try RequestContext(call, clock: clock)
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try PricingDraft(request, merchant)
        let order =
            draft.orderId.isEmpty ? nil : try RequestFields.id(draft.orderId, "orderId")
        let found = try await desk.look(
            up: draft, merchant, order: order, readsHold: true, now: context.now, context)
        return MarketingV1.PricedOrder(found.sheet.price())
    }

    func hold(
        _ request: MarketingV1.HoldOffersRequest, _ call: CallContext
    ) async throws -> MarketingV1.HoldOffersReply {
        let context = try RequestContext(call, clock: clock)
        let order = try RequestFields.id(request.orderId, "orderId")
        guard let price = request.price else { throw Refusal.invalid("price", "is missing") }
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        let draft = try PricingDraft(price, merchant)
        guard draft.orderId.isEmpty || draft.orderId == request.orderId else {
            throw Refusal.invalid("price.orderId", "is another order")
        }
        guard let expiresAt = request.expiresAt, expiresAt > context.now,
            expiresAt <= context.now.adding(seconds: Self.longestHoldSeconds)
        else { throw Refusal.invalid("expiresAt", "is not within the next 24 hours") }
        let attempt = try Self.attempt(request, context.merchant)
        for _ in 0..<Self.attempts {
            // Whether it has held before is seen when it holds: few have, so nobody looks first.
            let found = try await desk.look(
                up: draft, merchant, order: order, readsHold: false, now: context.now, context)
            let taken = found.sheet.price()
            if let unmet = taken.order.unmet.first {
                if let earlier = try await desk.hold(of: order, context) {
                    return try Self.answer(earlier, at: context.now)
                }
                throw Refusal(unmet: unmet)
            }
            CrashPoint.reached(.offersPriced)
            do {
                let answer = try await take(
                    taken, order, draft.member, attempt, until: expiresAt, context)
                CrashPoint.reached(.offersHeld)
                return answer
            } catch is OffersMoved {
                continue
            }
        }
        // So many want the same that what is left is gone each time; later it is clearer.
        throw Refusal(.aborted)
    }

    func release(
        _ request: MarketingV1.ReleaseOffersRequest, _ call: CallContext
    ) async throws -> MarketingV1.ReleaseOffersReply {
        let context = try RequestContext(call, clock: clock)
        let item = OfferSettlement.Item(
            key: OrderKey(
                merchant: context.merchant,
                order: try RequestFields.id(request.orderId, "orderId")),
            step: .released, at: context.now)
        try await desk.pool.transaction(
            settings: context.merchantScope, deadline: context.deadline
        ) { [settlement] transaction in
            _ = try settlement.settle([item], in: &transaction)
            CrashPoint.reached(.releaseDecided)
        }
        CrashPoint.reached(.releaseCommitted)
        bell.ring()
        return MarketingV1.ReleaseOffersReply()
    }

    // MARK: Holding

    /// What the first call of the order was answered.
    private static func answer(
        _ hold: OfferHoldRow, at now: Instant
    ) throws -> MarketingV1.HoldOffersReply {
        switch hold.state {
        case .held where now >= hold.expiresAt: throw Refusal(.holdExpired)
        case .held:
            return MarketingV1.HoldOffersReply(
                price: try MarketingV1.PricedOrder(serialized: hold.priced),
                expiresAt: hold.expiresAt)
        // Of what is paid the ledger's books know the price.
        case .used, .released:
            throw Refusal(.holdClosed, facts: ["attempt": "\(hold.lastAttempt)"])
        }
    }

    private static func attempt(
        _ request: MarketingV1.HoldOffersRequest, _ merchant: UUIDv7
    ) throws(Refusal) -> HoldTaking.Attempt? {
        guard !request.firstOrderId.isEmpty else { return nil }
        guard request.attempt > 0 else { throw .invalid("attempt", "is not 1 or more") }
        return HoldTaking.Attempt(
            first: OrderKey(
                merchant: merchant,
                order: try RequestFields.id(request.firstOrderId, "firstOrderId")),
            number: request.attempt)
    }

    private func take(
        _ taken: PricingSheet.Taken, _ order: UUIDv7, _ member: UUIDv7?,
        _ attempt: HoldTaking.Attempt?, until end: Instant, _ context: RequestContext
    ) async throws -> MarketingV1.HoldOffersReply {
        let price = MarketingV1.PricedOrder(taken)
        let hold = OfferHoldRow(
            key: OrderKey(merchant: context.merchant, order: order), member: member,
            priced: try price.serializedBytes(), coupons: taken.coupons.map(\.id),
            codes: taken.codes, uses: OfferUse.merged(taken.uses), heldAt: context.now,
            expiresAt: end)
        let fresh = MarketingV1.HoldOffersReply(price: price, expiresAt: end)
        guard hold.codes.isEmpty, taken.uses.isEmpty, attempt == nil else {
            let taking = HoldTaking(
                hold: hold, uses: taken.uses, attempt: attempt, identifiers: identifiers)
            let earlier = try await desk.pool.transaction(
                settings: context.merchantScope, deadline: context.deadline
            ) { transaction in
                try taking.take(in: &transaction)
            }
            bell.ring()
            return try earlier.map { try Self.answer($0, at: context.now) } ?? fresh
        }
        switch try await lanes.take(hold, deadline: context.deadline) {
        case .taken: return fresh
        case .earlier(let earlier): return try Self.answer(earlier, at: context.now)
        case .moved: throw OffersMoved()
        }
    }
}

extension MarketingV1.PricedOrder {
    fileprivate init(_ taken: PricingSheet.Taken) {
        self.init(taken.order)
        couponSettingsVersion = taken.settings
    }
}

/// Something that was priced is gone: price it again.
struct OffersMoved: Error {}

extension Refusal {
    /// Why an offer that was named does not apply.
    fileprivate init(unmet: PricedOrder.Rejected) {
        switch unmet.reason {
        case .exhausted: self.init(.couponExhausted, facts: ["offer": unmet.named])
        case .limitPerMember: self.init(.limitPerMember, facts: ["offer": unmet.named])
        case .notFound, .notAvailable, .notYetValid, .expired, .time, .store, .channel,
            .membersOnly, .level, .birthday, .factMissing, .noItem, .threshold, .lineTaken,
            .noEffect, .exclusive, .group, .maxCoupons, .notBest:
            self.init(
                .couponNotApplicable,
                facts: [
                    "reason": unmet.reason.rawValue, "missingMinor": "\(unmet.missingMinor)",
                    "offer": unmet.named,
                ])
        }
    }
}

extension PricedOrder.Rejected {
    /// The coupon's id, or the code, as it was given.
    fileprivate var named: String {
        code.isEmpty ? id?.description ?? "" : code
    }
}
