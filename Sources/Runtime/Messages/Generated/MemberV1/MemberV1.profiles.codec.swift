// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Profile: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Profile"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Profile>) {
        patron__member__v1__profile__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Profile>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        name = try Wire.string(c.pointee.name, "name")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        gender = Wire.enumeration(c.pointee.gender.rawValue)
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        address = try Wire.string(c.pointee.address, "address")
        email = try Wire.string(c.pointee.email, "email")
        occupation = try Wire.string(c.pointee.occupation, "occupation")
        region = try Wire.string(c.pointee.region, "region")
        tastePreference = try Wire.string(c.pointee.taste_preference, "tastePreference")
        drinkPreference = try Wire.string(c.pointee.drink_preference, "drinkPreference")
        attributes = try Wire.message(c.pointee.attributes)
        phone = try Wire.string(c.pointee.phone, "phone")
        revision = c.pointee.revision
        avatarUrl = try Wire.string(c.pointee.avatar_url, "avatarUrl")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Profile>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        c.pointee.gender = .init(rawValue: UInt32(bitPattern: gender.rawValue))
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        if !address.isEmpty { c.pointee.address = try arena.string(address, "address") }
        if !email.isEmpty { c.pointee.email = try arena.string(email, "email") }
        if !occupation.isEmpty { c.pointee.occupation = try arena.string(occupation, "occupation") }
        if !region.isEmpty { c.pointee.region = try arena.string(region, "region") }
        if !tastePreference.isEmpty { c.pointee.taste_preference = try arena.string(tastePreference, "tastePreference") }
        if !drinkPreference.isEmpty { c.pointee.drink_preference = try arena.string(drinkPreference, "drinkPreference") }
        if let attributes { c.pointee.attributes = try arena.message(attributes) }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        c.pointee.revision = revision
        if !avatarUrl.isEmpty { c.pointee.avatar_url = try arena.string(avatarUrl, "avatarUrl") }
    }
}

extension MemberV1.GetMyProfileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetMyProfileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetMyProfileRequest>) {
        patron__member__v1__get_my_profile_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetMyProfileRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetMyProfileRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.GetProfileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetProfileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetProfileRequest>) {
        patron__member__v1__get_profile_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetProfileRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetProfileRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.UpdateMyProfileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UpdateMyProfileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UpdateMyProfileRequest>) {
        patron__member__v1__update_my_profile_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UpdateMyProfileRequest>) throws(CodecError) {
        profile = try Wire.message(c.pointee.profile)
        updateMask = try Wire.strings(c.pointee.update_mask, c.pointee.n_update_mask, "updateMask")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UpdateMyProfileRequest>, _ arena: Arena) throws(CodecError) {
        if let profile { c.pointee.profile = try arena.message(profile) }
        if !updateMask.isEmpty {
            c.pointee.n_update_mask = updateMask.count
            c.pointee.update_mask = try arena.strings(updateMask, "updateMask")
        }
    }
}

extension MemberV1.UpdateProfileRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UpdateProfileRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UpdateProfileRequest>) {
        patron__member__v1__update_profile_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UpdateProfileRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        profile = try Wire.message(c.pointee.profile)
        updateMask = try Wire.strings(c.pointee.update_mask, c.pointee.n_update_mask, "updateMask")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UpdateProfileRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let profile { c.pointee.profile = try arena.message(profile) }
        if !updateMask.isEmpty {
            c.pointee.n_update_mask = updateMask.count
            c.pointee.update_mask = try arena.strings(updateMask, "updateMask")
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ProfileReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ProfileReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ProfileReply>) {
        patron__member__v1__profile_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ProfileReply>) throws(CodecError) {
        profile = try Wire.message(c.pointee.profile)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ProfileReply>, _ arena: Arena) throws(CodecError) {
        if let profile { c.pointee.profile = try arena.message(profile) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListProfileChangesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListProfileChangesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListProfileChangesRequest>) {
        patron__member__v1__list_profile_changes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListProfileChangesRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListProfileChangesRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ProfileChange: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ProfileChange"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ProfileChange>) {
        patron__member__v1__profile_change__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ProfileChange>) throws(CodecError) {
        at = try Wire.instant(c.pointee.at, "at")
        by = try Wire.string(c.pointee.by, "by")
        actor = try Wire.string(c.pointee.actor, "actor")
        role = try Wire.string(c.pointee.role, "role")
        field = try Wire.string(c.pointee.field, "field")
        reason = try Wire.string(c.pointee.reason, "reason")
        beforeDigest = try Wire.string(c.pointee.before_digest, "beforeDigest")
        afterDigest = try Wire.string(c.pointee.after_digest, "afterDigest")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ProfileChange>, _ arena: Arena) throws(CodecError) {
        if let at { c.pointee.at = try arena.instant(at, "at") }
        if !by.isEmpty { c.pointee.by = try arena.string(by, "by") }
        if !actor.isEmpty { c.pointee.actor = try arena.string(actor, "actor") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        if !field.isEmpty { c.pointee.field = try arena.string(field, "field") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !beforeDigest.isEmpty { c.pointee.before_digest = try arena.string(beforeDigest, "beforeDigest") }
        if !afterDigest.isEmpty { c.pointee.after_digest = try arena.string(afterDigest, "afterDigest") }
    }
}

extension MemberV1.ListProfileChangesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListProfileChangesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListProfileChangesReply>) {
        patron__member__v1__list_profile_changes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListProfileChangesReply>) throws(CodecError) {
        changes = try Wire.messages(c.pointee.changes, c.pointee.n_changes)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListProfileChangesReply>, _ arena: Arena) throws(CodecError) {
        if !changes.isEmpty {
            c.pointee.n_changes = changes.count
            c.pointee.changes = try arena.messages(changes)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.StageChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StageChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StageChangedEvent>) {
        patron__member__v1__stage_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StageChangedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        fromStage = Wire.enumeration(c.pointee.from_stage.rawValue)
        toStage = Wire.enumeration(c.pointee.to_stage.rawValue)
        at = try Wire.instant(c.pointee.at, "at")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        action = try Wire.string(c.pointee.action, "action")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StageChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.from_stage = .init(rawValue: UInt32(bitPattern: fromStage.rawValue))
        c.pointee.to_stage = .init(rawValue: UInt32(bitPattern: toStage.rawValue))
        if let at { c.pointee.at = try arena.instant(at, "at") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !action.isEmpty { c.pointee.action = try arena.string(action, "action") }
    }
}
