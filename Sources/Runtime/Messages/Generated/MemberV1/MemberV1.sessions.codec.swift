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

extension MemberV1.Session: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Session"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Session>) {
        patron__member__v1__session__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Session>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        app = try Wire.string(c.pointee.app, "app")
        beganAt = try Wire.instant(c.pointee.began_at, "beganAt")
        lastUsedAt = try Wire.instant(c.pointee.last_used_at, "lastUsedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        endsAt = try Wire.instant(c.pointee.ends_at, "endsAt")
        address = try Wire.string(c.pointee.address, "address")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Session>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if let beganAt { c.pointee.began_at = try arena.instant(beganAt, "beganAt") }
        if let lastUsedAt { c.pointee.last_used_at = try arena.instant(lastUsedAt, "lastUsedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if let endsAt { c.pointee.ends_at = try arena.instant(endsAt, "endsAt") }
        if !address.isEmpty { c.pointee.address = try arena.string(address, "address") }
    }
}

extension MemberV1.ListMySessionsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListMySessionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListMySessionsRequest>) {
        patron__member__v1__list_my_sessions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListMySessionsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListMySessionsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListStaffSessionsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListStaffSessionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListStaffSessionsRequest>) {
        patron__member__v1__list_staff_sessions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListStaffSessionsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListStaffSessionsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.ListSessionsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListSessionsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListSessionsReply>) {
        patron__member__v1__list_sessions_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListSessionsReply>) throws(CodecError) {
        sessions = try Wire.messages(c.pointee.sessions, c.pointee.n_sessions)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListSessionsReply>, _ arena: Arena) throws(CodecError) {
        if !sessions.isEmpty {
            c.pointee.n_sessions = sessions.count
            c.pointee.sessions = try arena.messages(sessions)
        }
    }
}

extension MemberV1.EndMySessionRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EndMySessionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EndMySessionRequest>) {
        patron__member__v1__end_my_session_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EndMySessionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EndMySessionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.EndStaffSessionRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EndStaffSessionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EndStaffSessionRequest>) {
        patron__member__v1__end_staff_session_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EndStaffSessionRequest>) throws(CodecError) {
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EndStaffSessionRequest>, _ arena: Arena) throws(CodecError) {
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.EndSessionReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EndSessionReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EndSessionReply>) {
        patron__member__v1__end_session_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EndSessionReply>) throws(CodecError) {
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EndSessionReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.replayed = replayed ? 1 : 0
    }
}
