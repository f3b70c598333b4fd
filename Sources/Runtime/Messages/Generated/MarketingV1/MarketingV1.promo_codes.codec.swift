// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.CodePattern: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CodePattern"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CodePattern>) {
        patron__marketing__v1__code_pattern__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CodePattern>) throws(CodecError) {
        prefix = try Wire.string(c.pointee.prefix, "prefix")
        charset = try Wire.string(c.pointee.charset, "charset")
        length = c.pointee.length
        pattern = try Wire.string(c.pointee.pattern, "pattern")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CodePattern>, _ arena: Arena) throws(CodecError) {
        if !prefix.isEmpty { c.pointee.prefix = try arena.string(prefix, "prefix") }
        if !charset.isEmpty { c.pointee.charset = try arena.string(charset, "charset") }
        c.pointee.length = length
        if !pattern.isEmpty { c.pointee.pattern = try arena.string(pattern, "pattern") }
    }
}

extension MarketingV1.PromoBatch: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PromoBatch"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PromoBatch>) {
        patron__marketing__v1__promo_batch__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PromoBatch>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        templateVersion = c.pointee.template_version
        state = Wire.enumeration(c.pointee.state.rawValue)
        name = try Wire.string(c.pointee.name, "name")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        codes = c.pointee.codes
        createdAt = try Wire.instant(c.pointee.created_at, "createdAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PromoBatch>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.template_version = templateVersion
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        c.pointee.codes = codes
        if let createdAt { c.pointee.created_at = try arena.instant(createdAt, "createdAt") }
    }
}

extension MarketingV1.GenericCode: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GenericCode"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GenericCode>) {
        patron__marketing__v1__generic_code__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GenericCode>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        uses = c.pointee.uses
        perMember = c.pointee.per_member
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GenericCode>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        c.pointee.uses = uses
        c.pointee.per_member = perMember
    }
}

extension MarketingV1.CreatePromoCodesRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CreatePromoCodesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CreatePromoCodesRequest>) {
        patron__marketing__v1__create_promo_codes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CreatePromoCodesRequest>) throws(CodecError) {
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        name = try Wire.string(c.pointee.name, "name")
        from = try Wire.instant(c.pointee.from, "from")
        until = try Wire.instant(c.pointee.until, "until")
        switch c.pointee.codes_case.rawValue {
        case 5: codes = .unique(try Wire.presentMessage(c.pointee.unique))
        case 6: codes = .generic(try Wire.presentMessage(c.pointee.generic))
        case 7: codes = .imported(try Wire.presentMessage(c.pointee.imported))
        default: codes = nil
        }
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CreatePromoCodesRequest>, _ arena: Arena) throws(CodecError) {
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if let from { c.pointee.from = try arena.instant(from, "from") }
        if let until { c.pointee.until = try arena.instant(until, "until") }
        switch codes {
        case .unique(let value)?:
            c.pointee.codes_case = .init(rawValue: 5)
            c.pointee.unique = try arena.message(value)
        case .generic(let value)?:
            c.pointee.codes_case = .init(rawValue: 6)
            c.pointee.generic = try arena.message(value)
        case .imported(let value)?:
            c.pointee.codes_case = .init(rawValue: 7)
            c.pointee.imported = try arena.message(value)
        case nil: break
        }
    }
}

extension MarketingV1.UniqueCodes: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UniqueCodes"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UniqueCodes>) {
        patron__marketing__v1__unique_codes__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UniqueCodes>) throws(CodecError) {
        count = c.pointee.count
        pattern = try Wire.message(c.pointee.pattern)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UniqueCodes>, _ arena: Arena) throws(CodecError) {
        c.pointee.count = count
        if let pattern { c.pointee.pattern = try arena.message(pattern) }
    }
}

extension MarketingV1.ImportedCodes: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ImportedCodes"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ImportedCodes>) {
        patron__marketing__v1__imported_codes__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ImportedCodes>) throws(CodecError) {
        csv = try Wire.strings(c.pointee.csv, c.pointee.n_csv, "csv")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ImportedCodes>, _ arena: Arena) throws(CodecError) {
        if !csv.isEmpty {
            c.pointee.n_csv = csv.count
            c.pointee.csv = try arena.strings(csv, "csv")
        }
    }
}

extension MarketingV1.RejectedCode: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.RejectedCode"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__RejectedCode>) {
        patron__marketing__v1__rejected_code__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__RejectedCode>) throws(CodecError) {
        line = c.pointee.line
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__RejectedCode>, _ arena: Arena) throws(CodecError) {
        c.pointee.line = line
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MarketingV1.CreatePromoCodesReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CreatePromoCodesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CreatePromoCodesReply>) {
        patron__marketing__v1__create_promo_codes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CreatePromoCodesReply>) throws(CodecError) {
        batch = try Wire.message(c.pointee.batch)
        rejected = try Wire.messages(c.pointee.rejected, c.pointee.n_rejected)
        rejectedCount = c.pointee.rejected_count
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CreatePromoCodesReply>, _ arena: Arena) throws(CodecError) {
        if let batch { c.pointee.batch = try arena.message(batch) }
        if !rejected.isEmpty {
            c.pointee.n_rejected = rejected.count
            c.pointee.rejected = try arena.messages(rejected)
        }
        c.pointee.rejected_count = rejectedCount
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.PromoBatchRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PromoBatchRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PromoBatchRequest>) {
        patron__marketing__v1__promo_batch_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PromoBatchRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PromoBatchRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.PromoBatchReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.PromoBatchReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__PromoBatchReply>) {
        patron__marketing__v1__promo_batch_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__PromoBatchReply>) throws(CodecError) {
        batch = try Wire.message(c.pointee.batch)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__PromoBatchReply>, _ arena: Arena) throws(CodecError) {
        if let batch { c.pointee.batch = try arena.message(batch) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.ListPromoBatchesRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListPromoBatchesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromoBatchesRequest>) {
        patron__marketing__v1__list_promo_batches_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListPromoBatchesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromoBatchesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListPromoBatchesReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListPromoBatchesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromoBatchesReply>) {
        patron__marketing__v1__list_promo_batches_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListPromoBatchesReply>) throws(CodecError) {
        batches = try Wire.messages(c.pointee.batches, c.pointee.n_batches)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListPromoBatchesReply>, _ arena: Arena) throws(CodecError) {
        if !batches.isEmpty {
            c.pointee.n_batches = batches.count
            c.pointee.batches = try arena.messages(batches)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.ExportPromoCodesRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ExportPromoCodesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ExportPromoCodesRequest>) {
        patron__marketing__v1__export_promo_codes_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ExportPromoCodesRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ExportPromoCodesRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ExportPromoCodesReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ExportPromoCodesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ExportPromoCodesReply>) {
        patron__marketing__v1__export_promo_codes_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ExportPromoCodesReply>) throws(CodecError) {
        csv = try Wire.string(c.pointee.csv, "csv")
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ExportPromoCodesReply>, _ arena: Arena) throws(CodecError) {
        if !csv.isEmpty { c.pointee.csv = try arena.string(csv, "csv") }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}
