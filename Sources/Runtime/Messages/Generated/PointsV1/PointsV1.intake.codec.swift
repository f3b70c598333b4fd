// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.BatchOrdersRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BatchOrdersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BatchOrdersRequest>) {
        patron__points__v1__batch_orders_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BatchOrdersRequest>) throws(CodecError) {
        orders = try Wire.messages(c.pointee.orders, c.pointee.n_orders)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BatchOrdersRequest>, _ arena: Arena) throws(CodecError) {
        if !orders.isEmpty {
            c.pointee.n_orders = orders.count
            c.pointee.orders = try arena.messages(orders)
        }
    }
}

extension PointsV1.BatchedOrder: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BatchedOrder"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BatchedOrder>) {
        patron__points__v1__batched_order__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BatchedOrder>) throws(CodecError) {
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        pointsEarned = c.pointee.points_earned
        alreadyPlaced = c.pointee.already_placed != 0
        refusal = try Wire.message(c.pointee.refusal)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BatchedOrder>, _ arena: Arena) throws(CodecError) {
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        c.pointee.points_earned = pointsEarned
        c.pointee.already_placed = alreadyPlaced ? 1 : 0
        if let refusal { c.pointee.refusal = try arena.message(refusal) }
    }
}

extension PointsV1.BatchOrdersReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BatchOrdersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BatchOrdersReply>) {
        patron__points__v1__batch_orders_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BatchOrdersReply>) throws(CodecError) {
        orders = try Wire.messages(c.pointee.orders, c.pointee.n_orders)
        placedCount = c.pointee.placed_count
        alreadyPlacedCount = c.pointee.already_placed_count
        refusedCount = c.pointee.refused_count
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BatchOrdersReply>, _ arena: Arena) throws(CodecError) {
        if !orders.isEmpty {
            c.pointee.n_orders = orders.count
            c.pointee.orders = try arena.messages(orders)
        }
        c.pointee.placed_count = placedCount
        c.pointee.already_placed_count = alreadyPlacedCount
        c.pointee.refused_count = refusedCount
    }
}

extension PointsV1.ImportOrderRowsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ImportOrderRowsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ImportOrderRowsRequest>) {
        patron__points__v1__import_order_rows_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ImportOrderRowsRequest>) throws(CodecError) {
        header = try Wire.string(c.pointee.header, "header")
        rows = try Wire.strings(c.pointee.rows, c.pointee.n_rows, "rows")
        firstRow = c.pointee.first_row
        validateOnly = c.pointee.validate_only != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ImportOrderRowsRequest>, _ arena: Arena) throws(CodecError) {
        if !header.isEmpty { c.pointee.header = try arena.string(header, "header") }
        if !rows.isEmpty {
            c.pointee.n_rows = rows.count
            c.pointee.rows = try arena.strings(rows, "rows")
        }
        c.pointee.first_row = firstRow
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension PointsV1.OrderRowProblem: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderRowProblem"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderRowProblem>) {
        patron__points__v1__order_row_problem__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderRowProblem>) throws(CodecError) {
        row = c.pointee.row
        column = try Wire.string(c.pointee.column, "column")
        problem = try Wire.string(c.pointee.problem, "problem")
        key = try Wire.string(c.pointee.key, "key")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderRowProblem>, _ arena: Arena) throws(CodecError) {
        c.pointee.row = row
        if !column.isEmpty { c.pointee.column = try arena.string(column, "column") }
        if !problem.isEmpty { c.pointee.problem = try arena.string(problem, "problem") }
        if !key.isEmpty { c.pointee.key = try arena.string(key, "key") }
    }
}

extension PointsV1.ImportOrderRowsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ImportOrderRowsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ImportOrderRowsReply>) {
        patron__points__v1__import_order_rows_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ImportOrderRowsReply>) throws(CodecError) {
        orderCount = c.pointee.order_count
        sumMinor = c.pointee.sum_minor
        placedCount = c.pointee.placed_count
        alreadyPlacedCount = c.pointee.already_placed_count
        problems = try Wire.messages(c.pointee.problems, c.pointee.n_problems)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ImportOrderRowsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.order_count = orderCount
        c.pointee.sum_minor = sumMinor
        c.pointee.placed_count = placedCount
        c.pointee.already_placed_count = alreadyPlacedCount
        if !problems.isEmpty {
            c.pointee.n_problems = problems.count
            c.pointee.problems = try arena.messages(problems)
        }
    }
}

extension PointsV1.PlaceGuestOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceGuestOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceGuestOrderRequest>) {
        patron__points__v1__place_guest_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceGuestOrderRequest>) throws(CodecError) {
        order = try Wire.message(c.pointee.order)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceGuestOrderRequest>, _ arena: Arena) throws(CodecError) {
        if let order { c.pointee.order = try arena.message(order) }
    }
}

extension PointsV1.GuestOrder: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GuestOrder"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GuestOrder>) {
        patron__points__v1__guest_order__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GuestOrder>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        payableMinor = c.pointee.payable_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        receiptCode = try Wire.string(c.pointee.receipt_code, "receiptCode")
        claimableUntil = try Wire.instant(c.pointee.claimable_until, "claimableUntil")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GuestOrder>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        c.pointee.payable_minor = payableMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !receiptCode.isEmpty { c.pointee.receipt_code = try arena.string(receiptCode, "receiptCode") }
        if let claimableUntil { c.pointee.claimable_until = try arena.instant(claimableUntil, "claimableUntil") }
    }
}

extension PointsV1.PlaceGuestOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceGuestOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceGuestOrderReply>) {
        patron__points__v1__place_guest_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceGuestOrderReply>) throws(CodecError) {
        order = try Wire.message(c.pointee.order)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceGuestOrderReply>, _ arena: Arena) throws(CodecError) {
        if let order { c.pointee.order = try arena.message(order) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetGuestOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetGuestOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetGuestOrderRequest>) {
        patron__points__v1__get_guest_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetGuestOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetGuestOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ClaimOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ClaimOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ClaimOrderRequest>) {
        patron__points__v1__claim_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ClaimOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ClaimOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
    }
}

extension PointsV1.ClaimMyOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ClaimMyOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ClaimMyOrderRequest>) {
        patron__points__v1__claim_my_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ClaimMyOrderRequest>) throws(CodecError) {
        receiptCode = try Wire.string(c.pointee.receipt_code, "receiptCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ClaimMyOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !receiptCode.isEmpty { c.pointee.receipt_code = try arena.string(receiptCode, "receiptCode") }
    }
}

extension PointsV1.VoidOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.VoidOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__VoidOrderRequest>) {
        patron__points__v1__void_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__VoidOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__VoidOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.CorrectOrderRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CorrectOrderRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CorrectOrderRequest>) {
        patron__points__v1__correct_order_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CorrectOrderRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CorrectOrderRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.CorrectOrderReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CorrectOrderReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CorrectOrderReply>) {
        patron__points__v1__correct_order_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CorrectOrderReply>) throws(CodecError) {
        voided = try Wire.message(c.pointee.voided)
        placed = try Wire.message(c.pointee.placed)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CorrectOrderReply>, _ arena: Arena) throws(CodecError) {
        if let voided { c.pointee.voided = try arena.message(voided) }
        if let placed { c.pointee.placed = try arena.message(placed) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.OrderVoidedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OrderVoidedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OrderVoidedEvent>) {
        patron__points__v1__order_voided_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OrderVoidedEvent>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        refundId = try Wire.string(c.pointee.refund_id, "refundId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OrderVoidedEvent>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !refundId.isEmpty { c.pointee.refund_id = try arena.string(refundId, "refundId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}
