/// Guest orders, voids, shifts and days of tills.
extension ErrorKey {
    package static let guestOrderClaimed = ErrorKey(
        "GUEST_ORDER_CLAIMED", .failedPrecondition, http: 409,
        zh: "该订单已被其他会员认领", en: "the order is another member's already")
    package static let guestOrderClosed = ErrorKey(
        "GUEST_ORDER_CLOSED", .failedPrecondition,
        zh: "该订单已作废或超过认领期限", en: "the order was voided, or it is too late to claim it")
    package static let orderNotVoidable = ErrorKey(
        "ORDER_NOT_VOIDABLE", .failedPrecondition,
        zh: "仅当日未退货的订单可作废（营业日 {businessDate}）",
        en:
            "only an order of the current business date of which nothing was returned can be voided; "
            + "this one is of {businessDate}")
    package static let platformOrderNotPaid = ErrorKey(
        "PLATFORM_ORDER_NOT_PAID", .failedPrecondition,
        zh: "平台订单未支付或已取消（{state}）", en: "the platform's order is not paid: {state}")
    package static let onlineOrderNotFound = ErrorKey(
        "ONLINE_ORDER_NOT_FOUND", .notFound, zh: "线上订单不存在", en: "there is no such online order")
    package static let onlineOrderState = ErrorKey(
        "ONLINE_ORDER_STATE", .failedPrecondition, http: 409,
        zh: "线上订单当前状态为 {state}，不能执行该操作",
        en: "the online order is {state}; this cannot be done with it")
    package static let invoiceExceedsPaid = ErrorKey(
        "INVOICE_EXCEEDS_PAID", .failedPrecondition,
        zh: "可开票金额为 {openMinor}", en: "{openMinor} can be invoiced, in minor units")
    package static let shiftNotFound = ErrorKey(
        "SHIFT_NOT_FOUND", .notFound, zh: "班次不存在", en: "there is no such shift")
    package static let shiftOpen = ErrorKey(
        "SHIFT_OPEN", .failedPrecondition, http: 409,
        zh: "该收银台已有未交班的班次", en: "the terminal has an open shift: {shiftId}")
    package static let shiftClosed = ErrorKey(
        "SHIFT_CLOSED", .failedPrecondition, http: 409,
        zh: "班次已交班，不能更改", en: "the shift is closed, and changes no more")
    package static let shiftNotClosed = ErrorKey(
        "SHIFT_NOT_CLOSED", .failedPrecondition,
        zh: "班次尚未交班", en: "the shift is not closed yet")
    package static let shiftNotCounted = ErrorKey(
        "SHIFT_NOT_COUNTED", .failedPrecondition,
        zh: "请先清点再交班", en: "count the drawer first")
    package static let shiftMovedOn = ErrorKey(
        "SHIFT_MOVED_ON", .failedPrecondition, http: 409,
        zh: "清点后又有新的收退款，请重新清点",
        en: "something came in or went out since the count: count again")
    package static let differenceUnexplained = ErrorKey(
        "DIFFERENCE_UNEXPLAINED", .failedPrecondition,
        zh: "{type} 差额 {differenceMinor}，请填写原因",
        en: "{type} differs by {differenceMinor}: say why")
    package static let dayClosed = ErrorKey(
        "DAY_CLOSED", .failedPrecondition, http: 409,
        zh: "该营业日已日结", en: "the business date is closed already")
    package static let dayNotClosed = ErrorKey(
        "DAY_NOT_CLOSED", .notFound, zh: "该营业日尚未日结", en: "the business date is not closed")
    package static let dayHasOpenShifts = ErrorKey(
        "DAY_HAS_OPEN_SHIFTS", .failedPrecondition,
        zh: "还有 {count} 个班次未交班", en: "{count} shifts of the date are open")
}
