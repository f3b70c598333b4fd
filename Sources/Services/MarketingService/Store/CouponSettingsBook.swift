import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// The merchants' limits for coupons, kept in the process by revision (`BookEditions`).
///
/// A version begins some seconds after it was made, so it begins everywhere at its instant.
struct CouponSettingsBook: Sendable {
    /// How long before its beginning a version is made: longer than any instance may take to hear.
    static let leadSeconds: Int64 = 5
    /// Versions that are looked at: who asks for an instant before all of them gets the earliest.
    private static let mostVersions: Int64 = 100

    private struct Content: Sendable {
        /// Newest first; nil where nothing is read yet.
        var versions: [(from: Instant, settings: CouponSettings)]?
    }

    private let pool: PostgresPool
    private let editions: BookEditions<Content>

    init(pool: PostgresPool) {
        self.pool = pool
        editions = BookEditions(.couponSettings, empty: Content(), pool: pool)
    }

    /// What holds at an instant.
    func inForce(
        _ merchant: UUIDv7, at instant: Instant, deadline: ContinuousClock.Instant
    ) async throws -> CouponSettings {
        let edition = try await editions.current(merchant, deadline: deadline)
        let versions: [(from: Instant, settings: CouponSettings)]
        if let kept = edition.content.versions {
            versions = kept
        } else {
            versions = try await read(merchant, deadline: deadline)
            editions.add(to: edition, of: merchant) { $0.versions = versions }
        }
        return versions.first { $0.from <= instant }?.settings ?? .usual
    }

    private func read(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> [(from: Instant, settings: CouponSettings)] {
        let rows = try await pool.query(
            ReadCouponSettings(merchant: merchant, limit: Self.mostVersions),
            settings: [.merchant(merchant)], deadline: deadline)
        return try rows.map { (from: $0.activeFrom, settings: try $0.settings()) }
    }
}

struct CouponSettingsRow: Sendable {
    let version: Int32
    /// `patron.marketing.v1.CouponLimits` as JSON.
    let definition: String
    let author: String
    let activeFrom: Instant

    func limits() throws -> MarketingV1.CouponLimits {
        try MarketingV1.CouponLimits(json: Array(definition.utf8))
    }

    func settings() throws -> CouponSettings {
        try CouponSettings(try limits(), version: version)
    }
}

/// Versions of a merchant, newest first.
struct ReadCouponSettings: Statement {
    static let sql = """
        SELECT version, definition::text, author, active_from FROM coupon_settings
        WHERE merchant_id = $1
        ORDER BY version DESC
        LIMIT $2
        """
    let merchant: UUIDv7
    var limit: Int64 = 1

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(limit)
    }

    static func decode(_ row: inout RowReader) throws -> CouponSettingsRow {
        CouponSettingsRow(
            version: try row.next(), definition: try row.next(), author: try row.next(),
            activeFrom: try row.next())
    }
}

struct InsertCouponSettings: Statement {
    static let sql = """
        INSERT INTO coupon_settings
            (merchant_id, version, definition, author, created_at, active_from)
        VALUES ($1, $2, $3::jsonb, $4, $5, $6)
        """
    let merchant: UUIDv7
    let row: CouponSettingsRow
    let now: Instant

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(row.version)
        parameters.append(row.definition)
        parameters.append(row.author)
        parameters.append(now)
        parameters.append(row.activeFrom)
    }
}
