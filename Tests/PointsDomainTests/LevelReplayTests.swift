import Levels
import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Levels in back-tests")
struct LevelReplayTests {
    private static let clock = BusinessClock(
        zone: .fixed(offsetSeconds: 28_800, identifier: "Asia/Shanghai"), cutoffMinutes: 0)

    private static func date(_ iso: String) throws -> CalendarDate {
        try #require(CalendarDate(iso: iso))
    }

    /// So many points a yuan, from some payment on.
    private static func rules(_ points: Int64, perYuan hundred: Int64 = 100) throws -> Programme {
        Programme(version: 1, baseRate: try #require(Ratio(points, hundred)))
    }

    /// Base and a level more for each list of conditions.
    private static func scheme(
        _ conditions: [[LevelCondition]], validity: LevelValidity = .endOfNextPeriod
    ) throws -> LevelScheme {
        let base = LevelScheme.Level(rank: 0, code: "0", name: BilingualText(zh: "0", en: "0"))
        return try LevelScheme(
            version: 1, currency: .cny,
            levels: [base]
                + conditions.enumerated().map { index, conditions in
                    LevelScheme.Level(
                        rank: index + 1, code: "\(index + 1)",
                        name: BilingualText(zh: "\(index + 1)", en: "\(index + 1)"),
                        conditions: conditions, validity: validity)
                })
    }

    private static func order(
        _ minor: Int64, of member: Int, on date: CalendarDate, store: String = "store"
    ) -> Backtest.Order {
        Backtest.Order(
            member: UUIDv7(hi: 1, lo: UInt64(member)),
            traits: MemberTraits(levelCode: "base", levelRank: 0, birthday: []),
            purchase: Purchase(
                lines: [
                    Purchase.Line(sku: "", category: "", quantity: 1, amountMinor: minor)
                ], currency: .cny, businessDate: date, hour: 12,
                paidAt: clock.startOfBusinessDay(date), channel: "IN_STORE", storeId: store))
    }

    /// What a back-test of one rate against another says, as "from→to: members".
    private static func changes(
        _ scheme: LevelScheme, active: Int64, draft: Int64, _ orders: [Backtest.Order],
        at now: String, limit: Int = LevelReplay.orderLimit
    ) throws -> [String: Int64] {
        var backtest = Backtest(
            active: ProgrammeTimeline([(ProgrammeSpan(from: .epoch), try rules(active))]),
            draft: try rules(draft),
            levels: LevelReplay(
                rules: LevelRules(scheme: scheme, clock: clock), limit: limit))
        backtest.add(orders)
        let levels = try #require(backtest.levels)
        #expect(levels.isFull == (orders.count > limit))
        let transitions = levels.transitions(
            of: 0..<max(levels.members, 1_000),
            at: clock.startOfBusinessDay(try date(now)).adding(seconds: 43_200))
        return Dictionary(
            uniqueKeysWithValues: transitions.map { ("\($0.key.from)→\($0.key.to)", $0.value) })
    }

    @Test(
        "N04 who reaches a threshold exactly by a draft's points rises, and who misses it falls"
    )
    func boundary() throws {
        let scheme = try Self.scheme([
            [.init(.pointsEarned, .calendar(.quarter), atLeast: 100)],
            [.init(.pointsEarned, .calendar(.quarter), atLeast: 200)],
        ])
        let day = try Self.date("2026-03-05")
        let orders = [(1, 9_900), (2, 10_000), (3, 4_999), (4, 5_000), (5, 20_000)]
            .map { member, minor in Self.order(Int64(minor), of: member, on: day) }
        // 99, 100, 49, 50 and 200 points become 198, 200, 99, 100 and 400.
        #expect(
            try Self.changes(scheme, active: 1, draft: 2, orders, at: "2026-03-05")
                == ["0→1": 2, "1→2": 1])
        #expect(
            try Self.changes(scheme, active: 2, draft: 1, orders, at: "2026-03-05")
                == ["1→0": 2, "2→1": 1])
        #expect(
            try Self.changes(scheme, active: 1, draft: 0, orders, at: "2026-03-05")
                == ["1→0": 1, "2→0": 1])
        #expect(try Self.changes(scheme, active: 1, draft: 1, orders, at: "2026-03-05").isEmpty)
        // At the end of the next quarter both sides have lost what they had.
        #expect(
            try Self.changes(scheme, active: 1, draft: 2, orders, at: "2026-06-30")
                == ["0→1": 2, "1→2": 1])
        #expect(try Self.changes(scheme, active: 1, draft: 2, orders, at: "2026-07-01").isEmpty)
    }

    @Test("N04 who has a level by spending or visits keeps it, whatever points a draft gives")
    func otherMetrics() throws {
        let scheme = try Self.scheme([
            [
                .init(.lifetime, atLeastMinor: 50_000), .init(.visits, .lifetime, atLeast: 3),
                .init(.pointsEarned, .lifetime, atLeast: 100),
            ]
        ])
        let (first, second) = (try Self.date("2026-03-05"), try Self.date("2026-03-06"))
        let orders = [
            // By spending, by visits of two stores on two days, and two orders in one store.
            Self.order(50_000, of: 1, on: first),
            Self.order(4_000, of: 2, on: first, store: "a"),
            Self.order(4_000, of: 2, on: first, store: "b"),
            Self.order(4_000, of: 2, on: second, store: "a"),
            Self.order(4_000, of: 3, on: first, store: "a"),
            Self.order(4_000, of: 3, on: first, store: "a"),
            Self.order(4_000, of: 3, on: second, store: "a"),
        ]
        #expect(
            try Self.changes(scheme, active: 1, draft: 0, orders, at: "2026-04-01")
                == ["1→0": 1])
    }

    @Test("N04 orders that were told of late count on their own dates")
    func late() throws {
        let scheme = try Self.scheme(
            [[.init(.pointsEarned, .rolling(days: 2), atLeast: 100)]], validity: .fixed(days: 30))
        let orders = try ["2026-03-05", "2026-01-20", "2026-03-04"].map {
            Self.order(5_000, of: 1, on: try Self.date($0))
        }
        #expect(
            try Self.changes(scheme, active: 0, draft: 1, orders, at: "2026-04-04") == ["0→1": 1])
        #expect(try Self.changes(scheme, active: 0, draft: 1, orders, at: "2026-04-05").isEmpty)
    }

    @Test("N04 above the limit of orders no level is told")
    func limit() throws {
        let scheme = try Self.scheme([[.init(.pointsEarned, .lifetime, atLeast: 1)]])
        let day = try Self.date("2026-03-05")
        let orders = (1...3).map { Self.order(10_000, of: $0, on: day) }
        #expect(
            try Self.changes(scheme, active: 0, draft: 1, orders, at: "2026-03-05", limit: 3)
                == ["0→1": 3])
        #expect(
            try Self.changes(scheme, active: 0, draft: 1, orders, at: "2026-03-05", limit: 2)
                .isEmpty)
    }

    @Test("N04 the transitions are those that plain sums give")
    func sums() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for number in 0..<200 {
            // Silver, gold, diamond: points, visits or spending of a lifetime.
            let needed = (1...3).map { rank in
                (
                    points: Int64(rank) * Int64.random(in: 50...400, using: &random),
                    visits: Int64(rank) * Int64.random(in: 2...6, using: &random),
                    minor: Int64(rank) * Int64.random(in: 10_000...60_000, using: &random)
                )
            }
            let scheme = try Self.scheme(
                needed.map { needed in
                    [
                        .init(.pointsEarned, .lifetime, atLeast: needed.points),
                        .init(.visits, .lifetime, atLeast: needed.visits),
                        .init(.lifetime, atLeastMinor: needed.minor),
                    ]
                })
            let orders = try (0..<60).map { _ in
                Self.order(
                    Int64.random(in: 0...20_000, using: &random),
                    of: Int.random(in: 0...9, using: &random),
                    on: try Self.date("2026-01-01")
                        .adding(days: Int.random(in: 0...20, using: &random)),
                    store: ["a", "b"].randomElement(using: &random) ?? "a")
            }
            let (active, draft) = (
                Int64.random(in: 0...3, using: &random), Int64.random(in: 0...3, using: &random)
            )
            var expected: [String: Int64] = [:]
            for (_, orders) in Dictionary(grouping: orders, by: \.member) {
                let minor = orders.reduce(0) { $0 + $1.purchase.lines[0].amountMinor }
                let visits = Set(orders.map { "\($0.purchase.businessDate)\($0.purchase.storeId)" })
                func rank(_ rate: Int64) -> Int {
                    let points = orders.reduce(0) {
                        $0 + $1.purchase.lines[0].amountMinor * rate / 100
                    }
                    return
                        (needed.lastIndex {
                            points >= $0.points || visits.count >= $0.visits || minor >= $0.minor
                        } ?? -1) + 1
                }
                if rank(active) != rank(draft) {
                    expected["\(rank(active))→\(rank(draft))", default: 0] += 1
                }
            }
            #expect(
                try Self.changes(scheme, active: active, draft: draft, orders, at: "2026-02-01")
                    == expected, "seed \(seed), history \(number)")
        }
    }
}
