// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.FindMembersRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FindMembersRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FindMembersRequest>) {
        patron__member__v1__find_members_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FindMembersRequest>) throws(CodecError) {
        name = try Wire.string(c.pointee.name, "name")
        cardNumber = try Wire.string(c.pointee.card_number, "cardNumber")
        phone = try Wire.string(c.pointee.phone, "phone")
        phoneTail = try Wire.string(c.pointee.phone_tail, "phoneTail")
        tags = try Wire.strings(c.pointee.tags, c.pointee.n_tags, "tags")
        groups = try Wire.strings(c.pointee.groups, c.pointee.n_groups, "groups")
        level = try Wire.string(c.pointee.level, "level")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        stage = Wire.enumeration(c.pointee.stage.rawValue)
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FindMembersRequest>, _ arena: Arena) throws(CodecError) {
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        if !cardNumber.isEmpty { c.pointee.card_number = try arena.string(cardNumber, "cardNumber") }
        if !phone.isEmpty { c.pointee.phone = try arena.string(phone, "phone") }
        if !phoneTail.isEmpty { c.pointee.phone_tail = try arena.string(phoneTail, "phoneTail") }
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.strings(tags, "tags")
        }
        if !groups.isEmpty {
            c.pointee.n_groups = groups.count
            c.pointee.groups = try arena.strings(groups, "groups")
        }
        if !level.isEmpty { c.pointee.level = try arena.string(level, "level") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.stage = .init(rawValue: UInt32(bitPattern: stage.rawValue))
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.FoundMember: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FoundMember"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FoundMember>) {
        patron__member__v1__found_member__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FoundMember>) throws(CodecError) {
        member = try Wire.message(c.pointee.member)
        name = try Wire.string(c.pointee.name, "name")
        stage = Wire.enumeration(c.pointee.stage.rawValue)
        tags = try Wire.strings(c.pointee.tags, c.pointee.n_tags, "tags")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FoundMember>, _ arena: Arena) throws(CodecError) {
        if let member { c.pointee.member = try arena.message(member) }
        if !name.isEmpty { c.pointee.name = try arena.string(name, "name") }
        c.pointee.stage = .init(rawValue: UInt32(bitPattern: stage.rawValue))
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.strings(tags, "tags")
        }
    }
}

extension MemberV1.FindMembersReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.FindMembersReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__FindMembersReply>) {
        patron__member__v1__find_members_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__FindMembersReply>) throws(CodecError) {
        members = try Wire.messages(c.pointee.members, c.pointee.n_members)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__FindMembersReply>, _ arena: Arena) throws(CodecError) {
        if !members.isEmpty {
            c.pointee.n_members = members.count
            c.pointee.members = try arena.messages(members)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MemberV1.GetOverviewRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.GetOverviewRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__GetOverviewRequest>) {
        patron__member__v1__get_overview_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__GetOverviewRequest>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__GetOverviewRequest>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
    }
}

extension MemberV1.MemberWindow: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberWindow"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberWindow>) {
        patron__member__v1__member_window__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberWindow>) throws(CodecError) {
        days = c.pointee.days
        spendMinor = c.pointee.spend_minor
        orders = c.pointee.orders
        visits = c.pointee.visits
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberWindow>, _ arena: Arena) throws(CodecError) {
        c.pointee.days = days
        c.pointee.spend_minor = spendMinor
        c.pointee.orders = orders
        c.pointee.visits = visits
    }
}

extension MemberV1.MemberVisit: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberVisit"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberVisit>) {
        patron__member__v1__member_visit__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberVisit>) throws(CodecError) {
        businessDate = try Wire.string(c.pointee.business_date, "businessDate")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        orders = c.pointee.orders
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberVisit>, _ arena: Arena) throws(CodecError) {
        if !businessDate.isEmpty { c.pointee.business_date = try arena.string(businessDate, "businessDate") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.orders = orders
    }
}

extension MemberV1.OverviewPoints: Message, MessageCodec {
    package static let protoName = "patron.member.v1.OverviewPoints"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__OverviewPoints>) {
        patron__member__v1__overview_points__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__OverviewPoints>) throws(CodecError) {
        available = c.pointee.available
        pending = c.pointee.pending
        debt = c.pointee.debt
        ending = try Wire.messages(c.pointee.ending, c.pointee.n_ending)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__OverviewPoints>, _ arena: Arena) throws(CodecError) {
        c.pointee.available = available
        c.pointee.pending = pending
        c.pointee.debt = debt
        if !ending.isEmpty {
            c.pointee.n_ending = ending.count
            c.pointee.ending = try arena.messages(ending)
        }
    }
}

