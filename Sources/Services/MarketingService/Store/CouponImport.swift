import MarketingDomain
import Postgres
import Primitives
import ServiceKit

/// Takes over the coupons of one template that a member had in another system, in a transaction.
///
/// Locks go in the order of `CouponIssue`: the member, then the template.
struct CouponImport: Sendable {
    let merchant: UUIDv7
    let member: UUIDv7
    let template: UUIDv7
    let source: String
    let externalId: String
    let quantity: Int
    let lastDate: CalendarDate
    let clock: BusinessClock
    let book: TemplateBook
    let identifiers: IdentifierSource
    let validatesOnly: Bool

    /// The natural keys of the coupons.
    private var sources: [String] {
        (1...quantity).map { "\(source):\(externalId):\(template)#\($0)" }
    }

    /// How many are new.
    func run(at now: Instant, in transaction: inout Transaction) throws -> Result<Int, Refusal> {
        let (merchant, member, sources) = (merchant, member, sources)
        let (found, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates([member]))
            return (
                pipeline.add(FindImportedCoupons(merchant: merchant, sources: sources)),
                pipeline.add(ReadLastSequences(aggregates: [member]))
            )
        }
        let known = Set(try found.rows)
        let missing = sources.filter { !known.contains($0) }
        var news = CouponNews(identifiers, after: try sequences.rows)
        guard !missing.isEmpty else { return .success(0) }
        guard let row = try transaction.lockTemplate(template, of: merchant) else {
            return .failure(Refusal(.templateNotFound))
        }
        guard row.state == .active else {
            return .failure(
                Refusal(.couponNotAvailable, facts: ["reason": row.state.rawValue]))
        }
        guard row.stock.left ?? .max >= Int64(missing.count) else {
            return .failure(Refusal(.couponExhausted))
        }
        let version = try book.version(row)
        guard
            let coupon = Coupon.takeOver(
                version.template, of: member, lastDate: lastDate, at: now, clock: clock)
        else { return .failure(.invalid("expires_on", "is over")) }
        guard !validatesOnly else { return .success(missing.count) }
        var generator = SystemRandomNumberGenerator()
        let coupons = missing.map { source in
            NewCoupon(
                id: identifiers.next(), merchant: merchant, coupon: coupon, source: source,
                code: .random(using: &generator))
        }
        try news.issued(coupons)
        let (insert, template) = (news.insert, template)
        try transaction.pipeline { pipeline in
            pipeline.add(
                CountIssued(
                    merchant: merchant, template: template, count: Int64(coupons.count)))
            pipeline.add(InsertCoupons(coupons: coupons))
            pipeline.add(WakeMergedMembers(of: coupons))
            pipeline.add(insert)
        }
        return .success(coupons.count)
    }
}

struct FindImportedCoupons: Statement {
    static let sql = """
        SELECT source FROM coupons
        WHERE merchant_id = $1 AND source COLLATE "C" = ANY ($2) AND reason = 'IMPORT'
        """
    let merchant: UUIDv7
    let sources: [String]

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(sources)
    }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// A page of coupons that were taken over of a source, by name.
struct ListImportedCoupons: Statement {
    static let sql = """
        SELECT source, issued_to, template_id, last_date
        FROM coupons
        WHERE merchant_id = $1 AND reason = 'IMPORT' AND source COLLATE "C" > $2
            AND source COLLATE "C" < $3
        ORDER BY source COLLATE "C"
        LIMIT 500
        """
    let merchant: UUIDv7
    let after: String
    let before: String

    struct Row: Sendable {
        let source: String
        let member: UUIDv7
        let template: UUIDv7
        let lastDate: CalendarDate
    }

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(after)
        parameters.append(before)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            source: try row.next(), member: try row.next(), template: try row.next(),
            lastDate: try row.next())
    }
}
