import Messages
import NIOCore
import Postgres
import Primitives
package import ServiceKit
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// The service that owns the ledger and the orders.
package enum PointsService {
    /// - Parameter charger: by which subscriptions are renewed; by their contracts at the payment
    ///   providers where nil, and without one none can be started.
    package static func build(
        _ runtime: ServiceRuntime, charger: (any SubscriptionCharger)? = nil
    ) async throws -> ServiceProcess {
        let memberChannel = try runtime.channel(to: .member)
        let cache = BalanceCache(redis: runtime.redis)
        let bell = OutboxBell(pool: runtime.pool)
        let ledger = try ledger(runtime, cache, bell)
        let programmes = ProgrammeBook(pool: runtime.pool, logger: runtime.logger)
        let merchants = MerchantDirectory(channel: memberChannel, service: .points)
        let members = MemberV1.Members.Client(memberChannel)
        let desk = LedgerDesk(
            ledger: ledger, pool: runtime.pool, programmes: programmes, merchants: merchants,
            members: members)
        let wallets = WalletHandlers(
            desk: desk, clock: runtime.clock, identifiers: runtime.identifiers)
        let approvals = ApprovalHandlers(desk: desk, clock: runtime.clock)
        let risk = RiskHandlers(desk: desk, clock: runtime.clock)
        let purchases = PurchaseDesk(desk: desk)
        let buyers = GatheredQuery<ReadBuyers.Key, ReadBuyers.Row> { [pool = runtime.pool] in
            try await pool.query(
                ReadBuyers(keys: $0), settings: [.allMerchants], deadline: $1)
        }
        let baskets = CheckoutDesk(
            desk: desk, pricing: MarketingV1.Pricing.Client(try runtime.channel(to: .marketing)),
            storedValue: StoredValueReader(pool: runtime.pool, clock: runtime.clock),
            buyers: buyers,
            callSeconds: Int64(try runtime.reader.value(PointsSettings.callHold)),
            shortestHoldSeconds: Int64(try runtime.reader.value(PointsSettings.shortestHold)))
        let orders = OrderHandlers(
            desk: purchases, checkouts: baskets, pool: runtime.pool, clock: runtime.clock)
        let checkouts = CheckoutHandlers(
            desk: baskets, orders: orders, clock: runtime.clock)
        let history = OrderHistoryHandlers(pool: runtime.pool, clock: runtime.clock)
        let intake = OrderIntakeHandlers(
            desk: purchases, orders: orders, pool: runtime.pool, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let uploads = OrderUploadHandlers(
            pool: runtime.pool, clock: runtime.clock, identifiers: runtime.identifiers)
        let online = OnlineOrderHandlers(
            desk: purchases, orders: orders, pool: runtime.pool, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let platforms = PlatformOrderHandlers(intake: intake, clock: runtime.clock)
        let payers = PayerNoticeHandlers(
            intake: intake, identities: MemberV1.Identities.Client(memberChannel),
            clock: runtime.clock)
        let invoices = InvoiceHandlers(
            pool: runtime.pool, clock: runtime.clock, identifiers: runtime.identifiers,
            merchants: merchants)
        let issuer = try runtime.reader.value(PointsSettings.invoiceIssuer).issuer
        let tills = TillHandlers(
            merchants: merchants, pool: runtime.pool, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let accounts = AccountsHandlers(
            merchants: merchants, reports: ReportDesk(pool: runtime.pool), clock: runtime.clock)
        let earning = EarningHandlers(desk: desk, clock: runtime.clock)
        let audit = try AuditDesk(
            runtime, signing: try AuditSigning(PointsSettings.keysDirectory, of: runtime))
        let days = BusinessDays(merchants: merchants, runtime)
        // With a book of their own: what jobs read ahead of a call must not make its rules older.
        let jobs = LedgerDesk(
            ledger: ledger, pool: runtime.pool,
            programmes: ProgrammeBook(pool: runtime.pool, logger: runtime.logger),
            merchants: merchants, members: members)
        let points = PointsHandlers(
            desk: purchases,
            balances: BalanceReader(pool: runtime.pool, cache: cache, clock: runtime.clock),
            pool: runtime.pool, clock: runtime.clock)
        let rewards = RewardHandlers(
            desk: desk, pool: runtime.pool, levels: MemberV1.Levels.Client(memberChannel),
            clock: runtime.clock, identifiers: runtime.identifiers)
        let books = BooksHandlers(desk: desk, cache: cache, runtime)
        let storedValue = StoredValueHandlers(desk: desk, runtime)
        let rules = ProgrammeHandlers(
            pool: runtime.pool, programmes: programmes, merchants: merchants, members: members,
            levels: MemberV1.Levels.Client(memberChannel), backtests: BacktestSlots(),
            identifiers: runtime.identifiers, clock: runtime.clock)
        let offline = OfflineHandlers(
            sales: OfflineSaleDesk(
                purchases: purchases,
                coupons: MarketingV1.OfflineCoupons.Client(try runtime.channel(to: .marketing)),
                stocks: MarketingV1.GiftStocks.Client(try runtime.channel(to: .marketing))),
            codes: MemberV1.Codes.Client(memberChannel), pool: runtime.pool, merchants: merchants,
            identifiers: runtime.identifiers, clock: runtime.clock)
        let cards = PunchCardHandlers(
            desk: desk, pool: runtime.pool, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let payments = try PaymentParts(
            ledger: desk, storedValue: storedValue, checkouts: checkouts, runtime)
        let charger = charger ?? payments.charger
        let subscriptions = SubscriptionHandlers(
            desk: desk, pool: runtime.pool, clock: runtime.clock,
            identifiers: runtime.identifiers, charges: charger != nil)
        let renewals = charger.map {
            DueSubscriptions(charger: $0, merchants: merchants, runtime).job
        }
        return ServiceProcess(
            runtime,
            methods: PointsV1.Orders.methods(orders) + PointsV1.Checkouts.methods(checkouts)
                + PointsV1.Points.methods(points)
                + PointsV1.Wallet.methods(wallets) + PointsV1.Approvals.methods(approvals)
                + PointsV1.Risk.methods(risk) + PointsV1.Rewards.methods(rewards)
                + PointsV1.Earning.methods(earning) + PointsV1.Books.methods(books)
                + PointsV1.Programmes.methods(rules)
                + PointsV1.LedgerAudit.methods(audit)
                + PointsV1.StoredValue.methods(storedValue)
                + PointsV1.BalanceImports.methods(
                    BalanceImportHandlers(desk: desk, storedValue: storedValue, runtime))
                + PointsV1.MergedAccounts.methods(
                    MergedAccountsHandlers(
                        pool: runtime.pool, storedValue: storedValue.reader,
                        clock: runtime.clock))
                + PointsV1.OrderHistory.methods(history) + PointsV1.OrderIntake.methods(intake)
                + PointsV1.OrderUploads.methods(uploads)
                + PointsV1.Tills.methods(tills) + PointsV1.Offline.methods(offline)
                + PointsV1.PunchCards.methods(cards)
                + PointsV1.Subscriptions.methods(subscriptions)
                + PointsV1.MemberData.methods(
                    MemberDataHandlers(
                        pool: runtime.pool, balances: points.balances,
                        storedValue: storedValue.reader, clock: runtime.clock))
                + PointsV1.Accounts.methods(accounts) + PointsV1.Invoices.methods(invoices)
                + PointsV1.OnlineOrders.methods(online)
                + PointsV1.PlatformOrders.methods(platforms)
                + PointsV1.PayerNotices.methods(payers)
                + PointsV1.Payments.methods(payments.handlers),
            background: [
                BackgroundTask("lanes") { await ledger.run() }, bell,
                BackgroundTask("buyers") { await buyers.run() },
                try MemberFactsFeed.make(runtime),
                DueAccounts(ledger: ledger, merchants: merchants, runtime).job,
                DueCodes(desk: jobs, runtime).job,
                try DueOrderUploads(desk: jobs, orders: orders, runtime).job,
                DueStoredValue(desk: jobs, runtime).job,
                DueInvoices(issuer: issuer, runtime).job,
                SystemEvents(desk: jobs, runtime).job,
                Birthdays(pool: runtime.pool).job(days),
                ExpiryReminders(desk: jobs, runtime).job(days),
                BooksWatch(runtime).job, DailyCheckpoints(merchants: merchants, runtime).job,
                DuePunchCards(merchants: merchants, runtime).job,
                DueMerges(desk: jobs, runtime).job,
            ] + audit.background + payments.background + (renewals.map { [$0] } ?? []),
            migrations: PointsMigrations.all,
            feed: FeedPublisher(
                pool: runtime.pool, clock: runtime.clock, logger: runtime.logger,
                metrics: runtime.metrics),
            caches: [BalanceCache.prefix])
    }

    private static func ledger(
        _ runtime: ServiceRuntime, _ cache: BalanceCache, _ bell: OutboxBell
    ) throws -> Ledger {
        let asked = try runtime.reader.value(PointsSettings.lanes)
        var limits = LaneLimits()
        limits.queue = try runtime.reader.value(PointsSettings.queue)
        let runner = BatchRunner(
            pool: runtime.pool, clock: runtime.clock, identifiers: runtime.identifiers,
            cache: cache, bell: bell, logger: runtime.logger, metrics: LaneMetrics(runtime.metrics))
        return Ledger(
            lanes: asked > 0 ? asked : min(8, cores), limits: limits, runner: runner)
    }

    private static var cores: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }
}
