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
    package static func build(_ runtime: ServiceRuntime) async throws -> ServiceProcess {
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
        let orders = OrderHandlers(desk: purchases, pool: runtime.pool, clock: runtime.clock)
        let earning = EarningHandlers(desk: desk, clock: runtime.clock)
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
            desk: desk, pool: runtime.pool, clock: runtime.clock,
            identifiers: runtime.identifiers)
        let books = BooksHandlers(desk: desk, cache: cache, runtime)
        let rules = ProgrammeHandlers(
            pool: runtime.pool, programmes: programmes, merchants: merchants, members: members,
            backtests: BacktestSlots(), identifiers: runtime.identifiers, clock: runtime.clock)
        return ServiceProcess(
            runtime,
            methods: PointsV1.Orders.methods(orders) + PointsV1.Points.methods(points)
                + PointsV1.Wallet.methods(wallets) + PointsV1.Approvals.methods(approvals)
                + PointsV1.Risk.methods(risk) + PointsV1.Rewards.methods(rewards)
                + PointsV1.Earning.methods(earning) + PointsV1.Books.methods(books)
                + PointsV1.Programmes.methods(rules),
            background: [
                BackgroundTask("lanes") { await ledger.run() }, bell,
                try MemberFactsFeed.make(runtime),
                DueAccounts(ledger: ledger, merchants: merchants, runtime).job,
                DueCodes(desk: jobs, runtime).job,
                SystemEvents(desk: jobs, runtime).job,
                Birthdays(pool: runtime.pool).job(days),
                ExpiryReminders(desk: jobs, runtime).job(days),
                BooksWatch(runtime).job, DailyCheckpoints(merchants: merchants, runtime).job,
            ],
            migrations: PointsMigrations.all,
            feed: FeedPublisher(
                pool: runtime.pool, logger: runtime.logger, metrics: runtime.metrics))
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
