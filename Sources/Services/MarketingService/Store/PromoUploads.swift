import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// What the codes of an upload are for; their batch has the upload's id and name.
struct PromoUploadTerms: Sendable {
    let merchant: UUIDv7
    let upload: UUIDv7
    let template: UUIDv7
    let from: Instant?
    /// Exclusive.
    let until: Instant?

    init(
        _ message: MarketingV1.UploadedPromoCodes, of row: UploadRow
    ) throws(Refusal) {
        merchant = row.merchant
        upload = row.id
        template = try RequestFields.id(message.templateId, "promoCodes.templateId")
        if let from = message.from, let until = message.until, until <= from {
            throw .invalid("promoCodes.until", "is not after from")
        }
        from = message.from
        until = message.until
    }

    fileprivate init(_ row: inout RowReader) throws {
        merchant = try row.next()
        upload = try row.next()
        template = try row.next()
        from = try row.next()
        until = try row.next()
    }

    /// The version that new codes make apply, or why there is none.
    func version(
        in transaction: inout Transaction
    ) throws -> Result<TemplateKey, Refusal> {
        let templates = try transaction.run(ReadTemplate(merchant: merchant, id: template))
        guard let row = templates.first else { return .failure(Refusal(.templateNotFound)) }
        guard row.state == .active || row.state == .paused else {
            return .failure(Refusal(.couponNotAvailable, facts: ["reason": row.state.rawValue]))
        }
        return .success(TemplateKey(id: row.id, version: row.version))
    }
}

struct InsertPromoUpload: Statement {
    static let sql = """
        INSERT INTO promo_uploads (merchant_id, upload_id, template_id, valid_from, valid_until)
        VALUES ($1, $2, $3, $4, $5)
        """
    let terms: PromoUploadTerms

    func bind(_ parameters: inout Parameters) {
        parameters.append(terms.merchant)
        parameters.append(terms.upload)
        parameters.append(terms.template)
        parameters.append(terms.from)
        parameters.append(terms.until)
    }
}

struct ReadPromoUpload: Statement {
    static let sql = """
        SELECT merchant_id, upload_id, template_id, valid_from, valid_until FROM promo_uploads
        WHERE merchant_id = $1 AND upload_id = $2
        """
    let merchant: UUIDv7
    let upload: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(upload)
    }

    static func decode(_ row: inout RowReader) throws -> PromoUploadTerms {
        try PromoUploadTerms(&row)
    }
}

/// Of codes those that are in the books, and whether as an upload has them: each for one order, in
/// an open batch of the same template, name and times.
struct ReadUploadedCodes: Statement {
    static let sql = """
        SELECT p.key, coalesce(
            p.uses = 1 AND p.per_member IS NULL AND b.closed_at IS NULL AND b.template_id = $3
                AND b.name = $4 AND b.valid_from IS NOT DISTINCT FROM $5
                AND b.valid_until IS NOT DISTINCT FROM $6, false)
        FROM unnest($1::uuid[], $2::text[]) AS k (merchant_id, key)
        JOIN promo_codes p ON p.merchant_id = k.merchant_id AND p.key = k.key
        LEFT JOIN promo_batches b ON b.merchant_id = p.merchant_id AND b.id = p.batch_id
        """
    let terms: PromoUploadTerms
    let name: String
    let keys: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(column: keys) { _ in terms.merchant }
        parameters.append(column: keys) { $0 }
        parameters.append(terms.template)
        parameters.append(name)
        parameters.append(terms.from)
        parameters.append(terms.until)
    }

    static func decode(_ row: inout RowReader) throws -> (key: String, isSame: Bool) {
        (try row.next(), try row.next())
    }
}
