// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.StoredValueBalance: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueBalance"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueBalance>) {
        patron__points__v1__stored_value_balance__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueBalance>) throws(CodecError) {
        availableMinor = c.pointee.available_minor
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        heldMinor = c.pointee.held_minor
        seq = c.pointee.seq
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueBalance>, _ arena: Arena) throws(CodecError) {
        c.pointee.available_minor = availableMinor
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.held_minor = heldMinor
        c.pointee.seq = seq
    }
}

extension PointsV1.WithdrawalRule: Message, MessageCodec {
    package static let protoName = "patron.points.v1.WithdrawalRule"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__WithdrawalRule>) {
        patron__points__v1__withdrawal_rule__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__WithdrawalRule>) throws(CodecError) {
        reason = Wire.enumeration(c.pointee.reason.rawValue)
        policy = Wire.enumeration(c.pointee.policy.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__WithdrawalRule>, _ arena: Arena) throws(CodecError) {
        c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        c.pointee.policy = .init(rawValue: UInt32(bitPattern: policy.rawValue))
    }
}

extension PointsV1.StoredValueTerms: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueTerms"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueTerms>) {
        patron__points__v1__stored_value_terms__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueTerms>) throws(CodecError) {
        order = Wire.enumeration(c.pointee.order.rawValue)
        namedCapMinor = c.pointee.named_cap_minor
        anonymousCapMinor = c.pointee.anonymous_cap_minor
        coolingOffDays = c.pointee.cooling_off_days
        graceDays = c.pointee.grace_days
        cashLimitMinor = c.pointee.cash_limit_minor
        topUpsEarnNothing = c.pointee.top_ups_earn_nothing != 0
        withdrawals = try Wire.messages(c.pointee.withdrawals, c.pointee.n_withdrawals)
        anonymousMonths = c.pointee.anonymous_months
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueTerms>, _ arena: Arena) throws(CodecError) {
        c.pointee.order = .init(rawValue: UInt32(bitPattern: order.rawValue))
        c.pointee.named_cap_minor = namedCapMinor
        c.pointee.anonymous_cap_minor = anonymousCapMinor
        c.pointee.cooling_off_days = coolingOffDays
        c.pointee.grace_days = graceDays
        c.pointee.cash_limit_minor = cashLimitMinor
        c.pointee.top_ups_earn_nothing = topUpsEarnNothing ? 1 : 0
        if !withdrawals.isEmpty {
            c.pointee.n_withdrawals = withdrawals.count
            c.pointee.withdrawals = try arena.messages(withdrawals)
        }
        c.pointee.anonymous_months = anonymousMonths
    }
}

extension PointsV1.GetStoredValueTermsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetStoredValueTermsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetStoredValueTermsRequest>) {
        patron__points__v1__get_stored_value_terms_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetStoredValueTermsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetStoredValueTermsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension PointsV1.StoredValueTermsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueTermsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueTermsReply>) {
        patron__points__v1__stored_value_terms_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueTermsReply>) throws(CodecError) {
        terms = try Wire.message(c.pointee.terms)
        version = c.pointee.version
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueTermsReply>, _ arena: Arena) throws(CodecError) {
        if let terms { c.pointee.terms = try arena.message(terms) }
        c.pointee.version = version
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.SetStoredValueTermsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SetStoredValueTermsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SetStoredValueTermsRequest>) {
        patron__points__v1__set_stored_value_terms_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SetStoredValueTermsRequest>) throws(CodecError) {
        terms = try Wire.message(c.pointee.terms)
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SetStoredValueTermsRequest>, _ arena: Arena) throws(CodecError) {
        if let terms { c.pointee.terms = try arena.message(terms) }
        c.pointee.version = version
    }
}

extension PointsV1.StoredValuePlan: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValuePlan"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValuePlan>) {
        patron__points__v1__stored_value_plan__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValuePlan>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        code = try Wire.string(c.pointee.code, "code")
        version = c.pointee.version
        name = try Wire.message(c.pointee.name)
        paidMinor = c.pointee.paid_minor
        bonusMinor = c.pointee.bonus_minor
        bonusDays = c.pointee.bonus_days
        archived = c.pointee.archived != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValuePlan>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        c.pointee.version = version
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.paid_minor = paidMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.bonus_days = bonusDays
        c.pointee.archived = archived ? 1 : 0
    }
}

