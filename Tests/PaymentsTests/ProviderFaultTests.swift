import PaymentStandIns
import Primitives
import StandIns
import Synchronization
import TestKit
import Testing

@testable import Payments
@testable import Providers

@Suite("F20 Third parties that fail, lie or stay silent")
struct ProviderFaultTests {
    /// The name of a call in a fault plan.
    private func call(_ kind: ProviderKind, _ weChat: String, _ alipay: String) -> String {
        kind == .weChat ? weChat : alipay
    }

    /// What a fault leaves a caller knowing.
    private func expected(_ fault: StandInFault, _ kind: ProviderKind) -> PaymentError {
        switch (fault, kind) {
        case (.hang, _), (.hangAfter, _), (.dribble, _): .unknown(.timedOut)
        case (.serverError, _), (.serverErrorAfter, _): .unknown(.serverError(status: 500))
        case (.garbage, _): .unknown(.malformed("body"))
        case (.truncated, _): .unknown(.connectionLost)
        case (.oversized, _): .unknown(.tooLarge)
        case (.redirect, _): .unknown(.redirected)
        case (.forgedSignature, _): .unknown(.untrusted(.wrong))
        case (.unsigned, _): .unknown(.untrusted(.missing))
        case (.unknownKey, .weChat): .unknown(.untrusted(.unknownKey))
        case (.unknownKey, .alipay): .unknown(.untrusted(.wrong))
        case (.oldTime, _): .unknown(.untrusted(.tooOld))
        case (.wrongAmount, _): .unknown(.mismatch(field: "amount"))
        case (.wrongMerchant, .weChat): .unknown(.mismatch(field: "mchid"))
        case (.wrongMerchant, .alipay): .unknown(.mismatch(field: "out_trade_no"))
        case (.anotherOrder, _): .unknown(.mismatch(field: "out_trade_no"))
        case (.billElsewhere, .weChat): .unknown(.mismatch(field: "download_url"))
        case (.billElsewhere, .alipay): .unknown(.mismatch(field: "bill_download_url"))
        case (.rateLimit, .weChat): .transient(.rateLimited(code: "RATELIMIT_EXCEEDED"))
        case (.rateLimit, .alipay): .transient(.rateLimited(code: "isv.app-call-limited"))
        case (.undecided, .weChat): .unknown(.undecided(code: "SYSTEM_ERROR"))
        case (.undecided, .alipay): .unknown(.undecided(code: "aop.unknow-error"))
        }
    }

    @Test(
        "F20 a charge whose answer is spoilt is unknown, and the query tells what became of it",
        arguments: ProviderKind.allCases, StandInFault.allCases)
    func charge(kind: ProviderKind, fault: StandInFault) async throws {
        // Alipay's answers bear no time, and a charge's answer names no bill.
        if fault == .billElsewhere || (kind == .alipay && fault == .oldTime) { return }
        try await PaymentWorld.run { world in
            let isSlow = [.hang, .hangAfter, .dribble].contains(fault)
            let http = world.http(timeLimit: isSlow ? .milliseconds(700) : .seconds(10))
            let provider = try world.provider(kind, http: http)
            let order = try world.order()
            let code = try PaymentWorld.code(kind)
            world.faults(kind).next(call(kind, "codepay", "alipay.trade.pay"), fault)
            let seen = await error {
                try await provider.charge(order, code: code, at: PaymentWorld.place)
            }
            #expect(seen == expected(fault, kind))
            let patient = try world.provider(kind)
            if fault.happensAfter {
                try await eventually("the charge has had its effect") {
                    world.book(kind).payment(order.number) != nil
                }
                // The ambiguous write that took place: once, however often it is asked for.
                let record = try await patient.payment(orderNumber: order.number)
                #expect(record.state == .paid)
                _ = try await patient.charge(order, code: code, at: PaymentWorld.place)
            } else {
                let missing = await error {
                    try await patient.payment(orderNumber: order.number)
                }
                guard case .refused(let refusal) = missing else {
                    Issue.record("not refused: \(String(describing: missing))")
                    return
                }
                #expect(refusal.reason == .notFound)
                _ = try await patient.charge(order, code: code, at: PaymentWorld.place)
            }
            #expect(world.book(kind).payments.count == 1)
        }
    }

