package import Primitives

/// What a purchase earns (docs/domain.md, Points).
package enum Earning {
    package struct Line: Hashable, Sendable {
        package let category: String
        /// What was paid for the line, minor units, 0 or more.
        package let amountMinor: Int64

        package init(category: String, amountMinor: Int64) {
            self.category = category
            self.amountMinor = amountMinor
        }
    }

    package struct Facts: Sendable {
        /// The version in force when the purchase was paid; nil where the merchant has none.
        package let programme: Programme?
        package let lines: [Line]
        package let currency: Currency
        /// By the store's clock: weekday and month of the purchase.
        package let businessDate: CalendarDate
        package let paidAt: Instant
        /// The merchant's clock, by which lots end.
        package let lotClock: BusinessClock
        package let levelCode: String
        package let earningBlocked: Bool
        /// Points earned so far in the business month of the purchase, net of clawbacks.
        package let grantedInMonth: Int64

        package init(
            programme: Programme?, lines: [Line], currency: Currency, businessDate: CalendarDate,
            paidAt: Instant, lotClock: BusinessClock, levelCode: String, earningBlocked: Bool,
            grantedInMonth: Int64
        ) {
            self.programme = programme
            self.lines = lines
            self.currency = currency
            self.businessDate = businessDate
            self.paidAt = paidAt
            self.lotClock = lotClock
            self.levelCode = levelCode
            self.earningBlocked = earningBlocked
            self.grantedInMonth = grantedInMonth
        }
    }

    package struct Grant: Hashable, Sendable {
        package let points: Int64
        /// The lines' shares; their sum is `points`.
        package let linePoints: [Int64]
        /// Cut by the monthly cap.
        package let capped: Int64
        package let expiresAt: Instant?
        /// 0 where the merchant has no programme.
        package let programmeVersion: Int32
        package let explanation: [ExplanationStep]
    }

    package enum Refusal: Hashable, Sendable {
        case earningBlocked
        /// The amounts or the points leave 64 bits.
        case amountOutOfRange
    }

    package enum Decision: Hashable, Sendable {
        case grant(Grant)
        case refuse(Refusal)
    }

    package static func decide(_ facts: Facts) -> Decision {
        if facts.earningBlocked { return .refuse(.earningBlocked) }
        do {
            return .grant(try grant(facts))
        } catch {
            return .refuse(.amountOutOfRange)
        }
    }

    private static func grant(_ facts: Facts) throws(ArithmeticOverflow) -> Grant {
        guard let programme = facts.programme else {
            return Grant(
                points: 0, linePoints: facts.lines.map { _ in 0 }, capped: 0, expiresAt: nil,
                programmeVersion: 0, explanation: [ExplanationStep(.noProgramme)])
        }
        var raw: [Ratio] = []
        raw.reserveCapacity(facts.lines.count)
        var total = Ratio.zero
        for line in facts.lines {
            let points = try Ratio(line.amountMinor) * programme.baseRate
            let multipliers = programme.multipliers(of: line, facts)
            raw.append(
                multipliers.isEmpty
                    ? points : try points * programme.combination.combine(multipliers))
            total = try total + raw[raw.count - 1]
        }
        let calculated = total.floor
        let points = try capped(calculated, programme, facts)
        let lastDay = programme.expiry.lastDay(
            anchor: facts.lotClock.businessDate(at: facts.paidAt))
        return Grant(
            points: points,
            linePoints: try shares(of: points, raw),
            capped: calculated - points,
            expiresAt: lastDay.map(facts.lotClock.endOfValidity(lastDay:)),
            programmeVersion: programme.version,
            explanation: try explain(
                facts, programme, raw: total, calculated: calculated, points: points,
                lastDay: lastDay))
    }

    /// A single line needs no division; most orders that are not meals have one.
    private static func shares(
        of points: Int64, _ raw: [Ratio]
    ) throws(ArithmeticOverflow) -> [Int64] {
        raw.count == 1 ? [points] : try LargestRemainder.allocate(total: points, weights: raw)
    }

    private static func capped(
        _ calculated: Int64, _ programme: Programme, _ facts: Facts
    ) throws(ArithmeticOverflow) -> Int64 {
        guard let cap = programme.monthlyCap else { return calculated }
        let (room, overflow) = cap.subtractingReportingOverflow(facts.grantedInMonth)
        guard !overflow else { throw ArithmeticOverflow() }
        return min(calculated, max(0, room))
    }
}

extension Programme {
    /// Those that apply to a line, one a source.
    func multipliers(of line: Earning.Line, _ facts: Earning.Facts) -> [Ratio] {
        var found: [Ratio] = []
        if let category = categoryMultipliers[line.category] { found.append(category) }
        if let weekday = weekdayMultipliers[facts.businessDate.weekday] { found.append(weekday) }
        if let level = levelMultipliers[facts.levelCode] { found.append(level) }
        return found
    }
}
