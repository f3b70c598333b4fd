import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

private struct ChangePublished: Statement {
    static let sql = """
        UPDATE promotion_versions SET definition = '{}' WHERE active_from IS NOT NULL
        """
}

extension CatalogueShop {
    /// 满100减`minor` on the order.
    static func definition(
        _ reductionMinor: Int64 = 2_000, _ limits: [MarketingV1.OfferLimit] = []
    ) -> MarketingV1.PromotionDefinition {
        .init(
            name: .init(zh: "满减", en: "Reduction"),
            terms: .init(
                stage: .order,
                discount: .fullReduction(
                    .init(thresholdMinor: 10_000, reductionMinor: reductionMinor))),
            limits: limits)
    }

    func draft(
        _ definition: MarketingV1.PromotionDefinition = CatalogueShop.definition()
    ) async throws -> MarketingV1.Promotion {
        let reply = try await promotions.create(
            .init(definition: definition), staff(subject: "author"))
        return try #require(reply.promotion)
    }

    func publish(
        _ promotion: MarketingV1.Promotion, from: Instant? = nil
    ) async throws -> MarketingV1.Promotion {
        let reply = try await promotions.publish(
            .init(id: promotion.id, revision: promotion.revision, from: from),
            staff(subject: "publisher"))
        return try #require(reply.promotion)
    }

    /// Version and reduction of what a book says holds now of the promotion; nil where nothing does.
    func inForce(
        _ id: String, in book: PromotionBook
    ) async throws -> PromotionInForce? {
        try await book.inForce(Self.merchant, at: clock.now(), deadline: deadline).first {
            $0.offer.id.description == id
        }
    }
}

@Suite("Promotions: from the draft to the archive")
struct PromotionTests {
    @Test(
        "X14 D11 draft, active, paused, active, archived: only what is on holds, on every instance")
    func life() async throws {
        try await CatalogueShop.run { shop in
            let books = (0..<2).map { _ in
                PromotionBook(pool: shop.fixture.owner, clock: shop.clock)
            }
            let draft = try await shop.draft()
            let request = MarketingV1.ChangePromotionRequest(id: draft.id)
            func expect(_ version: Int32?) async throws {
                for book in books {
                    try await eventually("version \(version ?? 0) holds", within: .seconds(5)) {
                        try await shop.inForce(draft.id, in: book)?.offer.version == version
                    }
                }
            }
            func expectRefused(_ key: String) async throws {
                let pause = try await refusalKey {
                    _ = try await shop.promotions.pause(request, shop.staff())
                }
                let resume = try await refusalKey {
                    _ = try await shop.promotions.resume(request, shop.staff())
                }
                #expect(pause == key && resume == key)
            }
            #expect(draft.state == .promotionDraft && draft.draft?.version == 1)
            #expect(draft.draft?.author == "staff:author" && draft.inForce == nil)
            try await expect(nil)
            try await expectRefused("PROMOTION_NOT_PUBLISHED")

            let published = try await shop.publish(draft)
            #expect(published.state == .promotionActive && published.draft == nil)
            #expect(published.inForce == nil && published.next?.version == 1)
            #expect(published.next?.publisher == "staff:publisher")
            #expect(published.next?.from == shop.clock.now().adding(seconds: 5))
            try await expect(nil)
            shop.clock.advance(seconds: 5)
            try await expect(1)
            let read = try await shop.promotions.get(.init(id: draft.id), shop.staff("auditor"))
            #expect(read.inForce?.version == 1 && read.next == nil)

            let paused = try await shop.promotions.pause(request, shop.staff())
            #expect(paused.promotion?.state == .promotionPaused)
            try await expect(nil)
            let again = try await shop.promotions.pause(request, shop.staff())
            #expect(again.promotion?.revision == paused.promotion?.revision)
            _ = try await shop.promotions.resume(request, shop.staff())
            try await expect(1)
            let archived = try await shop.promotions.archive(request, shop.staff())
            #expect(archived.promotion?.state == .promotionArchived)
            try await expect(nil)
            try await expectRefused("PROMOTION_ARCHIVED")
            // Orders that are priced again still find their version.
            let version = try await books[0].version(
                1, of: UUIDv7(draft.id)!, merchant: CatalogueShop.merchant,
                deadline: shop.deadline)
            #expect(version?.offer.name.zh == "满减")
        }
    }

