// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.RiskFlag: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RiskFlag"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RiskFlag>) {
        patron__points__v1__risk_flag__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RiskFlag>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        kind = try Wire.string(c.pointee.kind, "kind")
        state = Wire.enumeration(c.pointee.state.rawValue)
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        points = c.pointee.points
        holds = c.pointee.holds != 0
        raisedAt = try Wire.instant(c.pointee.raised_at, "raisedAt")
        decidedBy = try Wire.string(c.pointee.decided_by, "decidedBy")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RiskFlag>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.points = points
        c.pointee.holds = holds ? 1 : 0
        if let raisedAt { c.pointee.raised_at = try arena.instant(raisedAt, "raisedAt") }
        if !decidedBy.isEmpty { c.pointee.decided_by = try arena.string(decidedBy, "decidedBy") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.ListRiskFlagsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRiskFlagsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsRequest>) {
        patron__points__v1__list_risk_flags_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRiskFlagsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListRiskFlagsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListRiskFlagsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsReply>) {
        patron__points__v1__list_risk_flags_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListRiskFlagsReply>) throws(CodecError) {
        flags = try Wire.messages(c.pointee.flags, c.pointee.n_flags)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListRiskFlagsReply>, _ arena: Arena) throws(CodecError) {
        if !flags.isEmpty {
            c.pointee.n_flags = flags.count
            c.pointee.flags = try arena.messages(flags)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.DecideRiskFlagRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideRiskFlagRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagRequest>) {
        patron__points__v1__decide_risk_flag_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideRiskFlagRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.DecideRiskFlagReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideRiskFlagReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagReply>) {
        patron__points__v1__decide_risk_flag_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideRiskFlagReply>) throws(CodecError) {
        flag = try Wire.message(c.pointee.flag)
        points = c.pointee.points
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideRiskFlagReply>, _ arena: Arena) throws(CodecError) {
        if let flag { c.pointee.flag = try arena.message(flag) }
        c.pointee.points = points
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ReferralReview: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReferralReview"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReferralReview>) {
        patron__points__v1__referral_review__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReferralReview>) throws(CodecError) {
        friendId = try Wire.string(c.pointee.friend_id, "friendId")
        referrerId = try Wire.string(c.pointee.referrer_id, "referrerId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        flags = try Wire.strings(c.pointee.flags, c.pointee.n_flags, "flags")
        notedAt = try Wire.instant(c.pointee.noted_at, "notedAt")
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
        qualifiedAt = try Wire.instant(c.pointee.qualified_at, "qualifiedAt")
        rewardedAt = try Wire.instant(c.pointee.rewarded_at, "rewardedAt")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        verdict = Wire.enumeration(c.pointee.verdict.rawValue)
        decidedBy = try Wire.string(c.pointee.decided_by, "decidedBy")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReferralReview>, _ arena: Arena) throws(CodecError) {
        if !friendId.isEmpty { c.pointee.friend_id = try arena.string(friendId, "friendId") }
        if !referrerId.isEmpty { c.pointee.referrer_id = try arena.string(referrerId, "referrerId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !flags.isEmpty {
            c.pointee.n_flags = flags.count
            c.pointee.flags = try arena.strings(flags, "flags")
        }
        if let notedAt { c.pointee.noted_at = try arena.instant(notedAt, "notedAt") }
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
        if let qualifiedAt { c.pointee.qualified_at = try arena.instant(qualifiedAt, "qualifiedAt") }
        if let rewardedAt { c.pointee.rewarded_at = try arena.instant(rewardedAt, "rewardedAt") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        c.pointee.verdict = .init(rawValue: UInt32(bitPattern: verdict.rawValue))
        if !decidedBy.isEmpty { c.pointee.decided_by = try arena.string(decidedBy, "decidedBy") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.ListReferralReviewsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListReferralReviewsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListReferralReviewsRequest>) {
        patron__points__v1__list_referral_reviews_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListReferralReviewsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListReferralReviewsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.ListReferralReviewsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListReferralReviewsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListReferralReviewsReply>) {
        patron__points__v1__list_referral_reviews_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListReferralReviewsReply>) throws(CodecError) {
        referrals = try Wire.messages(c.pointee.referrals, c.pointee.n_referrals)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListReferralReviewsReply>, _ arena: Arena) throws(CodecError) {
        if !referrals.isEmpty {
            c.pointee.n_referrals = referrals.count
            c.pointee.referrals = try arena.messages(referrals)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.DecideReferralRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideReferralRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideReferralRequest>) {
        patron__points__v1__decide_referral_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideReferralRequest>) throws(CodecError) {
        friendId = try Wire.string(c.pointee.friend_id, "friendId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideReferralRequest>, _ arena: Arena) throws(CodecError) {
        if !friendId.isEmpty { c.pointee.friend_id = try arena.string(friendId, "friendId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension PointsV1.DecideReferralReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.DecideReferralReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__DecideReferralReply>) {
        patron__points__v1__decide_referral_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__DecideReferralReply>) throws(CodecError) {
        referral = try Wire.message(c.pointee.referral)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__DecideReferralReply>, _ arena: Arena) throws(CodecError) {
        if let referral { c.pointee.referral = try arena.message(referral) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.RiskFlaggedEvent: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RiskFlaggedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RiskFlaggedEvent>) {
        patron__points__v1__risk_flagged_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RiskFlaggedEvent>) throws(CodecError) {
        flagId = try Wire.string(c.pointee.flag_id, "flagId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        kind = try Wire.string(c.pointee.kind, "kind")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        points = c.pointee.points
        holds = c.pointee.holds != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RiskFlaggedEvent>, _ arena: Arena) throws(CodecError) {
        if !flagId.isEmpty { c.pointee.flag_id = try arena.string(flagId, "flagId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !kind.isEmpty { c.pointee.kind = try arena.string(kind, "kind") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        c.pointee.points = points
        c.pointee.holds = holds ? 1 : 0
    }
}
