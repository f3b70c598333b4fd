// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.ListUsableCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListUsableCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListUsableCouponsRequest>) {
        patron__marketing__v1__list_usable_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListUsableCouponsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListUsableCouponsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension MarketingV1.CountMemberCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CountMemberCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CountMemberCouponsRequest>) {
        patron__marketing__v1__count_member_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CountMemberCouponsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CountMemberCouponsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension MarketingV1.CountMemberCouponsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CountMemberCouponsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CountMemberCouponsReply>) {
        patron__marketing__v1__count_member_coupons_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CountMemberCouponsReply>) throws(CodecError) {
        coupons = c.pointee.coupons
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CountMemberCouponsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.coupons = coupons
    }
}

extension MarketingV1.ExportMemberDataRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ExportMemberDataRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ExportMemberDataRequest>) {
        patron__marketing__v1__export_member_data_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ExportMemberDataRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ExportMemberDataRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension MarketingV1.MemberDataRows: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.MemberDataRows"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__MemberDataRows>) {
        patron__marketing__v1__member_data_rows__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__MemberDataRows>) throws(CodecError) {
        rows = try Wire.messages(c.pointee.rows, c.pointee.n_rows)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__MemberDataRows>, _ arena: Arena) throws(CodecError) {
        if !rows.isEmpty {
            c.pointee.n_rows = rows.count
            c.pointee.rows = try arena.messages(rows)
        }
    }
}
