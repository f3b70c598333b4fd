// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.BenefitClaim: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitClaim"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitClaim>) {
        patron__member__v1__benefit_claim__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitClaim>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        state = Wire.enumeration(c.pointee.state.rawValue)
        code = try Wire.string(c.pointee.code, "code")
        claimedAt = try Wire.instant(c.pointee.claimed_at, "claimedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        usedAt = try Wire.instant(c.pointee.used_at, "usedAt")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        asksFeedback = c.pointee.asks_feedback != 0
        score = c.pointee.score
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitClaim>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let claimedAt { c.pointee.claimed_at = try arena.instant(claimedAt, "claimedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let usedAt { c.pointee.used_at = try arena.instant(usedAt, "usedAt") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        c.pointee.asks_feedback = asksFeedback ? 1 : 0
        c.pointee.score = score
    }
}

extension MemberV1.BenefitStanding: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitStanding"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitStanding>) {
        patron__member__v1__benefit_standing__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitStanding>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        claimable = c.pointee.claimable != 0
        granted = c.pointee.granted
        claimed = c.pointee.claimed
        used = c.pointee.used
        until = try Wire.instant(c.pointee.until, "until")
        choice = try Wire.string(c.pointee.choice, "choice")
        choose = c.pointee.choose
        partner = try Wire.message(c.pointee.partner)
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitStanding>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.claimable = claimable ? 1 : 0
        c.pointee.granted = granted
        c.pointee.claimed = claimed
        c.pointee.used = used
        if let until { c.pointee.until = try arena.instant(until, "until") }
        if !choice.isEmpty { c.pointee.choice = try arena.string(choice, "choice") }
        c.pointee.choose = choose
        if let partner { c.pointee.partner = try arena.message(partner) }
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
    }
}

extension MemberV1.ListMyBenefitsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListMyBenefitsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListMyBenefitsRequest>) {
        patron__member__v1__list_my_benefits_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListMyBenefitsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListMyBenefitsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListBenefitsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListBenefitsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitsRequest>) {
        patron__member__v1__list_benefits_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListBenefitsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension MemberV1.ListBenefitsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListBenefitsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitsReply>) {
        patron__member__v1__list_benefits_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListBenefitsReply>) throws(CodecError) {
        benefits = try Wire.messages(c.pointee.benefits, c.pointee.n_benefits)
        claims = try Wire.messages(c.pointee.claims, c.pointee.n_claims)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitsReply>, _ arena: Arena) throws(CodecError) {
        if !benefits.isEmpty {
            c.pointee.n_benefits = benefits.count
            c.pointee.benefits = try arena.messages(benefits)
        }
        if !claims.isEmpty {
            c.pointee.n_claims = claims.count
            c.pointee.claims = try arena.messages(claims)
        }
    }
}

extension MemberV1.ClaimBenefitRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ClaimBenefitRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ClaimBenefitRequest>) {
        patron__member__v1__claim_benefit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ClaimBenefitRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ClaimBenefitRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.ScanBenefitRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ScanBenefitRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ScanBenefitRequest>) {
        patron__member__v1__scan_benefit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ScanBenefitRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ScanBenefitRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
    }
}

extension MemberV1.BenefitClaimReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitClaimReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitClaimReply>) {
        patron__member__v1__benefit_claim_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitClaimReply>) throws(CodecError) {
        claim = try Wire.message(c.pointee.claim)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitClaimReply>, _ arena: Arena) throws(CodecError) {
        if let claim { c.pointee.claim = try arena.message(claim) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GiveBenefitFeedbackRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GiveBenefitFeedbackRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GiveBenefitFeedbackRequest>) {
        patron__member__v1__give_benefit_feedback_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GiveBenefitFeedbackRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        score = c.pointee.score
        text = try Wire.string(c.pointee.text, "text")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GiveBenefitFeedbackRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.score = score
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
    }
}

extension MemberV1.ListBenefitFeedbackRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListBenefitFeedbackRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitFeedbackRequest>) {
        patron__member__v1__list_benefit_feedback_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListBenefitFeedbackRequest>) throws(CodecError) {
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitFeedbackRequest>, _ arena: Arena) throws(CodecError) {
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ReverseBenefitUseRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ReverseBenefitUseRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ReverseBenefitUseRequest>) {
        patron__member__v1__reverse_benefit_use_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ReverseBenefitUseRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ReverseBenefitUseRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.SettlePartnersRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SettlePartnersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SettlePartnersRequest>) {
        patron__member__v1__settle_partners_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SettlePartnersRequest>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
        partnerCode = try Wire.string(c.pointee.partner_code, "partnerCode")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SettlePartnersRequest>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
        if !partnerCode.isEmpty { c.pointee.partner_code = try arena.string(partnerCode, "partnerCode") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
    }
}