extension PointsV1.CreateStoredValuePlanRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CreateStoredValuePlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CreateStoredValuePlanRequest>) {
        patron__points__v1__create_stored_value_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CreateStoredValuePlanRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        paidMinor = c.pointee.paid_minor
        bonusMinor = c.pointee.bonus_minor
        bonusDays = c.pointee.bonus_days
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CreateStoredValuePlanRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.paid_minor = paidMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.bonus_days = bonusDays
    }
}

extension PointsV1.ArchiveStoredValuePlanRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ArchiveStoredValuePlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ArchiveStoredValuePlanRequest>) {
        patron__points__v1__archive_stored_value_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ArchiveStoredValuePlanRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ArchiveStoredValuePlanRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.StoredValuePlanReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValuePlanReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValuePlanReply>) {
        patron__points__v1__stored_value_plan_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValuePlanReply>) throws(CodecError) {
        plan = try Wire.message(c.pointee.plan)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValuePlanReply>, _ arena: Arena) throws(CodecError) {
        if let plan { c.pointee.plan = try arena.message(plan) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListStoredValuePlansRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListStoredValuePlansRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValuePlansRequest>) {
        patron__points__v1__list_stored_value_plans_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListStoredValuePlansRequest>) throws(CodecError) {
        withArchived = c.pointee.with_archived != 0
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValuePlansRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.with_archived = withArchived ? 1 : 0
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListStoredValuePlansReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListStoredValuePlansReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValuePlansReply>) {
        patron__points__v1__list_stored_value_plans_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListStoredValuePlansReply>) throws(CodecError) {
        plans = try Wire.messages(c.pointee.plans, c.pointee.n_plans)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValuePlansReply>, _ arena: Arena) throws(CodecError) {
        if !plans.isEmpty {
            c.pointee.n_plans = plans.count
            c.pointee.plans = try arena.messages(plans)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.TopUpRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TopUpRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TopUpRequest>) {
        patron__points__v1__top_up_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TopUpRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        paymentId = try Wire.string(c.pointee.payment_id, "paymentId")
        planId = try Wire.string(c.pointee.plan_id, "planId")
        amountMinor = c.pointee.amount_minor
        tender = Wire.enumeration(c.pointee.tender.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        anonymous = c.pointee.anonymous != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TopUpRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !paymentId.isEmpty { c.pointee.payment_id = try arena.string(paymentId, "paymentId") }
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        c.pointee.amount_minor = amountMinor
        c.pointee.tender = .init(rawValue: UInt32(bitPattern: tender.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.anonymous = anonymous ? 1 : 0
    }
}

extension PointsV1.TopUpReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.TopUpReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__TopUpReply>) {
        patron__points__v1__top_up_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__TopUpReply>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        paidMinor = c.pointee.paid_minor
        bonusMinor = c.pointee.bonus_minor
        balance = try Wire.message(c.pointee.balance)
        points = c.pointee.points
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__TopUpReply>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        c.pointee.paid_minor = paidMinor
        c.pointee.bonus_minor = bonusMinor
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.points = points
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetMyStoredValueRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetMyStoredValueRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetMyStoredValueRequest>) {
        patron__points__v1__get_my_stored_value_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetMyStoredValueRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetMyStoredValueRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension PointsV1.GetStoredValueRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetStoredValueRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetStoredValueRequest>) {
        patron__points__v1__get_stored_value_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetStoredValueRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetStoredValueRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension PointsV1.StoredValueLot: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueLot"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueLot>) {
        patron__points__v1__stored_value_lot__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueLot>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        paidMinor = c.pointee.paid_minor
        bonusMinor = c.pointee.bonus_minor
        principalLeftMinor = c.pointee.principal_left_minor
        bonusLeftMinor = c.pointee.bonus_left_minor
        heldMinor = c.pointee.held_minor
        refundedMinor = c.pointee.refunded_minor
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        bonusExpiresAt = try Wire.instant(c.pointee.bonus_expires_at, "bonusExpiresAt")
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueLot>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        c.pointee.paid_minor = paidMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.principal_left_minor = principalLeftMinor
        c.pointee.bonus_left_minor = bonusLeftMinor
        c.pointee.held_minor = heldMinor
        c.pointee.refunded_minor = refundedMinor
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if let bonusExpiresAt { c.pointee.bonus_expires_at = try arena.instant(bonusExpiresAt, "bonusExpiresAt") }
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
    }
}

extension PointsV1.MemberStoredValue: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MemberStoredValue"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MemberStoredValue>) {
        patron__points__v1__member_stored_value__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MemberStoredValue>) throws(CodecError) {
        balance = try Wire.message(c.pointee.balance)
        lots = try Wire.messages(c.pointee.lots, c.pointee.n_lots)
        frozen = c.pointee.frozen != 0
        currency = try Wire.string(c.pointee.currency, "currency")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MemberStoredValue>, _ arena: Arena) throws(CodecError) {
        if let balance { c.pointee.balance = try arena.message(balance) }
        if !lots.isEmpty {
            c.pointee.n_lots = lots.count
            c.pointee.lots = try arena.messages(lots)
        }
        c.pointee.frozen = frozen ? 1 : 0
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
    }
}

extension PointsV1.ListMyStoredValueEntriesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyStoredValueEntriesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyStoredValueEntriesRequest>) {
        patron__points__v1__list_my_stored_value_entries_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyStoredValueEntriesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyStoredValueEntriesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListStoredValueEntriesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListStoredValueEntriesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValueEntriesRequest>) {
        patron__points__v1__list_stored_value_entries_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListStoredValueEntriesRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValueEntriesRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.StoredValueEntry: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueEntry"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueEntry>) {
        patron__points__v1__stored_value_entry__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueEntry>) throws(CodecError) {
        seq = c.pointee.seq
        type = try Wire.string(c.pointee.type, "type")
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        principalAfterMinor = c.pointee.principal_after_minor
        bonusAfterMinor = c.pointee.bonus_after_minor
        occurredAt = try Wire.instant(c.pointee.occurred_at, "occurredAt")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        sourceType = try Wire.string(c.pointee.source_type, "sourceType")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
        title = try Wire.message(c.pointee.title)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueEntry>, _ arena: Arena) throws(CodecError) {
        c.pointee.seq = seq
        if !type.isEmpty { c.pointee.type = try arena.string(type, "type") }
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.principal_after_minor = principalAfterMinor
        c.pointee.bonus_after_minor = bonusAfterMinor
        if let occurredAt { c.pointee.occurred_at = try arena.instant(occurredAt, "occurredAt") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !sourceType.isEmpty { c.pointee.source_type = try arena.string(sourceType, "sourceType") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
        if let title { c.pointee.title = try arena.message(title) }
    }
}

extension PointsV1.ListStoredValueEntriesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListStoredValueEntriesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValueEntriesReply>) {
        patron__points__v1__list_stored_value_entries_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListStoredValueEntriesReply>) throws(CodecError) {
        entries = try Wire.messages(c.pointee.entries, c.pointee.n_entries)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListStoredValueEntriesReply>, _ arena: Arena) throws(CodecError) {
        if !entries.isEmpty {
            c.pointee.n_entries = entries.count
            c.pointee.entries = try arena.messages(entries)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.SpendStoredValueRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SpendStoredValueRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SpendStoredValueRequest>) {
        patron__points__v1__spend_stored_value_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SpendStoredValueRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        amountMinor = c.pointee.amount_minor
        reference = try Wire.string(c.pointee.reference, "reference")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SpendStoredValueRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        c.pointee.amount_minor = amountMinor
        if !reference.isEmpty { c.pointee.reference = try arena.string(reference, "reference") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
    }
}

extension PointsV1.StoredValueSpendReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueSpendReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueSpendReply>) {
        patron__points__v1__stored_value_spend_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueSpendReply>) throws(CodecError) {
        spendId = try Wire.string(c.pointee.spend_id, "spendId")
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueSpendReply>, _ arena: Arena) throws(CodecError) {
        if !spendId.isEmpty { c.pointee.spend_id = try arena.string(spendId, "spendId") }
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.RestoreStoredValueRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RestoreStoredValueRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RestoreStoredValueRequest>) {
        patron__points__v1__restore_stored_value_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RestoreStoredValueRequest>) throws(CodecError) {
        spendId = try Wire.string(c.pointee.spend_id, "spendId")
        amountMinor = c.pointee.amount_minor
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RestoreStoredValueRequest>, _ arena: Arena) throws(CodecError) {
        if !spendId.isEmpty { c.pointee.spend_id = try arena.string(spendId, "spendId") }
        c.pointee.amount_minor = amountMinor
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.PlaceStoredValueHoldRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PlaceStoredValueHoldRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PlaceStoredValueHoldRequest>) {
        patron__points__v1__place_stored_value_hold_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PlaceStoredValueHoldRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        amountMinor = c.pointee.amount_minor
        ttlSeconds = c.pointee.ttl_seconds
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PlaceStoredValueHoldRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        c.pointee.amount_minor = amountMinor
        c.pointee.ttl_seconds = ttlSeconds
    }
}

