// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension HealthV1.HealthCheckRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["service"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: service = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"service\":"); service.write(to: &writer)
        writer.endObject()
    }
}

extension HealthV1.HealthCheckResponse: JSONMessage {
    private static let jsonFields: [StaticString] = ["status"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: status = try HealthV1.HealthCheckResponse.ServingStatus(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"status\":"); status.write(to: &writer)
        writer.endObject()
    }
}
