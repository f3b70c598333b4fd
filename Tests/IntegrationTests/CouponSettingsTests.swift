import Messages
import Primitives
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// A merchant's own limits for coupons, in versions.
@Suite("Limits of coupons that a merchant sets")
struct CouponSettingsTests {
    /// Waits until every instance has heard of the version.
    private func set(
        _ limits: MarketingV1.CouponLimits, after version: Int32, _ stack: MarketingStack
    ) async throws {
        let reply = try await stack.settings.set(
            .init(limits: limits, version: version), stack.staff())
        #expect(reply.settings?.version == version + 1)
        stack.clock.advance(seconds: CouponSettingsBook.leadSeconds)
        let ann = Demo.member(1)
        try await eventually("prices are made by it") {
            try await stack.pricing.price(
                stack.request(of: ann), stack.ledgerCaller()
            ).couponSettingsVersion == version + 1
        }
    }

    @Test(
        "D02 X08 one order takes as many coupons, and as many of a template, as the merchant says")
    func perOrder() async throws {
        try await MarketingStack.run { stack in
            let ann = try await stack.member(1)
            let template = try await stack.template()
            for _ in 0..<4 { _ = try await stack.coupon(of: ann, template) }
            let other = try await stack.coupon(of: ann, try await stack.template())
            func best(at instant: Instant) async throws -> MarketingV1.PricedOrder {
                var request = stack.request(of: ann, amountMinor: 30_000, best: true)
                request.at = instant
                return try await stack.pricing.price(request, stack.ledgerCaller())
            }
            let before = stack.clock.now()
            #expect(try await best(at: before).applied.count == 1)
            try await set(.init(orderCoupons: 3), after: 0, stack)
            #expect(try await best(at: stack.clock.now()).payableMinor == 24_000)
            // Two of a template: the third place is another one's.
            try await set(.init(orderCoupons: 3, perTemplate: 2), after: 1, stack)
            let order = try await best(at: stack.clock.now())
            #expect(order.payableMinor == 24_000 && order.applied.contains { $0.id == other.id })
            try await set(.init(orderCoupons: 5, perTemplate: 1), after: 2, stack)
            let two = try await best(at: stack.clock.now())
            #expect(two.applied.count == 2)
            #expect(two.rejected.contains { $0.reason == "MAX_COUPONS" })
            // What was paid before is priced by what held then.
            let old = try await best(at: before)
            #expect(old.applied.count == 1 && old.couponSettingsVersion == 0)
        }
    }

    @Test("D03 a coupon is given away as often as the merchant says")
    func transfers() async throws {
        try await MarketingStack.run { stack in
            let people = [
                try await stack.member(1), try await stack.member(2), try await stack.member(3),
            ]
            try await set(.init(transfers: 1), after: 0, stack)
            let template = try await stack.template { $0.transferable = true }
            let coupon = try await stack.coupon(of: people[0], template)
            _ = try await stack.coupons.transfer(
                .init(id: coupon.id, toMemberId: people[1].description), stack.member(people[0]))
            #expect(
                try await refusalKey {
                    _ = try await stack.coupons.transfer(
                        .init(id: coupon.id, toMemberId: people[2].description),
                        stack.member(people[1]))
                } == "COUPON_TRANSFER_LIMIT")
            #expect(try await stack.state(of: coupon.id, people[1]) == .issued)
        }
    }

    @Test("D02 a template promises no longer validity than the merchant allows")
    func validity() async throws {
        try await MarketingStack.run { stack in
            _ = try await stack.member(1)
            let old = try await stack.templates.create(
                .init(
                    definition: MarketingStack.definition {
                        $0.validity = .init(days: .init(count: 400))
                    }), stack.staff())
            try await set(.init(longestDays: 30), after: 0, stack)
            let cases: [(MarketingV1.CouponValidity, String?)] = [
                (.init(days: .init(count: 30)), nil), (.init(days: .init(count: 31)), "field"),
                (.init(lastDate: "2026-04-04"), nil), (.init(lastDate: "2026-04-05"), "field"),
                (.init(days: .init(count: 31), lastDate: "2026-03-20"), nil),
            ]
            for (validity, refusal) in cases {
                let refused = try await refusalKey {
                    _ = try await stack.templates.create(
                        .init(definition: MarketingStack.definition { $0.validity = validity }),
                        stack.staff())
                }
                #expect((refused == nil) == (refusal == nil), "\(validity)")
            }
            // What there was is published as it is.
            let id = try #require(old.template?.id)
            #expect(
                try await stack.templates.publish(.init(id: id), stack.staff()).template?.state
                    == .templateActive)
        }
    }

    @Test("X08 versions are made one after the other, by who saw the last one")
    func versions() async throws {
        try await MarketingStack.run { stack in
            let usual = try await stack.settings.get(.init(), stack.staff())
            #expect(usual.version == 0 && usual.limits?.orderCoupons == 1)
            #expect(usual.limits?.transfers == 1_000 && usual.limits?.longestDays == 36_500)
            let wrong: [(MarketingV1.SetCouponSettingsRequest, String)] = [
                (.init(limits: .init(orderCoupons: 21)), "INVALID_ARGUMENT"),
                (.init(limits: .init(perTemplate: -1)), "INVALID_ARGUMENT"),
                (.init(version: 0), "INVALID_ARGUMENT"),
                (.init(limits: .init(), version: 3), "REVISION_CONFLICT"),
            ]
            for (request, key) in wrong {
                let refused = try await refusalKey {
                    _ = try await stack.settings.set(request, stack.staff())
                }
                #expect(refused == key)
            }
            // Ten at once: one of them makes it.
            let made = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 1...10 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.settings.set(
                                .init(limits: .init(transfers: Int32(number)), version: 0),
                                stack.staff())
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(made.count { $0 == nil } == 1)
            #expect(made.count { $0 == "REVISION_CONFLICT" } == 9)
            let settings = try await stack.settings.get(.init(), stack.staff())
            #expect(settings.version == 1 && settings.limits?.orderCoupons == 1)
        }
    }
}