extension PointsV1.StoredValueHoldReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueHoldReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueHoldReply>) {
        patron__points__v1__stored_value_hold_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueHoldReply>) throws(CodecError) {
        holdId = try Wire.string(c.pointee.hold_id, "holdId")
        amountMinor = c.pointee.amount_minor
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueHoldReply>, _ arena: Arena) throws(CodecError) {
        if !holdId.isEmpty { c.pointee.hold_id = try arena.string(holdId, "holdId") }
        c.pointee.amount_minor = amountMinor
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CaptureStoredValueHoldRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CaptureStoredValueHoldRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CaptureStoredValueHoldRequest>) {
        patron__points__v1__capture_stored_value_hold_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CaptureStoredValueHoldRequest>) throws(CodecError) {
        holdId = try Wire.string(c.pointee.hold_id, "holdId")
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CaptureStoredValueHoldRequest>, _ arena: Arena) throws(CodecError) {
        if !holdId.isEmpty { c.pointee.hold_id = try arena.string(holdId, "holdId") }
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.VoidStoredValueHoldRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.VoidStoredValueHoldRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__VoidStoredValueHoldRequest>) {
        patron__points__v1__void_stored_value_hold_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__VoidStoredValueHoldRequest>) throws(CodecError) {
        holdId = try Wire.string(c.pointee.hold_id, "holdId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__VoidStoredValueHoldRequest>, _ arena: Arena) throws(CodecError) {
        if !holdId.isEmpty { c.pointee.hold_id = try arena.string(holdId, "holdId") }
    }
}

extension PointsV1.StoredValueChangeReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueChangeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueChangeReply>) {
        patron__points__v1__stored_value_change_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueChangeReply>) throws(CodecError) {
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueChangeReply>, _ arena: Arena) throws(CodecError) {
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.FreezeStoredValueRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.FreezeStoredValueRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__FreezeStoredValueRequest>) {
        patron__points__v1__freeze_stored_value_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__FreezeStoredValueRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        frozen = c.pointee.frozen != 0
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__FreezeStoredValueRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.frozen = frozen ? 1 : 0
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.PreviewWithdrawalRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PreviewWithdrawalRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PreviewWithdrawalRequest>) {
        patron__points__v1__preview_withdrawal_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PreviewWithdrawalRequest>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        reason = Wire.enumeration(c.pointee.reason.rawValue)
        goodsMinor = c.pointee.goods_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PreviewWithdrawalRequest>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        c.pointee.goods_minor = goodsMinor
    }
}

extension PointsV1.WithdrawalQuote: Message, MessageCodec {
    package static let protoName = "patron.points.v1.WithdrawalQuote"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__WithdrawalQuote>) {
        patron__points__v1__withdrawal_quote__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__WithdrawalQuote>) throws(CodecError) {
        policy = Wire.enumeration(c.pointee.policy.rawValue)
        refundMinor = c.pointee.refund_minor
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        consumedPrincipalMinor = c.pointee.consumed_principal_minor
        consumedBonusMinor = c.pointee.consumed_bonus_minor
        recoupedMinor = c.pointee.recouped_minor
        excessMinor = c.pointee.excess_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__WithdrawalQuote>, _ arena: Arena) throws(CodecError) {
        c.pointee.policy = .init(rawValue: UInt32(bitPattern: policy.rawValue))
        c.pointee.refund_minor = refundMinor
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.consumed_principal_minor = consumedPrincipalMinor
        c.pointee.consumed_bonus_minor = consumedBonusMinor
        c.pointee.recouped_minor = recoupedMinor
        c.pointee.excess_minor = excessMinor
    }
}

