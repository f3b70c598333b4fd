// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PatronV1.AuditRow: JSONMessage {
    private static let jsonFields: [StaticString] = ["sequence", "at", "actorKind", "actor", "role", "address", "app", "requestId", "action", "object", "reason", "before", "after", "beforeDigest", "afterDigest"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sequence = try Int64(from: &reader)
            case 1: at = try Instant(from: &reader)
            case 2: actorKind = try String(from: &reader)
            case 3: actor = try String(from: &reader)
            case 4: role = try String(from: &reader)
            case 5: address = try String(from: &reader)
            case 6: app = try String(from: &reader)
            case 7: requestId = try String(from: &reader)
            case 8: action = try String(from: &reader)
            case 9: self.object = try String(from: &reader)
            case 10: reason = try String(from: &reader)
            case 11: before = try String(from: &reader)
            case 12: after = try String(from: &reader)
            case 13: beforeDigest = try [UInt8](from: &reader)
            default: afterDigest = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sequence\":"); sequence.write(to: &writer)
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.key("\"actorKind\":"); actorKind.write(to: &writer)
        writer.key("\"actor\":"); actor.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"address\":"); address.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"requestId\":"); requestId.write(to: &writer)
        writer.key("\"action\":"); action.write(to: &writer)
        writer.key("\"object\":"); object.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"before\":"); before.write(to: &writer)
        writer.key("\"after\":"); after.write(to: &writer)
        writer.key("\"beforeDigest\":"); beforeDigest.write(to: &writer)
        writer.key("\"afterDigest\":"); afterDigest.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.ListAuditRowsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["object", "actor", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: self.object = try String(from: &reader)
            case 1: actor = try String(from: &reader)
            case 2: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"object\":"); object.write(to: &writer)
        writer.key("\"actor\":"); actor.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.ListAuditRowsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["rows", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rows = try reader.array(of: PatronV1.AuditRow.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rows\":"); writer.array(rows)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.AuditCheckpoint: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "position", "at", "hash", "kid", "signature", "service"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            case 1: position = try Int64(from: &reader)
            case 2: at = try Instant(from: &reader)
            case 3: hash = try [UInt8](from: &reader)
            case 4: kid = try String(from: &reader)
            case 5: signature = try [UInt8](from: &reader)
            default: service = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"position\":"); position.write(to: &writer)
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.key("\"hash\":"); hash.write(to: &writer)
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.key("\"signature\":"); signature.write(to: &writer)
        writer.key("\"service\":"); service.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.ListAuditCheckpointsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["after"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: after = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let after { writer.key("\"after\":"); after.write(to: &writer) }
        writer.endObject()
    }
}

extension PatronV1.VerifyAuditRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "known"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            default: known = try reader.array(of: PatronV1.AuditCheckpoint.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"known\":"); writer.array(known)
        writer.endObject()
    }
}
