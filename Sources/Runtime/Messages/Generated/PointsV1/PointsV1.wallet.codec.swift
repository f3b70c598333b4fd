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
        approvalId = try Wire.string(c.pointee.approval_id, "approvalId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__AdjustPointsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
        if !approvalId.isEmpty { c.pointee.approval_id = try arena.string(approvalId, "approvalId") }
    }
}

extension PointsV1.TransferPointsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TransferPointsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TransferPointsRequest>) {
        patron__points__v1__transfer_points_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TransferPointsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        points = c.pointee.points
        message = try Wire.string(c.pointee.message, "message")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TransferPointsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        c.pointee.points = points
        if !message.isEmpty { c.pointee.message = try arena.string(message, "message") }
    }
}

extension PointsV1.TransferPointsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TransferPointsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TransferPointsReply>) {
        patron__points__v1__transfer_points_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TransferPointsReply>) throws(CodecError) {
        points = c.pointee.points
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TransferPointsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CompensateRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CompensateRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CompensateRequest>) {
        patron__points__v1__compensate_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CompensateRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        points = c.pointee.points
        complaintId = try Wire.string(c.pointee.complaint_id, "complaintId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CompensateRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points = points
        if !complaintId.isEmpty { c.pointee.complaint_id = try arena.string(complaintId, "complaintId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.PointsGrant: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsGrant"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsGrant>) {
        patron__points__v1__points_grant__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsGrant>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        granted = c.pointee.granted
        remaining = c.pointee.remaining
        held = c.pointee.held
        state = try Wire.string(c.pointee.state, "state")
        earnedAt = try Wire.instant(c.pointee.earned_at, "earnedAt")
        activatesAt = try Wire.instant(c.pointee.activates_at, "activatesAt")
        awaitedEvent = try Wire.string(c.pointee.awaited_event, "awaitedEvent")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        sourceType = try Wire.string(c.pointee.source_type, "sourceType")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsGrant>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.granted = granted
        c.pointee.remaining = remaining
        c.pointee.held = held
        if !state.isEmpty { c.pointee.state = try arena.string(state, "state") }
        if let earnedAt { c.pointee.earned_at = try arena.instant(earnedAt, "earnedAt") }
        if let activatesAt { c.pointee.activates_at = try arena.instant(activatesAt, "activatesAt") }
        if !awaitedEvent.isEmpty { c.pointee.awaited_event = try arena.string(awaitedEvent, "awaitedEvent") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !sourceType.isEmpty { c.pointee.source_type = try arena.string(sourceType, "sourceType") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
    }
}

extension PointsV1.ListGrantsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListGrantsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListGrantsRequest>) {
        patron__points__v1__list_grants_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListGrantsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pending = c.pointee.pending != 0
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListGrantsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.pending = pending ? 1 : 0
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListGrantsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListGrantsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListGrantsReply>) {
        patron__points__v1__list_grants_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListGrantsReply>) throws(CodecError) {
        grants = try Wire.messages(c.pointee.grants, c.pointee.n_grants)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListGrantsReply>, _ arena: Arena) throws(CodecError) {
        if !grants.isEmpty {
            c.pointee.n_grants = grants.count
            c.pointee.grants = try arena.messages(grants)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.SettleGrantRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SettleGrantRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SettleGrantRequest>) {
        patron__points__v1__settle_grant_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SettleGrantRequest>) throws(CodecError) {
        grantId = try Wire.string(c.pointee.grant_id, "grantId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SettleGrantRequest>, _ arena: Arena) throws(CodecError) {
        if !grantId.isEmpty { c.pointee.grant_id = try arena.string(grantId, "grantId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.SettleGrantReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SettleGrantReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SettleGrantReply>) {
        patron__points__v1__settle_grant_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SettleGrantReply>) throws(CodecError) {
        points = c.pointee.points
        uncollected = c.pointee.uncollected
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SettleGrantReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.uncollected = uncollected
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
