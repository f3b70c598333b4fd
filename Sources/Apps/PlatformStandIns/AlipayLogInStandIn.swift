import Crypto
import Foundation
import Hummingbird
import NIOCore
import Primitives
import StandIns
import _CryptoExtras

/// Alipay's `alipay.system.oauth.token`, and what `my.getPhoneNumber` hands to an app.
///
/// The call's name, for faults and counts, is `alipayToken`.
struct AlipayLogInStandIn: Sendable {
    private typealias Members = [String: any Sendable]

    private static let method = "alipay.system.oauth.token"

    let keys: PlatformKeys
    let book: PlatformBook
    let faults: FaultPlan
    private let rsa: StandInRSA

    init(_ keys: PlatformKeys, book: PlatformBook, faults: FaultPlan) throws {
        self.keys = keys
        self.book = book
        self.faults = faults
        rsa = try StandInRSA(
            providerPrivateKey: keys.alipayPrivateKey, merchantPublicKey: keys.alipayAppPublicKey)
    }

    func respond(to request: Request) async throws -> Response {
        let body = String(buffer: try await request.body.collect(upTo: 64 * 1_024))
        let fields = ErrcodeStandIn.form(request.uri.query ?? "")
            .merging(ErrcodeStandIn.form(body)) { first, _ in first }
        book.count("alipayToken")
        let fault = faults.take("alipayToken")
        if let fault, !fault.happensAfter, fault != .rateLimit, fault != .undecided {
            return try await StandInResponse.make(StandInAnswer(""), headers: [], fault: fault)
        }
        let (key, members) =
            switch fault {
            case .rateLimit: failed("40006", "isv.app-call-limited")
            case .undecided: failed("20000", "isp.unknow-error")
            default: answer(fields)
            }
        var answer = StandInAnswer(try signed(key, members, fault))
        if fault == .garbage { answer.body = "<html>系统繁忙</html>" }
        if fault == .oversized { answer.body += String(repeating: " ", count: 70_000) }
        return try await StandInResponse.make(
            answer, headers: [("content-type", "text/html;charset=utf-8")], fault: fault)
    }

    private func answer(_ fields: [String: String]) -> (String, Members) {
        guard fields["app_id"] == keys.alipayApp else {
            return failed("40002", "isv.invalid-app-id")
        }
        guard fields["sign_type"] == "RSA2", let signature = fields["sign"],
            rsa.isMerchants(signature, of: Self.content(fields))
        else { return failed("40002", "isv.invalid-signature") }
        guard fields["method"] == Self.method, fields["grant_type"] == "authorization_code" else {
            return failed("40002", "isv.grant-type-invalid")
        }
        guard let user = book.user(showing: fields["code"] ?? "").1 else {
            return failed("40002", "isv.code-invalid")
        }
        var members: Members = [
            "open_id": user.id, "access_token": "publicpBa869cad0990e4e17a57ecf7c5469a4b2",
            "expires_in": 300, "refresh_token": "publicpB0ff17e364f0743c79b0b0d7f55e20bfc",
            "re_expires_in": 300,
        ]
        if let union = user.union { members["user_id"] = union }
        return (Self.method.replacing(".", with: "_") + "_response", members)
    }

    private func failed(_ code: String, _ detail: String) -> (String, Members) {
        ("error_response", ["code": code, "msg": "Invalid Arguments", "sub_code": detail])
    }

    private func signed(_ key: String, _ members: Members, _ fault: StandInFault?) throws -> String
    {
        let raw = StandInJSON.text(members)
        guard fault != .unsigned else { return "{\"\(key)\":\(raw)}" }
        let signature = try rsa.sign(
            raw, isForged: fault == .forgedSignature || fault == .unknownKey)
        return "{\"\(key)\":\(raw),\"sign\":\"\(signature)\"}"
    }

    private static func content(_ fields: [String: String]) -> String {
        fields.filter { $0.key != "sign" && !$0.value.isEmpty }.map { "\($0.key)=\($0.value)" }
            .sorted().joined(separator: "&")
    }

    // MARK: Contents

    /// What an app is handed when its user lets it have her phone; forged where `isForged`.
    func content(phone: String, isForged: Bool) throws -> String {
        let inside = StandInJSON.text(["code": "10000", "msg": "Success", "mobile": phone])
        let key = SymmetricKey(data: Data(base64Encoded: keys.alipayContentKey) ?? Data())
        let iv = try AES._CBC.IV(ivBytes: [UInt8](repeating: 0, count: 16))
        let sealed = try AES._CBC.encrypt(Data(inside.utf8), using: key, iv: iv)
            .base64EncodedString()
        let signature = try rsa.sign("\"\(sealed)\"", isForged: isForged)
        return "{\"response\":\"\(sealed)\",\"sign\":\"\(signature)\"}"
    }
}
