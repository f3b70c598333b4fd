import Crypto
import Foundation
import PaymentStandIns
import Payments
import Primitives
import Testing
import _CryptoExtras

@Suite("F06 Payments, against servers that speak the providers' protocols")
struct PaymentFlowTests {
    @Test(
        "F06 a mini-program payment is prepared, paid, found by both numbers",
        arguments: ProviderKind.allCases)
    func prepareAndPay(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let order = try world.order()
            _ = try await provider.prepare(order, payer: "openid-1")
            let before = try await provider.payment(orderNumber: order.number)
            #expect(before.state == .unpaid)
            #expect(before.paidAt == nil)
            #expect(world.pay(kind, order.number))
            let after = try await provider.payment(orderNumber: order.number)
            #expect(after.state == .paid)
            #expect(after.amount == order.amount)
            #expect(after.payer == "openid-1")
            #expect(after.paidAt == world.clock.now)
            let number = try #require(after.providerNumber)
            #expect(try await provider.payment(providerNumber: number) == after)
            // The same preparation again meets an order that is paid.
            let again = await error { try await provider.prepare(order, payer: "openid-1") }
            guard case .refused(let refusal) = again else {
                Issue.record("not refused: \(String(describing: again))")
                return
            }
            #expect(refusal.reason == .alreadyPaid)
        }
    }

    @Test("F06 what a mini-program gets is signed by the merchant, as wx.requestPayment wants it")
    func clientParameters() async throws {
        try await PaymentWorld.run { world in
            let keys = try Keys.weChat.get()
            let order = try world.order()
            let prepared = try await world.weChat().prepare(order, payer: "openid-1")
            #expect(
                prepared.parameters.map(\.name) == [
                    "appId", "timeStamp", "nonceStr", "package", "signType", "paySign",
                ])
            #expect(prepared["package"] == "prepay_id=wx\(order.number)")
            let signed =
                "\(keys.appId)\n\(prepared["timeStamp"]!)\n\(prepared["nonceStr"]!)\n"
                + "\(prepared["package"]!)\n"
            let key = try _RSA.Signing.PublicKey(pemRepresentation: keys.merchantPublicKey)
            let signature = _RSA.Signing.RSASignature(
                rawRepresentation: try #require(Data(base64Encoded: prepared["paySign"]!)))
            #expect(
                key.isValidSignature(
                    signature, for: SHA256.hash(data: Data(signed.utf8)),
                    padding: .insecurePKCS1v1_5))
        }
    }

    @Test(
        "F06 a scanned code charges at once, and the same order again charges nothing more",
        arguments: ProviderKind.allCases)
    func charge(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let order = try world.order(fen: 3_480)
            let code = try PaymentWorld.code(kind)
            #expect(code.provider == provider.name)
            let first = try await provider.charge(order, code: code, at: PaymentWorld.place)
            #expect(first.state == .paid)
            #expect(first.amount == Money(minor: 3_480))
            let second = try await provider.charge(order, code: code, at: PaymentWorld.place)
            #expect(second.providerNumber == first.providerNumber)
            #expect(world.book(kind).payments.count == 1)
        }
    }

    @Test("F06 codes that cannot pay are refused for good", arguments: ProviderKind.allCases)
    func refusedCodes(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            for (ending, reason) in [
                ("01", PaymentRefusal.Reason.payerCannot), ("02", .codeInvalid),
            ] {
                let order = try world.order()
                let code = try PaymentWorld.code(kind, ending: ending)
                let refused = await error {
                    try await provider.charge(order, code: code, at: PaymentWorld.place)
                }
                guard case .refused(let refusal) = refused else {
                    Issue.record("not refused: \(String(describing: refused))")
                    continue
                }
                #expect(refusal.reason == reason)
            }
        }
    }

    @Test("F06 an open order is closed; a paid one is not", arguments: ProviderKind.allCases)
    func close(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let open = try world.order()
            _ = try await provider.prepare(open, payer: "openid-1")
            try await provider.close(orderNumber: open.number)
            #expect(!world.pay(kind, open.number))
            #expect(try await provider.payment(orderNumber: open.number).state == .closed)
            let paid = try await world.paid(kind)
            let refused = await error { try await provider.close(orderNumber: paid.number) }
            guard case .refused(let refusal) = refused else {
                Issue.record("not refused: \(String(describing: refused))")
                return
            }
            #expect(refusal.reason == .alreadyPaid)
            let unknown = await error { try await provider.payment(orderNumber: "NOBODY") }
            guard case .refused(let missing) = unknown else {
                Issue.record("not refused: \(String(describing: unknown))")
                return
            }
            #expect(missing.reason == .notFound)
        }
    }

    @Test(
        "F06 money goes back to its source once per refund number", arguments: ProviderKind.allCases
    )
    func refund(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let order = try await world.paid(kind)
            func refund(_ number: String, _ fen: Int64) throws -> RefundOrder {
                try RefundOrder(
                    number: number, orderNumber: order.number, amount: Money(minor: fen),
                    paid: order.amount, reason: "returned")
            }
            let first = try refund(PaymentWorld.number(), 3_557)
            let made = try await provider.refund(first)
            #expect(made.state == .succeeded)
            #expect(made.amount == first.amount)
            let repeated = try await provider.refund(first)
            #expect(repeated.state == .succeeded)
            // Whose money moved before is asked for: it need not have arrived.
            #expect(repeated.succeededAt == world.clock.now)
            let read = try await provider.refund(
                number: first.number, orderNumber: order.number)
            #expect(read.amount == first.amount)
            #expect(read.succeededAt == world.clock.now)
            #expect(world.book(kind).payment(order.number)?.refundedFen == 3_557)
            // The number stands for another amount; and more than is left cannot go back.
            for wrong in [
                try refund(first.number, 3_558), try refund(PaymentWorld.number(), 15_120),
            ] {
                guard case .refused = await error({ try await provider.refund(wrong) }) else {
                    Issue.record("not refused: \(wrong)")
                    continue
                }
            }
            #expect(world.book(kind).payment(order.number)?.refundedFen == 3_557)
            let missing = await error {
                try await provider.refund(number: "NEVERMADE", orderNumber: order.number)
            }
            guard case .refused(let refusal) = missing else {
                Issue.record("not refused: \(String(describing: missing))")
                return
            }
            #expect(refusal.reason == .notFound)
        }
    }

    @Test(
        "F06 what was given back as a whole was paid, and is not merely closed",
        arguments: ProviderKind.allCases)
    func fullRefund(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let order = try await world.paid(kind)
            let refund = try RefundOrder(
                number: PaymentWorld.number(), orderNumber: order.number, amount: order.amount,
                paid: order.amount, reason: "returned")
            _ = try await provider.refund(refund)
            let record = try await provider.payment(orderNumber: order.number)
            #expect(record.state == .refunded)
            #expect(record.amount == order.amount)
        }
    }

    @Test(
        "F06 F03 a contract is charged month by month until it ends",
        arguments: ProviderKind.allCases)
    func contracts(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let id = world.book(kind).sign(plan: "12345", number: "C0001", payer: "openid-7")
            let reference = ContractReference(
                plan: "12345", number: "C0001", providerNumber: id)
            #expect(try await provider.contract(reference).state == .active)
            let order = try world.order(fen: 2_500)
            try await provider.announceDeduction(of: order.amount, under: reference)
            let taken = try await provider.deduct(order, under: reference)
            if kind == .weChat {
                #expect(taken.state == .paying)
                #expect(world.standIns.weChat.settleDeductions() == 1)
            } else {
                #expect(taken.state == .paid)
            }
            let read = try await provider.payment(orderNumber: order.number)
            #expect(read.state == .paid)
            #expect(read.payer == "openid-7")
            // The same month again takes no more money.
            _ = try await provider.deduct(order, under: reference)
            #expect(world.book(kind).payments.count == 1)
            try await provider.endContract(reference)
            #expect(try await provider.contract(reference).state == .ended)
            let next = try world.order(fen: 2_500)
            let refused = await error { try await provider.deduct(next, under: reference) }
            guard case .refused(let refusal) = refused else {
                Issue.record("not refused: \(String(describing: refused))")
                return
            }
            #expect(refusal.reason == .contractInvalid)
        }
    }

    @Test("F06 values that no provider takes are refused before anybody is asked")
    func badValues() throws {
        let url = "https://example.com/n"
        for (number, fen, text, address) in [
            ("short", Int64(100), "tea", url), ("with-hyphen", 100, "tea", url),
            (String(repeating: "1", count: 33), 100, "tea", url), ("ORDER01", 0, "tea", url),
            ("ORDER01", 10_000_000_001, "tea", url), ("ORDER01", 100, "", url),
            ("ORDER01", 100, String(repeating: "茶", count: 43), url),
            ("ORDER01", 100, "tea", url + "?a=b"),
        ] {
            #expect(throws: InvalidPayment.self) {
                try PaymentOrder(
                    number: number, amount: Money(minor: fen), description: text,
                    noticeURL: address)
            }
        }
        #expect(throws: InvalidPayment.self) { try PaymentCode("123") }
        #expect(throws: InvalidPayment.self) {
            try RefundOrder(
                number: "REFUND1", orderNumber: "ORDER01", amount: Money(minor: 2),
                paid: Money(minor: 1), reason: "returned")
        }
        #expect("\(try PaymentCode("134567890123456789"))" == "payment code of 18 digits")
    }
}
