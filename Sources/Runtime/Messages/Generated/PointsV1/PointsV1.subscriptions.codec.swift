// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.SubscriptionPlanDefinition: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SubscriptionPlanDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionPlanDefinition>) {
        patron__points__v1__subscription_plan_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SubscriptionPlanDefinition>) throws(CodecError) {
        name = try Wire.message(c.pointee.name)
        priceMinor = c.pointee.price_minor
        count = c.pointee.count
        unit = Wire.enumeration(c.pointee.unit.rawValue)
        noticeDays = c.pointee.notice_days
        retryDays = Wire.values(c.pointee.retry_days, c.pointee.n_retry_days)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionPlanDefinition>, _ arena: Arena) throws(CodecError) {
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.price_minor = priceMinor
        c.pointee.count = count
        c.pointee.unit = .init(rawValue: UInt32(bitPattern: unit.rawValue))
        c.pointee.notice_days = noticeDays
        if !retryDays.isEmpty {
            c.pointee.n_retry_days = retryDays.count
            c.pointee.retry_days = arena.values(retryDays)
        }
    }
}

extension PointsV1.SubscriptionPlan: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SubscriptionPlan"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionPlan>) {
        patron__points__v1__subscription_plan__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SubscriptionPlan>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        definition = try Wire.message(c.pointee.definition)
        archived = c.pointee.archived != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionPlan>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        c.pointee.archived = archived ? 1 : 0
    }
}

extension PointsV1.CreateSubscriptionPlanRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CreateSubscriptionPlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CreateSubscriptionPlanRequest>) {
        patron__points__v1__create_subscription_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CreateSubscriptionPlanRequest>) throws(CodecError) {
        definition = try Wire.message(c.pointee.definition)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CreateSubscriptionPlanRequest>, _ arena: Arena) throws(CodecError) {
        if let definition { c.pointee.definition = try arena.message(definition) }
    }
}

extension PointsV1.ArchiveSubscriptionPlanRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ArchiveSubscriptionPlanRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ArchiveSubscriptionPlanRequest>) {
        patron__points__v1__archive_subscription_plan_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ArchiveSubscriptionPlanRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ArchiveSubscriptionPlanRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.SubscriptionPlanReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SubscriptionPlanReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionPlanReply>) {
        patron__points__v1__subscription_plan_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SubscriptionPlanReply>) throws(CodecError) {
        plan = try Wire.message(c.pointee.plan)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionPlanReply>, _ arena: Arena) throws(CodecError) {
        if let plan { c.pointee.plan = try arena.message(plan) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListSubscriptionPlansRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListSubscriptionPlansRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionPlansRequest>) {
        patron__points__v1__list_subscription_plans_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListSubscriptionPlansRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionPlansRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListSubscriptionPlansReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListSubscriptionPlansReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionPlansReply>) {
        patron__points__v1__list_subscription_plans_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListSubscriptionPlansReply>) throws(CodecError) {
        plans = try Wire.messages(c.pointee.plans, c.pointee.n_plans)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionPlansReply>, _ arena: Arena) throws(CodecError) {
        if !plans.isEmpty {
            c.pointee.n_plans = plans.count
            c.pointee.plans = try arena.messages(plans)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.Subscription: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Subscription"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Subscription>) {
        patron__points__v1__subscription__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Subscription>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        planId = try Wire.string(c.pointee.plan_id, "planId")
        name = try Wire.message(c.pointee.name)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        priceMinor = c.pointee.price_minor
        period = c.pointee.period
        periodStart = try Wire.string(c.pointee.period_start, "periodStart")
        periodEnd = try Wire.string(c.pointee.period_end, "periodEnd")
        cancelled = c.pointee.cancelled != 0
        nextCharge = try Wire.string(c.pointee.next_charge, "nextCharge")
        attempts = c.pointee.attempts
        startedAt = try Wire.instant(c.pointee.started_at, "startedAt")
        endedAt = try Wire.instant(c.pointee.ended_at, "endedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Subscription>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        if let name { c.pointee.name = try arena.message(name) }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.price_minor = priceMinor
        c.pointee.period = period
        if !periodStart.isEmpty { c.pointee.period_start = try arena.string(periodStart, "periodStart") }
        if !periodEnd.isEmpty { c.pointee.period_end = try arena.string(periodEnd, "periodEnd") }
        c.pointee.cancelled = cancelled ? 1 : 0
        if !nextCharge.isEmpty { c.pointee.next_charge = try arena.string(nextCharge, "nextCharge") }
        c.pointee.attempts = attempts
        if let startedAt { c.pointee.started_at = try arena.instant(startedAt, "startedAt") }
        if let endedAt { c.pointee.ended_at = try arena.instant(endedAt, "endedAt") }
    }
}

extension PointsV1.SubscriptionCharge: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SubscriptionCharge"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionCharge>) {
        patron__points__v1__subscription_charge__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SubscriptionCharge>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        period = c.pointee.period
        state = Wire.enumeration(c.pointee.state.rawValue)
        amountMinor = c.pointee.amount_minor
        attempts = c.pointee.attempts
        reference = try Wire.string(c.pointee.reference, "reference")
        declineReason = try Wire.string(c.pointee.decline_reason, "declineReason")
        firstTriedAt = try Wire.instant(c.pointee.first_tried_at, "firstTriedAt")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionCharge>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.period = period
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.amount_minor = amountMinor
        c.pointee.attempts = attempts
        if !reference.isEmpty { c.pointee.reference = try arena.string(reference, "reference") }
        if !declineReason.isEmpty { c.pointee.decline_reason = try arena.string(declineReason, "declineReason") }
        if let firstTriedAt { c.pointee.first_tried_at = try arena.instant(firstTriedAt, "firstTriedAt") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
    }
}

extension PointsV1.StartSubscriptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.StartSubscriptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__StartSubscriptionRequest>) {
        patron__points__v1__start_subscription_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__StartSubscriptionRequest>) throws(CodecError) {
        planId = try Wire.string(c.pointee.plan_id, "planId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        paymentId = try Wire.string(c.pointee.payment_id, "paymentId")
        paidMinor = c.pointee.paid_minor
        contractId = try Wire.string(c.pointee.contract_id, "contractId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        tender = Wire.enumeration(c.pointee.tender.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__StartSubscriptionRequest>, _ arena: Arena) throws(CodecError) {
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !paymentId.isEmpty { c.pointee.payment_id = try arena.string(paymentId, "paymentId") }
        c.pointee.paid_minor = paidMinor
        if !contractId.isEmpty { c.pointee.contract_id = try arena.string(contractId, "contractId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        c.pointee.tender = .init(rawValue: UInt32(bitPattern: tender.rawValue))
    }
}

extension PointsV1.SubscriptionReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SubscriptionReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionReply>) {
        patron__points__v1__subscription_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SubscriptionReply>) throws(CodecError) {
        subscription = try Wire.message(c.pointee.subscription)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionReply>, _ arena: Arena) throws(CodecError) {
        if let subscription { c.pointee.subscription = try arena.message(subscription) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.CancelSubscriptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CancelSubscriptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CancelSubscriptionRequest>) {
        patron__points__v1__cancel_subscription_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CancelSubscriptionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CancelSubscriptionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.ResumeSubscriptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ResumeSubscriptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ResumeSubscriptionRequest>) {
        patron__points__v1__resume_subscription_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ResumeSubscriptionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ResumeSubscriptionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.GetSubscriptionRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetSubscriptionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetSubscriptionRequest>) {
        patron__points__v1__get_subscription_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetSubscriptionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetSubscriptionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension PointsV1.ListSubscriptionsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListSubscriptionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionsRequest>) {
        patron__points__v1__list_subscriptions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListSubscriptionsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListMySubscriptionsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMySubscriptionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMySubscriptionsRequest>) {
        patron__points__v1__list_my_subscriptions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMySubscriptionsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMySubscriptionsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListSubscriptionsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListSubscriptionsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionsReply>) {
        patron__points__v1__list_subscriptions_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListSubscriptionsReply>) throws(CodecError) {
        subscriptions = try Wire.messages(c.pointee.subscriptions, c.pointee.n_subscriptions)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionsReply>, _ arena: Arena) throws(CodecError) {
        if !subscriptions.isEmpty {
            c.pointee.n_subscriptions = subscriptions.count
            c.pointee.subscriptions = try arena.messages(subscriptions)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.ListSubscriptionChargesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListSubscriptionChargesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionChargesRequest>) {
        patron__points__v1__list_subscription_charges_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListSubscriptionChargesRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionChargesRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListSubscriptionChargesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListSubscriptionChargesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionChargesReply>) {
        patron__points__v1__list_subscription_charges_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListSubscriptionChargesReply>) throws(CodecError) {
        charges = try Wire.messages(c.pointee.charges, c.pointee.n_charges)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListSubscriptionChargesReply>, _ arena: Arena) throws(CodecError) {
        if !charges.isEmpty {
            c.pointee.n_charges = charges.count
            c.pointee.charges = try arena.messages(charges)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.SubscriptionEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SubscriptionEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionEvent>) {
        patron__points__v1__subscription_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SubscriptionEvent>) throws(CodecError) {
        subscriptionId = try Wire.string(c.pointee.subscription_id, "subscriptionId")
        planId = try Wire.string(c.pointee.plan_id, "planId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        period = c.pointee.period
        periodStart = try Wire.string(c.pointee.period_start, "periodStart")
        periodEnd = try Wire.string(c.pointee.period_end, "periodEnd")
        amountMinor = c.pointee.amount_minor
        nextCharge = try Wire.string(c.pointee.next_charge, "nextCharge")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SubscriptionEvent>, _ arena: Arena) throws(CodecError) {
        if !subscriptionId.isEmpty { c.pointee.subscription_id = try arena.string(subscriptionId, "subscriptionId") }
        if !planId.isEmpty { c.pointee.plan_id = try arena.string(planId, "planId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.period = period
        if !periodStart.isEmpty { c.pointee.period_start = try arena.string(periodStart, "periodStart") }
        if !periodEnd.isEmpty { c.pointee.period_end = try arena.string(periodEnd, "periodEnd") }
        c.pointee.amount_minor = amountMinor
        if !nextCharge.isEmpty { c.pointee.next_charge = try arena.string(nextCharge, "nextCharge") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}
