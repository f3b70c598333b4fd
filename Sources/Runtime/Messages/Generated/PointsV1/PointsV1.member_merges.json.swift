// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.ReadMergedPointsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["mergeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: mergeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"mergeId\":"); mergeId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MergedPoints: JSONMessage {
    private static let jsonFields: [StaticString] = ["moved", "points", "remaining", "returned"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: moved = try Bool(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: remaining = try Int64(from: &reader)
            default: returned = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"remaining\":"); remaining.write(to: &writer)
        writer.key("\"returned\":"); returned.write(to: &writer)
        writer.endObject()
    }
}
