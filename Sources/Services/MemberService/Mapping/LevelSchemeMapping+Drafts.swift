import Levels
import MemberDomain
import Messages
import Primitives
import ServiceKit

/// From what staff writes to a scheme that can decide; a refusal names the field.
extension LevelScheme {
    private static let levelLimit = 20
    private static let conditionLimit = 10
    private static let benefitLimit = 50

    init(
        _ message: MemberV1.LevelScheme?, version: Int32, currency: Currency
    ) throws(Refusal) {
        guard let message else { throw .invalid("scheme", "is missing") }
        guard (1...Self.levelLimit).contains(message.levels.count) else {
            throw .invalid("scheme.levels", "are not 1 to \(Self.levelLimit)")
        }
        var levels: [Level] = []
        for (rank, level) in message.levels.enumerated() {
            levels.append(try Level(level, rank: rank, at: "scheme.levels[\(rank)]"))
        }
        let policy = try LevelPolicy(message.policy, at: "scheme.policy")
        do throws(Malformed) {
            try self.init(version: version, currency: currency, levels: levels, policy: policy)
        } catch {
            throw .invalid("scheme", error.reason)
        }
    }

    fileprivate static func checked(
        code: String, _ field: String
    ) throws(Refusal) -> String {
        let isCode =
            (1...32).contains(code.utf8.count)
            && code.utf8.allSatisfy { byte in
                (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
                    || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || byte == UInt8(ascii: "_")
            }
        guard isCode else { throw .invalid(field, "is not 1 to 32 of a to z, 0 to 9 and _") }
        return code
    }

    fileprivate static func checked(
        name: PatronV1.Text?, _ field: String
    ) throws(Refusal) -> BilingualText {
        guard let name,
            [name.zh, name.en].allSatisfy({ (1...64).contains($0.unicodeScalars.count) })
        else { throw .invalid(field, "is not 1 to 64 characters in both languages") }
        return BilingualText(zh: name.zh, en: name.en)
    }

    fileprivate static func limit(
        _ count: Int, _ limit: Int, _ field: String
    ) throws(Refusal) {
        guard count <= limit else { throw .invalid(field, "are more than \(limit)") }
    }
}

extension LevelScheme.Level {
    fileprivate init(
        _ message: MemberV1.LevelDefinition, rank: Int, at field: String
    ) throws(Refusal) {
        try LevelScheme.limit(
            message.conditions.count, LevelScheme.conditionLimit, "\(field).conditions")
        try LevelScheme.limit(
            message.benefits.count, LevelScheme.benefitLimit, "\(field).benefits")
        var conditions: [LevelCondition] = []
        for (place, condition) in message.conditions.enumerated() {
            conditions.append(
                try LevelCondition(condition, at: "\(field).conditions[\(place)]"))
        }
        var benefits: [LevelScheme.Benefit] = []
        for (place, benefit) in message.benefits.enumerated() {
            benefits.append(
                try LevelScheme.Benefit(benefit, at: "\(field).benefits[\(place)]"))
        }
        self.init(
            rank: rank, code: try LevelScheme.checked(code: message.code, "\(field).code"),
            name: try LevelScheme.checked(name: message.name, "\(field).name"),
            conditions: conditions,
            validity: try LevelValidity(message, isBase: rank == 0, at: "\(field).validity"),
            graceDays: Int(message.graceDays), benefits: benefits,
            inheritsBenefits: !message.ownBenefitsOnly)
    }
}

extension LevelScheme.Benefit {
    fileprivate init(_ message: MemberV1.LevelBenefit, at field: String) throws(Refusal) {
        let period: Period?
        switch message.period {
        case .unspecified: period = nil
        case .eachMonth: period = .month
        case .eachQuarter: period = .quarter
        case .eachYear: period = .year
        case .birthdayDay: period = .birthdayDay
        case .birthdayWeek: period = .birthdayWeek
        case .birthdayMonth: period = .birthdayMonth
        case .unrecognized: throw .invalid("\(field).period", "is not known")
        }
        guard (message.uses == 0) == (period == nil) else {
            throw .invalid("\(field).uses", "and a period go together")
        }
        guard (message.choose == 0) == message.choice.isEmpty else {
            throw .invalid("\(field).choose", "and a choice go together")
        }
        var choice: Choice?
        if !message.choice.isEmpty {
            choice = Choice(
                name: try LevelScheme.checked(code: message.choice, "\(field).choice"),
                pick: Int(message.choose))
        }
        self.init(
            code: try LevelScheme.checked(code: message.code, "\(field).code"),
            name: try LevelScheme.checked(name: message.name, "\(field).name"),
            use: period.map { Use(times: Int(message.uses), period: $0) }, choice: choice,
            stores: try Self.stores(message.storeIds, at: "\(field).storeIds"),
            partner: try Self.partner(of: message, at: field),
            asksFeedback: message.asksFeedback)
    }

