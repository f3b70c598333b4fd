import PointsDomain
import Primitives
import ServiceKit

/// A payment that is stored, with the bonus of its plan and the points that it earns (F01, I11).
struct TopUpCommand: LedgerCommand {
    /// What the programme's rule of top-ups is called.
    static let eventCode = "TOP_UP"

    struct Payment: Sendable {
        /// Unique for the merchant, whatever it was paid with.
        let id: String
        let plan: UUIDv7?
        /// It can be bought no more; what was bought by it before is answered all the same.
        let planIsArchived: Bool
        let paidMinor: Int64
        let bonusMinor: Int64
        /// Exclusive; nil where the bonus never ends.
        let bonusExpiresAt: Instant?
        let tender: Int16
        let store: UUIDv7?
        let terminal: String?
        let staff: String?
        /// The card's holder is not known by name.
        let isAnonymous: Bool
        let channel: String
        let currency: Currency
        /// When it was paid in another system, from which it is taken over: then it earns nothing, and
        /// no cap holds for it. Nil where it is paid now.
        var takenOverFrom: Instant?
    }

    let operation: OperationKey
    let member: MemberKey
    let payment: Payment
    /// What it is known by when it comes again under another key.
    let contentHash: [UInt8]
    /// Not after the decision.
    let askedAt: Instant
    /// By the merchant's clock.
    let businessDate: CalendarDate
    let actor: String
    let rules: Rulebook
    let told: ToldMembers

    struct Receipt: Sendable {
        /// The top-up, its lot and its posting.
        let id: UUIDv7
        let account: StoredValueAccount
        let points: Int64
    }

    var members: [MemberKey] { [member] }

    private var topUp: SourceKey {
        SourceKey(
            merchant: member.merchant, type: SourceType.topUp, id: payment.id,
            effect: StoredValueChange.Kind.topUp.rawValue)
    }
    /// The one under which a till may have reported the event by itself.
    private var grant: SourceKey {
        SourceKey(
            merchant: member.merchant, type: SourceType.event,
            id: "\(Self.eventCode):\(payment.id)", effect: Effect.earn)
    }
    private var earned: EarnedKey { EarnedKey(member: member, date: businessDate) }
    private var history: EventKey { EventKey(member: member, code: Self.eventCode) }

    func demand(_ demand: inout FactDemand) {
        demand.storedValue.insert(member)
        demand.alternativeSources.formUnion([topUp, grant])
        demand.earned.insert(earned)
        demand.debts.insert(member)
        if let since = rules.programme?.events[Self.eventCode]?
            .looksBack(from: event(at: askedAt), clock: rules.clock)
        {
            demand.earning.lookBack(at: history, since: since)
        }
    }

    private func event(at instant: Instant) -> MemberEvent {
        MemberEvent(
            code: Self.eventCode, occurredAt: instant, date: businessDate,
            amountMinor: payment.paidMinor, currency: payment.currency, channel: payment.channel,
            facts: [:])
    }

    /// In order of precedence: stored before, not a member, above the cap. That no points are
    /// given is no reason to refuse money.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if let earlier = ledger.recorded(topUp) {
            guard earlier.contentHash == contentHash else {
                return .refused(Refusal(.paymentUsed, facts: ["paymentId": payment.id]))
            }
            return .replayed(earlier.id)
        }
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        if payment.planIsArchived { return .refused(Refusal(.planNotAvailable)) }
        let id = ledger.identifiers.next()
        let header = PostingHeader(
            id: id, source: topUp, effect: topUp.effect, businessDate: businessDate,
            actor: actor, programmeVersion: rules.programme?.version ?? 0, facts: facts,
            contentHash: contentHash)
        let terms = ledger.storedValueTerms(member.merchant)
        var wallet = try ledger.settledStoredValue(member, by: header)
        let change: StoredValueChange
        do {
            change = try wallet.topUp(
                TopUpLot(
                    id: id, paid: payment.paidMinor, bonus: payment.bonusMinor,
                    paidAt: payment.takenOverFrom ?? ledger.now,
                    bonusExpiresAt: payment.bonusExpiresAt,
                    validUntil: terms.validUntil(
                        from: businessDate, isAnonymous: payment.isAnonymous,
                        clock: rules.clock)),
                capMinor: payment.takenOverFrom == nil
                    ? terms.capMinor(isAnonymous: payment.isAnonymous) : .max)
        } catch {
            return .refused(Refusal(of: error))
        }
        try ledger.keep(wallet, [change], of: member, newLots: [id], header)
        let earns = terms.topUpsEarn && payment.takenOverFrom == nil
        let granted = earns ? try earn(facts, in: &ledger) : nil
        ledger.writes.storedValue.topUps.append(row(id, granted, at: ledger.now))
        return .posted(
            id,
            Receipt(id: id, account: wallet.account, points: granted?.points ?? 0))
    }

    // MARK: Points

    private struct Earned {
        let points: Int64
        let posting: UUIDv7
    }

    /// What the programme's rule gives; nil where it gives nothing, whyever.
    private func earn(
        _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> Earned? {
        guard let programme = rules.programme, !facts.blocksEarning,
            ledger.recorded(grant) == nil
        else { return nil }
        let event = event(at: ledger.now)
        guard
            let decided = try? EventEarning.decide(
                event, facts.traits(on: businessDate), ledger.history(of: history),
                by: programme, clock: rules.clock, totals: ledger.totals(of: earned),
                isUnderReview: ledger.isUnderReview(member)),
            (1...GrantOrder.mostPoints).contains(decided.terms.points)
        else { return nil }
        let points = decided.terms.points
        let balance = ledger.wallets[member]?.account.balance ?? 0
        guard !balance.addingReportingOverflow(points).overflow else { return nil }
        let granted = try ledger.grant(
            GrantOrder(
                terms: decided.terms, kind: decided.isOutsideCaps ? .award : .earn,
                earnedAt: ledger.now, date: businessDate, rules: rules,
                renewal: rules.renewal(by: .event, on: businessDate),
                header: PostingHeader(
                    source: grant, effect: grant.effect, businessDate: businessDate,
                    actor: actor, programmeVersion: programme.version, facts: facts,
                    contentHash: contentHash, explanation: decided.explanation)),
            to: member)
        ledger.add(
            EventGrantRow(
                key: history, at: ledger.now, date: businessDate, posting: granted.posting))
        return Earned(points: points, posting: granted.posting)
    }

    private func row(_ id: UUIDv7, _ earned: Earned?, at now: Instant) -> TopUpRow {
        TopUpRow(
            owner: member, id: id, paymentId: payment.id, contentHash: contentHash,
            plan: payment.plan, paidMinor: payment.paidMinor, bonusMinor: payment.bonusMinor,
            tender: payment.tender, store: payment.store, terminal: payment.terminal,
            staff: payment.staff, isAnonymous: payment.isAnonymous, businessDate: businessDate,
            paidAt: payment.takenOverFrom ?? now, points: earned?.points ?? 0,
            pointsPosting: earned?.posting,
            actor: actor)
    }
}
