import MarketingDomain
import Messages
import Primitives
import ServiceKit

extension CatalogueItem {
    /// The item that a definition says; whether it makes sense is `check`'s to say.
    init(sku: String, _ definition: MarketingV1.ItemDefinition) throws(Refusal) {
        var stores: [UUIDv7: StoreTerms] = [:]
        for (index, own) in definition.stores.enumerated() {
            guard let store = UUIDv7(own.storeId) else {
                throw .invalid("definition.stores[\(index)].storeId", "is not a UUID")
            }
            guard stores[store] == nil else {
                throw .invalid("definition.stores[\(index)].storeId", "is said twice")
            }
            stores[store] = StoreTerms(
                listPrice: Money(minor: own.listPriceMinor),
                memberPrice: Money(minor: own.memberPriceMinor), isUnavailable: own.unavailable)
        }
        self.init(
            sku: sku, nameZh: definition.name?.zh ?? "", nameEn: definition.name?.en ?? "",
            category: definition.category, tags: definition.tags,
            listPrice: Money(minor: definition.listPriceMinor),
            memberPrice: Money(minor: definition.memberPriceMinor),
            costPrice: Money(minor: definition.costPriceMinor),
            parts: definition.parts.map { Part(sku: $0.sku, quantity: $0.quantity) },
            // A store that says nothing of its own is none of the item's.
            stores: stores.filter { $0.value != StoreTerms() },
            isUnavailable: definition.unavailable)
    }

    /// Replaces the fields that a mask names, by their JSON names; all where it is empty.
    func changed(
        by other: CatalogueItem, mask: [String]
    ) throws(Refusal) -> CatalogueItem {
        guard !mask.isEmpty else { return other }
        var item = self
        for (index, field) in mask.enumerated() {
            switch field {
            case "name":
                item.nameZh = other.nameZh
                item.nameEn = other.nameEn
            case "category": item.category = other.category
            case "tags": item.tags = other.tags
            case "listPriceMinor": item.listPrice = other.listPrice
            case "memberPriceMinor": item.memberPrice = other.memberPrice
            case "costPriceMinor": item.costPrice = other.costPrice
            case "parts": item.parts = other.parts
            case "stores": item.stores = other.stores
            case "unavailable": item.isUnavailable = other.isUnavailable
            default: throw .invalid("updateMask[\(index)]", "is no field of the definition")
            }
        }
        return item
    }
}

extension MarketingV1.ItemDefinition {
    init(_ item: CatalogueItem) {
        self.init(
            name: PatronV1.Text(zh: item.nameZh, en: item.nameEn), category: item.category,
            tags: item.tags, listPriceMinor: item.listPrice.minor,
            memberPriceMinor: item.memberPrice.minor, costPriceMinor: item.costPrice.minor,
            parts: item.parts.map { .init(sku: $0.sku, quantity: $0.quantity) },
            stores: item.stores.sorted { $0.key < $1.key }.map { store, own in
                MarketingV1.StoreItem(
                    storeId: store.description, listPriceMinor: own.listPrice.minor,
                    memberPriceMinor: own.memberPrice.minor, unavailable: own.isUnavailable)
            }, unavailable: item.isUnavailable)
    }
}

/// What of an item its reader gets to see.
struct ItemView: Sendable {
    /// The one store whose prices are asked for.
    let store: UUIDv7?
    /// Whether the reader knows what the merchant pays, and who made changes.
    let isInsider: Bool

    /// Staff beyond the till: whoever may know how the merchant makes its prices.
    init(store: UUIDv7?, for principal: Principal) {
        self.store = store
        isInsider =
            principal.kind == .staff
            && RoleTable.shared.scope(of: principal.role ?? "", for: "promotions.read") != nil
    }

    func callAsFunction(_ row: ItemRow) -> MarketingV1.Item {
        var item = row.item
        if let store {
            let terms = item.terms(in: store)
            item.listPrice = terms.listPrice
            item.memberPrice = terms.memberPrice
            item.isUnavailable = terms.isUnavailable
            item.stores = [:]
        }
        if !isInsider { item.costPrice = .zero }
        return MarketingV1.Item(
            sku: item.sku, state: row.state.message,
            definition: MarketingV1.ItemDefinition(item), revision: row.revision,
            changedAt: row.changedAt, changedBy: isInsider ? row.changedBy : "")
    }
}

extension ItemState {
    var message: MarketingV1.ItemState {
        switch self {
        case .active: .itemActive
        case .archived: .itemArchived
        }
    }
}

extension Refusal {
    init(_ problem: ItemProblem) {
        let field = problem.field == "sku" ? "sku" : "definition.\(problem.field)"
        self = .invalid(field, problem.problem)
    }
}

extension MarketingV1.ImportItemsReply {
    static let problemLimit = 500

    init(
        rows: Int, _ outcome: ItemImport.Outcome, written: Bool,
        mostProblems: Int = Self.problemLimit
    ) {
        self.init(
            rows: Int32(rows), created: Int32(outcome.created.count),
            changed: Int32(outcome.changed.count), unchanged: Int32(outcome.unchanged),
            invalid: Int32(outcome.invalid), written: written)
        say(outcome.problems, most: mostProblems)
    }

    init(rows: Int, _ comparison: ItemImport.Comparison) {
        self.init(
            rows: Int32(rows), created: Int32(comparison.missing),
            changed: Int32(comparison.different), unchanged: Int32(comparison.same))
        say(comparison.problems)
    }

    init(_ rejection: ItemImport.Rejection) {
        self.init()
        say(rejection.problems)
    }

    private mutating func say(_ all: [ItemImport.Problem], most: Int = Self.problemLimit) {
        problems = all.prefix(most).map { problem in
            MarketingV1.ImportProblem(
                line: Int32(problem.line), sku: problem.sku, column: problem.field,
                problem: problem.problem)
        }
        problemCount = Int32(all.count)
    }
}
