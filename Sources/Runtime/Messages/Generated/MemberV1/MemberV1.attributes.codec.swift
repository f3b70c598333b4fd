// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.AttributeOption: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AttributeOption"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AttributeOption>) {
        patron__member__v1__attribute_option__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AttributeOption>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AttributeOption>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
    }
}

extension MemberV1.Attribute: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Attribute"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Attribute>) {
        patron__member__v1__attribute__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Attribute>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        type = Wire.enumeration(c.pointee.type.rawValue)
        options = try Wire.messages(c.pointee.options, c.pointee.n_options)
        sensitive = c.pointee.sensitive != 0
        memberEditable = c.pointee.member_editable != 0
        archived = c.pointee.archived != 0
        revision = c.pointee.revision
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Attribute>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        if !options.isEmpty {
            c.pointee.n_options = options.count
            c.pointee.options = try arena.messages(options)
        }
        c.pointee.sensitive = sensitive ? 1 : 0
        c.pointee.member_editable = memberEditable ? 1 : 0
        c.pointee.archived = archived ? 1 : 0
        c.pointee.revision = revision
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
    }
}

extension MemberV1.DefineAttributeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineAttributeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineAttributeRequest>) {
        patron__member__v1__define_attribute_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineAttributeRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        type = Wire.enumeration(c.pointee.type.rawValue)
        options = try Wire.messages(c.pointee.options, c.pointee.n_options)
        sensitive = c.pointee.sensitive != 0
        memberEditable = c.pointee.member_editable != 0
        archived = c.pointee.archived != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineAttributeRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        if !options.isEmpty {
            c.pointee.n_options = options.count
            c.pointee.options = try arena.messages(options)
        }
        c.pointee.sensitive = sensitive ? 1 : 0
        c.pointee.member_editable = memberEditable ? 1 : 0
        c.pointee.archived = archived ? 1 : 0
    }
}

extension MemberV1.DefineAttributeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineAttributeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineAttributeReply>) {
        patron__member__v1__define_attribute_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineAttributeReply>) throws(CodecError) {
        attribute = try Wire.message(c.pointee.attribute)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineAttributeReply>, _ arena: Arena) throws(CodecError) {
        if let attribute { c.pointee.attribute = try arena.message(attribute) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListAttributesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListAttributesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListAttributesRequest>) {
        patron__member__v1__list_attributes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListAttributesRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListAttributesRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListAttributesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListAttributesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListAttributesReply>) {
        patron__member__v1__list_attributes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListAttributesReply>) throws(CodecError) {
        attributes = try Wire.messages(c.pointee.attributes, c.pointee.n_attributes)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListAttributesReply>, _ arena: Arena) throws(CodecError) {
        if !attributes.isEmpty {
            c.pointee.n_attributes = attributes.count
            c.pointee.attributes = try arena.messages(attributes)
        }
    }
}
