// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.OpenShiftRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OpenShiftRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OpenShiftRequest>) {
        patron__points__v1__open_shift_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OpenShiftRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        openingFloatMinor = c.pointee.opening_float_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OpenShiftRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.opening_float_minor = openingFloatMinor
    }
}

extension PointsV1.MoveCashRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MoveCashRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MoveCashRequest>) {
        patron__points__v1__move_cash_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MoveCashRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        amountMinor = c.pointee.amount_minor
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MoveCashRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.amount_minor = amountMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.CountedTender: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CountedTender"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CountedTender>) {
        patron__points__v1__counted_tender__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CountedTender>) throws(CodecError) {
        type = Wire.enumeration(c.pointee.type.rawValue)
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CountedTender>, _ arena: Arena) throws(CodecError) {
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.CountShiftRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CountShiftRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CountShiftRequest>) {
        patron__points__v1__count_shift_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CountShiftRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        counted = try Wire.messages(c.pointee.counted, c.pointee.n_counted)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CountShiftRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !counted.isEmpty {
            c.pointee.n_counted = counted.count
            c.pointee.counted = try arena.messages(counted)
        }
    }
}

extension PointsV1.DifferenceReason: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DifferenceReason"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DifferenceReason>) {
        patron__points__v1__difference_reason__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DifferenceReason>) throws(CodecError) {
        type = Wire.enumeration(c.pointee.type.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DifferenceReason>, _ arena: Arena) throws(CodecError) {
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.CloseShiftRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CloseShiftRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CloseShiftRequest>) {
        patron__points__v1__close_shift_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CloseShiftRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reasons = try Wire.messages(c.pointee.reasons, c.pointee.n_reasons)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CloseShiftRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reasons.isEmpty {
            c.pointee.n_reasons = reasons.count
            c.pointee.reasons = try arena.messages(reasons)
        }
    }
}

extension PointsV1.CorrectShiftRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CorrectShiftRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CorrectShiftRequest>) {
        patron__points__v1__correct_shift_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CorrectShiftRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        type = Wire.enumeration(c.pointee.type.rawValue)
        changeMinor = c.pointee.change_minor
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CorrectShiftRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.change_minor = changeMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.ShiftTender: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ShiftTender"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ShiftTender>) {
        patron__points__v1__shift_tender__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ShiftTender>) throws(CodecError) {
        type = Wire.enumeration(c.pointee.type.rawValue)
        salesMinor = c.pointee.sales_minor
        refundsMinor = c.pointee.refunds_minor
        tipsMinor = c.pointee.tips_minor
        drawerMinor = c.pointee.drawer_minor
        expectedMinor = c.pointee.expected_minor
        countedMinor = c.pointee.counted_minor
        differenceMinor = c.pointee.difference_minor
        reason = try Wire.string(c.pointee.reason, "reason")
        correctedMinor = c.pointee.corrected_minor
        prepaidMinor = c.pointee.prepaid_minor
        paidOutMinor = c.pointee.paid_out_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ShiftTender>, _ arena: Arena) throws(CodecError) {
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.sales_minor = salesMinor
        c.pointee.refunds_minor = refundsMinor
        c.pointee.tips_minor = tipsMinor
        c.pointee.drawer_minor = drawerMinor
        c.pointee.expected_minor = expectedMinor
        c.pointee.counted_minor = countedMinor
        c.pointee.difference_minor = differenceMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        c.pointee.corrected_minor = correctedMinor
        c.pointee.prepaid_minor = prepaidMinor
        c.pointee.paid_out_minor = paidOutMinor
    }
}

extension PointsV1.CashMove: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CashMove"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CashMove>) {
        patron__points__v1__cash_move__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CashMove>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        amountMinor = c.pointee.amount_minor
        reason = try Wire.string(c.pointee.reason, "reason")
        movedAt = try Wire.instant(c.pointee.moved_at, "movedAt")
        actor = try Wire.string(c.pointee.actor, "actor")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CashMove>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.amount_minor = amountMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if let movedAt { c.pointee.moved_at = try arena.instant(movedAt, "movedAt") }
        if !actor.isEmpty { c.pointee.actor = try arena.string(actor, "actor") }
    }
}

