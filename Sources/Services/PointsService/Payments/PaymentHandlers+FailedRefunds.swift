package import Messages
import Payments
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
        let (rows, steps) = try await pool.query(
            ListPaymentRefunds(payment: payment.key), ListPaymentRefundSteps(payment: payment.key),
            settings: [.merchant(context.merchant)], deadline: context.deadline)
        // Who did it and why is for those who work there.
        let isTold = context.principal.kind == .staff
        return PointsV1.ListPaymentRefundsReply(
            refunds: rows.map { row in
                var refund = PointsV1.PaymentRefund(row)
                if isTold { refund.steps = steps.filter { $0.refund == row.id }.map(\.step) }
                return refund
            })
    }

    package func retryRefund(
        _ request: PointsV1.RetryPaymentRefundRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentRefundReply {
        let context = try RequestContext(call, clock: clock)
        let reason = try WalletHandlers.reason(request.reason)
        let payment = try await see(request.id, context)
        let id = try WalletHandlers.id(request.refundId, "refundId")
        let days = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline
        ).clock
        let step = RefundStep(
            wish: .askAgain, kind: .askedAgain, reason: reason, payoutReference: nil, till: nil,
            date: days.businessDate(at: context.now), context: context)
        return try await refund(of: payment, context) { another, transaction in
            try step.take(
                id, of: payment.key, line: identifiers.next(), another: another,
                in: &transaction)
        }
    }

    package func settleRefund(
        _ request: PointsV1.SettlePaymentRefundRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentRefundReply {
        let context = try RequestContext(call, clock: clock)
        let step = try await step(request, context)
        let payment = try await see(request.id, context)
        let id = try WalletHandlers.id(request.refundId, "refundId")
        try await lookAgain(id, of: payment)
        return try await refund(of: payment, context) { _, transaction in
            try step.take(
                id, of: payment.key, line: identifiers.next(), another: nil, in: &transaction)
        }
    }

    private func step(
        _ request: PointsV1.SettlePaymentRefundRequest, _ context: RequestContext
    ) async throws -> RefundStep {
        let kind: PaymentRefundStepRow.Kind
        switch request.way {
        case .refundPaidInCash: kind = .paidInCash
        case .refundPaidByTransfer: kind = .paidByTransfer
        case .refundSetFree: kind = .setFree
        case .refundAskedAgain, .unspecified, .unrecognized:
            throw Refusal.invalid("way", "is none in which a customer is paid")
        }
        guard (kind == .setFree) == request.payoutReference.isEmpty else {
            throw Refusal.invalid("payoutReference", "is said of what was paid, and only of it")
        }
        let clocks = try await ledger.merchants.merchant(
            context.merchant, deadline: context.deadline)
        let till = try TillPlace.named(
            store: request.storeId, terminal: request.terminalId, clocks, context)
        guard till == nil || kind == .paidInCash else {
            throw Refusal.invalid("terminalId", "is for REFUND_PAID_IN_CASH")
        }
        return RefundStep(
            wish: kind == .setFree ? .setFree : .settle, kind: kind,
            reason: try WalletHandlers.reason(request.reason),
            payoutReference: kind == .setFree
                ? nil : try OrderDraft.text(request.payoutReference, "payoutReference", 64),
            till: till, date: till?.date ?? clocks.clock.businessDate(at: context.now),
            context: context)
    }

    /// What the provider has given meanwhile is not given again: of what is stuck there it is asked
    /// first, outside of any transaction, and what it says is written down.
    private func lookAgain(_ id: UUIDv7, of payment: PaymentRow) async throws {
        let refunds = PaymentRefunds(desk: desk)
        guard let row = try await refunds.read(payment.key, id), row.isStuck else { return }
        do {
            _ = try await refunds.look(row, of: payment)
        } catch is PaymentError {
            throw Refusal(.paymentProviderUnavailable, outcome: .transient)
        }
    }
}

/// What staff does about a refund, decided and written under the locks of payment and refund.
private struct RefundStep: Sendable {
    let wish: RefundLife.Wish
    let kind: PaymentRefundStepRow.Kind
    let reason: String
    let payoutReference: String?
    let till: TillPlace?
    let date: CalendarDate
    let context: RequestContext

