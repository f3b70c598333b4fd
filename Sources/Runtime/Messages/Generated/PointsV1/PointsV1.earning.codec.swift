// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.RecordEventRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RecordEventRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RecordEventRequest>) {
        patron__points__v1__record_event_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RecordEventRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        code = try Wire.string(c.pointee.code, "code")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        occurredAt = try Wire.instant(c.pointee.occurred_at, "occurredAt")
        amountMinor = c.pointee.amount_minor
        channel = Wire.enumeration(c.pointee.channel.rawValue)
        facts = try Wire.message(c.pointee.facts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RecordEventRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if let occurredAt { c.pointee.occurred_at = try arena.instant(occurredAt, "occurredAt") }
        c.pointee.amount_minor = amountMinor
        c.pointee.channel = .init(rawValue: UInt32(bitPattern: channel.rawValue))
        if let facts { c.pointee.facts = try arena.message(facts) }
    }
}

extension PointsV1.RecordEventReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RecordEventReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RecordEventReply>) {
        patron__points__v1__record_event_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RecordEventReply>) throws(CodecError) {
        points = c.pointee.points
        capped = c.pointee.capped
        pending = c.pointee.pending != 0
        balance = try Wire.message(c.pointee.balance)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RecordEventReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        c.pointee.capped = capped
        c.pointee.pending = pending ? 1 : 0
        if let balance { c.pointee.balance = try arena.message(balance) }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.Referral: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Referral"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Referral>) {
        patron__points__v1__referral__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Referral>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
        qualifiedAt = try Wire.instant(c.pointee.qualified_at, "qualifiedAt")
        rewardedAt = try Wire.instant(c.pointee.rewarded_at, "rewardedAt")
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Referral>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
        if let qualifiedAt { c.pointee.qualified_at = try arena.instant(qualifiedAt, "qualifiedAt") }
        if let rewardedAt { c.pointee.rewarded_at = try arena.instant(rewardedAt, "rewardedAt") }
        c.pointee.points = points
    }
}

extension PointsV1.ListMyReferralsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyReferralsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyReferralsRequest>) {
        patron__points__v1__list_my_referrals_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyReferralsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyReferralsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListMyReferralsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyReferralsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyReferralsReply>) {
        patron__points__v1__list_my_referrals_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyReferralsReply>) throws(CodecError) {
        referrals = try Wire.messages(c.pointee.referrals, c.pointee.n_referrals)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyReferralsReply>, _ arena: Arena) throws(CodecError) {
        if !referrals.isEmpty {
            c.pointee.n_referrals = referrals.count
            c.pointee.referrals = try arena.messages(referrals)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.EventRecordedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EventRecordedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EventRecordedEvent>) {
        patron__points__v1__event_recorded_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EventRecordedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        code = try Wire.string(c.pointee.code, "code")
        occurredAt = try Wire.instant(c.pointee.occurred_at, "occurredAt")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EventRecordedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let occurredAt { c.pointee.occurred_at = try arena.instant(occurredAt, "occurredAt") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.points = points
    }
}
