// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.AttributeOption: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            default: name = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.Attribute: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "type", "options", "sensitive", "memberEditable", "archived", "revision", "changedAt", "changedBy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: type = try MemberV1.AttributeType(from: &reader)
            case 3: options = try reader.array(of: MemberV1.AttributeOption.self)
            case 4: sensitive = try Bool(from: &reader)
            case 5: memberEditable = try Bool(from: &reader)
            case 6: archived = try Bool(from: &reader)
            case 7: revision = try Int32(from: &reader)
            case 8: changedAt = try Instant(from: &reader)
            default: changedBy = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"options\":"); writer.array(options)
        writer.key("\"sensitive\":"); sensitive.write(to: &writer)
        writer.key("\"memberEditable\":"); memberEditable.write(to: &writer)
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineAttributeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "type", "options", "sensitive", "memberEditable", "archived"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: type = try MemberV1.AttributeType(from: &reader)
            case 3: options = try reader.array(of: MemberV1.AttributeOption.self)
            case 4: sensitive = try Bool(from: &reader)
            case 5: memberEditable = try Bool(from: &reader)
            default: archived = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"options\":"); writer.array(options)
        writer.key("\"sensitive\":"); sensitive.write(to: &writer)
        writer.key("\"memberEditable\":"); memberEditable.write(to: &writer)
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineAttributeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["attribute", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: attribute = try MemberV1.Attribute(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let attribute { writer.key("\"attribute\":"); attribute.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListAttributesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = []

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        _ = try reader.nextField(of: Self.jsonFields, in: &object)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension MemberV1.ListAttributesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["attributes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: attributes = try reader.array(of: MemberV1.Attribute.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"attributes\":"); writer.array(attributes)
        writer.endObject()
    }
}
