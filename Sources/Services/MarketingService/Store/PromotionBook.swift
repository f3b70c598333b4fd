package import MarketingDomain
package import Postgres
package import Primitives
package import ServiceKit

/// A promotion in the version that holds.
package struct PromotionInForce: Sendable {
    /// Named by the promotion's id and version.
    package let offer: Offer
    /// How often it may be used; counted under the promotion's id, across its versions.
    package let limits: [OfferLimit]
}

/// The merchants' promotions, as prices are made from them (D11).
///
/// Kept in the process by merchant and revision (`BookEditions`): what is switched on or off is so
/// within 2 s everywhere, and a version begins everywhere at its instant, since it is published
/// ahead of it.
package final class PromotionBook: Sendable {
    /// How long before its beginning a version is published: longer than any instance may take to
    /// hear of it, a slow commit included.
    static let leadSeconds: Int64 = 5

    /// How far back an instant may lie that is asked for: orders come in up to 30 days late.
    private static let pastSeconds: Int64 = 31 * 86_400

    private struct Published: Sendable {
        let span: PromotionSpan
        let promotion: PromotionInForce
    }

    private struct Content: Sendable {
        /// Nil where nothing is read yet.
        var published: [Published]?
    }

    private let pool: PostgresPool
    private let clock: any WallClock
    private let editions: BookEditions<Content>

    package init(pool: PostgresPool, clock: any WallClock) {
        self.pool = pool
        self.clock = clock
        editions = BookEditions(.promotions, empty: Content(), pool: pool)
    }

    /// What holds at an instant of promotions that are switched on now, ascending by id.
    ///
    /// The times that a promotion's terms say are not looked at: why an offer does not apply at this
    /// hour is a part of the price's explanation.
    package func inForce(
        _ merchant: UUIDv7, at instant: Instant, deadline: ContinuousClock.Instant
    ) async throws -> [PromotionInForce] {
        let edition = try await editions.current(merchant, deadline: deadline)
        let published: [Published]
        if let kept = edition.content.published {
            published = kept
        } else {
            published = try await read(merchant, deadline: deadline)
            editions.add(to: edition, of: merchant) { $0.published = published }
        }
        return published.filter { $0.span.holds(at: instant) }.map(\.promotion)
    }

    /// A version by its number, whatever became of it; nil where there is none, or it is a draft.
    ///
    /// For orders that are priced again: they keep the version that they were priced with.
    package func version(
        _ version: Int32, of promotion: UUIDv7, merchant: UUIDv7,
        deadline: ContinuousClock.Instant
    ) async throws -> PromotionInForce? {
        let rows = try await pool.query(
            ReadPromotionVersion(merchant: merchant, promotion: promotion, version: version),
            settings: [.merchant(merchant)], deadline: deadline)
        guard let row = rows.first, row.publication != nil else { return nil }
        return try PromotionInForce(row)
    }

    private func read(
        _ merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> [Published] {
        let rows = try await pool.query(
            ReadPromotionsInForce(
                merchant: merchant, since: clock.now().adding(seconds: -Self.pastSeconds)),
            settings: [.merchant(merchant)], deadline: deadline)
        return try rows.compactMap { row in
            guard let span = row.publication?.span else { return nil }
            return Published(span: span, promotion: try PromotionInForce(row))
        }
    }
}

extension PromotionInForce {
    fileprivate init(_ row: PromotionVersionRow) throws {
        let terms = try PromotionTerms(stored: row.definition)
        offer = Offer(
            id: row.promotion, version: row.version, name: terms.name, terms: terms.terms)
        limits = terms.limits
    }
}
