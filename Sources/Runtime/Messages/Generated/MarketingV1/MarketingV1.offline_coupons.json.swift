// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.TakeCouponOfflineRequest: JSONMessage {
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

extension MarketingV1.OfflineCouponReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["coupon", "token", "issuedAt", "expiresAt", "freeAt", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: coupon = try MarketingV1.Coupon(from: &reader)
            case 1: token = try String(from: &reader)
            case 2: issuedAt = try Instant(from: &reader)
            case 3: expiresAt = try Instant(from: &reader)
            case 4: freeAt = try Instant(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let coupon { writer.key("\"coupon\":"); coupon.write(to: &writer) }
        writer.key("\"token\":"); token.write(to: &writer)
        if let issuedAt { writer.key("\"issuedAt\":"); issuedAt.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        if let freeAt { writer.key("\"freeAt\":"); freeAt.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GetOfflineCouponKeysRequest: JSONMessage {
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

extension MarketingV1.OfflineCouponKeysReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "validUntil", "bundle"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            case 1: validUntil = try Instant(from: &reader)
            default: bundle = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        writer.key("\"bundle\":"); bundle.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.UseCouponOfflineRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["couponId", "memberId", "saleId", "soldAt", "storeId", "terminalId", "staffId", "orderId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: couponId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: saleId = try String(from: &reader)
            case 3: soldAt = try Instant(from: &reader)
            case 4: storeId = try String(from: &reader)
            case 5: terminalId = try String(from: &reader)
            case 6: staffId = try String(from: &reader)
            default: orderId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"couponId\":"); couponId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"saleId\":"); saleId.write(to: &writer)
        if let soldAt { writer.key("\"soldAt\":"); soldAt.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.endObject()
    }
}
