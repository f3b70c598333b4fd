// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PatronV1.DataRow: Message, MessageCodec {
    package static let protoName = "patron.v1.DataRow"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__DataRow>) {
        patron__v1__data_row__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__DataRow>) throws(CodecError) {
        category = try Wire.string(c.pointee.category, "category")
        fields = try Wire.messages(c.pointee.fields, c.pointee.n_fields)
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__DataRow>, _ arena: Arena) throws(CodecError) {
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        if !fields.isEmpty {
            c.pointee.n_fields = fields.count
            c.pointee.fields = try arena.messages(fields)
        }
    }
}
