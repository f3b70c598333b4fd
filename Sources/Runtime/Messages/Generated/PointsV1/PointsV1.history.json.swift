// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.ListMyOrdersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["pageSize", "pageToken", "from", "until", "storeId", "channel", "includeLines"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pageSize = try Int32(from: &reader)
            case 1: pageToken = try String(from: &reader)
            case 2: from = try Instant(from: &reader)
            case 3: until = try Instant(from: &reader)
            case 4: storeId = try String(from: &reader)
            case 5: channel = try PointsV1.Channel(from: &reader)
            default: includeLines = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        writer.key("\"includeLines\":"); includeLines.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListMyOrdersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orders", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orders = try reader.array(of: PointsV1.Order.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orders\":"); writer.array(orders)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
