/// Units, and accounts of staff.
extension ErrorKey {
    static let organisation: [ErrorKey] = [
        .unitNotFound, .unitClosed, .storeClosed, .unitNotEmpty, .unitMisplaced, .unitLimitReached,
        .staffNotFound, .sessionNotFound, .accountTaken, .grantNotAllowed, .passwordChangeNeeded,
        .totpNeeded, .totpInvalid, .totpEnrolmentNeeded, .totpEnrolled,
        .appTaken, .appLimitReached, .appKeyLimitReached, .appKeyNotFound,
    ]

    package static let unitNotFound = ErrorKey(
        "UNIT_NOT_FOUND", .notFound, zh: "组织单元不存在", en: "there is no such unit")
    package static let unitClosed = ErrorKey(
        "UNIT_CLOSED", .failedPrecondition, zh: "该组织单元已关闭", en: "the unit is closed")
    package static let storeClosed = ErrorKey(
        "STORE_CLOSED", .failedPrecondition,
        zh: "该门店已关闭", en: "the store was closed at that time")
    package static let unitNotEmpty = ErrorKey(
        "UNIT_NOT_EMPTY", .failedPrecondition,
        zh: "其下仍有未关闭的组织单元", en: "units in it are still open")
    package static let unitMisplaced = ErrorKey(
        "UNIT_MISPLACED", .failedPrecondition,
        zh: "该组织单元不能放在这里", en: "the unit may not lie there")
    package static let unitLimitReached = ErrorKey(
        "UNIT_LIMIT_REACHED", .failedPrecondition,
        zh: "组织单元最多 {limit} 个", en: "there can be no more than {limit} units")
    package static let sessionNotFound = ErrorKey(
        "SESSION_NOT_FOUND", .notFound, zh: "登录会话不存在或已结束",
        en: "there is no such session, or it has ended")
    package static let staffNotFound = ErrorKey(
        "STAFF_NOT_FOUND", .notFound, zh: "员工账号不存在", en: "there is no such staff account")
    package static let accountTaken = ErrorKey(
        "ACCOUNT_TAKEN", .alreadyExists, zh: "该账号名已被使用", en: "the account name is taken")
    package static let grantNotAllowed = ErrorKey(
        "GRANT_NOT_ALLOWED", .permissionDenied,
        zh: "无权授予或变更该角色或范围", en: "the caller may not grant or change this role or place")
    package static let passwordChangeNeeded = ErrorKey(
        "PASSWORD_CHANGE_NEEDED", .failedPrecondition,
        zh: "这是一次性密码，请设置新密码后登录",
        en: "this is a one-time password; log in with a new password beside it")
    package static let totpNeeded = ErrorKey(
        "TOTP_NEEDED", .failedPrecondition,
        zh: "请输入动态验证码", en: "the account needs a one-time code beside the password")
    package static let totpInvalid = ErrorKey(
        "TOTP_INVALID", .unauthenticated,
        zh: "动态验证码错误或已使用", en: "the one-time code is wrong, or was used before")
    package static let totpEnrolmentNeeded = ErrorKey(
        "TOTP_ENROLMENT_NEEDED", .failedPrecondition,
        zh: "该角色须先绑定动态验证码", en: "the role needs a second factor: enrol it first")
    package static let totpEnrolled = ErrorKey(
        "TOTP_ENROLLED", .failedPrecondition,
        zh: "该账号已绑定动态验证码", en: "the account has a second factor already")
    package static let appTaken = ErrorKey(
        "APP_TAKEN", .alreadyExists, zh: "该应用名已被使用", en: "the name of the app is taken")
    package static let appLimitReached = ErrorKey(
        "APP_LIMIT_REACHED", .failedPrecondition,
        zh: "应用最多 {limit} 个", en: "there can be no more than {limit} apps")
    package static let appKeyLimitReached = ErrorKey(
        "APP_KEY_LIMIT_REACHED", .failedPrecondition,
        zh: "一个应用最多两个有效密钥，请先停用一个",
        en: "an app has at most two keys; retire one first")
    package static let appKeyNotFound = ErrorKey(
        "APP_KEY_NOT_FOUND", .notFound, zh: "密钥不存在", en: "there is no such key")
}
