// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.PointsRate: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsRate"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsRate>) {
        patron__points__v1__points_rate__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsRate>) throws(CodecError) {
        points = c.pointee.points
        perMinor = c.pointee.per_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsRate>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.per_minor = perMinor
    }
}

extension PointsV1.PointsMultiplier: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsMultiplier"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsMultiplier>) {
        patron__points__v1__points_multiplier__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsMultiplier>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        source = Wire.enumeration(c.pointee.source.rawValue)
        when = try Wire.message(c.pointee.when)
        factor = try Wire.string(c.pointee.factor, "factor")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsMultiplier>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
        if let when { c.pointee.when = try arena.message(when) }
        if !factor.isEmpty { c.pointee.factor = try arena.string(factor, "factor") }
    }
}

extension PointsV1.PurchaseBonus: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PurchaseBonus"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PurchaseBonus>) {
        patron__points__v1__purchase_bonus__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PurchaseBonus>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        when = try Wire.message(c.pointee.when)
        points = c.pointee.points
        per = Wire.enumeration(c.pointee.per.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PurchaseBonus>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if let when { c.pointee.when = try arena.message(when) }
        c.pointee.points = points
        c.pointee.per = .init(rawValue: UInt32(bitPattern: per.rawValue))
    }
}

extension PointsV1.EarningCaps: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EarningCaps"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EarningCaps>) {
        patron__points__v1__earning_caps__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EarningCaps>) throws(CodecError) {
        perMonth = c.pointee.per_month
        perDay = c.pointee.per_day
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EarningCaps>, _ arena: Arena) throws(CodecError) {
        c.pointee.per_month = perMonth
        c.pointee.per_day = perDay
    }
}

extension PointsV1.PointsActivation: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsActivation"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsActivation>) {
        patron__points__v1__points_activation__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsActivation>) throws(CodecError) {
        policy = Wire.enumeration(c.pointee.policy.rawValue)
        days = c.pointee.days
        daysOfYear = try Wire.strings(c.pointee.days_of_year, c.pointee.n_days_of_year, "daysOfYear")
        event = try Wire.string(c.pointee.event, "event")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsActivation>, _ arena: Arena) throws(CodecError) {
        c.pointee.policy = .init(rawValue: UInt32(bitPattern: policy.rawValue))
        c.pointee.days = days
        if !daysOfYear.isEmpty {
            c.pointee.n_days_of_year = daysOfYear.count
            c.pointee.days_of_year = try arena.strings(daysOfYear, "daysOfYear")
        }
        if !event.isEmpty { c.pointee.event = try arena.string(event, "event") }
    }
}

extension PointsV1.PointsExpiry: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsExpiry"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsExpiry>) {
        patron__points__v1__points_expiry__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsExpiry>) throws(CodecError) {
        rule = Wire.enumeration(c.pointee.rule.rawValue)
        count = c.pointee.count
        unit = Wire.enumeration(c.pointee.unit.rawValue)
        rounding = Wire.enumeration(c.pointee.rounding.rawValue)
        daysOfYear = try Wire.strings(c.pointee.days_of_year, c.pointee.n_days_of_year, "daysOfYear")
        renewedBy = Wire.values(c.pointee.renewed_by, c.pointee.n_renewed_by).map { Wire.enumeration($0.rawValue) }
        fromEarning = c.pointee.from_earning != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsExpiry>, _ arena: Arena) throws(CodecError) {
        c.pointee.rule = .init(rawValue: UInt32(bitPattern: rule.rawValue))
        c.pointee.count = count
        c.pointee.unit = .init(rawValue: UInt32(bitPattern: unit.rawValue))
        c.pointee.rounding = .init(rawValue: UInt32(bitPattern: rounding.rawValue))
        if !daysOfYear.isEmpty {
            c.pointee.n_days_of_year = daysOfYear.count
            c.pointee.days_of_year = try arena.strings(daysOfYear, "daysOfYear")
        }
        if !renewedBy.isEmpty {
            c.pointee.n_renewed_by = renewedBy.count
            c.pointee.renewed_by = arena.values(renewedBy.map { .init(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        c.pointee.from_earning = fromEarning ? 1 : 0
    }
}

extension PointsV1.CheckInRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckInRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckInRule>) {
        patron__points__v1__check_in_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckInRule>) throws(CodecError) {
        points = c.pointee.points
        bonusEvery = c.pointee.bonus_every
        bonusPoints = c.pointee.bonus_points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckInRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.bonus_every = bonusEvery
        c.pointee.bonus_points = bonusPoints
    }
}

extension PointsV1.EventLimit: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EventLimit"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EventLimit>) {
        patron__points__v1__event_limit__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EventLimit>) throws(CodecError) {
        period = Wire.enumeration(c.pointee.period.rawValue)
        times = c.pointee.times
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EventLimit>, _ arena: Arena) throws(CodecError) {
        c.pointee.period = .init(rawValue: UInt32(bitPattern: period.rawValue))
        c.pointee.times = times
    }
}

