import Messages
import PaymentStandIns
import PointsService
import Primitives
import ServiceKit
import StandIns
import TTRPC
import TestKit
import Testing

@Suite("Payments: top-ups by WeChat Pay and Alipay")
struct PaymentTests {
    @Test(
        "F06 F01 I11 a top-up in a mini-program is stored once, however often its call-back comes")
    func topUp() async throws {
        try await PaymentShop.run { shop in
            let begun = try await shop.topUp()
            let payment = try #require(begun.payment)
            #expect(payment.state == .paymentPending && payment.amountMinor == 100_000)
            #expect(
                begun.parameters.map(\.name)
                    == ["appId", "timeStamp", "nonceStr", "package", "signType", "paySign"])
            let number = PaymentShop.number(payment)
            #expect(shop.weChat.book.payment(number)?.payer == PaymentShop.payer)
            #expect(shop.weChat.pay(number))

            // The same call-back at once from both of the provider's lines, and later again.
            async let first = shop.hear(shop.weChat.sealedNotice(number))
            async let second = shop.hear(shop.weChat.sealedNotice(number))
            let statuses = try await [first.status, second.status]
            #expect(statuses == [200, 200])
            let paid = try await shop.reaches(.paymentCompleted, payment)
            #expect(paid.topUpId != "" && paid.paidAt == shop.stack.clock.now())
            #expect(paid.providerNumber == shop.weChat.book.payment(number)?.providerNumber)
            let again = try await shop.hear(shop.weChat.sealedNotice(number))
            #expect(again.status == 200)
            #expect(String(decoding: again.body, as: UTF8.self).contains("SUCCESS"))

            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 120_000)
            #expect(
                try await shop.stack.valueStatement(of: shop.ann)
                    == ["VALUE_TOP_UP 100000 20000"])
        }
    }

    @Test("F06 a call that is repeated prepares the same order again, and never another one")
    func repeated() async throws {
        try await PaymentShop.run { shop in
            shop.weChat.faults.next("jsapi", .serverErrorAfter)
            #expect(
                try await refusalKey { _ = try await shop.topUp() }
                    == "PAYMENT_PROVIDER_UNAVAILABLE")
            let again = try await shop.topUp()
            #expect(again.replayed && !again.parameters.isEmpty)
            #expect(shop.weChat.book.payments.count == 1)
            let payment = try #require(again.payment)
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
            let third = try await shop.topUp()
            #expect(third.payment?.state == .paymentCompleted && third.parameters.isEmpty)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 120_000)
        }
    }

    @Test(
        "F06 forged, old, spoilt and foreign call-backs are refused as documented, and do nothing")
    func forged() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            let number = PaymentShop.number(payment)
            #expect(shop.weChat.pay(number))
            let stranger = String(number.dropLast() + (number.hasSuffix("0") ? "1" : "0"))
            shop.weChat.book.plant(
                stranger, amountFen: 100_000, at: shop.stack.clock.now())
            let table: [(String, Int32, PointsV1.PaymentNoticeReply)] = [
                (
                    "forged", 401,
                    try await shop.hear(shop.weChat.sealedNotice(number, .forgedSignature))
                ),
                ("old", 401, try await shop.hear(shop.weChat.sealedNotice(number, .oldTime))),
                (
                    "another merchant's", 403,
                    try await shop.hear(shop.weChat.sealedNotice(number, .wrongMerchant))
                ),
                (
                    "another amount", 409,
                    try await shop.hear(shop.weChat.sealedNotice(number, .wrongAmount))
                ),
                ("spoilt", 400, try await shop.hear(shop.weChat.sealedNotice(number, .garbage))),
                ("unknown order", 404, try await shop.hear(shop.weChat.sealedNotice(stranger))),
                (
                    "no such merchant", 404,
                    try await shop.hear(
                        shop.weChat.sealedNotice(number), of: Demo.otherMerchant)
                ),
            ]
            for (name, status, reply) in table {
                let body = String(decoding: reply.body, as: UTF8.self)
                #expect(reply.status == status && body.contains("FAIL"), "\(name)")
            }
            let elsewhere = try await shop.hear(shop.weChat.sealedNotice(number), byAlipay: true)
            #expect(elsewhere.status != 200)
            #expect(try await shop.now(payment).state == .paymentPending)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 0)
            #expect(try await shop.hear(shop.weChat.sealedNotice(number)).status == 200)
            #expect(try await shop.now(payment).state == .paymentCompleted)
        }
    }

    @Test("F06 F20 a payment whose call-back is lost is found by asking, once, by two instances")
    func lost() async throws {
        try await PaymentShop.run(instances: 2) { shop in
            let payment = try #require(try await shop.topUp().payment)
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            shop.stack.clock.advance(seconds: 299)
            #expect(try await shop.now(payment).state == .paymentPending)
            shop.stack.clock.advance(seconds: 2)
            try await shop.reaches(.paymentCompleted, payment)
            // The call-back comes at last.
            let late = shop.weChat.sealedNotice(PaymentShop.number(payment))
            #expect(try await shop.hear(late).status == 200)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 120_000)
        }
    }

    @Test("F06 F20 what nobody pays is closed there and here when its time is over")
    func nobodyPays() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            // The provider fails once meanwhile.
            shop.weChat.faults.next("close", .serverError)
            shop.stack.clock.advance(seconds: 901)
            try await eventually("the failure is over") {
                shop.stack.clock.advance(seconds: 1)
                return try await shop.now(payment).state == .paymentClosed
            }
            #expect(shop.weChat.book.payment(PaymentShop.number(payment))?.state == .closed)
            #expect(!shop.weChat.pay(PaymentShop.number(payment)))
            #expect(
                try await refusalKey { _ = try await shop.topUp() } == "PAYMENT_DECLINED")
        }
    }

    @Test("F06 a member closes what she has not paid, and cannot close what she has")
    func closes() async throws {
        try await PaymentShop.run { shop in
            let first = try #require(try await shop.topUp("first").payment)
            let closed = try await shop.client.close(
                .init(id: first.id), shop.stack.member(shop.ann, key: PointsStack.key("close")))
            #expect(closed.payment?.state == .paymentClosed)

            let second = try #require(try await shop.topUp("second").payment)
            #expect(shop.weChat.pay(PaymentShop.number(second)))
            let key = try await refusalKey {
                _ = try await shop.client.close(
                    .init(id: second.id),
                    shop.stack.member(shop.ann, key: PointsStack.key("close-2")))
            }
            #expect(key == "PAYMENT_ALREADY_PAID")
            try await shop.reaches(.paymentCompleted, second)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 120_000)
        }
    }

    @Test(
        "F06 a call-back that says a closed payment was paid is looked into, and believed no further"
    )
    func closedThenPaid() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            let number = PaymentShop.number(payment)
            shop.weChat.book.plant(
                number, amountFen: 100_000, at: shop.stack.clock.now(), state: .closed)
            shop.stack.clock.advance(seconds: 301)
            try await shop.reaches(.paymentClosed, payment)
            // Soundly signed, and no longer true when it comes.
            shop.weChat.book.plant(number, amountFen: 100_000, at: shop.stack.clock.now())
            let paid = shop.weChat.sealedNotice(number)
            shop.weChat.book.plant(
                number, amountFen: 100_000, at: shop.stack.clock.now(), state: .closed)
            #expect(try await shop.hear(paid).status == 200)
            try await shop.reaches(.paymentClosed, payment)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 0)
        }
    }

    @Test("F06 F01 Alipay: created, told of twice, stored once")
    func byAlipay() async throws {
        try await PaymentShop.run { shop in
            let begun = try await shop.topUp(amount: 5_000, by: .providerAlipay)
            let payment = try #require(begun.payment)
            #expect(begun.parameters.map(\.name) == ["tradeNO"])
            let number = PaymentShop.number(payment)
            #expect(shop.alipay.pay(number))
            for fault in [NoticeFault.forgedSignature, .wrongAmount, .wrongMerchant, .oldTime] {
                let refused = try await shop.hear(
                    shop.alipay.sealedNotice(number, fault), byAlipay: true)
                #expect(String(decoding: refused.body, as: UTF8.self) == "failure")
            }
            for _ in 0..<2 {
                let taken = try await shop.hear(
                    shop.alipay.sealedNotice(number), byAlipay: true)
                #expect(taken.status == 200)
                #expect(String(decoding: taken.body, as: UTF8.self) == "success")
            }
            #expect(try await shop.now(payment).state == .paymentCompleted)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 5_000)
        }
    }

    @Test("F06 a payment that her cap does not take any more goes back to its source by itself")
    func overTheCap() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            try await shop.stack.setTerms { $0.namedCapMinor = 100_000 }
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
            let returned = try await shop.reaches(.paymentReturned, payment)
            #expect(returned.reason == "STORED_VALUE_CAP_EXCEEDED")
            #expect(returned.refundedMinor == 100_000)
            #expect(shop.weChat.book.refunds.map(\.amountFen) == [100_000])
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 0)
        }
    }

    @Test("F06 F04 a withdrawal goes back to its source, once, though the answer is lost")
    func refund() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
            let paid = try await shop.reaches(.paymentCompleted, payment)
            func refund(
                _ key: String, withdrawal: String = "", amount: Int64 = 0
            ) async throws -> PointsV1.PaymentRefundReply {
                try await shop.client.refund(
                    .init(
                        id: payment.id, amountMinor: amount, reason: "顾客要求退款",
                        withdrawalId: withdrawal),
                    shop.stack.staff("owner", key: PointsStack.key(key)))
            }
            // Money alone does not go back: what it had stored would stay.
            #expect(
                try await refusalKey { _ = try await refund("bare") } == "INVALID_ARGUMENT")
            let withdrawal = try #require(
                try await shop.stack.requestWithdrawal(paid.topUpId, .byCustomer).withdrawal)
            shop.weChat.faults.next("refund", .serverErrorAfter)
            let begun = try await refund("back", withdrawal: withdrawal.id)
            #expect(begun.refund?.state == .paymentRefundPending)
            #expect(begun.refund?.amountMinor == 100_000)
            #expect(
                try await refusalKey { _ = try await refund("other", withdrawal: withdrawal.id) }
                    == "WITHDRAWAL_PAYING")
            shop.stack.clock.advance(seconds: 31)
            try await eventually("the refund is done") {
                try await refund("back", withdrawal: withdrawal.id).refund?.state
                    == .paymentRefundDone
            }
            #expect(shop.weChat.book.refunds.count == 1)
            #expect(try await shop.stack.value(of: shop.ann).availableMinor == 0)
            #expect(try await shop.now(payment).refundedMinor == 100_000)
        }
    }

    @Test("F06 without an account nothing is begun, and a member sees her own payments alone")
    func access() async throws {
        try await PointsStack.run { stack in
            stack.members.add(Demo.member(1))
            let key = try await refusalKey {
                _ = try await PointsV1.Payments.Client(stack.channel).create(
                    .init(
                        provider: .providerWechatPay, topUp: .init(amountMinor: 100),
                        payerOpenid: "x"),
                    stack.member(Demo.member(1), key: PointsStack.key("create")))
            }
            #expect(key == "PAYMENT_NOT_OFFERED")
        }
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            shop.stack.members.add(Demo.member(2))
            let key = try await refusalKey {
                _ = try await shop.client.get(
                    .init(id: payment.id), shop.stack.member(Demo.member(2)))
            }
            #expect(key == "PAYMENT_NOT_FOUND")
        }
    }
}
