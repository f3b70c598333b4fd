import AsyncHTTPClient
import Foundation
import NIOCore
import Stack
import TestKit
import Testing

/// Payments through the gateway, against the stand-ins for both providers that the stack runs: they
/// call back over HTTP, as the providers do.
@Suite("Payments", .serialized)
struct PaymentTests {
    /// Who plays the payer, and decides how the next call-back goes wrong.
    private struct StandIn {
        let address: String

        init(_ caller: Caller) throws {
            address = try #require(caller.status.payments)
        }

        func tell(_ path: String) async throws -> Bool {
            var request = HTTPClientRequest(url: address + "/stand-in/" + path)
            request.method = .POST
            return try await HTTPClient.shared.execute(request, timeout: .seconds(10)).status
                == .noContent
        }
    }

    private static func number(_ payment: String) -> String {
        payment.replacing("-", with: "")
    }

    /// Begins to store an amount in the mini-program; returns the payment.
    private func beginTopUp(
        _ caller: Caller, _ member: Caller.Member, amount: Int = 50_000,
        provider: String = "PROVIDER_WECHAT_PAY"
    ) async throws -> String {
        let begun = try await caller.post(
            "/v1/payments",
            [
                "provider": provider, "topUp": ["amountMinor": amount],
                "payerOpenid": "openid-\(member.id)",
            ], as: member.token)
        #expect(begun.status == 200, "\(begun.text)")
        let parameters = try begun.json("parameters") as? [[String: Any]]
        #expect(parameters?.isEmpty == false)
        return try begun.string("payment", "id")
    }

    private func waitUntil(
        _ state: String, _ payment: String, _ caller: Caller
    ) async throws -> SignedClient.Answer {
        try await eventually("the payment is \(state)") {
            try await caller.read("/v1/payments/\(payment)", as: caller.till)
                .string("payment", "state") == state
        }
        return try await caller.get("/v1/payments/\(payment)", as: caller.till)
    }

    private func storedValue(_ caller: Caller, _ member: Caller.Member) async throws -> String {
        try await caller.read("/v1/me/stored-value", as: member.token)
            .string("balance", "availableMinor")
    }

    @Test(
        "F06 F01 a top-up by WeChat Pay: forged call-backs do nothing, repeated ones nothing more")
    func topUp() async throws {
        let caller = try Caller(await RunningStack.shared())
        let standIn = try StandIn(caller)
        let member = try await caller.register()
        // Every call-back of this payment is forged: asking finds it.
        let payment = try await beginTopUp(caller, member)
        #expect(try await standIn.tell("wechat/notice-faults/forgedSignature"))
        #expect(try await standIn.tell("wechat/pay/\(Self.number(payment))"))
        _ = try await waitUntil("PAYMENT_COMPLETED", payment, caller)
        #expect(try await storedValue(caller, member) == "50000")

        let second = try await beginTopUp(caller, member)
        #expect(try await standIn.tell("wechat/notice-faults/duplicated"))
        #expect(try await standIn.tell("wechat/pay/\(Self.number(second))"))
        let paid = try await waitUntil("PAYMENT_COMPLETED", second, caller)
        #expect(try !paid.string("payment", "topUpId").isEmpty)
        #expect(try await storedValue(caller, member) == "100000")

        // What somebody makes up comes to nothing at the gateway's open door.
        let forged = try await caller.client.send(
            "POST", "/v1/callbacks/wechat-pay/\(Demo.merchant)", body: Array("{}".utf8),
            as: .nobody)
        #expect(forged.status == 401)
        #expect(try forged.string("code") == "FAIL")
    }

    @Test("F06 a top-up by Alipay, told of over HTTP")
    func byAlipay() async throws {
        let caller = try Caller(await RunningStack.shared())
        let standIn = try StandIn(caller)
        let member = try await caller.register()
        let payment = try await beginTopUp(
            caller, member, amount: 1_234, provider: "PROVIDER_ALIPAY")
        #expect(try await standIn.tell("alipay/pay/\(Self.number(payment))"))
        _ = try await waitUntil("PAYMENT_COMPLETED", payment, caller)
        #expect(try await storedValue(caller, member) == "1234")
    }

    @Test("F06 F20 a lost call-back is made up for by asking")
    func lost() async throws {
        let caller = try Caller(await RunningStack.shared())
        let standIn = try StandIn(caller)
        let member = try await caller.register()
        let payment = try await beginTopUp(caller, member)
        #expect(try await standIn.tell("wechat/notice-faults/lost"))
        #expect(try await standIn.tell("wechat/pay/\(Self.number(payment))"))
        _ = try await waitUntil("PAYMENT_COMPLETED", payment, caller)
        #expect(try await storedValue(caller, member) == "50000")
    }

    @Test("F06 a checkout is paid by a scanned code, and what comes back goes to its source")
    func byCode() async throws {
        let caller = try Caller(await RunningStack.shared())
        let member = try await caller.register()
        let line: [String: Any] = [
            "sku": "gift-A", "name": "礼盒A", "category": "gift", "quantity": 1,
            "unitPriceMinor": 12_800,
        ]
        let basket: [String: Any] = [
            "storeId": caller.status.stores[0], "terminalId": "till-1", "memberId": member.id,
            "lines": [line],
        ]
        let held = try await caller.post(
            "/v1/orders:hold", ["basket": basket, "externalId": UUID().uuidString],
            as: caller.till)
        #expect(held.status == 200, "\(held.text)")
        let code = "10" + String(Int.random(in: 10_000_000_000_000...99_999_999_999_999)) + "55"
        let paid = try await caller.post(
            "/v1/payments",
            [
                "provider": "PROVIDER_WECHAT_PAY", "checkoutId": try held.string("id"),
                "paymentCode": code, "storeId": caller.status.stores[0], "terminalId": "till-1",
            ], as: caller.till)
        #expect(paid.status == 200, "\(paid.text)")
        #expect(try paid.string("payment", "state") == "PAYMENT_COMPLETED")
        let payment = try paid.string("payment", "id")
        let order = try paid.string("payment", "orderId")
        let read = try await caller.get("/v1/orders/\(order)", as: caller.till)
        #expect(read.status == 200, "\(read.text)")

        let back = try await caller.post(
            "/v1/orders/\(order):refund", ["externalId": "R-\(payment)", "reason": "不要了"],
            as: caller.till)
        #expect(back.status == 200, "\(back.text)")
        // Its money goes back by itself, and by hand it does not go back again.
        let refund = try await caller.post(
            "/v1/payments/\(payment):refund", ["reason": "退货"], as: try await caller.owner())
        #expect(refund.status == 400, "\(refund.text)")
        try await eventually("the money is back") {
            try await caller.get("/v1/payments/\(payment)/refunds", as: caller.till).text
                .contains("PAYMENT_REFUND_DONE")
        }
        let after = try await caller.get("/v1/payments/\(payment)", as: caller.till)
        #expect(
            try after.string("payment", "refundedMinor") == after.string("payment", "amountMinor"))
    }
}
