import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

/// Baskets of all kinds, paid by all that pays, and returned in any order of parts.
@Suite("Checkout: whatever is bought and returned, everything is as before")
struct CheckoutPropertyTests {
    private static let orders = 40
    /// 1 point a yuan for good; 10 points are 0.20, and may pay all of an order.
    private static let rules = PointsV1.ProgrammeDefinition(
        rate: .init(points: 1, perMinor: 100), expiry: .init(rule: .none),
        money: .init(points: 10, valueMinor: 20, step: 10, maxSharePermille: 1_000))
    /// 5.00 off from 20.00 on.
    private static let terms = MarketingV1.OfferTerms(
        stage: .order,
        discount: .fullReduction(.init(thresholdMinor: 2_000, reductionMinor: 500)))

    @Test("N01 X03 X25 40 orders, paid and returned at random: nothing is lost, nothing is left")
    func everythingComesBack() async throws {
        let seed = newSeed()
        var dice = SeededGenerator(seed: seed)
        try await CheckoutShop.run { shop in
            try await PointsDemo.publish(
                Self.rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            try await shop.points(5_000)
            try await fill(shop)
            let coupon = try await shop.coupon("c5", Self.terms)
            var seen = Seen()
            for number in 0..<Self.orders {
                if number % 13 == 12 { try await changeOrder(number, shop) }
                let sale = try await sell(number, shop, coupon, &dice, note: "seed \(seed)")
                seen.note(sale.order)
                try await takeBack(sale, shop, coupon, &dice)
            }
            #expect(seen.areAll, "seed \(seed): \(seen)")
            for result in try await shop.stack.verified().values {
                #expect(result.violations == 0, "seed \(seed): \(result.name) \(result.samples)")
            }
        }
    }

    // MARK: What she has

    /// Top-ups with more and less bonus, of which something is spent already.
    private func fill(_ shop: CheckoutShop) async throws {
        let plan = try await shop.stack.storedValue.createPlan(
            .init(
                code: "300+77", name: .init(zh: "充 300 送 77", en: "300 + 77"),
                paidMinor: 30_000, bonusMinor: 7_700),
            shop.stack.staff("owner", key: PointsStack.key("plan-300")))
        try await shop.stack.topUp("p-1", of: shop.ann)
        try await shop.stack.topUp("p-2", of: shop.ann, plan: try #require(plan.plan).id)
        try await shop.stack.topUp("p-3", of: shop.ann, amount: 5_001)
        try await shop.stack.topUp("p-4", of: shop.ann)
        try await shop.stack.spendValue(13_333, of: shop.ann, "before")
    }

    /// Of which half stored value is spent first.
    private func changeOrder(_ number: Int, _ shop: CheckoutShop) async throws {
        try await shop.stack.setTerms {
            $0.order = number < 20 ? .proportionalToLot : .principalFirst
        }
    }

    /// All that an order may touch, lot by lot.
    private struct Belongings: Equatable {
        let points: [Int64]
        let lots: [PointsV1.StoredValueLot]
        let held: Int64?

        init(_ shop: CheckoutShop) async throws {
            let balance = try await shop.stack.balance(of: shop.ann)
            let value = try await shop.stack.storedValue.getMine(
                .init(), shop.stack.member(shop.ann))
            points = [balance.available, balance.pending, balance.debt]
            lots = value.lots
            held = value.balance?.heldMinor
        }

        var valueMinor: Int64 { lots.reduce(0) { $0 + $1.principalLeftMinor + $1.bonusLeftMinor } }
    }

    /// What must have occurred for the run to tell something.
    private struct Seen {
        var coupons = 0
        var points = 0
        var value = 0
        var shipping = 0
        var mixed = 0

        mutating func note(_ order: PointsV1.Order) {
            coupons += order.discounts.isEmpty ? 0 : 1
            points += order.pointsSpent > 0 ? 1 : 0
            value += order.tenders.contains { $0.type == .storedValue } ? 1 : 0
            shipping += order.lines.contains(where: \.isShipping) ? 1 : 0
            mixed += order.tenders.count > 2 ? 1 : 0
        }

        var areAll: Bool { [coupons, points, value, shipping, mixed].allSatisfy { $0 > 0 } }
    }

    // MARK: Buying

    private struct Sale {
        let name: String
        let order: PointsV1.Order
        let usesCoupon: Bool
        /// Before it was bought.
        let before: Belongings
        let note: String
    }

    private func sell(
        _ number: Int, _ shop: CheckoutShop, _ coupon: String, _ dice: inout SeededGenerator,
        note: String
    ) async throws -> Sale {
        let name = "s-\(number)"
        let note = "\(note), order \(number)"
        let before = try await Belongings(shop)
        var basket = basket(shop, &dice)
        var price = try #require(try await shop.quote(basket).price)
        var usesCoupon = false
        if Bool.random(using: &dice) {
            basket.couponIds = [coupon]
            let quoted = try #require(try await shop.quote(basket).price)
            usesCoupon = quoted.applied.contains { $0.id == coupon }
            if usesCoupon { price = quoted } else { basket.couponIds = [] }
        }
        let most = min(price.payableMinor, before.valueMinor)
        let value = Bool.random(using: &dice) ? Int64.random(in: 0...most, using: &dice) : 0
        let tenders = tenders(price.payableMinor, value, &dice)
        let reply: PointsV1.PlaceOrderReply
        var again: PointsV1.PlaceOrderReply
        if Bool.random(using: &dice) {
            reply = try await shop.pay(name, basket, tenders)
            again = try await shop.pay(name, basket, tenders)
        } else {
            let held = try await shop.hold(
                name, basket, storedValueMinor: Int64.random(in: value...most, using: &dice))
            #expect(held.price?.payableMinor == price.payableMinor, "\(note)")
            reply = try await shop.capture(name, held.id, tenders)
            again = try await shop.capture(name, held.id, tenders)
        }
        #expect(again.replayed && !reply.replayed, "\(note)")
        again.replayed = false
        #expect(again == reply, "\(note)")
        let order = try #require(reply.order)
        try await expectPaid(order, price, before, shop, note)
        return Sale(
            name: name, order: order, usesCoupon: usesCoupon, before: before, note: note)
    }

    private func basket(
        _ shop: CheckoutShop, _ dice: inout SeededGenerator
    ) -> PointsV1.Basket {
        let lines = (0..<Int.random(in: 1...6, using: &dice)).map { index in
            CheckoutShop.line(
                "sku-\(index)", Int64.random(in: 1...9_999, using: &dice),
                Int64.random(in: 1...4, using: &dice))
        }
        return shop.basket(
            lines, points: Bool.random(using: &dice) ? .random(in: 0...3_000, using: &dice) : 0,
            shippingMinor: Int.random(in: 0..<3, using: &dice) == 0
                ? .random(in: 1...1_500, using: &dice) : 0)
    }

    /// Stored value among one or two others; none where nothing is to be paid.
    private func tenders(
        _ payable: Int64, _ value: Int64, _ dice: inout SeededGenerator
    ) -> [PointsV1.Tender] {
        let rest = payable - value
        let first = Int64.random(in: 0...rest, using: &dice)
        let kinds: [PointsV1.TenderType] = [.cash, .card, .wechatPay].shuffled(using: &dice)
        let tenders = [
            CheckoutShop.value(value), .init(type: kinds[0], amountMinor: first),
            .init(type: kinds[1], amountMinor: rest - first),
        ]
        return tenders.filter { $0.amountMinor > 0 }.shuffled(using: &dice)
    }

    /// What was paid has left her, and nothing else.
    private func expectPaid(
        _ order: PointsV1.Order, _ price: MarketingV1.PricedOrder, _ before: Belongings,
        _ shop: CheckoutShop, _ note: String
    ) async throws {
        let after = try await Belongings(shop)
        let value = order.tenders.reduce(0) {
            $0 + ($1.type == .storedValue ? $1.amountMinor : 0)
        }
        #expect(order.payableMinor == price.payableMinor, "\(note)")
        #expect(order.pointsSpent == price.points, "\(note)")
        #expect(after.valueMinor == before.valueMinor - value, "\(note)")
        #expect(after.held == 0, "\(note)")
        #expect(
            after.points[0] == before.points[0] - order.pointsSpent + order.pointsEarned,
            "\(note)")
    }

    // MARK: Returning

    private func takeBack(
        _ sale: Sale, _ shop: CheckoutShop, _ coupon: String, _ dice: inout SeededGenerator
    ) async throws {
        var back = Returned(sale.order, sale.note)
        for step in 0..<Int.random(in: 0...6, using: &dice) {
            let parts = back.parts(&dice)
            guard !parts.isEmpty else { break }
            let name = "\(sale.name)-\(step)"
            let reply = try await shop.takeBack(name, sale.order.id, all: parts)
            back.add(reply)
            var again = try await shop.takeBack(name, sale.order.id, all: parts)
            #expect(again.replayed, "\(sale.note)")
            again.replayed = false
            #expect(again == reply, "\(sale.note)")
        }
        if !back.isWhole {
            if sale.usesCoupon {
                #expect(try await shop.coupon(state: coupon) != .issued, "\(sale.note)")
            }
            back.add(try await shop.takeBack("\(sale.name)-rest", sale.order.id))
        }
        back.expectWhole()
        #expect(
            try await refusalKey { _ = try await shop.takeBack("\(sale.name)-x", sale.order.id) }
                == "REFUND_EXCEEDS_PAID", "\(sale.note)")
        #expect(try await Belongings(shop) == sale.before, "\(sale.note)")
        if sale.usesCoupon {
            try await eventually("the coupon is hers again, \(sale.note)") {
                try await shop.coupon(state: coupon) == .issued
            }
        }
    }
}

