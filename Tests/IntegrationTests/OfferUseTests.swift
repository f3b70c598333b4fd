import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

@testable import MarketingService

private let thursday = CalendarDate(iso: "2026-03-05")!

extension CatalogueShop {
    /// One order that uses the offer, within all of its limits.
    private func uses(
        _ limits: [OfferLimit], of offer: UUIDv7, by member: UUIDv7? = nil,
        on date: CalendarDate = thursday, discountMinor: Int64 = 100
    ) -> [OfferUse] {
        limits.compactMap {
            OfferUse(
                $0, of: offer, merchant: Self.merchant, by: member, on: date,
                discountMinor: discountMinor)
        }
    }

    fileprivate func take(
        _ limits: [OfferLimit], of offer: UUIDv7, by member: UUIDv7? = nil,
        on date: CalendarDate = thursday, discountMinor: Int64 = 100
    ) async throws -> [OfferCount] {
        let uses = uses(limits, of: offer, by: member, on: date, discountMinor: discountMinor)
        return try await fixture.owner.transaction(deadline: deadline) { transaction in
            try OfferUses.take(uses, in: &transaction)
        }
    }

    fileprivate func giveBack(
        _ limits: [OfferLimit], of offer: UUIDv7, by member: UUIDv7? = nil
    ) async throws {
        let uses = uses(limits, of: offer, by: member)
        try await fixture.owner.transaction(deadline: deadline) { transaction in
            try OfferUses.giveBack(uses, in: &transaction)
        }
    }

    fileprivate func counts(
        _ limits: [OfferLimit], of offer: UUIDv7, by member: UUIDv7? = nil
    ) async throws -> [String: Int64] {
        let rows = try await fixture.owner.query(
            ReadOfferUses(uses: uses(limits, of: offer, by: member)), deadline: deadline)
        return Dictionary(
            rows.map { ("\($0.period)\($0.member == nil ? "" : " hers")", $0.uses) },
            uniquingKeysWith: { $1 })
    }
}

@Suite("What offers have used")
struct OfferUseTests {
    @Test(
        "X09 60 orders at once for a budget of 20 uses: exactly 20 have it, and nothing is half taken"
    )
    func total() async throws {
        try await CatalogueShop.run { shop in
            let offer = shop.identifiers.next()
            let members = (0..<20).map { _ in shop.identifiers.next() }
            let limits = [
                OfferLimit(.day, uses: 1_000), OfferLimit(.ever, uses: 20),
                OfferLimit(.week, isPerMember: true, uses: 2),
            ]
            let taken = try await withThrowingTaskGroup(of: Bool.self) { group in
                for number in 0..<60 {
                    let member = members[number % 20]
                    group.addTask {
                        try await shop.take(limits, of: offer, by: member).isEmpty
                    }
                }
                return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
            }
            #expect(taken == 20)
            var hers: Int64 = 0
            for member in members {
                let counts = try await shop.counts(limits, of: offer, by: member)
                #expect(counts["E"] == 20 && counts["D2026-03-05"] == 20)
                let own = counts["W2026-03-02 hers"] ?? 0
                #expect(own <= 2)
                hers += own
            }
            #expect(hers == 20)
        }
    }

    @Test("X09 each limit stops by itself, and says which one it was and how far it has come")
    func limits() async throws {
        try await CatalogueShop.run { shop in
            let offer = shop.identifiers.next()
            let (ann, bea) = (shop.identifiers.next(), shop.identifiers.next())
            let limits = [
                OfferLimit(.day, uses: 3), OfferLimit(.month, discountMinor: 450),
                OfferLimit(.ever, isPerMember: true, uses: 2),
            ]
            for _ in 0..<2 { #expect(try await shop.take(limits, of: offer, by: ann).isEmpty) }
            let hers = try await shop.take(limits, of: offer, by: ann)
            #expect(hers.map(\.member) == [ann] && hers.map(\.uses) == [2])
            #expect(try await shop.take(limits, of: offer, by: bea).isEmpty)
            let today = try await shop.take(limits, of: offer, by: bea)
            #expect(today.map(\.period) == ["D2026-03-05"] && today.map(\.uses) == [3])
            // Another day has another counter, the month's budget has 150 left.
            let friday = thursday.adding(days: 1)
            let dear = try await shop.take(
                limits, of: offer, by: bea, on: friday, discountMinor: 151)
            #expect(dear.map(\.period) == ["M2026-03-01"])
            #expect(dear.map(\.discountMinor) == [300])
            #expect(
                try await shop.take(
                    limits, of: offer, by: bea, on: friday, discountMinor: 150
                ).isEmpty)
            // A guest is counted with all only.
            let april = try #require(CalendarDate(iso: "2026-04-01"))
            #expect(try await shop.take(limits, of: offer, on: april).isEmpty)
        }
    }

    @Test("X09 what an order gives back is free again; more than was taken never comes back")
    func givenBack() async throws {
        try await CatalogueShop.run { shop in
            let offer = shop.identifiers.next()
            let member = shop.identifiers.next()
            let limits = [OfferLimit(.ever, uses: 1), OfferLimit(.day, isPerMember: true, uses: 1)]
            #expect(try await shop.take(limits, of: offer, by: member).isEmpty)
            #expect(try await shop.take(limits, of: offer, by: member).count == 2)
            try await shop.giveBack(limits, of: offer, by: member)
            #expect(
                try await shop.counts(limits, of: offer, by: member) == [
                    "E": 0, "D2026-03-05 hers": 0,
                ])
            #expect(try await shop.take(limits, of: offer, by: member).isEmpty)
            try await shop.giveBack(limits, of: offer, by: member)
            let error = await #expect(throws: PostgresError.self) {
                try await shop.giveBack(limits, of: offer, by: member)
            }
            #expect(error?.sqlState?.description == "23514")
        }
    }

    @Test("X09 a promotion tells what its version in force has used, by the merchant's clock")
    func told() async throws {
        try await CatalogueShop.run { shop in
            let promotion = try await shop.publish(
                try await shop.draft(
                    CatalogueShop.definition(
                        2_000,
                        [
                            .init(uses: 5, discountMinor: 10_000), .init(period: .perWeek, uses: 3),
                            .init(period: .perDay, perMember: true, uses: 1),
                        ])))
            shop.clock.advance(seconds: 5)
            let book = PromotionBook(pool: shop.fixture.owner, clock: shop.clock)
            let held = try #require(try await shop.inForce(promotion.id, in: book))
            #expect(held.limits.count == 3)
            _ = try await shop.take(
                held.limits, of: held.offer.id, by: shop.identifiers.next(), discountMinor: 2_000)
            let told = try await shop.promotions.getUses(
                .init(id: promotion.id), shop.staff("auditor"))
            #expect(
                told.limits == [
                    .init(
                        limit: .init(period: .ever, uses: 5, discountMinor: 10_000), since: "",
                        uses: 1, discountMinor: 2_000),
                    .init(
                        limit: .init(period: .perWeek, uses: 3), since: "2026-03-02", uses: 1,
                        discountMinor: 2_000),
                ])
        }
    }
}
