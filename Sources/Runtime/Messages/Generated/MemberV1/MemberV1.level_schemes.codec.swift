// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.LevelSchemeVersion: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelSchemeVersion"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelSchemeVersion>) {
        patron__member__v1__level_scheme_version__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelSchemeVersion>) throws(CodecError) {
        version = c.pointee.version
        state = Wire.enumeration(c.pointee.state.rawValue)
        scheme = try Wire.message(c.pointee.scheme)
        note = try Wire.string(c.pointee.note, "note")
        revision = c.pointee.revision
        author = try Wire.string(c.pointee.author, "author")
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        publisher = try Wire.string(c.pointee.publisher, "publisher")
        publishedAt = try Wire.instant(c.pointee.published_at, "publishedAt")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        refresh = c.pointee.refresh != 0
        introducedAt = try Wire.instant(c.pointee.introduced_at, "introducedAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelSchemeVersion>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let scheme { c.pointee.scheme = try arena.message(scheme) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        c.pointee.revision = revision
        if !author.isEmpty { c.pointee.author = try arena.string(author, "author") }
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if !publisher.isEmpty { c.pointee.publisher = try arena.string(publisher, "publisher") }
        if let publishedAt { c.pointee.published_at = try arena.instant(publishedAt, "publishedAt") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        c.pointee.refresh = refresh ? 1 : 0
        if let introducedAt { c.pointee.introduced_at = try arena.instant(introducedAt, "introducedAt") }
    }
}

extension MemberV1.CreateLevelSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateLevelSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateLevelSchemeRequest>) {
        patron__member__v1__create_level_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateLevelSchemeRequest>) throws(CodecError) {
        scheme = try Wire.message(c.pointee.scheme)
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateLevelSchemeRequest>, _ arena: Arena) throws(CodecError) {
        if let scheme { c.pointee.scheme = try arena.message(scheme) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension MemberV1.UpdateLevelSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.UpdateLevelSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__UpdateLevelSchemeRequest>) {
        patron__member__v1__update_level_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__UpdateLevelSchemeRequest>) throws(CodecError) {
        version = c.pointee.version
        scheme = try Wire.message(c.pointee.scheme)
        note = try Wire.string(c.pointee.note, "note")
        revision = c.pointee.revision
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__UpdateLevelSchemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        if let scheme { c.pointee.scheme = try arena.message(scheme) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        c.pointee.revision = revision
    }
}

extension MemberV1.PublishLevelSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PublishLevelSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PublishLevelSchemeRequest>) {
        patron__member__v1__publish_level_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PublishLevelSchemeRequest>) throws(CodecError) {
        version = c.pointee.version
        revision = c.pointee.revision
        from = try Wire.instant(c.pointee.from, "from")
        refresh = c.pointee.refresh != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PublishLevelSchemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        c.pointee.revision = revision
        if let from { c.pointee.from = try arena.instant(from, "from") }
        c.pointee.refresh = refresh ? 1 : 0
    }
}

extension MemberV1.ArchiveLevelSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ArchiveLevelSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ArchiveLevelSchemeRequest>) {
        patron__member__v1__archive_level_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ArchiveLevelSchemeRequest>) throws(CodecError) {
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ArchiveLevelSchemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
    }
}

extension MemberV1.LevelSchemeReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelSchemeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelSchemeReply>) {
        patron__member__v1__level_scheme_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelSchemeReply>) throws(CodecError) {
        scheme = try Wire.message(c.pointee.scheme)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelSchemeReply>, _ arena: Arena) throws(CodecError) {
        if let scheme { c.pointee.scheme = try arena.message(scheme) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.GetLevelSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetLevelSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetLevelSchemeRequest>) {
        patron__member__v1__get_level_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetLevelSchemeRequest>) throws(CodecError) {
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetLevelSchemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
    }
}

extension MemberV1.ListLevelSchemesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLevelSchemesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLevelSchemesRequest>) {
        patron__member__v1__list_level_schemes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLevelSchemesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLevelSchemesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListLevelSchemesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListLevelSchemesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListLevelSchemesReply>) {
        patron__member__v1__list_level_schemes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListLevelSchemesReply>) throws(CodecError) {
        schemes = try Wire.messages(c.pointee.schemes, c.pointee.n_schemes)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListLevelSchemesReply>, _ arena: Arena) throws(CodecError) {
        if !schemes.isEmpty {
            c.pointee.n_schemes = schemes.count
            c.pointee.schemes = try arena.messages(schemes)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.PreviewLevelSchemeRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PreviewLevelSchemeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PreviewLevelSchemeRequest>) {
        patron__member__v1__preview_level_scheme_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PreviewLevelSchemeRequest>) throws(CodecError) {
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PreviewLevelSchemeRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
    }
}

extension MemberV1.LevelSchemeTransition: Message, MessageCodec {
    package static let protoName = "patron.member.v1.LevelSchemeTransition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__LevelSchemeTransition>) {
        patron__member__v1__level_scheme_transition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__LevelSchemeTransition>) throws(CodecError) {
        fromLevel = try Wire.string(c.pointee.from_level, "fromLevel")
        toLevel = try Wire.string(c.pointee.to_level, "toLevel")
        members = c.pointee.members
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__LevelSchemeTransition>, _ arena: Arena) throws(CodecError) {
        if !fromLevel.isEmpty { c.pointee.from_level = try arena.string(fromLevel, "fromLevel") }
        if !toLevel.isEmpty { c.pointee.to_level = try arena.string(toLevel, "toLevel") }
        c.pointee.members = members
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MemberV1.PreviewLevelSchemeProgress: Message, MessageCodec {
    package static let protoName = "patron.member.v1.PreviewLevelSchemeProgress"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__PreviewLevelSchemeProgress>) {
        patron__member__v1__preview_level_scheme_progress__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__PreviewLevelSchemeProgress>) throws(CodecError) {
        members = c.pointee.members
        done = c.pointee.done != 0
        refreshed = try Wire.messages(c.pointee.refreshed, c.pointee.n_refreshed)
        atEnd = try Wire.messages(c.pointee.at_end, c.pointee.n_at_end)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__PreviewLevelSchemeProgress>, _ arena: Arena) throws(CodecError) {
        c.pointee.members = members
        c.pointee.done = done ? 1 : 0
        if !refreshed.isEmpty {
            c.pointee.n_refreshed = refreshed.count
            c.pointee.refreshed = try arena.messages(refreshed)
        }
        if !atEnd.isEmpty {
            c.pointee.n_at_end = atEnd.count
            c.pointee.at_end = try arena.messages(atEnd)
        }
    }
}
