// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.TakePaidOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TakePaidOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TakePaidOrderRequest>) {
        patron__points__v1__take_paid_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TakePaidOrderRequest>) throws(CodecError) {
        provider = Wire.enumeration(c.pointee.provider.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        payerOpenid = try Wire.string(c.pointee.payer_openid, "payerOpenid")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        amountMinor = c.pointee.amount_minor
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TakePaidOrderRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.provider = .init(rawValue: UInt32(bitPattern: provider.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !payerOpenid.isEmpty { c.pointee.payer_openid = try arena.string(payerOpenid, "payerOpenid") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        c.pointee.amount_minor = amountMinor
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
    }
}

extension PointsV1.TakePaidOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TakePaidOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TakePaidOrderReply>) {
        patron__points__v1__take_paid_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TakePaidOrderReply>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pointsEarned = c.pointee.points_earned
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TakePaidOrderReply>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points_earned = pointsEarned
        c.pointee.replayed = replayed ? 1 : 0
    }
}
