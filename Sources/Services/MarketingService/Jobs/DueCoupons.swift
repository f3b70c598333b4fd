import Logging
import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Writes down that coupons have ended, tells members of those that soon will, and gives back those
/// that were set aside for tills without the network and that none has used.
///
/// A coupon is no good from its end on, whoever looks; so that is bookkeeping. Each batch is looked
/// at again under the locks of its members, so it may run twice, and on two instances at once.
struct DueCoupons: Sendable {
    /// Written in far less than the 100 ms that a transaction may take.
    private static let batch: Int64 = 500
    private static let period = Duration.seconds(5)

    let desk: CouponDesk
    let logger: Logger

    var job: BackgroundJob {
        BackgroundJob("due-coupons", every: Self.period, logger: logger) {
            let now = desk.clock.now()
            let ended = now.adding(seconds: -CouponLife.OfflineToken.graceSeconds)
            try await writeDown(ReadOfflineCouponsToFree(ended: ended, limit: Self.batch)) {
                row, news in
                guard row.life.releaseOffline(at: now) else { return false }
                try news.changed("coupon.released", row, at: now)
                return true
            }
            try await writeDown(ReadDueCoupons(now: now, limit: Self.batch)) { row, news in
                guard row.life.expire(at: now) else { return false }
                try news.changed("coupon.expired", row, at: now)
                return true
            }
            try await writeDown(ReadCouponsToRemind(now: now, limit: Self.batch)) { row, news in
                guard row.life.state == .issued, let remindAt = row.remindAt, remindAt <= now
                else { return false }
                row.remindAt = nil
                if now < row.life.expiresAt { try news.expiring(row, at: now) }
                return true
            }
        }
    }

    private func writeDown<S: Statement>(
        _ due: S,
        _ decide: @escaping @Sendable (inout CouponRow, inout CouponNews) throws -> Bool
    ) async throws where S.Row == DueCoupon {
        while !Task.isCancelled {
            let found = try await desk.pool.query(
                due, settings: [.allMerchants], deadline: .now + .seconds(10))
            guard !found.isEmpty else { return }
            try await desk.pool.transaction(
                settings: [.allMerchants], deadline: .now + .seconds(10)
            ) { [identifiers = desk.identifiers] transaction in
                let members = found.map(\.member)
                let (rows, sequences) = try transaction.pipeline { pipeline in
                    pipeline.add(LockAggregates(members))
                    return (
                        pipeline.add(ReadCoupons(keys: found.map(\.key))),
                        pipeline.add(ReadLastSequences(aggregates: Array(Set(members))))
                    )
                }
                var news = CouponNews(identifiers, after: try sequences.rows)
                let locked = Set(members)
                var changed: [CouponRow] = []
                // One that was given away meanwhile comes again under its new member's lock.
                for var row in try rows.rows where locked.contains(row.member) {
                    if try decide(&row, &news) { changed.append(row) }
                }
                try transaction.write(changed)
                try news.write(in: &transaction)
            }
            desk.bell.ring()
            guard found.count == Self.batch else { return }
        }
    }
}

extension CouponNews {
    fileprivate mutating func expiring(_ row: CouponRow, at now: Instant) throws {
        try tell(
            "coupon.expiring", of: row.member, merchant: row.merchant, at: now,
            MarketingV1.CouponExpiringEvent(
                couponId: row.id.description, memberId: row.member.description,
                templateId: row.template.id.description, expiresAt: row.life.expiresAt,
                lastDate: row.life.lastDate.description,
                text: PatronV1.Text(
                    zh: "您有一张优惠券将于 \(row.life.lastDate) 到期",
                    en: "one of your coupons is good until \(row.life.lastDate)")))
    }
}
