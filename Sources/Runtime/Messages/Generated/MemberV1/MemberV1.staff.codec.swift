// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.StaffAccount: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StaffAccount"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StaffAccount>) {
        patron__member__v1__staff_account__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StaffAccount>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        account = try Wire.string(c.pointee.account, "account")
        role = try Wire.string(c.pointee.role, "role")
        unitIds = try Wire.strings(c.pointee.unit_ids, c.pointee.n_unit_ids, "unitIds")
        disabled = c.pointee.disabled != 0
        oneTimeUntil = try Wire.instant(c.pointee.one_time_until, "oneTimeUntil")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StaffAccount>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        if !unitIds.isEmpty {
            c.pointee.n_unit_ids = unitIds.count
            c.pointee.unit_ids = try arena.strings(unitIds, "unitIds")
        }
        c.pointee.disabled = disabled ? 1 : 0
        if let oneTimeUntil { c.pointee.one_time_until = try arena.instant(oneTimeUntil, "oneTimeUntil") }
    }
}

extension MemberV1.CreateStaffRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateStaffRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateStaffRequest>) {
        patron__member__v1__create_staff_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateStaffRequest>) throws(CodecError) {
        account = try Wire.string(c.pointee.account, "account")
        role = try Wire.string(c.pointee.role, "role")
        unitIds = try Wire.strings(c.pointee.unit_ids, c.pointee.n_unit_ids, "unitIds")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateStaffRequest>, _ arena: Arena) throws(CodecError) {
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        if !unitIds.isEmpty {
            c.pointee.n_unit_ids = unitIds.count
            c.pointee.unit_ids = try arena.strings(unitIds, "unitIds")
        }
    }
}

extension MemberV1.SetStaffAccessRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SetStaffAccessRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SetStaffAccessRequest>) {
        patron__member__v1__set_staff_access_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SetStaffAccessRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        role = try Wire.string(c.pointee.role, "role")
        unitIds = try Wire.strings(c.pointee.unit_ids, c.pointee.n_unit_ids, "unitIds")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SetStaffAccessRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !role.isEmpty { c.pointee.role = try arena.string(role, "role") }
        if !unitIds.isEmpty {
            c.pointee.n_unit_ids = unitIds.count
            c.pointee.unit_ids = try arena.strings(unitIds, "unitIds")
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ChangeStaffRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeStaffRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeStaffRequest>) {
        patron__member__v1__change_staff_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeStaffRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeStaffRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ChangeStaffReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeStaffReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeStaffReply>) {
        patron__member__v1__change_staff_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeStaffReply>) throws(CodecError) {
        staff = try Wire.message(c.pointee.staff)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeStaffReply>, _ arena: Arena) throws(CodecError) {
        if let staff { c.pointee.staff = try arena.message(staff) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.StaffPasswordReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.StaffPasswordReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__StaffPasswordReply>) {
        patron__member__v1__staff_password_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__StaffPasswordReply>) throws(CodecError) {
        staff = try Wire.message(c.pointee.staff)
        oneTimePassword = try Wire.string(c.pointee.one_time_password, "oneTimePassword")
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__StaffPasswordReply>, _ arena: Arena) throws(CodecError) {
        if let staff { c.pointee.staff = try arena.message(staff) }
        if !oneTimePassword.isEmpty { c.pointee.one_time_password = try arena.string(oneTimePassword, "oneTimePassword") }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetStaffRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetStaffRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetStaffRequest>) {
        patron__member__v1__get_staff_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetStaffRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetStaffRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.ListStaffRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListStaffRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListStaffRequest>) {
        patron__member__v1__list_staff_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListStaffRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListStaffRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListStaffReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListStaffReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListStaffReply>) {
        patron__member__v1__list_staff_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListStaffReply>) throws(CodecError) {
        staff = try Wire.messages(c.pointee.staff, c.pointee.n_staff)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListStaffReply>, _ arena: Arena) throws(CodecError) {
        if !staff.isEmpty {
            c.pointee.n_staff = staff.count
            c.pointee.staff = try arena.messages(staff)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
