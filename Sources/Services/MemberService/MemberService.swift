import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
package import ServiceKit

/// Members and their identities, levels, merchants, apps and staff.
package enum MemberService {
    /// Puts the service together; `main` and the tests call it.
    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
        let platforms = try PlatformParts(runtime)
        let parts = try await parts(of: runtime, platforms.directory)
        let passwords = PasswordHash(pepper: parts.keys.passwords)
        let staff = StaffLogIn(
            pool: parts.pool, identifiers: parts.identifiers, vault: parts.vault,
            tokens: parts.tokens, passwords: passwords, threads: .shared)
        let feed = FeedPublisher(
            pool: runtime.pool, clock: runtime.clock, logger: runtime.logger,
            metrics: runtime.metrics)
        let housekeeping = Housekeeping(pool: runtime.pool)
        let clock = runtime.clock
        return ServiceProcess(
            runtime,
            methods: MemberV1.Members.methods(MembersHandlers(parts: parts))
                + MemberV1.Organisation.methods(OrganisationHandlers(parts: parts, staff: staff))
                + MemberV1.Codes.methods(CodesHandlers(parts: parts))
                + MemberV1.Levels.methods(LevelsHandlers(parts: parts))
                + MemberV1.Identities.methods(IdentityHandlers(parts: parts))
                + MemberV1.Scenes.methods(SceneHandlers(parts: parts))
                + MemberV1.Credentials.methods(
                    CredentialHandlers(parts: parts, passwords: passwords, threads: .shared))
                + MemberV1.Cards.methods(CardHandlers(parts: parts))
                + MemberV1.StaffPlatforms.methods(StaffPlatformHandlers(parts: parts)),
            background: platforms.background + [
                parts.imports,
                try levels(parts, runtime),
                cacheWriter(parts),
                BackgroundJob(
                    "housekeeping", every: Housekeeping.period, logger: runtime.logger
                ) {
                    try await housekeeping.run(now: clock.now())
                },
            ],
            migrations: MemberMigrations.all, feed: feed, caches: [FactsCache.prefix])
    }

    private static func parts(
        of runtime: ServiceRuntime, _ platforms: PlatformDirectory
    ) async throws -> MemberParts {
        guard let directory = try runtime.reader.value(MemberSettings.keysDirectory) else {
            throw SettingError(
                key: MemberSettings.keysDirectory.name,
                problem: "is missing; `patron up` makes one for development")
        }
        let keys = try KeyRing(directory: directory)
        return MemberParts(
            pool: runtime.pool, clock: runtime.clock, identifiers: runtime.identifiers,
            logger: runtime.logger, keys: keys, vault: PersonalDataVault(keys: keys),
            tokens: await AccessTokens(
                keys: keys, issuer: try runtime.reader.value(MemberSettings.tokenIssuer)),
            profiles: MerchantProfiles(pool: runtime.pool),
            reader: MemberReader(pool: runtime.pool), facts: FactsCache(redis: runtime.redis),
            imports: ImportLane(
                pool: runtime.pool, identifiers: runtime.identifiers, clock: runtime.clock),
            platforms: platforms,
            offlineSpendLimitMinor: Int64(
                try runtime.reader.value(MemberSettings.offlineSpendLimit)))
    }

    private static func levels(
        _ parts: MemberParts, _ runtime: ServiceRuntime
    ) throws -> FeedConsumer {
        let levels = SpendFeed(
            profiles: parts.profiles, identifiers: parts.identifiers, clock: parts.clock,
            facts: parts.facts, logger: parts.logger)
        return try FeedConsumer(
            name: SpendFeed.consumer, source: .points, types: SpendChange.types,
            runtime: runtime,
            prepare: { try await levels.prepare($0) },
            apply: { transaction, events in try levels.apply(events, in: &transaction) })
    }

    /// Brings changed levels to the cache right after their transactions.
    private static func cacheWriter(_ parts: MemberParts) -> BackgroundTask {
        BackgroundTask("facts-cache") {
            await parts.facts.writeThrough(wakes: parts.pool.listen("outbox")) { merchant, member in
                let deadline: ContinuousClock.Instant = .now + .seconds(2)
                guard
                    let record = try await parts.reader.find(
                        .id(member), merchant: merchant, scope: .merchant, deadline: deadline)
                else { return nil }
                return try await parts.fill(record, merchant, parts.clock.now(), deadline)
            }
        }
    }
}
