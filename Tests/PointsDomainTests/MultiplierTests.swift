import PointsDomain
import Primitives
import Testing

@Suite("What multiplies the points of a purchase")
struct MultiplierTests {
    /// A rule that doubles.
    struct Rule: Sendable {
        let source: Multiplier.Source
        let when: String

        init(_ source: Multiplier.Source, _ when: String) {
            self.source = source
            self.when = when
        }

        static let festival = Rule(
            .festival, fact("order.date", "in", anyOf: "2026-02-17", "2026-10-01"))
        static let christmas = Rule(
            .festival, fact("order.monthDay", "in", anyOf: "12-24", "12-25"))
        static let weekend = Rule(
            .weekday, fact("order.weekday", "in", anyOf: "SATURDAY", "SUNDAY"))
        static let campaign = Rule(
            .campaign,
            all(fact("order.date", ">=", "2026-06-01"), fact("order.date", "<=", "2026-06-18")))
        static let peak = Rule(
            .campaign, all(fact("order.hour", ">=", 21), fact("order.hour", "<", 23)))
        static let delivery = Rule(.campaign, fact("order.channel", "=", "DELIVERY"))
        static let opening = Rule(.campaign, fact("order.storeId", "in", anyOf: "store-9"))
        static let bigBill = Rule(.campaign, fact("order.amountMinor", ">=", 10_000))
        static let birthday = Rule(.birthday, fact("member.birthdayDay", "=", json: "true"))
        static let birthWeek = Rule(.birthday, fact("member.birthdayWeek", "=", json: "true"))
        static let birthMonth = Rule(.birthday, fact("member.birthdayMonth", "=", json: "true"))
        static let gold = Rule(.level, fact("member.level", "=", "gold"))
        static let silverUp = Rule(.level, fact("member.levelRank", ">=", 1))
    }

    private func points(
        _ rule: Rule, _ purchase: Purchase, _ member: MemberTraits = somebody()
    ) throws -> Int64 {
        let programme = try programme(
            multipliers: [multiplier("rule", rule.source, "2", when: rule.when)])
        return try grant(facts(programme, purchase, member)).points
    }

    @Test(
        "C03 what is bought at a festival, at a weekend, in a campaign or at its hours counts double",
        arguments: [
            //  rule             day           hour  points of 100.00
            (Rule.festival, "2026-10-01", 12, 200),
            (.festival, "2026-10-02", 12, 100),
            (.festival, "2027-10-01", 12, 100),
            (.christmas, "2026-12-24", 12, 200),
            (.christmas, "2027-12-25", 12, 200),
            (.christmas, "2026-12-26", 12, 100),
            (.weekend, "2026-03-06", 12, 100),
            (.weekend, "2026-03-07", 12, 200),
            (.weekend, "2026-03-08", 12, 200),
            (.weekend, "2026-03-09", 12, 100),
            (.campaign, "2026-05-31", 12, 100),
            (.campaign, "2026-06-01", 12, 200),
            (.campaign, "2026-06-18", 12, 200),
            (.campaign, "2026-06-19", 12, 100),
            (.peak, "2026-03-05", 20, 100),
            (.peak, "2026-03-05", 21, 200),
            (.peak, "2026-03-05", 22, 200),
            (.peak, "2026-03-05", 23, 100),
        ] as [(Rule, String, Int64, Int64)])
    func time(rule: Rule, day: String, hour: Int64, expected: Int64) throws {
        let purchase = try purchase([item("", 10_000)], on: day, hour: hour)
        #expect(try points(rule, purchase) == expected)
    }

    @Test("C03 N07 after midnight a bar's hour is of the new day and its date of the old one")
    func pastMidnight() throws {
        // 01:00 on Thursday in a store whose day begins at 05:00.
        let purchase = try purchase([item("", 10_000)], on: "2026-03-04", hour: 1)
        let wednesday = Rule(.weekday, fact("order.weekday", "=", "WEDNESDAY"))
        let night = Rule(.campaign, fact("order.hour", "<", 5))
        #expect(try points(wednesday, purchase) == 200)
        #expect(try points(night, purchase) == 200)
    }

    @Test("C03 a place of sale, a channel or the size of the bill may count double")
    func place() throws {
        let here = try purchase([item("", 10_000)])
        let there = try purchase([item("", 10_000)], store: "store-9")
        let brought = try purchase([item("", 10_000)], channel: "DELIVERY")
        #expect(try [here, there, brought].map { try points(.opening, $0) } == [100, 200, 100])
        #expect(try [here, there, brought].map { try points(.delivery, $0) } == [100, 100, 200])
        // The bill counts, not the line.
        let split = try purchase([item("a", 5_000), item("b", 5_000)])
        let less = try purchase([item("a", 5_000), item("b", 4_999)])
        #expect(try points(.bigBill, split) == 200)
        #expect(try points(.bigBill, less) == 99)
    }

