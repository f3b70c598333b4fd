import MarketingDomain
import Primitives
import Testing

private let store = UUIDv7(hi: 1, lo: 0xA)
private let bar = UUIDv7(hi: 1, lo: 0xC)

private func decide(
    _ text: String, _ catalogue: [CatalogueItem] = [], archived: Set<String> = [],
    minorDigits: Int = 2
) throws -> ItemImport.Outcome {
    let table = try ItemImport(text, minorDigits: minorDigits, stores: [store, bar])
    let stored = catalogue.map { item in
        (item.sku, ItemImport.Stored(item: item, isArchived: archived.contains(item.sku)))
    }
    return table.decide(Dictionary(stored, uniquingKeysWith: { $1 }))
}

/// Line, column and problem of each, in short.
private func problems(_ outcome: ItemImport.Outcome) -> [String] {
    outcome.problems.map { "\($0.line) \($0.field)" }
}

private let negroni = CatalogueItem(
    sku: "negroni", nameZh: "尼格罗尼", nameEn: "Negroni", category: "cocktail", tags: ["gin"],
    listPrice: Money(minor: 6_800))

@Suite("Importing items")
struct ItemImportTests {
    @Test(
        "X23 a row is an item: names, prices in the main unit, tags, parts, and a store's own terms"
    )
    func wholeRow() throws {
        let outcome = try decide(
            """
            sku,name_zh,name_en,category,tags,list_price,member_price,cost_price,parts,unavailable,\
            list_price@\(bar),unavailable@\(store)
            tea,下午茶,"Tea, for two",set,sweet; new,42,39.5,12.05,cake*2;latte,0,45,1
            cake,蛋糕,Cake,dessert,,20,18,,,,,
            latte,拿铁,Latte,coffee,,28.00,,,,1,,
            """)
        #expect(outcome.problems.isEmpty && outcome.invalid == 0)
        #expect(outcome.changed.isEmpty && outcome.unchanged == 0)
        #expect(
            outcome.created == [
                CatalogueItem(
                    sku: "tea", nameZh: "下午茶", nameEn: "Tea, for two", category: "set",
                    tags: ["sweet", "new"], listPrice: Money(minor: 4_200),
                    memberPrice: Money(minor: 3_950), costPrice: Money(minor: 1_205),
                    parts: [.init(sku: "cake", quantity: 2), .init(sku: "latte", quantity: 1)],
                    stores: [
                        bar: .init(listPrice: Money(minor: 4_500)),
                        store: .init(isUnavailable: true),
                    ]),
                CatalogueItem(
                    sku: "cake", nameZh: "蛋糕", nameEn: "Cake", category: "dessert",
                    listPrice: Money(minor: 2_000), memberPrice: Money(minor: 1_800)),
                CatalogueItem(
                    sku: "latte", nameZh: "拿铁", nameEn: "Latte", category: "coffee",
                    listPrice: Money(minor: 2_800), isUnavailable: true),
            ])
    }

    @Test("X23 what is wrong is told by line and column, and the others are still right")
    func wrongRows() throws {
        let outcome = try decide(
            """
            sku,name_zh,name_en,category,list_price,unavailable
            a,甲,A,x,1.005,
            b,乙,B,x,-1,
            c,丙,,x,1,
            d e,丁,D,x,1,
            f,己,F,x,1,yes
            ,庚,G,x,1,
            h,辛,H,x
            i,壬,I,x,,
            k,癸,K,x,1,
            k,癸,K,x,2,
            ok,好,OK,x,0,1
            """)
        #expect(
            problems(outcome) == [
                "2 list_price", "3 list_price", "4 name_en", "5 sku", "6 unavailable", "7 sku",
                "8 ", "9 list_price", "11 sku",
            ])
        #expect(outcome.invalid == 9)
        #expect(outcome.created.map(\.sku) == ["k", "ok"])
    }

    @Test("X23 a second time nothing changes, and a column that is absent leaves what there is")
    func again() throws {
        var changed = negroni
        changed.listPrice = Money(minor: 7_200)
        #expect(try decide("sku,list_price\nnegroni,72\n", [negroni]).changed == [changed])
        let again = try decide("sku,list_price\nnegroni,72\n", [changed])
        #expect(again.unchanged == 1 && again.changed.isEmpty && again.created.isEmpty)

        var cleared = negroni
        cleared.tags = []
        #expect(try decide("sku,tags\nnegroni,\n", [negroni]).changed == [cleared])
        #expect(problems(try decide("sku,list_price\nnegroni,\n", [negroni])) == ["2 list_price"])
        #expect(problems(try decide("sku,tags\nnew,x\n", [negroni])) == ["2 list_price"])
    }

    @Test("X23 a store's own terms come and go by themselves")
    func storeTerms() throws {
        let text = "sku,list_price@\(bar),unavailable@\(bar)\nnegroni,70,\n"
        var own = negroni
        own.stores = [bar: .init(listPrice: Money(minor: 7_000))]
        #expect(try decide(text, [negroni]).changed == [own])
        #expect(try decide("sku,list_price@\(bar)\nnegroni,\n", [own]).changed == [negroni])
        #expect(try decide("sku,list_price@\(bar)\nnegroni,\n", [negroni]).unchanged == 1)
    }

    @Test("X23 parts are single articles of the catalogue or of the table; sets of sets fall out")
    func parts() throws {
        let header = "sku,name_zh,name_en,category,list_price,parts\n"
        let outcome = try decide(
            header + """
                two,二,Two,set,1,negroni*2
                outer,外,Outer,set,1,two
                lost,失,Lost,set,1,nowhere
                gone,去,Gone,set,1,old
                self,己,Self,set,1,self
                wrong,误,Wrong,set,1,negroni*0
                torn,裂,Torn,set,1,negroni*2*3
                broken,,Broken,x,1,
                needs,须,Needs,set,1,broken
                """, [negroni, CatalogueItem(sku: "old")], archived: ["old"])
        #expect(outcome.created.map(\.sku) == ["two"])
        #expect(
            problems(outcome) == [
                "3 parts", "4 parts", "5 parts", "6 parts", "7 parts", "8 parts", "9 name_zh",
                "10 parts",
            ])
    }

    @Test("X23 an archived item does not come back")
    func archived() throws {
        let outcome = try decide(
            "sku,list_price\nnegroni,72\n", [negroni], archived: ["negroni"])
        #expect(problems(outcome) == ["2 sku"])
    }

    @Test(
        "X23 a table without its columns is refused as a whole, with the names that it does not know",
        arguments: [
            ("name_zh\nx\n", ["sku"]), ("sku,colour\na,red\n", ["colour"]),
            ("sku,sku\na,a\n", ["sku"]),
            (
                "sku,list_price@01980000-0000-7000-8000-0000000000ff\na,1\n",
                [
                    "list_price@01980000-0000-7000-8000-0000000000ff"
                ]
            ),
            ("sku,tags@\(UUIDv7(hi: 1, lo: 0xC))\na,1\n", ["tags@\(UUIDv7(hi: 1, lo: 0xC))"]),
            ("sku\n\"", [""]),
        ] as [(String, [String])])
    func columns(text: String, fields: [String]) {
        let rejection = #expect(throws: ItemImport.Rejection.self) { try decide(text) }
        #expect(rejection?.problems.map(\.field) == fields)
    }

    @Test(
        "amounts have as many decimals as the currency",
        arguments: [
            ("68", 2, 6_800), ("68.5", 2, 6_850), ("0.05", 2, 5), ("0", 2, 0), ("68", 0, 68),
            ("1.234", 3, 1_234), ("10000000.00", 2, 1_000_000_000),
            ("68.", 2, nil), (".5", 2, nil), ("1,5", 2, nil), ("68.0", 0, nil), ("1e3", 2, nil),
            ("¥68", 2, nil), ("10000000.01", 2, nil), ("99999999999999999999", 2, nil),
        ] as [(String, Int, Int64?)])
    func amounts(text: String, digits: Int, minor: Int64?) throws {
        let outcome = try decide(
            "sku,list_price\nnegroni,\"\(text)\"\n",
            [
                CatalogueItem(
                    sku: "negroni", nameZh: "x", nameEn: "x", category: "x",
                    listPrice: Money(minor: -1))
            ],
            minorDigits: digits)
        #expect(outcome.changed.first?.listPrice.minor == minor)
        #expect(outcome.problems.isEmpty == (minor != nil))
    }
}

