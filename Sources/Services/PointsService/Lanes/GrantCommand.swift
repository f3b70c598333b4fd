import PointsDomain
import Primitives
import ServiceKit

/// Grants that no purchase and no event makes, and what staff does with grants that are there.
struct GrantCommand: LedgerCommand {
    enum Action: Sendable {
        /// Makes good for a complaint, once (C22).
        case compensate(points: Int64, complaint: String)
        /// Takes points of another system over, with their life (X20).
        case open(points: Int64, earnedAt: Instant, expiresAt: Instant?, externalId: String)
        /// Makes a pending grant usable before its time.
        case activate(lot: UUIDv7)
        /// Takes a grant back; `granted` is what it was, and `earnedOn` the business date on which it
        /// counted, as read before.
        case reverse(lot: UUIDv7, granted: Int64, earnedOn: CalendarDate)
    }

    let operation: OperationKey
    let member: MemberKey
    let action: Action
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let reason: String?
    let rules: Rulebook
    let told: ToldMembers

    struct Receipt: Sendable {
        let id: UUIDv7
        /// Points that came, became usable, or were taken back.
        let points: Int64
        var uncollected: Int64 = 0
        let account: PointsAccount
    }

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) {
        switch action {
        case .compensate, .open:
            demand.earned.insert(EarnedKey(member: member, date: businessDate))
            if let source { demand.sources.insert(source) }
        case .activate(let lot):
            demand.grants.insert(LotKey(merchant: member.merchant, id: lot))
            demand.pendingLots.insert(member)
        case .reverse(let lot, let granted, let earnedOn):
            demand.grants.insert(LotKey(merchant: member.merchant, id: lot))
            demand.earned.insert(EarnedKey(member: member, date: earnedOn))
            demand.spend(granted, of: member)
            demand.debts.insert(member)
            if let source { demand.sources.insert(source) }
        }
    }

    /// What may be done once only; nil where a repetition finds nothing left to do.
    private var source: SourceKey? {
        let merchant = member.merchant
        return switch action {
        case .compensate(_, let complaint):
            SourceKey(
                merchant: merchant, type: SourceType.complaint, id: complaint,
                effect: WalletChange.Kind.award.rawValue)
        case .open(_, _, _, let externalId):
            SourceKey(
                merchant: merchant, type: SourceType.importedBalance, id: externalId,
                effect: WalletChange.Kind.open.rawValue)
        case .reverse(let lot, _, _):
            SourceKey(
                merchant: merchant, type: SourceType.grant, id: lot.description,
                effect: Effect.reverse)
        case .activate: nil
        }
    }

    /// A pending lot is made usable once.
    private var activationSource: SourceKey {
        guard case .activate(let lot) = action else { preconditionFailure("others have a source") }
        return SourceKey(
            merchant: member.merchant, type: SourceType.grant, id: lot.description, effect: "")
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if let source, let earlier = ledger.recorded(source) {
            switch action {
            case .open(_, _, _, let externalId):
                guard earlier.contentHash == operation.requestHash else {
                    return .refused(
                        Refusal(.balanceExists, facts: ["externalId": externalId]))
                }
                return .replayed(earlier.id)
            case .compensate: return .refused(Refusal(.complaintCompensated))
            case .activate, .reverse: return .refused(Refusal(.grantReversed))
            }
        }
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        do {
            switch action {
            case .compensate(let points, _):
                let life = LotLife(expiresAt: rules.end(grantedOn: businessDate))
                return try grant(points, .award, ledger.now, life, facts, in: &ledger)
            case .open(let points, let earnedAt, let expiresAt, _):
                return try grant(
                    points, .open, earnedAt, LotLife(expiresAt: expiresAt), facts, in: &ledger)
            case .activate(let lot): return try activate(lot, facts, in: &ledger)
            case .reverse(let lot, _, _): return try reverse(lot, facts, in: &ledger)
            }
        } catch let refusal as WalletRefusal {
            return .refused(Refusal(of: refusal))
        }
    }

    private func grant(
        _ points: Int64, _ kind: WalletChange.Kind, _ earnedAt: Instant, _ life: LotLife,
        _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let granted = try ledger.grant(
            GrantOrder(
                terms: GrantTerms(points: points, capped: 0, life: life, steps: []), kind: kind,
                earnedAt: earnedAt, date: businessDate, rules: rules, renewal: nil,
                header: header(facts)), to: member)
        return .posted(
            granted.posting,
            Receipt(id: granted.posting, points: points, account: granted.account))
    }

    private func activate(
        _ lot: UUIDv7, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        guard let row = grantRow(lot, in: ledger) else {
            return .refused(Refusal(.grantNotFound))
        }
        guard row.lot.lot.awaitedEvent != LotLife.reviewEvent else {
            return .rejected(
                Refusal.invalid("grantId", "waits for a look at risk: decide its flag"))
        }
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        let points = wallet.lot(lot)?.remaining ?? 0
        let changes = try wallet.activate(
            lot, expiresAt: rules.end(of: row.lot.lot, on: businessDate), at: ledger.now)
        var header = header(facts)
        header.explanation = [ExplanationStep(.activated, ["points": "\(points)"])]
        return try post(changes, points, wallet, header, in: &ledger)
    }

    private func reverse(
        _ lot: UUIDv7, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        guard let row = grantRow(lot, in: ledger) else {
            return .refused(Refusal(.grantNotFound))
        }
        guard row.sourceType != SourceType.order else {
            return .rejected(
                Refusal.invalid("grantId", "is what an order earned: refund the order"))
        }
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        let current = wallet.lot(lot) ?? row.lot.lot
        guard current.state != .cancelled else { return .refused(Refusal(.grantReversed)) }
        // What ends in this very batch counts as ended too.
        let expired = ledger.ended(row.lot.key)
        let taken = try wallet.clawBack(
            current.granted, ofLots: [lot], expired: expired,
            policy: rules.shortfall(of: facts), at: ledger.now)
        let due = max(0, current.granted - expired)
        if row.type == WalletChange.Kind.earn.rawValue {
            // What is written off stays earned: its room below the caps is not free again.
            ledger.count(
                earned: taken.uncollected - due, granted: 0,
                for: EarnedKey(member: member, date: row.businessDate))
        }
        let changes = taken.changes.isEmpty ? [wallet.note(.clawback)] : taken.changes
        var header = header(facts, reverses: row.lot.posting)
        header.effect = Effect.reverse
        header.explanation = [
            ExplanationStep(
                .returned,
                ["mode": ReturnRule.Mode.proportional.rawValue, "points": "\(due)"])
        ]
        if taken.uncollected > 0 {
            header.explanation.append(
                ExplanationStep(.uncollected, ["points": "\(taken.uncollected)"]))
        }
        return try post(
            changes, due, wallet, header, uncollected: taken.uncollected, in: &ledger)
    }

    private func grantRow(_ lot: UUIDv7, in ledger: WorkingLedger) -> GrantRow? {
        let key = LotKey(merchant: member.merchant, id: lot)
        guard let row = ledger.grant(key), row.lot.member == member.member else { return nil }
        return row
    }

    private func header(_ facts: MemberFacts, reverses: UUIDv7? = nil) -> PostingHeader {
        PostingHeader(
            source: source ?? activationSource,
            businessDate: businessDate, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: facts,
            contentHash: operation.requestHash, reverses: reverses, reason: reason)
    }

    private func post(
        _ changes: [WalletChange], _ points: Int64, _ wallet: Wallet, _ header: PostingHeader,
        uncollected: Int64 = 0, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let posting = try ledger.keep(wallet, changes, of: member, header)
        return .posted(
            posting,
            Receipt(
                id: posting, points: points, uncollected: uncollected,
                account: ledger.wallets[member]?.account ?? wallet.account))
    }
}

extension Rulebook {
    /// The end of a pending lot that becomes usable on a date: what awaited an event had only a
    /// deadline; what was held for review keeps the life that it was earned with.
    func end(of lot: Lot, on date: CalendarDate) -> LotEnd {
        guard let event = lot.awaitedEvent, event != LotLife.reviewEvent else { return .kept }
        guard let programme, programme.life.isFromEarning else {
            return .at(end(grantedOn: date))
        }
        return .at(end(grantedOn: clock.businessDate(at: lot.earnedAt)))
    }
}
