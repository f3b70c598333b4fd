import Foundation
package import PointsDomain
import Primitives

/// A programme as it is written in the table: JSON, with exact numbers as decimal texts.
package struct ProgrammeDefinition: Codable, Sendable {
    package struct Rate: Codable, Sendable {
        /// So many points …
        package var points: Int64
        /// … for so many minor units.
        package var perMinor: Int64

        package init(points: Int64, perMinor: Int64) {
            self.points = points
            self.perMinor = perMinor
        }
    }

    package struct Expiry: Codable, Sendable {
        /// NONE, ROLLING or CALENDAR.
        package var policy: String
        package var count: Int?
        package var unit: String?
        package var rounding: String?
        /// MM-DD.
        package var days: [String]?

        package init(
            policy: String, count: Int? = nil, unit: String? = nil, rounding: String? = nil,
            days: [String]? = nil
        ) {
            self.policy = policy
            self.count = count
            self.unit = unit
            self.rounding = rounding
            self.days = days
        }
    }

    package var base: Rate
    package var categoryMultipliers: [String: String]?
    package var weekdayMultipliers: [String: String]?
    package var levelMultipliers: [String: String]?
    package var combination: String?
    package var monthlyCap: Int64?
    package var expiry: Expiry
    /// FLOOR.
    package var rounding: String?

    package init(
        base: Rate, categoryMultipliers: [String: String]? = nil,
        weekdayMultipliers: [String: String]? = nil, levelMultipliers: [String: String]? = nil,
        combination: String? = nil, monthlyCap: Int64? = nil, expiry: Expiry
    ) {
        self.base = base
        self.categoryMultipliers = categoryMultipliers
        self.weekdayMultipliers = weekdayMultipliers
        self.levelMultipliers = levelMultipliers
        self.combination = combination
        self.monthlyCap = monthlyCap
        self.expiry = expiry
        rounding = "FLOOR"
    }

    package init(json: String) throws {
        self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
    }

    package func json() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }

    /// The rules, or the field that makes no sense.
    package func programme(version: Int32) throws(Programme.Invalid) -> Programme {
        guard base.perMinor > 0, let rate = Ratio(base.points, base.perMinor) else {
            throw Programme.Invalid(field: "base.perMinor", problem: "is not above 0")
        }
        guard rounding == nil || rounding == "FLOOR" else {
            throw Programme.Invalid(field: "rounding", problem: "is not FLOOR")
        }
        guard
            let combination = Programme.Combination(
                rawValue: combination ?? Programme.Combination.additive.rawValue)
        else {
            throw Programme.Invalid(
                field: "combination", problem: "is not MAX, ADDITIVE or MULTIPLY")
        }
        var weekdays: [Weekday: Ratio] = [:]
        for (name, value) in try Self.ratios(weekdayMultipliers, "weekdayMultipliers") {
            guard let weekday = Weekday(code: name) else {
                throw Programme.Invalid(
                    field: "weekdayMultipliers", problem: "\(name) is not a weekday")
            }
            weekdays[weekday] = value
        }
        return try Programme(
            version: version, baseRate: rate,
            categoryMultipliers: Self.ratios(categoryMultipliers, "categoryMultipliers"),
            weekdayMultipliers: weekdays,
            levelMultipliers: Self.ratios(levelMultipliers, "levelMultipliers"),
            combination: combination, monthlyCap: monthlyCap, expiry: expiry.domain())
    }

    private static func ratios(
        _ texts: [String: String]?, _ field: String
    ) throws(Programme.Invalid) -> [String: Ratio] {
        var ratios: [String: Ratio] = [:]
        for (name, text) in texts ?? [:] {
            guard let ratio = Ratio(decimal: text) else {
                throw Programme.Invalid(
                    field: "\(field).\(name)", problem: "is not a decimal number")
            }
            ratios[name] = ratio
        }
        return ratios
    }
}

extension ProgrammeDefinition.Expiry {
    fileprivate func domain() throws(Programme.Invalid) -> ExpiryPolicy {
        switch policy {
        case "NONE":
            return .none
        case "ROLLING":
            guard let count, let unit = unit.flatMap(ExpiryPolicy.Unit.init(rawValue:)),
                let rounding = ExpiryPolicy.Rounding(rawValue: rounding ?? "NONE")
            else {
                throw Programme.Invalid(
                    field: "expiry", problem: "ROLLING needs count, unit and a known rounding")
            }
            return .rolling(count: count, unit: unit, rounding: rounding)
        case "CALENDAR":
            var days: [ExpiryPolicy.MonthDay] = []
            for text in self.days ?? [] {
                let parts = text.split(separator: "-").compactMap { Int($0) }
                guard parts.count == 2,
                    let day = ExpiryPolicy.MonthDay(month: parts[0], day: parts[1])
                else {
                    throw Programme.Invalid(
                        field: "expiry.days", problem: "\(text) is not a day, MM-DD")
                }
                days.append(day)
            }
            return .calendar(days)
        default:
            throw Programme.Invalid(
                field: "expiry.policy", problem: "is not NONE, ROLLING or CALENDAR")
        }
    }
}
