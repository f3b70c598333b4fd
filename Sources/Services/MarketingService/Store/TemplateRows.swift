import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// A template with its present version, or with one that is asked for.
struct TemplateRow: Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
    let state: TemplateState
    let version: Int32
    let purpose: String?
    let currency: String
    let stock: CouponStock
    /// patron.marketing.v1.TemplateDefinition as JSON.
    let definition: String

    fileprivate static let columns = """
        t.merchant_id, t.id, t.state, t.version, t.purpose, t.currency, t.total, t.issued,
        v.definition
        """

    init(_ row: inout RowReader) throws {
        merchant = try row.next()
        id = try row.next()
        state = try TemplateState(stored: try row.next())
        version = try row.next()
        purpose = try row.next()
        currency = try row.next()
        let total = try row.next(Int64?.self)
        stock = CouponStock(total: total, issued: try row.next())
        definition = try row.next()
    }

    init(
        merchant: UUIDv7, id: UUIDv7, state: TemplateState, version: Int32, purpose: String?,
        currency: String, stock: CouponStock, definition: String
    ) {
        self.merchant = merchant
        self.id = id
        self.state = state
        self.version = version
        self.purpose = purpose
        self.currency = currency
        self.stock = stock
        self.definition = definition
    }
}

extension TemplateState {
    init(stored text: String) throws(PostgresError) {
        guard let state = Self(rawValue: text) else {
            throw PostgresError(.decode, "coupon_templates.state is not a state")
        }
        self = state
    }
}

/// A template with its present version.
struct ReadTemplate: Statement {
    static let sql = """
        SELECT \(TemplateRow.columns)
        FROM coupon_templates t
        JOIN coupon_template_versions v ON v.merchant_id = t.merchant_id AND v.id = t.id
            AND v.version = t.version
        WHERE t.merchant_id = $1 AND t.id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> TemplateRow { try TemplateRow(&row) }
}

/// As `ReadTemplate`, and locks the template against everybody who issues or changes.
///
/// The lock is the last that a transaction takes, after those of members; several in ascending order
/// of their ids.
struct LockTemplate: Statement {
    static let sql = ReadTemplate.sql + " FOR UPDATE OF t"
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> TemplateRow { try TemplateRow(&row) }
}

extension Transaction {
    /// A template, locked. A version that was published while the lock was waited for hides the row
    /// from the statement that waited; the next one sees it.
    mutating func lockTemplate(_ id: UUIDv7, of merchant: UUIDv7) throws -> TemplateRow? {
        let lock = LockTemplate(merchant: merchant, id: id)
        return try run(lock).first ?? run(lock).first
    }
}

/// The active template of each merchant that has one for a purpose.
struct ReadTemplatesFor: Statement {
    static let sql = """
        SELECT \(TemplateRow.columns)
        FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, purpose)
        CROSS JOIN LATERAL (
            SELECT * FROM coupon_templates
            WHERE merchant_id = k.merchant_id AND purpose = k.purpose AND state = 'ACTIVE'
                AND purpose IS NOT NULL
            LIMIT 1
        ) t
        JOIN coupon_template_versions v ON v.merchant_id = t.merchant_id AND v.id = t.id
            AND v.version = t.version
        """
    let merchants: [UUIDv7]
    let purpose: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchants)
        parameters.append(column: merchants) { _ in purpose }
    }

    static func decode(_ row: inout RowReader) throws -> TemplateRow { try TemplateRow(&row) }
}

/// A page of a merchant's templates, newest first.
struct ListTemplates: Statement {
    static let sql = """
        SELECT \(TemplateRow.columns)
        FROM (
            SELECT * FROM coupon_templates
            WHERE merchant_id = $1 AND id < $2 AND ($3::text IS NULL OR state = $3)
            ORDER BY id DESC LIMIT $4
        ) t
        JOIN coupon_template_versions v ON v.merchant_id = t.merchant_id AND v.id = t.id
            AND v.version = t.version
        ORDER BY t.id DESC
        """
    let merchant: UUIDv7
    let page: NewestFirst
    /// Nil: of every state.
    let state: TemplateState?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        parameters.append(state?.rawValue)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> TemplateRow { try TemplateRow(&row) }
}

/// As `ListTemplates`, of those that members may claim.
struct ListClaimableTemplates: Statement {
    static let sql = """
        SELECT \(TemplateRow.columns)
        FROM (
            SELECT * FROM coupon_templates
            WHERE merchant_id = $1 AND id < $2 AND state = 'ACTIVE' AND claimable
            ORDER BY id DESC LIMIT $3
        ) t
        JOIN coupon_template_versions v ON v.merchant_id = t.merchant_id AND v.id = t.id
            AND v.version = t.version
        ORDER BY t.id DESC
        """
    let merchant: UUIDv7
    let page: NewestFirst

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> TemplateRow { try TemplateRow(&row) }
}

/// Definitions of versions by their keys; a version never changes.
struct ReadTemplateVersions: Statement {
    static let sql = """
        SELECT k.id, k.version, t.currency, v.definition
        FROM unnest($1::uuid[], $2::uuid[], $3::integer[]) AS k (merchant_id, id, version)
        JOIN coupon_template_versions v ON v.merchant_id = k.merchant_id AND v.id = k.id
            AND v.version = k.version
        JOIN coupon_templates t ON t.merchant_id = k.merchant_id AND t.id = k.id
        """
    let merchant: UUIDv7
    let keys: [TemplateKey]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { _ in merchant }
        parameters.append(column: keys) { $0.id }
        parameters.append(column: keys) { $0.version }
    }

    static func decode(_ row: inout RowReader) throws -> (
        key: TemplateKey, currency: String, definition: String
    ) {
        let key = TemplateKey(id: try row.next(), version: try row.next())
        return (key, try row.next(), try row.next())
    }
}

/// A template in one version; ids are unique over all merchants.
struct TemplateKey: Hashable, Sendable {
    let id: UUIDv7
    let version: Int32
}

struct InsertTemplate: Statement {
    static let sql = """
        INSERT INTO coupon_templates
            (merchant_id, id, state, version, purpose, claimable, currency, total)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        """
    let row: TemplateRow
    let isClaimable: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.version)
        parameters.append(row.purpose)
        parameters.append(isClaimable)
        parameters.append(row.currency)
        parameters.append(row.stock.total)
    }
}

/// A template as staff leaves it; what is issued of it changes by issuing only.
struct UpdateTemplate: Statement {
    static let sql = """
        UPDATE coupon_templates SET state = $3, version = $4, purpose = $5, claimable = $6,
            total = $7
        WHERE merchant_id = $1 AND id = $2
        """
    let row: TemplateRow
    let isClaimable: Bool

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.version)
        parameters.append(row.purpose)
        parameters.append(isClaimable)
        parameters.append(row.stock.total)
    }
}

struct InsertTemplateVersion: Statement {
    static let sql = """
        INSERT INTO coupon_template_versions
            (merchant_id, id, version, definition, author, created_at)
        VALUES ($1, $2, $3, $4::jsonb, $5, $6)
        """
    let row: TemplateRow
    let author: String
    let createdAt: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.version)
        parameters.append(row.definition)
        parameters.append(author)
        parameters.append(createdAt)
    }
}

/// What was issued of a template; whoever issues holds its lock.
struct CountIssued: Statement {
    static let sql = """
        UPDATE coupon_templates SET issued = issued + $3 WHERE merchant_id = $1 AND id = $2
        """
    let merchant: UUIDv7
    let template: UUIDv7
    let count: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(template)
        parameters.append(count)
    }
}
