// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.Coupon: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Coupon"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Coupon>) {
        patron__marketing__v1__coupon__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Coupon>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        templateVersion = c.pointee.template_version
        name = try Wire.message(c.pointee.name)
        state = Wire.enumeration(c.pointee.state.rawValue)
        kind = Wire.enumeration(c.pointee.kind.rawValue)
        thresholdMinor = c.pointee.threshold_minor
        reductionMinor = c.pointee.reduction_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        issuedAt = try Wire.instant(c.pointee.issued_at, "issuedAt")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
        reason = try Wire.string(c.pointee.reason, "reason")
        terms = try Wire.message(c.pointee.terms)
        code = try Wire.string(c.pointee.code, "code")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        validFrom = try Wire.instant(c.pointee.valid_from, "validFrom")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        usedAt = try Wire.instant(c.pointee.used_at, "usedAt")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        restoredAt = try Wire.instant(c.pointee.restored_at, "restoredAt")
        transferable = c.pointee.transferable != 0
        offlineUntil = try Wire.instant(c.pointee.offline_until, "offlineUntil")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Coupon>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.template_version = templateVersion
        if let name { c.pointee.name = try arena.message(name) }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.kind = .init(rawValue: UInt32(bitPattern: kind.rawValue))
        c.pointee.threshold_minor = thresholdMinor
        c.pointee.reduction_minor = reductionMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if let issuedAt { c.pointee.issued_at = try arena.instant(issuedAt, "issuedAt") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if let terms { c.pointee.terms = try arena.message(terms) }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if let validFrom { c.pointee.valid_from = try arena.instant(validFrom, "validFrom") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if let usedAt { c.pointee.used_at = try arena.instant(usedAt, "usedAt") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if let restoredAt { c.pointee.restored_at = try arena.instant(restoredAt, "restoredAt") }
        c.pointee.transferable = transferable ? 1 : 0
        if let offlineUntil { c.pointee.offline_until = try arena.instant(offlineUntil, "offlineUntil") }
    }
}

extension MarketingV1.ListMyCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListMyCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsRequest>) {
        patron__marketing__v1__list_my_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListMyCouponsRequest>) throws(CodecError) {
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
        state = Wire.enumeration(c.pointee.state.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension MarketingV1.ListMyCouponsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListMyCouponsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsReply>) {
        patron__marketing__v1__list_my_coupons_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListMyCouponsReply>) throws(CodecError) {
        coupons = try Wire.messages(c.pointee.coupons, c.pointee.n_coupons)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListMyCouponsReply>, _ arena: Arena) throws(CodecError) {
        if !coupons.isEmpty {
            c.pointee.n_coupons = coupons.count
            c.pointee.coupons = try arena.messages(coupons)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.GetCouponRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetCouponRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetCouponRequest>) {
        patron__marketing__v1__get_coupon_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetCouponRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetCouponRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MarketingV1.ListMemberCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListMemberCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListMemberCouponsRequest>) {
        patron__marketing__v1__list_member_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListMemberCouponsRequest>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
        state = Wire.enumeration(c.pointee.state.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListMemberCouponsRequest>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
    }
}

extension MarketingV1.IssueCouponsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.IssueCouponsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__IssueCouponsRequest>) {
        patron__marketing__v1__issue_coupons_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__IssueCouponsRequest>) throws(CodecError) {
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        memberIds = try Wire.strings(c.pointee.member_ids, c.pointee.n_member_ids, "memberIds")
        reason = try Wire.string(c.pointee.reason, "reason")
        source = try Wire.string(c.pointee.source, "source")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__IssueCouponsRequest>, _ arena: Arena) throws(CodecError) {
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if !memberIds.isEmpty {
            c.pointee.n_member_ids = memberIds.count
            c.pointee.member_ids = try arena.strings(memberIds, "memberIds")
        }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
        if !source.isEmpty { c.pointee.source = try arena.string(source, "source") }
    }
}

extension MarketingV1.NotIssued: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.NotIssued"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__NotIssued>) {
        patron__marketing__v1__not_issued__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__NotIssued>) throws(CodecError) {
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__NotIssued>, _ arena: Arena) throws(CodecError) {
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MarketingV1.IssueCouponsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.IssueCouponsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__IssueCouponsReply>) {
        patron__marketing__v1__issue_coupons_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__IssueCouponsReply>) throws(CodecError) {
        coupons = try Wire.messages(c.pointee.coupons, c.pointee.n_coupons)
        notIssued = try Wire.messages(c.pointee.not_issued, c.pointee.n_not_issued)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__IssueCouponsReply>, _ arena: Arena) throws(CodecError) {
        if !coupons.isEmpty {
            c.pointee.n_coupons = coupons.count
            c.pointee.coupons = try arena.messages(coupons)
        }
        if !notIssued.isEmpty {
            c.pointee.n_not_issued = notIssued.count
            c.pointee.not_issued = try arena.messages(notIssued)
        }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.ClaimCouponRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ClaimCouponRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ClaimCouponRequest>) {
        patron__marketing__v1__claim_coupon_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ClaimCouponRequest>) throws(CodecError) {
        templateId = try Wire.string(c.pointee.template_id, "templateId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ClaimCouponRequest>, _ arena: Arena) throws(CodecError) {
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
    }
}

