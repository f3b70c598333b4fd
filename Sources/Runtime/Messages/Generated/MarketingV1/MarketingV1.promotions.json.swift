// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.PromotionDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "terms", "limits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try PatronV1.Text(from: &reader)
            case 1: terms = try MarketingV1.OfferTerms(from: &reader)
            default: limits = try reader.array(of: MarketingV1.OfferLimit.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let terms { writer.key("\"terms\":"); terms.write(to: &writer) }
        writer.key("\"limits\":"); writer.array(limits)
        writer.endObject()
    }
}

extension MarketingV1.PromotionVersion: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "definition", "note", "author", "createdAt", "publisher", "publishedAt", "from", "until"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: definition = try MarketingV1.PromotionDefinition(from: &reader)
            case 2: note = try String(from: &reader)
            case 3: author = try String(from: &reader)
            case 4: createdAt = try Instant(from: &reader)
            case 5: publisher = try String(from: &reader)
            case 6: publishedAt = try Instant(from: &reader)
            case 7: from = try Instant(from: &reader)
            default: until = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"author\":"); author.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        writer.key("\"publisher\":"); publisher.write(to: &writer)
        if let publishedAt { writer.key("\"publishedAt\":"); publishedAt.write(to: &writer) }
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.Promotion: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "inForce", "next", "draft", "revision"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try MarketingV1.PromotionState(from: &reader)
            case 2: inForce = try MarketingV1.PromotionVersion(from: &reader)
            case 3: next = try MarketingV1.PromotionVersion(from: &reader)
            case 4: draft = try MarketingV1.PromotionVersion(from: &reader)
            default: revision = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let inForce { writer.key("\"inForce\":"); inForce.write(to: &writer) }
        if let next { writer.key("\"next\":"); next.write(to: &writer) }
        if let draft { writer.key("\"draft\":"); draft.write(to: &writer) }
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CreatePromotionRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["definition", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: definition = try MarketingV1.PromotionDefinition(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.UpdatePromotionRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "definition", "updateMask", "revision", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: definition = try MarketingV1.PromotionDefinition(from: &reader)
            case 2: updateMask = try reader.array(of: String.self)
            case 3: revision = try Int32(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"updateMask\":"); writer.array(updateMask)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.PublishPromotionRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "revision", "from"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: revision = try Int32(from: &reader)
            default: from = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.ChangePromotionRequest: JSONMessage {
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

extension MarketingV1.PromotionReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["promotion", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: promotion = try MarketingV1.Promotion(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let promotion { writer.key("\"promotion\":"); promotion.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GetPromotionRequest: JSONMessage {
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

extension MarketingV1.ListPromotionsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try MarketingV1.PromotionState(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListPromotionsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["promotions", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: promotions = try reader.array(of: MarketingV1.Promotion.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"promotions\":"); writer.array(promotions)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListPromotionVersionsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListPromotionVersionsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["versions", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: versions = try reader.array(of: MarketingV1.PromotionVersion.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"versions\":"); writer.array(versions)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GetPromotionUsesRequest: JSONMessage {
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

extension MarketingV1.LimitUse: JSONMessage {
    private static let jsonFields: [StaticString] = ["limit", "since", "uses", "discountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: limit = try MarketingV1.OfferLimit(from: &reader)
            case 1: since = try String(from: &reader)
            case 2: uses = try Int64(from: &reader)
            default: discountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let limit { writer.key("\"limit\":"); limit.write(to: &writer) }
        writer.key("\"since\":"); since.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"discountMinor\":"); discountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GetPromotionUsesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["limits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: limits = try reader.array(of: MarketingV1.LimitUse.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"limits\":"); writer.array(limits)
        writer.endObject()
    }
}
