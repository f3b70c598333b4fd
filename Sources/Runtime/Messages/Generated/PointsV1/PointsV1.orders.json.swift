// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.OrderLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "name", "category", "quantity", "unitPriceMinor", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: category = try String(from: &reader)
            case 3: quantity = try Int64(from: &reader)
            case 4: price = try reader.choice(price == nil, .unitPriceMinor(try Int64(from: &reader)))
            default: price = try reader.choice(price == nil, .amountMinor(try Int64(from: &reader)))
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"category\":"); category.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        switch price {
        case .unitPriceMinor(let value)?:
            writer.key("\"unitPriceMinor\":"); value.write(to: &writer)
        case .amountMinor(let value)?:
            writer.key("\"amountMinor\":"); value.write(to: &writer)
        case nil: break
        }
        writer.endObject()
    }
}

extension PointsV1.Tender: JSONMessage {
    private static let jsonFields: [StaticString] = ["type", "amountMinor", "punchCardId", "punchCardUseId", "paymentId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: type = try PointsV1.TenderType(from: &reader)
            case 1: amountMinor = try Int64(from: &reader)
            case 2: punchCardId = try String(from: &reader)
            case 3: punchCardUseId = try String(from: &reader)
            default: paymentId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"punchCardId\":"); punchCardId.write(to: &writer)
        writer.key("\"punchCardUseId\":"); punchCardUseId.write(to: &writer)
        writer.key("\"paymentId\":"); paymentId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PlaceOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "channel", "terminalId", "staffId", "table", "covers", "memberId", "memberCode", "phone", "externalId", "paidAt", "lines", "tenders"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: channel = try PointsV1.Channel(from: &reader)
            case 2: terminalId = try String(from: &reader)
            case 3: staffId = try String(from: &reader)
            case 4: table = try String(from: &reader)
            case 5: covers = try Int32(from: &reader)
            case 6: memberId = try String(from: &reader)
            case 7: memberCode = try String(from: &reader)
            case 8: phone = try String(from: &reader)
            case 9: externalId = try String(from: &reader)
            case 10: paidAt = try Instant(from: &reader)
            case 11: lines = try reader.array(of: PointsV1.OrderLine.self)
            default: tenders = try reader.array(of: PointsV1.Tender.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"table\":"); table.write(to: &writer)
        writer.key("\"covers\":"); covers.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.endObject()
    }
}

