package import Messages
import Payments
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// Money on its way back to where it came from.
extension PaymentHandlers {
    /// What both providers show.
    private static let reasonBytes = 80

    package func refund(
        _ request: PointsV1.RefundPaymentRequest, _ call: CallContext
    ) async throws -> PointsV1.PaymentRefundReply {
        let context = try RequestContext(call, clock: clock)
        guard (1...Self.reasonBytes).contains(request.reason.utf8.count) else {
            throw Refusal.invalid("reason", "is not of 1 to \(Self.reasonBytes) bytes")
        }
        guard request.amountMinor >= 0 else {
            throw Refusal.invalid("amountMinor", "is negative")
        }
        let payment = try await see(request.id, context)
        guard payment.checkout == nil else { throw Refusal(.paymentOfOrder) }
        let withdrawal = try await withdrawal(request.withdrawalId, of: payment, context)
        return try await refund(of: payment, context) { id, transaction in
            try Self.note(
                request, id: id, of: payment, withdrawal?.key, context, in: &transaction)
        }
    }

    /// Notes a refund, once for its key, and sends it; a repetition is told what it has come to.
    func refund(
        of payment: PaymentRow, _ context: RequestContext,
        _ note:
            @escaping @Sendable (UUIDv7, inout Transaction) throws ->
            Idempotency.Decision<PointsV1.PaymentRefundReply>
    ) async throws -> PointsV1.PaymentRefundReply {
        let id = identifiers.next()
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction in
            try note(id, &transaction)
        }
        let refunds = PaymentRefunds(desk: desk)
        let (noted, isReplay) = try performed.kept()
        guard let id = UUIDv7(noted.refund?.id ?? ""),
            let row = try await refunds.read(payment.key, id)
        else { throw Refusal(.internalError) }
        let after = await refunds.send(row, of: payment)
        return PointsV1.PaymentRefundReply(
            refund: PointsV1.PaymentRefund(after), replayed: isReplay)
    }

    /// Takes the refund's amount out of what can still go back. From here on a withdrawal ends as its
    /// refund does: both are written under the lock of its member, as the ledger takes it.
    private static func note(
        _ request: PointsV1.RefundPaymentRequest, id: UUIDv7, of known: PaymentRow,
        _ withdrawal: LotKey?, _ context: RequestContext, in transaction: inout Transaction
    ) throws -> Idempotency.Decision<PointsV1.PaymentRefundReply> {
        try transaction.run(LockAggregates([known.member]))
        try transaction.run(LockPayment(key: known.key))
        guard let payment = try transaction.run(ReadPayment(key: known.key)).first else {
            return .refused(Refusal(.paymentNotFound))
        }
        guard payment.state == .completed else { return .refused(Refusal(.paymentNotRefundable)) }
        let open = payment.amountMinor - payment.refundedMinor
        var amount = request.amountMinor == 0 ? open : request.amountMinor
        if let withdrawal {
            let rows = try transaction.run(ReadWithdrawals(keys: [withdrawal], lots: []))
            guard let row = rows.first else { return .refused(Refusal(.withdrawalNotFound)) }
            if let refusal = Self.refusal(toPay: row) { return .refused(refusal) }
            amount = row.amounts.payout.refund
        }
        guard request.amountMinor == 0 || request.amountMinor == amount else {
            return .refused(.invalid("amountMinor", "is not the withdrawal's \(amount)"))
        }
        guard amount > 0, amount <= open else {
            return .refused(Refusal(.refundExceedsPaid, facts: ["refundableMinor": "\(open)"]))
        }
        let row = PaymentRefundRow(
            payment: known.key, id: id, provider: payment.provider, amountMinor: amount,
            reason: request.reason, isAutomatic: false,
            withdrawal: withdrawal?.id, actor: context.actor, createdAt: context.now,
            nextActionAt: context.now.adding(seconds: PaymentDesk.leaseSeconds))
        try transaction.pipeline { pipeline in
            if let withdrawal { pipeline.add(BeginPayout(withdrawal: withdrawal, refund: id)) }
            pipeline.add(InsertPaymentRefunds(rows: [row]))
        }
        return .reply(PointsV1.PaymentRefundReply(refund: PointsV1.PaymentRefund(row)))
    }

    private static func refusal(toPay withdrawal: WithdrawalRow) -> Refusal? {
        guard withdrawal.state == .requested else { return Refusal(.withdrawalClosed) }
        guard withdrawal.refund == nil else { return Refusal(.withdrawalPaying) }
        guard withdrawal.method == Int16(PointsV1.PayoutMethod.payoutToSource.rawValue) else {
            return .invalid("withdrawalId", "is to be paid in another way")
        }
        return nil
    }

    /// Money of a top-up goes back only together with what it had stored.
    private func withdrawal(
        _ text: String, of payment: PaymentRow, _ context: RequestContext
    ) async throws -> WithdrawalRow? {
        guard payment.way != .contract else {
            guard text.isEmpty else {
                throw Refusal.invalid("withdrawalId", "is for top-ups alone")
            }
            return nil
        }
        guard !text.isEmpty else {
            throw Refusal.invalid("withdrawalId", "is missing: request a withdrawal first")
        }
        let key = LotKey(
            merchant: context.merchant, id: try WalletHandlers.id(text, "withdrawalId"))
        let rows = try await pool.query(
            ReadWithdrawals(keys: [key], lots: []), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let row = rows.first, row.lot == payment.result else {
            throw Refusal(.withdrawalNotFound)
        }
        return row
    }
}
