// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.GetAppRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["app"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: app = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.App: JSONMessage {
    private static let jsonFields: [StaticString] = ["app", "kind", "merchantId", "tier", "disabled", "keys", "sandbox"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: app = try String(from: &reader)
            case 1: kind = try MemberV1.AppKind(from: &reader)
            case 2: merchantId = try String(from: &reader)
            case 3: tier = try String(from: &reader)
            case 4: disabled = try Bool(from: &reader)
            case 5: keys = try reader.array(of: MemberV1.AppKey.self)
            default: sandbox = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"tier\":"); tier.write(to: &writer)
        writer.key("\"disabled\":"); disabled.write(to: &writer)
        writer.key("\"keys\":"); writer.array(keys)
        writer.key("\"sandbox\":"); sandbox.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AppKey: JSONMessage {
    private static let jsonFields: [StaticString] = ["kid", "secret", "publicKey", "unavailable"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kid = try String(from: &reader)
            case 1: secret = try [UInt8](from: &reader)
            case 2: publicKey = try [UInt8](from: &reader)
            default: unavailable = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.key("\"secret\":"); secret.write(to: &writer)
        writer.key("\"publicKey\":"); publicKey.write(to: &writer)
        writer.key("\"unavailable\":"); unavailable.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetVerificationKeysRequest: JSONMessage {
    private static let jsonFields: [StaticString] = []

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        _ = try reader.nextField(of: Self.jsonFields, in: &object)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension MemberV1.VerificationKey: JSONMessage {
    private static let jsonFields: [StaticString] = ["kid", "publicKey"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kid = try String(from: &reader)
            default: publicKey = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kid\":"); kid.write(to: &writer)
        writer.key("\"publicKey\":"); publicKey.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetVerificationKeysReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["issuer", "keys"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: issuer = try String(from: &reader)
            default: keys = try reader.array(of: MemberV1.VerificationKey.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"issuer\":"); issuer.write(to: &writer)
        writer.key("\"keys\":"); writer.array(keys)
        writer.endObject()
    }
}

extension MemberV1.GetEpochRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["subject"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: subject = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"subject\":"); subject.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetEpochReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["epoch", "disabled", "storeIds", "wholeMerchant"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: epoch = try Int64(from: &reader)
            case 1: disabled = try Bool(from: &reader)
            case 2: storeIds = try reader.array(of: String.self)
            default: wholeMerchant = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"epoch\":"); epoch.write(to: &writer)
        writer.key("\"disabled\":"); disabled.write(to: &writer)
        writer.key("\"storeIds\":"); writer.array(storeIds)
        writer.key("\"wholeMerchant\":"); wholeMerchant.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListStoresRequest: JSONMessage {
    private static let jsonFields: [StaticString] = []

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        _ = try reader.nextField(of: Self.jsonFields, in: &object)
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.endObject()
    }
}

extension MemberV1.Store: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "name", "timeZone", "cutoffMinutes", "parentId", "closedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: timeZone = try String(from: &reader)
            case 3: cutoffMinutes = try Int32(from: &reader)
            case 4: parentId = try String(from: &reader)
            default: closedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"timeZone\":"); timeZone.write(to: &writer)
        writer.key("\"cutoffMinutes\":"); cutoffMinutes.write(to: &writer)
        writer.key("\"parentId\":"); parentId.write(to: &writer)
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.StoreHolder: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "parentId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: parentId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"parentId\":"); parentId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListStoresReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["stores", "timeZone", "cutoffMinutes", "currency", "holders"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: stores = try reader.array(of: MemberV1.Store.self)
            case 1: timeZone = try String(from: &reader)
            case 2: cutoffMinutes = try Int32(from: &reader)
            case 3: currency = try String(from: &reader)
            default: holders = try reader.array(of: MemberV1.StoreHolder.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"stores\":"); writer.array(stores)
        writer.key("\"timeZone\":"); timeZone.write(to: &writer)
        writer.key("\"cutoffMinutes\":"); cutoffMinutes.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"holders\":"); writer.array(holders)
        writer.endObject()
    }
}

extension MemberV1.IssueStaffTokenRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["account", "password", "newPassword", "totpCode", "recoveryCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: account = try String(from: &reader)
            case 1: password = try String(from: &reader)
            case 2: newPassword = try String(from: &reader)
            case 3: totpCode = try String(from: &reader)
            default: recoveryCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"password\":"); password.write(to: &writer)
        writer.key("\"newPassword\":"); newPassword.write(to: &writer)
        writer.key("\"totpCode\":"); totpCode.write(to: &writer)
        writer.key("\"recoveryCode\":"); recoveryCode.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.IssueStaffTokenReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["accessToken", "accessTokenExpiresAt", "staffId", "role", "replayed", "refreshToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: accessToken = try String(from: &reader)
            case 1: accessTokenExpiresAt = try Instant(from: &reader)
            case 2: staffId = try String(from: &reader)
            case 3: role = try String(from: &reader)
            case 4: replayed = try Bool(from: &reader)
            default: refreshToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        writer.endObject()
    }
}
