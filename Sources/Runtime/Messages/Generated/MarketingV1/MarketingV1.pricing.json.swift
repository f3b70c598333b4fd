// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.PricingLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "quantity", "unitPriceMinor", "amountMinor", "name", "category"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: quantity = try Int64(from: &reader)
            case 2: price = try reader.choice(price == nil, .unitPriceMinor(try Int64(from: &reader)))
            case 3: price = try reader.choice(price == nil, .amountMinor(try Int64(from: &reader)))
            case 4: name = try String(from: &reader)
            default: category = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        switch price {
        case .unitPriceMinor(let value)?:
            writer.key("\"unitPriceMinor\":"); value.write(to: &writer)
        case .amountMinor(let value)?:
            writer.key("\"amountMinor\":"); value.write(to: &writer)
        case nil: break
        }
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"category\":"); category.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PointsOffer: JSONMessage {
    private static let jsonFields: [StaticString] = ["available", "most", "points", "valueMinor", "step", "maxSharePermille"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: available = try Int64(from: &reader)
            case 1: most = try Int64(from: &reader)
            case 2: points = try Int64(from: &reader)
            case 3: valueMinor = try Int64(from: &reader)
            case 4: step = try Int64(from: &reader)
            default: maxSharePermille = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"available\":"); available.write(to: &writer)
        writer.key("\"most\":"); most.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"valueMinor\":"); valueMinor.write(to: &writer)
        writer.key("\"step\":"); step.write(to: &writer)
        writer.key("\"maxSharePermille\":"); maxSharePermille.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PricingBuyer: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "levelCode", "levelRank", "birthday"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: levelCode = try String(from: &reader)
            case 2: levelRank = try Int32(from: &reader)
            default: birthday = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"levelRank\":"); levelRank.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PriceRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "channel", "buyer", "at", "lines", "couponIds", "promoCodes", "bestCoupons", "shippingMinor", "points", "orderId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: channel = try PointsV1.Channel(from: &reader)
            case 2: buyer = try MarketingV1.PricingBuyer(from: &reader)
            case 3: at = try Instant(from: &reader)
            case 4: lines = try reader.array(of: MarketingV1.PricingLine.self)
            case 5: couponIds = try reader.array(of: String.self)
            case 6: promoCodes = try reader.array(of: String.self)
            case 7: bestCoupons = try Bool(from: &reader)
            case 8: shippingMinor = try Int64(from: &reader)
            case 9: points = try MarketingV1.PointsOffer(from: &reader)
            default: orderId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        if let buyer { writer.key("\"buyer\":"); buyer.write(to: &writer) }
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"couponIds\":"); writer.array(couponIds)
        writer.key("\"promoCodes\":"); writer.array(promoCodes)
        writer.key("\"bestCoupons\":"); bestCoupons.write(to: &writer)
        writer.key("\"shippingMinor\":"); shippingMinor.write(to: &writer)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.LineShare: JSONMessage {
    private static let jsonFields: [StaticString] = ["line", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: line = try Int32(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"line\":"); line.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.AppliedOffer: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "id", "version", "templateId", "name", "discountMinor", "shares", "code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MarketingV1.AppliedKind(from: &reader)
            case 1: id = try String(from: &reader)
            case 2: version = try Int32(from: &reader)
            case 3: templateId = try String(from: &reader)
            case 4: name = try PatronV1.Text(from: &reader)
            case 5: discountMinor = try Int64(from: &reader)
            case 6: shares = try reader.array(of: MarketingV1.LineShare.self)
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"discountMinor\":"); discountMinor.write(to: &writer)
        writer.key("\"shares\":"); writer.array(shares)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.RejectedOffer: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "id", "name", "reason", "missingMinor", "code", "text", "templateId", "named"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MarketingV1.AppliedKind(from: &reader)
            case 1: id = try String(from: &reader)
            case 2: name = try PatronV1.Text(from: &reader)
            case 3: reason = try String(from: &reader)
            case 4: missingMinor = try Int64(from: &reader)
            case 5: code = try String(from: &reader)
            case 6: text = try PatronV1.Text(from: &reader)
            case 7: templateId = try String(from: &reader)
            default: named = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"id\":"); id.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"missingMinor\":"); missingMinor.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"named\":"); named.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PricedOrderLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "name", "category", "quantity", "listMinor", "priceMinor", "discountedMinor", "pointsMinor", "points", "payableMinor", "isGift", "isShipping"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: category = try String(from: &reader)
            case 3: quantity = try Int64(from: &reader)
            case 4: listMinor = try Int64(from: &reader)
            case 5: priceMinor = try Int64(from: &reader)
            case 6: discountedMinor = try Int64(from: &reader)
            case 7: pointsMinor = try Int64(from: &reader)
            case 8: points = try Int64(from: &reader)
            case 9: payableMinor = try Int64(from: &reader)
            case 10: isGift = try Bool(from: &reader)
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
        writer.key("\"listMinor\":"); listMinor.write(to: &writer)
        writer.key("\"priceMinor\":"); priceMinor.write(to: &writer)
        writer.key("\"discountedMinor\":"); discountedMinor.write(to: &writer)
        writer.key("\"pointsMinor\":"); pointsMinor.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"isGift\":"); isGift.write(to: &writer)
        writer.key("\"isShipping\":"); isShipping.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PricedOrder: JSONMessage {
    private static let jsonFields: [StaticString] = ["lines", "currency", "listMinor", "discountedMinor", "points", "pointsMinor", "payableMinor", "applied", "rejected", "explanation", "isProvenBest", "couponSettingsVersion"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: lines = try reader.array(of: MarketingV1.PricedOrderLine.self)
            case 1: currency = try String(from: &reader)
            case 2: listMinor = try Int64(from: &reader)
            case 3: discountedMinor = try Int64(from: &reader)
            case 4: points = try Int64(from: &reader)
            case 5: pointsMinor = try Int64(from: &reader)
            case 6: payableMinor = try Int64(from: &reader)
            case 7: applied = try reader.array(of: MarketingV1.AppliedOffer.self)
            case 8: rejected = try reader.array(of: MarketingV1.RejectedOffer.self)
            case 9: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            case 10: isProvenBest = try Bool(from: &reader)
            default: couponSettingsVersion = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"listMinor\":"); listMinor.write(to: &writer)
        writer.key("\"discountedMinor\":"); discountedMinor.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"pointsMinor\":"); pointsMinor.write(to: &writer)
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"applied\":"); writer.array(applied)
        writer.key("\"rejected\":"); writer.array(rejected)
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.key("\"isProvenBest\":"); isProvenBest.write(to: &writer)
        writer.key("\"couponSettingsVersion\":"); couponSettingsVersion.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.HoldOffersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "price", "expiresAt", "firstOrderId", "attempt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: price = try MarketingV1.PriceRequest(from: &reader)
            case 2: expiresAt = try Instant(from: &reader)
            case 3: firstOrderId = try String(from: &reader)
            default: attempt = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        if let price { writer.key("\"price\":"); price.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"firstOrderId\":"); firstOrderId.write(to: &writer)
        writer.key("\"attempt\":"); attempt.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.HoldOffersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["price", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: price = try MarketingV1.PricedOrder(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let price { writer.key("\"price\":"); price.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.ReleaseOffersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: orderId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ReleaseOffersReply: JSONMessage {
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
