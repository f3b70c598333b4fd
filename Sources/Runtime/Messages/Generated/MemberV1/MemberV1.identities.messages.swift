// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MemberV1 {
    package enum IdentityPlatform: ProtoEnum {
        case unspecified
        case wechat
        case alipay
        /// Staff only.
        case wecom
        /// Staff only.
        case dingtalk
        case tmall
        case jd
        case meituan
        case dianping
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .wechat, .alipay, .wecom, .dingtalk, .tmall, .jd, .meituan, .dianping]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .wechat
            case 2: self = .alipay
            case 3: self = .wecom
            case 4: self = .dingtalk
            case 5: self = .tmall
            case 6: self = .jd
            case 7: self = .meituan
            case 8: self = .dianping
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .wechat: 1
            case .alipay: 2
            case .wecom: 3
            case .dingtalk: 4
            case .tmall: 5
            case .jd: 6
            case .meituan: 7
            case .dianping: 8
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "IDENTITY_PLATFORM_UNSPECIFIED": self = .unspecified
            case "WECHAT": self = .wechat
            case "ALIPAY": self = .alipay
            case "WECOM": self = .wecom
            case "DINGTALK": self = .dingtalk
            case "TMALL": self = .tmall
            case "JD": self = .jd
            case "MEITUAN": self = .meituan
            case "DIANPING": self = .dianping
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "IDENTITY_PLATFORM_UNSPECIFIED"
            case .wechat: "WECHAT"
            case .alipay: "ALIPAY"
            case .wecom: "WECOM"
            case .dingtalk: "DINGTALK"
            case .tmall: "TMALL"
            case .jd: "JD"
            case .meituan: "MEITUAN"
            case .dianping: "DIANPING"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// An account at a platform that belongs to a member. The account itself is told to nobody.
    package struct Identity: Sendable, Equatable {
        package var id: String
        package var platform: MemberV1.IdentityPlatform
        /// The platform's name of the app.
        package var app: String
        package var boundAt: Instant?

        package init() {
            id = ""
            platform = .unspecified
            app = ""
            boundAt = nil
        }

        package init(
            id: String = "",
            platform: MemberV1.IdentityPlatform = .unspecified,
            app: String = "",
            boundAt: Instant? = nil
        ) {
            self.id = id
            self.platform = platform
            self.app = app
            self.boundAt = boundAt
        }
    }

    /// Log-in, and registration of whom nobody knows yet, by a platform that vouches for her.
    package struct PlatformLogInRequest: Sendable, Equatable {
        /// WECHAT or ALIPAY.
        package var platform: MemberV1.IdentityPlatform
        /// The platform's name of the app; may be empty where the merchant has one only.
        package var app: String
        /// What the platform gave to the mini-program (`wx.login`, `my.getAuthCode`).
        package var code: String
        /// What it gave for the phone: WeChat's code of `getPhoneNumber`, or the whole answer of Alipay's
        /// `my.getPhoneNumber`. Without it only who is known already is let in.
        package var phoneProof: String
        /// The rest is for a registration; a nickname and a device are needed for it.
        package var deviceId: String
        package var nickname: String
        /// ISO date, or empty.
        package var birthday: String
        /// Card number of the member who invited; optional.
        package var referralCode: String
        /// What a QR code of the merchant's says, as it came; optional.
        package var scene: String
        /// As RegisterRequest has it; needed for a registration, and not looked at where she is known.
        package var consents: [MemberV1.ConsentChoice]

        package init() {
            platform = .unspecified
            app = ""
            code = ""
            phoneProof = ""
            deviceId = ""
            nickname = ""
            birthday = ""
            referralCode = ""
            scene = ""
            consents = []
        }

        package init(
            platform: MemberV1.IdentityPlatform = .unspecified,
            app: String = "",
            code: String = "",
            phoneProof: String = "",
            deviceId: String = "",
            nickname: String = "",
            birthday: String = "",
            referralCode: String = "",
            scene: String = "",
            consents: [MemberV1.ConsentChoice] = []
        ) {
            self.platform = platform
            self.app = app
            self.code = code
            self.phoneProof = phoneProof
            self.deviceId = deviceId
            self.nickname = nickname
            self.birthday = birthday
            self.referralCode = referralCode
            self.scene = scene
            self.consents = consents
        }
    }

    package struct PlatformLogInReply: Sendable, Equatable {
        package var member: MemberV1.Member?
        package var accessToken: String
        package var refreshToken: String
        package var accessTokenExpiresAt: Instant?
        /// Whether the call has made her a member.
        package var registered: Bool
        /// Whether an earlier call was answered; the tokens are new ones all the same.
        package var replayed: Bool

        package init() {
            member = nil
            accessToken = ""
            refreshToken = ""
            accessTokenExpiresAt = nil
            registered = false
            replayed = false
        }

        package init(
            member: MemberV1.Member? = nil,
            accessToken: String = "",
            refreshToken: String = "",
            accessTokenExpiresAt: Instant? = nil,
            registered: Bool = false,
            replayed: Bool = false
        ) {
            self.member = member
            self.accessToken = accessToken
            self.refreshToken = refreshToken
            self.accessTokenExpiresAt = accessTokenExpiresAt
            self.registered = registered
            self.replayed = replayed
        }
    }

    package struct BindIdentityRequest: Sendable, Equatable {
        /// WECHAT or ALIPAY.
        package var platform: MemberV1.IdentityPlatform
        package var app: String
        package var code: String

        package init() {
            platform = .unspecified
            app = ""
            code = ""
        }

        package init(
            platform: MemberV1.IdentityPlatform = .unspecified,
            app: String = "",
            code: String = ""
        ) {
            self.platform = platform
            self.app = app
            self.code = code
        }
    }

    package struct BindIdentityReply: Sendable, Equatable {
        package var identity: MemberV1.Identity?
        package var replayed: Bool

        package init() {
            identity = nil
            replayed = false
        }

        package init(
            identity: MemberV1.Identity? = nil,
            replayed: Bool = false
        ) {
            self.identity = identity
            self.replayed = replayed
        }
    }

    package struct UnbindIdentityRequest: Sendable, Equatable {
        package var id: String

        package init() {
            id = ""
        }

        package init(
            id: String = ""
        ) {
            self.id = id
        }
    }

    package struct UnbindIdentityReply: Sendable, Equatable {
        package var replayed: Bool

        package init() {
            replayed = false
        }

        package init(
            replayed: Bool = false
        ) {
            self.replayed = replayed
        }
    }

    package struct ListIdentitiesRequest: Sendable, Equatable {
        package init() {
        }
    }

    package struct ListIdentitiesReply: Sendable, Equatable {
        /// Oldest first; a member has 20 at most.
        package var identities: [MemberV1.Identity]

        package init() {
            identities = []
        }

        package init(
            identities: [MemberV1.Identity] = []
        ) {
            self.identities = identities
        }
    }

    /// A payer, as a payment notice names her.
    package struct ResolvePayerRequest: Sendable, Equatable {
        package var platform: MemberV1.IdentityPlatform
        /// The app that the openid is of; empty for an account that is the same in all apps.
        package var app: String
        package var openid: String

        package init() {
            platform = .unspecified
            app = ""
            openid = ""
        }

        package init(
            platform: MemberV1.IdentityPlatform = .unspecified,
            app: String = "",
            openid: String = ""
        ) {
            self.platform = platform
            self.app = app
            self.openid = openid
        }
    }

    /// Some header of a call-back; none is needed.
    package struct BindingHeader: Sendable, Equatable {
        package var name: String
        package var value: String

        package init() {
            name = ""
            value = ""
        }

        package init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
        }
    }

    package struct BindingNoticeRequest: Sendable, Equatable {
        package var merchantId: String
        /// tmall, jd, meituan or dianping.
        package var platform: String
        package var headers: [MemberV1.BindingHeader]
        /// As it came.
        package var body: [UInt8]

        package init() {
            merchantId = ""
            platform = ""
            headers = []
            body = []
        }

        package init(
            merchantId: String = "",
            platform: String = "",
            headers: [MemberV1.BindingHeader] = [],
            body: [UInt8] = []
        ) {
            self.merchantId = merchantId
            self.platform = platform
            self.headers = headers
            self.body = body
        }
    }

    package struct BindingNoticeReply: Sendable, Equatable {
        package var status: Int32
        package var contentType: String
        package var body: [UInt8]

        package init() {
            status = 0
            contentType = ""
            body = []
        }

        package init(
            status: Int32 = 0,
            contentType: String = "",
            body: [UInt8] = []
        ) {
            self.status = status
            self.contentType = contentType
            self.body = body
        }
    }
}
