import AnalyticsService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

private struct DumpTables: Statement {
    static let sql = """
        SELECT line FROM (
            SELECT 'day ' || merchant_id || ' ' || business_date || ' ' || new_members || ' '
                || orders || ' ' || net_sales_minor || ' ' || points_issued AS line
            FROM day_figures
            UNION ALL SELECT 'as of ' || merchant_id || ' ' || as_of FROM feed_progress
        ) AS dump ORDER BY line
        """
    static func decode(_ row: inout RowReader) throws -> String { try row.next() }
}

@Suite("analytics-service: the day's figures")
struct AnalyticsDashboardTests {
    private let now = Instant(rfc3339: "2026-03-05T04:00:00Z")!

    private struct Feeds {
        let members: MemberFeedFixture
        let points: MemberFeedFixture
    }

    private func withAnalytics(
        _ body: (ServiceFixture, Feeds) async throws -> Void
    ) async throws {
        let server = try await PostgresServer.shared()
        try await withPool(try await server.freshDatabase([])) { memberOutbox in
            try await withPool(try await server.freshDatabase([])) { pointsOutbox in
                for pool in [memberOutbox, pointsOutbox] {
                    try await Migrator.apply(MemberFeedFixture.migrations, pool: pool)
                }
                let feeds = Feeds(
                    members: MemberFeedFixture(outbox: memberOutbox),
                    points: MemberFeedFixture(outbox: pointsOutbox))
                try await withThrowingTaskGroup(of: Void.self) { group in
                    group.addTask { try await feeds.members.publisher.run() }
                    group.addTask { try await feeds.points.publisher.run() }
                    defer { group.cancelAll() }
                    try await ServiceFixture.run(
                        .analytics, migrations: AnalyticsMigrations.all, clock: ManualClock(now),
                        channels: [.member: feeds.members.channel, .points: feeds.points.channel],
                        build: AnalyticsService.build
                    ) { try await body($0, feeds) }
                }
            }
        }
    }

    private func order(
        _ feeds: Feeds, _ member: UUIDv7, _ sequence: Int64, minor: Int64, points: Int64,
        date: String = "2026-03-05"
    ) throws -> [OutboxEvent] {
        let identifiers = feeds.points.identifiers
        let order = identifiers.next()
        func event(_ type: String, _ seq: Int64, _ payload: some Message) throws -> OutboxEvent {
            try OutboxEvent(
                id: identifiers.next(), merchant: MemberFeedFixture.merchant, type: type,
                aggregate: member, aggregateSeq: seq, occurredAt: now.adding(seconds: seq),
                payload: payload)
        }
        return [
            try event(
                "order.paid", sequence,
                PointsV1.OrderPaidEvent(
                    orderId: order.description, memberId: member.description, businessDate: date,
                    paidAt: now, payableMinor: minor, currency: "CNY", pointsEarned: points)),
            try event(
                "points.granted", sequence + 1,
                PointsV1.PointsGrantedEvent(
                    memberId: member.description, points: points, sourceType: "ORDER",
                    sourceId: order.description, businessDate: date)),
        ]
    }

    /// A return on a date of its own, of an order of any other.
    private func refund(
        _ feeds: Feeds, _ member: UUIDv7, _ sequence: Int64, minor: Int64, points: Int64,
        date: String
    ) throws -> OutboxEvent {
        let identifiers = feeds.points.identifiers
        return try OutboxEvent(
            id: identifiers.next(), merchant: MemberFeedFixture.merchant, type: "order.refunded",
            aggregate: member, aggregateSeq: sequence, occurredAt: now.adding(seconds: sequence),
            payload: PointsV1.OrderRefundedEvent(
                refundId: identifiers.next().description, memberId: member.description,
                orderBusinessDate: "2026-03-04", businessDate: date, amountMinor: minor,
                currency: "CNY", pointsClawedBack: points))
    }

    private func today(
        _ fixture: ServiceFixture, _ date: String = "", role: String = "owner"
    ) async throws -> AnalyticsV1.GetTodayReply {
        try await AnalyticsV1.Dashboard.Client(fixture.process.inProcessChannel()).getToday(
            .init(businessDate: date),
            ServiceFixture.options(
                Principal(
                    kind: .staff, merchant: MemberFeedFixture.merchant, subject: "s", role: role)))
    }

    @Test("members, new members, orders, net sales and points of a day")
    func figures() async throws {
        try await withAnalytics { fixture, feeds in
            let empty = try await today(fixture)
            #expect(empty.businessDate == "2026-03-05")
            #expect(empty.currency == "CNY")
            #expect(empty.members == 0 && empty.orders == 0 && empty.asOf == nil)
            let yesterday = feeds.members.identifiers.next()
            let member = feeds.members.identifiers.next()
            try await feeds.members.publish([
                try feeds.members.registered(
                    yesterday, source: "IMPORT", at: now.adding(seconds: -86_400),
                    date: "2026-03-04"),
                try feeds.members.registered(member, at: now, date: "2026-03-05"),
            ])
            try await feeds.points.publish(
                try order(feeds, member, 1, minor: 128_00, points: 128)
                    + order(feeds, member, 3, minor: 0, points: 0)
                    + order(feeds, member, 5, minor: 999, points: 9, date: "2026-03-04"))
            try await eventually("all is counted") {
                let reply = try await today(fixture)
                return reply.orders == 2 && reply.members == 2
            }
            let reply = try await today(fixture)
            #expect(reply.newMembers == 1)
            #expect(reply.netSalesMinor == 128_00)
            #expect(reply.pointsIssued == 128)
            #expect(reply.asOf == now.adding(seconds: 6))
            let before = try await today(fixture, "2026-03-04")
            #expect(before.newMembers == 1 && before.orders == 1 && before.netSalesMinor == 999)
        }
    }

