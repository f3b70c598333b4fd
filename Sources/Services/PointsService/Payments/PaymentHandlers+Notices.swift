import Logging
package import Messages
import Payments
import PointsDomain
import Primitives
import ServiceKit
package import TTRPC

/// Call-backs of providers (docs/security.md, Payment providers).
///
/// Nothing of a call-back is believed before its signature, age and merchant are checked, nor before
/// its order and amount are ours. It is answered as taken once it is written down; its effect may
/// follow later, and a repetition has none.
extension PaymentHandlers {
    package func handleWeChatPayNotice(
        _ request: PointsV1.PaymentNoticeRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentNoticeReply {
        try await hear(request, of: .weChatPay)
    }

    package func handleAlipayNotice(
        _ request: PointsV1.PaymentNoticeRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentNoticeReply {
        try await hear(request, of: .alipay)
    }

    private func hear(
        _ request: PointsV1.PaymentNoticeRequest, of name: PaymentProviderName
    ) async throws -> PointsV1.PaymentNoticeReply {
        desk.metrics.received(name)
        let verdict: NoticeVerdict
        if let merchant = UUIDv7(request.merchantId),
            let provider = desk.providers[name, of: merchant]
        {
            do {
                verdict = try await hear(request, by: provider, merchant)
            } catch {
                desk.metrics.refused(name, .failed)
                throw error
            }
        } else {
            verdict = .refused(404, .merchantUnknown, "merchant")
        }
        if case .refused(let status, let reason, let why) = verdict {
            desk.metrics.refused(name, reason)
            desk.logger.warning(
                "payment call-back refused",
                metadata: [
                    "payment.provider": "\(name.rawValue)", "http.status": "\(status)",
                    "notice.problem": .string(why),
                ])
        }
        return verdict.reply(to: name)
    }

    private func hear(
        _ request: PointsV1.PaymentNoticeRequest, by provider: any PaymentProvider,
        _ merchant: UUIDv7
    ) async throws -> NoticeVerdict {
        let notice: PaymentNotice
        do throws(CallbackProblem) {
            notice = try provider.verify(
                headers: request.headers.map { ($0.name, $0.value) }, body: request.body)
        } catch {
            let verdict = NoticeVerdict(error)
            if verdict == .taken { desk.metrics.verified(provider.name) }
            return verdict
        }
        desk.metrics.verified(provider.name)
        guard let key = PaymentKey(merchant: merchant, number: notice.orderNumber) else {
            return .refused(404, .orderUnknown, "order")
        }
        switch notice.event {
        case .payment(let record): return try await take(record, of: key, provider.name)
        case .refund(let record): return try await take(record, of: key, by: provider.name)
        }
    }

    private func take(
        _ record: PaymentRecord, of key: PaymentKey, _ provider: PaymentProviderName
    ) async throws -> NoticeVerdict {
        let heard = try await desk.hear(record, of: key, from: .notice)
        switch heard {
        case .unknownOrder: return .refused(404, .orderUnknown, "order")
        case .mismatch(let mismatch):
            desk.logMismatch(heard, key, provider)
            return .refused(409, .mismatch, mismatch.rawValue)
        case .numberTaken:
            desk.logMismatch(heard, key, provider)
            return .refused(409, .mismatch, "number")
        case .taken(let row, .pay):
            _ = await desk.settle(row)
            return .taken
        case .taken(_, .nothing):
            desk.metrics.duplicate(provider)
            return .taken
        case .taken: return .taken
        }
    }

    private func take(
        _ record: RefundRecord, of key: PaymentKey, by provider: PaymentProviderName
    ) async throws -> NoticeVerdict {
        let refunds = PaymentRefunds(desk: desk)
        guard let id = PaymentNumber.id(of: record.number),
            let refund = try await refunds.read(key, id)
        else { return .refused(404, .refundUnknown, "refund") }
        do {
            if try await refunds.take(notice: record, of: refund) == .nothing {
                desk.metrics.duplicate(provider)
            }
        } catch PaymentError.unknown(.mismatch(let field)) {
            return .refused(409, .mismatch, field)
        }
        return .taken
    }
}

/// What a provider is answered.
enum NoticeVerdict: Equatable, Sendable {
    case taken
    /// - Parameter why: for the log; the provider does not read it.
    case refused(Int32, PaymentMetrics.Reason, _ why: String)

    init(_ problem: CallbackProblem) {
        switch problem {
        case .tooLarge: self = .refused(413, .tooLarge, "too large")
        case .untrusted(let why):
            self = .refused(401, why == .tooOld ? .tooOld : .untrusted, why.rawValue)
        case .wrongMerchant: self = .refused(403, .wrongMerchant, "merchant")
        case .malformed(let what): self = .refused(400, .malformed, what)
        case .irrelevant: self = .taken
        }
    }

    /// As each provider's documentation wants it; anything else than "taken" brings it again.
    func reply(to provider: PaymentProviderName) -> PointsV1.PaymentNoticeReply {
        switch (provider, self) {
        case (.weChatPay, .taken):
            .init(
                status: 200, contentType: "application/json",
                body: Array(#"{"code":"SUCCESS","message":"成功"}"#.utf8))
        case (.weChatPay, .refused(let status, _, _)):
            .init(
                status: status, contentType: "application/json",
                body: Array(#"{"code":"FAIL","message":"失败"}"#.utf8))
        case (.alipay, .taken):
            .init(status: 200, contentType: "text/plain", body: Array(Alipay.taken.utf8))
        case (.alipay, .refused(let status, _, _)):
            .init(status: status, contentType: "text/plain", body: Array("failure".utf8))
        }
    }
}
