/// Rewards, and the codes that members have for them.
extension ErrorKey {
    package static let rewardNotFound = ErrorKey(
        "REWARD_NOT_FOUND", .notFound, zh: "礼品不存在", en: "there is no such reward")
    package static let rewardNotAvailable = ErrorKey(
        "REWARD_NOT_AVAILABLE", .failedPrecondition,
        zh: "该礼品暂不可兑换（{reason}）", en: "the reward cannot be taken now: {reason}")
    package static let rewardExhausted = ErrorKey(
        "REWARD_EXHAUSTED", .failedPrecondition, http: 409,
        zh: "礼品库存不足，剩余 {left} 件", en: "not enough of the reward is left: {left}")
    package static let rewardLimitReached = ErrorKey(
        "REWARD_LIMIT_REACHED", .failedPrecondition, http: 409,
        zh: "超出每人限兑数量（{period}：{times} 件，已兑 {taken} 件）",
        en: "a member may take {times} ({period}), and has taken {taken}")
    package static let rewardNotEligible = ErrorKey(
        "REWARD_NOT_ELIGIBLE", .failedPrecondition,
        zh: "不符合兑换条件（{fact}）", en: "the reward is for others: {fact}")
    package static let rewardArchived = ErrorKey(
        "REWARD_ARCHIVED", .failedPrecondition,
        zh: "该礼品已下架", en: "the reward was archived, and changes no more")
    package static let stockBelowTaken = ErrorKey(
        "STOCK_BELOW_TAKEN", .failedPrecondition,
        zh: "库存不能少于已兑换的 {taken} 件", en: "{taken} pieces are taken; the stock cannot be less")
    package static let redemptionNotFound = ErrorKey(
        "REDEMPTION_NOT_FOUND", .notFound, zh: "兑换记录不存在", en: "there is no such redemption")
    package static let redemptionClosed = ErrorKey(
        "REDEMPTION_CLOSED", .failedPrecondition,
        zh: "兑换当前状态为 {state}，不能执行该操作",
        en: "the redemption is {state}; this cannot be done with it")
    package static let codeNotFound = ErrorKey(
        "CODE_NOT_FOUND", .notFound, zh: "兑换码不存在", en: "there is no such code")
    package static let codeUsed = ErrorKey(
        "CODE_USED", .failedPrecondition, http: 409,
        zh: "兑换码已于 {redeemedAt} 使用", en: "the code was used at {redeemedAt}")
    package static let codeExpired = ErrorKey(
        "CODE_EXPIRED", .failedPrecondition,
        zh: "兑换码已于 {expiresAt} 过期", en: "the code ended at {expiresAt}")
    package static let codeCancelled = ErrorKey(
        "CODE_CANCELLED", .failedPrecondition,
        zh: "该兑换已取消", en: "what the code was for has been given back")
    package static let codeNotValidHere = ErrorKey(
        "CODE_NOT_VALID_HERE", .failedPrecondition,
        zh: "兑换码在本店不可用", en: "the code is good in other stores only")
    package static let cashDue = ErrorKey(
        "CASH_DUE", .failedPrecondition,
        zh: "应收金额为 {cashMinor}", en: "{cashMinor} is due in cash, in minor units")
}
