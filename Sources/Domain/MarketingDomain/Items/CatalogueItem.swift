package import Primitives

/// An article or a set meal of a merchant's catalogue (D07, D08).
package struct CatalogueItem: Hashable, Sendable {
    package struct Part: Hashable, Sendable {
        package let sku: String
        package let quantity: Int64

        package init(sku: String, quantity: Int64) {
            self.sku = sku
            self.quantity = quantity
        }
    }

    /// What is different in one store; a price of 0 is that of all stores.
    package struct StoreTerms: Hashable, Sendable {
        package var listPrice: Money
        package var memberPrice: Money
        package var isUnavailable: Bool

        package init(
            listPrice: Money = .zero, memberPrice: Money = .zero, isUnavailable: Bool = false
        ) {
            self.listPrice = listPrice
            self.memberPrice = memberPrice
            self.isUnavailable = isUnavailable
        }
    }

    package let sku: String
    package var nameZh: String
    package var nameEn: String
    package var category: String
    package var tags: [String]
    package var listPrice: Money
    /// 0: none.
    package var memberPrice: Money
    /// 0: not known.
    package var costPrice: Money
    /// Empty for a single article.
    package var parts: [Part]
    package var stores: [UUIDv7: StoreTerms]
    package var isUnavailable: Bool

    package init(
        sku: String, nameZh: String = "", nameEn: String = "", category: String = "",
        tags: [String] = [], listPrice: Money = .zero, memberPrice: Money = .zero,
        costPrice: Money = .zero, parts: [Part] = [], stores: [UUIDv7: StoreTerms] = [:],
        isUnavailable: Bool = false
    ) {
        self.sku = sku
        self.nameZh = nameZh
        self.nameEn = nameEn
        self.category = category
        self.tags = tags
        self.listPrice = listPrice
        self.memberPrice = memberPrice
        self.costPrice = costPrice
        self.parts = parts
        self.stores = stores
        self.isUnavailable = isUnavailable
    }
}

// MARK: What makes sense

/// Why an item makes no sense, and the field of its definition.
package struct ItemProblem: Error, Hashable, Sendable {
    package let field: String
    package let problem: String

    package init(_ field: String, _ problem: String) {
        self.field = field
        self.problem = problem
    }
}

extension CatalogueItem {
    package enum Limits {
        package static let sku = 1...64
        package static let name = 1...128
        package static let category = 1...64
        package static let tags = 20
        package static let tag = 1...32
        /// Minor units.
        package static let priceMinor: ClosedRange<Int64> = 0...1_000_000_000
        package static let parts = 20
        package static let quantity: ClosedRange<Int64> = 1...1_000
        package static let stores = 200
    }

    /// Letters, digits, `.`, `_` and `-` of ASCII: it stands in paths and on labels.
    package static func isSku(_ text: String) -> Bool {
        Limits.sku.contains(text.utf8.count)
            && text.utf8.allSatisfy { byte in
                switch byte {
                case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F: true
                default: false
                }
            }
    }

    /// Checks the item by itself; whether stores and parts exist is the catalogue's to say.
    package func check() throws(ItemProblem) {
        guard Self.isSku(sku) else {
            throw ItemProblem("sku", "is not 1 to 64 letters, digits, '.', '_' or '-'")
        }
        try Self.checkText(nameZh, Limits.name, "name.zh")
        try Self.checkText(nameEn, Limits.name, "name.en")
        try Self.checkText(category, Limits.category, "category")
        guard tags.count <= Limits.tags else {
            throw ItemProblem("tags", "has more than \(Limits.tags) elements")
        }
        for (index, tag) in tags.enumerated() {
            try Self.checkText(tag, Limits.tag, "tags[\(index)]")
        }
        guard Set(tags).count == tags.count else { throw ItemProblem("tags", "says one twice") }
        try Self.checkPrice(listPrice, "listPriceMinor")
        try Self.checkPrice(memberPrice, "memberPriceMinor")
        try Self.checkPrice(costPrice, "costPriceMinor")
        try checkParts()
        try checkStores()
    }

    private func checkParts() throws(ItemProblem) {
        guard parts.count <= Limits.parts else {
            throw ItemProblem("parts", "has more than \(Limits.parts) elements")
        }
        var seen: Set<String> = []
        for (index, part) in parts.enumerated() {
            guard Self.isSku(part.sku), part.sku != sku else {
                throw ItemProblem("parts[\(index)].sku", "is not another item's")
            }
            guard seen.insert(part.sku).inserted else {
                throw ItemProblem("parts[\(index)].sku", "is said twice")
            }
            guard Limits.quantity.contains(part.quantity) else {
                throw ItemProblem("parts[\(index)].quantity", "is not from 1 to 1000")
            }
        }
    }

    private func checkStores() throws(ItemProblem) {
        guard stores.count <= Limits.stores else {
            throw ItemProblem("stores", "has more than \(Limits.stores) elements")
        }
        for terms in stores.values {
            try Self.checkPrice(terms.listPrice, "stores.listPriceMinor")
            try Self.checkPrice(terms.memberPrice, "stores.memberPriceMinor")
        }
    }

    private static func checkText(
        _ text: String, _ length: ClosedRange<Int>, _ field: String
    ) throws(ItemProblem) {
        guard length.contains(text.unicodeScalars.count) else {
            throw ItemProblem(field, "is not 1 to \(length.upperBound) characters")
        }
        guard text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) else {
            throw ItemProblem(field, "has a control character")
        }
    }

    private static func checkPrice(_ price: Money, _ field: String) throws(ItemProblem) {
        guard Limits.priceMinor.contains(price.minor) else {
            throw ItemProblem(field, "is not from 0 to \(Limits.priceMinor.upperBound)")
        }
    }

    /// Checks the parts against the catalogue: a set meal is made of single articles that are sold.
    ///
    /// - Parameter isArticle: nil for what the catalogue does not have.
    package func checkParts(_ isArticle: (String) -> Bool?) throws(ItemProblem) {
        for (index, part) in parts.enumerated() {
            switch isArticle(part.sku) {
            case nil: throw ItemProblem("parts[\(index)].sku", "is not in the catalogue")
            case false?: throw ItemProblem("parts[\(index)].sku", "is a set meal itself")
            case true?: break
            }
        }
    }
}

// MARK: In one store

/// An item as one store sells it, for pricing.
package struct StoreItem: Hashable, Sendable {
    package let sku: String
    package let nameZh: String
    package let nameEn: String
    package let category: String
    package let tags: [String]
    package let listPrice: Money
    /// Nil where there is none; it may be above the list price, and then it is worth nothing.
    package let memberPrice: Money?
    /// Empty for a single article.
    package let parts: [CatalogueItem.Part]
    /// Whether it is sold here and now.
    package let isAvailable: Bool
}

extension CatalogueItem {
    /// What counts in the store: its own price where it has one, else that of all stores.
    package func terms(in store: UUIDv7) -> StoreTerms {
        let own = stores[store] ?? StoreTerms()
        return StoreTerms(
            listPrice: own.listPrice > .zero ? own.listPrice : listPrice,
            memberPrice: own.memberPrice > .zero ? own.memberPrice : memberPrice,
            isUnavailable: isUnavailable || own.isUnavailable)
    }

    package func item(in store: UUIDv7) -> StoreItem {
        let terms = terms(in: store)
        return StoreItem(
            sku: sku, nameZh: nameZh, nameEn: nameEn, category: category, tags: tags,
            listPrice: terms.listPrice,
            memberPrice: terms.memberPrice > .zero ? terms.memberPrice : nil, parts: parts,
            isAvailable: !terms.isUnavailable)
    }
}
