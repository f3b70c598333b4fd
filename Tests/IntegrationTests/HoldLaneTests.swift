import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// Orders that hold their coupons in one transaction, and each by itself all the same.
@Suite("Holds, many at a time")
struct HoldLaneTests {
    @Test(
        "X04 I5 orders of a batch hold each its own; what is gone, foreign or repeated is not held"
    )
    func oneBatch() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            let (ann, bob) = (try await stack.member(1), try await stack.member(2))
            let first = try await stack.coupon(of: ann, template).id
            let second = try await stack.coupon(of: ann, template).id
            let foreign = try await stack.coupon(of: bob, template).id
            let before = Self.hold(stack, of: ann, [first])
            let orders = [
                before,
                Self.hold(stack, of: ann, [first]),
                Self.hold(stack, of: ann, [second, foreign]),
                Self.hold(stack, of: ann, [second]),
                before,
                Self.hold(stack, of: bob, [foreign]),
                Self.hold(stack, of: nil, []),
            ]
            let batch = HoldBatch(holds: orders, identifiers: stack.identifiers)
            let outcomes = try await stack.owner.transaction(
                settings: [.allMerchants], deadline: .now + .seconds(10)
            ) { transaction in
                try batch.take(in: &transaction).map(Self.name)
            }
            #expect(
                outcomes == ["taken", "moved", "moved", "taken", "earlier", "taken", "taken"])
            for (coupon, member) in [(first, ann), (second, ann), (foreign, bob)] {
                #expect(try await stack.state(of: coupon, member) == .held)
            }
            #expect(
                try await stack.events(of: ann)
                    == ["coupon.issued", "coupon.issued", "coupon.held", "coupon.held"])
            #expect(try await stack.events(of: bob) == ["coupon.issued", "coupon.held"])
            // What a batch has held, the next one finds.
            let again = try await stack.owner.transaction(
                settings: [.allMerchants], deadline: .now + .seconds(10)
            ) { transaction in
                try batch.take(in: &transaction).map(Self.name)
            }
            #expect(
                again == ["earlier", "moved", "moved", "earlier", "earlier", "earlier", "earlier"])
            #expect(try await stack.events(of: ann).count == 4)
            try await stack.checkCounts()
        }
    }

    @Test(
        "X04 sixty members who check out at once each hold their coupon, and hear their own price")
    func manyAtOnce() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            var coupons: [(member: UUIDv7, coupon: String)] = []
            for number in 1...60 {
                let member = try await stack.member(number)
                coupons.append((member, try await stack.coupon(of: member, template).id))
            }
            let orders = coupons
            let payable = try await withThrowingTaskGroup(of: (Int, Int64).self) { group in
                for (number, order) in orders.enumerated() {
                    group.addTask {
                        let price = try await stack.pricing.hold(
                            .init(
                                orderId: stack.identifiers.next().description,
                                price: stack.request(
                                    of: order.member, amountMinor: 15_000 + Int64(number),
                                    coupons: [order.coupon]),
                                expiresAt: stack.clock.now().adding(seconds: 900)),
                            stack.ledgerCaller()
                        ).price
                        return (number, price?.payableMinor ?? 0)
                    }
                }
                return try await group.reduce(into: [Int: Int64]()) { $0[$1.0] = $1.1 }
            }
            for (number, order) in orders.enumerated() {
                #expect(payable[number] == 13_000 + Int64(number))
                #expect(try await stack.state(of: order.coupon, order.member) == .held)
                #expect(
                    try await stack.events(of: order.member) == ["coupon.issued", "coupon.held"])
            }
            try await stack.checkCounts()
        }
    }

    private static func hold(
        _ stack: MarketingStack, of member: UUIDv7?, _ coupons: [String]
    ) -> OfferHoldRow {
        OfferHoldRow(
            key: OrderKey(merchant: Demo.merchant, order: stack.identifiers.next()),
            member: member, priced: [], coupons: coupons.compactMap { UUIDv7($0) }, codes: [],
            uses: [], heldAt: MarketingStack.noon,
            expiresAt: MarketingStack.noon.adding(seconds: 900))
    }

    private static func name(_ outcome: HoldWork.Outcome) -> String {
        switch outcome {
        case .taken: "taken"
        case .earlier: "earlier"
        case .moved: "moved"
        }
    }
}
