import Levels
import Messages

extension MemberV1.LevelScheme {
    init(_ scheme: LevelScheme) {
        self.init(
            version: scheme.version, currency: scheme.currency.code,
            levels: scheme.levels.map(MemberV1.LevelDefinition.init),
            policy: MemberV1.LevelPolicy(scheme.policy))
    }
}

extension MemberV1.LevelDefinition {
    fileprivate init(_ level: LevelScheme.Level) {
        self.init(
            code: level.code, conditions: level.conditions.map(MemberV1.LevelCondition.init),
            graceDays: Int32(level.graceDays), name: PatronV1.Text(level.name),
            benefits: level.benefits.map(MemberV1.LevelBenefit.init),
            ownBenefitsOnly: !level.inheritsBenefits)
        switch level.validity {
        case .endOfPeriod: validity = .endOfPeriod
        case .endOfNextPeriod: validity = .endOfNextPeriod
        case .fixed(let days):
            validity = .fixedDays
            validityDays = Int32(days)
        case .never: validity = .neverEnds
        }
    }
}

extension MemberV1.LevelCondition {
    fileprivate init(_ condition: LevelCondition) {
        self.init(metric: .init(condition.metric), threshold: condition.threshold)
        switch condition.window {
        case .calendar(.month): window = .calendarMonth
        case .calendar(.quarter): window = .calendarQuarter
        case .calendar(.half): window = .calendarHalf
        case .calendar(.year): window = .calendarYear
        case .rolling(let days):
            window = .rollingDays
            self.days = Int32(days)
        case .membershipYear: window = .membershipYear
        case .lifetime: window = .allTime
        case .sinceLevelStart: window = .sinceLevelStart
        }
    }
}

extension MemberV1.LevelMetric {
    fileprivate init(_ metric: LevelMetric) {
        switch metric {
        case .spendNet: self = .spendNet
        case .visits: self = .visits
        case .paidOrders: self = .paidOrders
        case .pointsEarned: self = .pointsEarned
        case .pointsBalance: self = .pointsBalance
        case .events: self = .events
        }
    }
}

extension MemberV1.LevelBenefit {
    fileprivate init(_ benefit: LevelScheme.Benefit) {
        self.init(
            code: benefit.code, name: PatronV1.Text(benefit.name),
            period: benefit.use.map { MemberV1.BenefitPeriod($0.period) } ?? .unspecified,
            uses: Int32(benefit.use?.times ?? 0), choice: benefit.choice?.name ?? "",
            choose: Int32(benefit.choice?.pick ?? 0),
            storeIds: benefit.stores.map(\.description),
            partner: benefit.partner.map { MemberV1.BenefitPartner($0) },
            asksFeedback: benefit.asksFeedback,
            compensationMinor: benefit.partner?.compensationMinor ?? 0)
    }
}

extension MemberV1.BenefitPartner {
    init(_ partner: LevelScheme.Benefit.Partner) {
        self.init(
            kind: MemberV1.PartnerKind(partner.kind), name: PatronV1.Text(partner.name),
            code: partner.code)
    }
}

extension MemberV1.PartnerKind {
    init(_ kind: LevelScheme.Benefit.Partner.Kind) {
        switch kind {
        case .cinema: self = .cinema
        case .gym: self = .gym
        case .ktv: self = .ktv
        case .restaurant: self = .restaurant
        case .other: self = .otherPartner
        }
    }
}

extension MemberV1.BenefitPeriod {
    fileprivate init(_ period: LevelScheme.Benefit.Period) {
        switch period {
        case .month: self = .eachMonth
        case .quarter: self = .eachQuarter
        case .year: self = .eachYear
        case .birthdayDay: self = .birthdayDay
        case .birthdayWeek: self = .birthdayWeek
        case .birthdayMonth: self = .birthdayMonth
        }
    }
}

extension MemberV1.LevelPolicy {
    fileprivate init(_ policy: LevelPolicy) {
        self.init(noticeDays: Int32(policy.noticeDays))
        switch policy.upgrade {
        case .now: upgrade = .atOnce
        case .nextPeriod: upgrade = .withNextPeriod
        }
        switch policy.downgrade {
        case .full: downgrade = .fully
        case .oneStep: downgrade = .byOneStep
        case .never: downgrade = .notAtAll
        }
        switch policy.refundLoss {
        case .atValidUntil: refundLoss = .atValidUntil
        case .immediateIfCaused: refundLoss = .immediateIfCaused
        }
    }
}
