// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Identity: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "platform", "app", "boundAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: platform = try MemberV1.IdentityPlatform(from: &reader)
            case 2: app = try String(from: &reader)
            default: boundAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        if let boundAt { writer.key("\"boundAt\":"); boundAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.PlatformLogInRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["platform", "app", "code", "phoneProof", "deviceId", "nickname", "birthday", "referralCode", "scene", "consents"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: platform = try MemberV1.IdentityPlatform(from: &reader)
            case 1: app = try String(from: &reader)
            case 2: code = try String(from: &reader)
            case 3: phoneProof = try String(from: &reader)
            case 4: deviceId = try String(from: &reader)
            case 5: nickname = try String(from: &reader)
            case 6: birthday = try String(from: &reader)
            case 7: referralCode = try String(from: &reader)
            case 8: scene = try String(from: &reader)
            default: consents = try reader.array(of: MemberV1.ConsentChoice.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"phoneProof\":"); phoneProof.write(to: &writer)
        writer.key("\"deviceId\":"); deviceId.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"referralCode\":"); referralCode.write(to: &writer)
        writer.key("\"scene\":"); scene.write(to: &writer)
        writer.key("\"consents\":"); writer.array(consents)
        writer.endObject()
    }
}

extension MemberV1.PlatformLogInReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["member", "accessToken", "refreshToken", "accessTokenExpiresAt", "registered", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: member = try MemberV1.Member(from: &reader)
            case 1: accessToken = try String(from: &reader)
            case 2: refreshToken = try String(from: &reader)
            case 3: accessTokenExpiresAt = try Instant(from: &reader)
            case 4: registered = try Bool(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let member { writer.key("\"member\":"); member.write(to: &writer) }
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"registered\":"); registered.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BindIdentityRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["platform", "app", "code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: platform = try MemberV1.IdentityPlatform(from: &reader)
            case 1: app = try String(from: &reader)
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BindIdentityReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["identity", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: identity = try MemberV1.Identity(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let identity { writer.key("\"identity\":"); identity.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.UnbindIdentityRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: id = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.UnbindIdentityReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListIdentitiesRequest: JSONMessage {
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

extension MemberV1.ListIdentitiesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["identities"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: identities = try reader.array(of: MemberV1.Identity.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"identities\":"); writer.array(identities)
        writer.endObject()
    }
}

extension MemberV1.ResolvePayerRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["platform", "app", "openid"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: platform = try MemberV1.IdentityPlatform(from: &reader)
            case 1: app = try String(from: &reader)
            default: openid = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"app\":"); app.write(to: &writer)
        writer.key("\"openid\":"); openid.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BindingHeader: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "value"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try String(from: &reader)
            default: value = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"value\":"); value.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BindingNoticeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "platform", "headers", "body"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            case 1: platform = try String(from: &reader)
            case 2: headers = try reader.array(of: MemberV1.BindingHeader.self)
            default: body = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"platform\":"); platform.write(to: &writer)
        writer.key("\"headers\":"); writer.array(headers)
        writer.key("\"body\":"); body.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BindingNoticeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["status", "contentType", "body"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: status = try Int32(from: &reader)
            case 1: contentType = try String(from: &reader)
            default: body = try [UInt8](from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"status\":"); status.write(to: &writer)
        writer.key("\"contentType\":"); contentType.write(to: &writer)
        writer.key("\"body\":"); body.write(to: &writer)
        writer.endObject()
    }
}
