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
