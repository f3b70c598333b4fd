import Messages
package import ServiceKit

/// Items, promotions, coupons and prices; later campaigns.
package enum MarketingService {
    /// The service's own settings, beside the standard ones.
    package static let settings: [any SettingDescription] =
        MarketingSettings.all + [MarketingKeys.directory]

    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
        let directory = MerchantDirectory(
            channel: try runtime.channel(to: .member), service: runtime.service)
        let bell = OutboxBell(pool: runtime.pool)
        let book = TemplateBook()
        let settings = CouponSettingsBook(pool: runtime.pool)
        let desk = CouponDesk(
            pool: runtime.pool, directory: directory,
            members: MemberV1.Members.Client(try runtime.channel(to: .member)), book: book,
            settings: settings, bell: bell, clock: runtime.clock, identifiers: runtime.identifiers)
        let welcome = WelcomeCoupons(
            directory: directory, book: book, identifiers: runtime.identifiers)
        let settlement = OfferSettlement(book: book, identifiers: runtime.identifiers) {
            directory.cached($0)?.clock
        }
        let lanes = HoldLanes(
            pool: runtime.pool, bell: bell, identifiers: runtime.identifiers,
            logger: runtime.logger)
        let quoted = GatheredQuery<ReadQuoteCoupons.Key, [CouponRow]> { [pool = runtime.pool] in
            let read = ReadQuoteCoupons(keys: $0)
            return read.coupons(
                try await pool.query(read, settings: [.allMerchants], deadline: $1))
        }
        let pricing = PricingHandlers(
            desk: PricingDesk(
                pool: runtime.pool, coupons: quoted, directory: directory,
                items: ItemBook(pool: runtime.pool),
                promotions: PromotionBook(pool: runtime.pool, clock: runtime.clock),
                templates: book, settings: settings),
            settlement: settlement, lanes: lanes, bell: bell, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let checkout = CheckoutFeed(
            directory: directory, settlement: settlement, logger: runtime.logger)
        let items = ItemHandlers(
            pool: runtime.pool, directory: directory, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let promotions = PromotionHandlers(
            pool: runtime.pool, directory: directory, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let audit = try AuditDesk(
            runtime, signing: try AuditSigning(MarketingKeys.directory, of: runtime))
        let coupons = CouponHandlers(desk: desk)
        let merges = MergedMembers(clock: runtime.clock, identifiers: runtime.identifiers)
        let offline = OfflineCouponHandlers(
            desk: desk, coupons: coupons,
            keys: try MarketingKeys.offlineCoupons(
                in: try runtime.reader.value(MarketingKeys.directory)))
        return ServiceProcess(
            runtime,
            methods: MarketingV1.Coupons.methods(coupons)
                + MarketingV1.OfflineCoupons.methods(offline)
                + MarketingV1.CouponTemplates.methods(TemplateHandlers(desk: desk))
                + MarketingV1.CouponLimitSettings.methods(CouponSettingsHandlers(desk: desk))
                + MarketingV1.CouponImports.methods(CouponImportHandlers(desk: desk))
                + MarketingV1.CouponJobs.methods(CouponJobHandlers(desk: desk))
                + MarketingV1.PromoCodes.methods(PromoCodeHandlers(desk: desk))
                + MarketingV1.Pricing.methods(pricing)
                + MarketingV1.Uploads.methods(UploadHandlers(desk: desk))
                + MarketingV1.GiftStocks.methods(GiftStockHandlers(desk: desk))
                + MarketingV1.OfferAudit.methods(audit)
                + MarketingV1.OfferBooks.methods(
                    OfferBooksHandlers(pool: runtime.pool, clock: runtime.clock))
                + MarketingV1.MemberData.methods(
                    MemberDataHandlers(
                        pool: runtime.pool, coupons: coupons, clock: runtime.clock))
                + MarketingV1.Items.methods(items) + MarketingV1.Promotions.methods(promotions),
            background: [
                BackgroundTask("hold-lanes") { await lanes.run() }, bell,
                BackgroundTask("quoted-coupons") { await quoted.run() },
                try welcome.consumer(runtime), try MemberRollFeed().consumer(runtime),
                try DepartedMembers(clock: runtime.clock, identifiers: runtime.identifiers)
                    .consumer(runtime),
                try merges.consumer(runtime), merges.job(runtime),
                DueCoupons(desk: desk, logger: runtime.logger).job,
                MassIssues(desk: desk, logger: runtime.logger).job,
                DueUploads(desk: desk, runtime).job,
                try checkout.consumer(runtime),
                DueHolds(
                    desk: desk, settlement: settlement, logger: runtime.logger,
                    settleSeconds: Int64(try runtime.reader.value(MarketingSettings.settle))
                ).job,
                OfferHousekeeping(
                    pool: runtime.pool, clock: runtime.clock, logger: runtime.logger,
                    days: try runtime.reader.value(MarketingSettings.offerHolds)
                ).job,
            ] + audit.background,
            migrations: MarketingMigrations.all,
            feed: FeedPublisher(
                pool: runtime.pool, clock: runtime.clock, logger: runtime.logger,
                metrics: runtime.metrics))
    }
}