/// What came back of an order so far; each answer is looked at when it comes.
private struct Returned {
    private let order: PointsV1.Order
    private let note: String
    private var quantities: [Int64]
    private var money: [Int64]
    private var spent: [Int64]
    private var tenders: [Int64]
    private var clawed: Int64 = 0

    init(_ order: PointsV1.Order, _ note: String) {
        self.order = order
        self.note = note
        quantities = order.lines.map { _ in 0 }
        money = quantities
        spent = quantities
        tenders = order.tenders.map { _ in 0 }
    }

    /// Lines of which nothing was left have their money and points back with the last piece.
    var isWhole: Bool {
        quantities == order.lines.map(\.quantity) && money == order.lines.map(\.amountMinor)
            && spent == order.lines.map(\.pointsSpent)
    }

    /// Pieces or amounts of what is left; each line at most once.
    func parts(_ dice: inout SeededGenerator) -> [PointsV1.ReturnedLine] {
        var parts: [PointsV1.ReturnedLine] = []
        for (index, line) in order.lines.enumerated() where Bool.random(using: &dice) {
            let pieces = line.quantity - quantities[index]
            let amount = line.amountMinor - money[index]
            let number = Int32(index + 1)
            if amount > 0, Int.random(in: 0..<3, using: &dice) == 0 {
                parts.append(RefundShop.amount(number, .random(in: 1...amount, using: &dice)))
            } else if pieces > 0 {
                parts.append(RefundShop.pieces(number, .random(in: 1...pieces, using: &dice)))
            }
        }
        return parts
    }

