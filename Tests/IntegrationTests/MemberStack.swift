import Foundation
import Logging
import MemberService
import Messages
import Postgres
import Primitives
import Redis
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

/// Member-service in this process, on a real PostgreSQL and Redis, as its own database role.
struct MemberStack: Sendable {
    let channel: InProcessChannel
    let clock: ManualClock
    let ledger: LedgerFeed
    let accounts: AccountsStub
    /// What the other services say that they keep of members.
    let others: MemberDataStandIn
    /// As the owner of the database, who sees every row.
    let owner: PostgresPool
    let redis: RedisClient
    let keysDirectory: String
    let logs: LogLines
    /// What another process of the service is built of.
    private let newRuntime: @Sendable (RedisClient) throws -> ServiceRuntime
    private let newRedis: @Sendable () -> RedisClient

    var members: MemberV1.Members.Client { .init(channel) }
    var organisation: MemberV1.Organisation.Client { .init(channel) }
    var units: MemberV1.Units.Client { .init(channel) }
    var staffAccounts: MemberV1.Staff.Client { .init(channel) }
    var sessions: MemberV1.Sessions.Client { .init(channel) }
    var apps: MemberV1.Apps.Client { .init(channel) }
    var profiles: MemberV1.Profiles.Client { .init(channel) }
    var attributes: MemberV1.Attributes.Client { .init(channel) }
    var labels: MemberV1.Labels.Client { .init(channel) }
    var lifeCycles: MemberV1.LifeCycles.Client { .init(channel) }
    var sources: MemberV1.Sources.Client { .init(channel) }
    var search: MemberV1.MemberSearch.Client { .init(channel) }
    var credentials: MemberV1.Credentials.Client { .init(channel) }
    var cards: MemberV1.Cards.Client { .init(channel) }

    /// Thursday, 2026-03-05, noon in Shanghai.
    static let noon = Instant(rfc3339: "2026-03-05T04:00:00Z")!

