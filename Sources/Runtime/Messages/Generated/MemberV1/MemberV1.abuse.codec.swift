// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.AbuseReason: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AbuseReason"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AbuseReason>) {
        patron__member__v1__abuse_reason__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AbuseReason>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        count = c.pointee.count
        weight = c.pointee.weight
        text = try Wire.message(c.pointee.text)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AbuseReason>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        c.pointee.count = count
        c.pointee.weight = weight
        if let text { c.pointee.text = try arena.message(text) }
    }
}

extension MemberV1.AbuseCase: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AbuseCase"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AbuseCase>) {
        patron__member__v1__abuse_case__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AbuseCase>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        score = c.pointee.score
        reasons = try Wire.messages(c.pointee.reasons, c.pointee.n_reasons)
        settingsVersion = c.pointee.settings_version
        openedAt = try Wire.instant(c.pointee.opened_at, "openedAt")
        heldAt = try Wire.instant(c.pointee.held_at, "heldAt")
        appealedAt = try Wire.instant(c.pointee.appealed_at, "appealedAt")
        appeal = try Wire.string(c.pointee.appeal, "appeal")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        decidedBy = try Wire.string(c.pointee.decided_by, "decidedBy")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AbuseCase>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.score = score
        if !reasons.isEmpty {
            c.pointee.n_reasons = reasons.count
            c.pointee.reasons = try arena.messages(reasons)
        }
        c.pointee.settings_version = settingsVersion
        if let openedAt { c.pointee.opened_at = try arena.instant(openedAt, "openedAt") }
        if let heldAt { c.pointee.held_at = try arena.instant(heldAt, "heldAt") }
        if let appealedAt { c.pointee.appealed_at = try arena.instant(appealedAt, "appealedAt") }
        if !appeal.isEmpty { c.pointee.appeal = try arena.string(appeal, "appeal") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !decidedBy.isEmpty { c.pointee.decided_by = try arena.string(decidedBy, "decidedBy") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.AbuseNode: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AbuseNode"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AbuseNode>) {
        patron__member__v1__abuse_node__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AbuseNode>) throws(CodecError) {
        number = c.pointee.number
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        phone = try Wire.string(c.pointee.phone, "phone")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
        score = c.pointee.score
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AbuseNode>, _ arena: Arena) throws(CodecError) {
        c.pointee.number = number
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
        c.pointee.score = score
    }
}

extension MemberV1.AbuseEdge: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AbuseEdge"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AbuseEdge>) {
        patron__member__v1__abuse_edge__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AbuseEdge>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        thing = c.pointee.thing
        member = c.pointee.member
        firstSeen = try Wire.instant(c.pointee.first_seen, "firstSeen")
        lastSeen = try Wire.instant(c.pointee.last_seen, "lastSeen")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AbuseEdge>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.thing = thing
        c.pointee.member = member
        if let firstSeen { c.pointee.first_seen = try arena.instant(firstSeen, "firstSeen") }
        if let lastSeen { c.pointee.last_seen = try arena.instant(lastSeen, "lastSeen") }
    }
}

extension MemberV1.ListAbuseCasesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListAbuseCasesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListAbuseCasesRequest>) {
        patron__member__v1__list_abuse_cases_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListAbuseCasesRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListAbuseCasesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListAbuseCasesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListAbuseCasesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListAbuseCasesReply>) {
        patron__member__v1__list_abuse_cases_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListAbuseCasesReply>) throws(CodecError) {
        cases = try Wire.messages(c.pointee.cases, c.pointee.n_cases)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListAbuseCasesReply>, _ arena: Arena) throws(CodecError) {
        if !cases.isEmpty {
            c.pointee.n_cases = cases.count
            c.pointee.cases = try arena.messages(cases)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.GetAbuseCaseRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetAbuseCaseRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseCaseRequest>) {
        patron__member__v1__get_abuse_case_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetAbuseCaseRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseCaseRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.GetAbuseCaseReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetAbuseCaseReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseCaseReply>) {
        patron__member__v1__get_abuse_case_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetAbuseCaseReply>) throws(CodecError) {
        abuseCase = try Wire.message(c.pointee.abuse_case)
        members = try Wire.messages(c.pointee.members, c.pointee.n_members)
        edges = try Wire.messages(c.pointee.edges, c.pointee.n_edges)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseCaseReply>, _ arena: Arena) throws(CodecError) {
        if let abuseCase { c.pointee.abuse_case = try arena.message(abuseCase) }
        if !members.isEmpty {
            c.pointee.n_members = members.count
            c.pointee.members = try arena.messages(members)
        }
        if !edges.isEmpty {
            c.pointee.n_edges = edges.count
            c.pointee.edges = try arena.messages(edges)
        }
    }
}

