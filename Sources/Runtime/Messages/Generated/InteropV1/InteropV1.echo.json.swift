// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension InteropV1.EchoMessage: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "memberId", "amountMinor", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: amountMinor = try Int64(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}
