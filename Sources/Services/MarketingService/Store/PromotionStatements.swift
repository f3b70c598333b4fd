import MarketingDomain
import Messages
import Postgres
import Primitives

/// A promotion as it is stored, without its versions.
struct PromotionRow: Sendable {
    let id: UUIDv7
    var state: PromotionState
    /// From 1 upwards.
    var revision: Int32

    init(id: UUIDv7, state: PromotionState = .draft, revision: Int32 = 1) {
        self.id = id
        self.state = state
        self.revision = revision
    }

    fileprivate init(_ row: inout RowReader) throws(PostgresError) {
        id = try row.next()
        guard let state = PromotionState(rawValue: try row.next()) else {
            throw PostgresError(.decode, "a promotion has a state that is not known")
        }
        self.state = state
        revision = try row.next()
    }
}

/// One version as it is stored.
struct PromotionVersionRow: Sendable {
    struct Publication: Sendable {
        let publisher: String
        let publishedAt: Instant
        let span: PromotionSpan
    }

    let promotion: UUIDv7
    let version: Int32
    /// `patron.marketing.v1.PromotionDefinition` as JSON.
    var definition: String
    var note: String
    /// Who wrote it as it stands.
    var author: String
    let createdAt: Instant
    /// Nil for the draft.
    var publication: Publication?

    init(
        promotion: UUIDv7, version: Int32, definition: String, note: String, author: String,
        createdAt: Instant
    ) {
        self.promotion = promotion
        self.version = version
        self.definition = definition
        self.note = note
        self.author = author
        self.createdAt = createdAt
    }

    static let columns = """
        v.promotion_id, v.version, v.definition, v.note, v.author, v.created_at, v.publisher,
            v.published_at, v.active_from, v.active_until
        """

    init(_ row: inout RowReader) throws(PostgresError) {
        promotion = try row.next()
        version = try row.next()
        definition = try row.next()
        note = try row.next()
        author = try row.next()
        createdAt = try row.next()
        let publisher = try row.next(String?.self)
        let publishedAt = try row.next(Instant?.self)
        let from = try row.next(Instant?.self)
        let until = try row.next(Instant?.self)
        guard let publisher, let publishedAt, let from else { return }
        publication = Publication(
            publisher: publisher, publishedAt: publishedAt,
            span: PromotionSpan(version: version, from: from, until: until))
    }

    func message() throws -> MarketingV1.PromotionDefinition {
        try MarketingV1.PromotionDefinition(json: Array(definition.utf8))
    }
}

struct ReadPromotions: Statement {
    static let sql = """
        SELECT p.id, p.state, p.revision
        FROM unnest($1::uuid[], $2::uuid[]) AS wanted (merchant_id, id)
        JOIN promotions p ON p.merchant_id = wanted.merchant_id AND p.id = wanted.id
        """

    let merchant: UUIDv7
    let ids: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: ids) { _ in merchant }
        parameters.append(ids)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PromotionRow {
        try PromotionRow(&row)
    }
}

/// A page of a merchant's promotions, newest first.
struct ListPromotions: Statement {
    static let sql = """
        SELECT p.id, p.state, p.revision FROM promotions p
        WHERE p.merchant_id = $1 AND p.id < $2 AND ($3::smallint IS NULL OR p.state = $3)
        ORDER BY p.id DESC LIMIT $4
        """

    let merchant: UUIDv7
    /// Exclusive.
    let before: UUIDv7
    let state: PromotionState?
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(before)
        parameters.append(state?.rawValue)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PromotionRow {
        try PromotionRow(&row)
    }
}

/// Of each promotion what can still hold: the draft, and what is published and not over.
struct ReadOpenVersions: Statement {
    static let sql = """
        SELECT \(PromotionVersionRow.columns)
        FROM unnest($1::uuid[], $2::uuid[]) AS wanted (merchant_id, id)
        JOIN promotion_versions v ON v.merchant_id = wanted.merchant_id
            AND v.promotion_id = wanted.id
            AND (v.active_until IS NULL OR v.active_until > $3 AND v.active_until > v.active_from)
        ORDER BY v.version
        """

    let merchant: UUIDv7
    let promotions: [UUIDv7]
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: promotions) { _ in merchant }
        parameters.append(promotions)
        parameters.append(now)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PromotionVersionRow {
        try PromotionVersionRow(&row)
    }
}

