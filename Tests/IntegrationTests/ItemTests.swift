import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

private struct ReadRevisionOfItems: Statement {
    static let sql = "SELECT revision FROM book_revisions WHERE book = 'ITEMS'"
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private let spritz = MarketingV1.ItemDefinition(
    name: .init(zh: "气泡鸡尾酒", en: "Spritz"), category: "cocktail", tags: ["aperitif"],
    listPriceMinor: 5_000, memberPriceMinor: 4_500, costPriceMinor: 1_100)

@Suite("Items: the catalogue of a merchant")
struct ItemTests {
    @Test(
        "D07 an item is written, changed field by field under its revision, and archived for good")
    func life() async throws {
        try await CatalogueShop.run { shop in
            let items = shop.items
            let request = MarketingV1.CreateItemRequest(sku: "spritz", definition: spritz)
            let created = try await items.create(request, shop.staff(key: "create-spritz-01"))
            #expect(created.item?.revision == 1 && created.item?.state == .itemActive)
            #expect(created.item?.definition == spritz)
            #expect(created.item?.changedBy == "staff:staff-1")
            let again = try await items.create(request, shop.staff(key: "create-spritz-01"))
            #expect(again.replayed && again.item == created.item)
            #expect(
                try await refusalKey { _ = try await items.create(request, shop.staff()) }
                    == "ITEM_EXISTS")

            var change = MarketingV1.UpdateItemRequest(
                sku: "spritz", definition: .init(listPriceMinor: 5_200),
                updateMask: ["listPriceMinor"], revision: 1)
            let changed = try await items.update(change, shop.staff(subject: "staff-2"))
            var expected = spritz
            expected.listPriceMinor = 5_200
            #expect(changed.item?.definition == expected && changed.item?.revision == 2)
            #expect(changed.item?.changedBy == "staff:staff-2")
            let conflict = try await refusalInfo {
                _ = try await items.update(change, shop.staff())
            }
            #expect(conflict?.key == "REVISION_CONFLICT" && conflict?.detail("revision") == "2")

            // The whole definition, which then must make sense as a whole.
            change.updateMask = []
            change.revision = 2
            let unnamed = try await refusalInfo {
                _ = try await items.update(change, shop.staff())
            }
            #expect(unnamed?.key == "INVALID_ARGUMENT")
            #expect(unnamed?.detail("field") == "definition.name.zh")
            change.definition = spritz
            #expect(try await items.update(change, shop.staff()).item?.definition == spritz)
            // What is so already is no change.
            change.revision = 3
            #expect(try await items.update(change, shop.staff()).item?.revision == 3)

            let archived = try await items.archive(.init(sku: "spritz"), shop.staff())
            #expect(archived.item?.state == .itemArchived && archived.item?.revision == 4)
            #expect(
                try await items.archive(.init(sku: "spritz"), shop.staff()).item?.revision == 4)
            change.revision = 4
            for (key, call) in [
                ("ITEM_ARCHIVED", { _ = try await items.update(change, shop.staff()) }),
                ("ITEM_EXISTS", { _ = try await items.create(request, shop.staff()) }),
                (
                    "ITEM_NOT_FOUND",
                    {
                        _ = try await items.get(.init(sku: "spritz"), shop.app(.pos))
                    }
                ),
                (
                    "ITEM_NOT_FOUND",
                    {
                        _ = try await items.archive(.init(sku: "nothing"), shop.staff())
                    }
                ),
            ] as [(String, () async throws -> Void)] {
                #expect(try await refusalKey(call) == key)
            }
            let read = try await items.get(.init(sku: "spritz"), shop.staff("auditor"))
            #expect(read.state == .itemArchived)
        }
    }

    @Test("D07 what the merchant pays is seen by staff beyond the till only, in every answer")
    func costPrice() async throws {
        try await CatalogueShop.run { shop in
            let callers: [(CallOptions, Int64)] = [
                (shop.staff("owner"), 1_600), (shop.staff("auditor"), 1_600),
                (shop.staff("store_manager"), 1_600), (shop.staff("cashier"), 0),
                (shop.app(.pos), 0), (shop.app(.miniProgram), 0), (shop.member(), 0),
            ]
            for (caller, cost) in callers {
                for store in ["", CatalogueShop.store] {
                    let item = try await shop.items.get(
                        .init(sku: "negroni", storeId: store), caller)
                    #expect(item.definition?.costPriceMinor == cost)
                    #expect(item.changedBy.isEmpty == (cost == 0))
                    let listed = try await shop.items.list(
                        .init(category: "cocktail", storeId: store), caller
                    ).items
                    #expect(listed.count == 3)
                    #expect(
                        listed.allSatisfy { ($0.definition?.costPriceMinor == 0) == (cost == 0) })
                }
            }
            #expect(
                try await refusalKey {
                    _ = try await shop.items.archive(
                        .init(sku: "negroni"), shop.staff("store_manager"))
                } == "PERMISSION_DENIED")
        }
    }

    @Test("D07 a store sees its own prices; another merchant sees nothing")
    func inStore() async throws {
        try await CatalogueShop.run { shop in
            var definition = spritz
            definition.stores = [
                .init(storeId: CatalogueShop.store, listPriceMinor: 6_000, unavailable: true)
            ]
            _ = try await shop.items.create(
                .init(sku: "spritz", definition: definition), shop.staff())
            let here = try await shop.items.get(
                .init(sku: "spritz", storeId: CatalogueShop.store), shop.app(.pos))
            #expect(here.definition?.listPriceMinor == 6_000)
            #expect(here.definition?.memberPriceMinor == 4_500)
            #expect(here.definition?.unavailable == true && here.definition?.stores == [])
            let anywhere = try await shop.items.get(.init(sku: "spritz"), shop.app(.pos))
            #expect(anywhere.definition?.listPriceMinor == 5_000)
            #expect(anywhere.definition?.stores == definition.stores)

            let stranger = UUIDv7("01980000-0000-7000-8000-000000000002")!
            let theirs = try await shop.items.list(.init(), shop.staff(merchant: stranger))
            #expect(theirs.items.isEmpty)
        }
    }

    @Test("D07 D08 what makes no sense is refused with its field")
    func nonsense() async throws {
        try await CatalogueShop.run { shop in
            for (sku, definition, field) in Self.nonsense {
                let refused = try await refusalInfo {
                    _ = try await shop.items.create(
                        .init(sku: sku, definition: definition), shop.staff())
                }
                #expect(refused?.key == "INVALID_ARGUMENT", "\(field)")
                #expect(refused?.detail("field") == field)
            }
            var definition = spritz
            definition.stores = [
                .init(storeId: "01980000-0000-7000-8000-0000000000ff", unavailable: true)
            ]
            let elsewhere = try await refusalKey {
                _ = try await shop.items.create(
                    .init(sku: "x", definition: definition), shop.staff())
            }
            #expect(elsewhere == "STORE_NOT_FOUND")
        }
    }

    private static let nonsense: [(String, MarketingV1.ItemDefinition, String)] = [
        ("two words", spritz, "sku"), ("", spritz, "sku"),
        (String(repeating: "x", count: 65), spritz, "sku"),
        ("x", .init(name: spritz.name), "definition.category"),
        ("x", with { $0.listPriceMinor = -1 }, "definition.listPriceMinor"),
        ("x", with { $0.memberPriceMinor = 1_000_000_001 }, "definition.memberPriceMinor"),
        ("x", with { $0.tags = ["a", "a"] }, "definition.tags"),
        ("x", with { $0.parts = [.init(sku: "x", quantity: 1)] }, "definition.parts[0].sku"),
        ("x", with { $0.parts = [.init(sku: "none", quantity: 1)] }, "definition.parts[0].sku"),
        (
            "x", with { $0.parts = [.init(sku: "afternoon-tea", quantity: 1)] },
            "definition.parts[0].sku"
        ),
        (
            "x", with { $0.parts = [.init(sku: "latte", quantity: 0)] },
            "definition.parts[0].quantity"
        ),
        ("x", with { $0.stores = [.init(storeId: "x")] }, "definition.stores[0].storeId"),
    ]

    private static func with(
        _ change: (inout MarketingV1.ItemDefinition) -> Void
    ) -> MarketingV1.ItemDefinition {
        var definition = spritz
        change(&definition)
        return definition
    }

    @Test(
        "D07 a price that is changed is in force on every instance, each reading only what changed")
    func everywhere() async throws {
        try await CatalogueShop.run { shop in
            let books = [ItemBook(pool: shop.fixture.owner), ItemBook(pool: shop.fixture.owner)]
            let store = UUIDv7(CatalogueShop.store)!
            func prices(_ book: ItemBook) async throws -> [String: Int64] {
                try await book.items(
                    CatalogueShop.merchant, store: store,
                    skus: ["negroni", "item-1", "spritz"], deadline: shop.deadline
                ).mapValues(\.listPrice.minor)
            }
            for book in books {
                #expect(try await prices(book) == ["negroni": 6_800, "item-1": 2_000])
            }
            let negroni = try await shop.items.get(.init(sku: "negroni"), shop.staff())
            _ = try await shop.items.update(
                .init(
                    sku: "negroni", definition: .init(listPriceMinor: 7_000),
                    updateMask: ["listPriceMinor"], revision: negroni.revision), shop.staff())
            _ = try await shop.items.create(
                .init(sku: "spritz", definition: spritz), shop.staff())
            _ = try await shop.items.archive(.init(sku: "item-1"), shop.staff())
            for book in books {
                try await eventually("the prices are the new ones", within: .seconds(5)) {
                    try await prices(book) == ["negroni": 7_000, "spritz": 5_000]
                }
            }
            let member = try await books[0].items(
                CatalogueShop.merchant, store: store, skus: ["spritz"], deadline: shop.deadline)
            #expect(member["spritz"]?.memberPrice?.minor == 4_500)
            #expect(member["spritz"]?.tags == ["aperitif"])
        }
    }

    @Test("D07 pages neither repeat nor omit, by sku; filters and states are kept to")
    func pages() async throws {
        try await CatalogueShop.run { shop in
            let longest = String(repeating: "z", count: 64)
            _ = try await shop.items.create(
                .init(sku: longest, definition: spritz), shop.staff())
            _ = try await shop.items.archive(.init(sku: "mojito"), shop.staff())
            func skus(
                _ caller: CallOptions, _ request: MarketingV1.ListItemsRequest = .init()
            ) async throws -> [String] {
                var request = request
                request.pageSize = 3
                var skus: [String] = []
                repeat {
                    let page = try await shop.items.list(request, caller)
                    #expect(page.items.count <= 3)
                    skus += page.items.map(\.sku)
                    request.pageToken = page.nextPageToken
                } while !request.pageToken.isEmpty
                return skus
            }
            let all = try await skus(shop.staff())
            #expect(all.count == 11 && all == all.sorted() && all.last == longest)
            let sold = all.filter { $0 != "mojito" }
            #expect(try await skus(shop.app(.pos)) == sold)
            // Others than staff cannot ask for what is archived.
            #expect(try await skus(shop.member(), .init(state: .itemArchived)) == sold)
            #expect(try await skus(shop.staff(), .init(state: .itemArchived)) == ["mojito"])
            #expect(try await skus(shop.staff(), .init(category: "whisky")).count == 2)
            #expect(try await skus(shop.staff(), .init(tag: "aperitif")) == [longest])
            let refused = try await refusalKey {
                _ = try await shop.items.list(.init(pageToken: "x"), shop.staff())
            }
            #expect(refused == "INVALID_PAGE_TOKEN")
        }
    }
}

