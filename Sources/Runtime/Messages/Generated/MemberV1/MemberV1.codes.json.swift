// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.IssueMyCodeRequest: JSONMessage {
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

extension MemberV1.IssueMyCodeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.IssueMyOfflineCodeRequest: JSONMessage {
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

extension MemberV1.IssueMyOfflineCodeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "expiresAt", "spendLimitMinor", "currency", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: expiresAt = try Instant(from: &reader)
            case 2: spendLimitMinor = try Int64(from: &reader)
            case 3: currency = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"spendLimitMinor\":"); spendLimitMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetOfflineKeysRequest: JSONMessage {
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

extension MemberV1.OfflineKey: JSONMessage {
    private static let jsonFields: [StaticString] = ["kid", "publicKey"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kid = try String(from: &reader)
            default: publicKey = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.key("\"publicKey\":"); publicKey.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetOfflineKeysReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "keys", "validUntil", "bundle"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            case 1: keys = try reader.array(of: MemberV1.OfflineKey.self)
            case 2: validUntil = try Instant(from: &reader)
            default: bundle = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"keys\":"); writer.array(keys)
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        writer.key("\"bundle\":"); bundle.write(to: &writer)
        writer.endObject()
    }
}
