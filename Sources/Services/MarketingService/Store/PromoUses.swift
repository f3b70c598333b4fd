import MarketingDomain
import Postgres
import Primitives

/// A promo code that somebody has typed, with what decides whether it may be used.
struct TypedPromoCode: Sendable {
    let key: String
    let template: TemplateKey
    /// Orders that may use it; nil: no limit.
    let uses: Int64?
    /// Orders of one member; nil: no limit.
    let perMember: Int32?
    var used: Int64
    /// By the buyer.
    var usedByMember: Int32
    let from: Instant?
    /// Exclusive.
    let until: Instant?
    let isClosed: Bool

    /// Why it cannot be used, beside what its offer says; nil: it can.
    func barrier(isMember: Bool, at instant: Instant) -> PricingReason? {
        if isClosed { return .notAvailable }
        if let from, instant < from { return .notYetValid }
        if let until, instant >= until { return .expired }
        if let uses, used >= uses { return .exhausted }
        guard let perMember else { return nil }
        guard isMember else { return .membersOnly }
        return usedByMember >= perMember ? .limitPerMember : nil
    }
}

struct ReadPromoCodes: Statement {
    static let sql = """
        SELECT p.key, b.template_id, b.template_version, p.uses, p.per_member, p.used,
            coalesce(m.used, 0), b.valid_from, b.valid_until, b.closed_at IS NOT NULL
        FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS k (merchant_id, key, member_id)
        JOIN promo_codes p ON p.merchant_id = k.merchant_id AND p.key = k.key
        JOIN promo_batches b ON b.merchant_id = p.merchant_id AND b.id = p.batch_id
        LEFT JOIN promo_code_members m ON m.merchant_id = k.merchant_id AND m.key = k.key
            AND m.member_id = k.member_id
        """
    let merchant: UUIDv7
    let keys: [String]
    /// Nil: a guest.
    let member: UUIDv7?

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { _ in merchant }
        parameters.append(column: keys) { $0 }
        parameters.append(column: keys) { _ in member }
    }

    static func decode(_ row: inout RowReader) throws -> TypedPromoCode {
        TypedPromoCode(
            key: try row.next(),
            template: TemplateKey(id: try row.next(), version: try row.next()),
            uses: try row.next(), perMember: try row.next(), used: try row.next(),
            usedByMember: try row.next(), from: try row.next(), until: try row.next(),
            isClosed: try row.next())
    }
}

/// Counts one order for each of these codes that has uses left, and returns their keys.
struct TakePromoCodes: Statement {
    static let sql = """
        WITH locked AS (
            SELECT p.merchant_id, p.key
            FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, key)
            JOIN promo_codes p ON p.merchant_id = k.merchant_id AND p.key = k.key
            WHERE p.uses IS NULL OR p.used < p.uses
            ORDER BY p.merchant_id, p.key
            FOR UPDATE OF p
        )
        UPDATE promo_codes p SET used = p.used + 1
        FROM locked l
        WHERE p.merchant_id = l.merchant_id AND p.key = l.key
        RETURNING p.key
        """
    let merchant: UUIDv7
    let keys: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { _ in merchant }
        parameters.append(column: keys) { $0 }
    }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// Counts one order of a member for each of these codes, within the code's limit; she is locked.
struct TakePromoCodesOfMember: Statement {
    static let sql = """
        INSERT INTO promo_code_members AS m (merchant_id, key, member_id, used)
        SELECT p.merchant_id, p.key, $3, 1
        FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, key)
        JOIN promo_codes p ON p.merchant_id = k.merchant_id AND p.key = k.key
        LEFT JOIN promo_code_members o ON o.merchant_id = k.merchant_id AND o.key = k.key
            AND o.member_id = $3
        WHERE p.per_member IS NULL OR coalesce(o.used, 0) < p.per_member
        ON CONFLICT (merchant_id, key, member_id) DO UPDATE SET used = m.used + 1
        RETURNING m.key
        """
    let merchant: UUIDv7
    let keys: [String]
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { _ in merchant }
        parameters.append(column: keys) { $0 }
        parameters.append(member)
    }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// A promo code that an order had.
struct PromoUse: Sendable {
    let merchant: UUIDv7
    let key: String
    let member: UUIDv7?
}

/// Takes back what orders have counted, some perhaps for the same code.
struct GiveBackPromoCodes: Statement {
    static let sql = """
        WITH locked AS (
            SELECT p.merchant_id, p.key, n.uses
            FROM (
                SELECT merchant_id, key, count(*) AS uses
                FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, key)
                GROUP BY merchant_id, key
            ) n
            JOIN promo_codes p ON p.merchant_id = n.merchant_id AND p.key = n.key
            ORDER BY p.merchant_id, p.key
            FOR UPDATE OF p
        )
        UPDATE promo_codes p SET used = p.used - l.uses
        FROM locked l
        WHERE p.merchant_id = l.merchant_id AND p.key = l.key
        """
    let uses: [PromoUse]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: uses) { $0.merchant }
        parameters.append(column: uses) { $0.key }
    }
}

struct GiveBackPromoCodesOfMembers: Statement {
    static let sql = """
        UPDATE promo_code_members m SET used = m.used - n.uses
        FROM (
            SELECT merchant_id, key, member_id, count(*)::integer AS uses
            FROM unnest($1::uuid[], $2::text[], $3::uuid[]) AS k (merchant_id, key, member_id)
            WHERE member_id IS NOT NULL
            GROUP BY merchant_id, key, member_id
        ) n
        WHERE m.merchant_id = n.merchant_id AND m.key = n.key AND m.member_id = n.member_id
        """
    let uses: [PromoUse]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: uses) { $0.merchant }
        parameters.append(column: uses) { $0.key }
        parameters.append(column: uses) { $0.member }
    }
}
