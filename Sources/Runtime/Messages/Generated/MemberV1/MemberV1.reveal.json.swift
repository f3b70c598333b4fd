// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.RevealMemberRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "fields", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: fields = try reader.array(of: MemberV1.RevealField.self)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"fields\":"); writer.array(fields)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RevealMemberReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "nickname", "birthday", "remaining"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: nickname = try String(from: &reader)
            case 2: birthday = try String(from: &reader)
            default: remaining = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"remaining\":"); remaining.write(to: &writer)
        writer.endObject()
    }
}
