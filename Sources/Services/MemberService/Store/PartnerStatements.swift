import Levels
import MemberDomain
import Postgres
import Primitives

/// A use of a partner's benefit, under the id of its event, with what the partner gets for it.
struct InsertPartnerUse: Statement {
    static let sql = """
        INSERT INTO partner_uses (merchant_id, use_id, claim_id, partner_code, benefit_code,
            store_id, business_date, used_at, compensation_minor)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
        """
    let merchant: UUIDv7
    let id: UUIDv7
    let claim: UUIDv7
    let benefit: String
    let store: UUIDv7
    let date: CalendarDate
    let at: Instant
    let terms: PartnerTerms

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(id)
        parameters.append(claim)
        parameters.append(terms.partner)
        parameters.append(benefit)
        parameters.append(store)
        parameters.append(date)
        parameters.append(at)
        parameters.append(terms.compensationMinor)
    }
}

/// Undoes the use of a claim, where it was a partner's.
struct ReversePartnerUse: Statement {
    static let sql = """
        UPDATE partner_uses SET reversed_date = $3, reversed_at = $4, reversed_by = $5
        WHERE merchant_id = $1 AND claim_id = $2 AND reversed_at IS NULL
        """
    let merchant: UUIDv7
    let claim: UUIDv7
    let date: CalendarDate
    let at: Instant
    let by: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(claim)
        parameters.append(date)
        parameters.append(at)
        parameters.append(by)
    }
}

/// Uses of some business dates, and reversals of them, by partner, benefit, outlet and amount.
struct SumPartnerUses: Statement {
    private static let asked =
        "merchant_id = $1 AND ($4::text IS NULL OR partner_code = $4)"
        + " AND ($5::text IS NULL OR benefit_code = $5)"

    static let sql = """
        SELECT partner_code, benefit_code, store_id, compensation_minor, sum(uses)::bigint,
            sum(reversed)::bigint
        FROM (
            SELECT partner_code, benefit_code, store_id, compensation_minor, 1 AS uses,
                0 AS reversed
            FROM partner_uses
            WHERE \(asked) AND business_date BETWEEN $2 AND $3
            UNION ALL
            SELECT partner_code, benefit_code, store_id, compensation_minor, 0, 1
            FROM partner_uses
            WHERE \(asked) AND reversed_date BETWEEN $2 AND $3) u
        GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4 LIMIT $6
        """
    let merchant: UUIDv7
    let from: CalendarDate
    /// Included.
    let to: CalendarDate
    /// Nil: of any.
    let partner: String?
    let benefit: String?
    let limit: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(from)
        parameters.append(to)
        parameters.append(partner)
        parameters.append(benefit)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> PartnerSettlement.Row {
        try PartnerSettlement.Row(
            partner: try row.next(), benefit: try row.next(), store: try row.next(),
            compensationMinor: try row.next(), uses: try row.next(), reversed: try row.next())
    }
}

/// What partners and their benefits are called, as they were published last.
struct ReadPartnerNames: Statement {
    struct Row: Sendable {
        let partner: String
        let benefit: String
        let kind: LevelScheme.Benefit.Partner.Kind
        let partnerName: BilingualText
        let benefitName: BilingualText
        let version: Int32
    }

    static let sql = """
        SELECT DISTINCT ON (b.partner_code, b.code) b.partner_code, b.code, b.partner_kind,
            b.partner_zh, b.partner_en, b.name_zh, b.name_en, b.version
        FROM level_benefits b
        JOIN level_schemes s ON s.merchant_id = b.merchant_id AND s.version = b.version
        WHERE b.merchant_id = $1 AND b.partner_code IS NOT NULL AND s.state <> 'DRAFT'
        ORDER BY b.partner_code, b.code, b.version DESC, b.rank DESC
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Row {
        let (partner, benefit): (String, String) = (try row.next(), try row.next())
        let name: String = try row.next()
        guard let kind = LevelScheme.Benefit.Partner.Kind.allCases.first(where: { $0.name == name })
        else { throw MalformedRow(problem: "partner of benefit \(benefit)") }
        return Row(
            partner: partner, benefit: benefit, kind: kind,
            partnerName: BilingualText(zh: try row.next(), en: try row.next()),
            benefitName: BilingualText(zh: try row.next(), en: try row.next()),
            version: try row.next())
    }
}

struct ReadStoreNames: Statement {
    static let sql = """
        SELECT store_id, name FROM stores WHERE merchant_id = $1 AND store_id = ANY ($2)
        """
    let merchant: UUIDv7
    let stores: [UUIDv7]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(stores)
    }

    static func decode(_ row: inout RowReader) throws -> (store: UUIDv7, name: String) {
        (try row.next(), try row.next())
    }
}
