import Primitives
import Providers

extension Alipay {
    package func prepare(
        _ order: PaymentOrder, payer: String
    ) async throws(PaymentError) -> PreparedPayment {
        let isAccount = Self.isAccount(payer)
        let content: JSONText = [
            "out_trade_no": JSONText(order.number), "total_amount": Self.yuan(order.amount),
            "subject": JSONText(order.description), "product_code": "JSAPI_PAY",
            "op_app_id": JSONText(merchant.appId),
            "buyer_id": isAccount ? JSONText(payer) : nil,
            "buyer_open_id": isAccount ? nil : JSONText(payer),
            "time_expire": order.expiresAt.map { JSONText(ChinaTime.plain($0)) },
        ]
        return try await call("alipay.trade.create", content, noticeURL: order.noticeURL) {
            (node, _) throws(PaymentError) in
            guard try node.needed("out_trade_no") == order.number else {
                throw .unknown(.mismatch(field: "out_trade_no"))
            }
            // `my.tradePay` takes it as it is.
            return PreparedPayment(parameters: [.init("tradeNO", try node.needed("trade_no"))])
        }
    }

    package func charge(
        _ order: PaymentOrder, code: PaymentCode, at place: PaymentPlace
    ) async throws(PaymentError) -> PaymentRecord {
        let content: JSONText = [
            "out_trade_no": JSONText(order.number), "total_amount": Self.yuan(order.amount),
            "subject": JSONText(order.description), "scene": "bar_code",
            "auth_code": JSONText(code.digits), "product_code": "FACE_TO_FACE_PAYMENT",
            "store_id": JSONText(place.store), "terminal_id": JSONText(place.terminal),
            "time_expire": order.expiresAt.map { JSONText(ChinaTime.plain($0)) },
        ]
        return try await pay(order, content)
    }

    func pay(
        _ order: PaymentOrder, _ content: JSONText
    ) async throws(PaymentError) -> PaymentRecord {
        try await call("alipay.trade.pay", content, noticeURL: order.noticeURL) {
            (node, waits) throws(PaymentError) in
            guard try node.needed("out_trade_no") == order.number else {
                throw .unknown(.mismatch(field: "out_trade_no"))
            }
            let amount = try Self.amount(node, "total_amount")
            if let amount, amount != order.amount { throw .unknown(.mismatch(field: "amount")) }
            if !waits, amount == nil { throw .unknown(.malformed("total_amount")) }
            return PaymentRecord(
                orderNumber: order.number,
                providerNumber: waits ? try node.text("trade_no") : try node.needed("trade_no"),
                state: waits ? .paying : .paid, amount: amount, payer: try Self.payer(node),
                paidAt: try Self.instant(node, "gmt_payment"))
        }
    }

    package func reverse(orderNumber: String) async throws(PaymentError) -> Reversal {
        try await call("alipay.trade.cancel", ["out_trade_no": JSONText(orderNumber)]) {
            (node, _) throws(PaymentError) in
            if try node.text("retry_flag") == "Y" { return .again }
            return switch try node.text("action") {
            case "refund": .refunded
            // Where nothing was to be done, nothing is named.
            case "close", nil: .closed
            default: throw .unknown(.malformed("action"))
            }
        }
    }

    package func payment(orderNumber: String) async throws(PaymentError) -> PaymentRecord {
        let record = try await query(["out_trade_no": JSONText(orderNumber)])
        guard record.orderNumber == orderNumber else {
            throw .unknown(.mismatch(field: "out_trade_no"))
        }
        return record
    }

    package func payment(providerNumber: String) async throws(PaymentError) -> PaymentRecord {
        let record = try await query(["trade_no": JSONText(providerNumber)])
        guard record.providerNumber == providerNumber else {
            throw .unknown(.mismatch(field: "trade_no"))
        }
        return record
    }

    private func query(_ content: JSONText) async throws(PaymentError) -> PaymentRecord {
        try await call("alipay.trade.query", content) { (node, _) throws(PaymentError) in
            guard let amount = try Self.amount(node, "total_amount") else {
                throw .unknown(.malformed("total_amount"))
            }
            let paidAt = try Self.instant(node, "send_pay_date")
            return PaymentRecord(
                orderNumber: try node.needed("out_trade_no"),
                providerNumber: try node.needed("trade_no"),
                state: try Self.state(try node.needed("trade_status"), paidAt: paidAt),
                amount: amount, payer: try Self.payer(node), paidAt: paidAt)
        }
    }

    package func close(orderNumber: String) async throws(PaymentError) {
        try await call("alipay.trade.close", ["out_trade_no": JSONText(orderNumber)]) {
            (_, _) throws(PaymentError) in
        }
    }

    // MARK: Reading

    static func yuan(_ amount: Money) -> JSONText { JSONText(Yuan.text(amount)) }

    /// An account number rather than an openid.
    private static func isAccount(_ payer: String) -> Bool {
        payer.utf8.count == 16 && payer.hasPrefix("2088")
    }

    /// - Parameter paidAt: when it was paid, if ever.
    static func state(
        _ text: String, paidAt: Instant?
    ) throws(PaymentError) -> PaymentRecord.State {
        switch text {
        case "WAIT_BUYER_PAY": .unpaid
        // Closed without payment, or after all has been given back.
        case "TRADE_CLOSED": paidAt == nil ? .closed : .refunded
        case "TRADE_SUCCESS", "TRADE_FINISHED": .paid
        default: throw .unknown(.malformed("trade_status"))
        }
    }

    static func amount(_ node: JSONMembers, _ key: String) throws(PaymentError) -> Money? {
        guard let text = try node.text(key) else { return nil }
        guard let amount = Yuan.money(text), !amount.isNegative else {
            throw .unknown(.malformed(key))
        }
        return amount
    }

    static func instant(_ node: JSONMembers, _ key: String) throws(PaymentError) -> Instant? {
        guard let text = try node.text(key) else { return nil }
        guard let instant = ChinaTime.plain(text) else { throw .unknown(.malformed(key)) }
        return instant
    }

    private static func payer(_ node: JSONMembers) throws(PaymentError) -> String? {
        try node.text("buyer_open_id", or: "buyer_user_id")
    }
}
