/// Sales that tills made without the network.
extension ErrorKey {
    package static let offlineConflictNotFound = ErrorKey(
        "OFFLINE_CONFLICT_NOT_FOUND", .notFound,
        zh: "没有这笔离线冲突", en: "there is no such conflict")
    package static let offlineConflictResolved = ErrorKey(
        "OFFLINE_CONFLICT_RESOLVED", .failedPrecondition, http: 409,
        zh: "该冲突已处理：{kind}", en: "the conflict was resolved before: {kind}")
    package static let offlineResolutionNotFitting = ErrorKey(
        "OFFLINE_RESOLUTION_NOT_FITTING", .failedPrecondition,
        zh: "该处理方式与账目不符（{books}）",
        en: "this does not fit what the books have of the sale: {books}")
    package static let offlineCorrectionTaken = ErrorKey(
        "OFFLINE_CORRECTION_TAKEN", .failedPrecondition, http: 409,
        zh: "该订单已用于更正另一笔离线销售：{saleId}",
        en: "the order stands for another offline sale: {saleId}")
    package static let couponNotOffline = ErrorKey(
        "COUPON_NOT_OFFLINE", .failedPrecondition,
        zh: "该优惠券不能离线使用（{reason}）",
        en: "the coupon cannot be used without the network: {reason}")

    static let offline: [ErrorKey] = [
        .offlineConflictNotFound, .offlineConflictResolved, .offlineResolutionNotFitting,
        .offlineCorrectionTaken, .couponNotOffline,
    ]
}
