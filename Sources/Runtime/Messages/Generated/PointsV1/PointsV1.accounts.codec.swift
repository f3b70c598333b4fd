// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.ExportAccountsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ExportAccountsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ExportAccountsRequest>) {
        patron__points__v1__export_accounts_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ExportAccountsRequest>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ExportAccountsRequest>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
    }
}

extension PointsV1.AccountsLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.AccountsLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__AccountsLine>) {
        patron__points__v1__accounts_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__AccountsLine>) throws(CodecError) {
        line = try Wire.string(c.pointee.line, "line")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__AccountsLine>, _ arena: Arena) throws(CodecError) {
        if !line.isEmpty { c.pointee.line = try arena.string(line, "line") }
    }
}
