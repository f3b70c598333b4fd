import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

extension LedgerFeed {
    /// A change of points, as points-service tells of it: she has so many to use after it.
    func points(
        _ available: Int64, of member: String, _ type: String = "points.granted",
        at now: Instant = MemberStack.noon, about businessDate: String = "2026-03-05"
    ) throws {
        let granted = type == "points.granted" || type == "points.pending"
        append(
            EventsV1.Event(
                id: IdentifierSource().next().description,
                merchantId: MemberDemo.merchant.description, type: type, aggregateId: member,
                aggregateSeq: 1, occurredAt: now,
                payload: granted
                    ? try PointsV1.PointsGrantedEvent(
                        memberId: member, points: 1, sourceType: "ORDER",
                        businessDate: businessDate, available: available, seq: 1
                    ).serializedBytes()
                    : try PointsV1.PointsChangedEvent(
                        memberId: member, kind: "SPEND", available: available,
                        businessDate: businessDate
                    ).serializedBytes()))
    }

    func tookPart(_ member: String, on date: String, in code: String = "SURVEY") throws {
        append(
            EventsV1.Event(
                id: IdentifierSource().next().description,
                merchantId: MemberDemo.merchant.description, type: "event.recorded",
                aggregateId: member, aggregateSeq: 1, occurredAt: MemberStack.noon,
                payload: try PointsV1.EventRecordedEvent(
                    memberId: member, code: code, occurredAt: MemberStack.noon,
                    businessDate: date
                ).serializedBytes()))
    }
}

@Suite("Levels by balances and events, on the real stack")
struct MemberLevelBalanceTests {
    private static let store = MemberDemo.stores[0]

    /// Silver by points that she has, gold by events of a quarter.
    private static var scheme: MemberV1.LevelScheme {
        var scheme = LevelSchemes.ladder()
        scheme.levels[1].conditions = [
            .init(metric: .pointsBalance, window: .calendarMonth, threshold: 500),
            .init(metric: .spendNet, window: .calendarMonth, threshold: 900_000),
        ]
        scheme.levels[2].conditions = [
            .init(metric: .events, window: .calendarQuarter, threshold: 3)
        ]
        return scheme
    }

    private func verifyLevels(_ stack: MemberStack, _ note: String = "") async throws {
        let checks = MemberV1.LevelChecks.Client(stack.channel)
        for try await result in try await checks.verify(.init(), stack.service()) {
            #expect(result.checked > 0 && result.violations == 0, "\(note) \(result.samples)")
        }
    }

    @Test("B02 B04 POINTS_BALANCE a level follows what the ledger says that she has, with progress")
    func balance() async throws {
        try await MemberStack.run { stack in
            let version = try await stack.publish(Self.scheme)
            #expect(version.scheme?.levels[1].conditions.first?.metric == .pointsBalance)
            let id = try #require(try await stack.register("13800000741").member?.id)
            let now = stack.clock.now()
            try stack.ledger.points(420, of: id, at: now)
            // Not usable yet, and spent again: what she has is what counts.
            try stack.ledger.points(420, of: id, "points.pending", at: now)
            try stack.ledger.points(300, of: id, "points.spent", at: now)
            try await stack.applied(3)
            let base = try await stack.level(of: id)
            #expect(base.level?.code == "base")
            #expect(base.progress?.conditions.map(\.metric) == ["POINTS_BALANCE", "SPEND_NET"])
            #expect(base.progress?.conditions.map(\.reached) == [300, 0])
            #expect(base.progress?.hint?.zh == "再积攒 200 积分或消费 9000.00 元升级silver")

            // A late order's points count from when they are in the books.
            try stack.ledger.points(500, of: id, at: now, about: "2026-02-20")
            try await stack.applied(4)
            let silver = try await stack.level(of: id)
            #expect(silver.level?.code == "silver")
            #expect(silver.level?.validUntil == Instant(rfc3339: "2026-04-30T16:00:00Z"))
            let told = try #require(try await stack.told("level.upgraded").first)
            #expect(told.reason?.zh == "积分余额满 500")

            // Nobody touches them, and the month after the next keeps the level; then they end.
            stack.clock.set(Instant(rfc3339: "2026-04-30T16:00:00Z")!)
            #expect(try await stack.level(of: id).level?.code == "silver")
            try await eventually("the job has written it down") {
                try await stack.events(of: id).last == "level.prolonged"
            }
            let end = try #require(try await stack.level(of: id).level?.validUntil)
            #expect(end == Instant(rfc3339: "2026-06-30T16:00:00Z"))
            stack.clock.set(Instant(rfc3339: "2026-06-20T04:00:00Z")!)
            try stack.ledger.points(0, of: id, "points.expired", at: stack.clock.now())
            try await stack.applied(5)
            #expect(try await stack.level(of: id).level?.code == "silver")
            stack.clock.set(end)
            #expect(try await stack.level(of: id).level?.code == "base")
            try await verifyLevels(stack)
        }
    }

