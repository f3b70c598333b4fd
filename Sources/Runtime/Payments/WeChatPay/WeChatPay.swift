import Messages
import NIOHTTP1
package import Primitives
package import Providers

/// WeChat Pay, API v3, as an ordinary merchant.
package struct WeChatPay: PaymentProvider {
    let merchant: WeChatPayConfiguration
    let http: ProviderHTTP
    let now: @Sendable () -> Instant

    package let name = PaymentProviderName.weChatPay

    package init(
        _ merchant: WeChatPayConfiguration, http: ProviderHTTP,
        now: @escaping @Sendable () -> Instant
    ) {
        self.merchant = merchant
        self.http = http
        self.now = now
    }

    // MARK: Calls

    /// Sends a signed request and reads its signed answer.
    ///
    /// - Parameter target: path and query, as they stand in the address.
    func call<Value: Sendable>(
        _ method: HTTPMethod, _ target: String, _ body: JSONText? = nil,
        read: (JSONMembers) throws(PaymentError) -> Value
    ) async throws(PaymentError) -> Value {
        try await http.call(request(method, target, body)) { (answer) throws(PaymentError) in
            try read(try members(of: answer))
        }
    }

    /// The same for a call whose answer is empty.
    func send(
        _ method: HTTPMethod, _ target: String, _ body: JSONText
    ) async throws(PaymentError) {
        try await http.call(request(method, target, body)) { (answer) throws(PaymentError) in
            try check(answer)
            guard answer.status != 200 || answer.body.isEmpty || answer.body.first == 0x7B else {
                throw .unknown(.malformed("body"))
            }
        }
    }

    func request(
        _ method: HTTPMethod, _ target: String, _ body: JSONText? = nil
    ) -> ProviderHTTP.Request {
        let text = body?.text ?? ""
        let authorization = WeChatPaySignature.authorization(
            method: method.rawValue, target: target, body: text, now: now(), of: merchant)
        var headers = [("authorization", authorization), ("accept", "application/json")]
        if body != nil { headers.append(("content-type", "application/json")) }
        return ProviderHTTP.Request(
            method: method, url: merchant.server + target, headers: headers, body: text)
    }

    private func members(of answer: ProviderHTTP.Answer) throws(PaymentError) -> JSONMembers {
        try check(answer)
        guard let members = Self.members(answer.body) else { throw .unknown(.malformed("body")) }
        return members
    }

    static func members(_ body: [UInt8]) -> JSONMembers? {
        guard let text = String(validating: body, as: UTF8.self),
            let tree = try? JSONTree(json: text)
        else { return nil }
        return JSONMembers(tree)
    }

    // MARK: Answers

    /// Whoever may have written an answer that is not signed: it decides nothing.
    private func check(_ answer: ProviderHTTP.Answer) throws(PaymentError) {
        do throws(SignatureProblem) {
            try WeChatPaySignature.check(
                answer.headers, body: answer.body, now: now(), keys: merchant.platformKeys)
        } catch {
            if answer.status >= 500 { throw .unknown(.serverError(status: answer.status)) }
            throw .unknown(.untrusted(error))
        }
        guard !(200..<300).contains(answer.status) else { return }
        throw Self.error(status: answer.status, code: try Self.code(answer.body))
    }

    private static func code(_ body: [UInt8]) throws(PaymentError) -> String {
        try members(body)?.text("code") ?? "NONE"
    }

    static func error(status: Int, code: String) -> PaymentError {
        switch code {
        case "SYSTEM_ERROR", "BANK_ERROR", "BANKERROR": return .unknown(.undecided(code: code))
        case "FREQUENCY_LIMITED", "FREQUENCY_LIMIT_EXCEED", "RATELIMIT_EXCEEDED":
            return .transient(.rateLimited(code: code))
        default: break
        }
        if status >= 500 { return .unknown(.serverError(status: status)) }
        if status == 429 { return .transient(.rateLimited(code: code)) }
        return .refused(PaymentRefusal(reason(code), code: code))
    }

    private static func reason(_ code: String) -> PaymentRefusal.Reason {
        switch code {
        case "ORDER_NOT_EXIST", "ORDERNOTEXIST", "RESOURCE_NOT_EXISTS", "NOT_FOUND": .notFound
        case "ORDERPAID", "ORDER_PAID": .alreadyPaid
        case "ORDER_CLOSED", "ORDERCLOSED", "ORDERREVERSED": .alreadyClosed
        case "NOTENOUGH", "NOT_ENOUGH", "BANKCARD_NOT_SUPPORT", "TRADE_ERROR",
            "USER_ACCOUNT_ABNORMAL",
            "ACCOUNT_ERROR":
            .payerCannot
        case "AUTH_CODE_INVALID", "AUTHCODEEXPIRE", "AUTH_CODE_EXPIRED", "AUTH_CODE_ERROR":
            .codeInvalid
        case "OUT_TRADE_NO_USED": .numberTaken
        case "CONTRACT_NOT_EXIST", "CONTRACT_NOT_EXISTED", "CONTRACT_TERMINATED": .contractInvalid
        case "REFUND_FEE_MISMATCH", "REFUND_AMOUNT_EXCEED": .amountTooLarge
        case "MCH_NOT_EXISTS", "NO_AUTH", "NOAUTH", "APPID_MCHID_NOT_MATCH", "REQUEST_BLOCKED":
            .merchantCannot
        case "PARAM_ERROR", "INVALID_REQUEST", "SIGN_ERROR", "OPENID_MISMATCH": .badRequest
        case "NO_STATEMENT_EXIST", "STATEMENT_CREATING": .noBill
        default: .other
        }
    }
}
