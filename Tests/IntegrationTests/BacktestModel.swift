import Messages
import Primitives
import TestKit

/// Orders that nobody chose, and those that were made so far.
struct History {
    struct Order {
        let member: Int
        let isAtBar: Bool
        let paidAt: Instant
        let lines: [(String, Int64)]

        /// Minutes of Shanghai's clock since 1970; it knows no summer time.
        private var local: Int64 { paidAt.secondsSinceEpoch / 60 + 8 * 60 }
        /// The bar's day begins at 05:00.
        var date: CalendarDate {
            CalendarDate(daysSinceEpoch: Int32((local - (isAtBar ? 300 : 0)) / 1_440))
        }
        var hour: Int64 { local % 1_440 / 60 }
        var month: String { String(date.description.prefix(7)) }
    }

    /// One for each member.
    static let levels = ["base", "gold", "base", "silver", "gold", "base", "base", "gold"]
    /// When the second version begins.
    static let change = "2026-02-15T00:00:00Z"

    private var random: SeededGenerator
    private(set) var orders: [Order] = []

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    /// Any time of January and February 2026, not one after the other.
    mutating func next() -> Order {
        let start = Instant(rfc3339: "2026-01-01T00:00:00Z") ?? .epoch
        let order = Order(
            member: Int.random(in: 0..<Self.levels.count, using: &random),
            isAtBar: Bool.random(using: &random),
            paidAt: start.adding(seconds: Int64.random(in: 0..<59 * 86_400, using: &random)),
            lines: (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (
                    ["cocktail", "whisky", "snack"].randomElement(using: &random) ?? "",
                    Int64.random(in: 0...50_000, using: &random)
                )
            })
        orders.append(order)
        return order
    }
}

/// Rules as a person would note them down; factors are tenths.
struct Rules {
    var pointsPerYuan: Int64 = 1
    var items: [String: Int64] = [:]
    var wednesday: Int64?
    var lateNight: Int64?
    var gold: Int64?
    /// The highest of the factors counts, instead of the sum of what they add.
    var takesHighest = false
    var perMonth: Int64?
    var perDay: Int64?
    /// What 100 points are worth, minor units.
    var worthOf100: Int64

    static let demo = Rules(
        items: ["cocktail": 15, "whisky": 20], wednesday: 20, perMonth: 5_000, worthOf100: 200)
    static let whisky = Rules(items: ["whisky": 40], perMonth: 4_000, worthOf100: 200)
    static let tried = Rules(
        pointsPerYuan: 2, items: ["cocktail": 12], lateNight: 30, gold: 15, takesHighest: true,
        perMonth: 6_000, perDay: 900, worthOf100: 50)

    /// The points of one order before the caps.
    func points(_ order: History.Order) -> Int64 {
        var tenths: Int64 = 0
        for (category, amount) in order.lines {
            var factors: [Int64] = []
            if let item = items[category] { factors.append(item) }
            if let wednesday, order.date.weekday == .wednesday { factors.append(wednesday) }
            if let lateNight, order.hour >= 20 { factors.append(lateNight) }
            if let gold, History.levels[order.member] == "gold" { factors.append(gold) }
            let factor =
                takesHighest
                ? factors.max() ?? 10 : factors.reduce(10) { $0 + $1 - 10 }
            tenths += amount * factor
        }
        return tenths * pointsPerYuan / 1_000
    }

