// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Member: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Member"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Member>) {
        patron__member__v1__member__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Member>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        cardNumber = try Wire.string(c.pointee.card_number, "cardNumber")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        phone = try Wire.string(c.pointee.phone, "phone")
        state = Wire.enumeration(c.pointee.state.rawValue)
        level = try Wire.message(c.pointee.level)
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Member>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !cardNumber.isEmpty { c.pointee.card_number = try arena.string(cardNumber, "cardNumber") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let level { c.pointee.level = try arena.message(level) }
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
    }
}

extension MemberV1.MemberLevel: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberLevel"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberLevel>) {
        patron__member__v1__member_level__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberLevel>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        rank = c.pointee.rank
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
        schemeVersion = c.pointee.scheme_version
        source = Wire.enumeration(c.pointee.source.rawValue)
        graceUntil = try Wire.instant(c.pointee.grace_until, "graceUntil")
        inGrace = c.pointee.in_grace != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberLevel>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.rank = rank
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
        c.pointee.scheme_version = schemeVersion
        c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
        if let graceUntil { c.pointee.grace_until = try arena.instant(graceUntil, "graceUntil") }
        c.pointee.in_grace = inGrace ? 1 : 0
    }
}

extension MemberV1.SendSmsCodeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SendSmsCodeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SendSmsCodeRequest>) {
        patron__member__v1__send_sms_code_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SendSmsCodeRequest>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        clientAddress = try Wire.string(c.pointee.client_address, "clientAddress")
        deviceId = try Wire.string(c.pointee.device_id, "deviceId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SendSmsCodeRequest>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        if !clientAddress.isEmpty { c.pointee.client_address = try arena.string(clientAddress, "clientAddress") }
        if !deviceId.isEmpty { c.pointee.device_id = try arena.string(deviceId, "deviceId") }
    }
}

extension MemberV1.SendSmsCodeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SendSmsCodeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SendSmsCodeReply>) {
        patron__member__v1__send_sms_code_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SendSmsCodeReply>) throws(CodecError) {
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        retryAfterSeconds = c.pointee.retry_after_seconds
        code = try Wire.string(c.pointee.code, "code")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SendSmsCodeReply>, _ arena: Arena) throws(CodecError) {
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        c.pointee.retry_after_seconds = retryAfterSeconds
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.RegisterRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RegisterRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RegisterRequest>) {
        patron__member__v1__register_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RegisterRequest>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        smsCode = try Wire.string(c.pointee.sms_code, "smsCode")
        deviceId = try Wire.string(c.pointee.device_id, "deviceId")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        referralCode = try Wire.string(c.pointee.referral_code, "referralCode")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        originReference = try Wire.string(c.pointee.origin_reference, "originReference")
        scene = try Wire.string(c.pointee.scene, "scene")
        consents = try Wire.messages(c.pointee.consents, c.pointee.n_consents)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RegisterRequest>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !smsCode.isEmpty { c.pointee.sms_code = try arena.string(smsCode, "smsCode") }
        if !deviceId.isEmpty { c.pointee.device_id = try arena.string(deviceId, "deviceId") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        if !referralCode.isEmpty { c.pointee.referral_code = try arena.string(referralCode, "referralCode") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !originReference.isEmpty { c.pointee.origin_reference = try arena.string(originReference, "originReference") }
        if !scene.isEmpty { c.pointee.scene = try arena.string(scene, "scene") }
        if !consents.isEmpty {
            c.pointee.n_consents = consents.count
            c.pointee.consents = try arena.messages(consents)
        }
    }
}

extension MemberV1.RegisterReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RegisterReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RegisterReply>) {
        patron__member__v1__register_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RegisterReply>) throws(CodecError) {
        member = try Wire.message(c.pointee.member)
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RegisterReply>, _ arena: Arena) throws(CodecError) {
        if let member { c.pointee.member = try arena.message(member) }
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.IssueTokensRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueTokensRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueTokensRequest>) {
        patron__member__v1__issue_tokens_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueTokensRequest>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        smsCode = try Wire.string(c.pointee.sms_code, "smsCode")
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
        deviceId = try Wire.string(c.pointee.device_id, "deviceId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueTokensRequest>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !smsCode.isEmpty { c.pointee.sms_code = try arena.string(smsCode, "smsCode") }
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
        if !deviceId.isEmpty { c.pointee.device_id = try arena.string(deviceId, "deviceId") }
    }
}