extension PointsV1.Shift: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Shift"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Shift>) {
        patron__points__v1__shift__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Shift>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        currency = try Wire.string(c.pointee.currency, "currency")
        openingFloatMinor = c.pointee.opening_float_minor
        openedAt = try Wire.instant(c.pointee.opened_at, "openedAt")
        countedAt = try Wire.instant(c.pointee.counted_at, "countedAt")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
        closedBy = try Wire.string(c.pointee.closed_by, "closedBy")
        cashMoves = try Wire.messages(c.pointee.cash_moves, c.pointee.n_cash_moves)
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        orderCount = c.pointee.order_count
        refundCount = c.pointee.refund_count
        discounts = try Wire.messages(c.pointee.discounts, c.pointee.n_discounts)
        punchCards = try Wire.message(c.pointee.punch_cards)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Shift>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.opening_float_minor = openingFloatMinor
        if let openedAt { c.pointee.opened_at = try arena.instant(openedAt, "openedAt") }
        if let countedAt { c.pointee.counted_at = try arena.instant(countedAt, "countedAt") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
        if !closedBy.isEmpty { c.pointee.closed_by = try arena.string(closedBy, "closedBy") }
        if !cashMoves.isEmpty {
            c.pointee.n_cash_moves = cashMoves.count
            c.pointee.cash_moves = try arena.messages(cashMoves)
        }
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        c.pointee.order_count = orderCount
        c.pointee.refund_count = refundCount
        if !discounts.isEmpty {
            c.pointee.n_discounts = discounts.count
            c.pointee.discounts = try arena.messages(discounts)
        }
        if let punchCards { c.pointee.punch_cards = try arena.message(punchCards) }
    }
}

extension PointsV1.ShiftReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ShiftReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ShiftReply>) {
        patron__points__v1__shift_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ShiftReply>) throws(CodecError) {
        shift = try Wire.message(c.pointee.shift)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ShiftReply>, _ arena: Arena) throws(CodecError) {
        if let shift { c.pointee.shift = try arena.message(shift) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetShiftRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetShiftRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetShiftRequest>) {
        patron__points__v1__get_shift_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetShiftRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetShiftRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListShiftsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListShiftsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListShiftsRequest>) {
        patron__points__v1__list_shifts_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListShiftsRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListShiftsRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListShiftsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListShiftsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListShiftsReply>) {
        patron__points__v1__list_shifts_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListShiftsReply>) throws(CodecError) {
        shifts = try Wire.messages(c.pointee.shifts, c.pointee.n_shifts)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListShiftsReply>, _ arena: Arena) throws(CodecError) {
        if !shifts.isEmpty {
            c.pointee.n_shifts = shifts.count
            c.pointee.shifts = try arena.messages(shifts)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.CloseDayRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CloseDayRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CloseDayRequest>) {
        patron__points__v1__close_day_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CloseDayRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CloseDayRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
    }
}

extension PointsV1.GetDayRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetDayRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetDayRequest>) {
        patron__points__v1__get_day_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetDayRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetDayRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
    }
}

extension PointsV1.DayTender: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DayTender"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DayTender>) {
        patron__points__v1__day_tender__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DayTender>) throws(CodecError) {
        type = Wire.enumeration(c.pointee.type.rawValue)
        salesMinor = c.pointee.sales_minor
        refundsMinor = c.pointee.refunds_minor
        tipsMinor = c.pointee.tips_minor
        prepaidMinor = c.pointee.prepaid_minor
        paidOutMinor = c.pointee.paid_out_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DayTender>, _ arena: Arena) throws(CodecError) {
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.sales_minor = salesMinor
        c.pointee.refunds_minor = refundsMinor
        c.pointee.tips_minor = tipsMinor
        c.pointee.prepaid_minor = prepaidMinor
        c.pointee.paid_out_minor = paidOutMinor
    }
}

extension PointsV1.DayDiscount: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DayDiscount"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DayDiscount>) {
        patron__points__v1__day_discount__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DayDiscount>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        offerId = try Wire.string(c.pointee.offer_id, "offerId")
        useCount = c.pointee.use_count
        discountMinor = c.pointee.discount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DayDiscount>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !offerId.isEmpty { c.pointee.offer_id = try arena.string(offerId, "offerId") }
        c.pointee.use_count = useCount
        c.pointee.discount_minor = discountMinor
    }
}