extension PointsV1.SpendThreshold: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SpendThreshold"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SpendThreshold>) {
        patron__points__v1__spend_threshold__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SpendThreshold>) throws(CodecError) {
        amountMinor = c.pointee.amount_minor
        period = Wire.enumeration(c.pointee.period.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SpendThreshold>, _ arena: Arena) throws(CodecError) {
        c.pointee.amount_minor = amountMinor
        c.pointee.period = .init(rawValue: UInt32(bitPattern: period.rawValue))
    }
}

extension PointsV1.EventRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EventRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EventRule>) {
        patron__points__v1__event_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EventRule>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        when = try Wire.message(c.pointee.when)
        points = c.pointee.points
        rate = try Wire.message(c.pointee.rate)
        limits = try Wire.messages(c.pointee.limits, c.pointee.n_limits)
        cooldownSeconds = c.pointee.cooldown_seconds
        outsideCaps = c.pointee.outside_caps != 0
        activation = try Wire.message(c.pointee.activation)
        expiry = try Wire.message(c.pointee.expiry)
        spend = try Wire.message(c.pointee.spend)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EventRule>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if let when { c.pointee.when = try arena.message(when) }
        c.pointee.points = points
        if let rate { c.pointee.rate = try arena.message(rate) }
        if !limits.isEmpty {
            c.pointee.n_limits = limits.count
            c.pointee.limits = try arena.messages(limits)
        }
        c.pointee.cooldown_seconds = cooldownSeconds
        c.pointee.outside_caps = outsideCaps ? 1 : 0
        if let activation { c.pointee.activation = try arena.message(activation) }
        if let expiry { c.pointee.expiry = try arena.message(expiry) }
        if let spend { c.pointee.spend = try arena.message(spend) }
    }
}

extension PointsV1.ReferralRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReferralRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReferralRule>) {
        patron__points__v1__referral_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReferralRule>) throws(CodecError) {
        referrerPoints = c.pointee.referrer_points
        friendPoints = c.pointee.friend_points
        trigger = Wire.enumeration(c.pointee.trigger.rawValue)
        minOrderMinor = c.pointee.min_order_minor
        holdDays = c.pointee.hold_days
        maxPer30Days = c.pointee.max_per_30_days
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReferralRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.referrer_points = referrerPoints
        c.pointee.friend_points = friendPoints
        c.pointee.trigger = .init(rawValue: UInt32(bitPattern: trigger.rawValue))
        c.pointee.min_order_minor = minOrderMinor
        c.pointee.hold_days = holdDays
        c.pointee.max_per_30_days = maxPer30Days
    }
}

extension PointsV1.TransferRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TransferRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TransferRule>) {
        patron__points__v1__transfer_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TransferRule>) throws(CodecError) {
        allowed = c.pointee.allowed != 0
        maxPerTransfer = c.pointee.max_per_transfer
        maxPerDay = c.pointee.max_per_day
        maxPerMonth = c.pointee.max_per_month
        maxTimesPerDay = c.pointee.max_times_per_day
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TransferRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.allowed = allowed ? 1 : 0
        c.pointee.max_per_transfer = maxPerTransfer
        c.pointee.max_per_day = maxPerDay
        c.pointee.max_per_month = maxPerMonth
        c.pointee.max_times_per_day = maxTimesPerDay
    }
}

extension PointsV1.ReturnRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReturnRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReturnRule>) {
        patron__points__v1__return_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReturnRule>) throws(CodecError) {
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        shortfall = Wire.enumeration(c.pointee.shortfall.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReturnRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        c.pointee.shortfall = .init(rawValue: UInt32(bitPattern: shortfall.rawValue))
    }
}

extension PointsV1.RestoreRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RestoreRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RestoreRule>) {
        patron__points__v1__restore_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RestoreRule>) throws(CodecError) {
        rule = Wire.enumeration(c.pointee.rule.rawValue)
        graceDays = c.pointee.grace_days
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RestoreRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.rule = .init(rawValue: UInt32(bitPattern: rule.rawValue))
        c.pointee.grace_days = graceDays
    }
}

