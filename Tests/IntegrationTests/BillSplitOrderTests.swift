import Messages
import PointsDomain
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

/// Split bills as orders: paid by several, with a coupon on the whole, a service charge and a tip.
@Suite("Split bills as they are paid and returned")
struct BillSplitOrderTests {
    /// 1 point a yuan, the service charge earns nothing.
    private static let rules = PointsV1.ProgrammeDefinition(
        rate: .init(points: 1, perMinor: 100),
        excluded: PatronV1.Json(
            text: #"{"fact":"line.category","op":"=","value":"SERVICE_CHARGE"}"#),
        expiry: .init(rule: .none))

    /// 120.00 and 80.00 with 满200减50: 90.00 and 60.00.
    private static let lines = [
        CheckoutShop.line("A", 12_000), CheckoutShop.line("B", 4_000, 2),
    ]

    private func withShop(_ body: (CheckoutShop) async throws -> Void) async throws {
        try await CheckoutShop.run(at: PointsStack.noon, level: "base") { shop in
            try await PointsDemo.publish(
                Self.rules, of: Demo.merchant.description, version: 2,
                from: "2021-01-01T00:00:00Z", on: shop.stack.owner)
            try await body(shop)
        }
    }

    /// How each of three people pays.
    private static let types: [PointsV1.TenderType] = [.wechatPay, .alipay, .cash]

    /// What a return gives back to one of them.
    private static func given(_ reply: PointsV1.RefundOrderReply, _ place: Int) -> Int64 {
        reply.tenders.filter { $0.type == types[place] }.reduce(0) { $0 + $1.amountMinor }
    }

    private static func tenders(_ shares: [Int64]) -> [PointsV1.Tender] {
        zip(types, shares).map { PointsV1.Tender(type: $0, amountMinor: $1) }
    }

    @Test(
        "X29 N01 a bill with a coupon and service, split by amounts, is paid and returned by payer")
    func byAmounts() async throws {
        try await withShop { shop in
            let coupon = try await shop.coupon()
            let price = try #require(
                try await shop.quote(shop.basket(Self.lines, coupons: [coupon])).price)
            #expect(price.lines.map(\.payableMinor) == [9_000, 6_000])
            let bill = try await shop.stack.tills.splitBill(
                .init(
                    lines: price.lines.map { .init(amountMinor: $0.payableMinor) }, people: 3,
                    mode: .byAmount, amountsMinor: [5_000, 6_000], servicePermille: 100),
                shop.stack.till())
            #expect(bill.serviceMinor == 1_500 && bill.payableMinor == 16_500)

            // The coupon takes nothing off the service charge.
            let service = MarketingV1.PricingLine(
                quantity: 1, price: .amountMinor(bill.serviceMinor), name: "服务费",
                category: "SERVICE_CHARGE")
            let basket = shop.basket(Self.lines + [service], coupons: [coupon])
            let shares = bill.shares.map(\.totalMinor)
            let paid = try await shop.pay("split", basket, Self.tenders(shares))
            let order = try #require(paid.order)
            #expect(order.lines.map(\.amountMinor) == [9_000, 6_000, 1_500])
            // Points of 150.00: neither service nor tip earns.
            #expect(paid.pointsEarned == 150 && order.lines.map(\.points) == [90, 60, 0])
            _ = try await shop.stack.tills.recordTip(
                .init(
                    storeId: Demo.store, terminalId: "till-1", staffId: "staff-7",
                    orderExternalId: "split", type: .cash, amountMinor: 800),
                shop.stack.till(key: PointsStack.key("tip")))
            #expect(try await shop.stack.balance(of: shop.ann).available == 150)

            // One B comes back, then the other, then all: each payer what she gave for it.
            let first = try await shop.takeBack("b-1", order.id, RefundShop.pieces(2, 1))
            let second = try await shop.takeBack("b-2", order.id, RefundShop.pieces(2, 1))
            #expect(first.amountMinor + second.amountMinor == 6_000)
            for (place, share) in bill.shares.enumerated() {
                let back = Self.given(first, place) + Self.given(second, place)
                #expect(back == share.lineAmountsMinor[1], "payer \(place + 1)")
            }
            #expect(try await shop.coupon(state: coupon) != .issued)
            let rest = try await shop.takeBack("all", order.id)
            #expect(rest.amountMinor == 10_500)
            for (place, share) in bill.shares.enumerated() {
                let kept = share.totalMinor - share.lineAmountsMinor[1]
                #expect(Self.given(rest, place) == kept, "payer \(place + 1)")
            }
            #expect(try await shop.stack.balance(of: shop.ann).available == 0)
            try await shop.eventually(coupon, is: .issued)
        }
    }

    @Test("X29 where each pays for her lines, each order returns to who paid it, to the coin")
    func byLines() async throws {
        try await withShop { shop in
            let bob = Demo.member(2)
            shop.stack.members.add(bob)
            try await shop.stack.projected(2)
            let bill = try await shop.stack.tills.splitBill(
                .init(
                    lines: [
                        .init(amountMinor: 9_999, payers: [1]),
                        .init(amountMinor: 5_001, payers: [1, 2]),
                    ], people: 2, mode: .byLines, servicePermille: 100), shop.stack.till())
            #expect(bill.payableMinor == 16_500)
            var orders: [String] = []
            for (place, member) in [shop.ann, bob].enumerated() {
                let share = bill.shares[place]
                let names = ["A", "B", "服务费"]
                let lines = zip(names, share.lineAmountsMinor + [share.serviceMinor])
                    .filter { $0.1 > 0 }
                    .map { name, minor in
                        MarketingV1.PricingLine(
                            quantity: 1, price: .amountMinor(minor), name: name,
                            category: name == "服务费" ? "SERVICE_CHARGE" : "snack")
                    }
                let paid = try await shop.pay(
                    "person-\(place)", shop.basket(lines, of: member),
                    CheckoutShop.cash(share.totalMinor))
                #expect(paid.pointsEarned == (share.totalMinor - share.serviceMinor) / 100)
                orders.append(try #require(paid.order?.id))
            }
            // Bob's part of the bottle comes back; Ann's order is as it was.
            let back = try await shop.takeBack("bob", orders[1])
            #expect(back.amountMinor == bill.shares[1].totalMinor)
            #expect(try await shop.stack.balance(of: bob).available == 0)
            let kept = try await shop.stack.orders.get(.init(id: orders[0]), shop.stack.till())
            #expect(kept.refundedMinor == 0)
        }
    }

    @Test("X29 F05 a tip is money: nobody gives stored value or a punch card that nobody spends")
    func tips() async throws {
        try await PointsStack.run { stack in
            for type in [PointsV1.TenderType.storedValue, .punchCard, .owed, .unspecified] {
                let refused = try await refusalKey {
                    _ = try await stack.tills.recordTip(
                        .init(
                            storeId: Demo.store, terminalId: "till-1", staffId: "staff-7",
                            type: type, amountMinor: 100),
                        stack.till(key: PointsStack.key("tip-\(type.rawValue)")))
                }
                #expect(refused == "INVALID_ARGUMENT", "\(type)")
            }
        }
    }
}
