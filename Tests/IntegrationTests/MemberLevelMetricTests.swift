import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Levels by visits and points, on the real stack")
struct MemberLevelMetricTests {
    private static let (store, bar) = (MemberDemo.stores[0], MemberDemo.stores[2])

    /// Silver by visits or orders, gold by points or spending, diamond by points of a lifetime.
    private static let conditions: [InsertCondition] = [
        .init(rank: 1, position: 1, metric: "VISITS", window: "CALENDAR_QUARTER", threshold: 3),
        .init(rank: 1, position: 2, metric: "PAID_ORDERS", window: "MEMBERSHIP_YEAR", threshold: 6),
        .init(
            rank: 2, position: 1, metric: "POINTS_EARNED", window: "CALENDAR_QUARTER",
            threshold: 300),
        .init(
            rank: 2, position: 2, metric: "SPEND_NET", window: "ROLLING", days: 30,
            threshold: 90_000),
        .init(rank: 3, position: 1, metric: "POINTS_EARNED", window: "LIFETIME", threshold: 1_000),
    ]

    /// A stack whose merchant has this scheme: nothing has asked for the one before it yet.
    private static func run(_ body: (MemberStack) async throws -> Void) async throws {
        try await MemberStack.run { stack in
            func write(_ statement: some Statement) async throws {
                _ = try await stack.owner.execute(statement, deadline: .now + .seconds(5))
            }
            try await write(InsertScheme())
            for (rank, code) in ["base", "silver", "gold", "diamond"].enumerated() {
                try await write(InsertLevel(rank: Int16(rank), code: code))
            }
            for condition in conditions { try await write(condition) }
            try await body(stack)
        }
    }

    /// Waits until the feed's events are applied.
    private func applied(_ events: Int64, _ stack: MemberStack) async throws {
        try await eventually("\(events) events are applied") {
            try await stack.members.countByLevel(.init(), stack.service()).feedTransaction
                == events
        }
    }