    /// - Parameter withDemo: false for an installation that has no merchant yet.
    static func run(
        on server: PostgresServer? = nil, isSandbox: Bool = true, withDemo: Bool = true,
        withStaff: Bool = false, clock: ManualClock = ManualClock(MemberStack.noon),
        settings: [String: String] = [:],
        _ body: (MemberStack) async throws -> Void
    ) async throws {
        let shared: PostgresServer
        if let server { shared = server } else { shared = try await PostgresServer.shared() }
        let redisServer = try await RedisServer()
        let keys = FileManager.default.temporaryDirectory.appendingPathComponent(
            "patron-keys-\(UUID().uuidString)"
        ).path
        try MemberKeys.createDevelopmentKeys(in: keys)
        defer { try? FileManager.default.removeItem(atPath: keys) }
        let logs = LogLines()
        let logger = Logger(label: "member-test", factory: { _ in LogLines.Handler(lines: logs) })
        let base = try await shared.freshDatabase()
        try await withPool(base) { owner in
            try await Migrator.apply(MemberMigrations.all, pool: owner)
            if withDemo {
                try await MemberDemo.load(owner, keysDirectory: keys, withStaff: withStaff)
            }
            if !isSandbox {
                _ = try await owner.execute(LeaveSandbox(), deadline: .now + .seconds(5))
            }
            var configuration = base
            configuration.user = "patron_member"
            configuration.connections = 4
            let ledger = LedgerFeed()
            let accounts = AccountsStub()
            let others = MemberDataStandIn(accounts)
            let newRedis = { @Sendable [port = redisServer.port] in
                RedisClient(configuration: RedisConfiguration(port: port), logger: logger)
            }
            let redis = newRedis()
            let newRuntime = { @Sendable [configuration] (redis: RedisClient) in
                ServiceRuntime(
                    service: .member,
                    settings: try ServiceSettings(
                        SettingsReader(values: ["environment": "development"]),
                        service: .member),
                    reader: SettingsReader(
                        values: settings.merging([
                            "keys.directory": keys, "erasures.journal": "\(keys)/erasures.jsonl",
                        ]) { $1 }), logger: logger, clock: clock,
                    pool: PostgresPool(configuration, logger: logger), redis: redis,
                    channels: [
                        .points: InProcessChannel(
                            methods: EventsV1.Feed.methods(ledger)
                                + PointsV1.MergedAccounts.methods(accounts)
                                + PointsV1.MemberData.methods(others)),
                        .marketing: InProcessChannel(
                            methods: MarketingV1.MemberData.methods(others)),
                    ])
            }
            let runtime = try newRuntime(redis)
            let process = try await MemberService.build(runtime)
            let stack = MemberStack(
                channel: process.inProcessChannel(), clock: clock, ledger: ledger,
                accounts: accounts, others: others, owner: owner, redis: redis, keysDirectory: keys,
                logs: logs,
                newRuntime: newRuntime, newRedis: newRedis)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await process.runBackground() }
                defer { group.cancelAll() }
                try await body(stack)
            }
        }
        await redisServer.stop()
    }

    /// Runs the background work of a second process of the service beside that of the first.
    func secondInstance(_ body: () async throws -> Void) async throws {
        let process = try await MemberService.build(try newRuntime(newRedis()))
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await process.runBackground() }
            defer { group.cancelAll() }
            try await body()
        }
    }

    // MARK: Callers

    func mini(key: String? = nil, app: String = "demo-mini-program") -> CallOptions {
        options(
            Principal(
                kind: .app, merchant: MemberDemo.merchant, subject: app, app: app,
                appKind: .miniProgram, sandbox: true), key)
    }

    func till(key: String? = nil) -> CallOptions {
        options(
            Principal(
                kind: .app, merchant: MemberDemo.merchant, subject: "demo-pos", app: "demo-pos",
                appKind: .pos, sandbox: true), key)
    }

    func console(key: String? = nil, sandbox: Bool = true) -> CallOptions {
        options(
            Principal(
                kind: .app, merchant: MemberDemo.merchant, subject: "demo-console",
                app: "demo-console", appKind: .console, sandbox: sandbox), key)
    }

    func member(_ id: String, key: String? = nil) -> CallOptions {
        options(
            Principal(
                kind: .member, merchant: MemberDemo.merchant, subject: id,
                app: "demo-mini-program", role: "member", sandbox: true), key)
    }

    func staff(
        role: String = "owner", stores: [String] = [], key: String? = nil,
        subject: String = "staff"
    ) -> CallOptions {
        options(
            Principal(
                kind: .staff, merchant: MemberDemo.merchant, subject: subject, app: "demo-console",
                role: role, stores: stores), key)
    }

    func service(
        _ name: ServiceName = .points, merchant: UUIDv7 = MemberDemo.merchant, key: String? = nil
    ) -> CallOptions {
        options(Principal(kind: .service, merchant: merchant, subject: name.rawValue), key)
    }

    private func options(_ principal: Principal, _ key: String?) -> CallOptions {
        var metadata = Metadata()
        principal.write(to: &metadata)
        metadata.append(MetadataKey.requestId, "request-of-a-test")
        metadata.append(MetadataKey.clientAddress, "203.0.113.7")
        metadata.append(MetadataKey.idempotencyKey, key ?? UUID().uuidString)
        return .timeout(.seconds(20), metadata: metadata)
    }

    // MARK: Steps of many tests

    func code(
        _ phone: String, _ purpose: MemberV1.SmsPurpose = .register, _ options: CallOptions? = nil
    ) async throws -> String {
        try await members.sendSmsCode(
            MemberV1.SendSmsCodeRequest(phone: phone, purpose: purpose), options ?? mini()
        ).code
    }

    func registration(
        _ phone: String, code: String, device: String
    ) -> MemberV1.RegisterRequest {
        MemberV1.RegisterRequest(
            phone: phone, smsCode: code, deviceId: device, nickname: "张三", birthday: "1999-12-31",
            consents: Self.agreed)
    }

    /// What it takes to become a member of the demo merchant, and no more.
    static let agreed = [MemberV1.ConsentChoice(purpose: .service, given: true, textVersion: 1)]

    @discardableResult
    func register(
        _ phone: String, device: String? = nil, key: String? = nil
    ) async throws -> MemberV1.RegisterReply {
        try await members.register(
            registration(phone, code: try await code(phone), device: device ?? "device-\(phone)"),
            mini(key: key))
    }

    func level(of member: String) async throws -> MemberV1.GetMyLevelReply {
        try await members.getMyLevel(MemberV1.GetMyLevelRequest(), self.member(member))
    }

    /// The code of an answer that is a refusal.
    static func refusal(_ body: () async throws -> some Sendable) async -> String {
        do {
            _ = try await body()
            return "none"
        } catch let status as RPCStatus {
            return status.explained.info.key
        } catch {
            return "\(error)"
        }
    }

    static func fact(
        _ name: String, _ body: () async throws -> some Sendable
    ) async -> String? {
        do {
            _ = try await body()
            return nil
        } catch let status as RPCStatus {
            return status.errorInfo?.details.first { $0.name == name }?.value
        } catch {
            return nil
        }
    }

    /// Waits until no job has anything to do with a member, so that nobody asks for her lock.
    func settled() async throws {
        try await eventually("no job looks at anybody") {
            let reviews = try await count("review_queue")
            let scores = try await count("abuse_queue")
            let unread = try await count(
                "members", "traits_version < version OR NOT search_ready")
            return reviews + scores + unread == 0
        }
    }

    func count(_ table: String, _ condition: String = "true") async throws -> Int64 {
        try await number("SELECT count(*) FROM \(table) WHERE \(condition)")
    }

    /// One number by a query of the test.
    func number(_ sql: String) async throws -> Int64 {
        let text = try await texts("SELECT (\(sql))::text")
        return Int64(text.first ?? "") ?? -1
    }

    /// Rows of one text column, by a query of the test.
    func texts(_ sql: String) async throws -> [String] {
        try await owner.query(AnyTexts(query: sql), deadline: .now + .seconds(10))
    }

    /// What the events of a type say, in their order.
    func payloads(of type: String) async throws -> [[UInt8]] {
        try await owner.query(ReadPayloads(type: type), deadline: .now + .seconds(10))
    }
}

