// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.OfferLimit: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.OfferLimit"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__OfferLimit>) {
        patron__marketing__v1__offer_limit__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__OfferLimit>) throws(CodecError) {
        period = Wire.enumeration(c.pointee.period.rawValue)
        perMember = c.pointee.per_member != 0
        uses = c.pointee.uses
        discountMinor = c.pointee.discount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__OfferLimit>, _ arena: Arena) throws(CodecError) {
        c.pointee.period = .init(rawValue: UInt32(bitPattern: period.rawValue))
        c.pointee.per_member = perMember ? 1 : 0
        c.pointee.uses = uses
        c.pointee.discount_minor = discountMinor
    }
}
