import Messages
import Postgres
import Primitives

struct OnlineOrderKey: Hashable, Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
}

/// An order that is paid online and handed over later; it changes under its member's lock.
struct OnlineOrderRow: Sendable {
    let key: OnlineOrderKey
    let store: UUIDv7
    let member: UUIDv7
    let fulfilment: Int16
    let staff: String?
    let payableMinor: Int64
    let currency: String
    let pickUpCode: String
    let placedAt: Instant
    /// `OnlineOrder` with nothing but its lines.
    let lines: [UInt8]
    var state: Int16
    var paidAt: Instant?
    var readyAt: Instant?
    var closedAt: Instant?
    var order: UUIDv7?
    var cancelReason: String?

    var memberKey: MemberKey { MemberKey(merchant: key.merchant, member: member) }
    var phase: PointsV1.OnlineOrderState { PointsV1.OnlineOrderState(rawValue: Int32(state)) }
}

struct InsertOnlineOrder: Statement {
    static let sql = """
        INSERT INTO online_orders (merchant_id, id, store_id, member_id, fulfilment, staff_id,
            payable_minor, currency, pick_up_code, placed_at, lines, state)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """

    let row: OnlineOrderRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.id)
        parameters.append(row.store)
        parameters.append(row.member)
        parameters.append(row.fulfilment)
        parameters.append(row.staff)
        parameters.append(row.payableMinor)
        parameters.append(row.currency)
        parameters.append(row.pickUpCode)
        parameters.append(row.placedAt)
        parameters.append(row.lines)
        parameters.append(row.state)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct UpdateOnlineOrders: Statement {
    static let sql = """
        UPDATE online_orders o SET state = k.state, paid_at = k.paid_at, ready_at = k.ready_at,
            closed_at = k.closed_at, order_id = k.order_id, cancel_reason = k.cancel_reason
        FROM unnest($1::uuid[], $2::uuid[], $3::smallint[], $4::timestamptz[],
            $5::timestamptz[], $6::timestamptz[], $7::uuid[], $8::text[])
            AS k (merchant_id, id, state, paid_at, ready_at, closed_at, order_id, cancel_reason)
        WHERE o.merchant_id = k.merchant_id AND o.id = k.id
        """

    let rows: [OnlineOrderRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.id }
        parameters.append(column: rows) { $0.state }
        parameters.append(column: rows) { $0.paidAt }
        parameters.append(column: rows) { $0.readyAt }
        parameters.append(column: rows) { $0.closedAt }
        parameters.append(column: rows) { $0.order }
        parameters.append(column: rows) { $0.cancelReason }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}

struct ReadOnlineOrders: Statement {
    static let sql = """
        SELECT o.merchant_id, o.id, o.store_id, o.member_id, o.fulfilment, o.staff_id,
            o.payable_minor, o.currency, o.pick_up_code, o.placed_at, o.lines, o.state, o.paid_at,
            o.ready_at, o.closed_at, o.order_id, o.cancel_reason
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, id)
        JOIN online_orders o ON o.merchant_id = k.merchant_id AND o.id = k.id
        """

    let keys: [OnlineOrderKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.id }
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OnlineOrderRow {
        try OnlineOrderRow(row: &row)
    }
}

/// A page of what a store has to do, the newest first.
struct ListOnlineOrders: Statement {
    static let sql = """
        SELECT merchant_id, id, store_id, member_id, fulfilment, staff_id, payable_minor, currency,
            pick_up_code, placed_at, lines, state, paid_at, ready_at, closed_at, order_id,
            cancel_reason
        FROM online_orders
        WHERE merchant_id = $1 AND store_id = $2 AND state = $3 AND id < $4 AND state IN (2, 3)
        ORDER BY id DESC LIMIT $5
        """

    let merchant: UUIDv7
    let store: UUIDv7
    let state: Int16
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(store)
        parameters.append(state)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OnlineOrderRow {
        try OnlineOrderRow(row: &row)
    }
}

/// A page of a member's own, the newest first.
struct ListMemberOnlineOrders: Statement {
    static let sql = """
        SELECT merchant_id, id, store_id, member_id, fulfilment, staff_id, payable_minor, currency,
            pick_up_code, placed_at, lines, state, paid_at, ready_at, closed_at, order_id,
            cancel_reason
        FROM online_orders
        WHERE merchant_id = $1 AND member_id = $2 AND id < $3
        ORDER BY id DESC LIMIT $4
        """

    let member: MemberKey
    let before: UUIDv7
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(member.merchant)
        parameters.append(member.member)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> OnlineOrderRow {
        try OnlineOrderRow(row: &row)
    }
}

extension OnlineOrderRow {
    fileprivate init(row: inout RowReader) throws(PostgresError) {
        key = OnlineOrderKey(merchant: try row.next(), id: try row.next())
        store = try row.next()
        member = try row.next()
        fulfilment = try row.next()
        staff = try row.next(String?.self)
        payableMinor = try row.next()
        currency = try row.next()
        pickUpCode = try row.next()
        placedAt = try row.next()
        lines = try row.next([UInt8].self)
        state = try row.next()
        paidAt = try row.next(Instant?.self)
        readyAt = try row.next(Instant?.self)
        closedAt = try row.next(Instant?.self)
        order = try row.next(UUIDv7?.self)
        cancelReason = try row.next(String?.self)
    }
}
