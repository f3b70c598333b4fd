/// Checkouts.
extension ErrorKey {
    package static let checkoutNotFound = ErrorKey(
        "CHECKOUT_NOT_FOUND", .notFound, zh: "结算单不存在", en: "there is no such checkout")
    package static let checkoutClosed = ErrorKey(
        "CHECKOUT_CLOSED", .failedPrecondition,
        zh: "该结算单已支付或已取消", en: "the checkout was captured or voided before")
}