extension PointsV1.Order: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "businessDate", "payableMinor", "currency", "memberId", "storeId", "channel", "terminalId", "staffId", "table", "covers", "externalId", "paidAt", "lines", "tenders", "pointsEarned", "refundedMinor", "checkoutId", "listMinor", "discounts", "pointsSpent", "pointsSpentMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: businessDate = try String(from: &reader)
            case 2: payableMinor = try Int64(from: &reader)
            case 3: currency = try String(from: &reader)
            case 4: memberId = try String(from: &reader)
            case 5: storeId = try String(from: &reader)
            case 6: channel = try PointsV1.Channel(from: &reader)
            case 7: terminalId = try String(from: &reader)
            case 8: staffId = try String(from: &reader)
            case 9: table = try String(from: &reader)
            case 10: covers = try Int32(from: &reader)
            case 11: externalId = try String(from: &reader)
            case 12: paidAt = try Instant(from: &reader)
            case 13: lines = try reader.array(of: PointsV1.PricedLine.self)
            case 14: tenders = try reader.array(of: PointsV1.Tender.self)
            case 15: pointsEarned = try Int64(from: &reader)
            case 16: refundedMinor = try Int64(from: &reader)
            case 17: checkoutId = try String(from: &reader)
            case 18: listMinor = try Int64(from: &reader)
            case 19: discounts = try reader.array(of: PointsV1.OrderDiscount.self)
            case 20: pointsSpent = try Int64(from: &reader)
            default: pointsSpentMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"table\":"); table.write(to: &writer)
        writer.key("\"covers\":"); covers.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"refundedMinor\":"); refundedMinor.write(to: &writer)
        writer.key("\"checkoutId\":"); checkoutId.write(to: &writer)
        writer.key("\"listMinor\":"); listMinor.write(to: &writer)
        writer.key("\"discounts\":"); writer.array(discounts)
        writer.key("\"pointsSpent\":"); pointsSpent.write(to: &writer)
        writer.key("\"pointsSpentMinor\":"); pointsSpentMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderDiscount: JSONMessage {
    private static let jsonFields: [StaticString] = ["offerId", "nameZh", "nameEn", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: offerId = try String(from: &reader)
            case 1: nameZh = try String(from: &reader)
            case 2: nameEn = try String(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"offerId\":"); offerId.write(to: &writer)
        writer.key("\"nameZh\":"); nameZh.write(to: &writer)
        writer.key("\"nameEn\":"); nameEn.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PricedLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "name", "category", "quantity", "amountMinor", "points", "returnedQuantity", "returnedMinor", "listMinor", "pointsSpent", "pointsSpentMinor", "isGift", "isShipping"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: category = try String(from: &reader)
            case 3: quantity = try Int64(from: &reader)
            case 4: amountMinor = try Int64(from: &reader)
            case 5: points = try Int64(from: &reader)
            case 6: returnedQuantity = try Int64(from: &reader)
            case 7: returnedMinor = try Int64(from: &reader)
            case 8: listMinor = try Int64(from: &reader)
            case 9: pointsSpent = try Int64(from: &reader)
            case 10: pointsSpentMinor = try Int64(from: &reader)
            case 11: isGift = try Bool(from: &reader)
            default: isShipping = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"category\":"); category.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"returnedQuantity\":"); returnedQuantity.write(to: &writer)
        writer.key("\"returnedMinor\":"); returnedMinor.write(to: &writer)
        writer.key("\"listMinor\":"); listMinor.write(to: &writer)
        writer.key("\"pointsSpent\":"); pointsSpent.write(to: &writer)
        writer.key("\"pointsSpentMinor\":"); pointsSpentMinor.write(to: &writer)
        writer.key("\"isGift\":"); isGift.write(to: &writer)
        writer.key("\"isShipping\":"); isShipping.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PlaceOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["order", "pointsEarned", "points", "explanation", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: order = try PointsV1.Order(from: &reader)
            case 1: pointsEarned = try Int64(from: &reader)
            case 2: points = try PointsV1.PointsBalance(from: &reader)
            case 3: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let order { writer.key("\"order\":"); order.write(to: &writer) }
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetOrderRequest: JSONMessage {
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

extension PointsV1.ReturnedLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["line", "quantity", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: line = try Int32(from: &reader)
            case 1: part = try reader.choice(part == nil, .quantity(try Int64(from: &reader)))
            default: part = try reader.choice(part == nil, .amountMinor(try Int64(from: &reader)))
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"line\":"); line.write(to: &writer)
        switch part {
        case .quantity(let value)?:
            writer.key("\"quantity\":"); value.write(to: &writer)
        case .amountMinor(let value)?:
            writer.key("\"amountMinor\":"); value.write(to: &writer)
        case nil: break
        }
        writer.endObject()
    }
}

