// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.CouponLimits: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderCoupons", "lineCoupons", "perTemplate", "transfers", "longestDays"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderCoupons = try Int32(from: &reader)
            case 1: lineCoupons = try Int32(from: &reader)
            case 2: perTemplate = try Int32(from: &reader)
            case 3: transfers = try Int32(from: &reader)
            default: longestDays = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderCoupons\":"); orderCoupons.write(to: &writer)
        writer.key("\"lineCoupons\":"); lineCoupons.write(to: &writer)
        writer.key("\"perTemplate\":"); perTemplate.write(to: &writer)
        writer.key("\"transfers\":"); transfers.write(to: &writer)
        writer.key("\"longestDays\":"); longestDays.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CouponSettings: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "limits", "activeFrom", "author"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: limits = try MarketingV1.CouponLimits(from: &reader)
            case 2: activeFrom = try Instant(from: &reader)
            default: author = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        if let limits { writer.key("\"limits\":"); limits.write(to: &writer) }
        if let activeFrom { writer.key("\"activeFrom\":"); activeFrom.write(to: &writer) }
        writer.key("\"author\":"); author.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GetCouponSettingsRequest: JSONMessage {
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

extension MarketingV1.SetCouponSettingsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["limits", "version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: limits = try MarketingV1.CouponLimits(from: &reader)
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let limits { writer.key("\"limits\":"); limits.write(to: &writer) }
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CouponSettingsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["settings", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: settings = try MarketingV1.CouponSettings(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let settings { writer.key("\"settings\":"); settings.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
