import MemberDomain
import Messages
import Platforms
import Postgres
import Primitives
package import ServiceKit
import ServiceLifecycle

/// Members and their identities, levels, merchants, apps and staff.
package enum MemberService {
    /// Puts the service together; `main` and the tests call it.
    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
        let platforms = try PlatformParts(runtime)
        let keyParts = try KeyParts(runtime)
        let files = try FileParts(runtime)
        let parts = try await parts(of: runtime, platforms.directory, keyParts.keys, files)
        let passwords = try passwords(runtime, parts.keys)
        let staff = StaffLogIn(
            parts: parts, passwords: passwords,
            seeds: try TotpSeeds(encryption: parts.keys.encryption))
        let feed = FeedPublisher(
            pool: runtime.pool, clock: runtime.clock, logger: runtime.logger,
            metrics: runtime.metrics)
        let housekeeping = Housekeeping(
            pool: runtime.pool, retention: try Retention(runtime.reader))
        let rotation = KeyRotation(
            pool: runtime.pool, encryption: parts.keys.encryption, logger: runtime.logger)
        let clock = runtime.clock
        let reviews = MemberReviews(
            pool: runtime.pool, profiles: parts.profiles, vault: parts.vault,
            identifiers: parts.identifiers, clock: clock, rules: try lifeRules(runtime),
            logger: runtime.logger)
        let backfill = SearchBackfill(pool: runtime.pool, vault: parts.vault)
        let duplicates = DuplicateSearch(pool: runtime.pool, vault: parts.vault)
        let scoring = AbuseScoring(parts: parts)
        let audit = try AuditDesk(runtime, signing: AuditSigning(keys: parts.keys.audit))
        let others = OtherServices(
            points: PointsV1.MemberData.Client(try runtime.channel(to: .points)),
            marketing: MarketingV1.MemberData.Client(try runtime.channel(to: .marketing)))
        let eraser = Eraser(
            parts: parts, points: others.points,
            journal: try runtime.reader.value(MemberSettings.erasureJournal)
                .map(ErasureJournal.init))
        let exports = ExportGatherer(parts: parts, others: others)
        return ServiceProcess(
            runtime,
            methods: MemberV1.Members.methods(MembersHandlers(parts: parts))
                + MemberV1.Organisation.methods(OrganisationHandlers(parts: parts, staff: staff))
                + MemberV1.Merchants.methods(
                    MerchantHandlers(
                        parts: parts, passwords: passwords,
                        secrets: try AppSecrets(encryption: parts.keys.encryption)))
                + MemberV1.Units.methods(UnitsHandlers(parts: parts))
                + MemberV1.Staff.methods(StaffHandlers(parts: parts, passwords: passwords))
                + MemberV1.Sessions.methods(SessionsHandlers(parts: parts, staff: staff))
                + MemberV1.Apps.methods(
                    AppsHandlers(
                        parts: parts, secrets: try AppSecrets(encryption: parts.keys.encryption),
                        tiers: try MemberSettings.appTiers(runtime.reader)))
                + MemberV1.Codes.methods(CodesHandlers(parts: parts))
                + MemberV1.Levels.methods(LevelsHandlers(parts: parts))
                + MemberV1.Identities.methods(IdentityHandlers(parts: parts))
                + MemberV1.Scenes.methods(SceneHandlers(parts: parts))
                + MemberV1.Credentials.methods(
                    CredentialHandlers(parts: parts, passwords: passwords))
                + MemberV1.Cards.methods(CardHandlers(parts: parts))
                + MemberV1.StaffPlatforms.methods(StaffPlatformHandlers(parts: parts))
                + MemberV1.Profiles.methods(ProfilesHandlers(parts: parts))
                + MemberV1.Attributes.methods(AttributesHandlers(parts: parts))
                + MemberV1.Labels.methods(LabelsHandlers(parts: parts))
                + MemberV1.LifeCycles.methods(LifeCycleHandlers(parts: parts))
                + MemberV1.Sources.methods(SourceHandlers(parts: parts))
                + MemberV1.Consents.methods(ConsentHandlers(parts: parts))
                + MemberV1.Reveal.methods(RevealHandlers(parts: parts))
                + MemberV1.Audit.methods(audit)
                + MemberV1.LevelSchemes.methods(LevelSchemeHandlers(parts: parts))
                + MemberV1.LevelGrants.methods(LevelGrantHandlers(parts: parts))
                + MemberV1.MemberSearch.methods(SearchHandlers(parts: parts))
                + MemberV1.Exports.methods(ExportHandlers(parts: parts))
                + MemberV1.Deregistrations.methods(
                    DeregistrationHandlers(parts: parts, others: others, eraser: eraser))
                + MemberV1.Benefits.methods(BenefitHandlers(parts: parts))
                + MemberV1.Wishes.methods(WishHandlers(parts: parts))
                + MemberV1.MemberImports.methods(MemberImportHandlers(parts: parts))
                + MemberV1.Files.methods(FileHandlers(parts: parts))
                + MemberV1.Themes.methods(ThemeHandlers(parts: parts))
                + MemberV1.Workbenches.methods(WorkbenchHandlers(parts: parts))
                + MemberV1.Abuse.methods(AbuseHandlers(parts: parts))
                + MemberV1.MemberMerges.methods(MergeHandlers(parts: parts))
                + MemberV1.LevelChecks.methods(LevelCheckHandlers(parts: parts)),
            background: platforms.background + files.background + keyParts.background
                + audit.background + removals(parts) + [
                    parts.imports,
                    BackgroundTask("codes") { await parts.codes.run() },
                    try levels(parts, runtime),
                    dueLevels(parts).job,
                    cacheWriter(parts),
                    BackgroundJob(
                        "key-rotation", every: KeyRotation.period, logger: runtime.logger,
                        rotation.run),
                    BackgroundJob(
                        "erasures", every: Eraser.period, logger: runtime.logger, eraser.run),
                    BackgroundJob(
                        "exports", every: ExportGatherer.period, logger: runtime.logger, exports.run
                    ),
                    BackgroundJob(
                        "housekeeping", every: Housekeeping.period, logger: runtime.logger
                    ) {
                        try await housekeeping.run(now: clock.now())
                    },
                    BackgroundJob(
                        "member-reviews", every: MemberReviews.queuePeriod, logger: runtime.logger
                    ) {
                        try await reviews.runQueue()
                    },
                    BackgroundJob(
                        "review-sweeps", every: MemberReviews.sweepPeriod, logger: runtime.logger
                    ) {
                        try await reviews.runSweeps()
                    },
                    BackgroundJob(
                        "abuse-scores", every: AbuseScoring.period, logger: runtime.logger,
                        scoring.run),
                    BackgroundJob(
                        "search-backfill", every: SearchBackfill.period, logger: runtime.logger
                    ) {
                        try await backfill.run()
                    },
                    BackgroundJob(
                        "duplicate-search", every: DuplicateSearch.period, logger: runtime.logger,
                        duplicates.run),
                ],
            migrations: MemberMigrations.all, feed: feed, caches: [FactsCache.prefix])
    }

    private static func parts(
        of runtime: ServiceRuntime, _ platforms: PlatformDirectory, _ keys: KeyRing,
        _ files: FileParts
    ) async throws -> MemberParts {
        return MemberParts(
            pool: runtime.pool, clock: runtime.clock, identifiers: runtime.identifiers,
            logger: runtime.logger, keys: keys, vault: PersonalDataVault(keys: keys),
            tokens: AccessTokens(
                keys: keys, issuer: try runtime.reader.value(MemberSettings.tokenIssuer)),
            profiles: MerchantProfiles(pool: runtime.pool, clock: runtime.clock),
            reader: MemberReader(pool: runtime.pool), facts: FactsCache(redis: runtime.redis),
            codes: codes(runtime.pool),
            imports: ImportLane(
                pool: runtime.pool, identifiers: runtime.identifiers, clock: runtime.clock),
            platforms: platforms,
            offlineSpendLimitMinor: Int64(
                try runtime.reader.value(MemberSettings.offlineSpendLimit)),
            sms: try SmsSpending(runtime),
            sessionLimits: try MemberSettings.sessionLimits(runtime.reader),
            accounts: MemberAccounts(runtime), files: files.store)
    }

    private static func passwords(_ runtime: ServiceRuntime, _ keys: KeyRing) throws -> Passwords {
        let breached = try BreachedPasswordFile.read(runtime.reader)
        runtime.logger.info(
            "breached passwords are refused", metadata: ["passwords.count": "\(breached.count)"])
        return Passwords(
            hashes: PasswordHash(pepper: keys.passwords), breached: breached, threads: .shared)
    }

    private static func removals(_ parts: MemberParts) -> [any Service] {
        guard let store = parts.files else { return [] }
        let removals = FileRemovals(
            pool: parts.pool, clock: parts.clock, store: store, logger: parts.logger)
        return [
            BackgroundJob(
                "file-removals", every: FileRemovals.period, logger: parts.logger, removals.run)
        ]
    }

    private static func codes(
        _ pool: PostgresPool
    ) -> GatheredQuery<UseMemberCodes.Key, MemberRecord?> {
        GatheredQuery { keys, deadline in
            let use = UseMemberCodes(keys: keys)
            // A transaction, which is tried again where another instance is in its way.
            let rows = try await pool.transaction(
                settings: [.allMerchants], deadline: deadline
            ) { transaction in
                try transaction.commit { $0.add(use) }
            }
            return use.members(try rows.rows)
        }
    }

    private static func lifeRules(_ runtime: ServiceRuntime) throws -> LifeRules {
        LifeRules(
            dormantDays: try runtime.reader.value(MemberSettings.dormantDays),
            churnedDays: try runtime.reader.value(MemberSettings.churnedDays))
    }

    private static func levels(
        _ parts: MemberParts, _ runtime: ServiceRuntime
    ) throws -> FeedConsumer {
        let levels = SpendFeed(
            profiles: parts.profiles, identifiers: parts.identifiers, clock: parts.clock,
            facts: parts.facts, logger: parts.logger)
        return try FeedConsumer(
            name: SpendFeed.consumer, source: .points, types: LevelChange.types,
            pace: .milliseconds(20), runtime: runtime,
            prepare: { try await levels.prepare($0) },
            apply: { transaction, events in try levels.apply(events, in: &transaction) })
    }

    private static func dueLevels(_ parts: MemberParts) -> DueLevels {
        DueLevels(
            pool: parts.pool, profiles: parts.profiles, identifiers: parts.identifiers,
            clock: parts.clock, facts: parts.facts, logger: parts.logger)
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
