// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.AppKeyInfo: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AppKeyInfo"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AppKeyInfo>) {
        patron__member__v1__app_key_info__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AppKeyInfo>) throws(CodecError) {
        kid = try Wire.string(c.pointee.kid, "kid")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AppKeyInfo>, _ arena: Arena) throws(CodecError) {
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
    }
}

extension MemberV1.AppInfo: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AppInfo"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AppInfo>) {
        patron__member__v1__app_info__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AppInfo>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        tier = try Wire.string(c.pointee.tier, "tier")
        disabled = c.pointee.disabled != 0
        keys = try Wire.messages(c.pointee.keys, c.pointee.n_keys)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AppInfo>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !tier.isEmpty { c.pointee.tier = try arena.string(tier, "tier") }
        c.pointee.disabled = disabled ? 1 : 0
        if !keys.isEmpty {
            c.pointee.n_keys = keys.count
            c.pointee.keys = try arena.messages(keys)
        }
    }
}

extension MemberV1.CreateAppRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateAppRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateAppRequest>) {
        patron__member__v1__create_app_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateAppRequest>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        tier = try Wire.string(c.pointee.tier, "tier")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateAppRequest>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !tier.isEmpty { c.pointee.tier = try arena.string(tier, "tier") }
    }
}

extension MemberV1.ChangeAppRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeAppRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeAppRequest>) {
        patron__member__v1__change_app_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeAppRequest>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeAppRequest>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
    }
}

extension MemberV1.ChangeAppReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeAppReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeAppReply>) {
        patron__member__v1__change_app_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeAppReply>) throws(CodecError) {
        app = try Wire.message(c.pointee.app)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeAppReply>, _ arena: Arena) throws(CodecError) {
        if let app { c.pointee.app = try arena.message(app) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.AddAppKeyRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AddAppKeyRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AddAppKeyRequest>) {
        patron__member__v1__add_app_key_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AddAppKeyRequest>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
        publicKey = Wire.bytes(c.pointee.public_key)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AddAppKeyRequest>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !publicKey.isEmpty { c.pointee.public_key = arena.bytes(publicKey) }
    }
}

extension MemberV1.AddAppKeyReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.AddAppKeyReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__AddAppKeyReply>) {
        patron__member__v1__add_app_key_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__AddAppKeyReply>) throws(CodecError) {
        key = try Wire.message(c.pointee.key)
        secret = Wire.bytes(c.pointee.secret)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__AddAppKeyReply>, _ arena: Arena) throws(CodecError) {
        if let key { c.pointee.key = try arena.message(key) }
        if !secret.isEmpty { c.pointee.secret = arena.bytes(secret) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.RetireAppKeyRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RetireAppKeyRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RetireAppKeyRequest>) {
        patron__member__v1__retire_app_key_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RetireAppKeyRequest>) throws(CodecError) {
        app = try Wire.string(c.pointee.app, "app")
        kid = try Wire.string(c.pointee.kid, "kid")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RetireAppKeyRequest>, _ arena: Arena) throws(CodecError) {
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
    }
}

extension MemberV1.ListAppsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListAppsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListAppsRequest>) {
        patron__member__v1__list_apps_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListAppsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListAppsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListAppsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListAppsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListAppsReply>) {
        patron__member__v1__list_apps_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListAppsReply>) throws(CodecError) {
        apps = try Wire.messages(c.pointee.apps, c.pointee.n_apps)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListAppsReply>, _ arena: Arena) throws(CodecError) {
        if !apps.isEmpty {
            c.pointee.n_apps = apps.count
            c.pointee.apps = try arena.messages(apps)
        }
    }
}
