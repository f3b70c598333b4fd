// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.LevelSchemeVersion: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "state", "scheme", "note", "revision", "author", "createdAt", "publisher", "publishedAt", "from", "until", "refresh", "introducedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: state = try MemberV1.LevelSchemeState(from: &reader)
            case 2: scheme = try MemberV1.LevelScheme(from: &reader)
            case 3: note = try String(from: &reader)
            case 4: revision = try Int32(from: &reader)
            case 5: author = try String(from: &reader)
            case 6: createdAt = try Instant(from: &reader)
            case 7: publisher = try String(from: &reader)
            case 8: publishedAt = try Instant(from: &reader)
            case 9: from = try Instant(from: &reader)
            case 10: until = try Instant(from: &reader)
            case 11: refresh = try Bool(from: &reader)
            default: introducedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let scheme { writer.key("\"scheme\":"); scheme.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.key("\"author\":"); author.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        writer.key("\"publisher\":"); publisher.write(to: &writer)
        if let publishedAt { writer.key("\"publishedAt\":"); publishedAt.write(to: &writer) }
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"refresh\":"); refresh.write(to: &writer)
        if let introducedAt { writer.key("\"introducedAt\":"); introducedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.CreateLevelSchemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["scheme", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: scheme = try MemberV1.LevelScheme(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let scheme { writer.key("\"scheme\":"); scheme.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.UpdateLevelSchemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "scheme", "note", "revision"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: scheme = try MemberV1.LevelScheme(from: &reader)
            case 2: note = try String(from: &reader)
            default: revision = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        if let scheme { writer.key("\"scheme\":"); scheme.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PublishLevelSchemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "revision", "from", "refresh"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: revision = try Int32(from: &reader)
            case 2: from = try Instant(from: &reader)
            default: refresh = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        writer.key("\"refresh\":"); refresh.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ArchiveLevelSchemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelSchemeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["scheme", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: scheme = try MemberV1.LevelSchemeVersion(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let scheme { writer.key("\"scheme\":"); scheme.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetLevelSchemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListLevelSchemesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListLevelSchemesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["schemes", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: schemes = try reader.array(of: MemberV1.LevelSchemeVersion.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"schemes\":"); writer.array(schemes)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PreviewLevelSchemeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelSchemeTransition: JSONMessage {
    private static let jsonFields: [StaticString] = ["fromLevel", "toLevel", "members", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: fromLevel = try String(from: &reader)
            case 1: toLevel = try String(from: &reader)
            case 2: members = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"fromLevel\":"); fromLevel.write(to: &writer)
        writer.key("\"toLevel\":"); toLevel.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PreviewLevelSchemeProgress: JSONMessage {
    private static let jsonFields: [StaticString] = ["members", "done", "refreshed", "atEnd"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: members = try Int64(from: &reader)
            case 1: done = try Bool(from: &reader)
            case 2: refreshed = try reader.array(of: MemberV1.LevelSchemeTransition.self)
            default: atEnd = try reader.array(of: MemberV1.LevelSchemeTransition.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"done\":"); done.write(to: &writer)
        writer.key("\"refreshed\":"); writer.array(refreshed)
        writer.key("\"atEnd\":"); writer.array(atEnd)
        writer.endObject()
    }
}
