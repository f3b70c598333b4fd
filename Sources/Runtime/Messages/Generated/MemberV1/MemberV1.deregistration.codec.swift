// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Deregistration: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Deregistration"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Deregistration>) {
        patron__member__v1__deregistration__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Deregistration>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        requestedAt = try Wire.instant(c.pointee.requested_at, "requestedAt")
        dueAt = try Wire.instant(c.pointee.due_at, "dueAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Deregistration>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let requestedAt { c.pointee.requested_at = try arena.instant(requestedAt, "requestedAt") }
        if let dueAt { c.pointee.due_at = try arena.instant(dueAt, "dueAt") }
    }
}

extension MemberV1.Leaving: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Leaving"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Leaving>) {
        patron__member__v1__leaving__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Leaving>) throws(CodecError) {
        points = c.pointee.points
        coupons = c.pointee.coupons
        bonusMinor = c.pointee.bonus_minor
        principalMinor = c.pointee.principal_minor
        punchCardsMinor = c.pointee.punch_cards_minor
        renewingSubscriptions = c.pointee.renewing_subscriptions
        currency = try Wire.string(c.pointee.currency, "currency")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Leaving>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.coupons = coupons
        c.pointee.bonus_minor = bonusMinor
        c.pointee.principal_minor = principalMinor
        c.pointee.punch_cards_minor = punchCardsMinor
        c.pointee.renewing_subscriptions = renewingSubscriptions
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
    }
}

extension MemberV1.GetMyDeregistrationRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMyDeregistrationRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMyDeregistrationRequest>) {
        patron__member__v1__get_my_deregistration_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMyDeregistrationRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMyDeregistrationRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.GetMyDeregistrationReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMyDeregistrationReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMyDeregistrationReply>) {
        patron__member__v1__get_my_deregistration_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMyDeregistrationReply>) throws(CodecError) {
        deregistration = try Wire.message(c.pointee.deregistration)
        leaving = try Wire.message(c.pointee.leaving)
        settled = c.pointee.settled != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMyDeregistrationReply>, _ arena: Arena) throws(CodecError) {
        if let deregistration { c.pointee.deregistration = try arena.message(deregistration) }
        if let leaving { c.pointee.leaving = try arena.message(leaving) }
        c.pointee.settled = settled ? 1 : 0
    }
}

extension MemberV1.RequestDeregistrationRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RequestDeregistrationRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RequestDeregistrationRequest>) {
        patron__member__v1__request_deregistration_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RequestDeregistrationRequest>) throws(CodecError) {
        smsCode = try Wire.string(c.pointee.sms_code, "smsCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RequestDeregistrationRequest>, _ arena: Arena) throws(CodecError) {
        if !smsCode.isEmpty { c.pointee.sms_code = try arena.string(smsCode, "smsCode") }
    }
}

extension MemberV1.DeregistrationReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DeregistrationReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DeregistrationReply>) {
        patron__member__v1__deregistration_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DeregistrationReply>) throws(CodecError) {
        deregistration = try Wire.message(c.pointee.deregistration)
        leaving = try Wire.message(c.pointee.leaving)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DeregistrationReply>, _ arena: Arena) throws(CodecError) {
        if let deregistration { c.pointee.deregistration = try arena.message(deregistration) }
        if let leaving { c.pointee.leaving = try arena.message(leaving) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.CancelDeregistrationRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CancelDeregistrationRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CancelDeregistrationRequest>) {
        patron__member__v1__cancel_deregistration_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CancelDeregistrationRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CancelDeregistrationRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.DeregisterMemberRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DeregisterMemberRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DeregisterMemberRequest>) {
        patron__member__v1__deregister_member_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DeregisterMemberRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DeregisterMemberRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.Erasure: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Erasure"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Erasure>) {
        patron__member__v1__erasure__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Erasure>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        erasedAt = try Wire.instant(c.pointee.erased_at, "erasedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Erasure>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if let erasedAt { c.pointee.erased_at = try arena.instant(erasedAt, "erasedAt") }
    }
}

extension MemberV1.ListErasuresRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListErasuresRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListErasuresRequest>) {
        patron__member__v1__list_erasures_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListErasuresRequest>) throws(CodecError) {
        from = try Wire.instant(c.pointee.from, "from")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListErasuresRequest>, _ arena: Arena) throws(CodecError) {
        if let from { c.pointee.from = try arena.instant(from, "from") }
    }
}

extension MemberV1.ApplyErasuresRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ApplyErasuresRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ApplyErasuresRequest>) {
        patron__member__v1__apply_erasures_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ApplyErasuresRequest>) throws(CodecError) {
        erasures = try Wire.messages(c.pointee.erasures, c.pointee.n_erasures)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ApplyErasuresRequest>, _ arena: Arena) throws(CodecError) {
        if !erasures.isEmpty {
            c.pointee.n_erasures = erasures.count
            c.pointee.erasures = try arena.messages(erasures)
        }
    }
}

extension MemberV1.ApplyErasuresReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ApplyErasuresReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ApplyErasuresReply>) {
        patron__member__v1__apply_erasures_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ApplyErasuresReply>) throws(CodecError) {
        erased = c.pointee.erased
        alreadyErased = c.pointee.already_erased
        unknown = c.pointee.unknown
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ApplyErasuresReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.erased = erased
        c.pointee.already_erased = alreadyErased
        c.pointee.unknown = unknown
    }
}

extension MemberV1.MemberDeregisteredEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberDeregisteredEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberDeregisteredEvent>) {
        patron__member__v1__member_deregistered_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberDeregisteredEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        erasedAt = try Wire.instant(c.pointee.erased_at, "erasedAt")
        facts = try Wire.message(c.pointee.facts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberDeregisteredEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if let erasedAt { c.pointee.erased_at = try arena.instant(erasedAt, "erasedAt") }
        if let facts { c.pointee.facts = try arena.message(facts) }
    }
}
