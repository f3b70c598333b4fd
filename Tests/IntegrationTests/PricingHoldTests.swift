import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

extension MarketingStack {
    /// Articles of the till's own, worth so much in all.
    func request(
        of member: UUIDv7?, amountMinor: Int64 = 15_000, coupons: [String] = [],
        codes: [String] = [], best: Bool = false
    ) -> MarketingV1.PriceRequest {
        MarketingV1.PriceRequest(
            storeId: Demo.store, channel: .inStore,
            buyer: member.map { .init(memberId: $0.description, levelCode: "base") },
            at: clock.now(),
            lines: [
                .init(
                    quantity: 1, price: .amountMinor(amountMinor), name: "拼盘", category: "food")
            ], couponIds: coupons, promoCodes: codes, bestCoupons: best)
    }

    func hold(
        _ order: UUIDv7, of member: UUIDv7?, amountMinor: Int64 = 15_000,
        coupons: [String] = [], codes: [String] = [], best: Bool = false, seconds: Int64 = 900
    ) async throws -> MarketingV1.PricedOrder {
        let reply = try await pricing.hold(
            .init(
                orderId: order.description,
                price: request(
                    of: member, amountMinor: amountMinor, coupons: coupons, codes: codes,
                    best: best), expiresAt: clock.now().adding(seconds: seconds)),
            ledgerCaller())
        return try #require(reply.price)
    }
}

