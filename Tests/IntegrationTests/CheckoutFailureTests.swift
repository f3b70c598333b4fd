import Messages
import Postgres
import Primitives
import TTRPC
import TestKit
import Testing

extension CheckoutShop {
    /// A payment as it is sent, so that it can be sent again.
    func payment(
        _ name: String, _ basket: PointsV1.Basket, _ minor: Int64
    ) -> PointsV1.PayCheckoutRequest {
        PointsV1.PayCheckoutRequest(
            basket: basket, externalId: name, tenders: Self.cash(minor), paidAt: stack.clock.now())
    }

    func send(
        _ payment: PointsV1.PayCheckoutRequest, key: String
    ) async throws -> PointsV1.PlaceOrderReply {
        try await stack.checkouts.pay(payment, stack.till(key: PointsStack.key(key)))
    }

    /// What became of all that offers were held for, in the order of the holds.
    func holds() async throws -> [String] {
        try await offers.query(ReadHoldStates(), deadline: .now + .seconds(10))
    }

    /// The coupon is hers again, or the order's.
    func eventually(_ coupon: String, is state: MarketingV1.CouponState) async throws {
        try await TestKit.eventually("the coupon is \(state)") {
            try await self.coupon(state: coupon) == state
        }
    }
}

private struct ReadHoldStates: Statement {
    static let sql = "SELECT state FROM offer_holds ORDER BY held_at, state DESC"
    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// Two services and a caller, any of whom may be left without an answer. 250.00 with 满200减50, on a day
/// and a level that mean nothing.
@Suite("Checkout: what fails on the way")
struct CheckoutFailureTests {
    private static let lines = [CheckoutShop.line("X", 25_000)]
    private static let payable: Int64 = 20_000

    private func withShop(
        hearsLedger: Bool = true, _ body: (CheckoutShop, String) async throws -> Void
    ) async throws {
        try await CheckoutShop.run(
            at: PointsStack.noon, level: "base", hearsLedger: hearsLedger
        ) { shop in
            try await body(shop, try await shop.coupon())
        }
    }

    @Test("F13 X04 what marketing held before its answer was lost is what the repetition pays with")
    func lostAnswer() async throws {
        try await withShop { shop, coupon in
            let payment = shop.payment(
                "lost", shop.basket(Self.lines, coupons: [coupon]), Self.payable)
            shop.line.loseAnswer(of: "Hold")
            #expect(
                try await refusalKey { _ = try await shop.send(payment, key: "lost") }
                    == "UNAVAILABLE")
            #expect(try await shop.coupon(state: coupon) == .held)
            let order = try await shop.send(payment, key: "lost")
            #expect(order.order?.payableMinor == Self.payable && !order.replayed)
            try await shop.eventually(coupon, is: .used)
            #expect(try await shop.holds() == ["USED"])
        }
    }

