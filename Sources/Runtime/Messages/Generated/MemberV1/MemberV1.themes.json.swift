// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.ThemeColours: JSONMessage {
    private static let jsonFields: [StaticString] = ["text", "background", "primary", "onPrimary"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: text = try String(from: &reader)
            case 1: background = try String(from: &reader)
            case 2: primary = try String(from: &reader)
            default: onPrimary = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"text\":"); text.write(to: &writer)
        writer.key("\"background\":"); background.write(to: &writer)
        writer.key("\"primary\":"); primary.write(to: &writer)
        writer.key("\"onPrimary\":"); onPrimary.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ThemeText: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            default: text = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.Theme: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "colours", "logoFileId", "logoUrl", "texts", "changedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: colours = try MemberV1.ThemeColours(from: &reader)
            case 2: logoFileId = try String(from: &reader)
            case 3: logoUrl = try String(from: &reader)
            case 4: texts = try reader.array(of: MemberV1.ThemeText.self)
            default: changedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        if let colours { writer.key("\"colours\":"); colours.write(to: &writer) }
        writer.key("\"logoFileId\":"); logoFileId.write(to: &writer)
        writer.key("\"logoUrl\":"); logoUrl.write(to: &writer)
        writer.key("\"texts\":"); writer.array(texts)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.GetThemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["knownVersion"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: knownVersion = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"knownVersion\":"); knownVersion.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetThemeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["theme", "notModified"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: theme = try MemberV1.Theme(from: &reader)
            default: notModified = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let theme { writer.key("\"theme\":"); theme.write(to: &writer) }
        writer.key("\"notModified\":"); notModified.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PutThemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "colours", "logoFileId", "texts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: colours = try MemberV1.ThemeColours(from: &reader)
            case 2: logoFileId = try String(from: &reader)
            default: texts = try reader.array(of: MemberV1.ThemeText.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        if let colours { writer.key("\"colours\":"); colours.write(to: &writer) }
        writer.key("\"logoFileId\":"); logoFileId.write(to: &writer)
        writer.key("\"texts\":"); writer.array(texts)
        writer.endObject()
    }
}

extension MemberV1.PutThemeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["theme", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: theme = try MemberV1.Theme(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let theme { writer.key("\"theme\":"); theme.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