extension MemberV1.PartnerSettlementRow: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PartnerSettlementRow"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PartnerSettlementRow>) {
        patron__member__v1__partner_settlement_row__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PartnerSettlementRow>) throws(CodecError) {
        partnerCode = try Wire.string(c.pointee.partner_code, "partnerCode")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        benefitName = try Wire.message(c.pointee.benefit_name)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        storeName = try Wire.string(c.pointee.store_name, "storeName")
        compensationMinor = c.pointee.compensation_minor
        uses = c.pointee.uses
        reversed = c.pointee.reversed
        count = c.pointee.count
        totalMinor = c.pointee.total_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PartnerSettlementRow>, _ arena: Arena) throws(CodecError) {
        if !partnerCode.isEmpty { c.pointee.partner_code = try arena.string(partnerCode, "partnerCode") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if let benefitName { c.pointee.benefit_name = try arena.message(benefitName) }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !storeName.isEmpty { c.pointee.store_name = try arena.string(storeName, "storeName") }
        c.pointee.compensation_minor = compensationMinor
        c.pointee.uses = uses
        c.pointee.reversed = reversed
        c.pointee.count = count
        c.pointee.total_minor = totalMinor
    }
}

extension MemberV1.PartnerSettlement: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PartnerSettlement"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PartnerSettlement>) {
        patron__member__v1__partner_settlement__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PartnerSettlement>) throws(CodecError) {
        partnerCode = try Wire.string(c.pointee.partner_code, "partnerCode")
        name = try Wire.message(c.pointee.name)
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        uses = c.pointee.uses
        reversed = c.pointee.reversed
        count = c.pointee.count
        totalMinor = c.pointee.total_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PartnerSettlement>, _ arena: Arena) throws(CodecError) {
        if !partnerCode.isEmpty { c.pointee.partner_code = try arena.string(partnerCode, "partnerCode") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.uses = uses
        c.pointee.reversed = reversed
        c.pointee.count = count
        c.pointee.total_minor = totalMinor
    }
}

extension MemberV1.SettlePartnersReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SettlePartnersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SettlePartnersReply>) {
        patron__member__v1__settle_partners_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SettlePartnersReply>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
        currency = try Wire.string(c.pointee.currency, "currency")
        partners = try Wire.messages(c.pointee.partners, c.pointee.n_partners)
        rows = try Wire.messages(c.pointee.rows, c.pointee.n_rows)
        totalMinor = c.pointee.total_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SettlePartnersReply>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !partners.isEmpty {
            c.pointee.n_partners = partners.count
            c.pointee.partners = try arena.messages(partners)
        }
        if !rows.isEmpty {
            c.pointee.n_rows = rows.count
            c.pointee.rows = try arena.messages(rows)
        }
        c.pointee.total_minor = totalMinor
    }
}

extension MemberV1.BenefitFeedback: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitFeedback"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitFeedback>) {
        patron__member__v1__benefit_feedback__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitFeedback>) throws(CodecError) {
        claimId = try Wire.string(c.pointee.claim_id, "claimId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        usedAt = try Wire.instant(c.pointee.used_at, "usedAt")
        score = c.pointee.score
        text = try Wire.string(c.pointee.text, "text")
        givenAt = try Wire.instant(c.pointee.given_at, "givenAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitFeedback>, _ arena: Arena) throws(CodecError) {
        if !claimId.isEmpty { c.pointee.claim_id = try arena.string(claimId, "claimId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if let usedAt { c.pointee.used_at = try arena.instant(usedAt, "usedAt") }
        c.pointee.score = score
        if !text.isEmpty { c.pointee.text = try arena.string(text, "text") }
        if let givenAt { c.pointee.given_at = try arena.instant(givenAt, "givenAt") }
    }
}

extension MemberV1.ListBenefitFeedbackReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListBenefitFeedbackReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitFeedbackReply>) {
        patron__member__v1__list_benefit_feedback_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListBenefitFeedbackReply>) throws(CodecError) {
        feedback = try Wire.messages(c.pointee.feedback, c.pointee.n_feedback)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListBenefitFeedbackReply>, _ arena: Arena) throws(CodecError) {
        if !feedback.isEmpty {
            c.pointee.n_feedback = feedback.count
            c.pointee.feedback = try arena.messages(feedback)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.BenefitEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BenefitEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BenefitEvent>) {
        patron__member__v1__benefit_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BenefitEvent>) throws(CodecError) {
        claimId = try Wire.string(c.pointee.claim_id, "claimId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        benefitCode = try Wire.string(c.pointee.benefit_code, "benefitCode")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        state = Wire.enumeration(c.pointee.state.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        score = c.pointee.score
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BenefitEvent>, _ arena: Arena) throws(CodecError) {
        if !claimId.isEmpty { c.pointee.claim_id = try arena.string(claimId, "claimId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !benefitCode.isEmpty { c.pointee.benefit_code = try arena.string(benefitCode, "benefitCode") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.score = score
    }
}