extension PointsV1.PointsAsMoney: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsAsMoney"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsAsMoney>) {
        patron__points__v1__points_as_money__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsAsMoney>) throws(CodecError) {
        points = c.pointee.points
        valueMinor = c.pointee.value_minor
        step = c.pointee.step
        maxSharePermille = c.pointee.max_share_permille
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsAsMoney>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.value_minor = valueMinor
        c.pointee.step = step
        c.pointee.max_share_permille = maxSharePermille
    }
}

extension PointsV1.RiskRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RiskRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RiskRule>) {
        patron__points__v1__risk_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RiskRule>) throws(CodecError) {
        pointsPerDay = c.pointee.points_per_day
        action = Wire.enumeration(c.pointee.action.rawValue)
        holdPurchasesFactor = c.pointee.hold_purchases_factor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RiskRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.points_per_day = pointsPerDay
        c.pointee.action = .init(rawValue: UInt32(bitPattern: action.rawValue))
        c.pointee.hold_purchases_factor = holdPurchasesFactor
    }
}

extension PointsV1.ApprovalRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ApprovalRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ApprovalRule>) {
        patron__points__v1__approval_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ApprovalRule>) throws(CodecError) {
        adjustmentsAbove = c.pointee.adjustments_above
        programmes = c.pointee.programmes != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ApprovalRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.adjustments_above = adjustmentsAbove
        c.pointee.programmes = programmes ? 1 : 0
    }
}

extension PointsV1.ProgrammeDefinition: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ProgrammeDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ProgrammeDefinition>) {
        patron__points__v1__programme_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ProgrammeDefinition>) throws(CodecError) {
        rate = try Wire.message(c.pointee.rate)
        multipliers = try Wire.messages(c.pointee.multipliers, c.pointee.n_multipliers)
        combination = Wire.enumeration(c.pointee.combination.rawValue)
        multiplierCeiling = try Wire.string(c.pointee.multiplier_ceiling, "multiplierCeiling")
        excluded = try Wire.message(c.pointee.excluded)
        bonuses = try Wire.messages(c.pointee.bonuses, c.pointee.n_bonuses)
        caps = try Wire.message(c.pointee.caps)
        activation = try Wire.message(c.pointee.activation)
        expiry = try Wire.message(c.pointee.expiry)
        checkIn = try Wire.message(c.pointee.check_in)
        events = try Wire.messages(c.pointee.events, c.pointee.n_events)
        referral = try Wire.message(c.pointee.referral)
        transfer = try Wire.message(c.pointee.transfer)
        returns = try Wire.message(c.pointee.returns)
        restoring = try Wire.message(c.pointee.restoring)
        money = try Wire.message(c.pointee.money)
        risk = try Wire.message(c.pointee.risk)
        approvals = try Wire.message(c.pointee.approvals)
        reminderDays = Wire.values(c.pointee.reminder_days, c.pointee.n_reminder_days)
        compensationPoints = c.pointee.compensation_points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ProgrammeDefinition>, _ arena: Arena) throws(CodecError) {
        if let rate { c.pointee.rate = try arena.message(rate) }
        if !multipliers.isEmpty {
            c.pointee.n_multipliers = multipliers.count
            c.pointee.multipliers = try arena.messages(multipliers)
        }
        c.pointee.combination = .init(rawValue: UInt32(bitPattern: combination.rawValue))
        if !multiplierCeiling.isEmpty { c.pointee.multiplier_ceiling = try arena.string(multiplierCeiling, "multiplierCeiling") }
        if let excluded { c.pointee.excluded = try arena.message(excluded) }
        if !bonuses.isEmpty {
            c.pointee.n_bonuses = bonuses.count
            c.pointee.bonuses = try arena.messages(bonuses)
        }
        if let caps { c.pointee.caps = try arena.message(caps) }
        if let activation { c.pointee.activation = try arena.message(activation) }
        if let expiry { c.pointee.expiry = try arena.message(expiry) }
        if let checkIn { c.pointee.check_in = try arena.message(checkIn) }
        if !events.isEmpty {
            c.pointee.n_events = events.count
            c.pointee.events = try arena.messages(events)
        }
        if let referral { c.pointee.referral = try arena.message(referral) }
        if let transfer { c.pointee.transfer = try arena.message(transfer) }
        if let returns { c.pointee.returns = try arena.message(returns) }
        if let restoring { c.pointee.restoring = try arena.message(restoring) }
        if let money { c.pointee.money = try arena.message(money) }
        if let risk { c.pointee.risk = try arena.message(risk) }
        if let approvals { c.pointee.approvals = try arena.message(approvals) }
        if !reminderDays.isEmpty {
            c.pointee.n_reminder_days = reminderDays.count
            c.pointee.reminder_days = arena.values(reminderDays)
        }
        c.pointee.compensation_points = compensationPoints
    }
}