    @Test(
        "F20 a refund whose answer is lost is made once",
        arguments: ProviderKind.allCases,
        [StandInFault.hangAfter, .serverErrorAfter, .garbage, .truncated, .forgedSignature])
    func refund(kind: ProviderKind, fault: StandInFault) async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(kind)
            let http = world.http(
                timeLimit: fault == .hangAfter ? .milliseconds(700) : .seconds(10))
            let provider = try world.provider(kind, http: http)
            let refund = try RefundOrder(
                number: PaymentWorld.number(), orderNumber: order.number,
                amount: Money(minor: 1_000), paid: order.amount, reason: "returned")
            world.faults(kind).next(call(kind, "refund", "alipay.trade.refund"), fault)
            #expect(await error { try await provider.refund(refund) } == expected(fault, kind))
            let record = try await world.provider(kind).refund(refund)
            #expect(record.state == .succeeded)
            #expect(record.amount == refund.amount)
            #expect(world.book(kind).refunds.count == 1)
            #expect(world.book(kind).payment(order.number)?.refundedFen == 1_000)
        }
    }

    @Test(
        "F20 an answer about another payment, refund or amount is none",
        arguments: ProviderKind.allCases)
    func otherThings(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let provider = try world.provider(kind)
            let order = try await world.paid(kind)
            let number = try #require(world.book(kind).payment(order.number)?.providerNumber)
            world.faults(kind).next(.anotherOrder)
            let byNumber = await error { try await provider.payment(providerNumber: number) }
            let field = kind == .weChat ? "transaction_id" : "trade_no"
            #expect(byNumber == .unknown(.mismatch(field: field)))
            world.faults(kind).next(.anotherOrder)
            let byOrder = await error { try await provider.payment(orderNumber: order.number) }
            #expect(byOrder == .unknown(.mismatch(field: "out_trade_no")))
            let refund = try RefundOrder(
                number: PaymentWorld.number(), orderNumber: order.number,
                amount: Money(minor: 1_000), paid: order.amount, reason: "returned")
            world.faults(kind).next(.anotherOrder)
            let other = await error { try await provider.refund(refund) }
            #expect(other == .unknown(.mismatch(field: "out_trade_no")))
            guard kind == .weChat else { return }
            world.faults(kind).next(.wrongAmount)
            let amount = await error { try await provider.refund(refund) }
            #expect(amount == .unknown(.mismatch(field: "amount")))
        }
    }

    @Test(
        "F20 a bill is fetched from the provider and from nowhere else",
        arguments: ProviderKind.allCases)
    func billElsewhere(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            world.book(kind).plant("ORDER_0001", amountFen: 1, at: world.clock.now)
            world.faults(kind).next(.billElsewhere)
            let day = try #require(CalendarDate(year: 2026, month: 3, day: 5))
            let seen = await error { try await world.provider(kind).bill(of: day) { _ in } }
            #expect(seen == expected(.billElsewhere, kind))
        }
    }

    @Test(
        "F20 an address is Alipay's by its host, and by nothing that only looks like it",
        arguments: [
            ("https://dwbillcenter.alipay.com/downloadBillFile.resource?bizType=trade", true),
            ("https://a-1.alipayobjects.com/bill.zip", true),
            ("https://openapi.alipay.example/bill.zip", true),
            ("http://dwbillcenter.alipay.com/bill.zip", false),
            ("https://dwbillcenter.alipay.com", false), ("https:///x.alipay.com/bill.zip", false),
            ("https://alipay.com.evil.example/bill.zip", false),
            ("https://evil-alipay.com/bill.zip", false),
            ("https://evil.example?.alipay.com/bill.zip", false),
            ("https://evil.example#.alipay.com/bill.zip", false),
            ("https://evil.example\\.alipay.com/bill.zip", false),
            ("https://evil.example:443@x.alipay.com/bill.zip", false),
            ("https://evil.example%2F.alipay.com/bill.zip", false),
            ("https://openapi.alipay.example.evil.example/bill.zip", false),
        ])
    func billAddress(address: String, isAlipays: Bool) {
        #expect(
            Alipay.isAlipays(address, gateway: "https://openapi.alipay.example/gateway.do")
                == isAlipays)
    }

    @Test(
        "F20 a request that another merchant's key has signed is not taken",
        arguments: ProviderKind.allCases)
    func wrongMerchantKey(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let other = try Keys.stranger.get().merchantPrivateKey
            let provider: any PaymentProvider =
                switch kind {
                case .weChat: try world.weChat(merchantKey: other)
                case .alipay: try world.alipay(merchantKey: other)
                }
            let order = try world.order()
            #expect(await error { try await provider.prepare(order, payer: "openid-1") } != nil)
            #expect(world.book(kind).payments.isEmpty)
        }
    }

    @Test(
        "F20 an answer that another key has signed decides nothing, whatever it says",
        arguments: ProviderKind.allCases)
    func wrongProviderKey(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let other = try Keys.stranger.get().providerPublicKey
            let provider: any PaymentProvider =
                switch kind {
                case .weChat: try world.weChat(platformKey: other)
                case .alipay: try world.alipay(alipayKeys: [other])
                }
            let order = try await world.paid(kind)
            let seen = await error { try await provider.payment(orderNumber: order.number) }
            #expect(seen == .unknown(.untrusted(.wrong)))
            // A forged refusal is none either.
            let missing = await error { try await provider.payment(orderNumber: "NOBODY") }
            #expect(missing == .unknown(.untrusted(.wrong)))
        }
    }

    @Test("F20 WeChat Pay changes its key while we serve")
    func keyRotation() async throws {
        try await PaymentWorld.run { world in
            let keys = try Keys.weChat.get()
            let platform = try WeChatPayPlatformKeys([
                "OLD": Keys.stranger.get().providerPublicKey
            ])
            let provider = WeChatPay(
                try WeChatPayConfiguration(
                    appId: keys.appId, merchantId: keys.merchantId, serial: keys.merchantSerial,
                    privateKey: keys.merchantPrivateKey, apiKey: keys.apiKey,
                    platformKeys: platform, server: world.address),
                http: world.http(), now: { world.clock.now })
            let order = try await world.paid(.weChat)
            let before = await error { try await provider.payment(orderNumber: order.number) }
            #expect(before == .unknown(.untrusted(.unknownKey)))
            try platform.replace(with: [
                "OLD": Keys.stranger.get().providerPublicKey,
                keys.providerSerial: keys.providerPublicKey,
            ])
            #expect(try await provider.payment(orderNumber: order.number).state == .paid)
        }
    }

    @Test("F20 Alipay's new key is trusted beside the old one")
    func alipayRotation() async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(.alipay)
            let provider = try world.alipay(alipayKeys: [
                Keys.stranger.get().providerPublicKey, Keys.alipay.get().providerPublicKey,
            ])
            #expect(try await provider.payment(orderNumber: order.number).state == .paid)
        }
    }

    @Test("F20 five failures open the breaker, one caller probes after its rest, and it closes")
    func breaker() async throws {
        try await PaymentWorld.run { world in
            let time = Mutex(ContinuousClock.now)
            let breaker = SharedBreaker(now: { time.withLock { $0 } })
            let http = ProviderHTTP(world.client, timeLimit: .seconds(10), breaker: breaker)
            let provider = try world.weChat(http: http)
            world.faults(.weChat).next("query", .serverError, times: 6)
            let number = "ORDER0001"
            for _ in 0..<5 {
                let seen = await error { try await provider.payment(orderNumber: number) }
                #expect(seen == .unknown(.serverError(status: 500)))
            }
            #expect(breaker.isOpen)
            let kept = await error { try await provider.payment(orderNumber: number) }
            #expect(kept == .transient(.breakerOpen))
            // The probe meets the sixth failure; the next one, after another rest, an answer.
            time.withLock { $0 += .seconds(10) }
            let probed = await error { try await provider.payment(orderNumber: number) }
            #expect(probed == .unknown(.serverError(status: 500)))
            let again = await error { try await provider.payment(orderNumber: number) }
            #expect(again == .transient(.breakerOpen))
            time.withLock { $0 += .seconds(10) }
            guard case .refused = await error({ try await provider.payment(orderNumber: number) })
            else {
                Issue.record("the provider has answered")
                return
            }
            #expect(!breaker.isOpen)
        }
    }

    @Test("F20 nobody listening means that nothing happened")
    func nobodyListens() async throws {
        try await PaymentWorld.run { world in
            let keys = try Keys.weChat.get()
            let provider = WeChatPay(
                try WeChatPayConfiguration(
                    appId: keys.appId, merchantId: keys.merchantId, serial: keys.merchantSerial,
                    privateKey: keys.merchantPrivateKey, apiKey: keys.apiKey,
                    platformKeys: try WeChatPayPlatformKeys([:]),
                    server: "http://127.0.0.1:1"),
                http: world.http(), now: { world.clock.now })
            let order = try world.order()
            let seen = await error { try await provider.prepare(order, payer: "openid-1") }
            #expect(seen == .transient(.notConnected))
        }
    }

    @Test("Keys and secrets are in no description and no error")
    func secretsStaySecret() throws {
        let keys = try Keys.weChat.get()
        let configuration = try WeChatPayConfiguration(
            appId: keys.appId, merchantId: keys.merchantId, serial: keys.merchantSerial,
            privateKey: keys.merchantPrivateKey, apiKey: keys.apiKey,
            platformKeys: try WeChatPayPlatformKeys([keys.providerSerial: keys.providerPublicKey]))
        #expect("\(configuration)" == "WeChat Pay merchant 1900000109")
        #expect(!"\(RSAKeyText(keys.merchantPrivateKey))".contains("MII"))
        let broken = keys.merchantPrivateKey.replacing("MII", with: "QQQ")
        do {
            _ = try RSASigningKey(broken, name: "merchant key")
            Issue.record("a broken key was read")
        } catch {
            #expect("\(error)" == "merchant key is no RSA key in PEM or base64, or below 2048 bits")
        }
    }

    /// A key's own description.
    private struct RSAKeyText: CustomStringConvertible {
        let description: String
        init(_ pem: String) {
            description = (try? RSASigningKey(pem, name: "key")).map { "\($0)" } ?? "MII"
        }
    }
}
