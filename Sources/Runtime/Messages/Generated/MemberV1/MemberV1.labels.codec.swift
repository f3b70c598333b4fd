// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Label: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Label"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Label>) {
        patron__member__v1__label__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Label>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        condition = try Wire.message(c.pointee.condition)
        archived = c.pointee.archived != 0
        revision = c.pointee.revision
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Label>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if let condition { c.pointee.condition = try arena.message(condition) }
        c.pointee.archived = archived ? 1 : 0
        c.pointee.revision = revision
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
    }
}

extension MemberV1.DefineLabelRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineLabelRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineLabelRequest>) {
        patron__member__v1__define_label_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineLabelRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        condition = try Wire.message(c.pointee.condition)
        archived = c.pointee.archived != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineLabelRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if let condition { c.pointee.condition = try arena.message(condition) }
        c.pointee.archived = archived ? 1 : 0
    }
}

extension MemberV1.DefineLabelReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineLabelReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineLabelReply>) {
        patron__member__v1__define_label_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineLabelReply>) throws(CodecError) {
        label = try Wire.message(c.pointee.label)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineLabelReply>, _ arena: Arena) throws(CodecError) {
        if let label { c.pointee.label = try arena.message(label) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListLabelsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLabelsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLabelsRequest>) {
        patron__member__v1__list_labels_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLabelsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLabelsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension MemberV1.ListLabelsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLabelsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLabelsReply>) {
        patron__member__v1__list_labels_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLabelsReply>) throws(CodecError) {
        labels = try Wire.messages(c.pointee.labels, c.pointee.n_labels)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLabelsReply>, _ arena: Arena) throws(CodecError) {
        if !labels.isEmpty {
            c.pointee.n_labels = labels.count
            c.pointee.labels = try arena.messages(labels)
        }
    }
}

extension MemberV1.GetGroupRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetGroupRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetGroupRequest>) {
        patron__member__v1__get_group_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetGroupRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetGroupRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
    }
}

extension MemberV1.Group: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Group"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Group>) {
        patron__member__v1__group__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Group>) throws(CodecError) {
        label = try Wire.message(c.pointee.label)
        members = c.pointee.members
        suppressed = c.pointee.suppressed != 0
        approximate = c.pointee.approximate != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Group>, _ arena: Arena) throws(CodecError) {
        if let label { c.pointee.label = try arena.message(label) }
        c.pointee.members = members
        c.pointee.suppressed = suppressed ? 1 : 0
        c.pointee.approximate = approximate ? 1 : 0
    }
}

extension MemberV1.TagMemberRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.TagMemberRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__TagMemberRequest>) {
        patron__member__v1__tag_member_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__TagMemberRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        add = try Wire.strings(c.pointee.add, c.pointee.n_add, "add")
        remove = try Wire.strings(c.pointee.remove, c.pointee.n_remove, "remove")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__TagMemberRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !add.isEmpty {
            c.pointee.n_add = add.count
            c.pointee.add = try arena.strings(add, "add")
        }
        if !remove.isEmpty {
            c.pointee.n_remove = remove.count
            c.pointee.remove = try arena.strings(remove, "remove")
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.TagMemberReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.TagMemberReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__TagMemberReply>) {
        patron__member__v1__tag_member_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__TagMemberReply>) throws(CodecError) {
        tags = try Wire.messages(c.pointee.tags, c.pointee.n_tags)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__TagMemberReply>, _ arena: Arena) throws(CodecError) {
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.messages(tags)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ChangeGroupRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeGroupRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeGroupRequest>) {
        patron__member__v1__change_group_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeGroupRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        add = try Wire.strings(c.pointee.add, c.pointee.n_add, "add")
        remove = try Wire.strings(c.pointee.remove, c.pointee.n_remove, "remove")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeGroupRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !add.isEmpty {
            c.pointee.n_add = add.count
            c.pointee.add = try arena.strings(add, "add")
        }
        if !remove.isEmpty {
            c.pointee.n_remove = remove.count
            c.pointee.remove = try arena.strings(remove, "remove")
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.ChangeGroupReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ChangeGroupReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ChangeGroupReply>) {
        patron__member__v1__change_group_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ChangeGroupReply>) throws(CodecError) {
        added = c.pointee.added
        removed = c.pointee.removed
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ChangeGroupReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.added = added
        c.pointee.removed = removed
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.LabelsChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LabelsChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LabelsChangedEvent>) {
        patron__member__v1__labels_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LabelsChangedEvent>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        tagsAdded = try Wire.strings(c.pointee.tags_added, c.pointee.n_tags_added, "tagsAdded")
        tagsRemoved = try Wire.strings(c.pointee.tags_removed, c.pointee.n_tags_removed, "tagsRemoved")
        groupsAdded = try Wire.strings(c.pointee.groups_added, c.pointee.n_groups_added, "groupsAdded")
        groupsRemoved = try Wire.strings(c.pointee.groups_removed, c.pointee.n_groups_removed, "groupsRemoved")
        byRule = c.pointee.by_rule != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LabelsChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !tagsAdded.isEmpty {
            c.pointee.n_tags_added = tagsAdded.count
            c.pointee.tags_added = try arena.strings(tagsAdded, "tagsAdded")
        }
        if !tagsRemoved.isEmpty {
            c.pointee.n_tags_removed = tagsRemoved.count
            c.pointee.tags_removed = try arena.strings(tagsRemoved, "tagsRemoved")
        }
        if !groupsAdded.isEmpty {
            c.pointee.n_groups_added = groupsAdded.count
            c.pointee.groups_added = try arena.strings(groupsAdded, "groupsAdded")
        }
        if !groupsRemoved.isEmpty {
            c.pointee.n_groups_removed = groupsRemoved.count
            c.pointee.groups_removed = try arena.strings(groupsRemoved, "groupsRemoved")
        }
        c.pointee.by_rule = byRule ? 1 : 0
    }
}
