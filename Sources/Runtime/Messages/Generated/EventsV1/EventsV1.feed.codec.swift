// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension EventsV1.Cursor: Message, MessageCodec {
    package static let protoName = "patron.events.v1.Cursor"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Events__V1__Cursor>) {
        patron__events__v1__cursor__init(c)
    }

    init(reading c: UnsafePointer<Patron__Events__V1__Cursor>) throws(CodecError) {
        transaction = c.pointee.transaction
        sequence = c.pointee.sequence
    }

    func write(to c: UnsafeMutablePointer<Patron__Events__V1__Cursor>, _ arena: Arena) throws(CodecError) {
        c.pointee.transaction = transaction
        c.pointee.sequence = sequence
    }
}

extension EventsV1.SubscribeRequest: Message, MessageCodec {
    package static let protoName = "patron.events.v1.SubscribeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Events__V1__SubscribeRequest>) {
        patron__events__v1__subscribe_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Events__V1__SubscribeRequest>) throws(CodecError) {
        after = try Wire.message(c.pointee.after)
        consumer = try Wire.string(c.pointee.consumer, "consumer")
        types = try Wire.strings(c.pointee.types, c.pointee.n_types, "types")
        wantsInstants = c.pointee.wants_instants != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Events__V1__SubscribeRequest>, _ arena: Arena) throws(CodecError) {
        if let after { c.pointee.after = try arena.message(after) }
        if !consumer.isEmpty { c.pointee.consumer = try arena.string(consumer, "consumer") }
        if !types.isEmpty {
            c.pointee.n_types = types.count
            c.pointee.types = try arena.strings(types, "types")
        }
        c.pointee.wants_instants = wantsInstants ? 1 : 0
    }
}

extension EventsV1.Event: Message, MessageCodec {
    package static let protoName = "patron.events.v1.Event"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Events__V1__Event>) {
        patron__events__v1__event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Events__V1__Event>) throws(CodecError) {
        cursor = try Wire.message(c.pointee.cursor)
        id = try Wire.string(c.pointee.id, "id")
        merchantId = try Wire.string(c.pointee.merchant_id, "merchantId")
        type = try Wire.string(c.pointee.type, "type")
        aggregateId = try Wire.string(c.pointee.aggregate_id, "aggregateId")
        aggregateSeq = c.pointee.aggregate_seq
        occurredAt = try Wire.instant(c.pointee.occurred_at, "occurredAt")
        payload = Wire.bytes(c.pointee.payload)
    }

    func write(to c: UnsafeMutablePointer<Patron__Events__V1__Event>, _ arena: Arena) throws(CodecError) {
        if let cursor { c.pointee.cursor = try arena.message(cursor) }
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !merchantId.isEmpty { c.pointee.merchant_id = try arena.string(merchantId, "merchantId") }
        if !type.isEmpty { c.pointee.type = try arena.string(type, "type") }
        if !aggregateId.isEmpty { c.pointee.aggregate_id = try arena.string(aggregateId, "aggregateId") }
        c.pointee.aggregate_seq = aggregateSeq
        if let occurredAt { c.pointee.occurred_at = try arena.instant(occurredAt, "occurredAt") }
        if !payload.isEmpty { c.pointee.payload = arena.bytes(payload) }
    }
}

extension EventsV1.EventBatch: Message, MessageCodec {
    package static let protoName = "patron.events.v1.EventBatch"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Events__V1__EventBatch>) {
        patron__events__v1__event_batch__init(c)
    }

    init(reading c: UnsafePointer<Patron__Events__V1__EventBatch>) throws(CodecError) {
        events = try Wire.messages(c.pointee.events, c.pointee.n_events)
        through = try Wire.message(c.pointee.through)
        completeUntil = try Wire.instant(c.pointee.complete_until, "completeUntil")
    }

    func write(to c: UnsafeMutablePointer<Patron__Events__V1__EventBatch>, _ arena: Arena) throws(CodecError) {
        if !events.isEmpty {
            c.pointee.n_events = events.count
            c.pointee.events = try arena.messages(events)
        }
        if let through { c.pointee.through = try arena.message(through) }
        if let completeUntil { c.pointee.complete_until = try arena.instant(completeUntil, "completeUntil") }
    }
}
