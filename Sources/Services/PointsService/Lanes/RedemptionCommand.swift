import Messages
import PointsDomain
import Primitives
import ServiceKit

/// What a redemption is about; nothing of it ever changes.
struct RedemptionSubject: Sendable {
    let member: MemberKey
    let id: UUIDv7
    let reward: UUIDv7
    /// The posting that took the points.
    let spend: UUIDv7

    init(member: MemberKey, id: UUIDv7, reward: UUIDv7, spend: UUIDv7) {
        self.member = member
        self.id = id
        self.reward = reward
        self.spend = spend
    }

    init(_ row: RedemptionRow) {
        self.init(
            member: row.member, id: row.redemption.id, reward: row.redemption.reward,
            spend: row.spend)
    }
}

/// A step of a redemption after its code was issued: it is used, given back, or out of time.
struct RedemptionCommand: LedgerCommand {
    typealias Receipt = RedemptionReceipt

    enum Step: Sendable {
        /// At a till. `goodIn`: where the code is good, anywhere where empty.
        case use(Till, goodIn: Set<UUIDv7>, cashMinor: Int64)
        case cancel
        /// Of what was handed over in one of these stores, or anywhere where empty.
        case refund(stores: [String])
        /// Only what time has done: bookkeeping.
        case expire(forfeits: Bool)
    }

    struct Till: Sendable {
        let store: UUIDv7
        let terminal: String?
        let staff: String?
    }

    let operation: OperationKey
    let subject: RedemptionSubject
    let step: Step
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let reason: String?
    let rules: Rulebook
    let told: ToldMembers

    var members: [MemberKey] { [subject.member] }

    private var merchant: UUIDv7 { subject.member.merchant }

    func demand(_ demand: inout FactDemand) {
        demand.redemptions.insert(RedemptionKey(merchant: merchant, id: subject.id))
        switch step {
        case .use: break
        case .cancel, .refund, .expire:
            demand.rewards.insert(RewardKey(merchant: merchant, id: subject.reward))
            demand.postings.insert(PostingKey(merchant: merchant, id: subject.spend))
        }
    }

    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        let key = RedemptionKey(merchant: merchant, id: subject.id)
        guard let row = ledger.redemption(key) else {
            return .refused(Refusal(.redemptionNotFound))
        }
        let known = told.newest(of: subject.member, in: ledger)
        if case .expire(let forfeits) = step {
            return try expire(row, forfeits: forfeits, known, in: &ledger)
        }
        guard let facts = known else { return .missingFacts(subject.member) }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        do {
            return try perform(row, facts, in: &ledger)
        } catch let refusal as Redemption.Refusal {
            return .refused(Refusal(of: refusal))
        } catch let refusal as WalletRefusal {
            return .refused(Refusal(of: refusal, .restore(spend: subject.spend, points: nil)))
        }
    }

    /// Points come back to frozen and blocked members, too: what they do is not spending.
    private func perform(
        _ row: RedemptionRow, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var row = row
        switch step {
        case .use(let till, let stores, let cashMinor):
            try row.redemption.use(
                Redemption.HandOver(
                    at: ledger.now, store: till.store, terminal: till.terminal,
                    staff: till.staff), goodIn: stores, cashMinor: cashMinor)
            let event = try news(of: row)
            _ = try ledger.settledWallet(subject.member, on: businessDate, actor: actor)
            ledger.emit("reward.handed_over", subject.member, payload: event)
            ledger.store(row)
            return .posted(subject.id, RedemptionReceipt(row: row))
        case .cancel:
            try row.redemption.cancel(at: ledger.now)
        case .refund(let stores):
            if let store = row.redemption.handOver?.store, !stores.isEmpty,
                !stores.contains(store.description)
            {
                return .rejected(Refusal(.outOfScope))
            }
            try row.redemption.refund(at: ledger.now)
        case .expire(let forfeits):
            return try expire(row, forfeits: forfeits, facts, in: &ledger)
        }
        let account = try giveBack(row, facts, told: "reward.returned", in: &ledger)
        return .posted(subject.id, RedemptionReceipt(row: row, account: account))
    }

    /// It may come twice, and from two instances at once: the second finds nothing to do.
    private func expire(
        _ row: RedemptionRow, forfeits: Bool, _ facts: MemberFacts?,
        in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var row = row
        guard row.redemption.expire(at: ledger.now) else {
            return .done(RedemptionReceipt(row: row))
        }
        guard !forfeits else {
            let event = try news(of: row)
            _ = try ledger.settledWallet(subject.member, on: businessDate, actor: actor)
            ledger.emit("reward.expired", subject.member, payload: event)
            ledger.store(row)
            return .done(RedemptionReceipt(row: row))
        }
        let account = try giveBack(row, facts, told: "reward.expired", in: &ledger)
        return .done(RedemptionReceipt(row: row, account: account))
    }

    /// The points return to their lots, the piece to the stock.
    private func giveBack(
        _ row: RedemptionRow, _ facts: MemberFacts?, told event: String,
        in ledger: inout WorkingLedger
    ) throws -> PointsAccount {
        let payload = try news(of: row)
        let header = PostingHeader(
            source: SourceKey(
                merchant: merchant, type: SourceType.redemption, id: subject.id.description,
                effect: ""), businessDate: businessDate, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: facts, reason: reason)
        guard
            let restored = try ledger.restore(
                RestoreOrder(spend: subject.spend, points: nil, rules: rules, header: header),
                to: subject.member)
        else {
            // A redemption's spend is there, and its member's.
            throw Refusal(.internalError)
        }
        ledger.emit(event, subject.member, payload: payload)
        ledger.store(row)
        return restored.account
    }

    private func news(of row: RedemptionRow) throws -> [UInt8] {
        try PointsV1.RedemptionEvent(row, on: businessDate).serializedBytes()
    }
}