@Suite("Comparing items")
struct ItemComparisonTests {
    @Test("X20 what a table says otherwise than the catalogue is named cell by cell")
    func cells() throws {
        let table = try ItemImport(
            """
            sku,name_zh,tags,list_price
            negroni,尼格罗尼,gin,68.00
            sling,司令,,50
            old,旧,,1
            mule,骡子,,much
            """, minorDigits: 2, stores: [])
        var mule = CatalogueItem(sku: "mule", nameZh: "驴子", listPrice: Money(minor: 1))
        mule.category = "said by no column"
        let comparison = table.compare([
            "negroni": .init(item: negroni, isArchived: false),
            "old": .init(
                item: CatalogueItem(sku: "old", nameZh: "旧", listPrice: Money(minor: 100)),
                isArchived: true),
            "mule": .init(item: mule, isArchived: false),
        ])
        #expect(comparison.same == 1 && comparison.missing == 1 && comparison.different == 2)
        #expect(
            comparison.problems.map { "\($0.line) \($0.sku) \($0.field)" }
                == ["3 sling ", "4 old sku", "5 mule name_zh", "5 mule list_price"])
    }
}

@Suite("Items in stores")
struct StoreItemTests {
    @Test("D07 a store's own price counts there, and that of all stores elsewhere")
    func ownPrice() {
        var item = negroni
        item.memberPrice = Money(minor: 6_000)
        item.stores = [
            bar: .init(listPrice: Money(minor: 7_500)),
            store: .init(memberPrice: Money(minor: 5_500), isUnavailable: true),
        ]
        let elsewhere = item.item(in: UUIDv7(hi: 9, lo: 9))
        #expect(elsewhere.listPrice.minor == 6_800 && elsewhere.memberPrice?.minor == 6_000)
        #expect(elsewhere.isAvailable)
        let atBar = item.item(in: bar)
        #expect(atBar.listPrice.minor == 7_500 && atBar.memberPrice?.minor == 6_000)
        let atStore = item.item(in: store)
        #expect(atStore.listPrice.minor == 6_800 && atStore.memberPrice?.minor == 5_500)
        #expect(!atStore.isAvailable)
        item.isUnavailable = true
        #expect(!item.item(in: bar).isAvailable)
        #expect(negroni.item(in: bar).memberPrice == nil)
    }
}
