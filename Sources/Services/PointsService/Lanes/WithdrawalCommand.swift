import PointsDomain
import Primitives
import ServiceKit

/// A top-up on its way back to the customer: asked for, then paid out or given up (F04, N06).
///
/// What the member may do plays no part in it: it is her money.
struct WithdrawalCommand: LedgerCommand {
    enum Step: Sendable {
        case request(Wish)
        /// Nil: somebody has paid it out by hand.
        case complete(UUIDv7, payoutReference: String, refund: UUIDv7?, till: TillPlace?)
        /// Nil: nobody has begun to pay it out.
        case fail(UUIDv7, reason: String, refund: UUIDv7?)
    }

    struct Wish: Sendable {
        let reason: WithdrawalReason
        /// List price of what was taken, where it is known.
        let goodsMinor: Int64?
        let method: Int16
        let isInCash: Bool
        /// Of an account of the same name: its last digits.
        let payee: String?
        let note: String
        /// Nil: whatever it is now.
        let expectedMinor: Int64?
    }

    let operation: OperationKey
    let topUp: TopUpRow
    let step: Step
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let rules: Rulebook

    struct Receipt: Sendable {
        /// The posting, by which the answer can be given again.
        let id: UUIDv7
        let row: WithdrawalRow
        let account: StoredValueAccount
    }

    var members: [MemberKey] { [member] }

    private var member: MemberKey { topUp.owner }
    private var lot: LotKey { LotKey(merchant: member.merchant, id: topUp.id) }
    private var earned: EarnedKey { EarnedKey(member: member, date: topUp.businessDate) }

    func demand(_ demand: inout FactDemand) {
        demand.storedValue.insert(member)
        demand.topUps.insert(lot)
        switch step {
        case .request: break
        case .complete(let id, _, _, _):
            demand.withdrawals.insert(LotKey(merchant: member.merchant, id: id))
            demand.storedValueHolds.insert(HoldKey(merchant: member.merchant, id: id))
            guard let posting = topUp.pointsPosting else { return }
            demand.grants.insert(LotKey(merchant: member.merchant, id: posting))
            demand.spend(topUp.points, of: member)
            demand.earned.insert(earned)
            demand.debts.insert(member)
        case .fail(let id, _, _):
            demand.withdrawals.insert(LotKey(merchant: member.merchant, id: id))
            demand.storedValueHolds.insert(HoldKey(merchant: member.merchant, id: id))
        }
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        do {
            switch step {
            case .request(let wish): return try request(wish, in: &ledger)
            case .complete(let id, let reference, let refund, let till):
                return try close(id, by: refund, in: &ledger) { row in
                    row.state = .completed
                    row.payoutReference = reference
                    row.till = till
                }
            case .fail(let id, let reason, let refund):
                return try close(id, by: refund, in: &ledger) { row in
                    row.state = .failed
                    row.failure = reason
                }
            }
        } catch let refusal as StoredValueRefusal {
            return .refused(Refusal(of: refusal))
        }
    }

    // MARK: Steps

    private func request(
        _ wish: Wish, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let id = ledger.identifiers.next()
        let header = header(of: id, posting: id, ledger)
        var wallet = try ledger.settledStoredValue(member, by: header)
        if ledger.isWithdrawing(lot) {
            return .refused(Refusal(of: .topUpHeld(heldMinor: wallet.lot(topUp.id)?.held ?? 0)))
        }
        let terms = ledger.storedValueTerms(member.merchant)
        if let refusal = terms.refusal(
            of: wish.reason, paidAt: topUp.paidAt, at: ledger.now, clock: rules.clock)
        {
            return .refused(refusal)
        }
        let quote = try wallet.withdrawal(
            of: topUp.id, terms.policy(for: wish.reason), goodsMinor: wish.goodsMinor)
        let refund = quote.payout.refund
        if let expected = wish.expectedMinor, expected != refund {
            return .rejected(Refusal(.quoteChanged, facts: ["refundMinor": "\(refund)"]))
        }
        if wish.isInCash, refund > terms.cashLimitMinor {
            return .refused(
                Refusal(.cashLimitExceeded, facts: ["limitMinor": "\(terms.cashLimitMinor)"]))
        }
        if wish.payee != nil, topUp.isAnonymous {
            return .refused(Refusal(.payeeUnknown))
        }
        let change = wallet.requestWithdrawal(quote, hold: id)
        let posting = try ledger.keep(wallet, [change], of: member, header)
        let row = WithdrawalRow(
            owner: member, id: id, lot: topUp.id, state: .requested, reason: wish.reason,
            policy: quote.policy,
            amounts: WithdrawalRow.Amounts(
                principal: quote.parts.principal, bonus: quote.parts.bonus,
                consumedPrincipal: quote.consumedPrincipal, consumedBonus: quote.consumedBonus,
                payout: quote.payout),
            method: wish.method, note: wish.note, refund: nil, payee: wish.payee,
            requestedBy: actor, requestedAt: ledger.now)
        ledger.storedValue.withdrawals[row.key] = row
        return .posted(posting, Receipt(id: posting, row: row, account: wallet.account))
    }