extension MemberV1.IssueTokensReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueTokensReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueTokensReply>) {
        patron__member__v1__issue_tokens_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueTokensReply>) throws(CodecError) {
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueTokensReply>, _ arena: Arena) throws(CodecError) {
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetMemberRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMemberRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMemberRequest>) {
        patron__member__v1__get_member_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMemberRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMemberRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.SearchMembersRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SearchMembersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SearchMembersRequest>) {
        patron__member__v1__search_members_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SearchMembersRequest>) throws(CodecError) {
        cardNumber = try Wire.string(c.pointee.card_number, "cardNumber")
        phone = try Wire.string(c.pointee.phone, "phone")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SearchMembersRequest>, _ arena: Arena) throws(CodecError) {
        if !cardNumber.isEmpty { c.pointee.card_number = try arena.string(cardNumber, "cardNumber") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.SearchMembersReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SearchMembersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SearchMembersReply>) {
        patron__member__v1__search_members_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SearchMembersReply>) throws(CodecError) {
        members = try Wire.messages(c.pointee.members, c.pointee.n_members)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SearchMembersReply>, _ arena: Arena) throws(CodecError) {
        if !members.isEmpty {
            c.pointee.n_members = members.count
            c.pointee.members = try arena.messages(members)
        }
    }
}

extension MemberV1.GetMeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMeRequest>) {
        patron__member__v1__get_me_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMeRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMeRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.GetMyLevelRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMyLevelRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMyLevelRequest>) {
        patron__member__v1__get_my_level_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMyLevelRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMyLevelRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.LevelProgress: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelProgress"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelProgress>) {
        patron__member__v1__level_progress__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelProgress>) throws(CodecError) {
        nextLevel = try Wire.message(c.pointee.next_level)
        nextLevelCode = try Wire.string(c.pointee.next_level_code, "nextLevelCode")
        missingMinor = c.pointee.missing_minor
        hint = try Wire.message(c.pointee.hint)
        conditions = try Wire.messages(c.pointee.conditions, c.pointee.n_conditions)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelProgress>, _ arena: Arena) throws(CodecError) {
        if let nextLevel { c.pointee.next_level = try arena.message(nextLevel) }
        if !nextLevelCode.isEmpty { c.pointee.next_level_code = try arena.string(nextLevelCode, "nextLevelCode") }
        c.pointee.missing_minor = missingMinor
        if let hint { c.pointee.hint = try arena.message(hint) }
        if !conditions.isEmpty {
            c.pointee.n_conditions = conditions.count
            c.pointee.conditions = try arena.messages(conditions)
        }
    }
}

extension MemberV1.ConditionProgress: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConditionProgress"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConditionProgress>) {
        patron__member__v1__condition_progress__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConditionProgress>) throws(CodecError) {
        metric = try Wire.string(c.pointee.metric, "metric")
        window = try Wire.string(c.pointee.window, "window")
        reachedMinor = c.pointee.reached_minor
        thresholdMinor = c.pointee.threshold_minor
        reached = c.pointee.reached
        threshold = c.pointee.threshold
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConditionProgress>, _ arena: Arena) throws(CodecError) {
        if !metric.isEmpty { c.pointee.metric = try arena.string(metric, "metric") }
        if !window.isEmpty { c.pointee.window = try arena.string(window, "window") }
        c.pointee.reached_minor = reachedMinor
        c.pointee.threshold_minor = thresholdMinor
        c.pointee.reached = reached
        c.pointee.threshold = threshold
    }
}

extension MemberV1.Benefit: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Benefit"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Benefit>) {
        patron__member__v1__benefit__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Benefit>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Benefit>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
    }
}

extension MemberV1.UpcomingLevel: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UpcomingLevel"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UpcomingLevel>) {
        patron__member__v1__upcoming_level__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UpcomingLevel>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        from = try Wire.instant(c.pointee.from, "from")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UpcomingLevel>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if let from { c.pointee.from = try arena.instant(from, "from") }
    }
}

extension MemberV1.LevelStay: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelStay"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelStay>) {
        patron__member__v1__level_stay__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelStay>) throws(CodecError) {
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
        graceUntil = try Wire.instant(c.pointee.grace_until, "graceUntil")
        reached = c.pointee.reached != 0
        missingMinor = c.pointee.missing_minor
        hint = try Wire.message(c.pointee.hint)
        conditions = try Wire.messages(c.pointee.conditions, c.pointee.n_conditions)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelStay>, _ arena: Arena) throws(CodecError) {
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
        if let graceUntil { c.pointee.grace_until = try arena.instant(graceUntil, "graceUntil") }
        c.pointee.reached = reached ? 1 : 0
        c.pointee.missing_minor = missingMinor
        if let hint { c.pointee.hint = try arena.message(hint) }
        if !conditions.isEmpty {
            c.pointee.n_conditions = conditions.count
            c.pointee.conditions = try arena.messages(conditions)
        }
    }
}

