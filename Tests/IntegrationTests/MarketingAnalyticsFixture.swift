import Logging
import MarketingService
import Messages
import Postgres
import Primitives
import Redis
import ServiceKit
import TTRPC
import TestKit

/// member-service as its peers see it: the merchant's clock and a feed, on a real outbox.
struct MemberFeedFixture: Sendable {
    static let merchant = UUIDv7("01980000-0000-7000-8000-000000000001")!
    static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    let outbox: PostgresPool
    let publisher: FeedPublisher
    let identifiers = IdentifierSource()

    init(outbox: PostgresPool) {
        self.outbox = outbox
        publisher = FeedPublisher(pool: outbox, logger: Self.quiet, metrics: MetricsRegistry())
    }

    static let migrations = [
        Migration(
            1, "outbox",
            sql: [
                SharedSchema.role(.member), SharedSchema.operations, SharedSchema.outbox,
                SharedSchema.feedCursors, SharedSchema.sharedGrants(.member),
            ].joined(separator: "\n"))
    ]

    var channel: InProcessChannel {
        InProcessChannel(
            methods: EventsV1.Feed.methods(publisher)
                + MemberV1.Organisation.methods(ShanghaiMerchant()))
    }

    func publish(_ events: [OutboxEvent]) async throws {
        try await outbox.transaction(deadline: .now + .seconds(20)) { transaction in
            try Outbox.lock(events.map(\.aggregate), in: &transaction)
            try Outbox.append(events, in: &transaction)
        }
    }

    func registered(
        _ member: UUIDv7, source: String = "MINI_PROGRAM", at time: Instant, date: String,
        sequence: Int64 = 1
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: identifiers.next(), merchant: Self.merchant, type: "member.registered",
            aggregate: member, aggregateSeq: sequence, occurredAt: time,
            payload: MemberV1.MemberRegisteredEvent(
                memberId: member.description, source: source, registeredAt: time,
                businessDate: date))
    }
}

/// A merchant with three stores on Shanghai's clock.
private struct ShanghaiMerchant: MemberV1.Organisation.Handlers {
    func listStores(
        _ request: MemberV1.ListStoresRequest, _ call: CallContext
    ) async throws -> MemberV1.ListStoresReply {
        MemberV1.ListStoresReply(
            stores: [
                MemberV1.Store(
                    id: "01980000-0000-7000-8000-00000000000a", name: "静安旗舰店",
                    timeZone: "Asia/Shanghai")
            ], timeZone: "Asia/Shanghai", currency: "CNY")
    }

    func getApp(_ request: MemberV1.GetAppRequest, _ call: CallContext) async throws -> MemberV1.App
    { throw RPCStatus(.unimplemented) }
    func getVerificationKeys(
        _ request: MemberV1.GetVerificationKeysRequest, _ call: CallContext
    ) async throws -> MemberV1.GetVerificationKeysReply { throw RPCStatus(.unimplemented) }
    func getEpoch(
        _ request: MemberV1.GetEpochRequest, _ call: CallContext
    ) async throws -> MemberV1.GetEpochReply { throw RPCStatus(.unimplemented) }
    func issueStaffToken(
        _ request: MemberV1.IssueStaffTokenRequest, _ call: CallContext
    ) async throws -> MemberV1.IssueStaffTokenReply { throw RPCStatus(.unimplemented) }
}

/// A service in this process: its database migrated by the owner, the service in its own role.
struct ServiceFixture: Sendable {
    let owner: PostgresPool
    let process: ServiceProcess

    /// Options for a call by this caller.
    static func options(_ principal: Principal) -> CallOptions {
        var metadata = Metadata()
        principal.write(to: &metadata)
        return .timeout(.seconds(20), metadata: metadata)
    }

    /// Builds the service and runs its background work for the time of the closure.
    static func run(
        _ service: ServiceName, migrations: [Migration], clock: any WallClock,
        channels: [ServiceName: any RPCChannel], values: [String: String] = [:],
        prepare: (PostgresPool) async throws -> Void = { _ in },
        build: (ServiceRuntime) async throws -> ServiceProcess,
        _ body: (ServiceFixture) async throws -> Void
    ) async throws {
        let database = try await PostgresServer.shared().freshDatabase([])
        try await withPool(database) { owner in
            try await Migrator.apply(migrations, pool: owner)
            try await prepare(owner)
            var asService = database
            asService.user = service.role
            let settings = try ServiceSettings(
                SettingsReader(values: ["environment": "development"]), service: service)
            let runtime = ServiceRuntime(
                service: service, settings: settings, reader: SettingsReader(values: values),
                logger: MemberFeedFixture.quiet, clock: clock,
                pool: PostgresPool(asService, logger: MemberFeedFixture.quiet),
                redis: RedisClient(
                    configuration: RedisConfiguration(address: .unixSocket(path: "/nowhere")),
                    logger: MemberFeedFixture.quiet),
                channels: channels)
            let process = try await build(runtime)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await process.runBackground() }
                defer { group.cancelAll() }
                try await body(ServiceFixture(owner: owner, process: process))
            }
        }
    }
}
