// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.Basket: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "channel", "terminalId", "staffId", "table", "covers", "memberId", "memberCode", "phone", "lines", "couponIds", "promoCodes", "bestCoupons", "points", "shippingMinor"]

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
            case 9: lines = try reader.array(of: MarketingV1.PricingLine.self)
            case 10: couponIds = try reader.array(of: String.self)
            case 11: promoCodes = try reader.array(of: String.self)
            case 12: bestCoupons = try Bool(from: &reader)
            case 13: points = try Int64(from: &reader)
            default: shippingMinor = try Int64(from: &reader)
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
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"couponIds\":"); writer.array(couponIds)
        writer.key("\"promoCodes\":"); writer.array(promoCodes)
        writer.key("\"bestCoupons\":"); bestCoupons.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"shippingMinor\":"); shippingMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.QuoteCheckoutRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["basket", "at"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: basket = try PointsV1.Basket(from: &reader)
            default: at = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let basket { writer.key("\"basket\":"); basket.write(to: &writer) }
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.CheckoutQuote: JSONMessage {
    private static let jsonFields: [StaticString] = ["price", "pointsEarned", "explanation", "points", "storedValueMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: price = try MarketingV1.PricedOrder(from: &reader)
            case 1: pointsEarned = try Int64(from: &reader)
            case 2: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            case 3: points = try PointsV1.PointsBalance(from: &reader)
            default: storedValueMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let price { writer.key("\"price\":"); price.write(to: &writer) }
        writer.key("\"pointsEarned\":"); pointsEarned.write(to: &writer)
        writer.key("\"explanation\":"); writer.array(explanation)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"storedValueMinor\":"); storedValueMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.HoldCheckoutRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["basket", "externalId", "storedValueMinor", "seconds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: basket = try PointsV1.Basket(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: storedValueMinor = try Int64(from: &reader)
            default: seconds = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let basket { writer.key("\"basket\":"); basket.write(to: &writer) }
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"storedValueMinor\":"); storedValueMinor.write(to: &writer)
        writer.key("\"seconds\":"); seconds.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Checkout: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "expiresAt", "price", "storedValueMinor", "memberId", "externalId", "orderId", "points", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.CheckoutState(from: &reader)
            case 2: expiresAt = try Instant(from: &reader)
            case 3: price = try MarketingV1.PricedOrder(from: &reader)
            case 4: storedValueMinor = try Int64(from: &reader)
            case 5: memberId = try String(from: &reader)
            case 6: externalId = try String(from: &reader)
            case 7: orderId = try String(from: &reader)
            case 8: points = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        if let price { writer.key("\"price\":"); price.write(to: &writer) }
        writer.key("\"storedValueMinor\":"); storedValueMinor.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CaptureCheckoutRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "tenders", "paidAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: tenders = try reader.array(of: PointsV1.Tender.self)
            default: paidAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"tenders\":"); writer.array(tenders)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.VoidCheckoutRequest: JSONMessage {
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

extension PointsV1.PayCheckoutRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["basket", "externalId", "tenders", "paidAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: basket = try PointsV1.Basket(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: tenders = try reader.array(of: PointsV1.Tender.self)
            default: paidAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let basket { writer.key("\"basket\":"); basket.write(to: &writer) }
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"tenders\":"); writer.array(tenders)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.GetCheckoutRequest: JSONMessage {
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

extension PointsV1.CheckoutVoidedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["checkoutId", "memberId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: checkoutId = try String(from: &reader)
            default: memberId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"checkoutId\":"); checkoutId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.endObject()
    }
}
