// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.PasswordLogInRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PasswordLogInRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PasswordLogInRequest>) {
        patron__member__v1__password_log_in_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PasswordLogInRequest>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        password = try Wire.string(c.pointee.password, "password")
        clientAddress = try Wire.string(c.pointee.client_address, "clientAddress")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PasswordLogInRequest>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !password.isEmpty { c.pointee.password = try arena.string(password, "password") }
        if !clientAddress.isEmpty { c.pointee.client_address = try arena.string(clientAddress, "clientAddress") }
    }
}

extension MemberV1.SetPasswordRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SetPasswordRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SetPasswordRequest>) {
        patron__member__v1__set_password_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SetPasswordRequest>) throws(CodecError) {
        smsCode = try Wire.string(c.pointee.sms_code, "smsCode")
        oldPassword = try Wire.string(c.pointee.old_password, "oldPassword")
        newPassword = try Wire.string(c.pointee.new_password, "newPassword")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SetPasswordRequest>, _ arena: Arena) throws(CodecError) {
        if !smsCode.isEmpty { c.pointee.sms_code = try arena.string(smsCode, "smsCode") }
        if !oldPassword.isEmpty { c.pointee.old_password = try arena.string(oldPassword, "oldPassword") }
        if !newPassword.isEmpty { c.pointee.new_password = try arena.string(newPassword, "newPassword") }
    }
}

extension MemberV1.CredentialReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CredentialReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CredentialReply>) {
        patron__member__v1__credential_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CredentialReply>) throws(CodecError) {
        accessToken = try Wire.string(c.pointee.access_token, "accessToken")
        refreshToken = try Wire.string(c.pointee.refresh_token, "refreshToken")
        accessTokenExpiresAt = try Wire.instant(c.pointee.access_token_expires_at, "accessTokenExpiresAt")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CredentialReply>, _ arena: Arena) throws(CodecError) {
        if !accessToken.isEmpty { c.pointee.access_token = try arena.string(accessToken, "accessToken") }
        if !refreshToken.isEmpty { c.pointee.refresh_token = try arena.string(refreshToken, "refreshToken") }
        if let accessTokenExpiresAt { c.pointee.access_token_expires_at = try arena.instant(accessTokenExpiresAt, "accessTokenExpiresAt") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ChangeMyPhoneRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeMyPhoneRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeMyPhoneRequest>) {
        patron__member__v1__change_my_phone_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeMyPhoneRequest>) throws(CodecError) {
        newPhone = try Wire.string(c.pointee.new_phone, "newPhone")
        oldPhoneCode = try Wire.string(c.pointee.old_phone_code, "oldPhoneCode")
        newPhoneCode = try Wire.string(c.pointee.new_phone_code, "newPhoneCode")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeMyPhoneRequest>, _ arena: Arena) throws(CodecError) {
        if !newPhone.isEmpty { c.pointee.new_phone = try arena.string(newPhone, "newPhone") }
        if !oldPhoneCode.isEmpty { c.pointee.old_phone_code = try arena.string(oldPhoneCode, "oldPhoneCode") }
        if !newPhoneCode.isEmpty { c.pointee.new_phone_code = try arena.string(newPhoneCode, "newPhoneCode") }
    }
}

extension MemberV1.ChangePhoneRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangePhoneRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangePhoneRequest>) {
        patron__member__v1__change_phone_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangePhoneRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        newPhone = try Wire.string(c.pointee.new_phone, "newPhone")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangePhoneRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !newPhone.isEmpty { c.pointee.new_phone = try arena.string(newPhone, "newPhone") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ChangePhoneReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangePhoneReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangePhoneReply>) {
        patron__member__v1__change_phone_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangePhoneReply>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        facts = try Wire.message(c.pointee.facts)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangePhoneReply>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if let facts { c.pointee.facts = try arena.message(facts) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
