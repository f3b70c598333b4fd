// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension MarketingV1 {
    package enum ItemState: ProtoEnum {
        case unspecified
        case itemActive
        /// Sold no more, for good; its sku is not used again.
        case itemArchived
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .itemActive, .itemArchived]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .itemActive
            case 2: self = .itemArchived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .itemActive: 1
            case .itemArchived: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "ITEM_STATE_UNSPECIFIED": self = .unspecified
            case "ITEM_ACTIVE": self = .itemActive
            case "ITEM_ARCHIVED": self = .itemArchived
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "ITEM_STATE_UNSPECIFIED"
            case .itemActive: "ITEM_ACTIVE"
            case .itemArchived: "ITEM_ARCHIVED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    /// What is different in one store.
    package struct StoreItem: Sendable, Equatable {
        package var storeId: String
        /// Minor units; 0: as everywhere.
        package var listPriceMinor: Int64
        /// Minor units; 0: as everywhere.
        package var memberPriceMinor: Int64
        /// Not sold in this store.
        package var unavailable: Bool

        package init() {
            storeId = ""
            listPriceMinor = 0
            memberPriceMinor = 0
            unavailable = false
        }

        package init(
            storeId: String = "",
            listPriceMinor: Int64 = 0,
            memberPriceMinor: Int64 = 0,
            unavailable: Bool = false
        ) {
            self.storeId = storeId
            self.listPriceMinor = listPriceMinor
            self.memberPriceMinor = memberPriceMinor
            self.unavailable = unavailable
        }
    }

    /// Prices are minor units of the merchant's currency, 0 to 1 000 000 000.
    package struct ItemDefinition: Sendable, Equatable {
        /// 1 to 128 characters each.
        package var name: PatronV1.Text?
        /// As rules and offers name it, for example cocktail; 1 to 64 characters.
        package var category: String
        /// At most 20, of 1 to 32 characters each.
        package var tags: [String]
        package var listPriceMinor: Int64
        /// Of every member, where it is lower (会员价); 0: none.
        package var memberPriceMinor: Int64
        /// What the merchant pays; 0: not known. Only staff that may read promotions, too, sees it:
        /// no member, no till, no cashier.
        package var costPriceMinor: Int64
        /// What a set meal consists of; empty for a single article. At most 20, all of them single
        /// articles of the catalogue.
        package var parts: [MarketingV1.SetMeal.Part]
        /// At most 200.
        package var stores: [MarketingV1.StoreItem]
        /// Not sold for now, anywhere.
        package var unavailable: Bool

        package init() {
            name = nil
            category = ""
            tags = []
            listPriceMinor = 0
            memberPriceMinor = 0
            costPriceMinor = 0
            parts = []
            stores = []
            unavailable = false
        }

        package init(
            name: PatronV1.Text? = nil,
            category: String = "",
            tags: [String] = [],
            listPriceMinor: Int64 = 0,
            memberPriceMinor: Int64 = 0,
            costPriceMinor: Int64 = 0,
            parts: [MarketingV1.SetMeal.Part] = [],
            stores: [MarketingV1.StoreItem] = [],
            unavailable: Bool = false
        ) {
            self.name = name
            self.category = category
            self.tags = tags
            self.listPriceMinor = listPriceMinor
            self.memberPriceMinor = memberPriceMinor
            self.costPriceMinor = costPriceMinor
            self.parts = parts
            self.stores = stores
            self.unavailable = unavailable
        }
    }

    /// An item of the catalogue.
    package struct Item: Sendable, Equatable {
        /// 1 to 64 of A–Z a–z 0–9 . _ -
        package var sku: String
        package var state: MarketingV1.ItemState
        package var definition: MarketingV1.ItemDefinition?
        /// Rises with every change.
        package var revision: Int32
        package var changedAt: Instant?
        /// Who changed it last, for staff only.
        package var changedBy: String

        package init() {
            sku = ""
            state = .unspecified
            definition = nil
            revision = 0
            changedAt = nil
            changedBy = ""
        }

        package init(
            sku: String = "",
            state: MarketingV1.ItemState = .unspecified,
            definition: MarketingV1.ItemDefinition? = nil,
            revision: Int32 = 0,
            changedAt: Instant? = nil,
            changedBy: String = ""
        ) {
            self.sku = sku
            self.state = state
            self.definition = definition
            self.revision = revision
            self.changedAt = changedAt
            self.changedBy = changedBy
        }
    }

    /// A new item.
    package struct CreateItemRequest: Sendable, Equatable {
        package var sku: String
        package var definition: MarketingV1.ItemDefinition?

        package init() {
            sku = ""
            definition = nil
        }

        package init(
            sku: String = "",
            definition: MarketingV1.ItemDefinition? = nil
        ) {
            self.sku = sku
            self.definition = definition
        }
    }

    /// What changes of an item.
    package struct UpdateItemRequest: Sendable, Equatable {
        package var sku: String
        package var definition: MarketingV1.ItemDefinition?
        /// Fields of the definition that change, as JSON names them, such as listPriceMinor; all where
        /// empty.
        package var updateMask: [String]
        /// The revision that the change was made on.
        package var revision: Int32

        package init() {
            sku = ""
            definition = nil
            updateMask = []
            revision = 0
        }

        package init(
            sku: String = "",
            definition: MarketingV1.ItemDefinition? = nil,
            updateMask: [String] = [],
            revision: Int32 = 0
        ) {
            self.sku = sku
            self.definition = definition
            self.updateMask = updateMask
            self.revision = revision
        }
    }

    /// Names the item that is sold no more.
    package struct ArchiveItemRequest: Sendable, Equatable {
        package var sku: String

        package init() {
            sku = ""
        }

        package init(
            sku: String = ""
        ) {
            self.sku = sku
        }
    }

    /// The item as the call leaves it.
    package struct ItemReply: Sendable, Equatable {
        package var item: MarketingV1.Item?
        package var replayed: Bool

        package init() {
            item = nil
            replayed = false
        }

        package init(
            item: MarketingV1.Item? = nil,
            replayed: Bool = false
        ) {
            self.item = item
            self.replayed = replayed
        }
    }

    /// Names an item, and the store whose prices are asked for.
    package struct GetItemRequest: Sendable, Equatable {
        package var sku: String
        /// The definition then has the prices of this store and says whether it sells the item; `stores`
        /// is left out.
        package var storeId: String

        package init() {
            sku = ""
            storeId = ""
        }

        package init(
            sku: String = "",
            storeId: String = ""
        ) {
            self.sku = sku
            self.storeId = storeId
        }
    }

    /// Which items are listed.
    package struct ListItemsRequest: Sendable, Equatable {
        /// Staff sees those of every state; others the active ones.
        package var state: MarketingV1.ItemState
        /// All where empty.
        package var category: String
        /// All where empty.
        package var tag: String
        /// As in GetItemRequest.
        package var storeId: String
        /// 1 to 100; 20 where absent.
        package var pageSize: Int32
        package var pageToken: String

        package init() {
            state = .unspecified
            category = ""
            tag = ""
            storeId = ""
            pageSize = 0
            pageToken = ""
        }

        package init(
            state: MarketingV1.ItemState = .unspecified,
            category: String = "",
            tag: String = "",
            storeId: String = "",
            pageSize: Int32 = 0,
            pageToken: String = ""
        ) {
            self.state = state
            self.category = category
            self.tag = tag
            self.storeId = storeId
            self.pageSize = pageSize
            self.pageToken = pageToken
        }
    }

    /// A page of items.
    package struct ListItemsReply: Sendable, Equatable {
        /// By sku.
        package var items: [MarketingV1.Item]
        package var nextPageToken: String

        package init() {
            items = []
            nextPageToken = ""
        }

        package init(
            items: [MarketingV1.Item] = [],
            nextPageToken: String = ""
        ) {
            self.items = items
            self.nextPageToken = nextPageToken
        }
    }

    /// A table as CSV, with a line of names first. `sku` is needed; what else there is replaces what the
    /// catalogue has, an empty cell clears it, and a column that is absent leaves it as it is. New items
    /// need name_zh, name_en, category and list_price.
    ///
    /// name_zh, name_en, category; tags and parts with `;` between them, a part as `sku*quantity`;
    /// list_price, member_price, cost_price in the currency's main unit, such as 68 or 68.50;
    /// unavailable as 1 or 0. `list_price@STORE`, `member_price@STORE` and `unavailable@STORE` are those
    /// of one store, STORE being its id.
    package struct ImportItemsRequest: Sendable, Equatable {
        /// The text, in as many pieces as needed, which are joined as they are: through HTTP each has at
        /// most 4 096 characters. At most 5 000 rows.
        package var csv: [String]
        /// Writes nothing.
        package var dryRun: Bool
        /// Writes the rows that are right, although others are wrong.
        package var skipInvalid: Bool

        package init() {
            csv = []
            dryRun = false
            skipInvalid = false
        }

        package init(
            csv: [String] = [],
            dryRun: Bool = false,
            skipInvalid: Bool = false
        ) {
            self.csv = csv
            self.dryRun = dryRun
            self.skipInvalid = skipInvalid
        }
    }

    /// What is wrong with a row of a table.
    package struct ImportProblem: Sendable, Equatable {
        /// Of the text, from 1.
        package var line: Int32
        /// As it stands there, if it has one.
        package var sku: String
        /// Its name; empty where the whole row, or the whole table, is wrong.
        package var column: String
        package var problem: String

        package init() {
            line = 0
            sku = ""
            column = ""
            problem = ""
        }

        package init(
            line: Int32 = 0,
            sku: String = "",
            column: String = "",
            problem: String = ""
        ) {
            self.line = line
            self.sku = sku
            self.column = column
            self.problem = problem
        }
    }

    /// What became of a table of items.
    package struct ImportItemsReply: Sendable, Equatable {
        /// Rows without the line of names.
        package var rows: Int32
        /// What was written, or would be.
        package var created: Int32
        package var changed: Int32
        /// Rows that say what the catalogue says.
        package var unchanged: Int32
        /// Rows that are wrong.
        package var invalid: Int32
        /// The first 500.
        package var problems: [MarketingV1.ImportProblem]
        package var problemCount: Int32
        /// False for a dry run, and where a row was wrong.
        package var written: Bool
        package var replayed: Bool

        package init() {
            rows = 0
            created = 0
            changed = 0
            unchanged = 0
            invalid = 0
            problems = []
            problemCount = 0
            written = false
            replayed = false
        }

        package init(
            rows: Int32 = 0,
            created: Int32 = 0,
            changed: Int32 = 0,
            unchanged: Int32 = 0,
            invalid: Int32 = 0,
            problems: [MarketingV1.ImportProblem] = [],
            problemCount: Int32 = 0,
            written: Bool = false,
            replayed: Bool = false
        ) {
            self.rows = rows
            self.created = created
            self.changed = changed
            self.unchanged = unchanged
            self.invalid = invalid
            self.problems = problems
            self.problemCount = problemCount
            self.written = written
            self.replayed = replayed
        }
    }
}
