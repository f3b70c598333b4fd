// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.ReadMemberBalancesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: memberId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MemberBalances: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "storedValue", "storedValueFrozen", "ending"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try PointsV1.PointsBalance(from: &reader)
            case 1: storedValue = try PointsV1.StoredValueBalance(from: &reader)
            case 2: storedValueFrozen = try Bool(from: &reader)
            default: ending = try reader.array(of: PointsV1.EndingPoints.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        if let storedValue { writer.key("\"storedValue\":"); storedValue.write(to: &writer) }
        writer.key("\"storedValueFrozen\":"); storedValueFrozen.write(to: &writer)
        writer.key("\"ending\":"); writer.array(ending)
        writer.endObject()
    }
}

extension PointsV1.EndingPoints: JSONMessage {
    private static let jsonFields: [StaticString] = ["expiresAt", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: expiresAt = try Instant(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}
