import Messages
import OfflineTokens
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Coupons of sales without the network")
struct OfflineSaleCouponTests {
    @Test("N12 a coupon is used up by the sale, once; another sale is an order and a conflict")
    func takesCouponsOnce() async throws {
        let coupons = StubOfflineCoupons()
        try await PointsStack.run(marketing: coupons.channel) { stack in
            let shop = try OfflineShop(stack, coupons: coupons)
            let (ann, bob) = (Demo.member(1), Demo.member(2))
            stack.members.add(ann)
            stack.members.add(bob)
            let sold = stack.clock.now().adding(seconds: -60)
            let coupon = try shop.coupon(1, of: ann, at: sold)
            coupons.add(OfflineShop.couponId(1), of: ann)
            let anns = try shop.code(1, of: ann, at: sold)
            let bobs = try shop.code(2, of: bob, at: sold)
            // Signed for her, and not hers any more.
            let gone = try shop.coupon(2, of: ann, at: sold)
            coupons.add(OfflineShop.couponId(2), of: bob)
            let sales = [
                shop.sale(1, code: bobs, coupon: coupon, at: sold),
                shop.sale(2, code: anns, coupon: coupon, at: sold),
                shop.sale(3, code: anns, coupon: coupon, at: sold),
                shop.sale(4, code: anns, coupon: gone, at: sold),
                shop.sale(
                    5, code: anns, coupon: "PC1." + coupon.dropFirst(4).dropLast(2) + "AA",
                    at: sold),
            ]
            let settled = try await stack.upload(sales, key: "upload-1")
            #expect(
                settled.prefix(4).map(\.conflict)
                    == [.couponNotHers, .unspecified, .couponUsed, .couponNotHers])
            #expect(settled[4].outcome == .conflict)
            // What a till could have seen is no order; what it could not know is one.
            #expect(settled.map(\.orderId.isEmpty) == [true, false, false, false, true])
            #expect(settled[2].details.contains { $0.name == "state" && $0.value == "USED" })
            #expect(coupons.uses == 1)
            let again = try await stack.upload(sales, key: "upload-2")
            #expect(again.map(\.conflict) == settled.map(\.conflict))
            #expect(again.allSatisfy(\.replayed) && coupons.uses == 1)
            #expect(try await stack.balance(of: ann).available == 300)
        }
    }

    @Test(
        "N12 D02 a coupon that the till should not have taken, or not for so much, is a conflict without an order"
    )
    func looksAtCouponsAgain() async throws {
        let coupons = StubOfflineCoupons()
        try await PointsStack.run(marketing: coupons.channel) { stack in
            let shop = try OfflineShop(stack, coupons: coupons)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try shop.code(1, of: ann, at: sold)
            let discount = OfflineCouponTerms.Discount.reduction(
                amountMinor: 2_000, repeats: false, capMinor: nil)
            func terms(
                currency: Currency = .cny, stores: [String] = [], hours: [Range<Instant>] = [],
                categories: [String] = []
            ) -> OfflineCouponTerms? {
                OfflineCouponTerms(
                    discount: discount, thresholdMinor: 10_000, currency: currency,
                    stores: stores.compactMap { UUIDv7($0) }, hours: hours,
                    scope: .init(categories: categories))
            }
            let later = sold.adding(seconds: 60)..<sold.adding(seconds: 120)
            let cases: [(OfflineCouponTerms?, Int64, Int64, [String])] = [
                (terms(currency: .usd), 10_000, 2_000, ["CURRENCY"]),
                (terms(stores: [Demo.bar]), 10_000, 2_000, ["STORE"]),
                (terms(hours: [later]), 10_000, 2_000, ["TIME"]),
                (terms(categories: ["cake"]), 10_000, 2_000, ["NO_ITEM"]),
                (terms(), 7_000, 2_000, ["THRESHOLD", "1000"]),
                (terms(), 10_000, 2_100, ["TOO_MUCH", "2000"]),
                (terms(stores: [Demo.store], categories: ["coffee"]), 8_000, 2_000, []),
            ]
            var sales: [PointsV1.OfflineSale] = []
            for (index, (terms, amount, taken, _)) in cases.enumerated() {
                let number = UInt64(index)
                coupons.add(OfflineShop.couponId(number), of: ann)
                sales.append(
                    shop.sale(
                        number, code: code, amountMinor: amount,
                        coupon: try shop.coupon(number, of: ann, at: sold, terms: terms),
                        couponMinor: taken, at: sold))
            }
            var online = try #require(sales.last)
            online.id = OfflineShop.id(0xC, 99).description
            online.order?.channel = .online
            online.order?.externalId = "offline-99"
            let settled = try await stack.upload(sales + [online], key: "upload-1")
            for ((_, _, _, details), answer) in zip(cases, settled) {
                #expect(answer.details.map(\.value) == details)
                #expect(answer.conflict == (details.isEmpty ? .unspecified : .couponNotApplicable))
                #expect(answer.orderId.isEmpty == !details.isEmpty)
            }
            #expect(settled.last?.details.map(\.value) == ["CHANNEL"])
            #expect(coupons.uses == 1 && settled[6].outcome == .settled)
            #expect(try await stack.balance(of: ann).available == 80)
            // What it took off has to be said with a coupon, and only with one.
            var silent = sales[6]
            silent.id = OfflineShop.id(0xC, 100).description
            silent.couponMinor = 0
            let refused = try await stack.upload([silent], key: "upload-2")
            #expect(refused.map(\.conflict) == [.orderRefused])
            #expect(refused[0].details.contains { $0.value == "couponMinor" })
        }
    }

    @Test("N12 while marketing is away sales without coupons settle, and one with a coupon waits")
    func waitsForMarketing() async throws {
        let coupons = StubOfflineCoupons()
        try await PointsStack.run(marketing: coupons.channel) { stack in
            let shop = try OfflineShop(stack, coupons: coupons)
            let ann = Demo.member(1)
            stack.members.add(ann)
            let sold = stack.clock.now().adding(seconds: -60)
            let code = try shop.code(1, of: ann, at: sold)
            coupons.add(OfflineShop.couponId(1), of: ann)
            let sale = shop.sale(
                2, code: code, coupon: try shop.coupon(1, of: ann, at: sold), at: sold)
            coupons.setAway(true)
            #expect(
                try await stack.upload([shop.sale(1, code: code, at: sold)], key: "up-1")
                    .map(\.outcome) == [.settled])
            for key in ["up-2", "up-3"] {
                #expect(
                    try await refusalKey { _ = try await stack.upload([sale], key: key) }
                        == "UNAVAILABLE")
            }
            coupons.setAway(false)
            let settled = try await stack.upload([sale], key: "up-2")
            #expect(settled.map(\.outcome) == [.settled] && coupons.uses == 1)
            // The order came first, and there is one of it.
            #expect(try await stack.balance(of: ann).available == 200)
        }
    }
}
