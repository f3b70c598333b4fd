import Primitives

/// Where people have accounts, and who vouches for them.
package enum Platform: String, CaseIterable, Hashable, Sendable {
    case weChat = "WECHAT"
    case alipay = "ALIPAY"
    case weCom = "WECOM"
    case dingTalk = "DINGTALK"
    case tmall = "TMALL"
    case jd = "JD"
    case meituan = "MEITUAN"
    case dianping = "DIANPING"

    /// Whose accounts are those of staff: an employer's directory.
    package var isOfStaff: Bool {
        switch self {
        case .weCom, .dingTalk: true
        case .weChat, .alipay, .tmall, .jd, .meituan, .dianping: false
        }
    }
}

/// Somebody whom a platform vouches for.
///
/// It prints itself without the account: openids are personal data.
package struct PlatformIdentity: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
    package let platform: Platform
    /// The platform's name of the app or the company that asked: an openid means nothing without.
    package let app: String
    /// The account: openid, user id.
    package let subject: String
    /// What names the same person in all apps of one owner: unionid, Alipay's user id.
    package let union: String?

    package init(platform: Platform, app: String, subject: String, union: String? = nil) {
        self.platform = platform
        self.app = app
        self.subject = subject
        self.union = union
    }

    package var description: String { "\(platform.rawValue) account of \(app)" }
    package var customMirror: Mirror { Mirror(self, children: []) }
}

/// Tells who stands behind a code that an app's user was given; a code is good once and for minutes.
package protocol IdentityPlatform: Sendable {
    var platform: Platform { get }
    var app: String { get }

    func identify(code: String) async throws(PlatformError) -> PlatformIdentity
}

/// A platform that also tells the phone which it has verified.
package protocol PhonePlatform: IdentityPlatform {
    /// The phone as the platform writes it: `+8613800138000`, or 11 digits of mainland China.
    ///
    /// - Parameter proof: what the app was given when its user consented: a code that the platform
    ///   takes once (WeChat), or content that it has encrypted and signed (Alipay).
    func phone(proof: String) async throws(PlatformError) -> String

    /// Whether the platform itself takes a proof once. Where not, whoever asks must see to it.
    var takesProofOnce: Bool { get }
}

extension Instant {
    /// How far a platform's clock may be from ours.
    static let platformToleranceSeconds: Int64 = 300
}
