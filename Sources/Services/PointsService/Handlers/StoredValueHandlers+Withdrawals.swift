package import Messages
import PointsDomain
import Postgres
import Primitives
import ServiceKit
package import TTRPC

/// A top-up on its way back to the customer (F04, N06).
extension StoredValueHandlers {
    package func previewWithdrawal(
        _ request: PointsV1.PreviewWithdrawalRequest, _ call: CallContext
    ) async throws -> PointsV1.WithdrawalQuote {
        let context = try RequestContext(call, clock: clock)
        let reason = try Self.reason(request.reason)
        let goods = try Self.optionalAmount(request.goodsMinor, "goodsMinor")
        let topUp = try await topUp(request.topUpId, context)
        let found = try await reader.read(
            topUp.owner, topUp: topUp.id, deadline: context.deadline)
        let days = try await desk.merchants.merchant(
            context.merchant, deadline: context.deadline
        ).clock
        if let refusal = found.terms.refusal(
            of: reason, paidAt: topUp.paidAt, at: context.now, clock: days)
        {
            throw refusal
        }
        do throws(StoredValueRefusal) {
            return PointsV1.WithdrawalQuote(
                try found.wallet.withdrawal(
                    of: topUp.id, found.terms.policy(for: reason), goodsMinor: goods))
        } catch {
            throw Refusal(of: error)
        }
    }

    package func requestWithdrawal(
        _ request: PointsV1.RequestWithdrawalRequest, _ call: CallContext
    ) async throws -> PointsV1.WithdrawalReply {
        let context = try RequestContext(call, clock: clock)
        switch request.method {
        case .payoutToSource, .payoutToSameName, .payoutInCash: break
        case .unspecified, .unrecognized: throw Refusal.invalid("method", "is not known")
        }
        guard !request.note.isEmpty else { throw Refusal.invalid("note", "is missing") }
        let wish = WithdrawalCommand.Wish(
            reason: try Self.reason(request.reason),
            goodsMinor: try Self.optionalAmount(request.goodsMinor, "goodsMinor"),
            method: Int16(request.method.rawValue),
            isInCash: request.method == .payoutInCash,
            payee: try Self.payee(request),
            note: try OrderDraft.text(request.note, "note", WalletHandlers.longestReason),
            expectedMinor: try Self.optionalAmount(
                request.expectedRefundMinor, "expectedRefundMinor"))
        return try await take(
            .request(wish), try await topUp(request.topUpId, context), as: .requested, context)
    }

    package func completeWithdrawal(
        _ request: PointsV1.CompleteWithdrawalRequest, _ call: CallContext
    ) async throws -> PointsV1.WithdrawalReply {
        let context = try RequestContext(call, clock: clock)
        return try await complete(request, by: nil, context)
    }

    /// - Parameter refund: that pays it out; nil where somebody did by hand.
    func complete(
        _ request: PointsV1.CompleteWithdrawalRequest, by refund: UUIDv7?,
        _ context: RequestContext
    ) async throws -> PointsV1.WithdrawalReply {
        guard !request.payoutReference.isEmpty else {
            throw Refusal.invalid("payoutReference", "is missing")
        }
        let reference = try OrderDraft.text(request.payoutReference, "payoutReference", 64)
        let till = try TillPlace.named(
            store: request.storeId, terminal: request.terminalId,
            try await desk.merchants.merchant(context.merchant, deadline: context.deadline),
            context)
        let (row, topUp) = try await withdrawal(request.id, context)
        // What goes another way passes through no drawer.
        guard
            till == nil || row.method == Int16(PointsV1.PayoutMethod.payoutInCash.rawValue)
        else { throw Refusal.invalid("terminalId", "is for PAYOUT_IN_CASH") }
        return try await take(
            .complete(row.id, payoutReference: reference, refund: refund, till: till), topUp,
            as: .completed, context)
    }

    package func failWithdrawal(
        _ request: PointsV1.FailWithdrawalRequest, _ call: CallContext
    ) async throws -> PointsV1.WithdrawalReply {
        try await fail(request, by: nil, try RequestContext(call, clock: clock))
    }

    /// - Parameter refund: that was to pay it out.
    func fail(
        _ request: PointsV1.FailWithdrawalRequest, by refund: UUIDv7?, _ context: RequestContext
    ) async throws -> PointsV1.WithdrawalReply {
        let reason = try WalletHandlers.reason(request.reason)
        let (row, topUp) = try await withdrawal(request.id, context)
        return try await take(
            .fail(row.id, reason: reason, refund: refund), topUp, as: .failed, context)
    }

