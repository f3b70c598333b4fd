// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.CouponValidity: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponValidity"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponValidity>) {
        patron__marketing__v1__coupon_validity__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponValidity>) throws(CodecError) {
        days = try Wire.message(c.pointee.days)
        from = try Wire.instant(c.pointee.from, "from")
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponValidity>, _ arena: Arena) throws(CodecError) {
        if let days { c.pointee.days = try arena.message(days) }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
    }
}

extension MarketingV1.CouponValidity.Days: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponValidity.Days"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponValidity__Days>) {
        patron__marketing__v1__coupon_validity__days__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponValidity__Days>) throws(CodecError) {
        count = c.pointee.count
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponValidity__Days>, _ arena: Arena) throws(CodecError) {
        c.pointee.count = count
    }
}

extension MarketingV1.TemplateDefinition: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TemplateDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TemplateDefinition>) {
        patron__marketing__v1__template_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TemplateDefinition>) throws(CodecError) {
        name = try Wire.message(c.pointee.name)
        terms = try Wire.message(c.pointee.terms)
        validity = try Wire.message(c.pointee.validity)
        total = c.pointee.total
        perMember = c.pointee.per_member
        transferable = c.pointee.transferable != 0
        afterRestoring = Wire.enumeration(c.pointee.after_restoring.rawValue)
        extensionDays = c.pointee.extension_days
        claimable = c.pointee.claimable != 0
        claimFrom = try Wire.instant(c.pointee.claim_from, "claimFrom")
        claimUntil = try Wire.instant(c.pointee.claim_until, "claimUntil")
        remindDays = c.pointee.remind_days
        purpose = try Wire.string(c.pointee.purpose, "purpose")
        limits = try Wire.messages(c.pointee.limits, c.pointee.n_limits)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TemplateDefinition>, _ arena: Arena) throws(CodecError) {
        if let name { c.pointee.name = try arena.message(name) }
        if let terms { c.pointee.terms = try arena.message(terms) }
        if let validity { c.pointee.validity = try arena.message(validity) }
        c.pointee.total = total
        c.pointee.per_member = perMember
        c.pointee.transferable = transferable ? 1 : 0
        c.pointee.after_restoring = .init(rawValue: UInt32(bitPattern: afterRestoring.rawValue))
        c.pointee.extension_days = extensionDays
        c.pointee.claimable = claimable ? 1 : 0
        if let claimFrom { c.pointee.claim_from = try arena.instant(claimFrom, "claimFrom") }
        if let claimUntil { c.pointee.claim_until = try arena.instant(claimUntil, "claimUntil") }
        c.pointee.remind_days = remindDays
        if !purpose.isEmpty { c.pointee.purpose = try arena.string(purpose, "purpose") }
        if !limits.isEmpty {
            c.pointee.n_limits = limits.count
            c.pointee.limits = try arena.messages(limits)
        }
    }
}

extension MarketingV1.CouponTemplate: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponTemplate"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponTemplate>) {
        patron__marketing__v1__coupon_template__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponTemplate>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        state = Wire.enumeration(c.pointee.state.rawValue)
        version = c.pointee.version
        definition = try Wire.message(c.pointee.definition)
        currency = try Wire.string(c.pointee.currency, "currency")
        issued = c.pointee.issued
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponTemplate>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.version = version
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.issued = issued
    }
}

extension MarketingV1.CreateTemplateRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CreateTemplateRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CreateTemplateRequest>) {
        patron__marketing__v1__create_template_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CreateTemplateRequest>) throws(CodecError) {
        definition = try Wire.message(c.pointee.definition)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CreateTemplateRequest>, _ arena: Arena) throws(CodecError) {
        if let definition { c.pointee.definition = try arena.message(definition) }
    }
}

extension MarketingV1.UpdateTemplateRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UpdateTemplateRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UpdateTemplateRequest>) {
        patron__marketing__v1__update_template_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UpdateTemplateRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        definition = try Wire.message(c.pointee.definition)
        version = c.pointee.version
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UpdateTemplateRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        c.pointee.version = version
    }
}

extension MarketingV1.TemplateRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TemplateRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TemplateRequest>) {
        patron__marketing__v1__template_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TemplateRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TemplateRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.TemplateReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TemplateReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TemplateReply>) {
        patron__marketing__v1__template_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TemplateReply>) throws(CodecError) {
        template = try Wire.message(c.pointee.template_)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TemplateReply>, _ arena: Arena) throws(CodecError) {
        if let template { c.pointee.template_ = try arena.message(template) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.ListTemplatesRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListTemplatesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListTemplatesRequest>) {
        patron__marketing__v1__list_templates_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListTemplatesRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListTemplatesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListTemplatesReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListTemplatesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListTemplatesReply>) {
        patron__marketing__v1__list_templates_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListTemplatesReply>) throws(CodecError) {
        templates = try Wire.messages(c.pointee.templates, c.pointee.n_templates)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListTemplatesReply>, _ arena: Arena) throws(CodecError) {
        if !templates.isEmpty {
            c.pointee.n_templates = templates.count
            c.pointee.templates = try arena.messages(templates)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
