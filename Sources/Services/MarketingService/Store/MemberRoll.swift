import Postgres
import Primitives

/// Which of these are members, as far as the feed has told.
struct ReadRoll: Statement {
    static let sql = """
        SELECT r.member_id FROM unnest($1::uuid[], $2::uuid[]) AS k (merchant_id, member_id)
        JOIN member_roll r ON r.merchant_id = k.merchant_id AND r.member_id = k.member_id
        """
    let merchant: UUIDv7
    let members: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { _ in merchant }
        parameters.append(members)
    }

    static func decode(_ row: inout RowReader) throws -> UUIDv7 { try row.next() }
}

/// Members as the feed tells of them for the first time.
struct InsertRoll: Statement {
    struct Entry: Sendable {
        let merchant: UUIDv7
        let member: UUIDv7
        let registeredAt: Instant
        let levelCode: String
        /// Where she enrolled; nil for online.
        let store: UUIDv7?
    }

    static let sql = """
        INSERT INTO member_roll (merchant_id, member_id, registered_at, level_code, store_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::text[], $5::uuid[])
        ON CONFLICT DO NOTHING
        """
    let members: [Entry]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.merchant }
        parameters.append(column: members) { $0.member }
        parameters.append(column: members) { $0.registeredAt }
        parameters.append(column: members) { $0.levelCode }
        parameters.append(column: members) { $0.store }
    }
}

/// What has changed of members who are on the roll; each of them once.
struct UpdateRoll: Statement {
    struct Entry: Sendable {
        let merchant: UUIDv7
        let member: UUIDv7
        let levelCode: String
        /// She has left for good, is in the days before it, or another account took her place.
        let isGone: Bool
    }

    static let sql = """
        UPDATE member_roll r SET level_code = n.level_code, is_gone = n.is_gone
        FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::boolean[])
            AS n (merchant_id, member_id, level_code, is_gone)
        WHERE r.merchant_id = n.merchant_id AND r.member_id = n.member_id
        """
    let members: [Entry]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: members) { $0.merchant }
        parameters.append(column: members) { $0.member }
        parameters.append(column: members) { $0.levelCode }
        parameters.append(column: members) { $0.isGone }
    }
}

/// Last orders of members, each member once; an older one changes nothing.
struct NoteLastOrders: Statement {
    struct Entry: Sendable {
        let merchant: UUIDv7
        let member: UUIDv7
        let paidAt: Instant
        let store: UUIDv7
    }

    static let sql = """
        INSERT INTO member_orders AS o (merchant_id, member_id, last_paid_at, last_store_id)
        SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[], $4::uuid[])
        ON CONFLICT (merchant_id, member_id) DO UPDATE
            SET last_paid_at = excluded.last_paid_at, last_store_id = excluded.last_store_id
            WHERE o.last_paid_at < excluded.last_paid_at
        """
    let orders: [Entry]

    /// - Parameter orders: of a member the last one counts.
    init(_ orders: [Entry]) {
        var last: [UUIDv7: Entry] = [:]
        for order in orders where last[order.member].map({ $0.paidAt < order.paidAt }) ?? true {
            last[order.member] = order
        }
        self.orders = last.values.sorted { $0.member < $1.member }
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: orders) { $0.merchant }
        parameters.append(column: orders) { $0.member }
        parameters.append(column: orders) { $0.paidAt }
        parameters.append(column: orders) { $0.store }
    }
}

/// Who is meant by a mass issue, as its statements ask it: the same words for the count before and for
/// the job.
struct RollAudience: Sendable {
    let registeredFrom: Instant?
    /// Exclusive, as the other ends.
    let registeredUntil: Instant?
    let levels: [String]
    let stores: [UUIDv7]
    let lastOrderFrom: Instant?
    let lastOrderUntil: Instant?
    let lastOrderStores: [UUIDv7]
    let neverOrdered: Bool

    /// Of `member_roll r` and, where she has bought, `member_orders o`.
    fileprivate static let condition = """
        coalesce(NOT r.is_gone
            AND ($4::timestamptz IS NULL OR r.registered_at >= $4)
            AND ($5::timestamptz IS NULL OR r.registered_at < $5)
            AND (cardinality($6::text[]) = 0 OR r.level_code = ANY ($6))
            AND (cardinality($7::uuid[]) = 0 OR r.store_id = ANY ($7))
            AND ($8::timestamptz IS NULL OR o.last_paid_at >= $8)
            AND ($9::timestamptz IS NULL OR o.last_paid_at < $9)
            AND (cardinality($10::uuid[]) = 0 OR o.last_store_id = ANY ($10))
            AND (NOT $11::boolean OR o.member_id IS NULL), false)
        """

    fileprivate func bind(_ parameters: inout Parameters) {
        parameters.append(registeredFrom)
        parameters.append(registeredUntil)
        parameters.append(levels)
        parameters.append(stores)
        parameters.append(lastOrderFrom)
        parameters.append(lastOrderUntil)
        parameters.append(lastOrderStores)
        parameters.append(neverOrdered)
    }
}

/// The next members of a merchant after one, by id, and whether they are meant.
struct ReadNextMembers: Statement {
    static let sql = """
        SELECT r.member_id, \(RollAudience.condition)
        FROM (
            SELECT * FROM member_roll
            WHERE merchant_id = $1 AND member_id > $2
            ORDER BY member_id
            LIMIT $3
        ) r
        LEFT JOIN member_orders o ON o.merchant_id = $1 AND o.member_id = r.member_id
        ORDER BY r.member_id
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64
    let audience: RollAudience

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
        audience.bind(&parameters)
    }

    static func decode(_ row: inout RowReader) throws -> (member: UUIDv7, isMeant: Bool) {
        (try row.next(), try row.next())
    }
}

/// How many are meant behind a member, of so many that are looked at; and the last one of these.
struct CountAudience: Statement {
    static let sql = """
        SELECT count(*) FILTER (WHERE \(RollAudience.condition)), count(*), max(r.member_id::text)
        FROM (
            SELECT * FROM member_roll
            WHERE merchant_id = $1 AND member_id > $2
            ORDER BY member_id
            LIMIT $3
        ) r
        LEFT JOIN member_orders o ON o.merchant_id = $1 AND o.member_id = r.member_id
        """
    let merchant: UUIDv7
    let after: UUIDv7
    let limit: Int64
    let audience: RollAudience

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(limit)
        audience.bind(&parameters)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (matching: Int64, members: Int64, last: String?) {
        (try row.next(), try row.next(), try row.next(String?.self))
    }
}
