import Messages
import Postgres
import Primitives
import ServiceKit

/// Takes what a till gave away while it was alone out of the stocks, as far as they reach.
///
/// The pieces are gone, so nothing is refused: what a stock has not is told, and somebody looks at it.
/// They stand with the order in the holds of orders, beside a coupon of it if there is one, so its
/// return gives them back as that of any other order does (OfferSettlement).
struct GivenGifts: Sendable {
    let key: OrderKey
    let member: UUIDv7
    let store: UUIDv7
    /// Each sku once.
    let gifts: [MarketingV1.GivenGift]
    let now: Instant

    func take(in transaction: inout Transaction) throws -> [MarketingV1.TakenGift] {
        try transaction.run(LockAggregates([key.order]))
        let hold = try transaction.run(ReadOfferHolds(keys: [key])).first
        // Two sales of a till that are one order, which took once; or it came back as a whole before.
        if let hold, hold.state != .used || hold.restoredAt != nil || !hold.uses.isEmpty {
            return gifts.map { .init(sku: $0.sku, quantity: $0.quantity, taken: $0.quantity) }
        }
        let wanted = gifts.map { gift in
            GiftCounter.uses(
                of: gift.sku, pieces: gift.quantity, merchant: key.merchant, store: store)
        }
        let counts = try transaction.run(
            LockGiftCounters(uses: OfferUse.merged(wanted.flatMap { $0 })))
        var taken: [MarketingV1.TakenGift] = []
        var uses: [OfferUse] = []
        for (gift, counters) in zip(gifts, wanted) {
            var answer = MarketingV1.TakenGift(
                sku: gift.sku, quantity: gift.quantity, taken: gift.quantity)
            // The nearer one first, as online.
            for var use in counters {
                guard let left = counts.first(where: { $0.counter == use.offer })?.left else {
                    continue
                }
                use.uses = min(gift.quantity, left)
                answer.taken = use.uses
                if use.uses > 0 { uses.append(use) }
                break
            }
            taken.append(answer)
        }
        guard !uses.isEmpty else { return taken }
        uses = OfferUse.merged(uses)
        // They are locked, so all of them reach.
        guard try OfferUses.take(uses, in: &transaction).isEmpty else {
            throw Refusal(.internalError)
        }
        if hold == nil {
            try transaction.run(
                InsertOfferHold(row: .used(key, by: member, uses: uses, at: now)))
        } else {
            try transaction.run(AddHeldUses(key: key, uses: uses))
        }
        return taken
    }
}

/// Locks the counters of gifts that there are, in the order of their table, and reads what is left of
/// those whose stock is kept.
struct LockGiftCounters: Statement {
    static let sql = """
        SELECT u.offer_id, u.stock - u.uses
        FROM unnest($1::uuid[], $2::uuid[]) AS n (merchant_id, offer_id)
        JOIN offer_uses u ON u.merchant_id = n.merchant_id AND u.offer_id = n.offer_id
            AND u.period = 'E' AND u.member_id = '00000000-0000-0000-0000-000000000000'
        WHERE u.stock IS NOT NULL
        ORDER BY u.merchant_id, u.offer_id, u.period, u.member_id
        FOR UPDATE OF u
        """
    /// Merged.
    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: uses) { $0.merchant }
        parameters.append(column: uses) { $0.offer }
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (counter: UUIDv7, left: Int64) {
        (try row.next(), try row.next())
    }
}

/// Uses of an order that has a hold already, and none in it; its order is locked.
struct AddHeldUses: Statement {
    static let sql = """
        UPDATE offer_holds SET use_offers = $3, use_periods = $4, use_members = $5,
            use_counts = $6, use_minor = $7
        WHERE merchant_id = $1 AND order_id = $2
        """
    let key: OrderKey
    let uses: [OfferUse]

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.order)
        parameters.append(column: uses) { $0.offer }
        parameters.append(column: uses) { $0.period }
        parameters.append(column: uses) { $0.memberKey }
        parameters.append(column: uses) { $0.uses }
        parameters.append(column: uses) { $0.discountMinor }
    }
}
