// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.SpendRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SpendRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SpendRequest>) {
        patron__points__v1__spend_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SpendRequest>) throws(CodecError) {
        points = c.pointee.points
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SpendRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.SpendReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SpendReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SpendReply>) {
        patron__points__v1__spend_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SpendReply>) throws(CodecError) {
        spendId = try Wire.string(c.pointee.spend_id, "spendId")
        points = c.pointee.points
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SpendReply>, _ arena: Arena) throws(CodecError) {
        if !spendId.isEmpty { c.pointee.spend_id = try arena.string(spendId, "spendId") }
        c.pointee.points = points
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.RestoreSpendRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RestoreSpendRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RestoreSpendRequest>) {
        patron__points__v1__restore_spend_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RestoreSpendRequest>) throws(CodecError) {
        spendId = try Wire.string(c.pointee.spend_id, "spendId")
        points = c.pointee.points
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RestoreSpendRequest>, _ arena: Arena) throws(CodecError) {
        if !spendId.isEmpty { c.pointee.spend_id = try arena.string(spendId, "spendId") }
        c.pointee.points = points
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.RestoreSpendReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RestoreSpendReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RestoreSpendReply>) {
        patron__points__v1__restore_spend_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RestoreSpendReply>) throws(CodecError) {
        points = c.pointee.points
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RestoreSpendReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.PlaceHoldRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceHoldRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceHoldRequest>) {
        patron__points__v1__place_hold_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceHoldRequest>) throws(CodecError) {
        points = c.pointee.points
        ttlSeconds = c.pointee.ttl_seconds
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceHoldRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.ttl_seconds = ttlSeconds
    }
}

extension PointsV1.PointsHold: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsHold"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsHold>) {
        patron__points__v1__points_hold__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsHold>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        points = c.pointee.points
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsHold>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points = points
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension PointsV1.PlaceHoldReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceHoldReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceHoldReply>) {
        patron__points__v1__place_hold_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceHoldReply>) throws(CodecError) {
        hold = try Wire.message(c.pointee.hold)
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceHoldReply>, _ arena: Arena) throws(CodecError) {
        if let hold { c.pointee.hold = try arena.message(hold) }
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CaptureHoldRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CaptureHoldRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CaptureHoldRequest>) {
        patron__points__v1__capture_hold_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CaptureHoldRequest>) throws(CodecError) {
        holdId = try Wire.string(c.pointee.hold_id, "holdId")
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CaptureHoldRequest>, _ arena: Arena) throws(CodecError) {
        if !holdId.isEmpty { c.pointee.hold_id = try arena.string(holdId, "holdId") }
        c.pointee.points = points
    }
}

extension PointsV1.CaptureHoldReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CaptureHoldReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CaptureHoldReply>) {
        patron__points__v1__capture_hold_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CaptureHoldReply>) throws(CodecError) {
        spendId = try Wire.string(c.pointee.spend_id, "spendId")
        points = c.pointee.points
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CaptureHoldReply>, _ arena: Arena) throws(CodecError) {
        if !spendId.isEmpty { c.pointee.spend_id = try arena.string(spendId, "spendId") }
        c.pointee.points = points
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.VoidHoldRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.VoidHoldRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__VoidHoldRequest>) {
        patron__points__v1__void_hold_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__VoidHoldRequest>) throws(CodecError) {
        holdId = try Wire.string(c.pointee.hold_id, "holdId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__VoidHoldRequest>, _ arena: Arena) throws(CodecError) {
        if !holdId.isEmpty { c.pointee.hold_id = try arena.string(holdId, "holdId") }
    }
}

extension PointsV1.VoidHoldReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.VoidHoldReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__VoidHoldReply>) {
        patron__points__v1__void_hold_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__VoidHoldReply>) throws(CodecError) {
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__VoidHoldReply>, _ arena: Arena) throws(CodecError) {
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CheckInRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckInRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckInRequest>) {
        patron__points__v1__check_in_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckInRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckInRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension PointsV1.CheckInReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckInReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckInReply>) {
        patron__points__v1__check_in_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckInReply>) throws(CodecError) {
        points = c.pointee.points
        streak = c.pointee.streak
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckInReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.streak = streak
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.AdjustPointsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.AdjustPointsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__AdjustPointsRequest>) {
        patron__points__v1__adjust_points_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__AdjustPointsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        points = c.pointee.points
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__AdjustPointsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points = points
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.AdjustPointsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.AdjustPointsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__AdjustPointsReply>) {
        patron__points__v1__adjust_points_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__AdjustPointsReply>) throws(CodecError) {
        points = c.pointee.points
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__AdjustPointsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.FreezePointsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.FreezePointsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__FreezePointsRequest>) {
        patron__points__v1__freeze_points_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__FreezePointsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        frozen = c.pointee.frozen != 0
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__FreezePointsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.frozen = frozen ? 1 : 0
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.FreezePointsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.FreezePointsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__FreezePointsReply>) {
        patron__points__v1__freeze_points_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__FreezePointsReply>) throws(CodecError) {
        frozen = c.pointee.frozen != 0
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__FreezePointsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.frozen = frozen ? 1 : 0
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.PointsChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsChangedEvent>) {
        patron__points__v1__points_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsChangedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        kind = try Wire.string(c.pointee.kind, "kind")
        delta = c.pointee.delta
        debtDelta = c.pointee.debt_delta
        available = c.pointee.available
        pending = c.pointee.pending
        debt = c.pointee.debt
        seq = c.pointee.seq
        sourceType = try Wire.string(c.pointee.source_type, "sourceType")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        c.pointee.delta = delta
        c.pointee.debt_delta = debtDelta
        c.pointee.available = available
        c.pointee.pending = pending
        c.pointee.debt = debt
        c.pointee.seq = seq
        if !sourceType.isEmpty { c.pointee.source_type = try arena.string(sourceType, "sourceType") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
    }
}
