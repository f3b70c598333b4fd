import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// Takes the coupons of many orders out of circulation, of each order all or none: three round
/// trips.
struct HoldBatch: Sendable {
    /// Without counters and promo codes.
    let holds: [OfferHoldRow]
    let identifiers: IdentifierSource

    /// - Returns: how each order fared, in their order.
    func take(in transaction: inout Transaction) throws -> [HoldWork.Outcome] {
        var work = try Work(holds, identifiers, in: &transaction)
        let outcomes = try holds.map { try work.take($0) }
        try transaction.write(work.changedCoupons)
        let (taken, news) = (work.taken, work.news)
        if !taken.isEmpty { CrashPoint.reached(.offersTaken) }
        try transaction.commit { pipeline in
            if !taken.isEmpty { pipeline.add(InsertOfferHolds(rows: taken)) }
            if !news.isEmpty { pipeline.add(news.insert) }
        }
        return outcomes
    }

    /// What stands in the tables, as the orders before in the batch leave it.
    private struct Work {
        private var holds: [OrderKey: OfferHoldRow] = [:]
        private var coupons: [CouponKey: CouponRow] = [:]
        private var changed: [CouponKey] = []
        private(set) var taken: [OfferHoldRow] = []
        private(set) var news: CouponNews

        var changedCoupons: [CouponRow] { changed.compactMap { coupons[$0] } }

        init(
            _ wanted: [OfferHoldRow], _ identifiers: IdentifierSource,
            in transaction: inout Transaction
        ) throws {
            let members = Array(Set(wanted.compactMap(\.member)))
            let orders = Array(Set(wanted.map(\.key)))
            let keys = Array(Set(wanted.flatMap(\.couponKeys)))
            let (rows, read, sequences) = try transaction.pipeline { pipeline in
                pipeline.add(LockAggregates(orders.map(\.order) + members))
                return (
                    pipeline.add(ReadOfferHolds(keys: orders)),
                    pipeline.add(ReadCoupons(keys: keys)),
                    pipeline.add(ReadLastSequences(aggregates: members))
                )
            }
            for row in try rows.rows { holds[row.key] = row }
            for row in try read.rows {
                coupons[CouponKey(merchant: row.merchant, id: row.id)] = row
            }
            news = CouponNews(identifiers, after: try sequences.rows)
        }

        mutating func take(_ hold: OfferHoldRow) throws -> HoldWork.Outcome {
            if let earlier = holds[hold.key] { return .earlier(earlier) }
            var rows: [CouponRow] = []
            for key in hold.couponKeys {
                guard var row = coupons[key], row.member == hold.member,
                    (try? row.life.hold(for: hold.key.order, at: hold.heldAt)) != nil
                else { return .moved }
                rows.append(row)
            }
            for row in rows {
                let key = CouponKey(merchant: row.merchant, id: row.id)
                coupons[key] = row
                changed.append(key)
                try news.changed("coupon.held", row, at: hold.heldAt)
            }
            holds[hold.key] = hold
            taken.append(hold)
            return .taken
        }
    }
}

extension OfferHoldRow {
    fileprivate var couponKeys: [CouponKey] {
        coupons.map { CouponKey(merchant: key.merchant, id: $0) }
    }
}

/// Holds of coupons alone.
///
/// A row's list goes as the text of an array: there are no arrays of lists of different lengths.
struct InsertOfferHolds: Statement {
    static let sql = """
        INSERT INTO offer_holds (merchant_id, order_id, member_id, state, priced, coupon_ids,
            promo_keys, use_offers, use_periods, use_members, use_counts, use_minor, held_at,
            expires_at)
        SELECT merchant_id, order_id, member_id, 'HELD', priced, coupon_ids::uuid[], '{}', '{}',
            '{}', '{}', '{}', '{}', held_at, expires_at
        FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bytea[], $5::text[],
            $6::timestamptz[], $7::timestamptz[])
            AS n (merchant_id, order_id, member_id, priced, coupon_ids, held_at, expires_at)
        """

    let rows: [OfferHoldRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.order }
        parameters.append(column: rows) { $0.member }
        parameters.append(column: rows) { $0.priced }
        parameters.append(column: rows) { row in
            "{\(row.coupons.map(\.description).joined(separator: ","))}"
        }
        parameters.append(column: rows) { $0.heldAt }
        parameters.append(column: rows) { $0.expiresAt }
    }
}
