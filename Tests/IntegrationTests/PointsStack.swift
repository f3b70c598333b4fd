import Logging
import Messages
import PointsService
import Postgres
import Primitives
import Redis
import ServiceKit
import TTRPC
import TestKit
import Testing

/// Points-service in this process, on a real PostgreSQL and Redis, without sockets of its own.
struct PointsStack: Sendable {
    let channel: InProcessChannel
    let members: StubMembers
    let clock: ManualClock
    /// As the owner, who sees every row.
    let owner: PostgresPool
    let redis: RedisClient
    let metrics: MetricsRegistry
    /// A second instance of the service on the same database and Redis, where the test asked for it.
    let otherChannel: InProcessChannel?
    private let startedAt: Instant

    /// The same stack seen through the second instance.
    var other: PointsStack {
        get throws {
            PointsStack(
                channel: try #require(otherChannel), members: members, clock: clock, owner: owner,
                redis: redis, metrics: metrics, otherChannel: nil, startedAt: startedAt)
        }
    }

    var orders: PointsV1.Orders.Client { PointsV1.Orders.Client(channel) }
    var checkouts: PointsV1.Checkouts.Client { PointsV1.Checkouts.Client(channel) }
    var points: PointsV1.Points.Client { PointsV1.Points.Client(channel) }
    var wallet: PointsV1.Wallet.Client { PointsV1.Wallet.Client(channel) }
    var approvals: PointsV1.Approvals.Client { PointsV1.Approvals.Client(channel) }
    var risk: PointsV1.Risk.Client { PointsV1.Risk.Client(channel) }
    var rewards: PointsV1.Rewards.Client { PointsV1.Rewards.Client(channel) }
    var earning: PointsV1.Earning.Client { PointsV1.Earning.Client(channel) }
    var offline: PointsV1.Offline.Client { PointsV1.Offline.Client(channel) }

    /// Thursday, 2026-03-05, noon in Shanghai.
    static let noon = "2026-03-05T04:00:00Z"

    /// - Parameter instances: processes of the service on one database; the first one is asked.
    /// - Parameter marketing: who prices baskets; nobody, unless the test needs it.
    /// - Parameter more: settings beside the usual ones.
    static func run(
        on server: PostgresServer? = nil, connections: Int = 4, queue: Int = 4_096,
        instances: Int = 1, members: StubMembers = StubMembers(), clock: ManualClock? = nil,
        marketing: any RPCChannel = InProcessChannel(methods: []),
        settings more: [String: String] = [:],
        logger: Logger = Logger(label: "points-test", factory: { _ in SwiftLogNoOpLogHandler() }),
        _ body: (PointsStack) async throws -> Void
    ) async throws {
        let shared: PostgresServer
        if let server { shared = server } else { shared = try await PostgresServer.shared() }
        let redisServer = try await RedisServer()
        let base = try await shared.freshDatabase()
        try await withPool(base) { owner in
            try await Migrator.apply(PointsMigrations.all, pool: owner)
            try await PointsDemo.load(owner)
            let clock = try clock ?? ManualClock(#require(Instant(rfc3339: noon)))
            let settings = try ServiceSettings(
                SettingsReader(values: ["environment": "development"]), service: .points)
            var configuration = base
            configuration.user = "patron_points"
            configuration.connections = connections
            var runtimes: [ServiceRuntime] = []
            var processes: [ServiceProcess] = []
            for _ in 0..<instances {
                let runtime = ServiceRuntime(
                    service: .points, settings: settings,
                    reader: SettingsReader(
                        values: [
                            "points.lanes": "2", "points.lane-queue": "\(queue)",
                            "points.invoice-issuer": "local",
                        ].merging(more) { $1 }),
                    logger: logger,
                    clock: clock, pool: PostgresPool(configuration, logger: logger),
                    redis: RedisClient(
                        configuration: RedisConfiguration(port: redisServer.port), logger: logger),
                    channels: [.member: members.channel, .marketing: marketing])
                runtimes.append(runtime)
                processes.append(try await PointsService.build(runtime))
            }
            let stack = PointsStack(
                channel: processes[0].inProcessChannel(), members: members, clock: clock,
                owner: owner, redis: runtimes[0].redis, metrics: runtimes[0].metrics,
                otherChannel: processes.count > 1 ? processes[1].inProcessChannel() : nil,
                startedAt: clock.now())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for process in processes {
                    group.addTask { try await process.runBackground() }
                }
                defer { group.cancelAll() }
                try await body(stack)
            }
        }
        await redisServer.stop()
    }

