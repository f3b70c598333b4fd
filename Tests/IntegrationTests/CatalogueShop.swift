import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit

@testable import MarketingService

/// marketing-service with the demo merchant's catalogue, at noon of a Thursday in Shanghai.
struct CatalogueShop: Sendable {
    static let merchant = MemberFeedFixture.merchant
    /// The one store that the fixture's member-service tells of.
    static let store = "01980000-0000-7000-8000-00000000000a"

    let fixture: ServiceFixture
    let clock: ManualClock
    let identifiers: IdentifierSource

    static func run(_ body: (CatalogueShop) async throws -> Void) async throws {
        let clock = ManualClock(Instant(rfc3339: "2026-03-05T04:00:00Z")!)
        let feedDatabase = try await PostgresServer.shared().freshDatabase([])
        try await withPool(feedDatabase) { outbox in
            try await Migrator.apply(MemberFeedFixture.migrations, pool: outbox)
            let members = MemberFeedFixture(outbox: outbox)
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await members.publisher.run() }
                defer { group.cancelAll() }
                try await ServiceFixture.run(
                    .marketing, migrations: MarketingMigrations.all, clock: clock,
                    channels: [.member: members.channel, .points: members.channel],
                    prepare: {
                        try await MarketingDemo.load($0)
                        try await MarketingDemo.load($0)
                    }, build: MarketingService.build
                ) { fixture in
                    try await body(
                        CatalogueShop(
                            fixture: fixture, clock: clock, identifiers: members.identifiers))
                }
            }
        }
    }

    var items: MarketingV1.Items.Client {
        MarketingV1.Items.Client(fixture.process.inProcessChannel())
    }

    var promotions: MarketingV1.Promotions.Client {
        MarketingV1.Promotions.Client(fixture.process.inProcessChannel())
    }

    // MARK: Callers

    /// - Parameter key: a new one for each call where nil.
    func staff(
        _ role: String = "owner", subject: String = "staff-1", key: String? = nil,
        merchant: UUIDv7 = CatalogueShop.merchant
    ) -> CallOptions {
        var options = ServiceFixture.options(
            Principal(
                kind: .staff, merchant: merchant, subject: subject, role: role, sandbox: true))
        options.metadata.append(
            MetadataKey.idempotencyKey, key ?? identifiers.next().description)
        return options
    }

    func app(_ kind: Principal.AppKind) -> CallOptions {
        ServiceFixture.options(
            Principal(
                kind: .app, merchant: Self.merchant, subject: "demo", app: "demo", appKind: kind))
    }

    func member() -> CallOptions {
        ServiceFixture.options(
            Principal(
                kind: .member, merchant: Self.merchant,
                subject: identifiers.next().description))
    }

    var deadline: ContinuousClock.Instant { .now + .seconds(20) }
}