extension PointsV1.Programme: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Programme"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Programme>) {
        patron__points__v1__programme__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Programme>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        definition = try Wire.message(c.pointee.definition)
        note = try Wire.string(c.pointee.note, "note")
        author = try Wire.string(c.pointee.author, "author")
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        activeFrom = try Wire.instant(c.pointee.active_from, "activeFrom")
        activeUntil = try Wire.instant(c.pointee.active_until, "activeUntil")
        publisher = try Wire.string(c.pointee.publisher, "publisher")
        revision = c.pointee.revision
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Programme>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        if !author.isEmpty { c.pointee.author = try arena.string(author, "author") }
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if let activeFrom { c.pointee.active_from = try arena.instant(activeFrom, "activeFrom") }
        if let activeUntil { c.pointee.active_until = try arena.instant(activeUntil, "activeUntil") }
        if !publisher.isEmpty { c.pointee.publisher = try arena.string(publisher, "publisher") }
        c.pointee.revision = revision
    }
}

extension PointsV1.CreateProgrammeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CreateProgrammeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CreateProgrammeRequest>) {
        patron__points__v1__create_programme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CreateProgrammeRequest>) throws(CodecError) {
        definition = try Wire.message(c.pointee.definition)
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CreateProgrammeRequest>, _ arena: Arena) throws(CodecError) {
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension PointsV1.UpdateProgrammeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UpdateProgrammeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UpdateProgrammeRequest>) {
        patron__points__v1__update_programme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UpdateProgrammeRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        definition = try Wire.message(c.pointee.definition)
        note = try Wire.string(c.pointee.note, "note")
        revision = c.pointee.revision
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UpdateProgrammeRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        c.pointee.revision = revision
    }
}

extension PointsV1.GetProgrammeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetProgrammeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetProgrammeRequest>) {
        patron__points__v1__get_programme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetProgrammeRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetProgrammeRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListProgrammesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListProgrammesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListProgrammesRequest>) {
        patron__points__v1__list_programmes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListProgrammesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListProgrammesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListProgrammesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListProgrammesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListProgrammesReply>) {
        patron__points__v1__list_programmes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListProgrammesReply>) throws(CodecError) {
        programmes = try Wire.messages(c.pointee.programmes, c.pointee.n_programmes)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListProgrammesReply>, _ arena: Arena) throws(CodecError) {
        if !programmes.isEmpty {
            c.pointee.n_programmes = programmes.count
            c.pointee.programmes = try arena.messages(programmes)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.ActivateProgrammeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ActivateProgrammeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ActivateProgrammeRequest>) {
        patron__points__v1__activate_programme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ActivateProgrammeRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        activeFrom = try Wire.instant(c.pointee.active_from, "activeFrom")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ActivateProgrammeRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let activeFrom { c.pointee.active_from = try arena.instant(activeFrom, "activeFrom") }
    }
}

extension PointsV1.ArchiveProgrammeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ArchiveProgrammeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ArchiveProgrammeRequest>) {
        patron__points__v1__archive_programme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ArchiveProgrammeRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ArchiveProgrammeRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ProgrammeReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ProgrammeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ProgrammeReply>) {
        patron__points__v1__programme_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ProgrammeReply>) throws(CodecError) {
        programme = try Wire.message(c.pointee.programme)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ProgrammeReply>, _ arena: Arena) throws(CodecError) {
        if let programme { c.pointee.programme = try arena.message(programme) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.PreviewEarningRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PreviewEarningRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PreviewEarningRequest>) {
        patron__points__v1__preview_earning_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PreviewEarningRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        programmeId = try Wire.string(c.pointee.programme_id, "programmeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PreviewEarningRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !programmeId.isEmpty { c.pointee.programme_id = try arena.string(programmeId, "programmeId") }
    }
}

extension PointsV1.PreviewEarningReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PreviewEarningReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PreviewEarningReply>) {
        patron__points__v1__preview_earning_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PreviewEarningReply>) throws(CodecError) {
        points = c.pointee.points
        capped = c.pointee.capped
        linePoints = Wire.values(c.pointee.line_points, c.pointee.n_line_points)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        programmeId = try Wire.string(c.pointee.programme_id, "programmeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PreviewEarningReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.capped = capped
        if !linePoints.isEmpty {
            c.pointee.n_line_points = linePoints.count
            c.pointee.line_points = arena.values(linePoints)
        }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        if !programmeId.isEmpty { c.pointee.programme_id = try arena.string(programmeId, "programmeId") }
    }
}

