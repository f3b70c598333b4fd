import PointsDomain
import Primitives
import ServiceKit

/// A change of one member's stored value that neither pays in nor pays out.
struct StoredValueCommand: LedgerCommand {
    enum Action: Sendable {
        /// `reference` names the sale in the till's books: it is paid once.
        case spend(amountMinor: Int64, reference: String)
        /// Nil: all that is left of it. Others may have the top-ups by now, where members were merged.
        case restore(spend: UUIDv7, amountMinor: Int64?, owners: [UUIDv7])
        case placeHold(amountMinor: Int64, seconds: Int64)
        /// Nil: all of it.
        case capture(hold: UUIDv7, amountMinor: Int64?)
        case void(hold: UUIDv7)
        case freeze(Bool)
        /// A card without a name that has run out.
        case activate(topUp: UUIDv7)
        /// Only what time has done: bookkeeping.
        case settle
    }

    let operation: OperationKey
    let member: MemberKey
    let action: Action
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let reason: String?
    let clock: BusinessClock
    let told: ToldMembers

    struct Receipt: Sendable {
        /// The posting, by which the answer can be given again.
        let id: UUIDv7
        let principalMinor: Int64
        let bonusMinor: Int64
        let account: StoredValueAccount
        var hold: ValueHold?
    }

    var members: [MemberKey] { [member] + others }

    private var others: [MemberKey] {
        guard case .restore(_, _, let owners) = action else { return [] }
        return owners.filter { $0 != member.member }.map {
            MemberKey(merchant: member.merchant, member: $0)
        }
    }

    func demand(_ demand: inout FactDemand) {
        demand.storedValue.formUnion(members)
        switch action {
        case .spend(_, let reference):
            demand.alternativeSources.insert(sale(reference))
        case .restore(let spend, _, _):
            demand.storedValueSpends.insert(PostingKey(merchant: member.merchant, id: spend))
        case .capture(let hold, _), .void(let hold):
            demand.storedValueHolds.insert(HoldKey(merchant: member.merchant, id: hold))
        case .activate(let topUp):
            demand.topUps.insert(LotKey(merchant: member.merchant, id: topUp))
        case .placeHold, .freeze, .settle: break
        }
    }

    private func sale(_ reference: String) -> SourceKey {
        source(SourceType.sale, reference, StoredValueChange.Kind.spend.rawValue)
    }

    private func source(_ type: String, _ id: String, _ effect: String = "") -> SourceKey {
        SourceKey(merchant: member.merchant, type: type, id: id, effect: effect)
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if case .spend(_, let reference) = action, let earlier = ledger.recorded(sale(reference)) {
            guard earlier.contentHash == operation.requestHash else {
                return .refused(Refusal(.referenceUsed, facts: ["reference": reference]))
            }
            return .replayed(earlier.id)
        }
        let known = told.newest(of: member, in: ledger)
        if case .settle = action {
            // Nobody asked for it: it is done for members who have left as well.
            let wallet = try ledger.settledStoredValue(
                member, by: header(source(SourceType.storedValueAccount, ""), known))
            return .done(receipt(ledger.identifiers.next(), 0, 0, wallet))
        }
        guard let facts = known else { return .missingFacts(member) }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        if isSpending, facts.blocksSpending { return .refused(Refusal(.spendingBlocked)) }
        do {
            return try perform(facts, in: &ledger)
        } catch let refusal as StoredValueRefusal {
            return .refused(Refusal(of: refusal))
        }
    }

    /// Members who are blocked do not spend; what staff does goes on.
    private var isSpending: Bool {
        switch action {
        case .spend, .placeHold, .capture: true
        case .restore, .void, .freeze, .activate, .settle: false
        }
    }

    private func perform(
        _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        switch action {
        case .spend(let amount, let reference):
            return posted(
                try ledger.spendStoredValue(
                    amount, of: member, by: header(sale(reference), facts)), in: ledger)
        case .restore(let spend, let amount, _):
            guard let left = ledger.storedValueLeft(of: spend, of: member),
                let restored = try ledger.restoreStoredValue(
                    of: spend, amount ?? left, to: member, or: others,
                    by: header(
                        source(
                            SourceType.storedValueRestore,
                            ledger.identifiers.next().description), facts), clock: clock)
            else { return .refused(Refusal(.spendNotFound)) }
            return posted(restored, in: ledger)
        case .placeHold(let amount, let seconds):
            let id = ledger.identifiers.next()
            let posting = try ledger.holdStoredValue(
                amount, id: id, until: ledger.now.adding(seconds: seconds), of: member,
                by: header(source(SourceType.storedValueHold, id.description), facts))
            return changed(posting, hold: id, in: ledger)
        case .capture(let hold, let amount):
            return posted(
                try ledger.captureStoredValue(
                    hold: hold, amountMinor: amount, of: member,
                    by: header(source(SourceType.storedValueHold, hold.description), facts)),
                in: ledger)
        case .void(let hold):
            let posting = try ledger.voidStoredValue(
                hold: hold, of: member,
                by: header(source(SourceType.storedValueHold, hold.description), facts))
            return changed(posting, in: ledger)
        case .freeze(let isFrozen):
            let header = header(
                source(SourceType.storedValueState, ledger.identifiers.next().description), facts)
            var wallet = try ledger.settledStoredValue(member, by: header)
            let change = wallet.setFrozen(isFrozen)
            return changed(try ledger.keep(wallet, [change], of: member, header), in: ledger)
        case .activate(let topUp):
            let header = header(
                source(SourceType.storedValueState, ledger.identifiers.next().description), facts)
            var wallet = try ledger.settledStoredValue(member, by: header)
            guard
                let until = ledger.storedValueTerms(member.merchant).validUntil(
                    from: businessDate, isAnonymous: true, clock: clock)
            else { return .rejected(Refusal(.internalError)) }
            let changes = try wallet.activate(topUp, until: until, at: ledger.now)
            return changed(try ledger.keep(wallet, changes, of: member, header), in: ledger)
        case .settle:
            return .rejected(Refusal(.internalError))
        }
    }

    private func posted(
        _ split: StoredValueSplit, in ledger: WorkingLedger
    ) -> LedgerDecision<Receipt> {
        .posted(
            split.posting,
            receipt(
                split.posting, split.principalMinor, split.bonusMinor,
                ledger.storedValue.wallets[member] ?? StoredValueWallet()))
    }

    private func changed(
        _ posting: UUIDv7, hold: UUIDv7? = nil, in ledger: WorkingLedger
    ) -> LedgerDecision<Receipt> {
        let wallet = ledger.storedValue.wallets[member] ?? StoredValueWallet()
        var receipt = receipt(posting, 0, 0, wallet)
        receipt.hold = hold.flatMap(wallet.hold)
        return .posted(posting, receipt)
    }

    private func receipt(
        _ id: UUIDv7, _ principal: Int64, _ bonus: Int64, _ wallet: StoredValueWallet
    ) -> Receipt {
        Receipt(id: id, principalMinor: principal, bonusMinor: bonus, account: wallet.account)
    }

    private func header(_ source: SourceKey, _ facts: MemberFacts?) -> PostingHeader {
        PostingHeader(
            source: source, businessDate: businessDate, actor: actor, facts: facts,
            contentHash: operation.requestHash, reason: reason)
    }
}
