// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.PlaceOnlineOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "memberId", "fulfilment", "lines", "staffId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: fulfilment = try PointsV1.Fulfilment(from: &reader)
            case 3: lines = try reader.array(of: PointsV1.OrderLine.self)
            default: staffId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"fulfilment\":"); fulfilment.write(to: &writer)
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OnlineOrder: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "storeId", "memberId", "fulfilment", "staffId", "payableMinor", "currency", "lines", "pickUpCode", "placedAt", "paidAt", "readyAt", "closedAt", "orderId", "cancelReason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.OnlineOrderState(from: &reader)
            case 2: storeId = try String(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: fulfilment = try PointsV1.Fulfilment(from: &reader)
            case 5: staffId = try String(from: &reader)
            case 6: payableMinor = try Int64(from: &reader)
            case 7: currency = try String(from: &reader)
            case 8: lines = try reader.array(of: PointsV1.OrderLine.self)
            case 9: pickUpCode = try String(from: &reader)
            case 10: placedAt = try Instant(from: &reader)
            case 11: paidAt = try Instant(from: &reader)
            case 12: readyAt = try Instant(from: &reader)
            case 13: closedAt = try Instant(from: &reader)
            case 14: orderId = try String(from: &reader)
            default: cancelReason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"fulfilment\":"); fulfilment.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"pickUpCode\":"); pickUpCode.write(to: &writer)
        if let placedAt { writer.key("\"placedAt\":"); placedAt.write(to: &writer) }
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        if let readyAt { writer.key("\"readyAt\":"); readyAt.write(to: &writer) }
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"cancelReason\":"); cancelReason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OnlineOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["order", "pointsEarned", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: order = try PointsV1.OnlineOrder(from: &reader)
            case 1: pointsEarned = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let order { writer.key("\"order\":"); order.write(to: &writer) }
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PayOnlineOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "paidAt", "tenders"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: paidAt = try Instant(from: &reader)
            default: tenders = try reader.array(of: PointsV1.Tender.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.endObject()
    }
}

extension PointsV1.ReadyOnlineOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: id = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.HandOverOnlineOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "pickUpCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: pickUpCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"pickUpCode\":"); pickUpCode.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CancelOnlineOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetOnlineOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: id = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListOnlineOrdersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: state = try PointsV1.OnlineOrderState(from: &reader)
            case 2: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListMyOnlineOrdersRequest: JSONMessage {
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

extension PointsV1.ListOnlineOrdersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orders", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orders = try reader.array(of: PointsV1.OnlineOrder.self)
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

extension PointsV1.OnlineOrderEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["onlineOrderId", "orderId", "memberId", "storeId", "state", "fulfilment", "staffId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: onlineOrderId = try String(from: &reader)
            case 1: orderId = try String(from: &reader)
            case 2: memberId = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: state = try PointsV1.OnlineOrderState(from: &reader)
            case 5: fulfilment = try PointsV1.Fulfilment(from: &reader)
            default: staffId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"onlineOrderId\":"); onlineOrderId.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"fulfilment\":"); fulfilment.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.endObject()
    }
}