    /// Once a refund of the payment pays it out, that refund alone knows how it ends.
    private func close(
        _ id: UUIDv7, by refund: UUIDv7?, in ledger: inout WorkingLedger,
        _ change: (inout WithdrawalRow) -> Void
    ) throws -> LedgerDecision<Receipt> {
        let key = LotKey(merchant: member.merchant, id: id)
        guard var row = ledger.withdrawal(key), row.owner == member, row.lot == topUp.id else {
            return .refused(Refusal(.withdrawalNotFound))
        }
        guard row.state == .requested else { return .refused(Refusal(.withdrawalClosed)) }
        guard row.refund == refund else { return .refused(Refusal(.withdrawalPaying)) }
        change(&row)
        row.closedBy = actor
        row.closedAt = ledger.now
        let header = header(of: id, posting: nil, ledger)
        var wallet = try ledger.settledStoredValue(member, by: header)
        // With what was promised by this very withdrawal.
        let after = wallet.lot(topUp.id)?.refunded ?? 0
        let changes =
            row.state == .completed
            ? try wallet.completeWithdrawal(
                id, of: topUp.id, row.amounts.payout, at: ledger.now)
            : try wallet.failWithdrawal(id, of: topUp.id, row.amounts.payout, at: ledger.now)
        let posting = try ledger.keep(wallet, changes, of: member, header)
        if row.state == .completed {
            ledger.writes.storedValue.paidBack.append(lot)
            row.pointsClawed = try clawBack(
                refundedBefore: after - row.amounts.payout.refund, after: after, id,
                in: &ledger)
        }
        ledger.storedValue.withdrawals[key] = row
        return .posted(posting, Receipt(id: posting, row: row, account: wallet.account))
    }

    // MARK: Points

    /// Points of the top-up go back in the proportion in which its money does, as those of a
    /// return do; what ended of them counts as given back. Points that are missing are owed where
    /// the programme says so, else written off: the money is paid.
    private func clawBack(
        refundedBefore: Int64, after: Int64, _ id: UUIDv7, in ledger: inout WorkingLedger
    ) throws -> Int64 {
        guard let posting = topUp.pointsPosting, topUp.points > 0 else { return 0 }
        let grant = LotKey(merchant: member.merchant, id: posting)
        let ended = ledger.ended(grant)
        let targets = [refundedBefore, after].map {
            max(
                0,
                Clawback.Line(points: topUp.points, base: topUp.paidMinor, refundedBase: $0)
                    .target - ended)
        }
        let due = targets[1] - targets[0]
        guard due > 0 else { return 0 }
        let isOwed = rules.shortfall(of: ledger.memberFacts(member)) == .debt
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        let taken: Wallet.Taken
        do {
            taken = try wallet.clawBack(
                due, ofLots: [posting], expired: 0, policy: isOwed ? .debt : .clamp,
                at: ledger.now)
        } catch {
            // Only a debt beyond 64 bits: then nothing is taken.
            return 0
        }
        guard !taken.changes.isEmpty else { return 0 }
        var header = header(of: id, posting: nil, ledger)
        // What another account had earned before a merge counts there, and stays counted.
        if let granted = ledger.grant(grant), granted.lot.member == member.member {
            header.reverses = posting
            if granted.type == WalletChange.Kind.earn.rawValue {
                ledger.count(earned: taken.uncollected - due, granted: 0, for: earned)
            }
        }
        try ledger.keep(wallet, taken.changes, of: member, header)
        return due - taken.uncollected
    }

    private func header(
        of id: UUIDv7, posting: UUIDv7?, _ ledger: WorkingLedger
    ) -> PostingHeader {
        PostingHeader(
            id: posting,
            source: SourceKey(
                merchant: member.merchant, type: SourceType.withdrawal, id: id.description,
                effect: ""),
            businessDate: businessDate, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: ledger.memberFacts(member),
            reason: note)
    }

    private var note: String? {
        switch step {
        case .request(let wish): wish.note
        case .complete: nil
        case .fail(_, let reason, _): reason
        }
    }
}

extension WorkingLedger {
    func withdrawal(_ key: LotKey) -> WithdrawalRow? {
        storedValue.withdrawals[key] ?? facts.storedValue.withdrawals[key]
    }

    /// Whether a top-up is on its way back already.
    fileprivate func isWithdrawing(_ lot: LotKey) -> Bool {
        let known = facts.storedValue.withdrawals.merging(storedValue.withdrawals) { $1 }
        return known.values.contains {
            $0.owner.merchant == lot.merchant && $0.lot == lot.id && $0.state == .requested
        }
    }
}

extension StoredValueTerms {
    /// Whether a reason does not hold any more.
    func refusal(
        of reason: WithdrawalReason, paidAt: Instant, at now: Instant, clock: BusinessClock
    ) -> Refusal? {
        guard reason == .coolingOff, !isCoolingOff(paidAt: paidAt, at: now, clock: clock) else {
            return nil
        }
        return Refusal(.coolingOffOver, facts: ["days": "\(coolingOffDays)"])
    }
}
