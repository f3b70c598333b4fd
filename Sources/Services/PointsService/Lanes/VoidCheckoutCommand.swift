import Messages
import PointsDomain
import Primitives
import ServiceKit

/// Gives a basket up: all that was set aside for it is free again.
struct VoidCheckoutCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    let key: CheckoutKey
    let hasPoints: Bool
    let hasStoredValue: Bool
    let businessDate: CalendarDate
    let actor: String
    let reason: String?

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) {
        demand.checkouts.insert(key)
        if hasStoredValue {
            demand.storedValue.insert(member)
            demand.storedValueHolds.insert(HoldKey(merchant: key.merchant, id: key.id))
        }
        if hasPoints { demand.holds.insert(HoldKey(merchant: key.merchant, id: key.id)) }
    }

    func decide(
        _ ledger: inout WorkingLedger
    ) throws -> LedgerDecision<HoldCheckoutCommand.Receipt> {
        guard var checkout = ledger.checkout(key) else {
            return .rejected(Refusal(.checkoutNotFound))
        }
        switch checkout.state(at: ledger.now) {
        case .held: break
        case .expired: return .refused(Refusal(.holdExpired))
        case .captured, .voided: return .refused(Refusal(.checkoutClosed))
        }
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        var changes: [WalletChange] = []
        do throws(WalletRefusal) {
            if hasPoints { changes = try wallet.void(key.id, at: ledger.now) }
        } catch {
            return .refused(Refusal(of: error))
        }
        let header = PostingHeader(
            source: SourceKey(
                merchant: key.merchant, type: SourceType.hold, id: key.id.description,
                effect: ""), businessDate: businessDate, actor: actor,
            facts: ledger.memberFacts(member), reason: reason)
        // It refuses before it changes anything, and nothing of the points is kept yet.
        do {
            if hasStoredValue {
                try ledger.voidStoredValue(hold: key.id, of: member, by: header)
            }
        } catch let refusal as StoredValueRefusal {
            return .refused(Refusal(of: refusal))
        }
        let voided = PointsV1.CheckoutVoidedEvent(
            checkoutId: key.id.description, memberId: member.member.description)
        ledger.emit("checkout.voided", member, payload: try voided.serializedBytes())
        if !changes.isEmpty { try ledger.keep(wallet, changes, of: member, header) }
        let account = ledger.wallets[member]?.account ?? wallet.account
        checkout.state = .voided
        checkout.balanceWhenVoided = try PointsV1.PointsBalance(account).serializedBytes()
        ledger.writes.checkouts.close(checkout)
        return .posted(key.id, HoldCheckoutCommand.Receipt(row: checkout, account: account))
    }
}
