// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.CheckMergeRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckMergeRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckMergeRequest>) {
        patron__points__v1__check_merge_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckMergeRequest>) throws(CodecError) {
        survivorId = try Wire.string(c.pointee.survivor_id, "survivorId")
        duplicateId = try Wire.string(c.pointee.duplicate_id, "duplicateId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckMergeRequest>, _ arena: Arena) throws(CodecError) {
        if !survivorId.isEmpty { c.pointee.survivor_id = try arena.string(survivorId, "survivorId") }
        if !duplicateId.isEmpty { c.pointee.duplicate_id = try arena.string(duplicateId, "duplicateId") }
    }
}

extension PointsV1.CheckMergeReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.CheckMergeReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__CheckMergeReply>) {
        patron__points__v1__check_merge_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__CheckMergeReply>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__CheckMergeReply>, _ arena: Arena) throws(CodecError) {
    }
}

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

extension PointsV1.MergedStoredValue: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MergedStoredValue"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MergedStoredValue>) {
        patron__points__v1__merged_stored_value__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MergedStoredValue>) throws(CodecError) {
        movedMinor = c.pointee.moved_minor
        remainingMinor = c.pointee.remaining_minor
        returnedMinor = c.pointee.returned_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MergedStoredValue>, _ arena: Arena) throws(CodecError) {
        c.pointee.moved_minor = movedMinor
        c.pointee.remaining_minor = remainingMinor
        c.pointee.returned_minor = returnedMinor
    }
}

extension PointsV1.MergedPunchCard: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MergedPunchCard"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MergedPunchCard>) {
        patron__points__v1__merged_punch_card__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MergedPunchCard>) throws(CodecError) {
        cardId = try Wire.string(c.pointee.card_id, "cardId")
        liabilityMinor = c.pointee.liability_minor
        moved = c.pointee.moved != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MergedPunchCard>, _ arena: Arena) throws(CodecError) {
        if !cardId.isEmpty { c.pointee.card_id = try arena.string(cardId, "cardId") }
        c.pointee.liability_minor = liabilityMinor
        c.pointee.moved = moved ? 1 : 0
    }
}

extension PointsV1.MergedSubscription: Message, MessageCodec {
    package static let protoName = "patron.points.v1.MergedSubscription"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__MergedSubscription>) {
        patron__points__v1__merged_subscription__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__MergedSubscription>) throws(CodecError) {
        subscriptionId = try Wire.string(c.pointee.subscription_id, "subscriptionId")
        moved = c.pointee.moved != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MergedSubscription>, _ arena: Arena) throws(CodecError) {
        if !subscriptionId.isEmpty { c.pointee.subscription_id = try arena.string(subscriptionId, "subscriptionId") }
        c.pointee.moved = moved ? 1 : 0
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
        debt = c.pointee.debt
        debtRemaining = c.pointee.debt_remaining
        debtReturned = c.pointee.debt_returned
        storedValue = try Wire.message(c.pointee.stored_value)
        punchCards = try Wire.messages(c.pointee.punch_cards, c.pointee.n_punch_cards)
        subscriptions = try Wire.messages(c.pointee.subscriptions, c.pointee.n_subscriptions)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__MergedPoints>, _ arena: Arena) throws(CodecError) {
        c.pointee.moved = moved ? 1 : 0
        c.pointee.points = points
        c.pointee.remaining = remaining
        c.pointee.returned = returned
        c.pointee.debt = debt
        c.pointee.debt_remaining = debtRemaining
        c.pointee.debt_returned = debtReturned
        if let storedValue { c.pointee.stored_value = try arena.message(storedValue) }
        if !punchCards.isEmpty {
            c.pointee.n_punch_cards = punchCards.count
            c.pointee.punch_cards = try arena.messages(punchCards)
        }
        if !subscriptions.isEmpty {
            c.pointee.n_subscriptions = subscriptions.count
            c.pointee.subscriptions = try arena.messages(subscriptions)
        }
    }
}
