// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PatronV1.ImportProblem: Message, MessageCodec {
    package static let protoName = "patron.v1.ImportProblem"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ImportProblem>) {
        patron__v1__import_problem__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ImportProblem>) throws(CodecError) {
        row = c.pointee.row
        column = try Wire.string(c.pointee.column, "column")
        problem = try Wire.string(c.pointee.problem, "problem")
        key = try Wire.string(c.pointee.key, "key")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ImportProblem>, _ arena: Arena) throws(CodecError) {
        c.pointee.row = row
        if !column.isEmpty { c.pointee.column = try arena.string(column, "column") }
        if !problem.isEmpty { c.pointee.problem = try arena.string(problem, "problem") }
        if !key.isEmpty { c.pointee.key = try arena.string(key, "key") }
    }
}

extension PatronV1.ImportReply: Message, MessageCodec {
    package static let protoName = "patron.v1.ImportReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ImportReply>) {
        patron__v1__import_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ImportReply>) throws(CodecError) {
        taken = c.pointee.taken
        already = c.pointee.already
        linked = c.pointee.linked
        problems = try Wire.messages(c.pointee.problems, c.pointee.n_problems)
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ImportReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.taken = taken
        c.pointee.already = already
        c.pointee.linked = linked
        if !problems.isEmpty {
            c.pointee.n_problems = problems.count
            c.pointee.problems = try arena.messages(problems)
        }
    }
}

extension PatronV1.ImportedRow: Message, MessageCodec {
    package static let protoName = "patron.v1.ImportedRow"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ImportedRow>) {
        patron__v1__imported_row__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ImportedRow>) throws(CodecError) {
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        text = try Wire.string(c.pointee.text, "text")
        amount = c.pointee.amount
        bonus = c.pointee.bonus
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ImportedRow>, _ arena: Arena) throws(CodecError) {
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
        c.pointee.amount = amount
        c.pointee.bonus = bonus
    }
}

extension PatronV1.RejectedRows: Message, MessageCodec {
    package static let protoName = "patron.v1.RejectedRows"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__RejectedRows>) {
        patron__v1__rejected_rows__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__RejectedRows>) throws(CodecError) {
        csv = try Wire.string(c.pointee.csv, "csv")
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__RejectedRows>, _ arena: Arena) throws(CodecError) {
        if !csv.isEmpty { c.pointee.csv = try arena.string(csv, "csv") }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
