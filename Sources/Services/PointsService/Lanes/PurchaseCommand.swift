import Messages
import PointsDomain
import Primitives
import ServiceKit

/// A purchase and the points that it earns: an order of ours, or one that another system keeps.
struct PurchaseCommand: LedgerCommand {
    enum Source: Sendable {
        case order(OrderDraft)
        /// The number of the purchase in the other system.
        case foreign(String)
    }

    let operation: OperationKey
    let member: MemberKey
    let source: Source
    let lines: [Earning.Line]
    let currency: Currency
    let businessDate: CalendarDate
    let paidAt: Instant
    /// Instants between which it may have been paid, by the time of the decision; nil for imports.
    let window: PaidAtWindow?
    let lotClock: BusinessClock
    let programme: Programme?
    /// What member-service said just now, where it was asked.
    let resolved: MemberFacts?
    let actor: String

    struct Receipt: Sendable {
        /// The order's id, or the posting's where there is no order.
        let id: UUIDv7
        let grant: Earning.Grant
        let account: PointsAccount
    }

    var members: [MemberKey] { [member] }

    private var month: MonthKey { MonthKey(member: member, month: businessDate.startOfMonth) }

    func demand(_ demand: inout FactDemand) {
        demand.months.insert(month)
        switch source {
        case .order(let draft): demand.orders.insert(draft.key)
        case .foreign(let id): demand.sources.insert(foreignKey(id))
        }
    }

    /// In order of precedence: done before, out of its window, not a member, blocked, earned.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if let earlier = earlier(ledger) {
            guard earlier.contentHash == operation.requestHash else {
                return .refused(
                    Refusal(.orderExists, facts: ["externalId": externalId]))
            }
            return .replayed(earlier.id)
        }
        if let window, !window.contains(paidAt, at: ledger.now) {
            return .rejected(Refusal(.paidAtOutOfRange))
        }
        guard let facts = newest(ledger.memberFacts(member), resolved) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        let decision = Earning.decide(
            Earning.Facts(
                programme: programme, lines: lines, currency: currency,
                businessDate: businessDate, paidAt: paidAt, lotClock: lotClock,
                levelCode: facts.levelCode, earningBlocked: facts.blocksEarning,
                grantedInMonth: ledger.granted(in: month)))
        switch decision {
        case .refuse(.earningBlocked):
            return .refused(Refusal(.earningBlocked))
        case .refuse(.amountOutOfRange):
            return .rejected(OrderDraft.outOfRange("lines"))
        case .grant(let grant):
            return try post(grant, facts, in: &ledger)
        }
    }

    private func earlier(_ ledger: WorkingLedger) -> RecordedEffect? {
        switch source {
        case .order(let draft): ledger.recorded(draft.key)
        case .foreign(let id): ledger.recorded(foreignKey(id))
        }
    }

    private func newest(_ known: MemberFacts?, _ resolved: MemberFacts?) -> MemberFacts? {
        guard let known, let resolved else { return known ?? resolved }
        return known.version >= resolved.version ? known : resolved
    }

    private var externalId: String {
        switch source {
        case .order(let draft): draft.key.externalId
        case .foreign(let id): id
        }
    }

    private func foreignKey(_ id: String) -> SourceKey {
        SourceKey(
            merchant: member.merchant, type: SourceType.purchase, id: id, effect: Effect.earn)
    }

    /// Everything that can fail comes before the first change.
    private func post(
        _ grant: Earning.Grant, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        var wallet = try ledger.settledWallet(member, on: businessDate, actor: actor)
        let orderId = ledger.identifiers.next()
        let order = orderRows(grant, id: orderId, at: ledger.now)
        let source = sourceKey(orderId)
        let lot = grant.points > 0 ? ledger.identifiers.next() : nil
        let changes: [WalletChange]
        do {
            changes =
                try lot.map { id throws(WalletRefusal) in
                    try wallet.grant(
                        Lot(
                            id: id, granted: grant.points, earnedAt: paidAt,
                            expiresAt: grant.expiresAt), as: .earn, at: ledger.now)
                } ?? [wallet.note(.earn)]
        } catch {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        let posting = try ledger.keep(
            wallet, changes, of: member, newLots: lot.map { [$0] } ?? [],
            PostingHeader(
                source: source, businessDate: businessDate, actor: actor,
                programmeVersion: grant.programmeVersion, facts: facts,
                contentHash: order == nil ? operation.requestHash : nil,
                explanation: grant.explanation))
        let account = ledger.wallets[member]?.account ?? wallet.account
        let id = order?.order.id ?? posting
        if grant.points > 0 { ledger.addGranted(grant.points, in: month) }
        if let order { ledger.add(order.order, lines: order.lines, tenders: order.tenders) }
        for event in try events(grant, account, order: order?.order, source: source) {
            ledger.emit(event.type, member, payload: event.payload)
        }
        return .posted(id, Receipt(id: id, grant: grant, account: account))
    }

    private func sourceKey(_ id: UUIDv7) -> SourceKey {
        switch source {
        case .order:
            SourceKey(
                merchant: member.merchant, type: SourceType.order, id: id.description,
                effect: Effect.earn)
        case .foreign(let foreign):
            foreignKey(foreign)
        }
    }
}

/// Names of sources and effects, as the natural keys of postings hold them.
enum SourceType {
    /// What time does to an account by itself.
    static let account = "ACCOUNT"
    static let checkIn = "CHECK_IN"
    static let hold = "HOLD"
    static let order = "ORDER"
    static let adjustment = "ADJUSTMENT"
    static let spend = "SPEND"
    static let purchase = "PURCHASE"
}

enum Effect {
    static let earn = "EARN"
}

/// How far from now an order may have been paid.
struct PaidAtWindow: Sendable {
    static let standard = PaidAtWindow()

    private let aheadSeconds: Int64 = 5 * 60
    private let backSeconds: Int64 = 30 * 86_400

    func contains(_ paidAt: Instant, at now: Instant) -> Bool {
        paidAt <= now.adding(seconds: aheadSeconds) && paidAt >= now.adding(seconds: -backSeconds)
    }
}
