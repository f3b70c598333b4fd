import Messages
import PointsDomain
import Primitives
import ServiceKit

/// A return of an order, or of a part of it: of money, of the points that it spent, and of those that
/// it earned (N01, X03).
///
/// What the member may do plays no part in it: goods come back from whoever is blocked, or has left.
struct RefundCommand: LedgerCommand {
    let operation: OperationKey
    let order: PlacedOrder
    /// The caller's number of the return, unique within the order.
    let externalId: String
    /// All that is left where nil.
    let parts: [Returns.Part]?
    let pricing: Pricing
    /// By the store's clock, like the order's.
    let businessDate: CalendarDate
    let actor: String
    let reason: String?
    /// The version by which the order earned: it says how many points go back.
    let earnedBy: Programme?
    /// The version in force now: it says what becomes of those that are spent.
    let rules: Rulebook

    enum Pricing: Sendable {
        case keep
        /// What the lines cost of which so many pieces are kept.
        case recompute(kept: [Int64], priceMinor: Int64)
    }

    var members: [MemberKey] { [order.member] + order.otherOwners }

    private var spend: PostingKey? {
        order.pointsSpend.map { PostingKey(merchant: order.key.merchant, id: $0) }
    }

    func demand(_ demand: inout FactDemand) {
        demand.refunds.insert(order.key)
        if let spend { demand.postings.insert(spend) }
        demand.punchCards.cards.formUnion(order.punchCardUses.map(\.card))
        demand.punchCards.uses.formUnion(order.punchCardUses)
        if let value = order.storedValueSpend {
            demand.storedValue.formUnion(members)
            demand.storedValueSpends.insert(PostingKey(merchant: order.key.merchant, id: value))
        }
        guard order.pointsEarned > 0 else { return }
        demand.grants.insert(order.lot)
        demand.spend(order.pointsEarned, of: order.member)
        demand.earned.insert(order.earned)
        demand.debts.insert(order.member)
    }

    /// In order of precedence: done before, more than is left, points missing where that blocks.
    ///
    /// What is restored pays what is taken back.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<RefundRow> {
        let before = ledger.refunded(order.key)
        if let earlier = before.refunds[externalId] {
            guard earlier.contentHash == operation.requestHash else {
                return .refused(Refusal(.refundExists, facts: ["externalId": externalId]))
            }
            return .replayed(earlier.id)
        }
        let plan: RefundPlan
        do throws(Returns.Refusal) {
            let goods = try order.settlement.take(
                parts.map { .parts($0) } ?? .everything,
                after: before.lines(of: order.settlement))
            guard let policy = policy(for: goods) else { return .rejected(Refusal(.aborted)) }
            plan = goods.refund(policy)
        } catch {
            return .refused(Refusal(of: error))
        }
        let due: Returns.Due
        do {
            due = try Returns.due(
                order.earningLines(after: plan.after), of: order.purchase, order.traits,
                by: earnedBy, clawedBefore: before.clawed)
        } catch {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        // What is given back comes before what is taken back; where one of them is refused, nothing
        // of either stands.
        let saved = plan.points > 0 || plan.storedValueMinor > 0 ? ledger : nil
        do {
            return try post(plan, due, expiredBefore: before.expired, in: &ledger)
        } catch {
            if let saved { ledger = saved }
            switch error {
            case let refusal as WalletRefusal:
                return .refused(
                    Refusal(
                        of: refusal,
                        order.pointsSpend.map { .restore(spend: $0, points: plan.points) }))
            case let refusal as StoredValueRefusal: return .refused(Refusal(of: refusal))
            default: throw error
            }
        }
    }

    /// Nil where somebody has returned something since the kept goods were priced.
    private func policy(for goods: ReturnedGoods) -> RefundPolicy? {
        switch pricing {
        case .keep: .keep
        case .recompute(let kept, let price):
            kept == goods.kept ? .recompute(keptPriceMinor: price) : nil
        }
    }

