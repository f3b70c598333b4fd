import Foundation
import Logging
import Messages
import PaymentStandIns
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// Points-service whose merchant has accounts at stand-ins for WeChat Pay and Alipay.
///
/// The stand-ins call back nobody: tests hand call-backs over themselves, so that they know which
/// has come and which has not.
struct PaymentShop: Sendable {
    let stack: PointsStack
    let standIns: PaymentStandIns
    /// The basket side; nil where the test has no checkout.
    let checkouts: CheckoutShop?
    let ann: UUIDv7

    static let payer = "openid-of-ann"

    /// Keys of both providers: made once, RSA takes its time.
    private static let keys = Result {
        (
            weChat: try StandInKeys.fresh(appId: "wx8888888888888888", merchantId: "1900000109"),
            alipay: try StandInKeys.fresh(appId: "2021000000000001", merchantId: "2088102146225135")
        )
    }

    /// Top-ups alone.
    static func run(
        instances: Int = 1, _ body: (PaymentShop) async throws -> Void
    ) async throws {
        let clock = ManualClock(try #require(Instant(rfc3339: PointsStack.noon)))
        try await withStandIns(clock) { standIns, settings in
            try await PointsStack.run(
                instances: instances, clock: clock, settings: settings
            ) { stack in
                let ann = Demo.member(1)
                stack.members.add(ann, phone: "13800000001")
                try await stack.projected(1)
                try await body(
                    PaymentShop(stack: stack, standIns: standIns, checkouts: nil, ann: ann))
                try await check(stack)
            }
        }
    }

    /// With marketing-service, which prices baskets.
    static func runWithCheckouts(_ body: (PaymentShop) async throws -> Void) async throws {
        let clock = ManualClock(try #require(Instant(rfc3339: CheckoutShop.wednesday)))
        try await withStandIns(clock) { standIns, settings in
            try await CheckoutShop.run(clock: clock, settings: settings) { shop in
                try await body(
                    PaymentShop(
                        stack: shop.stack, standIns: standIns, checkouts: shop, ann: shop.ann))
                try await check(shop.stack)
            }
        }
    }

    /// I11: what was paid and used has one effect, and what has none goes back.
    private static func check(_ stack: PointsStack) async throws {
        try await Violations.check(stack.owner)
        #expect(try await stack.number(CountPaymentFaults()) == 0)
        for result in try await stack.verified().values {
            #expect(result.violations == 0, "\(result.name) \(result.samples)")
        }
    }

    private static func withStandIns(
        _ clock: ManualClock, _ body: (PaymentStandIns, [String: String]) async throws -> Void
    ) async throws {
        let (weChat, alipay) = try keys.get()
        let standIns = try PaymentStandIns(
            weChat: weChat, alipay: alipay,
            logger: Logger(label: "stand-ins") { _ in SwiftLogNoOpLogHandler() },
            now: { clock.now() })
        let folder = FileManager.default.temporaryDirectory.appending(
            path: "patron-payments-" + UUID().uuidString)
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        defer { try? FileManager.default.removeItem(at: folder) }
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIns.run() }
            defer { group.cancelAll() }
            let file = try accounts(weChat, alipay, at: await standIns.address(), in: folder)
            try await body(standIns, ["points.payment-accounts-file": file])
        }
    }

