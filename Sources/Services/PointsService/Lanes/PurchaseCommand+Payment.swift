import PointsDomain
import Primitives
import ServiceKit

/// What a member pays of an order from her own accounts: with points, and with stored value.
extension PurchaseCommand {
    struct Payment: Sendable {
        static let nothing = Payment()

        /// Points that the price counts on.
        var points: Int64 = 0
        var storedValueMinor: Int64 = 0
        /// Whether stored value was set aside: what of it does not pay is free again.
        var holdsStoredValue = false
        /// The checkout under whose id they were set aside; nil where they are taken now.
        var hold: CheckoutKey?
        /// Until then the offers of the price are held for it.
        var offersUntil: Instant?
        /// A sale that is over: what she does not have of the stored value, and a use that a punch card
        /// has not, is owed to the till.
        private(set) var sale: OfflineSaleKey?

        init(
            points: Int64 = 0, storedValueMinor: Int64 = 0, holdsStoredValue: Bool = false,
            hold: CheckoutKey? = nil, offersUntil: Instant? = nil
        ) {
            self.points = points
            self.storedValueMinor = storedValueMinor
            self.holdsStoredValue = holdsStoredValue
            self.hold = hold
            self.offersUntil = offersUntil
        }

        /// Of a sale of a till without the network. That it was claimed is the proof that her code
        /// covers what it took.
        init(of sale: ClaimedOfflineSale) {
            self.init(storedValueMinor: sale.order.storedValueMinor)
            self.sale = sale.key
        }

        var isNothing: Bool { points == 0 && storedValueMinor == 0 }
        var concernsStoredValue: Bool { storedValueMinor > 0 || holdsStoredValue }
    }

    /// How the stored value that an order names is paid.
    struct StoredValuePart: Sendable {
        /// The merchant's own money in it.
        var bonusMinor: Int64 = 0
        /// What she does not have of it.
        var owedMinor: Int64 = 0
        /// Of a sale that is over: places of tenders that their punch cards do not pay.
        var owedTenders: Set<Int> = []

        /// Neither earns: bonus is the merchant's own money, and what is owed nobody has paid (X25).
        var earnsAll: Bool { bonusMinor == 0 && owedMinor == 0 && owedTenders.isEmpty }
    }

    /// The postings by which she paid.
    struct Paid: Sendable {
        var points: UUIDv7?
        var storedValue: StoredValueSplit?
        /// Uses of punch cards, by the place of the tender.
        var uses: [Int: UUIDv7] = [:]
    }

    func demandPayment(_ demand: inout FactDemand) {
        demand.punchCards.cards.formUnion(punchCards.map(\.key))
        if payment.concernsStoredValue {
            demand.storedValue.insert(member)
            if let hold = payment.hold {
                demand.storedValueHolds.insert(HoldKey(merchant: hold.merchant, id: hold.id))
            }
        }
        if let hold = payment.hold {
            demand.checkouts.insert(hold)
            if payment.points > 0 {
                demand.holds.insert(HoldKey(merchant: hold.merchant, id: hold.id))
            }
        } else if payment.points > 0 {
            demand.spend(payment.points, of: member)
        }
    }

    /// Whether she can pay.
    enum Trial: Sendable {
        case refused(Refusal)
        case pays(StoredValuePart)
    }

    /// Tries what `pay` will do, and changes nothing. In order of precedence: the checkout is closed
    /// or out of time, spending is blocked, there is not enough of points, of a punch card, of stored
    /// value.
    func tryToPay(_ facts: MemberFacts, _ ledger: inout WorkingLedger) throws -> Trial {
        if let end = payment.offersUntil, end <= ledger.now {
            return .refused(Refusal(.holdExpired))
        }
        if let refusal = refusalOfCheckout(ledger) { return .refused(refusal) }
        if !payment.isNothing || !punchCards.isEmpty, facts.blocksSpending {
            return .refused(Refusal(.spendingBlocked))
        }
        if let refusal = try refusalOfPoints(&ledger) { return .refused(refusal) }
        let unpaid = try tendersWithoutUse(ledger)
        if payment.sale == nil, let first = unpaid.first { return .refused(first.refusal) }
        switch try tryStoredValue(facts, &ledger) {
        case .refused(let refusal): return .refused(refusal)
        case .pays(var part):
            part.owedTenders = Set(unpaid.map(\.tender))
            return .pays(part)
        }
    }

