import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Coupons as their members and staff read them, and what becomes of them without an order.
struct CouponHandlers: MarketingV1.Coupons.Handlers {
    let desk: CouponDesk

    private static let longestReason = 256

    // MARK: Reading

    func listMine(
        _ request: MarketingV1.ListMyCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        let context = try RequestContext(call, clock: desk.clock)
        return try await list(
            try context.member(), try CouponPage(size: request.pageSize, token: request.pageToken),
            request.state, context)
    }

    func listOfMember(
        _ request: MarketingV1.ListMemberCouponsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        let context = try RequestContext(call, clock: desk.clock)
        let member = try RequestFields.id(request.memberId, "memberId")
        let page = try CouponPage(size: request.pageSize, token: request.pageToken)
        try await desk.checkScope(of: member, context)
        return try await list(member, page, request.state, context)
    }

    private func list(
        _ member: UUIDv7, _ page: CouponPage, _ state: MarketingV1.CouponState,
        _ context: RequestContext
    ) async throws -> MarketingV1.ListMyCouponsReply {
        let found = try await desk.pool.query(
            ListCoupons(
                merchant: context.merchant, member: member, page: page,
                state: try CouponState.asked(state), now: context.now),
            settings: context.merchantScope, deadline: context.deadline)
        let (rows, token) = page.cut(found)
        return MarketingV1.ListMyCouponsReply(
            coupons: try await desk.messages(rows, context), nextPageToken: token)
    }

    func get(
        _ request: MarketingV1.GetCouponRequest, _ call: CallContext
    ) async throws -> MarketingV1.Coupon {
        let context = try RequestContext(call, clock: desk.clock)
        let row = try await desk.find(request.id, context)
        try await desk.checkScope(of: row.member, context)
        guard let coupon = try await desk.messages([row], context).first else {
            throw Refusal(.internalError)
        }
        return coupon
    }

    // MARK: Giving away, taking back

    func transfer(
        _ request: MarketingV1.TransferCouponRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponReply {
        let context = try RequestContext(call, clock: desk.clock)
        let found = try await desk.any(request.id, context)
        let giver = try context.member()
        guard request.toMemberId.isEmpty != request.toPhone.isEmpty else {
            throw Refusal.invalid("toMemberId", "or toPhone names the member, and only one of them")
        }
        let facts = try await desk.resolve(
            .init(memberId: request.toMemberId, phone: request.toPhone), context)
        guard facts.state != .anonymised else { throw Refusal(.memberNotFound) }
        guard let taker = UUIDv7(facts.memberId), taker != giver else {
            throw Refusal.invalid("toMemberId", "is the member herself")
        }
        let version = try await version(of: found, context)
        let now = context.now
        let most = try await desk.settings.inForce(
            context.merchant, at: now, deadline: context.deadline
        ).transfers
        let step = CouponStep(
            key: CouponKey(merchant: found.merchant, id: found.id), member: giver,
            others: [taker], identifiers: desk.identifiers)
        let code = RedemptionCode.random()
        return try await reply(context, id: found.id, version) { transaction in
            try step.take(in: &transaction) { row, news in
                do throws(CouponLife.Refusal) {
                    try row.life.checkTransfer(
                        version.template.isTransferable, transfers: Int(row.transfers), most: most,
                        at: now)
                } catch {
                    return Refusal(of: error)
                }
                row.member = taker
                row.transfers += 1
                row.code = code
                let event = MarketingV1.CouponTransferredEvent(
                    couponId: row.id.description, fromMemberId: giver.description,
                    toMemberId: taker.description)
                for member in [giver, taker] {
                    try news.tell(
                        "coupon.transferred", of: member, merchant: row.merchant, at: now, event)
                }
                return nil
            }
        }
    }

    func cancel(
        _ request: MarketingV1.CancelCouponRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponReply {
        let context = try RequestContext(call, clock: desk.clock)
        let reason = try RequestFields.text(
            request.reason, "reason", most: Self.longestReason)
        let found = try await desk.find(request.id, context)
        try await desk.checkScope(of: found.member, context)
        let version = try await version(of: found, context)
        let now = context.now
        var step = CouponStep(
            key: CouponKey(merchant: found.merchant, id: found.id), member: found.member,
            identifiers: desk.identifiers)
        step.closedAt = now
        step.note = "\(context.author) \(reason)"
        let cancelled = InsertAudit(
            AuditEntry(
                .couponCancelled, object: found.id.description, reason: reason,
                after: "CANCELLED"), by: context)
        return try await reply(context, id: found.id, version) { [step] transaction in
            let outcome = try step.take(in: &transaction) { row, news in
                do throws(CouponLife.Refusal) {
                    try row.life.cancel(at: now)
                } catch {
                    return Refusal(of: error)
                }
                try news.changed("coupon.cancelled", row, at: now)
                return nil
            }
            if case .taken = outcome { try transaction.run(cancelled) }
            return outcome
        }
    }

    // MARK: Steps

    func version(
        of row: CouponRow, _ context: RequestContext
    ) async throws -> TemplateVersion {
        let versions = try await desk.book.versions(
            [row.template], of: context.merchant, from: desk.pool, deadline: context.deadline)
        guard let version = versions[row.template] else { throw Refusal(.internalError) }
        return version
    }

    /// One step of one coupon, once for its key.
    func reply(
        _ context: RequestContext, id: UUIDv7, _ version: TemplateVersion,
        _ body: @escaping @Sendable (inout Transaction) throws -> CouponStep.Outcome
    ) async throws -> MarketingV1.CouponReply {
        let (showsCode, now) = (context.principal.kind == .member, context.now)
        var (reply, replayed) = try await desk.perform(context, id: id) {
            transaction -> Idempotency.Decision<MarketingV1.CouponReply> in
            switch try body(&transaction) {
            case .refused(let refusal): return .refused(refusal)
            case .taken(let row):
                // Who gave a coupon away sees its new code no more.
                let shows = showsCode && context.principal.subject == row.member.description
                return .reply(
                    MarketingV1.CouponReply(
                        coupon: MarketingV1.Coupon(row, version, showsCode: shows, now: now)))
            }
        }
        reply.replayed = replayed
        return reply
    }
}
