import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Brings a basket to marketing for its price, with what the ledger knows of who buys.
struct CheckoutDesk: Sendable {
    let desk: LedgerDesk
    let pricing: MarketingV1.Pricing.Client
    let storedValue: StoredValueReader
    let buyers: GatheredQuery<ReadBuyers.Key, ReadBuyers.Row>
    /// How long offers are held for a checkout that is paid in one call.
    let callSeconds: Int64
    let shortestHoldSeconds: Int64

    /// How many calls of one operation may give up what they held while this one looks for its turn.
    private static let contenders = 4

    /// Who buys, read without a lock.
    struct Buyer: Sendable {
        let member: MemberKey
        let facts: MemberFacts
        let told: ToldMembers
        let points: PointsV1.PointsBalance
        let storedValueMinor: Int64
        let totals: EarnedTotals
        let isUnderReview: Bool
    }

    /// - Parameter order: what she pays from her own accounts; then she has to show that it is she
    ///   (X22). Nil where she does not.
    func buyer(
        _ name: MemberName, spendsFor order: OrderKey?, on date: CalendarDate,
        _ context: RequestContext
    ) async throws -> Buyer {
        var id: UUIDv7
        var told: ToldMembers
        if let order {
            (id, told) = try await desk.identifyToSpend(name, for: order, context)
        } else {
            (id, told) = try await desk.identify(name, context)
        }
        let member = MemberKey(merchant: context.merchant, member: id)
        let row = try await buyers.value(
            of: ReadBuyers.Key(member: member, date: date, now: context.now),
            deadline: context.deadline)
        if row.facts == nil, !told.contains(id) {
            let facts = try await desk.members.resolve(
                MemberName.id(id).request, context.forward(as: .points))
            told.add(id, MemberFacts(facts))
        }
        guard let facts = told.newest(of: id, known: row.facts), !facts.isGone else {
            throw Refusal(.memberNotFound)
        }
        return Buyer(
            member: member, facts: facts, told: told,
            points: try await points(of: member, row.points, context),
            storedValueMinor: try await storedValue(of: member, row, context),
            totals: row.totals, isUnderReview: row.isUnderReview)
    }

    /// As her account says; where time has changed something since, as her lots do.
    private func points(
        of member: MemberKey, _ points: ReadBuyers.Points, _ context: RequestContext
    ) async throws -> PointsV1.PointsBalance {
        guard points.isDue else {
            return PointsV1.PointsBalance(
                available: points.available, pending: points.pending, seq: points.seq,
                debt: points.debt)
        }
        let account = try await desk.pool.query(
            ReadBalance(member: member, now: context.now),
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ).first?.account
        return PointsV1.PointsBalance(
            available: account?.available ?? 0, pending: account?.pending ?? 0,
            seq: account?.seq ?? 0, debt: account?.debt ?? 0)
    }

    private func storedValue(
        of member: MemberKey, _ row: ReadBuyers.Row, _ context: RequestContext
    ) async throws -> Int64 {
        guard row.isStoredValueDue else { return row.storedValueMinor }
        return try await storedValue.read(member, deadline: context.deadline)
            .wallet.account.available
    }

    /// What marketing is asked for a basket: points count only as far as the programme makes them
    /// money.
    func request(
        _ basket: BasketDraft, _ buyer: Buyer?, at instant: Instant, _ rules: Rulebook
    ) -> MarketingV1.PriceRequest {
        basket.priceRequest(
            at: instant,
            buyer.map {
                MarketingV1.PricingBuyer(
                    memberId: $0.member.member.description, levelCode: $0.facts.levelCode,
                    levelRank: $0.facts.levelRank, birthday: $0.facts.birthday ?? "")
            },
            buyer.flatMap { offer(basket, $0, rules) })
    }

    private func offer(
        _ basket: BasketDraft, _ buyer: Buyer, _ rules: Rulebook
    ) -> MarketingV1.PointsOffer? {
        guard basket.points > 0, let money = rules.policies.money else { return nil }
        return MarketingV1.PointsOffer(
            available: buyer.points.available, most: basket.points, points: money.points,
            valueMinor: money.valueMinor, step: money.step,
            maxSharePermille: Int32(money.maxSharePermille))
    }

    /// Takes what the price counts on out of circulation.
    ///
    /// A repeated call finds what its first one has taken, for as long as that is held. What was
    /// given back since, without the books knowing of an order, is taken anew as the next attempt,
    /// however many there were: marketing says which was the last. At its end it takes marketing half
    /// a minute to be sure of that.
    func hold(
        _ request: MarketingV1.PriceRequest, by operation: OperationKey, until end: Instant,
        _ context: RequestContext
    ) async throws -> PricedCheckout {
        var attempt: Int32 = 0
        for _ in 0...Self.contenders {
            do {
                return try await hold(request, by: operation, attempt, until: end, context)
            } catch let status as RPCStatus where status.says(.holdExpired) {
                throw Refusal(.operationInProgress)
            } catch let status as RPCStatus where status.says(.holdClosed) {
                if try await desk.recorded(operation, context) != nil { throw status }
                // The last one may still be held, by a call whose answer was lost.
                attempt = max(attempt + 1, status.lastAttempt)
            }
        }
        throw Refusal(.operationInProgress)
    }

    private func hold(
        _ request: MarketingV1.PriceRequest, by operation: OperationKey, _ attempt: Int32,
        until end: Instant, _ context: RequestContext
    ) async throws -> PricedCheckout {
        let checkout = operation.checkout(attempt: attempt)
        let held = try await pricing.hold(
            MarketingV1.HoldOffersRequest(
                orderId: checkout.description, price: request, expiresAt: end,
                firstOrderId: attempt == 0 ? "" : operation.checkout(attempt: 0).description,
                attempt: attempt),
            context.forward(as: .points, key: "hold-\(checkout)"))
        guard let price = held.price, let heldUntil = held.expiresAt else {
            throw Refusal(.internalError)
        }
        return PricedCheckout(
            id: checkout, price: price, request: request, heldUntil: heldUntil)
    }

    /// Gives back what is held for a checkout that will never be paid. Where this does not get
    /// through, the hold runs out by itself.
    func release(_ checkout: UUIDv7, _ context: RequestContext) async {
        CrashPoint.reached(.releaseBegun)
        _ = try? await pricing.release(
            MarketingV1.ReleaseOffersRequest(orderId: checkout.description),
            context.forward(as: .points, key: "release-\(checkout)"))
    }

    /// The same after a refusal by the ledger: only where it is final. What may have had an effect,
    /// and what another call of the operation may still do, keeps its offers until their end.
    func release(
        _ checkout: UUIDv7, after error: any Error, _ context: RequestContext
    ) async {
        let info: PatronV1.ErrorInfo? =
            switch error {
            case let refusal as Refusal: refusal.info
            // An earlier call's, out of the books; or member-service's.
            case let status as RPCStatus: status.errorInfo
            default: nil
            }
        guard let info, info.outcome == .definite, !info.retryable,
            info.key != ErrorKey.paidAtOutOfRange.key  // a moment later it may be in range
        else { return }
        await release(checkout, context)
    }
}

extension RPCStatus {
    func says(_ key: ErrorKey) -> Bool { errorInfo?.key == key.key }

    /// Of a HOLD_CLOSED: the last attempt of the checkout; 0 where it was the first.
    fileprivate var lastAttempt: Int32 {
        errorInfo?.details.first { $0.name == "attempt" }.flatMap { Int32($0.value) } ?? 0
    }
}
