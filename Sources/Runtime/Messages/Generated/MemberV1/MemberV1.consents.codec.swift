// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.ConsentText: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConsentText"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConsentText>) {
        patron__member__v1__consent_text__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConsentText>) throws(CodecError) {
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        version = c.pointee.version
        asksAgain = c.pointee.asks_again != 0
        text = try Wire.message(c.pointee.text)
        publishedAt = try Wire.instant(c.pointee.published_at, "publishedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConsentText>, _ arena: Arena) throws(CodecError) {
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        c.pointee.version = version
        c.pointee.asks_again = asksAgain ? 1 : 0
        if let text { c.pointee.text = try arena.message(text) }
        if let publishedAt { c.pointee.published_at = try arena.instant(publishedAt, "publishedAt") }
    }
}

extension MemberV1.Consent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Consent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Consent>) {
        patron__member__v1__consent__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Consent>) throws(CodecError) {
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        given = c.pointee.given != 0
        textVersion = c.pointee.text_version
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        text = try Wire.message(c.pointee.text)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Consent>, _ arena: Arena) throws(CodecError) {
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        c.pointee.given = given ? 1 : 0
        c.pointee.text_version = textVersion
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if let text { c.pointee.text = try arena.message(text) }
    }
}

extension MemberV1.ListMyConsentsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListMyConsentsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListMyConsentsRequest>) {
        patron__member__v1__list_my_consents_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListMyConsentsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListMyConsentsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListConsentsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListConsentsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListConsentsReply>) {
        patron__member__v1__list_consents_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListConsentsReply>) throws(CodecError) {
        consents = try Wire.messages(c.pointee.consents, c.pointee.n_consents)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListConsentsReply>, _ arena: Arena) throws(CodecError) {
        if !consents.isEmpty {
            c.pointee.n_consents = consents.count
            c.pointee.consents = try arena.messages(consents)
        }
    }
}

extension MemberV1.ConsentChoice: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConsentChoice"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConsentChoice>) {
        patron__member__v1__consent_choice__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConsentChoice>) throws(CodecError) {
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        given = c.pointee.given != 0
        textVersion = c.pointee.text_version
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConsentChoice>, _ arena: Arena) throws(CodecError) {
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        c.pointee.given = given ? 1 : 0
        c.pointee.text_version = textVersion
    }
}

extension MemberV1.SetMyConsentsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SetMyConsentsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SetMyConsentsRequest>) {
        patron__member__v1__set_my_consents_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SetMyConsentsRequest>) throws(CodecError) {
        choices = try Wire.messages(c.pointee.choices, c.pointee.n_choices)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SetMyConsentsRequest>, _ arena: Arena) throws(CodecError) {
        if !choices.isEmpty {
            c.pointee.n_choices = choices.count
            c.pointee.choices = try arena.messages(choices)
        }
    }
}

extension MemberV1.SetMyConsentsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SetMyConsentsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SetMyConsentsReply>) {
        patron__member__v1__set_my_consents_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SetMyConsentsReply>) throws(CodecError) {
        consents = try Wire.messages(c.pointee.consents, c.pointee.n_consents)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SetMyConsentsReply>, _ arena: Arena) throws(CodecError) {
        if !consents.isEmpty {
            c.pointee.n_consents = consents.count
            c.pointee.consents = try arena.messages(consents)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetMemberConsentsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMemberConsentsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMemberConsentsRequest>) {
        patron__member__v1__get_member_consents_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMemberConsentsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMemberConsentsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.ConsentDecision: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConsentDecision"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConsentDecision>) {
        patron__member__v1__consent_decision__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConsentDecision>) throws(CodecError) {
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        given = c.pointee.given != 0
        textVersion = c.pointee.text_version
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        app = try Wire.string(c.pointee.app, "app")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConsentDecision>, _ arena: Arena) throws(CodecError) {
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        c.pointee.given = given ? 1 : 0
        c.pointee.text_version = textVersion
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
    }
}

extension MemberV1.ListConsentDecisionsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListConsentDecisionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListConsentDecisionsRequest>) {
        patron__member__v1__list_consent_decisions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListConsentDecisionsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListConsentDecisionsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListConsentDecisionsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListConsentDecisionsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListConsentDecisionsReply>) {
        patron__member__v1__list_consent_decisions_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListConsentDecisionsReply>) throws(CodecError) {
        decisions = try Wire.messages(c.pointee.decisions, c.pointee.n_decisions)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListConsentDecisionsReply>, _ arena: Arena) throws(CodecError) {
        if !decisions.isEmpty {
            c.pointee.n_decisions = decisions.count
            c.pointee.decisions = try arena.messages(decisions)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.ListConsentTextsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListConsentTextsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListConsentTextsRequest>) {
        patron__member__v1__list_consent_texts_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListConsentTextsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListConsentTextsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListConsentTextsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListConsentTextsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListConsentTextsReply>) {
        patron__member__v1__list_consent_texts_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListConsentTextsReply>) throws(CodecError) {
        texts = try Wire.messages(c.pointee.texts, c.pointee.n_texts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListConsentTextsReply>, _ arena: Arena) throws(CodecError) {
        if !texts.isEmpty {
            c.pointee.n_texts = texts.count
            c.pointee.texts = try arena.messages(texts)
        }
    }
}

extension MemberV1.PublishConsentTextRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PublishConsentTextRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PublishConsentTextRequest>) {
        patron__member__v1__publish_consent_text_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PublishConsentTextRequest>) throws(CodecError) {
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        text = try Wire.message(c.pointee.text)
        asksAgain = c.pointee.asks_again != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PublishConsentTextRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        if let text { c.pointee.text = try arena.message(text) }
        c.pointee.asks_again = asksAgain ? 1 : 0
    }
}

extension MemberV1.PublishConsentTextReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PublishConsentTextReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PublishConsentTextReply>) {
        patron__member__v1__publish_consent_text_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PublishConsentTextReply>) throws(CodecError) {
        text = try Wire.message(c.pointee.text)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PublishConsentTextReply>, _ arena: Arena) throws(CodecError) {
        if let text { c.pointee.text = try arena.message(text) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.CheckConsentRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CheckConsentRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CheckConsentRequest>) {
        patron__member__v1__check_consent_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CheckConsentRequest>) throws(CodecError) {
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        memberIds = try Wire.strings(c.pointee.member_ids, c.pointee.n_member_ids, "memberIds")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CheckConsentRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        if !memberIds.isEmpty {
            c.pointee.n_member_ids = memberIds.count
            c.pointee.member_ids = try arena.strings(memberIds, "memberIds")
        }
    }
}

extension MemberV1.CheckConsentReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CheckConsentReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CheckConsentReply>) {
        patron__member__v1__check_consent_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CheckConsentReply>) throws(CodecError) {
        allowedMemberIds = try Wire.strings(c.pointee.allowed_member_ids, c.pointee.n_allowed_member_ids, "allowedMemberIds")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CheckConsentReply>, _ arena: Arena) throws(CodecError) {
        if !allowedMemberIds.isEmpty {
            c.pointee.n_allowed_member_ids = allowedMemberIds.count
            c.pointee.allowed_member_ids = try arena.strings(allowedMemberIds, "allowedMemberIds")
        }
    }
}

extension MemberV1.ConsentChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConsentChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConsentChangedEvent>) {
        patron__member__v1__consent_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConsentChangedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        given = c.pointee.given != 0
        textVersion = c.pointee.text_version
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConsentChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        c.pointee.given = given ? 1 : 0
        c.pointee.text_version = textVersion
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
    }
}