    /// The same as a merchant writes it.
    var definition: PointsV1.ProgrammeDefinition {
        var multipliers = items.sorted { $0.key < $1.key }.map { category, tenths in
            Self.multiplier(
                category, .item, #"{"fact": "line.category", "op": "=", "value": "\#(category)"}"#,
                tenths)
        }
        if let wednesday {
            multipliers.append(
                Self.multiplier(
                    "wednesday", .weekday,
                    #"{"fact": "order.weekday", "op": "=", "value": "WEDNESDAY"}"#, wednesday))
        }
        if let lateNight {
            multipliers.append(
                Self.multiplier(
                    "late", .campaign, #"{"fact": "order.hour", "op": ">=", "value": 20}"#,
                    lateNight))
        }
        if let gold {
            multipliers.append(
                Self.multiplier(
                    "gold", .level,
                    #"""
                    {"all": [{"fact": "member.level", "op": "=", "value": "gold"},
                             {"fact": "member.levelRank", "op": ">=", "value": 2}]}
                    """#,
                    gold))
        }
        return PointsV1.ProgrammeDefinition(
            rate: PointsV1.PointsRate(points: pointsPerYuan, perMinor: 100),
            multipliers: multipliers, combination: takesHighest ? .max : .additive,
            caps: PointsV1.EarningCaps(perMonth: perMonth ?? 0, perDay: perDay ?? 0),
            money: PointsV1.PointsAsMoney(points: 100, valueMinor: worthOf100))
    }

    private static func multiplier(
        _ code: String, _ source: PointsV1.MultiplierSource, _ when: String, _ tenths: Int64
    ) -> PointsV1.PointsMultiplier {
        PointsV1.PointsMultiplier(
            code: code, name: PatronV1.Text(zh: code, en: code), source: source,
            when: PatronV1.Json(text: when), factor: "\(tenths / 10).\(tenths % 10)")
    }
}

/// Silver by points, gold by more points or by visits: of all time.
enum PointsLevels {
    static let codes = ["base", "silver", "gold"]
    fileprivate static let silverPoints: Int64 = 4_800
    fileprivate static let goldPoints: Int64 = 10_500
    fileprivate static let goldVisits: Int64 = 40

    static let scheme = MemberV1.LevelScheme(
        version: 7, currency: "CNY",
        levels: [
            .init(code: codes[0], validity: .neverEnds),
            .init(
                code: codes[1],
                conditions: [
                    .init(metric: .pointsEarned, window: .allTime, threshold: silverPoints)
                ], validity: .neverEnds),
            .init(
                code: codes[2],
                conditions: [
                    .init(metric: .pointsEarned, window: .allTime, threshold: goldPoints),
                    .init(metric: .visits, window: .allTime, threshold: goldVisits),
                ], validity: .neverEnds),
        ])

    fileprivate static func rank(points: Int64, visits: Int) -> Int {
        if points >= goldPoints || visits >= goldVisits { return 2 }
        return points >= silverPoints ? 1 : 0
    }
}

/// What a back-test must say, by another way: one plain pass over the orders.
struct IndependentCount {
    private struct Side {
        var points: Int64 = 0
        var capped: Int64 = 0
        var byMember: [Int: Int64] = [:]
        /// By member and month, and by member and day.
        var byPeriod: [String: Int64] = [:]

        mutating func add(_ order: History.Order, by rules: Rules) {
            let periods = [
                ("\(order.member) \(order.date)", rules.perDay),
                ("\(order.member) \(order.month)", rules.perMonth),
            ]
            let asked = rules.points(order)
            var granted = asked
            for (period, cap) in periods {
                if let cap { granted = min(granted, max(0, cap - byPeriod[period, default: 0])) }
            }
            for (period, _) in periods { byPeriod[period, default: 0] += granted }
            byMember[order.member, default: 0] += granted
            points += granted
            capped += asked - granted
        }
    }

    let versions: [Rules]
    let tried: Rules
    private var active = Side()
    private var draft = Side()
    private var orders: Int64 = 0
    /// Stores and days, by member.
    private var visits: [Int: Set<String>] = [:]

    init(versions: [Rules], tried: Rules) {
        self.versions = versions
        self.tried = tried
    }

    mutating func add(_ order: History.Order) {
        let change = Instant(rfc3339: History.change) ?? .epoch
        active.add(order, by: order.paidAt < change ? versions[0] : versions[1])
        draft.add(order, by: tried)
        visits[order.member, default: []].insert("\(order.date) \(order.isAtBar)")
        orders += 1
    }

    /// But for the speed.
    var report: PointsV1.BacktestReport {
        let members = active.byMember.keys.sorted().map { member in
            (
                id: member, before: active.byMember[member, default: 0],
                after: draft.byMember[member, default: 0]
            )
        }
        let affected = members.filter { $0.before != $0.after }.sorted { left, right in
            let (a, b) = (abs(left.after - left.before), abs(right.after - right.before))
            return a == b ? left.id < right.id : a > b
        }
        return PointsV1.BacktestReport(
            orders: orders, members: Int64(members.count),
            active: figures(active, worthOf100: versions[1].worthOf100),
            draft: figures(draft, worthOf100: tried.worthOf100),
            membersWithMore: Int64(members.count { $0.after > $0.before }),
            membersWithLess: Int64(members.count { $0.after < $0.before }),
            mostAffected: affected.prefix(10).map {
                PointsV1.BacktestMember(
                    memberId: Demo.member($0.id + 1).description, pointsBefore: $0.before,
                    pointsAfter: $0.after)
            }, levels: levels(members))
    }

    private func levels(
        _ members: [(id: Int, before: Int64, after: Int64)]
    ) -> PointsV1.BacktestLevels {
        var counts = [[Int64]](repeating: [0, 0, 0], count: 3)
        for member in members {
            let visits = visits[member.id, default: []].count
            let from = PointsLevels.rank(points: member.before, visits: visits)
            counts[from][PointsLevels.rank(points: member.after, visits: visits)] += 1
        }
        var levels = PointsV1.BacktestLevels(effect: .judged, schemeVersion: 7)
        var transitions: [PointsV1.LevelTransition] = []
        for from in 0...2 {
            for to in 0...2 where from != to && counts[from][to] > 0 {
                transitions.append(
                    .init(
                        fromLevel: PointsLevels.codes[from], toLevel: PointsLevels.codes[to],
                        members: counts[from][to]))
                levels.membersChanged += counts[from][to]
                if from < to { levels.membersRaised += counts[from][to] }
                if from > to { levels.membersLowered += counts[from][to] }
            }
        }
        levels.transitions = transitions.enumerated().sorted { left, right in
            (right.element.members, left.offset) < (left.element.members, right.offset)
        }.map(\.element)
        return levels
    }

    private func figures(_ side: Side, worthOf100: Int64) -> PointsV1.BacktestFigures {
        PointsV1.BacktestFigures(
            points: side.points, capped: side.capped,
            liabilityMinor: side.points * worthOf100 / 100)
    }
}
