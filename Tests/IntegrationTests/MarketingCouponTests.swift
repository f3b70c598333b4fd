import MarketingService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

private struct CountCoupons: Statement {
    static let sql = "SELECT count(*), count(DISTINCT member_id) FROM coupons"
    static func decode(_ row: inout RowReader) throws -> (coupons: Int64, members: Int64) {
        (try row.next(), try row.next())
    }
}

private struct ReadIssued: Statement {
    static let sql = """
        SELECT aggregate_id, aggregate_seq, payload FROM outbox WHERE type = 'coupon.issued'
        """
    static func decode(_ row: inout RowReader) throws -> (
        member: UUIDv7, seq: Int64, payload: [UInt8]
    ) { (try row.next(), try row.next(), try row.next()) }
}

private struct SetCursorBack: Statement {
    static let sql = "UPDATE feed_cursors SET transaction = 0, sequence = 0"
}

@Suite("marketing-service: welcome coupons")
struct MarketingCouponTests {
    private let registeredAt = Instant(rfc3339: "2026-03-05T04:00:00Z")!

    private func withMarketing(
        clock: any WallClock = ManualClock(Instant(rfc3339: "2026-03-06T04:00:00Z")!),
        _ body: (ServiceFixture, MemberFeedFixture) async throws -> Void
    ) async throws {
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
                ) { try await body($0, members) }
            }
        }
    }

    private func coupons(_ fixture: ServiceFixture) async throws -> (coupons: Int64, members: Int64)
    {
        try await fixture.owner.query(CountCoupons(), deadline: .now + .seconds(20))[0]
    }

    private func list(
        _ member: UUIDv7, on fixture: ServiceFixture, size: Int32 = 0, token: String = ""
    ) async throws -> MarketingV1.ListMyCouponsReply {
        try await MarketingV1.Coupons.Client(fixture.process.inProcessChannel()).listMine(
            .init(pageSize: size, pageToken: token),
            ServiceFixture.options(
                Principal(
                    kind: .member, merchant: MemberFeedFixture.merchant,
                    subject: member.description)))
    }

    @Test("a registration gives one coupon, 满100减20 for 30 days by the merchant's clock")
    func issues() async throws {
        try await withMarketing { fixture, members in
            let member = members.identifiers.next()
            try await members.publish([
                try members.registered(member, at: registeredAt, date: "2026-03-05")
            ])
            try await eventually("the coupon is there") {
                try await !list(member, on: fixture).coupons.isEmpty
            }
            let reply = try await list(member, on: fixture)
            let coupon = try #require(reply.coupons.first)
            #expect(reply.coupons.count == 1)
            #expect(reply.nextPageToken.isEmpty)
            #expect(coupon.state == .issued)
            #expect(coupon.kind == .fullReduction)
            #expect(coupon.thresholdMinor == 10_000)
            #expect(coupon.reductionMinor == 2_000)
            #expect(coupon.currency == "CNY")
            #expect(coupon.templateVersion == 1)
            #expect(coupon.reason == "WELCOME")
            #expect(coupon.issuedAt == registeredAt)
            #expect(coupon.lastDate == "2026-04-04")
            #expect(coupon.expiresAt?.rfc3339 == "2026-04-04T16:00:00Z")
            let issued = try await fixture.owner.query(ReadIssued(), deadline: .now + .seconds(20))
            #expect(issued.count == 1)
            #expect(issued.first?.member == member)
            #expect(issued.first?.seq == 1)
            let event = try MarketingV1.CouponIssuedEvent(serialized: issued[0].payload)
            #expect(event.couponId == coupon.id)
        }
    }

    @Test("I7 however often the feed is delivered, each member has one coupon and one event")
    func exactlyOnce() async throws {
        try await withMarketing { fixture, members in
            let ids = (0..<40).map { _ in members.identifiers.next() }
            try await members.publish(
                try ids.map { try members.registered($0, at: registeredAt, date: "2026-03-05") })
            try await eventually("40 coupons") { try await coupons(fixture).coupons == 40 }
            for _ in 0..<3 {
                try await fixture.owner.execute(SetCursorBack(), deadline: .now + .seconds(20))
                let next = members.identifiers.next()
                try await members.publish([
                    try members.registered(next, at: registeredAt, date: "2026-03-05")
                ])
                try await eventually("the new member's coupon") {
                    try await !list(next, on: fixture).coupons.isEmpty
                }
            }
            let count = try await coupons(fixture)
            #expect(count == (43, 43))
            let issued = try await fixture.owner.query(ReadIssued(), deadline: .now + .seconds(20))
            #expect(issued.count == 43)
        }
    }

    @Test("a member who was imported gets no coupon")
    func imported() async throws {
        try await withMarketing { fixture, members in
            let old = members.identifiers.next()
            let new = members.identifiers.next()
            try await members.publish([
                try members.registered(old, source: "IMPORT", at: registeredAt, date: "2026-03-05"),
                try members.registered(new, source: "TILL", at: registeredAt, date: "2026-03-05"),
            ])
            try await eventually("the second member's coupon") {
                try await !list(new, on: fixture).coupons.isEmpty
            }
            #expect(try await list(old, on: fixture).coupons.isEmpty)
        }
    }

    @Test("a coupon past its end reads as expired, and nobody else's is listed")
    func expiredOnRead() async throws {
        let clock = ManualClock(Instant(rfc3339: "2026-04-04T15:59:59Z")!)
        try await withMarketing(clock: clock) { fixture, members in
            let member = members.identifiers.next()
            try await members.publish([
                try members.registered(member, at: registeredAt, date: "2026-03-05")
            ])
            try await eventually("the coupon is there") {
                try await !list(member, on: fixture).coupons.isEmpty
            }
            #expect(try await list(member, on: fixture).coupons.first?.state == .issued)
            clock.advance(seconds: 1)
            #expect(try await list(member, on: fixture).coupons.first?.state == .expired)
            #expect(try await list(members.identifiers.next(), on: fixture).coupons.isEmpty)
        }
    }

    @Test("I13 pages neither repeat nor omit, newest first; a wrong token is refused")
    func pages() async throws {
        try await withMarketing { fixture, members in
            let member = members.identifiers.next()
            try await fixture.owner.session(deadline: .now + .seconds(20)) { session in
                try session.script(
                    """
                    INSERT INTO coupon_templates (merchant_id, id, state, version, currency)
                    SELECT merchant_id,
                        ('01980000-0000-7000-8000-0000000010' || to_char(n, 'FM00'))::uuid,
                        'ARCHIVED', 1, currency
                    FROM coupon_templates, generate_series(1, 25) n;
                    INSERT INTO coupon_template_versions
                        (merchant_id, id, version, definition, author)
                    SELECT t.merchant_id, t.id, 1, v.definition, v.author
                    FROM coupon_templates t, coupon_template_versions v
                    WHERE t.state = 'ARCHIVED';
                    INSERT INTO coupons (merchant_id, id, member_id, issued_to, template_id,
                        template_version, reason, code, state, issued_at, last_date, expires_at)
                    SELECT merchant_id, gen_random_uuid(), '\(member)', '\(member)', id, version,
                        'WELCOME', right('0000000000000000' || row_number() OVER (), 16),
                        'ISSUED', '2026-03-05T04:00:00Z'::timestamptz
                            + (row_number() OVER () / 3) * interval '1 second',
                        '2026-04-04', '2026-04-04T16:00:00Z'
                    FROM coupon_templates WHERE state = 'ARCHIVED';
                    """)
            }
            var seen: [MarketingV1.Coupon] = []
            var token = ""
            repeat {
                let page = try await list(member, on: fixture, size: 4, token: token)
                #expect(page.coupons.count <= 4)
                seen += page.coupons
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seen.count == 25)
            #expect(Set(seen.map(\.id)).count == 25)
            let instants = seen.compactMap(\.issuedAt)
            #expect(instants == instants.sorted(by: >))
            for bad in [(Int32(101), ""), (0, "x")] {
                let error = await #expect(throws: RPCStatus.self) {
                    try await list(member, on: fixture, size: bad.0, token: bad.1)
                }
                #expect(error?.code == .invalidArgument)
            }
        }
    }
}
