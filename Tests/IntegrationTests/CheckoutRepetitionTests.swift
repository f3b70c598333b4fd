import Messages
import Postgres
import Primitives
import TTRPC
import TestKit
import Testing

/// F13, and what many do at once: two instances of points-service, one of marketing-service.
@Suite("Checkout: calls repeated, reordered, late, and at once")
struct CheckoutRepetitionTests {
    private struct Call: Sendable {
        let name: String
        let run: @Sendable (CheckoutShop) async throws -> String
    }

    private static let lines = [CheckoutShop.line("X", 25_000)]
    private static let payable: Int64 = 20_000

    private func withShop(
        members: Int, _ body: (CheckoutShop, [UUIDv7: String]) async throws -> Void
    ) async throws {
        try await CheckoutShop.run(at: PointsStack.noon, level: "base", instances: 2) { shop in
            let ids = (1...members).map(Demo.member)
            for id in ids.dropFirst() { shop.stack.members.add(id) }
            try await shop.stack.projected(Int64(members))
            try await eventually("marketing knows them, too") {
                let known = try await shop.offers.query(
                    CountRoll(), deadline: .now + .seconds(10))
                return known.first == Int64(members)
            }
            let coupons = try await shop.coupons(of: ids)
            try await body(shop, coupons)
        }
    }

    // MARK: One effect

    /// What still runs, or collides with another, is asked for again, as every till does it.
    private func answer(_ call: Call, _ shop: CheckoutShop) async throws -> String {
        for _ in 0..<1_000 {
            do {
                return try await call.run(shop)
            } catch let status as RPCStatus where status.explained.info.retryable {
                try await Task.sleep(for: .milliseconds(10))
            } catch let status as RPCStatus {
                return status.explained.info.key
            }
        }
        return "no answer"
    }

    /// Sends each of the calls one to five times, and once those that come late, in any order, to both
    /// instances; what each of them is answered.
    private func send(
        _ calls: [Call], late: [Call] = [], _ shop: CheckoutShop, _ random: inout SeededGenerator
    ) async throws -> [String: Set<String>] {
        var sent = late
        for call in calls {
            sent += Array(repeating: call, count: Int.random(in: 1...5, using: &random))
        }
        sent.shuffle(using: &random)
        let other = try shop.other
        return try await withThrowingTaskGroup(
            of: (name: String, answer: String).self, returning: [String: Set<String>].self
        ) { group in
            for (number, call) in sent.enumerated() {
                let instance = number % 2 == 0 ? shop : other
                group.addTask { (call.name, try await self.answer(call, instance)) }
            }
            var answers: [String: Set<String>] = [:]
            for try await one in group { answers[one.name, default: []].insert(one.answer) }
            return answers
        }
    }

    @Test(
        "N03 F13 X04 each call of four checkouts, sent one to five times and late, has one effect")
    func repeated() async throws {
        let seed = newSeed()
        try await withShop(members: 4) { shop, coupons in
            var random = SeededGenerator(seed: seed)
            // Each on a member of its own, so that any order is right.
            let baskets = (1...4).map { number in
                let member = Demo.member(number)
                return shop.basket(Self.lines, of: member, coupons: [coupons[member] ?? ""])
            }
            let payment = shop.payment("F-1", baskets[0], Self.payable)
            let short = shop.payment("F-4", baskets[3], 1)
            let first = [
                Call(name: "pay") { shop in
                    try await shop.send(payment, key: "pay").order?.id ?? ""
                },
                Call(name: "keep") { shop in try await shop.hold("F-2", baskets[1]).id },
                Call(name: "drop") { shop in try await shop.hold("F-3", baskets[2]).id },
                Call(name: "short") { shop in
                    try await shop.send(short, key: "short").order?.id ?? ""
                },
            ]
            var answers = try await send(first, shop, &random)
            let order = try #require(answers["pay"]?.first)
            let kept = try #require(answers["keep"]?.first)
            let dropped = try #require(answers["drop"]?.first)
            let second = [
                Call(name: "capture") { shop in
                    let tenders = CheckoutShop.cash(Self.payable)
                    return try await shop.capture("F-2", kept, tenders).order?.id ?? ""
                },
                Call(name: "void") { shop in try await shop.void("F-3", dropped).id },
                Call(name: "refund") { shop in
                    "\(try await shop.takeBack("F-5", order).amountMinor)"
                },
            ]
            let after = try await send(second, late: first, shop, &random)
            answers.merge(after) { $0.union($1) }
            let atLast = try await send([], late: first + second, shop, &random)
            answers.merge(atLast) { $0.union($1) }
            for (name, texts) in answers {
                #expect(texts.count == 1, "\(name) was answered \(texts), seed \(seed)")
            }
            #expect(answers["short"] == ["TENDERS_DO_NOT_ADD_UP"], "seed \(seed)")
            #expect(answers["refund"] == ["\(Self.payable)"], "seed \(seed)")
            let orders = try await shop.stack.number(CountRows.orders)
            #expect(orders == 2, "seed \(seed)")
            // Refunded, captured, voided, never paid.
            let states: [MarketingV1.CouponState] = [.issued, .used, .issued, .issued]
            for (number, state) in states.enumerated() {
                let coupon = try #require(coupons[Demo.member(number + 1)])
                try await shop.eventually(coupon, is: state)
            }
            try await eventually("nothing is held") {
                try await !shop.holds().contains("HELD")
            }
            try await shop.check("seed \(seed)")
        }
    }

    // MARK: One of many

