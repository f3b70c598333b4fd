// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.PunchCardPlanDefinition: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCardPlanDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCardPlanDefinition>) {
        patron__points__v1__punch_card_plan_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCardPlanDefinition>) throws(CodecError) {
        name = try Wire.message(c.pointee.name)
        priceMinor = c.pointee.price_minor
        uses = c.pointee.uses
        bonusUses = c.pointee.bonus_uses
        days = c.pointee.days
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        listPriceMinor = c.pointee.list_price_minor
        forfeits = c.pointee.forfeits != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCardPlanDefinition>, _ arena: Arena) throws(CodecError) {
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.price_minor = priceMinor
        c.pointee.uses = uses
        c.pointee.bonus_uses = bonusUses
        c.pointee.days = days
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        c.pointee.list_price_minor = listPriceMinor
        c.pointee.forfeits = forfeits ? 1 : 0
    }
}

extension PointsV1.PunchCardPlan: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCardPlan"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCardPlan>) {
        patron__points__v1__punch_card_plan__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCardPlan>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        definition = try Wire.message(c.pointee.definition)
        archived = c.pointee.archived != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCardPlan>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        c.pointee.archived = archived ? 1 : 0
    }
}

extension PointsV1.CreatePunchCardPlanRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CreatePunchCardPlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CreatePunchCardPlanRequest>) {
        patron__points__v1__create_punch_card_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CreatePunchCardPlanRequest>) throws(CodecError) {
        definition = try Wire.message(c.pointee.definition)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CreatePunchCardPlanRequest>, _ arena: Arena) throws(CodecError) {
        if let definition { c.pointee.definition = try arena.message(definition) }
    }
}

extension PointsV1.ArchivePunchCardPlanRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ArchivePunchCardPlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ArchivePunchCardPlanRequest>) {
        patron__points__v1__archive_punch_card_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ArchivePunchCardPlanRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ArchivePunchCardPlanRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.PunchCardPlanReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCardPlanReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCardPlanReply>) {
        patron__points__v1__punch_card_plan_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCardPlanReply>) throws(CodecError) {
        plan = try Wire.message(c.pointee.plan)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCardPlanReply>, _ arena: Arena) throws(CodecError) {
        if let plan { c.pointee.plan = try arena.message(plan) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListPunchCardPlansRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPunchCardPlansRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardPlansRequest>) {
        patron__points__v1__list_punch_card_plans_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPunchCardPlansRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardPlansRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListPunchCardPlansReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPunchCardPlansReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardPlansReply>) {
        patron__points__v1__list_punch_card_plans_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPunchCardPlansReply>) throws(CodecError) {
        plans = try Wire.messages(c.pointee.plans, c.pointee.n_plans)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardPlansReply>, _ arena: Arena) throws(CodecError) {
        if !plans.isEmpty {
            c.pointee.n_plans = plans.count
            c.pointee.plans = try arena.messages(plans)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.PunchCard: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCard"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCard>) {
        patron__points__v1__punch_card__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCard>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        planId = try Wire.string(c.pointee.plan_id, "planId")
        name = try Wire.message(c.pointee.name)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        priceMinor = c.pointee.price_minor
        uses = c.pointee.uses
        used = c.pointee.used
        remaining = c.pointee.remaining
        liabilityMinor = c.pointee.liability_minor
        refundableMinor = c.pointee.refundable_minor
        soldAt = try Wire.instant(c.pointee.sold_at, "soldAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCard>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        if let name { c.pointee.name = try arena.message(name) }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.price_minor = priceMinor
        c.pointee.uses = uses
        c.pointee.used = used
        c.pointee.remaining = remaining
        c.pointee.liability_minor = liabilityMinor
        c.pointee.refundable_minor = refundableMinor
        if let soldAt { c.pointee.sold_at = try arena.instant(soldAt, "soldAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension PointsV1.PunchCardEntry: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCardEntry"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCardEntry>) {
        patron__points__v1__punch_card_entry__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCardEntry>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        seq = c.pointee.seq
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        uses = c.pointee.uses
        liabilityMinor = c.pointee.liability_minor
        cashMinor = c.pointee.cash_minor
        revenueMinor = c.pointee.revenue_minor
        breakageMinor = c.pointee.breakage_minor
        liabilityAfterMinor = c.pointee.liability_after_minor
        remainingAfter = c.pointee.remaining_after
        undoesId = try Wire.string(c.pointee.undoes_id, "undoesId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        reason = try Wire.string(c.pointee.reason, "reason")
        reference = try Wire.string(c.pointee.reference, "reference")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        occurredAt = try Wire.instant(c.pointee.occurred_at, "occurredAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCardEntry>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.seq = seq
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.uses = uses
        c.pointee.liability_minor = liabilityMinor
        c.pointee.cash_minor = cashMinor
        c.pointee.revenue_minor = revenueMinor
        c.pointee.breakage_minor = breakageMinor
        c.pointee.liability_after_minor = liabilityAfterMinor
        c.pointee.remaining_after = remainingAfter
        if !undoesId.isEmpty { c.pointee.undoes_id = try arena.string(undoesId, "undoesId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !reference.isEmpty { c.pointee.reference = try arena.string(reference, "reference") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if let occurredAt { c.pointee.occurred_at = try arena.instant(occurredAt, "occurredAt") }
    }
}

extension PointsV1.SellPunchCardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SellPunchCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SellPunchCardRequest>) {
        patron__points__v1__sell_punch_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SellPunchCardRequest>) throws(CodecError) {
        planId = try Wire.string(c.pointee.plan_id, "planId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        tender = Wire.enumeration(c.pointee.tender.rawValue)
        paymentId = try Wire.string(c.pointee.payment_id, "paymentId")
        paidMinor = c.pointee.paid_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SellPunchCardRequest>, _ arena: Arena) throws(CodecError) {
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.tender = .init(rawValue: UInt32(bitPattern: tender.rawValue))
        if !paymentId.isEmpty { c.pointee.payment_id = try arena.string(paymentId, "paymentId") }
        c.pointee.paid_minor = paidMinor
    }
}

extension PointsV1.UsePunchCardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UsePunchCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UsePunchCardRequest>) {
        patron__points__v1__use_punch_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UsePunchCardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        reference = try Wire.string(c.pointee.reference, "reference")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UsePunchCardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !reference.isEmpty { c.pointee.reference = try arena.string(reference, "reference") }
    }
}

extension PointsV1.UndoPunchCardUseRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UndoPunchCardUseRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UndoPunchCardUseRequest>) {
        patron__points__v1__undo_punch_card_use_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UndoPunchCardUseRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        useId = try Wire.string(c.pointee.use_id, "useId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UndoPunchCardUseRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !useId.isEmpty { c.pointee.use_id = try arena.string(useId, "useId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.RefundPunchCardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RefundPunchCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RefundPunchCardRequest>) {
        patron__points__v1__refund_punch_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RefundPunchCardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
        tender = Wire.enumeration(c.pointee.tender.rawValue)
        reference = try Wire.string(c.pointee.reference, "reference")
        refundMinor = c.pointee.refund_minor
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RefundPunchCardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        c.pointee.tender = .init(rawValue: UInt32(bitPattern: tender.rawValue))
        if !reference.isEmpty { c.pointee.reference = try arena.string(reference, "reference") }
        c.pointee.refund_minor = refundMinor
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
    }
}

extension PointsV1.PunchCardReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCardReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCardReply>) {
        patron__points__v1__punch_card_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCardReply>) throws(CodecError) {
        card = try Wire.message(c.pointee.card)
        entry = try Wire.message(c.pointee.entry)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCardReply>, _ arena: Arena) throws(CodecError) {
        if let card { c.pointee.card = try arena.message(card) }
        if let entry { c.pointee.entry = try arena.message(entry) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetPunchCardRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetPunchCardRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetPunchCardRequest>) {
        patron__points__v1__get_punch_card_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetPunchCardRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetPunchCardRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListPunchCardsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPunchCardsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardsRequest>) {
        patron__points__v1__list_punch_cards_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPunchCardsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListMyPunchCardsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyPunchCardsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyPunchCardsRequest>) {
        patron__points__v1__list_my_punch_cards_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyPunchCardsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyPunchCardsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListPunchCardsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPunchCardsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardsReply>) {
        patron__points__v1__list_punch_cards_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPunchCardsReply>) throws(CodecError) {
        cards = try Wire.messages(c.pointee.cards, c.pointee.n_cards)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardsReply>, _ arena: Arena) throws(CodecError) {
        if !cards.isEmpty {
            c.pointee.n_cards = cards.count
            c.pointee.cards = try arena.messages(cards)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.ListPunchCardEntriesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPunchCardEntriesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardEntriesRequest>) {
        patron__points__v1__list_punch_card_entries_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPunchCardEntriesRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardEntriesRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListPunchCardEntriesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListPunchCardEntriesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardEntriesReply>) {
        patron__points__v1__list_punch_card_entries_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListPunchCardEntriesReply>) throws(CodecError) {
        entries = try Wire.messages(c.pointee.entries, c.pointee.n_entries)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListPunchCardEntriesReply>, _ arena: Arena) throws(CodecError) {
        if !entries.isEmpty {
            c.pointee.n_entries = entries.count
            c.pointee.entries = try arena.messages(entries)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.PunchCardEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PunchCardEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PunchCardEvent>) {
        patron__points__v1__punch_card_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PunchCardEvent>) throws(CodecError) {
        cardId = try Wire.string(c.pointee.card_id, "cardId")
        planId = try Wire.string(c.pointee.plan_id, "planId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        entry = try Wire.message(c.pointee.entry)
        state = Wire.enumeration(c.pointee.state.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PunchCardEvent>, _ arena: Arena) throws(CodecError) {
        if !cardId.isEmpty { c.pointee.card_id = try arena.string(cardId, "cardId") }
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if let entry { c.pointee.entry = try arena.message(entry) }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}
