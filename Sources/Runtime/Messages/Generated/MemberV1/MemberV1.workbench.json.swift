// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.WorkbenchPrompt: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "code", "name", "days", "left", "expiresAt", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MemberV1.PromptKind(from: &reader)
            case 1: code = try String(from: &reader)
            case 2: name = try PatronV1.Text(from: &reader)
            case 3: days = try Int32(from: &reader)
            case 4: left = try Int32(from: &reader)
            case 5: expiresAt = try Instant(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"days\":"); days.write(to: &writer)
        writer.key("\"left\":"); left.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetWorkbenchRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "days"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            default: days = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"days\":"); days.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.Workbench: JSONMessage {
    private static let jsonFields: [StaticString] = ["overview", "prompts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: overview = try MemberV1.MemberOverview(from: &reader)
            default: prompts = try reader.array(of: MemberV1.WorkbenchPrompt.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let overview { writer.key("\"overview\":"); overview.write(to: &writer) }
        writer.key("\"prompts\":"); writer.array(prompts)
        writer.endObject()
    }
}

extension MemberV1.ListPromptsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "days"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            default: days = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"days\":"); days.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListPromptsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["prompts", "missing"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: prompts = try reader.array(of: MemberV1.WorkbenchPrompt.self)
            default: missing = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"prompts\":"); writer.array(prompts)
        writer.key("\"missing\":"); writer.array(missing)
        writer.endObject()
    }
}