    @Test("B02 visits are stores on days with an order: what is returned whole was none")
    func visits() async throws {
        try await Self.run { stack in
            let id = try #require(try await stack.register("13800000201").member?.id)
            // Twice in one store on one day, and once in another.
            try stack.ledger.paid(1_000, by: id, on: "2026-03-04", at: Self.store)
            try stack.ledger.paid(1_000, by: id, on: "2026-03-04", at: Self.store)
            try stack.ledger.paid(1_000, by: id, on: "2026-03-04", at: Self.bar)
            try await applied(3, stack)
            let two = try await stack.level(of: id)
            #expect(two.level?.code == "base" && two.level?.schemeVersion == 2)
            #expect(two.progress?.conditions.map(\.metric) == ["VISITS", "PAID_ORDERS"])
            #expect(
                two.progress?.conditions.map(\.window) == ["CALENDAR_QUARTER", "MEMBERSHIP_YEAR"])
            #expect(two.progress?.conditions.map(\.threshold) == [3, 6])
            // The order of the day before the registration is none of the first year.
            #expect(two.progress?.conditions.map(\.reached) == [2, 0])
            #expect(two.progress?.missingMinor == 0)
            #expect(two.progress?.hint?.zh == "再到店 1 次或下单 6 次升级silver")
            #expect(two.progress?.conditions.map(\.thresholdMinor) == [0, 0])

            // One order of two comes back whole, then a part of the other, and the visit stays; then
            // the only one in the bar.
            try stack.ledger.refunded(
                1_000, by: id, of: "2026-03-04", on: "2026-03-05", at: Self.store, isWhole: true)
            try stack.ledger.refunded(
                400, by: id, of: "2026-03-04", on: "2026-03-05", at: Self.store)
            try await applied(5, stack)
            #expect(try await reached(id, stack) == [2, 0])
            try stack.ledger.refunded(
                1_000, by: id, of: "2026-03-04", on: "2026-03-05", at: Self.bar, isWhole: true)
            try await applied(6, stack)
            #expect(try await reached(id, stack) == [1, 0])

            try stack.ledger.paid(1_000, by: id, on: "2026-03-05", at: Self.store)
            try await applied(7, stack)
            #expect(try await reached(id, stack) == [2, 1])
            try stack.ledger.paid(1_000, by: id, on: "2026-03-05", at: Self.bar)
            try await applied(8, stack)
            let silver = try await stack.level(of: id)
            #expect(silver.level?.code == "silver")
            #expect(silver.level?.validUntil == Instant(rfc3339: "2026-06-30T16:00:00Z"))
            let event = try #require(try await stack.payloads(of: "level.upgraded").first)
            let told = try MemberV1.LevelChangedEvent(serialized: event)
            #expect(told.reason?.zh == "本季到店满 3 次")
            #expect(try await stack.count("member_visits", "orders > 0") == 3)
        }
    }

    @Test("B02 orders of a membership year count each")
    func orders() async throws {
        try await Self.run { stack in
            let id = try #require(try await stack.register("13800000202").member?.id)
            for _ in 0..<5 { try stack.ledger.paid(0, by: id, on: "2026-03-05", at: Self.store) }
            try await applied(5, stack)
            #expect(try await reached(id, stack) == [1, 5])
            try stack.ledger.paid(0, by: id, on: "2026-03-05", at: Self.store)
            try await applied(6, stack)
            let silver = try await stack.level(of: id)
            #expect(silver.level?.code == "silver")
            // To the end of the second year of her membership.
            #expect(silver.level?.validUntil == Instant(rfc3339: "2028-03-04T16:00:00Z"))
        }
    }

    @Test(
        "B02 X03 points of orders raise exactly at the threshold, and clawed back prolong nothing")
    func points() async throws {
        try await Self.run { stack in
            let id = try #require(try await stack.register("13800000203").member?.id)
            try stack.ledger.paid(100, by: id, on: "2026-03-05", at: Self.store, for: 299)
            try await applied(1, stack)
            #expect(try await stack.level(of: id).level?.code == "base")
            try stack.ledger.paid(100, by: id, on: "2026-03-05", at: Self.store, for: 1)
            try await applied(2, stack)
            let gold = try await stack.level(of: id)
            #expect(gold.level?.code == "gold")
            #expect(gold.progress?.conditions.map(\.reached) == [300])
            #expect(gold.progress?.hint?.zh == "再获得 700 积分升级diamond")

            // 299 in the next quarter do not prolong.
            stack.clock.set(Instant(rfc3339: "2026-05-10T04:00:00Z")!)
            try stack.ledger.paid(100, by: id, on: "2026-05-10", at: Self.store, for: 299)
            try stack.ledger.refunded(
                10, by: id, of: "2026-03-05", on: "2026-05-10", at: Self.store, clawingBack: 10)
            try await applied(4, stack)
            let kept = try await stack.level(of: id)
            #expect(kept.level?.code == "gold")
            #expect(kept.level?.validUntil == Instant(rfc3339: "2026-06-30T16:00:00Z"))
            #expect(kept.progress?.conditions.map(\.reached) == [589])
            stack.clock.set(Instant(rfc3339: "2026-06-30T16:00:00Z")!)
            #expect(try await stack.level(of: id).level?.code == "base")
            #expect(
                try await stack.texts(
                    "SELECT business_date || ' ' || points FROM member_spend ORDER BY business_date"
                ) == ["2026-03-05 290", "2026-05-10 299"])

            // What was earned in a lifetime counts from the first day on.
            stack.clock.set(Instant(rfc3339: "2026-09-01T04:00:00Z")!)
            try stack.ledger.paid(100, by: id, on: "2026-09-01", at: Self.store, for: 411)
            try await applied(5, stack)
            let diamond = try await stack.level(of: id)
            #expect(diamond.level?.code == "diamond" && diamond.level?.validUntil == nil)
        }
    }

    @Test(
        "I10 B02 orders and returns make the same levels by any metric, one by one and in one burst"
    )
    func anyBatches() async throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        struct Order {
            let minor: Int64
            let points: Int64
            let date: String
            let store: UUIDv7
            /// How many thousandths come back.
            let back: Int64
        }
        let history = (0..<25).map { _ in
            Order(
                minor: Int64.random(in: 1...9_000, using: &random),
                points: Int64.random(in: 0...90, using: &random),
                date: ["2026-02-17", "2026-03-04", "2026-03-05"].randomElement(using: &random)!,
                store: [Self.store, Self.bar].randomElement(using: &random)!,
                back: [0, 0, 300, 1_000].randomElement(using: &random)!)
        }
        try await Self.run { stack in
            let slow = try #require(try await stack.register("13800000204").member?.id)
            let burst = try #require(try await stack.register("13800000205").member?.id)
            var told: Int64 = 0
            func tell(_ id: String, _ order: Order) throws {
                try stack.ledger.paid(
                    order.minor, by: id, on: order.date, at: order.store, for: order.points)
                told += 1
                guard order.back > 0 else { return }
                try stack.ledger.refunded(
                    order.minor * order.back / 1_000, by: id, of: order.date, on: "2026-03-05",
                    at: order.store, clawingBack: order.points * order.back / 1_000,
                    isWhole: order.back == 1_000)
                told += 1
            }
            for order in history {
                try tell(slow, order)
                try await applied(told, stack)
            }
            for order in history { try tell(burst, order) }
            try await applied(told, stack)
            for query in [
                "SELECT level_rank || ' ' || coalesce(level_valid_until::text, '-')",
                "SELECT version || ' ' || lifetime_minor",
            ] {
                let rows = try await stack.texts(
                    "\(query) FROM members WHERE member_id IN ('\(slow)', '\(burst)')")
                #expect(rows.count == 2 && Set(rows).count == 1, "seed \(seed): \(rows)")
            }
            for table in [
                "concat_ws(' ', business_date, amount_minor, orders, points) FROM member_spend",
                "business_date || ' ' || store_id || ' ' || orders FROM member_visits",
            ] {
                func rows(_ id: String) async throws -> [String] {
                    try await stack.texts(
                        "SELECT \(table) WHERE member_id = '\(id)' ORDER BY 1")
                }
                let (one, other) = (try await rows(slow), try await rows(burst))
                #expect(one == other && !one.isEmpty, "seed \(seed)")
            }
            let earned = history.reduce(0) { $0 + $1.points - $1.points * $1.back / 1_000 }
            #expect(
                try await stack.number("SELECT sum(points) FROM member_spend") == 2 * earned,
                "seed \(seed)")
            let visits = Set(
                history.filter { $0.back < 1_000 }.map { "\($0.date) \($0.store)" }
            ).count
            #expect(
                try await stack.count("member_visits", "orders > 0") == Int64(2 * visits),
                "seed \(seed)")
        }
    }

    @Test("N04 other services are told the scheme in force, and nobody else is")
    func scheme() async throws {
        try await Self.run { stack in
            let levels = MemberV1.Levels.Client(stack.channel)
            let scheme = try await levels.getScheme(.init(), stack.service())
            #expect(scheme.version == 2 && scheme.currency == "CNY")
            #expect(scheme.levels.map(\.code) == ["base", "silver", "gold", "diamond"])
            #expect(
                scheme.levels.map(\.validity) == [.neverEnds]
                    + Array(repeating: .endOfNextPeriod, count: 3))
            #expect(
                scheme.levels.map(\.conditions) == [
                    [],
                    [
                        .init(metric: .visits, window: .calendarQuarter, threshold: 3),
                        .init(metric: .paidOrders, window: .membershipYear, threshold: 6),
                    ],
                    [
                        .init(metric: .pointsEarned, window: .calendarQuarter, threshold: 300),
                        .init(
                            metric: .spendNet, window: .rollingDays, days: 30, threshold: 90_000),
                    ],
                    [.init(metric: .pointsEarned, window: .allTime, threshold: 1_000)],
                ])
            for options in [
                stack.till(), stack.member(MemberDemo.merchant.description), stack.staff(),
            ] {
                let refusal = await MemberStack.refusal {
                    try await levels.getScheme(.init(), options)
                }
                #expect(refusal == "PERMISSION_DENIED")
            }
            // The merchant whose members came from elsewhere has the scheme of before.
            let other = try await levels.getScheme(
                .init(), stack.service(merchant: MemberDemo.importMerchant))
            #expect(other.version == 1 && other.currency == "USD")
            #expect(other.levels.last?.conditions.map(\.window) == [.allTime])
            #expect(other.levels.last?.validity == .neverEnds)
        }
    }

    private func reached(_ id: String, _ stack: MemberStack) async throws -> [Int64]? {
        try await stack.level(of: id).progress?.conditions.map(\.reached)
    }
}

