// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Profile: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "name", "nickname", "gender", "birthday", "address", "email", "occupation", "region", "tastePreference", "drinkPreference", "attributes", "phone", "revision", "avatarUrl"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: nickname = try String(from: &reader)
            case 3: gender = try MemberV1.Gender(from: &reader)
            case 4: birthday = try String(from: &reader)
            case 5: address = try String(from: &reader)
            case 6: email = try String(from: &reader)
            case 7: occupation = try String(from: &reader)
            case 8: region = try String(from: &reader)
            case 9: tastePreference = try String(from: &reader)
            case 10: drinkPreference = try String(from: &reader)
            case 11: attributes = try PatronV1.Json(from: &reader)
            case 12: phone = try String(from: &reader)
            case 13: revision = try Int32(from: &reader)
            default: avatarUrl = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        writer.key("\"gender\":"); gender.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"address\":"); address.write(to: &writer)
        writer.key("\"email\":"); email.write(to: &writer)
        writer.key("\"occupation\":"); occupation.write(to: &writer)
        writer.key("\"region\":"); region.write(to: &writer)
        writer.key("\"tastePreference\":"); tastePreference.write(to: &writer)
        writer.key("\"drinkPreference\":"); drinkPreference.write(to: &writer)
        if let attributes { writer.key("\"attributes\":"); attributes.write(to: &writer) }
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.key("\"avatarUrl\":"); avatarUrl.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetMyProfileRequest: JSONMessage {
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

extension MemberV1.GetProfileRequest: JSONMessage {
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

extension MemberV1.UpdateMyProfileRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["profile", "updateMask"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: profile = try MemberV1.Profile(from: &reader)
            default: updateMask = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let profile { writer.key("\"profile\":"); profile.write(to: &writer) }
        writer.key("\"updateMask\":"); writer.array(updateMask)
        writer.endObject()
    }
}

extension MemberV1.UpdateProfileRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "profile", "updateMask", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: profile = try MemberV1.Profile(from: &reader)
            case 2: updateMask = try reader.array(of: String.self)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let profile { writer.key("\"profile\":"); profile.write(to: &writer) }
        writer.key("\"updateMask\":"); writer.array(updateMask)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ProfileReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["profile", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: profile = try MemberV1.Profile(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let profile { writer.key("\"profile\":"); profile.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListProfileChangesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ProfileChange: JSONMessage {
    private static let jsonFields: [StaticString] = ["at", "by", "actor", "role", "field", "reason", "beforeDigest", "afterDigest"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: at = try Instant(from: &reader)
            case 1: by = try String(from: &reader)
            case 2: actor = try String(from: &reader)
            case 3: role = try String(from: &reader)
            case 4: self.field = try String(from: &reader)
            case 5: reason = try String(from: &reader)
            case 6: beforeDigest = try String(from: &reader)
            default: afterDigest = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.key("\"by\":"); by.write(to: &writer)
        writer.key("\"actor\":"); actor.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"field\":"); field.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"beforeDigest\":"); beforeDigest.write(to: &writer)
        writer.key("\"afterDigest\":"); afterDigest.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListProfileChangesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["changes", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: changes = try reader.array(of: MemberV1.ProfileChange.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"changes\":"); writer.array(changes)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.StageChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "fromStage", "toStage", "at", "businessDate", "action"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: fromStage = try MemberV1.LifeStage(from: &reader)
            case 2: toStage = try MemberV1.LifeStage(from: &reader)
            case 3: at = try Instant(from: &reader)
            case 4: businessDate = try String(from: &reader)
            default: action = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"fromStage\":"); fromStage.write(to: &writer)
        writer.key("\"toStage\":"); toStage.write(to: &writer)
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"action\":"); action.write(to: &writer)
        writer.endObject()
    }
}
