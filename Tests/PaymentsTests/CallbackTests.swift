import Foundation
import PaymentStandIns
import Primitives
import StandIns
import TestKit
import Testing

@testable import Payments
@testable import Providers

@Suite("F06 F20 Call-backs")
struct CallbackTests {
    private func verify(
        _ verifier: any CallbackVerifier, _ notice: SealedNotice
    ) throws(CallbackProblem) -> PaymentNotice {
        try verifier.verify(headers: notice.headers, body: Array(notice.body.utf8))
    }

    private func problem(
        _ verifier: any CallbackVerifier, _ notice: SealedNotice
    ) -> CallbackProblem? {
        do throws(CallbackProblem) {
            _ = try verify(verifier, notice)
            return nil
        } catch {
            return error
        }
    }

    private func sealed(
        _ world: PaymentWorld, _ kind: ProviderKind, _ number: String,
        _ fault: NoticeFault? = nil
    ) throws -> SealedNotice {
        try #require(
            kind == .weChat
                ? world.standIns.weChat.sealedNotice(number, fault)
                : world.standIns.alipay.sealedNotice(number, fault))
    }

    @Test(
        "F06 a notice says who paid what, under the provider's number as operation id",
        arguments: ProviderKind.allCases)
    func sound(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(kind)
            let notice = try verify(
                world.provider(kind), sealed(world, kind, order.number))
            let number = try #require(world.book(kind).payment(order.number)?.providerNumber)
            #expect(
                notice.operationId == (kind == .weChat ? "wxpay:" : "alipay:") + number)
            #expect(notice.orderNumber == order.number)
            guard case .payment(let record) = notice.event else {
                Issue.record("no payment: \(notice)")
                return
            }
            #expect(record.state == .paid)
            #expect(record.payer == "openid-1")
            #expect(record.providerNumber == number)
            #expect(record.paidAt == world.clock.now)
            let expectation = PaymentExpectation(
                orderNumber: order.number, amount: order.amount)
            #expect(expectation.mismatch(with: record) == nil)
            let other = PaymentExpectation(
                orderNumber: order.number, amount: Money(minor: 1))
            #expect(other.mismatch(with: record) == .amount)
        }
    }

    @Test(
        "F20 each spoilt notice is refused, or betrayed by what it says",
        arguments: ProviderKind.allCases, NoticeFault.allCases)
    func spoilt(kind: ProviderKind, fault: NoticeFault) async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(kind)
            let notice = try sealed(world, kind, order.number, fault)
            let seen = try problem(world.provider(kind), notice)
            switch fault {
            case .lost, .duplicated: #expect(seen == nil)
            case .forgedSignature: #expect(seen == .untrusted(.wrong))
            case .oldTime: #expect(seen == .untrusted(.tooOld))
            case .wrongMerchant: #expect(seen == .wrongMerchant)
            case .garbage:
                #expect(seen == .malformed(kind == .weChat ? "notice" : "form"))
            case .wrongAmount:
                // Signed and sound: only our own books know better.
                guard
                    case .payment(let record) = try verify(world.provider(kind), notice).event
                else { return }
                let expectation = PaymentExpectation(
                    orderNumber: order.number, amount: order.amount)
                #expect(expectation.mismatch(with: record) == .amount)
            }
        }
    }

    @Test("F20 a changed byte anywhere in body, time or nonce breaks the signature")
    func changedBytes() async throws {
        let seed = newSeed()
        try await PaymentWorld.run { world in
            var random = SeededGenerator(seed: seed)
            let order = try await world.paid(.weChat)
            let verifier = try world.weChat()
            let sound = try sealed(world, .weChat, order.number)
            #expect(problem(verifier, sound) == nil)
            for _ in 0..<40 {
                var body = Array(sound.body.utf8)
                let bit = UInt8(1) << UInt8.random(in: 0..<7, using: &random)
                body[Int.random(in: 0..<body.count, using: &random)] ^= bit
                do throws(CallbackProblem) {
                    _ = try verifier.verify(headers: sound.headers, body: body)
                    Issue.record("a changed body was taken")
                } catch {
                    #expect(error == .untrusted(.wrong))
                }
            }
            for name in ["Wechatpay-Timestamp", "Wechatpay-Nonce", "Wechatpay-Signature"] {
                let changed = sound.headers.map { header in
                    header.name == name
                        ? (name: name, value: flipped(header.value)) : header
                }
                #expect(
                    problem(verifier, SealedNotice(headers: changed, body: sound.body))
                        == .untrusted(.wrong))
                let without = sound.headers.filter { $0.name != name }
                #expect(
                    problem(verifier, SealedNotice(headers: without, body: sound.body))
                        == .untrusted(.missing))
                let doubled = sound.headers + sound.headers.filter { $0.name == name }
                #expect(
                    problem(verifier, SealedNotice(headers: doubled, body: sound.body))
                        == .untrusted(.missing))
            }
        }
    }

    /// The same length and alphabet, another value.
    private func flipped(_ text: String) -> String {
        (text.first == "1" ? "2" : "1") + text.dropFirst()
    }

    @Test("F20 a field of Alipay's notice that is changed, added or doubled breaks it")
    func changedFields() async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(.alipay)
            let verifier = try world.alipay()
            let sound = try sealed(world, .alipay, order.number)
            #expect(problem(verifier, sound) == nil)
            let changed = sound.body.replacing("total_amount=151.20", with: "total_amount=0.01")
            #expect(changed != sound.body)
            for (body, expected) in [
                (changed, CallbackProblem.untrusted(.wrong)),
                (sound.body + "&more=1", .untrusted(.wrong)),
                (sound.body + "&total_amount=0.01", .malformed("form")),
                (
                    sound.body.replacing("sign_type=RSA2", with: "sign_type=RSA"),
                    .untrusted(.missing)
                ),
                (String(repeating: "a=1&", count: 20_000), .tooLarge),
            ] {
                #expect(problem(verifier, SealedNotice(headers: [], body: body)) == expected)
            }
        }
    }

    @Test("F20 a WeChat notice holds for five minutes each way and not a second longer")
    func age() async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(.weChat)
            let verifier = try world.weChat()
            let notice = try sealed(world, .weChat, order.number)
            world.clock.advance(seconds: 300)
            #expect(problem(verifier, notice) == nil)
            world.clock.advance(seconds: 1)
            #expect(problem(verifier, notice) == .untrusted(.tooOld))
            world.clock.advance(seconds: -601)
            #expect(problem(verifier, notice) == nil)
            world.clock.advance(seconds: -1)
            #expect(problem(verifier, notice) == .untrusted(.fromTheFuture))
        }
    }

    @Test("F20 a notice of a day ago is one of Alipay's repetitions; of two days, none")
    func alipayAge() async throws {
        try await PaymentWorld.run { world in
            let order = try await world.paid(.alipay)
            let verifier = try world.alipay()
            let notice = try sealed(world, .alipay, order.number)
            world.clock.advance(seconds: 26 * 3_600)
            #expect(problem(verifier, notice) == nil)
            world.clock.advance(seconds: 1)
            #expect(problem(verifier, notice) == .untrusted(.tooOld))
            world.clock.advance(seconds: -26 * 3_600 - 302)
            #expect(problem(verifier, notice) == .untrusted(.fromTheFuture))
        }
    }

    @Test("F06 added fields are tolerated, other kinds of notice are named and left alone")
    func otherKinds() async throws {
        try await PaymentWorld.run { world in
            let keys = try Keys.weChat.get()
            let verifier = try world.weChat()
            let content: [String: any Sendable] = [
                "mchid": keys.merchantId, "appid": keys.appId, "out_trade_no": "ORDER0001",
                "transaction_id": "4200001", "trade_state": "SUCCESS", "brand_new": ["a": 1],
                "amount": ["total": 5, "currency": "CNY", "later": true] as [String: any Sendable],
            ]
            let added = try #require(
                world.standIns.weChat.sealedNotice(
                    "TRANSACTION.SUCCESS", content, original: "transaction"))
            #expect(try verify(verifier, added).operationId == "wxpay:4200001")
            let other = try #require(
                world.standIns.weChat.sealedNotice(
                    "COUPON.USE", content, original: "coupon"))
            #expect(problem(verifier, other) == .irrelevant("COUPON.USE"))
            // Paid, and nobody says how much.
            let silent = try #require(
                world.standIns.weChat.sealedNotice(
                    "TRANSACTION.SUCCESS", content.filter { $0.key != "amount" },
                    original: "transaction"))
            #expect(problem(verifier, silent) == .malformed("amount"))
            // A refund of another merchant.
            let refund: [String: any Sendable] = [
                "mchid": "1999999999", "out_trade_no": "ORDER0001", "out_refund_no": "REFUND0001",
                "refund_id": "5000001", "refund_status": "SUCCESS",
            ]
            let strangers = try #require(
                world.standIns.weChat.sealedNotice("REFUND.SUCCESS", refund, original: "refund"))
            #expect(problem(verifier, strangers) == .wrongMerchant)
            // Another app of the same merchant.
            let foreign = content.merging(["appid": "wx0000000000000000"]) { $1 }
            let elsewhere = try #require(
                world.standIns.weChat.sealedNotice(
                    "TRANSACTION.SUCCESS", foreign, original: "transaction"))
            #expect(problem(verifier, elsewhere) == .wrongMerchant)
            // Sealed with another key.
            let strange = WeChatPay(
                try WeChatPayConfiguration(
                    appId: keys.appId, merchantId: keys.merchantId, serial: keys.merchantSerial,
                    privateKey: keys.merchantPrivateKey,
                    apiKey: String(repeating: "k", count: 32),
                    platformKeys: try WeChatPayPlatformKeys([
                        keys.providerSerial: keys.providerPublicKey
                    ])), http: world.http(), now: { world.clock.now })
            #expect(problem(strange, added) == .malformed("resource"))
        }
    }

    @Test("F06 the end of a trade does not pass for a repetition of its payment")
    func endOfTrade() async throws {
        try await PaymentWorld.run { world in
            let provider = try world.alipay()
            let order = try await world.paid(.alipay)
            let paid = try verify(provider, sealed(world, .alipay, order.number))
            let refund = try RefundOrder(
                number: PaymentWorld.number(), orderNumber: order.number, amount: order.amount,
                paid: order.amount, reason: "returned")
            _ = try await provider.refund(refund)
            let ended = try verify(provider, sealed(world, .alipay, order.number))
            #expect(ended.operationId == paid.operationId + ":refunded")
        }
    }

    @Test(
        "F06 a refund's notice bears the refund's own operation id",
        arguments: ProviderKind.allCases)
    func refundNotice(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let receiver = NoticeReceiver()
            try await receiver.run(world.provider(kind)) { url in
                let provider = try world.provider(kind)
                let order = try world.order(noticeURL: url)
                _ = try await provider.prepare(order, payer: "openid-1")
                world.pay(kind, order.number)
                let refund = try RefundOrder(
                    number: PaymentWorld.number(), orderNumber: order.number,
                    amount: Money(minor: 100), paid: order.amount, reason: "returned",
                    noticeURL: url)
                _ = try await provider.refund(refund)
                try await eventually("both notices have come") {
                    receiver.state.withLock { $0.effects.count == 2 }
                }
                let refunds = receiver.state.withLock { state in
                    state.notices.compactMap { notice -> RefundRecord? in
                        if case .refund(let record) = notice.event { record } else { nil }
                    }
                }
                #expect(refunds.first?.number == refund.number)
                #expect(refunds.first?.state == .succeeded)
            }
        }
    }

    @Test(
        "F20 notices come again until they are answered, and take effect once",
        arguments: ProviderKind.allCases)
    func repetition(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let receiver = NoticeReceiver()
            receiver.state.withLock { $0.answersToLose = 4 }
            try await receiver.run(world.provider(kind)) { url in
                let order = try world.order(noticeURL: url)
                _ = try await world.provider(kind).prepare(order, payer: "openid-1")
                world.pay(kind, order.number)
                try await eventually("the fifth notice is answered") {
                    world.standIns.noticesTaken == 1
                }
                // Sent three more times, though it was taken.
                world.faults(kind).nextNotice(.duplicated)
                kind == .weChat
                    ? world.standIns.weChat.repeatNotice(order.number)
                    : world.standIns.alipay.repeatNotice(order.number)
                try await eventually("three more are taken") {
                    world.standIns.noticesTaken == 4
                }
                let (count, effects, problems) = receiver.state.withLock {
                    ($0.notices.count, $0.effects, $0.problems)
                }
                #expect(count == 8)
                #expect(effects.count == 1)
                #expect(problems.isEmpty)
            }
        }
    }

    @Test(
        "F20 a forged notice is refused for a day on end, and a lost one is found by the query",
        arguments: ProviderKind.allCases)
    func forgedAndLost(kind: ProviderKind) async throws {
        try await PaymentWorld.run { world in
            let receiver = NoticeReceiver()
            try await receiver.run(world.provider(kind)) { url in
                let provider = try world.provider(kind)
                world.faults(kind).nextNotice(.forgedSignature)
                let order = try world.order(noticeURL: url)
                _ = try await provider.prepare(order, payer: "openid-1")
                world.pay(kind, order.number)
                let all = kind == .weChat ? 16 : 8
                try await eventually("the whole schedule is over") {
                    receiver.state.withLock { $0.problems.count == all }
                }
                #expect(receiver.state.withLock { $0.notices.isEmpty })
                #expect(
                    receiver.state.withLock { state in
                        state.problems.allSatisfy { $0 == .untrusted(.wrong) }
                    })
                #expect(try await provider.payment(orderNumber: order.number).state == .paid)
            }
        }
    }
}