extension MemberV1.GetMyLevelReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMyLevelReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMyLevelReply>) {
        patron__member__v1__get_my_level_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMyLevelReply>) throws(CodecError) {
        level = try Wire.message(c.pointee.level)
        progress = try Wire.message(c.pointee.progress)
        benefits = try Wire.messages(c.pointee.benefits, c.pointee.n_benefits)
        upcoming = try Wire.message(c.pointee.upcoming)
        stay = try Wire.message(c.pointee.stay)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMyLevelReply>, _ arena: Arena) throws(CodecError) {
        if let level { c.pointee.level = try arena.message(level) }
        if let progress { c.pointee.progress = try arena.message(progress) }
        if !benefits.isEmpty {
            c.pointee.n_benefits = benefits.count
            c.pointee.benefits = try arena.messages(benefits)
        }
        if let upcoming { c.pointee.upcoming = try arena.message(upcoming) }
        if let stay { c.pointee.stay = try arena.message(stay) }
    }
}

extension MemberV1.ResolveMemberRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ResolveMemberRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ResolveMemberRequest>) {
        patron__member__v1__resolve_member_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ResolveMemberRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        memberCode = try Wire.string(c.pointee.member_code, "memberCode")
        phone = try Wire.string(c.pointee.phone, "phone")
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        purpose = Wire.enumeration(c.pointee.purpose.rawValue)
        operation = try Wire.string(c.pointee.operation, "operation")
        retrySeconds = c.pointee.retry_seconds
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ResolveMemberRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !memberCode.isEmpty { c.pointee.member_code = try arena.string(memberCode, "memberCode") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        c.pointee.purpose = .init(rawValue: UInt32(bitPattern: purpose.rawValue))
        if !operation.isEmpty { c.pointee.operation = try arena.string(operation, "operation") }
        c.pointee.retry_seconds = retrySeconds
    }
}

extension MemberV1.MemberFacts: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberFacts"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberFacts>) {
        patron__member__v1__member_facts__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberFacts>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        state = Wire.enumeration(c.pointee.state.rawValue)
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        levelRank = c.pointee.level_rank
        levelSchemeVersion = c.pointee.level_scheme_version
        earningBlocked = c.pointee.earning_blocked != 0
        spendingBlocked = c.pointee.spending_blocked != 0
        version = c.pointee.version
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        identifiedBy = Wire.enumeration(c.pointee.identified_by.rawValue)
        leaving = c.pointee.leaving != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberFacts>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.level_rank = levelRank
        c.pointee.level_scheme_version = levelSchemeVersion
        c.pointee.earning_blocked = earningBlocked ? 1 : 0
        c.pointee.spending_blocked = spendingBlocked ? 1 : 0
        c.pointee.version = version
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        c.pointee.identified_by = .init(rawValue: UInt32(bitPattern: identifiedBy.rawValue))
        c.pointee.leaving = leaving ? 1 : 0
    }
}

extension MemberV1.SetBlocksRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SetBlocksRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SetBlocksRequest>) {
        patron__member__v1__set_blocks_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SetBlocksRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        earningBlocked = c.pointee.earning_blocked != 0
        spendingBlocked = c.pointee.spending_blocked != 0
        blocked = c.pointee.blocked != 0
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SetBlocksRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.earning_blocked = earningBlocked ? 1 : 0
        c.pointee.spending_blocked = spendingBlocked ? 1 : 0
        c.pointee.blocked = blocked ? 1 : 0
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.SetBlocksReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SetBlocksReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SetBlocksReply>) {
        patron__member__v1__set_blocks_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SetBlocksReply>) throws(CodecError) {
        facts = try Wire.message(c.pointee.facts)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SetBlocksReply>, _ arena: Arena) throws(CodecError) {
        if let facts { c.pointee.facts = try arena.message(facts) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ImportMemberRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ImportMemberRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ImportMemberRequest>) {
        patron__member__v1__import_member_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ImportMemberRequest>) throws(CodecError) {
        source = try Wire.string(c.pointee.source, "source")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ImportMemberRequest>, _ arena: Arena) throws(CodecError) {
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
    }
}

