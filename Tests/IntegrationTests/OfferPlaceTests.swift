import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

@Suite("Where offers hold: stores, areas and brands")
struct OfferPlaceTests {
    private let brand = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_00B1)
    private let area = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_00A1)

    private func price(
        _ stack: MarketingStack, of member: UUIDv7, _ coupon: String, at store: String
    ) async throws -> Int64 {
        var request = stack.request(of: member, coupons: [coupon])
        request.storeId = store
        return try await stack.pricing.price(request, stack.ledgerCaller()).payableMinor
    }

    @Test("X13 a coupon of a brand or an area counts in the stores that lie in it, and no other")
    func prices() async throws {
        try await MarketingStack.run { stack in
            stack.members.put(Demo.store, into: area, of: brand)
            let ann = try await stack.member(1)
            for unit in [brand, area] {
                let template = try await stack.template {
                    $0.terms?.unitIds = [unit.description]
                }
                let coupon = try await stack.coupon(of: ann, template)
                #expect(try await price(stack, of: ann, coupon.id, at: Demo.store) == 13_000)
                #expect(try await price(stack, of: ann, coupon.id, at: Demo.bar) == 15_000)
            }
            // A store beside the unit is one more.
            let both = try await stack.template {
                $0.terms?.unitIds = [area.description]
                $0.terms?.storeIds = [Demo.bar]
            }
            let coupon = try await stack.coupon(of: ann, both)
            for store in [Demo.store, Demo.bar] {
                #expect(try await price(stack, of: ann, coupon.id, at: store) == 13_000)
            }
        }
    }

    @Test("X13 a unit that the merchant has not is refused, in templates and in promotions")
    func unknown() async throws {
        try await MarketingStack.run { stack in
            stack.members.put(Demo.store, into: area, of: brand)
            let stranger = UUIDv7(hi: 0x0198_0000_0000_7000, lo: 0x8000_0000_0000_00C1)
            for (unit, key) in [
                (stranger.description, "UNIT_NOT_FOUND"), ("x", "INVALID_ARGUMENT"),
            ] {
                let template = try await refusalKey {
                    _ = try await stack.template { $0.terms?.unitIds = [unit] }
                }
                let promotion = try await refusalKey {
                    var definition = CatalogueShop.definition()
                    definition.terms?.unitIds = [unit]
                    _ = try await MarketingV1.Promotions.Client(stack.channel).create(
                        .init(definition: definition), stack.staff())
                }
                #expect(template == key && promotion == key)
            }
        }
    }

    @Test("A25 the coupon of a member's source is hers beside the welcome, once")
    func ofSource() async throws {
        try await MarketingStack.run { stack in
            let template = try await stack.template()
            let (ann, bob, cem) = (Demo.member(1), Demo.member(2), Demo.member(3))
            func held(_ member: UUIDv7) async throws -> [String] {
                try await stack.coupons.listMine(.init(), stack.member(member)).coupons
                    .map(\.reason).sorted()
            }
            stack.members.add(
                ann, source: "MINI_PROGRAM", at: stack.clock.now(),
                incentive: .init(couponTemplateId: template))
            try await eventually("she has both") {
                try await held(ann) == ["SOURCE", "WELCOME"]
            }
            stack.members.tellAgain(ann)
            // A template that there is not gives nothing, and holds nobody up.
            stack.members.add(
                bob, source: "MINI_PROGRAM", at: stack.clock.now(),
                incentive: .init(couponTemplateId: Demo.member(9).description))
            stack.members.add(cem, source: "MINI_PROGRAM", at: stack.clock.now())
            for other in [bob, cem] {
                try await eventually("the others are welcome") {
                    try await held(other) == ["WELCOME"]
                }
            }
            #expect(try await held(ann) == ["SOURCE", "WELCOME"])
        }
    }
}
