// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.ImportStoredValueRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "externalId", "principalMinor", "bonusMinor", "paidAt", "bonusExpiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: principalMinor = try Int64(from: &reader)
            case 3: bonusMinor = try Int64(from: &reader)
            case 4: paidAt = try Instant(from: &reader)
            default: bonusExpiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        if let bonusExpiresAt { writer.key("\"bonusExpiresAt\":"); bonusExpiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ImportStoredValueReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: balance = try PointsV1.StoredValueBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListImportedBalancesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["prefix", "books"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: prefix = try String(from: &reader)
            default: books = try PointsV1.ImportedBooks(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"prefix\":"); prefix.write(to: &writer)
        writer.key("\"books\":"); books.write(to: &writer)
        writer.endObject()
    }
}
