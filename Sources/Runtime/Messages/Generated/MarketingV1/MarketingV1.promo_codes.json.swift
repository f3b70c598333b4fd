// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.CodePattern: JSONMessage {
    private static let jsonFields: [StaticString] = ["prefix", "charset", "length", "pattern"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: prefix = try String(from: &reader)
            case 1: charset = try String(from: &reader)
            case 2: length = try Int32(from: &reader)
            default: pattern = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"prefix\":"); prefix.write(to: &writer)
        writer.key("\"charset\":"); charset.write(to: &writer)
        writer.key("\"length\":"); length.write(to: &writer)
        writer.key("\"pattern\":"); pattern.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PromoBatch: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "templateId", "templateVersion", "state", "name", "from", "until", "codes", "createdAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: templateId = try String(from: &reader)
            case 2: templateVersion = try Int32(from: &reader)
            case 3: state = try MarketingV1.PromoBatchState(from: &reader)
            case 4: name = try String(from: &reader)
            case 5: from = try Instant(from: &reader)
            case 6: until = try Instant(from: &reader)
            case 7: codes = try Int64(from: &reader)
            default: createdAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"templateVersion\":"); templateVersion.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"codes\":"); codes.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.GenericCode: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "uses", "perMember"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: uses = try Int64(from: &reader)
            default: perMember = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"perMember\":"); perMember.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CreatePromoCodesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["templateId", "name", "from", "until", "unique", "generic", "imported"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: templateId = try String(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: from = try Instant(from: &reader)
            case 3: until = try Instant(from: &reader)
            case 4: codes = try reader.choice(codes == nil, .unique(try MarketingV1.UniqueCodes(from: &reader)))
            case 5: codes = try reader.choice(codes == nil, .generic(try MarketingV1.GenericCode(from: &reader)))
            default: codes = try reader.choice(codes == nil, .imported(try MarketingV1.ImportedCodes(from: &reader)))
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        switch codes {
        case .unique(let value)?:
            writer.key("\"unique\":"); value.write(to: &writer)
        case .generic(let value)?:
            writer.key("\"generic\":"); value.write(to: &writer)
        case .imported(let value)?:
            writer.key("\"imported\":"); value.write(to: &writer)
        case nil: break
        }
        writer.endObject()
    }
}

extension MarketingV1.UniqueCodes: JSONMessage {
    private static let jsonFields: [StaticString] = ["count", "pattern"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: count = try Int32(from: &reader)
            default: pattern = try MarketingV1.CodePattern(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"count\":"); count.write(to: &writer)
        if let pattern { writer.key("\"pattern\":"); pattern.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.ImportedCodes: JSONMessage {
    private static let jsonFields: [StaticString] = ["csv"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: csv = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"csv\":"); writer.array(csv)
        writer.endObject()
    }
}

extension MarketingV1.RejectedCode: JSONMessage {
    private static let jsonFields: [StaticString] = ["line", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: line = try Int32(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"line\":"); line.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CreatePromoCodesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["batch", "rejected", "rejectedCount", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: batch = try MarketingV1.PromoBatch(from: &reader)
            case 1: rejected = try reader.array(of: MarketingV1.RejectedCode.self)
            case 2: rejectedCount = try Int32(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let batch { writer.key("\"batch\":"); batch.write(to: &writer) }
        writer.key("\"rejected\":"); writer.array(rejected)
        writer.key("\"rejectedCount\":"); rejectedCount.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PromoBatchRequest: JSONMessage {
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

extension MarketingV1.PromoBatchReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["batch", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: batch = try MarketingV1.PromoBatch(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let batch { writer.key("\"batch\":"); batch.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListPromoBatchesRequest: JSONMessage {
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

extension MarketingV1.ListPromoBatchesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["batches", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: batches = try reader.array(of: MarketingV1.PromoBatch.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"batches\":"); writer.array(batches)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ExportPromoCodesRequest: JSONMessage {
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

extension MarketingV1.ExportPromoCodesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["csv", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: csv = try String(from: &reader)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"csv\":"); csv.write(to: &writer)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
