import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// Takes what an order was priced with out of circulation, all of it or nothing.
struct HoldTaking: Sendable {
    let hold: OfferHoldRow
    /// With their limits.
    let uses: [OfferUse]
    /// Where it is a later attempt of a checkout.
    var attempt: Attempt?
    let identifiers: IdentifierSource

    struct Attempt: Sendable {
        let first: OrderKey
        /// From 1.
        let number: Int32
    }

    /// - Returns: the order's earlier hold, where it has one: nothing is taken then.
    /// - Throws: `OffersMoved` where something is gone.
    func take(in transaction: inout Transaction) throws -> OfferHoldRow? {
        let member = hold.member.map { [$0] } ?? []
        let others = attempt.map { [$0.first.order] } ?? []
        let (holds, coupons, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([hold.key.order] + others + member))
            return (
                pipeline.add(ReadOfferHolds(keys: [hold.key])),
                pipeline.add(
                    ReadCoupons(
                        keys: hold.coupons.map {
                            CouponKey(merchant: hold.key.merchant, id: $0)
                        })),
                pipeline.add(ReadLastSequences(aggregates: member))
            )
        }
        if let earlier = try holds.rows.first { return earlier }
        var news = CouponNews(identifiers, after: try sequences.rows)
        let rows = try held(try coupons.rows, &news)
        try transaction.write(rows)
        try takeCodes(in: &transaction)
        guard try OfferUses.take(uses, in: &transaction).isEmpty else { throw OffersMoved() }
        let told = news
        CrashPoint.reached(.offersTaken)
        try transaction.commit { pipeline in
            pipeline.add(InsertOfferHold(row: hold))
            if let attempt {
                pipeline.add(NoteHoldAttempt(first: attempt.first, attempt: attempt.number))
            }
            if !told.isEmpty { pipeline.add(told.insert) }
        }
        return nil
    }

    private func held(_ rows: [CouponRow], _ news: inout CouponNews) throws -> [CouponRow] {
        guard rows.count == hold.coupons.count else { throw OffersMoved() }
        return try rows.map { row in
            var row = row
            guard row.member == hold.member,
                (try? row.life.hold(for: hold.key.order, at: hold.heldAt)) != nil
            else { throw OffersMoved() }
            try news.changed("coupon.held", row, at: hold.heldAt)
            return row
        }
    }

    private func takeCodes(in transaction: inout Transaction) throws {
        guard !hold.codes.isEmpty else { return }
        let taken = try transaction.run(
            TakePromoCodes(merchant: hold.key.merchant, keys: hold.codes))
        guard taken.count == hold.codes.count else { throw OffersMoved() }
        guard let member = hold.member else { return }
        let counted = try transaction.run(
            TakePromoCodesOfMember(
                merchant: hold.key.merchant, keys: hold.codes, member: member))
        guard counted.count == hold.codes.count else { throw OffersMoved() }
    }
}