    mutating func add(_ reply: PointsV1.RefundOrderReply) {
        for line in reply.lines {
            let index = Int(line.line) - 1
            quantities[index] += line.quantity
            money[index] += line.amountMinor
            spent[index] += line.points
            #expect(line.quantity >= 0 && line.amountMinor >= 0 && line.points >= 0, "\(note)")
        }
        for (index, tender) in reply.tenders.enumerated() {
            #expect(tender.type == order.tenders[index].type, "\(note)")
            #expect(tender.amountMinor >= 0, "\(note)")
            tenders[index] += tender.amountMinor
        }
        clawed += reply.pointsClawedBack
        let amounts = reply.tenders.reduce(0) { $0 + $1.amountMinor }
        let value = reply.tenders.reduce(0) {
            $0 + ($1.type == .storedValue ? $1.amountMinor : 0)
        }
        #expect(reply.amountMinor == amounts, "\(note)")
        #expect(reply.amountMinor == reply.lines.reduce(0) { $0 + $1.amountMinor }, "\(note)")
        #expect(reply.pointsRestored == reply.lines.reduce(0) { $0 + $1.points }, "\(note)")
        #expect(reply.principalMinor + reply.bonusMinor == value, "\(note)")
        #expect(min(reply.principalMinor, reply.bonusMinor) >= 0, "\(note)")
        #expect(reply.pointsOwed == 0 && reply.pointsUncollected == 0, "\(note)")
        expectWithinPaid()
    }

    private func expectWithinPaid() {
        for (index, line) in order.lines.enumerated() {
            #expect(quantities[index] <= line.quantity, "\(note)")
            #expect(money[index] <= line.amountMinor, "\(note)")
            #expect(spent[index] <= line.pointsSpent, "\(note)")
        }
        for (index, tender) in order.tenders.enumerated() {
            #expect(tenders[index] <= tender.amountMinor, "\(note)")
        }
        #expect(clawed <= order.pointsEarned, "\(note)")
    }

    func expectWhole() {
        #expect(isWhole, "\(note)")
        #expect(tenders == order.tenders.map(\.amountMinor), "\(note)")
        #expect(clawed == order.pointsEarned, "\(note)")
    }
}