    @Test("X03 a return lowers sales and points of the day on which it is made, not of the order's")
    func returns() async throws {
        try await withAnalytics { fixture, feeds in
            let member = feeds.members.identifiers.next()
            var events = try order(
                feeds, member, 1, minor: 128_00, points: 128, date: "2026-03-04")
            events += try order(feeds, member, 3, minor: 50_00, points: 50)
            events.append(
                try refund(feeds, member, 5, minor: 28_00, points: 28, date: "2026-03-05"))
            events.append(
                try refund(feeds, member, 6, minor: 100_00, points: 100, date: "2026-03-06"))
            try await feeds.points.publish(events)
            try await eventually("all is counted") {
                try await today(fixture, "2026-03-06").netSalesMinor != 0
            }
            let sold = try await today(fixture, "2026-03-04")
            #expect(sold.netSalesMinor == 128_00 && sold.pointsIssued == 128)
            let both = try await today(fixture)
            #expect(both.orders == 1 && both.netSalesMinor == 22_00 && both.pointsIssued == 22)
            // More may come back on a day than is sold on it.
            let after = try await today(fixture, "2026-03-06")
            #expect(after.orders == 0 && after.netSalesMinor == -100_00)
            #expect(after.pointsIssued == -100)
        }
    }

    @Test("X02 pending points are issued on the day on which they are granted")
    func pendingPoints() async throws {
        try await withAnalytics { fixture, feeds in
            let identifiers = feeds.points.identifiers
            let member = identifiers.next()
            var events: [OutboxEvent] = []
            for type in ["points.granted", "points.pending", "points.activated"] {
                events.append(
                    try OutboxEvent(
                        id: identifiers.next(), merchant: MemberFeedFixture.merchant, type: type,
                        aggregate: member, aggregateSeq: Int64(events.count + 1), occurredAt: now,
                        payload: PointsV1.PointsGrantedEvent(
                            memberId: member.description, points: 10, sourceType: "EVENT",
                            sourceId: type, businessDate: "2026-03-05")))
            }
            events += try order(feeds, member, 4, minor: 100, points: 1)
            try await feeds.points.publish(events)
            try await eventually("all is counted") { try await today(fixture).orders == 1 }
            #expect(try await today(fixture).pointsIssued == 21)
        }
    }

    @Test("a rebuild from the first event gives identical tables")
    func rebuild() async throws {
        try await withAnalytics { fixture, feeds in
            var generator = SystemRandomNumberGenerator()
            let seed = generator.next()
            var random = seed | 1
            func next(_ limit: UInt64) -> Int64 {
                random ^= random << 13
                random ^= random >> 7
                random ^= random << 17
                return Int64(random % limit)
            }
            var orders: Int64 = 0
            for _ in 0..<60 {
                let member = feeds.members.identifiers.next()
                try await feeds.members.publish([
                    try feeds.members.registered(
                        member, at: now, date: "2026-03-0\(next(5) + 1)")
                ])
                for number in 0..<next(6) {
                    orders += 1
                    var events = try order(
                        feeds, member, number * 3 + 1, minor: next(100_000), points: next(1_000),
                        date: "2026-03-0\(next(5) + 1)")
                    events.append(
                        try refund(
                            feeds, member, number * 3 + 3, minor: next(50_000), points: next(500),
                            date: "2026-03-0\(next(5) + 1)"))
                    try await feeds.points.publish(events)
                }
            }
            func dump() async throws -> [String] {
                try await fixture.owner.query(DumpTables(), deadline: .now + .seconds(20))
            }
            func counted() async throws -> Bool {
                var sum: (members: Int64, orders: Int64, points: Int64) = (0, 0, 0)
                for day in 1...5 {
                    let reply = try await today(fixture, "2026-03-0\(day)")
                    sum.members = reply.members
                    sum.orders += reply.orders
                }
                return sum.members == 60 && sum.orders == orders
            }
            try await eventually("all is counted") { try await counted() }
            let before = try await settled(dump)
            #expect(before.count >= 2, "seed \(seed)")
            let reply = try await AnalyticsV1.Dashboard.Client(fixture.process.inProcessChannel())
                .rebuild(
                    .init(),
                    ServiceFixture.options(
                        Principal(
                            kind: .service, merchant: Principal.noMerchant, subject: "patron")))
            #expect(reply.feeds == 2)
            try await eventually("the tables are as before, seed \(seed)") {
                try await dump() == before
            }
        }
    }

    /// The tables once they have stopped changing for three reads.
    private func settled(_ dump: () async throws -> [String]) async throws -> [String] {
        var same = 0
        var last: [String] = []
        try await eventually("the tables stand still") {
            let now = try await dump()
            same = now == last ? same + 1 : 0
            last = now
            return same >= 20
        }
        return last
    }

    @Test("a date that is none is refused, and so is a role without the permission")
    func refused() async throws {
        try await withAnalytics { fixture, _ in
            let date = await #expect(throws: RPCStatus.self) {
                try await today(fixture, "2026-02-30")
            }
            #expect(date?.errorInfo?.key == "INVALID_ARGUMENT")
            let role = await #expect(throws: RPCStatus.self) {
                try await today(fixture, role: "cashier")
            }
            #expect(role?.errorInfo?.key == "PERMISSION_DENIED")
        }
    }
}
