import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// Gifts that a till has given away while it was alone (D01, N12).
extension GiftStockHandlers {
    private static let mostGifts = 20
    private static let quantities: ClosedRange<Int64> = 1...1_000

    func takeGiven(
        _ request: MarketingV1.TakeGivenGiftsRequest, _ call: CallContext
    ) async throws -> MarketingV1.TakeGivenGiftsReply {
        let context = try RequestContext(call, clock: desk.clock)
        guard (1...Self.mostGifts).contains(request.gifts.count) else {
            throw Refusal.invalid("gifts", "must be 1 to \(Self.mostGifts)")
        }
        var skus: Set<String> = []
        for (index, gift) in request.gifts.enumerated() {
            guard CatalogueItem.isSku(gift.sku), skus.insert(gift.sku).inserted else {
                throw Refusal.invalid("gifts[\(index)].sku", "is not a sku, or named twice")
            }
            guard Self.quantities.contains(gift.quantity) else {
                throw Refusal.invalid("gifts[\(index)].quantity", "is not from 1 to 1000")
            }
        }
        let given = GivenGifts(
            key: OrderKey(
                merchant: context.merchant,
                order: try RequestFields.id(request.orderId, "orderId")),
            member: try RequestFields.id(request.memberId, "memberId"),
            store: try RequestFields.id(request.storeId, "storeId"),
            gifts: request.gifts, now: context.now)
        var (reply, replayed) = try await desk.perform(context, id: given.key.order) {
            transaction in
            .reply(MarketingV1.TakeGivenGiftsReply(gifts: try given.take(in: &transaction)))
        }
        reply.replayed = replayed
        return reply
    }
}
