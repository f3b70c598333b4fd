import PointsDomain
import Primitives

/// A friend's first order (C07).
extension PurchaseCommand {
    /// The first order of enough money qualifies the referral of a member whom somebody brought.
    func qualifyReferral(
        _ order: OrderRow, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws {
        guard let rule = rules.policies.referral, rule.trigger == .firstOrder,
            order.payableMinor >= rule.leastOrderMinor
        else { return }
        guard ledger.memberFacts(member) != nil else {
            // The feed has not told of her, and so not who brought her: looked at when it has.
            return ledger.note(
                SystemEventRow(
                    key: SystemEventRow.Key(
                        merchant: member.merchant, code: SystemCode.referralOrder,
                        source: order.id.description),
                    member: member.member, occurredAt: purchase.paidAt,
                    facts: SystemEventRow.Facts(date: purchase.businessDate)))
        }
        let qualification = Qualification(
            friend: member, order: order.id, at: purchase.paidAt, date: purchase.businessDate)
        do {
            try ledger.qualify(qualification, rule, rules, facts, actor: actor)
        } catch is WalletRefusal, is ArithmeticOverflow {
            // Beyond what a balance can hold: the order stands, and nothing of this has changed.
        }
    }
}
