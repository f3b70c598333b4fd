// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.PricingLine: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PricingLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PricingLine>) {
        patron__marketing__v1__pricing_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PricingLine>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        quantity = c.pointee.quantity
        switch c.pointee.price_case.rawValue {
        case 3: price = .unitPriceMinor(c.pointee.unit_price_minor)
        case 4: price = .amountMinor(c.pointee.amount_minor)
        default: price = nil
        }
        name = try Wire.string(c.pointee.name, "name")
        category = try Wire.string(c.pointee.category, "category")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PricingLine>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.quantity = quantity
        switch price {
        case .unitPriceMinor(let value)?:
            c.pointee.price_case = .init(rawValue: 3)
            c.pointee.unit_price_minor = value
        case .amountMinor(let value)?:
            c.pointee.price_case = .init(rawValue: 4)
            c.pointee.amount_minor = value
        case nil: break
        }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
    }
}

extension MarketingV1.PointsOffer: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PointsOffer"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PointsOffer>) {
        patron__marketing__v1__points_offer__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PointsOffer>) throws(CodecError) {
        available = c.pointee.available
        most = c.pointee.most
        points = c.pointee.points
        valueMinor = c.pointee.value_minor
        step = c.pointee.step
        maxSharePermille = c.pointee.max_share_permille
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PointsOffer>, _ arena: Arena) throws(CodecError) {
        c.pointee.available = available
        c.pointee.most = most
        c.pointee.points = points
        c.pointee.value_minor = valueMinor
        c.pointee.step = step
        c.pointee.max_share_permille = maxSharePermille
    }
}

extension MarketingV1.PricingBuyer: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PricingBuyer"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PricingBuyer>) {
        patron__marketing__v1__pricing_buyer__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PricingBuyer>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        levelRank = c.pointee.level_rank
        birthday = try Wire.string(c.pointee.birthday, "birthday")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PricingBuyer>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.level_rank = levelRank
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
    }
}

extension MarketingV1.PriceRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PriceRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PriceRequest>) {
        patron__marketing__v1__price_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PriceRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        buyer = try Wire.message(c.pointee.buyer)
        at = try Wire.instant(c.pointee.at, "at")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        couponIds = try Wire.strings(c.pointee.coupon_ids, c.pointee.n_coupon_ids, "couponIds")
        promoCodes = try Wire.strings(c.pointee.promo_codes, c.pointee.n_promo_codes, "promoCodes")
        bestCoupons = c.pointee.best_coupons != 0
        shippingMinor = c.pointee.shipping_minor
        points = try Wire.message(c.pointee.points)
        orderId = try Wire.string(c.pointee.order_id, "orderId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PriceRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if let buyer { c.pointee.buyer = try arena.message(buyer) }
        if let at { c.pointee.at = try arena.instant(at, "at") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !couponIds.isEmpty {
            c.pointee.n_coupon_ids = couponIds.count
            c.pointee.coupon_ids = try arena.strings(couponIds, "couponIds")
        }
        if !promoCodes.isEmpty {
            c.pointee.n_promo_codes = promoCodes.count
            c.pointee.promo_codes = try arena.strings(promoCodes, "promoCodes")
        }
        c.pointee.best_coupons = bestCoupons ? 1 : 0
        c.pointee.shipping_minor = shippingMinor
        if let points { c.pointee.points = try arena.message(points) }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
    }
}

extension MarketingV1.LineShare: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.LineShare"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__LineShare>) {
        patron__marketing__v1__line_share__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__LineShare>) throws(CodecError) {
        line = c.pointee.line
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__LineShare>, _ arena: Arena) throws(CodecError) {
        c.pointee.line = line
        c.pointee.amount_minor = amountMinor
    }
}

extension MarketingV1.AppliedOffer: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.AppliedOffer"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__AppliedOffer>) {
        patron__marketing__v1__applied_offer__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__AppliedOffer>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        id = try Wire.string(c.pointee.id, "id")
        version = c.pointee.version
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        name = try Wire.message(c.pointee.name)
        discountMinor = c.pointee.discount_minor
        shares = try Wire.messages(c.pointee.shares, c.pointee.n_shares)
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__AppliedOffer>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.version = version
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.discount_minor = discountMinor
        if !shares.isEmpty {
            c.pointee.n_shares = shares.count
            c.pointee.shares = try arena.messages(shares)
        }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MarketingV1.RejectedOffer: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.RejectedOffer"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__RejectedOffer>) {
        patron__marketing__v1__rejected_offer__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__RejectedOffer>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        id = try Wire.string(c.pointee.id, "id")
        name = try Wire.message(c.pointee.name)
        reason = try Wire.string(c.pointee.reason, "reason")
        missingMinor = c.pointee.missing_minor
        code = try Wire.string(c.pointee.code, "code")
        text = try Wire.message(c.pointee.text)
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        named = c.pointee.named != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__RejectedOffer>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let name { c.pointee.name = try arena.message(name) }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        c.pointee.missing_minor = missingMinor
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let text { c.pointee.text = try arena.message(text) }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.named = named ? 1 : 0
    }
}