@Suite("Items: import of a table")
struct ItemImportCallTests {
    private static let table = """
        sku,name_zh,name_en,category,list_price,member_price,parts,\
        list_price@01980000-0000-7000-8000-00000000000a
        negroni,尼格罗尼,Negroni,cocktail,72.00,,,
        spritz,气泡鸡尾酒,Spritz,cocktail,50,45,,55.5
        duo,双杯,Two of them,set,110,,negroni*1;spritz*1,
        """

    @Test("X23 a dry run tells, an import writes all at once, and a second one changes nothing")
    func whole() async throws {
        try await CatalogueShop.run { shop in
            func revision() async throws -> Int64? {
                try await shop.fixture.owner.query(
                    ReadRevisionOfItems(), deadline: shop.deadline
                ).first
            }
            let before = try await revision()
            var request = MarketingV1.ImportItemsRequest(csv: [Self.table], dryRun: true)
            let dry = try await shop.items.import(request, shop.staff())
            #expect(dry.rows == 3 && dry.created == 2 && dry.changed == 1 && !dry.written)
            #expect(dry.problems.isEmpty)
            #expect(try await revision() == before)

            // In pieces, which are joined as they are.
            let cut = Self.table.index(Self.table.startIndex, offsetBy: 20)
            request = .init(csv: [String(Self.table[..<cut]), String(Self.table[cut...])])
            let done = try await shop.items.import(request, shop.staff(key: "import-01-import-01"))
            #expect(done.created == 2 && done.changed == 1 && done.unchanged == 0 && done.written)
            #expect(try await revision() == before.map { $0 + 1 })
            let replay = try await shop.items.import(
                request, shop.staff(key: "import-01-import-01"))
            #expect(replay.replayed && replay.created == 2)

            let again = try await shop.items.import(request, shop.staff())
            #expect(again.unchanged == 3 && again.created == 0 && again.changed == 0)
            #expect(try await revision() == before.map { $0 + 1 })

            let negroni = try await shop.items.get(.init(sku: "negroni"), shop.staff())
            #expect(negroni.definition?.listPriceMinor == 7_200 && negroni.revision == 2)
            // The table has no such columns.
            #expect(negroni.definition?.costPriceMinor == 1_600)
            #expect(negroni.definition?.tags == ["gin"])
            let duo = try await shop.items.get(.init(sku: "duo"), shop.staff())
            #expect(duo.definition?.parts.map(\.sku) == ["negroni", "spritz"])
        }
    }

