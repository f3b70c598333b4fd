import Messages
import PointsService
import Primitives
import TestKit
import Testing

@Suite("What days and shifts tell of discounts and punch cards")
struct DayDetailTests {
    private func closeDay(_ stack: PointsStack, _ date: String) async throws -> PointsV1.Day {
        let reply = try await stack.tills.closeDay(
            .init(storeId: Demo.store, businessDate: date), stack.manager("close-\(date)"))
        return try #require(reply.day)
    }

    @Test(
        "X27 D22 a shift and its day tell what each offer took off, once; a return changes nothing")
    func discounts() async throws {
        try await CheckoutShop.run { shop in
            let stack = shop.stack
            let opened = try await stack.tills.openShift(
                .init(storeId: Demo.store, terminalId: "till-1", staffId: "staff-7"),
                stack.till(key: PointsStack.key("open")))
            let shift = try #require(opened.shift)
            #expect(shift.discounts.isEmpty && shift.punchCards == nil)
            stack.clock.advance(seconds: 60)
            let coupon = try await shop.coupon()
            let lines = [CheckoutShop.line("A", 30_000)]
            let both = shop.basket(lines, coupons: [coupon])
            let price = try #require(try await shop.quote(both).price)
            let paid = try await shop.pay("o-1", both, CheckoutShop.cash(price.payableMinor))
            let bare = shop.basket(lines)
            let rest = try #require(try await shop.quote(bare).price).payableMinor
            _ = try await shop.pay("o-2", bare, CheckoutShop.cash(rest))
            _ = try await shop.takeBack("r-1", paid.order?.id ?? "")
            stack.clock.advance(seconds: 60)

            let seen = try await stack.tills.getShift(.init(id: shift.id), stack.manager())
            let template = try #require(price.applied.first { $0.kind == .coupon }).templateId
            let coupons = seen.discounts.filter { $0.kind == .coupon }
            #expect(
                coupons == [
                    .init(kind: .coupon, offerId: template, useCount: 1, discountMinor: 5_000)
                ])
            // Of both orders together nothing but offers has come off.
            let off = seen.discounts.reduce(0) { $0 + $1.discountMinor }
            #expect(off == 2 * 30_000 - price.payableMinor - rest)
            let others = seen.discounts.filter { $0.kind != .coupon }
            #expect(!others.isEmpty && others.allSatisfy { $0.useCount == 2 })

            _ = try await stack.tills.countShift(
                .init(id: shift.id, counted: [.init(type: .cash, amountMinor: rest)]),
                stack.till(key: PointsStack.key("count")))
            let closed = try await stack.tills.closeShift(
                .init(id: shift.id), stack.till(key: PointsStack.key("close")))
            #expect(closed.shift?.discounts == seen.discounts)
            let day = try await closeDay(stack, "2026-03-04")
            #expect(day.figures?.discounts == seen.discounts)
            #expect(
                try await stack.tills.getDay(
                    .init(storeId: Demo.store, businessDate: "2026-03-04"), stack.manager())
                    == day)
            stack.clock.advance(seconds: 86_400)
            let next = try await closeDay(stack, "2026-03-05")
            #expect(next.figures?.discounts == [] && next.late.isEmpty)
        }
    }

    @Test("X27 F02 a day tells of the cards that were sold in the store, and of their uses, once")
    func punchCards() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            _ = try await stack.use(card, 1)
            let use = try await stack.use(card, 2)
            _ = try await stack.undo(use)
            let elsewhere = try await stack.use(card, 3, store: Demo.bar)
            #expect(elsewhere.entry?.revenueMinor == 1_000)
            let plan = try await stack.cardPlan("lost") {
                $0.days = 1
                $0.forfeits = true
            }
            _ = try await stack.card(plan, of: ann, payment: "pay-2")
            stack.clock.advance(seconds: 60)
            let day = try await closeDay(stack, "2026-03-05")
            #expect(
                day.figures?.punchCards
                    == .init(
                        soldCount: 2, soldMinor: 2 * 9_999, usedCount: 2, usedMinor: 1_999,
                        givenBackCount: 1, givenBackMinor: 1_000))
            // What is paid for cards is no sale, and a part of what the till has taken.
            #expect(day.figures?.salesMinor == 0 && day.figures?.orderCount == 0)
            #expect(
                day.figures?.tenders == [.init(type: .wechatPay, prepaidMinor: 2 * 9_999)])

            // What happens to a card without a store belongs to the one that has sold it.
            stack.clock.advance(seconds: 2 * 86_400)
            try await eventually("the second one has ended") {
                try await stack.owner.query(
                    ReadPunchCardEvents(), deadline: .now + .seconds(10)
                ).contains("punch_card.expired")
            }
            _ = try await stack.refund(card, 8_000)
            stack.clock.advance(seconds: 60)
            let later = try await closeDay(stack, "2026-03-07")
            #expect(
                later.figures?.punchCards
                    == .init(
                        refundedCount: 1, refundedMinor: 8_000, endedCount: 1,
                        forfeitedMinor: 9_999))
            // No till has paid it out.
            #expect(later.late.isEmpty && later.figures?.tenders == [])
        }
    }
}
