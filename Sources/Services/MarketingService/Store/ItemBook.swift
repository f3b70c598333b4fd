package import MarketingDomain
package import Postgres
package import Primitives
import ServiceKit

/// The merchants' items, as prices are made from them (D07).
///
/// Kept in the process by merchant and revision (`BookEditions`): a price that was changed is in force
/// within 2 s everywhere.
package final class ItemBook: Sendable {
    /// By sku; nil for what the catalogue is known not to have, or to have archived.
    private typealias Content = [String: CatalogueItem?]

    /// Skus of one merchant; beyond it the merchant's edition starts anew.
    private static let itemLimit = 10_000

    private let pool: PostgresPool
    private let editions: BookEditions<[String: CatalogueItem?]>

    package init(pool: PostgresPool) {
        self.pool = pool
        editions = BookEditions(.items, empty: [:], pool: pool)
    }

    /// The items as the store sells them, by sku; what is not in the catalogue, or is archived, is
    /// left out.
    package func items(
        _ merchant: UUIDv7, store: UUIDv7, skus: Set<String>, deadline: ContinuousClock.Instant
    ) async throws -> [String: StoreItem] {
        let edition = try await editions.current(merchant, deadline: deadline)
        var items: [String: StoreItem] = [:]
        var missing: [String] = []
        for sku in skus {
            switch edition.content[sku] {
            case .some(let item?): items[sku] = item.item(in: store)
            case .some(nil): break
            case nil: missing.append(sku)
            }
        }
        guard !missing.isEmpty else { return items }
        let read = try await read(missing, of: merchant, deadline: deadline)
        editions.add(to: edition, of: merchant) { content in
            if content.count + missing.count > Self.itemLimit { content.removeAll() }
            for sku in missing { content[sku] = .some(read[sku]) }
        }
        for (sku, item) in read { items[sku] = item.item(in: store) }
        return items
    }

    private func read(
        _ skus: [String], of merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> [String: CatalogueItem] {
        let rows = try await pool.query(
            ReadItems(merchant: merchant, skus: skus),
            settings: [.merchant(merchant)], deadline: deadline)
        var items: [String: CatalogueItem] = [:]
        for row in rows where row.state == .active { items[row.item.sku] = row.item }
        return items
    }
}