extension PointsV1.DayPunchCards: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DayPunchCards"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DayPunchCards>) {
        patron__points__v1__day_punch_cards__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DayPunchCards>) throws(CodecError) {
        soldCount = c.pointee.sold_count
        soldMinor = c.pointee.sold_minor
        usedCount = c.pointee.used_count
        usedMinor = c.pointee.used_minor
        givenBackCount = c.pointee.given_back_count
        givenBackMinor = c.pointee.given_back_minor
        refundedCount = c.pointee.refunded_count
        refundedMinor = c.pointee.refunded_minor
        endedCount = c.pointee.ended_count
        forfeitedMinor = c.pointee.forfeited_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DayPunchCards>, _ arena: Arena) throws(CodecError) {
        c.pointee.sold_count = soldCount
        c.pointee.sold_minor = soldMinor
        c.pointee.used_count = usedCount
        c.pointee.used_minor = usedMinor
        c.pointee.given_back_count = givenBackCount
        c.pointee.given_back_minor = givenBackMinor
        c.pointee.refunded_count = refundedCount
        c.pointee.refunded_minor = refundedMinor
        c.pointee.ended_count = endedCount
        c.pointee.forfeited_minor = forfeitedMinor
    }
}

extension PointsV1.DayFigures: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DayFigures"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DayFigures>) {
        patron__points__v1__day_figures__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DayFigures>) throws(CodecError) {
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        orderCount = c.pointee.order_count
        salesMinor = c.pointee.sales_minor
        refundCount = c.pointee.refund_count
        refundsMinor = c.pointee.refunds_minor
        tenders = try Wire.messages(c.pointee.tenders, c.pointee.n_tenders)
        discounts = try Wire.messages(c.pointee.discounts, c.pointee.n_discounts)
        punchCards = try Wire.message(c.pointee.punch_cards)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DayFigures>, _ arena: Arena) throws(CodecError) {
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.order_count = orderCount
        c.pointee.sales_minor = salesMinor
        c.pointee.refund_count = refundCount
        c.pointee.refunds_minor = refundsMinor
        if !tenders.isEmpty {
            c.pointee.n_tenders = tenders.count
            c.pointee.tenders = try arena.messages(tenders)
        }
        if !discounts.isEmpty {
            c.pointee.n_discounts = discounts.count
            c.pointee.discounts = try arena.messages(discounts)
        }
        if let punchCards { c.pointee.punch_cards = try arena.message(punchCards) }
    }
}

extension PointsV1.Day: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Day"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Day>) {
        patron__points__v1__day__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Day>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        currency = try Wire.string(c.pointee.currency, "currency")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
        closedBy = try Wire.string(c.pointee.closed_by, "closedBy")
        figures = try Wire.message(c.pointee.figures)
        late = try Wire.messages(c.pointee.late, c.pointee.n_late)
        differenceMinor = c.pointee.difference_minor
        shiftCount = c.pointee.shift_count
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Day>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
        if !closedBy.isEmpty { c.pointee.closed_by = try arena.string(closedBy, "closedBy") }
        if let figures { c.pointee.figures = try arena.message(figures) }
        if !late.isEmpty {
            c.pointee.n_late = late.count
            c.pointee.late = try arena.messages(late)
        }
        c.pointee.difference_minor = differenceMinor
        c.pointee.shift_count = shiftCount
    }
}

extension PointsV1.DayReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DayReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DayReply>) {
        patron__points__v1__day_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DayReply>) throws(CodecError) {
        day = try Wire.message(c.pointee.day)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DayReply>, _ arena: Arena) throws(CodecError) {
        if let day { c.pointee.day = try arena.message(day) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.BillLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BillLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BillLine>) {
        patron__points__v1__bill_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BillLine>) throws(CodecError) {
        amountMinor = c.pointee.amount_minor
        payers = Wire.values(c.pointee.payers, c.pointee.n_payers)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BillLine>, _ arena: Arena) throws(CodecError) {
        c.pointee.amount_minor = amountMinor
        if !payers.isEmpty {
            c.pointee.n_payers = payers.count
            c.pointee.payers = arena.values(payers)
        }
    }
}

