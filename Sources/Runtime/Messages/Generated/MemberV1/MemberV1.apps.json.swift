// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.AppKeyInfo: JSONMessage {
    private static let jsonFields: [StaticString] = ["kid", "kind", "createdAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kid = try String(from: &reader)
            case 1: kind = try MemberV1.AppKeyKind(from: &reader)
            default: createdAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.AppInfo: JSONMessage {
    private static let jsonFields: [StaticString] = ["app", "kind", "tier", "disabled", "keys"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: app = try String(from: &reader)
            case 1: kind = try MemberV1.AppKind(from: &reader)
            case 2: tier = try String(from: &reader)
            case 3: disabled = try Bool(from: &reader)
            default: keys = try reader.array(of: MemberV1.AppKeyInfo.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"tier\":"); tier.write(to: &writer)
        writer.key("\"disabled\":"); disabled.write(to: &writer)
        writer.key("\"keys\":"); writer.array(keys)
        writer.endObject()
    }
}

extension MemberV1.CreateAppRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["app", "kind", "tier"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: app = try String(from: &reader)
            case 1: kind = try MemberV1.AppKind(from: &reader)
            default: tier = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"tier\":"); tier.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangeAppRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["app"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: app = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangeAppReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["app", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: app = try MemberV1.AppInfo(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let app { writer.key("\"app\":"); app.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AddAppKeyRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["app", "publicKey"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: app = try String(from: &reader)
            default: publicKey = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"publicKey\":"); publicKey.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AddAppKeyReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["key", "secret", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: key = try MemberV1.AppKeyInfo(from: &reader)
            case 1: secret = try [UInt8](from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let key { writer.key("\"key\":"); key.write(to: &writer) }
        writer.key("\"secret\":"); secret.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RetireAppKeyRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["app", "kid"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: app = try String(from: &reader)
            default: kid = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListAppsRequest: JSONMessage {
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

extension MemberV1.ListAppsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["apps"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: apps = try reader.array(of: MemberV1.AppInfo.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"apps\":"); writer.array(apps)
        writer.endObject()
    }
}
