import Primitives
import Providers

extension WeChatPay {
    package func prepare(
        _ order: PaymentOrder, payer: String
    ) async throws(PaymentError) -> PreparedPayment {
        let body: JSONText = [
            "appid": JSONText(merchant.appId), "mchid": JSONText(merchant.merchantId),
            "description": JSONText(order.description), "out_trade_no": JSONText(order.number),
            "time_expire": order.expiresAt.map { JSONText(ChinaTime.rfc3339($0)) },
            "notify_url": JSONText(order.noticeURL), "amount": Self.total(order.amount),
            "payer": ["openid": JSONText(payer)],
        ]
        let prepared = try await call(.POST, "/v3/pay/transactions/jsapi", body) {
            (answer) throws(PaymentError) in try answer.needed("prepay_id")
        }
        return clientParameters("prepay_id=" + prepared)
    }

    /// What `wx.requestPayment` takes.
    private func clientParameters(_ package: String) -> PreparedPayment {
        let time = String(now().secondsSinceEpoch)
        let nonce = Nonce.fresh()
        let signature = merchant.signingKey.sign(
            "\(merchant.appId)\n\(time)\n\(nonce)\n\(package)\n")
        return PreparedPayment(parameters: [
            .init("appId", merchant.appId), .init("timeStamp", time), .init("nonceStr", nonce),
            .init("package", package), .init("signType", "RSA"), .init("paySign", signature),
        ])
    }

    package func charge(
        _ order: PaymentOrder, code: PaymentCode, at place: PaymentPlace
    ) async throws(PaymentError) -> PaymentRecord {
        let body: JSONText = [
            "appid": JSONText(merchant.appId), "mchid": JSONText(merchant.merchantId),
            "description": JSONText(order.description), "out_trade_no": JSONText(order.number),
            "payer": ["auth_code": JSONText(code.digits)], "amount": Self.total(order.amount),
            "scene_info": [
                "device_id": JSONText(place.terminal), "device_ip": JSONText(place.address),
                "store_info": ["out_id": JSONText(place.store)],
            ],
        ]
        let merchant = merchant
        do throws(PaymentError) {
            return try await call(.POST, "/v3/pay/transactions/codepay", body) {
                (answer) throws(PaymentError) in
                // While a password is typed, the state is all that comes.
                try Self.record(answer, of: merchant, number: order.number, amount: order.amount)
            }
        } catch {
            // Older accounts get the same as an error.
            if case .refused(let refusal) = error,
                refusal.code == "USERPAYING" || refusal.code == "USER_PAYING"
            {
                return PaymentRecord(
                    orderNumber: order.number, providerNumber: nil, state: .paying, amount: nil,
                    payer: nil, paidAt: nil)
            }
            throw error
        }
    }

    package func reverse(orderNumber: String) async throws(PaymentError) -> Reversal {
        let body: JSONText = [
            "appid": JSONText(merchant.appId), "mchid": JSONText(merchant.merchantId),
        ]
        try await send(
            .POST,
            "/v3/pay/transactions/out-trade-no/\(PercentCoding.encode(orderNumber))/reverse", body)
        // The answer does not say which of both it was: the order does.
        let record = try await payment(orderNumber: orderNumber)
        return switch record.state {
        case .closed, .failed: .closed
        case .reversed, .refunded: .refunded
        case .unpaid, .paying, .paid: .again
        }
    }

    package func payment(orderNumber: String) async throws(PaymentError) -> PaymentRecord {
        let merchant = merchant
        return try await call(
            .GET,
            "/v3/pay/transactions/out-trade-no/\(PercentCoding.encode(orderNumber))"
                + "?mchid=\(merchant.merchantId)"
        ) { (answer) throws(PaymentError) in
            try Self.record(answer, of: merchant, number: orderNumber)
        }
    }

    package func payment(providerNumber: String) async throws(PaymentError) -> PaymentRecord {
        let merchant = merchant
        return try await call(
            .GET,
            "/v3/pay/transactions/id/\(PercentCoding.encode(providerNumber))"
                + "?mchid=\(merchant.merchantId)"
        ) { (answer) throws(PaymentError) in
            let record = try Self.record(
                answer, of: merchant, number: try answer.needed("out_trade_no"))
            guard record.providerNumber == providerNumber else {
                throw .unknown(.mismatch(field: "transaction_id"))
            }
            return record
        }
    }

    package func close(orderNumber: String) async throws(PaymentError) {
        try await send(
            .POST, "/v3/pay/transactions/out-trade-no/\(PercentCoding.encode(orderNumber))/close",
            ["mchid": JSONText(merchant.merchantId)])
    }

    static func total(_ amount: Money) -> JSONText {
        ["total": JSONText(amount.minor), "currency": "CNY"]
    }

    // MARK: Reading

    /// - Parameters:
    ///   - number: the order that was asked for; an answer about another is none.
    ///   - amount: what the order is known to be; an answer about another amount is none.
    static func record(
        _ answer: JSONMembers, of merchant: WeChatPayConfiguration, number: String,
        amount: Money? = nil
    ) throws(PaymentError) -> PaymentRecord {
        if let told = try answer.text("mchid"), told != merchant.merchantId {
            throw .unknown(.mismatch(field: "mchid"))
        }
        let state = try state(try answer.needed("trade_state"))
        let toldNumber = try answer.text("out_trade_no")
        guard toldNumber == number || (toldNumber == nil && state == .paying) else {
            throw .unknown(.mismatch(field: "out_trade_no"))
        }
        let told = try total(in: answer)
        if let amount, let told, told != amount { throw .unknown(.mismatch(field: "amount")) }
        let isPaid = state == .paid || state == .refunded
        if isPaid, told == nil { throw .unknown(.malformed("amount")) }
        return PaymentRecord(
            orderNumber: number,
            providerNumber: isPaid
                ? try answer.needed("transaction_id") : try answer.text("transaction_id"),
            state: state, amount: told, payer: try answer.members("payer")?.text("openid"),
            paidAt: try instant(answer, "success_time"))
    }

    private static func state(_ text: String) throws(PaymentError) -> PaymentRecord.State {
        switch text {
        case "SUCCESS": .paid
        case "REFUND": .refunded
        case "NOTPAY": .unpaid
        case "CLOSED": .closed
        case "REVOKED": .reversed
        case "USERPAYING", "ACCEPT", "ACCEPTED": .paying
        case "PAYERROR", "PAY_FAIL": .failed
        default: throw .unknown(.malformed("trade_state"))
        }
    }

    private static func total(in answer: JSONMembers) throws(PaymentError) -> Money? {
        guard let amount = answer.members("amount") else { return nil }
        if let currency = try amount.text("currency"), currency != "CNY" {
            throw .unknown(.mismatch(field: "currency"))
        }
        return try amount.integer("total").map { Money(minor: $0) }
    }

    static func instant(_ answer: JSONMembers, _ key: String) throws(PaymentError) -> Instant? {
        guard let text = try answer.text(key) else { return nil }
        guard let instant = Instant(rfc3339: text) else { throw .unknown(.malformed(key)) }
        return instant
    }
}
