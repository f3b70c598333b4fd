// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.GetAppRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetAppRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetAppRequest>) {
        patron__member__v1__get_app_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetAppRequest>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetAppRequest>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
    }
}

extension MemberV1.App: Message, MessageCodec {
    package static let protoName = "patron.member.v1.App"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__App>) {
        patron__member__v1__app__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__App>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        tier = try Wire.string(c.pointee.tier, "tier")
        disabled = c.pointee.disabled != 0
        keys = try Wire.messages(c.pointee.keys, c.pointee.n_keys)
        sandbox = c.pointee.sandbox != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__App>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !tier.isEmpty { c.pointee.tier = try arena.string(tier, "tier") }
        c.pointee.disabled = disabled ? 1 : 0
        if !keys.isEmpty {
            c.pointee.n_keys = keys.count
            c.pointee.keys = try arena.messages(keys)
        }
        c.pointee.sandbox = sandbox ? 1 : 0
    }
}

extension MemberV1.AppKey: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AppKey"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AppKey>) {
        patron__member__v1__app_key__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AppKey>) throws(CodecError) {
        kid = try Wire.string(c.pointee.kid, "kid")
        secret = Wire.bytes(c.pointee.secret)
        publicKey = Wire.bytes(c.pointee.public_key)
        unavailable = c.pointee.unavailable != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AppKey>, _ arena: Arena) throws(CodecError) {
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
        if !secret.isEmpty { c.pointee.secret = arena.bytes(secret) }
        if !publicKey.isEmpty { c.pointee.public_key = arena.bytes(publicKey) }
        c.pointee.unavailable = unavailable ? 1 : 0
    }
}

extension MemberV1.GetVerificationKeysRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetVerificationKeysRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetVerificationKeysRequest>) {
        patron__member__v1__get_verification_keys_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetVerificationKeysRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetVerificationKeysRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.VerificationKey: Message, MessageCodec {
    package static let protoName = "patron.member.v1.VerificationKey"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__VerificationKey>) {
        patron__member__v1__verification_key__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__VerificationKey>) throws(CodecError) {
        kid = try Wire.string(c.pointee.kid, "kid")
        publicKey = Wire.bytes(c.pointee.public_key)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__VerificationKey>, _ arena: Arena) throws(CodecError) {
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
        if !publicKey.isEmpty { c.pointee.public_key = arena.bytes(publicKey) }
    }
}

extension MemberV1.GetVerificationKeysReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetVerificationKeysReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetVerificationKeysReply>) {
        patron__member__v1__get_verification_keys_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetVerificationKeysReply>) throws(CodecError) {
        issuer = try Wire.string(c.pointee.issuer, "issuer")
        keys = try Wire.messages(c.pointee.keys, c.pointee.n_keys)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetVerificationKeysReply>, _ arena: Arena) throws(CodecError) {
        if !issuer.isEmpty { c.pointee.issuer = try arena.string(issuer, "issuer") }
        if !keys.isEmpty {
            c.pointee.n_keys = keys.count
            c.pointee.keys = try arena.messages(keys)
        }
    }
}

extension MemberV1.GetEpochRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetEpochRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetEpochRequest>) {
        patron__member__v1__get_epoch_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetEpochRequest>) throws(CodecError) {
        subject = try Wire.string(c.pointee.subject, "subject")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetEpochRequest>, _ arena: Arena) throws(CodecError) {
        if !subject.isEmpty { c.pointee.subject = try arena.string(subject, "subject") }
    }
}

extension MemberV1.GetEpochReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetEpochReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetEpochReply>) {
        patron__member__v1__get_epoch_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetEpochReply>) throws(CodecError) {
        epoch = c.pointee.epoch
        disabled = c.pointee.disabled != 0
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        wholeMerchant = c.pointee.whole_merchant != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetEpochReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.epoch = epoch
        c.pointee.disabled = disabled ? 1 : 0
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        c.pointee.whole_merchant = wholeMerchant ? 1 : 0
    }
}

