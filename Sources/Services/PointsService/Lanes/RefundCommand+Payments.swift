import Payments
import PointsDomain
import Primitives

/// What of a return goes back to where it came from: the share of each payment at a provider.
extension RefundCommand {
    /// The payer reads it.
    private static let reasonOfReturn = "退货退款"

    /// Noted with the return itself, so that there is neither without the other; sent afterwards.
    ///
    /// What a return charges for points that are missing comes off other money first.
    func giveBackPayments(_ refund: Posted, in ledger: inout WorkingLedger) {
        guard !order.payments.isEmpty else { return }
        let plan = refund.plan
        let shares = plan.tenders.enumerated().compactMap { index, tender in
            order.payments[index].map { (payment: $0, kind: tender.kind, tender.amountMinor) }
        }
        let others =
            plan.moneyMinor - plan.storedValueMinor - shares.reduce(0) { $0 + $1.2 }
        var charge = max(0, refund.points.chargedMinor - max(0, others))
        for (payment, kind, share) in shares {
            let kept = min(charge, share)
            charge -= kept
            guard share > kept, let provider = PaymentProviderName(kind) else { continue }
            ledger.writes.payments.refunds.append(
                PaymentRefundRow(
                    payment: payment, id: ledger.identifiers.next(), provider: provider,
                    amountMinor: share - kept, reason: Self.reasonOfReturn, isAutomatic: false,
                    orderRefund: refund.id, actor: actor, createdAt: ledger.now,
                    nextActionAt: ledger.now))
        }
    }
}

extension PaymentProviderName {
    fileprivate init?(_ kind: TenderKind) {
        switch kind {
        case .wechatPay: self = .weChatPay
        case .alipay: self = .alipay
        case .cash, .card, .storedValue, .punchCard, .voucher, .platform, .owed, .other:
            return nil
        }
    }
}
