import Logging
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit

/// Sends refunds to their sources, and takes what is heard of them.
///
/// A refund is asked for under its own number however often it takes, so that it is given once.
struct PaymentRefunds: Sendable {
    /// The payer reads it.
    static let automaticReason = "无法完成，原路退回"
    /// While the money is on its way.
    private static let processingSeconds: Int64 = 60
    /// Where the merchant's account has not the money, or not the right.
    private static let merchantSeconds: Int64 = 3_600

    let desk: PaymentDesk

    /// Asks the provider for it; where that has no clear answer, it is asked again later.
    func send(_ refund: PaymentRefundRow, of payment: PaymentRow) async -> PaymentRefundRow {
        do {
            return try await ask(refund, of: payment)
        } catch {
            desk.logger.warning(
                "refund waits",
                metadata: [
                    "payment.id": "\(payment.key.id)", "refund.id": "\(refund.id)",
                    "error.detail": .string(DefectText.of(error)),
                ])
            return refund
        }
    }

    private func ask(
        _ refund: PaymentRefundRow, of payment: PaymentRow
    ) async throws -> PaymentRefundRow {
        let provider = try desk.provider(of: payment)
        let order = try RefundOrder(
            number: refund.number, orderNumber: payment.key.number,
            amount: Money(minor: refund.amountMinor), paid: Money(minor: payment.amountMinor),
            reason: refund.reason,
            noticeURL: provider.name == .weChatPay
                ? desk.noticeURL(of: .weChatPay, payment.key.merchant) : nil)
        let record: RefundRecord
        do throws(PaymentError) {
            record = try await provider.refund(order)
        } catch {
            guard case .refused(let refusal) = error else { throw error }
            return try await refused(refund, refusal)
        }
        return try await take(record, of: refund)
    }

    private func refused(
        _ refund: PaymentRefundRow, _ refusal: PaymentRefusal
    ) async throws -> PaymentRefundRow {
        guard refusal.reason != .merchantCannot else {
            return try await wait(refund, Self.merchantSeconds, failure: refusal.code)
        }
        return try await close(refund, .failed, failure: refusal.code)
    }

    /// What the provider says of a refund, in an answer or a call-back.
    func take(
        _ record: RefundRecord, of refund: PaymentRefundRow
    ) async throws -> PaymentRefundRow {
        guard refund.state == .pending else { return refund }
        if let told = record.amount, told.minor != refund.amountMinor {
            throw PaymentError.unknown(.mismatch(field: "amount"))
        }
        var refund = refund
        refund.providerNumber = record.providerNumber
        switch record.state {
        case .processing: return try await wait(refund, Self.processingSeconds, failure: nil)
        case .closed, .abnormal:
            return try await close(
                refund, .failed, failure: record.state.rawValue.uppercased())
        case .succeeded:
            var failure: String?
            if let withdrawal = refund.withdrawal {
                do {
                    try await desk.effects.complete(withdrawal: withdrawal, by: refund)
                } catch let impossible as PaymentEffects.Impossible {
                    failure = impossible.key
                }
            }
            return try await close(refund, .done, failure: failure)
        }
    }

    private func wait(
        _ refund: PaymentRefundRow, _ seconds: Int64, failure: String?
    ) async throws -> PaymentRefundRow {
        var refund = refund
        refund.failure = failure
        refund.nextActionAt = desk.clock.now().adding(seconds: seconds)
        return try await write(refund)
    }

    private func close(
        _ refund: PaymentRefundRow, _ state: PaymentRefundRow.State, failure: String?
    ) async throws -> PaymentRefundRow {
        var refund = refund
        refund.state = state
        refund.failure = failure
        refund.closedAt = desk.clock.now()
        refund.nextActionAt = nil
        if failure != nil {
            desk.logger.error(
                "refund needs somebody",
                metadata: [
                    "payment.id": "\(refund.payment.id)", "refund.id": "\(refund.id)",
                    "refund.failure": .string(failure ?? ""),
                ])
        }
        return try await write(refund)
    }

    private func write(_ refund: PaymentRefundRow) async throws -> PaymentRefundRow {
        try await desk.pool.execute(
            UpdatePaymentRefund(row: refund), settings: [.merchant(refund.payment.merchant)],
            deadline: .now + .seconds(5))
        return try await read(refund.payment, refund.id) ?? refund
    }

    func read(_ payment: PaymentKey, _ id: UUIDv7) async throws -> PaymentRefundRow? {
        try await desk.pool.query(
            ReadPaymentRefund(payment: payment, id: id),
            settings: [.merchant(payment.merchant)], deadline: .now + .seconds(5)
        ).first
    }
}

extension PaymentDesk {
    /// Where a provider tells of a merchant's payments.
    func noticeURL(of provider: PaymentProviderName, _ merchant: UUIDv7) -> String {
        let path =
            switch provider {
            case .weChatPay: "wechat-pay"
            case .alipay: "alipay"
            }
        return "\(providers.callBackAddress)/v1/callbacks/\(path)/\(merchant)"
    }
}
