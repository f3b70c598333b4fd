// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.TakeCouponOfflineRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TakeCouponOfflineRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TakeCouponOfflineRequest>) {
        patron__marketing__v1__take_coupon_offline_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TakeCouponOfflineRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TakeCouponOfflineRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.OfflineCouponReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.OfflineCouponReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__OfflineCouponReply>) {
        patron__marketing__v1__offline_coupon_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__OfflineCouponReply>) throws(CodecError) {
        coupon = try Wire.message(c.pointee.coupon)
        token = try Wire.string(c.pointee.token, "token")
        issuedAt = try Wire.instant(c.pointee.issued_at, "issuedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        freeAt = try Wire.instant(c.pointee.free_at, "freeAt")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__OfflineCouponReply>, _ arena: Arena) throws(CodecError) {
        if let coupon { c.pointee.coupon = try arena.message(coupon) }
        if !token.isEmpty { c.pointee.token = try arena.string(token, "token") }
        if let issuedAt { c.pointee.issued_at = try arena.instant(issuedAt, "issuedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let freeAt { c.pointee.free_at = try arena.instant(freeAt, "freeAt") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.GetOfflineCouponKeysRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetOfflineCouponKeysRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetOfflineCouponKeysRequest>) {
        patron__marketing__v1__get_offline_coupon_keys_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetOfflineCouponKeysRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetOfflineCouponKeysRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MarketingV1.OfflineCouponKeysReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.OfflineCouponKeysReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__OfflineCouponKeysReply>) {
        patron__marketing__v1__offline_coupon_keys_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__OfflineCouponKeysReply>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
        bundle = try Wire.string(c.pointee.bundle, "bundle")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__OfflineCouponKeysReply>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
        if !bundle.isEmpty { c.pointee.bundle = try arena.string(bundle, "bundle") }
    }
}

extension MarketingV1.UseCouponOfflineRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UseCouponOfflineRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UseCouponOfflineRequest>) {
        patron__marketing__v1__use_coupon_offline_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UseCouponOfflineRequest>) throws(CodecError) {
        couponId = try Wire.string(c.pointee.coupon_id, "couponId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        saleId = try Wire.string(c.pointee.sale_id, "saleId")
        soldAt = try Wire.instant(c.pointee.sold_at, "soldAt")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UseCouponOfflineRequest>, _ arena: Arena) throws(CodecError) {
        if !couponId.isEmpty { c.pointee.coupon_id = try arena.string(couponId, "couponId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !saleId.isEmpty { c.pointee.sale_id = try arena.string(saleId, "saleId") }
        if let soldAt { c.pointee.sold_at = try arena.instant(soldAt, "soldAt") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
    }
}
