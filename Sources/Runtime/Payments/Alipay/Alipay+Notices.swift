import Primitives
import Providers

extension Alipay {
    /// Alipay repeats a notice for 25 hours and does not promise a fresh time in each: an older one
    /// is refused, and a repeated one has no effect by its operation id.
    static let oldestNoticeSeconds: Int64 = 26 * 3_600
    static let toleranceSeconds: Int64 = 300

    package func verify(
        headers: [(name: String, value: String)], body: [UInt8]
    ) throws(CallbackProblem) -> PaymentNotice {
        guard body.count <= ProviderHTTP.bodyBytes else { throw .tooLarge }
        guard let text = String(validating: body, as: UTF8.self),
            let fields = PercentCoding.fields(of: text)
        else { throw .malformed("form") }
        try checkSignature(fields)
        try checkAge(fields)
        guard fields["app_id"] == merchant.appId, fields["seller_id"] == merchant.sellerId else {
            throw .wrongMerchant
        }
        guard fields["notify_type"] == "trade_status_sync" else {
            throw .irrelevant(fields["notify_type"] ?? "no type")
        }
        return try notice(fields)
    }

    private func checkSignature(_ fields: [String: String]) throws(CallbackProblem) {
        guard let signature = fields["sign"], fields["sign_type"] == "RSA2" else {
            throw .untrusted(.missing)
        }
        let signed = fields.filter { $0.key != "sign" && $0.key != "sign_type" }
            .map { (name: $0.key, value: $0.value) }
        guard merchant.trusts(signature, of: Array(AlipaySignature.content(of: signed).utf8))
        else { throw .untrusted(.wrong) }
    }

    private func checkAge(_ fields: [String: String]) throws(CallbackProblem) {
        guard let sent = fields["notify_time"].flatMap({ ChinaTime.plain($0) }) else {
            throw .malformed("notify_time")
        }
        let age = now().seconds(since: sent)
        guard age <= Self.oldestNoticeSeconds else { throw .untrusted(.tooOld) }
        guard age >= -Self.toleranceSeconds else { throw .untrusted(.fromTheFuture) }
    }

    private func notice(_ fields: [String: String]) throws(CallbackProblem) -> PaymentNotice {
        func needed(_ name: String) throws(CallbackProblem) -> String {
            guard let value = fields[name], !value.isEmpty else { throw .malformed(name) }
            return value
        }
        func money(_ name: String) throws(CallbackProblem) -> Money {
            guard let amount = Yuan.money(try needed(name)), !amount.isNegative else {
                throw .malformed(name)
            }
            return amount
        }
        let order = try needed("out_trade_no")
        let trade = try needed("trade_no")
        let operation = "\(name.rawValue):\(trade)"
        // A refund comes as a notice of its trade, with what has been given back in all.
        if let request = fields["out_biz_no"], !request.isEmpty, fields["gmt_refund"] != nil {
            let record = RefundRecord(
                number: request, orderNumber: order, providerNumber: trade, state: .succeeded,
                amount: nil,
                succeededAt: fields["gmt_refund"].flatMap {
                    ChinaTime.plain($0.split(separator: ".").first ?? "")
                })
            return PaymentNotice(
                provider: name, noticeId: try needed("notify_id"),
                operationId: operation + ":" + request, event: .refund(record))
        }
        let status = try needed("trade_status")
        let paidAt = fields["gmt_payment"].flatMap { ChinaTime.plain($0) }
        guard let state = try? Self.state(status, paidAt: paidAt) else {
            throw .malformed("trade_status")
        }
        let record = PaymentRecord(
            orderNumber: order, providerNumber: trade, state: state,
            amount: try money("total_amount"), payer: fields["buyer_open_id"] ?? fields["buyer_id"],
            paidAt: paidAt)
        return PaymentNotice(
            provider: name, noticeId: try needed("notify_id"),
            // Being paid is the one effect of a trade; its end must not pass for a repetition.
            operationId: state == .paid ? operation : operation + ":" + state.rawValue,
            event: .payment(record))
    }
}
