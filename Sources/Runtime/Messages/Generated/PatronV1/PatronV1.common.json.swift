// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PatronV1.Fact: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "value"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try String(from: &reader)
            default: value = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"value\":"); value.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.ErrorInfo: JSONMessage {
    private static let jsonFields: [StaticString] = ["key", "message", "details", "outcome", "retryable"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: key = try String(from: &reader)
            case 1: message = try PatronV1.Text(from: &reader)
            case 2: details = try reader.array(of: PatronV1.Fact.self)
            case 3: outcome = try PatronV1.Outcome(from: &reader)
            default: retryable = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"key\":"); key.write(to: &writer)
        if let message { writer.key("\"message\":"); message.write(to: &writer) }
        writer.key("\"details\":"); writer.array(details)
        writer.key("\"outcome\":"); outcome.write(to: &writer)
        writer.key("\"retryable\":"); retryable.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.Text: JSONMessage {
    private static let jsonFields: [StaticString] = ["zh", "en"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: zh = try String(from: &reader)
            default: en = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"zh\":"); zh.write(to: &writer)
        writer.key("\"en\":"); en.write(to: &writer)
        writer.endObject()
    }
}
