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
