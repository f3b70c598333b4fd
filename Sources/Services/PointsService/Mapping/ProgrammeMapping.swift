package import Messages
package import PointsDomain
import Primitives
package import Rules

/// From the message that a merchant writes to the rules that decide; an error names the field.
extension Programme {
    package init(
        _ definition: PointsV1.ProgrammeDefinition, version: Int32
    ) throws(DocumentError) {
        guard let rate = definition.rate else { throw DocumentError("rate", "is missing") }
        let caps = definition.caps ?? .init()
        self.init(
            version: version, baseRate: try rate.ratio(at: "rate"),
            multipliers: try Self.multipliers(definition.multipliers),
            combination: try definition.combination.domain(),
            multiplierCeiling: try Self.ceiling(definition.multiplierCeiling),
            excluded: try definition.excluded?.condition(
                at: "excluded", PurchaseFact.schema),
            bonuses: try Self.bonuses(definition.bonuses),
            caps: Caps(
                perMonth: try points(caps.perMonth, at: "caps.perMonth").orNil,
                perDay: try points(caps.perDay, at: "caps.perDay").orNil),
            activation: try definition.activation?.domain(at: "activation") ?? .immediate,
            life: try definition.expiry?.domain(at: "expiry") ?? .none,
            checkIn: try definition.checkIn?.domain(),
            events: try Self.events(definition.events),
            policies: try Policies(definition))
    }

    private static func multipliers(
        _ messages: [PointsV1.PointsMultiplier]
    ) throws(DocumentError) -> [Multiplier] {
        var multipliers: [Multiplier] = []
        try checkCodes(messages.map(\.code), "multipliers")
        for (index, message) in messages.enumerated() {
            let path = "multipliers[\(index)]"
            guard let factor = Ratio(decimal: message.factor), factor >= .zero,
                factor <= Limits.largestMultiplier
            else { throw DocumentError("\(path).factor", "is not a decimal from 0 to 1000") }
            guard let source = message.source.domain else {
                throw DocumentError("\(path).source", "is not a source of multipliers")
            }
            multipliers.append(
                Multiplier(
                    code: message.code, name: try name(message.name, at: path), source: source,
                    when: try message.when?.condition(at: "\(path).when", PurchaseFact.schema),
                    factor: factor))
        }
        return multipliers
    }

    private static func ceiling(_ text: String) throws(DocumentError) -> Ratio? {
        guard !text.isEmpty else { return nil }
        guard let ceiling = Ratio(decimal: text), ceiling > .zero,
            ceiling <= Limits.largestMultiplier
        else { throw DocumentError("multiplierCeiling", "is not a decimal above 0, to 1000") }
        return ceiling
    }

    private static func bonuses(
        _ messages: [PointsV1.PurchaseBonus]
    ) throws(DocumentError) -> [PurchaseBonus] {
        var bonuses: [PurchaseBonus] = []
        try checkCodes(messages.map(\.code), "bonuses")
        for (index, message) in messages.enumerated() {
            let path = "bonuses[\(index)]"
            guard let unit = message.per.domain else {
                throw DocumentError("\(path).per", "is not a unit of bonuses")
            }
            guard message.points > 0 else {
                throw DocumentError("\(path).points", "is not above 0")
            }
            bonuses.append(
                PurchaseBonus(
                    code: message.code, name: try name(message.name, at: path),
                    when: try message.when?.condition(at: "\(path).when", PurchaseFact.schema),
                    points: try points(message.points, at: "\(path).points"), unit: unit))
        }
        return bonuses
    }

