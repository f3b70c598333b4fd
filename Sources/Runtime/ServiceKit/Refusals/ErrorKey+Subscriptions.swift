/// Subscriptions.
extension ErrorKey {
    package static let subscriptionPlanNotFound = ErrorKey(
        "SUBSCRIPTION_PLAN_NOT_FOUND", .notFound,
        zh: "订阅方案不存在", en: "there is no such subscription to be had")
    package static let subscriptionPlanArchived = ErrorKey(
        "SUBSCRIPTION_PLAN_ARCHIVED", .failedPrecondition,
        zh: "该订阅已停止开通", en: "this subscription is offered no more")
    package static let subscriptionPrice = ErrorKey(
        "SUBSCRIPTION_PRICE", .failedPrecondition,
        zh: "金额不符，应为 {dueMinor}", en: "{dueMinor} is due, in minor units, no more and no less")
    package static let subscriptionExists = ErrorKey(
        "SUBSCRIPTION_EXISTS", .alreadyExists,
        zh: "会员已有该订阅，或该笔支付已用于订阅", en: "the member has it, or the payment has started one")
    package static let subscriptionsNotOffered = ErrorKey(
        "SUBSCRIPTIONS_NOT_OFFERED", .failedPrecondition,
        zh: "尚未配置自动扣款", en: "no way of charging renewals is set up")
    package static let subscriptionNotFound = ErrorKey(
        "SUBSCRIPTION_NOT_FOUND", .notFound, zh: "订阅不存在", en: "there is no such subscription")
    package static let subscriptionEnded = ErrorKey(
        "SUBSCRIPTION_ENDED", .failedPrecondition,
        zh: "订阅已结束", en: "the subscription is over")

    static let subscriptions: [ErrorKey] = [
        .subscriptionPlanNotFound, .subscriptionPlanArchived, .subscriptionPrice,
        .subscriptionExists, .subscriptionsNotOffered, .subscriptionNotFound, .subscriptionEnded,
    ]
}
