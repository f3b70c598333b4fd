// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Unit: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Unit"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Unit>) {
        patron__member__v1__unit__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Unit>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        name = try Wire.string(c.pointee.name, "name")
        parentId = try Wire.string(c.pointee.parent_id, "parentId")
        closed = c.pointee.closed != 0
        timeZone = try Wire.string(c.pointee.time_zone, "timeZone")
        cutoffMinutes = c.pointee.cutoff_minutes
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Unit>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !parentId.isEmpty { c.pointee.parent_id = try arena.string(parentId, "parentId") }
        c.pointee.closed = closed ? 1 : 0
        if !timeZone.isEmpty { c.pointee.time_zone = try arena.string(timeZone, "timeZone") }
        c.pointee.cutoff_minutes = cutoffMinutes
    }
}

extension MemberV1.CreateUnitRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateUnitRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateUnitRequest>) {
        patron__member__v1__create_unit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateUnitRequest>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        name = try Wire.string(c.pointee.name, "name")
        parentId = try Wire.string(c.pointee.parent_id, "parentId")
        timeZone = try Wire.string(c.pointee.time_zone, "timeZone")
        cutoffMinutes = c.pointee.cutoff_minutes
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateUnitRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !parentId.isEmpty { c.pointee.parent_id = try arena.string(parentId, "parentId") }
        if !timeZone.isEmpty { c.pointee.time_zone = try arena.string(timeZone, "timeZone") }
        c.pointee.cutoff_minutes = cutoffMinutes
    }
}

extension MemberV1.RenameUnitRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RenameUnitRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RenameUnitRequest>) {
        patron__member__v1__rename_unit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RenameUnitRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        name = try Wire.string(c.pointee.name, "name")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RenameUnitRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
    }
}

extension MemberV1.MoveUnitRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MoveUnitRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MoveUnitRequest>) {
        patron__member__v1__move_unit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MoveUnitRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        parentId = try Wire.string(c.pointee.parent_id, "parentId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MoveUnitRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !parentId.isEmpty { c.pointee.parent_id = try arena.string(parentId, "parentId") }
    }
}

extension MemberV1.CloseUnitRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CloseUnitRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CloseUnitRequest>) {
        patron__member__v1__close_unit_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CloseUnitRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CloseUnitRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.ChangeUnitReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeUnitReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeUnitReply>) {
        patron__member__v1__change_unit_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeUnitReply>) throws(CodecError) {
        unit = try Wire.message(c.pointee.unit)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeUnitReply>, _ arena: Arena) throws(CodecError) {
        if let unit { c.pointee.unit = try arena.message(unit) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListUnitsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListUnitsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListUnitsRequest>) {
        patron__member__v1__list_units_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListUnitsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListUnitsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListUnitsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListUnitsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListUnitsReply>) {
        patron__member__v1__list_units_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListUnitsReply>) throws(CodecError) {
        units = try Wire.messages(c.pointee.units, c.pointee.n_units)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListUnitsReply>, _ arena: Arena) throws(CodecError) {
        if !units.isEmpty {
            c.pointee.n_units = units.count
            c.pointee.units = try arena.messages(units)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
