// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension AnalyticsV1.GetTodayRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["businessDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: businessDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.endObject()
    }
}

extension AnalyticsV1.GetTodayReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["businessDate", "members", "newMembers", "orders", "netSalesMinor", "currency", "pointsIssued", "asOf", "membersSuppressed", "newMembersSuppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: businessDate = try String(from: &reader)
            case 1: members = try Int64(from: &reader)
            case 2: newMembers = try Int64(from: &reader)
            case 3: orders = try Int64(from: &reader)
            case 4: netSalesMinor = try Int64(from: &reader)
            case 5: currency = try String(from: &reader)
            case 6: pointsIssued = try Int64(from: &reader)
            case 7: asOf = try Instant(from: &reader)
            case 8: membersSuppressed = try Bool(from: &reader)
            default: newMembersSuppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"newMembers\":"); newMembers.write(to: &writer)
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"netSalesMinor\":"); netSalesMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"pointsIssued\":"); pointsIssued.write(to: &writer)
        if let asOf { writer.key("\"asOf\":"); asOf.write(to: &writer) }
        writer.key("\"membersSuppressed\":"); membersSuppressed.write(to: &writer)
        writer.key("\"newMembersSuppressed\":"); newMembersSuppressed.write(to: &writer)
        writer.endObject()
    }
}

extension AnalyticsV1.RebuildRequest: JSONMessage {
    private static let jsonFields: [StaticString] = []

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        _ = try reader.nextField(of: Self.jsonFields, in: &object)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension AnalyticsV1.RebuildReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["feeds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: feeds = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"feeds\":"); feeds.write(to: &writer)
        writer.endObject()
    }
}
