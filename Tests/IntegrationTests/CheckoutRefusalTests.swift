import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

/// A refusal is the same as long as the facts are, and costs nobody her code.
@Suite("Checkout: refused, and tried again")
struct CheckoutRefusalTests {
    private static let lines = [CheckoutShop.line("X", 25_000)]
    private static let payable: Int64 = 20_000

    private static let rules = PointsV1.ProgrammeDefinition(
        rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none),
        money: .init(points: 10, valueMinor: 20, step: 10, maxSharePermille: 500))

    private func withShop(_ body: (CheckoutShop) async throws -> Void) async throws {
        try await CheckoutShop.run(at: PointsStack.noon, level: "base") { shop in
            try await PointsDemo.publish(
                Self.rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            try await shop.points(500)
            try await body(shop)
        }
    }

    @Test("X06 N03 a repeated hold is answered with the points of the first, and so is a void")
    func sameAnswer() async throws {
        try await withShop { shop in
            let basket = shop.basket(Self.lines, coupons: [try await shop.coupon()], points: 100)
            let first = try await shop.hold("h-1", basket)
            #expect(first.points?.available == 400)
            // Her balance is another one by now.
            try await shop.points(7)
            var again = try await shop.hold("h-1", basket)
            #expect(again.replayed)
            again.replayed = false
            #expect(again == first)

            let voided = try await shop.void("h-1", first.id)
            #expect(voided.points?.available == 507)
            try await shop.points(11)
            var afterwards = try await shop.void("h-1", first.id)
            #expect(afterwards.replayed)
            afterwards.replayed = false
            #expect(afterwards == voided)
            let held = try await shop.hold("h-1", basket)
            #expect(held.points == first.points && held.state == .checkoutVoided)
            // Of a checkout without points as well.
            let plain = try await shop.hold("h-2", shop.basket(Self.lines))
            let repeated = try await shop.hold("h-2", shop.basket(Self.lines))
            #expect(plain.points?.available == 518 && repeated.points == plain.points)
        }
    }

    @Test("X04 N03 a payment that is refused thirty times is refused for its reason each time")
    func sameRefusal() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let basket = shop.basket(Self.lines, coupons: [coupon])
            // Not kept as the call's answer: it makes no sense as long as the price is what it is.
            let short = shop.payment("short", basket, Self.payable - 1)
            for attempt in 1...30 {
                let key = try await refusalKey { _ = try await shop.send(short, key: "short") }
                #expect(key == "TENDERS_DO_NOT_ADD_UP", "attempt \(attempt)")
            }
            #expect(try await shop.coupon(state: coupon) == .issued)
            let holds = try await shop.holds()
            #expect(holds == Array(repeating: "RELEASED", count: 30))

            // A decision of business is kept: under its key it stays, whatever she has by then.
            var poor = shop.payment("poor", basket, Self.payable)
            poor.tenders = [CheckoutShop.value(Self.payable)]
            for attempt in 1...12 {
                let key = try await refusalKey { _ = try await shop.send(poor, key: "poor") }
                #expect(key == "INSUFFICIENT_STORED_VALUE", "attempt \(attempt)")
            }
            try await shop.stack.topUp("more", of: shop.ann)
            #expect(
                try await refusalKey { _ = try await shop.send(poor, key: "poor") }
                    == "INSUFFICIENT_STORED_VALUE")
            // Under a new one it is decided anew.
            let paid = try await shop.send(poor, key: "rich")
            #expect(paid.order?.payableMinor == Self.payable)
            try await shop.eventually(coupon, is: .used)
        }
    }

    @Test("X04 what made a call senseless may change: then the same call is paid, once")
    func corrected() async throws {
        try await withShop { shop in
            // The best of her coupons counts, and she has none yet.
            var basket = shop.basket(Self.lines)
            basket.bestCoupons = true
            let payment = shop.payment("late", basket, Self.payable)
            for _ in 0..<10 {
                let key = try await refusalKey { _ = try await shop.send(payment, key: "late") }
                #expect(key == "TENDERS_DO_NOT_ADD_UP")
            }
            // Forty at once, each repeating it: none is answered otherwise, and nothing stays held.
            try await withThrowingTaskGroup(of: String?.self) { group in
                for _ in 0..<40 {
                    group.addTask {
                        for _ in 0..<1_000 {
                            let key = try await refusalKey {
                                _ = try await shop.send(payment, key: "late")
                            }
                            guard key == "OPERATION_IN_PROGRESS" || key == "ABORTED" else {
                                return key
                            }
                        }
                        return "no answer"
                    }
                }
                for try await key in group { #expect(key == "TENDERS_DO_NOT_ADD_UP") }
            }
            try await eventually("nothing is held") {
                try await !shop.holds().contains("HELD")
            }
            let coupon = try await shop.coupon()
            let paid = try await shop.send(payment, key: "late")
            #expect(paid.order?.payableMinor == Self.payable && !paid.replayed)
            #expect(try await shop.send(payment, key: "late").replayed)
            try await shop.eventually(coupon, is: .used)
        }
    }

    @Test("X22 a refused payment leaves the code to its order, and to no other")
    func refusedCode() async throws {
        try await withShop { shop in
            let code = "M0000000000000007"
            shop.stack.members.name(shop.ann, once: code)
            var basket = shop.basket(Self.lines, points: 100)
            basket.memberCode = code
            let price = try #require(try await shop.quote(basket).price)
            // Too little is given; the till mends it, and so calls under another key.
            #expect(
                try await refusalKey {
                    _ = try await shop.send(
                        shop.payment("x-1", basket, price.payableMinor - 1), key: "wrong")
                } == "TENDERS_DO_NOT_ADD_UP")
            // Somebody else's order does not get the code in between.
            #expect(
                try await refusalKey {
                    _ = try await shop.send(
                        shop.payment("x-2", basket, price.payableMinor), key: "other")
                } == "MEMBER_CODE_INVALID")
            let paid = try await shop.send(
                shop.payment("x-1", basket, price.payableMinor), key: "right")
            #expect(paid.order?.pointsSpent == 100)
            // Nor afterwards; and its own order there is once.
            for (name, key) in [("x-3", "MEMBER_CODE_INVALID"), ("x-1", "ORDER_EXISTS")] {
                var more = basket
                more.table = "9"
                let refused = try await refusalKey {
                    _ = try await shop.send(
                        shop.payment(name, more, price.payableMinor), key: "more-\(name)")
                }
                #expect(refused == key)
            }
            #expect(try await shop.stack.number(CountRows.orders) == 1)
        }
    }

    @Test("X22 one code at two tills at once pays exactly one order")
    func twoTills() async throws {
        try await CheckoutShop.run(at: PointsStack.noon, level: "base", instances: 2) { shop in
            try await PointsDemo.publish(
                Self.rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            try await shop.points(5_000)
            let other = try shop.other
            for round in 0..<10 {
                let code = "M00000000000001\(round)0"
                shop.stack.members.name(shop.ann, once: code)
                var basket = shop.basket([CheckoutShop.line("X", 1_000)], points: 100)
                basket.memberCode = code
                let price = try #require(try await shop.quote(basket).price)
                let outcomes = try await withThrowingTaskGroup(of: String.self) { group in
                    for (number, till) in [shop, other, shop, other].enumerated() {
                        let payment = shop.payment(
                            "t-\(round)-\(number)", basket, price.payableMinor)
                        group.addTask {
                            let key = try await refusalKey {
                                _ = try await till.send(payment, key: "t-\(round)-\(number)")
                            }
                            return key ?? "paid"
                        }
                    }
                    return try await group.reduce(into: [String]()) { $0.append($1) }
                }
                #expect(outcomes.count { $0 == "paid" } == 1, "\(outcomes)")
                #expect(
                    outcomes.count { $0 == "MEMBER_CODE_INVALID" } == 3, "\(outcomes)")
            }
            #expect(try await shop.stack.number(CountRows.orders) == 10)
        }
    }
}