    private func post(
        _ plan: RefundPlan, _ due: Returns.Due, expiredBefore: Int64,
        in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<RefundRow> {
        let id = ledger.identifiers.next()
        let policy = rules.shortfall(of: ledger.memberFacts(order.member))
        let restored = try restore(plan, refund: id, in: &ledger)
        // What time has done comes first: it may be what ends the order's points.
        var wallet = try ledger.settledWallet(order.member, on: businessDate, actor: actor)
        let expired = min(due.points, max(0, ledger.ended(order.lot) - expiredBefore))
        let taken = try wallet.clawBack(
            due.points, ofLots: [order.lot.id], expired: expired, policy: policy, at: ledger.now)
        let points = ReturnedPoints(
            due, expired: expired, owed: taken.changes.reduce(0) { $0 + $1.debtDelta },
            missing: taken.uncollected,
            money: policy == .chargeCash ? rules.policies.money : nil,
            refundMinor: plan.moneyMinor - plan.storedValueMinor)
        let refund = Posted(
            id: id, plan: plan, points: points, restored: restored,
            explanation: order.pointsEarned > 0 ? points.steps(order.purchase.currency) : [])
        ledger.emit("order.refunded", order.member, payload: try event(refund))
        if plan.isWhole {
            try giveBackUses(in: &ledger)
            ledger.referralCancellation(order: order.key.order, of: order.member)
        }
        try keep(wallet, taken.changes, refund, in: &ledger)
        if points.uncounted > 0 {
            ledger.count(earned: -points.uncounted, granted: 0, for: order.earned)
        }
        let account = ledger.wallets[order.member]?.account ?? wallet.account
        let row = try row(refund, account, at: ledger.now)
        ledger.add(row)
        giveBackPayments(refund, in: &ledger)
        return .posted(row.id, row)
    }

    /// Points and stored value that the order spent come back first, each to the lot that it was taken
    /// from.
    private func restore(
        _ plan: RefundPlan, refund: UUIDv7, in ledger: inout WorkingLedger
    ) throws -> RefundRow.Restored {
        var restored = RefundRow.Restored()
        if plan.points > 0, let spend = order.pointsSpend {
            let back = try ledger.restore(
                RestoreOrder(
                    spend: spend, points: plan.points, rules: rules,
                    header: header(refund, ledger.memberFacts(order.member))),
                to: order.member)
            restored.points = back?.points ?? 0
        }
        if plan.storedValueMinor > 0, let spend = order.storedValueSpend {
            let header = header(refund, ledger.memberFacts(order.member))
            let back = try ledger.restoreStoredValue(
                of: spend, plan.storedValueMinor, to: order.member, or: order.otherOwners,
                by: header, clock: rules.clock)
            restored.principalMinor = back?.principalMinor ?? 0
            restored.bonusMinor = back?.bonusMinor ?? 0
        }
        return restored
    }

    /// A use is one piece: it comes back with the last part of the order.
    private func giveBackUses(in ledger: inout WorkingLedger) throws {
        for use in order.punchCardUses {
            try ledger.giveBack(
                use,
                PunchCardEntryRow.Context(
                    store: UUIDv7(order.purchase.storeId),
                    reference: order.key.order.description, reason: reason ?? "RETURN",
                    actor: actor, businessDate: businessDate, at: ledger.now))
        }
    }

    /// A return without points changes no books; one whose points nobody had is noted in them.
    private func keep(
        _ wallet: Wallet, _ changes: [WalletChange], _ refund: Posted,
        in ledger: inout WorkingLedger
    ) throws {
        guard refund.points.points > 0 else { return }
        var wallet = wallet
        let changes = changes.isEmpty ? [wallet.note(.clawback)] : changes
        var header = header(refund.id, ledger.memberFacts(order.member))
        header.reverses = order.lot.id
        header.explanation = refund.explanation
        try ledger.keep(wallet, changes, of: order.member, header)
    }

    private func header(_ refund: UUIDv7, _ facts: MemberFacts?) -> PostingHeader {
        PostingHeader(
            source: SourceKey(
                merchant: order.key.merchant, type: SourceType.refund, id: refund.description,
                effect: ""), businessDate: businessDate, actor: actor,
            programmeVersion: order.programmeVersion, facts: facts, reason: reason)
    }
}

/// What a return writes.
extension RefundCommand {
    struct Posted {
        let id: UUIDv7
        let plan: RefundPlan
        let points: ReturnedPoints
        let restored: RefundRow.Restored
        let explanation: [ExplanationStep]
    }

    private func row(
        _ refund: Posted, _ account: PointsAccount, at now: Instant
    ) throws -> RefundRow {
        let points = refund.points
        return RefundRow(
            order: order.key, id: refund.id, externalId: externalId,
            contentHash: operation.requestHash, member: order.member.member,
            businessDate: businessDate, refundedAt: now, amountMinor: refund.plan.moneyMinor,
            points: RefundRow.Points(
                clawed: points.points, expired: points.expired, owed: points.owed,
                uncollected: points.uncollected, charged: points.charged,
                chargedMinor: points.chargedMinor),
            balance: ReceiptBalance(account),
            explanation: try StoredExplanation.bytes(refund.explanation), actor: actor,
            reason: reason, restored: refund.restored,
            lines: refund.plan.lines.map { RefundLineRow($0) },
            tenders: refund.plan.lines.flatMap { RefundTenderRow.rows(of: $0) })
    }

    /// Told before the points are.
    private func event(_ refund: Posted) throws -> [UInt8] {
        try PointsV1.OrderRefundedEvent(
            refundId: refund.id.description, orderId: order.key.order.description,
            memberId: order.member.member.description, storeId: order.purchase.storeId,
            channel: order.channel,
            orderBusinessDate: order.purchase.businessDate.description,
            businessDate: businessDate.description, amountMinor: refund.plan.moneyMinor,
            currency: order.purchase.currency.code, pointsClawedBack: refund.points.points,
            isWhole: refund.plan.isWhole, checkoutId: order.checkout?.description ?? ""
        ).serializedBytes()
    }
}

extension RefundLineRow {
    fileprivate init(_ line: RefundPlan.Line) {
        self.init(
            line: Int16(line.line + 1), quantity: line.quantity, amountMinor: line.moneyMinor,
            byAmountMinor: line.change.byAmountMinor, worth: Part(line.change.worth),
            refund: Part(line.change.refund))
    }
}

extension RefundTenderRow {
    fileprivate static func rows(of line: RefundPlan.Line) -> [RefundTenderRow] {
        zip(line.change.worth.tenders, line.change.refund.tenders).enumerated().compactMap {
            tender, amounts in
            guard amounts.0 != 0 || amounts.1 != 0 else { return nil }
            return RefundTenderRow(
                line: Int16(line.line + 1), tender: Int16(tender + 1), worthMinor: amounts.0,
                refundMinor: amounts.1)
        }
    }
}

extension ReceiptBalance {
    init(_ account: PointsAccount) {
        self.init(
            available: account.available, pending: account.pending, seq: account.seq,
            debt: account.debt)
    }
}

extension Refusal {
    /// More is asked for than is left of an order, or of a line of it.
    init(of refusal: Returns.Refusal) {
        switch refusal {
        case .exceedsLine(let line, let leftQuantity, let leftMinor):
            self.init(
                .refundExceedsPaid,
                facts: [
                    "line": "\(line + 1)", "leftQuantity": "\(leftQuantity)",
                    "leftMinor": "\(leftMinor)",
                ])
        case .nothingLeft:
            self.init(.refundExceedsPaid)
        }
    }
}
