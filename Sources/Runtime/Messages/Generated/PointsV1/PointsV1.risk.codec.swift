// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.RiskFlag: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RiskFlag"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RiskFlag>) {
        patron__points__v1__risk_flag__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RiskFlag>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        kind = try Wire.string(c.pointee.kind, "kind")
        state = Wire.enumeration(c.pointee.state.rawValue)
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        points = c.pointee.points
        holds = c.pointee.holds != 0
        raisedAt = try Wire.instant(c.pointee.raised_at, "raisedAt")
        decidedBy = try Wire.string(c.pointee.decided_by, "decidedBy")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RiskFlag>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.points = points
        c.pointee.holds = holds ? 1 : 0
        if let raisedAt { c.pointee.raised_at = try arena.instant(raisedAt, "raisedAt") }
        if !decidedBy.isEmpty { c.pointee.decided_by = try arena.string(decidedBy, "decidedBy") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.ListRiskFlagsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRiskFlagsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsRequest>) {
        patron__points__v1__list_risk_flags_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRiskFlagsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListRiskFlagsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRiskFlagsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsReply>) {
        patron__points__v1__list_risk_flags_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRiskFlagsReply>) throws(CodecError) {
        flags = try Wire.messages(c.pointee.flags, c.pointee.n_flags)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsReply>, _ arena: Arena) throws(CodecError) {
        if !flags.isEmpty {
            c.pointee.n_flags = flags.count
            c.pointee.flags = try arena.messages(flags)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.DecideRiskFlagRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideRiskFlagRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagRequest>) {
        patron__points__v1__decide_risk_flag_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideRiskFlagRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.DecideRiskFlagReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideRiskFlagReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagReply>) {
        patron__points__v1__decide_risk_flag_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideRiskFlagReply>) throws(CodecError) {
        flag = try Wire.message(c.pointee.flag)
        points = c.pointee.points
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagReply>, _ arena: Arena) throws(CodecError) {
        if let flag { c.pointee.flag = try arena.message(flag) }
        c.pointee.points = points
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.RiskFlaggedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RiskFlaggedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RiskFlaggedEvent>) {
        patron__points__v1__risk_flagged_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RiskFlaggedEvent>) throws(CodecError) {
        flagId = try Wire.string(c.pointee.flag_id, "flagId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        kind = try Wire.string(c.pointee.kind, "kind")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        points = c.pointee.points
        holds = c.pointee.holds != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RiskFlaggedEvent>, _ arena: Arena) throws(CodecError) {
        if !flagId.isEmpty { c.pointee.flag_id = try arena.string(flagId, "flagId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.points = points
        c.pointee.holds = holds ? 1 : 0
    }
}
