// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.BindStaffAccountRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["platform", "app", "code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: platform = try MemberV1.IdentityPlatform(from: &reader)
            case 1: app = try String(from: &reader)
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BindStaffAccountReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PlatformStaffTokenRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["platform", "app", "code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: platform = try MemberV1.IdentityPlatform(from: &reader)
            case 1: app = try String(from: &reader)
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PlatformStaffTokenReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["accessToken", "accessTokenExpiresAt", "staffId", "role", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: accessToken = try String(from: &reader)
            case 1: accessTokenExpiresAt = try Instant(from: &reader)
            case 2: staffId = try String(from: &reader)
            case 3: role = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
