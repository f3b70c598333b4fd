import Messages
import NIOCore
import Payments
import PointsDomain
import Primitives
import ServiceKit
import TTRPC

/// What a payment brings about, once: each effect is an operation whose key is the payment's id.
struct PaymentEffects: Sendable {
    private static let timeout = Duration.seconds(5)

    let storedValue: StoredValueHandlers
    let checkouts: CheckoutHandlers

    /// Why an effect can never be had.
    struct Impossible: Error {
        let key: String
    }

    /// Makes the effect, or finds it made.
    ///
    /// - Returns: the top-up or the order; nil for a period of a subscription, whose own job settles
    ///   it.
    /// - Throws: `Impossible` where it is refused for good; anything else is tried again.
    func bring(_ row: PaymentRow) async throws -> UUIDv7? {
        do {
            if row.way == .contract { return nil }
            if let checkout = row.checkout { return try await capture(checkout, row) }
            return try await topUp(row)
        } catch let error where !(error is CancellationError) {
            if let key = Self.finalRefusal(error) { throw Impossible(key: key) }
            throw error
        }
    }

    private func topUp(_ row: PaymentRow) async throws -> UUIDv7 {
        let request = PointsV1.TopUpRequest(
            memberId: row.member.description, paymentId: row.key.id.description,
            planId: row.plan?.description ?? "", amountMinor: row.amountMinor,
            tender: row.provider.tender, storeId: row.store?.description ?? "",
            terminalId: row.terminal ?? "")
        let reply = try await storedValue.confirmTopUp(
            request, Self.call(PointsV1.StoredValue.confirmTopUpMethod, request, row.key))
        return try Self.id(reply.topUpId)
    }

    private func capture(_ checkout: UUIDv7, _ row: PaymentRow) async throws -> UUIDv7 {
        var tenders = [PointsV1.Tender(type: row.provider.tender, amountMinor: row.amountMinor)]
        if row.storedValueMinor > 0 {
            tenders.append(.init(type: .storedValue, amountMinor: row.storedValueMinor))
        }
        let request = PointsV1.CaptureCheckoutRequest(
            id: checkout.description, tenders: tenders, paidAt: row.paidAt)
        let reply = try await checkouts.capture(
            request, paidBy: (row.key.id, row.provider.tender),
            Self.call(PointsV1.Checkouts.captureMethod, request, row.key))
        return try Self.id(reply.order?.id ?? "")
    }

    /// Closes a withdrawal that a refund has paid, or finds it closed by it.
    func complete(withdrawal: UUIDv7, by refund: PaymentRefundRow) async throws {
        let request = PointsV1.CompleteWithdrawalRequest(
            id: withdrawal.description, payoutReference: refund.id.description)
        try await end(refund) { key in
            _ = try await storedValue.complete(
                request, by: refund.id,
                context(PointsV1.StoredValue.completeWithdrawalMethod, request, key))
        }
    }

    /// Sets free what a withdrawal held that a refund was to pay and never will.
    func fail(withdrawal: UUIDv7, of refund: PaymentRefundRow) async throws {
        let request = PointsV1.FailWithdrawalRequest(
            id: withdrawal.description, reason: refund.failure ?? "REFUND_FAILED")
        try await end(refund) { key in
            _ = try await storedValue.fail(
                request, by: refund.id,
                context(PointsV1.StoredValue.failWithdrawalMethod, request, key))
        }
    }

    private func end(
        _ refund: PaymentRefundRow, _ body: (PaymentKey) async throws -> Void
    ) async throws {
        do {
            try await body(PaymentKey(merchant: refund.payment.merchant, id: refund.id))
        } catch let error where !(error is CancellationError) {
            if let key = Self.finalRefusal(error) { throw Impossible(key: key) }
            throw error
        }
    }

    private func context(
        _ method: MethodDescriptor, _ request: some Message, _ key: PaymentKey
    ) throws -> RequestContext {
        try RequestContext(Self.call(method, request, key), clock: storedValue.clock)
    }

    // MARK: Calls from inside

    /// A call that this service makes of itself, under a key of the payment.
    static func call(
        _ method: MethodDescriptor, _ request: some Message, _ key: PaymentKey
    ) throws -> CallContext {
        var metadata = Metadata()
        Principal(
            kind: .service, merchant: key.merchant, subject: ServiceName.points.rawValue
        ).write(to: &metadata)
        metadata.append(MetadataKey.idempotencyKey, "payment-\(key.id)")
        return CallContext(
            service: method.service, method: method.method, metadata: metadata,
            deadline: .now + timeout, payload: ByteBuffer(bytes: try request.serializedBytes()))
    }

    /// The key of a decision of business that no repetition changes. A mismatch is none: somebody
    /// has used the payment's own name, and the effect may have been had.
    static func finalRefusal(_ error: any Error) -> String? {
        let info: PatronV1.ErrorInfo
        let code: StatusCode
        switch error {
        case let refusal as Refusal: (info, code) = (refusal.info, refusal.key.code)
        case let status as RPCStatus: (info, code) = (status.explained.info, status.code)
        default: return nil
        }
        let doubtful = [ErrorKey.idempotencyMismatch.key, ErrorKey.paymentUsed.key]
        guard info.outcome == .definite, !info.retryable, !doubtful.contains(info.key) else {
            return nil
        }
        switch code {
        case .unauthenticated, .permissionDenied, .internal, .unavailable, .deadlineExceeded,
            .cancelled, .unimplemented, .unknown, .dataLoss:
            return nil
        case .ok, .notFound, .alreadyExists, .failedPrecondition, .aborted, .resourceExhausted,
            .outOfRange, .invalidArgument:
            return info.key
        }
    }

    private static func id(_ text: String) throws(Refusal) -> UUIDv7 {
        guard let id = UUIDv7(text) else { throw Refusal(.internalError) }
        return id
    }
}

extension PaymentProviderName {
    var tender: PointsV1.TenderType {
        switch self {
        case .weChatPay: .wechatPay
        case .alipay: .alipay
        }
    }

    var message: PointsV1.PaymentProvider {
        switch self {
        case .weChatPay: .providerWechatPay
        case .alipay: .providerAlipay
        }
    }

    init(_ message: PointsV1.PaymentProvider) throws(Refusal) {
        switch message {
        case .providerWechatPay: self = .weChatPay
        case .providerAlipay: self = .alipay
        case .unspecified, .unrecognized: throw .invalid("provider", "is not known")
        }
    }
}
