// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.ReadMergedPointsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ReadMergedPointsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ReadMergedPointsRequest>) {
        patron__points__v1__read_merged_points_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ReadMergedPointsRequest>) throws(CodecError) {
        mergeId = try Wire.string(c.pointee.merge_id, "mergeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ReadMergedPointsRequest>, _ arena: Arena) throws(CodecError) {
        if !mergeId.isEmpty { c.pointee.merge_id = try arena.string(mergeId, "mergeId") }
    }
}

extension PointsV1.MergedPoints: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MergedPoints"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MergedPoints>) {
        patron__points__v1__merged_points__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MergedPoints>) throws(CodecError) {
        moved = c.pointee.moved != 0
        points = c.pointee.points
        remaining = c.pointee.remaining
        returned = c.pointee.returned
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MergedPoints>, _ arena: Arena) throws(CodecError) {
        c.pointee.moved = moved ? 1 : 0
        c.pointee.points = points
        c.pointee.remaining = remaining
        c.pointee.returned = returned
    }
}