extension MemberV1.OverviewEnding: Message, MessageCodec {
    package static let protoName = "patron.member.v1.OverviewEnding"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__OverviewEnding>) {
        patron__member__v1__overview_ending__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__OverviewEnding>) throws(CodecError) {
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
        points = c.pointee.points
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__OverviewEnding>, _ arena: Arena) throws(CodecError) {
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
        c.pointee.points = points
    }
}

extension MemberV1.OverviewStoredValue: Message, MessageCodec {
    package static let protoName = "patron.member.v1.OverviewStoredValue"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__OverviewStoredValue>) {
        patron__member__v1__overview_stored_value__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__OverviewStoredValue>) throws(CodecError) {
        availableMinor = c.pointee.available_minor
        principalMinor = c.pointee.principal_minor
        bonusMinor = c.pointee.bonus_minor
        frozen = c.pointee.frozen != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__OverviewStoredValue>, _ arena: Arena) throws(CodecError) {
        c.pointee.available_minor = availableMinor
        c.pointee.principal_minor = principalMinor
        c.pointee.bonus_minor = bonusMinor
        c.pointee.frozen = frozen ? 1 : 0
    }
}

extension MemberV1.OverviewCoupon: Message, MessageCodec {
    package static let protoName = "patron.member.v1.OverviewCoupon"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__OverviewCoupon>) {
        patron__member__v1__overview_coupon__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__OverviewCoupon>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        name = try Wire.message(c.pointee.name)
        expiresAt = try Wire.instant(c.pointee.expires_at, "expiresAt")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__OverviewCoupon>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if let name { c.pointee.name = try arena.message(name) }
        if let expiresAt { c.pointee.expires_at = try arena.instant(expiresAt, "expiresAt") }
    }
}

extension MemberV1.MemberOverview: Message, MessageCodec {
    package static let protoName = "patron.member.v1.MemberOverview"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__MemberOverview>) {
        patron__member__v1__member_overview__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__MemberOverview>) throws(CodecError) {
        member = try Wire.message(c.pointee.member)
        profile = try Wire.message(c.pointee.profile)
        stage = Wire.enumeration(c.pointee.stage.rawValue)
        stageSince = try Wire.instant(c.pointee.stage_since, "stageSince")
        origin = Wire.enumeration(c.pointee.origin.rawValue)
        tags = try Wire.messages(c.pointee.tags, c.pointee.n_tags)
        groups = try Wire.messages(c.pointee.groups, c.pointee.n_groups)
        currency = try Wire.string(c.pointee.currency, "currency")
        lifetimeMinor = c.pointee.lifetime_minor
        orders = c.pointee.orders
        lastOrderDate = try Wire.string(c.pointee.last_order_date, "lastOrderDate")
        windows = try Wire.messages(c.pointee.windows, c.pointee.n_windows)
        visits = try Wire.messages(c.pointee.visits, c.pointee.n_visits)
        points = try Wire.message(c.pointee.points)
        storedValue = try Wire.message(c.pointee.stored_value)
        coupons = try Wire.messages(c.pointee.coupons, c.pointee.n_coupons)
        missing = try Wire.strings(c.pointee.missing, c.pointee.n_missing, "missing")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__MemberOverview>, _ arena: Arena) throws(CodecError) {
        if let member { c.pointee.member = try arena.message(member) }
        if let profile { c.pointee.profile = try arena.message(profile) }
        c.pointee.stage = .init(rawValue: UInt32(bitPattern: stage.rawValue))
        if let stageSince { c.pointee.stage_since = try arena.instant(stageSince, "stageSince") }
        c.pointee.origin = .init(rawValue: UInt32(bitPattern: origin.rawValue))
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.messages(tags)
        }
        if !groups.isEmpty {
            c.pointee.n_groups = groups.count
            c.pointee.groups = try arena.messages(groups)
        }
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.lifetime_minor = lifetimeMinor
        c.pointee.orders = orders
        if !lastOrderDate.isEmpty { c.pointee.last_order_date = try arena.string(lastOrderDate, "lastOrderDate") }
        if !windows.isEmpty {
            c.pointee.n_windows = windows.count
            c.pointee.windows = try arena.messages(windows)
        }
        if !visits.isEmpty {
            c.pointee.n_visits = visits.count
            c.pointee.visits = try arena.messages(visits)
        }
        if let points { c.pointee.points = try arena.message(points) }
        if let storedValue { c.pointee.stored_value = try arena.message(storedValue) }
        if !coupons.isEmpty {
            c.pointee.n_coupons = coupons.count
            c.pointee.coupons = try arena.messages(coupons)
        }
        if !missing.isEmpty {
            c.pointee.n_missing = missing.count
            c.pointee.missing = try arena.strings(missing, "missing")
        }
    }
}
