// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.UploadHeader: JSONMessage {
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

extension MemberV1.FileUpload: JSONMessage {
    private static let jsonFields: [StaticString] = ["fileId", "url", "headers", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: fileId = try String(from: &reader)
            case 1: url = try String(from: &reader)
            case 2: headers = try reader.array(of: MemberV1.UploadHeader.self)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"fileId\":"); fileId.write(to: &writer)
        writer.key("\"url\":"); url.write(to: &writer)
        writer.key("\"headers\":"); writer.array(headers)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.StoredFile: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "kind", "contentType", "sizeBytes", "url", "urlExpiresAt", "keptAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: kind = try MemberV1.FileKind(from: &reader)
            case 2: contentType = try String(from: &reader)
            case 3: sizeBytes = try Int64(from: &reader)
            case 4: url = try String(from: &reader)
            case 5: urlExpiresAt = try Instant(from: &reader)
            default: keptAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"contentType\":"); contentType.write(to: &writer)
        writer.key("\"sizeBytes\":"); sizeBytes.write(to: &writer)
        writer.key("\"url\":"); url.write(to: &writer)
        if let urlExpiresAt { writer.key("\"urlExpiresAt\":"); urlExpiresAt.write(to: &writer) }
        if let keptAt { writer.key("\"keptAt\":"); keptAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.UploadMyAvatarRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["contentType", "sizeBytes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: contentType = try String(from: &reader)
            default: sizeBytes = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"contentType\":"); contentType.write(to: &writer)
        writer.key("\"sizeBytes\":"); sizeBytes.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ConfirmMyAvatarRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["fileId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: fileId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"fileId\":"); fileId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RemoveMyAvatarRequest: JSONMessage {
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

extension MemberV1.RemoveMyAvatarReply: JSONMessage {
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

extension MemberV1.UploadFileRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "contentType", "sizeBytes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MemberV1.FileKind(from: &reader)
            case 1: contentType = try String(from: &reader)
            default: sizeBytes = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"contentType\":"); contentType.write(to: &writer)
        writer.key("\"sizeBytes\":"); sizeBytes.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ConfirmFileRequest: JSONMessage {
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

extension MemberV1.UploadReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["upload", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: upload = try MemberV1.FileUpload(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let upload { writer.key("\"upload\":"); upload.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.FileReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["file", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: file = try MemberV1.StoredFile(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let file { writer.key("\"file\":"); file.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetFileRequest: JSONMessage {
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
