/// Coupons, their templates, promo codes and mass issues.
extension ErrorKey {
    package static let templateNotFound = ErrorKey(
        "TEMPLATE_NOT_FOUND", .notFound, zh: "券模板不存在", en: "there is no such template")
    package static let templateState = ErrorKey(
        "TEMPLATE_STATE", .failedPrecondition,
        zh: "券模板当前状态为 {state}，不能执行该操作",
        en: "the template is {state}; this cannot be done with it")
    package static let templateArchived = ErrorKey(
        "TEMPLATE_ARCHIVED", .failedPrecondition,
        zh: "券模板已归档，不能再修改", en: "the template was archived, and changes no more")
    package static let totalBelowIssued = ErrorKey(
        "TOTAL_BELOW_ISSUED", .failedPrecondition,
        zh: "总量不能少于已发放的 {issued} 张", en: "{issued} were issued; the total cannot be less")
    package static let purposeTaken = ErrorKey(
        "PURPOSE_TAKEN", .failedPrecondition, http: 409,
        zh: "用途 {purpose} 已有生效的券模板", en: "another active template is for {purpose}")
    package static let couponNotFound = ErrorKey(
        "COUPON_NOT_FOUND", .notFound, zh: "优惠券不存在", en: "there is no such coupon")
    package static let couponNotAvailable = ErrorKey(
        "COUPON_NOT_AVAILABLE", .failedPrecondition,
        zh: "该优惠券暂不发放（{reason}）", en: "the coupon is not given out now: {reason}")
    package static let couponExhausted = ErrorKey(
        "COUPON_EXHAUSTED", .failedPrecondition, http: 409,
        zh: "优惠券或优惠名额已用完", en: "nothing is left of the coupon or offer")
    package static let limitPerMember = ErrorKey(
        "LIMIT_PER_MEMBER", .failedPrecondition, http: 409,
        zh: "已达每人限领或限用数量", en: "the member has had as many as she may have")
    package static let couponClosed = ErrorKey(
        "COUPON_CLOSED", .failedPrecondition,
        zh: "优惠券当前状态为 {state}，不能执行该操作", en: "the coupon is {state}; this cannot be done with it")
    package static let couponTransferLimit = ErrorKey(
        "COUPON_TRANSFER_LIMIT", .failedPrecondition, http: 409,
        zh: "该券的转赠次数已达上限", en: "the coupon was given away as often as it may be")
    package static let couponNotTransferable = ErrorKey(
        "COUPON_NOT_TRANSFERABLE", .failedPrecondition,
        zh: "该优惠券不可转赠", en: "the coupon cannot be given away")
    package static let couponNotApplicable = ErrorKey(
        "COUPON_NOT_APPLICABLE", .failedPrecondition,
        zh: "优惠券不适用于本单（{reason}），还差 {missingMinor}",
        en: "the coupon does not apply to the order: {reason}, {missingMinor} is missing")
    package static let promoBatchNotFound = ErrorKey(
        "PROMO_BATCH_NOT_FOUND", .notFound, zh: "优惠码批次不存在", en: "there is no such batch")
    package static let codeTaken = ErrorKey(
        "CODE_TAKEN", .alreadyExists, zh: "优惠码已存在", en: "the code is taken")
    package static let jobNotFound = ErrorKey(
        "JOB_NOT_FOUND", .notFound, zh: "任务不存在", en: "there is no such job")

    static let coupons: [ErrorKey] = [
        .templateNotFound, .templateState, .templateArchived, .totalBelowIssued, .purposeTaken,
        .couponNotFound, .couponNotAvailable, .couponExhausted, .limitPerMember, .couponClosed,
        .couponNotTransferable, .couponTransferLimit, .couponNotApplicable, .promoBatchNotFound,
        .codeTaken,
        .jobNotFound,
    ]
}
