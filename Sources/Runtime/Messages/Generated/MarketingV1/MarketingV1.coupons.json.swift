// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.Coupon: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "templateId", "templateVersion", "name", "state", "kind", "thresholdMinor", "reductionMinor", "currency", "issuedAt", "expiresAt", "lastDate", "reason", "terms", "code", "memberId", "validFrom", "orderId", "usedAt", "storeId", "terminalId", "staffId", "restoredAt", "transferable", "offlineUntil"]

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
            case 12: reason = try String(from: &reader)
            case 13: terms = try MarketingV1.OfferTerms(from: &reader)
            case 14: code = try String(from: &reader)
            case 15: memberId = try String(from: &reader)
            case 16: validFrom = try Instant(from: &reader)
            case 17: orderId = try String(from: &reader)
            case 18: usedAt = try Instant(from: &reader)
            case 19: storeId = try String(from: &reader)
            case 20: terminalId = try String(from: &reader)
            case 21: staffId = try String(from: &reader)
            case 22: restoredAt = try Instant(from: &reader)
            case 23: transferable = try Bool(from: &reader)
            default: offlineUntil = try Instant(from: &reader)
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
        if let terms { writer.key("\"terms\":"); terms.write(to: &writer) }
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        if let validFrom { writer.key("\"validFrom\":"); validFrom.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        if let usedAt { writer.key("\"usedAt\":"); usedAt.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        if let restoredAt { writer.key("\"restoredAt\":"); restoredAt.write(to: &writer) }
        writer.key("\"transferable\":"); transferable.write(to: &writer)
        if let offlineUntil { writer.key("\"offlineUntil\":"); offlineUntil.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.ListMyCouponsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["pageSize", "pageToken", "state"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pageSize = try Int32(from: &reader)
            case 1: pageToken = try String(from: &reader)
            default: state = try MarketingV1.CouponState(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
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

extension MarketingV1.GetCouponRequest: JSONMessage {
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

extension MarketingV1.ListMemberCouponsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "pageSize", "pageToken", "state"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            case 2: pageToken = try String(from: &reader)
            default: state = try MarketingV1.CouponState(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.IssueCouponsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["templateId", "memberIds", "reason", "source"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: templateId = try String(from: &reader)
            case 1: memberIds = try reader.array(of: String.self)
            case 2: reason = try String(from: &reader)
            default: source = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"memberIds\":"); writer.array(memberIds)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"source\":"); source.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.NotIssued: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.IssueCouponsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["coupons", "notIssued", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: coupons = try reader.array(of: MarketingV1.Coupon.self)
            case 1: notIssued = try reader.array(of: MarketingV1.NotIssued.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"coupons\":"); writer.array(coupons)
        writer.key("\"notIssued\":"); writer.array(notIssued)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ClaimCouponRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["templateId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: templateId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CouponReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["coupon", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: coupon = try MarketingV1.Coupon(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let coupon { writer.key("\"coupon\":"); coupon.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.TransferCouponRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "toMemberId", "toPhone"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: toMemberId = try String(from: &reader)
            default: toPhone = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"toMemberId\":"); toMemberId.write(to: &writer)
        writer.key("\"toPhone\":"); toPhone.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CancelCouponRequest: JSONMessage {
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

extension MarketingV1.ScanCouponRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "storeId", "terminalId", "staffId", "subtotalMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: terminalId = try String(from: &reader)
            case 3: staffId = try String(from: &reader)
            default: subtotalMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"subtotalMinor\":"); subtotalMinor.write(to: &writer)
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

extension MarketingV1.CouponChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["couponId", "memberId", "templateId", "templateVersion", "state", "orderId", "storeId", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: couponId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: templateId = try String(from: &reader)
            case 3: templateVersion = try Int32(from: &reader)
            case 4: state = try MarketingV1.CouponState(from: &reader)
            case 5: orderId = try String(from: &reader)
            case 6: storeId = try String(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"couponId\":"); couponId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"templateVersion\":"); templateVersion.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.CouponTransferredEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["couponId", "fromMemberId", "toMemberId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: couponId = try String(from: &reader)
            case 1: fromMemberId = try String(from: &reader)
            default: toMemberId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"couponId\":"); couponId.write(to: &writer)
        writer.key("\"fromMemberId\":"); fromMemberId.write(to: &writer)
        writer.key("\"toMemberId\":"); toMemberId.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CouponExpiringEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["couponId", "memberId", "templateId", "expiresAt", "lastDate", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: couponId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: templateId = try String(from: &reader)
            case 3: expiresAt = try Instant(from: &reader)
            case 4: lastDate = try String(from: &reader)
            default: text = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"couponId\":"); couponId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"lastDate\":"); lastDate.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.endObject()
    }
}
