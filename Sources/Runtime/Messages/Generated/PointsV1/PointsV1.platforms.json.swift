// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.TakePlatformOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["platform", "storeId", "order", "memberId", "memberCode", "phone"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: platform = try PointsV1.Platform(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: order = try PatronV1.Json(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: memberCode = try String(from: &reader)
            default: phone = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        if let order { writer.key("\"order\":"); order.write(to: &writer) }
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.TakePlatformOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "externalId", "isGuest", "receiptCode", "payableMinor", "pointsEarned", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: isGuest = try Bool(from: &reader)
            case 3: receiptCode = try String(from: &reader)
            case 4: payableMinor = try Int64(from: &reader)
            case 5: pointsEarned = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"isGuest\":"); isGuest.write(to: &writer)
        writer.key("\"receiptCode\":"); receiptCode.write(to: &writer)
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
