import PointsDomain
import Primitives
import ServiceKit

/// A case of member-service holds a member's points: a flag under the case's id, raised once (N15).
struct ReviewCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    let flag: UUIDv7
    let date: CalendarDate
    let raisedAt: Instant

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) {
        demand.riskFlags.insert(RiskFlagKey(merchant: member.merchant, id: flag))
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Void> {
        ledger.hold(
            RiskFlagRow(
                merchant: member.merchant, id: flag, member: member.member,
                kind: RiskFlagRow.abuse, date: date, points: 0, holds: true, raisedAt: raisedAt))
        return .done(())
    }
}
