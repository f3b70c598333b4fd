// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.OfflineResolution: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OfflineResolution"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OfflineResolution>) {
        patron__points__v1__offline_resolution__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OfflineResolution>) throws(CodecError) {
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
        author = try Wire.string(c.pointee.author, "author")
        resolvedAt = try Wire.instant(c.pointee.resolved_at, "resolvedAt")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OfflineResolution>, _ arena: Arena) throws(CodecError) {
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !author.isEmpty { c.pointee.author = try arena.string(author, "author") }
        if let resolvedAt { c.pointee.resolved_at = try arena.instant(resolvedAt, "resolvedAt") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
    }
}

extension PointsV1.OfflineGift: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OfflineGift"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OfflineGift>) {
        patron__points__v1__offline_gift__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OfflineGift>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        quantity = c.pointee.quantity
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OfflineGift>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.quantity = quantity
    }
}

extension PointsV1.OfflineSale: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OfflineSale"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OfflineSale>) {
        patron__points__v1__offline_sale__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OfflineSale>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        order = try Wire.message(c.pointee.order)
        coupon = try Wire.string(c.pointee.coupon, "coupon")
        couponMinor = c.pointee.coupon_minor
        gifts = try Wire.messages(c.pointee.gifts, c.pointee.n_gifts)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OfflineSale>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let order { c.pointee.order = try arena.message(order) }
        if !coupon.isEmpty { c.pointee.coupon = try arena.string(coupon, "coupon") }
        c.pointee.coupon_minor = couponMinor
        if !gifts.isEmpty {
            c.pointee.n_gifts = gifts.count
            c.pointee.gifts = try arena.messages(gifts)
        }
    }
}

extension PointsV1.UploadOfflineSalesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UploadOfflineSalesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UploadOfflineSalesRequest>) {
        patron__points__v1__upload_offline_sales_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UploadOfflineSalesRequest>) throws(CodecError) {
        sales = try Wire.messages(c.pointee.sales, c.pointee.n_sales)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UploadOfflineSalesRequest>, _ arena: Arena) throws(CodecError) {
        if !sales.isEmpty {
            c.pointee.n_sales = sales.count
            c.pointee.sales = try arena.messages(sales)
        }
    }
}

extension PointsV1.SettledOfflineSale: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SettledOfflineSale"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SettledOfflineSale>) {
        patron__points__v1__settled_offline_sale__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SettledOfflineSale>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        outcome = Wire.enumeration(c.pointee.outcome.rawValue)
        conflict = Wire.enumeration(c.pointee.conflict.rawValue)
        text = try Wire.message(c.pointee.text)
        details = try Wire.messages(c.pointee.details, c.pointee.n_details)
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        pointsEarned = c.pointee.points_earned
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SettledOfflineSale>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.outcome = .init(rawValue: UInt32(bitPattern: outcome.rawValue))
        c.pointee.conflict = .init(rawValue: UInt32(bitPattern: conflict.rawValue))
        if let text { c.pointee.text = try arena.message(text) }
        if !details.isEmpty {
            c.pointee.n_details = details.count
            c.pointee.details = try arena.messages(details)
        }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        c.pointee.points_earned = pointsEarned
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.UploadOfflineSalesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.UploadOfflineSalesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__UploadOfflineSalesReply>) {
        patron__points__v1__upload_offline_sales_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__UploadOfflineSalesReply>) throws(CodecError) {
        sales = try Wire.messages(c.pointee.sales, c.pointee.n_sales)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__UploadOfflineSalesReply>, _ arena: Arena) throws(CodecError) {
        if !sales.isEmpty {
            c.pointee.n_sales = sales.count
            c.pointee.sales = try arena.messages(sales)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListOfflineConflictsRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListOfflineConflictsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListOfflineConflictsRequest>) {
        patron__points__v1__list_offline_conflicts_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListOfflineConflictsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
        openOnly = c.pointee.open_only != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListOfflineConflictsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
        c.pointee.open_only = openOnly ? 1 : 0
    }
}

extension PointsV1.OfflineConflictRow: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OfflineConflictRow"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OfflineConflictRow>) {
        patron__points__v1__offline_conflict_row__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OfflineConflictRow>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        conflict = Wire.enumeration(c.pointee.conflict.rawValue)
        text = try Wire.message(c.pointee.text)
        details = try Wire.messages(c.pointee.details, c.pointee.n_details)
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        externalId = try Wire.string(c.pointee.external_id, "externalId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        amountMinor = c.pointee.amount_minor
        storedValueMinor = c.pointee.stored_value_minor
        soldAt = try Wire.instant(c.pointee.sold_at, "soldAt")
        uploadedAt = try Wire.instant(c.pointee.uploaded_at, "uploadedAt")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        owedMinor = c.pointee.owed_minor
        resolution = try Wire.message(c.pointee.resolution)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OfflineConflictRow>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.conflict = .init(rawValue: UInt32(bitPattern: conflict.rawValue))
        if let text { c.pointee.text = try arena.message(text) }
        if !details.isEmpty {
            c.pointee.n_details = details.count
            c.pointee.details = try arena.messages(details)
        }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !externalId.isEmpty { c.pointee.external_id = try arena.string(externalId, "externalId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.amount_minor = amountMinor
        c.pointee.stored_value_minor = storedValueMinor
        if let soldAt { c.pointee.sold_at = try arena.instant(soldAt, "soldAt") }
        if let uploadedAt { c.pointee.uploaded_at = try arena.instant(uploadedAt, "uploadedAt") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        c.pointee.owed_minor = owedMinor
        if let resolution { c.pointee.resolution = try arena.message(resolution) }
    }
}

extension PointsV1.ListOfflineConflictsReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListOfflineConflictsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListOfflineConflictsReply>) {
        patron__points__v1__list_offline_conflicts_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListOfflineConflictsReply>) throws(CodecError) {
        conflicts = try Wire.messages(c.pointee.conflicts, c.pointee.n_conflicts)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListOfflineConflictsReply>, _ arena: Arena) throws(CodecError) {
        if !conflicts.isEmpty {
            c.pointee.n_conflicts = conflicts.count
            c.pointee.conflicts = try arena.messages(conflicts)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension PointsV1.ResolveOfflineConflictRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ResolveOfflineConflictRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ResolveOfflineConflictRequest>) {
        patron__points__v1__resolve_offline_conflict_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ResolveOfflineConflictRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        reason = try Wire.string(c.pointee.reason, "reason")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ResolveOfflineConflictRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
    }
}

extension PointsV1.OfflineConflictReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.OfflineConflictReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__OfflineConflictReply>) {
        patron__points__v1__offline_conflict_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__OfflineConflictReply>) throws(CodecError) {
        conflict = try Wire.message(c.pointee.conflict)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__OfflineConflictReply>, _ arena: Arena) throws(CodecError) {
        if let conflict { c.pointee.conflict = try arena.message(conflict) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}
