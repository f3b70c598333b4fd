import MarketingDomain
import Messages
import Postgres
import Primitives

enum ItemState: Int16, Sendable {
    case active = 1
    case archived
}

/// An item as it is stored.
struct ItemRow: Sendable {
    var item: CatalogueItem
    var state: ItemState
    /// From 1 upwards.
    var revision: Int32
    var changedBy: String
    var changedAt: Instant

    init(
        item: CatalogueItem, state: ItemState = .active, revision: Int32 = 1, changedBy: String,
        changedAt: Instant
    ) {
        self.item = item
        self.state = state
        self.revision = revision
        self.changedBy = changedBy
        self.changedAt = changedAt
    }

    fileprivate init(_ row: inout RowReader) throws {
        let sku = try row.next(String.self)
        guard let state = ItemState(rawValue: try row.next()) else {
            throw PostgresError(.decode, "an item has a state that is not known")
        }
        self.state = state
        revision = try row.next()
        changedBy = try row.next()
        changedAt = try row.next()
        let definition = try MarketingV1.ItemDefinition(json: Array(try row.next(String.self).utf8))
        item = try CatalogueItem(sku: sku, definition)
    }

    fileprivate static let columns =
        "i.sku, i.state, i.revision, i.changed_by, i.changed_at, i.definition"
}

/// The items of these skus, each said once, of every state.
struct ReadItems: Statement {
    static let sql = """
        SELECT \(ItemRow.columns)
        FROM unnest($1::uuid[], $2::text[]) AS wanted (merchant_id, sku)
        JOIN items i ON i.merchant_id = wanted.merchant_id AND i.sku = wanted.sku
        """

    let merchant: UUIDv7
    let skus: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: skus) { _ in merchant }
        parameters.append(skus)
    }

    static func decode(_ row: inout RowReader) throws -> ItemRow { try ItemRow(&row) }
}

/// A page of the catalogue, by sku.
struct ListItems: Statement {
    static let sql = """
        SELECT \(ItemRow.columns) FROM items i
        WHERE i.merchant_id = $1 AND i.sku > $2 AND ($3::smallint IS NULL OR i.state = $3)
            AND ($4 = '' OR i.definition->>'category' = $4)
            AND ($5 = '' OR i.definition->'tags' ? $5)
        ORDER BY i.sku LIMIT $6
        """

    let merchant: UUIDv7
    /// Exclusive; empty for the first page.
    let after: String
    let state: ItemState?
    /// Empty: all.
    let category: String
    /// Empty: all.
    let tag: String
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(state?.rawValue)
        parameters.append(category)
        parameters.append(tag)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> ItemRow { try ItemRow(&row) }
}

/// Adds items and writes new content over old, under the merchant's lock.
struct WriteItems: Statement {
    static let sql = """
        INSERT INTO items
            (merchant_id, sku, state, revision, changed_by, changed_at, definition)
        SELECT $1, sku, state, revision, changed_by, changed_at, definition::jsonb
        FROM unnest($2::text[], $3::smallint[], $4::integer[], $5::text[], $6::timestamptz[],
            $7::text[]) AS i (sku, state, revision, changed_by, changed_at, definition)
        ON CONFLICT (merchant_id, sku) DO UPDATE SET state = excluded.state,
            revision = excluded.revision, changed_by = excluded.changed_by,
            changed_at = excluded.changed_at, definition = excluded.definition
        """

    let merchant: UUIDv7
    private let rows: [(row: ItemRow, definition: String)]

    init(merchant: UUIDv7, rows: [ItemRow]) throws {
        self.merchant = merchant
        self.rows = try rows.map { row in
            let definition = MarketingV1.ItemDefinition(row.item)
            return (row, String(decoding: try definition.json(), as: UTF8.self))
        }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(column: rows) { $0.row.item.sku }
        parameters.append(column: rows) { $0.row.state.rawValue }
        parameters.append(column: rows) { $0.row.revision }
        parameters.append(column: rows) { $0.row.changedBy }
        parameters.append(column: rows) { $0.row.changedAt }
        parameters.append(column: rows) { $0.definition }
    }
}
