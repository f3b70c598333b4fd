/// Members: codes, registration, look-up.
extension ErrorKey {
    package static let invalidPhone = ErrorKey(
        "INVALID_PHONE", .invalidArgument, zh: "手机号格式不正确", en: "the phone number is not valid")
    package static let invalidSmsCode = ErrorKey(
        "INVALID_SMS_CODE", .invalidArgument,
        zh: "验证码错误或已失效", en: "the code is wrong or no longer valid")
    package static let smsTooFrequent = ErrorKey(
        "SMS_TOO_FREQUENT", .resourceExhausted, retryable: true,
        zh: "验证码发送过于频繁，请 {retryAfterSeconds} 秒后再试",
        en: "too many codes were asked for; try again in {retryAfterSeconds} s")
    package static let smsProviderMissing = ErrorKey(
        "SMS_PROVIDER_MISSING", .failedPrecondition,
        zh: "该商户未配置短信服务", en: "the merchant has no SMS provider")
    package static let registrationThrottled = ErrorKey(
        "REGISTRATION_THROTTLED", .resourceExhausted,
        zh: "同一手机号或设备 24 小时内只能注册一次",
        en: "a phone or device can register once in 24 hours")
    package static let phoneTaken = ErrorKey(
        "PHONE_TAKEN", .alreadyExists, zh: "该手机号已注册", en: "the phone number is registered already")
    package static let enrolmentLimitReached = ErrorKey(
        "ENROLMENT_LIMIT_REACHED", .resourceExhausted,
        zh: "该收银终端今日开卡数量已达上限", en: "this terminal has reached its limit of enrolments")
    package static let invalidRefreshToken = ErrorKey(
        "INVALID_REFRESH_TOKEN", .unauthenticated,
        zh: "刷新令牌无效，请重新登录", en: "the refresh token is not valid; log in again")
    package static let memberNotFound = ErrorKey(
        "MEMBER_NOT_FOUND", .notFound, zh: "会员不存在", en: "there is no such member")
    package static let memberBlocked = ErrorKey(
        "MEMBER_BLOCKED", .failedPrecondition, zh: "该会员已被冻结", en: "the member is blocked")
    package static let merchantNotFound = ErrorKey(
        "MERCHANT_NOT_FOUND", .notFound, zh: "商户不存在", en: "there is no such merchant")
    package static let storeNotFound = ErrorKey(
        "STORE_NOT_FOUND", .notFound, zh: "门店不存在", en: "there is no such store")
}

/// Orders and points.
extension ErrorKey {
    package static let orderNotFound = ErrorKey(
        "ORDER_NOT_FOUND", .notFound, zh: "订单不存在", en: "there is no such order")
    package static let orderExists = ErrorKey(
        "ORDER_EXISTS", .alreadyExists,
        zh: "外部订单号 {externalId} 已用于内容不同的订单",
        en: "externalId {externalId} was used for another order")
    package static let tendersDoNotAddUp = ErrorKey(
        "TENDERS_DO_NOT_ADD_UP", .invalidArgument,
        zh: "支付合计 {tendersMinor} 与商品合计 {linesMinor} 不一致",
        en: "the tenders sum to {tendersMinor}, the lines to {linesMinor}")
    package static let amountOutOfRange = ErrorKey(
        "AMOUNT_OUT_OF_RANGE", .outOfRange,
        zh: "{field} 的金额超出范围", en: "the amount of {field} is out of range")
    package static let paidAtOutOfRange = ErrorKey(
        "PAID_AT_OUT_OF_RANGE", .outOfRange,
        zh: "支付时间超出允许范围（最多提前 5 分钟、滞后 30 天）",
        en: "paidAt may lie 5 minutes ahead and 30 days back")
    package static let earningBlocked = ErrorKey(
        "EARNING_BLOCKED", .failedPrecondition,
        zh: "该会员暂不能获得积分", en: "the member may not earn points")
}

/// What a wallet refuses.
extension ErrorKey {
    package static let insufficientPoints = ErrorKey(
        "INSUFFICIENT_POINTS", .failedPrecondition, http: 409,
        zh: "积分不足，可用 {available} 分", en: "not enough points: {available} can be spent")
    package static let pointsFrozen = ErrorKey(
        "POINTS_FROZEN", .failedPrecondition,
        zh: "积分已被冻结，暂不能使用", en: "the points are frozen and cannot be spent")
    package static let debtOutstanding = ErrorKey(
        "DEBT_OUTSTANDING", .failedPrecondition,
        zh: "尚欠 {debt} 积分，还清后方可使用",
        en: "{debt} points are owed; nothing can be spent before they are repaid")
    package static let spendingBlocked = ErrorKey(
        "SPENDING_BLOCKED", .failedPrecondition,
        zh: "该会员暂不能使用积分", en: "the member may not spend points")
    package static let spendNotFound = ErrorKey(
        "SPEND_NOT_FOUND", .notFound, zh: "积分使用记录不存在", en: "there is no such spend")
    package static let restoreExceedsSpent = ErrorKey(
        "RESTORE_EXCEEDS_SPENT", .failedPrecondition,
        zh: "最多可退回 {left} 分", en: "at most {left} points can come back")
    package static let holdNotFound = ErrorKey(
        "HOLD_NOT_FOUND", .notFound, zh: "预占记录不存在", en: "there is no such hold")
    package static let holdClosed = ErrorKey(
        "HOLD_CLOSED", .failedPrecondition,
        zh: "预占已完成或已取消", en: "the hold was captured or voided before")
    package static let holdExpired = ErrorKey(
        "HOLD_EXPIRED", .failedPrecondition, zh: "预占已超时", en: "the hold has run out")
}

/// Rules, and who may change them.
extension ErrorKey {
    package static let programmeNotFound = ErrorKey(
        "PROGRAMME_NOT_FOUND", .notFound, zh: "积分规则版本不存在", en: "there is no such programme")
    package static let programmeNotDraft = ErrorKey(
        "PROGRAMME_NOT_DRAFT", .failedPrecondition,
        zh: "该积分规则版本已发布或已归档，不能再修改",
        en: "the programme is no draft: it was published or archived before")
    package static let programmeArchived = ErrorKey(
        "PROGRAMME_ARCHIVED", .failedPrecondition,
        zh: "该积分规则版本已归档", en: "the programme is archived")
    package static let revisionConflict = ErrorKey(
        "REVISION_CONFLICT", .aborted,
        zh: "内容已被他人修改，当前修订号为 {revision}，请刷新后重试",
        en: "somebody else has changed it: it is at revision {revision}")
    package static let secondPersonNeeded = ErrorKey(
        "SECOND_PERSON_NEEDED", .permissionDenied,
        zh: "须由另一人确认", en: "this takes a second person")
}
