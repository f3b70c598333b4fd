// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.GiftStock: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "storeId", "taken", "left", "changedBy", "changedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: taken = try Int64(from: &reader)
            case 3: left = try Int64(from: &reader)
            case 4: changedBy = try String(from: &reader)
            default: changedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"taken\":"); taken.write(to: &writer)
        writer.key("\"left\":"); left.write(to: &writer)
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.SetGiftStockRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "storeId", "left", "unlimited"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: left = try Int64(from: &reader)
            default: unlimited = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"left\":"); left.write(to: &writer)
        writer.key("\"unlimited\":"); unlimited.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GiftStockReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["stock", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: stock = try MarketingV1.GiftStock(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let stock { writer.key("\"stock\":"); stock.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListGiftStocksRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListGiftStocksReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["stocks", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: stocks = try reader.array(of: MarketingV1.GiftStock.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"stocks\":"); writer.array(stocks)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GivenGift: JSONMessage {
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

extension MarketingV1.TakeGivenGiftsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "storeId", "memberId", "gifts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: memberId = try String(from: &reader)
            default: gifts = try reader.array(of: MarketingV1.GivenGift.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"gifts\":"); writer.array(gifts)
        writer.endObject()
    }
}

extension MarketingV1.TakenGift: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "quantity", "taken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: quantity = try Int64(from: &reader)
            default: taken = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"taken\":"); taken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.TakeGivenGiftsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["gifts", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: gifts = try reader.array(of: MarketingV1.TakenGift.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"gifts\":"); writer.array(gifts)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
