import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// Uses a coupon up that a till took while it was alone, in one transaction.
///
/// The order that the sale has become gets a hold that is used already: so its return gives the coupon
/// back as that of any other order does (OfferSettlement).
struct OfflineCouponUse: Sendable {
    let step: CouponStep
    let sale: UUIDv7
    let order: UUIDv7
    let handOver: CouponLife.HandOver
    let now: Instant

    func run(in transaction: inout Transaction) throws -> CouponStep.Outcome {
        var isNew = false
        let outcome = try step.take(in: &transaction) { row, news in
            do throws(CouponLife.Refusal) {
                isNew = try row.life.useOffline(by: sale, of: order, handOver)
            } catch {
                return Refusal(of: error)
            }
            if isNew { try news.changed("coupon.used", row, at: now) }
            return nil
        }
        guard isNew, case .taken(let row) = outcome else { return outcome }
        let key = OrderKey(merchant: row.merchant, order: order)
        // Two sales of a till that are one order: the first coupon is the order's.
        guard try transaction.run(ReadOfferHolds(keys: [key])).isEmpty else { return outcome }
        try transaction.run(
            InsertOfferHold(row: .used(key, by: row.member, coupons: [row.id], at: now)))
        CrashPoint.reached(.offlineUseDecided)
        return outcome
    }
}