extension PointsV1.RequestWithdrawalRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RequestWithdrawalRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RequestWithdrawalRequest>) {
        patron__points__v1__request_withdrawal_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RequestWithdrawalRequest>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        reason = Wire.enumeration(c.pointee.reason.rawValue)
        goodsMinor = c.pointee.goods_minor
        method = Wire.enumeration(c.pointee.method.rawValue)
        note = try Wire.string(c.pointee.note, "note")
        expectedRefundMinor = c.pointee.expected_refund_minor
        payeeLastDigits = try Wire.string(c.pointee.payee_last_digits, "payeeLastDigits")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RequestWithdrawalRequest>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        c.pointee.goods_minor = goodsMinor
        c.pointee.method = .init(rawValue: UInt32(bitPattern: method.rawValue))
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        c.pointee.expected_refund_minor = expectedRefundMinor
        if !payeeLastDigits.isEmpty { c.pointee.payee_last_digits = try arena.string(payeeLastDigits, "payeeLastDigits") }
    }
}

extension PointsV1.Withdrawal: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Withdrawal"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Withdrawal>) {
        patron__points__v1__withdrawal__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Withdrawal>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        reason = Wire.enumeration(c.pointee.reason.rawValue)
        quote = try Wire.message(c.pointee.quote)
        method = Wire.enumeration(c.pointee.method.rawValue)
        payoutReference = try Wire.string(c.pointee.payout_reference, "payoutReference")
        requestedAt = try Wire.instant(c.pointee.requested_at, "requestedAt")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
        payeeLastDigits = try Wire.string(c.pointee.payee_last_digits, "payeeLastDigits")
        failure = try Wire.string(c.pointee.failure, "failure")
        paymentRefundId = try Wire.string(c.pointee.payment_refund_id, "paymentRefundId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Withdrawal>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.reason = .init(rawValue: UInt32(bitPattern: reason.rawValue))
        if let quote { c.pointee.quote = try arena.message(quote) }
        c.pointee.method = .init(rawValue: UInt32(bitPattern: method.rawValue))
        if !payoutReference.isEmpty { c.pointee.payout_reference = try arena.string(payoutReference, "payoutReference") }
        if let requestedAt { c.pointee.requested_at = try arena.instant(requestedAt, "requestedAt") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
        if !payeeLastDigits.isEmpty { c.pointee.payee_last_digits = try arena.string(payeeLastDigits, "payeeLastDigits") }
        if !failure.isEmpty { c.pointee.failure = try arena.string(failure, "failure") }
        if !paymentRefundId.isEmpty { c.pointee.payment_refund_id = try arena.string(paymentRefundId, "paymentRefundId") }
    }
}

extension PointsV1.GetWithdrawalRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetWithdrawalRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetWithdrawalRequest>) {
        patron__points__v1__get_withdrawal_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetWithdrawalRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetWithdrawalRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ActivateTopUpRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ActivateTopUpRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ActivateTopUpRequest>) {
        patron__points__v1__activate_top_up_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ActivateTopUpRequest>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ActivateTopUpRequest>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.ActivateTopUpReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ActivateTopUpReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ActivateTopUpReply>) {
        patron__points__v1__activate_top_up_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ActivateTopUpReply>) throws(CodecError) {
        balance = try Wire.message(c.pointee.balance)
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ActivateTopUpReply>, _ arena: Arena) throws(CodecError) {
        if let balance { c.pointee.balance = try arena.message(balance) }
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CompleteWithdrawalRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CompleteWithdrawalRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CompleteWithdrawalRequest>) {
        patron__points__v1__complete_withdrawal_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CompleteWithdrawalRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        payoutReference = try Wire.string(c.pointee.payout_reference, "payoutReference")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CompleteWithdrawalRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !payoutReference.isEmpty { c.pointee.payout_reference = try arena.string(payoutReference, "payoutReference") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
    }
}

