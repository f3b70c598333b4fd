// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.ExportAccountsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            default: to = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.AccountsLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["line"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: line = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"line\":"); line.write(to: &writer)
        writer.endObject()
    }
}
