/// Accounts at platforms, passwords and phones of members, and where members come from.
extension ErrorKey {
    package static let platformNotOffered = ErrorKey(
        "PLATFORM_NOT_OFFERED", .failedPrecondition,
        zh: "商家未开通该平台", en: "the merchant has no app at this platform")
    package static let platformCodeInvalid = ErrorKey(
        "PLATFORM_CODE_INVALID", .invalidArgument,
        zh: "平台授权无效或已失效（{reason}），请重新授权",
        en: "what the platform gave is not good ({reason}): ask it again")
    package static let platformUnavailable = ErrorKey(
        "PLATFORM_UNAVAILABLE", .unavailable, retryable: true, outcome: .transient,
        zh: "平台暂时没有响应，请稍后重试", en: "the platform gives no sound answer; try again shortly")
    package static let identityTaken = ErrorKey(
        "IDENTITY_TAKEN", .alreadyExists,
        zh: "该平台账号已绑定其他会员", en: "the account belongs to another member")
    package static let identityLimitReached = ErrorKey(
        "IDENTITY_LIMIT_REACHED", .resourceExhausted,
        zh: "绑定的平台账号已达上限", en: "the member has as many accounts as she may have")
    package static let identityNotFound = ErrorKey(
        "IDENTITY_NOT_FOUND", .notFound, zh: "绑定不存在", en: "there is no such account")
    package static let sceneInvalid = ErrorKey(
        "SCENE_INVALID", .invalidArgument,
        zh: "二维码无效或已停用", en: "the QR code is none of the merchant's, or was switched off")
    package static let sceneNotFound = ErrorKey(
        "SCENE_NOT_FOUND", .notFound, zh: "二维码不存在", en: "there is no such QR code")
    package static let passwordNotAcceptable = ErrorKey(
        "PASSWORD_NOT_ACCEPTABLE", .invalidArgument,
        zh: "密码须为 8 至 1024 字节，且不能是常见或已泄露的密码",
        en: "a password has 8 characters or more and is none that everybody tries or that leaked")

    static let identities: [ErrorKey] = [
        .platformNotOffered, .platformCodeInvalid, .platformUnavailable, .identityTaken,
        .identityLimitReached, .identityNotFound, .sceneInvalid, .sceneNotFound,
        .passwordNotAcceptable,
    ]
}
