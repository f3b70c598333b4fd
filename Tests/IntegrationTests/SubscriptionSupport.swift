import Logging
import Messages
import PointsService
import Postgres
import Primitives
import Redis
import ServiceKit
import Synchronization
import TTRPC
import TestKit
import Testing

/// A provider that charges each key once, as a real one does, and remembers how often it was asked.
final class RecordingCharger: SubscriptionCharger {
    enum Answer: Sendable {
        case pays
        case declines(forGood: Bool)
        case decidesLater
        /// It has charged, and nobody hears.
        case paysUnheard
    }

    private struct State {
        var answers: [Answer] = []
        var outcomes: [String: SubscriptionChargeOutcome] = [:]
        var asked: [SubscriptionCharge] = []
        var paid: [SubscriptionCharge] = []
    }

    struct Unheard: Error {}

    private let state = Mutex(State())

    /// What it says to charges that are new to it, one after the other; then it pays.
    func will(_ answers: Answer...) { state.withLock { $0.answers += answers } }

    var asked: [SubscriptionCharge] { state.withLock { $0.asked } }
    /// What money has moved for.
    var paid: [SubscriptionCharge] { state.withLock { $0.paid } }

    func charge(_ charge: SubscriptionCharge) async throws -> SubscriptionChargeOutcome {
        try state.withLock { state in
            state.asked.append(charge)
            if let known = state.outcomes[charge.key] { return known }
            switch state.answers.isEmpty ? .pays : state.answers.removeFirst() {
            case .pays:
                return Self.pay(charge, &state)
            case .paysUnheard:
                _ = Self.pay(charge, &state)
                throw Unheard()
            case .declines(let forGood):
                let declined = SubscriptionChargeOutcome.declined(
                    reason: "NOT_ENOUGH", forGood: forGood)
                state.outcomes[charge.key] = declined
                return declined
            case .decidesLater: return .pending
            }
        }
    }

    private static func pay(
        _ charge: SubscriptionCharge, _ state: inout State
    ) -> SubscriptionChargeOutcome {
        let paid = SubscriptionChargeOutcome.paid(reference: "pay-\(charge.key)")
        state.outcomes[charge.key] = paid
        state.paid.append(charge)
        return paid
    }
}

/// Points-service with something to charge subscriptions by.
struct SubscriptionStack: Sendable {
    let stack: PointsStack
    let charger: RecordingCharger
    let client: PointsV1.Subscriptions.Client

    /// - Parameter instances: processes that renew, beside one that has no way of charging.
    static func run(
        instances: Int = 1, _ body: (SubscriptionStack) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            for number in 1...2 { stack.members.add(Demo.member(number)) }
            try await stack.projected(2)
            let charger = RecordingCharger()
            var processes: [ServiceProcess] = []
            for _ in 0..<instances {
                processes.append(try await process(stack, charger))
            }
            let client = PointsV1.Subscriptions.Client(processes[0].inProcessChannel())
            try await withThrowingTaskGroup(of: Void.self) { group in
                for process in processes {
                    group.addTask { try await process.runBackground() }
                }
                defer { group.cancelAll() }
                try await body(
                    SubscriptionStack(stack: stack, charger: charger, client: client))
            }
        }
    }

    private static func process(
        _ stack: PointsStack, _ charger: RecordingCharger
    ) async throws -> ServiceProcess {
        let logger = Logger(label: "points-test", factory: { _ in SwiftLogNoOpLogHandler() })
        var configuration = stack.owner.configuration
        configuration.user = "patron_points"
        let settings = try ServiceSettings(
            SettingsReader(values: ["environment": "development"]), service: .points)
        let runtime = ServiceRuntime(
            service: .points, settings: settings,
            reader: SettingsReader(values: ["points.lanes": "1"]), logger: logger,
            clock: stack.clock, pool: PostgresPool(configuration, logger: logger),
            redis: RedisClient(configuration: RedisConfiguration(port: 1), logger: logger),
            channels: [
                .member: stack.members.channel, .marketing: InProcessChannel(methods: []),
            ])
        return try await PointsService.build(runtime, charger: charger)
    }

    // MARK: Calls

    func plan(
        _ name: String = "monthly",
        _ change: (inout PointsV1.SubscriptionPlanDefinition) -> Void = { _ in }
    ) async throws -> String {
        var definition = PointsV1.SubscriptionPlanDefinition(
            name: .init(zh: "月卡", en: name), priceMinor: 3_000, count: 1,
            unit: .subscriptionMonth)
        change(&definition)
        let reply = try await client.createPlan(
            .init(definition: definition),
            stack.staff("owner", key: PointsStack.key("plan-\(name)")))
        return try #require(reply.plan).id
    }

    func start(
        _ plan: String, of member: UUIDv7 = Demo.member(1), payment: String = "pay-1",
        paid: Int64 = 3_000, key: String = "start"
    ) async throws -> PointsV1.Subscription {
        let reply = try await client.start(
            .init(
                planId: plan, memberId: member.description, paymentId: payment, paidMinor: paid,
                contractId: "contract-1"), stack.till(key: PointsStack.key(key)))
        return try #require(reply.subscription)
    }

    func now(_ subscription: PointsV1.Subscription) async throws -> PointsV1.Subscription {
        try await client.get(.init(id: subscription.id), stack.till())
    }

    func cancel(
        _ subscription: PointsV1.Subscription, key: String = "cancel"
    ) async throws -> PointsV1.Subscription {
        let reply = try await client.cancel(
            .init(id: subscription.id, reason: "too dear"),
            stack.member(Demo.member(1), key: PointsStack.key(key)))
        return try #require(reply.subscription)
    }

    func charges(
        _ subscription: PointsV1.Subscription
    ) async throws -> [PointsV1.SubscriptionCharge] {
        try await client.listCharges(.init(id: subscription.id), stack.staff("auditor"))
            .charges.reversed()
    }

    /// A business day has come, and what was due on it is done.
    func day(
        _ date: String, _ what: String, _ done: () async throws -> Bool
    ) async throws {
        try stack.set("\(date)T04:00:00Z")
        try await eventually(what, done)
    }

    /// Types of the events about subscriptions, in their order.
    func events() async throws -> [String] {
        try await stack.owner.query(ReadSubscriptionEvents(), deadline: .now + .seconds(10))
    }

    /// Waits until so many events of a type are out.
    func told(_ type: String, _ count: Int = 1) async throws {
        try await eventually("\(type) is told") {
            try await events().count { $0 == "subscription.\(type)" } >= count
        }
    }
}

struct ReadSubscriptionEvents: Statement {
    static let sql = """
        SELECT type FROM outbox WHERE type LIKE 'subscription.%' ORDER BY transaction, sequence
        """

    static func decode(_ row: inout RowReader) throws(PostgresError) -> String { try row.next() }
}

/// Subscriptions with which something is to be done now.
struct CountDueSubscriptions: Statement {
    static let sql = "SELECT count(*) FROM subscriptions WHERE next_action_at <= $1"

    let now: Instant

    func bind(_ parameters: inout Parameters) { parameters.append(now) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
