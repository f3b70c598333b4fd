// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.ImportStoredValueRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ImportStoredValueRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ImportStoredValueRequest>) {
        patron__points__v1__import_stored_value_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ImportStoredValueRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        bonusExpiresAt = try Wire.instant(c.pointee.bonus_expires_at, "bonusExpiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ImportStoredValueRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if let bonusExpiresAt { c.pointee.bonus_expires_at = try arena.instant(bonusExpiresAt, "bonusExpiresAt") }
    }
}

extension PointsV1.ImportStoredValueReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ImportStoredValueReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ImportStoredValueReply>) {
        patron__points__v1__import_stored_value_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ImportStoredValueReply>) throws(CodecError) {
        balance = try Wire.message(c.pointee.balance)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ImportStoredValueReply>, _ arena: Arena) throws(CodecError) {
        if let balance { c.pointee.balance = try arena.message(balance) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListImportedBalancesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListImportedBalancesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListImportedBalancesRequest>) {
        patron__points__v1__list_imported_balances_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListImportedBalancesRequest>) throws(CodecError) {
        prefix = try Wire.string(c.pointee.prefix, "prefix")
        books = Wire.enumeration(c.pointee.books.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListImportedBalancesRequest>, _ arena: Arena) throws(CodecError) {
        if !prefix.isEmpty { c.pointee.prefix = try arena.string(prefix, "prefix") }
        c.pointee.books = .init(rawValue: UInt32(bitPattern: books.rawValue))
    }
}
