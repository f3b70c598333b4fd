import Foundation
import Messages
import Postgres
import Primitives
import Redis
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MarketingService

/// The ledger as marketing hears it: a feed on a real outbox, by the test's clock.
struct LedgerOrders: Sendable {
    let outbox: PostgresPool
    let publisher: FeedPublisher
    let identifiers = IdentifierSource()

    init(outbox: PostgresPool, clock: any WallClock) {
        self.outbox = outbox
        publisher = FeedPublisher(
            pool: outbox, clock: clock, logger: MemberFeedFixture.quiet,
            metrics: MetricsRegistry())
    }

    var channel: InProcessChannel {
        InProcessChannel(methods: EventsV1.Feed.methods(publisher))
    }

    /// Each event is of an aggregate of its own: their order is that of the calls.
    func tell(_ type: String, at instant: Instant, _ payload: some Message) async throws {
        let event = try OutboxEvent(
            id: identifiers.next(), merchant: Demo.merchant, type: type,
            aggregate: identifiers.next(), aggregateSeq: 1, occurredAt: instant,
            payload: payload)
        try await outbox.transaction(deadline: .now + .seconds(20)) { transaction in
            try Outbox.append([event], in: &transaction)
        }
    }

    func paid(_ order: UUIDv7, at instant: Instant) async throws {
        try await tell(
            "order.paid", at: instant,
            PointsV1.OrderPaidEvent(
                orderId: identifiers.next().description, paidAt: instant,
                checkoutId: order.description))
    }

    func voided(_ order: UUIDv7, at instant: Instant) async throws {
        try await tell(
            "checkout.voided", at: instant,
            PointsV1.CheckoutVoidedEvent(checkoutId: order.description))
    }

    /// Of an order whose prices the till has made: it has no checkout.
    func refundedOfTill(
        _ order: UUIDv7, whole: Bool = true, at instant: Instant
    ) async throws {
        try await tell(
            "order.refunded", at: instant,
            PointsV1.OrderRefundedEvent(orderId: order.description, isWhole: whole))
    }

    func refunded(_ order: UUIDv7, whole: Bool = true, at instant: Instant) async throws {
        try await tell(
            "order.refunded", at: instant,
            PointsV1.OrderRefundedEvent(
                orderId: identifiers.next().description, isWhole: whole,
                checkoutId: order.description))
    }
}

/// marketing-service with the demo merchant, members in memory and the ledger's feed, at noon of a
/// Thursday in Shanghai.
struct MarketingStack: Sendable {
    let fixture: ServiceFixture
    let members: StubMembers
    let ledger: LedgerOrders
    let clock: ManualClock
    let identifiers = IdentifierSource()

    static let noon = Instant(rfc3339: "2026-03-05T04:00:00Z")!

    /// - Parameters:
    ///   - hearsLedger: whether the ledger's feed is served from the beginning.
    ///   - signs: whether there are keys for offline coupons.
    static func run(
        hearsLedger: Bool = true, signs: Bool = false, _ body: (MarketingStack) async throws -> Void
    ) async throws {
        let clock = ManualClock(noon)
        let members = StubMembers()
        let keys = FileManager.default.temporaryDirectory
            .appendingPathComponent("patron-marketing-keys-\(UUID().uuidString)").path
        if signs { try MarketingKeys.createDevelopmentKeys(in: keys) }
        defer { try? FileManager.default.removeItem(atPath: keys) }
        let database = try await PostgresServer.shared().freshDatabase([])
        try await withPool(database) { outbox in
            try await Migrator.apply(MemberFeedFixture.migrations, pool: outbox)
            let ledger = LedgerOrders(outbox: outbox, clock: clock)
            try await withThrowingTaskGroup(of: Void.self) { group in
                if hearsLedger { group.addTask { try await ledger.publisher.run() } }
                defer { group.cancelAll() }
                try await ServiceFixture.run(
                    .marketing, migrations: MarketingMigrations.all, clock: clock,
                    channels: [.member: members.channel, .points: ledger.channel],
                    values: signs ? ["keys.directory": keys] : [:],
                    prepare: { try await MarketingDemo.load($0) },
                    build: MarketingService.build
                ) { fixture in
                    try await body(
                        MarketingStack(
                            fixture: fixture, members: members, ledger: ledger, clock: clock))
                }
            }
        }
    }

