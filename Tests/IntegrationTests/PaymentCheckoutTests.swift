import Messages
import PaymentStandIns
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Payments: checkouts, by code and by page")
struct PaymentCheckoutTests {
    private func held(
        _ shop: PaymentShop, _ name: String = "order", storedValue: Int64 = 0
    ) async throws -> PointsV1.Checkout {
        let baskets = try #require(shop.checkouts)
        return try await baskets.hold(
            name, baskets.basket([CheckoutShop.line("A", 12_800)]), storedValueMinor: storedValue)
    }

    private func toPay(_ checkout: PointsV1.Checkout) -> Int64 {
        (checkout.price?.payableMinor ?? 0) - checkout.storedValueMinor
    }

    /// The member begins to pay a checkout in the mini-program.
    private func page(
        _ shop: PaymentShop, _ checkout: PointsV1.Checkout, _ name: String = "page"
    ) async throws -> PointsV1.Payment {
        let begun = try await shop.client.create(
            .init(
                provider: .providerWechatPay, checkoutId: checkout.id,
                payerOpenid: PaymentShop.payer),
            shop.stack.member(shop.ann, key: PointsStack.key(name)))
        return try #require(begun.payment)
    }

    @Test("F06 X04 a scanned code pays what is payable less stored value, and the order is there")
    func byCode() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            try await shop.stack.topUp("before", of: shop.ann)
            let checkout = try await held(shop, storedValue: 2_000)
            let answer = try await shop.charge(checkout, code: "101234567890123456")
            let payment = try #require(answer.payment)
            #expect(payment.state == .paymentCompleted)
            #expect(payment.amountMinor == toPay(checkout))
            let order = try await shop.stack.orders.get(
                .init(id: payment.orderId), shop.stack.till())
            #expect(Set(order.tenders.map(\.type)) == [.wechatPay, .storedValue])
            #expect(order.tenders.reduce(0) { $0 + $1.amountMinor } == checkout.price?.payableMinor)
            // The call-back of the same payment follows, twice.
            for _ in 0..<2 {
                let notice = shop.weChat.sealedNotice(PaymentShop.number(payment))
                #expect(try await shop.hear(notice).status == 200)
            }
            let again = try await shop.charge(checkout, code: "101234567890123456")
            #expect(again.replayed && again.payment?.orderId == payment.orderId)
            #expect(shop.weChat.book.payments.count == 1)
        }
    }

    @Test("F06 a code that asks for a password is waited for; one that is refused says so")
    func passwords() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let checkout = try await held(shop)
            for (code, word) in [
                ("101234567890123401", "NOTENOUGH"), ("101234567890123402", "AUTH_CODE_INVALID"),
            ] {
                let key = try await refusalKey {
                    _ = try await shop.charge(checkout, code: code, name: "no-\(word)")
                }
                #expect(key == "PAYMENT_DECLINED")
            }
            let waits = try await shop.charge(checkout, code: "101234567890123400")
            let payment = try #require(waits.payment)
            #expect(payment.state == .paymentPending)
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            shop.stack.clock.advance(seconds: 6)
            let paid = try await shop.reaches(.paymentCompleted, payment)
            #expect(!paid.orderId.isEmpty)
        }
    }

    @Test("F06 F20 a charge whose answer is lost is asked for, and pays once")
    func answerLost() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let checkout = try await held(shop)
            shop.weChat.faults.next("codepay", .serverErrorAfter)
            let lost = try await shop.charge(checkout, code: "101234567890123456")
            let payment = try #require(lost.payment)
            #expect(payment.state == .paymentPending)
            shop.stack.clock.advance(seconds: 6)
            try await shop.reaches(.paymentCompleted, payment)
            #expect(shop.weChat.book.payments.count == 1)
        }
    }

    @Test(
        "F06 a password that nobody types is reversed after a minute, and no call-back revives it")
    func neverTyped() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let checkout = try await held(shop)
            let waits = try await shop.charge(checkout, code: "101234567890123400")
            let payment = try #require(waits.payment)
            let number = PaymentShop.number(payment)
            shop.stack.clock.advance(seconds: 61)
            try await shop.reaches(.paymentClosed, payment)
            #expect(shop.weChat.book.payment(number)?.state == .closed)
            // What a provider might say of a moment before it was reversed.
            let amount = toPay(checkout)
            shop.weChat.book.plant(number, amountFen: amount, at: shop.stack.clock.now())
            let notice = shop.weChat.sealedNotice(number)
            shop.weChat.book.plant(
                number, amountFen: amount, at: shop.stack.clock.now(), state: .reversed)
            #expect(try await shop.hear(notice).status == 200)
            try await shop.reaches(.paymentClosed, payment)
            let still = try await shop.stack.checkouts.get(
                .init(id: checkout.id), shop.stack.till())
            #expect(still.state == .checkoutHeld)
        }
    }

    @Test("F06 a payment that is heard of after its hold has run out goes back to its source")
    func holdRanOut() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let checkout = try await held(shop)
            let payment = try await page(shop, checkout)
            #expect(payment.expiresAt == checkout.expiresAt)
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            // Its call-back is lost, and the provider says nothing until the hold has run out.
            shop.weChat.faults.next("query", .serverError)
            shop.stack.clock.advance(seconds: 901)
            try await eventually("it went back") {
                shop.stack.clock.advance(seconds: 1)
                return try await shop.now(payment).state == .paymentReturned
            }
            try await eventually("the payer has it") {
                shop.weChat.book.refunds.map(\.amountFen) == [payment.amountMinor]
            }
            #expect(try await shop.now(payment).reason == "HOLD_EXPIRED")
            let order = try await shop.stack.checkouts.get(
                .init(id: checkout.id), shop.stack.till())
            #expect(order.state == .checkoutExpired && order.orderId.isEmpty)
        }
    }

    @Test("F06 of two payments of one checkout one makes the order, and the other goes back")
    func paidTwice() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let checkout = try await held(shop)
            let first = try await page(shop, checkout, "page-1")
            let second = try await page(shop, checkout, "page-2")
            for payment in [first, second] {
                let number = PaymentShop.number(payment)
                #expect(shop.weChat.pay(number))
                #expect(try await shop.hear(shop.weChat.sealedNotice(number)).status == 200)
            }
            #expect(try await shop.now(first).state == .paymentCompleted)
            let other = try await shop.reaches(.paymentReturned, second)
            #expect(other.refundedMinor == other.amountMinor)
        }
    }

    @Test("F06 what is paid with stored value alone needs no provider")
    func nothingToPay() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            try await shop.stack.topUp("before", of: shop.ann)
            let baskets = try #require(shop.checkouts)
            let basket = baskets.basket([CheckoutShop.line("A", 1_000)])
            let payable = try #require(try await baskets.quote(basket).price?.payableMinor)
            let checkout = try await baskets.hold("all", basket, storedValueMinor: payable)
            let key = try await refusalKey {
                _ = try await shop.charge(checkout, code: "101234567890123456")
            }
            #expect(key == "NOTHING_TO_PAY")
        }
    }
}
