// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.ImportedCoupons: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ImportedCoupons"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ImportedCoupons>) {
        patron__marketing__v1__imported_coupons__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ImportedCoupons>) throws(CodecError) {
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        quantity = c.pointee.quantity
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ImportedCoupons>, _ arena: Arena) throws(CodecError) {
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.quantity = quantity
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
    }
}

extension MarketingV1.ImportCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ImportCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ImportCouponsRequest>) {
        patron__marketing__v1__import_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ImportCouponsRequest>) throws(CodecError) {
        source = try Wire.string(c.pointee.source, "source")
        coupons = try Wire.messages(c.pointee.coupons, c.pointee.n_coupons)
        validateOnly = c.pointee.validate_only != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ImportCouponsRequest>, _ arena: Arena) throws(CodecError) {
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
        if !coupons.isEmpty {
            c.pointee.n_coupons = coupons.count
            c.pointee.coupons = try arena.messages(coupons)
        }
        c.pointee.validate_only = validateOnly ? 1 : 0
    }
}

extension MarketingV1.ListImportedCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListImportedCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListImportedCouponsRequest>) {
        patron__marketing__v1__list_imported_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListImportedCouponsRequest>) throws(CodecError) {
        source = try Wire.string(c.pointee.source, "source")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListImportedCouponsRequest>, _ arena: Arena) throws(CodecError) {
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
    }
}
