import Messages
import PointsDomain
import Primitives
import ServiceKit

/// A return of an order, or of a part of it, and of the points that it earned (X03).
///
/// What the member may do plays no part in it: goods come back from whoever is blocked, or has left.
struct RefundCommand: LedgerCommand {
    let operation: OperationKey
    let order: PlacedOrder
    /// The caller's number of the return, unique within the order.
    let externalId: String
    /// All that is left where nil.
    let parts: [Returns.Part]?
    /// By the store's clock, like the order's.
    let businessDate: CalendarDate
    let actor: String
    let reason: String?
    /// The version by which the order earned: it says how many points go back.
    let earnedBy: Programme?
    /// The version in force now: it says what becomes of those that are spent.
    let rules: Rulebook

    var members: [MemberKey] { [order.member] }

    func demand(_ demand: inout FactDemand) {
        demand.refunds.insert(order.key)
        guard order.pointsEarned > 0 else { return }
        demand.grants.insert(order.lot)
        demand.spend(order.pointsEarned, of: order.member)
        demand.earned.insert(order.earned)
        demand.debts.insert(order.member)
    }

    /// In order of precedence: done before, more than is left, points missing where that blocks.
    func decide(_ ledger: inout WorkingLedger) throws -> LedgerDecision<RefundRow> {
        let before = ledger.refunded(order.key)
        if let earlier = before.refunds[externalId] {
            guard earlier.contentHash == operation.requestHash else {
                return .refused(Refusal(.refundExists, facts: ["externalId": externalId]))
            }
            return .replayed(earlier.id)
        }
        var lines = before.apply(to: order.lines)
        let returned: [Returns.Returned]
        do {
            returned = try Returns.take(parts, from: &lines)
        } catch {
            return .refused(Refusal(of: error))
        }
        let due: Returns.Due
        do {
            due = try Returns.due(
                lines, of: order.purchase, order.traits,
                by: earnedBy, clawedBefore: before.clawed)
        } catch {
            return .rejected(OrderDraft.outOfRange("points"))
        }
        return try post(
            returned, due, expiredBefore: before.expired, isWhole: Returns.isWhole(lines),
            in: &ledger)
    }

    private func post(
        _ returned: [Returns.Returned], _ due: Returns.Due, expiredBefore: Int64, isWhole: Bool,
        in ledger: inout WorkingLedger
    ) throws -> LedgerDecision<RefundRow> {
        let amountMinor = returned.reduce(0) { $0 + $1.amountMinor }
        // What time has done comes first: it may be what ends the order's points.
        var wallet = try ledger.settledWallet(order.member, on: businessDate, actor: actor)
        let expired = min(due.points, max(0, ledger.ended(order.lot) - expiredBefore))
        let policy = shortfall(ledger.memberFacts(order.member))
        let taken: Wallet.Taken
        do {
            taken = try wallet.clawBack(
                due.points, ofLots: [order.lot.id], expired: expired, policy: policy,
                at: ledger.now)
        } catch {
            return refusal(error)
        }
        let points = ReturnedPoints(
            due, expired: expired, owed: taken.changes.reduce(0) { $0 + $1.debtDelta },
            missing: taken.uncollected,
            money: policy == .chargeCash ? rules.policies.money : nil, refundMinor: amountMinor)
        let refund = Posted(
            id: ledger.identifiers.next(), amountMinor: amountMinor, points: points,
            isWhole: isWhole,
            explanation: order.pointsEarned > 0 ? points.steps(order.purchase.currency) : [])
        ledger.emit("order.refunded", order.member, payload: try event(refund))
        if isWhole { ledger.referralCancellation(order: order.key.order, of: order.member) }
        try keep(wallet, taken.changes, refund, in: &ledger)
        if points.uncounted > 0 {
            ledger.count(earned: -points.uncounted, granted: 0, for: order.earned)
        }
        let account = ledger.wallets[order.member]?.account ?? wallet.account
        let row = try row(refund, returned, account, at: ledger.now)
        ledger.add(row)
        return .posted(row.id, row)
    }

    /// A return without points changes no books; one whose points nobody had is noted in them.
    private func keep(
        _ wallet: Wallet, _ changes: [WalletChange], _ refund: Posted,
        in ledger: inout WorkingLedger
    ) throws {
        guard refund.points.points > 0 else { return }
        var wallet = wallet
        let changes = changes.isEmpty ? [wallet.note(.clawback)] : changes
        try ledger.keep(
            wallet, changes, of: order.member,
            PostingHeader(
                source: SourceKey(
                    merchant: order.key.merchant, type: SourceType.refund,
                    id: refund.id.description, effect: ""),
                businessDate: businessDate, actor: actor,
                programmeVersion: order.programmeVersion,
                facts: ledger.memberFacts(order.member), reverses: order.lot.id, reason: reason,
                explanation: refund.explanation))
    }

