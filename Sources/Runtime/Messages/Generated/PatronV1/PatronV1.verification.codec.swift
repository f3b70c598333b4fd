// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PatronV1.VerifyRequest: Message, MessageCodec {
    package static let protoName = "patron.v1.VerifyRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__VerifyRequest>) {
        patron__v1__verify_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__VerifyRequest>) throws(CodecError) {
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__VerifyRequest>, _ arena: Arena) throws(CodecError) {
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
    }
}

extension PatronV1.VerifyResult: Message, MessageCodec {
    package static let protoName = "patron.v1.VerifyResult"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__V1__VerifyResult>) {
        patron__v1__verify_result__init(c)
    }

    init(reading c: UnsafePointer<Patron__V1__VerifyResult>) throws(CodecError) {
        invariant = try Wire.string(c.pointee.invariant, "invariant")
        name = try Wire.string(c.pointee.name, "name")
        checked = c.pointee.checked
        violations = c.pointee.violations
        samples = try Wire.strings(c.pointee.samples, c.pointee.n_samples, "samples")
    }

    func write(to c: UnsafeMutablePointer<Patron__V1__VerifyResult>, _ arena: Arena) throws(CodecError) {
        if !invariant.isEmpty { c.pointee.invariant = try arena.string(invariant, "invariant") }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.checked = checked
        c.pointee.violations = violations
        if !samples.isEmpty {
            c.pointee.n_samples = samples.count
            c.pointee.samples = try arena.strings(samples, "samples")
        }
    }
}
