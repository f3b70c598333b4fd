import PointsDomain
import Primitives
import ServiceKit

/// A second person's decision, carried out in the same transaction (X14).
struct ApprovalCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    /// As it was read before: which lots and sources the decision needs. What decides is read
    /// again under the member's lock.
    let known: ApprovalRow
    let approves: Bool
    let businessDate: CalendarDate
    let actor: String
    let reason: String?
    let rules: Rulebook
    let told: ToldMembers

    struct Receipt: Sendable {
        let row: ApprovalRow
        /// Nil after a rejection.
        let account: PointsAccount?
    }

    var members: [MemberKey] { [member] }

    private var key: ApprovalKey { ApprovalKey(merchant: known.merchant, id: known.id) }

    private var source: SourceKey {
        SourceKey(
            merchant: member.merchant,
            type: known.complaint == nil ? SourceType.approval : SourceType.complaint,
            id: known.complaint ?? known.id.description,
            effect: WalletChange.Kind.award.rawValue)
    }

    func demand(_ demand: inout FactDemand) {
        demand.approvals.insert(key)
        demand.earned.insert(EarnedKey(member: member, date: businessDate))
        demand.sources.insert(source)
        if known.points < 0 { demand.spend(-known.points, of: member) }
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard var row = ledger.approval(key), row.member == member.member else {
            return .refused(Refusal(.approvalNotFound))
        }
        guard row.state == .waiting else { return .refused(Refusal(.approvalDecided)) }
        row.decidedBy = actor
        row.decidedAt = ledger.now
        row.decisionReason = reason
        guard approves else {
            row.state = .rejected
            ledger.decide(row)
            return .posted(row.id, Receipt(row: row, account: nil))
        }
        guard row.requestedBy != actor else { return .refused(Refusal(.secondPersonNeeded)) }
        guard ledger.recorded(source) == nil else {
            return .refused(Refusal(.complaintCompensated))
        }
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        do {
            let account = try carryOut(&row, facts, in: &ledger)
            return .posted(row.id, Receipt(row: row, account: account))
        } catch let refusal as WalletRefusal {
            return .refused(Refusal(of: refusal))
        }
    }

    private func carryOut(
        _ row: inout ApprovalRow, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> PointsAccount {
        let header = PostingHeader(
            source: source, businessDate: businessDate, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: facts, reason: row.reason)
        let posting: UUIDv7
        let account: PointsAccount
        if row.points > 0 {
            let life = LotLife(expiresAt: rules.end(grantedOn: businessDate))
            let granted = try ledger.grant(
                GrantOrder(
                    terms: GrantTerms(points: row.points, capped: 0, life: life, steps: []),
                    kind: row.kind == .adjustment ? .adjust : .award, earnedAt: ledger.now,
                    date: businessDate, rules: rules, renewal: nil, header: header), to: member)
            (posting, account) = (granted.posting, granted.account)
        } else {
            var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
            let change = try wallet.spend(-row.points, as: .adjust, at: ledger.now)
            posting = try ledger.keep(wallet, [change], of: member, header)
            account = ledger.wallets[member]?.account ?? wallet.account
        }
        row.state = .approved
        row.posting = posting
        ledger.decide(row)
        return account
    }
}