    private func refusalOfCheckout(_ ledger: WorkingLedger) -> Refusal? {
        guard let hold = payment.hold else { return nil }
        guard let checkout = ledger.checkout(hold) else { return Refusal(.checkoutNotFound) }
        switch checkout.state(at: ledger.now) {
        case .held: return nil
        case .expired: return Refusal(.holdExpired)
        case .captured, .voided: return Refusal(.checkoutClosed)
        }
    }

    private func refusalOfPoints(_ ledger: inout WorkingLedger) throws -> Refusal? {
        guard payment.points > 0 else { return nil }
        let wallet = try ledger.settledWallet(member, on: purchase.businessDate, actor: actor)
        if let hold = payment.hold {
            return wallet.hold(hold.id)?.state == .held ? nil : Refusal(.holdExpired)
        }
        return wallet.refusal(toSpend: payment.points).map { Refusal(of: $0) }
    }

    /// Tried on a copy: what it would do is not kept.
    private func tryStoredValue(
        _ facts: MemberFacts, _ ledger: inout WorkingLedger
    ) throws -> Trial {
        guard payment.concernsStoredValue else { return .pays(StoredValuePart()) }
        var wallet = try ledger.settledStoredValue(member, by: header(order: nil, facts))
        let covered = coveredMinor(wallet)
        let owed = payment.storedValueMinor - covered
        guard covered > 0 || payment.hold != nil else {
            return .pays(StoredValuePart(owedMinor: owed))
        }
        do throws(StoredValueRefusal) {
            let change =
                if let hold = payment.hold {
                    try covered > 0
                        ? wallet.capture(hold.id, covered, at: ledger.now)[0]
                        : wallet.void(hold.id, at: ledger.now)[0]
                } else {
                    try wallet.spend(
                        covered, by: ledger.storedValueTerms(member.merchant).order)
                }
            return .pays(StoredValuePart(bonusMinor: -change.bonus, owedMinor: owed))
        } catch {
            return .refused(Refusal(of: error))
        }
    }

    /// Takes what `tryToPay` has found to be there.
    func pay(
        order: UUIDv7, _ part: StoredValuePart, _ facts: MemberFacts,
        in ledger: inout WorkingLedger
    ) throws -> Paid {
        var paid = Paid()
        if payment.points > 0 {
            paid.points = try payPoints(order: order, facts, in: &ledger)
        }
        let amount = payment.storedValueMinor - part.owedMinor
        if amount > 0 {
            let header = header(order: order, facts)
            paid.storedValue =
                if let hold = payment.hold {
                    try ledger.captureStoredValue(
                        hold: hold.id, amountMinor: amount, of: member, by: header)
                } else {
                    try ledger.spendStoredValue(amount, of: member, by: header)
                }
        } else if payment.holdsStoredValue, let hold = payment.hold {
            try ledger.voidStoredValue(
                hold: hold.id, of: member, by: header(order: order, facts))
        }
        paid.uses = try takeUses(order: order, except: part.owedTenders, in: &ledger)
        if let hold = payment.hold, var checkout = ledger.checkout(hold) {
            checkout.state = .captured
            checkout.order = order
            ledger.writes.checkouts.close(checkout)
        }
        return paid
    }

    /// All of it; of a sale that is over, what there is.
    private func coveredMinor(_ wallet: StoredValueWallet) -> Int64 {
        payment.sale == nil
            ? payment.storedValueMinor : wallet.covered(of: payment.storedValueMinor)
    }

    private func payPoints(
        order: UUIDv7, _ facts: MemberFacts, in ledger: inout WorkingLedger
    ) throws -> UUIDv7 {
        let date = purchase.businessDate
        var wallet = try ledger.settledWallet(member, on: date, actor: actor)
        let changes =
            if let hold = payment.hold {
                try wallet.capture(hold.id, points: payment.points, at: ledger.now)
            } else {
                [try wallet.spend(payment.points, at: ledger.now)]
            }
        // A spend is an activity by which points of a sliding life live longer.
        if let end = rules.renewal(by: .spend, on: date) {
            ledger.renew(member, &wallet, until: end)
        }
        return try ledger.keep(wallet, changes, of: member, header(order: order, facts))
    }

    /// - Parameter order: nil where nothing is written under it.
    private func header(order: UUIDv7?, _ facts: MemberFacts) -> PostingHeader {
        PostingHeader(
            source: SourceKey(
                merchant: member.merchant, type: SourceType.order,
                id: order?.description ?? "", effect: ""), businessDate: purchase.businessDate,
            actor: actor, programmeVersion: rules.programme?.version ?? 0, facts: facts)
    }
}
