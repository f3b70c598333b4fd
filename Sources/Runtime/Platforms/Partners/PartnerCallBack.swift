import Crypto
package import Primitives
import Providers

/// The call-back by which a shopping platform tells that one of its users has become a member, or is
/// one no longer (Tmall 会员通 and its likes).
///
/// A form, signed as Taobao's open platform signs: HMAC-SHA-256 over names and values in the order of
/// the names, in upper-case hex. JD, Meituan and Dianping reach it through the merchant's adapter.
package struct PartnerCallBack: Hashable, Sendable {
    package enum Action: String, Hashable, Sendable {
        case bind
        case unbind
    }

    package let action: Action
    package let identity: PlatformIdentity
    /// The phone that the platform vouches for; nil where it tells none.
    package let phone: String?
}

/// An account of a merchant with a platform that calls back.
package struct PartnerAccount: Sendable, CustomStringConvertible {
    /// The form is small: what is longer is no call-back.
    private static let longest = 8_192
    /// As Taobao's: ten minutes.
    private static let toleranceSeconds: Int64 = 600

    /// Names and values are signed without anything between them: with no other names allowed,
    /// nothing can move from one to the other.
    private static let names: Set<String> = [
        "action", "app_key", "format", "mobile", "open_id", "sign", "sign_method", "timestamp", "v",
    ]

    package let platform: Platform
    package let appKey: String
    private let secret: SymmetricKey

    package init(platform: Platform, appKey: String, secret: String) {
        self.platform = platform
        self.appKey = appKey
        self.secret = SymmetricKey(data: Array(secret.utf8))
    }

    package var description: String { "\(platform.rawValue) app \(appKey)" }

    /// What a call-back says, after its signature, age and app have been checked.
    package func read(
        _ body: [UInt8], now: Instant
    ) throws(PlatformError) -> PartnerCallBack {
        guard body.count <= Self.longest, let text = String(validating: body, as: UTF8.self),
            let fields = PercentCoding.fields(of: text), fields.keys.allSatisfy(Self.names.contains)
        else { throw .unknown(.malformed("form")) }
        guard let signature = fields["sign"], fields["sign_method"] == "hmac-sha256" else {
            throw .unknown(.untrusted(.missing))
        }
        guard isSigned(fields, signature) else { throw .unknown(.untrusted(.wrong)) }
        guard fields["app_key"] == appKey else { throw .unknown(.untrusted(.notOurs)) }
        guard let sent = fields["timestamp"].flatMap({ ChinaTime.plain($0) }) else {
            throw .unknown(.malformed("timestamp"))
        }
        let age = now.seconds(since: sent)
        guard age <= Self.toleranceSeconds else { throw .unknown(.untrusted(.tooOld)) }
        guard age >= -Self.toleranceSeconds else { throw .unknown(.untrusted(.fromTheFuture)) }
        guard let action = fields["action"].flatMap({ PartnerCallBack.Action(rawValue: $0) })
        else { throw .unknown(.malformed("action")) }
        guard let subject = fields["open_id"], (1...128).contains(subject.utf8.count) else {
            throw .unknown(.malformed("open_id"))
        }
        let phone = fields["mobile"] ?? ""
        return PartnerCallBack(
            action: action,
            identity: PlatformIdentity(platform: platform, app: appKey, subject: subject),
            phone: phone.isEmpty ? nil : phone)
    }

    private func isSigned(_ fields: [String: String], _ signature: String) -> Bool {
        guard let given = Self.bytes(ofHex: signature) else { return false }
        return HMAC<SHA256>.isValidAuthenticationCode(
            given, authenticating: Array(Self.content(of: fields).utf8), using: secret)
    }

    static func content(of fields: [String: String]) -> String {
        fields.filter { $0.key != "sign" && !$0.value.isEmpty }
            .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .map { $0.key + $0.value }.joined()
    }

    private static func bytes(ofHex text: String) -> [UInt8]? {
        let digits = text.utf8.map { Character(Unicode.Scalar($0)).hexDigitValue }
        guard digits.count == 64 else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}
