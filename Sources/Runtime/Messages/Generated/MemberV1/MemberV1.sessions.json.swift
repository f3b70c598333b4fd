// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.RefreshStaffTokenRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["refreshToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: refreshToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RefreshStaffTokenReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["accessToken", "accessTokenExpiresAt", "refreshToken", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: accessToken = try String(from: &reader)
            case 1: accessTokenExpiresAt = try Instant(from: &reader)
            case 2: refreshToken = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.EnrolTotpRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["account", "password"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: account = try String(from: &reader)
            default: password = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"password\":"); password.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.EnrolTotpReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["secret", "uri"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: secret = try String(from: &reader)
            default: uri = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"secret\":"); secret.write(to: &writer)
        writer.key("\"uri\":"); uri.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ConfirmTotpRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["account", "password", "code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: account = try String(from: &reader)
            case 1: password = try String(from: &reader)
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"password\":"); password.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ConfirmTotpReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["recoveryCodes", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: recoveryCodes = try reader.array(of: String.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"recoveryCodes\":"); writer.array(recoveryCodes)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LogOutEverywhereRequest: JSONMessage {
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

extension MemberV1.LogOutEverywhereReply: JSONMessage {
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
