import Messages
import PaymentStandIns
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Payments: what a provider could not give, closed by staff")
struct PaymentSettlementTests {
    private func owner(_ shop: PaymentShop, _ key: String) -> CallOptions {
        shop.stack.staff("owner", key: PointsStack.key(key))
    }

    private func refunds(
        _ shop: PaymentShop, _ payment: String
    ) async throws -> [PointsV1.PaymentRefund] {
        try await shop.client.listRefunds(.init(id: payment), shop.stack.staff("owner")).refunds
    }

    private struct Stuck {
        let payment: PointsV1.Payment
        let refund: PointsV1.PaymentRefund

        var number: String { refund.id.replacing("-", with: "") }
    }

    /// An order that was paid by a scanned code and came back, and whose money is stuck.
    private func order(_ shop: PaymentShop) async throws -> Stuck {
        let baskets = try #require(shop.checkouts)
        let checkout = try await baskets.hold(
            "order", baskets.basket([CheckoutShop.line("A", 6_400, 2)]))
        let reply = try await shop.charge(checkout, code: "101234567890123456")
        let payment = try #require(reply.payment)
        shop.weChat.book.nextRefund(.abnormal)
        _ = try await baskets.takeBack("all", payment.orderId)
        try await eventually("it is stuck") {
            try await refunds(shop, payment.id).first?.failure == "ABNORMAL"
        }
        let refund = try #require(try await refunds(shop, payment.id).first)
        #expect(refund.state == .paymentRefundPending)
        return Stuck(payment: payment, refund: refund)
    }

    /// A top-up whose withdrawal is stuck.
    private func topUp(
        _ shop: PaymentShop
    ) async throws -> (stuck: Stuck, withdrawal: PointsV1.Withdrawal) {
        let payment = try #require(try await shop.topUp().payment)
        #expect(shop.weChat.pay(PaymentShop.number(payment)))
        _ = try await shop.hear(shop.weChat.sealedNotice(PaymentShop.number(payment)))
        let paid = try await shop.reaches(.paymentCompleted, payment)
        let requested = try await shop.stack.requestWithdrawal(paid.topUpId, .byCustomer)
        let withdrawal = try #require(requested.withdrawal)
        shop.weChat.book.nextRefund(.abnormal)
        let reply = try await shop.client.refund(
            .init(id: paid.id, reason: "顾客要求退款", withdrawalId: withdrawal.id),
            owner(shop, "refund"))
        let refund = try #require(reply.refund)
        #expect(refund.failure == "ABNORMAL")
        return (Stuck(payment: paid, refund: refund), withdrawal)
    }

    private func settle(
        _ shop: PaymentShop, _ stuck: Stuck, _ options: CallOptions,
        _ change: (inout PointsV1.SettlePaymentRefundRequest) -> Void = { _ in }
    ) async throws -> PointsV1.PaymentRefundReply {
        var request = PointsV1.SettlePaymentRefundRequest(
            id: stuck.payment.id, refundId: stuck.refund.id, payoutReference: "cash-1",
            way: .refundPaidInCash, reason: "银行卡已注销")
        change(&request)
        return try await shop.client.settleRefund(request, options)
    }

    @Test(
        "F06 F04 X27 X30 a share that is stuck is paid out of a drawer: once, in the books and the file"
    )
    func inCash() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let stuck = try await order(shop)
            let stack = shop.stack
            stack.clock.advance(seconds: 60)
            let opened = try await stack.tills.openShift(
                .init(
                    storeId: Demo.store, terminalId: "till-1", staffId: "staff-7",
                    openingFloatMinor: 50_000), stack.till(key: PointsStack.key("open")))
            let shift = try #require(opened.shift)
            stack.clock.advance(seconds: 60)
            let settled = try await settle(shop, stuck, owner(shop, "settle")) {
                $0.storeId = Demo.store
                $0.terminalId = "till-1"
            }
            #expect(settled.refund?.state == .paymentRefundOtherwise)
            #expect(settled.refund?.payoutReference == "cash-1")
            let again = try await settle(shop, stuck, owner(shop, "settle")) {
                $0.storeId = Demo.store
                $0.terminalId = "till-1"
            }
            #expect(again.replayed && again.refund?.state == .paymentRefundOtherwise)
            for call in [
                { _ = try await settle(shop, stuck, owner(shop, "twice")) },
                {
                    _ = try await shop.client.retryRefund(
                        .init(id: stuck.payment.id, refundId: stuck.refund.id, reason: "x"),
                        owner(shop, "retry"))
                },
            ] as [() async throws -> Void] {
                #expect(try await refusalKey(call) == "PAYMENT_REFUND_NOT_FAILED")
            }
            // Nobody asks for it any more, and a late word of the provider's changes nothing.
            shop.weChat.book.settleRefund(stuck.number, .success)
            stack.clock.advance(seconds: 2 * 3_600)
            let known = try await refunds(shop, stuck.payment.id)
            #expect(known.map(\.state) == [.paymentRefundOtherwise])