extension PointsV1.RefundOrderRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "externalId", "lines", "reason", "pricing"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: lines = try reader.array(of: PointsV1.ReturnedLine.self)
            case 3: reason = try String(from: &reader)
            default: pricing = try PointsV1.RefundPricing(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"pricing\":"); pricing.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RefundedLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["line", "quantity", "amountMinor", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: line = try Int32(from: &reader)
            case 1: quantity = try Int64(from: &reader)
            case 2: amountMinor = try Int64(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"line\":"); line.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RefundOrderReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["refundId", "amountMinor", "currency", "lines", "pointsClawedBack", "pointsExpired", "pointsOwed", "pointsUncollected", "pointsCharged", "cashChargeMinor", "points", "explanation", "replayed", "tenders", "pointsRestored", "principalMinor", "bonusMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: refundId = try String(from: &reader)
            case 1: amountMinor = try Int64(from: &reader)
            case 2: currency = try String(from: &reader)
            case 3: lines = try reader.array(of: PointsV1.RefundedLine.self)
            case 4: pointsClawedBack = try Int64(from: &reader)
            case 5: pointsExpired = try Int64(from: &reader)
            case 6: pointsOwed = try Int64(from: &reader)
            case 7: pointsUncollected = try Int64(from: &reader)
            case 8: pointsCharged = try Int64(from: &reader)
            case 9: cashChargeMinor = try Int64(from: &reader)
            case 10: points = try PointsV1.PointsBalance(from: &reader)
            case 11: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            case 12: replayed = try Bool(from: &reader)
            case 13: tenders = try reader.array(of: PointsV1.Tender.self)
            case 14: pointsRestored = try Int64(from: &reader)
            case 15: principalMinor = try Int64(from: &reader)
            default: bonusMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"refundId\":"); refundId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"pointsClawedBack\":"); pointsClawedBack.write(to: &writer)
        writer.key("\"pointsExpired\":"); pointsExpired.write(to: &writer)
        writer.key("\"pointsOwed\":"); pointsOwed.write(to: &writer)
        writer.key("\"pointsUncollected\":"); pointsUncollected.write(to: &writer)
        writer.key("\"pointsCharged\":"); pointsCharged.write(to: &writer)
        writer.key("\"cashChargeMinor\":"); cashChargeMinor.write(to: &writer)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.key("\"pointsRestored\":"); pointsRestored.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SummariseOrdersRequest: JSONMessage {
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

extension PointsV1.SummariseOrdersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["orders", "salesMinor", "pointsEarned", "feedTransaction", "feedSequence"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orders = try Int64(from: &reader)
            case 1: salesMinor = try Int64(from: &reader)
            case 2: pointsEarned = try Int64(from: &reader)
            case 3: feedTransaction = try Int64(from: &reader)
            default: feedSequence = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"salesMinor\":"); salesMinor.write(to: &writer)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"feedTransaction\":"); feedTransaction.write(to: &writer)
        writer.key("\"feedSequence\":"); feedSequence.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderPaidEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "memberId", "storeId", "channel", "businessDate", "paidAt", "payableMinor", "currency", "pointsEarned", "checkoutId", "staffId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: storeId = try String(from: &reader)
            case 3: channel = try PointsV1.Channel(from: &reader)
            case 4: businessDate = try String(from: &reader)
            case 5: paidAt = try Instant(from: &reader)
            case 6: payableMinor = try Int64(from: &reader)
            case 7: currency = try String(from: &reader)
            case 8: pointsEarned = try Int64(from: &reader)
            case 9: checkoutId = try String(from: &reader)
            default: staffId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"checkoutId\":"); checkoutId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderRefundedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["refundId", "orderId", "memberId", "storeId", "channel", "orderBusinessDate", "businessDate", "amountMinor", "currency", "pointsClawedBack", "isWhole", "checkoutId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: refundId = try String(from: &reader)
            case 1: orderId = try String(from: &reader)
            case 2: memberId = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: channel = try PointsV1.Channel(from: &reader)
            case 5: orderBusinessDate = try String(from: &reader)
            case 6: businessDate = try String(from: &reader)
            case 7: amountMinor = try Int64(from: &reader)
            case 8: currency = try String(from: &reader)
            case 9: pointsClawedBack = try Int64(from: &reader)
            case 10: isWhole = try Bool(from: &reader)
            default: checkoutId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"refundId\":"); refundId.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        writer.key("\"orderBusinessDate\":"); orderBusinessDate.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"pointsClawedBack\":"); pointsClawedBack.write(to: &writer)
        writer.key("\"isWhole\":"); isWhole.write(to: &writer)
        writer.key("\"checkoutId\":"); checkoutId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsGrantedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "points", "sourceType", "sourceId", "businessDate", "available", "seq"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: sourceType = try String(from: &reader)
            case 3: sourceId = try String(from: &reader)
            case 4: businessDate = try String(from: &reader)
            case 5: available = try Int64(from: &reader)
            default: seq = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"sourceType\":"); sourceType.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"available\":"); available.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.endObject()
    }
}