    private static func accounts(
        _ weChat: StandInKeys, _ alipay: StandInKeys, at address: String, in folder: URL
    ) throws -> String {
        func write(_ text: String, _ name: String) throws -> String {
            let path = folder.appending(path: name).path
            guard
                FileManager.default.createFile(
                    atPath: path, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600])
            else { throw CocoaError(.fileWriteUnknown) }
            return path
        }
        let text = """
            {
              "callBackAddress": "http://127.0.0.1:9",
              "merchants": [{
                "merchantId": "\(Demo.merchant)",
                "weChatPay": {
                  "appId": "\(weChat.appId)", "mchId": "\(weChat.merchantId)",
                  "serial": "\(weChat.merchantSerial)", "server": "\(address)",
                  "privateKeyFile": "\(try write(weChat.merchantPrivateKey, "wechat.pem"))",
                  "apiKeyFile": "\(try write(weChat.apiKey, "wechat.key"))",
                  "platformKeys": [{
                    "serial": "\(weChat.providerSerial)",
                    "file": "\(try write(weChat.providerPublicKey, "wechat.pub"))"
                  }]
                },
                "alipay": {
                  "appId": "\(alipay.appId)", "sellerId": "\(alipay.merchantId)",
                  "gateway": "\(address)/gateway.do",
                  "privateKeyFile": "\(try write(alipay.merchantPrivateKey, "alipay.pem"))",
                  "alipayKeyFiles": ["\(try write(alipay.providerPublicKey, "alipay.pub"))"]
                }
              }]
            }
            """
        return try write(text, "accounts.json")
    }

    // MARK: Calls

    var client: PointsV1.Payments.Client { PointsV1.Payments.Client(stack.channel) }
    var weChat: WeChatPayStandIn { standIns.weChat }
    var alipay: AlipayStandIn { standIns.alipay }

    static func number(_ payment: PointsV1.Payment) -> String {
        payment.id.replacing("-", with: "")
    }

    /// Ann begins to buy 1000 + 200 in the mini-program, unless an amount is named.
    func topUp(
        _ name: String = "top-up", amount: Int64 = 0,
        by provider: PointsV1.PaymentProvider = .providerWechatPay
    ) async throws -> PointsV1.PaymentReply {
        try await client.create(
            .init(
                provider: provider,
                topUp: .init(planId: amount == 0 ? PointsDemo.plan : "", amountMinor: amount),
                payerOpenid: Self.payer), stack.member(ann, key: PointsStack.key(name)))
    }

    /// The till charges a held checkout by a scanned code.
    func charge(
        _ checkout: PointsV1.Checkout, code: String, name: String = "charge"
    ) async throws -> PointsV1.PaymentReply {
        try await client.create(
            .init(
                provider: .providerWechatPay, checkoutId: checkout.id, paymentCode: code,
                storeId: Demo.store, terminalId: "till-1"),
            stack.till(key: PointsStack.key(name)))
    }

    func now(_ payment: PointsV1.Payment) async throws -> PointsV1.Payment {
        let reply = try await client.get(.init(id: payment.id), stack.till())
        return try #require(reply.payment)
    }

    /// Waits until a payment is in a state.
    @discardableResult
    func reaches(
        _ state: PointsV1.PaymentState, _ payment: PointsV1.Payment
    ) async throws -> PointsV1.Payment {
        try await eventually("the payment is \(state.name)") {
            try await now(payment).state == state
        }
        return try await now(payment)
    }

    /// Hands a call-back over; nobody has signed in for it.
    func hear(
        _ notice: SealedNotice?, of merchant: UUIDv7 = Demo.merchant, byAlipay: Bool = false
    ) async throws -> PointsV1.PaymentNoticeReply {
        let notice = try #require(notice)
        let request = PointsV1.PaymentNoticeRequest(
            merchantId: merchant.description,
            headers: notice.headers.map { .init(name: $0.name.lowercased(), value: $0.value) },
            body: Array(notice.body.utf8))
        let options = CallOptions.timeout(.seconds(10))
        return byAlipay
            ? try await client.handleAlipayNotice(request, options)
            : try await client.handleWeChatPayNotice(request, options)
    }
}

/// Payments that the books contradict: used without an effect, used twice, or given back and used.
struct CountPaymentFaults: Statement {
    static let sql = """
        SELECT count(*) FROM payments p
        WHERE (p.checkout_id IS NULL AND p.way < 3 AND (p.state = 4) <>
                ((SELECT count(*) FROM top_ups t
                    WHERE t.merchant_id = p.merchant_id AND t.payment_id = p.id::text) = 1))
            OR (p.checkout_id IS NOT NULL AND p.state = 4 AND NOT EXISTS
                (SELECT FROM orders o WHERE o.merchant_id = p.merchant_id
                    AND o.checkout_id = p.checkout_id AND o.id = p.result_id))
            OR (p.state = 6 AND (SELECT coalesce(sum(r.amount_minor), 0) FROM payment_refunds r
                WHERE r.payment_id = p.id AND r.state <> 3) <> p.amount_minor)
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
