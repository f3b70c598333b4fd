import Logging
import MemberDomain
import Messages
import Platforms
import Primitives
import Providers
import ServiceKit

extension MemberV1.Identity {
    init(_ row: IdentityRow) {
        self.init(
            id: row.id.description, platform: MemberV1.IdentityPlatform(row.platform),
            app: row.app, boundAt: row.boundAt)
    }
}

extension MemberV1.IdentityPlatform {
    init(_ platform: Platform) { self.init(rawValue: Int32(platform.number)) }
}

extension Platform {
    init?(_ platform: MemberV1.IdentityPlatform) {
        switch platform {
        case .wechat: self = .weChat
        case .alipay: self = .alipay
        case .wecom: self = .weCom
        case .dingtalk: self = .dingTalk
        case .tmall: self = .tmall
        case .jd: self = .jd
        case .meituan: self = .meituan
        case .dianping: self = .dianping
        case .unspecified, .unrecognized: return nil
        }
    }
}

extension Refusal {
    init(of refusal: PlatformLogIn.Refusal) {
        switch refusal {
        case .unknown: self.init(.memberNotFound)
        case .blocked: self.init(.memberBlocked)
        case .tooManyAccounts: self.init(.identityLimitReached)
        }
    }

    /// What a caller is told of a platform that has not said who somebody is.
    init(of error: PlatformError) {
        func invalid(_ reason: String) -> Refusal {
            Refusal(.platformCodeInvalid, facts: ["reason": reason])
        }
        switch error {
        case .refused(let refusal):
            switch refusal.reason {
            case .codeInvalid: self = invalid("INVALID")
            case .codeUsed: self = invalid("USED")
            case .userBlocked: self = invalid("USER_BLOCKED")
            case .stranger: self = invalid("STRANGER")
            case .credentials, .badRequest, .other: self.init(.platformUnavailable)
            }
        // What was told is told of another app, or was told long ago.
        case .unknown(.mismatch), .unknown(.untrusted(.tooOld)),
            .unknown(.untrusted(.fromTheFuture)):
            self = invalid("UNTRUSTED")
        case .unknown, .transient: self.init(.platformUnavailable)
        }
    }
}

extension Logger {
    /// What is for a person to mend: a secret that is no longer good, an answer that fits nothing.
    func note(_ error: PlatformError, of platform: Platform, app: String) {
        switch error {
        case .refused(let refusal):
            switch refusal.reason {
            case .codeInvalid, .codeUsed, .userBlocked, .stranger: return
            case .credentials, .badRequest, .other: break
            }
        case .transient, .unknown: break
        }
        warning(
            "a platform was asked in vain",
            metadata: [
                "platform.name": "\(platform.rawValue)", "platform.app": .string(app),
                "platform.problem": .string("\(error)"),
            ])
    }
}
