// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.VerifyLevelsRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.VerifyLevelsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__VerifyLevelsRequest>) {
        patron__member__v1__verify_levels_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__VerifyLevelsRequest>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__VerifyLevelsRequest>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
    }
}

extension MemberV1.VerifyLevelsResult: Message, MessageCodec {
    package static let protoName = "patron.member.v1.VerifyLevelsResult"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__VerifyLevelsResult>) {
        patron__member__v1__verify_levels_result__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__VerifyLevelsResult>) throws(CodecError) {
        invariant = try Wire.string(c.pointee.invariant, "invariant")
        name = try Wire.string(c.pointee.name, "name")
        checked = c.pointee.checked
        violations = c.pointee.violations
        samples = try Wire.strings(c.pointee.samples, c.pointee.n_samples, "samples")
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__VerifyLevelsResult>, _ arena: Arena) throws(CodecError) {
        if !invariant.isEmpty { c.pointee.invariant = try arena.string(invariant, "invariant") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.checked = checked
        c.pointee.violations = violations
        if !samples.isEmpty {
            c.pointee.n_samples = samples.count
            c.pointee.samples = try arena.strings(samples, "samples")
        }
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
    }
}
