import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit
import Synchronization

/// What one version of a template says, for issuing and for pricing.
struct TemplateVersion: Sendable {
    let template: CouponTemplate
    let offer: Offer
    /// What its coupons and codes may be used for; counted under the template's id.
    let limits: [OfferLimit]
    let currency: String
    let message: MarketingV1.TemplateDefinition

    var key: TemplateKey { TemplateKey(id: template.id, version: template.version) }

    init(_ key: TemplateKey, currency: String, definition: String) throws {
        let message = try MarketingV1.TemplateDefinition(json: Array(definition.utf8))
        try self.init(key, currency: currency, message)
    }

    init(
        _ key: TemplateKey, currency: String, _ message: MarketingV1.TemplateDefinition
    ) throws(Refusal) {
        let name = try Offer.Name(message.name, "definition.name")
        guard let terms = message.terms else {
            throw .invalid("definition.terms", "is missing")
        }
        offer = Offer(
            id: key.id, version: key.version, name: name,
            terms: try Offer.Terms(terms, "definition.terms"))
        template = try CouponTemplate(key, message)
        limits = try OfferLimit.all(message.limits, "definition.limits")
        self.currency = currency
        self.message = message
    }
}

/// Versions of templates, read once: what they say never changes.
final class TemplateBook: Sendable {
    private static let versionLimit = 10_000

    private let versions = Mutex<[TemplateKey: TemplateVersion]>([:])

    func known(_ key: TemplateKey) -> TemplateVersion? { versions.withLock { $0[key] } }

    /// The version that a row says, parsed once.
    func version(_ row: TemplateRow) throws -> TemplateVersion {
        try version(
            TemplateKey(id: row.id, version: row.version), currency: row.currency, row.definition)
    }

    func version(
        _ key: TemplateKey, currency: String, _ definition: String
    ) throws -> TemplateVersion {
        if let known = known(key) { return known }
        let version = try TemplateVersion(key, currency: currency, definition: definition)
        versions.withLock { versions in
            if versions.count >= Self.versionLimit { versions.removeAll() }
            versions[key] = version
        }
        return version
    }

    /// The versions by their keys; those that are not known yet are read, in one query.
    func versions(
        _ keys: Set<TemplateKey>, of merchant: UUIDv7, from pool: PostgresPool,
        deadline: ContinuousClock.Instant
    ) async throws -> [TemplateKey: TemplateVersion] {
        var found: [TemplateKey: TemplateVersion] = [:]
        var missing: [TemplateKey] = []
        versions.withLock { versions in
            for key in keys {
                if let known = versions[key] { found[key] = known } else { missing.append(key) }
            }
        }
        guard !missing.isEmpty else { return found }
        let rows = try await pool.query(
            ReadTemplateVersions(merchant: merchant, keys: missing),
            settings: [.merchant(merchant)], deadline: deadline)
        for row in rows {
            found[row.key] = try version(row.key, currency: row.currency, row.definition)
        }
        return found
    }
}