    @Test("I5 X04 a thousand payments, ten at once for each of a hundred coupons: one has it")
    func manyPayments() async throws {
        let members = 100
        try await withShop(members: members) { shop, coupons in
            let other = try shop.other
            var paid: [UUIDv7: Int] = [:]
            // Two hundred at once: all of them wait for the same few connections.
            for round in 0..<5 {
                let buyers = (1...members).filter { $0 % 5 == round }.map(Demo.member)
                try await withThrowingTaskGroup(of: (buyer: UUIDv7, outcome: String).self) {
                    group in
                    for buyer in buyers {
                        let coupon = try #require(coupons[buyer])
                        let basket = shop.basket(Self.lines, of: buyer, coupons: [coupon])
                        for number in 0..<10 {
                            let name = "\(number)-\(buyer)"
                            let payment = shop.payment(name, basket, Self.payable)
                            let call = Call(name: name) { shop in
                                _ = try await shop.send(payment, key: name)
                                return "paid"
                            }
                            let instance = number % 2 == 0 ? shop : other
                            group.addTask { (buyer, try await self.answer(call, instance)) }
                        }
                    }
                    for try await (buyer, outcome) in group {
                        let isKnown = outcome == "paid" || outcome == "COUPON_NOT_APPLICABLE"
                        #expect(isKnown, "\(outcome)")
                        if outcome == "paid" { paid[buyer, default: 0] += 1 }
                    }
                }
            }
            #expect(paid.count == members)
            #expect(paid.values.allSatisfy { $0 == 1 })
            let orders = try await shop.stack.number(CountRows.orders)
            #expect(orders == Int64(members))
            try await eventually("every coupon is used", within: .seconds(60)) {
                let used = try await shop.offers.query(CountUsed(), deadline: .now + .seconds(10))
                return used.first == Int64(members)
            }
            for member in (1...members).map(Demo.member) {
                let balance = try await shop.stack.balance(of: member)
                #expect(balance.available == 200)
            }
        }
    }

    @Test("X04 ten captures and ten voids of one hold at once: one kind of them wins")
    func captureOrVoid() async throws {
        try await withShop(members: 5) { shop, coupons in
            let other = try shop.other
            for number in 1...5 {
                let member = Demo.member(number)
                let coupon = try #require(coupons[member])
                let basket = shop.basket(Self.lines, of: member, coupons: [coupon])
                let held = try await shop.hold("r-\(number)", basket)
                var outcomes: [String: Int] = [:]
                try await withThrowingTaskGroup(of: String.self) { group in
                    for call in 0..<20 {
                        let name = "r-\(number)-\(call)"
                        let end = Self.end(of: held.id, name, isVoid: call % 2 == 1)
                        let instance = call % 4 < 2 ? shop : other
                        group.addTask { try await self.answer(end, instance) }
                    }
                    for try await outcome in group { outcomes[outcome, default: 0] += 1 }
                }
                let isVoid = outcomes["void"] != nil
                // The same capture under another key is the same order; a second void is too late.
                #expect(outcomes.count == 2, "\(outcomes)")
                #expect(outcomes["CHECKOUT_CLOSED"] == (isVoid ? 19 : 10), "\(outcomes)")
                try await shop.eventually(coupon, is: isVoid ? .issued : .used)
            }
        }
    }

    private static func end(of checkout: String, _ name: String, isVoid: Bool) -> Call {
        Call(name: name) { shop in
            if isVoid {
                _ = try await shop.void(name, checkout)
                return "void"
            }
            let reply = try await shop.capture(name, checkout, CheckoutShop.cash(payable))
            return reply.order?.id ?? ""
        }
    }

    @Test("X04 a capture that meets its hold's end is paid with the coupon, or neither")
    func captureOrEnd() async throws {
        try await withShop(members: 6) { shop, coupons in
            var held: [UUIDv7: String] = [:]
            for (member, coupon) in coupons {
                let basket = shop.basket(Self.lines, of: member, coupons: [coupon])
                held[member] = try await shop.hold("e-\(member)", basket).id
            }
            shop.stack.clock.advance(seconds: 899)
            var outcomes: [UUIDv7: String] = [:]
            try await withThrowingTaskGroup(of: (member: UUIDv7, outcome: String).self) { group in
                for (number, (member, checkout)) in held.enumerated() {
                    let capture = Self.end(of: checkout, "e-\(member)", isVoid: false)
                    group.addTask {
                        if number == 3 { shop.stack.clock.advance(seconds: 1) }
                        return (member, try await self.answer(capture, shop))
                    }
                }
                for try await (member, outcome) in group { outcomes[member] = outcome }
            }
            shop.stack.clock.advance(seconds: 30)
            for (member, outcome) in outcomes {
                // An order's id, unless it was too late.
                let isPaid = UUIDv7(outcome) != nil
                #expect(isPaid || outcome == "HOLD_EXPIRED", "\(outcome)")
                let coupon = try #require(coupons[member])
                try await shop.eventually(coupon, is: isPaid ? .used : .issued)
            }
        }
    }
}

private struct CountRoll: Statement {
    static let sql = "SELECT count(*) FROM member_roll"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

/// Coupons that orders have used.
private struct CountUsed: Statement {
    static let sql = """
        SELECT count(DISTINCT c.id) FROM coupons c
        JOIN offer_holds h ON h.order_id = c.order_id AND c.id = ANY (h.coupon_ids)
        WHERE c.state = 'USED' AND h.state = 'USED'
        """
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}
