import PointsDomain
import Primitives
import ServiceKit

/// A change of one member's wallet that no purchase makes.
struct WalletCommand: LedgerCommand {
    enum Action: Sendable {
        case spend(points: Int64)
        /// Nil: all that is left of it.
        case restore(spend: UUIDv7, points: Int64?)
        case placeHold(points: Int64, seconds: Int64)
        /// Nil: all of it.
        case capture(hold: UUIDv7, points: Int64?)
        case void(hold: UUIDv7)
        case checkIn(CheckInRule)
        case adjust(points: Int64)
        case freeze(Bool)
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
    let rules: Rulebook
    let told: ToldMembers

    struct Receipt: Sendable {
        /// The posting, by which the answer can be given again.
        let id: UUIDv7
        /// Points that moved.
        let points: Int64
        let account: PointsAccount
        var hold: Hold?
        var streak: Int64 = 0
    }

    var members: [MemberKey] { [member] }

    func demand(_ demand: inout FactDemand) {
        switch action {
        case .spend(let points), .placeHold(let points, _):
            demand.spend(points, of: member)
        case .adjust(let points):
            if points < 0 {
                demand.spend(-points, of: member)
            } else {
                demand.earned.insert(earned)
            }
        case .restore(let spend, _):
            demand.postings.insert(PostingKey(merchant: member.merchant, id: spend))
        case .capture(let hold, _), .void(let hold):
            demand.holds.insert(HoldKey(merchant: member.merchant, id: hold))
        case .checkIn:
            demand.checkIns.insert(member)
            demand.earned.insert(earned)
        case .freeze, .settle:
            break
        }
    }

    private var earned: EarnedKey { EarnedKey(member: member, date: businessDate) }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone, !isBookkeeping { return .refused(Refusal(.memberNotFound)) }
        if case .checkIn = action, let last = ledger.lastCheckIn(member), last.date >= businessDate
        {
            return .replayed(last.posting)
        }
        if let refusal = refusal(facts) { return .refused(refusal) }
        let wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        do {
            return try perform(on: wallet, facts, in: &ledger)
        } catch let refusal as WalletRefusal {
            return .refused(Refusal(of: refusal, action))
        }
    }

    /// Nobody asked for it, so it is done for members who have left as well: their points end too.
    private var isBookkeeping: Bool {
        if case .settle = action { true } else { false }
    }

    /// Members who are blocked neither spend nor earn by themselves; staff may still act.
    private func refusal(_ facts: MemberFacts) -> Refusal? {
        switch action {
        case .spend, .placeHold, .capture: facts.blocksSpending ? Refusal(.spendingBlocked) : nil
        case .checkIn: facts.blocksEarning ? Refusal(.earningBlocked) : nil
        case .restore, .void, .adjust, .freeze, .settle: nil
        }
    }

    private func perform(
        on wallet: Wallet, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var wallet = wallet
        let now = ledger.now
        switch action {
        case .spend(let points):
            let change = try wallet.spend(points, at: now)
            renew(&wallet, in: &ledger)
            return try post([change], wallet, facts, SourceType.spend, points: points, in: &ledger)
        case .placeHold(let points, let seconds):
            let id = ledger.identifiers.next()
            let change = try wallet.placeHold(
                id, points: points, expiresAt: now.adding(seconds: seconds), at: now)
            return try post(
                [change], wallet, facts, SourceType.hold, id: id, points: points,
                hold: wallet.hold(id), in: &ledger)
        case .capture(let hold, let points):
            let points = points ?? wallet.hold(hold)?.points ?? 0
            let changes = try wallet.capture(hold, points: points, at: now)
            renew(&wallet, in: &ledger)
            return try post(
                changes, wallet, facts, SourceType.hold, id: hold, points: points, in: &ledger)
        case .void(let hold):
            let changes = try wallet.void(hold, at: now)
            return try post(changes, wallet, facts, SourceType.hold, id: hold, in: &ledger)
        case .restore(let spend, let points):
            return try restore(spend, points, facts, in: &ledger)
        case .checkIn(let rule):
            return try checkIn(rule, facts, in: &ledger)
        case .adjust(let points):
            return try adjust(points, wallet, facts, in: &ledger)
        case .freeze(let isFrozen):
            let change = wallet.setFrozen(isFrozen)
            return try post([change], wallet, facts, SourceType.adjustment, in: &ledger)
        case .settle:
            return .done(
                Receipt(id: ledger.identifiers.next(), points: 0, account: wallet.account))
        }
    }

    /// A spend is an activity by which points of a sliding life live longer.
    private func renew(_ wallet: inout Wallet, in ledger: inout WorkingLedger) {
        guard let end = rules.renewal(by: .spend, on: businessDate) else { return }
        ledger.renew(member, &wallet, until: end)
    }

