/// What concerns a member's data: consent, clear text, export, de-registration.
extension ErrorKey {
    package static let consentRequired = ErrorKey(
        "CONSENT_REQUIRED", .failedPrecondition,
        zh: "须先同意会员服务条款（版本 {version}）才能注册",
        en: "a membership takes consent to version {version} of the words for {purpose}")
    package static let consentTextOutdated = ErrorKey(
        "CONSENT_TEXT_OUTDATED", .failedPrecondition,
        zh: "授权文本已更新（当前版本 {version}），请重新阅读后再同意",
        en: "the words in force are version {version}; show them and ask again")
    package static let revealLimitReached = ErrorKey(
        "REVEAL_LIMIT_REACHED", .resourceExhausted,
        zh: "今日查看明文次数已达上限，请 {retryAfterSeconds} 秒后再试",
        en: "no more clear text for now; try again in {retryAfterSeconds} s")
    package static let exportLimitReached = ErrorKey(
        "EXPORT_LIMIT_REACHED", .resourceExhausted,
        zh: "今日导出次数已达上限，请 {retryAfterSeconds} 秒后再试",
        en: "no more exports for now; try again in {retryAfterSeconds} s")
    package static let exportNotFound = ErrorKey(
        "EXPORT_NOT_FOUND", .notFound, zh: "导出文件不存在或已过期",
        en: "there is no such export, or its time is over")
    package static let exportNotReady = ErrorKey(
        "EXPORT_NOT_READY", .failedPrecondition, zh: "导出文件尚未就绪（{state}）",
        en: "the export is not ready: {state}")
    package static let principalOutstanding = ErrorKey(
        "PRINCIPAL_OUTSTANDING", .failedPrecondition,
        zh: "注销前须先结清：储值本金 {principalMinor}，次卡余额 {punchCardsMinor}，续费中的订阅 {subscriptions}",
        en: "settle first: principal {principalMinor}, punch cards {punchCardsMinor}, renewing "
            + "subscriptions {subscriptions}")
    package static let deregistrationPending = ErrorKey(
        "DEREGISTRATION_PENDING", .failedPrecondition,
        zh: "已申请注销，将于 {dueAt} 生效", en: "the member leaves already, at {dueAt}")
    package static let deregistrationNotFound = ErrorKey(
        "DEREGISTRATION_NOT_FOUND", .notFound, zh: "没有待生效的注销申请",
        en: "the member has not asked to leave")

    static let privacy: [ErrorKey] = [
        consentRequired, consentTextOutdated, revealLimitReached, exportLimitReached,
        exportNotFound, exportNotReady, principalOutstanding, deregistrationPending,
        deregistrationNotFound,
    ]
}
