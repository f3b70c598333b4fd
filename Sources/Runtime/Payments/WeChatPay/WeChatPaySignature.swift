import Primitives
import Providers

/// What WeChat Pay and a merchant sign, and how it stands in the headers.
enum WeChatPaySignature {
    /// How far a signed time may lie from our own.
    static let toleranceSeconds: Int64 = 300

    /// The value of `Authorization`.
    static func authorization(
        method: String, target: String, body: String, now: Instant,
        of merchant: WeChatPayConfiguration
    ) -> String {
        let nonce = Nonce.fresh()
        let time = now.secondsSinceEpoch
        let signature = merchant.signingKey.sign(
            "\(method)\n\(target)\n\(time)\n\(nonce)\n\(body)\n")
        return "WECHATPAY2-SHA256-RSA2048 mchid=\"\(merchant.merchantId)\",nonce_str=\"\(nonce)\","
            + "signature=\"\(signature)\",timestamp=\"\(time)\",serial_no=\"\(merchant.serial)\""
    }

    /// Checks the signature of an answer or a call-back.
    static func check(
        _ headers: [(name: String, value: String)], body: [UInt8], now: Instant,
        keys: WeChatPayPlatformKeys
    ) throws(SignatureProblem) {
        func header(_ name: String) throws(SignatureProblem) -> String {
            let values = headers.filter { $0.name.lowercased() == name }
            guard values.count == 1, !values[0].value.isEmpty else { throw .missing }
            return values[0].value
        }
        let time = try header("wechatpay-timestamp")
        let nonce = try header("wechatpay-nonce")
        let signature = try header("wechatpay-signature")
        guard let seconds = Int64(time) else { throw .unreadable }
        guard let key = keys[try header("wechatpay-serial")] else { throw .unknownKey }
        let signed = Array("\(time)\n\(nonce)\n".utf8) + body + [0x0A]
        guard key.verifies(signature, of: signed) else { throw .wrong }
        let (age, overflow) = now.secondsSinceEpoch.subtractingReportingOverflow(seconds)
        guard !overflow, age <= toleranceSeconds else { throw .tooOld }
        guard age >= -toleranceSeconds else { throw .fromTheFuture }
    }
}
