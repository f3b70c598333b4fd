package import Primitives

/// The import of a table of items: what is wrong, line by line, and what is to be written (X23).
package struct ItemImport: Sendable {
    package struct Problem: Hashable, Sendable {
        /// Of the text, from 1.
        package let line: Int
        package let sku: String
        /// Column or field; empty where the row or the table as a whole is wrong.
        package let field: String
        package let problem: String
    }

    /// What the catalogue has under a sku.
    package struct Stored: Sendable {
        package let item: CatalogueItem
        package let isArchived: Bool

        package init(item: CatalogueItem, isArchived: Bool) {
            self.item = item
            self.isArchived = isArchived
        }
    }

    package struct Outcome: Sendable, Equatable {
        package internal(set) var created: [CatalogueItem] = []
        package internal(set) var changed: [CatalogueItem] = []
        package internal(set) var unchanged = 0
        /// Rows that are wrong.
        package internal(set) var invalid = 0
        /// By line; of one row the first that was found.
        package internal(set) var problems: [Problem] = []
    }

    let columns: [ItemColumn]
    let skuAt: Int
    let minorDigits: Int
    let table: CSVTable

    package var rows: Int { table.rows.count }

    /// Reads the text up to the meaning of its columns.
    ///
    /// - Parameters:
    ///   - minorDigits: decimals of the currency.
    ///   - stores: those that the merchant has.
    package init(
        _ text: String, minorDigits: Int, stores: Set<UUIDv7>
    ) throws(Rejection) {
        do throws(CSVTable.Fault) {
            table = try CSVTable(text)
        } catch {
            throw Rejection([Problem(line: error.line, sku: "", field: "", problem: error.problem)])
        }
        var columns: [ItemColumn] = []
        var problems: [Problem] = []
        for name in table.columns {
            guard let column = ItemColumn(name) else {
                problems.append(Self.header(name, "is not a column of items"))
                continue
            }
            if let store = column.store, !stores.contains(store) {
                problems.append(Self.header(name, "is of no store of the merchant"))
            }
            if columns.contains(column) { problems.append(Self.header(name, "is there twice")) }
            columns.append(column)
        }
        guard problems.isEmpty else { throw Rejection(problems) }
        guard let skuAt = columns.firstIndex(of: .sku) else {
            throw Rejection([Self.header("sku", "is missing")])
        }
        self.columns = columns
        self.skuAt = skuAt
        self.minorDigits = minorDigits
    }

    /// Why no row can be looked at.
    package struct Rejection: Error, Sendable {
        package let problems: [Problem]

        init(_ problems: [Problem]) { self.problems = problems }
    }

    private static func header(_ name: String, _ problem: String) -> Problem {
        Problem(line: 1, sku: "", field: name, problem: problem)
    }

    /// All skus that the decision asks the catalogue for, parts included.
    package var skus: Set<String> {
        var skus: Set<String> = []
        let partsAt = columns.firstIndex(of: .parts)
        for row in table.rows where row.cells.count == columns.count {
            skus.insert(row.cells[skuAt])
            guard let partsAt else { continue }
            var item = CatalogueItem(sku: "")
            _ = ItemColumn.parts.read(row.cells[partsAt], minorDigits: 0, into: &item)
            skus.formUnion(item.parts.map(\.sku))
        }
        return skus.filter(CatalogueItem.isSku)
    }

    /// Decides every row against the catalogue.
    package func decide(_ stored: [String: Stored]) -> Outcome {
        var outcome = Outcome()
        var lines: [String: Int] = [:]
        var drafts: [(line: Int, item: CatalogueItem)] = []
        for row in table.rows {
            let sku = row.cells.count > skuAt ? row.cells[skuAt] : ""
            if let first = lines[sku], !sku.isEmpty {
                outcome.refuse(row.line, sku, "sku", "stands in line \(first) already")
                continue
            }
            lines[sku] = row.line
            do throws(ItemProblem) {
                drafts.append((row.line, try draft(row, sku: sku, stored: stored[sku])))
            } catch {
                outcome.refuse(row.line, sku, error.field, error.problem)
            }
        }
        sortOut(drafts, stored, into: &outcome)
        outcome.problems.sort { $0.line < $1.line }
        return outcome
    }

    private func draft(
        _ row: CSVTable.Row, sku: String, stored: Stored?
    ) throws(ItemProblem) -> CatalogueItem {
        guard row.cells.count == columns.count else {
            throw ItemProblem("", "has \(row.cells.count) cells instead of \(columns.count)")
        }
        if stored?.isArchived == true { throw ItemProblem("sku", "is archived") }
        var item = stored?.item ?? CatalogueItem(sku: sku)
        for (index, column) in columns.enumerated() {
            if let problem = column.read(row.cells[index], minorDigits: minorDigits, into: &item) {
                throw ItemProblem(table.columns[index], problem)
            }
        }
        // A price of nothing must be said; it is not what an empty cell means.
        if let at = columns.firstIndex(of: .listPrice) {
            guard !row.cells[at].isEmpty else { throw ItemProblem("list_price", "is missing") }
        } else if stored == nil {
            throw ItemProblem("list_price", "is missing")
        }
        do throws(ItemProblem) {
            try item.check()
        } catch {
            throw ItemProblem(Self.column(of: error.field), error.problem)
        }
        return item
    }

    /// Parts may be of the same table: rows whose parts are not there fall out, until all that are
    /// left hold together.
    private func sortOut(
        _ drafts: [(line: Int, item: CatalogueItem)], _ stored: [String: Stored],
        into outcome: inout Outcome
    ) {
        var left = drafts
        while true {
            let articles = Dictionary(
                left.map { ($0.item.sku, $0.item.parts.isEmpty) }, uniquingKeysWith: { $1 })
            var kept: [(line: Int, item: CatalogueItem)] = []
            for (line, item) in left {
                do throws(ItemProblem) {
                    try item.checkParts { sku in
                        articles[sku]
                            ?? stored[sku].flatMap { $0.isArchived ? nil : $0.item.parts.isEmpty }
                    }
                    kept.append((line, item))
                } catch {
                    outcome.refuse(line, item.sku, Self.column(of: error.field), error.problem)
                }
            }
            guard kept.count < left.count else { break }
            left = kept
        }
        for (_, item) in left {
            switch stored[item.sku]?.item {
            case nil: outcome.created.append(item)
            case item?: outcome.unchanged += 1
            default: outcome.changed.append(item)
            }
        }
    }

    /// The column of a field of the definition.
    private static func column(of field: String) -> String {
        switch field {
        case "name.zh": "name_zh"
        case "name.en": "name_en"
        case "listPriceMinor", "stores.listPriceMinor": "list_price"
        case "memberPriceMinor", "stores.memberPriceMinor": "member_price"
        case "costPriceMinor": "cost_price"
        default: String(field.prefix { $0 != "[" })
        }
    }
}

extension ItemImport.Outcome {
    fileprivate mutating func refuse(
        _ line: Int, _ sku: String, _ field: String, _ problem: String
    ) {
        invalid += 1
        problems.append(
            ItemImport.Problem(line: line, sku: sku, field: field, problem: problem))
    }
}
