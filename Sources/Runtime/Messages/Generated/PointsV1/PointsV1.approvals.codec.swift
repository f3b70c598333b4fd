// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.Approval: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Approval"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Approval>) {
        patron__points__v1__approval__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Approval>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        kind = try Wire.string(c.pointee.kind, "kind")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        points = c.pointee.points
        reason = try Wire.string(c.pointee.reason, "reason")
        requestedBy = try Wire.string(c.pointee.requested_by, "requestedBy")
        requestedAt = try Wire.instant(c.pointee.requested_at, "requestedAt")
        decidedBy = try Wire.string(c.pointee.decided_by, "decidedBy")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        decisionReason = try Wire.string(c.pointee.decision_reason, "decisionReason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Approval>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points = points
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !requestedBy.isEmpty { c.pointee.requested_by = try arena.string(requestedBy, "requestedBy") }
        if let requestedAt { c.pointee.requested_at = try arena.instant(requestedAt, "requestedAt") }
        if !decidedBy.isEmpty { c.pointee.decided_by = try arena.string(decidedBy, "decidedBy") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !decisionReason.isEmpty { c.pointee.decision_reason = try arena.string(decisionReason, "decisionReason") }
    }
}

extension PointsV1.ListApprovalsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListApprovalsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListApprovalsRequest>) {
        patron__points__v1__list_approvals_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListApprovalsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListApprovalsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListApprovalsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListApprovalsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListApprovalsReply>) {
        patron__points__v1__list_approvals_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListApprovalsReply>) throws(CodecError) {
        approvals = try Wire.messages(c.pointee.approvals, c.pointee.n_approvals)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListApprovalsReply>, _ arena: Arena) throws(CodecError) {
        if !approvals.isEmpty {
            c.pointee.n_approvals = approvals.count
            c.pointee.approvals = try arena.messages(approvals)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.DecideApprovalRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideApprovalRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideApprovalRequest>) {
        patron__points__v1__decide_approval_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideApprovalRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideApprovalRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.DecideApprovalReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideApprovalReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideApprovalReply>) {
        patron__points__v1__decide_approval_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideApprovalReply>) throws(CodecError) {
        approval = try Wire.message(c.pointee.approval)
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideApprovalReply>, _ arena: Arena) throws(CodecError) {
        if let approval { c.pointee.approval = try arena.message(approval) }
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
