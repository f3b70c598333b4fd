// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PatronV1.DataRow: JSONMessage {
    private static let jsonFields: [StaticString] = ["category", "fields"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: category = try String(from: &reader)
            default: fields = try reader.array(of: PatronV1.Fact.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"category\":"); category.write(to: &writer)
        writer.key("\"fields\":"); writer.array(fields)
        writer.endObject()
    }
}
