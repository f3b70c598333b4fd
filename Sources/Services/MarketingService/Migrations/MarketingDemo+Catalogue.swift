import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// What the demo merchant sells, and at which prices (docs/domain.md, The sandbox merchant).
extension MarketingDemo {
    package static let merchant = "01980000-0000-7000-8000-000000000001"
    /// The store whose day begins at 05:00.
    package static let bar = "01980000-0000-7000-8000-00000000000c"

    private static let items: [(sku: String, definition: MarketingV1.ItemDefinition)] = [
        item("negroni", "尼格罗尼", "Negroni", "cocktail", 6_800, cost: 1_600, tags: ["gin"]),
        item("mojito", "莫吉托", "Mojito", "cocktail", 5_800, cost: 1_300, tags: ["rum"]),
        item(
            "old-fashioned", "古典鸡尾酒", "Old Fashioned", "cocktail", 7_800, cost: 2_100,
            tags: ["whisky"]),
        item("single-malt", "单一麦芽威士忌（杯）", "Single malt, a glass", "whisky", 12_800, cost: 4_200),
        item("bourbon", "波本威士忌（杯）", "Bourbon, a glass", "whisky", 8_800, cost: 2_400),
        item(
            "craft-beer", "精酿啤酒", "Craft beer", "beer", 3_500, cost: 900,
            stores: [.init(storeId: bar, listPriceMinor: 4_000)]),
        item("fries", "松露薯条", "Truffle fries", "snack", 2_500, cost: 600),
        item("item-1", "提拉米苏", "Tiramisu", "dessert", 2_000, member: 1_800, cost: 700),
        item(
            "latte", "拿铁", "Latte", "coffee", 2_800, member: 2_500, cost: 500,
            stores: [.init(storeId: bar, unavailable: true)]),
        item(
            "afternoon-tea", "下午茶套餐", "Afternoon tea", "set", 4_200,
            parts: [.init(sku: "item-1", quantity: 1), .init(sku: "latte", quantity: 1)]),
    ]

    private static func item(
        _ sku: String, _ zh: String, _ en: String, _ category: String, _ listMinor: Int64,
        member: Int64 = 0, cost: Int64 = 0, tags: [String] = [],
        parts: [MarketingV1.SetMeal.Part] = [], stores: [MarketingV1.StoreItem] = []
    ) -> (sku: String, definition: MarketingV1.ItemDefinition) {
        (
            sku,
            MarketingV1.ItemDefinition(
                name: PatronV1.Text(zh: zh, en: en), category: category, tags: tags,
                listPriceMinor: listMinor, memberPriceMinor: member, costPriceMinor: cost,
                parts: parts, stores: stores)
        )
    }

    private static let promotions: [(id: String, definition: MarketingV1.PromotionDefinition)] = [
        (
            "01980000-0000-7000-8000-000000000d01",
            promotion("银卡 9 折", "Silver: 10 % off", percent(900, levels: ["silver"]))
        ),
        (
            "01980000-0000-7000-8000-000000000d02",
            promotion("金卡 8.5 折", "Gold: 15 % off", percent(850, levels: ["gold"]))
        ),
        (
            "01980000-0000-7000-8000-000000000d03",
            promotion("钻石卡 8 折", "Diamond: 20 % off", percent(800, levels: ["diamond"]))
        ),
        (
            "01980000-0000-7000-8000-000000000d04",
            promotion("周三会员日 8 折", "Member day: 20 % off on Wednesdays", memberDay)
        ),
        (
            "01980000-0000-7000-8000-000000000d05",
            promotion("欢乐时光鸡尾酒 7 折", "Happy hour: 30 % off cocktails", happyHour)
        ),
        (
            "01980000-0000-7000-8000-000000000d06",
            promotion("夜场精酿买一送一", "Beer at night: one free of two", beerAtNight)
        ),
    ]