extension MarketingV1.CouponReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponReply>) {
        patron__marketing__v1__coupon_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponReply>) throws(CodecError) {
        coupon = try Wire.message(c.pointee.coupon)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponReply>, _ arena: Arena) throws(CodecError) {
        if let coupon { c.pointee.coupon = try arena.message(coupon) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.TransferCouponRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.TransferCouponRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__TransferCouponRequest>) {
        patron__marketing__v1__transfer_coupon_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__TransferCouponRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        toMemberId = try Wire.string(c.pointee.to_member_id, "toMemberId")
        toPhone = try Wire.string(c.pointee.to_phone, "toPhone")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__TransferCouponRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !toMemberId.isEmpty { c.pointee.to_member_id = try arena.string(toMemberId, "toMemberId") }
        if !toPhone.isEmpty { c.pointee.to_phone = try arena.string(toPhone, "toPhone") }
    }
}

extension MarketingV1.CancelCouponRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CancelCouponRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CancelCouponRequest>) {
        patron__marketing__v1__cancel_coupon_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CancelCouponRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CancelCouponRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MarketingV1.ScanCouponRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ScanCouponRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ScanCouponRequest>) {
        patron__marketing__v1__scan_coupon_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ScanCouponRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        terminalId = try Wire.string(c.pointee.terminal_id, "terminalId")
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        subtotalMinor = c.pointee.subtotal_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ScanCouponRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if !terminalId.isEmpty { c.pointee.terminal_id = try arena.string(terminalId, "terminalId") }
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        c.pointee.subtotal_minor = subtotalMinor
    }
}

extension MarketingV1.CouponIssuedEvent: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponIssuedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponIssuedEvent>) {
        patron__marketing__v1__coupon_issued_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponIssuedEvent>) throws(CodecError) {
        couponId = try Wire.string(c.pointee.coupon_id, "couponId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        templateVersion = c.pointee.template_version
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponIssuedEvent>, _ arena: Arena) throws(CodecError) {
        if !couponId.isEmpty { c.pointee.coupon_id = try arena.string(couponId, "couponId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.template_version = templateVersion
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MarketingV1.CouponChangedEvent: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponChangedEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponChangedEvent>) {
        patron__marketing__v1__coupon_changed_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponChangedEvent>) throws(CodecError) {
        couponId = try Wire.string(c.pointee.coupon_id, "couponId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        templateVersion = c.pointee.template_version
        state = Wire.enumeration(c.pointee.state.rawValue)
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponChangedEvent>, _ arena: Arena) throws(CodecError) {
        if !couponId.isEmpty { c.pointee.coupon_id = try arena.string(couponId, "couponId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        c.pointee.template_version = templateVersion
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension MarketingV1.CouponTransferredEvent: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponTransferredEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponTransferredEvent>) {
        patron__marketing__v1__coupon_transferred_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponTransferredEvent>) throws(CodecError) {
        couponId = try Wire.string(c.pointee.coupon_id, "couponId")
        fromMemberId = try Wire.string(c.pointee.from_member_id, "fromMemberId")
        toMemberId = try Wire.string(c.pointee.to_member_id, "toMemberId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponTransferredEvent>, _ arena: Arena) throws(CodecError) {
        if !couponId.isEmpty { c.pointee.coupon_id = try arena.string(couponId, "couponId") }
        if !fromMemberId.isEmpty { c.pointee.from_member_id = try arena.string(fromMemberId, "fromMemberId") }
        if !toMemberId.isEmpty { c.pointee.to_member_id = try arena.string(toMemberId, "toMemberId") }
    }
}

extension MarketingV1.CouponExpiringEvent: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CouponExpiringEvent"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CouponExpiringEvent>) {
        patron__marketing__v1__coupon_expiring_event__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CouponExpiringEvent>) throws(CodecError) {
        couponId = try Wire.string(c.pointee.coupon_id, "couponId")
        memberId = try Wire.string(c.pointee.member_id, "memberId")
        templateId = try Wire.string(c.pointee.template_id, "templateId")
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        lastDate = try Wire.string(c.pointee.last_date, "lastDate")
        text = try Wire.message(c.pointee.text)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CouponExpiringEvent>, _ arena: Arena) throws(CodecError) {
        if !couponId.isEmpty { c.pointee.coupon_id = try arena.string(couponId, "couponId") }
        if !memberId.isEmpty { c.pointee.member_id = try arena.string(memberId, "memberId") }
        if !templateId.isEmpty { c.pointee.template_id = try arena.string(templateId, "templateId") }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        if !lastDate.isEmpty { c.pointee.last_date = try arena.string(lastDate, "lastDate") }
        if let text { c.pointee.text = try arena.message(text) }
    }
}
