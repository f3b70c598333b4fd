// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.ImportedPerson: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ImportedPerson"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ImportedPerson>) {
        patron__member__v1__imported_person__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ImportedPerson>) throws(CodecError) {
        phone = try Wire.string(c.pointee.phone, "phone")
        name = try Wire.string(c.pointee.name, "name")
        nickname = try Wire.string(c.pointee.nickname, "nickname")
        birthday = try Wire.string(c.pointee.birthday, "birthday")
        gender = Wire.enumeration(c.pointee.gender.rawValue)
        registeredAt = try Wire.instant(c.pointee.registered_at, "registeredAt")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ImportedPerson>, _ arena: Arena) throws(CodecError) {
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !nickname.isEmpty { c.pointee.nickname = try arena.string(nickname, "nickname") }
        if !birthday.isEmpty { c.pointee.birthday = try arena.string(birthday, "birthday") }
        c.pointee.gender = .init(rawValue: UInt32(bitPattern: gender.rawValue))
        if let registeredAt { c.pointee.registered_at = try arena.instant(registeredAt, "registeredAt") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
    }
}

extension MemberV1.ImportedMember: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ImportedMember"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ImportedMember>) {
        patron__member__v1__imported_member__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ImportedMember>) throws(CodecError) {
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        person = try Wire.message(c.pointee.person)
        levelCode = try Wire.string(c.pointee.level_code, "levelCode")
        levelValidUntil = try Wire.string(c.pointee.level_valid_until, "levelValidUntil")
        tags = try Wire.strings(c.pointee.tags, c.pointee.n_tags, "tags")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ImportedMember>, _ arena: Arena) throws(CodecError) {
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if let person { c.pointee.person = try arena.message(person) }
        if !levelCode.isEmpty { c.pointee.level_code = try arena.string(levelCode, "levelCode") }
        if !levelValidUntil.isEmpty { c.pointee.level_valid_until = try arena.string(levelValidUntil, "levelValidUntil") }
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.strings(tags, "tags")
        }
    }
}

extension MemberV1.ImportMembersRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ImportMembersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ImportMembersRequest>) {
        patron__member__v1__import_members_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ImportMembersRequest>) throws(CodecError) {
        source = try Wire.string(c.pointee.source, "source")
        members = try Wire.messages(c.pointee.members, c.pointee.n_members)
        validateOnly = c.pointee.validate_only != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ImportMembersRequest>, _ arena: Arena) throws(CodecError) {
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
        if !members.isEmpty {
            c.pointee.n_members = members.count
            c.pointee.members = try arena.messages(members)
        }
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension MemberV1.ListImportedMembersRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListImportedMembersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListImportedMembersRequest>) {
        patron__member__v1__list_imported_members_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListImportedMembersRequest>) throws(CodecError) {
        source = try Wire.string(c.pointee.source, "source")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListImportedMembersRequest>, _ arena: Arena) throws(CodecError) {
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
    }
}
