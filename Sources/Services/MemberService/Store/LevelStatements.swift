import Levels
import MemberDomain
import Postgres
import Primitives

/// The part of every query that picks the scheme in force.
private let newestScheme = """
    SELECT max(version) FROM level_schemes WHERE merchant_id = $1 AND state = 'ACTIVE'
    """

struct ReadLevels: Statement {
    struct Row: Sendable {
        let version: Int32
        let rank: Int16
        let code: String
        let name: BilingualText
        let validity: String
        let validityDays: Int32?
        let graceDays: Int32
    }

    static let sql = """
        SELECT version, rank, code, name_zh, name_en, validity, validity_days, grace_days
        FROM levels WHERE merchant_id = $1 AND version = (\(newestScheme)) ORDER BY rank
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            version: try row.next(), rank: try row.next(), code: try row.next(),
            name: BilingualText(zh: try row.next(), en: try row.next()),
            validity: try row.next(), validityDays: try row.next(Int32?.self),
            graceDays: try row.next())
    }
}

struct ReadLevelConditions: Statement {
    struct Row: Sendable {
        let rank: Int16
        let metric: String
        let window: String
        let windowDays: Int32?
        let threshold: Int64
    }

    static let sql = """
        SELECT rank, metric, time_window, window_days, threshold_minor
        FROM level_conditions WHERE merchant_id = $1 AND version = (\(newestScheme))
        ORDER BY rank, position
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            rank: try row.next(), metric: try row.next(), window: try row.next(),
            windowDays: try row.next(Int32?.self), threshold: try row.next())
    }
}

struct ReadLevelBenefits: Statement {
    static let sql = """
        SELECT rank, code, name_zh, name_en
        FROM level_benefits WHERE merchant_id = $1 AND version = (\(newestScheme))
        ORDER BY rank, position
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(
        _ row: inout RowReader
    ) throws -> (rank: Int16, benefit: LevelScheme.Benefit) {
        (
            try row.next(),
            LevelScheme.Benefit(
                code: try row.next(), name: BilingualText(zh: try row.next(), en: try row.next()))
        )
    }
}

extension LevelScheme {
    /// Puts the rows of a version together. A merchant without a scheme has a base level only.
    init(
        currency: Currency, levels: [ReadLevels.Row], conditions: [ReadLevelConditions.Row],
        benefits: [(rank: Int16, benefit: LevelScheme.Benefit)]
    ) throws {
        guard let version = levels.first?.version else {
            let base = Level(
                rank: 0, code: "base", name: BilingualText(zh: "普通会员", en: "Member"))
            try self.init(version: 0, currency: currency, levels: [base])
            return
        }
        try self.init(
            version: version, currency: currency,
            levels: levels.map { row in
                Level(
                    rank: Int(row.rank), code: row.code, name: row.name,
                    conditions: try conditions.filter { $0.rank == row.rank }.map(
                        LevelCondition.init(row:)),
                    validity: try LevelValidity(row.validity, days: row.validityDays),
                    graceDays: Int(row.graceDays),
                    benefits: benefits.filter { $0.rank == row.rank }.map(\.benefit))
            })
    }
}

extension LevelCondition {
    init(row: ReadLevelConditions.Row) throws {
        guard let metric = LevelMetric.allCases.first(where: { $0.name == row.metric }) else {
            throw MalformedRow(problem: "level metric \(row.metric)")
        }
        let window: LevelWindow
        switch (row.window, row.windowDays) {
        case ("CALENDAR_MONTH", nil): window = .calendar(.month)
        case ("CALENDAR_QUARTER", nil): window = .calendar(.quarter)
        case ("CALENDAR_HALF", nil): window = .calendar(.half)
        case ("CALENDAR_YEAR", nil): window = .calendar(.year)
        case ("ROLLING", let days?): window = .rolling(days: Int(days))
        case ("MEMBERSHIP_YEAR", nil): window = .membershipYear
        case ("LIFETIME", nil): window = .lifetime
        case ("SINCE_LEVEL_START", nil): window = .sinceLevelStart
        default: throw MalformedRow(problem: "level window \(row.window)")
        }
        self.init(metric, window, atLeast: row.threshold)
    }
}

extension LevelValidity {
    init(_ name: String, days: Int32?) throws {
        switch (name, days) {
        case ("END_OF_PERIOD", nil): self = .endOfPeriod
        case ("END_OF_NEXT_PERIOD", nil): self = .endOfNextPeriod
        case ("FIXED", let days?): self = .fixed(days: Int(days))
        case ("NEVER", nil): self = .never
        default: throw MalformedRow(problem: "level validity \(name)")
        }
    }
}
