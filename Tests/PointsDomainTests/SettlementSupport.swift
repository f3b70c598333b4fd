import PointsDomain
import Primitives
import TestKit
import Testing

typealias Scope = ReturnedGoods.Scope

func pieces(_ quantity: Int64, ofLine line: Int) -> Returns.Part {
    Returns.Part(line: line, size: .quantity(quantity))
}

func amount(_ amountMinor: Int64, ofLine line: Int) -> Returns.Part {
    Returns.Part(line: line, size: .amountMinor(amountMinor))
}

/// The worked order of 3.6: A, two of B, and C, with 50.00 off by coupon and 1 500 points spent.
func workedOrder(
    _ tenders: [Settlement.Tender] = [.init(.cash, amountMinor: 15_120)]
) throws -> Settlement {
    try Settlement(
        lines: [
            Settlement.Line(
                sku: "A", category: "", quantity: 1, discountedMinor: 8_025, couponMinor: 2_215,
                points: 664, pointsMinor: 1_329),
            Settlement.Line(
                sku: "B", category: "", quantity: 2, discountedMinor: 8_527, couponMinor: 2_353,
                points: 706, pointsMinor: 1_412),
            Settlement.Line(
                sku: "C", category: "", quantity: 1, discountedMinor: 1_568, couponMinor: 432,
                points: 130, pointsMinor: 259),
        ], tenders: tenders)
}

/// 190 and 20 with 50 off from 200 on.
func belowThreshold(_ kind: TenderKind = .cash) throws -> Settlement {
    try Settlement(
        lines: [
            Settlement.Line(sku: "a", category: "", quantity: 1, discountedMinor: 14_476),
            Settlement.Line(sku: "b", category: "", quantity: 1, discountedMinor: 1_524),
        ], tenders: [.init(kind, amountMinor: 16_000)])
}

/// An order of up to five lines, with points, gifts and shipping, paid by up to four tenders.
func randomSettlement(_ random: inout SeededGenerator) throws -> Settlement {
    var lines: [Settlement.Line] = []
    for index in 0..<Int.random(in: 1...5, using: &random) {
        let isGift = Int.random(in: 0..<8, using: &random) == 0
        let isShipping = !isGift && Int.random(in: 0..<8, using: &random) == 0
        let most: Int64 = Bool.random(using: &random) ? 12 : 30_000
        let discounted = isGift ? 0 : Int64.random(in: 0...most, using: &random)
        let usesPoints = Bool.random(using: &random)
        let byPoints = usesPoints ? Int64.random(in: 0...discounted, using: &random) : 0
        lines.append(
            Settlement.Line(
                sku: "sku-\(index)", category: "",
                quantity: isShipping ? 1 : Int64.random(in: 1...7, using: &random),
                discountedMinor: discounted,
                couponMinor: Int64.random(in: 0...5_000, using: &random),
                points: byPoints == 0 ? 0 : Int64.random(in: 0...3_000, using: &random),
                pointsMinor: byPoints, isShipping: isShipping, isGift: isGift))
    }
    var tenders: [Settlement.Tender] = []
    var left = lines.reduce(0) { $0 + $1.payableMinor }
    for kind in [TenderKind.storedValue, .card, .cash, .voucher].shuffled(using: &random) {
        let isLast = tenders.count == 3 || Int.random(in: 0..<3, using: &random) == 0
        let amount = isLast ? left : Int64.random(in: 0...left, using: &random)
        left -= amount
        tenders.append(
            Settlement.Tender(
                kind, amountMinor: amount,
                bonusMinor: kind == .storedValue ? Int64.random(in: 0...amount, using: &random) : 0
            ))
        if isLast { break }
    }
    return try Settlement(
        lines: lines, tenders: tenders,
        earnBase: EarnBaseRule(excludesBonus: Bool.random(using: &random)))
}

/// Some parts of what is left; nil where nothing was drawn.
func randomScope(
    of settlement: Settlement, after refunded: [RefundedLine], _ random: inout SeededGenerator
) -> Scope {
    if Int.random(in: 0..<10, using: &random) == 0 { return .goods }
    var parts: [Returns.Part] = []
    for line in settlement.lines.indices where Bool.random(using: &random) {
        let left = settlement.lines[line].quantity - refunded[line].quantity
        let leftMinor =
            settlement.shares(ofLine: line).moneyMinor - refunded[line].worth.moneyMinor
        parts.append(
            Int.random(in: 0..<3, using: &random) == 0
                ? amount(Int64.random(in: 0...leftMinor, using: &random), ofLine: line)
                : pieces(Int64.random(in: 0...left, using: &random), ofLine: line))
    }
    return .parts(parts)
}

func nothingRefunded(_ settlement: Settlement) -> [RefundedLine] {
    settlement.lines.map { _ in RefundedLine.none(tenders: settlement.tenders.count) }
}
