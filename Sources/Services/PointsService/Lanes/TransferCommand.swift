import PointsDomain
import Primitives
import ServiceKit

/// A gift of points from one member to another (X11): both books in one transaction.
struct TransferCommand: LedgerCommand {
    let operation: OperationKey
    let sender: MemberKey
    let recipient: MemberKey
    let points: Int64
    let message: String?
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let rules: Rulebook
    let told: ToldMembers

    struct Receipt: Sendable {
        let id: UUIDv7
        let account: PointsAccount
    }

    var members: [MemberKey] { [sender, recipient] }

    private var given: EarnedKey { EarnedKey(member: sender, date: businessDate) }

    func demand(_ demand: inout FactDemand) {
        demand.spend(points, of: sender)
        demand.transfers.insert(given)
        demand.debts.insert(recipient)
    }

    /// In order of precedence: allowed at all, both members, blocks, limits, what there is.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard let rule = rules.policies.transfer else {
            return .refused(Refusal(.transferNotAllowed))
        }
        for member in members where told.newest(of: member, in: ledger) == nil {
            return .missingFacts(member)
        }
        guard let from = told.newest(of: sender, in: ledger),
            let to = told.newest(of: recipient, in: ledger), !from.isGone, !to.isGone
        else { return .refused(Refusal(.memberNotFound)) }
        if from.blocksSpending { return .refused(Refusal(.spendingBlocked)) }
        if to.blocksEarning { return .refused(Refusal(.earningBlocked)) }
        if let (limit, value) = rule.broken(by: points, after: ledger.given(given)) {
            return .refused(
                Refusal(.transferLimitReached, facts: ["limit": limit, "value": "\(value)"]))
        }
        do {
            return try post(from, to, in: &ledger)
        } catch let refusal as WalletRefusal {
            return .refused(Refusal(of: refusal))
        }
    }

    private func post(
        _ from: MemberFacts, _ to: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let id = ledger.identifiers.next()
        var giver = try ledger.settledWallet(sender, on: businessDate, actor: actor)
        var taker = try ledger.settledWallet(recipient, on: businessDate, actor: actor)
        let (change, parts) = try giver.give(points, at: ledger.now)
        var lots: [UUIDv7] = []
        let identifiers = ledger.identifiers
        let received = try taker.receive(parts, at: ledger.now) {
            lots.append(identifiers.next())
            return lots[lots.count - 1]
        }
        try ledger.keep(giver, [change], of: sender, header(from, id: id, transfer: id))
        try ledger.keep(
            taker, received, of: recipient, newLots: lots,
            header(to, id: nil, transfer: id))
        ledger.add(
            TransferRow(
                merchant: sender.merchant, posting: id, sender: sender.member,
                recipient: recipient.member, date: businessDate, points: points))
        return .posted(
            id, Receipt(id: id, account: ledger.wallets[sender]?.account ?? giver.account))
    }

    private func header(
        _ facts: MemberFacts, id: UUIDv7?, transfer: UUIDv7
    ) -> PostingHeader {
        PostingHeader(
            id: id,
            source: SourceKey(
                merchant: sender.merchant, type: SourceType.transfer, id: transfer.description,
                effect: ""),
            businessDate: businessDate, actor: actor, facts: facts, reason: message)
    }
}
