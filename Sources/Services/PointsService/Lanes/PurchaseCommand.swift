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
    let purchase: Purchase
    /// Instants between which it may have been paid, by the time of the decision; nil for imports.
    let window: PaidAtWindow?
    let rules: Rulebook
    let told: ToldMembers
    let actor: String
    /// What the member pays from her own accounts.
    var payment = Payment.nothing

    struct Receipt: Sendable {
        /// The order's id, or the posting's where there is no order.
        let id: UUIDv7
        let grant: Earning.Grant
        /// Points of each line of the order.
        let linePoints: [Int64]
        /// As they have paid; none where there is no order.
        let tenders: [OrderTenderRow]
        /// Names what was granted; nil where nothing was.
        let lot: UUIDv7?
        let account: PointsAccount
    }

    var members: [MemberKey] { [member] }

    private var earned: EarnedKey { EarnedKey(member: member, date: purchase.businessDate) }

    func demand(_ demand: inout FactDemand) {
        demand.earned.insert(earned)
        switch source {
        case .order(let draft): demand.orders.insert(draft.key)
        case .foreign(let id): demand.sources.insert(foreignKey(id))
        }
        demandPayment(&demand)
    }

    /// In order of precedence: done before, out of its window, of a closed store, not a member, not to
    /// be paid for, blocked, earned.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<Receipt> {
        if let earlier = earlier(ledger) {
            guard earlier.contentHash == operation.requestHash else {
                return .refused(
                    Refusal(.orderExists, facts: ["externalId": externalId]))
            }
            return .replayed(earlier.id)
        }
        if let window, !window.contains(purchase.paidAt, at: ledger.now) {
            return .rejected(Refusal(.paidAtOutOfRange))
        }
        if isOfClosedStore { return .rejected(Refusal(.storeClosed)) }
        if window == nil, !punchCards.isEmpty {
            return .rejected(Refusal.invalid("tenders", "take a use of a card in the past"))
        }
        guard let facts = told.newest(of: member, in: ledger) else {
            return .missingFacts(member)
        }
        if facts.isGone { return .refused(Refusal(.memberNotFound)) }
        let part: StoredValuePart
        switch try tryToPay(facts, &ledger) {
        case .refused(let refusal): return .refused(refusal)
        case .pays(let tried): part = tried
        }
        let settlement = try settlement(part)
        let base = part.earnsAll ? nil : settlement.map(basis)
        switch earning(base ?? purchase, facts, ledger) {
        case .refuse(.earningBlocked):
            return .refused(Refusal(.earningBlocked))
        case .refuse(.amountOutOfRange):
            return .rejected(OrderDraft.outOfRange("lines"))
        case .grant(let grant):
            return try post(grant, facts, part, settlement, in: &ledger)
        }
    }

    private func earning(
        _ purchase: Purchase, _ facts: MemberFacts, _ ledger: WorkingLedger
    ) -> Earning.Decision {
        Earning.decide(
            Earning.Facts(
                programme: rules.programme, purchase: purchase,
                member: facts.traits(on: purchase.businessDate),
                earningBlocked: facts.blocksEarning, lotClock: rules.clock,
                totals: ledger.totals(of: earned),
                isUnderReview: ledger.isUnderReview(member)))
    }

    /// Whether the store was closed when it was paid: what it sold before may still come in (X13).
    private var isOfClosedStore: Bool {
        guard !rules.closings.isEmpty, let store = UUIDv7(purchase.storeId),
            let closedAt = rules.closings[store]
        else { return false }
        return closedAt <= purchase.paidAt
    }

    private func earlier(_ ledger: WorkingLedger) -> RecordedEffect? {
        switch source {
        case .order(let draft): ledger.recorded(draft.key)
        case .foreign(let id): ledger.recorded(foreignKey(id))
        }
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

    /// Everything that can refuse comes first: nothing may fail once something was paid.
    private func post(
        _ grant: Earning.Grant, _ facts: MemberFacts, _ part: StoredValuePart,
        _ settlement: Settlement?, in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<Receipt> {
        let balance = (ledger.accounts[member] ?? ledger.facts.accounts[member])?.account.balance
        guard grant.points <= GrantOrder.mostPoints,
            !(balance ?? 0).addingReportingOverflow(grant.points).overflow
        else { return .rejected(OrderDraft.outOfRange("points")) }
        let orderId = ledger.identifiers.next()
        let paid = try pay(order: orderId, part, facts, in: &ledger)
        let order = try orderRows(
            grant, facts, paid, part, settlement, id: orderId, at: ledger.now)
        let granted = try ledger.grant(
            GrantOrder(
                terms: grant.terms, kind: .earn, earnedAt: purchase.paidAt,
                date: purchase.businessDate, rules: rules,
                renewal: grant.points > 0
                    ? rules.renewal(by: .earn, on: purchase.businessDate) : nil,
                header: PostingHeader(
                    source: sourceKey(orderId), businessDate: purchase.businessDate,
                    actor: actor, programmeVersion: grant.programmeVersion, facts: facts,
                    contentHash: order == nil ? operation.requestHash : nil,
                    explanation: grant.explanation),
                news: try order.map { [try self.paid($0.order, grant)] } ?? []), to: member)
        let id = order?.order.id ?? granted.posting
        if let order {
            ledger.add(order.order, lines: order.lines, tenders: order.tenders)
            if let price = order.price { ledger.writes.checkouts.keep(price, order.discounts) }
            try qualifyReferral(order.order, facts, in: &ledger)
            noteSpend(order.order, in: &ledger)
        }
        return .posted(
            id,
            Receipt(
                id: id, grant: grant, linePoints: linePoints(grant),
                tenders: order?.tenders ?? [], lot: granted.lot, account: granted.account))
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

/// What member-service said just now of members of whom the feed has not told.
struct ToldMembers: Sendable {
    private var facts: [UUIDv7: MemberFacts] = [:]

    init() {}

    mutating func add(_ member: UUIDv7, _ facts: MemberFacts) { self.facts[member] = facts }

    func contains(_ member: UUIDv7) -> Bool { facts[member] != nil }

    func newest(of member: MemberKey, in ledger: WorkingLedger) -> MemberFacts? {
        newest(of: member.member, known: ledger.memberFacts(member))
    }

    func newest(of member: UUIDv7, known: MemberFacts?) -> MemberFacts? {
        MemberFacts.newest(known, facts[member])
    }
}

/// Names of sources and effects, as the natural keys of postings hold them.
enum SourceType {
    /// What time does to an account by itself.
    static let account = "ACCOUNT"
    /// An event for which pending points have waited.
    static let activation = "ACTIVATION"
    static let adjustment = "ADJUSTMENT"
    static let approval = "APPROVAL"
    static let checkIn = "CHECK_IN"
    static let complaint = "COMPLAINT"
    static let event = "EVENT"
    static let grant = "GRANT"
    static let hold = "HOLD"
    static let importedBalance = "IMPORT"
    static let merge = "MEMBER_MERGE"
    static let mergeReversal = "MERGE_REVERSAL"
    static let order = "ORDER"
    static let purchase = "PURCHASE"
    static let punchCard = "PUNCH_CARD"
    static let redemption = "REDEMPTION"
    static let refund = "REFUND"
    static let risk = "RISK"
    /// A sale of a till that was paid with stored value.
    static let sale = "SALE"
    static let spend = "SPEND"
    /// What time does to stored value by itself.
    static let storedValueAccount = "VALUE_ACCOUNT"
    static let storedValueHold = "VALUE_HOLD"
    static let storedValueRestore = "VALUE_RESTORE"
    static let storedValueState = "VALUE_STATE"
    static let topUp = "TOP_UP"
    static let transfer = "TRANSFER"
    static let withdrawal = "WITHDRAWAL"
}

enum Effect {
    static let activate = "ACTIVATE"
    static let earn = "EARN"
    static let reverse = "REVERSE"
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