    private static func promotion(
        _ zh: String, _ en: String, _ terms: MarketingV1.OfferTerms
    ) -> MarketingV1.PromotionDefinition {
        MarketingV1.PromotionDefinition(name: PatronV1.Text(zh: zh, en: en), terms: terms)
    }

    private static func percent(
        _ payPermille: Int32, levels: [String] = []
    ) -> MarketingV1.OfferTerms {
        MarketingV1.OfferTerms(
            stage: .linePrice, discount: .percentOff(.init(payPermille: payPermille)),
            audience: .init(membersOnly: true, levels: levels))
    }

    private static var memberDay: MarketingV1.OfferTerms {
        var terms = percent(800)
        terms.times = MarketingV1.OfferTimes(weekdays: ["WEDNESDAY"])
        return terms
    }

    /// 17:00 to 19:00 at the bar, for everybody.
    private static let happyHour = MarketingV1.OfferTerms(
        stage: .linePrice, discount: .percentOff(.init(payPermille: 700)),
        scope: .init(categories: ["cocktail"]),
        times: .init(minutes: [.init(from: 17 * 60, until: 19 * 60)]), storeIds: [bar])

    /// 21:00 to 23:00 at the bar, for members.
    private static let beerAtNight = MarketingV1.OfferTerms(
        stage: .line, discount: .buyGet(.init(buy: 1, get: 1)), scope: .init(categories: ["beer"]),
        times: .init(minutes: [.init(from: 21 * 60, until: 23 * 60)]),
        audience: .init(membersOnly: true), storeIds: [bar])

    /// What is there already is left as it is.
    static func loadCatalogue(_ pool: PostgresPool) async throws {
        guard let merchant = UUIDv7(merchant) else {
            preconditionFailure("the demo merchant's id is a constant")
        }
        let deadline = ContinuousClock.now + .seconds(10)
        for (sku, definition) in items {
            try CatalogueItem(sku: sku, definition).check()
            try await pool.execute(
                AddDemoItem(
                    merchant: merchant, sku: sku,
                    definition: String(decoding: try definition.json(), as: UTF8.self)),
                deadline: deadline)
        }
        for (id, definition) in promotions {
            guard let id = UUIDv7(id) else {
                preconditionFailure("ids of demo promotions are constants")
            }
            _ = try PromotionTerms(definition, "definition")
            try await pool.execute(
                AddDemoPromotion(
                    merchant: merchant, id: id,
                    definition: String(decoding: try definition.json(), as: UTF8.self)),
                settings: [.provisioning], deadline: deadline)
        }
        for book in [Book.items, .promotions] {
            try await pool.execute(
                RaiseBookRevision(merchant: merchant, book: book), deadline: deadline)
        }
    }
}

private struct AddDemoItem: Statement {
    static let sql = """
        INSERT INTO items
            (merchant_id, sku, state, revision, changed_by, changed_at, definition)
        VALUES ($1, $2, 1, 1, 'service:patron', now(), $3::jsonb)
        ON CONFLICT DO NOTHING
        """

    let merchant: UUIDv7
    let sku: String
    let definition: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(sku)
        parameters.append(definition)
    }
}

/// An active promotion whose first version has held for a long time.
private struct AddDemoPromotion: Statement {
    static let sql = """
        WITH added AS (
            INSERT INTO promotions (merchant_id, id, state, revision) VALUES ($1, $2, 2, 2)
            ON CONFLICT DO NOTHING
            RETURNING merchant_id, id
        )
        INSERT INTO promotion_versions (merchant_id, promotion_id, version, definition, note,
            author, created_at, publisher, published_at, active_from)
        SELECT merchant_id, id, 1, $3::jsonb, '', 'service:patron', now(), 'service:patron', now(),
            '2020-01-01T00:00:00Z' FROM added
        """

    let merchant: UUIDv7
    let id: UUIDv7
    let definition: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(definition)
    }
}
