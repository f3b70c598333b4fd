/// What stored value refuses.
extension ErrorKey {
    package static let storedValue: [ErrorKey] = [
        .insufficientStoredValue, .storedValueFrozen, .storedValueCapExceeded,
        .storedValueLimitReached, .storedValueExceeds, .planNotFound, .planNotAvailable,
        .paymentUsed, .referenceUsed, .topUpNotFound, .topUpHeld, .nothingToRefund,
        .coolingOffOver, .cashLimitExceeded, .quoteChanged, .withdrawalNotFound,
        .withdrawalClosed, .withdrawalPaying, .payeeUnknown, .topUpNotDormant,
    ]

    package static let insufficientStoredValue = ErrorKey(
        "INSUFFICIENT_STORED_VALUE", .failedPrecondition, http: 409,
        zh: "储值余额不足，可用 {availableMinor} 分",
        en: "not enough stored value: {availableMinor} can be spent")
    package static let storedValueFrozen = ErrorKey(
        "STORED_VALUE_FROZEN", .failedPrecondition,
        zh: "储值已被冻结，暂不能使用", en: "the stored value is frozen and cannot be spent")
    package static let storedValueCapExceeded = ErrorKey(
        "STORED_VALUE_CAP_EXCEEDED", .failedPrecondition,
        zh: "储值余额不得超过 {capMinor} 分，当前 {balanceMinor} 分",
        en: "at most {capMinor} may be stored; {balanceMinor} are")
    package static let storedValueLimitReached = ErrorKey(
        "STORED_VALUE_LIMIT_REACHED", .failedPrecondition,
        zh: "未用完的储值或预占已达上限（{most}）",
        en: "there are {most} open top-ups or holds already")
    package static let storedValueExceeds = ErrorKey(
        "STORED_VALUE_EXCEEDS", .failedPrecondition,
        zh: "最多 {leftMinor} 分", en: "at most {leftMinor} are left")
    package static let planNotFound = ErrorKey(
        "PLAN_NOT_FOUND", .notFound, zh: "储值方案不存在", en: "there is no such plan")
    package static let planNotAvailable = ErrorKey(
        "PLAN_NOT_AVAILABLE", .failedPrecondition, zh: "储值方案已下架", en: "the plan is archived")
    package static let paymentUsed = ErrorKey(
        "PAYMENT_USED", .alreadyExists,
        zh: "支付单 {paymentId} 已用于内容不同的储值",
        en: "payment {paymentId} was stored before with other content")
    package static let referenceUsed = ErrorKey(
        "REFERENCE_USED", .alreadyExists,
        zh: "销售单号 {reference} 已用于内容不同的消费",
        en: "reference {reference} was used for another spend")
    package static let topUpNotFound = ErrorKey(
        "TOP_UP_NOT_FOUND", .notFound, zh: "储值记录不存在", en: "there is no such top-up")
    package static let topUpHeld = ErrorKey(
        "TOP_UP_HELD", .failedPrecondition,
        zh: "该笔储值有 {heldMinor} 分被预占或正在退款",
        en: "{heldMinor} of the top-up are set aside, or on their way back")
    package static let nothingToRefund = ErrorKey(
        "NOTHING_TO_REFUND", .failedPrecondition,
        zh: "该笔储值没有可退金额", en: "nothing of the top-up is to be refunded")
    package static let coolingOffOver = ErrorKey(
        "COOLING_OFF_OVER", .failedPrecondition,
        zh: "已超过 {days} 天冷静期", en: "the {days} days of reflection are over")
    package static let cashLimitExceeded = ErrorKey(
        "CASH_LIMIT_EXCEEDED", .failedPrecondition,
        zh: "现金退款不得超过 {limitMinor} 分", en: "at most {limitMinor} may be paid out in cash")
    package static let quoteChanged = ErrorKey(
        "QUOTE_CHANGED", .aborted,
        zh: "可退金额已变为 {refundMinor} 分，请重新确认",
        en: "the refund would be {refundMinor} now; confirm it again")
    package static let withdrawalNotFound = ErrorKey(
        "WITHDRAWAL_NOT_FOUND", .notFound, zh: "退款申请不存在", en: "there is no such withdrawal")
    package static let withdrawalPaying = ErrorKey(
        "WITHDRAWAL_PAYING", .failedPrecondition,
        zh: "该笔退款正在原路退回，结果以支付渠道为准",
        en: "a refund of its payment pays the withdrawal out, and alone ends it")
    package static let payeeUnknown = ErrorKey(
        "PAYEE_UNKNOWN", .failedPrecondition,
        zh: "不记名卡无法核对收款人，请原路退回",
        en: "nobody knows whose name a card without a name has: pay it to its source")
    package static let topUpNotDormant = ErrorKey(
        "TOP_UP_NOT_DORMANT", .failedPrecondition,
        zh: "该笔储值在有效期内，或没有可激活的余额",
        en: "the top-up is valid, or has nothing to be activated")
    package static let withdrawalClosed = ErrorKey(
        "WITHDRAWAL_CLOSED", .failedPrecondition,
        zh: "该退款申请已处理", en: "the withdrawal was completed, or has failed, before")
}
