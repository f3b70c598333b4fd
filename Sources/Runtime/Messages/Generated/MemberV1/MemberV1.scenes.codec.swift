// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Scene: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Scene"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Scene>) {
        patron__member__v1__scene__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Scene>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        label = try Wire.string(c.pointee.label, "label")
        scene = try Wire.string(c.pointee.scene, "scene")
        disabled = c.pointee.disabled != 0
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        registrations = c.pointee.registrations
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Scene>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !label.isEmpty { c.pointee.label = try arena.string(label, "label") }
        if !scene.isEmpty { c.pointee.scene = try arena.string(scene, "scene") }
        c.pointee.disabled = disabled ? 1 : 0
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        c.pointee.registrations = registrations
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MemberV1.CreateSceneRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateSceneRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateSceneRequest>) {
        patron__member__v1__create_scene_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateSceneRequest>) throws(CodecError) {
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        label = try Wire.string(c.pointee.label, "label")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateSceneRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !label.isEmpty { c.pointee.label = try arena.string(label, "label") }
    }
}

extension MemberV1.SceneReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SceneReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SceneReply>) {
        patron__member__v1__scene_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SceneReply>) throws(CodecError) {
        scene = try Wire.message(c.pointee.scene)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SceneReply>, _ arena: Arena) throws(CodecError) {
        if let scene { c.pointee.scene = try arena.message(scene) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.DisableSceneRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DisableSceneRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DisableSceneRequest>) {
        patron__member__v1__disable_scene_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DisableSceneRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DisableSceneRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.ListScenesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListScenesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListScenesRequest>) {
        patron__member__v1__list_scenes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListScenesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListScenesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListScenesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListScenesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListScenesReply>) {
        patron__member__v1__list_scenes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListScenesReply>) throws(CodecError) {
        scenes = try Wire.messages(c.pointee.scenes, c.pointee.n_scenes)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListScenesReply>, _ arena: Arena) throws(CodecError) {
        if !scenes.isEmpty {
            c.pointee.n_scenes = scenes.count
            c.pointee.scenes = try arena.messages(scenes)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.CountSourcesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CountSourcesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CountSourcesRequest>) {
        patron__member__v1__count_sources_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CountSourcesRequest>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CountSourcesRequest>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
    }
}

extension MemberV1.SourceCount: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SourceCount"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SourceCount>) {
        patron__member__v1__source_count__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SourceCount>) throws(CodecError) {
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        registrations = c.pointee.registrations
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SourceCount>, _ arena: Arena) throws(CodecError) {
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        c.pointee.registrations = registrations
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MemberV1.CountSourcesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CountSourcesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CountSourcesReply>) {
        patron__member__v1__count_sources_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CountSourcesReply>) throws(CodecError) {
        sources = try Wire.messages(c.pointee.sources, c.pointee.n_sources)
        registrations = c.pointee.registrations
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CountSourcesReply>, _ arena: Arena) throws(CodecError) {
        if !sources.isEmpty {
            c.pointee.n_sources = sources.count
            c.pointee.sources = try arena.messages(sources)
        }
        c.pointee.registrations = registrations
    }
}
