import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// A merchant's limits for coupons, as staff reads and changes them.
struct CouponSettingsHandlers: MarketingV1.CouponLimitSettings.Handlers {
    let desk: CouponDesk

    func get(
        _ request: MarketingV1.GetCouponSettingsRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponSettings {
        let context = try RequestContext(call, clock: desk.clock)
        let row = try await desk.pool.query(
            ReadCouponSettings(merchant: context.merchant), settings: context.merchantScope,
            deadline: context.deadline
        ).first
        return try MarketingV1.CouponSettings(row)
    }

    func set(
        _ request: MarketingV1.SetCouponSettingsRequest, _ call: CallContext
    ) async throws -> MarketingV1.CouponSettingsReply {
        let context = try RequestContext(call, clock: desk.clock)
        guard let limits = request.limits else { throw Refusal.invalid("limits", "is missing") }
        let (merchant, seen) = (context.merchant, request.version)
        let row = CouponSettingsRow(
            version: try CouponSettings(limits, version: seen).version + 1,
            definition: String(decoding: try limits.json(), as: UTF8.self),
            author: context.author,
            activeFrom: context.now.adding(seconds: CouponSettingsBook.leadSeconds))
        let now = context.now
        do {
            var (reply, replayed) = try await desk.perform(context, id: desk.identifiers.next()) {
                transaction -> Idempotency.Decision<MarketingV1.CouponSettingsReply> in
                let newest = try transaction.run(ReadCouponSettings(merchant: merchant)).first
                let version = newest?.version ?? 0
                guard version == seen else {
                    return .refused(
                        Refusal(.revisionConflict, facts: ["revision": "\(version)"]))
                }
                let set = AuditEntry(
                    .couponSettingsSet, object: "coupon-settings/\(row.version)",
                    change: AuditEntry.Change(
                        before: newest.map { "version \($0.version)" } ?? AuditEntry.nothing,
                        after: "version \(row.version)", from: newest?.definition,
                        to: row.definition))
                try transaction.pipeline { pipeline in
                    pipeline.add(InsertCouponSettings(merchant: merchant, row: row, now: now))
                    pipeline.add(RaiseBookRevision(merchant: merchant, book: .couponSettings))
                    pipeline.add(InsertAudit(set, by: context))
                }
                return .reply(
                    MarketingV1.CouponSettingsReply(settings: try MarketingV1.CouponSettings(row)))
            }
            reply.replayed = replayed
            return reply
        } catch let error as PostgresError where error.constraint == "coupon_settings_pkey" {
            // Somebody else made the version while this one was looking.
            throw Refusal(.revisionConflict, facts: ["revision": "\(row.version)"])
        }
    }
}
