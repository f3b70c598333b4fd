import Messages
import PaymentStandIns
import PointsService
import Primitives
import StandIns
import TTRPC
import TestKit
import Testing

@Suite("Payments: figures, and one account's trouble that is not the others'")
struct PaymentWatchTests {
    private func figure(_ shop: PaymentShop, _ name: String, _ labels: String) -> Int? {
        shop.stack.metrics.render().split(separator: "\n")
            .first { $0.hasPrefix("patron_points_payment_\(name)_total{\(labels)} ") }
            .flatMap { Int($0.split(separator: " ").last ?? "") }
    }

    @Test(
        "F06 call-backs and questions are counted: received, verified, refused by reason, repeated")
    func figures() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            let number = PaymentShop.number(payment)
            #expect(shop.weChat.pay(number))
            for fault in [NoticeFault.forgedSignature, .wrongAmount, .wrongMerchant, .garbage] {
                _ = try await shop.hear(shop.weChat.sealedNotice(number, fault))
            }
            for _ in 0..<3 { _ = try await shop.hear(shop.weChat.sealedNotice(number)) }
            let weChat = #"provider="wxpay""#
            #expect(figure(shop, "notices_received", weChat) == 7)
            #expect(figure(shop, "notices_verified", weChat) == 4)
            #expect(figure(shop, "notices_duplicate", weChat) == 2)
            for reason in ["untrusted", "mismatch", "wrong_merchant", "malformed"] {
                let labels = #"\#(weChat),reason="\#(reason)""#
                #expect(figure(shop, "notices_refused", labels) == 1, "\(reason)")
            }
            #expect(figure(shop, "notices_received", #"provider="alipay""#) == 0)

            // Nobody has paid: the provider is asked, and says so.
            _ = try await shop.topUp("second")
            shop.stack.clock.advance(seconds: 301)
            let polls = #"\#(weChat),subject="payment",outcome="waits""#
            try await eventually("it was asked") { (figure(shop, "polls", polls) ?? 0) > 0 }
        }
    }

    @Test("F06 an account whose bill fails does not keep the others' from being compared")
    func bills() async throws {
        try await PaymentShop.run { shop in
            for (name, provider) in [
                ("one", PointsV1.PaymentProvider.providerWechatPay), ("two", .providerAlipay),
            ] {
                let payment = try #require(
                    try await shop.topUp(name, amount: 5_000, by: provider).payment)
                let number = PaymentShop.number(payment)
                if provider == .providerAlipay {
                    #expect(shop.alipay.pay(number))
                    _ = try await shop.hear(shop.alipay.sealedNotice(number), byAlipay: true)
                } else {
                    #expect(shop.weChat.pay(number))
                    _ = try await shop.hear(shop.weChat.sealedNotice(number))
                }
                try await shop.reaches(.paymentCompleted, payment)
            }
            // WeChat Pay's account is the first one: in the service, and in the books.
            shop.weChat.faults.next("bill", .serverError, times: 100)
            try await shop.stack.damage(
                """
                ALTER TABLE payment_reconciliations ADD CONSTRAINT trouble CHECK (provider <> 1)
                """)
            try shop.stack.set("2026-03-06T02:30:00Z")
            try await eventually("Alipay's is compared") {
                try await shop.client.getReconciliation(
                    .init(date: "2026-03-05"), shop.stack.staff("auditor")
                ).providers.map(\.provider) == [.providerAlipay]
            }
        }
    }
}
