// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.OrderUploadReport: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderUploadReport"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderUploadReport>) {
        patron__points__v1__order_upload_report__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderUploadReport>) throws(CodecError) {
        rowCount = c.pointee.row_count
        orderCount = c.pointee.order_count
        sumMinor = c.pointee.sum_minor
        placedCount = c.pointee.placed_count
        alreadyPlacedCount = c.pointee.already_placed_count
        problems = try Wire.messages(c.pointee.problems, c.pointee.n_problems)
        problemCount = c.pointee.problem_count
        bookedCount = c.pointee.booked_count
        bookedMinor = c.pointee.booked_minor
        rejectedRowCount = c.pointee.rejected_row_count
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderUploadReport>, _ arena: Arena) throws(CodecError) {
        c.pointee.row_count = rowCount
        c.pointee.order_count = orderCount
        c.pointee.sum_minor = sumMinor
        c.pointee.placed_count = placedCount
        c.pointee.already_placed_count = alreadyPlacedCount
        if !problems.isEmpty {
            c.pointee.n_problems = problems.count
            c.pointee.problems = try arena.messages(problems)
        }
        c.pointee.problem_count = problemCount
        c.pointee.booked_count = bookedCount
        c.pointee.booked_minor = bookedMinor
        c.pointee.rejected_row_count = rejectedRowCount
    }
}

extension PointsV1.OrderUpload: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderUpload"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderUpload>) {
        patron__points__v1__order_upload__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderUpload>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        name = try Wire.string(c.pointee.name, "name")
        bytes = c.pointee.bytes
        doneBytes = c.pointee.done_bytes
        report = try Wire.message(c.pointee.report)
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        endedAt = try Wire.instant(c.pointee.ended_at, "endedAt")
        failure = try Wire.message(c.pointee.failure)
        tries = c.pointee.tries
        failedAt = try Wire.instant(c.pointee.failed_at, "failedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderUpload>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
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

extension PointsV1.BeginOrderUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BeginOrderUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BeginOrderUploadRequest>) {
        patron__points__v1__begin_order_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BeginOrderUploadRequest>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        dryRun = c.pointee.dry_run != 0
        compare = c.pointee.compare != 0
        skipInvalid = c.pointee.skip_invalid != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BeginOrderUploadRequest>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.dry_run = dryRun ? 1 : 0
        c.pointee.compare = compare ? 1 : 0
        c.pointee.skip_invalid = skipInvalid ? 1 : 0
    }
}

extension PointsV1.SendOrderUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SendOrderUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SendOrderUploadRequest>) {
        patron__points__v1__send_order_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SendOrderUploadRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        offset = c.pointee.offset
        content = Wire.bytes(c.pointee.content)
        last = c.pointee.last != 0
        spoiled = c.pointee.spoiled != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SendOrderUploadRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.offset = offset
        if !content.isEmpty { c.pointee.content = arena.bytes(content) }
        c.pointee.last = last ? 1 : 0
        c.pointee.spoiled = spoiled ? 1 : 0
    }
}

extension PointsV1.OrderUploadRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderUploadRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderUploadRequest>) {
        patron__points__v1__order_upload_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderUploadRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderUploadRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListRejectedOrderRowsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRejectedOrderRowsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRejectedOrderRowsRequest>) {
        patron__points__v1__list_rejected_order_rows_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRejectedOrderRowsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRejectedOrderRowsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.OrderUploadReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderUploadReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderUploadReply>) {
        patron__points__v1__order_upload_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderUploadReply>) throws(CodecError) {
        upload = try Wire.message(c.pointee.upload)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderUploadReply>, _ arena: Arena) throws(CodecError) {
        if let upload { c.pointee.upload = try arena.message(upload) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
