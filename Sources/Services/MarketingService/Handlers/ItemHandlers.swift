import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// The catalogue of items (D07, D08).
struct ItemHandlers: MarketingV1.Items.Handlers {
    let pool: PostgresPool
    let directory: MerchantDirectory
    let clock: any WallClock
    let identifiers: IdentifierSource

    private static let list = "marketing.items"

    // MARK: As staff changes it

    func create(
        _ request: MarketingV1.CreateItemRequest, _ call: CallContext
    ) async throws -> MarketingV1.ItemReply {
        let context = try RequestContext(call, clock: clock)
        let item = try await checked(request.sku, request.definition, context)
        return try await change(context) { work, transaction in
            try work.create(item, in: &transaction)
        }
    }

    func update(
        _ request: MarketingV1.UpdateItemRequest, _ call: CallContext
    ) async throws -> MarketingV1.ItemReply {
        let context = try RequestContext(call, clock: clock)
        guard let definition = request.definition else {
            throw Refusal.invalid("definition", "is missing")
        }
        let item = try CatalogueItem(sku: request.sku, definition)
        try await checkStores(of: item, context)
        return try await change(context) { work, transaction in
            try work.update(
                item, mask: request.updateMask, revision: request.revision, in: &transaction)
        }
    }

    func archive(
        _ request: MarketingV1.ArchiveItemRequest, _ call: CallContext
    ) async throws -> MarketingV1.ItemReply {
        let context = try RequestContext(call, clock: clock)
        return try await change(context) { work, transaction in
            try work.archive(request.sku, in: &transaction)
        }
    }

