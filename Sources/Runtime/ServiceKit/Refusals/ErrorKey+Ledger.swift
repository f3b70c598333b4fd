/// Rules, grants, approvals, and what a return refuses.
extension ErrorKey {
    package static let checkInNotOffered = ErrorKey(
        "CHECK_IN_NOT_OFFERED", .failedPrecondition,
        zh: "商户未开启签到", en: "the merchant gives nothing for visits")
    package static let grantNotFound = ErrorKey(
        "GRANT_NOT_FOUND", .notFound, zh: "积分发放记录不存在", en: "there is no such grant")
    package static let grantNotPending = ErrorKey(
        "GRANT_NOT_PENDING", .failedPrecondition,
        zh: "该笔积分不是待生效状态", en: "the grant is not pending")
    package static let grantReversed = ErrorKey(
        "GRANT_REVERSED", .failedPrecondition,
        zh: "该笔积分已撤销", en: "the grant was taken back before")
    package static let complaintCompensated = ErrorKey(
        "COMPLAINT_COMPENSATED", .alreadyExists,
        zh: "该投诉已补偿过", en: "the complaint was compensated before")
    package static let transferNotAllowed = ErrorKey(
        "TRANSFER_NOT_ALLOWED", .failedPrecondition,
        zh: "商户未开启积分转赠", en: "the merchant does not let members give points away")
    package static let transferLimitReached = ErrorKey(
        "TRANSFER_LIMIT_REACHED", .failedPrecondition,
        zh: "超出转赠限额（{limit}：{value}）", en: "beyond the limit of gifts, {limit} {value}")
    package static let refundExceedsPaid = ErrorKey(
        "REFUND_EXCEEDS_PAID", .failedPrecondition,
        zh: "超出可退数量或金额", en: "more than is left of what was paid")
    package static let refundExists = ErrorKey(
        "REFUND_EXISTS", .alreadyExists,
        zh: "退货单号 {externalId} 已用于内容不同的退货",
        en: "externalId {externalId} was used for another return of the order")
    package static let approvalNotFound = ErrorKey(
        "APPROVAL_NOT_FOUND", .notFound, zh: "审批单不存在", en: "there is no such approval")
    package static let approvalDecided = ErrorKey(
        "APPROVAL_DECIDED", .failedPrecondition,
        zh: "该审批单已处理", en: "the approval was decided before")
    package static let eventNotEarning = ErrorKey(
        "EVENT_NOT_EARNING", .failedPrecondition,
        zh: "该事件不符合积分规则（{reason}）", en: "no rule gives points for it: {reason}")
    package static let eventLimitReached = ErrorKey(
        "EVENT_LIMIT_REACHED", .failedPrecondition,
        zh: "该事件已达积分次数上限（{period}：{times} 次）",
        en: "the event has earned {times} times ({period}) already")
    package static let eventTooSoon = ErrorKey(
        "EVENT_TOO_SOON", .failedPrecondition,
        zh: "请 {secondsLeft} 秒后再试", en: "it earns again in {secondsLeft} s")
    package static let eventExists = ErrorKey(
        "EVENT_EXISTS", .alreadyExists,
        zh: "事件编号 {externalId} 已用于内容不同的事件",
        en: "externalId {externalId} was used for another event")
    package static let riskFlagNotFound = ErrorKey(
        "RISK_FLAG_NOT_FOUND", .notFound, zh: "风险记录不存在", en: "there is no such flag")
    package static let riskFlagDecided = ErrorKey(
        "RISK_FLAG_DECIDED", .failedPrecondition,
        zh: "该风险记录已处理", en: "the flag was decided before")
    package static let referralNotFound = ErrorKey(
        "REFERRAL_NOT_FOUND", .notFound,
        zh: "该会员没有推荐人", en: "nobody has brought this member")
    package static let referralDecided = ErrorKey(
        "REFERRAL_DECIDED", .failedPrecondition,
        zh: "该推荐已处理或已结束（{state}）",
        en: "the referral was decided before, or is over: {state}")
    package static let balanceExists = ErrorKey(
        "BALANCE_EXISTS", .alreadyExists,
        zh: "期初余额 {externalId} 已导入且内容不同",
        en: "balance {externalId} was taken over with other content")
}