    /// Of whom has left nobody can demand anything.
    private func shortfall(_ facts: MemberFacts?) -> ShortfallPolicy {
        facts?.isGone == true ? .clamp : rules.policies.returns.shortfall
    }

    private func refusal(_ refusal: WalletRefusal) -> LedgerDecision<RefundRow> {
        switch refusal {
        case .insufficient(let available):
            .refused(Refusal(.insufficientPoints, facts: ["available": "\(available)"]))
        case .outOfRange:
            .rejected(OrderDraft.outOfRange("points"))
        case .frozen, .debtOutstanding, .holdNotFound, .holdClosed, .holdExpired, .exceeds,
            .notPending:
            .rejected(Refusal(.internalError))
        }
    }
}

/// What a return writes.
extension RefundCommand {
    private struct Posted {
        let id: UUIDv7
        let amountMinor: Int64
        let points: ReturnedPoints
        let isWhole: Bool
        let explanation: [ExplanationStep]
    }

    private func row(
        _ refund: Posted, _ returned: [Returns.Returned], _ account: PointsAccount,
        at now: Instant
    ) throws -> RefundRow {
        let points = refund.points
        return RefundRow(
            order: order.key, id: refund.id, externalId: externalId,
            contentHash: operation.requestHash, member: order.member.member,
            businessDate: businessDate, refundedAt: now, amountMinor: refund.amountMinor,
            points: RefundRow.Points(
                clawed: points.points, expired: points.expired, owed: points.owed,
                uncollected: points.uncollected, charged: points.charged,
                chargedMinor: points.chargedMinor),
            balance: ReceiptBalance(account),
            explanation: try StoredExplanation.bytes(refund.explanation), actor: actor,
            reason: reason,
            lines: returned.map {
                RefundLineRow(
                    line: Int16($0.line + 1), quantity: $0.quantity, amountMinor: $0.amountMinor)
            }.sorted { $0.line < $1.line })
    }

    /// Told before the points are.
    private func event(_ refund: Posted) throws -> [UInt8] {
        try PointsV1.OrderRefundedEvent(
            refundId: refund.id.description, orderId: order.key.order.description,
            memberId: order.member.member.description, storeId: order.purchase.storeId,
            channel: order.channel,
            orderBusinessDate: order.purchase.businessDate.description,
            businessDate: businessDate.description, amountMinor: refund.amountMinor,
            currency: order.purchase.currency.code, pointsClawedBack: refund.points.points,
            isWhole: refund.isWhole
        ).serializedBytes()
    }
}

/// An order as it was placed, with the posting of its points: nothing of it changes any more.
struct PlacedOrder: Sendable {
    let key: PlacedOrderKey
    let member: MemberKey
    let channel: PointsV1.Channel
    let purchase: Purchase
    let lines: [Returns.Line]
    let pointsEarned: Int64
    let programmeVersion: Int32
    /// Named by the posting of the points, unless it is older than that rule: then there is none.
    let lot: LotKey
    /// What rules saw of the member.
    let traits: MemberTraits

    /// - Parameter clock: the store's.
    init(
        _ key: PlacedOrderKey, _ row: ReadPlacedOrder.Row, _ lines: [ReadOrderLines.Row],
        _ clock: BusinessClock
    ) throws(Refusal) {
        guard let currency = Currency(row.currency) else { throw Refusal(.internalError) }
        self.key = key
        member = MemberKey(merchant: key.merchant, member: row.member)
        channel = PointsV1.Channel(rawValue: Int32(row.channel))
        purchase = Purchase(
            lines: lines.map {
                Purchase.Line(
                    sku: $0.sku, category: $0.category, quantity: $0.quantity,
                    amountMinor: $0.amountMinor)
            }, currency: currency, businessDate: row.businessDate,
            hour: clock.localHour(at: row.paidAt), paidAt: row.paidAt, channel: channel.name,
            storeId: row.store.description)
        self.lines = lines.map {
            Returns.Line(
                sku: $0.sku, category: $0.category, quantity: $0.quantity,
                amountMinor: $0.amountMinor, points: $0.points)
        }
        pointsEarned = lines.reduce(0) { $0 + $1.points }
        programmeVersion = row.programmeVersion
        lot = LotKey(merchant: key.merchant, id: row.posting)
        traits = MemberTraits(
            levelCode: row.levelCode, levelRank: row.levelRank, birthday: row.birthday)
    }

    /// The member's day on which the points counted.
    var earned: EarnedKey { EarnedKey(member: member, date: purchase.businessDate) }
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
