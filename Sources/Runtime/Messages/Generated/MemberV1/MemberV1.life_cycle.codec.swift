// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.StageStep: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StageStep"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StageStep>) {
        patron__member__v1__stage_step__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StageStep>) throws(CodecError) {
        stage = Wire.enumeration(c.pointee.stage.rawValue)
        tag = try Wire.string(c.pointee.tag, "tag")
        keepsTag = c.pointee.keeps_tag != 0
        action = try Wire.string(c.pointee.action, "action")
        prompt = try Wire.message(c.pointee.prompt)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StageStep>, _ arena: Arena) throws(CodecError) {
        c.pointee.stage = .init(rawValue: UInt32(bitPattern: stage.rawValue))
        if !tag.isEmpty { c.pointee.tag = try arena.string(tag, "tag") }
        c.pointee.keeps_tag = keepsTag ? 1 : 0
        if !action.isEmpty { c.pointee.action = try arena.string(action, "action") }
        if let prompt { c.pointee.prompt = try arena.message(prompt) }
    }
}

extension MemberV1.ValueMarks: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ValueMarks"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ValueMarks>) {
        patron__member__v1__value_marks__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ValueMarks>) throws(CodecError) {
        recencyDays = c.pointee.recency_days
        orders = c.pointee.orders
        spendMinor = c.pointee.spend_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ValueMarks>, _ arena: Arena) throws(CodecError) {
        c.pointee.recency_days = recencyDays
        c.pointee.orders = orders
        c.pointee.spend_minor = spendMinor
    }
}

extension MemberV1.LifePlan: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LifePlan"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LifePlan>) {
        patron__member__v1__life_plan__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LifePlan>) throws(CodecError) {
        steps = try Wire.messages(c.pointee.steps, c.pointee.n_steps)
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        marks = try Wire.message(c.pointee.marks)
        revision = c.pointee.revision
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
        marksInForce = try Wire.message(c.pointee.marks_in_force)
        buyers = c.pointee.buyers
        countedOn = try Wire.string(c.pointee.counted_on, "countedOn")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LifePlan>, _ arena: Arena) throws(CodecError) {
        if !steps.isEmpty {
            c.pointee.n_steps = steps.count
            c.pointee.steps = try arena.messages(steps)
        }
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        if let marks { c.pointee.marks = try arena.message(marks) }
        c.pointee.revision = revision
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
        if let marksInForce { c.pointee.marks_in_force = try arena.message(marksInForce) }
        c.pointee.buyers = buyers
        if !countedOn.isEmpty { c.pointee.counted_on = try arena.string(countedOn, "countedOn") }
    }
}

extension MemberV1.GetLifePlanRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetLifePlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetLifePlanRequest>) {
        patron__member__v1__get_life_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetLifePlanRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetLifePlanRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.DefineLifePlanRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineLifePlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineLifePlanRequest>) {
        patron__member__v1__define_life_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineLifePlanRequest>) throws(CodecError) {
        steps = try Wire.messages(c.pointee.steps, c.pointee.n_steps)
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        marks = try Wire.message(c.pointee.marks)
        revision = c.pointee.revision
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineLifePlanRequest>, _ arena: Arena) throws(CodecError) {
        if !steps.isEmpty {
            c.pointee.n_steps = steps.count
            c.pointee.steps = try arena.messages(steps)
        }
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        if let marks { c.pointee.marks = try arena.message(marks) }
        c.pointee.revision = revision
    }
}

extension MemberV1.DefineLifePlanReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineLifePlanReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineLifePlanReply>) {
        patron__member__v1__define_life_plan_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineLifePlanReply>) throws(CodecError) {
        plan = try Wire.message(c.pointee.plan)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineLifePlanReply>, _ arena: Arena) throws(CodecError) {
        if let plan { c.pointee.plan = try arena.message(plan) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.CountStagesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CountStagesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CountStagesRequest>) {
        patron__member__v1__count_stages_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CountStagesRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CountStagesRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.StageCount: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StageCount"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StageCount>) {
        patron__member__v1__stage_count__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StageCount>) throws(CodecError) {
        stage = Wire.enumeration(c.pointee.stage.rawValue)
        members = c.pointee.members
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StageCount>, _ arena: Arena) throws(CodecError) {
        c.pointee.stage = .init(rawValue: UInt32(bitPattern: stage.rawValue))
        c.pointee.members = members
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MemberV1.CountStagesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CountStagesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CountStagesReply>) {
        patron__member__v1__count_stages_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CountStagesReply>) throws(CodecError) {
        stages = try Wire.messages(c.pointee.stages, c.pointee.n_stages)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CountStagesReply>, _ arena: Arena) throws(CodecError) {
        if !stages.isEmpty {
            c.pointee.n_stages = stages.count
            c.pointee.stages = try arena.messages(stages)
        }
    }
}
