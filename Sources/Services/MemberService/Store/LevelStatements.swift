import Levels
import MemberDomain
import Postgres
import Primitives

/// Which versions are read: those that are named, or all that were published and not taken back.
private let ofVersions = """
    (version = ANY ($2) OR ($2 IS NULL AND version IN (SELECT version FROM level_schemes
        WHERE merchant_id = $1 AND state = 'ACTIVE')))
    """

struct ReadPublishedSchemes: Statement {
    struct Row: Sendable {
        let version: Int32
        /// Nil for one that has been in force ever since.
        let from: Instant?
        let policy: LevelPolicy
    }

    static let sql = """
        SELECT version, effective_from, \(LevelPolicy.columns)
        FROM level_schemes WHERE merchant_id = $1 AND state = 'ACTIVE' ORDER BY version
        """
    let merchant: UUIDv7

    func bind(_ parameters: inout Parameters) { parameters.append(merchant) }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            version: try row.next(), from: try row.next(Instant?.self),
            policy: try LevelPolicy(&row))
    }
}

struct ReadLevels: Statement {
    struct Row: Sendable {
        let version: Int32
        let rank: Int16
        let code: String
        let name: BilingualText
        let validity: String
        let validityDays: Int32?
        let graceDays: Int32
        let inheritsBenefits: Bool
    }

    static let sql = """
        SELECT version, rank, code, name_zh, name_en, validity, validity_days, grace_days,
            inherits_benefits
        FROM levels WHERE merchant_id = $1 AND \(ofVersions) ORDER BY version, rank
        """
    let merchant: UUIDv7
    var versions: [Int32]?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(versions)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            version: try row.next(), rank: try row.next(), code: try row.next(),
            name: BilingualText(zh: try row.next(), en: try row.next()),
            validity: try row.next(), validityDays: try row.next(Int32?.self),
            graceDays: try row.next(), inheritsBenefits: try row.next())
    }
}

struct ReadLevelConditions: Statement {
    struct Row: Sendable {
        let version: Int32
        let rank: Int16
        let metric: String
        let window: String
        let windowDays: Int32?
        let threshold: Int64
    }

    static let sql = """
        SELECT version, rank, metric, time_window, window_days, threshold_minor
        FROM level_conditions WHERE merchant_id = $1 AND \(ofVersions)
        ORDER BY version, rank, position
        """
    let merchant: UUIDv7
    var versions: [Int32]?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(versions)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            version: try row.next(), rank: try row.next(), metric: try row.next(),
            window: try row.next(), windowDays: try row.next(Int32?.self),
            threshold: try row.next())
    }
}

struct ReadLevelBenefits: Statement {
    struct Row: Sendable {
        let version: Int32
        let rank: Int16
        let benefit: LevelScheme.Benefit
    }

    static let sql = """
        SELECT version, rank, code, name_zh, name_en, uses, use_period, choice, choose,
            store_ids, partner_code, partner_kind, partner_zh, partner_en, compensation_minor,
            asks_feedback
        FROM level_benefits WHERE merchant_id = $1 AND \(ofVersions)
        ORDER BY version, rank, position
        """
    let merchant: UUIDv7
    var versions: [Int32]?

    func bind(_ parameters: inout Parameters) {
        parameters.append(merchant)
        parameters.append(versions)
    }

    static func decode(_ row: inout RowReader) throws -> Row {
        Row(
            version: try row.next(), rank: try row.next(),
            benefit: try LevelScheme.Benefit(&row))
    }
}

extension LevelScheme.Benefit {
    fileprivate init(_ row: inout RowReader) throws {
        let code: String = try row.next()
        let name = BilingualText(zh: try row.next(), en: try row.next())
        let (uses, period) = (try row.next(Int32?.self), try row.next(String?.self))
        let (choice, choose) = (try row.next(String?.self), try row.next(Int32?.self))
        var use: Use?
        if let uses, let period {
            guard let period = Period.allCases.first(where: { $0.name == period }) else {
                throw MalformedRow(problem: "period of benefit \(code)")
            }
            use = Use(times: Int(uses), period: period)
        }
        let stores: [UUIDv7] = try row.next()
        let partner = try Partner(&row, of: code)
        self.init(
            code: code, name: name, use: use,
            choice: choice.map { Choice(name: $0, pick: Int(choose ?? 1)) }, stores: stores,
            partner: partner, asksFeedback: try row.next())
    }
}

extension LevelScheme.Benefit.Partner {
    /// Nil for the merchant's own.
    fileprivate init?(_ row: inout RowReader, of benefit: String) throws {
        let (code, name) = (try row.next(String?.self), try row.next(String?.self))
        let (zh, en) = (try row.next(String?.self), try row.next(String?.self))
        let compensation = try row.next(Int64?.self)
        guard let code, let zh, let en, let compensation else { return nil }
        guard let kind = Kind.allCases.first(where: { $0.name == name }) else {
            throw MalformedRow(problem: "partner of benefit \(benefit)")
        }
        self.init(
            code: code, kind: kind, name: BilingualText(zh: zh, en: en),
            compensationMinor: compensation)
    }
}

