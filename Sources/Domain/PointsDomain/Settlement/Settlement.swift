import Primitives

/// How an order was paid, line by line and tender by tender: the facts from which every refund of
/// it is reckoned (3.4, 3.6).
///
/// Of a checkout: once the order is priced and its tenders are known, make the settlement; earn on
/// `purchaseLines`, and keep lines and tenders with the order. Of a return:
///
/// ```swift
/// let settlement = try Settlement(lines: lines, tenders: tenders, earnBase: rule)
/// let goods = try settlement.take(.parts(parts), after: refunded)  // [] before the first return
/// let plan = goods.refund(.keep)       // or .recompute(keptPriceMinor: price of goods.kept)
/// // plan.tenders, .points, .lines are what this return gives back; plan.after is kept for the
/// // next one, as the sum of all plan.lines: RefundedLine.sum(of:lines:tenders:).
/// let due = try Returns.due(
///     settlement.returns(after: plan.after, earned: linePoints), of: purchase, member,
///     by: programme, clawedBefore: clawed)
/// ```
package struct Settlement: Hashable, Sendable {
    /// What was sold, in the words of a priced order.
    package struct Line: Hashable, Sendable {
        package let sku: String
        package let category: String
        package let quantity: Int64
        /// After all discounts, before points, minor units.
        package let discountedMinor: Int64
        /// What promotions and coupons took off the line, for reports of what they cost.
        package let couponMinor: Int64
        /// Points that were spent on the line, and what they paid of it.
        package let points: Int64
        package let pointsMinor: Int64
        package let isShipping: Bool
        package let isGift: Bool

        package init(
            sku: String, category: String, quantity: Int64, discountedMinor: Int64,
            couponMinor: Int64 = 0, points: Int64 = 0, pointsMinor: Int64 = 0,
            isShipping: Bool = false, isGift: Bool = false
        ) {
            self.sku = sku
            self.category = category
            self.quantity = quantity
            self.discountedMinor = discountedMinor
            self.couponMinor = couponMinor
            self.points = points
            self.pointsMinor = pointsMinor
            self.isShipping = isShipping
            self.isGift = isGift
        }

        /// What money pays of it.
        package var payableMinor: Int64 { discountedMinor - pointsMinor }

        var isSound: Bool {
            quantity > 0 && couponMinor >= 0 && points >= 0 && pointsMinor >= 0
                && pointsMinor <= discountedMinor
        }
    }

    package struct Tender: Hashable, Sendable {
        package let kind: TenderKind
        package let amountMinor: Int64
        /// How much of stored value is bonus, and not the customer's money; all of what is owed, which
        /// nobody has paid; 0 elsewhere.
        package let bonusMinor: Int64

        package init(_ kind: TenderKind, amountMinor: Int64, bonusMinor: Int64 = 0) {
            self.kind = kind
            self.amountMinor = amountMinor
            self.bonusMinor = bonusMinor
        }
    }

    package enum Problem: Error, Hashable, Sendable {
        /// No lines, or so many that their sum leaves 64 bits.
        case outOfRange
        /// A quantity below 1, an amount below 0, or points worth more than the line.
        case lineOutOfRange(Int)
        /// An amount below 0, or a bonus above it.
        case tenderOutOfRange(Int)
        case tendersDoNotAddUp(tendersMinor: Int64, payableMinor: Int64)
    }

    package let lines: [Line]
    package let tenders: [Tender]
    package let earnBase: EarnBaseRule
    /// Of each line: what each tender paid of it, minor units; together its payable.
    package let tenderShares: [[Int64]]
    /// Of each line: how much of what each tender paid was bonus.
    package let bonusShares: [[Int64]]

    package init(
        lines: [Line], tenders: [Tender], earnBase: EarnBaseRule = EarnBaseRule()
    ) throws(Problem) {
        for (index, line) in lines.enumerated() where !line.isSound {
            throw .lineOutOfRange(index)
        }
        for (index, tender) in tenders.enumerated()
        where tender.bonusMinor < 0 || tender.bonusMinor > tender.amountMinor {
            throw .tenderOutOfRange(index)
        }
        _ = try Self.sum(lines.lazy.map(\.discountedMinor))
        _ = try Self.sum(lines.lazy.map(\.points))
        _ = try Self.sum(lines.lazy.map(\.couponMinor))
        let payable = try Self.sum(lines.lazy.map(\.payableMinor))
        let tendered = try Self.sum(tenders.lazy.map(\.amountMinor))
        guard !lines.isEmpty else { throw .outOfRange }
        guard payable == tendered else {
            throw .tendersDoNotAddUp(tendersMinor: tendered, payableMinor: payable)
        }
        let shares = TenderSpread.shares(
            of: tenders.map(\.amountMinor), over: lines.map(\.payableMinor))
        var bonus = lines.map { _ in [Int64]() }
        for (index, tender) in tenders.enumerated() {
            let split = LargestRemainder.allocate(
                total: tender.bonusMinor, weights: shares.map { $0[index] })
            for line in lines.indices { bonus[line].append(split[line]) }
        }
        self.lines = lines
        self.tenders = tenders
        self.earnBase = earnBase
        tenderShares = shares
        bonusShares = bonus
    }

    private static func sum(_ amounts: some Sequence<Int64>) throws(Problem) -> Int64 {
        guard let sum = Int64(exactly: amounts.reduce(Int128(0)) { $0 + Int128($1) }) else {
            throw .outOfRange
        }
        return sum
    }
}

