// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.Upload: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Upload"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Upload>) {
        patron__marketing__v1__upload__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Upload>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        state = Wire.enumeration(c.pointee.state.rawValue)
        name = try Wire.string(c.pointee.name, "name")
        parts = c.pointee.parts
        bytes = c.pointee.bytes
        doneBytes = c.pointee.done_bytes
        report = try Wire.message(c.pointee.report)
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        endedAt = try Wire.instant(c.pointee.ended_at, "endedAt")
        failure = try Wire.message(c.pointee.failure)
        tries = c.pointee.tries
        failedAt = try Wire.instant(c.pointee.failed_at, "failedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Upload>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.parts = parts
        c.pointee.bytes = bytes
        c.pointee.done_bytes = doneBytes
        if let report { c.pointee.report = try arena.message(report) }
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if let endedAt { c.pointee.ended_at = try arena.instant(endedAt, "endedAt") }
        if let failure { c.pointee.failure = try arena.message(failure) }
        c.pointee.tries = tries
        if let failedAt { c.pointee.failed_at = try arena.instant(failedAt, "failedAt") }
    }
}

extension MarketingV1.UploadedPromoCodes: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UploadedPromoCodes"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UploadedPromoCodes>) {
        patron__marketing__v1__uploaded_promo_codes__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UploadedPromoCodes>) throws(CodecError) {
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UploadedPromoCodes>, _ arena: Arena) throws(CodecError) {
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
    }
}

extension MarketingV1.BeginUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.BeginUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__BeginUploadRequest>) {
        patron__marketing__v1__begin_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__BeginUploadRequest>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        name = try Wire.string(c.pointee.name, "name")
        dryRun = c.pointee.dry_run != 0
        skipInvalid = c.pointee.skip_invalid != 0
        compare = c.pointee.compare != 0
        promoCodes = try Wire.message(c.pointee.promo_codes)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__BeginUploadRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.dry_run = dryRun ? 1 : 0
        c.pointee.skip_invalid = skipInvalid ? 1 : 0
        c.pointee.compare = compare ? 1 : 0
        if let promoCodes { c.pointee.promo_codes = try arena.message(promoCodes) }
    }
}

extension MarketingV1.AppendUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.AppendUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__AppendUploadRequest>) {
        patron__marketing__v1__append_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__AppendUploadRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        number = c.pointee.number
        text = try Wire.strings(c.pointee.text, c.pointee.n_text, "text")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__AppendUploadRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.number = number
        if !text.isEmpty {
            c.pointee.n_text = text.count
            c.pointee.text = try arena.strings(text, "text")
        }
    }
}

extension MarketingV1.SendUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.SendUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__SendUploadRequest>) {
        patron__marketing__v1__send_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__SendUploadRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        offset = c.pointee.offset
        content = Wire.bytes(c.pointee.content)
        last = c.pointee.last != 0
        spoiled = c.pointee.spoiled != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__SendUploadRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.offset = offset
        if !content.isEmpty { c.pointee.content = arena.bytes(content) }
        c.pointee.last = last ? 1 : 0
        c.pointee.spoiled = spoiled ? 1 : 0
    }
}

extension MarketingV1.FinishUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.FinishUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__FinishUploadRequest>) {
        patron__marketing__v1__finish_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__FinishUploadRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        parts = c.pointee.parts
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__FinishUploadRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.parts = parts
    }
}

extension MarketingV1.UploadRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UploadRequest>) {
        patron__marketing__v1__upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UploadRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UploadRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.ListRejectedRowsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListRejectedRowsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListRejectedRowsRequest>) {
        patron__marketing__v1__list_rejected_rows_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListRejectedRowsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListRejectedRowsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.UploadReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UploadReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UploadReply>) {
        patron__marketing__v1__upload_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UploadReply>) throws(CodecError) {
        upload = try Wire.message(c.pointee.upload)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UploadReply>, _ arena: Arena) throws(CodecError) {
        if let upload { c.pointee.upload = try arena.message(upload) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
