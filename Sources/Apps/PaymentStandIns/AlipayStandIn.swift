import Foundation
import Hummingbird
import NIOCore
import Primitives
package import StandIns

/// Alipay's gateway for one app, as its documentation has it. Codes do as at `WeChatPayStandIn`.
package struct AlipayStandIn: Sendable {
    typealias Payment = StandInBook.Payment
    typealias Refund = StandInBook.Refund

    package let keys: StandInKeys
    package let book = StandInBook(prefix: "2026")
    package let faults: FaultPlan
    let rsa: StandInRSA
    let sender: NoticeSender
    let now: @Sendable () -> Instant

    init(
        _ keys: StandInKeys, faults: FaultPlan, sender: NoticeSender,
        now: @escaping @Sendable () -> Instant
    ) throws {
        self.keys = keys
        self.faults = faults
        self.sender = sender
        self.now = now
        rsa = try StandInRSA(
            providerPrivateKey: keys.providerPrivateKey,
            merchantPublicKey: keys.merchantPublicKey)
    }

    // MARK: One exchange

    func respond(to request: Request, address: String) async throws -> Response {
        let body = String(buffer: try await request.body.collect(upTo: 64 * 1_024))
        guard let query = Self.form(request.uri.query ?? ""), let business = Self.form(body)
        else { return StandInResponse.response(200, [], Self.refused("40002", "isv.invalid-form")) }
        let fields = query.merging(business) { first, _ in first }
        guard isSigned(fields), let method = fields["method"] else {
            return StandInResponse.response(
                200, [], Self.refused("40002", "isv.invalid-signature"))
        }
        let fault = faults.take(method)
        if let fault, !fault.happensAfter, fault != .rateLimit, fault != .undecided {
            return try await StandInResponse.make(
                StandInAnswer(""), headers: [], fault: fault)
        }
        let node: [String: any Sendable] =
            switch fault {
            case .rateLimit: Self.failed("40006", "isv.app-call-limited")
            case .undecided: Self.failed("20000", "aop.unknow-error")
            default: answer(method, fields, address)
            }
        return try await StandInResponse.make(
            try signed(method, node, fault), headers: [("content-type", "text/html;charset=utf-8")],
            fault: fault)
    }

    private func signed(
        _ method: String, _ node: [String: any Sendable], _ fault: StandInFault?
    ) throws -> StandInAnswer {
        var node = node
        switch fault {
        case .garbage: return StandInAnswer("<html>系统繁忙</html>")
        case .wrongAmount: if node["total_amount"] != nil { node["total_amount"] = "99999.99" }
        case .wrongMerchant, .anotherOrder:
            for key in ["out_trade_no", "trade_no"] where node[key] != nil {
                node[key] = "ANOTHER1"
            }
        case .billElsewhere: node["bill_download_url"] = "http://127.0.0.1:1/bill.zip"
        default: break
        }
        let raw = StandInJSON.text(node)
        let key = method.replacing(".", with: "_") + "_response"
        let signature = try rsa.sign(
            raw, isForged: fault == .forgedSignature || fault == .unknownKey)
        let padding = fault == .oversized ? String(repeating: " ", count: 70_000) : ""
        guard fault != .unsigned else { return StandInAnswer("{\"\(key)\":\(raw)}") }
        return StandInAnswer(
            "{\"\(key)\":\(raw),\"sign\":\(Self.quoted(signature))}\(padding)")
    }

    private static func quoted(_ text: String) -> String { "\"" + text + "\"" }

    static func refused(_ code: String, _ detail: String) -> String {
        "{\"error_response\":" + StandInJSON.text(failed(code, detail)) + "}"
    }

    static func failed(_ code: String, _ detail: String) -> [String: any Sendable] {
        ["code": code, "msg": "Business Failed", "sub_code": detail, "sub_msg": "交易/失败"]
    }

    static func done(_ fields: [String: any Sendable] = [:], code: String = "10000") -> [String:
        any Sendable]
    {
        fields.merging(["code": code, "msg": "Success"]) { first, _ in first }
    }

    // MARK: Forms and signatures

    private func isSigned(_ fields: [String: String]) -> Bool {
        guard fields["app_id"] == keys.appId, fields["sign_type"] == "RSA2",
            fields["charset"] == "utf-8", fields["version"] == "1.0",
            let signature = fields["sign"]
        else { return false }
        return rsa.isMerchants(signature, of: Self.content(fields, without: ["sign"]))
    }

    static func content(_ fields: [String: String], without names: Set<String>) -> String {
        fields.filter { !names.contains($0.key) && !$0.value.isEmpty }
            .map { "\($0.key)=\($0.value)" }.sorted().joined(separator: "&")
    }

    static func form(_ text: String) -> [String: String]? {
        var fields: [String: String] = [:]
        for pair in text.split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
                .map { String($0).replacing("+", with: " ").removingPercentEncoding }
            guard parts.count == 2, let name = parts[0], let value = parts[1] else { return nil }
            fields[name] = value
        }
        return fields
    }
}
