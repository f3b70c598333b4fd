// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.SourceTerms: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SourceTerms"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SourceTerms>) {
        patron__member__v1__source_terms__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SourceTerms>) throws(CodecError) {
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        sceneId = try Wire.string(c.pointee.scene_id, "sceneId")
        eventCode = try Wire.string(c.pointee.event_code, "eventCode")
        couponTemplateId = try Wire.string(c.pointee.coupon_template_id, "couponTemplateId")
        incentiveCostMinor = c.pointee.incentive_cost_minor
        prompt = try Wire.message(c.pointee.prompt)
        archived = c.pointee.archived != 0
        revision = c.pointee.revision
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SourceTerms>, _ arena: Arena) throws(CodecError) {
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !sceneId.isEmpty { c.pointee.scene_id = try arena.string(sceneId, "sceneId") }
        if !eventCode.isEmpty { c.pointee.event_code = try arena.string(eventCode, "eventCode") }
        if !couponTemplateId.isEmpty { c.pointee.coupon_template_id = try arena.string(couponTemplateId, "couponTemplateId") }
        c.pointee.incentive_cost_minor = incentiveCostMinor
        if let prompt { c.pointee.prompt = try arena.message(prompt) }
        c.pointee.archived = archived ? 1 : 0
        c.pointee.revision = revision
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
    }
}

extension MemberV1.DefineSourceTermsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineSourceTermsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineSourceTermsRequest>) {
        patron__member__v1__define_source_terms_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineSourceTermsRequest>) throws(CodecError) {
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        sceneId = try Wire.string(c.pointee.scene_id, "sceneId")
        eventCode = try Wire.string(c.pointee.event_code, "eventCode")
        couponTemplateId = try Wire.string(c.pointee.coupon_template_id, "couponTemplateId")
        incentiveCostMinor = c.pointee.incentive_cost_minor
        prompt = try Wire.message(c.pointee.prompt)
        archived = c.pointee.archived != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineSourceTermsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !sceneId.isEmpty { c.pointee.scene_id = try arena.string(sceneId, "sceneId") }
        if !eventCode.isEmpty { c.pointee.event_code = try arena.string(eventCode, "eventCode") }
        if !couponTemplateId.isEmpty { c.pointee.coupon_template_id = try arena.string(couponTemplateId, "couponTemplateId") }
        c.pointee.incentive_cost_minor = incentiveCostMinor
        if let prompt { c.pointee.prompt = try arena.message(prompt) }
        c.pointee.archived = archived ? 1 : 0
    }
}

extension MemberV1.DefineSourceTermsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.DefineSourceTermsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__DefineSourceTermsReply>) {
        patron__member__v1__define_source_terms_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__DefineSourceTermsReply>) throws(CodecError) {
        terms = try Wire.message(c.pointee.terms)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__DefineSourceTermsReply>, _ arena: Arena) throws(CodecError) {
        if let terms { c.pointee.terms = try arena.message(terms) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListSourceTermsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListSourceTermsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListSourceTermsRequest>) {
        patron__member__v1__list_source_terms_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListSourceTermsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListSourceTermsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListSourceTermsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListSourceTermsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListSourceTermsReply>) {
        patron__member__v1__list_source_terms_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListSourceTermsReply>) throws(CodecError) {
        terms = try Wire.messages(c.pointee.terms, c.pointee.n_terms)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListSourceTermsReply>, _ arena: Arena) throws(CodecError) {
        if !terms.isEmpty {
            c.pointee.n_terms = terms.count
            c.pointee.terms = try arena.messages(terms)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.SourceCost: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SourceCost"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SourceCost>) {
        patron__member__v1__source_cost__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SourceCost>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        sceneId = try Wire.string(c.pointee.scene_id, "sceneId")
        date = try Wire.string(c.pointee.date, "date")
        amountMinor = c.pointee.amount_minor
        note = try Wire.string(c.pointee.note, "note")
        enteredAt = try Wire.instant(c.pointee.entered_at, "enteredAt")
        enteredBy = try Wire.string(c.pointee.entered_by, "enteredBy")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SourceCost>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !sceneId.isEmpty { c.pointee.scene_id = try arena.string(sceneId, "sceneId") }
        if !date.isEmpty { c.pointee.date = try arena.string(date, "date") }
        c.pointee.amount_minor = amountMinor
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
        if let enteredAt { c.pointee.entered_at = try arena.instant(enteredAt, "enteredAt") }
        if !enteredBy.isEmpty { c.pointee.entered_by = try arena.string(enteredBy, "enteredBy") }
    }
}

extension MemberV1.EnterSourceCostRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EnterSourceCostRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EnterSourceCostRequest>) {
        patron__member__v1__enter_source_cost_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EnterSourceCostRequest>) throws(CodecError) {
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        sceneId = try Wire.string(c.pointee.scene_id, "sceneId")
        date = try Wire.string(c.pointee.date, "date")
        amountMinor = c.pointee.amount_minor
        note = try Wire.string(c.pointee.note, "note")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EnterSourceCostRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !sceneId.isEmpty { c.pointee.scene_id = try arena.string(sceneId, "sceneId") }
        if !date.isEmpty { c.pointee.date = try arena.string(date, "date") }
        c.pointee.amount_minor = amountMinor
        if !note.isEmpty { c.pointee.note = try arena.string(note, "note") }
    }
}

