// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Scene: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "origin", "storeId", "label", "scene", "disabled", "createdAt", "registrations", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 2: storeId = try String(from: &reader)
            case 3: label = try String(from: &reader)
            case 4: scene = try String(from: &reader)
            case 5: disabled = try Bool(from: &reader)
            case 6: createdAt = try Instant(from: &reader)
            case 7: registrations = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"label\":"); label.write(to: &writer)
        writer.key("\"scene\":"); scene.write(to: &writer)
        writer.key("\"disabled\":"); disabled.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        writer.key("\"registrations\":"); registrations.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CreateSceneRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["origin", "storeId", "label"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 1: storeId = try String(from: &reader)
            default: label = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"label\":"); label.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SceneReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["scene", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: scene = try MemberV1.Scene(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let scene { writer.key("\"scene\":"); scene.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DisableSceneRequest: JSONMessage {
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

extension MemberV1.ListScenesRequest: JSONMessage {
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

extension MemberV1.ListScenesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["scenes", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: scenes = try reader.array(of: MemberV1.Scene.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"scenes\":"); writer.array(scenes)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CountSourcesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            default: to = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SourceCount: JSONMessage {
    private static let jsonFields: [StaticString] = ["origin", "registrations", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 1: registrations = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"registrations\":"); registrations.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CountSourcesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["sources", "registrations"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sources = try reader.array(of: MemberV1.SourceCount.self)
            default: registrations = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sources\":"); writer.array(sources)
        writer.key("\"registrations\":"); registrations.write(to: &writer)
        writer.endObject()
    }
}
