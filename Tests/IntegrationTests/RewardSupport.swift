import Logging
import Messages
import PointsService
import Postgres
import Primitives
import Redis
import ServiceKit
import TTRPC
import Testing

/// What the tests of rewards have in common.
extension PointsStack {
    /// A reward of the catalogue that members can take.
    func reward(
        _ name: String = "reward", points: Int64 = 100, stock: Int64? = nil,
        _ change: (inout PointsV1.RewardDefinition) -> Void = { _ in }
    ) async throws -> String {
        var definition = PointsV1.RewardDefinition(
            name: .init(zh: "礼品", en: name), kind: .goods, points: points)
        change(&definition)
        let reply = try await rewards.create(
            .init(
                definition: definition, stock: stock.map { .init(total: $0) }, active: true),
            staff("owner", key: Self.key("create-\(name)")))
        return try #require(reply.reward).id
    }

    func redeem(
        _ reward: String, of member: UUIDv7, quantity: Int64 = 1, key: String = "redeem"
    ) async throws -> PointsV1.Redemption {
        let reply = try await rewards.redeem(
            .init(rewardId: reward, quantity: quantity),
            self.member(member, key: Self.key(key)))
        return try #require(reply.redemption)
    }

    func scan(
        _ redemption: PointsV1.Redemption, key: String = "scan", store: String = Demo.store,
        cash: Int64 = 0
    ) async throws -> PointsV1.RedemptionReply {
        try await rewards.scan(
            .init(
                code: redemption.code, storeId: store, terminalId: "till-1", staffId: "staff-7",
                cashMinor: cash), till(key: Self.key(key)))
    }

    func taken(of reward: String) async throws -> Int64 {
        let reward = try await rewards.get(.init(id: reward), staff("owner"))
        return try #require(reward.stock).taken
    }

    /// Types and deltas of a member's statement, the oldest first.
    func rewardStatement(of member: UUIDv7) async throws -> [String] {
        try await points.listMyEntries(.init(pageSize: 100), self.member(member)).entries
            .reversed().map { "\($0.type) \($0.delta)" }
    }

    /// Staff that is confined to stores.
    func staff(_ role: String, of stores: [String], key: String) -> CallOptions {
        var metadata = Metadata()
        Principal(
            kind: .staff, merchant: Demo.merchant, subject: "staff-1", role: role,
            stores: stores, sandbox: true
        ).write(to: &metadata)
        metadata.append(MetadataKey.idempotencyKey, Self.key(key))
        return .timeout(.seconds(10), metadata: metadata)
    }

    /// A second points-service on the same database, with lanes and jobs of its own, without Redis.
    func withSecondInstance(_ body: () async throws -> Void) async throws {
        let logger = Logger(label: "points-test", factory: { _ in SwiftLogNoOpLogHandler() })
        var configuration = owner.configuration
        configuration.user = "patron_points"
        let settings = try ServiceSettings(
            SettingsReader(values: ["environment": "development"]), service: .points)
        let runtime = ServiceRuntime(
            service: .points, settings: settings,
            reader: SettingsReader(values: ["points.lanes": "2"]), logger: logger, clock: clock,
            pool: PostgresPool(configuration, logger: logger),
            redis: RedisClient(configuration: RedisConfiguration(port: 1), logger: logger),
            channels: [.member: members.channel, .marketing: InProcessChannel(methods: [])])
        let process = try await PointsService.build(runtime)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await process.runBackground() }
            defer { group.cancelAll() }
            try await body()
        }
    }
}

/// The refusal that a call ends with, or nil where it succeeds.
func refusalInfo(_ body: () async throws -> Void) async throws -> PatronV1.ErrorInfo? {
    do {
        try await body()
        return nil
    } catch let status as RPCStatus {
        return status.explained.info
    }
}

extension PatronV1.ErrorInfo {
    func detail(_ name: String) -> String? { details.first { $0.name == name }?.value }
}

/// Types of the events about rewards, in their order.
struct ReadRewardEvents: Statement {
    static let sql = """
        SELECT type FROM outbox WHERE type LIKE 'reward.%' ORDER BY transaction, sequence
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// The postings that took points for redemptions.
struct ReadRedemptionSpends: Statement {
    static let sql = "SELECT spend_id FROM redemptions"

    static func decode(_ row: inout RowReader) throws(PostgresError) -> UUIDv7 { try row.next() }
}
