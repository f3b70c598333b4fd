// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.LevelGrant: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelGrant"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelGrant>) {
        patron__member__v1__level_grant__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelGrant>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        source = Wire.enumeration(c.pointee.source.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
        actor = try Wire.string(c.pointee.actor, "actor")
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        endedAt = try Wire.instant(c.pointee.ended_at, "endedAt")
        endedBy = try Wire.string(c.pointee.ended_by, "endedBy")
        endReason = try Wire.string(c.pointee.end_reason, "endReason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelGrant>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !actor.isEmpty { c.pointee.actor = try arena.string(actor, "actor") }
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if let endedAt { c.pointee.ended_at = try arena.instant(endedAt, "endedAt") }
        if !endedBy.isEmpty { c.pointee.ended_by = try arena.string(endedBy, "endedBy") }
        if !endReason.isEmpty { c.pointee.end_reason = try arena.string(endReason, "endReason") }
    }
}

extension MemberV1.KeptLevelGrant: Message, MessageCodec {
    package static let protoName = "patron.member.v1.KeptLevelGrant"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__KeptLevelGrant>) {
        patron__member__v1__kept_level_grant__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__KeptLevelGrant>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        source = Wire.enumeration(c.pointee.source.rawValue)
        begun = c.pointee.begun != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__KeptLevelGrant>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        c.pointee.source = .init(rawValue: UInt32(bitPattern: source.rawValue))
        c.pointee.begun = begun ? 1 : 0
    }
}

extension MemberV1.KeptLevelGrants: Message, MessageCodec {
    package static let protoName = "patron.member.v1.KeptLevelGrants"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__KeptLevelGrants>) {
        patron__member__v1__kept_level_grants__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__KeptLevelGrants>) throws(CodecError) {
        grants = try Wire.messages(c.pointee.grants, c.pointee.n_grants)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__KeptLevelGrants>, _ arena: Arena) throws(CodecError) {
        if !grants.isEmpty {
            c.pointee.n_grants = grants.count
            c.pointee.grants = try arena.messages(grants)
        }
    }
}

extension MemberV1.GetMemberLevelRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMemberLevelRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMemberLevelRequest>) {
        patron__member__v1__get_member_level_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMemberLevelRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMemberLevelRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
    }
}

extension MemberV1.CreateLevelGrantRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateLevelGrantRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateLevelGrantRequest>) {
        patron__member__v1__create_level_grant_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateLevelGrantRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        mode = Wire.enumeration(c.pointee.mode.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateLevelGrantRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        c.pointee.mode = .init(rawValue: UInt32(bitPattern: mode.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.EndLevelGrantRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EndLevelGrantRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EndLevelGrantRequest>) {
        patron__member__v1__end_level_grant_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EndLevelGrantRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EndLevelGrantRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.LevelGrantReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelGrantReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelGrantReply>) {
        patron__member__v1__level_grant_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelGrantReply>) throws(CodecError) {
        grant = try Wire.message(c.pointee.grant)
        level = try Wire.message(c.pointee.level)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelGrantReply>, _ arena: Arena) throws(CodecError) {
        if let grant { c.pointee.grant = try arena.message(grant) }
        if let level { c.pointee.level = try arena.message(level) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListLevelGrantsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLevelGrantsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLevelGrantsRequest>) {
        patron__member__v1__list_level_grants_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLevelGrantsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLevelGrantsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListLevelGrantsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLevelGrantsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLevelGrantsReply>) {
        patron__member__v1__list_level_grants_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLevelGrantsReply>) throws(CodecError) {
        grants = try Wire.messages(c.pointee.grants, c.pointee.n_grants)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLevelGrantsReply>, _ arena: Arena) throws(CodecError) {
        if !grants.isEmpty {
            c.pointee.n_grants = grants.count
            c.pointee.grants = try arena.messages(grants)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.LevelApplication: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelApplication"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelApplication>) {
        patron__member__v1__level_application__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelApplication>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        state = Wire.enumeration(c.pointee.state.rawValue)
        appliedAt = try Wire.instant(c.pointee.applied_at, "appliedAt")
        decidedAt = try Wire.instant(c.pointee.decided_at, "decidedAt")
        decidedBy = try Wire.string(c.pointee.decided_by, "decidedBy")
        reason = try Wire.string(c.pointee.reason, "reason")
        grantId = try Wire.string(c.pointee.grant_id, "grantId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelApplication>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let appliedAt { c.pointee.applied_at = try arena.instant(appliedAt, "appliedAt") }
        if let decidedAt { c.pointee.decided_at = try arena.instant(decidedAt, "decidedAt") }
        if !decidedBy.isEmpty { c.pointee.decided_by = try arena.string(decidedBy, "decidedBy") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !grantId.isEmpty { c.pointee.grant_id = try arena.string(grantId, "grantId") }
    }
}

extension MemberV1.ApplyForLevelRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ApplyForLevelRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ApplyForLevelRequest>) {
        patron__member__v1__apply_for_level_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ApplyForLevelRequest>) throws(CodecError) {
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ApplyForLevelRequest>, _ arena: Arena) throws(CodecError) {
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
    }
}

extension MemberV1.WithdrawLevelApplicationRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.WithdrawLevelApplicationRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__WithdrawLevelApplicationRequest>) {
        patron__member__v1__withdraw_level_application_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__WithdrawLevelApplicationRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__WithdrawLevelApplicationRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.DecideLevelApplicationRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DecideLevelApplicationRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DecideLevelApplicationRequest>) {
        patron__member__v1__decide_level_application_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DecideLevelApplicationRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        approved = c.pointee.approved != 0
        until = try Wire.instant(c.pointee.until, "until")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DecideLevelApplicationRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.approved = approved ? 1 : 0
        if let until { c.pointee.until = try arena.instant(until, "until") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.LevelApplicationReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelApplicationReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelApplicationReply>) {
        patron__member__v1__level_application_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelApplicationReply>) throws(CodecError) {
        application = try Wire.message(c.pointee.application)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelApplicationReply>, _ arena: Arena) throws(CodecError) {
        if let application { c.pointee.application = try arena.message(application) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListMyLevelApplicationsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListMyLevelApplicationsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListMyLevelApplicationsRequest>) {
        patron__member__v1__list_my_level_applications_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListMyLevelApplicationsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListMyLevelApplicationsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListLevelApplicationsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLevelApplicationsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLevelApplicationsRequest>) {
        patron__member__v1__list_level_applications_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLevelApplicationsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLevelApplicationsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListLevelApplicationsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLevelApplicationsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLevelApplicationsReply>) {
        patron__member__v1__list_level_applications_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLevelApplicationsReply>) throws(CodecError) {
        applications = try Wire.messages(c.pointee.applications, c.pointee.n_applications)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLevelApplicationsReply>, _ arena: Arena) throws(CodecError) {
        if !applications.isEmpty {
            c.pointee.n_applications = applications.count
            c.pointee.applications = try arena.messages(applications)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
