/// What concerns a member's data: consent, clear text, export, de-registration.
extension ErrorKey {
    package static let consentTextOutdated = ErrorKey(
        "CONSENT_TEXT_OUTDATED", .failedPrecondition,
        zh: "授权文本已更新（当前版本 {version}），请重新阅读后再同意",
        en: "the words in force are version {version}; show them and ask again")
    package static let revealLimitReached = ErrorKey(
        "REVEAL_LIMIT_REACHED", .resourceExhausted,
        zh: "今日查看明文次数已达上限，请 {retryAfterSeconds} 秒后再试",
        en: "no more clear text for now; try again in {retryAfterSeconds} s")

    static let privacy: [ErrorKey] = [consentTextOutdated, revealLimitReached]
}
