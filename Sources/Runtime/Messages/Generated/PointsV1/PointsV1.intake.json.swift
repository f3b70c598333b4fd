// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.BatchOrdersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["orders"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: orders = try reader.array(of: PointsV1.PlaceOrderRequest.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orders\":"); writer.array(orders)
        writer.endObject()
    }
}

extension PointsV1.BatchedOrder: JSONMessage {
    private static let jsonFields: [StaticString] = ["externalId", "orderId", "pointsEarned", "alreadyPlaced", "refusal"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: externalId = try String(from: &reader)
            case 1: orderId = try String(from: &reader)
            case 2: pointsEarned = try Int64(from: &reader)
            case 3: alreadyPlaced = try Bool(from: &reader)
            default: refusal = try PatronV1.ErrorInfo(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"alreadyPlaced\":"); alreadyPlaced.write(to: &writer)
        if let refusal { writer.key("\"refusal\":"); refusal.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.BatchOrdersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orders", "placedCount", "alreadyPlacedCount", "refusedCount"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orders = try reader.array(of: PointsV1.BatchedOrder.self)
            case 1: placedCount = try Int32(from: &reader)
            case 2: alreadyPlacedCount = try Int32(from: &reader)
            default: refusedCount = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orders\":"); writer.array(orders)
        writer.key("\"placedCount\":"); placedCount.write(to: &writer)
        writer.key("\"alreadyPlacedCount\":"); alreadyPlacedCount.write(to: &writer)
        writer.key("\"refusedCount\":"); refusedCount.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ImportOrderRowsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["header", "rows", "firstRow", "validateOnly"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: header = try String(from: &reader)
            case 1: rows = try reader.array(of: String.self)
            case 2: firstRow = try Int32(from: &reader)
            default: validateOnly = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"header\":"); header.write(to: &writer)
        writer.key("\"rows\":"); writer.array(rows)
        writer.key("\"firstRow\":"); firstRow.write(to: &writer)
        writer.key("\"validateOnly\":"); validateOnly.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderRowProblem: JSONMessage {
    private static let jsonFields: [StaticString] = ["row", "column", "problem", "key"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: row = try Int32(from: &reader)
            case 1: column = try String(from: &reader)
            case 2: problem = try String(from: &reader)
            default: key = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"row\":"); row.write(to: &writer)
        writer.key("\"column\":"); column.write(to: &writer)
        writer.key("\"problem\":"); problem.write(to: &writer)
        writer.key("\"key\":"); key.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ImportOrderRowsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderCount", "sumMinor", "placedCount", "alreadyPlacedCount", "problems"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderCount = try Int32(from: &reader)
            case 1: sumMinor = try Int64(from: &reader)
            case 2: placedCount = try Int32(from: &reader)
            case 3: alreadyPlacedCount = try Int32(from: &reader)
            default: problems = try reader.array(of: PointsV1.OrderRowProblem.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderCount\":"); orderCount.write(to: &writer)
        writer.key("\"sumMinor\":"); sumMinor.write(to: &writer)
        writer.key("\"placedCount\":"); placedCount.write(to: &writer)
        writer.key("\"alreadyPlacedCount\":"); alreadyPlacedCount.write(to: &writer)
        writer.key("\"problems\":"); writer.array(problems)
        writer.endObject()
    }
}

extension PointsV1.PlaceGuestOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["order"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: order = try PointsV1.PlaceOrderRequest(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let order { writer.key("\"order\":"); order.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.GuestOrder: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "storeId", "channel", "terminalId", "staffId", "externalId", "businessDate", "paidAt", "payableMinor", "currency", "receiptCode", "claimableUntil"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.GuestOrderState(from: &reader)
            case 2: storeId = try String(from: &reader)
            case 3: channel = try PointsV1.Channel(from: &reader)
            case 4: terminalId = try String(from: &reader)
            case 5: staffId = try String(from: &reader)
            case 6: externalId = try String(from: &reader)
            case 7: businessDate = try String(from: &reader)
            case 8: paidAt = try Instant(from: &reader)
            case 9: payableMinor = try Int64(from: &reader)
            case 10: currency = try String(from: &reader)
            case 11: receiptCode = try String(from: &reader)
            default: claimableUntil = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"receiptCode\":"); receiptCode.write(to: &writer)
        if let claimableUntil { writer.key("\"claimableUntil\":"); claimableUntil.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.PlaceGuestOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["order", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: order = try PointsV1.GuestOrder(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let order { writer.key("\"order\":"); order.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetGuestOrderRequest: JSONMessage {
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

extension PointsV1.ClaimOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "memberCode", "phone"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: memberCode = try String(from: &reader)
            default: phone = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ClaimMyOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["receiptCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: receiptCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"receiptCode\":"); receiptCode.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.VoidOrderRequest: JSONMessage {
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

extension PointsV1.CorrectOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "externalId", "lines", "tenders", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: lines = try reader.array(of: PointsV1.OrderLine.self)
            case 3: tenders = try reader.array(of: PointsV1.Tender.self)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CorrectOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["voided", "placed", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: voided = try PointsV1.RefundOrderReply(from: &reader)
            case 1: placed = try PointsV1.PlaceOrderReply(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let voided { writer.key("\"voided\":"); voided.write(to: &writer) }
        if let placed { writer.key("\"placed\":"); placed.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderVoidedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "refundId", "memberId", "storeId", "businessDate", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: refundId = try String(from: &reader)
            case 2: memberId = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: businessDate = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"refundId\":"); refundId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}
