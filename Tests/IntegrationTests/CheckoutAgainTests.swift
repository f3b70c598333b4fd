import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// Answers get lost; whoever calls again must not learn that nothing was sold.
@Suite("Checkout: calls that come again")
struct CheckoutAgainTests {
    private static let rules = PointsV1.ProgrammeDefinition(
        rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none),
        money: .init(points: 10, valueMinor: 20, step: 10, maxSharePermille: 500))
    private static let card = "M0000000000000001"

    private func withShop(_ body: (CheckoutShop) async throws -> Void) async throws {
        // Thursday: no member day.
        try await CheckoutShop.run(at: PointsStack.noon, level: "base") { shop in
            try await PointsDemo.publish(
                Self.rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            try await shop.points(500)
            shop.stack.members.name(shop.ann, by: Self.card)
            try await body(shop)
        }
    }

    /// 300.00, named by a code that can end.
    private func basket(
        _ shop: CheckoutShop, coupons: [String] = [], points: Int64 = 0
    ) -> PointsV1.Basket {
        var basket = shop.basket(
            [CheckoutShop.line("A", 30_000)], coupons: coupons, points: points)
        basket.memberCode = Self.card
        return basket
    }

    private func pay(
        _ shop: CheckoutShop, _ request: PointsV1.PayCheckoutRequest, key: String = "pay"
    ) async throws -> PointsV1.PlaceOrderReply {
        try await shop.stack.checkouts.pay(request, shop.stack.till(key: PointsStack.key(key)))
    }

    private func request(
        _ shop: CheckoutShop, _ basket: PointsV1.Basket
    ) async throws -> PointsV1.PayCheckoutRequest {
        let price = try #require(try await shop.quote(basket).price)
        return .init(
            basket: basket, externalId: "a-1", tenders: CheckoutShop.cash(price.payableMinor),
            paidAt: shop.stack.clock.now())
    }

    @Test("X06 a payment is answered as the first time, though its code has ended since")
    func codeHasEnded() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let request = try await request(shop, basket(shop, coupons: [coupon], points: 100))
            let first = try await pay(shop, request)
            #expect(first.order?.pointsSpent == 100 && !first.replayed)
            shop.stack.members.name(nil, by: Self.card)
            shop.stack.clock.advance(seconds: 600)
            var again = try await pay(shop, request)
            #expect(again.replayed)
            again.replayed = false
            #expect(again == first)
            // Who calls for the first time is told.
            let other = try await refusalKey { _ = try await pay(shop, request, key: "other-1") }
            #expect(other == nil, "the same order is known under any key")
            var unknown = request
            unknown.externalId = "a-2"
            let key = try await refusalKey { _ = try await pay(shop, unknown, key: "other-2") }
            #expect(key == "MEMBER_CODE_INVALID")
        }
    }

    @Test("X06 the same order under another key is the same order, though its coupon is used")
    func anotherKey() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let request = try await request(shop, basket(shop, coupons: [coupon]))
            let first = try await pay(shop, request)
            for key in ["pay-2", "pay-3"] {
                var again = try await pay(shop, request, key: key)
                #expect(again.replayed, "\(key)")
                again.replayed = false
                #expect(again == first, "\(key)")
            }
            try await eventually("the coupon is used") {
                try await shop.coupon(state: coupon) == .used
            }
            #expect(try await shop.stack.number(CountRows.orders) == 1)
        }
    }

    @Test("X04 N03 a refused payment is refused again for its reason, and holds nothing")
    func refusedAgain() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            var request = try await request(shop, basket(shop, coupons: [coupon]))
            let payable = request.tenders[0].amountMinor
            request.tenders = [CheckoutShop.value(payable)]
            for _ in 0..<2 {
                let key = try await refusalKey { _ = try await pay(shop, request) }
                #expect(key == "INSUFFICIENT_STORED_VALUE")
                #expect(try await shop.coupon(state: coupon) == .issued)
            }
            request.tenders = CheckoutShop.cash(payable)
            let order = try await pay(shop, request, key: "cash")
            #expect(order.order?.payableMinor == payable)
        }
    }

    @Test("X04 a key that is used for something else takes nothing from the checkout that has it")
    func mismatch() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let basket = basket(shop, coupons: [coupon])
            let held = try await shop.hold("h-1", basket)
            var other = basket
            other.table = "7"
            let mismatch = try await refusalKey { _ = try await shop.hold("h-1", other) }
            #expect(mismatch == "IDEMPOTENCY_MISMATCH")
            #expect(try await shop.coupon(state: coupon) == .held)
            let price = try #require(held.price)
            let order = try await shop.capture(
                "h-1", held.id, CheckoutShop.cash(price.payableMinor))
            #expect(order.order?.checkoutId == held.id)
        }
    }

    @Test("X04 nothing is held for an order that is there already")
    func orderExists() async throws {
        try await withShop { shop in
            let basket = basket(shop, coupons: [try await shop.coupon()], points: 100)
            let price = try #require(try await shop.quote(basket).price)
            _ = try await shop.pay("e-1", basket, CheckoutShop.cash(price.payableMinor))
            let next = self.basket(shop, points: 100)
            #expect(try await refusalKey { _ = try await shop.hold("e-1", next) } == "ORDER_EXISTS")
            #expect(try await shop.hold("e-2", next).state == .checkoutHeld)
        }
    }

    @Test("X04 X06 a hold that has run out is answered as what it is now, not refused")
    func holdIsOver() async throws {
        try await withShop { shop in
            let basket = basket(shop, coupons: [try await shop.coupon()], points: 100)
            let first = try await shop.hold("h-1", basket)
            shop.stack.members.name(nil, by: Self.card)
            let again = try await shop.hold("h-1", basket)
            #expect(again.replayed && again.id == first.id && again.state == .checkoutHeld)
            shop.stack.clock.advance(seconds: 901)
            let over = try await shop.hold("h-1", basket)
            #expect(over.replayed && over.id == first.id && over.state == .checkoutExpired)
            #expect(try await shop.stack.balance(of: shop.ann).available == 500)
        }
    }

    @Test("3.6 X06 a recomputed return is answered as the first time, under any key")
    func recomputed() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            var lines = basket(shop, coupons: [coupon])
            lines.lines = [CheckoutShop.line("X", 19_000), CheckoutShop.line("Y", 2_000)]
            let request = try await request(shop, lines)
            let id = try #require(try await pay(shop, request).order?.id)
            func takeBack(_ key: String) async throws -> PointsV1.RefundOrderReply {
                try await shop.takeBack(
                    "r-1", id, RefundShop.pieces(2, 1), pricing: .recompute, key: key)
            }
            let first = try await takeBack("back-1")
            for key in ["back-1", "back-2"] {
                var again = try await takeBack(key)
                #expect(again.replayed, "\(key)")
                again.replayed = false
                #expect(again == first, "\(key)")
            }
        }
    }
}
