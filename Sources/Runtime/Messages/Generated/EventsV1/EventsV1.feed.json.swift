// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension EventsV1.Cursor: JSONMessage {
    private static let jsonFields: [StaticString] = ["transaction", "sequence"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: transaction = try Int64(from: &reader)
            default: sequence = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"transaction\":"); transaction.write(to: &writer)
        writer.key("\"sequence\":"); sequence.write(to: &writer)
        writer.endObject()
    }
}

extension EventsV1.SubscribeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["after", "consumer", "types", "wantsInstants"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: after = try EventsV1.Cursor(from: &reader)
            case 1: consumer = try String(from: &reader)
            case 2: types = try reader.array(of: String.self)
            default: wantsInstants = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let after { writer.key("\"after\":"); after.write(to: &writer) }
        writer.key("\"consumer\":"); consumer.write(to: &writer)
        writer.key("\"types\":"); writer.array(types)
        writer.key("\"wantsInstants\":"); wantsInstants.write(to: &writer)
        writer.endObject()
    }
}

extension EventsV1.Event: JSONMessage {
    private static let jsonFields: [StaticString] = ["cursor", "id", "merchantId", "type", "aggregateId", "aggregateSeq", "occurredAt", "payload"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cursor = try EventsV1.Cursor(from: &reader)
            case 1: id = try String(from: &reader)
            case 2: merchantId = try String(from: &reader)
            case 3: type = try String(from: &reader)
            case 4: aggregateId = try String(from: &reader)
            case 5: aggregateSeq = try Int64(from: &reader)
            case 6: occurredAt = try Instant(from: &reader)
            default: payload = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let cursor { writer.key("\"cursor\":"); cursor.write(to: &writer) }
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"aggregateId\":"); aggregateId.write(to: &writer)
        writer.key("\"aggregateSeq\":"); aggregateSeq.write(to: &writer)
        if let occurredAt { writer.key("\"occurredAt\":"); occurredAt.write(to: &writer) }
        writer.key("\"payload\":"); payload.write(to: &writer)
        writer.endObject()
    }
}

extension EventsV1.EventBatch: JSONMessage {
    private static let jsonFields: [StaticString] = ["events", "through", "completeUntil"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: events = try reader.array(of: EventsV1.Event.self)
            case 1: through = try EventsV1.Cursor(from: &reader)
            default: completeUntil = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"events\":"); writer.array(events)
        if let through { writer.key("\"through\":"); through.write(to: &writer) }
        if let completeUntil { writer.key("\"completeUntil\":"); completeUntil.write(to: &writer) }
        writer.endObject()
    }
}
