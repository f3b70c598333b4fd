import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

/// The worked order V1 (docs/domain.md, Prices), from its quote to its last refund, to the fen.
@Suite("Checkout: a basket becomes an order")
struct CheckoutTests {
    /// 1 point a yuan for good; 500 points are ¥10, up to a fifth of what is payable.
    private static let rules = PointsV1.ProgrammeDefinition(
        rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none),
        money: .init(points: 500, valueMinor: 1_000, step: 500, maxSharePermille: 200))

    private static let lines = [
        CheckoutShop.line("A", 12_800), CheckoutShop.line("B", 6_800, 2),
        CheckoutShop.line("C", 2_500),
    ]

    private func withShop(
        points: Int64 = 2_000, level: String = "gold",
        _ body: (CheckoutShop) async throws -> Void
    ) async throws {
        try await CheckoutShop.run(level: level) { shop in
            try await PointsDemo.publish(
                Self.rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            if points > 0 { try await shop.points(points) }
            try await body(shop)
        }
    }

    @Test("D22 N01 C18 V1: best line prices, the coupon, points, 151.20 to pay, 151 points earned")
    func worked() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let basket = shop.basket(Self.lines, coupons: [coupon], points: 2_000)
            let quote = try await shop.quote(basket)
            let price = try #require(quote.price)
            #expect(price.lines.map(\.priceMinor) == [10_240, 10_880, 2_000])
            #expect(price.lines.map(\.discountedMinor) == [8_025, 8_527, 1_568])
            #expect(price.lines.map(\.points) == [664, 706, 130])
            #expect(price.lines.map(\.payableMinor) == [6_696, 7_115, 1_309])
            #expect((price.points, price.pointsMinor, price.payableMinor) == (1_500, 3_000, 15_120))
            #expect(quote.pointsEarned == 151)

            let order = try await shop.pay("v1", basket, CheckoutShop.cash(15_120))
            #expect(order.pointsEarned == 151)
            #expect(order.order?.lines.map(\.points) == [67, 71, 13])
            #expect(order.order?.lines.map(\.pointsSpent) == [664, 706, 130])
            #expect(order.points?.available == 651)
            let id = try #require(order.order?.id)
            let read = try await shop.stack.orders.get(.init(id: id), shop.stack.till())
            #expect(read.lines.map(\.amountMinor) == [6_696, 7_115, 1_309])
            #expect(read.discounts.contains { $0.offerId == coupon && $0.amountMinor == 5_000 })

            // One B, the other B, then the rest: 66.96 + 13.09, and everything is as before.
            let first = try await shop.takeBack("r1", id, RefundShop.pieces(2, 1))
            #expect(
                (first.amountMinor, first.pointsRestored, first.pointsClawedBack) == (
                    3_557, 353, 36
                ))
            let second = try await shop.takeBack("r2", id, RefundShop.pieces(2, 1))
            #expect(
                (second.amountMinor, second.pointsRestored, second.pointsClawedBack) == (
                    3_558, 353, 35
                ))
            let rest = try await shop.takeBack("r3", id)
            #expect(
                (rest.amountMinor, rest.pointsRestored, rest.pointsClawedBack) == (8_005, 794, 80))
            #expect(try await shop.stack.balance(of: shop.ann).available == 2_000)
            try await eventually("the coupon is hers again") {
                try await shop.coupon(state: coupon) == .issued
            }
        }
    }

    @Test("X04 a hold takes coupon and points away, its capture makes the order, once")
    func holdAndCapture() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let basket = shop.basket(Self.lines, coupons: [coupon], points: 1_500)
            let held = try await shop.hold("h1", basket)
            #expect(held.state == .checkoutHeld)
            #expect(held.price?.payableMinor == 15_120)
            #expect(try await shop.stack.balance(of: shop.ann).available == 500)
            #expect(try await shop.coupon(state: coupon) == .held)
            #expect(
                try await refusalKey { _ = try await shop.hold("h2", basket) }
                    == "COUPON_NOT_APPLICABLE")

            let order = try await shop.capture("h1", held.id, CheckoutShop.cash(15_120))
            #expect(order.order?.checkoutId == held.id)
            #expect(order.points?.available == 651)
            let again = try await shop.capture("h1", held.id, CheckoutShop.cash(15_120))
            #expect(again.replayed)
            #expect(again.order?.id == order.order?.id)
            try await eventually("the coupon is used") {
                try await shop.coupon(state: coupon) == .used
            }
            #expect(
                try await refusalKey { _ = try await shop.void("h1", held.id) } == "CHECKOUT_CLOSED"
            )
        }
    }

    @Test("X04 a void gives everything back, and so does time")
    func voidAndExpiry() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let basket = shop.basket(Self.lines, coupons: [coupon], points: 1_500)
            let first = try await shop.hold("v1", basket)
            let voided = try await shop.void("v1", first.id)
            #expect(voided.state == .checkoutVoided)
            #expect(try await shop.stack.balance(of: shop.ann).available == 2_000)
            try await eventually("the coupon is free") {
                try await shop.coupon(state: coupon) == .issued
            }
            #expect(
                try await refusalKey {
                    _ = try await shop.capture("v1", first.id, CheckoutShop.cash(15_120))
                } == "CHECKOUT_CLOSED")

            let second = try await shop.hold("v2", basket)
            shop.stack.clock.advance(seconds: 960)
            #expect(
                try await refusalKey {
                    _ = try await shop.capture("v2", second.id, CheckoutShop.cash(15_120))
                } == "HOLD_EXPIRED")
            #expect(try await shop.stack.balance(of: shop.ann).available == 2_000)
            try await eventually("the coupon is free again") {
                try await shop.coupon(state: coupon) == .issued
            }
        }
    }

    @Test("X04 a refused payment holds nothing: wrong tenders, and too few points")
    func refusedPayment() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let basket = shop.basket(Self.lines, coupons: [coupon], points: 1_500)
            #expect(
                try await refusalKey {
                    _ = try await shop.pay("p1", basket, CheckoutShop.cash(15_119))
                } == "TENDERS_DO_NOT_ADD_UP")
            #expect(try await shop.coupon(state: coupon) == .issued)
            let order = try await shop.pay("p2", basket, CheckoutShop.cash(15_120))
            #expect(order.pointsEarned == 151)
        }
    }

    @Test("3.6 RECOMPUTE: what is kept loses the coupon that it no longer reaches")
    func recompute() async throws {
        // No level and no member day: 190.00 + 20.00 with 满200减50.
        try await withShop(points: 0, level: "base") { shop in
            shop.stack.clock.set(try #require(Instant(rfc3339: "2026-03-05T04:00:00Z")))
            let coupon = try await shop.coupon()
            let basket = shop.basket(
                [CheckoutShop.line("X", 19_000), CheckoutShop.line("Y", 2_000)], coupons: [coupon])
            let order = try await shop.pay("r", basket, CheckoutShop.cash(16_000))
            let id = try #require(order.order?.id)
            let small = try await shop.takeBack(
                "r1", id, RefundShop.pieces(2, 1), pricing: .recompute)
            #expect(small.amountMinor == 0)
            let rest = try await shop.takeBack(
                "r2", id, RefundShop.pieces(1, 1), pricing: .recompute)
            #expect(rest.amountMinor == 16_000)
        }
    }
}
