import Crypto
import Foundation
import Hummingbird
import Primitives
package import StandIns
import Synchronization

/// WeChat Pay's API v3 for one merchant, as its documentation has it.
///
/// A scanned code that ends in `00` asks for a password, `01` has no money, `02` is no code; all
/// others pay.
package struct WeChatPayStandIn: Sendable {
    package let keys: StandInKeys
    package let book = StandInBook(prefix: "4200")
    package let faults: FaultPlan
    let rsa: StandInRSA
    let sender: NoticeSender
    let now: @Sendable () -> Instant
    private let tampered = Tampered()

    /// Whether files are changed after their digest was told.
    final class Tampered: Sendable {
        let value = Mutex(false)
    }

    var billTampered: Bool { tampered.value.withLock { $0 } }
    package func tamperBills(_ isOn: Bool = true) { tampered.value.withLock { $0 = isOn } }

    /// What a call is, how it is named in a fault plan, and what the path says.
    enum Call: Equatable {
        case jsapi, codepay, refund, apply, bill
        case queryById(String), query(String), close(String), reverse(String)
        case refundQuery(String), schedule(String), download(String)
        case contract(plan: String, code: String), terminate(plan: String, code: String)

        init?(_ method: String, _ path: String) {
            let parts = path.split(separator: "/").map(String.init)
            guard parts.first == "v3" else { return nil }
            switch (method, parts.dropFirst().joined(separator: "/"), parts.count) {
            case ("POST", "pay/transactions/jsapi", _): self = .jsapi
            case ("POST", "pay/transactions/codepay", _): self = .codepay
            case ("GET", let rest, 5) where rest.hasPrefix("pay/transactions/id/"):
                self = .queryById(parts[4])
            case ("GET", let rest, 5) where rest.hasPrefix("pay/transactions/out-trade-no/"):
                self = .query(parts[4])
            case ("POST", let rest, 6) where rest.hasPrefix("pay/transactions/out-trade-no/"):
                self = parts[5] == "close" ? .close(parts[4]) : .reverse(parts[4])
            case ("POST", "refund/domestic/refunds", _): self = .refund
            case ("GET", let rest, 5) where rest.hasPrefix("refund/domestic/refunds/"):
                self = .refundQuery(parts[4])
            case ("POST", "papay/pay/transactions/apply", _): self = .apply
            case ("POST", let rest, 7) where rest.hasPrefix("papay/pay/schedules/contract-id/"):
                self = .schedule(parts[5])
            case ("GET", let rest, 8) where rest.hasPrefix("papay/sign/contracts/plan-id/"):
                self = .contract(plan: parts[5], code: parts[7])
            case ("POST", let rest, 9) where rest.hasPrefix("papay/sign/contracts/plan-id/"):
                self = .terminate(plan: parts[5], code: parts[7])
            case ("GET", "bill/tradebill", _): self = .bill
            case ("GET", "billdownload/file", _): self = .download("")
            default: return nil
            }
        }

        var name: String {
            String(String(describing: self).prefix { $0 != "(" })
        }
    }

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
        let method = request.method.rawValue
        let target = request.uri.string
        guard let call = Call(method, request.uri.path) else {
            return try signed(Self.error(404, "NOT_FOUND"), nil)
        }
        guard isSigned(request.headers[.authorization] ?? "", method, target, body) else {
            return try signed(Self.error(401, "SIGN_ERROR"), nil)
        }
        let fault = faults.take(call.name)
        switch fault {
        case .rateLimit: return try signed(Self.error(429, "RATELIMIT_EXCEEDED"), nil)
        case .undecided: return try signed(Self.error(500, "SYSTEM_ERROR"), nil)
        case .some(let fault) where !fault.happensAfter:
            return try await StandInResponse.make(
                StandInAnswer(""), headers: [], fault: fault)
        default: break
        }
        let queried = request.uri.queryParameters
        let day = queried["bill_date"] ?? queried["token"] ?? ""
        let answer = answer(call, body, String(day), address)
        if case .download = call {
            // Files are not signed: their digest came in a signed answer.
            return try await StandInResponse.make(answer, headers: [], fault: fault)
        }
        let spoilt = spoil(answer, fault)
        return try await StandInResponse.make(
            spoilt, headers: headers(for: spoilt.body, fault), fault: fault)
    }

    private func signed(_ answer: StandInAnswer, _ fault: StandInFault?) throws -> Response {
        StandInResponse.response(
            answer.status, try headers(for: answer.body, fault), answer.body)
    }

    /// The headers that prove who wrote a body.
    func headers(
        for body: String, _ fault: StandInFault?, at: Instant? = nil
    ) throws -> [(String, String)] {
        let sent = (at ?? now()).secondsSinceEpoch - (fault == .oldTime ? 3_600 : 0)
        let nonce = UUID().uuidString
        let signature = try rsa.sign(
            "\(sent)\n\(nonce)\n\(body)\n", isForged: fault == .forgedSignature)
        if fault == .unsigned { return [("content-type", "application/json")] }
        return [
            ("content-type", "application/json"), ("Wechatpay-Timestamp", "\(sent)"),
            ("Wechatpay-Nonce", nonce), ("Wechatpay-Signature", signature),
            ("Wechatpay-Serial", fault == .unknownKey ? "OTHER" : keys.providerSerial),
        ]
    }

    private func spoil(_ answer: StandInAnswer, _ fault: StandInFault?) -> StandInAnswer {
        var answer = answer
        switch fault {
        case .garbage: answer.body = "\u{1}\u{2}{{not json"
        case .oversized: answer.body += String(repeating: " ", count: 70_000)
        case .wrongAmount, .wrongMerchant, .anotherOrder, .billElsewhere:
            guard var object = StandInJSON.object(answer.body) else { break }
            if fault == .wrongMerchant {
                object["mchid"] = "1999999999"
            } else if fault == .anotherOrder {
                for key in ["out_trade_no", "transaction_id"] where object[key] != nil {
                    object[key] = "ANOTHER1"
                }
            } else if fault == .billElsewhere {
                object["download_url"] = "http://127.0.0.1:1/v3/billdownload/file"
            } else if var amount = object["amount"] as? [String: Any] {
                for key in ["total", "refund"] {
                    if let value = amount[key] as? Int { amount[key] = value + 1 }
                }
                object["amount"] = amount
            }
            answer.body = StandInJSON.text(object)
        default: break
        }
        return answer
    }

    /// The merchant's signature, as documented.
    private func isSigned(
        _ authorization: String, _ method: String, _ target: String, _ body: String
    ) -> Bool {
        let scheme = "WECHATPAY2-SHA256-RSA2048 "
        guard authorization.hasPrefix(scheme) else { return false }
        var fields: [String: String] = [:]
        for part in authorization.dropFirst(scheme.count).split(separator: ",") {
            let pair = part.split(separator: "=", maxSplits: 1)
            guard pair.count == 2 else { return false }
            fields[String(pair[0])] = String(pair[1].dropFirst().dropLast())
        }
        guard fields["mchid"] == keys.merchantId, fields["serial_no"] == keys.merchantSerial,
            let time = fields["timestamp"], let seconds = Int64(time),
            abs(now().secondsSinceEpoch - seconds) <= 300, let nonce = fields["nonce_str"],
            let signature = fields["signature"]
        else { return false }
        return rsa.isMerchants(
            signature, of: "\(method)\n\(target)\n\(time)\n\(nonce)\n\(body)\n")
    }

    static func error(_ status: Int, _ code: String) -> StandInAnswer {
        StandInAnswer(
            StandInJSON.text(["code": code, "message": "see the documentation"]), status: status)
    }
}