// MARK: The scheme's rows

private struct InsertScheme: Statement {
    static let sql = """
        INSERT INTO level_schemes (merchant_id, version, state) VALUES ($1, 2, 'ACTIVE')
        """

    func bind(_ parameters: inout Parameters) { parameters.append(MemberDemo.merchant) }
}

private struct InsertLevel: Statement {
    static let sql = """
        INSERT INTO levels (merchant_id, version, rank, code, name_zh, name_en, validity)
        VALUES ($1, 2, $2::smallint, $3, $3, $3,
            CASE WHEN $2::smallint = 0 THEN 'NEVER' ELSE 'END_OF_NEXT_PERIOD' END)
        """
    let rank: Int16
    let code: String

    func bind(_ parameters: inout Parameters) {
        parameters.append(MemberDemo.merchant)
        parameters.append(rank)
        parameters.append(code)
    }
}

private struct InsertCondition: Statement {
    static let sql = """
        INSERT INTO level_conditions (merchant_id, version, rank, position, metric, time_window,
            window_days, threshold_minor)
        VALUES ($1, 2, $2, $3, $4, $5, $6, $7)
        """
    let rank: Int16
    let position: Int16
    let metric: String
    let window: String
    var days: Int32?
    let threshold: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(MemberDemo.merchant)
        parameters.append(rank)
        parameters.append(position)
        parameters.append(metric)
        parameters.append(window)
        parameters.append(days)
        parameters.append(threshold)
    }
}
