import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC

/// How many pieces there are of what offers give away (D01, X19).
struct GiftStockHandlers: MarketingV1.GiftStocks.Handlers {
    let desk: CouponDesk

    private static let list = "marketing.gift-stocks"
    private static let most: ClosedRange<Int64> = 0...1_000_000_000

    func set(
        _ request: MarketingV1.SetGiftStockRequest, _ call: CallContext
    ) async throws -> MarketingV1.GiftStockReply {
        let context = try RequestContext(call, clock: desk.clock)
        let sku = request.sku
        guard CatalogueItem.isSku(sku) else { throw Refusal.invalid("sku", "is not a sku") }
        guard Self.most.contains(request.left), !request.unlimited || request.left == 0 else {
            throw Refusal.invalid("left", "is not from 0 to 1000000000, and 0 where unlimited")
        }
        let store = try await store(request.storeId, context)
        let counter = GiftCounter.id(sku, store: store)
        let left = request.unlimited ? nil : request.left
        var (reply, replayed) = try await desk.perform(context, id: counter) { transaction in
            let row = try transaction.run(
                SetGiftCounter(merchant: context.merchant, counter: counter, left: left)
            ).first
            guard let row else { throw Refusal(.internalError) }
            let set = AuditEntry(
                .giftStockSet, object: "\(sku) \(store)",
                after: left.map { "\($0) left" } ?? "unlimited")
            try transaction.pipeline { pipeline in
                pipeline.add(
                    WriteGiftStock(
                        merchant: context.merchant, sku: sku, store: store, counter: counter,
                        author: context.author, at: context.now))
                pipeline.add(InsertAudit(set, by: context))
            }
            return .reply(
                MarketingV1.GiftStockReply(
                    stock: .init(
                        GiftStockRow(
                            sku: sku, store: store, taken: row.taken, stock: row.stock,
                            changedBy: context.author, changedAt: context.now))))
        }
        reply.replayed = replayed
        return reply
    }

    private func store(_ text: String, _ context: RequestContext) async throws -> UUIDv7 {
        guard !text.isEmpty else {
            guard context.principal.stores.isEmpty else { throw Refusal(.outOfScope) }
            return GiftCounter.everywhere
        }
        let store = try RequestFields.id(text, "storeId")
        let merchant = try await desk.directory.merchant(
            context.merchant, deadline: context.deadline)
        guard merchant.stores[store] != nil else { throw Refusal(.storeNotFound) }
        try context.checkScope(of: store)
        return store
    }

    func list(
        _ request: MarketingV1.ListGiftStocksRequest, _ call: CallContext
    ) async throws -> MarketingV1.ListGiftStocksReply {
        let context = try RequestContext(call, clock: desk.clock)
        let page = try GiftPage(list: Self.list, size: request.pageSize, token: request.pageToken)
        let found = try await desk.pool.query(
            ListGiftStockRows(
                merchant: context.merchant, after: page.after, sku: request.sku,
                limit: Int64(page.size) + 1),
            settings: context.merchantScope, deadline: context.deadline)
        let shown = found.prefix(page.size)
        let last = found.count > page.size ? shown.last : nil
        return MarketingV1.ListGiftStocksReply(
            stocks: shown.map { MarketingV1.GiftStock($0) },
            nextPageToken: last.map(page.token) ?? "")
    }
}

/// Where a list of stocks begins: behind a sku and a store.
private struct GiftPage {
    /// A sku has at most 64 bytes, what is left over is 0; a store is two halves.
    private static let skuFields = 8

    let size: Int
    let after: (sku: String, store: UUIDv7)
    private let list: String

    init(list: String, size: Int32, token: String) throws(Refusal) {
        let page = try Page(list: list, size: size, token: token, fields: Self.skuFields + 2)
        self.list = list
        self.size = page.size
        guard let fields = page.after else {
            after = ("", GiftCounter.everywhere)
            return
        }
        let bytes = fields.prefix(Self.skuFields).flatMap { field in
            stride(from: Int64(56), through: 0, by: -8).map {
                UInt8(truncatingIfNeeded: field >> $0)
            }
        }
        let sku = String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        guard CatalogueItem.isSku(sku) else { throw Refusal(.invalidPageToken) }
        after = (
            sku,
            UUIDv7(
                hi: UInt64(bitPattern: fields[Self.skuFields]),
                lo: UInt64(bitPattern: fields[Self.skuFields + 1]))
        )
    }

    func token(after row: GiftStockRow) -> String {
        var fields = [Int64](repeating: 0, count: Self.skuFields)
        for (index, byte) in row.sku.utf8.enumerated().prefix(Self.skuFields * 8) {
            fields[index / 8] |= Int64(byte) << Int64(56 - index % 8 * 8)
        }
        return Page.token(
            list: list,
            fields + [Int64(bitPattern: row.store.hi), Int64(bitPattern: row.store.lo)])
    }
}
