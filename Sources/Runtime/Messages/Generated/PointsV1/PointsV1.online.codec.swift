// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.PlaceOnlineOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceOnlineOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceOnlineOrderRequest>) {
        patron__points__v1__place_online_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceOnlineOrderRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        fulfilment = Wire.enumeration(c.pointee.fulfilment.rawValue)
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceOnlineOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.fulfilment = .init(rawValue: UInt32(bitPattern: fulfilment.rawValue))
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
    }
}

extension PointsV1.OnlineOrder: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OnlineOrder"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OnlineOrder>) {
        patron__points__v1__online_order__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OnlineOrder>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        fulfilment = Wire.enumeration(c.pointee.fulfilment.rawValue)
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        payableMinor = c.pointee.payable_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        pickUpCode = try Wire.string(c.pointee.pick_up_code, "pickUpCode")
        placedAt = try Wire.instant(c.pointee.placed_at, "placedAt")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        readyAt = try Wire.instant(c.pointee.ready_at, "readyAt")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        cancelReason = try Wire.string(c.pointee.cancel_reason, "cancelReason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OnlineOrder>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.fulfilment = .init(rawValue: UInt32(bitPattern: fulfilment.rawValue))
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.payable_minor = payableMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !pickUpCode.isEmpty { c.pointee.pick_up_code = try arena.string(pickUpCode, "pickUpCode") }
        if let placedAt { c.pointee.placed_at = try arena.instant(placedAt, "placedAt") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if let readyAt { c.pointee.ready_at = try arena.instant(readyAt, "readyAt") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !cancelReason.isEmpty { c.pointee.cancel_reason = try arena.string(cancelReason, "cancelReason") }
    }
}

extension PointsV1.OnlineOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OnlineOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OnlineOrderReply>) {
        patron__points__v1__online_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OnlineOrderReply>) throws(CodecError) {
        order = try Wire.message(c.pointee.order)
        pointsEarned = c.pointee.points_earned
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OnlineOrderReply>, _ arena: Arena) throws(CodecError) {
        if let order { c.pointee.order = try arena.message(order) }
        c.pointee.points_earned = pointsEarned
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.PayOnlineOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PayOnlineOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PayOnlineOrderRequest>) {
        patron__points__v1__pay_online_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PayOnlineOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PayOnlineOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
    }
}

extension PointsV1.ReadyOnlineOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReadyOnlineOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReadyOnlineOrderRequest>) {
        patron__points__v1__ready_online_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReadyOnlineOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReadyOnlineOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.HandOverOnlineOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.HandOverOnlineOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__HandOverOnlineOrderRequest>) {
        patron__points__v1__hand_over_online_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__HandOverOnlineOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pickUpCode = try Wire.string(c.pointee.pick_up_code, "pickUpCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__HandOverOnlineOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !pickUpCode.isEmpty { c.pointee.pick_up_code = try arena.string(pickUpCode, "pickUpCode") }
    }
}

extension PointsV1.CancelOnlineOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CancelOnlineOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CancelOnlineOrderRequest>) {
        patron__points__v1__cancel_online_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CancelOnlineOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CancelOnlineOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.GetOnlineOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetOnlineOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetOnlineOrderRequest>) {
        patron__points__v1__get_online_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetOnlineOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetOnlineOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListOnlineOrdersRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListOnlineOrdersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListOnlineOrdersRequest>) {
        patron__points__v1__list_online_orders_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListOnlineOrdersRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListOnlineOrdersRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListMyOnlineOrdersRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyOnlineOrdersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyOnlineOrdersRequest>) {
        patron__points__v1__list_my_online_orders_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyOnlineOrdersRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyOnlineOrdersRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListOnlineOrdersReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListOnlineOrdersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListOnlineOrdersReply>) {
        patron__points__v1__list_online_orders_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListOnlineOrdersReply>) throws(CodecError) {
        orders = try Wire.messages(c.pointee.orders, c.pointee.n_orders)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListOnlineOrdersReply>, _ arena: Arena) throws(CodecError) {
        if !orders.isEmpty {
            c.pointee.n_orders = orders.count
            c.pointee.orders = try arena.messages(orders)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.OnlineOrderEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OnlineOrderEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OnlineOrderEvent>) {
        patron__points__v1__online_order_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OnlineOrderEvent>) throws(CodecError) {
        onlineOrderId = try Wire.string(c.pointee.online_order_id, "onlineOrderId")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        fulfilment = Wire.enumeration(c.pointee.fulfilment.rawValue)
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OnlineOrderEvent>, _ arena: Arena) throws(CodecError) {
        if !onlineOrderId.isEmpty { c.pointee.online_order_id = try arena.string(onlineOrderId, "onlineOrderId") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.fulfilment = .init(rawValue: UInt32(bitPattern: fulfilment.rawValue))
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
    }
}
