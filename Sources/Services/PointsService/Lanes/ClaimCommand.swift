import Messages
import PointsDomain
import Primitives
import ServiceKit

/// A guest order becomes a member's, with the points of its version and date (X26).
struct ClaimCommand: LedgerCommand {
    typealias Receipt = PurchaseCommand.Receipt

    let operation: OperationKey
    /// The order as if the member had been known; its operation carries the claim's hash, which
    /// tells her claim from another member's.
    let purchase: PurchaseCommand
    let guest: GuestOrderRow

    var members: [MemberKey] { [purchase.member] }

    func demand(_ demand: inout FactDemand) {
        purchase.demand(&demand)
        demand.intake.guests.insert(guest.guestKey)
    }

    /// In order of precedence: claimed before, taken back or too late, not a member, blocked.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if let earlier = ledger.recorded(guest.key) {
            guard earlier.contentHash == purchase.operation.requestHash else {
                return .refused(Refusal(.guestOrderClaimed))
            }
            return .replayed(earlier.id)
        }
        guard !ledger.isVoided(guest.guestKey), ledger.now < guest.claimableUntil else {
            return .refused(Refusal(.guestOrderClosed))
        }
        guard let facts = purchase.told.newest(of: purchase.member, in: ledger) else {
            return .missingFacts(purchase.member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        let base = facts.atBaseLevel
        let bought = purchase.purchase
        let decision = Earning.decide(
            Earning.Facts(
                programme: purchase.rules.programme, purchase: bought,
                member: base.traits(on: bought.businessDate),
                earningBlocked: facts.blocksEarning, lotClock: purchase.rules.clock,
                totals: ledger.totals(of: earned), isUnderReview: false, livesFrom: ledger.now))
        switch decision {
        case .refuse(.earningBlocked): return .refused(Refusal(.earningBlocked))
        case .refuse(.amountOutOfRange): return .rejected(OrderDraft.outOfRange("lines"))
        case .grant(let grant): return try post(grant, base, in: &ledger)
        }
    }

    /// The date of the order decides about caps and levels, as for any late order.
    private var earned: EarnedKey {
        EarnedKey(member: purchase.member, date: purchase.purchase.businessDate)
    }

    private func post(
        _ grant: Earning.Grant, _ base: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        // It came in when it was placed: for tills and days nothing has changed.
        guard
            let order = try purchase.orderRows(
                grant, base, .init(), .init(), nil, id: guest.id, at: guest.placedAt)
        else { return .rejected(Refusal(.internalError)) }
        let date = purchase.purchase.businessDate
        let granted: Granted
        do {
            granted = try ledger.grant(
                GrantOrder(
                    terms: grant.terms, kind: .earn, earnedAt: ledger.now, date: date,
                    rules: purchase.rules,
                    renewal: grant.points > 0
                        ? purchase.rules.renewal(by: .earn, on: date) : nil,
                    header: PostingHeader(
                        source: SourceKey(
                            merchant: guest.key.merchant, type: SourceType.order,
                            id: guest.id.description, effect: Effect.earn),
                        businessDate: date, actor: purchase.actor,
                        programmeVersion: grant.programmeVersion, facts: base,
                        explanation: grant.explanation),
                    news: [try purchase.paid(order.order, grant)]), to: purchase.member)
        } catch is WalletRefusal {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        ledger.add(order.order, lines: order.lines, tenders: order.tenders)
        purchase.noteSpend(order.order, in: &ledger)
        return .posted(
            guest.id,
            Receipt(
                id: guest.id, grant: grant, linePoints: purchase.linePoints(grant),
                tenders: order.tenders, lot: granted.lot, account: granted.account))
    }
}

extension MemberFacts {
    private static let baseLevel = "base"

    /// As of somebody who has just begun.
    var atBaseLevel: MemberFacts {
        guard levelRank > 0 else { return self }
        return MemberFacts(
            state: state, levelCode: Self.baseLevel, levelRank: 0, schemeVersion: schemeVersion,
            earningBlocked: earningBlocked, spendingBlocked: spendingBlocked, version: version,
            birthday: birthday, referrer: referrer)
    }
}