extension MemberV1.DecideAbuseCaseRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DecideAbuseCaseRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DecideAbuseCaseRequest>) {
        patron__member__v1__decide_abuse_case_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DecideAbuseCaseRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        verdict = Wire.enumeration(c.pointee.verdict.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DecideAbuseCaseRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.verdict = .init(rawValue: UInt32(bitPattern: verdict.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.DecideAbuseCaseReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DecideAbuseCaseReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DecideAbuseCaseReply>) {
        patron__member__v1__decide_abuse_case_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DecideAbuseCaseReply>) throws(CodecError) {
        abuseCase = try Wire.message(c.pointee.abuse_case)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DecideAbuseCaseReply>, _ arena: Arena) throws(CodecError) {
        if let abuseCase { c.pointee.abuse_case = try arena.message(abuseCase) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetMyReviewRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMyReviewRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMyReviewRequest>) {
        patron__member__v1__get_my_review_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMyReviewRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMyReviewRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.MyReview: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MyReview"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MyReview>) {
        patron__member__v1__my_review__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MyReview>) throws(CodecError) {
        underReview = c.pointee.under_review != 0
        caseId = try Wire.string(c.pointee.case_id, "caseId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        since = try Wire.instant(c.pointee.since, "since")
        appealedAt = try Wire.instant(c.pointee.appealed_at, "appealedAt")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        text = try Wire.message(c.pointee.text)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MyReview>, _ arena: Arena) throws(CodecError) {
        c.pointee.under_review = underReview ? 1 : 0
        if !caseId.isEmpty { c.pointee.case_id = try arena.string(caseId, "caseId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let since { c.pointee.since = try arena.instant(since, "since") }
        if let appealedAt { c.pointee.appealed_at = try arena.instant(appealedAt, "appealedAt") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if let text { c.pointee.text = try arena.message(text) }
    }
}

extension MemberV1.AppealRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AppealRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AppealRequest>) {
        patron__member__v1__appeal_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AppealRequest>) throws(CodecError) {
        text = try Wire.string(c.pointee.text, "text")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AppealRequest>, _ arena: Arena) throws(CodecError) {
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
    }
}

extension MemberV1.AppealReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AppealReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AppealReply>) {
        patron__member__v1__appeal_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AppealReply>) throws(CodecError) {
        review = try Wire.message(c.pointee.review)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AppealReply>, _ arena: Arena) throws(CodecError) {
        if let review { c.pointee.review = try arena.message(review) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.AbuseSettings: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AbuseSettings"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AbuseSettings>) {
        patron__member__v1__abuse_settings__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AbuseSettings>) throws(CodecError) {
        version = c.pointee.version
        note = c.pointee.note
        review = c.pointee.review
        hold = c.pointee.hold
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AbuseSettings>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        c.pointee.note = note
        c.pointee.review = review
        c.pointee.hold = hold
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
    }
}

extension MemberV1.GetAbuseSettingsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetAbuseSettingsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseSettingsRequest>) {
        patron__member__v1__get_abuse_settings_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetAbuseSettingsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseSettingsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.GetAbuseSettingsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetAbuseSettingsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseSettingsReply>) {
        patron__member__v1__get_abuse_settings_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetAbuseSettingsReply>) throws(CodecError) {
        settings = try Wire.message(c.pointee.settings)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetAbuseSettingsReply>, _ arena: Arena) throws(CodecError) {
        if let settings { c.pointee.settings = try arena.message(settings) }
    }
}

extension MemberV1.PutAbuseSettingsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PutAbuseSettingsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PutAbuseSettingsRequest>) {
        patron__member__v1__put_abuse_settings_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PutAbuseSettingsRequest>) throws(CodecError) {
        settings = try Wire.message(c.pointee.settings)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PutAbuseSettingsRequest>, _ arena: Arena) throws(CodecError) {
        if let settings { c.pointee.settings = try arena.message(settings) }
    }
}

extension MemberV1.PutAbuseSettingsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PutAbuseSettingsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PutAbuseSettingsReply>) {
        patron__member__v1__put_abuse_settings_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PutAbuseSettingsReply>) throws(CodecError) {
        settings = try Wire.message(c.pointee.settings)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PutAbuseSettingsReply>, _ arena: Arena) throws(CodecError) {
        if let settings { c.pointee.settings = try arena.message(settings) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.NotePayerRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.NotePayerRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__NotePayerRequest>) {
        patron__member__v1__note_payer_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__NotePayerRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        payer = try Wire.string(c.pointee.payer, "payer")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__NotePayerRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !payer.isEmpty { c.pointee.payer = try arena.string(payer, "payer") }
    }
}

extension MemberV1.NotePayerReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.NotePayerReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__NotePayerReply>) {
        patron__member__v1__note_payer_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__NotePayerReply>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__NotePayerReply>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ReferralFlaggedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ReferralFlaggedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ReferralFlaggedEvent>) {
        patron__member__v1__referral_flagged_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ReferralFlaggedEvent>) throws(CodecError) {
        friendMemberId = try Wire.string(c.pointee.friend_member_id, "friendMemberId")
        referrerMemberId = try Wire.string(c.pointee.referrer_member_id, "referrerMemberId")
        flags = try Wire.strings(c.pointee.flags, c.pointee.n_flags, "flags")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ReferralFlaggedEvent>, _ arena: Arena) throws(CodecError) {
        if !friendMemberId.isEmpty { c.pointee.friend_member_id = try arena.string(friendMemberId, "friendMemberId") }
        if !referrerMemberId.isEmpty { c.pointee.referrer_member_id = try arena.string(referrerMemberId, "referrerMemberId") }
        if !flags.isEmpty {
            c.pointee.n_flags = flags.count
            c.pointee.flags = try arena.strings(flags, "flags")
        }
    }
}

extension MemberV1.MemberRiskEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberRiskEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberRiskEvent>) {
        patron__member__v1__member_risk_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberRiskEvent>) throws(CodecError) {
        caseId = try Wire.string(c.pointee.case_id, "caseId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        score = c.pointee.score
        reasonCodes = try Wire.strings(c.pointee.reason_codes, c.pointee.n_reason_codes, "reasonCodes")
        holds = c.pointee.holds != 0
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberRiskEvent>, _ arena: Arena) throws(CodecError) {
        if !caseId.isEmpty { c.pointee.case_id = try arena.string(caseId, "caseId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.score = score
        if !reasonCodes.isEmpty {
            c.pointee.n_reason_codes = reasonCodes.count
            c.pointee.reason_codes = try arena.strings(reasonCodes, "reasonCodes")
        }
        c.pointee.holds = holds ? 1 : 0
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
    }
}
