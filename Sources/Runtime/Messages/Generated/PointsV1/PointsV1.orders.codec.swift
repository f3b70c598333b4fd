// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.OrderLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderLine>) {
        patron__points__v1__order_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderLine>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        name = try Wire.string(c.pointee.name, "name")
        category = try Wire.string(c.pointee.category, "category")
        quantity = c.pointee.quantity
        switch c.pointee.price_case.rawValue {
        case 5: price = .unitPriceMinor(c.pointee.unit_price_minor)
        case 6: price = .amountMinor(c.pointee.amount_minor)
        default: price = nil
        }
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderLine>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        c.pointee.quantity = quantity
        switch price {
        case .unitPriceMinor(let value)?:
            c.pointee.price_case = .init(rawValue: 5)
            c.pointee.unit_price_minor = value
        case .amountMinor(let value)?:
            c.pointee.price_case = .init(rawValue: 6)
            c.pointee.amount_minor = value
        case nil: break
        }
    }
}

extension PointsV1.Tender: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Tender"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Tender>) {
        patron__points__v1__tender__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Tender>) throws(CodecError) {
        type = Wire.enumeration(c.pointee.type.rawValue)
        amountMinor = c.pointee.amount_minor
        punchCardId = try Wire.string(c.pointee.punch_card_id, "punchCardId")
        punchCardUseId = try Wire.string(c.pointee.punch_card_use_id, "punchCardUseId")
        paymentId = try Wire.string(c.pointee.payment_id, "paymentId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Tender>, _ arena: Arena) throws(CodecError) {
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.amount_minor = amountMinor
        if !punchCardId.isEmpty { c.pointee.punch_card_id = try arena.string(punchCardId, "punchCardId") }
        if !punchCardUseId.isEmpty { c.pointee.punch_card_use_id = try arena.string(punchCardUseId, "punchCardUseId") }
        if !paymentId.isEmpty { c.pointee.payment_id = try arena.string(paymentId, "paymentId") }
    }
}

extension PointsV1.PlaceOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceOrderRequest>) {
        patron__points__v1__place_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceOrderRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        table = try Wire.string(c.pointee.table, "table")
        covers = c.pointee.covers
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !table.isEmpty { c.pointee.table = try arena.string(table, "table") }
        c.pointee.covers = covers
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
    }
}

extension PointsV1.Order: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Order"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Order>) {
        patron__points__v1__order__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Order>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        payableMinor = c.pointee.payable_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        table = try Wire.string(c.pointee.table, "table")
        covers = c.pointee.covers
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        pointsEarned = c.pointee.points_earned
        refundedMinor = c.pointee.refunded_minor
        checkoutId = try Wire.string(c.pointee.checkout_id, "checkoutId")
        listMinor = c.pointee.list_minor
        discounts = try Wire.messages(c.pointee.discounts, c.pointee.n_discounts)
        pointsSpent = c.pointee.points_spent
        pointsSpentMinor = c.pointee.points_spent_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Order>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.payable_minor = payableMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !table.isEmpty { c.pointee.table = try arena.string(table, "table") }
        c.pointee.covers = covers
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        c.pointee.points_earned = pointsEarned
        c.pointee.refunded_minor = refundedMinor
        if !checkoutId.isEmpty { c.pointee.checkout_id = try arena.string(checkoutId, "checkoutId") }
        c.pointee.list_minor = listMinor
        if !discounts.isEmpty {
            c.pointee.n_discounts = discounts.count
            c.pointee.discounts = try arena.messages(discounts)
        }
        c.pointee.points_spent = pointsSpent
        c.pointee.points_spent_minor = pointsSpentMinor
    }
}

