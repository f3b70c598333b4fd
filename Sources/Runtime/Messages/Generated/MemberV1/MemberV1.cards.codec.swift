// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.FreezeMyCardRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FreezeMyCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FreezeMyCardRequest>) {
        patron__member__v1__freeze_my_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FreezeMyCardRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FreezeMyCardRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.FreezeCardRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FreezeCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FreezeCardRequest>) {
        patron__member__v1__freeze_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FreezeCardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FreezeCardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ReissueCardRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ReissueCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ReissueCardRequest>) {
        patron__member__v1__reissue_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ReissueCardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ReissueCardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.CardReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CardReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CardReply>) {
        patron__member__v1__card_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CardReply>) throws(CodecError) {
        cardNumber = try Wire.string(c.pointee.card_number, "cardNumber")
        facts = try Wire.message(c.pointee.facts)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CardReply>, _ arena: Arena) throws(CodecError) {
        if !cardNumber.isEmpty { c.pointee.card_number = try arena.string(cardNumber, "cardNumber") }
        if let facts { c.pointee.facts = try arena.message(facts) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