    package func getWithdrawal(
        _ request: PointsV1.GetWithdrawalRequest, _ call: CallContext
    ) async throws -> PointsV1.WithdrawalReply {
        let context = try RequestContext(call, clock: clock)
        let (row, topUp) = try await withdrawal(request.id, context)
        let found = try await reader.read(topUp.owner, deadline: context.deadline)
        return PointsV1.WithdrawalReply(
            withdrawal: PointsV1.Withdrawal(row),
            balance: PointsV1.StoredValueBalance(found.wallet.account),
            pointsClawedBack: row.pointsClawed, replayed: false)
    }

    /// The account must be hers: whoever asks has compared the names, and says which account it is.
    private static func payee(
        _ request: PointsV1.RequestWithdrawalRequest
    ) throws(Refusal) -> String? {
        let digits = request.payeeLastDigits
        guard request.method == .payoutToSameName else {
            guard digits.isEmpty else {
                throw .invalid("payeeLastDigits", "is for PAYOUT_TO_SAME_NAME")
            }
            return nil
        }
        guard digits.utf8.count == 4, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw .invalid("payeeLastDigits", "is not four digits")
        }
        return digits
    }

    private func take(
        _ step: WithdrawalCommand.Step, _ topUp: TopUpRow, as state: WithdrawalRow.State,
        _ context: RequestContext
    ) async throws -> PointsV1.WithdrawalReply {
        let operation = try context.operation()
        let rules = try await desk.rules(context)
        let outcome = try await desk.submit(
            context,
            audited: { (done: WithdrawalCommand.Receipt) in done.row.audited }
        ) { _ in
            WithdrawalCommand(
                operation: operation, topUp: topUp, step: step,
                businessDate: rules.clock.businessDate(at: context.now), actor: context.actor,
                rules: rules)
        }
        switch outcome {
        case .posted(let receipt):
            return PointsV1.WithdrawalReply(
                withdrawal: PointsV1.Withdrawal(receipt.row),
                balance: PointsV1.StoredValueBalance(receipt.account),
                pointsClawedBack: receipt.row.pointsClawed, replayed: false)
        case .recorded(let id, let earlier):
            let done = try await receipt(of: id, context)
            let (row, _) = try await withdrawal(done.source, context)
            return PointsV1.WithdrawalReply(
                withdrawal: PointsV1.Withdrawal(row, as: state), balance: done.balance,
                pointsClawedBack: state == .completed ? row.pointsClawed : 0,
                replayed: earlier)
        }
    }

    // MARK: Parsing

    private func topUp(_ text: String, _ context: RequestContext) async throws -> TopUpRow {
        let row = try await topUpRow(try WalletHandlers.id(text, "topUpId"), context)
        try await desk.checkScope(of: row.owner.member, context)
        return row
    }

    private func withdrawal(
        _ text: String, _ context: RequestContext
    ) async throws -> (row: WithdrawalRow, topUp: TopUpRow) {
        let key = LotKey(merchant: context.merchant, id: try WalletHandlers.id(text, "id"))
        let rows = try await pool.query(
            ReadWithdrawals(keys: [key], lots: []), settings: [.merchant(context.merchant)],
            deadline: context.deadline)
        guard let row = rows.first else { throw Refusal(.withdrawalNotFound) }
        return (row, try await topUp(row.lot.description, context))
    }

    private static func reason(
        _ reason: PointsV1.WithdrawalReason
    ) throws(Refusal) -> PointsDomain.WithdrawalReason {
        guard let reason = WithdrawalReason(reason) else {
            throw .invalid("reason", "is not known")
        }
        return reason
    }
}

extension WithdrawalRow {
    /// What the audit says of the step that brought it here.
    fileprivate var audited: AuditEntry {
        let (deed, reason): (PointsDeed, String?) =
            switch state {
            case .requested: (.withdrawalRequested, note)
            case .completed: (.withdrawalCompleted, nil)
            case .failed: (.withdrawalFailed, failure)
            }
        return AuditEntry(
            deed, object: id.description, reason: reason,
            change: AuditEntry.Change(
                before: state == .requested ? AuditEntry.nothing : "REQUESTED",
                after: "\(state)".uppercased() + " \(amounts.payout.refund) of \(lot)"))
    }
}
