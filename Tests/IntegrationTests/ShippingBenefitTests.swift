import Messages
import PointsService
import Postgres
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Shipping that a level pays less of")
struct ShippingBenefitTests {
    /// Gold pays no shipping online from ¥90 on, after everything that comes off the goods.
    private static let terms = MarketingV1.OfferTerms(
        stage: .shipping,
        discount: .percentOff(.init(payPermille: 0, thresholdMinor: 9_000)),
        audience: .init(levels: ["gold"]), channels: [.online])

    /// On a Thursday: gold pays 85 % of the goods, Bea what stands on the list.
    private func withShop(
        _ body: (CheckoutShop, _ bea: UUIDv7, _ offer: String) async throws -> Void
    ) async throws {
        try await CheckoutShop.run(at: PointsStack.noon) { shop in
            let bea = Demo.member(2)
            shop.stack.members.add(bea)
            try await shop.stack.projected(2)
            let promotions = MarketingV1.Promotions.Client(shop.marketing)
            let created = try await promotions.create(
                .init(
                    definition: .init(
                        name: .init(zh: "金卡包邮", en: "Gold ships free"), terms: Self.terms)),
                shop.stack.staff("owner", key: PointsStack.key("draft"), subject: "author"))
            let draft = try #require(created.promotion)
            _ = try await promotions.publish(
                .init(id: draft.id, revision: draft.revision),
                shop.stack.staff("owner", key: PointsStack.key("publish"), subject: "publisher"))
            shop.stack.clock.advance(seconds: 10)
            try await eventually("the promotion is in force") {
                let price = try await shop.quote(basket(shop)).price
                return price?.applied.contains { $0.id == draft.id } ?? false
            }
            try await body(shop, bea, draft.id)
        }
    }

    private func basket(
        _ shop: CheckoutShop, of member: UUIDv7? = nil, channel: PointsV1.Channel = .online
    ) -> PointsV1.Basket {
        var basket = shop.basket(
            [CheckoutShop.line("A", 10_000), CheckoutShop.line("B", 2_000)], of: member,
            shippingMinor: 1_000)
        basket.channel = channel
        return basket
    }

    @Test("B12 D09 gold ships free online, others and other channels pay, and the quote says why")
    func quotes() async throws {
        try await withShop { shop, bea, offer in
            let price = try #require(try await shop.quote(basket(shop)).price)
            #expect(price.lines.map(\.payableMinor) == [8_500, 1_700, 0])
            #expect(price.payableMinor == 10_200)
            let line = try #require(price.lines.last)
            #expect(line.isShipping && line.listMinor == 1_000 && line.discountedMinor == 0)
            let applied = try #require(price.applied.first { $0.id == offer })
            #expect(applied.discountMinor == 1_000)
            #expect(applied.shares == [.init(line: 3, amountMinor: 1_000)])
            let step = try #require(price.explanation.first { $0.code == "SHIPPING_OFFER" })
            #expect(step.text?.zh == "金卡包邮：运费减免 10.00 元")
            #expect(step.text?.en == "Gold ships free: CNY 10.00 off the shipping")

            let hers = try #require(try await shop.quote(basket(shop, of: bea)).price)
            #expect(hers.payableMinor == 13_000)
            #expect(hers.rejected.first { $0.id == offer }?.reason == "LEVEL")
            let inStore = try #require(
                try await shop.quote(basket(shop, channel: .inStore)).price)
            #expect(inStore.payableMinor == 11_200)
            #expect(inStore.rejected.first { $0.id == offer }?.reason == "CHANNEL")
        }
    }

    @Test("B12 3.6 X03 a return keeps free shipping free, RECOMPUTE charges what is not reached")
    func returns() async throws {
        try await withShop { shop, _, offer in
            let kept = try await shop.pay("k-1", basket(shop), CheckoutShop.cash(10_200))
            let order = try #require(kept.order)
            #expect(order.lines.map(\.amountMinor) == [8_500, 1_700, 0])
            #expect(order.discounts.first { $0.offerId == offer }?.amountMinor == 1_000)
            let part = try await shop.takeBack("k-r1", order.id, RefundShop.pieces(2, 1))
            #expect(part.amountMinor == 1_700)
            let rest = try await shop.takeBack("k-r2", order.id)
            #expect(rest.amountMinor == 8_500)

            let paid = try await shop.pay("c-1", basket(shop), CheckoutShop.cash(10_200))
            let id = try #require(paid.order?.id)
            // ¥85 of goods are left, for which ¥10 of shipping are due.
            let small = try await shop.takeBack(
                "c-r1", id, RefundShop.pieces(2, 1), pricing: .recompute)
            #expect(small.amountMinor == 700)
            let all = try await shop.takeBack("c-r2", id, pricing: .recompute)
            #expect(all.amountMinor == 9_500)
        }
    }
}
