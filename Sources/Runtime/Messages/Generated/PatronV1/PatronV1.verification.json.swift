// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PatronV1.VerifyRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: merchantId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.VerifyResult: JSONMessage {
    private static let jsonFields: [StaticString] = ["invariant", "name", "checked", "violations", "samples"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: invariant = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: checked = try Int64(from: &reader)
            case 3: violations = try Int64(from: &reader)
            default: samples = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"invariant\":"); invariant.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"checked\":"); checked.write(to: &writer)
        writer.key("\"violations\":"); violations.write(to: &writer)
        writer.key("\"samples\":"); writer.array(samples)
        writer.endObject()
    }
}
