// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Label: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "condition", "archived", "revision", "changedAt", "changedBy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: condition = try PatronV1.Json(from: &reader)
            case 3: archived = try Bool(from: &reader)
            case 4: revision = try Int32(from: &reader)
            case 5: changedAt = try Instant(from: &reader)
            default: changedBy = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let condition { writer.key("\"condition\":"); condition.write(to: &writer) }
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineLabelRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "condition", "archived"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: condition = try PatronV1.Json(from: &reader)
            default: archived = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let condition { writer.key("\"condition\":"); condition.write(to: &writer) }
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineLabelReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["label", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: label = try MemberV1.Label(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let label { writer.key("\"label\":"); label.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListLabelsRequest: JSONMessage {
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

extension MemberV1.ListLabelsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["labels"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: labels = try reader.array(of: MemberV1.Label.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"labels\":"); writer.array(labels)
        writer.endObject()
    }
}

extension MemberV1.GetGroupRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.Group: JSONMessage {
    private static let jsonFields: [StaticString] = ["label", "members", "suppressed", "approximate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: label = try MemberV1.Label(from: &reader)
            case 1: members = try Int64(from: &reader)
            case 2: suppressed = try Bool(from: &reader)
            default: approximate = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let label { writer.key("\"label\":"); label.write(to: &writer) }
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.key("\"approximate\":"); approximate.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.TagMemberRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "add", "remove", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: add = try reader.array(of: String.self)
            case 2: remove = try reader.array(of: String.self)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"add\":"); writer.array(add)
        writer.key("\"remove\":"); writer.array(remove)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.TagMemberReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["tags", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: tags = try reader.array(of: MemberV1.Label.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"tags\":"); writer.array(tags)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangeGroupRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "add", "remove", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: add = try reader.array(of: String.self)
            case 2: remove = try reader.array(of: String.self)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"add\":"); writer.array(add)
        writer.key("\"remove\":"); writer.array(remove)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangeGroupReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["added", "removed", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: added = try Int32(from: &reader)
            case 1: removed = try Int32(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"added\":"); added.write(to: &writer)
        writer.key("\"removed\":"); removed.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LabelsChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "tagsAdded", "tagsRemoved", "groupsAdded", "groupsRemoved", "byRule"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: tagsAdded = try reader.array(of: String.self)
            case 2: tagsRemoved = try reader.array(of: String.self)
            case 3: groupsAdded = try reader.array(of: String.self)
            case 4: groupsRemoved = try reader.array(of: String.self)
            default: byRule = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"tagsAdded\":"); writer.array(tagsAdded)
        writer.key("\"tagsRemoved\":"); writer.array(tagsRemoved)
        writer.key("\"groupsAdded\":"); writer.array(groupsAdded)
        writer.key("\"groupsRemoved\":"); writer.array(groupsRemoved)
        writer.key("\"byRule\":"); byRule.write(to: &writer)
        writer.endObject()
    }
}
