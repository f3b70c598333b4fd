package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Refunds as they stand, and what is done about those that a provider never gives.
extension PaymentHandlers {
    package func listRefunds(
        _ request: PointsV1.ListPaymentRefundsRequest, _ call: CallContext
    ) async throws -> PointsV1.ListPaymentRefundsReply {
        let context = try RequestContext(call, clock: clock)
        let payment = try await see(request.id, context)
        let rows = try await pool.query(
            ListPaymentRefunds(payment: payment.key), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        return PointsV1.ListPaymentRefundsReply(refunds: rows.map { PointsV1.PaymentRefund($0) })
    }

    package func retryRefund(
        _ request: PointsV1.RetryPaymentRefundRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentRefundReply {
        let context = try RequestContext(call, clock: clock)
        let payment = try await see(request.id, context)
        let failed = try WalletHandlers.id(request.refundId, "refundId")
        return try await refund(of: payment, context) { id, transaction in
            try Self.change(failed, of: payment.key, in: &transaction) { row, transaction in
                guard row.withdrawal == nil else { return Refusal(.withdrawalClosed) }
                let again = PaymentRefundRow(
                    payment: row.payment, id: id, provider: row.provider,
                    amountMinor: row.amountMinor, reason: row.reason,
                    isAutomatic: row.isAutomatic, orderRefund: row.orderRefund,
                    actor: context.actor, createdAt: context.now,
                    nextActionAt: context.now.adding(seconds: PaymentDesk.leaseSeconds))
                try transaction.run(InsertPaymentRefunds(rows: [again]))
                row = again
                return nil
            }
        }
    }

    package func settleRefund(
        _ request: PointsV1.SettlePaymentRefundRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentRefundReply {
        let context = try RequestContext(call, clock: clock)
        guard !request.payoutReference.isEmpty else {
            throw Refusal.invalid("payoutReference", "is missing")
        }
        let reference = try OrderDraft.text(request.payoutReference, "payoutReference", 64)
        let payment = try await see(request.id, context)
        let id = try WalletHandlers.id(request.refundId, "refundId")
        let performed = try await Idempotency.perform(
            try context.operation(), id: identifiers.next(), on: pool,
            settings: [.merchant(context.merchant)], deadline: context.deadline
        ) { transaction in
            try Self.change(id, of: payment.key, in: &transaction) { row, transaction in
                guard row.withdrawal == nil else { return Refusal(.withdrawalClosed) }
                row.state = .otherwise
                row.payoutReference = reference
                let settled = row
                try transaction.pipeline { pipeline in
                    pipeline.add(UpdatePaymentRefund(row: settled))
                    if row.takesOutOfUseAtEnd, payment.state == .completed {
                        pipeline.add(
                            BookPayments(
                                row.payment, .returned, row.id, row.amountMinor,
                                at: context.now))
                    }
                    pipeline.add(
                        BookPayments(
                            row.payment, .givenOtherwise, row.id, row.amountMinor,
                            at: context.now))
                }
                return nil
            }
        }
        switch performed {
        case .done(let reply): return reply
        case .replayed(var reply?):
            reply.replayed = true
            return reply
        case .replayed(nil): throw Refusal(.internalError)
        }
    }

    /// Changes a refund that has failed and whose money has not gone back in any way since.
    ///
    /// - Parameter body: writes; the row is what is answered.
    private static func change(
        _ id: UUIDv7, of key: PaymentKey, in transaction: inout Transaction,
        _ body: (inout PaymentRefundRow, inout Transaction) throws -> Refusal?
    ) throws -> Idempotency.Decision<PointsV1.PaymentRefundReply> {
        try transaction.run(LockPayment(key: key))
        guard let payment = try transaction.run(ReadPayment(key: key)).first else {
            return .refused(Refusal(.paymentNotFound))
        }
        try transaction.run(LockPaymentRefund(payment: key, id: id))
        let rows = try transaction.run(ListPaymentRefunds(payment: key))
        guard var row = try transaction.run(ReadPaymentRefund(payment: key, id: id)).first else {
            return .refused(Refusal(.paymentRefundNotFound))
        }
        let isPaid = rows.contains {
            $0.orderRefund != nil && $0.orderRefund == row.orderRefund
                && ($0.state.counts || $0.state == .denied)
        }
        guard row.state == .failed, !isPaid,
            row.amountMinor <= payment.amountMinor - payment.refundedMinor
        else { return .refused(Refusal(.paymentRefundNotFailed)) }
        if let refusal = try body(&row, &transaction) { return .refused(refusal) }
        return .reply(PointsV1.PaymentRefundReply(refund: PointsV1.PaymentRefund(row)))
    }
}

extension PaymentRefundRow {
    /// Whether what it gives back was in use until it is given: not what came too late for any use,
    /// nor what the return of its order has taken out of use.
    var takesOutOfUseAtEnd: Bool { !isAutomatic && orderRefund == nil }
}
