// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.RefreshStaffTokenRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RefreshStaffTokenRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RefreshStaffTokenRequest>) {
        patron__member__v1__refresh_staff_token_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RefreshStaffTokenRequest>) throws(CodecError) {
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RefreshStaffTokenRequest>, _ arena: Arena) throws(CodecError) {
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
    }
}

extension MemberV1.RefreshStaffTokenReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RefreshStaffTokenReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RefreshStaffTokenReply>) {
        patron__member__v1__refresh_staff_token_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RefreshStaffTokenReply>) throws(CodecError) {
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RefreshStaffTokenReply>, _ arena: Arena) throws(CodecError) {
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.EnrolTotpRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EnrolTotpRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EnrolTotpRequest>) {
        patron__member__v1__enrol_totp_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EnrolTotpRequest>) throws(CodecError) {
        account = try Wire.string(c.pointee.account, "account")
        password = try Wire.string(c.pointee.password, "password")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EnrolTotpRequest>, _ arena: Arena) throws(CodecError) {
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        if !password.isEmpty { c.pointee.password = try arena.string(password, "password") }
    }
}

extension MemberV1.EnrolTotpReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EnrolTotpReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EnrolTotpReply>) {
        patron__member__v1__enrol_totp_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EnrolTotpReply>) throws(CodecError) {
        secret = try Wire.string(c.pointee.secret, "secret")
        uri = try Wire.string(c.pointee.uri, "uri")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EnrolTotpReply>, _ arena: Arena) throws(CodecError) {
        if !secret.isEmpty { c.pointee.secret = try arena.string(secret, "secret") }
        if !uri.isEmpty { c.pointee.uri = try arena.string(uri, "uri") }
    }
}

extension MemberV1.ConfirmTotpRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConfirmTotpRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConfirmTotpRequest>) {
        patron__member__v1__confirm_totp_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConfirmTotpRequest>) throws(CodecError) {
        account = try Wire.string(c.pointee.account, "account")
        password = try Wire.string(c.pointee.password, "password")
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConfirmTotpRequest>, _ arena: Arena) throws(CodecError) {
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        if !password.isEmpty { c.pointee.password = try arena.string(password, "password") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.ConfirmTotpReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ConfirmTotpReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ConfirmTotpReply>) {
        patron__member__v1__confirm_totp_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ConfirmTotpReply>) throws(CodecError) {
        recoveryCodes = try Wire.strings(c.pointee.recovery_codes, c.pointee.n_recovery_codes, "recoveryCodes")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ConfirmTotpReply>, _ arena: Arena) throws(CodecError) {
        if !recoveryCodes.isEmpty {
            c.pointee.n_recovery_codes = recoveryCodes.count
            c.pointee.recovery_codes = try arena.strings(recoveryCodes, "recoveryCodes")
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.LogOutEverywhereRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LogOutEverywhereRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LogOutEverywhereRequest>) {
        patron__member__v1__log_out_everywhere_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LogOutEverywhereRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LogOutEverywhereRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.LogOutEverywhereReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LogOutEverywhereReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LogOutEverywhereReply>) {
        patron__member__v1__log_out_everywhere_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LogOutEverywhereReply>) throws(CodecError) {
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LogOutEverywhereReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.replayed = replayed ? 1 : 0
    }
}