    @Test(
        "C03 B10 a birthday's day, week and month and a level count double for those who have them",
        arguments: [
            //  rule          level     rank  birthday                points of 100.00
            (Rule.birthday, "base", 0, [.day, .week, .month], 200),
            (.birthday, "base", 0, [.week, .month], 100),
            (.birthWeek, "base", 0, [.week], 200),
            (.birthWeek, "base", 0, [.month], 100),
            (.birthMonth, "base", 0, [.month], 200),
            (.birthMonth, "base", 0, [.week], 100),
            (.birthMonth, "base", 0, [], 100),
            (.gold, "gold", 2, [], 200),
            (.gold, "silver", 1, [], 100),
            (.silverUp, "base", 0, [], 100),
            (.silverUp, "silver", 1, [], 200),
            (.silverUp, "gold", 2, [], 200),
        ] as [(Rule, String, Int32, BirthdayWindow, Int64)])
    func person(
        rule: Rule, level: String, rank: Int32, birthday: BirthdayWindow, expected: Int64
    ) throws {
        let member = somebody(level: level, rank: rank, birthday: birthday)
        #expect(try points(rule, purchase([item("", 10_000)]), member) == expected)
    }

    @Test("C02 of an article's rule and its category's the highest counts, whichever comes first")
    func highestOfSource() throws {
        let ofCategory = try multiplier(
            "cocktail", .item, "1.5", when: fact("line.category", "=", "cocktail"))
        let ofArticle = try multiplier(
            "mojito", .item, "3", when: fact("line.sku", "in", anyOf: "mojito", "mojito-xl"))
        let order = try purchase([
            item("mojito", 6_800, category: "cocktail"),
            item("negroni", 6_800, category: "cocktail"), item("nuts", 1_000),
        ])
        for rules in [[ofCategory, ofArticle], [ofArticle, ofCategory]] {
            let grant = try grant(facts(programme(multipliers: rules), order))
            #expect(grant.linePoints == [204, 102, 10])
            #expect(grant.points == 316)
            // Each says on what it counted, and nothing was combined.
            let steps = grant.explanation.filter { $0.code == .multiplier }
            #expect(steps.map { $0["rule"] } == ["mojito", "cocktail"])
            #expect(steps.map { $0["amountMinor"] } == ["6800", "6800"])
            #expect(grant.explanation[.combination] == nil)
        }
    }

    @Test("C02 a rule of articles counts the amounts of all its lines together")
    func amountOfRule() throws {
        let programme = try programme(categories: ["tea": "2"])
        let order = try purchase([
            item("a", 100, category: "tea"), item("b", 900), item("c", 300, category: "tea"),
        ])
        let step = try grant(facts(programme, order)).explanation[.multiplier]
        #expect(step?["rule"] == "tea")
        #expect(step?["amountMinor"] == "400")
    }

    @Test(
        "C02 C03 no more than the ceiling, which cuts what is above it and nothing else",
        arguments: [
            //  mode                             ceiling  points  steps
            (Programme.Combination.additive, "3", 411, [.combination, .ceiling]),
            (.multiply, "3", 411, [.combination, .ceiling]),
            (.max, "3", 274, [.combination]),
            (.additive, "3.5", 479, [.combination]),
            (.max, "1.5", 205, [.combination, .ceiling]),
        ] as [(Programme.Combination, String, Int64, [ExplanationStep.Code])])
    func ceiling(
        mode: Programme.Combination, ceiling: String, expected: Int64,
        steps: [ExplanationStep.Code]
    ) throws {
        let programme = try programme(
            categories: ["whisky": "2"], weekdays: [.saturday: "2"], levels: ["gold": "1.5"],
            combination: mode, ceiling: ceiling)
        let grant = try grant(
            facts(programme, [("whisky", 13_700)], on: "2026-03-07", level: "gold"))
        #expect(grant.points == expected)
        let told = grant.explanation.codes.filter { $0 == .combination || $0 == .ceiling }
        #expect(told == steps)
        let cut = grant.explanation[.ceiling]?["multiplier"]
        #expect(cut == (steps.contains(.ceiling) ? ceiling : nil))
    }

    @Test("C02 the ceiling cuts a single multiplier too")
    func ceilingOfOne() throws {
        let programme = try programme(categories: ["whisky": "5"], ceiling: "3")
        let grant = try grant(facts(programme, [("whisky", 1_000), ("tea", 1_000)]))
        #expect(grant.linePoints == [30, 10])
        #expect(grant.explanation.codes == [.base, .multiplier, .ceiling])
    }

    @Test(
        "multipliers below 1 take away, all of them together never more than everything",
        arguments: [
            //  mode                             points of 100.00 at x 0.3 and x 0.2
            (Programme.Combination.additive, 0), (.multiply, 6), (.max, 30),
        ] as [(Programme.Combination, Int64)])
    func belowOne(mode: Programme.Combination, expected: Int64) throws {
        let programme = try programme(
            categories: ["outlet": "0.3"], weekdays: [.thursday: "0.2"], combination: mode)
        let grant = try grant(facts(programme, [("outlet", 10_000)]))
        #expect(grant.points == expected)
    }

    @Test("a rule without a condition counts for every line")
    func always() throws {
        let programme = try programme(multipliers: [multiplier("double", .campaign, "2")])
        let grant = try grant(facts(programme, [("", 100), ("tea", 300)]))
        #expect(grant.linePoints == [2, 6])
    }
}
