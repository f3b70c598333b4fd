// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.IssueMyCodeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueMyCodeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueMyCodeRequest>) {
        patron__member__v1__issue_my_code_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueMyCodeRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueMyCodeRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.IssueMyCodeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueMyCodeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueMyCodeReply>) {
        patron__member__v1__issue_my_code_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueMyCodeReply>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueMyCodeReply>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension MemberV1.IssueMyOfflineCodeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueMyOfflineCodeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueMyOfflineCodeRequest>) {
        patron__member__v1__issue_my_offline_code_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueMyOfflineCodeRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueMyOfflineCodeRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.IssueMyOfflineCodeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.IssueMyOfflineCodeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__IssueMyOfflineCodeReply>) {
        patron__member__v1__issue_my_offline_code_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__IssueMyOfflineCodeReply>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        spendLimitMinor = c.pointee.spend_limit_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__IssueMyOfflineCodeReply>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        c.pointee.spend_limit_minor = spendLimitMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetOfflineKeysRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetOfflineKeysRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetOfflineKeysRequest>) {
        patron__member__v1__get_offline_keys_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetOfflineKeysRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetOfflineKeysRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.OfflineKey: Message, MessageCodec {
    package static let protoName = "patron.member.v1.OfflineKey"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__OfflineKey>) {
        patron__member__v1__offline_key__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__OfflineKey>) throws(CodecError) {
        kid = try Wire.string(c.pointee.kid, "kid")
        publicKey = Wire.bytes(c.pointee.public_key)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__OfflineKey>, _ arena: Arena) throws(CodecError) {
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
        if !publicKey.isEmpty { c.pointee.public_key = arena.bytes(publicKey) }
    }
}

extension MemberV1.GetOfflineKeysReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetOfflineKeysReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetOfflineKeysReply>) {
        patron__member__v1__get_offline_keys_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetOfflineKeysReply>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        keys = try Wire.messages(c.pointee.keys, c.pointee.n_keys)
        validUntil = try Wire.instant(c.pointee.valid_until, "validUntil")
        bundle = try Wire.string(c.pointee.bundle, "bundle")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetOfflineKeysReply>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !keys.isEmpty {
            c.pointee.n_keys = keys.count
            c.pointee.keys = try arena.messages(keys)
        }
        if let validUntil { c.pointee.valid_until = try arena.instant(validUntil, "validUntil") }
        if !bundle.isEmpty { c.pointee.bundle = try arena.string(bundle, "bundle") }
    }
}