/// The demo merchant's member day is Wednesday, and this is a Thursday: nothing but coupons counts
/// for a member of the lowest level.
@Suite("Prices, and what they hold until they are paid")
struct PricingHoldTests {
    @Test("X05 D06 D22 a price takes nothing, says what was given and why the rest was not")
    func prices() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            let coupon = try await stack.coupon(of: ann, template)
            let priced = try await stack.pricing.price(
                stack.request(of: ann, coupons: [coupon.id]), stack.ledgerCaller())
            #expect(priced.payableMinor == 13_000 && priced.currency == "CNY")
            #expect(priced.applied.map(\.id) == [coupon.id])
            #expect(priced.applied.first?.templateId == template)
            let short = try await stack.pricing.price(
                stack.request(of: ann, amountMinor: 9_900, coupons: [coupon.id]),
                stack.ledgerCaller())
            #expect(short.payableMinor == 9_900 && short.applied == [])
            let reason = try #require(short.rejected.first { $0.id == coupon.id })
            #expect(reason.reason == "THRESHOLD" && reason.missingMinor == 100)
            // Somebody else's is none at all, and says nothing of itself.
            let bob = try await stack.member(2)
            let foreign = try await stack.pricing.price(
                stack.request(of: bob, coupons: [coupon.id], codes: ["NOTHING"]),
                stack.ledgerCaller())
            let named = foreign.rejected.filter { $0.kind == .coupon || $0.kind == .promoCode }
            #expect(named.map(\.reason) == ["NOT_FOUND", "NOT_FOUND"])
            #expect(named.allSatisfy { $0.name == nil })
            // Of her own the best one is found without being named.
            let best = try await stack.pricing.price(
                stack.request(of: ann, best: true), stack.ledgerCaller())
            #expect(best.payableMinor == 13_000 && best.applied.map(\.id) == [coupon.id])
            #expect(try await stack.state(of: coupon.id, ann) == .issued)
            #expect(try await stack.events(of: ann) == ["coupon.issued"])
        }
    }

    @Test("X04 a hold takes the coupon for its order; the same call again hears the same")
    func holds() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let order = stack.identifiers.next()
            let priced = try await stack.hold(order, of: ann, coupons: [coupon.id])
            #expect(priced.payableMinor == 13_000)
            #expect(try await stack.state(of: coupon.id, ann) == .held)
            // Whatever the repetition says: its order has been priced, and is held as long as it was.
            #expect(try await stack.hold(order, of: ann, amountMinor: 500) == priced)
            stack.clock.advance(seconds: 600)
            let again = try await stack.pricing.hold(
                .init(
                    orderId: order.description, price: stack.request(of: ann),
                    expiresAt: stack.clock.now().adding(seconds: 900)), stack.ledgerCaller())
            #expect(again.expiresAt == MarketingStack.noon.adding(seconds: 900))
            let other = try await refusalInfo {
                _ = try await stack.hold(stack.identifiers.next(), of: ann, coupons: [coupon.id])
            }
            #expect(other?.key == "COUPON_NOT_APPLICABLE")
            #expect(other?.detail("reason") == "NOT_AVAILABLE")
            #expect(
                try await refusalKey {
                    _ = try await stack.coupons.scan(
                        .init(code: coupon.code, storeId: Demo.store, subtotalMinor: 10_000),
                        stack.till())
                } == "COUPON_CLOSED")
            let missing = try await refusalInfo {
                let more = try await stack.coupon(of: ann, try await stack.template())
                _ = try await stack.hold(
                    stack.identifiers.next(), of: ann, amountMinor: 9_000, coupons: [more.id])
            }
            #expect(missing?.detail("reason") == "THRESHOLD")
            #expect(missing?.detail("missingMinor") == "1000")
            // The order itself is priced again with what it holds.
            var repriced = stack.request(of: ann, coupons: [coupon.id])
            repriced.orderId = order.description
            #expect(
                try await stack.pricing.price(repriced, stack.ledgerCaller()).payableMinor
                    == 13_000)
            let release = MarketingV1.ReleaseOffersRequest(orderId: order.description)
            _ = try await stack.pricing.release(release, stack.ledgerCaller())
            _ = try await stack.pricing.release(release, stack.ledgerCaller())
            #expect(try await stack.state(of: coupon.id, ann) == .issued)
            #expect(
                try await refusalKey {
                    _ = try await stack.hold(order, of: ann, coupons: [coupon.id])
                } == "HOLD_CLOSED")
            _ = try await stack.hold(stack.identifiers.next(), of: ann, coupons: [coupon.id])
            let events = try await stack.events(of: ann)
            #expect(
                events.filter { $0 != "coupon.issued" }
                    == ["coupon.held", "coupon.released", "coupon.held"])
            try await stack.checkCounts()
        }
    }

    @Test(
        "X04 a paid order has used its coupon; refunded as a whole it gives it back, in parts not")
    func paidAndRefunded() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let order = stack.identifiers.next()
            _ = try await stack.hold(order, of: ann, coupons: [coupon.id])
            try await stack.ledger.paid(order, at: stack.clock.now())
            try await eventually("it is used") {
                try await stack.state(of: coupon.id, ann) == .used
            }
            let used = try await stack.coupons.get(.init(id: coupon.id), stack.member(ann))
            #expect(used.orderId == order.description && used.usedAt == MarketingStack.noon)
            // Its price is the ledger's now.
            let closed = try await refusalKey {
                _ = try await stack.hold(order, of: ann, coupons: [coupon.id])
            }
            #expect(closed == "HOLD_CLOSED")
            // Too late to be given up.
            _ = try await stack.pricing.release(
                .init(orderId: order.description), stack.ledgerCaller())
            #expect(try await stack.state(of: coupon.id, ann) == .used)
            try await stack.checkCounts()

            // Nine days later, after the coupon's own end.
            let later = try #require(Instant(rfc3339: "2026-03-14T04:00:00Z"))
            stack.clock.set(later)
            try await stack.ledger.refunded(order, whole: false, at: later)
            try await stack.ledger.refunded(order, at: later)
            try await stack.ledger.refunded(order, at: later.adding(seconds: 86_400))
            try await eventually("it is back") {
                try await stack.state(of: coupon.id, ann) == .issued
            }
            let back = try await stack.coupons.get(.init(id: coupon.id), stack.member(ann))
            #expect(back.lastDate == "2026-03-17" && back.restoredAt == later)
            #expect(back.orderId == "" && back.code == coupon.code)
            _ = try await stack.hold(stack.identifiers.next(), of: ann, coupons: [coupon.id])
            #expect(
                try await stack.events(of: ann) == [
                    "coupon.issued", "coupon.held", "coupon.used", "coupon.restored",
                    "coupon.held",
                ])
            try await stack.checkCounts()
        }
    }

    @Test("X04 a voided order gives back its coupon, its code and its uses")
    func voided() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template {
                $0.limits = [.init(period: .ever, uses: 1)]
            }
            let coupon = try await stack.coupon(of: ann, template)
            let other = try await stack.template { $0.terms?.stacking = .init(class: .always) }
            _ = try await stack.codes.create(
                .init(templateId: other, name: "一次", codes: .generic(.init(code: "ONCE", uses: 1))),
                stack.staff())
            let order = stack.identifiers.next()
            let priced = try await stack.hold(
                order, of: ann, amountMinor: 30_000, coupons: [coupon.id], codes: ["ONCE"])
            #expect(priced.payableMinor == 26_000)
            let more = try await stack.coupon(of: ann, template)
            for (coupons, codes) in [([more.id], []), ([], ["once"])] as [([String], [String])] {
                let refused = try await refusalKey {
                    _ = try await stack.hold(
                        stack.identifiers.next(), of: ann, amountMinor: 30_000, coupons: coupons,
                        codes: codes)
                }
                #expect(refused == "COUPON_EXHAUSTED")
            }
            try await stack.ledger.voided(order, at: stack.clock.now())
            try await eventually("all is free again") {
                try await stack.state(of: coupon.id, ann) == .issued
            }
            let again = try await stack.hold(
                stack.identifiers.next(), of: ann, amountMinor: 30_000, coupons: [more.id],
                codes: ["ONCE"])
            #expect(again.payableMinor == 26_000)
            try await stack.checkCounts()
        }
    }

    @Test("X04 I7 a hold that ran out is given back when the ledger was heard, a paid one never")
    func runsOut() async throws {
        try await MarketingStack.run(hearsLedger: false) { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            let unpaid = try await stack.coupon(of: ann, template)
            let paid = try await stack.coupon(of: ann, template)
            let (first, second) = (stack.identifiers.next(), stack.identifiers.next())
            _ = try await stack.hold(first, of: ann, coupons: [unpaid.id])
            _ = try await stack.hold(second, of: ann, coupons: [paid.id])
            // Paid in time, but nobody has heard of it.
            try await stack.ledger.paid(second, at: stack.clock.now())
            stack.clock.advance(seconds: 900 + DueHolds.usualSettleSeconds)
            #expect(
                try await refusalKey { _ = try await stack.hold(first, of: ann) }
                    == "HOLD_EXPIRED")
            try await stack.dueHolds.giveBack()
            #expect(try await stack.state(of: unpaid.id, ann) == .held)
            #expect(try await stack.state(of: paid.id, ann) == .held)

            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await stack.ledger.publisher.run() }
                defer { group.cancelAll() }
                try await eventually("the unpaid one is free") {
                    try await stack.state(of: unpaid.id, ann) == .issued
                }
                #expect(try await stack.state(of: paid.id, ann) == .used)
            }
            #expect(
                try await stack.events(of: ann).suffix(2) == ["coupon.used", "coupon.released"])
            try await stack.checkCounts()
        }
    }

    @Test("X04 what runs out now is not given back yet: a payment may be on its way to the books")
    func settles() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            _ = try await stack.hold(
                stack.identifiers.next(), of: ann, coupons: [coupon.id], seconds: 60)
            let heard = MarketingStack.noon.adding(seconds: 60 + DueHolds.usualSettleSeconds - 1)
            stack.clock.set(heard)
            try await eventually("the feed was heard until then") {
                try await FeedInstants.read(
                    consumer: CheckoutFeed.name, source: .points, from: stack.owner,
                    deadline: .now + .seconds(10)) == heard
            }
            try await stack.dueHolds.giveBack()
            #expect(try await stack.state(of: coupon.id, ann) == .held)
            stack.clock.advance(seconds: 1)
            try await eventually("it is free") {
                try await stack.state(of: coupon.id, ann) == .issued
            }
        }
    }

    @Test("I5 a coupon that twenty orders want at once is held by one of them")
    func wantedAtOnce() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<20 {
                    // Half of them name it, half take what is best: those go without.
                    let isNamed = number % 2 == 0
                    group.addTask {
                        do {
                            let priced = try await stack.hold(
                                stack.identifiers.next(), of: ann,
                                coupons: isNamed ? [coupon.id] : [], best: !isNamed)
                            return priced.applied.isEmpty ? "without" : "with"
                        } catch let status as RPCStatus {
                            return status.explained.info.key
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == "with" } == 1)
            #expect(
                outcomes.allSatisfy {
                    ["with", "without", "COUPON_NOT_APPLICABLE"].contains($0)
                })
            #expect(try await stack.state(of: coupon.id, ann) == .held)
            try await stack.checkCounts()
        }
    }

    @Test("I4 forty calls of one order at once hold once and hear the same")
    func oneOrderAtOnce() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let coupon = try await stack.coupon(of: ann, try await stack.template())
            let order = stack.identifiers.next()
            let answers = try await withThrowingTaskGroup(of: MarketingV1.PricedOrder.self) {
                group in
                for _ in 0..<40 {
                    group.addTask {
                        try await stack.hold(order, of: ann, coupons: [coupon.id])
                    }
                }
                return try await group.reduce(into: [MarketingV1.PricedOrder]()) { $0.append($1) }
            }
            #expect(answers.allSatisfy { $0 == answers[0] })
            #expect(try await stack.events(of: ann) == ["coupon.issued", "coupon.held"])
            try await stack.checkCounts()
        }
    }

    @Test("X09 a budget of discount ends where the next order would go beyond it")
    func budget() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template {
                $0.limits = [.init(period: .perDay, discountMinor: 5_000)]
            }
            for _ in 0..<4 { _ = try await stack.coupon(of: ann, template) }
            var payable: [Int64] = []
            for _ in 0..<3 {
                payable.append(
                    try await stack.hold(stack.identifiers.next(), of: ann, best: true)
                        .payableMinor)
            }
            // Twice 20 of the day's 50; what is left does not reach.
            #expect(payable == [13_000, 13_000, 15_000])
            stack.clock.advance(seconds: 86_400)
            let tomorrow = try await stack.hold(stack.identifiers.next(), of: ann, best: true)
            #expect(tomorrow.payableMinor == 13_000)
        }
    }
}