    // MARK: Callers

    func till(key: String? = nil, timeout: Duration = .seconds(10)) -> CallOptions {
        options(
            Principal(
                kind: .app, merchant: Demo.merchant, subject: "demo-pos", app: "demo-pos",
                appKind: .pos, sandbox: true), key, timeout)
    }

    func service(key: String? = nil, timeout: Duration = .seconds(10)) -> CallOptions {
        options(
            Principal(kind: .service, merchant: Demo.merchant, subject: "test"), key, timeout)
    }

    func staff(
        _ role: String, stores: [String] = [], key: String? = nil, subject: String = "staff-1"
    ) -> CallOptions {
        options(
            Principal(
                kind: .staff, merchant: Demo.merchant, subject: subject, role: role,
                stores: stores, sandbox: true), key, .seconds(10))
    }

    func member(_ id: UUIDv7, key: String? = nil) -> CallOptions {
        options(
            Principal(
                kind: .member, merchant: Demo.merchant, subject: id.description,
                app: "demo-mini-program", appKind: .miniProgram, sandbox: true),
            key, .seconds(10))
    }

    private func options(
        _ principal: Principal, _ key: String?, _ timeout: Duration
    ) -> CallOptions {
        var metadata = Metadata()
        principal.write(to: &metadata)
        if let key { metadata.append(MetadataKey.idempotencyKey, key) }
        return .timeout(timeout, metadata: metadata)
    }

    /// A key that a client may use, from any short name.
    static func key(_ name: String) -> String {
        name + String(repeating: "-", count: max(0, 16 - name.utf8.count))
    }

    // MARK: Requests

    func order(
        _ externalId: String, of member: UUIDv7, _ lines: [(String, Int64)] = [("snack", 10_000)],
        store: String = Demo.store, paidAt: String = noon
    ) throws -> PointsV1.PlaceOrderRequest {
        let instant = try #require(Instant(rfc3339: paidAt))
        return PointsV1.PlaceOrderRequest(
            storeId: store, memberId: member.description, externalId: externalId,
            paidAt: instant,
            lines: lines.enumerated().map { index, line in
                PointsV1.OrderLine(
                    sku: "sku-\(index + 1)", name: "商品\(index + 1)", category: line.0,
                    quantity: 1, price: .amountMinor(line.1))
            },
            tenders: [
                PointsV1.Tender(type: .wechatPay, amountMinor: lines.reduce(0) { $0 + $1.1 })
            ])
    }

    func earn(
        _ sourceId: String, of member: UUIDv7, amountMinor: Int64 = 10_000
    ) -> PointsV1.EarnRequest {
        PointsV1.EarnRequest(
            memberId: member.description, storeId: Demo.store, sourceId: sourceId,
            paidAt: clock.now(),
            lines: [
                PointsV1.EarnLine(
                    sku: "x", category: "snack", quantity: 1, amountMinor: amountMinor)
            ])
    }

    func balance(of member: UUIDv7) async throws -> PointsV1.PointsBalance {
        let reply = try await points.getMine(.init(), self.member(member))
        return try #require(reply.points)
    }

    /// The number that a query of one bigint gives.
    func number<S: Statement>(_ statement: S) async throws -> Int64 where S.Row == Int64 {
        let rows = try await owner.query(statement, deadline: .now + .seconds(10))
        return try #require(rows.first)
    }

    /// Waits until the feed has told of the members that were added.
    func projected(_ count: Int64) async throws {
        try await eventually("\(count) members are known") {
            try await number(CountRows.members) >= count
        }
    }
}

/// The key of the refusal that a call ends with, or nil where it succeeds.
func refusalKey(_ body: () async throws -> Void) async throws -> String? {
    do {
        try await body()
        return nil
    } catch let status as RPCStatus {
        return status.explained.info.key
    }
}
