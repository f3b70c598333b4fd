import Levels
import MemberDomain
import Postgres
import Primitives
import ServiceKit
import Synchronization

/// What decisions need of a merchant: its clock, currency and levels.
struct MerchantProfile: Sendable {
    let merchant: UUIDv7
    let currency: Currency
    let isSandbox: Bool
    let cardPrefix: String
    let rules: LevelRules

    var clock: BusinessClock { rules.clock }
    var scheme: LevelScheme { rules.scheme }
}

/// The profiles of merchants, a few seconds old at most.
///
/// Versions of schemes are immutable, so an old profile decides by the version before, never by a
/// mixture; what is written names the version that decided.
final class MerchantProfiles: Sendable {
    private static let maximumAge: Duration = .seconds(5)

    private let pool: PostgresPool
    private let cache = Mutex<[UUIDv7: (profile: MerchantProfile, read: ContinuousClock.Instant)]>(
        [:])

    init(pool: PostgresPool) { self.pool = pool }

    func profile(
        of merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> MerchantProfile {
        if let profile = cached(merchant, notBefore: .now - Self.maximumAge) { return profile }
        let started = ContinuousClock.now
        let (merchants, levels, conditions, benefits) = try await pool.query(
            FindMerchant(merchant: merchant), ReadLevels(merchant: merchant),
            ReadLevelConditions(merchant: merchant), ReadLevelBenefits(merchant: merchant),
            settings: [.merchant(merchant)], deadline: deadline)
        guard let row = merchants.first else { throw Refusal(.merchantNotFound) }
        let profile = MerchantProfile(
            merchant: merchant, currency: row.currency, isSandbox: row.isSandbox,
            cardPrefix: row.cardPrefix,
            rules: LevelRules(
                scheme: try LevelScheme(
                    currency: row.currency, levels: levels, conditions: conditions,
                    benefits: benefits),
                clock: row.clock))
        cache.withLock { $0[merchant] = (profile, started) }
        return profile
    }

    /// For code that cannot wait and has asked for the profile a moment ago.
    func known(_ merchant: UUIDv7) -> MerchantProfile? {
        cache.withLock { $0[merchant]?.profile }
    }

    private func cached(
        _ merchant: UUIDv7, notBefore oldest: ContinuousClock.Instant
    ) -> MerchantProfile? {
        cache.withLock { cache in
            guard let entry = cache[merchant], entry.read >= oldest else { return nil }
            return entry.profile
        }
    }
}

extension Setting {
    /// Row-level security lets the statements of this transaction see one merchant.
    static func merchant(_ id: UUIDv7) -> Setting { Setting("patron.merchant", id.description) }

    /// For work across merchants: consumers of feeds, the import, housekeeping.
    static let allMerchants = Setting("patron.merchant", "*")
}
