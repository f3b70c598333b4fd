/// Payments by WeChat Pay and Alipay.
extension ErrorKey {
    package static let paymentNotFound = ErrorKey(
        "PAYMENT_NOT_FOUND", .notFound, zh: "支付不存在", en: "there is no such payment")
    package static let paymentNotOffered = ErrorKey(
        "PAYMENT_NOT_OFFERED", .failedPrecondition,
        zh: "商家未开通该支付方式", en: "the merchant has no account with this provider")
    package static let paymentDeclined = ErrorKey(
        "PAYMENT_DECLINED", .failedPrecondition,
        zh: "支付被拒绝（{reason}），请换一种方式或重新扫码",
        en: "the provider has declined ({reason}): pay in another way, or by another code")
    package static let paymentAlreadyPaid = ErrorKey(
        "PAYMENT_ALREADY_PAID", .failedPrecondition, zh: "已支付，无法关闭", en: "it has been paid")
    package static let paymentProviderUnavailable = ErrorKey(
        "PAYMENT_PROVIDER_UNAVAILABLE", .unavailable, retryable: true, outcome: .ambiguous,
        zh: "支付服务暂时没有响应，请稍后查询结果",
        en: "the provider gives no sound answer: ask again with the same key")
    package static let nothingToPay = ErrorKey(
        "NOTHING_TO_PAY", .failedPrecondition,
        zh: "没有需要支付的金额", en: "nothing is left to be paid: capture the checkout")
    package static let paymentNotRefundable = ErrorKey(
        "PAYMENT_NOT_REFUNDABLE", .failedPrecondition,
        zh: "该笔支付不能退款", en: "what was not paid, or went back by itself, cannot be refunded")

    package static let paymentOfOrder = ErrorKey(
        "PAYMENT_OF_ORDER", .failedPrecondition,
        zh: "请办理订单退货，款项会随退货原路退回",
        en: "it has paid an order: return the order, and the money goes back with it")
    package static let paymentRefundNotFound = ErrorKey(
        "PAYMENT_REFUND_NOT_FOUND", .notFound, zh: "退款不存在", en: "there is no such refund")
    package static let paymentRefundNotFailed = ErrorKey(
        "PAYMENT_REFUND_NOT_FAILED", .failedPrecondition,
        zh: "该笔退款未失败，或已另行处理",
        en: "the refund has not failed, or its money has gone back since")
    package static let topUpsNotInvoiced = ErrorKey(
        "TOP_UPS_NOT_INVOICED", .failedPrecondition,
        zh: "商家在消费时开具发票，储值不开票",
        en: "the merchant invoices what is spent, and not top-ups")

    static let payments: [ErrorKey] = [
        .paymentNotFound, .paymentNotOffered, .paymentDeclined, .paymentAlreadyPaid,
        .paymentProviderUnavailable, .nothingToPay, .paymentNotRefundable, .paymentOfOrder,
        .paymentRefundNotFound, .paymentRefundNotFailed, .topUpsNotInvoiced,
    ]
}
