import PointsDomain
import Postgres
import Primitives

struct CheckoutKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// A checkout as a batch sees it; what was agreed on is not among it, for it never changes.
struct CheckoutRow: Sendable {
    let key: CheckoutKey
    let member: UUIDv7
    let points: Int64
    let storedValueMinor: Int64
    let expiresAt: Instant
    var state: Hold.State
    var order: UUIDv7?
    /// `patron.points.v1.PointsBalance` after it was voided, as the call was answered.
    var balanceWhenVoided: [UInt8]?
}

/// A checkout on its way into the table.
struct NewCheckout: Sendable {
    let row: CheckoutRow
    let externalId: String
    /// `patron.points.v1.Basket`.
    let basket: [UInt8]
    /// `patron.marketing.v1.PriceRequest`.
    let priceRequest: [UInt8]
    /// `patron.marketing.v1.PricedOrder`.
    let price: [UInt8]
    let heldAt: Instant
    /// `patron.points.v1.PointsBalance` after it was held, as the call was answered.
    var balance: [UInt8] = []
}

struct InsertCheckouts: Statement {
    static let sql = """
        INSERT INTO checkouts (merchant_id, id, member_id, state, external_id, points,
            stored_value_minor, basket, price_request, price, held_at, expires_at, balance)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::smallint[], $5::text[],
            $6::bigint[], $7::bigint[], $8::bytea[], $9::bytea[], $10::bytea[],
            $11::timestamptz[], $12::timestamptz[], $13::bytea[])
        """

    let rows: [NewCheckout]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.row.key.merchant }
        parameters.append(column: rows) { $0.row.key.id }
        parameters.append(column: rows) { $0.row.member }
        parameters.append(column: rows) { $0.row.state.rawValue }
        parameters.append(column: rows) { $0.externalId }
        parameters.append(column: rows) { $0.row.points }
        parameters.append(column: rows) { $0.row.storedValueMinor }
        parameters.append(column: rows) { $0.basket }
        parameters.append(column: rows) { $0.priceRequest }
        parameters.append(column: rows) { $0.price }
        parameters.append(column: rows) { $0.heldAt }
        parameters.append(column: rows) { $0.row.expiresAt }
        parameters.append(column: rows) { $0.balance }
    }
}

/// Checkouts that a batch has captured or voided; it holds the locks of their members.
struct CloseCheckouts: Statement {
    static let sql = """
        UPDATE checkouts c SET state = n.state, order_id = n.order_id,
            balance_when_voided = n.balance_when_voided
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::uuid[], $5::bytea[])
            AS n (merchant_id, id, state, order_id, balance_when_voided)
        WHERE c.merchant_id = n.merchant_id AND c.id = n.id
        """

    let rows: [CheckoutRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.id }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.order }
        parameters.append(column: rows) { $0.balanceWhenVoided }
    }
}

struct ReadCheckouts: Statement {
    static let sql = """
        SELECT c.merchant_id, c.id, c.member_id, c.points, c.stored_value_minor, c.expires_at,
            c.state, c.order_id, c.balance_when_voided
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN checkouts c ON c.merchant_id = k.merchant_id AND c.id = k.id
        """

    let keys: [CheckoutKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> CheckoutRow {
        try CheckoutRow(row: &row)
    }
}

/// The same of one, with what was agreed on.
struct ReadCheckout: Statement {
    static let sql = """
        SELECT merchant_id, id, member_id, points, stored_value_minor, expires_at, state, order_id,
            balance_when_voided, external_id, basket, price_request, price, held_at, balance
        FROM checkouts WHERE merchant_id = $1 AND id = $2
        """

    let key: CheckoutKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(key.merchant)
        parameters.append(key.id)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> NewCheckout {
        NewCheckout(
            row: try CheckoutRow(row: &row), externalId: try row.next(),
            basket: try row.next([UInt8].self), priceRequest: try row.next([UInt8].self),
            price: try row.next([UInt8].self), heldAt: try row.next(),
            balance: try row.next([UInt8].self))
    }
}

extension CheckoutRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        key = CheckoutKey(merchant: try row.next(), id: try row.next())
        member = try row.next()
        points = try row.next()
        storedValueMinor = try row.next()
        expiresAt = try row.next()
        guard let state = Hold.State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "state of checkout \(key.id)")
        }
        self.state = state
        order = try row.next(UUIDv7?.self)
        balanceWhenVoided = try row.next([UInt8]?.self)
    }

    /// Nobody writes down that its time is over.
    func state(at now: Instant) -> Hold.State {
        state == .held && expiresAt <= now ? .expired : state
    }
}

/// How Patron priced an order.
struct OrderPriceRow: Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
    let priceRequest: [UInt8]
    let price: [UInt8]
}

struct InsertOrderPrices: Statement {
    static let sql = """
        INSERT INTO order_prices (merchant_id, order_id, price_request, price)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::bytea[], $4::bytea[])
        """

    let rows: [OrderPriceRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.merchant }
        parameters.append(column: rows) { $0.order }
        parameters.append(column: rows) { $0.priceRequest }
        parameters.append(column: rows) { $0.price }
    }
}

struct ReadOrderPrice: Statement {
    static let sql = """
        SELECT merchant_id, order_id, price_request, price FROM order_prices
        WHERE merchant_id = $1 AND order_id = $2
        """

    let order: PlacedOrderKey

    func bind(_ parameters: inout Parameters) {
        parameters.append(order.merchant)
        parameters.append(order.order)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OrderPriceRow {
        OrderPriceRow(
            merchant: try row.next(), order: try row.next(),
            priceRequest: try row.next([UInt8].self), price: try row.next([UInt8].self))
    }
}
