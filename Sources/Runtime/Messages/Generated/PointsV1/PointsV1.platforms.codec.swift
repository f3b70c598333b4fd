// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.TakePlatformOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TakePlatformOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TakePlatformOrderRequest>) {
        patron__points__v1__take_platform_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TakePlatformOrderRequest>) throws(CodecError) {
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        order = try Wire.message(c.pointee.order)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TakePlatformOrderRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if let order { c.pointee.order = try arena.message(order) }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
    }
}

extension PointsV1.TakePlatformOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TakePlatformOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TakePlatformOrderReply>) {
        patron__points__v1__take_platform_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TakePlatformOrderReply>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        isGuest = c.pointee.is_guest != 0
        receiptCode = try Wire.string(c.pointee.receipt_code, "receiptCode")
        payableMinor = c.pointee.payable_minor
        pointsEarned = c.pointee.points_earned
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TakePlatformOrderReply>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        c.pointee.is_guest = isGuest ? 1 : 0
        if !receiptCode.isEmpty { c.pointee.receipt_code = try arena.string(receiptCode, "receiptCode") }
        c.pointee.payable_minor = payableMinor
        c.pointee.points_earned = pointsEarned
        c.pointee.replayed = replayed ? 1 : 0
    }
}
