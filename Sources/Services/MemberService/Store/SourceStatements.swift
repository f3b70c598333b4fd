import Levels
import MemberDomain
import Postgres
import Primitives

/// What a source gives, as it is kept.
struct SourceTermsRow: Sendable {
    let source: MemberSource
    let terms: SourceTerms
    let revision: Int32
    let changedAt: Instant
    let changedBy: String

    static let columns = """
        origin, scene_id, event_code, coupon_template_id, incentive_cost_minor, prompt_zh,
        prompt_en, archived, revision, changed_at, changed_by
        """

    init(
        source: MemberSource, terms: SourceTerms, revision: Int32, changedAt: Instant,
        changedBy: String
    ) {
        self.source = source
        self.terms = terms
        self.revision = revision
        self.changedAt = changedAt
        self.changedBy = changedBy
    }

    init(_ row: inout RowReader) throws {
        source = try MemberSource(&row)
        var terms = SourceTerms(
            eventCode: try row.next(String?.self), couponTemplate: try row.next(UUIDv7?.self),
            incentiveCostMinor: try row.next())
        terms.prompt = try BilingualText(&row)
        terms.isArchived = try row.next()
        self.terms = terms
        revision = try row.next()
        changedAt = try row.next()
        changedBy = try row.next()
    }
}

extension MemberSource {
    /// The QR code of an origin as a whole.
    static let noScene = UUIDv7(hi: 0, lo: 0)

    /// As it stands in rows.
    var sceneKey: UUIDv7 { scene ?? Self.noScene }

    /// Origin and QR code, in this order.
    init(_ row: inout RowReader) throws {
        let origin = try RegistrationOrigin(row: &row)
        let scene: UUIDv7 = try row.next()
        self.init(origin, scene: scene == Self.noScene ? nil : scene)
    }
}

struct ReadSourceTerms: Statement {
    static let sql = """
        SELECT \(SourceTermsRow.columns) FROM source_terms
        WHERE merchant_id = $1 AND origin = $2 AND scene_id = $3
        """
    let merchant: UUIDv7
    let source: MemberSource

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(source.origin.rawValue)
        parameters.append(source.sceneKey)
    }

    static func decode(_ row: inout RowReader) throws -> SourceTermsRow {
        try SourceTermsRow(&row)
    }
}

/// What holds for whoever comes from an origin now, by a QR code perhaps, whose own terms come before
/// those of its origin; archived ones give nothing, and stand in the way of no others.
struct FindSourceTerms: Statement {
    static let sql = """
        SELECT \(SourceTermsRow.columns) FROM source_terms
        WHERE merchant_id = $1 AND NOT archived AND scene_id IN ($3, $4)
            AND origin = coalesce(
                (SELECT origin FROM scenes WHERE merchant_id = $1 AND scene_id = $3), $2)
        ORDER BY scene_id DESC LIMIT 1
        """
    let merchant: UUIDv7
    /// Of who came by no QR code; nil where nobody knows.
    let origin: RegistrationOrigin?
    let scene: UUIDv7?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(origin?.rawValue ?? 0)
        parameters.append(scene ?? MemberSource.noScene)
        parameters.append(MemberSource.noScene)
    }

    static func decode(_ row: inout RowReader) throws -> SourceTermsRow {
        try SourceTermsRow(&row)
    }
}

/// A page of terms by origin and QR code.
struct ListSourceTerms: Statement {
    static let sql = """
        SELECT \(SourceTermsRow.columns) FROM source_terms
        WHERE merchant_id = $1 AND (origin, scene_id) > ($2, $3)
        ORDER BY origin, scene_id LIMIT $4
        """
    let merchant: UUIDv7
    let after: (origin: Int16, scene: UUIDv7)
    let limit: Int

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after.origin)
        parameters.append(after.scene)
        parameters.append(Int64(limit))
    }

    static func decode(_ row: inout RowReader) throws -> SourceTermsRow {
        try SourceTermsRow(&row)
    }
}

struct StoreSourceTerms: Statement {
    static let sql = """
        INSERT INTO source_terms (merchant_id, \(SourceTermsRow.columns))
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        ON CONFLICT (merchant_id, origin, scene_id) DO UPDATE
        SET event_code = excluded.event_code, coupon_template_id = excluded.coupon_template_id,
            incentive_cost_minor = excluded.incentive_cost_minor,
            prompt_zh = excluded.prompt_zh, prompt_en = excluded.prompt_en,
            archived = excluded.archived, revision = excluded.revision,
            changed_at = excluded.changed_at, changed_by = excluded.changed_by
        """
    let merchant: UUIDv7
    let row: SourceTermsRow

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.source.origin.rawValue)
        parameters.append(row.source.sceneKey)
        parameters.append(row.terms.eventCode)
        parameters.append(row.terms.couponTemplate)
        parameters.append(row.terms.incentiveCostMinor)
        parameters.append(row.terms.prompt?.zh)
        parameters.append(row.terms.prompt?.en)
        parameters.append(row.terms.isArchived)
        parameters.append(row.revision)
        parameters.append(row.changedAt)
        parameters.append(row.changedBy)
    }
}

/// What a registration was granted.
struct InsertSourceIncentive: Statement {
    static let sql = """
        INSERT INTO source_incentives (merchant_id, member_id, origin, scene_id, cost_minor,
            granted_at)
        VALUES ($1, $2, $3, $4, $5, $6)
        """
    let merchant: UUIDv7
    let member: UUIDv7
    /// Where she came from, whichever terms it was that gave.
    let source: MemberSource
    let costMinor: Int64
    let at: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(source.origin.rawValue)
        parameters.append(source.sceneKey)
        parameters.append(costMinor)
        parameters.append(at)
    }
}

/// What staff is told of a member by where she came from; nothing where she has bought.
struct ReadSourcePrompt: Statement {
    static let sql = """
        SELECT t.origin, t.prompt_zh, t.prompt_en
        FROM members m
        CROSS JOIN LATERAL (
            SELECT * FROM source_terms
            WHERE merchant_id = m.merchant_id AND origin = m.origin AND NOT archived
                AND scene_id IN (coalesce(m.scene_id, $3), $3)
            ORDER BY scene_id DESC LIMIT 1) t
        WHERE m.merchant_id = $1 AND m.member_id = $2 AND t.prompt_zh IS NOT NULL
            AND NOT EXISTS (
                SELECT FROM member_spend s
                WHERE s.merchant_id = $1 AND s.member_id = $2 AND s.orders > 0)
        """
    let merchant: UUIDv7
    let member: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(member)
        parameters.append(MemberSource.noScene)
    }

    static func decode(
        _ row: inout RowReader
    ) throws -> (origin: RegistrationOrigin, prompt: BilingualText?) {
        (try RegistrationOrigin(row: &row), try BilingualText(&row))
    }
}
