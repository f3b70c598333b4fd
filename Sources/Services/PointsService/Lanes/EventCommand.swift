import Messages
import PointsDomain
import Primitives
import ServiceKit

/// Something that a member did beside buying: what the programme gives for it, and the points of
/// hers that have waited for it (C04, C08, X02).
struct EventCommand: LedgerCommand {
    let operation: OperationKey
    let member: MemberKey
    let event: MemberEvent
    /// Names the event; unique within the merchant and code.
    let externalId: String
    /// What it is known by when it comes again under another key.
    let contentHash: [UInt8]
    /// Instants between which it may have happened, by the time of the decision; nil where it is
    /// Patron's own.
    let window: PaidAtWindow?
    let rules: Rulebook
    let told: ToldMembers
    let actor: String

    struct Receipt: Sendable {
        /// The posting, by which the answer can be given again.
        let id: UUIDv7
        let points: Int64
        let isPending: Bool
        let account: PointsAccount
        let explanation: [ExplanationStep]
    }

    var members: [MemberKey] { [member] }

    private var earned: EarnedKey { EarnedKey(member: member, date: event.date) }
    private var history: EventKey { EventKey(member: member, code: event.code) }
    private var grantSource: SourceKey { source(SourceType.event, Effect.earn) }
    /// A source of its own: both may repay a debt, each once.
    private var activationSource: SourceKey { source(SourceType.activation, Effect.activate) }

    private func source(_ type: String, _ effect: String) -> SourceKey {
        SourceKey(
            merchant: member.merchant, type: type, id: "\(event.code):\(externalId)",
            effect: effect)
    }

    func demand(_ demand: inout FactDemand) {
        demand.earned.insert(earned)
        demand.alternativeSources.formUnion([grantSource, activationSource])
        demand.pendingLots.insert(member)
        if let since = rules.programme?.events[event.code]?
            .looksBack(from: event, clock: rules.clock)
        {
            demand.earning.lookBack(at: history, since: since)
        }
    }

