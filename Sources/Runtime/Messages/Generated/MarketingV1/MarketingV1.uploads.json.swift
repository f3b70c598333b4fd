// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.Upload: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "kind", "state", "name", "parts", "bytes", "doneBytes", "report", "createdAt", "endedAt", "failure", "tries", "failedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: kind = try MarketingV1.UploadKind(from: &reader)
            case 2: state = try MarketingV1.UploadState(from: &reader)
            case 3: name = try String(from: &reader)
            case 4: parts = try Int32(from: &reader)
            case 5: bytes = try Int64(from: &reader)
            case 6: doneBytes = try Int64(from: &reader)
            case 7: report = try MarketingV1.ImportItemsReply(from: &reader)
            case 8: createdAt = try Instant(from: &reader)
            case 9: endedAt = try Instant(from: &reader)
            case 10: failure = try PatronV1.ErrorInfo(from: &reader)
            case 11: tries = try Int32(from: &reader)
            default: failedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"parts\":"); parts.write(to: &writer)
        writer.key("\"bytes\":"); bytes.write(to: &writer)
        writer.key("\"doneBytes\":"); doneBytes.write(to: &writer)
        if let report { writer.key("\"report\":"); report.write(to: &writer) }
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        if let endedAt { writer.key("\"endedAt\":"); endedAt.write(to: &writer) }
        if let failure { writer.key("\"failure\":"); failure.write(to: &writer) }
        writer.key("\"tries\":"); tries.write(to: &writer)
        if let failedAt { writer.key("\"failedAt\":"); failedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.UploadedPromoCodes: JSONMessage {
    private static let jsonFields: [StaticString] = ["templateId", "from", "until"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: templateId = try String(from: &reader)
            case 1: from = try Instant(from: &reader)
            default: until = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.BeginUploadRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "name", "dryRun", "skipInvalid", "compare", "promoCodes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MarketingV1.UploadKind(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: dryRun = try Bool(from: &reader)
            case 3: skipInvalid = try Bool(from: &reader)
            case 4: compare = try Bool(from: &reader)
            default: promoCodes = try MarketingV1.UploadedPromoCodes(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"dryRun\":"); dryRun.write(to: &writer)
        writer.key("\"skipInvalid\":"); skipInvalid.write(to: &writer)
        writer.key("\"compare\":"); compare.write(to: &writer)
        if let promoCodes { writer.key("\"promoCodes\":"); promoCodes.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.AppendUploadRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "number", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: number = try Int32(from: &reader)
            default: text = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"number\":"); number.write(to: &writer)
        writer.key("\"text\":"); writer.array(text)
        writer.endObject()
    }
}

extension MarketingV1.SendUploadRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "offset", "content", "last", "spoiled"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: offset = try Int64(from: &reader)
            case 2: content = try [UInt8](from: &reader)
            case 3: last = try Bool(from: &reader)
            default: spoiled = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"offset\":"); offset.write(to: &writer)
        writer.key("\"content\":"); content.write(to: &writer)
        writer.key("\"last\":"); last.write(to: &writer)
        writer.key("\"spoiled\":"); spoiled.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.FinishUploadRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "parts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: parts = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"parts\":"); parts.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.UploadRequest: JSONMessage {
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

extension MarketingV1.ListRejectedRowsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.UploadReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["upload", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: upload = try MarketingV1.Upload(from: &reader)
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
