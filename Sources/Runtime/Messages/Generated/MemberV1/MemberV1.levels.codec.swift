// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.LevelCondition: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelCondition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelCondition>) {
        patron__member__v1__level_condition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelCondition>) throws(CodecError) {
        metric = Wire.enumeration(c.pointee.metric.rawValue)
        window = Wire.enumeration(c.pointee.window.rawValue)
        days = c.pointee.days
        threshold = c.pointee.threshold
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelCondition>, _ arena: Arena) throws(CodecError) {
        c.pointee.metric = .init(rawValue: UInt32(bitPattern: metric.rawValue))
        c.pointee.window = .init(rawValue: UInt32(bitPattern: window.rawValue))
        c.pointee.days = days
        c.pointee.threshold = threshold
    }
}

extension MemberV1.LevelPolicy: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelPolicy"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelPolicy>) {
        patron__member__v1__level_policy__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelPolicy>) throws(CodecError) {
        upgrade = Wire.enumeration(c.pointee.upgrade.rawValue)
        downgrade = Wire.enumeration(c.pointee.downgrade.rawValue)
        refundLoss = Wire.enumeration(c.pointee.refund_loss.rawValue)
        noticeDays = c.pointee.notice_days
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelPolicy>, _ arena: Arena) throws(CodecError) {
        c.pointee.upgrade = .init(rawValue: UInt32(bitPattern: upgrade.rawValue))
        c.pointee.downgrade = .init(rawValue: UInt32(bitPattern: downgrade.rawValue))
        c.pointee.refund_loss = .init(rawValue: UInt32(bitPattern: refundLoss.rawValue))
        c.pointee.notice_days = noticeDays
    }
}

extension MemberV1.BenefitPartner: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitPartner"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitPartner>) {
        patron__member__v1__benefit_partner__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitPartner>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        name = try Wire.message(c.pointee.name)
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitPartner>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if let name { c.pointee.name = try arena.message(name) }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.LevelBenefit: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelBenefit"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelBenefit>) {
        patron__member__v1__level_benefit__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelBenefit>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        period = Wire.enumeration(c.pointee.period.rawValue)
        uses = c.pointee.uses
        choice = try Wire.string(c.pointee.choice, "choice")
        choose = c.pointee.choose
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        partner = try Wire.message(c.pointee.partner)
        asksFeedback = c.pointee.asks_feedback != 0
        compensationMinor = c.pointee.compensation_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelBenefit>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.period = .init(rawValue: UInt32(bitPattern: period.rawValue))
        c.pointee.uses = uses
        if !choice.isEmpty { c.pointee.choice = try arena.string(choice, "choice") }
        c.pointee.choose = choose
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        if let partner { c.pointee.partner = try arena.message(partner) }
        c.pointee.asks_feedback = asksFeedback ? 1 : 0
        c.pointee.compensation_minor = compensationMinor
    }
}

extension MemberV1.LevelDefinition: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelDefinition>) {
        patron__member__v1__level_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelDefinition>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        conditions = try Wire.messages(c.pointee.conditions, c.pointee.n_conditions)
        validity = Wire.enumeration(c.pointee.validity.rawValue)
        validityDays = c.pointee.validity_days
        graceDays = c.pointee.grace_days
        name = try Wire.message(c.pointee.name)
        benefits = try Wire.messages(c.pointee.benefits, c.pointee.n_benefits)
        ownBenefitsOnly = c.pointee.own_benefits_only != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelDefinition>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !conditions.isEmpty {
            c.pointee.n_conditions = conditions.count
            c.pointee.conditions = try arena.messages(conditions)
        }
        c.pointee.validity = .init(rawValue: UInt32(bitPattern: validity.rawValue))
        c.pointee.validity_days = validityDays
        c.pointee.grace_days = graceDays
        if let name { c.pointee.name = try arena.message(name) }
        if !benefits.isEmpty {
            c.pointee.n_benefits = benefits.count
            c.pointee.benefits = try arena.messages(benefits)
        }
        c.pointee.own_benefits_only = ownBenefitsOnly ? 1 : 0
    }
}

extension MemberV1.LevelScheme: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelScheme"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelScheme>) {
        patron__member__v1__level_scheme__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelScheme>) throws(CodecError) {
        version = c.pointee.version
        currency = try Wire.string(c.pointee.currency, "currency")
        levels = try Wire.messages(c.pointee.levels, c.pointee.n_levels)
        policy = try Wire.message(c.pointee.policy)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelScheme>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !levels.isEmpty {
            c.pointee.n_levels = levels.count
            c.pointee.levels = try arena.messages(levels)
        }
        if let policy { c.pointee.policy = try arena.message(policy) }
    }
}

extension MemberV1.GetSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetSchemeRequest>) {
        patron__member__v1__get_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetSchemeRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetSchemeRequest>, _ arena: Arena) throws(CodecError) {
    }
}