    private func restore(
        _ spend: UUIDv7, _ points: Int64?, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        // Several calls may undo parts of one spend: each is a source of its own.
        let source = ledger.identifiers.next().description
        guard
            let restored = try ledger.restore(
                RestoreOrder(
                    spend: spend, points: points, rules: rules,
                    header: header(facts, SourceType.spend, id: source)), to: member)
        else { return .refused(Refusal(.spendNotFound)) }
        return .posted(
            restored.posting,
            Receipt(id: restored.posting, points: restored.points, account: restored.account))
    }

    private func checkIn(
        _ rule: CheckInRule, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let last = ledger.lastCheckIn(member).map {
            CheckIn.Last(date: $0.date, streak: $0.streak)
        }
        guard let visit = CheckIn.decide(rule, last: last, on: businessDate) else {
            return .rejected(Refusal(.internalError))
        }
        let step = ExplanationStep(
            .checkIn, ["streak": "\(visit.streak)", "points": "\(visit.points)"])
        let terms = try rules.terms(
            of: visit.points, at: ledger.now, ledger.totals(of: earned),
            isUnderReview: ledger.isUnderReview(member))
        let granted = try ledger.grant(
            GrantOrder(
                terms: terms, kind: .earn, earnedAt: ledger.now, date: businessDate, rules: rules,
                renewal: rules.renewal(by: .event, on: businessDate),
                header: header(
                    facts, SourceType.checkIn, id: "\(member.member):\(businessDate)",
                    explanation: [step] + terms.steps)), to: member)
        ledger.add(
            CheckInRow(
                member: member, date: businessDate, streak: visit.streak,
                posting: granted.posting))
        return .posted(
            granted.posting,
            Receipt(
                id: granted.posting, points: terms.points, account: granted.account,
                streak: visit.streak))
    }

    private func adjust(
        _ points: Int64, _ wallet: Wallet, _ facts: MemberFacts,
        in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var wallet = wallet
        guard points > 0 else {
            let change = try wallet.spend(-points, as: .adjust, at: ledger.now)
            return try post(
                [change], wallet, facts, SourceType.adjustment, points: points, in: &ledger)
        }
        let life = LotLife(expiresAt: rules.end(grantedOn: businessDate))
        let granted = try ledger.grant(
            GrantOrder(
                terms: GrantTerms(points: points, capped: 0, life: life, steps: []),
                kind: .adjust, earnedAt: ledger.now, date: businessDate, rules: rules,
                renewal: nil,
                header: header(
                    facts, SourceType.adjustment, id: ledger.identifiers.next().description)),
            to: member)
        return .posted(
            granted.posting,
            Receipt(id: granted.posting, points: points, account: granted.account))
    }

    private func header(
        _ facts: MemberFacts, _ type: String, id: String, explanation: [ExplanationStep] = []
    ) -> PostingHeader {
        PostingHeader(
            source: SourceKey(merchant: member.merchant, type: type, id: id, effect: ""),
            businessDate: businessDate, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: facts, reason: reason,
            explanation: explanation)
    }

    // MARK: Books

    private func post(
        _ changes: [WalletChange], _ wallet: Wallet, _ facts: MemberFacts, _ type: String,
        id: UUIDv7? = nil, points: Int64 = 0, hold: Hold? = nil, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let source = SourceKey(
            merchant: member.merchant, type: type,
            id: (id ?? ledger.identifiers.next()).description, effect: "")
        let posting = try ledger.keep(
            wallet, changes, of: member,
            PostingHeader(
                source: source, businessDate: businessDate, actor: actor, facts: facts,
                reason: reason))
        let account = ledger.wallets[member]?.account ?? wallet.account
        return .posted(
            posting,
            Receipt(id: posting, points: points, account: account, hold: hold))
    }
}

extension Rulebook {
    /// What becomes of points that no purchase earns.
    func terms(
        of points: Int64, at instant: Instant, _ totals: EarnedTotals,
        isUnderReview: Bool
    ) throws -> GrantTerms {
        guard let programme else {
            return GrantTerms(
                points: points, capped: 0, life: LotLife(expiresAt: nil), steps: [])
        }
        return try programme.terms(
            of: points,
            GrantFacts(
                earnedAt: instant, clock: clock, totals: totals,
                isUnderReview: isUnderReview))
    }
}

extension Refusal {
    /// The one table from what a wallet refuses to what a caller hears.
    init(of refusal: WalletRefusal, _ action: WalletCommand.Action? = nil) {
        switch refusal {
        case .insufficient(let available):
            self.init(.insufficientPoints, facts: ["available": "\(available)"])
        case .frozen: self.init(.pointsFrozen)
        case .debtOutstanding(let debt):
            self.init(.debtOutstanding, facts: ["debt": "\(debt)"])
        case .holdNotFound: self.init(.holdNotFound)
        case .holdClosed: self.init(.holdClosed)
        case .holdExpired: self.init(.holdExpired)
        case .exceeds(let left):
            if case .restore = action {
                self.init(.restoreExceedsSpent, facts: ["left": "\(left)"])
            } else {
                self = .invalid("points", "is more than the \(left) that are held")
            }
        case .notPending: self.init(.grantNotPending)
        case .outOfRange:
            self = OrderDraft.outOfRange("points")
        }
    }
}