    /// In order of precedence: done before, out of its time, not a member, blocked; then what the
    /// rule says, unless points have waited for the event.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if let earlier = ledger.recorded(grantSource) ?? ledger.recorded(activationSource) {
            guard earlier.contentHash == contentHash else {
                return .refused(Refusal(.eventExists, facts: ["externalId": externalId]))
            }
            return .replayed(earlier.id)
        }
        if let window, !window.contains(event.occurredAt, at: ledger.now) {
            return .rejected(
                .invalid("occurredAt", "lies more than 5 minutes ahead or 30 days back"))
        }
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        if facts.blocksEarning { return .refused(Refusal(.earningBlocked)) }
        let wallet = try ledger.settledWallet(member, on: event.date, actor: actor)
        let awaiting = wallet.awaiting(event.code)
        switch verdict(facts, ledger) {
        case .success(let grant):
            // Everything that can fail comes before the first change.
            let points = grant.terms.points
            guard points <= GrantOrder.mostPoints,
                !wallet.account.balance.addingReportingOverflow(points).overflow
            else {
                return .rejected(OrderDraft.outOfRange("amountMinor"))
            }
            _ = try activate(awaiting, of: wallet, facts, in: &ledger)
            return try post(grant, facts, in: &ledger)
        case .failure(let refusal):
            guard let posting = try activate(awaiting, of: wallet, facts, in: &ledger) else {
                return Self.decision(refusal, event.code)
            }
            return .posted(
                posting,
                Receipt(
                    id: posting, points: 0, isPending: false,
                    account: ledger.wallets[member]?.account ?? wallet.account, explanation: []))
        }
    }

    private func verdict(
        _ facts: MemberFacts, _ ledger: WorkingLedger
    ) -> Result<EventEarning.Grant, EventEarning.Refusal> {
        guard let programme = rules.programme else { return .failure(.noRule) }
        do throws(EventEarning.Refusal) {
            return .success(
                try EventEarning.decide(
                    event, facts.traits(on: event.date), ledger.history(of: history),
                    by: programme, clock: rules.clock, totals: ledger.totals(of: earned),
                    isUnderReview: ledger.isUnderReview(member)))
        } catch {
            return .failure(error)
        }
    }

    /// The one table from what a rule refuses to what a caller hears.
    private static func decision(
        _ refusal: EventEarning.Refusal, _ code: String
    ) -> LedgerDecision<Receipt> {
        switch refusal {
        case .noRule:
            .refused(Refusal(.eventNotEarning, facts: ["reason": "NO_RULE", "code": code]))
        case .notEligible(let fact):
            .refused(Refusal(.eventNotEarning, facts: ["reason": "NOT_ELIGIBLE", "fact": fact]))
        case .limitReached(let period, let times):
            .refused(
                Refusal(
                    .eventLimitReached,
                    facts: ["period": period.rawValue, "times": "\(times)"]))
        case .tooSoon(let secondsLeft):
            .refused(Refusal(.eventTooSoon, facts: ["secondsLeft": "\(secondsLeft)"]))
        case .outOfRange:
            .rejected(OrderDraft.outOfRange("amountMinor"))
        }
    }

    // MARK: Effects

    /// Makes the points usable that have waited for the event; their life counts from now.
    ///
    /// - Returns: the posting; nil where there were none.
    private func activate(
        _ lots: [UUIDv7], of settled: Wallet, _ facts: MemberFacts,
        in ledger: inout WorkingLedger
    ) throws -> UUIDv7? {
        guard !lots.isEmpty else { return nil }
        var wallet = settled
        var changes: [WalletChange] = []
        let today = rules.clock.businessDate(at: ledger.now)
        for id in lots {
            guard let lot = wallet.lot(id) else { continue }
            let end = rules.end(activatedOn: today, earnedAt: lot.earnedAt)
            changes += try wallet.activate(id, expiresAt: .at(end), at: ledger.now)
        }
        if let end = rules.renewal(by: .event, on: event.date) {
            ledger.renew(member, &wallet, until: end)
        }
        return try ledger.keep(
            wallet, changes, of: member, header(activationSource, facts, explanation: []))
    }

    private func post(
        _ grant: EventEarning.Grant, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let granted = try ledger.grant(
            GrantOrder(
                terms: grant.terms, kind: grant.isOutsideCaps ? .award : .earn,
                earnedAt: event.occurredAt, date: event.date, rules: rules,
                renewal: rules.renewal(by: .event, on: event.date),
                header: header(grantSource, facts, explanation: grant.explanation),
                news: try news(grant.terms.points)),
            to: member)
        ledger.add(
            EventGrantRow(
                key: history, at: event.occurredAt, date: event.date, posting: granted.posting))
        return .posted(
            granted.posting,
            Receipt(
                id: granted.posting, points: grant.terms.points,
                isPending: grant.terms.points > 0
                    && grant.terms.life.isPending(at: ledger.now),
                account: granted.account, explanation: grant.explanation))
    }

    /// What others count it by, whatever it earned; nobody counts what Patron notes by itself.
    private func news(_ points: Int64) throws -> [LedgerEvent] {
        guard window != nil else { return [] }
        let recorded = PointsV1.EventRecordedEvent(
            memberId: member.member.description, code: event.code,
            occurredAt: event.occurredAt, businessDate: event.date.description, points: points)
        return [LedgerEvent(type: "event.recorded", payload: try recorded.serializedBytes())]
    }

    private func header(
        _ source: SourceKey, _ facts: MemberFacts, explanation: [ExplanationStep]
    ) -> PostingHeader {
        PostingHeader(
            source: source, effect: source.effect, businessDate: event.date, actor: actor,
            programmeVersion: rules.programme?.version ?? 0, facts: facts,
            contentHash: contentHash.isEmpty ? nil : contentHash, explanation: explanation)
    }
}

extension Rulebook {
    /// When points end that become usable on a date; their life counts from what earned them where
    /// the programme says so.
    func end(activatedOn date: CalendarDate, earnedAt: Instant) -> Instant? {
        guard let life = programme?.life else { return nil }
        let anchor = life.isFromEarning ? clock.businessDate(at: earnedAt) : date
        return life.policy.expiresAt(anchor: anchor, clock: clock)
    }
}

extension LotLife {
    /// Whether its points are usable later only; as a receipt that is read again reckons it too.
    fileprivate func isPending(at now: Instant) -> Bool {
        if awaitedEvent != nil { return true }
        guard let activatesAt else { return false }
        return activatesAt > now
    }
}
