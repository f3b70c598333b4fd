import Primitives

/// A column of an imported table of items, and how its cells are read.
enum ItemColumn: Hashable, Sendable {
    case sku, nameZh, nameEn, category, tags, listPrice, memberPrice, costPrice, parts, unavailable
    case storeListPrice(UUIDv7)
    case storeMemberPrice(UUIDv7)
    case storeUnavailable(UUIDv7)
    /// Rows that were left out come back with it, and it says nothing of the item.
    case problem

    private static let names: [String: ItemColumn] = [
        "sku": .sku, "name_zh": .nameZh, "name_en": .nameEn, "category": .category, "tags": .tags,
        "list_price": .listPrice, "member_price": .memberPrice, "cost_price": .costPrice,
        "parts": .parts, "unavailable": .unavailable, RejectSheet.problemColumn: .problem,
    ]

    /// - Parameter name: for example `list_price`, or `list_price@` and the id of a store.
    init?(_ name: String) {
        let halves = name.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
        guard halves.count == 2 else {
            guard let column = Self.names[name] else { return nil }
            self = column
            return
        }
        guard let store = UUIDv7(halves[1]) else { return nil }
        switch halves[0] {
        case "list_price": self = .storeListPrice(store)
        case "member_price": self = .storeMemberPrice(store)
        case "unavailable": self = .storeUnavailable(store)
        default: return nil
        }
    }

    var store: UUIDv7? {
        switch self {
        case .storeListPrice(let store), .storeMemberPrice(let store), .storeUnavailable(let store):
            store
        case .sku, .nameZh, .nameEn, .category, .tags, .listPrice, .memberPrice, .costPrice, .parts,
            .unavailable, .problem:
            nil
        }
    }

    /// Puts what a cell says into the item; an empty cell clears.
    ///
    /// - Returns: what is wrong with the cell.
    func read(_ cell: String, minorDigits: Int, into item: inout CatalogueItem) -> String? {
        switch self {
        case .sku, .problem: return nil
        case .nameZh: item.nameZh = cell
        case .nameEn: item.nameEn = cell
        case .category: item.category = cell
        case .tags: item.tags = Self.elements(cell)
        case .listPrice:
            return Self.price(cell, minorDigits) { item.listPrice = $0 }
        case .memberPrice:
            return Self.price(cell, minorDigits) { item.memberPrice = $0 }
        case .costPrice:
            return Self.price(cell, minorDigits) { item.costPrice = $0 }
        case .parts:
            guard let parts = Self.parts(cell) else { return "is not sku*quantity;sku*quantity" }
            item.parts = parts
        case .unavailable:
            guard let flag = Self.flag(cell) else { return "is neither 1 nor 0" }
            item.isUnavailable = flag
        case .storeListPrice(let store):
            return Self.price(cell, minorDigits) { price in
                Self.change(store, of: &item) { $0.listPrice = price }
            }
        case .storeMemberPrice(let store):
            return Self.price(cell, minorDigits) { price in
                Self.change(store, of: &item) { $0.memberPrice = price }
            }
        case .storeUnavailable(let store):
            guard let flag = Self.flag(cell) else { return "is neither 1 nor 0" }
            Self.change(store, of: &item) { $0.isUnavailable = flag }
        }
        return nil
    }

    // MARK: Cells

    private static func elements(_ cell: String) -> [String] {
        cell.split(separator: ";").map(trimmed).filter { !$0.isEmpty }
    }

    /// Nil where a part is none.
    private static func parts(_ cell: String) -> [CatalogueItem.Part]? {
        var parts: [CatalogueItem.Part] = []
        for element in elements(cell) {
            let halves = element.split(separator: "*", omittingEmptySubsequences: false)
            guard (1...2).contains(halves.count) else { return nil }
            guard let quantity = halves.count == 2 ? Int64(trimmed(halves[1])) : 1 else {
                return nil
            }
            parts.append(CatalogueItem.Part(sku: trimmed(halves[0]), quantity: quantity))
        }
        return parts
    }

    private static func flag(_ cell: String) -> Bool? {
        switch cell {
        case "", "0": false
        case "1": true
        default: nil
        }
    }

    private static func price(
        _ cell: String, _ minorDigits: Int, _ put: (Money) -> Void
    ) -> String? {
        guard !cell.isEmpty else {
            put(.zero)
            return nil
        }
        guard let price = money(cell, minorDigits: minorDigits) else {
            return minorDigits == 0
                ? "is not a whole amount" : "is not an amount with at most \(minorDigits) decimals"
        }
        put(price)
        return nil
    }

    /// An amount in the main unit, such as `68` or `68.50`; exact, or nil.
    static func money(_ text: String, minorDigits: Int) -> Money? {
        let halves = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(halves.count), text.utf8.count <= 18,
            halves.allSatisfy({
                !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) }
            })
        else { return nil }
        let decimals = halves.count == 2 ? halves[1] : ""
        guard decimals.utf8.count <= minorDigits else { return nil }
        let zeros = String(repeating: "0", count: minorDigits - decimals.utf8.count)
        return Int64(halves[0] + decimals + zeros).map(Money.init(minor:))
    }

    /// A store that says nothing else than all stores is none of the item's.
    private static func change(
        _ store: UUIDv7, of item: inout CatalogueItem,
        _ body: (inout CatalogueItem.StoreTerms) -> Void
    ) {
        var terms = item.stores[store] ?? CatalogueItem.StoreTerms()
        body(&terms)
        item.stores[store] = terms == CatalogueItem.StoreTerms() ? nil : terms
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