    /// - Parameters:
    ///   - line: the id of the journal's new line.
    ///   - another: the id of the refund that is asked for in this one's stead.
    func take(
        _ id: UUIDv7, of key: PaymentKey, line: UUIDv7, another: UUIDv7?,
        in transaction: inout Transaction
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
        let answer = RefundLife.answer(
            to: wish, in: row.state, isStuck: row.isStuck,
            paysWithdrawal: row.withdrawal != nil)
        // Of one that has failed the money may have gone back in another refund since.
        if row.state == .failed {
            let isPaid = rows.contains {
                $0.orderRefund != nil && $0.orderRefund == row.orderRefund
                    && ($0.state.counts || $0.state == .denied)
            }
            guard !isPaid, row.amountMinor <= payment.amountMinor - payment.refundedMinor else {
                return .refused(Refusal(.paymentRefundNotFailed))
            }
        }
        let lease = context.now.adding(seconds: PaymentDesk.leaseSeconds)
        var next: PaymentRefundRow?
        switch answer {
        case .notFailed: return .refused(Refusal(.paymentRefundNotFailed))
        case .withdrawalClosed: return .refused(Refusal(.withdrawalClosed))
        case .notFitting:
            return .refused(
                .invalid("way", "is REFUND_SET_FREE of a withdrawal's refund, and of no other"))
        case .settled:
            row.state = .otherwise
            row.payoutReference = payoutReference
            row.closedAt = row.closedAt ?? context.now
            row.nextActionAt = nil
        case .denied:
            row.state = .denied
            row.nextActionAt = lease
        case .same: row.nextActionAt = lease
        case .another:
            guard let another else { throw Refusal(.internalError) }
            next = PaymentRefundRow(
                payment: row.payment, id: another, provider: row.provider,
                amountMinor: row.amountMinor, reason: row.reason, isAutomatic: row.isAutomatic,
                orderRefund: row.orderRefund, actor: context.actor, createdAt: context.now,
                nextActionAt: lease)
        }
        let step = PaymentRefundStepRow(
            payment: key, id: line, refund: id, kind: kind, amountMinor: row.amountMinor,
            reason: reason, payoutReference: payoutReference, nextRefund: next?.id, till: till,
            businessDate: date, actor: context.actor, takenAt: context.now)
        let decided = AuditEntry(
            .paymentRefundDecided, object: id.description, reason: reason,
            after: PointsV1.PaymentRefundStepKind(kind).name
                + " \(row.amountMinor)" + (next.map { " by \($0.id)" } ?? ""))
        try write(row, next, step, decided, isUsed: payment.state == .completed, in: &transaction)
        return .reply(PointsV1.PaymentRefundReply(refund: PointsV1.PaymentRefund(next ?? row)))
    }

    private func write(
        _ row: PaymentRefundRow, _ next: PaymentRefundRow?, _ step: PaymentRefundStepRow,
        _ decided: AuditEntry, isUsed: Bool, in transaction: inout Transaction
    ) throws {
        try transaction.pipeline { pipeline in
            pipeline.add(InsertPaymentRefundStep(row: step))
            pipeline.add(InsertAudit(decided, by: context))
            if let next {
                pipeline.add(InsertPaymentRefunds(rows: [next]))
            } else {
                pipeline.add(UpdatePaymentRefund(row: row))
            }
            guard row.state == .otherwise else { return }
            if row.takesOutOfUseAtEnd, isUsed {
                pipeline.add(
                    BookPayments(row.payment, .returned, row.id, row.amountMinor, at: context.now))
            }
            pipeline.add(
                BookPayments(
                    row.payment, .givenOtherwise, row.id, row.amountMinor, at: context.now))
        }
    }
}

extension PaymentRefundRow {
    /// Whether what it gives back was in use until it is given: not what came too late for any use,
    /// nor what the return of its order has taken out of use.
    var takesOutOfUseAtEnd: Bool { !isAutomatic && orderRefund == nil }

    /// Whether the provider could not give it to its source, and somebody has to act.
    var isStuck: Bool { state == .asked && failure == PaymentRefunds.abnormal }
}