    @Test("X04 I5 who repeats a hold has it until the first call's end, and so has who captures it")
    func repeatedHold() async throws {
        try await withShop { shop, coupon in
            let basket = shop.basket(Self.lines, coupons: [coupon])
            shop.line.loseAnswer(of: "Hold")
            #expect(
                try await refusalKey { _ = try await shop.hold("h", basket) } == "UNAVAILABLE")
            let end = shop.stack.clock.now().adding(seconds: 900)
            shop.stack.clock.advance(seconds: 600)
            let held = try await shop.hold("h", basket)
            #expect(held.expiresAt == end)
            shop.stack.clock.set(end)
            #expect(
                try await refusalKey {
                    _ = try await shop.capture("h", held.id, CheckoutShop.cash(Self.payable))
                } == "HOLD_EXPIRED")
            shop.stack.clock.advance(seconds: 30)
            try await shop.eventually(coupon, is: .issued)
        }
    }

    @Test(
        "X04 I5 a payment that is repeated in the last moment of its hold is refused behind its end"
    )
    func repeatedLate() async throws {
        try await withShop { shop, coupon in
            let payment = shop.payment(
                "late", shop.basket(Self.lines, coupons: [coupon]), Self.payable)
            shop.line.loseAnswer(of: "Hold")
            let first = try await refusalKey { _ = try await shop.send(payment, key: "late") }
            #expect(first == "UNAVAILABLE")
            shop.stack.clock.advance(seconds: 59)
            shop.line.after("Hold") { shop.stack.clock.advance(seconds: 1) }
            #expect(
                try await refusalKey { _ = try await shop.send(payment, key: "late") }
                    == "HOLD_EXPIRED")
            #expect(try await shop.coupon(state: coupon) == .issued)
        }
    }

    @Test("X04 after its hold's end a payment waits until marketing is sure, then it holds anew")
    func afterTheEnd() async throws {
        try await withShop { shop, coupon in
            let payment = shop.payment(
                "end", shop.basket(Self.lines, coupons: [coupon]), Self.payable)
            shop.line.loseAnswer(of: "Hold")
            #expect(
                try await refusalKey { _ = try await shop.send(payment, key: "end") }
                    == "UNAVAILABLE")
            shop.stack.clock.advance(seconds: 60)
            #expect(
                try await refusalKey { _ = try await shop.send(payment, key: "end") }
                    == "OPERATION_IN_PROGRESS")
            shop.stack.clock.advance(seconds: 30)
            try await shop.eventually(coupon, is: .issued)
            let order = try await shop.send(payment, key: "end")
            #expect(order.order?.payableMinor == Self.payable)
            #expect(try await shop.send(payment, key: "end").order?.id == order.order?.id)
            try await shop.eventually(coupon, is: .used)
            #expect(try await shop.holds() == ["RELEASED", "USED"])
        }
    }

    @Test("I4 I5 another body under a used key frees nothing of what the paid order holds")
    func otherBody() async throws {
        try await withShop(hearsLedger: false) { shop, coupon in
            let order = try await shop.send(
                shop.payment("b", shop.basket(Self.lines, coupons: [coupon]), Self.payable),
                key: "body")
            #expect(order.order?.payableMinor == Self.payable)
            // Marketing has not heard of it.
            #expect(
                try await refusalKey {
                    _ = try await shop.send(
                        shop.payment("b", shop.basket(Self.lines), 25_000), key: "body")
                } == "IDEMPOTENCY_MISMATCH")
            #expect(try await shop.coupon(state: coupon) == .held)
            #expect(try await shop.holds().sorted() == ["HELD", "RELEASED"])
            shop.hear()
            try await shop.eventually(coupon, is: .used)
        }
    }

    @Test("F13 the same order under another key is answered, and keeps nothing held")
    func otherKey() async throws {
        try await withShop { shop, coupon in
            // It names nothing that only one order can have.
            let plain = shop.payment("plain", shop.basket(Self.lines), 25_000)
            let first = try await shop.send(plain, key: "plain-1")
            let second = try await shop.send(plain, key: "plain-2")
            #expect(second.replayed && second.order?.id == first.order?.id)
            // Its coupon is used, by this very order.
            let payment = shop.payment(
                "named", shop.basket(Self.lines, coupons: [coupon]), Self.payable)
            let third = try await shop.send(payment, key: "named-1")
            let fourth = try await shop.send(payment, key: "named-2")
            #expect(fourth.replayed && fourth.order?.id == third.order?.id)
            try await shop.eventually(coupon, is: .used)
            try await eventually("nothing is held") {
                try await !shop.holds().contains("HELD")
            }
            #expect(try await shop.holds().sorted() == ["RELEASED", "USED", "USED"])
        }
    }

    @Test("X22 F13 who paid is answered again when her code has ended, whatever marketing says")
    func codeEnded() async throws {
        try await withShop { shop, coupon in
            shop.stack.members.name(shop.ann, by: "dynamic-1")
            var basket = shop.basket(Self.lines, coupons: [coupon])
            basket.memberCode = "dynamic-1"
            let payment = shop.payment("code", basket, Self.payable)
            let order = try await shop.send(payment, key: "code")
            shop.line.before("Hold") { throw RPCStatus(.unavailable, "away", outcome: .notSent) }
            #expect(try await shop.send(payment, key: "code").order?.id == order.order?.id)
            shop.stack.members.name(nil, by: "dynamic-1")
            let again = try await shop.send(payment, key: "code")
            #expect(again.replayed && again.order?.id == order.order?.id)
            #expect(
                try await refusalKey {
                    var other = payment
                    other.externalId = "other"
                    _ = try await shop.send(other, key: "other")
                } == "MEMBER_CODE_INVALID")
        }
    }

    @Test("X04 what the ledger refused is refused again in the same words, and holds nothing")
    func refusedAgain() async throws {
        try await withShop { shop, coupon in
            _ = try await shop.stack.orders.place(
                shop.stack.order("taken", of: shop.ann), shop.stack.till(key: PointsStack.key("t")))
            let payment = shop.payment(
                "taken", shop.basket(Self.lines, coupons: [coupon]), Self.payable)
            for _ in 0..<3 {
                #expect(
                    try await refusalKey { _ = try await shop.send(payment, key: "taken") }
                        == "ORDER_EXISTS")
                #expect(try await shop.coupon(state: coupon) == .issued)
            }
        }
    }

    @Test("X04 tenders that do not add up may be mended under the same key")
    func mended() async throws {
        try await withShop { shop, coupon in
            let basket = shop.basket(Self.lines, coupons: [coupon])
            for _ in 0..<2 {
                #expect(
                    try await refusalKey {
                        _ = try await shop.send(shop.payment("m", basket, 1), key: "mend")
                    } == "TENDERS_DO_NOT_ADD_UP")
                #expect(try await shop.coupon(state: coupon) == .issued)
            }
            _ = try await shop.send(shop.payment("m", basket, Self.payable), key: "mend")
            try await shop.eventually(coupon, is: .used)
        }
    }

    @Test("X04 a payment dated too far ahead holds nothing")
    func ahead() async throws {
        try await withShop { shop, coupon in
            var payment = shop.payment(
                "a", shop.basket(Self.lines, coupons: [coupon]), Self.payable)
            payment.paidAt = shop.stack.clock.now().adding(seconds: 301)
            let refused = try await refusalKey { _ = try await shop.send(payment, key: "ahead") }
            #expect(refused == "PAID_AT_OUT_OF_RANGE")
            #expect(try await shop.holds() == [])
        }
    }

    @Test("X04 a hold is answered again after its capture, its void and its end")
    func holdAgain() async throws {
        try await withShop { shop, coupon in
            let basket = shop.basket(Self.lines, coupons: [coupon])
            let voided = try await shop.hold("v", basket)
            _ = try await shop.void("v", voided.id)
            try await shop.eventually(coupon, is: .issued)
            let again = try await shop.hold("v", basket)
            #expect(again.id == voided.id && again.state == .checkoutVoided && again.replayed)
            #expect(try await shop.coupon(state: coupon) == .issued)

            let over = try await shop.hold("e", basket)
            shop.stack.clock.advance(seconds: 930)
            try await shop.eventually(coupon, is: .issued)
            #expect(try await shop.hold("e", basket).state == .checkoutExpired)
            #expect(try await shop.hold("e", basket).id == over.id)

            let held = try await shop.hold("c", basket)
            _ = try await shop.capture("c", held.id, CheckoutShop.cash(Self.payable))
            #expect(try await shop.hold("c", basket).id == held.id)
            try await shop.eventually(coupon, is: .used)
            #expect(try await shop.hold("c", basket).state == .checkoutCaptured)
        }
    }
}