private struct ReadPayloads: Statement {
    static let sql = "SELECT payload FROM outbox WHERE type = $1 ORDER BY transaction, sequence"
    let type: String

    func bind(_ parameters: inout Parameters) { parameters.append(type) }

    static func decode(_ row: inout RowReader) throws -> [UInt8] { try row.next() }
}

private struct LeaveSandbox: Statement {
    static let sql = "UPDATE merchants SET sandbox = false"
}

/// Runs a query that comes as a value: `query_to_xml` takes it as text.
private struct AnyTexts: Statement {
    static let sql = """
        SELECT unnest(xpath('/table/row/*/text()', query_to_xml($1, false, false, '')))::text
        """
    let query: String

    func bind(_ parameters: inout Parameters) { parameters.append(query) }

    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

/// Stands in for the ledger: a feed of events that the test appends.
final class LedgerFeed: EventsV1.Feed.Handlers {
    private let events = Mutex<[EventsV1.Event]>([])

    func append(_ event: EventsV1.Event) {
        events.withLock { events in
            var event = event
            event.cursor = EventsV1.Cursor(transaction: Int64(events.count + 1), sequence: 1)
            events.append(event)
        }
    }

    /// A paid order, as points-service tells of it.
    func paid(
        _ minor: Int64, by member: String, on date: String, at store: UUIDv7? = nil,
        for points: Int64 = 0, merchant: UUIDv7 = MemberDemo.merchant, servedBy staff: String = ""
    ) throws {
        let order = IdentifierSource().next().description
        append(
            EventsV1.Event(
                id: order, merchantId: merchant.description, type: "order.paid",
                aggregateId: member, aggregateSeq: 1, occurredAt: MemberStack.noon,
                payload: try PointsV1.OrderPaidEvent(
                    orderId: order, memberId: member, storeId: store?.description ?? "",
                    businessDate: date, paidAt: MemberStack.noon, payableMinor: minor,
                    currency: "CNY", pointsEarned: points, staffId: staff
                ).serializedBytes()))
    }

    /// A return, as points-service tells of it: of an order of one date, on another.
    func refunded(
        _ minor: Int64, by member: String, of orderDate: String, on date: String,
        at store: UUIDv7? = nil, clawingBack points: Int64 = 0, isWhole: Bool = false
    ) throws {
        let refund = IdentifierSource().next().description
        append(
            EventsV1.Event(
                id: refund, merchantId: MemberDemo.merchant.description, type: "order.refunded",
                aggregateId: member, aggregateSeq: 1, occurredAt: MemberStack.noon,
                payload: try PointsV1.OrderRefundedEvent(
                    refundId: refund, orderId: refund, memberId: member,
                    storeId: store?.description ?? "", orderBusinessDate: orderDate,
                    businessDate: date, amountMinor: minor, currency: "CNY",
                    pointsClawedBack: points, isWhole: isWhole
                ).serializedBytes()))
    }

    func subscribe(
        _ request: EventsV1.SubscribeRequest, _ call: CallContext,
        _ responses: ResponseWriter<EventsV1.EventBatch>
    ) async throws {
        var next = Int(request.after?.transaction ?? 0)
        while !Task.isCancelled {
            let fresh = events.withLock { Array($0.dropFirst(next)) }
            if let last = fresh.last?.cursor {
                try await responses.send(EventsV1.EventBatch(events: fresh, through: last))
            }
            next += fresh.count
            try await Task.sleep(for: .milliseconds(2))
        }
    }
}

/// Everything that was logged.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    struct Handler: LogHandler {
        let lines: LogLines
        var metadata: Logger.Metadata = [:]
        var logLevel: Logger.Level = .trace

        subscript(metadataKey key: String) -> Logger.Metadata.Value? {
            get { metadata[key] }
            set { metadata[key] = newValue }
        }

        func log(event: LogEvent) {
            lines.lines.withLock {
                $0.append("\(event.level) \(event.message) \(metadata) \(event.metadata ?? [:])")
            }
        }
    }
}
