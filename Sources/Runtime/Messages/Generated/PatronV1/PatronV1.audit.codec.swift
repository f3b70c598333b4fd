// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PatronV1.AuditRow: Message, MessageCodec {
    package static let protoName = "patron.v1.AuditRow"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__AuditRow>) {
        patron__v1__audit_row__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__AuditRow>) throws(CodecError) {
        sequence = c.pointee.sequence
        at = try Wire.instant(c.pointee.at, "at")
        actorKind = try Wire.string(c.pointee.actor_kind, "actorKind")
        actor = try Wire.string(c.pointee.actor, "actor")
        role = try Wire.string(c.pointee.role, "role")
        address = try Wire.string(c.pointee.address, "address")
        app = try Wire.string(c.pointee.app, "app")
        requestId = try Wire.string(c.pointee.request_id, "requestId")
        action = try Wire.string(c.pointee.action, "action")
        object = try Wire.string(c.pointee.object, "object")
        reason = try Wire.string(c.pointee.reason, "reason")
        before = try Wire.string(c.pointee.before, "before")
        after = try Wire.string(c.pointee.after, "after")
        beforeDigest = Wire.bytes(c.pointee.before_digest)
        afterDigest = Wire.bytes(c.pointee.after_digest)
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__AuditRow>, _ arena: Arena) throws(CodecError) {
        c.pointee.sequence = sequence
        if let at { c.pointee.at = try arena.instant(at, "at") }
        if !actorKind.isEmpty { c.pointee.actor_kind = try arena.string(actorKind, "actorKind") }
        if !actor.isEmpty { c.pointee.actor = try arena.string(actor, "actor") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        if !address.isEmpty { c.pointee.address = try arena.string(address, "address") }
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !requestId.isEmpty { c.pointee.request_id = try arena.string(requestId, "requestId") }
        if !action.isEmpty { c.pointee.action = try arena.string(action, "action") }
        if !object.isEmpty { c.pointee.object = try arena.string(object, "object") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !before.isEmpty { c.pointee.before = try arena.string(before, "before") }
        if !after.isEmpty { c.pointee.after = try arena.string(after, "after") }
        if !beforeDigest.isEmpty { c.pointee.before_digest = arena.bytes(beforeDigest) }
        if !afterDigest.isEmpty { c.pointee.after_digest = arena.bytes(afterDigest) }
    }
}

extension PatronV1.ListAuditRowsRequest: Message, MessageCodec {
    package static let protoName = "patron.v1.ListAuditRowsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ListAuditRowsRequest>) {
        patron__v1__list_audit_rows_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ListAuditRowsRequest>) throws(CodecError) {
        object = try Wire.string(c.pointee.object, "object")
        actor = try Wire.string(c.pointee.actor, "actor")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ListAuditRowsRequest>, _ arena: Arena) throws(CodecError) {
        if !object.isEmpty { c.pointee.object = try arena.string(object, "object") }
        if !actor.isEmpty { c.pointee.actor = try arena.string(actor, "actor") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PatronV1.ListAuditRowsReply: Message, MessageCodec {
    package static let protoName = "patron.v1.ListAuditRowsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ListAuditRowsReply>) {
        patron__v1__list_audit_rows_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ListAuditRowsReply>) throws(CodecError) {
        rows = try Wire.messages(c.pointee.rows, c.pointee.n_rows)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ListAuditRowsReply>, _ arena: Arena) throws(CodecError) {
        if !rows.isEmpty {
            c.pointee.n_rows = rows.count
            c.pointee.rows = try arena.messages(rows)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PatronV1.AuditCheckpoint: Message, MessageCodec {
    package static let protoName = "patron.v1.AuditCheckpoint"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__AuditCheckpoint>) {
        patron__v1__audit_checkpoint__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__AuditCheckpoint>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        position = c.pointee.position
        at = try Wire.instant(c.pointee.at, "at")
        hash = Wire.bytes(c.pointee.hash)
        kid = try Wire.string(c.pointee.kid, "kid")
        signature = Wire.bytes(c.pointee.signature)
        service = try Wire.string(c.pointee.service, "service")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__AuditCheckpoint>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        c.pointee.position = position
        if let at { c.pointee.at = try arena.instant(at, "at") }
        if !hash.isEmpty { c.pointee.hash = arena.bytes(hash) }
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
        if !signature.isEmpty { c.pointee.signature = arena.bytes(signature) }
        if !service.isEmpty { c.pointee.service = try arena.string(service, "service") }
    }
}

extension PatronV1.ListAuditCheckpointsRequest: Message, MessageCodec {
    package static let protoName = "patron.v1.ListAuditCheckpointsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ListAuditCheckpointsRequest>) {
        patron__v1__list_audit_checkpoints_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ListAuditCheckpointsRequest>) throws(CodecError) {
        after = try Wire.instant(c.pointee.after, "after")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ListAuditCheckpointsRequest>, _ arena: Arena) throws(CodecError) {
        if let after { c.pointee.after = try arena.instant(after, "after") }
    }
}

extension PatronV1.VerifyAuditRequest: Message, MessageCodec {
    package static let protoName = "patron.v1.VerifyAuditRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__VerifyAuditRequest>) {
        patron__v1__verify_audit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__VerifyAuditRequest>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        known = try Wire.messages(c.pointee.known, c.pointee.n_known)
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__VerifyAuditRequest>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !known.isEmpty {
            c.pointee.n_known = known.count
            c.pointee.known = try arena.messages(known)
        }
    }
}