    @Test("B02 EVENTS a level by what she did beside buying, on the days on which she did it")
    func events() async throws {
        try await MemberStack.run { stack in
            try await stack.publish(Self.scheme)
            let id = try #require(try await stack.register("13800000742").member?.id)
            try stack.ledger.tookPart(id, on: "2025-12-31")
            try stack.ledger.tookPart(id, on: "2026-02-20")
            try stack.ledger.tookPart(id, on: "2026-03-05", in: "SHARE")
            try stack.ledger.points(10, of: id, at: stack.clock.now())
            try await stack.applied(4)
            let base = try await stack.level(of: id)
            #expect(base.level?.code == "base")
            #expect(try await stack.number("SELECT sum(events) FROM member_spend") == 3)
            try stack.ledger.tookPart(id, on: "2026-03-05", in: "SHARE")
            try await stack.applied(5)
            let gold = try await stack.level(of: id)
            #expect(gold.level?.code == "gold")
            #expect(gold.level?.validUntil == Instant(rfc3339: "2026-06-30T16:00:00Z"))
            let told = try #require(try await stack.told("level.upgraded").first)
            #expect(told.reason?.zh == "本季参加活动满 3 次" && told.orderId == "")
            try await verifyLevels(stack)
        }
    }

    @Test(
        "B08 what was heard before any level looked at it is there for the preview and the refresh")
    func before() async throws {
        try await MemberStack.run { stack in
            let saver = try #require(try await stack.register("13800000743").member?.id)
            let guest = try #require(try await stack.register("13800000744").member?.id)
            // Of a member her last balance is kept, in its place, as long as nobody looks.
            for points: Int64 in [900, 100, 700] { try stack.ledger.points(points, of: saver) }
            for points: Int64 in [900, 499] { try stack.ledger.points(points, of: guest) }
            for _ in 0..<3 { try stack.ledger.tookPart(guest, on: "2026-03-05") }
            try await stack.applied(8)
            #expect(try await stack.count("level_journal", "kind = 9") == 0)
            #expect(
                try await stack.texts(
                    "SELECT business_date || ' ' || balance FROM member_balances ORDER BY balance")
                    == ["2026-03-05 499", "2026-03-05 700"])
            #expect(try await stack.level(of: saver).level?.code == "base")
            let draft = try #require(
                try await stack.levelSchemes.create(.init(scheme: Self.scheme), stack.staff())
                    .scheme)
            var last: MemberV1.PreviewLevelSchemeProgress?
            for try await progress in try await stack.levelSchemes.preview(
                .init(version: draft.version), stack.staff())
            {
                last = progress
            }
            #expect(
                last?.refreshed == [
                    .init(fromLevel: "base", toLevel: "gold", members: 1),
                    .init(fromLevel: "base", toLevel: "silver", members: 1),
                ])
            _ = try await stack.levelSchemes.publish(
                .init(version: draft.version, revision: draft.revision, refresh: true),
                stack.staff())
            stack.clock.advance(seconds: 10)
            try await eventually("the scheme is brought to everybody") {
                try await stack.levelSchemes.get(.init(version: draft.version), stack.staff())
                    .introducedAt != nil
            }
            #expect(try await stack.level(of: saver).level?.code == "silver")
            #expect(try await stack.level(of: guest).level?.code == "gold")
            try await verifyLevels(stack)

            // Once a level looks, a change stands in the journal, and comes after what was kept.
            try stack.ledger.points(500, of: guest, at: stack.clock.now())
            try stack.ledger.points(100, of: saver, at: stack.clock.now())
            try await stack.applied(10)
            #expect(try await stack.count("level_journal", "kind = 9") == 2)
            #expect(
                try await stack.number("SELECT sum(balance)::bigint FROM member_balances") == 1_199)
            stack.clock.set(Instant(rfc3339: "2026-04-30T16:00:00Z")!)
            #expect(try await stack.level(of: saver).level?.code == "base")
            try await verifyLevels(stack, "a period later")
        }
    }

    @Test("B02 a balance that no level looks at waits for nobody who holds the member")
    func unseen() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000749").member?.id)
            let member = try #require(UUIDv7(id))
            try await stack.settled()
            // By a session of the owner, until its pool is closed.
            let key = Outbox.lockKey(member)
            #expect(try await stack.number("SELECT 1 FROM pg_advisory_lock(\(key))") == 1)
            try stack.ledger.points(300, of: id)
            try await stack.applied(1)
            #expect(try await stack.number("SELECT balance FROM member_balances") == 300)
        }
    }

    @Test(
        "A12 I10 B02 events of a duplicate count as the survivor's, balances where the ledger says")
    func merged() async throws {
        try await MemberStack.run { stack in
            stack.accounts.storedValueMinor = 0
            try await stack.publish(Self.scheme)
            let ann = try #require(try await stack.register("13800000745").member?.id)
            let bea = try #require(try await stack.register("13800000746").member?.id)
            try stack.ledger.tookPart(ann, on: "2026-03-05")
            try stack.ledger.tookPart(bea, on: "2026-03-04")
            try stack.ledger.points(480, of: bea, at: stack.clock.now())
            try await stack.applied(3)
            stack.accounts.mergedPoints = .init(moved: true, points: 480, remaining: 480)
            let merge = try #require(
                try await MemberV1.MemberMerges.Client(stack.channel).merge(
                    .init(id: ann, duplicateId: bea, reason: "换了手机号"), stack.staff()
                ).merge)
            #expect(try await stack.level(of: ann).level?.code == "base")
            try await verifyLevels(stack, "merged")
            // What she does under her old number is hers; her points are where the ledger puts them.
            try stack.ledger.tookPart(bea, on: "2026-03-05")
            try stack.ledger.points(0, of: bea, "points.transferred", at: stack.clock.now())
            try stack.ledger.points(480, of: ann, "points.transferred", at: stack.clock.now())
            try await stack.applied(6)
            let gold = try await stack.level(of: ann)
            #expect(gold.level?.code == "gold")
            try await verifyLevels(stack, "with the duplicate's events")
            _ = try await MemberV1.MemberMerges.Client(stack.channel).reverse(
                .init(id: merge.id, reason: "不是同一个人"), stack.staff())
            #expect(try await stack.level(of: ann).level?.code == "base")
            #expect(
                try await stack.texts(
                    """
                    SELECT business_date || ' ' || events FROM member_spend
                    WHERE member_id = '\(ann)' AND events <> 0 ORDER BY business_date
                    """) == ["2026-03-05 1"])
            try await verifyLevels(stack, "parted")
        }
    }

    @Test(
        "I10 B02 balances, events, orders and returns make one level, one by one and in one burst")
    func anyBatches() async throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        enum News { case points(Int64), event(String), order(Int64, String), back(Int64, String) }
        let dates = ["2026-02-17", "2026-03-04", "2026-03-05"]
        let history: [News] = (0..<40).map { _ in
            let date = dates.randomElement(using: &random)!
            switch Int.random(in: 0..<4, using: &random) {
            case 0: return .points(Int64.random(in: 0...700, using: &random))
            case 1: return .event(date)
            case 2: return .order(Int64.random(in: 0...300_000, using: &random), date)
            default: return .back(Int64.random(in: 0...50_000, using: &random), date)
            }
        }
        try await MemberStack.run { stack in
            try await stack.publish(Self.scheme)
            let slow = try #require(try await stack.register("13800000747").member?.id)
            let burst = try #require(try await stack.register("13800000748").member?.id)
            let now = stack.clock.now()
            func tell(_ id: String, _ news: News) throws {
                switch news {
                case .points(let points): try stack.ledger.points(points, of: id, at: now)
                case .event(let date): try stack.ledger.tookPart(id, on: date)
                case .order(let minor, let date):
                    try stack.ledger.paid(minor, by: id, on: date, at: Self.store)
                case .back(let minor, let date):
                    try stack.ledger.refunded(
                        minor, by: id, of: date, on: "2026-03-05", at: Self.store)
                }
            }
            for (number, news) in history.enumerated() {
                try tell(slow, news)
                try await stack.applied(Int64(number + 1))
            }
            for news in history { try tell(burst, news) }
            try await stack.applied(Int64(2 * history.count))
            let rows = try await stack.texts(
                """
                SELECT concat_ws(' ', level_rank, level_valid_until, version, lifetime_minor)
                FROM members WHERE member_id IN ('\(slow)', '\(burst)')
                """)
            #expect(rows.count == 2 && Set(rows).count == 1, "seed \(seed): \(rows)")
            #expect(
                try await stack.count("level_journal", "kind IN (8, 9)")
                    == 2
                    * Int64(
                        history.count {
                            switch $0 {
                            case .points, .event: true
                            case .order, .back: false
                            }
                        }), "seed \(seed)")
            try await verifyLevels(stack, "seed \(seed)")
        }
    }
}
