/// Punch cards.
extension ErrorKey {
    package static let punchCardPlanNotFound = ErrorKey(
        "PUNCH_CARD_PLAN_NOT_FOUND", .notFound, zh: "次卡方案不存在", en: "there is no such kind of card")
    package static let punchCardPlanArchived = ErrorKey(
        "PUNCH_CARD_PLAN_ARCHIVED", .failedPrecondition,
        zh: "该次卡已停售", en: "this kind of card is sold no more")
    package static let punchCardPrice = ErrorKey(
        "PUNCH_CARD_PRICE", .failedPrecondition,
        zh: "金额不符，应为 {dueMinor}", en: "{dueMinor} is due, in minor units, no more and no less")
    package static let punchCardExists = ErrorKey(
        "PUNCH_CARD_EXISTS", .alreadyExists,
        zh: "该笔支付已购买次卡", en: "the payment has bought a card already")
    package static let punchCardNotFound = ErrorKey(
        "PUNCH_CARD_NOT_FOUND", .notFound, zh: "次卡不存在", en: "there is no such card")
    package static let punchCardUsedUp = ErrorKey(
        "PUNCH_CARD_USED_UP", .failedPrecondition, http: 409,
        zh: "次卡已用完", en: "no use of the card is left")
    package static let punchCardEnded = ErrorKey(
        "PUNCH_CARD_ENDED", .failedPrecondition,
        zh: "次卡已于 {expiresAt} 到期", en: "the card ended at {expiresAt}")
    package static let punchCardClosed = ErrorKey(
        "PUNCH_CARD_CLOSED", .failedPrecondition,
        zh: "次卡当前状态为 {state}，不能执行该操作", en: "the card is {state}; this cannot be done with it")
    package static let punchCardNotValidHere = ErrorKey(
        "PUNCH_CARD_NOT_VALID_HERE", .failedPrecondition,
        zh: "次卡在本店不可用", en: "the card is good in other stores only")
    package static let punchCardUseNotFound = ErrorKey(
        "PUNCH_CARD_USE_NOT_FOUND", .notFound,
        zh: "没有这次核销记录", en: "the card has no such use")
    package static let punchCardUseGivenBack = ErrorKey(
        "PUNCH_CARD_USE_GIVEN_BACK", .failedPrecondition, http: 409,
        zh: "该次核销已撤销过", en: "the use was given back before")

    static let punchCards: [ErrorKey] = [
        .punchCardPlanNotFound, .punchCardPlanArchived, .punchCardPrice, .punchCardExists,
        .punchCardNotFound, .punchCardUsedUp, .punchCardEnded, .punchCardClosed,
        .punchCardNotValidHere, .punchCardUseNotFound, .punchCardUseGivenBack,
    ]
}
