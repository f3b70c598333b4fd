// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Unit: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "kind", "name", "parentId", "closed", "timeZone", "cutoffMinutes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: kind = try MemberV1.UnitKind(from: &reader)
            case 2: name = try String(from: &reader)
            case 3: parentId = try String(from: &reader)
            case 4: closed = try Bool(from: &reader)
            case 5: timeZone = try String(from: &reader)
            default: cutoffMinutes = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"parentId\":"); parentId.write(to: &writer)
        writer.key("\"closed\":"); closed.write(to: &writer)
        writer.key("\"timeZone\":"); timeZone.write(to: &writer)
        writer.key("\"cutoffMinutes\":"); cutoffMinutes.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CreateUnitRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "name", "parentId", "timeZone", "cutoffMinutes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MemberV1.UnitKind(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: parentId = try String(from: &reader)
            case 3: timeZone = try String(from: &reader)
            default: cutoffMinutes = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"parentId\":"); parentId.write(to: &writer)
        writer.key("\"timeZone\":"); timeZone.write(to: &writer)
        writer.key("\"cutoffMinutes\":"); cutoffMinutes.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RenameUnitRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "name"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: name = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MoveUnitRequest: JSONMessage {
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

extension MemberV1.CloseUnitRequest: JSONMessage {
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

extension MemberV1.ChangeUnitReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["unit", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: unit = try MemberV1.Unit(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let unit { writer.key("\"unit\":"); unit.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListUnitsRequest: JSONMessage {
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

extension MemberV1.ListUnitsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["units", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: units = try reader.array(of: MemberV1.Unit.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"units\":"); writer.array(units)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