extension MarketingV1.PricedOrderLine: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PricedOrderLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PricedOrderLine>) {
        patron__marketing__v1__priced_order_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PricedOrderLine>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        name = try Wire.string(c.pointee.name, "name")
        category = try Wire.string(c.pointee.category, "category")
        quantity = c.pointee.quantity
        listMinor = c.pointee.list_minor
        priceMinor = c.pointee.price_minor
        discountedMinor = c.pointee.discounted_minor
        pointsMinor = c.pointee.points_minor
        points = c.pointee.points
        payableMinor = c.pointee.payable_minor
        isGift = c.pointee.is_gift != 0
        isShipping = c.pointee.is_shipping != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PricedOrderLine>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        c.pointee.quantity = quantity
        c.pointee.list_minor = listMinor
        c.pointee.price_minor = priceMinor
        c.pointee.discounted_minor = discountedMinor
        c.pointee.points_minor = pointsMinor
        c.pointee.points = points
        c.pointee.payable_minor = payableMinor
        c.pointee.is_gift = isGift ? 1 : 0
        c.pointee.is_shipping = isShipping ? 1 : 0
    }
}

extension MarketingV1.PricedOrder: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PricedOrder"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PricedOrder>) {
        patron__marketing__v1__priced_order__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PricedOrder>) throws(CodecError) {
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        currency = try Wire.string(c.pointee.currency, "currency")
        listMinor = c.pointee.list_minor
        discountedMinor = c.pointee.discounted_minor
        points = c.pointee.points
        pointsMinor = c.pointee.points_minor
        payableMinor = c.pointee.payable_minor
        applied = try Wire.messages(c.pointee.applied, c.pointee.n_applied)
        rejected = try Wire.messages(c.pointee.rejected, c.pointee.n_rejected)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        isProvenBest = c.pointee.is_proven_best != 0
        couponSettingsVersion = c.pointee.coupon_settings_version
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PricedOrder>, _ arena: Arena) throws(CodecError) {
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.list_minor = listMinor
        c.pointee.discounted_minor = discountedMinor
        c.pointee.points = points
        c.pointee.points_minor = pointsMinor
        c.pointee.payable_minor = payableMinor
        if !applied.isEmpty {
            c.pointee.n_applied = applied.count
            c.pointee.applied = try arena.messages(applied)
        }
        if !rejected.isEmpty {
            c.pointee.n_rejected = rejected.count
            c.pointee.rejected = try arena.messages(rejected)
        }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        c.pointee.is_proven_best = isProvenBest ? 1 : 0
        c.pointee.coupon_settings_version = couponSettingsVersion
    }
}

extension MarketingV1.HoldOffersRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.HoldOffersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__HoldOffersRequest>) {
        patron__marketing__v1__hold_offers_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__HoldOffersRequest>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        price = try Wire.message(c.pointee.price)
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        firstOrderId = try Wire.string(c.pointee.first_order_id, "firstOrderId")
        attempt = c.pointee.attempt
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__HoldOffersRequest>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if let price { c.pointee.price = try arena.message(price) }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !firstOrderId.isEmpty { c.pointee.first_order_id = try arena.string(firstOrderId, "firstOrderId") }
        c.pointee.attempt = attempt
    }
}

extension MarketingV1.HoldOffersReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.HoldOffersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__HoldOffersReply>) {
        patron__marketing__v1__hold_offers_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__HoldOffersReply>) throws(CodecError) {
        price = try Wire.message(c.pointee.price)
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__HoldOffersReply>, _ arena: Arena) throws(CodecError) {
        if let price { c.pointee.price = try arena.message(price) }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension MarketingV1.ReleaseOffersRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ReleaseOffersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ReleaseOffersRequest>) {
        patron__marketing__v1__release_offers_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ReleaseOffersRequest>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ReleaseOffersRequest>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
    }
}

extension MarketingV1.ReleaseOffersReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ReleaseOffersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ReleaseOffersReply>) {
        patron__marketing__v1__release_offers_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ReleaseOffersReply>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ReleaseOffersReply>, _ arena: Arena) throws(CodecError) {
    }
}
