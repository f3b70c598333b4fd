// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.ReadMemberBalancesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReadMemberBalancesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReadMemberBalancesRequest>) {
        patron__points__v1__read_member_balances_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReadMemberBalancesRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReadMemberBalancesRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension PointsV1.MemberBalances: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MemberBalances"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MemberBalances>) {
        patron__points__v1__member_balances__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MemberBalances>) throws(CodecError) {
        points = try Wire.message(c.pointee.points)
        storedValue = try Wire.message(c.pointee.stored_value)
        storedValueFrozen = c.pointee.stored_value_frozen != 0
        ending = try Wire.messages(c.pointee.ending, c.pointee.n_ending)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MemberBalances>, _ arena: Arena) throws(CodecError) {
        if let points { c.pointee.points = try arena.message(points) }
        if let storedValue { c.pointee.stored_value = try arena.message(storedValue) }
        c.pointee.stored_value_frozen = storedValueFrozen ? 1 : 0
        if !ending.isEmpty {
            c.pointee.n_ending = ending.count
            c.pointee.ending = try arena.messages(ending)
        }
    }
}

extension PointsV1.EndingPoints: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EndingPoints"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EndingPoints>) {
        patron__points__v1__ending_points__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EndingPoints>) throws(CodecError) {
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EndingPoints>, _ arena: Arena) throws(CodecError) {
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        c.pointee.points = points
    }
}

extension PointsV1.GetMemberStandingRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetMemberStandingRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetMemberStandingRequest>) {
        patron__points__v1__get_member_standing_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetMemberStandingRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetMemberStandingRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension PointsV1.MemberStanding: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MemberStanding"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MemberStanding>) {
        patron__points__v1__member_standing__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MemberStanding>) throws(CodecError) {
        points = c.pointee.points
        bonusMinor = c.pointee.bonus_minor
        principalMinor = c.pointee.principal_minor
        punchCardsMinor = c.pointee.punch_cards_minor
        renewingSubscriptions = c.pointee.renewing_subscriptions
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MemberStanding>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.bonus_minor = bonusMinor
        c.pointee.principal_minor = principalMinor
        c.pointee.punch_cards_minor = punchCardsMinor
        c.pointee.renewing_subscriptions = renewingSubscriptions
    }
}

extension PointsV1.ExportMemberDataRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ExportMemberDataRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ExportMemberDataRequest>) {
        patron__points__v1__export_member_data_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ExportMemberDataRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ExportMemberDataRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension PointsV1.MemberDataRows: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MemberDataRows"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MemberDataRows>) {
        patron__points__v1__member_data_rows__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MemberDataRows>) throws(CodecError) {
        rows = try Wire.messages(c.pointee.rows, c.pointee.n_rows)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MemberDataRows>, _ arena: Arena) throws(CodecError) {
        if !rows.isEmpty {
            c.pointee.n_rows = rows.count
            c.pointee.rows = try arena.messages(rows)
        }
    }
}
