import Messages
package import Primitives
package import Providers

/// Alipay's open platform, as an ordinary merchant's app.
package struct Alipay: PaymentProvider {
    let merchant: AlipayConfiguration
    let http: ProviderHTTP
    let now: @Sendable () -> Instant

    package let name = PaymentProviderName.alipay

    package init(
        _ merchant: AlipayConfiguration, http: ProviderHTTP,
        now: @escaping @Sendable () -> Instant
    ) {
        self.merchant = merchant
        self.http = http
        self.now = now
    }

    /// What answers a call-back that was taken; anything else brings it again.
    package static let taken = "success"

    // MARK: Calls

    /// Calls a method and reads its signed answer.
    ///
    /// - Parameter read: gets the answer of a call that succeeded or waits for the payer, and
    ///   whether it waits.
    func call<Value: Sendable>(
        _ method: String, _ content: JSONText, noticeURL: String? = nil,
        read: (JSONMembers, _ waits: Bool) throws(PaymentError) -> Value
    ) async throws(PaymentError) -> Value {
        let request = request(method, content, noticeURL)
        return try await http.call(request) { (answer) throws(PaymentError) in
            let node = try node(method, of: answer)
            switch try node.needed("code") {
            case "10000": return try read(node, false)
            case "10003": return try read(node, true)
            case let code: throw Self.error(code: code, detail: try node.text("sub_code") ?? code)
            }
        }
    }

    private func request(
        _ method: String, _ content: JSONText, _ noticeURL: String?
    ) -> ProviderHTTP.Request {
        var fields: [(name: String, value: String)] = [
            ("app_id", merchant.appId), ("method", method), ("format", "JSON"),
            ("charset", "utf-8"), ("sign_type", "RSA2"), ("timestamp", ChinaTime.plain(now())),
            ("version", "1.0"),
        ]
        if let noticeURL { fields.append(("notify_url", noticeURL)) }
        let business = (name: "biz_content", value: content.text)
        let signature = merchant.signingKey.sign(
            AlipaySignature.content(of: fields + [business]))
        fields.append(("sign", signature))
        return ProviderHTTP.Request(
            method: .POST, url: merchant.gateway + "?" + PercentCoding.form(fields),
            headers: [("content-type", "application/x-www-form-urlencoded;charset=utf-8")],
            body: PercentCoding.form([business]))
    }

    // MARK: Answers

    /// The signed part of an answer.
    private func node(
        _ method: String, of answer: ProviderHTTP.Answer
    ) throws(PaymentError) -> JSONMembers {
        guard answer.status == 200 else {
            throw .unknown(.serverError(status: answer.status))
        }
        guard let text = String(validating: answer.body, as: UTF8.self),
            let tree = try? JSONTree(json: text), let members = JSONMembers(tree)
        else { throw .unknown(.malformed("body")) }
        let key = method.replacing(".", with: "_") + "_response"
        guard let node = members.members(key) else {
            // What the gateway says before it knows who asks is not signed.
            throw .unknown(.untrusted(.missing))
        }
        guard let signature = try members.text("sign") else {
            throw .unknown(.untrusted(.missing))
        }
        guard let raw = AlipaySignature.node(key, in: answer.body),
            merchant.trusts(signature, of: raw)
        else { throw .unknown(.untrusted(.wrong)) }
        return node
    }

    static func error(code: String, detail: String) -> PaymentError {
        switch detail {
        case "ACQ.SYSTEM_ERROR", "aop.ACQ.SYSTEM_ERROR", "isp.unknow-error", "aop.unknow-error",
            "aop.SYSTEM_ERROR", "isp.unknown-error":
            return .unknown(.undecided(code: detail))
        case "isv.app-call-limited", "isp.call-limited", "aop.call-limited":
            return .transient(.rateLimited(code: detail))
        default: break
        }
        if code == "20000" { return .unknown(.undecided(code: detail)) }
        return .refused(PaymentRefusal(reason(code, detail), code: detail))
    }

    private static func reason(_ code: String, _ detail: String) -> PaymentRefusal.Reason {
        switch detail {
        case "ACQ.TRADE_NOT_EXIST", "TRADE_NOT_EXIST": .notFound
        case "ACQ.TRADE_HAS_SUCCESS", "ACQ.TRADE_STATUS_ERROR": .alreadyPaid
        case "ACQ.TRADE_HAS_CLOSE", "ACQ.TRADE_HAS_FINISHED": .alreadyClosed
        case "ACQ.BUYER_BALANCE_NOT_ENOUGH", "ACQ.BUYER_BANKCARD_BALANCE_NOT_ENOUGH",
            "ACQ.ERROR_BALANCE_PAYMENT_DISABLE", "ACQ.BUYER_ENABLE_STATUS_FORBID",
            "ACQ.BUYER_PAYMENT_AMOUNT_DAY_LIMIT_ERROR", "ACQ.PAYMENT_FAIL",
            "ACQ.PAYMENT_REQUEST_HAS_RISK", "ACQ.NO_PAYMENT_INSTRUMENTS_AVAILABLE":
            .payerCannot
        case "ACQ.PAYMENT_AUTH_CODE_INVALID", "ACQ.SOUNDWAVE_PARSER_FAIL": .codeInvalid
        case "ACQ.CONTEXT_INCONSISTENT", "ACQ.DISCORDANT_REPEAT_REQUEST",
            "ACQ.DUPLICATE_REQUEST":
            .numberTaken
        case "ACQ.AGREEMENT_NOT_EXIST", "ACQ.AGREEMENT_INVALID", "ACQ.AGREEMENT_STATUS_NOT_NORMAL",
            "USER_AGREEMENT_NOT_EXIST", "ACQ.AGREEMENT_ERROR":
            .contractInvalid
        case "ACQ.REFUND_AMT_NOT_EQUAL_TOTAL", "ACQ.REASON_TRADE_REFUND_FEE_ERR",
            "ACQ.TRADE_REFUND_AMOUNT_EXCEED":
            .amountTooLarge
        case "ACQ.SELLER_BALANCE_NOT_ENOUGH", "ACQ.ACCESS_FORBIDDEN", "ACQ.EXIST_FORBIDDEN_WORD":
            .merchantCannot
        case "isp.bill_not_exist", "BILL_NOT_EXIST": .noBill
        default: code == "40001" || code == "40002" ? .badRequest : .other
        }
    }
}