extension PointsV1.BacktestRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BacktestRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BacktestRequest>) {
        patron__points__v1__backtest_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BacktestRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BacktestRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
    }
}

extension PointsV1.BacktestFigures: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BacktestFigures"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BacktestFigures>) {
        patron__points__v1__backtest_figures__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BacktestFigures>) throws(CodecError) {
        points = c.pointee.points
        capped = c.pointee.capped
        liabilityMinor = c.pointee.liability_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BacktestFigures>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.capped = capped
        c.pointee.liability_minor = liabilityMinor
    }
}

extension PointsV1.BacktestMember: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BacktestMember"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BacktestMember>) {
        patron__points__v1__backtest_member__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BacktestMember>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pointsBefore = c.pointee.points_before
        pointsAfter = c.pointee.points_after
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BacktestMember>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points_before = pointsBefore
        c.pointee.points_after = pointsAfter
    }
}

extension PointsV1.LevelTransition: Message, MessageCodec {
    package static let protoName = "patron.points.v1.LevelTransition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__LevelTransition>) {
        patron__points__v1__level_transition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__LevelTransition>) throws(CodecError) {
        fromLevel = try Wire.string(c.pointee.from_level, "fromLevel")
        toLevel = try Wire.string(c.pointee.to_level, "toLevel")
        members = c.pointee.members
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__LevelTransition>, _ arena: Arena) throws(CodecError) {
        if !fromLevel.isEmpty { c.pointee.from_level = try arena.string(fromLevel, "fromLevel") }
        if !toLevel.isEmpty { c.pointee.to_level = try arena.string(toLevel, "toLevel") }
        c.pointee.members = members
    }
}

extension PointsV1.BacktestLevels: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BacktestLevels"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BacktestLevels>) {
        patron__points__v1__backtest_levels__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BacktestLevels>) throws(CodecError) {
        effect = Wire.enumeration(c.pointee.effect.rawValue)
        schemeVersion = c.pointee.scheme_version
        membersChanged = c.pointee.members_changed
        membersRaised = c.pointee.members_raised
        membersLowered = c.pointee.members_lowered
        transitions = try Wire.messages(c.pointee.transitions, c.pointee.n_transitions)
        conditionsLeftOut = c.pointee.conditions_left_out
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BacktestLevels>, _ arena: Arena) throws(CodecError) {
        c.pointee.effect = .init(rawValue: UInt32(bitPattern: effect.rawValue))
        c.pointee.scheme_version = schemeVersion
        c.pointee.members_changed = membersChanged
        c.pointee.members_raised = membersRaised
        c.pointee.members_lowered = membersLowered
        if !transitions.isEmpty {
            c.pointee.n_transitions = transitions.count
            c.pointee.transitions = try arena.messages(transitions)
        }
        c.pointee.conditions_left_out = conditionsLeftOut
    }
}

extension PointsV1.BacktestReport: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BacktestReport"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BacktestReport>) {
        patron__points__v1__backtest_report__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BacktestReport>) throws(CodecError) {
        orders = c.pointee.orders
        members = c.pointee.members
        active = try Wire.message(c.pointee.active)
        draft = try Wire.message(c.pointee.draft)
        membersWithMore = c.pointee.members_with_more
        membersWithLess = c.pointee.members_with_less
        mostAffected = try Wire.messages(c.pointee.most_affected, c.pointee.n_most_affected)
        ordersPerSecond = c.pointee.orders_per_second
        levels = try Wire.message(c.pointee.levels)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BacktestReport>, _ arena: Arena) throws(CodecError) {
        c.pointee.orders = orders
        c.pointee.members = members
        if let active { c.pointee.active = try arena.message(active) }
        if let draft { c.pointee.draft = try arena.message(draft) }
        c.pointee.members_with_more = membersWithMore
        c.pointee.members_with_less = membersWithLess
        if !mostAffected.isEmpty {
            c.pointee.n_most_affected = mostAffected.count
            c.pointee.most_affected = try arena.messages(mostAffected)
        }
        c.pointee.orders_per_second = ordersPerSecond
        if let levels { c.pointee.levels = try arena.message(levels) }
    }
}

extension PointsV1.BacktestProgress: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BacktestProgress"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BacktestProgress>) {
        patron__points__v1__backtest_progress__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BacktestProgress>) throws(CodecError) {
        ordersDone = c.pointee.orders_done
        ordersTotal = c.pointee.orders_total
        report = try Wire.message(c.pointee.report)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BacktestProgress>, _ arena: Arena) throws(CodecError) {
        c.pointee.orders_done = ordersDone
        c.pointee.orders_total = ordersTotal
        if let report { c.pointee.report = try arena.message(report) }
    }
}