    private static func events(
        _ messages: [PointsV1.EventRule]
    ) throws(DocumentError) -> [EventRule] {
        var events: [EventRule] = []
        try checkCodes(messages.map(\.code), "events")
        for (index, message) in messages.enumerated() {
            let path = "events[\(index)]"
            guard
                message.code.utf8.allSatisfy({
                    (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F
                })
            else {
                throw DocumentError("\(path).code", "has other characters than A-Z, 0-9 and _")
            }
            guard message.points > 0 || message.rate != nil else {
                throw DocumentError(path, "has neither points nor a rate")
            }
            guard (0...366 * 86_400).contains(message.cooldownSeconds) else {
                throw DocumentError("\(path).cooldownSeconds", "is not from 0 to a year")
            }
            events.append(
                EventRule(
                    code: message.code, name: try name(message.name, at: path),
                    when: try message.when?.condition(at: "\(path).when", EventFact.schema),
                    points: try points(message.points, at: "\(path).points"),
                    rate: try message.rate?.ratio(at: "\(path).rate"),
                    limits: try limits(message.limits, at: path),
                    cooldownSeconds: message.cooldownSeconds, isOutsideCaps: message.outsideCaps,
                    activation: try message.activation?.domain(at: "\(path).activation"),
                    life: try message.expiry?.domain(at: "\(path).expiry"),
                    spend: try spend(message, at: path)))
        }
        return events
    }

    private static func spend(
        _ message: PointsV1.EventRule, at path: String
    ) throws(DocumentError) -> EventRule.SpendThreshold? {
        guard let spend = message.spend else { return nil }
        guard message.code.hasPrefix(EventRule.spendPrefix) else {
            throw DocumentError("\(path).code", "does not begin with \(EventRule.spendPrefix)")
        }
        guard spend.amountMinor > 0 else {
            throw DocumentError("\(path).spend.amountMinor", "is not above 0")
        }
        guard let period = spend.period.domain else {
            throw DocumentError("\(path).spend.period", "is not a period")
        }
        // What is spent when it is looked at is not what was spent when it was reached.
        guard message.rate == nil else {
            throw DocumentError("\(path).rate", "is not for what is spent in a period")
        }
        return EventRule.SpendThreshold(spend.amountMinor, in: period)
    }

    private static func limits(
        _ messages: [PointsV1.EventLimit], at path: String
    ) throws(DocumentError) -> [EventRule.Limit] {
        var limits: [EventRule.Limit] = []
        for (index, message) in messages.enumerated() {
            let place = "\(path).limits[\(index)]"
            guard let period = message.period.domain else {
                throw DocumentError("\(place).period", "is not a period")
            }
            guard (1...1_000).contains(message.times) else {
                throw DocumentError("\(place).times", "is not from 1 to 1000")
            }
            limits.append(EventRule.Limit(period, times: Int64(message.times)))
        }
        return limits
    }

    /// Codes name rules in explanations: each once, and short.
    private static func checkCodes(
        _ codes: [String], _ field: String
    ) throws(DocumentError) {
        guard codes.count <= Limits.rules else {
            throw DocumentError(field, "has more than \(Limits.rules) rules")
        }
        var seen: Set<String> = []
        for (index, code) in codes.enumerated() {
            guard (1...64).contains(code.unicodeScalars.count) else {
                throw DocumentError("\(field)[\(index)].code", "is not 1 to 64 characters long")
            }
            guard seen.insert(code).inserted else {
                throw DocumentError("\(field)[\(index)].code", "stands at another rule too")
            }
        }
    }

    private static func name(
        _ text: PatronV1.Text?, at path: String
    ) throws(DocumentError) -> BilingualName {
        guard let text, !text.zh.isEmpty, !text.en.isEmpty else {
            throw DocumentError("\(path).name", "is missing in one of the two languages")
        }
        guard max(text.zh.unicodeScalars.count, text.en.unicodeScalars.count) <= 64 else {
            throw DocumentError("\(path).name", "is longer than 64 characters")
        }
        return BilingualName(zh: text.zh, en: text.en)
    }
}

/// A number of points within what a rule may grant.
func points(_ points: Int64, at path: String) throws(DocumentError) -> Int64 {
    guard Programme.Limits.points.contains(points) else {
        throw DocumentError(path, "is not from 0 to \(Programme.Limits.points.upperBound)")
    }
    return points
}

extension Int64 {
    /// In the messages 0 stands for "no limit".
    var orNil: Int64? { self == 0 ? nil : self }
}

extension PatronV1.Json {
    /// The condition that it is.
    package func condition(
        at path: String, _ schema: FactSchema
    ) throws(DocumentError) -> Condition {
        let tree: JSONTree
        do {
            tree = try JSONTree(json: text)
        } catch {
            throw DocumentError(path, "\(error)")
        }
        return try Condition(try ConditionTree(tree, at: path), schema)
    }
}

extension PointsV1.PointsRate {
    fileprivate func ratio(at path: String) throws(DocumentError) -> Ratio {
        guard perMinor > 0, points >= 0, let ratio = Ratio(points, perMinor),
            ratio <= Programme.Limits.largestMultiplier
        else {
            throw DocumentError(path, "is not from 0 to 1000 points a minor unit")
        }
        return ratio
    }
}
