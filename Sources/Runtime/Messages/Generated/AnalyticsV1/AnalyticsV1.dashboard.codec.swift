// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension AnalyticsV1.GetTodayRequest: Message, MessageCodec {
    package static let protoName = "patron.analytics.v1.GetTodayRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Analytics__V1__GetTodayRequest>) {
        patron__analytics__v1__get_today_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Analytics__V1__GetTodayRequest>) throws(CodecError) {
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Analytics__V1__GetTodayRequest>, _ arena: Arena) throws(CodecError) {
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
    }
}

extension AnalyticsV1.GetTodayReply: Message, MessageCodec {
    package static let protoName = "patron.analytics.v1.GetTodayReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Analytics__V1__GetTodayReply>) {
        patron__analytics__v1__get_today_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Analytics__V1__GetTodayReply>) throws(CodecError) {
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        members = c.pointee.members
        newMembers = c.pointee.new_members
        orders = c.pointee.orders
        netSalesMinor = c.pointee.net_sales_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        pointsIssued = c.pointee.points_issued
        asOf = try Wire.instant(c.pointee.as_of, "asOf")
        membersSuppressed = c.pointee.members_suppressed != 0
        newMembersSuppressed = c.pointee.new_members_suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Analytics__V1__GetTodayReply>, _ arena: Arena) throws(CodecError) {
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.members = members
        c.pointee.new_members = newMembers
        c.pointee.orders = orders
        c.pointee.net_sales_minor = netSalesMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.points_issued = pointsIssued
        if let asOf { c.pointee.as_of = try arena.instant(asOf, "asOf") }
        c.pointee.members_suppressed = membersSuppressed ? 1 : 0
        c.pointee.new_members_suppressed = newMembersSuppressed ? 1 : 0
    }
}

extension AnalyticsV1.RebuildRequest: Message, MessageCodec {
    package static let protoName = "patron.analytics.v1.RebuildRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Analytics__V1__RebuildRequest>) {
        patron__analytics__v1__rebuild_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Analytics__V1__RebuildRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Analytics__V1__RebuildRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension AnalyticsV1.RebuildReply: Message, MessageCodec {
    package static let protoName = "patron.analytics.v1.RebuildReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Analytics__V1__RebuildReply>) {
        patron__analytics__v1__rebuild_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Analytics__V1__RebuildReply>) throws(CodecError) {
        feeds = c.pointee.feeds
    }

    func write(to c: UnsafeMutablePointer<Patron__Analytics__V1__RebuildReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.feeds = feeds
    }
}
