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
    /// The level schemes, those to come included.
    let book: LevelBook
    /// By the scheme in force when the profile was asked for.
    let rules: LevelRules

    var clock: BusinessClock { rules.clock }
    var scheme: LevelScheme { rules.scheme }

    /// With the scheme in force at another instant.
    func at(_ now: Instant) -> MerchantProfile {
        MerchantProfile(
            merchant: merchant, currency: currency, isSandbox: isSandbox, cardPrefix: cardPrefix,
            book: book, rules: book.rules(at: now))
    }
}

/// The profiles of merchants, a few seconds old at most.
///
/// Published versions of schemes are immutable and known before they begin, so every process changes
/// to the next at the same instant; what is written names the version that decided.
final class MerchantProfiles: Sendable {
    private static let maximumAge: Duration = .seconds(5)

    private struct Entry {
        let row: FindMerchant.Row
        let book: LevelBook
        let read: ContinuousClock.Instant
    }

    private let pool: PostgresPool
    private let clock: any WallClock
    private let cache = Mutex<[UUIDv7: Entry]>([:])

    init(pool: PostgresPool, clock: any WallClock) {
        self.pool = pool
        self.clock = clock
    }

    func profile(
        of merchant: UUIDv7, deadline: ContinuousClock.Instant
    ) async throws -> MerchantProfile {
        if let entry = cached(merchant, notBefore: .now - Self.maximumAge) {
            return profile(of: merchant, entry)
        }
        let started = ContinuousClock.now
        let (merchants, schemes, levels, conditions, benefits) = try await pool.query(
            FindMerchant(merchant: merchant), ReadPublishedSchemes(merchant: merchant),
            ReadLevels(merchant: merchant), ReadLevelConditions(merchant: merchant),
            ReadLevelBenefits(merchant: merchant),
            settings: [.merchant(merchant)], deadline: deadline)
        guard let row = merchants.first else { throw Refusal(.merchantNotFound) }
        let entry = Entry(
            row: row,
            book: try LevelBook(
                schemes,
                LevelSchemeRows(levels: levels, conditions: conditions, benefits: benefits),
                currency: row.currency, clock: row.clock),
            read: started)
        cache.withLock { $0[merchant] = entry }
        return profile(of: merchant, entry)
    }

    /// For code that cannot wait and has asked for the profile a moment ago.
    func known(_ merchant: UUIDv7) -> MerchantProfile? {
        cache.withLock { $0[merchant] }.map { profile(of: merchant, $0) }
    }

    /// This process has changed something of it.
    func forget(_ merchant: UUIDv7) {
        _ = cache.withLock { $0.removeValue(forKey: merchant) }
    }

    private func profile(of merchant: UUIDv7, _ entry: Entry) -> MerchantProfile {
        MerchantProfile(
            merchant: merchant, currency: entry.row.currency, isSandbox: entry.row.isSandbox,
            cardPrefix: entry.row.cardPrefix, book: entry.book,
            rules: entry.book.rules(at: clock.now()))
    }

    private func cached(
        _ merchant: UUIDv7, notBefore oldest: ContinuousClock.Instant
    ) -> Entry? {
        cache.withLock { cache in
            guard let entry = cache[merchant], entry.read >= oldest else { return nil }
            return entry
        }
    }
}
