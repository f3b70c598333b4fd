// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MemberV1.Merchant: Message, MessageCodec {
    package static let protoName = "patron.member.v1.Merchant"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__Merchant>) {
        patron__member__v1__merchant__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__Merchant>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        timeZone = try Wire.string(c.pointee.time_zone, "timeZone")
        cutoffMinutes = c.pointee.cutoff_minutes
        currency = try Wire.string(c.pointee.currency, "currency")
        sandbox = c.pointee.sandbox != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__Merchant>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if !timeZone.isEmpty { c.pointee.time_zone = try arena.string(timeZone, "timeZone") }
        c.pointee.cutoff_minutes = cutoffMinutes
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.sandbox = sandbox ? 1 : 0
    }
}

extension MemberV1.CreateMerchantRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateMerchantRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateMerchantRequest>) {
        patron__member__v1__create_merchant_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateMerchantRequest>) throws(CodecError) {
        code = try Wire.string(c.pointee.code, "code")
        name = try Wire.message(c.pointee.name)
        timeZone = try Wire.string(c.pointee.time_zone, "timeZone")
        cutoffMinutes = c.pointee.cutoff_minutes
        currency = try Wire.string(c.pointee.currency, "currency")
        sandbox = c.pointee.sandbox != 0
        brand = try Wire.string(c.pointee.brand, "brand")
        area = try Wire.string(c.pointee.area, "area")
        store = try Wire.string(c.pointee.store, "store")
        ownerAccount = try Wire.string(c.pointee.owner_account, "ownerAccount")
        app = try Wire.string(c.pointee.app, "app")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateMerchantRequest>, _ arena: Arena) throws(CodecError) {
        if !code.isEmpty { c.pointee.code = try arena.string(code, "code") }
        if let name { c.pointee.name = try arena.message(name) }
        if !timeZone.isEmpty { c.pointee.time_zone = try arena.string(timeZone, "timeZone") }
        c.pointee.cutoff_minutes = cutoffMinutes
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        c.pointee.sandbox = sandbox ? 1 : 0
        if !brand.isEmpty { c.pointee.brand = try arena.string(brand, "brand") }
        if !area.isEmpty { c.pointee.area = try arena.string(area, "area") }
        if !store.isEmpty { c.pointee.store = try arena.string(store, "store") }
        if !ownerAccount.isEmpty { c.pointee.owner_account = try arena.string(ownerAccount, "ownerAccount") }
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
    }
}

extension MemberV1.CreateMerchantReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.CreateMerchantReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__CreateMerchantReply>) {
        patron__member__v1__create_merchant_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__CreateMerchantReply>) throws(CodecError) {
        merchant = try Wire.message(c.pointee.merchant)
        existed = c.pointee.existed != 0
        brandId = try Wire.string(c.pointee.brand_id, "brandId")
        areaId = try Wire.string(c.pointee.area_id, "areaId")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        credentials = try Wire.message(c.pointee.credentials)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__CreateMerchantReply>, _ arena: Arena) throws(CodecError) {
        if let merchant { c.pointee.merchant = try arena.message(merchant) }
        c.pointee.existed = existed ? 1 : 0
        if !brandId.isEmpty { c.pointee.brand_id = try arena.string(brandId, "brandId") }
        if !areaId.isEmpty { c.pointee.area_id = try arena.string(areaId, "areaId") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        if let credentials { c.pointee.credentials = try arena.message(credentials) }
    }
}

extension MemberV1.OwnerCredentials: Message, MessageCodec {
    package static let protoName = "patron.member.v1.OwnerCredentials"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__OwnerCredentials>) {
        patron__member__v1__owner_credentials__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__OwnerCredentials>) throws(CodecError) {
        staffId = try Wire.string(c.pointee.staff_id, "staffId")
        account = try Wire.string(c.pointee.account, "account")
        oneTimePassword = try Wire.string(c.pointee.one_time_password, "oneTimePassword")
        oneTimeUntil = try Wire.instant(c.pointee.one_time_until, "oneTimeUntil")
        app = try Wire.string(c.pointee.app, "app")
        kid = try Wire.string(c.pointee.kid, "kid")
        secret = Wire.bytes(c.pointee.secret)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__OwnerCredentials>, _ arena: Arena) throws(CodecError) {
        if !staffId.isEmpty { c.pointee.staff_id = try arena.string(staffId, "staffId") }
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        if !oneTimePassword.isEmpty { c.pointee.one_time_password = try arena.string(oneTimePassword, "oneTimePassword") }
        if let oneTimeUntil { c.pointee.one_time_until = try arena.instant(oneTimeUntil, "oneTimeUntil") }
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !kid.isEmpty { c.pointee.kid = try arena.string(kid, "kid") }
        if !secret.isEmpty { c.pointee.secret = arena.bytes(secret) }
    }
}

extension MemberV1.RestoreOwnerRequest: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RestoreOwnerRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RestoreOwnerRequest>) {
        patron__member__v1__restore_owner_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RestoreOwnerRequest>) throws(CodecError) {
        merchant = try Wire.string(c.pointee.merchant, "merchant")
        account = try Wire.string(c.pointee.account, "account")
        resetTotp = c.pointee.reset_totp != 0
        app = try Wire.string(c.pointee.app, "app")
        reason = try Wire.string(c.pointee.reason, "reason")
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RestoreOwnerRequest>, _ arena: Arena) throws(CodecError) {
        if !merchant.isEmpty { c.pointee.merchant = try arena.string(merchant, "merchant") }
        if !account.isEmpty { c.pointee.account = try arena.string(account, "account") }
        c.pointee.reset_totp = resetTotp ? 1 : 0
        if !app.isEmpty { c.pointee.app = try arena.string(app, "app") }
        if !reason.isEmpty { c.pointee.reason = try arena.string(reason, "reason") }
    }
}

extension MemberV1.RestoreOwnerReply: Message, MessageCodec {
    package static let protoName = "patron.member.v1.RestoreOwnerReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Member__V1__RestoreOwnerReply>) {
        patron__member__v1__restore_owner_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Member__V1__RestoreOwnerReply>) throws(CodecError) {
        merchant = try Wire.message(c.pointee.merchant)
        credentials = try Wire.message(c.pointee.credentials)
    }

    func write(to c: UnsafeMutablePointer<Patron__Member__V1__RestoreOwnerReply>, _ arena: Arena) throws(CodecError) {
        if let merchant { c.pointee.merchant = try arena.message(merchant) }
        if let credentials { c.pointee.credentials = try arena.message(credentials) }
    }
}
