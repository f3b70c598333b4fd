// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.IssueAudience: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.IssueAudience"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__IssueAudience>) {
        patron__marketing__v1__issue_audience__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__IssueAudience>) throws(CodecError) {
        registeredFrom = try Wire.instant(c.pointee.registered_from, "registeredFrom")
        registeredUntil = try Wire.instant(c.pointee.registered_until, "registeredUntil")
        levelCodes = try Wire.strings(c.pointee.level_codes, c.pointee.n_level_codes, "levelCodes")
        storeIds = try Wire.strings(c.pointee.store_ids, c.pointee.n_store_ids, "storeIds")
        lastOrderFrom = try Wire.instant(c.pointee.last_order_from, "lastOrderFrom")
        lastOrderUntil = try Wire.instant(c.pointee.last_order_until, "lastOrderUntil")
        lastOrderStoreIds = try Wire.strings(c.pointee.last_order_store_ids, c.pointee.n_last_order_store_ids, "lastOrderStoreIds")
        neverOrdered = c.pointee.never_ordered != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__IssueAudience>, _ arena: Arena) throws(CodecError) {
        if let registeredFrom { c.pointee.registered_from = try arena.instant(registeredFrom, "registeredFrom") }
        if let registeredUntil { c.pointee.registered_until = try arena.instant(registeredUntil, "registeredUntil") }
        if !levelCodes.isEmpty {
            c.pointee.n_level_codes = levelCodes.count
            c.pointee.level_codes = try arena.strings(levelCodes, "levelCodes")
        }
        if !storeIds.isEmpty {
            c.pointee.n_store_ids = storeIds.count
            c.pointee.store_ids = try arena.strings(storeIds, "storeIds")
        }
        if let lastOrderFrom { c.pointee.last_order_from = try arena.instant(lastOrderFrom, "lastOrderFrom") }
        if let lastOrderUntil { c.pointee.last_order_until = try arena.instant(lastOrderUntil, "lastOrderUntil") }
        if !lastOrderStoreIds.isEmpty {
            c.pointee.n_last_order_store_ids = lastOrderStoreIds.count
            c.pointee.last_order_store_ids = try arena.strings(lastOrderStoreIds, "lastOrderStoreIds")
        }
        c.pointee.never_ordered = neverOrdered ? 1 : 0
    }
}

extension MarketingV1.IssueJob: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.IssueJob"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__IssueJob>) {
        patron__marketing__v1__issue_job__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__IssueJob>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        audience = try Wire.message(c.pointee.audience)
        state = Wire.enumeration(c.pointee.state.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
        lookedAt = c.pointee.looked_at
        issued = c.pointee.issued
        members = c.pointee.members
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
        endedAt = try Wire.instant(c.pointee.ended_at, "endedAt")
        matching = c.pointee.matching
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__IssueJob>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if let audience { c.pointee.audience = try arena.message(audience) }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        c.pointee.looked_at = lookedAt
        c.pointee.issued = issued
        c.pointee.members = members
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
        if let endedAt { c.pointee.ended_at = try arena.instant(endedAt, "endedAt") }
        c.pointee.matching = matching
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MarketingV1.StartIssueJobRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.StartIssueJobRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__StartIssueJobRequest>) {
        patron__marketing__v1__start_issue_job_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__StartIssueJobRequest>) throws(CodecError) {
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        audience = try Wire.message(c.pointee.audience)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__StartIssueJobRequest>, _ arena: Arena) throws(CodecError) {
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if let audience { c.pointee.audience = try arena.message(audience) }
    }
}

extension MarketingV1.CountIssueAudienceRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CountIssueAudienceRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CountIssueAudienceRequest>) {
        patron__marketing__v1__count_issue_audience_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CountIssueAudienceRequest>) throws(CodecError) {
        audience = try Wire.message(c.pointee.audience)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CountIssueAudienceRequest>, _ arena: Arena) throws(CodecError) {
        if let audience { c.pointee.audience = try arena.message(audience) }
    }
}

extension MarketingV1.CountIssueAudienceReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CountIssueAudienceReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CountIssueAudienceReply>) {
        patron__marketing__v1__count_issue_audience_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CountIssueAudienceReply>) throws(CodecError) {
        matching = c.pointee.matching
        members = c.pointee.members
        suppressed = c.pointee.suppressed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CountIssueAudienceReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.matching = matching
        c.pointee.members = members
        c.pointee.suppressed = suppressed ? 1 : 0
    }
}

extension MarketingV1.IssueJobRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.IssueJobRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__IssueJobRequest>) {
        patron__marketing__v1__issue_job_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__IssueJobRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__IssueJobRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.IssueJobReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.IssueJobReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__IssueJobReply>) {
        patron__marketing__v1__issue_job_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__IssueJobReply>) throws(CodecError) {
        job = try Wire.message(c.pointee.job)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__IssueJobReply>, _ arena: Arena) throws(CodecError) {
        if let job { c.pointee.job = try arena.message(job) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.ListIssueJobsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListIssueJobsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListIssueJobsRequest>) {
        patron__marketing__v1__list_issue_jobs_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListIssueJobsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListIssueJobsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListIssueJobsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListIssueJobsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListIssueJobsReply>) {
        patron__marketing__v1__list_issue_jobs_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListIssueJobsReply>) throws(CodecError) {
        jobs = try Wire.messages(c.pointee.jobs, c.pointee.n_jobs)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListIssueJobsReply>, _ arena: Arena) throws(CodecError) {
        if !jobs.isEmpty {
            c.pointee.n_jobs = jobs.count
            c.pointee.jobs = try arena.messages(jobs)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
