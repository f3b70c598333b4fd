import MarketingDomain
import Postgres
import Primitives

/// A batch of promo codes.
struct PromoBatchRow: Sendable {
    let merchant: UUIDv7
    let id: UUIDv7
    let template: TemplateKey
    let name: String
    let from: Instant?
    /// Exclusive.
    let until: Instant?
    let codes: Int64
    let author: String
    let createdAt: Instant
    var closedAt: Instant?

    fileprivate static let columns = """
        b.merchant_id, b.id, b.template_id, b.template_version, b.name, b.valid_from,
        b.valid_until, b.codes, b.author, b.created_at, b.closed_at
        """

    init(_ row: inout RowReader) throws {
        merchant = try row.next()
        id = try row.next()
        template = TemplateKey(id: try row.next(), version: try row.next())
        name = try row.next()
        from = try row.next()
        until = try row.next()
        codes = try row.next()
        author = try row.next()
        createdAt = try row.next()
        closedAt = try row.next()
    }

    init(
        merchant: UUIDv7, id: UUIDv7, template: TemplateKey, name: String, from: Instant?,
        until: Instant?, codes: Int64, author: String, createdAt: Instant
    ) {
        self.merchant = merchant
        self.id = id
        self.template = template
        self.name = name
        self.from = from
        self.until = until
        self.codes = codes
        self.author = author
        self.createdAt = createdAt
    }
}

/// A code on its way into the table.
struct NewPromoCode: Sendable {
    let code: PromoCode
    /// Orders that may use it; nil: no limit.
    let uses: Int64?
    /// Orders of one member; nil: no limit.
    let perMember: Int32?
}

struct InsertPromoBatch: Statement {
    static let sql = """
        INSERT INTO promo_batches (merchant_id, id, template_id, template_version, name,
            valid_from, valid_until, codes, author, created_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
        """
    let row: PromoBatchRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(row.merchant)
        parameters.append(row.id)
        parameters.append(row.template.id)
        parameters.append(row.template.version)
        parameters.append(row.name)
        parameters.append(row.from)
        parameters.append(row.until)
        parameters.append(row.codes)
        parameters.append(row.author)
        parameters.append(row.createdAt)
    }
}

/// Adds to a batch, which is made where it is not there; of one that is, only the codes count.
struct GrowPromoBatch: Statement {
    static let sql =
        InsertPromoBatch.sql + """

            ON CONFLICT (merchant_id, id) DO UPDATE SET codes = promo_batches.codes + excluded.codes
            """
    let row: PromoBatchRow

    func bind(_ parameters: inout Parameters) { InsertPromoBatch(row: row).bind(&parameters) }
}

/// Writes codes, and returns the keys of those that were free.
struct InsertPromoCodes: Statement {
    static let sql = """
        INSERT INTO promo_codes (merchant_id, key, code, batch_id, uses, per_member)
        SELECT $1, key, code, $2, uses, per_member
        FROM unnest($3::text[], $4::text[], $5::bigint[], $6::integer[])
            AS n (key, code, uses, per_member)
        ON CONFLICT (merchant_id, key) DO NOTHING
        RETURNING key
        """
    let merchant: UUIDv7
    let batch: UUIDv7
    let codes: [NewPromoCode]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(batch)
        parameters.append(column: codes) { $0.code.key }
        parameters.append(column: codes) { $0.code.text }
        parameters.append(column: codes) { $0.uses }
        parameters.append(column: codes) { $0.perMember }
    }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// Ends a batch; again changes nothing.
struct ClosePromoBatch: Statement {
    static let sql = """
        UPDATE promo_batches b SET closed_at = coalesce(closed_at, $3)
        WHERE merchant_id = $1 AND id = $2
        RETURNING \(PromoBatchRow.columns)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws -> PromoBatchRow { try PromoBatchRow(&row) }
}

struct ListPromoBatches: Statement {
    static let sql = """
        SELECT \(PromoBatchRow.columns) FROM promo_batches b
        WHERE b.merchant_id = $1 AND b.id < $2
        ORDER BY b.id DESC
        LIMIT $3
        """
    let merchant: UUIDv7
    let page: NewestFirst

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(page.before)
        parameters.append(page.limit)
    }

    static func decode(_ row: inout RowReader) throws -> PromoBatchRow { try PromoBatchRow(&row) }
}

struct ReadPromoBatch: Statement {
    static let sql = """
        SELECT \(PromoBatchRow.columns) FROM promo_batches b WHERE b.merchant_id = $1 AND b.id = $2
        """
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> PromoBatchRow { try PromoBatchRow(&row) }
}

struct HasPromoBatch: Statement {
    static let sql = "SELECT true FROM promo_batches WHERE merchant_id = $1 AND id = $2"
    let merchant: UUIDv7
    let id: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
    }

    static func decode(_ row: inout RowReader) throws -> Bool { try row.next() }
}

/// A page of a batch's codes, by key.
struct ListPromoCodes: Statement {
    static let sql = """
        SELECT key, code, uses, used FROM promo_codes
        WHERE merchant_id = $1 AND batch_id = $2 AND key > $3 AND key > ''
        ORDER BY key
        LIMIT $4
        """
    let merchant: UUIDv7
    let batch: UUIDv7
    /// Exclusive; empty for the first page.
    let after: String
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(batch)
        parameters.append(after)
        parameters.append(limit)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (key: String, code: String, uses: Int64?, used: Int64) {
        (try row.next(), try row.next(), try row.next(), try row.next())
    }
}