    func `import`(
        _ request: MarketingV1.ImportItemsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ImportItemsReply {
        let context = try RequestContext(call, clock: clock)
        let merchant = try await directory.merchant(context.merchant, deadline: context.deadline)
        let table: ItemImport
        do throws(ItemImport.Rejection) {
            table = try ItemImport(
                request.csv.joined(),
                minorDigits: Currency(merchant.currency)?.minorDigits ?? 2,
                stores: Set(merchant.stores.keys))
        } catch {
            // Nothing was looked at: the same key may come again with a table that can be read.
            return MarketingV1.ImportItemsReply(error)
        }
        let work = ItemWork(context)
        let performed = try await Idempotency.perform(
            try context.operation(), id: identifiers.next(), on: pool,
            settings: context.merchantScope, deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MarketingV1.ImportItemsReply> in
            .reply(
                try work.write(
                    table, isDryRun: request.dryRun, skipsInvalid: request.skipInvalid,
                    in: &transaction))
        }
        return try performed.reply(marking: \.replayed)
    }

    /// One change, once for its key.
    private func change(
        _ context: RequestContext,
        _ body:
            @escaping @Sendable (ItemWork, inout Transaction) throws ->
            Idempotency.Decision<ItemRow>
    ) async throws -> MarketingV1.ItemReply {
        let work = ItemWork(context)
        let view = ItemView(store: nil, for: context.principal)
        let performed = try await Idempotency.perform(
            try context.operation(), id: identifiers.next(), on: pool,
            settings: context.merchantScope, deadline: context.deadline
        ) { transaction -> Idempotency.Decision<MarketingV1.ItemReply> in
            switch try body(work, &transaction) {
            case .reply(let row): .reply(MarketingV1.ItemReply(item: view(row)))
            case .refused(let refusal): .refused(refusal)
            }
        }
        return try performed.reply(marking: \.replayed)
    }

    private func checked(
        _ sku: String, _ definition: MarketingV1.ItemDefinition?, _ context: RequestContext
    ) async throws -> CatalogueItem {
        guard let definition else { throw Refusal.invalid("definition", "is missing") }
        let item = try CatalogueItem(sku: sku, definition)
        do throws(ItemProblem) {
            try item.check()
        } catch {
            throw Refusal(error)
        }
        try await checkStores(of: item, context)
        return item
    }

    private func checkStores(of item: CatalogueItem, _ context: RequestContext) async throws {
        guard !item.stores.isEmpty else { return }
        let merchant = try await directory.merchant(context.merchant, deadline: context.deadline)
        guard item.stores.keys.allSatisfy({ merchant.stores[$0] != nil }) else {
            throw Refusal(.storeNotFound)
        }
    }

    // MARK: As everybody reads it

    func get(
        _ request: MarketingV1.GetItemRequest, _ call: CallContext
    ) async throws -> MarketingV1.Item {
        let context = try RequestContext(call, clock: clock)
        let view = ItemView(
            store: try await store(request.storeId, context), for: context.principal)
        let rows = try await pool.query(
            ReadItems(merchant: context.merchant, skus: [request.sku]),
            settings: context.merchantScope, deadline: context.deadline)
        guard let row = rows.first, row.state == .active || context.principal.kind == .staff else {
            throw Refusal(.itemNotFound, facts: ["sku": request.sku])
        }
        return view(row)
    }

    func list(
        _ request: MarketingV1.ListItemsRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListItemsReply {
        let context = try RequestContext(call, clock: clock)
        let page = try SkuPage(
            list: Self.list, size: request.pageSize, token: request.pageToken)
        let view = ItemView(
            store: try await store(request.storeId, context), for: context.principal)
        let found = try await pool.query(
            ListItems(
                merchant: context.merchant, after: page.after,
                state: try Self.state(request.state, context.principal),
                category: request.category, tag: request.tag, limit: page.size + 1),
            settings: context.merchantScope, deadline: context.deadline)
        let shown = found.prefix(page.size)
        let last = found.count > page.size ? shown.last : nil
        return MarketingV1.ListItemsReply(
            items: shown.map { view($0) },
            nextPageToken: last.map { page.token(after: $0.item.sku) } ?? "")
    }

    private func store(_ text: String, _ context: RequestContext) async throws -> UUIDv7? {
        guard !text.isEmpty else { return nil }
        guard let store = UUIDv7(text) else { throw Refusal.invalid("storeId", "is not a UUID") }
        let merchant = try await directory.merchant(context.merchant, deadline: context.deadline)
        guard merchant.stores[store] != nil else { throw Refusal(.storeNotFound) }
        return store
    }

    /// Staff sees what it asks for, or all; others what is sold.
    private static func state(
        _ state: MarketingV1.ItemState, _ principal: Principal
    ) throws(Refusal) -> ItemState? {
        switch state {
        case .itemActive: return .active
        case .itemArchived where principal.kind == .staff: return .archived
        case .unspecified where principal.kind == .staff: return nil
        case .unspecified, .itemArchived: return .active
        case .unrecognized: throw .invalid("state", "is not known")
        }
    }
}

/// Where in the catalogue a page begins: behind a sku.
struct SkuPage: Sendable {
    /// A sku has at most 64 bytes; what is left over is 0, which no sku has.
    private static let fields = 8

    let size: Int
    /// Exclusive; empty for the first page.
    let after: String
    private let list: String

    init(list: String, size: Int32, token: String) throws(Refusal) {
        let page = try Page(list: list, size: size, token: token, fields: Self.fields)
        self.list = list
        self.size = page.size
        let bytes = (page.after ?? []).flatMap { field in
            stride(from: 56, through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: field >> Int64($0))
            }
        }
        let after = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        guard after.isEmpty || CatalogueItem.isSku(after) else {
            throw Refusal(.invalidPageToken)
        }
        self.after = after
    }

    func token(after sku: String) -> String {
        var fields = [Int64](repeating: 0, count: Self.fields)
        for (index, byte) in sku.utf8.enumerated().prefix(Self.fields * 8) {
            fields[index / 8] |= Int64(byte) << Int64(56 - index % 8 * 8)
        }
        return Page.token(list: list, fields)
    }
}
