import Messages
import PointsDomain
import Primitives
import ServiceKit

/// Sets aside what a member wants to pay a basket with, until it is captured (X04).
struct HoldCheckoutCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    let checkout: NewCheckout
    /// The order that it is to become.
    let order: OrderKey
    /// By the store's clock.
    let businessDate: CalendarDate
    let actor: String
    let rules: Rulebook
    let told: ToldMembers

    struct Receipt: Sendable {
        let row: CheckoutRow
        let account: PointsAccount
    }

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) {
        demand.otherOrders.insert(order)
        if checkout.row.points > 0 { demand.spend(checkout.row.points, of: member) }
        if checkout.row.storedValueMinor > 0 { demand.storedValue.insert(member) }
    }

    /// In order of precedence: the order's number is taken, not a member, blocked, not enough.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if ledger.recorded(order) != nil {
            return .refused(Refusal(.orderExists, facts: ["externalId": order.externalId]))
        }
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        if checkout.row.expiresAt <= ledger.now { return .rejected(Refusal(.holdExpired)) }
        if facts.blocksSpending, checkout.row.points + checkout.row.storedValueMinor > 0 {
            return .refused(Refusal(.spendingBlocked))
        }
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        var change: WalletChange?
        do throws(WalletRefusal) {
            if checkout.row.points > 0 {
                change = try wallet.placeHold(
                    checkout.row.key.id, points: checkout.row.points,
                    expiresAt: checkout.row.expiresAt, at: ledger.now)
            }
        } catch {
            return .refused(Refusal(of: error))
        }
        // It refuses before it changes anything, and nothing of the points is kept yet.
        do {
            try holdStoredValue(facts, in: &ledger)
        } catch let refusal as StoredValueRefusal {
            return .refused(Refusal(of: refusal))
        }
        if let change { try ledger.keep(wallet, [change], of: member, header(facts)) }
        let account = ledger.wallets[member]?.account ?? wallet.account
        var kept = checkout
        kept.balance = try PointsV1.PointsBalance(account).serializedBytes()
        ledger.writes.checkouts.place(kept)
        return .posted(checkout.row.key.id, Receipt(row: checkout.row, account: account))
    }

    private func holdStoredValue(
        _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws {
        guard checkout.row.storedValueMinor > 0 else { return }
        try ledger.holdStoredValue(
            checkout.row.storedValueMinor, id: checkout.row.key.id,
            until: checkout.row.expiresAt, of: member, by: header(facts))
    }

    private func header(_ facts: MemberFacts) -> PostingHeader {
        PostingHeader(
            source: SourceKey(
                merchant: member.merchant, type: SourceType.hold,
                id: checkout.row.key.id.description, effect: ""),
            businessDate: businessDate, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: facts)
    }
}