extension MemberV1.ImportMemberReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ImportMemberReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ImportMemberReply>) {
        patron__member__v1__import_member_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ImportMemberReply>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ImportMemberReply>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.CountByLevelRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CountByLevelRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CountByLevelRequest>) {
        patron__member__v1__count_by_level_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CountByLevelRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CountByLevelRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.LevelCount: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelCount"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelCount>) {
        patron__member__v1__level_count__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelCount>) throws(CodecError) {
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        members = c.pointee.members
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelCount>, _ arena: Arena) throws(CodecError) {
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.members = members
    }
}

extension MemberV1.CountByLevelReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CountByLevelReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CountByLevelReply>) {
        patron__member__v1__count_by_level_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CountByLevelReply>) throws(CodecError) {
        levels = try Wire.messages(c.pointee.levels, c.pointee.n_levels)
        members = c.pointee.members
        feedTransaction = c.pointee.feed_transaction
        feedSequence = c.pointee.feed_sequence
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CountByLevelReply>, _ arena: Arena) throws(CodecError) {
        if !levels.isEmpty {
            c.pointee.n_levels = levels.count
            c.pointee.levels = try arena.messages(levels)
        }
        c.pointee.members = members
        c.pointee.feed_transaction = feedTransaction
        c.pointee.feed_sequence = feedSequence
    }
}

extension MemberV1.MemberRegisteredEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberRegisteredEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberRegisteredEvent>) {
        patron__member__v1__member_registered_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberRegisteredEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        source = try Wire.string(c.pointee.source, "source")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        referrerMemberId = try Wire.string(c.pointee.referrer_member_id, "referrerMemberId")
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        facts = try Wire.message(c.pointee.facts)
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        originReference = try Wire.string(c.pointee.origin_reference, "originReference")
        sceneId = try Wire.string(c.pointee.scene_id, "sceneId")
        incentive = try Wire.message(c.pointee.incentive)
        consents = try Wire.messages(c.pointee.consents, c.pointee.n_consents)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberRegisteredEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !referrerMemberId.isEmpty { c.pointee.referrer_member_id = try arena.string(referrerMemberId, "referrerMemberId") }
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if let facts { c.pointee.facts = try arena.message(facts) }
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !originReference.isEmpty { c.pointee.origin_reference = try arena.string(originReference, "originReference") }
        if !sceneId.isEmpty { c.pointee.scene_id = try arena.string(sceneId, "sceneId") }
        if let incentive { c.pointee.incentive = try arena.message(incentive) }
        if !consents.isEmpty {
            c.pointee.n_consents = consents.count
            c.pointee.consents = try arena.messages(consents)
        }
    }
}

extension MemberV1.SourceIncentive: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SourceIncentive"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SourceIncentive>) {
        patron__member__v1__source_incentive__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SourceIncentive>) throws(CodecError) {
        eventCode = try Wire.string(c.pointee.event_code, "eventCode")
        couponTemplateId = try Wire.string(c.pointee.coupon_template_id, "couponTemplateId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SourceIncentive>, _ arena: Arena) throws(CodecError) {
        if !eventCode.isEmpty { c.pointee.event_code = try arena.string(eventCode, "eventCode") }
        if !couponTemplateId.isEmpty { c.pointee.coupon_template_id = try arena.string(couponTemplateId, "couponTemplateId") }
    }
}

extension MemberV1.MemberUpdatedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberUpdatedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberUpdatedEvent>) {
        patron__member__v1__member_updated_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberUpdatedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        facts = try Wire.message(c.pointee.facts)
        changed = try Wire.strings(c.pointee.changed, c.pointee.n_changed, "changed")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberUpdatedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if let facts { c.pointee.facts = try arena.message(facts) }
        if !changed.isEmpty {
            c.pointee.n_changed = changed.count
            c.pointee.changed = try arena.strings(changed, "changed")
        }
    }
}

extension MemberV1.LevelChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelChangedEvent>) {
        patron__member__v1__level_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelChangedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        fromLevel = try Wire.string(c.pointee.from_level, "fromLevel")
        toLevel = try Wire.string(c.pointee.to_level, "toLevel")
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
        reason = try Wire.message(c.pointee.reason)
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        facts = try Wire.message(c.pointee.facts)
        source = Wire.enumeration(c.pointee.source.rawValue)
        stay = try Wire.message(c.pointee.stay)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !fromLevel.isEmpty { c.pointee.from_level = try arena.string(fromLevel, "fromLevel") }
        if !toLevel.isEmpty { c.pointee.to_level = try arena.string(toLevel, "toLevel") }
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
        if let reason { c.pointee.reason = try arena.message(reason) }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if let facts { c.pointee.facts = try arena.message(facts) }
        c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
        if let stay { c.pointee.stay = try arena.message(stay) }
    }
}
