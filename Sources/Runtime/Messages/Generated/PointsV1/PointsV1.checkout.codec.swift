// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.Basket: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Basket"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Basket>) {
        patron__points__v1__basket__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Basket>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        table = try Wire.string(c.pointee.table, "table")
        covers = c.pointee.covers
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        couponIds = try Wire.strings(c.pointee.coupon_ids, c.pointee.n_coupon_ids, "couponIds")
        promoCodes = try Wire.strings(c.pointee.promo_codes, c.pointee.n_promo_codes, "promoCodes")
        bestCoupons = c.pointee.best_coupons != 0
        points = c.pointee.points
        shippingMinor = c.pointee.shipping_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Basket>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !table.isEmpty { c.pointee.table = try arena.string(table, "table") }
        c.pointee.covers = covers
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
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
        c.pointee.points = points
        c.pointee.shipping_minor = shippingMinor
    }
}

extension PointsV1.QuoteCheckoutRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.QuoteCheckoutRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__QuoteCheckoutRequest>) {
        patron__points__v1__quote_checkout_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__QuoteCheckoutRequest>) throws(CodecError) {
        basket = try Wire.message(c.pointee.basket)
        at = try Wire.instant(c.pointee.at, "at")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__QuoteCheckoutRequest>, _ arena: Arena) throws(CodecError) {
        if let basket { c.pointee.basket = try arena.message(basket) }
        if let at { c.pointee.at = try arena.instant(at, "at") }
    }
}

extension PointsV1.CheckoutQuote: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckoutQuote"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckoutQuote>) {
        patron__points__v1__checkout_quote__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckoutQuote>) throws(CodecError) {
        price = try Wire.message(c.pointee.price)
        pointsEarned = c.pointee.points_earned
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        points = try Wire.message(c.pointee.points)
        storedValueMinor = c.pointee.stored_value_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckoutQuote>, _ arena: Arena) throws(CodecError) {
        if let price { c.pointee.price = try arena.message(price) }
        c.pointee.points_earned = pointsEarned
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        if let points { c.pointee.points = try arena.message(points) }
        c.pointee.stored_value_minor = storedValueMinor
    }
}

extension PointsV1.HoldCheckoutRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.HoldCheckoutRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__HoldCheckoutRequest>) {
        patron__points__v1__hold_checkout_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__HoldCheckoutRequest>) throws(CodecError) {
        basket = try Wire.message(c.pointee.basket)
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        storedValueMinor = c.pointee.stored_value_minor
        seconds = c.pointee.seconds
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__HoldCheckoutRequest>, _ arena: Arena) throws(CodecError) {
        if let basket { c.pointee.basket = try arena.message(basket) }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        c.pointee.stored_value_minor = storedValueMinor
        c.pointee.seconds = seconds
    }
}

extension PointsV1.Checkout: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Checkout"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Checkout>) {
        patron__points__v1__checkout__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Checkout>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        price = try Wire.message(c.pointee.price)
        storedValueMinor = c.pointee.stored_value_minor
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        points = try Wire.message(c.pointee.points)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Checkout>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let price { c.pointee.price = try arena.message(price) }
        c.pointee.stored_value_minor = storedValueMinor
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if let points { c.pointee.points = try arena.message(points) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CaptureCheckoutRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CaptureCheckoutRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CaptureCheckoutRequest>) {
        patron__points__v1__capture_checkout_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CaptureCheckoutRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CaptureCheckoutRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
    }
}

extension PointsV1.VoidCheckoutRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.VoidCheckoutRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__VoidCheckoutRequest>) {
        patron__points__v1__void_checkout_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__VoidCheckoutRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__VoidCheckoutRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.PayCheckoutRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PayCheckoutRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PayCheckoutRequest>) {
        patron__points__v1__pay_checkout_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PayCheckoutRequest>) throws(CodecError) {
        basket = try Wire.message(c.pointee.basket)
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PayCheckoutRequest>, _ arena: Arena) throws(CodecError) {
        if let basket { c.pointee.basket = try arena.message(basket) }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
    }
}

extension PointsV1.GetCheckoutRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetCheckoutRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetCheckoutRequest>) {
        patron__points__v1__get_checkout_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetCheckoutRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetCheckoutRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.CheckoutVoidedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckoutVoidedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckoutVoidedEvent>) {
        patron__points__v1__checkout_voided_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckoutVoidedEvent>) throws(CodecError) {
        checkoutId = try Wire.string(c.pointee.checkout_id, "checkoutId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckoutVoidedEvent>, _ arena: Arena) throws(CodecError) {
        if !checkoutId.isEmpty { c.pointee.checkout_id = try arena.string(checkoutId, "checkoutId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}
