// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.MemberExport: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberExport"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberExport>) {
        patron__member__v1__member_export__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberExport>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        requestedAt = try Wire.instant(c.pointee.requested_at, "requestedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberExport>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let requestedAt { c.pointee.requested_at = try arena.instant(requestedAt, "requestedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension MemberV1.RequestExportRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RequestExportRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RequestExportRequest>) {
        patron__member__v1__request_export_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RequestExportRequest>) throws(CodecError) {
        smsCode = try Wire.string(c.pointee.sms_code, "smsCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RequestExportRequest>, _ arena: Arena) throws(CodecError) {
        if !smsCode.isEmpty { c.pointee.sms_code = try arena.string(smsCode, "smsCode") }
    }
}

extension MemberV1.RequestExportReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RequestExportReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RequestExportReply>) {
        patron__member__v1__request_export_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RequestExportReply>) throws(CodecError) {
        export = try Wire.message(c.pointee.export)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RequestExportReply>, _ arena: Arena) throws(CodecError) {
        if let export { c.pointee.export = try arena.message(export) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetExportRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetExportRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetExportRequest>) {
        patron__member__v1__get_export_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetExportRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetExportRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.DownloadExportRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DownloadExportRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DownloadExportRequest>) {
        patron__member__v1__download_export_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DownloadExportRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        format = Wire.enumeration(c.pointee.format.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DownloadExportRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.format = .init(rawValue: UInt32(bitPattern: format.rawValue))
    }
}

extension MemberV1.ExportLine: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ExportLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ExportLine>) {
        patron__member__v1__export_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ExportLine>) throws(CodecError) {
        line = try Wire.string(c.pointee.line, "line")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ExportLine>, _ arena: Arena) throws(CodecError) {
        if !line.isEmpty { c.pointee.line = try arena.string(line, "line") }
    }
}
