// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.ImportedPerson: JSONMessage {
    private static let jsonFields: [StaticString] = ["phone", "name", "nickname", "birthday", "gender", "registeredAt", "storeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: phone = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: nickname = try String(from: &reader)
            case 3: birthday = try String(from: &reader)
            case 4: gender = try MemberV1.Gender(from: &reader)
            case 5: registeredAt = try Instant(from: &reader)
            default: storeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        writer.key("\"birthday\":"); birthday.write(to: &writer)
        writer.key("\"gender\":"); gender.write(to: &writer)
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ImportedMember: JSONMessage {
    private static let jsonFields: [StaticString] = ["externalId", "person", "levelCode", "levelValidUntil", "tags"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: externalId = try String(from: &reader)
            case 1: person = try MemberV1.ImportedPerson(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: levelValidUntil = try String(from: &reader)
            default: tags = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        if let person { writer.key("\"person\":"); person.write(to: &writer) }
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"levelValidUntil\":"); levelValidUntil.write(to: &writer)
        writer.key("\"tags\":"); writer.array(tags)
        writer.endObject()
    }
}

extension MemberV1.ImportMembersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["source", "members", "validateOnly"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: source = try String(from: &reader)
            case 1: members = try reader.array(of: MemberV1.ImportedMember.self)
            default: validateOnly = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"members\":"); writer.array(members)
        writer.key("\"validateOnly\":"); validateOnly.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListImportedMembersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["source", "kind"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: source = try String(from: &reader)
            default: kind = try MemberV1.ImportedKind(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.endObject()
    }
}
