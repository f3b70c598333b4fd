import PointsDomain
import Primitives
import ServiceKit

/// What somebody made of a flag: what was held is usable, or is taken back.
struct RiskCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    let flag: UUIDv7
    /// Whether nothing was wrong.
    let releases: Bool
    let businessDate: CalendarDate
    let actor: String
    let reason: String
    let rules: Rulebook

    struct Receipt: Sendable {
        let row: RiskFlag
    }

    var members: [MemberKey] { [member] }

    private var key: RiskFlagKey { RiskFlagKey(merchant: member.merchant, id: flag) }

    func demand(_ demand: inout FactDemand) {
        demand.riskFlags.insert(key)
        demand.pendingLots.insert(member)
        demand.debts.insert(member)
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard var row = ledger.riskFlag(key), row.row.member == member.member else {
            return .refused(Refusal(.riskFlagNotFound))
        }
        guard row.state == .open else { return .refused(Refusal(.riskFlagDecided)) }
        let isLast = !ledger.holdsBeside(row)
        row.state = releases ? .released : .confirmed
        row.decidedBy = actor
        row.decidedAt = ledger.now
        row.reason = reason
        // Points do not say which flag they wait for: they are usable once nothing is open.
        if isLast || !releases { row.settled = try settleHeld(in: &ledger) }
        if row.row.holds, isLast { ledger.setUnderReview(false, member) }
        ledger.decide(row)
        return .posted(row.row.id, Receipt(row: row))
    }

    private func settleHeld(in ledger: inout WorkingLedger) throws -> Int64 {
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        var changes: [WalletChange] = []
        var points: Int64 = 0
        for lot in wallet.awaiting(LotLife.reviewEvent) {
            points += wallet.lot(lot)?.remaining ?? 0
            if releases {
                changes += try wallet.activate(lot, expiresAt: .kept, at: ledger.now)
            } else {
                changes.append(try wallet.cancel(lot))
            }
        }
        guard !changes.isEmpty else { return 0 }
        try ledger.keep(
            wallet, changes, of: member,
            PostingHeader(
                source: SourceKey(
                    merchant: member.merchant, type: SourceType.risk, id: flag.description,
                    effect: ""),
                businessDate: businessDate, actor: actor, reason: reason))
        return points
    }
}
