import Messages
import PaymentStandIns
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Payments: what goes back, and what becomes of it when the provider will not")
struct PaymentRefundTests {
    // MARK: Top-ups

    private struct Stored {
        let payment: PointsV1.Payment
        let withdrawal: PointsV1.Withdrawal
    }

    /// 1000 + 200, paid and stored, and a withdrawal of it requested.
    private func stored(_ shop: PaymentShop) async throws -> Stored {
        let payment = try #require(try await shop.topUp().payment)
        #expect(shop.weChat.pay(PaymentShop.number(payment)))
        _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
        let paid = try await shop.reaches(.paymentCompleted, payment)
        let requested = try await shop.stack.requestWithdrawal(paid.topUpId, .byCustomer)
        return Stored(payment: paid, withdrawal: try #require(requested.withdrawal))
    }

    private func refund(
        _ shop: PaymentShop, _ stored: Stored, key: String = "refund"
    ) async throws -> PointsV1.PaymentRefund {
        let reply = try await shop.client.refund(
            .init(id: stored.payment.id, reason: "顾客要求退款", withdrawalId: stored.withdrawal.id),
            shop.stack.staff("owner", key: PointsStack.key(key)))
        return try #require(reply.refund)
    }

    private func refunds(
        _ shop: PaymentShop, _ payment: String
    ) async throws -> [PointsV1.PaymentRefund] {
        try await shop.client.listRefunds(.init(id: payment), shop.stack.till()).refunds
    }

    private func withdrawal(
        _ shop: PaymentShop, _ stored: Stored
    ) async throws -> PointsV1.WithdrawalReply {
        try await shop.stack.storedValue.getWithdrawal(
            .init(id: stored.withdrawal.id), shop.stack.staff("owner"))
    }

    private func complete(
        _ shop: PaymentShop, _ withdrawal: String, key: String = "complete"
    ) async throws {
        _ = try await shop.stack.storedValue.completeWithdrawal(
            .init(id: withdrawal, payoutReference: "bank-1"),
            shop.stack.staff("owner", key: PointsStack.key(key)))
    }

    private func fail(_ shop: PaymentShop, _ stored: Stored) async throws {
        _ = try await shop.stack.storedValue.failWithdrawal(
            .init(id: stored.withdrawal.id, reason: "不退了"),
            shop.stack.staff("owner", key: PointsStack.key("fail")))
    }

    @Test("F06 F04 a payout that the provider denies sets everything free, to be paid otherwise")
    func denied() async throws {
        try await PaymentShop.run { shop in
            let stored = try await stored(shop)
            shop.weChat.book.nextRefund(.closed)
            let denied = try await refund(shop, stored)
            #expect(denied.state == .paymentRefundFailed && denied.failure == "CLOSED")
            let after = try await withdrawal(shop, stored)
            #expect(after.withdrawal?.state == .withdrawalFailed)
            #expect(after.withdrawal?.failure == "CLOSED")
            #expect(after.withdrawal?.paymentRefundId == denied.id)
            #expect(after.balance?.availableMinor == 120_000 && after.balance?.heldMinor == 0)
            #expect(try await shop.now(stored.payment).refundedMinor == 0)
            // Whoever asks again has the same answer, and no second refund.
            #expect(try await refund(shop, stored) == denied)
            #expect(shop.weChat.book.refunds.count == 1)

            let nameless = try await refusalKey {
                _ = try await shop.stack.requestWithdrawal(
                    stored.payment.topUpId, .byCustomer, key: "again"
                ) { $0.method = .payoutToSameName }
            }
            #expect(nameless == "INVALID_ARGUMENT")
            let again = try await shop.stack.requestWithdrawal(
                stored.payment.topUpId, .byCustomer, key: "again-2"
            ) {
                $0.method = .payoutToSameName
                $0.payeeLastDigits = "0123"
            }
            #expect(again.withdrawal?.payeeLastDigits == "0123")
            let wrongWay = try await refusalKey {
                _ = try await shop.client.refund(
                    .init(
                        id: stored.payment.id, reason: "x",
                        withdrawalId: again.withdrawal?.id ?? ""),
                    shop.stack.staff("owner", key: PointsStack.key("wrong-way")))
            }
            #expect(wrongWay == "INVALID_ARGUMENT")
            try await complete(shop, try #require(again.withdrawal).id)
            #expect(try await shop.stack.value(of: shop.ann).principalMinor == 0)
        }
    }

    @Test("F06 F04 while the provider is at it nobody else ends a withdrawal; it ends once")
    func underWay() async throws {
        try await PaymentShop.run(instances: 2) { shop in
            let stored = try await stored(shop)
            shop.weChat.book.nextRefund(.processing)
            let begun = try await refund(shop, stored)
            #expect(begun.state == .paymentRefundPending)
            #expect(try await withdrawal(shop, stored).withdrawal?.state == .withdrawalPaying)
            #expect(
                try await refusalKey { try await complete(shop, stored.withdrawal.id) }
                    == "WITHDRAWAL_PAYING")
            #expect(try await refusalKey { try await fail(shop, stored) } == "WITHDRAWAL_PAYING")
            #expect(
                try await refusalKey { _ = try await refund(shop, stored, key: "other") }
                    == "WITHDRAWAL_PAYING")
            let number = begun.id.replacing("-", with: "")
            shop.weChat.book.settleRefund(number, .success)
            try await eventually("the withdrawal is completed") {
                shop.stack.clock.advance(seconds: 30)
                return try await withdrawal(shop, stored).withdrawal?.state
                    == .withdrawalCompleted
            }
            try await eventually("the refund is done") {
                try await refunds(shop, stored.payment.id).map(\.state) == [.paymentRefundDone]
            }
            #expect(
                try await shop.stack.valueStatement(of: shop.ann).filter {
                    $0.hasPrefix("VALUE_WITHDRAWAL")
                } == ["VALUE_WITHDRAWAL -100000 -20000"])
        }
    }

    @Test("F06 F04 what could not reach its source is kept until somebody gives it at the provider")
    func abnormal() async throws {
        try await PaymentShop.run { shop in
            let stored = try await stored(shop)
            shop.weChat.book.nextRefund(.abnormal)
            let stuck = try await refund(shop, stored)
            #expect(stuck.state == .paymentRefundPending && stuck.failure == "ABNORMAL")
            shop.stack.clock.advance(seconds: 1_800)
            #expect(try await withdrawal(shop, stored).balance?.availableMinor == 0)
            shop.weChat.book.settleRefund(stuck.id.replacing("-", with: ""), .success)
            shop.stack.clock.advance(seconds: 1_801)
            try await eventually("it is done") {
                try await withdrawal(shop, stored).withdrawal?.state == .withdrawalCompleted
            }
        }
    }

    @Test(
        "F06 F04 of a refund and a withdrawal given up at once one wins, and the books know which")
    func race() async throws {
        try await PaymentShop.run(instances: 2) { shop in
            let stored = try await stored(shop)
            async let paid = refusalKey { _ = try await refund(shop, stored) }
            async let given = refusalKey { try await fail(shop, stored) }
            switch try await (paid, given) {
            case (nil, "WITHDRAWAL_PAYING"), (nil, "WITHDRAWAL_CLOSED"):
                try await eventually("it is paid out") {
                    try await withdrawal(shop, stored).withdrawal?.state == .withdrawalCompleted
                }
                #expect(shop.weChat.book.refunds.count == 1)
            case ("WITHDRAWAL_CLOSED", nil):
                #expect(try await shop.stack.value(of: shop.ann).availableMinor == 120_000)
                #expect(shop.weChat.book.refunds.isEmpty)
            case let other: Issue.record("\(other)")
            }
        }
    }

    // MARK: Orders

    private struct Bought {
        let payment: PointsV1.Payment
        let order: String
    }

    /// Two pieces, paid by a scanned code beside stored value.
    private func bought(_ shop: PaymentShop, storedValue: Int64 = 2_000) async throws -> Bought {
        let baskets = try #require(shop.checkouts)
        if storedValue > 0 { try await shop.stack.topUp("before", of: shop.ann) }
        let checkout = try await baskets.hold(
            "order", baskets.basket([CheckoutShop.line("A", 6_400, 2)]),
            storedValueMinor: storedValue)
        let reply = try await shop.charge(checkout, code: "101234567890123456")
        let payment = try #require(reply.payment)
        #expect(payment.state == .paymentCompleted)
        return Bought(payment: payment, order: payment.orderId)
    }

    private func share(_ reply: PointsV1.RefundOrderReply) -> Int64 {
        reply.tenders.filter { $0.type == .wechatPay }.reduce(0) { $0 + $1.amountMinor }
    }

    @Test("F06 N01 each return sends its share back by the very payment, and all of it in the end")
    func returns() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let bought = try await bought(shop)
            let baskets = try #require(shop.checkouts)
            let order = try await shop.stack.orders.get(
                .init(id: bought.order), shop.stack.till())
            #expect(
                order.tenders.filter { $0.type == .wechatPay }.map(\.paymentId)
                    == [bought.payment.id])
            let byHand = try await refusalKey {
                _ = try await shop.client.refund(
                    .init(id: bought.payment.id, reason: "x"),
                    shop.stack.staff("owner", key: PointsStack.key("by-hand")))
            }
            #expect(byHand == "PAYMENT_OF_ORDER")

            var shares: [Int64] = []
            var returns: [String] = []
            for name in ["one", "two"] {
                let reply = try await baskets.takeBack(
                    name, bought.order, RefundShop.pieces(1, 1))
                #expect(
                    try await baskets.takeBack(
                        name, bought.order, RefundShop.pieces(1, 1)
                    ).replayed)
                shares.append(share(reply))
                returns.append(reply.refundId)
                let sent = shares
                try await eventually("the share is back") {
                    try await refunds(shop, bought.payment.id).filter {
                        $0.state == .paymentRefundDone
                    }.map(\.amountMinor).reversed() == sent
                }
            }
            #expect(shares.allSatisfy { $0 > 0 })
            #expect(shares.reduce(0, +) == bought.payment.amountMinor)
            #expect(
                Set(shop.weChat.book.refunds.map(\.orderNumber))
                    == [PaymentShop.number(bought.payment)])
            #expect(shop.weChat.book.refunds.map(\.amountFen).sorted() == shares.sorted())
            #expect(
                try await refunds(shop, bought.payment.id).map(\.orderRefundId).reversed()
                    == returns)
            #expect(
                try await shop.now(bought.payment).refundedMinor == bought.payment.amountMinor)
        }
    }

    @Test("F06 N01 Alipay: a return goes back to its source though answers are lost")
    func byAlipay() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let baskets = try #require(shop.checkouts)
            let checkout = try await baskets.hold(
                "order", baskets.basket([CheckoutShop.line("A", 6_400, 2)]))
            let begun = try await shop.client.create(
                .init(
                    provider: .providerAlipay, checkoutId: checkout.id,
                    payerOpenid: PaymentShop.payer),
                shop.stack.member(shop.ann, key: PointsStack.key("page")))
            let payment = try #require(begun.payment)
            #expect(shop.alipay.pay(PaymentShop.number(payment)))
            _ = try await shop.hear(
                shop.alipay.sealedNotice(PaymentShop.number(payment)), byAlipay: true)
            let paid = try await shop.reaches(.paymentCompleted, payment)
            shop.alipay.faults.next("alipay.trade.refund", .serverErrorAfter)
            let reply = try await baskets.takeBack("all", paid.orderId)
            try await eventually("the money is back") {
                shop.stack.clock.advance(seconds: 10)
                return try await refunds(shop, paid.id).map(\.state) == [.paymentRefundDone]
            }
            #expect(shop.alipay.book.refunds.map(\.amountFen) == [reply.amountMinor])
            #expect(reply.amountMinor == paid.amountMinor)
        }
    }

    @Test("F06 N01 a share that the provider denies is asked for again, or paid by hand, once")
    func again() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let bought = try await bought(shop, storedValue: 0)
            let baskets = try #require(shop.checkouts)
            func owner(_ key: String) -> CallOptions {
                shop.stack.staff("owner", key: PointsStack.key(key))
            }
            for name in ["one", "two"] {
                shop.weChat.book.nextRefund(.closed)
                _ = try await baskets.takeBack(name, bought.order, RefundShop.pieces(1, 1))
                try await eventually("it is denied") {
                    try await refunds(shop, bought.payment.id).first?.state
                        == .paymentRefundFailed
                }
            }
            let failed = try await refunds(shop, bought.payment.id)
            #expect(failed.map(\.state) == [.paymentRefundFailed, .paymentRefundFailed])
            #expect(try await shop.now(bought.payment).refundedMinor == 0)

            let retried = try await shop.client.retryRefund(
                .init(id: bought.payment.id, refundId: failed[0].id, reason: "再试一次"),
                owner("retry"))
            #expect(retried.refund?.state == .paymentRefundDone)
            #expect(retried.refund?.orderRefundId == failed[0].orderRefundId)
            let settled = try await shop.client.settleRefund(
                .init(
                    id: bought.payment.id, refundId: failed[1].id, payoutReference: "cash-1",
                    way: .refundPaidInCash, reason: "现金退还"),
                owner("settle"))
            #expect(settled.refund?.state == .paymentRefundOtherwise)
            for (number, refund) in failed.enumerated() {
                let key = try await refusalKey {
                    _ = try await shop.client.retryRefund(
                        .init(id: bought.payment.id, refundId: refund.id, reason: "再试一次"),
                        owner("retry-\(number)"))
                }
                #expect(key == "PAYMENT_REFUND_NOT_FAILED")
            }
            let again = try await shop.client.settleRefund(
                .init(
                    id: bought.payment.id, refundId: failed[1].id, payoutReference: "cash-1",
                    way: .refundPaidInCash, reason: "现金退还"),
                owner("settle"))
            #expect(again.replayed && again.refund?.state == .paymentRefundOtherwise)
            #expect(
                try await shop.now(bought.payment).refundedMinor == bought.payment.amountMinor)
        }
    }

    // MARK: Books

    struct Damage: Sendable, CustomTestStringConvertible {
        let sql: String
        /// Words of the invariants that it breaks, others may be broken too.
        let breaks: [String]

        var testDescription: String { sql }

        static let all = [
            Damage(
                sql: "UPDATE payments SET amount_minor = amount_minor + 1 WHERE state = 4",
                breaks: ["one effect", "none stands in clearing"]),
            Damage(
                sql: "UPDATE top_ups SET payment_id = payment_id || 'x'",
                breaks: ["one effect"]),
            Damage(
                sql: """
                    UPDATE payments SET state = 5, operation_id = NULL, paid_at = NULL
                    WHERE state = 4
                    """, breaks: ["one effect", "none stands in clearing"]),
            Damage(
                sql: "UPDATE payment_refunds SET amount_minor = amount_minor - 1",
                breaks: ["each refund of a payment", "none stands in clearing"]),
            Damage(
                sql: """
                    UPDATE stored_value_withdrawals SET state = 3, payout_reference = NULL
                    WHERE refund_id IS NOT NULL
                    """, breaks: ["each refund of a payment"]),
            Damage(
                sql: "DELETE FROM payment_entries WHERE cause = 4",
                breaks: ["none stands in clearing"]),
            Damage(
                sql: "DELETE FROM payment_entries WHERE cause = 2 AND account = 3",
                breaks: ["none stands in clearing"]),
        ]
    }

    @Test(
        "I11 N02 F21 what somebody has changed of payments and their refunds is found",
        arguments: Damage.all)
    func damaged(_ damage: Damage) async throws {
        try await PaymentShop.run { shop in
            let stored = try await stored(shop)
            #expect(try await refund(shop, stored).state == .paymentRefundDone)
            let clean = try await shop.stack.verified().values
            #expect(clean.allSatisfy { $0.violations == 0 })
            for words in ["one effect", "each refund of a payment", "none stands in clearing"] {
                let found = try #require(clean.first { $0.name.contains(words) })
                #expect(found.checked > 0)
            }
            let tables = [
                "payments", "payment_refunds", "payment_entries", "top_ups",
                "stored_value_withdrawals",
            ]
            try await shop.stack.damage(
                tables.map { "CREATE TABLE kept_\($0) AS TABLE \($0);" }.joined() + damage.sql)
            let results = try await shop.stack.verified().values
            for words in damage.breaks {
                let found = try #require(results.first { $0.name.contains(words) })
                #expect(found.violations > 0 && !found.samples.isEmpty, "\(found)")
            }
            // The shop itself looks at its books at the end.
            try await shop.stack.damage(
                tables.map { "DELETE FROM \($0); INSERT INTO \($0) TABLE kept_\($0);" }.joined())
        }
    }

    @Test("I11 a return whose share never went back, and an order without its money, are found")
    func damagedOrders() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let bought = try await bought(shop, storedValue: 0)
            let baskets = try #require(shop.checkouts)
            _ = try await baskets.takeBack("one", bought.order, RefundShop.pieces(1, 1))
            try await eventually("the share is back") {
                try await refunds(shop, bought.payment.id).first?.state == .paymentRefundDone
            }
            for (sql, words) in [
                ("DELETE FROM payment_refunds", "each refund of a payment"),
                ("UPDATE order_tenders SET payment_id = NULL", "one effect"),
            ] {
                let tables = ["payment_refunds", "order_tenders"]
                try await shop.stack.damage(
                    tables.map { "CREATE TABLE kept_\($0) AS TABLE \($0);" }.joined() + sql)
                let results = try await shop.stack.verified().values
                let found = try #require(results.first { $0.name.contains(words) })
                #expect(found.violations > 0, "\(sql)")
                try await shop.stack.damage(
                    tables.map {
                        "DELETE FROM \($0); INSERT INTO \($0) TABLE kept_\($0);"
                            + "DROP TABLE kept_\($0);"
                    }.joined())
            }
        }
    }
}
