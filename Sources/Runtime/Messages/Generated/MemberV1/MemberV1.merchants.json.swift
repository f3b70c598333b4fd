// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Merchant: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "code", "name", "timeZone", "cutoffMinutes", "currency", "sandbox"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: code = try String(from: &reader)
            case 2: name = try PatronV1.Text(from: &reader)
            case 3: timeZone = try String(from: &reader)
            case 4: cutoffMinutes = try Int32(from: &reader)
            case 5: currency = try String(from: &reader)
            default: sandbox = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"timeZone\":"); timeZone.write(to: &writer)
        writer.key("\"cutoffMinutes\":"); cutoffMinutes.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"sandbox\":"); sandbox.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CreateMerchantRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "timeZone", "cutoffMinutes", "currency", "sandbox", "brand", "area", "store", "ownerAccount", "app"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: timeZone = try String(from: &reader)
            case 3: cutoffMinutes = try Int32(from: &reader)
            case 4: currency = try String(from: &reader)
            case 5: sandbox = try Bool(from: &reader)
            case 6: brand = try String(from: &reader)
            case 7: area = try String(from: &reader)
            case 8: store = try String(from: &reader)
            case 9: ownerAccount = try String(from: &reader)
            default: app = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"timeZone\":"); timeZone.write(to: &writer)
        writer.key("\"cutoffMinutes\":"); cutoffMinutes.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"sandbox\":"); sandbox.write(to: &writer)
        writer.key("\"brand\":"); brand.write(to: &writer)
        writer.key("\"area\":"); area.write(to: &writer)
        writer.key("\"store\":"); store.write(to: &writer)
        writer.key("\"ownerAccount\":"); ownerAccount.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CreateMerchantReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchant", "existed", "brandId", "areaId", "storeId", "credentials"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchant = try MemberV1.Merchant(from: &reader)
            case 1: existed = try Bool(from: &reader)
            case 2: brandId = try String(from: &reader)
            case 3: areaId = try String(from: &reader)
            case 4: storeId = try String(from: &reader)
            default: credentials = try MemberV1.OwnerCredentials(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let merchant { writer.key("\"merchant\":"); merchant.write(to: &writer) }
        writer.key("\"existed\":"); existed.write(to: &writer)
        writer.key("\"brandId\":"); brandId.write(to: &writer)
        writer.key("\"areaId\":"); areaId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        if let credentials { writer.key("\"credentials\":"); credentials.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.OwnerCredentials: JSONMessage {
    private static let jsonFields: [StaticString] = ["staffId", "account", "oneTimePassword", "oneTimeUntil", "app", "kid", "secret"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: staffId = try String(from: &reader)
            case 1: account = try String(from: &reader)
            case 2: oneTimePassword = try String(from: &reader)
            case 3: oneTimeUntil = try Instant(from: &reader)
            case 4: app = try String(from: &reader)
            case 5: kid = try String(from: &reader)
            default: secret = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"oneTimePassword\":"); oneTimePassword.write(to: &writer)
        if let oneTimeUntil { writer.key("\"oneTimeUntil\":"); oneTimeUntil.write(to: &writer) }
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.key("\"secret\":"); secret.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RestoreOwnerRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchant", "account", "resetTotp", "app", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchant = try String(from: &reader)
            case 1: account = try String(from: &reader)
            case 2: resetTotp = try Bool(from: &reader)
            case 3: app = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchant\":"); merchant.write(to: &writer)
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"resetTotp\":"); resetTotp.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RestoreOwnerReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchant", "credentials"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchant = try MemberV1.Merchant(from: &reader)
            default: credentials = try MemberV1.OwnerCredentials(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let merchant { writer.key("\"merchant\":"); merchant.write(to: &writer) }
        if let credentials { writer.key("\"credentials\":"); credentials.write(to: &writer) }
        writer.endObject()
    }
}
