// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Identity: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Identity"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Identity>) {
        patron__member__v1__identity__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Identity>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        boundAt = try Wire.instant(c.pointee.bound_at, "boundAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Identity>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if let boundAt { c.pointee.bound_at = try arena.instant(boundAt, "boundAt") }
    }
}

extension MemberV1.PlatformLogInRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PlatformLogInRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PlatformLogInRequest>) {
        patron__member__v1__platform_log_in_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PlatformLogInRequest>) throws(CodecError) {
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        code = try Wire.string(c.pointee.code, "code")
        phoneProof = try Wire.string(c.pointee.phone_proof, "phoneProof")
        deviceId = try Wire.string(c.pointee.device_id, "deviceId")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        referralCode = try Wire.string(c.pointee.referral_code, "referralCode")
        scene = try Wire.string(c.pointee.scene, "scene")
        consents = try Wire.messages(c.pointee.consents, c.pointee.n_consents)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PlatformLogInRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !phoneProof.isEmpty { c.pointee.phone_proof = try arena.string(phoneProof, "phoneProof") }
        if !deviceId.isEmpty { c.pointee.device_id = try arena.string(deviceId, "deviceId") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        if !referralCode.isEmpty { c.pointee.referral_code = try arena.string(referralCode, "referralCode") }
        if !scene.isEmpty { c.pointee.scene = try arena.string(scene, "scene") }
        if !consents.isEmpty {
            c.pointee.n_consents = consents.count
            c.pointee.consents = try arena.messages(consents)
        }
    }
}

extension MemberV1.PlatformLogInReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PlatformLogInReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PlatformLogInReply>) {
        patron__member__v1__platform_log_in_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PlatformLogInReply>) throws(CodecError) {
        member = try Wire.message(c.pointee.member)
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        registered = c.pointee.registered != 0
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PlatformLogInReply>, _ arena: Arena) throws(CodecError) {
        if let member { c.pointee.member = try arena.message(member) }
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        c.pointee.registered = registered ? 1 : 0
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.BindIdentityRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindIdentityRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindIdentityRequest>) {
        patron__member__v1__bind_identity_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindIdentityRequest>) throws(CodecError) {
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindIdentityRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.BindIdentityReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindIdentityReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindIdentityReply>) {
        patron__member__v1__bind_identity_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindIdentityReply>) throws(CodecError) {
        identity = try Wire.message(c.pointee.identity)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindIdentityReply>, _ arena: Arena) throws(CodecError) {
        if let identity { c.pointee.identity = try arena.message(identity) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.UnbindIdentityRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UnbindIdentityRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UnbindIdentityRequest>) {
        patron__member__v1__unbind_identity_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UnbindIdentityRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UnbindIdentityRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.UnbindIdentityReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UnbindIdentityReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UnbindIdentityReply>) {
        patron__member__v1__unbind_identity_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UnbindIdentityReply>) throws(CodecError) {
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UnbindIdentityReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListIdentitiesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListIdentitiesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListIdentitiesRequest>) {
        patron__member__v1__list_identities_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListIdentitiesRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListIdentitiesRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListIdentitiesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListIdentitiesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListIdentitiesReply>) {
        patron__member__v1__list_identities_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListIdentitiesReply>) throws(CodecError) {
        identities = try Wire.messages(c.pointee.identities, c.pointee.n_identities)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListIdentitiesReply>, _ arena: Arena) throws(CodecError) {
        if !identities.isEmpty {
            c.pointee.n_identities = identities.count
            c.pointee.identities = try arena.messages(identities)
        }
    }
}

extension MemberV1.ResolvePayerRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ResolvePayerRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ResolvePayerRequest>) {
        patron__member__v1__resolve_payer_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ResolvePayerRequest>) throws(CodecError) {
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        openid = try Wire.string(c.pointee.openid, "openid")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ResolvePayerRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !openid.isEmpty { c.pointee.openid = try arena.string(openid, "openid") }
    }
}

extension MemberV1.BindingHeader: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindingHeader"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindingHeader>) {
        patron__member__v1__binding_header__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindingHeader>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        value = try Wire.string(c.pointee.value, "value")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindingHeader>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !value.isEmpty { c.pointee.value = try arena.string(value, "value") }
    }
}

extension MemberV1.BindingNoticeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindingNoticeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindingNoticeRequest>) {
        patron__member__v1__binding_notice_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindingNoticeRequest>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        platform = try Wire.string(c.pointee.platform, "platform")
        headers = try Wire.messages(c.pointee.headers, c.pointee.n_headers)
        body = Wire.bytes(c.pointee.body)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindingNoticeRequest>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !platform.isEmpty { c.pointee.platform = try arena.string(platform, "platform") }
        if !headers.isEmpty {
            c.pointee.n_headers = headers.count
            c.pointee.headers = try arena.messages(headers)
        }
        if !body.isEmpty { c.pointee.body = arena.bytes(body) }
    }
}

extension MemberV1.BindingNoticeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindingNoticeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindingNoticeReply>) {
        patron__member__v1__binding_notice_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindingNoticeReply>) throws(CodecError) {
        status = c.pointee.status
        contentType = try Wire.string(c.pointee.content_type, "contentType")
        body = Wire.bytes(c.pointee.body)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindingNoticeReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.status = status
        if !contentType.isEmpty { c.pointee.content_type = try arena.string(contentType, "contentType") }
        if !body.isEmpty { c.pointee.body = arena.bytes(body) }
    }
}