    /// Runs the body while another process of the service works on the same database.
    func withSecondInstance(_ body: (InProcessChannel) async throws -> Void) async throws {
        var configuration = owner.configuration
        configuration.user = ServiceName.marketing.role
        let settings = try ServiceSettings(
            SettingsReader(values: ["environment": "development"]), service: .marketing)
        let logger = MemberFeedFixture.quiet
        let runtime = ServiceRuntime(
            service: .marketing, settings: settings, logger: logger, clock: clock,
            pool: PostgresPool(configuration, logger: logger),
            redis: RedisClient(configuration: RedisConfiguration(port: 1), logger: logger),
            channels: [.member: members.channel, .points: ledger.channel])
        let process = try await MarketingService.build(runtime)
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await process.runBackground() }
            defer { group.cancelAll() }
            try await body(process.inProcessChannel())
        }
    }

    var owner: PostgresPool { fixture.owner }
    var channel: InProcessChannel { fixture.process.inProcessChannel() }
    var coupons: MarketingV1.Coupons.Client { .init(channel) }
    var templates: MarketingV1.CouponTemplates.Client { .init(channel) }
    var jobs: MarketingV1.CouponJobs.Client { .init(channel) }
    var codes: MarketingV1.PromoCodes.Client { .init(channel) }
    var gifts: MarketingV1.GiftStocks.Client { .init(channel) }
    var uploads: MarketingV1.Uploads.Client { .init(channel) }
    var items: MarketingV1.Items.Client { .init(channel) }
    var settings: MarketingV1.CouponLimitSettings.Client { .init(channel) }
    var pricing: MarketingV1.Pricing.Client { .init(channel) }
    var offline: MarketingV1.OfflineCoupons.Client { .init(channel) }

    /// The job that gives back what ran out, to be run when a test wants it.
    var dueHolds: DueHolds {
        let directory = MerchantDirectory(channel: members.channel, service: .marketing)
        let book = TemplateBook()
        return DueHolds(
            desk: CouponDesk(
                pool: owner, directory: directory,
                members: MemberV1.Members.Client(members.channel), book: book,
                settings: CouponSettingsBook(pool: owner), bell: OutboxBell(pool: owner),
                clock: clock, identifiers: identifiers),
            settlement: OfferSettlement(book: book, identifiers: identifiers) {
                directory.cached($0)?.clock
            }, logger: MemberFeedFixture.quiet)
    }

    // MARK: Callers; a new idempotency key for each call where none is given

    func staff(
        _ role: String = "owner", as subject: String = "staff-1", of stores: [String] = [],
        key: String? = nil
    ) -> CallOptions {
        options(
            Principal(
                kind: .staff, merchant: Demo.merchant, subject: subject, role: role,
                stores: stores), key)
    }

    func member(_ member: UUIDv7, key: String? = nil) -> CallOptions {
        options(
            Principal(kind: .member, merchant: Demo.merchant, subject: member.description), key)
    }

    func till(key: String? = nil) -> CallOptions {
        options(
            Principal(
                kind: .app, merchant: Demo.merchant, subject: "pos", app: "pos", appKind: .pos),
            key)
    }

    func ledgerCaller(key: String? = nil) -> CallOptions {
        options(Principal(kind: .service, merchant: Demo.merchant, subject: "points"), key)
    }

    private func options(_ principal: Principal, _ key: String?) -> CallOptions {
        var options = ServiceFixture.options(principal)
        options.metadata.append(
            MetadataKey.idempotencyKey, key ?? identifiers.next().description)
        return options
    }

    // MARK: What tests begin with

    /// A member who gets no welcome coupon, on the roll.
    func member(_ number: Int) async throws -> UUIDv7 {
        let member = Demo.member(number)
        members.add(member, source: "IMPORT", at: Self.noon)
        try await eventually("she is on the roll") {
            try await owner.query(
                CountMember(member: member), deadline: .now + .seconds(10)
            ).first == 1
        }
        return member
    }

    /// 满100减20 for seven days.
    static func definition(
        _ change: (inout MarketingV1.TemplateDefinition) -> Void = { _ in }
    ) -> MarketingV1.TemplateDefinition {
        var definition = MarketingV1.TemplateDefinition(
            name: .init(zh: "满100减20", en: "20 off from 100"),
            terms: .init(
                stage: .order,
                discount: .fullReduction(
                    .init(thresholdMinor: 10_000, reductionMinor: 2_000))),
            validity: .init(days: .init(count: 7)))
        change(&definition)
        return definition
    }

    /// An active template.
    func template(
        _ change: (inout MarketingV1.TemplateDefinition) -> Void = { _ in }
    ) async throws -> String {
        let created = try await templates.create(
            .init(definition: Self.definition(change)), staff())
        let id = created.template?.id ?? ""
        _ = try await templates.publish(.init(id: id), staff())
        return id
    }

    /// A coupon of hers, as she sees it.
    func coupon(of member: UUIDv7, _ template: String) async throws -> MarketingV1.Coupon {
        let reply = try await coupons.issue(
            .init(
                templateId: template, memberIds: [member.description],
                source: identifiers.next().description), staff())
        return try await coupons.get(
            .init(id: reply.coupons.first?.id ?? ""), self.member(member))
    }

    func state(of coupon: String, _ member: UUIDv7) async throws -> MarketingV1.CouponState {
        try await coupons.get(.init(id: coupon), self.member(member)).state
    }

    /// Types of a member's events, in the order of their numbers, which have no gap.
    func events(of member: UUIDv7) async throws -> [String] {
        let rows = try await owner.query(
            ReadEventsOf(member: member), deadline: .now + .seconds(10))
        let isWhole = rows.enumerated().allSatisfy { $0.element.number == Int64($0.offset + 1) }
        return isWhole ? rows.map(\.type) : ["a gap"]
    }

    /// I5: what was issued of a template is counted, within its total; a coupon or a code is used by
    /// the orders that hold or have used it, and by no others.
    func checkCounts() async throws { try await OfferViolations.check(owner) }
}

/// I5 as the service itself verifies it.
enum OfferViolations {
    static func check(_ owner: PostgresPool, _ note: String = "") async throws {
        let verifier = OfferVerifier(
            reads: BookReads(
                pool: owner, scope: .allMerchants,
                deadline: .now + .seconds(30)))
        try await verifier.run(nil) { result in
            #expect(result.violations == 0, "\(result.name) \(result.samples) \(note)")
        }
    }
}

private struct CountMember: Statement {
    static let sql = "SELECT count(*) FROM member_roll WHERE member_id = $1"
    let member: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(member) }
    static func decode(_ row: inout RowReader) throws -> Int64 { try row.next() }
}

private struct ReadEventsOf: Statement {
    static let sql = """
        SELECT type, aggregate_seq FROM outbox WHERE aggregate_id = $1 ORDER BY aggregate_seq
        """
    let member: UUIDv7
    func bind(_ parameters: inout Parameters) { parameters.append(member) }
    static func decode(_ row: inout RowReader) throws -> (type: String, number: Int64) {
        (try row.next(), try row.next())
    }
}
