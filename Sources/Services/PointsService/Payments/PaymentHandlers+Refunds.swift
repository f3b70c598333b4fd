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
        let withdrawal = try await withdrawal(request.withdrawalId, of: payment, context)
        let id = identifiers.next()
        let performed = try await Idempotency.perform(
            try context.operation(), id: id, on: pool, settings: [.merchant(context.merchant)],
            deadline: context.deadline
        ) { transaction in
            try Self.note(
                request, id: id, of: payment.key, withdrawal, context, in: &transaction)
        }
        let refunds = PaymentRefunds(desk: desk)
        let (noted, isReplay) =
            switch performed {
            case .done(let reply): (reply, false)
            case .replayed(let reply): (reply ?? .init(), true)
            }
        guard let id = UUIDv7(noted.refund?.id ?? ""),
            let row = try await refunds.read(payment.key, id)
        else { throw Refusal(.internalError) }
        let after = row.state == .pending ? await refunds.send(row, of: payment) : row
        return PointsV1.PaymentRefundReply(
            refund: PointsV1.PaymentRefund(after), replayed: isReplay)
    }

    /// Takes the refund's amount out of what can still go back.
    private static func note(
        _ request: PointsV1.RefundPaymentRequest, id: UUIDv7, of key: PaymentKey,
        _ withdrawal: WithdrawalRow?, _ context: RequestContext, in transaction: inout Transaction
    ) throws -> Idempotency.Decision<PointsV1.PaymentRefundReply> {
        try transaction.run(LockPayment(key: key))
        guard let payment = try transaction.run(ReadPayment(key: key)).first else {
            return .refused(Refusal(.paymentNotFound))
        }
        guard payment.state == .completed else { return .refused(Refusal(.paymentNotRefundable)) }
        if let withdrawal, withdrawal.state != .requested {
            return .refused(Refusal(.withdrawalClosed))
        }
        let open = payment.amountMinor - payment.refundedMinor
        let asked = request.amountMinor == 0 ? open : request.amountMinor
        let amount = withdrawal?.amounts.payout.refund ?? asked
        guard request.amountMinor == 0 || request.amountMinor == amount else {
            return .refused(.invalid("amountMinor", "is not the withdrawal's \(amount)"))
        }
        guard amount > 0, amount <= open else {
            return .refused(Refusal(.refundExceedsPaid, facts: ["refundableMinor": "\(open)"]))
        }
        let row = PaymentRefundRow(
            payment: key, id: id, provider: payment.provider, amountMinor: amount,
            reason: request.reason, isAutomatic: false,
            withdrawal: withdrawal?.id, actor: context.actor, createdAt: context.now,
            nextActionAt: context.now.adding(seconds: PaymentDesk.leaseSeconds))
        do throws(PostgresError) {
            try transaction.run(InsertPaymentRefund(row: row))
        } catch {
            // Another refund pays this withdrawal.
            throw error.isUniqueViolation ? Refusal(.withdrawalClosed) : error
        }
        return .reply(PointsV1.PaymentRefundReply(refund: PointsV1.PaymentRefund(row)))
    }

    /// Money of a top-up goes back only together with what it had stored.
    private func withdrawal(
        _ text: String, of payment: PaymentRow, _ context: RequestContext
    ) async throws -> WithdrawalRow? {
        guard payment.checkout == nil, payment.way != .contract else {
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
