// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.PointsBalance: JSONMessage {
    private static let jsonFields: [StaticString] = ["available", "pending", "seq", "debt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: available = try Int64(from: &reader)
            case 1: pending = try Int64(from: &reader)
            case 2: seq = try Int64(from: &reader)
            default: debt = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"available\":"); available.write(to: &writer)
        writer.key("\"pending\":"); pending.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ExplanationStep: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "text", "facts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: text = try PatronV1.Text(from: &reader)
            default: facts = try reader.array(of: PatronV1.Fact.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.key("\"facts\":"); writer.array(facts)
        writer.endObject()
    }
}

extension PointsV1.GetMyPointsRequest: JSONMessage {
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

extension PointsV1.GetMyPointsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "expiring", "reminder"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try PointsV1.PointsBalance(from: &reader)
            case 1: expiring = try reader.array(of: PointsV1.ExpiringLot.self)
            default: reminder = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"expiring\":"); writer.array(expiring)
        if let reminder { writer.key("\"reminder\":"); reminder.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ExpiringLot: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "expiresAt", "lastDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: expiresAt = try Instant(from: &reader)
            default: lastDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"lastDate\":"); lastDate.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListMyEntriesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsEntry: JSONMessage {
    private static let jsonFields: [StaticString] = ["seq", "type", "delta", "balanceAfter", "occurredAt", "businessDate", "sourceType", "sourceId", "title", "explanation"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: seq = try Int64(from: &reader)
            case 1: type = try String(from: &reader)
            case 2: delta = try Int64(from: &reader)
            case 3: balanceAfter = try Int64(from: &reader)
            case 4: occurredAt = try Instant(from: &reader)
            case 5: businessDate = try String(from: &reader)
            case 6: sourceType = try String(from: &reader)
            case 7: sourceId = try String(from: &reader)
            case 8: title = try PatronV1.Text(from: &reader)
            default: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"delta\":"); delta.write(to: &writer)
        writer.key("\"balanceAfter\":"); balanceAfter.write(to: &writer)
        if let occurredAt { writer.key("\"occurredAt\":"); occurredAt.write(to: &writer) }
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"sourceType\":"); sourceType.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        if let title { writer.key("\"title\":"); title.write(to: &writer) }
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.endObject()
    }
}

extension PointsV1.ListMyEntriesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["entries", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: entries = try reader.array(of: PointsV1.PointsEntry.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"entries\":"); writer.array(entries)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.EarnRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "storeId", "sourceId", "paidAt", "lines"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: sourceId = try String(from: &reader)
            case 3: paidAt = try Instant(from: &reader)
            default: lines = try reader.array(of: PointsV1.EarnLine.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"lines\":"); writer.array(lines)
        writer.endObject()
    }
}

extension PointsV1.EarnLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "category", "quantity", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: category = try String(from: &reader)
            case 2: quantity = try Int64(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"category\":"); category.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.EarnReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["pointsEarned", "points", "explanation", "replayed", "grantId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pointsEarned = try Int64(from: &reader)
            case 1: points = try PointsV1.PointsBalance(from: &reader)
            case 2: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            case 3: replayed = try Bool(from: &reader)
            default: grantId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.key("\"grantId\":"); grantId.write(to: &writer)
        writer.endObject()
    }
}
