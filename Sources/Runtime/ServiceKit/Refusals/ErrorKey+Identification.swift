/// Who somebody is, and how it is proven.
extension ErrorKey {
    package static let identificationRequired = ErrorKey(
        "IDENTIFICATION_REQUIRED", .permissionDenied,
        zh: "消费积分或储值须出示动态会员码、登录令牌或短信验证码（当前：{identifiedBy}）",
        en: "spending takes a dynamic member code, a member token or a fresh SMS code, and "
            + "{identifiedBy} is none")
    package static let memberCodeInvalid = ErrorKey(
        "MEMBER_CODE_INVALID", .failedPrecondition,
        zh: "会员码无效或已失效（{reason}），请刷新后重新出示",
        en: "the member code is not good ({reason}); show a new one")
    package static let offlineCodeInvalid = ErrorKey(
        "OFFLINE_CODE_INVALID", .failedPrecondition,
        zh: "离线会员码无效（{reason}）", en: "the offline code is not good: {reason}")
    package static let offlineNotOffered = ErrorKey(
        "OFFLINE_NOT_OFFERED", .failedPrecondition,
        zh: "该商户未开通离线会员码", en: "the merchant has no keys for offline codes")
    package static let offlineCodeLimitReached = ErrorKey(
        "OFFLINE_CODE_LIMIT_REACHED", .resourceExhausted,
        zh: "今日离线会员码已达上限，请 {retryAfterSeconds} 秒后再试",
        en: "no more offline codes for now; try again in {retryAfterSeconds} s")
}
