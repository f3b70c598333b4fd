import PointsDomain
import Primitives

/// What a member has spent in a period (B16).
extension PurchaseCommand {
    /// Has it looked at, once the order stands in the books, what she has spent by then.
    ///
    /// A note for each order, and not one for each member: a sum that was added up before the order
    /// was written must not be the last one.
    func noteSpend(_ order: OrderRow, in ledger: inout WorkingLedger) {
        guard let programme = rules.programme, !programme.spendRules.isEmpty,
            order.payableMinor > 0
        else { return }
        ledger.note(
            SystemEventRow(
                key: SystemEventRow.Key(
                    merchant: member.merchant, code: SystemCode.spend,
                    source: order.id.description),
                member: member.member, occurredAt: purchase.paidAt,
                facts: SystemEventRow.Facts(date: purchase.businessDate)))
    }
}
