import Messages
import PaymentStandIns
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

@Suite("Payments: contracts and bills")
struct PaymentBillTests {
    private func report(_ shop: PaymentShop) async throws -> PointsV1.PaymentReconciliation? {
        try await shop.client.getReconciliation(
            .init(date: "2026-03-05"), shop.stack.staff("auditor")
        ).providers.first { $0.provider == .providerWechatPay }
    }

    @Test("F03 F06 a month is deducted under the member's contract, once, and renews the card")
    func renews() async throws {
        try await PaymentShop.run(instances: 2) { shop in
            let client = PointsV1.Subscriptions.Client(shop.stack.channel)
            let owner = shop.stack.staff("owner", key: PointsStack.key("plan"))
            let plan = try await client.createPlan(
                .init(
                    definition: .init(
                        name: .init(zh: "月卡", en: "monthly"), priceMinor: 3_000, count: 1,
                        unit: .subscriptionMonth)), owner)
            let contract = shop.weChat.book.sign(
                plan: "1", number: "c-1", payer: PaymentShop.payer)
            let started = try await client.start(
                .init(
                    planId: plan.plan?.id ?? "", memberId: shop.ann.description,
                    paymentId: "first", paidMinor: 3_000, contractId: "wxpay:\(contract)"),
                shop.stack.till(key: PointsStack.key("start")))
            let subscription = try #require(started.subscription)
            // Who is not told five days before is charged five days after.
            try shop.stack.set("2026-03-31T04:00:00Z")
            try await eventually("the renewal is told of") {
                try await shop.stack.owner.query(
                    ReadSubscriptionEvents(), deadline: .now + .seconds(10)
                ).contains("subscription.renewal_due")
            }
            try shop.stack.set("2026-04-05T04:00:00Z")
            try await eventually("the deduction is asked for") {
                shop.weChat.book.payments.contains { $0.way == "PAP" }
            }
            #expect(shop.weChat.settleDeductions() == 1)
            try await eventually("the card is renewed") {
                // The charge is asked for again when its lease is over.
                shop.stack.clock.advance(seconds: 1)
                return try await client.get(
                    .init(id: subscription.id), shop.stack.till()
                ).period == 2
            }
            #expect(
                shop.weChat.book.payments.filter { $0.way == "PAP" }.map(\.amountFen) == [3_000])
            let charges = try await client.listCharges(
                .init(id: subscription.id), shop.stack.staff("auditor")
            ).charges
            #expect(charges.contains { $0.reference.hasPrefix("wxpay:") })
        }
    }

    @Test("F06 the next morning's bill agrees with the books, and what differs is reported")
    func bills() async throws {
        try await PaymentShop.run { shop in
            var numbers: [String] = []
            for name in ["one", "two"] {
                let payment = try #require(try await shop.topUp(name, amount: 5_000).payment)
                numbers.append(PaymentShop.number(payment))
                #expect(shop.weChat.pay(PaymentShop.number(payment)))
                _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
                try await shop.reaches(.paymentCompleted, payment)
            }
            // The provider says something else of one, and knows one that we do not.
            shop.weChat.book.tamper(numbers[1], amountFen: 4_999)
            shop.weChat.book.plant("STRANGER1", amountFen: 700, at: shop.stack.clock.now())
            // Nine in the morning in China: no bill yet.
            try shop.stack.set("2026-03-06T01:00:00Z")
            #expect(try await report(shop) == nil)
            try shop.stack.set("2026-03-06T02:30:00Z")
            try await eventually("the bill is compared") { try await report(shop) != nil }
            let compared = try #require(try await report(shop))
            #expect(compared.problem.isEmpty)
            #expect(compared.agreed == 1 && compared.differenceCount == 2)
            let kinds = compared.differences.map { "\($0.kind) \($0.orderNumber)" }
            #expect(
                Set(kinds) == ["amountDiffers \(numbers[1])", "missingHere STRANGER1"])
        }
    }

    @Test("F06 a bill that cannot be read is said to be none, and is read later")
    func spoiltBill() async throws {
        try await PaymentShop.run { shop in
            let payment = try #require(try await shop.topUp().payment)
            #expect(shop.weChat.pay(PaymentShop.number(payment)))
            _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
            shop.weChat.tamperBills()
            try shop.stack.set("2026-03-06T02:30:00Z")
            try await eventually("the trouble is noted") {
                try await report(shop)?.problem.isEmpty == false
            }
            shop.weChat.tamperBills(false)
            shop.stack.clock.advance(seconds: 1_801)
            try await eventually("the bill is compared") {
                try await report(shop)?.problem.isEmpty == true
            }
            #expect(try await report(shop)?.agreed == 1)
        }
    }
}