extension PointsV1.FailWithdrawalRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.FailWithdrawalRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__FailWithdrawalRequest>) {
        patron__points__v1__fail_withdrawal_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__FailWithdrawalRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__FailWithdrawalRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.WithdrawalReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.WithdrawalReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__WithdrawalReply>) {
        patron__points__v1__withdrawal_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__WithdrawalReply>) throws(CodecError) {
        withdrawal = try Wire.message(c.pointee.withdrawal)
        balance = try Wire.message(c.pointee.balance)
        pointsClawedBack = c.pointee.points_clawed_back
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__WithdrawalReply>, _ arena: Arena) throws(CodecError) {
        if let withdrawal { c.pointee.withdrawal = try arena.message(withdrawal) }
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.points_clawed_back = pointsClawedBack
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.GetUnspentFundsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetUnspentFundsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetUnspentFundsRequest>) {
        patron__points__v1__get_unspent_funds_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetUnspentFundsRequest>) throws(CodecError) {
        months = c.pointee.months
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetUnspentFundsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.months = months
    }
}

extension PointsV1.UnspentFundsMonth: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UnspentFundsMonth"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UnspentFundsMonth>) {
        patron__points__v1__unspent_funds_month__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UnspentFundsMonth>) throws(CodecError) {
        month = try Wire.string(c.pointee.month, "month")
        paidMinor = c.pointee.paid_minor
        bonusMinor = c.pointee.bonus_minor
        consumedPrincipalMinor = c.pointee.consumed_principal_minor
        consumedBonusMinor = c.pointee.consumed_bonus_minor
        expiredBonusMinor = c.pointee.expired_bonus_minor
        withdrawnPrincipalMinor = c.pointee.withdrawn_principal_minor
        refundedMinor = c.pointee.refunded_minor
        principalOutstandingMinor = c.pointee.principal_outstanding_minor
        bonusOutstandingMinor = c.pointee.bonus_outstanding_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UnspentFundsMonth>, _ arena: Arena) throws(CodecError) {
        if !month.isEmpty { c.pointee.month = try arena.string(month, "month") }
        c.pointee.paid_minor = paidMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.consumed_principal_minor = consumedPrincipalMinor
        c.pointee.consumed_bonus_minor = consumedBonusMinor
        c.pointee.expired_bonus_minor = expiredBonusMinor
        c.pointee.withdrawn_principal_minor = withdrawnPrincipalMinor
        c.pointee.refunded_minor = refundedMinor
        c.pointee.principal_outstanding_minor = principalOutstandingMinor
        c.pointee.bonus_outstanding_minor = bonusOutstandingMinor
    }
}

extension PointsV1.UnspentFunds: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UnspentFunds"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UnspentFunds>) {
        patron__points__v1__unspent_funds__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UnspentFunds>) throws(CodecError) {
        asOf = try Wire.instant(c.pointee.as_of, "asOf")
        months = try Wire.messages(c.pointee.months, c.pointee.n_months)
        principalOutstandingMinor = c.pointee.principal_outstanding_minor
        bonusOutstandingMinor = c.pointee.bonus_outstanding_minor
        currency = try Wire.string(c.pointee.currency, "currency")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UnspentFunds>, _ arena: Arena) throws(CodecError) {
        if let asOf { c.pointee.as_of = try arena.instant(asOf, "asOf") }
        if !months.isEmpty {
            c.pointee.n_months = months.count
            c.pointee.months = try arena.messages(months)
        }
        c.pointee.principal_outstanding_minor = principalOutstandingMinor
        c.pointee.bonus_outstanding_minor = bonusOutstandingMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
    }
}

extension PointsV1.StoredValueChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StoredValueChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StoredValueChangedEvent>) {
        patron__points__v1__stored_value_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StoredValueChangedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        kind = try Wire.string(c.pointee.kind, "kind")
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        principalAfterMinor = c.pointee.principal_after_minor
        bonusAfterMinor = c.pointee.bonus_after_minor
        availableMinor = c.pointee.available_minor
        seq = c.pointee.seq
        sourceType = try Wire.string(c.pointee.source_type, "sourceType")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        refundMinor = c.pointee.refund_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StoredValueChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.principal_after_minor = principalAfterMinor
        c.pointee.bonus_after_minor = bonusAfterMinor
        c.pointee.available_minor = availableMinor
        c.pointee.seq = seq
        if !sourceType.isEmpty { c.pointee.source_type = try arena.string(sourceType, "sourceType") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.refund_minor = refundMinor
    }
}