extension PointsV1.OrderDiscount: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderDiscount"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderDiscount>) {
        patron__points__v1__order_discount__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderDiscount>) throws(CodecError) {
        offerId = try Wire.string(c.pointee.offer_id, "offerId")
        nameZh = try Wire.string(c.pointee.name_zh, "nameZh")
        nameEn = try Wire.string(c.pointee.name_en, "nameEn")
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderDiscount>, _ arena: Arena) throws(CodecError) {
        if !offerId.isEmpty { c.pointee.offer_id = try arena.string(offerId, "offerId") }
        if !nameZh.isEmpty { c.pointee.name_zh = try arena.string(nameZh, "nameZh") }
        if !nameEn.isEmpty { c.pointee.name_en = try arena.string(nameEn, "nameEn") }
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.PricedLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PricedLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PricedLine>) {
        patron__points__v1__priced_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PricedLine>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        name = try Wire.string(c.pointee.name, "name")
        category = try Wire.string(c.pointee.category, "category")
        quantity = c.pointee.quantity
        amountMinor = c.pointee.amount_minor
        points = c.pointee.points
        returnedQuantity = c.pointee.returned_quantity
        returnedMinor = c.pointee.returned_minor
        listMinor = c.pointee.list_minor
        pointsSpent = c.pointee.points_spent
        pointsSpentMinor = c.pointee.points_spent_minor
        isGift = c.pointee.is_gift != 0
        isShipping = c.pointee.is_shipping != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PricedLine>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        c.pointee.quantity = quantity
        c.pointee.amount_minor = amountMinor
        c.pointee.points = points
        c.pointee.returned_quantity = returnedQuantity
        c.pointee.returned_minor = returnedMinor
        c.pointee.list_minor = listMinor
        c.pointee.points_spent = pointsSpent
        c.pointee.points_spent_minor = pointsSpentMinor
        c.pointee.is_gift = isGift ? 1 : 0
        c.pointee.is_shipping = isShipping ? 1 : 0
    }
}

extension PointsV1.PlaceOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceOrderReply>) {
        patron__points__v1__place_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceOrderReply>) throws(CodecError) {
        order = try Wire.message(c.pointee.order)
        pointsEarned = c.pointee.points_earned
        points = try Wire.message(c.pointee.points)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceOrderReply>, _ arena: Arena) throws(CodecError) {
        if let order { c.pointee.order = try arena.message(order) }
        c.pointee.points_earned = pointsEarned
        if let points { c.pointee.points = try arena.message(points) }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetOrderRequest>) {
        patron__points__v1__get_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ReturnedLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReturnedLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReturnedLine>) {
        patron__points__v1__returned_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReturnedLine>) throws(CodecError) {
        line = c.pointee.line
        switch c.pointee.part_case.rawValue {
        case 2: part = .quantity(c.pointee.quantity)
        case 3: part = .amountMinor(c.pointee.amount_minor)
        default: part = nil
        }
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReturnedLine>, _ arena: Arena) throws(CodecError) {
        c.pointee.line = line
        switch part {
        case .quantity(let value)?:
            c.pointee.part_case = .init(rawValue: 2)
            c.pointee.quantity = value
        case .amountMinor(let value)?:
            c.pointee.part_case = .init(rawValue: 3)
            c.pointee.amount_minor = value
        case nil: break
        }
    }
}

extension PointsV1.RefundOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RefundOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RefundOrderRequest>) {
        patron__points__v1__refund_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RefundOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        reason = try Wire.string(c.pointee.reason, "reason")
        pricing = Wire.enumeration(c.pointee.pricing.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RefundOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        c.pointee.pricing = .init(rawValue: UInt32(bitPattern: pricing.rawValue))
    }
}

extension PointsV1.RefundedLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RefundedLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RefundedLine>) {
        patron__points__v1__refunded_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RefundedLine>) throws(CodecError) {
        line = c.pointee.line
        quantity = c.pointee.quantity
        amountMinor = c.pointee.amount_minor
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RefundedLine>, _ arena: Arena) throws(CodecError) {
        c.pointee.line = line
        c.pointee.quantity = quantity
        c.pointee.amount_minor = amountMinor
        c.pointee.points = points
    }
}