/// A page of a promotion's versions, newest first.
struct ListPromotionVersions: Statement {
    static let sql = """
        SELECT \(PromotionVersionRow.columns) FROM promotion_versions v
        WHERE v.merchant_id = $1 AND v.promotion_id = $2 AND v.version < $3
        ORDER BY v.version DESC LIMIT $4
        """

    let merchant: UUIDv7
    let promotion: UUIDv7
    /// Exclusive.
    let before: Int64
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(promotion)
        parameters.append(before)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PromotionVersionRow {
        try PromotionVersionRow(&row)
    }
}

/// What of a merchant's active promotions holds at some instant from `since` on.
struct ReadPromotionsInForce: Statement {
    static let sql = """
        SELECT \(PromotionVersionRow.columns) FROM promotions p
        JOIN promotion_versions v ON v.merchant_id = p.merchant_id AND v.promotion_id = p.id
        WHERE p.merchant_id = $1 AND p.state = 2 AND v.active_from IS NOT NULL
            AND (v.active_until IS NULL
                OR v.active_until > $2 AND v.active_until > v.active_from)
        ORDER BY v.promotion_id, v.version
        """

    let merchant: UUIDv7
    let since: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(since)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PromotionVersionRow {
        try PromotionVersionRow(&row)
    }
}

struct ReadPromotionVersion: Statement {
    static let sql = """
        SELECT \(PromotionVersionRow.columns) FROM promotion_versions v
        WHERE v.merchant_id = $1 AND v.promotion_id = $2 AND v.version = $3
        """

    let merchant: UUIDv7
    let promotion: UUIDv7
    let version: Int32

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(promotion)
        parameters.append(version)
    }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> PromotionVersionRow {
        try PromotionVersionRow(&row)
    }
}

struct CountActivePromotions: Statement {
    static let sql = "SELECT count(*) FROM promotions WHERE merchant_id = $1 AND state = 2"

    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

// MARK: Changes, each under the merchant's lock

struct WritePromotion: Statement {
    static let sql = """
        INSERT INTO promotions (merchant_id, id, state, revision) VALUES ($1, $2, $3, $4)
        ON CONFLICT (merchant_id, id) DO UPDATE
            SET state = excluded.state, revision = excluded.revision
        """

    let merchant: UUIDv7
    let row: PromotionRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.id)
        parameters.append(row.state.rawValue)
        parameters.append(row.revision)
    }
}

/// Writes the draft, over the one that there is.
struct WritePromotionDraft: Statement {
    static let sql = """
        INSERT INTO promotion_versions
            (merchant_id, promotion_id, version, definition, note, author, created_at)
        VALUES ($1, $2, $3, $4::jsonb, $5, $6, $7)
        ON CONFLICT (merchant_id, promotion_id, version) DO UPDATE
            SET definition = excluded.definition, note = excluded.note, author = excluded.author
        """

    let merchant: UUIDv7
    let draft: PromotionVersionRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(draft.promotion)
        parameters.append(draft.version)
        parameters.append(draft.definition)
        parameters.append(draft.note)
        parameters.append(draft.author)
        parameters.append(draft.createdAt)
    }
}

struct PublishPromotionDraft: Statement {
    static let sql = """
        UPDATE promotion_versions SET publisher = $4, published_at = $5, active_from = $6
        WHERE merchant_id = $1 AND promotion_id = $2 AND version = $3
        """

    let merchant: UUIDv7
    let promotion: UUIDv7
    let version: Int32
    let publication: PromotionVersionRow.Publication

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(promotion)
        parameters.append(version)
        parameters.append(publication.publisher)
        parameters.append(publication.publishedAt)
        parameters.append(publication.span.from)
    }
}

/// Moves the ends of published versions.
struct SetPromotionEnds: Statement {
    static let sql = """
        UPDATE promotion_versions v SET active_until = e.until
        FROM unnest($3::integer[], $4::timestamptz[]) AS e (version, until)
        WHERE v.merchant_id = $1 AND v.promotion_id = $2 AND v.version = e.version
        """

    let merchant: UUIDv7
    let promotion: UUIDv7
    let ends: [PromotionSpan]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(promotion)
        parameters.append(column: ends) { $0.version }
        parameters.append(column: ends) { $0.until }
    }
}