    @Test("X23 one wrong row keeps all of them out, unless those that are right are asked for")
    func wrong() async throws {
        try await CatalogueShop.run { shop in
            let table = Self.table + "\nlast,末,,cocktail,1,,,\nmore,多,More,cocktail,1,x,,\n"
            let refused = try await shop.items.import(.init(csv: [table]), shop.staff())
            #expect(!refused.written && refused.invalid == 2 && refused.problemCount == 2)
            #expect(refused.created == 2 && refused.rows == 5)
            #expect(
                refused.problems.map { "\($0.line) \($0.sku) \($0.column)" } == [
                    "5 last name_en", "6 more member_price",
                ])
            #expect(
                try await refusalKey {
                    _ = try await shop.items.get(.init(sku: "spritz"), shop.staff())
                } == "ITEM_NOT_FOUND")

            let most = try await shop.items.import(
                .init(csv: [table], skipInvalid: true), shop.staff())
            #expect(most.written && most.invalid == 2 && most.created == 2)
            #expect(try await shop.items.get(.init(sku: "spritz"), shop.staff()).revision == 1)
            #expect(
                try await refusalKey {
                    _ = try await shop.items.get(.init(sku: "more"), shop.staff())
                } == "ITEM_NOT_FOUND")

            let unread = try await shop.items.import(
                .init(csv: ["sku,colour\na,red\n"], skipInvalid: true), shop.staff())
            #expect(!unread.written && unread.problems.map(\.column) == ["colour"])
        }
    }
}
