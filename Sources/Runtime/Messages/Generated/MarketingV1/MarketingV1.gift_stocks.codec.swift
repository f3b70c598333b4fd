// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.GiftStock: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GiftStock"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GiftStock>) {
        patron__marketing__v1__gift_stock__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GiftStock>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        taken = c.pointee.taken
        left = c.pointee.left
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GiftStock>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.taken = taken
        c.pointee.left = left
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
    }
}

extension MarketingV1.SetGiftStockRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.SetGiftStockRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__SetGiftStockRequest>) {
        patron__marketing__v1__set_gift_stock_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__SetGiftStockRequest>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        left = c.pointee.left
        unlimited = c.pointee.unlimited != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__SetGiftStockRequest>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.left = left
        c.pointee.unlimited = unlimited ? 1 : 0
    }
}

extension MarketingV1.GiftStockReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GiftStockReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GiftStockReply>) {
        patron__marketing__v1__gift_stock_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GiftStockReply>) throws(CodecError) {
        stock = try Wire.message(c.pointee.stock)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GiftStockReply>, _ arena: Arena) throws(CodecError) {
        if let stock { c.pointee.stock = try arena.message(stock) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.ListGiftStocksRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListGiftStocksRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListGiftStocksRequest>) {
        patron__marketing__v1__list_gift_stocks_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListGiftStocksRequest>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListGiftStocksRequest>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListGiftStocksReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListGiftStocksReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListGiftStocksReply>) {
        patron__marketing__v1__list_gift_stocks_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListGiftStocksReply>) throws(CodecError) {
        stocks = try Wire.messages(c.pointee.stocks, c.pointee.n_stocks)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListGiftStocksReply>, _ arena: Arena) throws(CodecError) {
        if !stocks.isEmpty {
            c.pointee.n_stocks = stocks.count
            c.pointee.stocks = try arena.messages(stocks)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.GivenGift: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GivenGift"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GivenGift>) {
        patron__marketing__v1__given_gift__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GivenGift>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        quantity = c.pointee.quantity
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GivenGift>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.quantity = quantity
    }
}

extension MarketingV1.TakeGivenGiftsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TakeGivenGiftsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TakeGivenGiftsRequest>) {
        patron__marketing__v1__take_given_gifts_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TakeGivenGiftsRequest>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        gifts = try Wire.messages(c.pointee.gifts, c.pointee.n_gifts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TakeGivenGiftsRequest>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !gifts.isEmpty {
            c.pointee.n_gifts = gifts.count
            c.pointee.gifts = try arena.messages(gifts)
        }
    }
}

extension MarketingV1.TakenGift: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TakenGift"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TakenGift>) {
        patron__marketing__v1__taken_gift__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TakenGift>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        quantity = c.pointee.quantity
        taken = c.pointee.taken
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TakenGift>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.quantity = quantity
        c.pointee.taken = taken
    }
}

extension MarketingV1.TakeGivenGiftsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TakeGivenGiftsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TakeGivenGiftsReply>) {
        patron__marketing__v1__take_given_gifts_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TakeGivenGiftsReply>) throws(CodecError) {
        gifts = try Wire.messages(c.pointee.gifts, c.pointee.n_gifts)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TakeGivenGiftsReply>, _ arena: Arena) throws(CodecError) {
        if !gifts.isEmpty {
            c.pointee.n_gifts = gifts.count
            c.pointee.gifts = try arena.messages(gifts)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