extension PointsV1.RefundOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RefundOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RefundOrderReply>) {
        patron__points__v1__refund_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RefundOrderReply>) throws(CodecError) {
        refundId = try Wire.string(c.pointee.refund_id, "refundId")
        amountMinor = c.pointee.amount_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        pointsClawedBack = c.pointee.points_clawed_back
        pointsExpired = c.pointee.points_expired
        pointsOwed = c.pointee.points_owed
        pointsUncollected = c.pointee.points_uncollected
        pointsCharged = c.pointee.points_charged
        cashChargeMinor = c.pointee.cash_charge_minor
        points = try Wire.message(c.pointee.points)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        replayed = c.pointee.replayed != 0
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        pointsRestored = c.pointee.points_restored
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RefundOrderReply>, _ arena: Arena) throws(CodecError) {
        if !refundId.isEmpty { c.pointee.refund_id = try arena.string(refundId, "refundId") }
        c.pointee.amount_minor = amountMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        c.pointee.points_clawed_back = pointsClawedBack
        c.pointee.points_expired = pointsExpired
        c.pointee.points_owed = pointsOwed
        c.pointee.points_uncollected = pointsUncollected
        c.pointee.points_charged = pointsCharged
        c.pointee.cash_charge_minor = cashChargeMinor
        if let points { c.pointee.points = try arena.message(points) }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        c.pointee.replayed = replayed ? 1 : 0
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        c.pointee.points_restored = pointsRestored
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
    }
}

extension PointsV1.SummariseOrdersRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SummariseOrdersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SummariseOrdersRequest>) {
        patron__points__v1__summarise_orders_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SummariseOrdersRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SummariseOrdersRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension PointsV1.SummariseOrdersReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SummariseOrdersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SummariseOrdersReply>) {
        patron__points__v1__summarise_orders_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SummariseOrdersReply>) throws(CodecError) {
        orders = c.pointee.orders
        salesMinor = c.pointee.sales_minor
        pointsEarned = c.pointee.points_earned
        feedTransaction = c.pointee.feed_transaction
        feedSequence = c.pointee.feed_sequence
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SummariseOrdersReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.orders = orders
        c.pointee.sales_minor = salesMinor
        c.pointee.points_earned = pointsEarned
        c.pointee.feed_transaction = feedTransaction
        c.pointee.feed_sequence = feedSequence
    }
}

extension PointsV1.OrderPaidEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderPaidEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderPaidEvent>) {
        patron__points__v1__order_paid_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderPaidEvent>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        payableMinor = c.pointee.payable_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        pointsEarned = c.pointee.points_earned
        checkoutId = try Wire.string(c.pointee.checkout_id, "checkoutId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderPaidEvent>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        c.pointee.payable_minor = payableMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.points_earned = pointsEarned
        if !checkoutId.isEmpty { c.pointee.checkout_id = try arena.string(checkoutId, "checkoutId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
    }
}

extension PointsV1.OrderRefundedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderRefundedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderRefundedEvent>) {
        patron__points__v1__order_refunded_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderRefundedEvent>) throws(CodecError) {
        refundId = try Wire.string(c.pointee.refund_id, "refundId")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        orderBusinessDate = try Wire.string(c.pointee.order_business_date, "orderBusinessDate")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        amountMinor = c.pointee.amount_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        pointsClawedBack = c.pointee.points_clawed_back
        isWhole = c.pointee.is_whole != 0
        checkoutId = try Wire.string(c.pointee.checkout_id, "checkoutId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderRefundedEvent>, _ arena: Arena) throws(CodecError) {
        if !refundId.isEmpty { c.pointee.refund_id = try arena.string(refundId, "refundId") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if !orderBusinessDate.isEmpty { c.pointee.order_business_date = try arena.string(orderBusinessDate, "orderBusinessDate") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.amount_minor = amountMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.points_clawed_back = pointsClawedBack
        c.pointee.is_whole = isWhole ? 1 : 0
        if !checkoutId.isEmpty { c.pointee.checkout_id = try arena.string(checkoutId, "checkoutId") }
    }
}

extension PointsV1.PointsGrantedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsGrantedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsGrantedEvent>) {
        patron__points__v1__points_granted_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsGrantedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        points = c.pointee.points
        sourceType = try Wire.string(c.pointee.source_type, "sourceType")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        available = c.pointee.available
        seq = c.pointee.seq
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsGrantedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.points = points
        if !sourceType.isEmpty { c.pointee.source_type = try arena.string(sourceType, "sourceType") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.available = available
        c.pointee.seq = seq
    }
}
