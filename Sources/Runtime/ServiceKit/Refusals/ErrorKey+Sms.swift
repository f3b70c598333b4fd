/// Codes by SMS.
extension ErrorKey {
    package static let smsBudgetSpent = ErrorKey(
        "SMS_BUDGET_SPENT", .resourceExhausted, retryable: true,
        zh: "该应用的短信验证码额度已用完，请 {retryAfterSeconds} 秒后再试",
        en: "the app has no codes by SMS left; try again in {retryAfterSeconds} s")

    static let sms: [ErrorKey] = [.smsBudgetSpent]
}
