// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.OfflineResolution: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "reason", "author", "resolvedAt", "orderId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try PointsV1.OfflineResolutionKind(from: &reader)
            case 1: reason = try String(from: &reader)
            case 2: author = try String(from: &reader)
            case 3: resolvedAt = try Instant(from: &reader)
            default: orderId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"author\":"); author.write(to: &writer)
        if let resolvedAt { writer.key("\"resolvedAt\":"); resolvedAt.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OfflineGift: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "quantity"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            default: quantity = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OfflineSale: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "order", "coupon", "couponMinor", "gifts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: order = try PointsV1.PlaceOrderRequest(from: &reader)
            case 2: coupon = try String(from: &reader)
            case 3: couponMinor = try Int64(from: &reader)
            default: gifts = try reader.array(of: PointsV1.OfflineGift.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let order { writer.key("\"order\":"); order.write(to: &writer) }
        writer.key("\"coupon\":"); coupon.write(to: &writer)
        writer.key("\"couponMinor\":"); couponMinor.write(to: &writer)
        writer.key("\"gifts\":"); writer.array(gifts)
        writer.endObject()
    }
}

extension PointsV1.UploadOfflineSalesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sales"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: sales = try reader.array(of: PointsV1.OfflineSale.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sales\":"); writer.array(sales)
        writer.endObject()
    }
}

extension PointsV1.SettledOfflineSale: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "outcome", "conflict", "text", "details", "orderId", "pointsEarned", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: outcome = try PointsV1.OfflineOutcome(from: &reader)
            case 2: conflict = try PointsV1.OfflineConflict(from: &reader)
            case 3: text = try PatronV1.Text(from: &reader)
            case 4: details = try reader.array(of: PatronV1.Fact.self)
            case 5: orderId = try String(from: &reader)
            case 6: pointsEarned = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"outcome\":"); outcome.write(to: &writer)
        writer.key("\"conflict\":"); conflict.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.key("\"details\":"); writer.array(details)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UploadOfflineSalesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["sales", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sales = try reader.array(of: PointsV1.SettledOfflineSale.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sales\":"); writer.array(sales)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListOfflineConflictsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["pageSize", "pageToken", "openOnly"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pageSize = try Int32(from: &reader)
            case 1: pageToken = try String(from: &reader)
            default: openOnly = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.key("\"openOnly\":"); openOnly.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OfflineConflictRow: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "conflict", "text", "details", "storeId", "terminalId", "externalId", "memberId", "amountMinor", "storedValueMinor", "soldAt", "uploadedAt", "orderId", "owedMinor", "resolution"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: conflict = try PointsV1.OfflineConflict(from: &reader)
            case 2: text = try PatronV1.Text(from: &reader)
            case 3: details = try reader.array(of: PatronV1.Fact.self)
            case 4: storeId = try String(from: &reader)
            case 5: terminalId = try String(from: &reader)
            case 6: externalId = try String(from: &reader)
            case 7: memberId = try String(from: &reader)
            case 8: amountMinor = try Int64(from: &reader)
            case 9: storedValueMinor = try Int64(from: &reader)
            case 10: soldAt = try Instant(from: &reader)
            case 11: uploadedAt = try Instant(from: &reader)
            case 12: orderId = try String(from: &reader)
            case 13: owedMinor = try Int64(from: &reader)
            default: resolution = try PointsV1.OfflineResolution(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"conflict\":"); conflict.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.key("\"details\":"); writer.array(details)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"storedValueMinor\":"); storedValueMinor.write(to: &writer)
        if let soldAt { writer.key("\"soldAt\":"); soldAt.write(to: &writer) }
        if let uploadedAt { writer.key("\"uploadedAt\":"); uploadedAt.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"owedMinor\":"); owedMinor.write(to: &writer)
        if let resolution { writer.key("\"resolution\":"); resolution.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ListOfflineConflictsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["conflicts", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: conflicts = try reader.array(of: PointsV1.OfflineConflictRow.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"conflicts\":"); writer.array(conflicts)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ResolveOfflineConflictRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "kind", "reason", "orderId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: kind = try PointsV1.OfflineResolutionKind(from: &reader)
            case 2: reason = try String(from: &reader)
            default: orderId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OfflineConflictReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["conflict", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: conflict = try PointsV1.OfflineConflictRow(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let conflict { writer.key("\"conflict\":"); conflict.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