extension MemberV1.ListStoresRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListStoresRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListStoresRequest>) {
        patron__member__v1__list_stores_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListStoresRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListStoresRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.Store: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Store"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Store>) {
        patron__member__v1__store__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Store>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        name = try Wire.string(c.pointee.name, "name")
        timeZone = try Wire.string(c.pointee.time_zone, "timeZone")
        cutoffMinutes = c.pointee.cutoff_minutes
        parentId = try Wire.string(c.pointee.parent_id, "parentId")
        closedAt = try Wire.instant(c.pointee.closed_at, "closedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Store>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !timeZone.isEmpty { c.pointee.time_zone = try arena.string(timeZone, "timeZone") }
        c.pointee.cutoff_minutes = cutoffMinutes
        if !parentId.isEmpty { c.pointee.parent_id = try arena.string(parentId, "parentId") }
        if let closedAt { c.pointee.closed_at = try arena.instant(closedAt, "closedAt") }
    }
}

extension MemberV1.StoreHolder: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StoreHolder"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StoreHolder>) {
        patron__member__v1__store_holder__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StoreHolder>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        parentId = try Wire.string(c.pointee.parent_id, "parentId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StoreHolder>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !parentId.isEmpty { c.pointee.parent_id = try arena.string(parentId, "parentId") }
    }
}

extension MemberV1.ListStoresReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListStoresReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListStoresReply>) {
        patron__member__v1__list_stores_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListStoresReply>) throws(CodecError) {
        stores = try Wire.messages(c.pointee.stores, c.pointee.n_stores)
        timeZone = try Wire.string(c.pointee.time_zone, "timeZone")
        cutoffMinutes = c.pointee.cutoff_minutes
        currency = try Wire.string(c.pointee.currency, "currency")
        holders = try Wire.messages(c.pointee.holders, c.pointee.n_holders)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListStoresReply>, _ arena: Arena) throws(CodecError) {
        if !stores.isEmpty {
            c.pointee.n_stores = stores.count
            c.pointee.stores = try arena.messages(stores)
        }
        if !timeZone.isEmpty { c.pointee.time_zone = try arena.string(timeZone, "timeZone") }
        c.pointee.cutoff_minutes = cutoffMinutes
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !holders.isEmpty {
            c.pointee.n_holders = holders.count
            c.pointee.holders = try arena.messages(holders)
        }
    }
}

extension MemberV1.IssueStaffTokenRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueStaffTokenRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueStaffTokenRequest>) {
        patron__member__v1__issue_staff_token_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueStaffTokenRequest>) throws(CodecError) {
        account = try Wire.string(c.pointee.account, "account")
        password = try Wire.string(c.pointee.password, "password")
        newPassword = try Wire.string(c.pointee.new_password, "newPassword")
        totpCode = try Wire.string(c.pointee.totp_code, "totpCode")
        recoveryCode = try Wire.string(c.pointee.recovery_code, "recoveryCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueStaffTokenRequest>, _ arena: Arena) throws(CodecError) {
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        if !password.isEmpty { c.pointee.password = try arena.string(password, "password") }
        if !newPassword.isEmpty { c.pointee.new_password = try arena.string(newPassword, "newPassword") }
        if !totpCode.isEmpty { c.pointee.totp_code = try arena.string(totpCode, "totpCode") }
        if !recoveryCode.isEmpty { c.pointee.recovery_code = try arena.string(recoveryCode, "recoveryCode") }
    }
}

extension MemberV1.IssueStaffTokenReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueStaffTokenReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueStaffTokenReply>) {
        patron__member__v1__issue_staff_token_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueStaffTokenReply>) throws(CodecError) {
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        role = try Wire.string(c.pointee.role, "role")
        replayed = c.pointee.replayed != 0
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueStaffTokenReply>, _ arena: Arena) throws(CodecError) {
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        c.pointee.replayed = replayed ? 1 : 0
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
    }
}
