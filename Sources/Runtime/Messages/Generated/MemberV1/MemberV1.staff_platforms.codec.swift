// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.BindStaffAccountRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindStaffAccountRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindStaffAccountRequest>) {
        patron__member__v1__bind_staff_account_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindStaffAccountRequest>) throws(CodecError) {
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindStaffAccountRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.BindStaffAccountReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.BindStaffAccountReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__BindStaffAccountReply>) {
        patron__member__v1__bind_staff_account_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__BindStaffAccountReply>) throws(CodecError) {
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__BindStaffAccountReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.PlatformStaffTokenRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PlatformStaffTokenRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PlatformStaffTokenRequest>) {
        patron__member__v1__platform_staff_token_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PlatformStaffTokenRequest>) throws(CodecError) {
        platform = Wire.enumeration(c.pointee.platform.rawValue)
        app = try Wire.string(c.pointee.app, "app")
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PlatformStaffTokenRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.platform = .init(rawValue: UInt32(bitPattern: platform.rawValue))
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.PlatformStaffTokenReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PlatformStaffTokenReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PlatformStaffTokenReply>) {
        patron__member__v1__platform_staff_token_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PlatformStaffTokenReply>) throws(CodecError) {
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        role = try Wire.string(c.pointee.role, "role")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PlatformStaffTokenReply>, _ arena: Arena) throws(CodecError) {
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
