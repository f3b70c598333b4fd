// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension HealthV1.HealthCheckRequest: Message, MessageCodec {
    package static let protoName = "grpc.health.v1.HealthCheckRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest>) {
        grpc__health__v1__health_check_request__init(c)
    }

    init(reading c: UnsafePointer<Grpc__Health__V1__HealthCheckRequest>) throws(CodecError) {
        service = try Wire.string(c.pointee.service, "service")
    }

    func write(to c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckRequest>, _ arena: Arena) throws(CodecError) {
        if !service.isEmpty { c.pointee.service = try arena.string(service, "service") }
    }
}

extension HealthV1.HealthCheckResponse: Message, MessageCodec {
    package static let protoName = "grpc.health.v1.HealthCheckResponse"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse>) {
        grpc__health__v1__health_check_response__init(c)
    }

    init(reading c: UnsafePointer<Grpc__Health__V1__HealthCheckResponse>) throws(CodecError) {
        status = Wire.enumeration(c.pointee.status.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Grpc__Health__V1__HealthCheckResponse>, _ arena: Arena) throws(CodecError) {
        c.pointee.status = .init(rawValue: UInt32(bitPattern: status.rawValue))
    }
}
