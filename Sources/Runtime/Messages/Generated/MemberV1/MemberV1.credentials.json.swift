// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.PasswordLogInRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "password", "clientAddress"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: password = try String(from: &reader)
            default: clientAddress = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"password\":"); password.write(to: &writer)
        writer.key("\"clientAddress\":"); clientAddress.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SetPasswordRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["smsCode", "oldPassword", "newPassword"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: smsCode = try String(from: &reader)
            case 1: oldPassword = try String(from: &reader)
            default: newPassword = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"smsCode\":"); smsCode.write(to: &writer)
        writer.key("\"oldPassword\":"); oldPassword.write(to: &writer)
        writer.key("\"newPassword\":"); newPassword.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CredentialReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["accessToken", "refreshToken", "accessTokenExpiresAt", "memberId", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: accessToken = try String(from: &reader)
            case 1: refreshToken = try String(from: &reader)
            case 2: accessTokenExpiresAt = try Instant(from: &reader)
            case 3: memberId = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"accessToken\":"); accessToken.write(to: &writer)
        writer.key("\"refreshToken\":"); refreshToken.write(to: &writer)
        if let accessTokenExpiresAt { writer.key("\"accessTokenExpiresAt\":"); accessTokenExpiresAt.write(to: &writer) }
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangeMyPhoneRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["newPhone", "oldPhoneCode", "newPhoneCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: newPhone = try String(from: &reader)
            case 1: oldPhoneCode = try String(from: &reader)
            default: newPhoneCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"newPhone\":"); newPhone.write(to: &writer)
        writer.key("\"oldPhoneCode\":"); oldPhoneCode.write(to: &writer)
        writer.key("\"newPhoneCode\":"); newPhoneCode.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangePhoneRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "newPhone", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: newPhone = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"newPhone\":"); newPhone.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangePhoneReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "facts", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: facts = try MemberV1.MemberFacts(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
