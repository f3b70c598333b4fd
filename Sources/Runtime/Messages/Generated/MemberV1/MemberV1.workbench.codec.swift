// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.WorkbenchPrompt: Message, MessageCodec {
    package static let protoName = "patron.member.v1.WorkbenchPrompt"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__WorkbenchPrompt>) {
        patron__member__v1__workbench_prompt__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__WorkbenchPrompt>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        days = c.pointee.days
        left = c.pointee.left
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__WorkbenchPrompt>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.days = days
        c.pointee.left = left
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        c.pointee.points = points
    }
}

extension MemberV1.GetWorkbenchRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetWorkbenchRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetWorkbenchRequest>) {
        patron__member__v1__get_workbench_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetWorkbenchRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        days = c.pointee.days
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetWorkbenchRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.days = days
    }
}

extension MemberV1.Workbench: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Workbench"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Workbench>) {
        patron__member__v1__workbench__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Workbench>) throws(CodecError) {
        overview = try Wire.message(c.pointee.overview)
        prompts = try Wire.messages(c.pointee.prompts, c.pointee.n_prompts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Workbench>, _ arena: Arena) throws(CodecError) {
        if let overview { c.pointee.overview = try arena.message(overview) }
        if !prompts.isEmpty {
            c.pointee.n_prompts = prompts.count
            c.pointee.prompts = try arena.messages(prompts)
        }
    }
}

extension MemberV1.ListPromptsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListPromptsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListPromptsRequest>) {
        patron__member__v1__list_prompts_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListPromptsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        days = c.pointee.days
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListPromptsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.days = days
    }
}

extension MemberV1.ListPromptsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListPromptsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListPromptsReply>) {
        patron__member__v1__list_prompts_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListPromptsReply>) throws(CodecError) {
        prompts = try Wire.messages(c.pointee.prompts, c.pointee.n_prompts)
        missing = try Wire.strings(c.pointee.missing, c.pointee.n_missing, "missing")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListPromptsReply>, _ arena: Arena) throws(CodecError) {
        if !prompts.isEmpty {
            c.pointee.n_prompts = prompts.count
            c.pointee.prompts = try arena.messages(prompts)
        }
        if !missing.isEmpty {
            c.pointee.n_missing = missing.count
            c.pointee.missing = try arena.strings(missing, "missing")
        }
    }
}
