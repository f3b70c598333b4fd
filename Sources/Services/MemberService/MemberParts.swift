import Blobs
import Logging
import MemberDomain
import Platforms
import Postgres
import Primitives
import ServiceKit

/// What the handlers share.
struct MemberParts: Sendable {
    let pool: PostgresPool
    let clock: any WallClock
    let identifiers: IdentifierSource
    let logger: Logger
    let keys: KeyRing
    let vault: PersonalDataVault
    let tokens: AccessTokens
    let profiles: MerchantProfiles
    let reader: MemberReader
    let facts: FactsCache
    let codes: GatheredQuery<UseMemberCodes.Key, MemberRecord?>
    let imports: ImportLane
    let platforms: PlatformDirectory
    /// What a member may spend offline in a business date.
    let offlineSpendLimitMinor: Int64
    let sms: SmsSpending
    let sessionLimits: RefreshRules.SessionLimits
    let accounts: MemberAccounts
    /// Nil where no files are offered.
    let files: (any BlobStore)?

    func profile(_ context: RequestContext) async throws -> MerchantProfile {
        try await profiles.profile(of: context.merchant, deadline: context.deadline)
            .at(context.now)
    }
}

extension RequestContext {
    /// The name of the signed app.
    func appName() throws(Refusal) -> String {
        guard let app = principal.app else { throw Refusal(.permissionDenied) }
        return app
    }

    /// Which members this caller may see.
    func scope() throws(Refusal) -> MemberScope {
        switch try reach() {
        case .merchant: .merchant
        case .stores(let stores): .stores(stores, boughtSince: membersOfStoresSince)
        case .served(let staff): .served(by: staff)
        case .own(let member): .own(member)
        }
    }

    /// A member of a store has enrolled there, or bought there within a year.
    var membersOfStoresSince: CalendarDate {
        CalendarDate(daysSinceEpoch: Int32(now.secondsSinceEpoch / 86_400) - 365)
    }
}