extension PointsV1.SplitBillRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SplitBillRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SplitBillRequest>) {
        patron__points__v1__split_bill_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SplitBillRequest>) throws(CodecError) {
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
        people = c.pointee.people
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        amountsMinor = Wire.values(c.pointee.amounts_minor, c.pointee.n_amounts_minor)
        servicePermille = c.pointee.service_permille
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SplitBillRequest>, _ arena: Arena) throws(CodecError) {
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
        c.pointee.people = people
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        if !amountsMinor.isEmpty {
            c.pointee.n_amounts_minor = amountsMinor.count
            c.pointee.amounts_minor = arena.values(amountsMinor)
        }
        c.pointee.service_permille = servicePermille
    }
}

extension PointsV1.BillShare: Message, MessageCodec {
    package static let protoName = "patron.points.v1.BillShare"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__BillShare>) {
        patron__points__v1__bill_share__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__BillShare>) throws(CodecError) {
        lineAmountsMinor = Wire.values(c.pointee.line_amounts_minor, c.pointee.n_line_amounts_minor)
        serviceMinor = c.pointee.service_minor
        totalMinor = c.pointee.total_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__BillShare>, _ arena: Arena) throws(CodecError) {
        if !lineAmountsMinor.isEmpty {
            c.pointee.n_line_amounts_minor = lineAmountsMinor.count
            c.pointee.line_amounts_minor = arena.values(lineAmountsMinor)
        }
        c.pointee.service_minor = serviceMinor
        c.pointee.total_minor = totalMinor
    }
}

extension PointsV1.SplitBillReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SplitBillReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SplitBillReply>) {
        patron__points__v1__split_bill_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SplitBillReply>) throws(CodecError) {
        subtotalMinor = c.pointee.subtotal_minor
        serviceMinor = c.pointee.service_minor
        payableMinor = c.pointee.payable_minor
        shares = try Wire.messages(c.pointee.shares, c.pointee.n_shares)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SplitBillReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.subtotal_minor = subtotalMinor
        c.pointee.service_minor = serviceMinor
        c.pointee.payable_minor = payableMinor
        if !shares.isEmpty {
            c.pointee.n_shares = shares.count
            c.pointee.shares = try arena.messages(shares)
        }
    }
}

extension PointsV1.RecordTipRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RecordTipRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RecordTipRequest>) {
        patron__points__v1__record_tip_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RecordTipRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        orderExternalId = try Wire.string(c.pointee.order_external_id, "orderExternalId")
        type = Wire.enumeration(c.pointee.type.rawValue)
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RecordTipRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !orderExternalId.isEmpty { c.pointee.order_external_id = try arena.string(orderExternalId, "orderExternalId") }
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.RecordTipReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RecordTipReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RecordTipReply>) {
        patron__points__v1__record_tip_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RecordTipReply>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RecordTipReply>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.SumTipsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SumTipsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SumTipsRequest>) {
        patron__points__v1__sum_tips_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SumTipsRequest>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        fromDate = try Wire.string(c.pointee.from_date, "fromDate")
        toDate = try Wire.string(c.pointee.to_date, "toDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SumTipsRequest>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !fromDate.isEmpty { c.pointee.from_date = try arena.string(fromDate, "fromDate") }
        if !toDate.isEmpty { c.pointee.to_date = try arena.string(toDate, "toDate") }
    }
}

extension PointsV1.StaffTips: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StaffTips"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StaffTips>) {
        patron__points__v1__staff_tips__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StaffTips>) throws(CodecError) {
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        tipCount = c.pointee.tip_count
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StaffTips>, _ arena: Arena) throws(CodecError) {
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.tip_count = tipCount
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.SumTipsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SumTipsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SumTipsReply>) {
        patron__points__v1__sum_tips_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SumTipsReply>) throws(CodecError) {
        currency = try Wire.string(c.pointee.currency, "currency")
        tips = try Wire.messages(c.pointee.tips, c.pointee.n_tips)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SumTipsReply>, _ arena: Arena) throws(CodecError) {
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !tips.isEmpty {
            c.pointee.n_tips = tips.count
            c.pointee.tips = try arena.messages(tips)
        }
    }
}
