import Messages
import PointsDomain
import Primitives
import Rules
import Testing

/// Shorthand that fails the test instead of the process.
func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }
func instant(_ text: String) throws -> Instant { try #require(Instant(rfc3339: text)) }
func ratio(_ text: String) throws -> Ratio { try #require(Ratio(decimal: text)) }
func monthDay(_ text: String) throws -> ExpiryPolicy.MonthDay {
    try #require(ExpiryPolicy.MonthDay(text))
}

let shanghai = TimeZoneRules.fixed(offsetSeconds: 8 * 3_600, identifier: "Asia/Shanghai")

// MARK: Conditions

/// A test of a fact as its author writes it.
func fact(_ name: String, _ op: String, _ text: String) -> String {
    fact(name, op, json: #""\#(text)""#)
}

func fact(_ name: String, _ op: String, _ number: Int64) -> String {
    fact(name, op, json: "\(number)")
}

func fact(_ name: String, _ op: String, anyOf texts: String...) -> String {
    fact(name, op, json: "[" + texts.map { #""\#($0)""# }.joined(separator: ",") + "]")
}

func fact(_ name: String, _ op: String, json value: String) -> String {
    #"{"fact": "\#(name)", "op": "\#(op)", "value": \#(value)}"#
}

func all(_ tests: String...) -> String {
    #"{"all": ["# + tests.joined(separator: ",") + "]}"
}

/// A condition from its JSON.
func when(_ json: String, _ schema: FactSchema = PurchaseFact.schema) throws -> Condition {
    try Condition(ConditionTree(JSONTree(json: json), at: ""), schema)
}

// MARK: Programmes

func named(_ code: String) -> BilingualName { BilingualName(zh: "规则 \(code)", en: "rule \(code)") }

func multiplier(
    _ code: String, _ source: Multiplier.Source, _ factor: String, when condition: String? = nil
) throws -> Multiplier {
    Multiplier(
        code: code, name: named(code), source: source,
        when: try condition.map { try when($0) }, factor: try ratio(factor))
}

func bonus(
    _ code: String, _ points: Int64, per unit: PurchaseBonus.Unit, when condition: String? = nil
) throws -> PurchaseBonus {
    PurchaseBonus(
        code: code, name: named(code), when: try condition.map { try when($0) }, points: points,
        unit: unit)
}

/// Multipliers of categories, weekdays and levels are named after them.
func programme(
    rate: Ratio = Ratio(1, 100) ?? .one,
    categories: [String: String] = [:], weekdays: [Weekday: String] = [:],
    levels: [String: String] = [:], multipliers: [Multiplier] = [],
    combination: Programme.Combination = .additive, ceiling: String? = nil,
    excluded: String? = nil, bonuses: [PurchaseBonus] = [],
    cap: Int64? = nil, dayCap: Int64? = nil, activation: Activation = .immediate,
    expiry: ExpiryPolicy = .none, life: LifeRule? = nil, events: [EventRule] = [],
    policies: Policies = Policies()
) throws -> Programme {
    var multipliers = multipliers
    for (category, factor) in categories.sorted(by: { $0.key < $1.key }) {
        multipliers.append(
            try multiplier(
                category, .item, factor, when: fact("line.category", "=", category)))
    }
    for (weekday, factor) in weekdays.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
        multipliers.append(
            try multiplier(
                weekday.code, .weekday, factor, when: fact("order.weekday", "=", weekday.code)))
    }
    for (level, factor) in levels.sorted(by: { $0.key < $1.key }) {
        multipliers.append(
            try multiplier(level, .level, factor, when: fact("member.level", "=", level)))
    }
    return Programme(
        version: 7, baseRate: rate, multipliers: multipliers, combination: combination,
        multiplierCeiling: try ceiling.map { try ratio($0) },
        excluded: try excluded.map { try when($0) }, bonuses: bonuses,
        caps: Programme.Caps(perMonth: cap, perDay: dayCap), activation: activation,
        life: life ?? LifeRule(expiry), events: events, policies: policies)
}

// MARK: Purchases

func item(
    _ sku: String, _ amountMinor: Int64, category: String = "", quantity: Int64 = 1
) -> Purchase.Line {
    Purchase.Line(sku: sku, category: category, quantity: quantity, amountMinor: amountMinor)
}

/// On Thursday, 2026-03-05, at noon in Shanghai, unless it says otherwise.
func purchase(
    _ lines: [Purchase.Line], on day: String = "2026-03-05", hour: Int64 = 12,
    channel: String = "IN_STORE", store: String = "store-1"
) throws -> Purchase {
    let noon = try instant("\(day)T04:00:00Z")
    return Purchase(
        lines: lines, currency: .cny, businessDate: try date(day), hour: hour,
        paidAt: noon.adding(seconds: (hour - 12) * 3_600), channel: channel, storeId: store)
}

func somebody(
    level: String = "base", rank: Int32 = 0, birthday: BirthdayWindow = []
) -> MemberTraits {
    MemberTraits(levelCode: level, levelRank: rank, birthday: birthday)
}

func facts(
    _ programme: Programme?, _ purchase: Purchase, _ member: MemberTraits = somebody(),
    totals: EarnedTotals = EarnedTotals(), blocked: Bool = false, isUnderReview: Bool = false
) -> Earning.Facts {
    Earning.Facts(
        programme: programme, purchase: purchase, member: member, earningBlocked: blocked,
        lotClock: BusinessClock(zone: shanghai), totals: totals, isUnderReview: isUnderReview)
}

/// Lines of goods without a number: category and amount.
func facts(
    _ programme: Programme?, _ lines: [(String, Int64)], on day: String = "2026-03-05",
    level: String = "base", blocked: Bool = false, granted: Int64 = 0
) throws -> Earning.Facts {
    facts(
        programme, try purchase(lines.map { item("", $0.1, category: $0.0) }, on: day),
        somebody(level: level), totals: EarnedTotals(inMonth: granted), blocked: blocked)
}

func grant(_ facts: Earning.Facts) throws -> Earning.Grant {
    guard case .grant(let grant) = Earning.decide(facts) else {
        throw Unexpected(what: "\(Earning.decide(facts))")
    }
    return grant
}

struct Unexpected: Error { let what: String }

extension [ExplanationStep] {
    var codes: [ExplanationStep.Code] { map(\.code) }

    /// The first step of that code.
    subscript(_ code: ExplanationStep.Code) -> ExplanationStep? { first { $0.code == code } }
}
