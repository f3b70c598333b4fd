import Messages
import Primitives
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// What is given away has a stock where the merchant says so.
@Suite("Stocks of gifts")
struct GiftStockTests {
    private static let mug = MarketingV1.Gift(sku: "mug", name: "马克杯", quantity: 2)

    private static func giving(
        _ definition: inout MarketingV1.TemplateDefinition
    ) {
        definition.terms = .init(stage: .line, discount: .gift(mug))
    }

    private func left(_ stack: MarketingStack) async throws -> [Int64] {
        let reply = try await stack.gifts.list(.init(sku: "mug"), stack.staff())
        return reply.stocks.flatMap { [$0.taken, $0.left] }
    }

    @Test(
        "D01 X19 fifteen orders at once for nine mugs, two each: four have them, none is oversold")
    func neverOversold() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template(Self.giving)
            let set = try await stack.gifts.set(.init(sku: "mug", left: 9), stack.staff())
            #expect(set.stock?.left == 9 && set.stock?.taken == 0)
            var wanted: [(member: UUIDv7, coupon: String, order: UUIDv7)] = []
            for number in 1...15 {
                let member = try await stack.member(number)
                let coupon = try await stack.coupon(of: member, template)
                wanted.append((member, coupon.id, stack.identifiers.next()))
            }
            let outcomes = try await withThrowingTaskGroup(
                of: (order: UUIDv7, outcome: String).self
            ) { group in
                for (member, coupon, order) in wanted {
                    group.addTask {
                        for _ in 0..<1_000 {
                            do {
                                let priced = try await stack.hold(
                                    order, of: member, coupons: [coupon])
                                let gift = priced.lines.first(where: \.isGift)
                                return (order, gift?.quantity == 2 ? "given" : "without")
                            } catch let status as RPCStatus
                                where status.explained.info.retryable
                            {
                                continue
                            } catch let status as RPCStatus {
                                return (order, status.explained.info.key)
                            }
                        }
                        return (order, "no answer")
                    }
                }
                return try await group.reduce(into: [(order: UUIDv7, outcome: String)]()) {
                    $0.append($1)
                }
            }
            let given = outcomes.filter { $0.outcome == "given" }.map(\.order)
            #expect(given.count == 4)
            #expect(outcomes.count { $0.outcome == "COUPON_EXHAUSTED" } == 11, "\(outcomes)")
            #expect(try await left(stack) == [8, 1])

