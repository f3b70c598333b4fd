// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PatronV1.Json: Message, MessageCodec {
    package static let protoName = "patron.v1.Json"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__Json>) {
        patron__v1__json__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__Json>) throws(CodecError) {
        text = try Wire.string(c.pointee.text, "text")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__Json>, _ arena: Arena) throws(CodecError) {
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
    }
}

extension PatronV1.Fact: Message, MessageCodec {
    package static let protoName = "patron.v1.Fact"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__Fact>) {
        patron__v1__fact__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__Fact>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        value = try Wire.string(c.pointee.value, "value")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__Fact>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !value.isEmpty { c.pointee.value = try arena.string(value, "value") }
    }
}

extension PatronV1.ErrorInfo: Message, MessageCodec {
    package static let protoName = "patron.v1.ErrorInfo"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__ErrorInfo>) {
        patron__v1__error_info__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__ErrorInfo>) throws(CodecError) {
        key = try Wire.string(c.pointee.key, "key")
        message = try Wire.message(c.pointee.message)
        details = try Wire.messages(c.pointee.details, c.pointee.n_details)
        outcome = Wire.enumeration(c.pointee.outcome.rawValue)
        retryable = c.pointee.retryable != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__ErrorInfo>, _ arena: Arena) throws(CodecError) {
        if !key.isEmpty { c.pointee.key = try arena.string(key, "key") }
        if let message { c.pointee.message = try arena.message(message) }
        if !details.isEmpty {
            c.pointee.n_details = details.count
            c.pointee.details = try arena.messages(details)
        }
        c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        c.pointee.retryable = retryable ? 1 : 0
    }
}

extension PatronV1.Text: Message, MessageCodec {
    package static let protoName = "patron.v1.Text"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__Text>) {
        patron__v1__text__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__Text>) throws(CodecError) {
        zh = try Wire.string(c.pointee.zh, "zh")
        en = try Wire.string(c.pointee.en, "en")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__Text>, _ arena: Arena) throws(CodecError) {
        if !zh.isEmpty { c.pointee.zh = try arena.string(zh, "zh") }
        if !en.isEmpty { c.pointee.en = try arena.string(en, "en") }
    }
}
