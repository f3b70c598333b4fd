// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.ConsentText: JSONMessage {
    private static let jsonFields: [StaticString] = ["purpose", "version", "asksAgain", "text", "publishedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: purpose = try MemberV1.ConsentPurpose(from: &reader)
            case 1: version = try Int32(from: &reader)
            case 2: asksAgain = try Bool(from: &reader)
            case 3: text = try PatronV1.Text(from: &reader)
            default: publishedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"asksAgain\":"); asksAgain.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        if let publishedAt { writer.key("\"publishedAt\":"); publishedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.Consent: JSONMessage {
    private static let jsonFields: [StaticString] = ["purpose", "given", "textVersion", "decidedAt", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: purpose = try MemberV1.ConsentPurpose(from: &reader)
            case 1: given = try Bool(from: &reader)
            case 2: textVersion = try Int32(from: &reader)
            case 3: decidedAt = try Instant(from: &reader)
            default: text = try MemberV1.ConsentText(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"given\":"); given.write(to: &writer)
        writer.key("\"textVersion\":"); textVersion.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ListMyConsentsRequest: JSONMessage {
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

extension MemberV1.ListConsentsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["consents"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: consents = try reader.array(of: MemberV1.Consent.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"consents\":"); writer.array(consents)
        writer.endObject()
    }
}

extension MemberV1.ConsentChoice: JSONMessage {
    private static let jsonFields: [StaticString] = ["purpose", "given", "textVersion"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: purpose = try MemberV1.ConsentPurpose(from: &reader)
            case 1: given = try Bool(from: &reader)
            default: textVersion = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"given\":"); given.write(to: &writer)
        writer.key("\"textVersion\":"); textVersion.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SetMyConsentsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["choices"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: choices = try reader.array(of: MemberV1.ConsentChoice.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"choices\":"); writer.array(choices)
        writer.endObject()
    }
}

extension MemberV1.SetMyConsentsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["consents", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: consents = try reader.array(of: MemberV1.Consent.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"consents\":"); writer.array(consents)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetMemberConsentsRequest: JSONMessage {
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

extension MemberV1.ConsentDecision: JSONMessage {
    private static let jsonFields: [StaticString] = ["purpose", "given", "textVersion", "decidedAt", "app"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: purpose = try MemberV1.ConsentPurpose(from: &reader)
            case 1: given = try Bool(from: &reader)
            case 2: textVersion = try Int32(from: &reader)
            case 3: decidedAt = try Instant(from: &reader)
            default: app = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"given\":"); given.write(to: &writer)
        writer.key("\"textVersion\":"); textVersion.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.key("\"app\":"); app.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListConsentDecisionsRequest: JSONMessage {
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

extension MemberV1.ListConsentDecisionsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["decisions", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: decisions = try reader.array(of: MemberV1.ConsentDecision.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"decisions\":"); writer.array(decisions)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListConsentTextsRequest: JSONMessage {
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

extension MemberV1.ListConsentTextsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["texts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: texts = try reader.array(of: MemberV1.ConsentText.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"texts\":"); writer.array(texts)
        writer.endObject()
    }
}

extension MemberV1.PublishConsentTextRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["purpose", "text", "asksAgain"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: purpose = try MemberV1.ConsentPurpose(from: &reader)
            case 1: text = try PatronV1.Text(from: &reader)
            default: asksAgain = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.key("\"asksAgain\":"); asksAgain.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.PublishConsentTextReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["text", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: text = try MemberV1.ConsentText(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CheckConsentRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["purpose", "memberIds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: purpose = try MemberV1.ConsentPurpose(from: &reader)
            default: memberIds = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"memberIds\":"); writer.array(memberIds)
        writer.endObject()
    }
}

extension MemberV1.CheckConsentReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["allowedMemberIds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: allowedMemberIds = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"allowedMemberIds\":"); writer.array(allowedMemberIds)
        writer.endObject()
    }
}

extension MemberV1.ConsentChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "purpose", "given", "textVersion", "decidedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: purpose = try MemberV1.ConsentPurpose(from: &reader)
            case 2: given = try Bool(from: &reader)
            case 3: textVersion = try Int32(from: &reader)
            default: decidedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"given\":"); given.write(to: &writer)
        writer.key("\"textVersion\":"); textVersion.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.endObject()
    }
}
