import PointsDomain
import Postgres
import Primitives

/// An order of nobody, as it is kept; it never changes.
struct GuestOrderRow: Sendable {
    /// How long after it came in it can be claimed.
    private static let claimSeconds: Int64 = 30 * 86_400

    let key: OrderKey
    let id: UUIDv7
    let contentHash: [UInt8]
    let receiptCode: String
    let terminal: String?
    let staff: String?
    let businessDate: CalendarDate
    let paidAt: Instant
    let placedAt: Instant
    let payableMinor: Int64
    let currency: String
    let tenderTypes: [Int16]
    let tenderAmounts: [Int64]
    /// `PlaceOrderRequest`.
    let content: [UInt8]

    var guestKey: GuestOrderKey { GuestOrderKey(merchant: key.merchant, id: id) }

    /// Exclusive.
    var claimableUntil: Instant { placedAt.adding(seconds: Self.claimSeconds) }
}

/// A guest order, and what has become of it.
struct FoundGuestOrder: Sendable {
    let row: GuestOrderRow
    let isClaimed: Bool
    let isVoided: Bool
}

/// Inserts where nothing has the order's number yet.
struct InsertGuestOrder: Statement {
    static let sql = """
        INSERT INTO guest_orders (merchant_id, id, store_id, channel, external_id, content_hash,
            receipt_code, terminal_id, staff_id, business_date, paid_at, placed_at, payable_minor,
            currency, tender_types, tender_amounts, content)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)
        ON CONFLICT (merchant_id, store_id, channel, external_id) DO NOTHING
        RETURNING true
        """

    let row: GuestOrderRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.id)
        parameters.append(row.key.store)
        parameters.append(row.key.channel)
        parameters.append(row.key.externalId)
        parameters.append(row.contentHash)
        parameters.append(row.receiptCode)
        parameters.append(row.terminal)
        parameters.append(row.staff)
        parameters.append(row.businessDate)
        parameters.append(row.paidAt)
        parameters.append(row.placedAt)
        parameters.append(row.payableMinor)
        parameters.append(row.currency)
        parameters.append(row.tenderTypes)
        parameters.append(row.tenderAmounts)
        parameters.append(row.content)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

/// Guest orders with what has become of them: claimed where an order has their number.
enum ReadGuestOrder {
    private static let columns = """
        SELECT g.merchant_id, g.store_id, g.channel, g.external_id, g.id, g.content_hash,
            g.receipt_code, g.terminal_id, g.staff_id, g.business_date, g.paid_at, g.placed_at,
            g.payable_minor, g.currency, g.tender_types, g.tender_amounts, g.content,
            EXISTS (SELECT FROM orders o WHERE o.merchant_id = g.merchant_id
                AND o.store_id = g.store_id AND o.channel = g.channel
                AND o.external_id = g.external_id),
            EXISTS (SELECT FROM guest_voids v WHERE v.merchant_id = g.merchant_id
                AND v.order_id = g.id)
        FROM guest_orders g
        """

    struct ById: Statement {
        static let sql = columns + " WHERE g.merchant_id = $1 AND g.id = $2"

        let merchant: UUIDv7
        let id: UUIDv7

        func bind(_ parameters: inout Parameters) {
            parameters.append(merchant)
            parameters.append(id)
        }

        static func decode(
            _ row: inout RowReader
        ) throws(PostgresError) -> FoundGuestOrder { try FoundGuestOrder(row: &row) }
    }

    struct ByReceipt: Statement {
        static let sql = columns + " WHERE g.merchant_id = $1 AND g.receipt_code = $2"

        let merchant: UUIDv7
        let code: String

        func bind(_ parameters: inout Parameters) {
            parameters.append(merchant)
            parameters.append(code)
        }

        static func decode(
            _ row: inout RowReader
        ) throws(PostgresError) -> FoundGuestOrder { try FoundGuestOrder(row: &row) }
    }

    struct ByNumber: Statement {
        static let sql =
            columns + """
                 WHERE g.merchant_id = $1 AND g.store_id = $2 AND g.channel = $3
                    AND g.external_id = $4
                """

        let key: OrderKey

        func bind(_ parameters: inout Parameters) {
            parameters.append(key.merchant)
            parameters.append(key.store)
            parameters.append(key.channel)
            parameters.append(key.externalId)
        }

        static func decode(
            _ row: inout RowReader
        ) throws(PostgresError) -> FoundGuestOrder { try FoundGuestOrder(row: &row) }
    }
}

extension FoundGuestOrder {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        let key = OrderKey(
            merchant: try row.next(), store: try row.next(), channel: try row.next(),
            externalId: try row.next())
        self.row = GuestOrderRow(
            key: key, id: try row.next(), contentHash: try row.next([UInt8].self),
            receiptCode: try row.next(), terminal: try row.next(String?.self),
            staff: try row.next(String?.self), businessDate: try row.next(),
            paidAt: try row.next(), placedAt: try row.next(), payableMinor: try row.next(),
            currency: try row.next(), tenderTypes: try row.next([Int16].self),
            tenderAmounts: try row.next([Int64].self), content: try row.next([UInt8].self))
        isClaimed = try row.next()
        isVoided = try row.next()
    }
}

/// Whether an order has this number already.
struct HasOrder: Statement {
    static let sql = """
        SELECT EXISTS (SELECT FROM orders WHERE merchant_id = $1 AND store_id = $2
            AND channel = $3 AND external_id = $4)
        """

    let key: OrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.store)
        parameters.append(key.channel)
        parameters.append(key.externalId)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Bool { try row.next() }
}

/// Of guest orders, those that were voided.
struct ReadGuestVoids: Statement {
    static let sql = """
        SELECT v.merchant_id, v.order_id
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN guest_voids v ON v.merchant_id = k.merchant_id AND v.order_id = k.order_id
        """

    let keys: [GuestOrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> GuestOrderKey {
        GuestOrderKey(merchant: try row.next(), id: try row.next())
    }
}

struct InsertGuestVoid: Statement {
    static let sql = """
        INSERT INTO guest_voids (merchant_id, order_id, business_date, voided_at, actor, reason)
        VALUES ($1, $2, $3, $4, $5, $6)
        """

    let guest: GuestOrderKey
    let businessDate: CalendarDate
    let voidedAt: Instant
    let actor: String
    let reason: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(guest.merchant)
        parameters.append(guest.id)
        parameters.append(businessDate)
        parameters.append(voidedAt)
        parameters.append(actor)
        parameters.append(reason)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}