            // One order is voided, one is given up, one is paid and returned: theirs are there again.
            try await stack.ledger.voided(given[0], at: stack.clock.now())
            _ = try await stack.pricing.release(
                .init(orderId: given[1].description), stack.ledgerCaller())
            try await stack.ledger.paid(given[2], at: stack.clock.now())
            try await stack.ledger.paid(given[3], at: stack.clock.now())
            try await eventually("the void is heard") { try await left(stack) == [4, 5] }
            try await stack.ledger.refunded(given[2], whole: false, at: stack.clock.now())
            try await stack.ledger.refunded(given[3], at: stack.clock.now())
            try await eventually("the return is heard") { try await left(stack) == [2, 7] }
            try await stack.checkCounts()
        }
    }

    @Test(
        "D01 a gift without a piece left is not given: an unnamed one is left out, with its reason")
    func runsOut() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template(Self.giving)
            let coupon = try await stack.coupon(of: ann, template)
            // Nobody keeps a stock: it is given.
            let free = try await stack.pricing.price(
                stack.request(of: ann, best: true), stack.ledgerCaller())
            #expect(free.rejected.allSatisfy { $0.reason != "EXHAUSTED" })
            _ = try await stack.gifts.set(.init(sku: "mug", left: 1), stack.staff())
            let named = try await refusalKey {
                _ = try await stack.hold(
                    stack.identifiers.next(), of: ann, coupons: [coupon.id])
            }
            #expect(named == "COUPON_EXHAUSTED")
            let best = try await stack.pricing.price(
                stack.request(of: ann, best: true), stack.ledgerCaller())
            #expect(best.lines.allSatisfy { !$0.isGift })
            #expect(best.rejected.contains { $0.id == coupon.id && $0.reason == "EXHAUSTED" })

            // A stock of the store comes before that of all stores.
            _ = try await stack.gifts.set(
                .init(sku: "mug", storeId: Demo.store, left: 2), stack.staff())
            let held = try await stack.hold(
                stack.identifiers.next(), of: ann, coupons: [coupon.id])
            #expect(held.lines.contains { $0.isGift && $0.sku == "mug" && $0.quantity == 2 })
            #expect(try await left(stack) == [0, 1, 2, 0])

            // No stock again: nothing is counted, and the list has it no more.
            _ = try await stack.gifts.set(.init(sku: "mug", unlimited: true), stack.staff())
            #expect(try await left(stack) == [2, 0])
        }
    }

    @Test("D04 D01 a gift coupon that a till scans takes from the stock, too")
    func scanned() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template(Self.giving)
            _ = try await stack.gifts.set(.init(sku: "mug", left: 3), stack.staff())
            let first = try await stack.coupon(of: ann, template)
            let second = try await stack.coupon(of: ann, template)
            func scan(_ code: String, key: String) async throws -> MarketingV1.CouponReply {
                try await stack.coupons.scan(
                    .init(code: code, storeId: Demo.store, subtotalMinor: 10_000),
                    stack.till(key: key))
            }
            _ = try await scan(first.code, key: "scan-of-the-first")
            #expect(try await scan(first.code, key: "scan-of-the-first").replayed)
            #expect(
                try await refusalKey { _ = try await scan(second.code, key: "scan-of-second-1") }
                    == "COUPON_EXHAUSTED")
            #expect(try await stack.state(of: second.id, ann) == .issued)
            #expect(try await left(stack) == [2, 1])
        }
    }

    @Test("D01 N12 what a till gave away alone is taken as far as the stock reaches, once an order")
    func given() async throws {
        try await MarketingStack.run(signs: true) { stack in
            let ann = try await stack.member(1)
            _ = try await stack.gifts.set(.init(sku: "mug", left: 3), stack.staff())
            func give(
                _ order: UUIDv7, _ gifts: (String, Int64)..., key: String? = nil
            ) async throws -> MarketingV1.TakeGivenGiftsReply {
                try await stack.gifts.takeGiven(
                    .init(
                        orderId: order.description, storeId: Demo.store,
                        memberId: ann.description,
                        gifts: gifts.map { .init(sku: $0.0, quantity: $0.1) }),
                    stack.ledgerCaller(key: key))
            }
            let (first, second, third) = (
                stack.identifiers.next(), stack.identifiers.next(), stack.identifiers.next()
            )
            // Of the cup nobody keeps a stock.
            let reply = try await give(first, ("mug", 2), ("cup", 5), key: "gifts-of-sale-one")
            #expect(reply.gifts.map(\.taken) == [2, 5] && !reply.replayed)
            #expect(try await left(stack) == [2, 1])
            let again = try await give(first, ("mug", 2), ("cup", 5), key: "gifts-of-sale-one")
            #expect(again.replayed && again.gifts == reply.gifts)
            // Another sale of the till that is the same order.
            #expect(try await give(first, ("mug", 2)).gifts.map(\.taken) == [2])
            #expect(try await left(stack) == [2, 1])

            // It has a coupon already, which stays the order's.
            let coupon = try await stack.coupon(of: ann, try await stack.template()).id
            _ = try await stack.offline.takeOffline(.init(id: coupon), stack.member(ann))
            _ = try await stack.offline.useOffline(
                .init(
                    couponId: coupon, memberId: ann.description,
                    saleId: stack.identifiers.next().description, soldAt: stack.clock.now(),
                    storeId: Demo.store, terminalId: "till-1", orderId: second.description),
                stack.ledgerCaller())
            #expect(try await give(second, ("mug", 4)).gifts.map(\.taken) == [1])
            #expect(try await give(third, ("mug", 1)).gifts.map(\.taken) == [0])
            #expect(try await left(stack) == [3, 0])
            try await stack.checkCounts()

            try await stack.ledger.refundedOfTill(second, at: stack.clock.now())
            try await stack.ledger.refundedOfTill(first, whole: false, at: stack.clock.now())
            try await eventually("the return is heard") {
                let state = try await stack.state(of: coupon, ann)
                let stock = try await left(stack)
                return state == .held && stock == [2, 1]
            }
            // What came back is not taken once more.
            #expect(try await give(second, ("mug", 4)).gifts.map(\.taken) == [4])
            #expect(try await left(stack) == [2, 1])
            try await stack.checkCounts()

            for gifts in [
                [], [MarketingV1.GivenGift(sku: "a b", quantity: 1)],
                [.init(sku: "mug", quantity: 0)],
                [.init(sku: "mug", quantity: 1), .init(sku: "mug", quantity: 1)],
            ] {
                let refused = try await refusalKey {
                    _ = try await stack.gifts.takeGiven(
                        .init(
                            orderId: third.description, storeId: Demo.store,
                            memberId: ann.description, gifts: gifts), stack.ledgerCaller())
                }
                #expect(refused == "INVALID_ARGUMENT", "\(gifts)")
            }
        }
    }

    @Test("D01 who may not is refused, and a stock is of a store that there is")
    func refused() async throws {
        try await MarketingStack.run { stack in
            let cases: [(MarketingV1.SetGiftStockRequest, CallOptions, String)] = [
                (.init(sku: "a b", left: 1), stack.staff(), "INVALID_ARGUMENT"),
                (.init(sku: "mug", left: -1), stack.staff(), "INVALID_ARGUMENT"),
                (.init(sku: "mug", left: 1, unlimited: true), stack.staff(), "INVALID_ARGUMENT"),
                (
                    .init(sku: "mug", storeId: Demo.member(1).description, left: 1), stack.staff(),
                    "STORE_NOT_FOUND"
                ),
                (.init(sku: "mug", left: 1), stack.staff("cashier"), "PERMISSION_DENIED"),
                (
                    .init(sku: "mug", left: 1), stack.staff("owner", of: [Demo.bar]),
                    "OUT_OF_SCOPE"
                ),
            ]
            for (request, caller, key) in cases {
                let refused = try await refusalKey {
                    _ = try await stack.gifts.set(request, caller)
                }
                #expect(refused == key, "\(request)")
            }
        }
    }
}
