package import Primitives

/// One version of a merchant's levels: what they are called and what it takes (docs/domain.md,
/// Levels).
package struct LevelScheme: Sendable, Hashable {
    package struct Level: Sendable, Hashable {
        /// 0 for the base level, then upwards without a gap.
        package let rank: Int
        /// Stable within the scheme, for example `silver`.
        package let code: String
        package let name: BilingualText
        /// Any one of them is enough; the base level has none.
        package let conditions: [LevelCondition]
        package let validity: LevelValidity
        /// Days that benefits stay after the end of validity.
        package let graceDays: Int
        package let benefits: [Benefit]
        /// Whether it gives the benefits of the levels below it, too.
        package let inheritsBenefits: Bool

        package init(
            rank: Int, code: String, name: BilingualText, conditions: [LevelCondition] = [],
            validity: LevelValidity = .never, graceDays: Int = 0, benefits: [Benefit] = [],
            inheritsBenefits: Bool = false
        ) {
            self.rank = rank
            self.code = code
            self.name = name
            self.conditions = conditions
            self.validity = validity
            self.graceDays = graceDays
            self.benefits = benefits
            self.inheritsBenefits = inheritsBenefits
        }
    }

    /// Days of a rolling window, and of a validity: about a century.
    fileprivate static let dayLimit = 36_600

    /// What makes a scheme unusable.
    package struct Malformed: Error, Hashable {
        package let reason: String

        package init(reason: String) { self.reason = reason }
    }

    package let version: Int32
    package let currency: Currency
    /// In the order of rank.
    package let levels: [Level]
    package let policy: LevelPolicy

    package init(
        version: Int32, currency: Currency, levels: [Level], policy: LevelPolicy = LevelPolicy()
    ) throws(Malformed) {
        guard let base = levels.first else { throw Malformed(reason: "there is no base level") }
        guard base.conditions.isEmpty, base.validity == .never else {
            throw Malformed(reason: "the base level has conditions or ends")
        }
        for (rank, level) in levels.enumerated() {
            guard level.rank == rank else { throw Malformed(reason: "ranks have a gap") }
            guard rank == 0 || !level.conditions.isEmpty else {
                throw Malformed(reason: "level \(level.code) cannot be reached")
            }
            guard level.hasEnds else {
                throw Malformed(reason: "level \(level.code) has no end that can be reckoned")
            }
            guard (0...366).contains(level.graceDays) else {
                throw Malformed(reason: "grace of level \(level.code) is not 0 to 366 days")
            }
        }
        guard Set(levels.map(\.code)).count == levels.count else {
            throw Malformed(reason: "two levels have one code")
        }
        if let reason = Self.problem(ofBenefits: levels) { throw Malformed(reason: reason) }
        guard LevelPolicy.noticeDaysRange.contains(policy.noticeDays) else {
            throw Malformed(reason: "the notice is not given 0 to 366 days ahead")
        }
        guard policy.upgrade == .now || levels.allSatisfy(\.hasPeriods) else {
            throw Malformed(
                reason: "a level that begins with the next period has a condition without periods")
        }
        self.version = version
        self.currency = currency
        self.levels = levels
        self.policy = policy
    }

    package var base: Level { levels[0] }

    /// The level of a rank; the highest one if a scheme before this had more levels.
    package func level(rank: Int) -> Level {
        levels[min(max(rank, 0), levels.count - 1)]
    }

    package func level(code: String) -> Level? { levels.first { $0.code == code } }

    package func level(above level: Level) -> Level? {
        level.rank + 1 < levels.count ? levels[level.rank + 1] : nil
    }

    /// Whether a condition of any level looks at it.
    package func looks(at metric: LevelMetric) -> Bool {
        levels.contains { $0.conditions.contains { $0.metric == metric } }
    }
}

extension LevelScheme.Level {
    /// Whether every condition is over a period, so that there is a next one.
    fileprivate var hasPeriods: Bool {
        conditions.allSatisfy { condition in
            switch condition.window {
            case .calendar, .membershipYear: true
            case .rolling, .lifetime, .sinceLevelStart: false
            }
        }
    }

    /// Whether an end of the level lies behind the day of its condition, as all of it relies on.
    fileprivate var hasEnds: Bool {
        let days = 0...LevelScheme.dayLimit
        if case .fixed(let length) = validity, !days.contains(length) { return false }
        return conditions.allSatisfy { condition in
            switch condition.window {
            case .rolling(let length): length > 0 && days.contains(length)
            // Such a window has no end of its own.
            case .sinceLevelStart: validity != .endOfPeriod && validity != .endOfNextPeriod
            case .calendar, .membershipYear, .lifetime: true
            }
        }
    }
}

/// How long a level holds, counted from the day on which its condition was met.
package enum LevelValidity: Sendable, Hashable {
    /// To the end of the period of the condition.
    case endOfPeriod
    /// To the end of the period after it.
    case endOfNextPeriod
    case fixed(days: Int)
    case never
}
