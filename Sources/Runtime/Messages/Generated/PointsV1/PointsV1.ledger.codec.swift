// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.PointsBalance: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsBalance"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsBalance>) {
        patron__points__v1__points_balance__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsBalance>) throws(CodecError) {
        available = c.pointee.available
        pending = c.pointee.pending
        seq = c.pointee.seq
        debt = c.pointee.debt
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsBalance>, _ arena: Arena) throws(CodecError) {
        c.pointee.available = available
        c.pointee.pending = pending
        c.pointee.seq = seq
        c.pointee.debt = debt
    }
}

extension PointsV1.ExplanationStep: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ExplanationStep"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ExplanationStep>) {
        patron__points__v1__explanation_step__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ExplanationStep>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        text = try Wire.message(c.pointee.text)
        facts = try Wire.messages(c.pointee.facts, c.pointee.n_facts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ExplanationStep>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let text { c.pointee.text = try arena.message(text) }
        if !facts.isEmpty {
            c.pointee.n_facts = facts.count
            c.pointee.facts = try arena.messages(facts)
        }
    }
}

extension PointsV1.GetMyPointsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetMyPointsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetMyPointsRequest>) {
        patron__points__v1__get_my_points_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetMyPointsRequest>) throws(CodecError) {
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetMyPointsRequest>, _ arena: Arena) throws(CodecError) {
    }
}

extension PointsV1.GetMyPointsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.GetMyPointsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__GetMyPointsReply>) {
        patron__points__v1__get_my_points_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__GetMyPointsReply>) throws(CodecError) {
        points = try Wire.message(c.pointee.points)
        expiring = try Wire.messages(c.pointee.expiring, c.pointee.n_expiring)
        reminder = try Wire.message(c.pointee.reminder)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__GetMyPointsReply>, _ arena: Arena) throws(CodecError) {
        if let points { c.pointee.points = try arena.message(points) }
        if !expiring.isEmpty {
            c.pointee.n_expiring = expiring.count
            c.pointee.expiring = try arena.messages(expiring)
        }
        if let reminder { c.pointee.reminder = try arena.message(reminder) }
    }
}

extension PointsV1.ExpiringLot: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ExpiringLot"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ExpiringLot>) {
        patron__points__v1__expiring_lot__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ExpiringLot>) throws(CodecError) {
        points = c.pointee.points
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ExpiringLot>, _ arena: Arena) throws(CodecError) {
        c.pointee.points = points
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
    }
}

extension PointsV1.ListMyEntriesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyEntriesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyEntriesRequest>) {
        patron__points__v1__list_my_entries_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyEntriesRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyEntriesRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension PointsV1.PointsEntry: Message, MessageCodec {
    package static let protoName = "patron.points.v1.PointsEntry"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__PointsEntry>) {
        patron__points__v1__points_entry__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__PointsEntry>) throws(CodecError) {
        seq = c.pointee.seq
        type = try Wire.string(c.pointee.type, "type")
        delta = c.pointee.delta
        balanceAfter = c.pointee.balance_after
        occurredAt = try Wire.instant(c.pointee.occurred_at, "occurredAt")
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        sourceType = try Wire.string(c.pointee.source_type, "sourceType")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
        title = try Wire.message(c.pointee.title)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__PointsEntry>, _ arena: Arena) throws(CodecError) {
        c.pointee.seq = seq
        if !type.isEmpty { c.pointee.type = try arena.string(type, "type") }
        c.pointee.delta = delta
        c.pointee.balance_after = balanceAfter
        if let occurredAt { c.pointee.occurred_at = try arena.instant(occurredAt, "occurredAt") }
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !sourceType.isEmpty { c.pointee.source_type = try arena.string(sourceType, "sourceType") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
        if let title { c.pointee.title = try arena.message(title) }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
    }
}

extension PointsV1.ListMyEntriesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListMyEntriesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListMyEntriesReply>) {
        patron__points__v1__list_my_entries_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListMyEntriesReply>) throws(CodecError) {
        entries = try Wire.messages(c.pointee.entries, c.pointee.n_entries)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListMyEntriesReply>, _ arena: Arena) throws(CodecError) {
        if !entries.isEmpty {
            c.pointee.n_entries = entries.count
            c.pointee.entries = try arena.messages(entries)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.EarnRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EarnRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EarnRequest>) {
        patron__points__v1__earn_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EarnRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        sourceId = try Wire.string(c.pointee.source_id, "sourceId")
        paidAt = try Wire.instant(c.pointee.paid_at, "paidAt")
        lines = try Wire.messages(c.pointee.lines, c.pointee.n_lines)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EarnRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !sourceId.isEmpty { c.pointee.source_id = try arena.string(sourceId, "sourceId") }
        if let paidAt { c.pointee.paid_at = try arena.instant(paidAt, "paidAt") }
        if !lines.isEmpty {
            c.pointee.n_lines = lines.count
            c.pointee.lines = try arena.messages(lines)
        }
    }
}

extension PointsV1.EarnLine: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EarnLine"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EarnLine>) {
        patron__points__v1__earn_line__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EarnLine>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        category = try Wire.string(c.pointee.category, "category")
        quantity = c.pointee.quantity
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EarnLine>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        c.pointee.quantity = quantity
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.EarnReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.EarnReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__EarnReply>) {
        patron__points__v1__earn_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__EarnReply>) throws(CodecError) {
        pointsEarned = c.pointee.points_earned
        points = try Wire.message(c.pointee.points)
        explanation = try Wire.messages(c.pointee.explanation, c.pointee.n_explanation)
        replayed = c.pointee.replayed != 0
        grantId = try Wire.string(c.pointee.grant_id, "grantId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__EarnReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.points_earned = pointsEarned
        if let points { c.pointee.points = try arena.message(points) }
        if !explanation.isEmpty {
            c.pointee.n_explanation = explanation.count
            c.pointee.explanation = try arena.messages(explanation)
        }
        c.pointee.replayed = replayed ? 1 : 0
        if !grantId.isEmpty { c.pointee.grant_id = try arena.string(grantId, "grantId") }
    }
}
