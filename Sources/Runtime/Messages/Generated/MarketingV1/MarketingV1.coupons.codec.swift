// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.Coupon: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Coupon"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Coupon>) {
        patron__marketing__v1__coupon__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Coupon>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        templateVersion = c.pointee.template_version
        name = try Wire.message(c.pointee.name)
        state = Wire.enumeration(c.pointee.state.rawValue)
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        thresholdMinor = c.pointee.threshold_minor
        reductionMinor = c.pointee.reduction_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        issuedAt = try Wire.instant(c.pointee.issued_at, "issuedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Coupon>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.template_version = templateVersion
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.threshold_minor = thresholdMinor
        c.pointee.reduction_minor = reductionMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if let issuedAt { c.pointee.issued_at = try arena.instant(issuedAt, "issuedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MarketingV1.ListMyCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListMyCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsRequest>) {
        patron__marketing__v1__list_my_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListMyCouponsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListMyCouponsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListMyCouponsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsReply>) {
        patron__marketing__v1__list_my_coupons_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListMyCouponsReply>) throws(CodecError) {
        coupons = try Wire.messages(c.pointee.coupons, c.pointee.n_coupons)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsReply>, _ arena: Arena) throws(CodecError) {
        if !coupons.isEmpty {
            c.pointee.n_coupons = coupons.count
            c.pointee.coupons = try arena.messages(coupons)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.CouponIssuedEvent: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponIssuedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponIssuedEvent>) {
        patron__marketing__v1__coupon_issued_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponIssuedEvent>) throws(CodecError) {
        couponId = try Wire.string(c.pointee.coupon_id, "couponId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        templateVersion = c.pointee.template_version
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponIssuedEvent>, _ arena: Arena) throws(CodecError) {
        if !couponId.isEmpty { c.pointee.coupon_id = try arena.string(couponId, "couponId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.template_version = templateVersion
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}
