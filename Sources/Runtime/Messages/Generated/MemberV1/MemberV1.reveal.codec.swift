// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.RevealMemberRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RevealMemberRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RevealMemberRequest>) {
        patron__member__v1__reveal_member_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RevealMemberRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        fields = Wire.values(c.pointee.fields, c.pointee.n_fields).map { Wire.enumeration($0.rawValue) }
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RevealMemberRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !fields.isEmpty {
            c.pointee.n_fields = fields.count
            c.pointee.fields = arena.values(fields.map { .init(rawValue: UInt32(bitPattern: $0.rawValue)) })
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.RevealMemberReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RevealMemberReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RevealMemberReply>) {
        patron__member__v1__reveal_member_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RevealMemberReply>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        remaining = c.pointee.remaining
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RevealMemberReply>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        c.pointee.remaining = remaining
    }
}
