/// Units, and accounts of staff.
extension ErrorKey {
    static let organisation: [ErrorKey] = [
        .unitNotFound, .unitClosed, .unitNotEmpty, .unitMisplaced, .unitLimitReached,
        .staffNotFound, .accountTaken, .grantNotAllowed, .passwordChangeNeeded,
    ]

    package static let unitNotFound = ErrorKey(
        "UNIT_NOT_FOUND", .notFound, zh: "组织单元不存在", en: "there is no such unit")
    package static let unitClosed = ErrorKey(
        "UNIT_CLOSED", .failedPrecondition, zh: "该组织单元已关闭", en: "the unit is closed")
    package static let unitNotEmpty = ErrorKey(
        "UNIT_NOT_EMPTY", .failedPrecondition,
        zh: "其下仍有未关闭的组织单元", en: "units in it are still open")
    package static let unitMisplaced = ErrorKey(
        "UNIT_MISPLACED", .failedPrecondition,
        zh: "该组织单元不能放在这里", en: "the unit may not lie there")
    package static let unitLimitReached = ErrorKey(
        "UNIT_LIMIT_REACHED", .failedPrecondition,
        zh: "组织单元最多 {limit} 个", en: "there can be no more than {limit} units")
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
}
