// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.ListMyOrdersRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyOrdersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyOrdersRequest>) {
        patron__points__v1__list_my_orders_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyOrdersRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        includeLines = c.pointee.include_lines != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyOrdersRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        c.pointee.include_lines = includeLines ? 1 : 0
    }
}

extension PointsV1.ListMyOrdersReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyOrdersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyOrdersReply>) {
        patron__points__v1__list_my_orders_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyOrdersReply>) throws(CodecError) {
        orders = try Wire.messages(c.pointee.orders, c.pointee.n_orders)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyOrdersReply>, _ arena: Arena) throws(CodecError) {
        if !orders.isEmpty {
            c.pointee.n_orders = orders.count
            c.pointee.orders = try arena.messages(orders)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
