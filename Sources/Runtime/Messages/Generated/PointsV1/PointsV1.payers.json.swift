// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.TakePaidOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["provider", "app", "payerOpenid", "storeId", "terminalId", "externalId", "amountMinor", "paidAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: provider = try PointsV1.PaymentProvider(from: &reader)
            case 1: app = try String(from: &reader)
            case 2: payerOpenid = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: terminalId = try String(from: &reader)
            case 5: externalId = try String(from: &reader)
            case 6: amountMinor = try Int64(from: &reader)
            default: paidAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"provider\":"); provider.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"payerOpenid\":"); payerOpenid.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.TakePaidOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "memberId", "pointsEarned", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: pointsEarned = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
