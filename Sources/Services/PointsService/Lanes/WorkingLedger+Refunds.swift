import PointsDomain
import Primitives

/// Returns of orders, as a batch sees them.
extension WorkingLedger {
    /// What was returned of an order, in this batch too.
    func refunded(_ order: PlacedOrderKey) -> RefundedBefore {
        refunds[order] ?? facts.refunds[order] ?? RefundedBefore()
    }

    mutating func add(_ refund: RefundRow) {
        var all = refunded(refund.order)
        all.add(refund)
        refunds[refund.order] = all
        writes.refunds.append(refund)
    }

    /// Points of a lot that are gone although nobody spent or returned them; 0 where the lot is not
    /// known.
    func ended(_ lot: LotKey) -> Int64 {
        (facts.grants[lot]?.expired ?? 0) + ended[lot, default: 0]
    }

    /// Keeps `ended` right within a batch; what stands in the books is `GrantRow.expired`.
    mutating func noteEnds(
        of change: WalletChange, _ member: MemberKey, _ header: PostingHeader
    ) {
        let isEnd =
            switch change.kind {
            case .expire, .lapse: true
            case .cancel: header.source.type != SourceType.refund
            case .earn, .award, .open, .activate, .spend, .restore, .hold, .release, .clawback,
                .incurDebt, .repayDebt, .transferOut, .transferIn, .mergeOut, .mergeIn, .adjust,
                .freeze, .unfreeze:
                false
            }
        guard isEnd else { return }
        for movement in change.movements {
            ended[LotKey(merchant: member.merchant, id: movement.lot), default: 0] -= movement.delta
        }
    }
}
