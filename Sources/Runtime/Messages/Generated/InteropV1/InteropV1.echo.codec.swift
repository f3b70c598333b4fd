// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension InteropV1.EchoMessage: Message, MessageCodec {
    package static let protoName = "patron.interop.v1.EchoMessage"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Interop__V1__EchoMessage>) {
        patron__interop__v1__echo_message__init(c)
    }

    init(reading c: UnsafePointer<Patron__Interop__V1__EchoMessage>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        amountMinor = c.pointee.amount_minor
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Interop__V1__EchoMessage>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.amount_minor = amountMinor
        c.pointee.points = points
    }
}