extension LevelScheme.Benefit.Partner.Kind {
    /// As the database spells it.
    var name: String {
        switch self {
        case .cinema: "CINEMA"
        case .gym: "GYM"
        case .ktv: "KTV"
        case .restaurant: "RESTAURANT"
        case .other: "OTHER"
        }
    }
}

extension LevelScheme.Benefit.Period {
    /// As the database spells it.
    var name: String {
        switch self {
        case .month: "MONTH"
        case .quarter: "QUARTER"
        case .year: "YEAR"
        case .birthdayDay: "BIRTHDAY_DAY"
        case .birthdayWeek: "BIRTHDAY_WEEK"
        case .birthdayMonth: "BIRTHDAY_MONTH"
        }
    }
}

/// The rows of some versions.
struct LevelSchemeRows: Sendable {
    let levels: [ReadLevels.Row]
    let conditions: [ReadLevelConditions.Row]
    let benefits: [ReadLevelBenefits.Row]

    func scheme(_ version: Int32, policy: LevelPolicy, currency: Currency) throws -> LevelScheme {
        try LevelScheme(
            version: version, currency: currency,
            levels: levels.filter { $0.version == version }.map { row in
                LevelScheme.Level(
                    rank: Int(row.rank), code: row.code, name: row.name,
                    conditions: try conditions.filter {
                        $0.version == version && $0.rank == row.rank
                    }.map(LevelCondition.init(row:)),
                    validity: try LevelValidity(row.validity, days: row.validityDays),
                    graceDays: Int(row.graceDays),
                    benefits: benefits.filter { $0.version == version && $0.rank == row.rank }
                        .map(\.benefit), inheritsBenefits: row.inheritsBenefits)
            }, policy: policy)
    }
}

extension LevelBook {
    /// Puts the published versions of a merchant together. Before the first one, and without any,
    /// there is a base level only.
    init(
        _ schemes: [ReadPublishedSchemes.Row], _ rows: LevelSchemeRows, currency: Currency,
        clock: BusinessClock
    ) throws {
        var editions = try schemes.map { row in
            Edition(
                from: row.from ?? .epoch,
                rules: LevelRules(
                    scheme: try rows.scheme(row.version, policy: row.policy, currency: currency),
                    clock: clock))
        }
        if !schemes.contains(where: { $0.from == nil }) {
            let base = LevelScheme.Level(
                rank: 0, code: "base", name: BilingualText(zh: "普通会员", en: "Member"))
            let scheme = try LevelScheme(version: 0, currency: currency, levels: [base])
            editions.append(
                Edition(from: .epoch, rules: LevelRules(scheme: scheme, clock: clock)))
        }
        self.init(editions)
    }
}

extension LevelPolicy {
    static let columns = "upgrade, downgrade, refund_loss, notice_days"

    init(_ row: inout RowReader) throws {
        let names: [String] = [try row.next(), try row.next(), try row.next()]
        let noticeDays: Int32 = try row.next()
        guard let upgrade = LevelUpgrade.allCases.first(where: { $0.name == names[0] }),
            let downgrade = LevelDowngrade.allCases.first(where: { $0.name == names[1] }),
            let refundLoss = LevelRefundLoss.allCases.first(where: { $0.name == names[2] })
        else { throw MalformedRow(problem: "level policy \(names)") }
        self.init(
            upgrade: upgrade, downgrade: downgrade, refundLoss: refundLoss,
            noticeDays: Int(noticeDays))
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

// MARK: As the database spells it

extension LevelUpgrade {
    var name: String {
        switch self {
        case .now: "NOW"
        case .nextPeriod: "NEXT_PERIOD"
        }
    }
}

extension LevelDowngrade {
    var name: String {
        switch self {
        case .full: "FULL"
        case .oneStep: "ONE_STEP"
        case .never: "NEVER"
        }
    }
}

extension LevelRefundLoss {
    var name: String {
        switch self {
        case .atValidUntil: "AT_VALID_UNTIL"
        case .immediateIfCaused: "IMMEDIATE_IF_CAUSED"
        }
    }
}

extension LevelValidity {
    var name: String {
        switch self {
        case .endOfPeriod: "END_OF_PERIOD"
        case .endOfNextPeriod: "END_OF_NEXT_PERIOD"
        case .fixed: "FIXED"
        case .never: "NEVER"
        }
    }

    var days: Int32? {
        switch self {
        case .fixed(let days): Int32(days)
        case .endOfPeriod, .endOfNextPeriod, .never: nil
        }
    }
}

extension LevelWindow {
    var days: Int32? {
        switch self {
        case .rolling(let days): Int32(days)
        case .calendar, .membershipYear, .lifetime, .sinceLevelStart: nil
        }
    }
}
