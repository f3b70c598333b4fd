// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Wish: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Wish"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Wish>) {
        patron__member__v1__wish__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Wish>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        text = try Wire.string(c.pointee.text, "text")
        wantedOn = try Wire.string(c.pointee.wanted_on, "wantedOn")
        state = Wire.enumeration(c.pointee.state.rawValue)
        filedAt = try Wire.instant(c.pointee.filed_at, "filedAt")
        answer = try Wire.string(c.pointee.answer, "answer")
        answeredAt = try Wire.instant(c.pointee.answered_at, "answeredAt")
        answeredBy = try Wire.string(c.pointee.answered_by, "answeredBy")
        endedAt = try Wire.instant(c.pointee.ended_at, "endedAt")
        score = c.pointee.score
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Wish>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
        if !wantedOn.isEmpty { c.pointee.wanted_on = try arena.string(wantedOn, "wantedOn") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let filedAt { c.pointee.filed_at = try arena.instant(filedAt, "filedAt") }
        if !answer.isEmpty { c.pointee.answer = try arena.string(answer, "answer") }
        if let answeredAt { c.pointee.answered_at = try arena.instant(answeredAt, "answeredAt") }
        if !answeredBy.isEmpty { c.pointee.answered_by = try arena.string(answeredBy, "answeredBy") }
        if let endedAt { c.pointee.ended_at = try arena.instant(endedAt, "endedAt") }
        c.pointee.score = score
    }
}

extension MemberV1.FileWishRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FileWishRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FileWishRequest>) {
        patron__member__v1__file_wish_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FileWishRequest>) throws(CodecError) {
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        text = try Wire.string(c.pointee.text, "text")
        wantedOn = try Wire.string(c.pointee.wanted_on, "wantedOn")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FileWishRequest>, _ arena: Arena) throws(CodecError) {
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
        if !wantedOn.isEmpty { c.pointee.wanted_on = try arena.string(wantedOn, "wantedOn") }
    }
}

extension MemberV1.WithdrawWishRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.WithdrawWishRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__WithdrawWishRequest>) {
        patron__member__v1__withdraw_wish_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__WithdrawWishRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__WithdrawWishRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.ScoreWishRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ScoreWishRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ScoreWishRequest>) {
        patron__member__v1__score_wish_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ScoreWishRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        score = c.pointee.score
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ScoreWishRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.score = score
    }
}

extension MemberV1.AnswerWishRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AnswerWishRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AnswerWishRequest>) {
        patron__member__v1__answer_wish_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AnswerWishRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AnswerWishRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension MemberV1.CloseWishRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CloseWishRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CloseWishRequest>) {
        patron__member__v1__close_wish_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CloseWishRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CloseWishRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension MemberV1.WishReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.WishReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__WishReply>) {
        patron__member__v1__wish_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__WishReply>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__WishReply>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListMyWishesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListMyWishesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListMyWishesRequest>) {
        patron__member__v1__list_my_wishes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListMyWishesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListMyWishesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListWishesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListWishesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListWishesRequest>) {
        patron__member__v1__list_wishes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListWishesRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListWishesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListWishesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListWishesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListWishesReply>) {
        patron__member__v1__list_wishes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListWishesReply>) throws(CodecError) {
        wishes = try Wire.messages(c.pointee.wishes, c.pointee.n_wishes)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListWishesReply>, _ arena: Arena) throws(CodecError) {
        if !wishes.isEmpty {
            c.pointee.n_wishes = wishes.count
            c.pointee.wishes = try arena.messages(wishes)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.GetBenefitCoverageRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetBenefitCoverageRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetBenefitCoverageRequest>) {
        patron__member__v1__get_benefit_coverage_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetBenefitCoverageRequest>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetBenefitCoverageRequest>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
    }
}

extension MemberV1.BenefitUse: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitUse"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitUse>) {
        patron__member__v1__benefit_use__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitUse>) throws(CodecError) {
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        name = try Wire.message(c.pointee.name)
        chosen = c.pointee.chosen
        used = c.pointee.used
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitUse>, _ arena: Arena) throws(CodecError) {
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.chosen = chosen
        c.pointee.used = used
    }
}

extension MemberV1.LevelCoverage: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelCoverage"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelCoverage>) {
        patron__member__v1__level_coverage__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelCoverage>) throws(CodecError) {
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        entitled = c.pointee.entitled
        chosen = c.pointee.chosen
        used = c.pointee.used
        chosenPermille = c.pointee.chosen_permille
        coveragePermille = c.pointee.coverage_permille
        wishes = c.pointee.wishes
        wishesAnswered = c.pointee.wishes_answered
        wishesAnsweredInADay = c.pointee.wishes_answered_in_a_day
        wishesScored = c.pointee.wishes_scored
        averageScoreHundredths = c.pointee.average_score_hundredths
        benefits = try Wire.messages(c.pointee.benefits, c.pointee.n_benefits)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelCoverage>, _ arena: Arena) throws(CodecError) {
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.entitled = entitled
        c.pointee.chosen = chosen
        c.pointee.used = used
        c.pointee.chosen_permille = chosenPermille
        c.pointee.coverage_permille = coveragePermille
        c.pointee.wishes = wishes
        c.pointee.wishes_answered = wishesAnswered
        c.pointee.wishes_answered_in_a_day = wishesAnsweredInADay
        c.pointee.wishes_scored = wishesScored
        c.pointee.average_score_hundredths = averageScoreHundredths
        if !benefits.isEmpty {
            c.pointee.n_benefits = benefits.count
            c.pointee.benefits = try arena.messages(benefits)
        }
    }
}

extension MemberV1.BenefitCoverage: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitCoverage"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitCoverage>) {
        patron__member__v1__benefit_coverage__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitCoverage>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
        levels = try Wire.messages(c.pointee.levels, c.pointee.n_levels)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitCoverage>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
        if !levels.isEmpty {
            c.pointee.n_levels = levels.count
            c.pointee.levels = try arena.messages(levels)
        }
    }
}

extension MemberV1.WishEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.WishEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__WishEvent>) {
        patron__member__v1__wish_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__WishEvent>) throws(CodecError) {
        wishId = try Wire.string(c.pointee.wish_id, "wishId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        state = Wire.enumeration(c.pointee.state.rawValue)
        score = c.pointee.score
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__WishEvent>, _ arena: Arena) throws(CodecError) {
        if !wishId.isEmpty { c.pointee.wish_id = try arena.string(wishId, "wishId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.score = score
    }
}