            let step = try #require(known.first?.steps.first)
            #expect(known.first?.steps.count == 1)
            #expect(step.kind == .refundPaidInCash && step.reason == "银行卡已注销")
            #expect(step.actor == "staff:staff-1" && step.payoutReference == "cash-1")
            #expect(step.storeId == Demo.store && step.terminalId == "till-1")
            let hers = try await shop.client.listRefunds(
                .init(id: stuck.payment.id), stack.member(shop.ann))
            #expect(hers.refunds.map(\.steps) == [[]])

            let counted = try await stack.tills.countShift(
                .init(
                    id: shift.id,
                    counted: [
                        .init(
                            type: .cash, amountMinor: 50_000 - stuck.refund.amountMinor)
                    ]), stack.till(key: PointsStack.key("count")))
            #expect(
                counted.shift?.tenders.map(\.paidOutMinor) == [stuck.refund.amountMinor])
            #expect(counted.shift?.tenders.map(\.differenceMinor) == [0])
            let file = try await export(stack, "2026-03-04")
            #expect(
                file.filter { $0.contains("GIVEN") } == [
                    "payments,CLEARING,2026-03-04,MOVEMENT,GIVEN_IN_CASH,"
                        + "\(stuck.refund.amountMinor)",
                    "payments,OTHER_CASH,2026-03-04,MOVEMENT,GIVEN_IN_CASH,"
                        + "-\(stuck.refund.amountMinor)",
                ])
            #expect(file.contains("payments,CLEARING,2026-03-04,CLOSING,,0"))
            #expect(
                file.contains(
                    "payments,PROVIDER,2026-03-04,CLOSING,,\(stuck.payment.amountMinor)"))
            // A journal that says something else is found.
            for (damage, repair) in [
                ("amount_minor = amount_minor + 1", "amount_minor = amount_minor - 1"),
                (
                    "kind = 3, payout_reference = NULL, store_id = NULL, terminal_id = NULL",
                    "kind = 2, payout_reference = 'cash-1'"
                ),
            ] {
                try await stack.damage("UPDATE payment_refund_steps SET \(damage)")
                let found = try #require(
                    try await stack.verified().values.first {
                        $0.name.contains("each refund of a payment")
                    })
                #expect(found.violations == 1, "\(damage)")
                try await stack.damage("UPDATE payment_refund_steps SET \(repair)")
            }
        }
    }

    private func export(_ stack: PointsStack, _ date: String) async throws -> [String] {
        let stream = try await stack.accounts.export(
            .init(from: date, to: date), stack.staff("auditor"))
        var lines: [String] = []
        for try await line in stream where line.line.hasPrefix("payments,") {
            lines.append(line.line)
        }
        return lines
    }

    @Test("F06 F04 what the provider has given meanwhile, or does not speak of, is not paid again")
    func asksFirst() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let stuck = try await order(shop)
            shop.weChat.faults.next("refund", .serverError)
            let silent = try await refusalInfo {
                _ = try await settle(shop, stuck, owner(shop, "silent"))
            }
            #expect(silent?.key == "PAYMENT_PROVIDER_UNAVAILABLE" && silent?.retryable == true)
            shop.weChat.book.settleRefund(stuck.number, .success)
            let given = try await refusalKey {
                _ = try await settle(shop, stuck, owner(shop, "silent"))
            }
            #expect(given == "PAYMENT_REFUND_NOT_FAILED")
            let known = try await refunds(shop, stuck.payment.id)
            #expect(known.map(\.state) == [.paymentRefundDone])
            #expect(known.allSatisfy { $0.steps.isEmpty })
        }
    }

    @Test("F06 F04 asked again under its own number, what was stuck is given once")
    func askedAgain() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let stuck = try await order(shop)
            func retry(_ key: String) async throws -> PointsV1.PaymentRefund? {
                try await shop.client.retryRefund(
                    .init(id: stuck.payment.id, refundId: stuck.refund.id, reason: "已更新银行卡"),
                    owner(shop, key)
                ).refund
            }
            let still = try await retry("one")
            #expect(still?.id == stuck.refund.id && still?.state == .paymentRefundPending)
            shop.weChat.book.settleRefund(stuck.number, .success)
            let given = try await retry("two")
            #expect(given?.id == stuck.refund.id && given?.state == .paymentRefundDone)
            #expect(shop.weChat.book.refunds.count == 1)
            let steps = try #require(try await refunds(shop, stuck.payment.id).first?.steps)
            #expect(steps.map(\.kind) == [.refundAskedAgain, .refundAskedAgain])
            #expect(steps.allSatisfy { $0.nextRefundId.isEmpty && $0.reason == "已更新银行卡" })
        }
    }

    @Test("F06 F04 a withdrawal that is stuck is set free, and paid in another way")
    func setFree() async throws {
        try await PaymentShop.run { shop in
            let (stuck, withdrawal) = try await topUp(shop)
            let stack = shop.stack
            #expect(try await stack.value(of: shop.ann).availableMinor == 0)
            let inCash = try await refusalKey {
                _ = try await settle(shop, stuck, owner(shop, "cash"))
            }
            #expect(inCash == "INVALID_ARGUMENT")
            let freed = try await settle(shop, stuck, owner(shop, "free")) {
                $0.way = .refundSetFree
                $0.payoutReference = ""
            }
            #expect(freed.refund?.state == .paymentRefundFailed)
            let after = try await stack.storedValue.getWithdrawal(
                .init(id: withdrawal.id), stack.staff("owner"))
            #expect(after.withdrawal?.state == .withdrawalFailed)
            #expect(after.balance?.availableMinor == 120_000 && after.balance?.heldMinor == 0)
            #expect(try await shop.now(stuck.payment).refundedMinor == 0)
            let again = try await settle(shop, stuck, owner(shop, "free")) {
                $0.way = .refundSetFree
                $0.payoutReference = ""
            }
            #expect(again.replayed && again.refund?.state == .paymentRefundFailed)
            let over = try await refusalKey {
                _ = try await settle(shop, stuck, owner(shop, "over")) {
                    $0.way = .refundSetFree
                    $0.payoutReference = ""
                }
            }
            #expect(over == "WITHDRAWAL_CLOSED")

            let second = try await stack.requestWithdrawal(
                stuck.payment.topUpId, .byCustomer, key: "second"
            ) {
                $0.method = .payoutToSameName
                $0.payeeLastDigits = "0123"
            }
            _ = try await stack.storedValue.completeWithdrawal(
                .init(id: second.withdrawal?.id ?? "", payoutReference: "bank-1"),
                owner(shop, "complete"))
            #expect(try await stack.value(of: shop.ann).principalMinor == 0)
        }
    }

    @Test(
        "F06 F04 who may not is refused, and nothing is closed without a way, a reason and a receipt"
    )
    func refused() async throws {
        try await PaymentShop.runWithCheckouts { shop in
            let stuck = try await order(shop)
            typealias Case = (
                String, CallOptions?, String, (inout PointsV1.SettlePaymentRefundRequest) -> Void
            )
            let cases: [Case] = [
                (
                    "cashier", shop.stack.staff("cashier", key: PointsStack.key("cashier")),
                    "PERMISSION_DENIED", { _ in }
                ),
                ("no way", nil, "INVALID_ARGUMENT", { $0.way = .unspecified }),
                ("asked again", nil, "INVALID_ARGUMENT", { $0.way = .refundAskedAgain }),
                ("no reason", nil, "INVALID_ARGUMENT", { $0.reason = "" }),
                ("no receipt", nil, "INVALID_ARGUMENT", { $0.payoutReference = "" }),
                ("a receipt of nothing", nil, "INVALID_ARGUMENT", { $0.way = .refundSetFree }),
                (
                    "a transfer out of a drawer", nil, "INVALID_ARGUMENT",
                    {
                        $0.way = .refundPaidByTransfer
                        $0.storeId = Demo.store
                        $0.terminalId = "till-1"
                    }
                ),
                (
                    "no such store", nil, "STORE_NOT_FOUND",
                    {
                        $0.storeId = Demo.member(9).description
                        $0.terminalId = "till-1"
                    }
                ),
                (
                    "no such refund", nil, "PAYMENT_REFUND_NOT_FOUND",
                    { $0.refundId = stuck.payment.id }
                ),
                (
                    "not a withdrawal's", nil, "INVALID_ARGUMENT",
                    {
                        $0.way = .refundSetFree
                        $0.payoutReference = ""
                    }
                ),
            ]
            for (name, options, key, change) in cases {
                let refused = try await refusalKey {
                    _ = try await settle(
                        shop, stuck, options ?? owner(shop, "no-\(name.count)-\(key)"), change)
                }
                #expect(refused == key, "\(name)")
            }
            let known = try await refunds(shop, stuck.payment.id)
            #expect(known.map(\.state) == [.paymentRefundPending])
            #expect(known.allSatisfy { $0.steps.isEmpty })
            // By a transfer, by somebody of the books.
            let settled = try await settle(
                shop, stuck, shop.stack.staff("finance", key: PointsStack.key("finance"))
            ) {
                $0.way = .refundPaidByTransfer
                $0.payoutReference = "bank-9"
            }
            #expect(settled.refund?.state == .paymentRefundOtherwise)
        }
    }
}
