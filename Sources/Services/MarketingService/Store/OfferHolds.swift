import MarketingDomain
import Postgres
import Primitives

/// An order as marketing knows it; orders are the ledger's.
struct OrderKey: Hashable, Sendable {
    let merchant: UUIDv7
    let order: UUIDv7
}

/// What an order has taken out of circulation, and the price that it was told.
struct OfferHoldRow: Sendable {
    enum State: String, Sendable {
        /// The order is not paid yet.
        case held = "HELD"
        /// It is paid; where it was refunded as a whole, everything came back.
        case used = "USED"
        /// It was given up, or ran out of time.
        case released = "RELEASED"
    }

    let key: OrderKey
    /// Nil: a guest.
    let member: UUIDv7?
    var state: State
    /// patron.marketing.v1.PricedOrder; empty where a till made the price, and once it is closed.
    let priced: [UInt8]
    let coupons: [UUIDv7]
    /// Keys of promo codes.
    let codes: [String]
    let uses: [OfferUse]
    let heldAt: Instant
    let expiresAt: Instant
    var closedAt: Instant?
    var restoredAt: Instant?
    /// Of the first attempt of a checkout: the last one that was held; 0: itself.
    private(set) var lastAttempt: Int32 = 0

    fileprivate static let columns = """
        h.merchant_id, h.order_id, h.member_id, h.state,
        CASE WHEN $3 THEN h.priced ELSE '' END, h.coupon_ids, h.promo_keys,
        h.use_offers, h.use_periods, h.use_members, h.use_counts, h.use_minor, h.held_at,
        h.expires_at, h.closed_at, h.restored_at, h.last_attempt
        """

    init(
        key: OrderKey, member: UUIDv7?, priced: [UInt8], coupons: [UUIDv7], codes: [String],
        uses: [OfferUse], heldAt: Instant, expiresAt: Instant
    ) {
        self.key = key
        self.member = member
        state = .held
        self.priced = priced
        self.coupons = coupons
        self.codes = codes
        self.uses = uses
        self.heldAt = heldAt
        self.expiresAt = expiresAt
    }

    /// What a till used, priced and took without asking before.
    static func used(
        _ key: OrderKey, by member: UUIDv7, coupons: [UUIDv7] = [], uses: [OfferUse] = [],
        at now: Instant
    ) -> OfferHoldRow {
        var row = OfferHoldRow(
            key: key, member: member, priced: [], coupons: coupons, codes: [], uses: uses,
            heldAt: now, expiresAt: now)
        row.state = .used
        row.closedAt = now
        return row
    }

    init(_ row: inout RowReader) throws {
        key = OrderKey(merchant: try row.next(), order: try row.next())
        member = try row.next()
        guard let state = State(rawValue: try row.next()) else {
            throw PostgresError(.decode, "offer_holds.state is not a state")
        }
        self.state = state
        priced = try row.next([UInt8].self)
        coupons = try row.next([UUIDv7].self)
        codes = try row.next([String].self)
        let offers = try row.next([UUIDv7].self)
        let periods = try row.next([String].self)
        let members = try row.next([UUIDv7].self)
        let counts = try row.next([Int64].self)
        let minor = try row.next([Int64].self)
        guard
            [periods.count, members.count, counts.count, minor.count].allSatisfy({
                $0 == offers.count
            })
        else { throw PostgresError(.decode, "offer_holds.use_* have different lengths") }
        let merchant = key.merchant
        uses = offers.indices.map {
            OfferUse(
                merchant: merchant, offer: offers[$0], period: periods[$0],
                memberKey: members[$0], uses: counts[$0], discountMinor: minor[$0])
        }
        heldAt = try row.next()
        expiresAt = try row.next()
        closedAt = try row.next()
        restoredAt = try row.next()
        lastAttempt = try row.next()
    }
}

struct ReadOfferHolds: Statement {
    static let sql = """
        SELECT \(OfferHoldRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, order_id)
        JOIN offer_holds h ON h.merchant_id = k.merchant_id AND h.order_id = k.order_id
        """
    let keys: [OrderKey]
    /// The price is most of a row; who settles does not look at it, and finds it empty.
    var withPrice = true

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { $0.merchant }
        parameters.append(column: keys) { $0.order }
        parameters.append(withPrice)
    }

    static func decode(_ row: inout RowReader) throws -> OfferHoldRow { try OfferHoldRow(&row) }
}

/// Holds that ran out before an instant; of all merchants.
struct ReadDueHolds: Statement {
    static let sql = """
        SELECT merchant_id, order_id FROM offer_holds
        WHERE state = 'HELD' AND expires_at <= $1
        ORDER BY expires_at
        LIMIT $2
        """
    let before: Instant
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(before)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> OrderKey {
        OrderKey(merchant: try row.next(), order: try row.next())
    }
}

struct InsertOfferHold: Statement {
    static let sql = """
        INSERT INTO offer_holds (merchant_id, order_id, member_id, state, priced, coupon_ids,
            promo_keys, use_offers, use_periods, use_members, use_counts, use_minor, held_at,
            expires_at, closed_at)
        VALUES ($1, $2, $3, $14, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $15)
        """
    let row: OfferHoldRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.key.merchant)
        parameters.append(row.key.order)
        parameters.append(row.member)
        parameters.append(row.priced)
        parameters.append(row.coupons)
        parameters.append(row.codes)
        parameters.append(column: row.uses) { $0.offer }
        parameters.append(column: row.uses) { $0.period }
        parameters.append(column: row.uses) { $0.memberKey }
        parameters.append(column: row.uses) { $0.uses }
        parameters.append(column: row.uses) { $0.discountMinor }
        parameters.append(row.heldAt)
        parameters.append(row.expiresAt)
        parameters.append(row.state.rawValue)
        parameters.append(row.closedAt)
    }
}

/// Holds as their orders leave them; the orders are locked.
///
/// They are closed then, and their prices go: a call that is repeated after that is answered out of the
/// ledger's books. The price is most of a row, which would be written once more with it.
struct UpdateOfferHolds: Statement {
    static let sql = """
        UPDATE offer_holds h SET state = n.state, closed_at = n.closed_at,
            restored_at = n.restored_at, priced = '', cleaned_at = NULL
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::timestamptz[], $5::timestamptz[])
            AS n (merchant_id, order_id, state, closed_at, restored_at)
        WHERE h.merchant_id = n.merchant_id AND h.order_id = n.order_id
        """
    let rows: [OfferHoldRow]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: rows) { $0.key.merchant }
        parameters.append(column: rows) { $0.key.order }
        parameters.append(column: rows) { $0.state.rawValue }
        parameters.append(column: rows) { $0.closedAt }
        parameters.append(column: rows) { $0.restoredAt }
    }
}

/// A later attempt of a checkout: its first one's row knows the last of them.
struct NoteHoldAttempt: Statement {
    static let sql = """
        UPDATE offer_holds SET last_attempt = greatest(last_attempt, $3)
        WHERE merchant_id = $1 AND order_id = $2
        """
    let first: OrderKey
    let attempt: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(first.merchant)
        parameters.append(first.order)
        parameters.append(attempt)
    }
}
