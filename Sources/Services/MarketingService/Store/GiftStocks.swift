import Crypto
import Messages
import Postgres
import Primitives
import ServiceKit

/// Counters of gifts: one for an article in a store, and one for all stores that have none.
enum GiftCounter {
    static let period = "E"
    static let everywhere = UUIDv7(hi: 0, lo: 0)

    /// The counter's name among those of offers; nobody has to look it up.
    static func id(_ sku: String, store: UUIDv7) -> UUIDv7 {
        let digest = SHA256.hash(data: Array("gift:\(store):\(sku)".utf8))
        return Array(digest).withUnsafeBytes { bytes in
            UUIDv7.make(
                unixMilliseconds: bytes.loadUnaligned(as: Int64.self),
                randomHigh: bytes.loadUnaligned(fromByteOffset: 8, as: UInt16.self),
                randomLow: bytes.loadUnaligned(fromByteOffset: 16, as: UInt64.self))
        }
    }

    /// What an order at a store may count on, the nearer one first.
    static func uses(
        of sku: String, pieces: Int64, merchant: UUIDv7, store: UUIDv7
    ) -> [OfferUse] {
        [store, everywhere].map {
            OfferUse(merchant: merchant, gift: id(sku, store: $0), pieces: pieces)
        }
    }
}

struct GiftStockRow: Sendable {
    let sku: String
    /// `GiftCounter.everywhere` for all.
    let store: UUIDv7
    let taken: Int64
    /// Nil: no stock is kept.
    let stock: Int64?
    let changedBy: String
    let changedAt: Instant
}

extension MarketingV1.GiftStock {
    init(_ row: GiftStockRow) {
        self.init(
            sku: row.sku,
            storeId: row.store == GiftCounter.everywhere ? "" : row.store.description,
            taken: row.stock == nil ? 0 : row.taken, left: row.stock.map { $0 - row.taken } ?? 0,
            changedBy: row.changedBy, changedAt: row.changedAt)
    }
}

/// Says what is left of a gift; what orders have taken stays taken.
struct SetGiftCounter: Statement {
    static let sql = """
        INSERT INTO offer_uses AS u
            (merchant_id, offer_id, period, member_id, uses, discount_minor, stock)
        VALUES ($1, $2, $3, $4, 0, 0, $5)
        ON CONFLICT (merchant_id, offer_id, period, member_id)
            DO UPDATE SET stock = u.uses + excluded.stock
        RETURNING uses, stock
        """
    let merchant: UUIDv7
    let counter: UUIDv7
    /// Nil: no stock is kept.
    let left: Int64?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(counter)
        parameters.append(GiftCounter.period)
        parameters.append(GiftCounter.everywhere)  // nobody's own
        parameters.append(left)
    }

    static func decode(
        _ row: inout RowReader
    ) throws(PostgresError) -> (taken: Int64, stock: Int64?) {
        (try row.next(), try row.next(Int64?.self))
    }
}

struct WriteGiftStock: Statement {
    static let sql = """
        INSERT INTO gift_stocks (merchant_id, sku, store_id, counter_id, changed_by, changed_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (merchant_id, sku, store_id)
            DO UPDATE SET changed_by = excluded.changed_by, changed_at = excluded.changed_at
        """
    let merchant: UUIDv7
    let sku: String
    let store: UUIDv7
    let counter: UUIDv7
    let author: String
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(sku)
        parameters.append(store)
        parameters.append(counter)
        parameters.append(author)
        parameters.append(at)
    }
}

/// Stocks behind a sku and a store, those of one sku only where it is given.
struct ListGiftStockRows: Statement {
    static let sql = """
        SELECT g.sku, g.store_id, u.uses, u.stock, g.changed_by, g.changed_at
        FROM gift_stocks g
        JOIN offer_uses u ON u.merchant_id = g.merchant_id AND u.offer_id = g.counter_id
            AND u.period = 'E' AND u.member_id = '00000000-0000-0000-0000-000000000000'
        WHERE g.merchant_id = $1 AND (g.sku, g.store_id) > ($2, $3::uuid)
            AND ($4 = '' OR g.sku = $4) AND u.stock IS NOT NULL
        ORDER BY g.sku, g.store_id
        LIMIT $5
        """
    let merchant: UUIDv7
    let after: (sku: String, store: UUIDv7)
    let sku: String
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after.sku)
        parameters.append(after.store)
        parameters.append(sku)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> GiftStockRow {
        GiftStockRow(
            sku: try row.next(), store: try row.next(), taken: try row.next(),
            stock: try row.next(Int64?.self), changedBy: try row.next(), changedAt: try row.next())
    }
}
