// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.Coupon: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "templateId", "templateVersion", "name", "state", "kind", "thresholdMinor", "reductionMinor", "currency", "issuedAt", "expiresAt", "lastDate", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: templateId = try String(from: &reader)
            case 2: templateVersion = try Int32(from: &reader)
            case 3: name = try PatronV1.Text(from: &reader)
            case 4: state = try MarketingV1.CouponState(from: &reader)
            case 5: kind = try MarketingV1.DiscountKind(from: &reader)
            case 6: thresholdMinor = try Int64(from: &reader)
            case 7: reductionMinor = try Int64(from: &reader)
            case 8: currency = try String(from: &reader)
            case 9: issuedAt = try Instant(from: &reader)
            case 10: expiresAt = try Instant(from: &reader)
            case 11: lastDate = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"templateVersion\":"); templateVersion.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"thresholdMinor\":"); thresholdMinor.write(to: &writer)
        writer.key("\"reductionMinor\":"); reductionMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        if let issuedAt { writer.key("\"issuedAt\":"); issuedAt.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"lastDate\":"); lastDate.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListMyCouponsRequest: JSONMessage {
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

extension MarketingV1.ListMyCouponsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["coupons", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: coupons = try reader.array(of: MarketingV1.Coupon.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"coupons\":"); writer.array(coupons)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CouponIssuedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["couponId", "memberId", "templateId", "templateVersion", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: couponId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: templateId = try String(from: &reader)
            case 3: templateVersion = try Int32(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"couponId\":"); couponId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"templateVersion\":"); templateVersion.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}
