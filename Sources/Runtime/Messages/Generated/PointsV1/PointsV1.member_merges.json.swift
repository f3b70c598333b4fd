// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.CheckMergeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["survivorId", "duplicateId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: survivorId = try String(from: &reader)
            default: duplicateId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"survivorId\":"); survivorId.write(to: &writer)
        writer.key("\"duplicateId\":"); duplicateId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CheckMergeReply: JSONMessage {
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

extension PointsV1.ReadMergedPointsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["mergeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: mergeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"mergeId\":"); mergeId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MergedStoredValue: JSONMessage {
    private static let jsonFields: [StaticString] = ["movedMinor", "remainingMinor", "returnedMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: movedMinor = try Int64(from: &reader)
            case 1: remainingMinor = try Int64(from: &reader)
            default: returnedMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"movedMinor\":"); movedMinor.write(to: &writer)
        writer.key("\"remainingMinor\":"); remainingMinor.write(to: &writer)
        writer.key("\"returnedMinor\":"); returnedMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MergedPunchCard: JSONMessage {
    private static let jsonFields: [StaticString] = ["cardId", "liabilityMinor", "moved"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cardId = try String(from: &reader)
            case 1: liabilityMinor = try Int64(from: &reader)
            default: moved = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"cardId\":"); cardId.write(to: &writer)
        writer.key("\"liabilityMinor\":"); liabilityMinor.write(to: &writer)
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MergedSubscription: JSONMessage {
    private static let jsonFields: [StaticString] = ["subscriptionId", "moved"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: subscriptionId = try String(from: &reader)
            default: moved = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"subscriptionId\":"); subscriptionId.write(to: &writer)
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MergedPoints: JSONMessage {
    private static let jsonFields: [StaticString] = ["moved", "points", "remaining", "returned", "debt", "debtRemaining", "debtReturned", "storedValue", "punchCards", "subscriptions"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: moved = try Bool(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: remaining = try Int64(from: &reader)
            case 3: returned = try Int64(from: &reader)
            case 4: debt = try Int64(from: &reader)
            case 5: debtRemaining = try Int64(from: &reader)
            case 6: debtReturned = try Int64(from: &reader)
            case 7: storedValue = try PointsV1.MergedStoredValue(from: &reader)
            case 8: punchCards = try reader.array(of: PointsV1.MergedPunchCard.self)
            default: subscriptions = try reader.array(of: PointsV1.MergedSubscription.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"remaining\":"); remaining.write(to: &writer)
        writer.key("\"returned\":"); returned.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.key("\"debtRemaining\":"); debtRemaining.write(to: &writer)
        writer.key("\"debtReturned\":"); debtReturned.write(to: &writer)
        if let storedValue { writer.key("\"storedValue\":"); storedValue.write(to: &writer) }
        writer.key("\"punchCards\":"); writer.array(punchCards)
        writer.key("\"subscriptions\":"); writer.array(subscriptions)
        writer.endObject()
    }
}
