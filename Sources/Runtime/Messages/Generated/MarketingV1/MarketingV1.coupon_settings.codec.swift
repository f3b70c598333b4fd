// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.CouponLimits: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponLimits"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponLimits>) {
        patron__marketing__v1__coupon_limits__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponLimits>) throws(CodecError) {
        orderCoupons = c.pointee.order_coupons
        lineCoupons = c.pointee.line_coupons
        perTemplate = c.pointee.per_template
        transfers = c.pointee.transfers
        longestDays = c.pointee.longest_days
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponLimits>, _ arena: Arena) throws(CodecError) {
        c.pointee.order_coupons = orderCoupons
        c.pointee.line_coupons = lineCoupons
        c.pointee.per_template = perTemplate
        c.pointee.transfers = transfers
        c.pointee.longest_days = longestDays
    }
}

extension MarketingV1.CouponSettings: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponSettings"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponSettings>) {
        patron__marketing__v1__coupon_settings__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponSettings>) throws(CodecError) {
        version = c.pointee.version
        limits = try Wire.message(c.pointee.limits)
        activeFrom = try Wire.instant(c.pointee.active_from, "activeFrom")
        author = try Wire.string(c.pointee.author, "author")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponSettings>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        if let limits { c.pointee.limits = try arena.message(limits) }
        if let activeFrom { c.pointee.active_from = try arena.instant(activeFrom, "activeFrom") }
        if !author.isEmpty { c.pointee.author = try arena.string(author, "author") }
    }
}

extension MarketingV1.GetCouponSettingsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetCouponSettingsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetCouponSettingsRequest>) {
        patron__marketing__v1__get_coupon_settings_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetCouponSettingsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetCouponSettingsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MarketingV1.SetCouponSettingsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.SetCouponSettingsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__SetCouponSettingsRequest>) {
        patron__marketing__v1__set_coupon_settings_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__SetCouponSettingsRequest>) throws(CodecError) {
        limits = try Wire.message(c.pointee.limits)
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__SetCouponSettingsRequest>, _ arena: Arena) throws(CodecError) {
        if let limits { c.pointee.limits = try arena.message(limits) }
        c.pointee.version = version
    }
}

extension MarketingV1.CouponSettingsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponSettingsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponSettingsReply>) {
        patron__marketing__v1__coupon_settings_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponSettingsReply>) throws(CodecError) {
        settings = try Wire.message(c.pointee.settings)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponSettingsReply>, _ arena: Arena) throws(CodecError) {
        if let settings { c.pointee.settings = try arena.message(settings) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