/// What paid, as orders name it.
package enum TenderKind: String, Hashable, Sendable, CaseIterable {
    case cash = "CASH"
    case card = "CARD"
    case wechatPay = "WECHAT_PAY"
    case alipay = "ALIPAY"
    case storedValue = "STORED_VALUE"
    case punchCard = "PUNCH_CARD"
    case voucher = "VOUCHER"
    case platform = "PLATFORM"
    case other = "OTHER"
    /// A till took it as stored value while it was alone, and the member did not have it.
    case owed = "OWED"
}

/// What of a payment earns no points (X25): what points paid and shipping never do, excluded
/// articles by the programme.
package struct EarnBaseRule: Hashable, Sendable {
    /// Whether what the bonus of stored value pays earns nothing.
    package let excludesBonus: Bool

    package init(excludesBonus: Bool = true) {
        self.excludesBonus = excludesBonus
    }
}

extension Settlement {
    /// What the line earns on, minor units.
    package func baseMinor(ofLine line: Int) -> Int64 {
        baseMinor(ofLine: line, in: tenderShares[line])
    }

    /// What the order earns on: pass it to the programme as the lines of the purchase, in the same
    /// order, so that the points of each line are known.
    package var purchaseLines: [Purchase.Line] {
        lines.indices.map {
            Purchase.Line(
                sku: lines[$0].sku, category: lines[$0].category, quantity: lines[$0].quantity,
                amountMinor: baseMinor(ofLine: $0))
        }
    }

    /// Before points, shipping included.
    package var discountedMinor: Int64 { lines.reduce(0) { $0 + $1.discountedMinor } }
    package var payableMinor: Int64 { lines.reduce(0) { $0 + $1.payableMinor } }

    /// How much of so much of the line's share of a tender is bonus.
    ///
    /// It follows the amount alone, whatever steps led to it, and never falls while that grows; the
    /// customer's own money comes back first where a minor unit cannot be split.
    func bonusMinor(ofLine line: Int, tender: Int, in amountMinor: Int64) -> Int64 {
        let share = tenderShares[line][tender]
        guard share > 0 else { return 0 }
        return CumulativeFloor.share(
            of: bonusShares[line][tender], taking: 0..<amountMinor, of: share)
    }

    /// How much of these amounts of the tenders the line had earned on.
    func baseMinor(ofLine line: Int, in amounts: [Int64]) -> Int64 {
        if lines[line].isShipping { return 0 }
        return amounts.indices.reduce(0) { base, tender in
            base + amounts[tender]
                - (earnBase.excludesBonus
                    ? bonusMinor(ofLine: line, tender: tender, in: amounts[tender]) : 0)
        }
    }
}
