import MarketingDomain
import Messages
import OfflineTokens
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Coupons that tills take without the network: given out, verified by public keys, used up later.
struct OfflineCouponHandlers: MarketingV1.OfflineCoupons.Handlers {
    let desk: CouponDesk
    let coupons: CouponHandlers
    let keys: OfflineKeyRing

    func takeOffline(
        _ request: MarketingV1.TakeCouponOfflineRequest, _ call: CallContext
    ) async throws -> MarketingV1.OfflineCouponReply {
        let context = try RequestContext(call, clock: desk.clock)
        let member = try context.member()
        guard let signer = try keys.current(of: context.merchant) else {
            throw Refusal(.offlineNotOffered)
        }
        let found = try await desk.find(request.id, context)
        let version = try await coupons.version(of: found, context)
        let offer = OfflineOffer(
            version: version, level: try await coupons.level(version, found, context),
            clocks: try await desk.directory.merchant(
                context.merchant, deadline: context.deadline))
        let step = CouponStep(
            key: CouponKey(merchant: found.merchant, id: found.id), member: member,
            identifiers: desk.identifiers)
        let now = context.now
        var (reply, replayed) = try await desk.perform(context, id: found.id) {
            transaction -> Idempotency.Decision<MarketingV1.OfflineCouponReply> in
            let outcome = try step.take(in: &transaction) { row, news in
                let wasOffline = row.life.isOffline
                let token: CouponLife.OfflineToken
                do throws(CouponLife.Refusal) {
                    token = try row.life.takeOffline(at: now)
                } catch {
                    return Refusal(of: error)
                }
                guard !wasOffline else { return nil }
                // What a till could not judge alone is not held for one.
                do throws(Refusal) {
                    try offer.checkLevel()
                    _ = try offer.terms(within: token)
                } catch {
                    return error
                }
                try news.changed("coupon.held", row, at: now)
                return nil
            }
            switch outcome {
            case .refused(let refusal): return .refused(refusal)
            case .taken(let row):
                return .reply(
                    MarketingV1.OfflineCouponReply(
                        coupon: MarketingV1.Coupon(row, version, showsCode: true, now: now),
                        issuedAt: row.life.token?.issuedAt, expiresAt: row.life.token?.expiresAt,
                        freeAt: row.life.token?.freeAt))
            }
        }
        // What is kept of the answer has no signature: whoever reads the database has no tokens.
        reply.token = try token(reply, of: found, offer).signed(by: signer)
        reply.replayed = replayed
        return reply
    }

    private func token(
        _ reply: MarketingV1.OfflineCouponReply, of coupon: CouponRow, _ offer: OfflineOffer
    ) throws -> OfflineCoupon {
        guard let issuedAt = reply.issuedAt, let expiresAt = reply.expiresAt else {
            throw Refusal(.internalError)
        }
        let span = CouponLife.OfflineToken(issuedAt: issuedAt, expiresAt: expiresAt)
        return OfflineCoupon(
            coupon: coupon.id, merchant: coupon.merchant, member: coupon.member,
            terms: try offer.terms(within: span), issuedAt: issuedAt, expiresAt: expiresAt)
    }

    // MARK: Keys

    func getKeys(
        _ request: MarketingV1.GetOfflineCouponKeysRequest, _ call: CallContext
    ) async throws -> MarketingV1.OfflineCouponKeysReply {
        let context = try RequestContext(call, clock: desk.clock)
        let signers = try keys.all(of: context.merchant)
        guard !signers.isEmpty else { throw Refusal(.offlineNotOffered) }
        let bundle = try OfflineKeyBundle(
            merchant: context.merchant, signers: signers, issuedAt: context.now)
        return MarketingV1.OfflineCouponKeysReply(
            merchantId: context.merchant.description, validUntil: bundle.validUntil,
            bundle: bundle.text)
    }

    func readKeys(
        _ request: MarketingV1.GetOfflineCouponKeysRequest, _ call: CallContext
    ) async throws -> MarketingV1.OfflineCouponKeysReply {
        try await getKeys(request, call)
    }

    // MARK: Uploads

    func useOffline(
        _ request: MarketingV1.UseCouponOfflineRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponReply {
        let context = try RequestContext(call, clock: desk.clock)
        let member = try RequestFields.id(request.memberId, "memberId")
        let sale = try RequestFields.id(request.saleId, "saleId")
        guard let soldAt = request.soldAt else { throw Refusal.invalid("soldAt", "is missing") }
        let handOver = CouponLife.HandOver(
            at: soldAt, store: try RequestFields.id(request.storeId, "storeId"),
            terminal: try RequestFields.optional(request.terminalId, "terminalId"),
            staff: try RequestFields.optional(request.staffId, "staffId"))
        let found = try await desk.find(request.couponId, context)
        let version = try await coupons.version(of: found, context)
        let use = OfflineCouponUse(
            step: CouponStep(
                key: CouponKey(merchant: found.merchant, id: found.id), member: member,
                identifiers: desk.identifiers),
            sale: sale, order: try RequestFields.id(request.orderId, "orderId"),
            handOver: handOver, now: context.now)
        let reply = try await coupons.reply(context, id: found.id, version) { transaction in
            try use.run(in: &transaction)
        }
        CrashPoint.reached(.offlineUseCommitted)
        return reply
    }
}