    private static func partner(
        of message: MemberV1.LevelBenefit, at field: String
    ) throws(Refusal) -> Partner? {
        guard let partner = message.partner else {
            guard message.compensationMinor == 0 else {
                throw .invalid("\(field).compensationMinor", "is for a partner only")
            }
            return nil
        }
        guard Partner.compensationRange.contains(message.compensationMinor) else {
            throw .invalid(
                "\(field).compensationMinor",
                "is not 0 to \(Partner.compensationRange.upperBound)")
        }
        return try Partner(
            partner, compensationMinor: message.compensationMinor, at: "\(field).partner")
    }

    private static let storeLimit = 200

    private static func stores(
        _ texts: [String], at field: String
    ) throws(Refusal) -> [UUIDv7] {
        try LevelScheme.limit(texts.count, storeLimit, field)
        var stores: [UUIDv7] = []
        for text in texts {
            guard let store = UUIDv7(text) else { throw .invalid(field, "has one that is no UUID") }
            stores.append(store)
        }
        return stores
    }
}

extension LevelScheme.Benefit.Partner {
    fileprivate init(
        _ message: MemberV1.BenefitPartner, compensationMinor: Int64, at field: String
    ) throws(Refusal) {
        let kind: Kind
        switch message.kind {
        case .cinema: kind = .cinema
        case .gym: kind = .gym
        case .ktv: kind = .ktv
        case .restaurant: kind = .restaurant
        case .otherPartner: kind = .other
        case .unspecified, .unrecognized: throw .invalid("\(field).kind", "is missing")
        }
        self.init(
            code: try LevelScheme.checked(code: message.code, "\(field).code"), kind: kind,
            name: try LevelScheme.checked(name: message.name, "\(field).name"),
            compensationMinor: compensationMinor)
    }
}

extension LevelCondition {
    fileprivate init(_ message: MemberV1.LevelCondition, at field: String) throws(Refusal) {
        let metric: LevelMetric
        switch message.metric {
        case .spendNet: metric = .spendNet
        case .visits: metric = .visits
        case .paidOrders: metric = .paidOrders
        case .pointsEarned: metric = .pointsEarned
        case .pointsBalance: metric = .pointsBalance
        case .events: metric = .events
        case .unspecified, .unrecognized: throw .invalid("\(field).metric", "is missing")
        }
        let window: LevelWindow
        switch message.window {
        case .calendarMonth: window = .calendar(.month)
        case .calendarQuarter: window = .calendar(.quarter)
        case .calendarHalf: window = .calendar(.half)
        case .calendarYear: window = .calendar(.year)
        case .rollingDays: window = .rolling(days: Int(message.days))
        case .membershipYear: window = .membershipYear
        case .allTime: window = .lifetime
        case .sinceLevelStart: window = .sinceLevelStart
        case .unspecified, .unrecognized: throw .invalid("\(field).window", "is missing")
        }
        guard message.days == 0 || message.window == .rollingDays else {
            throw .invalid("\(field).days", "is for ROLLING_DAYS only")
        }
        guard message.threshold > 0 else { throw .invalid("\(field).threshold", "is not above 0") }
        self.init(metric, window, atLeast: message.threshold)
    }
}

extension LevelValidity {
    fileprivate init(
        _ message: MemberV1.LevelDefinition, isBase: Bool, at field: String
    ) throws(Refusal) {
        guard message.validityDays == 0 || message.validity == .fixedDays else {
            throw .invalid("\(field)Days", "is for FIXED_DAYS only")
        }
        switch message.validity {
        case .endOfPeriod: self = .endOfPeriod
        // Calendar schemes hold to the end of the next period, unless they say otherwise.
        case .unspecified: self = isBase ? .never : .endOfNextPeriod
        case .endOfNextPeriod: self = .endOfNextPeriod
        case .fixedDays: self = .fixed(days: Int(message.validityDays))
        case .neverEnds: self = .never
        case .unrecognized: throw .invalid(field, "is not known")
        }
    }
}

extension LevelPolicy {
    fileprivate init(_ message: MemberV1.LevelPolicy?, at field: String) throws(Refusal) {
        self.init()
        guard let message else { return }
        switch message.upgrade {
        case .unspecified, .atOnce: upgrade = .now
        case .withNextPeriod: upgrade = .nextPeriod
        case .unrecognized: throw .invalid("\(field).upgrade", "is not known")
        }
        switch message.downgrade {
        case .unspecified, .fully: downgrade = .full
        case .byOneStep: downgrade = .oneStep
        case .notAtAll: downgrade = .never
        case .unrecognized: throw .invalid("\(field).downgrade", "is not known")
        }
        switch message.refundLoss {
        case .unspecified, .atValidUntil: refundLoss = .atValidUntil
        case .immediateIfCaused: refundLoss = .immediateIfCaused
        case .unrecognized: throw .invalid("\(field).refundLoss", "is not known")
        }
        noticeDays = Int(message.noticeDays)
    }
}