    @Test("X14 a change is the next version from its instant on; what was published never changes")
    func versions() async throws {
        try await CatalogueShop.run { shop in
            let book = PromotionBook(pool: shop.fixture.owner, clock: shop.clock)
            let first = try await shop.publish(try await shop.draft())
            shop.clock.advance(seconds: 10)
            var change = MarketingV1.UpdatePromotionRequest(
                id: first.id, definition: .init(name: .init(zh: "大促", en: "Sale")),
                updateMask: ["name"], revision: first.revision, note: "a better name")
            let changed = try #require(
                try await shop.promotions.update(change, shop.staff()).promotion)
            #expect(changed.draft?.version == 2 && changed.inForce?.version == 1)
            #expect(changed.draft?.definition?.name?.zh == "大促")
            #expect(changed.draft?.definition?.terms == CatalogueShop.definition().terms)
            #expect(
                try await refusalKey { _ = try await shop.promotions.update(change, shop.staff()) }
                    == "REVISION_CONFLICT")
            // The same draft once more.
            change.revision = changed.revision
            change.definition = CatalogueShop.definition(3_000)
            change.updateMask = ["terms"]
            let twice = try #require(
                try await shop.promotions.update(change, shop.staff()).promotion)
            #expect(twice.draft?.version == 2 && twice.draft?.definition?.name?.zh == "大促")

            let from = shop.clock.now().adding(seconds: 100)
            let published = try await shop.publish(twice, from: from)
            #expect(published.inForce?.until == from && published.next?.from == from)
            #expect(
                try await refusalKey { _ = try await shop.publish(published) }
                    == "PROMOTION_NOT_DRAFT")
            for (second, version) in [(99, 1), (1, 2)] as [(Int64, Int32)] {
                shop.clock.advance(seconds: second)
                try await eventually("version \(version)", within: .seconds(5)) {
                    try await shop.inForce(first.id, in: book)?.offer.version == version
                }
            }
            let kept = try await shop.promotions.listVersions(
                .init(id: first.id, pageSize: 1), shop.staff())
            #expect(kept.versions.map(\.version) == [2] && kept.versions[0].note == "a better name")
            let rest = try await shop.promotions.listVersions(
                .init(id: first.id, pageSize: 1, pageToken: kept.nextPageToken), shop.staff())
            #expect(rest.versions.map(\.version) == [1] && rest.nextPageToken.isEmpty)
            #expect(rest.versions[0].definition == CatalogueShop.definition())
            let error = await #expect(throws: PostgresError.self) {
                try await shop.fixture.owner.execute(ChangePublished(), deadline: shop.deadline)
            }
            #expect(error?.sqlState?.description == "23000")
        }
    }

    @Test(
        "X14 a publication that everybody could not hear of in time is refused, as is a stale one")
    func refusals() async throws {
        try await CatalogueShop.run { shop in
            let draft = try await shop.draft()
            let soon = shop.clock.now().adding(seconds: 4)
            let refused = try await refusalInfo { _ = try await shop.publish(draft, from: soon) }
            #expect(refused?.key == "INVALID_ARGUMENT" && refused?.detail("field") == "from")
            var stale = draft
            stale.revision += 1
            #expect(
                try await refusalKey { _ = try await shop.publish(stale) } == "REVISION_CONFLICT")
            for role in ["store_manager", "cashier", "auditor"] {
                #expect(
                    try await refusalKey {
                        _ = try await shop.promotions.archive(
                            .init(id: draft.id), shop.staff(role))
                    } == "PERMISSION_DENIED")
            }
            #expect(
                try await refusalKey {
                    _ = try await shop.promotions.get(
                        .init(id: CatalogueShop.store), shop.staff())
                } == "PROMOTION_NOT_FOUND")
        }
    }

    @Test("D11 X09 what makes no sense is refused with its field")
    func nonsense() async throws {
        try await CatalogueShop.run { shop in
            for (definition, field) in Self.nonsense {
                let refused = try await refusalInfo { _ = try await shop.draft(definition) }
                #expect(refused?.key == "INVALID_ARGUMENT", "\(field)")
                #expect(refused?.detail("field") == field)
            }
        }
    }

    private static let nonsense: [(MarketingV1.PromotionDefinition, String)] = [
        (with { $0.name = nil }, "definition.name"),
        (with { $0.terms = nil }, "definition.terms"),
        (with { $0.terms?.stage = .unspecified }, "definition.terms.stage"),
        (with { $0.limits = [.init()] }, "definition.limits[0].uses"),
        (with { $0.limits = [.init(uses: -1)] }, "definition.limits[0].uses"),
        (
            with { $0.limits = [.init(uses: 1), .init(period: .ever, discountMinor: 1)] },
            "definition.limits[1].period"
        ),
    ]

    private static func with(
        _ change: (inout MarketingV1.PromotionDefinition) -> Void
    ) -> MarketingV1.PromotionDefinition {
        var definition = CatalogueShop.definition()
        change(&definition)
        return definition
    }

    @Test("X13 a promotion is for stores that the merchant has")
    func stores() async throws {
        try await CatalogueShop.run { shop in
            var definition = CatalogueShop.definition()
            definition.terms?.storeIds = [CatalogueShop.store]
            _ = try await shop.draft(definition)
            definition.terms?.storeIds = ["01980000-0000-7000-8000-0000000000ff"]
            #expect(
                try await refusalKey { _ = try await shop.draft(definition) } == "STORE_NOT_FOUND")
        }
    }

    @Test(
        "D07 D08 D09 the sandbox has level discounts, a member day, a happy hour and beer at night")
    func demo() async throws {
        try await CatalogueShop.run { shop in
            let book = PromotionBook(pool: shop.fixture.owner, clock: shop.clock)
            let offers = try await book.inForce(
                CatalogueShop.merchant, at: shop.clock.now(), deadline: shop.deadline
            ).map(\.offer)
            #expect(offers.count == 6 && offers.map(\.id) == offers.map(\.id).sorted())
            let levels = offers.filter { !$0.terms.audience.levels.isEmpty }
            #expect(
                levels.map(\.terms.discount) == [
                    .percent(.init(payPermille: 900)), .percent(.init(payPermille: 850)),
                    .percent(.init(payPermille: 800)),
                ])
            #expect(levels.flatMap(\.terms.audience.levels) == ["silver", "gold", "diamond"])
            let memberDay = try #require(offers.first { !$0.terms.times.weekdays.isEmpty })
            #expect(memberDay.terms.times.weekdays == [.wednesday])
            #expect(memberDay.terms.stage == .linePrice && memberDay.terms.audience.membersOnly)
            let bar = UUIDv7(MarketingDemo.bar)!
            let atBar = offers.filter { $0.terms.stores == [bar] }
            #expect(atBar.map(\.terms.stage) == [.linePrice, .line])

            let listed = try await shop.promotions.list(
                .init(state: .promotionActive, pageSize: 4), shop.staff())
            #expect(listed.promotions.count == 4)
            let rest = try await shop.promotions.list(
                .init(state: .promotionActive, pageSize: 4, pageToken: listed.nextPageToken),
                shop.staff())
            #expect(rest.promotions.count == 2 && rest.nextPageToken.isEmpty)
            #expect((listed.promotions + rest.promotions).allSatisfy { $0.inForce?.version == 1 })
            #expect(
                try await shop.promotions.list(
                    .init(state: .promotionPaused), shop.staff()
                ).promotions.isEmpty)
        }
    }
}