extension MemberV1.EnterSourceCostReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.EnterSourceCostReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__EnterSourceCostReply>) {
        patron__member__v1__enter_source_cost_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__EnterSourceCostReply>) throws(CodecError) {
        cost = try Wire.message(c.pointee.cost)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__EnterSourceCostReply>, _ arena: Arena) throws(CodecError) {
        if let cost { c.pointee.cost = try arena.message(cost) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MemberV1.ListSourceCostsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListSourceCostsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListSourceCostsRequest>) {
        patron__member__v1__list_source_costs_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListSourceCostsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListSourceCostsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MemberV1.ListSourceCostsReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ListSourceCostsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ListSourceCostsReply>) {
        patron__member__v1__list_source_costs_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ListSourceCostsReply>) throws(CodecError) {
        costs = try Wire.messages(c.pointee.costs, c.pointee.n_costs)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ListSourceCostsReply>, _ arena: Arena) throws(CodecError) {
        if !costs.isEmpty {
            c.pointee.n_costs = costs.count
            c.pointee.costs = try arena.messages(costs)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.ReportSourcesRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ReportSourcesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ReportSourcesRequest>) {
        patron__member__v1__report_sources_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ReportSourcesRequest>) throws(CodecError) {
        from = try Wire.string(c.pointee.from, "from")
        to = try Wire.string(c.pointee.to, "to")
        days = c.pointee.days
        origin = Wire.enumeration(c.pointee.origin.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ReportSourcesRequest>, _ arena: Arena) throws(CodecError) {
        if !from.isEmpty { c.pointee.from = try arena.string(from, "from") }
        if !to.isEmpty { c.pointee.to = try arena.string(to, "to") }
        c.pointee.days = days
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
    }
}

extension MemberV1.SourceFigures: Message, MessageCodec {
    package static let protoName = "patron.member.v1.SourceFigures"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__SourceFigures>) {
        patron__member__v1__source_figures__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__SourceFigures>) throws(CodecError) {
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        sceneId = try Wire.string(c.pointee.scene_id, "sceneId")
        prospects = c.pointee.prospects
        prospectsRegistered = c.pointee.prospects_registered
        registrations = c.pointee.registrations
        observed = c.pointee.observed
        converted = c.pointee.converted
        conversionPermille = c.pointee.conversion_permille
        incentives = c.pointee.incentives
        incentiveCostMinor = c.pointee.incentive_cost_minor
        enteredCostMinor = c.pointee.entered_cost_minor
        costPerRegistrationMinor = c.pointee.cost_per_registration_minor
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__SourceFigures>, _ arena: Arena) throws(CodecError) {
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !sceneId.isEmpty { c.pointee.scene_id = try arena.string(sceneId, "sceneId") }
        c.pointee.prospects = prospects
        c.pointee.prospects_registered = prospectsRegistered
        c.pointee.registrations = registrations
        c.pointee.observed = observed
        c.pointee.converted = converted
        c.pointee.conversion_permille = conversionPermille
        c.pointee.incentives = incentives
        c.pointee.incentive_cost_minor = incentiveCostMinor
        c.pointee.entered_cost_minor = enteredCostMinor
        c.pointee.cost_per_registration_minor = costPerRegistrationMinor
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MemberV1.ReportSourcesReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.ReportSourcesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__ReportSourcesReply>) {
        patron__member__v1__report_sources_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__ReportSourcesReply>) throws(CodecError) {
        currency = try Wire.string(c.pointee.currency, "currency")
        sources = try Wire.messages(c.pointee.sources, c.pointee.n_sources)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__ReportSourcesReply>, _ arena: Arena) throws(CodecError) {
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !sources.isEmpty {
            c.pointee.n_sources = sources.count
            c.pointee.sources = try arena.messages(sources)
        }
    }
}
