// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.PromotionDefinition: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PromotionDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PromotionDefinition>) {
        patron__marketing__v1__promotion_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PromotionDefinition>) throws(CodecError) {
        name = try Wire.message(c.pointee.name)
        terms = try Wire.message(c.pointee.terms)
        limits = try Wire.messages(c.pointee.limits, c.pointee.n_limits)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PromotionDefinition>, _ arena: Arena) throws(CodecError) {
        if let name { c.pointee.name = try arena.message(name) }
        if let terms { c.pointee.terms = try arena.message(terms) }
        if !limits.isEmpty {
            c.pointee.n_limits = limits.count
            c.pointee.limits = try arena.messages(limits)
        }
    }
}

extension MarketingV1.PromotionVersion: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PromotionVersion"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PromotionVersion>) {
        patron__marketing__v1__promotion_version__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PromotionVersion>) throws(CodecError) {
        version = c.pointee.version
        definition = try Wire.message(c.pointee.definition)
        note = try Wire.string(c.pointee.note, "note")
        author = try Wire.string(c.pointee.author, "author")
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        publisher = try Wire.string(c.pointee.publisher, "publisher")
        publishedAt = try Wire.instant(c.pointee.published_at, "publishedAt")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PromotionVersion>, _ arena: Arena) throws(CodecError) {
        c.pointee.version = version
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        if !author.isEmpty { c.pointee.author = try arena.string(author, "author") }
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if !publisher.isEmpty { c.pointee.publisher = try arena.string(publisher, "publisher") }
        if let publishedAt { c.pointee.published_at = try arena.instant(publishedAt, "publishedAt") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
    }
}

extension MarketingV1.Promotion: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Promotion"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Promotion>) {
        patron__marketing__v1__promotion__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Promotion>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        inForce = try Wire.message(c.pointee.in_force)
        next = try Wire.message(c.pointee.next)
        draft = try Wire.message(c.pointee.draft)
        revision = c.pointee.revision
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Promotion>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let inForce { c.pointee.in_force = try arena.message(inForce) }
        if let next { c.pointee.next = try arena.message(next) }
        if let draft { c.pointee.draft = try arena.message(draft) }
        c.pointee.revision = revision
    }
}

extension MarketingV1.CreatePromotionRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CreatePromotionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CreatePromotionRequest>) {
        patron__marketing__v1__create_promotion_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CreatePromotionRequest>) throws(CodecError) {
        definition = try Wire.message(c.pointee.definition)
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CreatePromotionRequest>, _ arena: Arena) throws(CodecError) {
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension MarketingV1.UpdatePromotionRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UpdatePromotionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UpdatePromotionRequest>) {
        patron__marketing__v1__update_promotion_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UpdatePromotionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        definition = try Wire.message(c.pointee.definition)
        updateMask = try Wire.strings(c.pointee.update_mask, c.pointee.n_update_mask, "updateMask")
        revision = c.pointee.revision
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UpdatePromotionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !updateMask.isEmpty {
            c.pointee.n_update_mask = updateMask.count
            c.pointee.update_mask = try arena.strings(updateMask, "updateMask")
        }
        c.pointee.revision = revision
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension MarketingV1.PublishPromotionRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PublishPromotionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PublishPromotionRequest>) {
        patron__marketing__v1__publish_promotion_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PublishPromotionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        revision = c.pointee.revision
        from = try Wire.instant(c.pointee.from, "from")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PublishPromotionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.revision = revision
        if let from { c.pointee.from = try arena.instant(from, "from") }
    }
}

extension MarketingV1.ChangePromotionRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ChangePromotionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ChangePromotionRequest>) {
        patron__marketing__v1__change_promotion_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ChangePromotionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ChangePromotionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.PromotionReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PromotionReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PromotionReply>) {
        patron__marketing__v1__promotion_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PromotionReply>) throws(CodecError) {
        promotion = try Wire.message(c.pointee.promotion)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PromotionReply>, _ arena: Arena) throws(CodecError) {
        if let promotion { c.pointee.promotion = try arena.message(promotion) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.GetPromotionRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetPromotionRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetPromotionRequest>) {
        patron__marketing__v1__get_promotion_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetPromotionRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetPromotionRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.ListPromotionsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListPromotionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionsRequest>) {
        patron__marketing__v1__list_promotions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListPromotionsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListPromotionsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListPromotionsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionsReply>) {
        patron__marketing__v1__list_promotions_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListPromotionsReply>) throws(CodecError) {
        promotions = try Wire.messages(c.pointee.promotions, c.pointee.n_promotions)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionsReply>, _ arena: Arena) throws(CodecError) {
        if !promotions.isEmpty {
            c.pointee.n_promotions = promotions.count
            c.pointee.promotions = try arena.messages(promotions)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.ListPromotionVersionsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListPromotionVersionsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionVersionsRequest>) {
        patron__marketing__v1__list_promotion_versions_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListPromotionVersionsRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionVersionsRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListPromotionVersionsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListPromotionVersionsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionVersionsReply>) {
        patron__marketing__v1__list_promotion_versions_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListPromotionVersionsReply>) throws(CodecError) {
        versions = try Wire.messages(c.pointee.versions, c.pointee.n_versions)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromotionVersionsReply>, _ arena: Arena) throws(CodecError) {
        if !versions.isEmpty {
            c.pointee.n_versions = versions.count
            c.pointee.versions = try arena.messages(versions)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.GetPromotionUsesRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetPromotionUsesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetPromotionUsesRequest>) {
        patron__marketing__v1__get_promotion_uses_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetPromotionUsesRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetPromotionUsesRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.LimitUse: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.LimitUse"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__LimitUse>) {
        patron__marketing__v1__limit_use__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__LimitUse>) throws(CodecError) {
        limit = try Wire.message(c.pointee.limit)
        since = try Wire.string(c.pointee.since, "since")
        uses = c.pointee.uses
        discountMinor = c.pointee.discount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__LimitUse>, _ arena: Arena) throws(CodecError) {
        if let limit { c.pointee.limit = try arena.message(limit) }
        if !since.isEmpty { c.pointee.since = try arena.string(since, "since") }
        c.pointee.uses = uses
        c.pointee.discount_minor = discountMinor
    }
}

extension MarketingV1.GetPromotionUsesReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetPromotionUsesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetPromotionUsesReply>) {
        patron__marketing__v1__get_promotion_uses_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetPromotionUsesReply>) throws(CodecError) {
        limits = try Wire.messages(c.pointee.limits, c.pointee.n_limits)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetPromotionUsesReply>, _ arena: Arena) throws(CodecError) {
        if !limits.isEmpty {
            c.pointee.n_limits = limits.count
            c.pointee.limits = try arena.messages(limits)
        }
    }
}
