import PointsDomain
import Primitives
import ServiceKit

/// A change of one member's wallet that no purchase makes.
struct WalletCommand: LedgerCommand {
    enum Action: Sendable {
        case spend(points: Int64)
        /// Nil: all that is left of it.
        case restore(spend: UUIDv7, points: Int64?, graceUntil: Instant)
        case placeHold(points: Int64, seconds: Int64)
        /// Nil: all of it.
        case capture(hold: UUIDv7, points: Int64?)
        case void(hold: UUIDv7)
        case checkIn(CheckInRule, expiresAt: Instant?)
        case adjust(points: Int64, expiresAt: Instant?)
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
    /// What member-service said just now, where it was asked.
    let resolved: MemberFacts?

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
        case .adjust(let points, _):
            if points < 0 { demand.spend(-points, of: member) }
        case .restore(let spend, _, _):
            demand.postings.insert(PostingKey(merchant: member.merchant, id: spend))
        case .capture(let hold, _), .void(let hold):
            demand.holds.insert(HoldKey(merchant: member.merchant, id: hold))
        case .checkIn:
            demand.checkIns.insert(member)
        case .freeze, .settle:
            break
        }
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        guard let facts = newest(ledger.memberFacts(member), resolved) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        if case .checkIn = action, let last = ledger.lastCheckIn(member), last.date >= businessDate
        {
            return .replayed(last.posting)
        }
        if let refusal = refusal(facts) { return .refused(refusal) }
        let wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        do {
            return try perform(on: wallet, facts, in: &ledger)
        } catch let refusal as WalletRefusal {
            return .refused(Refusal(refusal, action))
        }
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
            return try post(
                changes, wallet, facts, SourceType.hold, id: hold, points: points, in: &ledger)
        case .void(let hold):
            let changes = try wallet.void(hold, at: now)
            return try post(changes, wallet, facts, SourceType.hold, id: hold, in: &ledger)
        case .restore(let spend, let points, let graceUntil):
            return try restore(spend, points, graceUntil, wallet, facts, in: &ledger)
        case .checkIn(let rule, let expiresAt):
            return try checkIn(rule, expiresAt, wallet, facts, in: &ledger)
        case .adjust(let points, let expiresAt):
            return try adjust(points, expiresAt, wallet, facts, in: &ledger)
        case .freeze(let isFrozen):
            let change = wallet.setFrozen(isFrozen)
            return try post([change], wallet, facts, SourceType.adjustment, in: &ledger)
        case .settle:
            return .done(
                Receipt(id: ledger.identifiers.next(), points: 0, account: wallet.account))
        }
    }

    private func restore(
        _ spend: UUIDv7, _ points: Int64?, _ graceUntil: Instant, _ wallet: Wallet,
        _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let key = PostingKey(merchant: member.merchant, id: spend)
        guard let spent = ledger.spend(key), spent.member == member.member else {
            return .refused(Refusal(.spendNotFound))
        }
        var wallet = wallet
        let before = ledger.restored(key)
        let left = -spent.taken.reduce(0) { $0 + $1.delta } - before
        let points = points ?? left
        guard points > 0 else { throw WalletRefusal.exceeds(left: left) }
        var newLots: [UUIDv7] = []
        let identifiers = ledger.identifiers
        let changes = try wallet.restore(
            Restoration(
                taken: spent.taken, restoredBefore: before, points: points,
                policy: .grace(until: graceUntil)), at: ledger.now
        ) {
            newLots.append(identifiers.next())
            return newLots[newLots.count - 1]
        }
        ledger.addRestored(points, from: key)
        // Several calls may undo parts of one spend: each is a source of its own.
        return try post(
            changes, wallet, facts, SourceType.spend, points: points, newLots: newLots,
            reverses: spend, in: &ledger)
    }

    private func checkIn(
        _ rule: CheckInRule, _ expiresAt: Instant?, _ wallet: Wallet, _ facts: MemberFacts,
        in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let last = ledger.lastCheckIn(member).map {
            CheckIn.Last(date: $0.date, streak: $0.streak)
        }
        guard let visit = CheckIn.decide(rule, last: last, on: businessDate) else {
            return .rejected(Refusal(.internalError))
        }
        var wallet = wallet
        let lot = ledger.identifiers.next()
        let changes = try wallet.grant(
            Lot(
                id: lot, granted: visit.points, earnedAt: ledger.now, expiresAt: expiresAt),
            as: .earn, at: ledger.now)
        let decision = try post(
            changes, wallet, facts, SourceType.checkIn,
            key: "\(member.member):\(businessDate)", points: visit.points, newLots: [lot],
            streak: visit.streak,
            explanation: [
                ExplanationStep(
                    .checkIn, ["streak": "\(visit.streak)", "points": "\(visit.points)"])
            ], in: &ledger)
        if case .posted(let posting, _) = decision {
            ledger.add(
                CheckInRow(
                    member: member, date: businessDate, streak: visit.streak, posting: posting))
        }
        return decision
    }

    private func adjust(
        _ points: Int64, _ expiresAt: Instant?, _ wallet: Wallet, _ facts: MemberFacts,
        in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var wallet = wallet
        guard points > 0 else {
            let change = try wallet.spend(-points, as: .adjust, at: ledger.now)
            return try post(
                [change], wallet, facts, SourceType.adjustment, points: points, in: &ledger)
        }
        let lot = ledger.identifiers.next()
        let changes = try wallet.grant(
            Lot(id: lot, granted: points, earnedAt: ledger.now, expiresAt: expiresAt),
            as: .adjust, at: ledger.now)
        return try post(
            changes, wallet, facts, SourceType.adjustment, points: points, newLots: [lot],
            in: &ledger)
    }

    // MARK: Books

    private func post(
        _ changes: [WalletChange], _ wallet: Wallet, _ facts: MemberFacts, _ type: String,
        id: UUIDv7? = nil, key: String? = nil, points: Int64 = 0, newLots: [UUIDv7] = [],
        hold: Hold? = nil, streak: Int64 = 0, reverses: UUIDv7? = nil,
        explanation: [ExplanationStep] = [], in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let source = SourceKey(
            merchant: member.merchant, type: type,
            id: key ?? (id ?? ledger.identifiers.next()).description, effect: "")
        let posting = try ledger.keep(
            wallet, changes, of: member, newLots: newLots,
            PostingHeader(
                source: source, businessDate: businessDate, actor: actor, facts: facts,
                reverses: reverses, reason: reason, explanation: explanation))
        let account = ledger.wallets[member]?.account ?? wallet.account
        return .posted(
            posting,
            Receipt(id: posting, points: points, account: account, hold: hold, streak: streak))
    }

    private func newest(_ known: MemberFacts?, _ resolved: MemberFacts?) -> MemberFacts? {
        guard let known, let resolved else { return known ?? resolved }
        return known.version >= resolved.version ? known : resolved
    }
}

extension Refusal {
    /// The one table from what a wallet refuses to what a caller hears.
    init(_ refusal: WalletRefusal, _ action: WalletCommand.Action) {
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
        case .outOfRange:
            self = OrderDraft.outOfRange("points")
        }
    }
}
