// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.SourceTerms: JSONMessage {
    private static let jsonFields: [StaticString] = ["origin", "sceneId", "eventCode", "couponTemplateId", "incentiveCostMinor", "prompt", "archived", "revision", "changedAt", "changedBy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 1: sceneId = try String(from: &reader)
            case 2: eventCode = try String(from: &reader)
            case 3: couponTemplateId = try String(from: &reader)
            case 4: incentiveCostMinor = try Int64(from: &reader)
            case 5: prompt = try PatronV1.Text(from: &reader)
            case 6: archived = try Bool(from: &reader)
            case 7: revision = try Int32(from: &reader)
            case 8: changedAt = try Instant(from: &reader)
            default: changedBy = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"sceneId\":"); sceneId.write(to: &writer)
        writer.key("\"eventCode\":"); eventCode.write(to: &writer)
        writer.key("\"couponTemplateId\":"); couponTemplateId.write(to: &writer)
        writer.key("\"incentiveCostMinor\":"); incentiveCostMinor.write(to: &writer)
        if let prompt { writer.key("\"prompt\":"); prompt.write(to: &writer) }
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineSourceTermsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["origin", "sceneId", "eventCode", "couponTemplateId", "incentiveCostMinor", "prompt", "archived"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 1: sceneId = try String(from: &reader)
            case 2: eventCode = try String(from: &reader)
            case 3: couponTemplateId = try String(from: &reader)
            case 4: incentiveCostMinor = try Int64(from: &reader)
            case 5: prompt = try PatronV1.Text(from: &reader)
            default: archived = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"sceneId\":"); sceneId.write(to: &writer)
        writer.key("\"eventCode\":"); eventCode.write(to: &writer)
        writer.key("\"couponTemplateId\":"); couponTemplateId.write(to: &writer)
        writer.key("\"incentiveCostMinor\":"); incentiveCostMinor.write(to: &writer)
        if let prompt { writer.key("\"prompt\":"); prompt.write(to: &writer) }
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineSourceTermsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["terms", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: terms = try MemberV1.SourceTerms(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let terms { writer.key("\"terms\":"); terms.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListSourceTermsRequest: JSONMessage {
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

extension MemberV1.ListSourceTermsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["terms", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: terms = try reader.array(of: MemberV1.SourceTerms.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"terms\":"); writer.array(terms)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SourceCost: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "origin", "sceneId", "date", "amountMinor", "note", "enteredAt", "enteredBy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 2: sceneId = try String(from: &reader)
            case 3: date = try String(from: &reader)
            case 4: amountMinor = try Int64(from: &reader)
            case 5: note = try String(from: &reader)
            case 6: enteredAt = try Instant(from: &reader)
            default: enteredBy = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"sceneId\":"); sceneId.write(to: &writer)
        writer.key("\"date\":"); date.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        if let enteredAt { writer.key("\"enteredAt\":"); enteredAt.write(to: &writer) }
        writer.key("\"enteredBy\":"); enteredBy.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.EnterSourceCostRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["origin", "sceneId", "date", "amountMinor", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 1: sceneId = try String(from: &reader)
            case 2: date = try String(from: &reader)
            case 3: amountMinor = try Int64(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"sceneId\":"); sceneId.write(to: &writer)
        writer.key("\"date\":"); date.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.EnterSourceCostReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["cost", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cost = try MemberV1.SourceCost(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let cost { writer.key("\"cost\":"); cost.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListSourceCostsRequest: JSONMessage {
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

extension MemberV1.ListSourceCostsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["costs", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: costs = try reader.array(of: MemberV1.SourceCost.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"costs\":"); writer.array(costs)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ReportSourcesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["from", "to", "days", "origin"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: from = try String(from: &reader)
            case 1: to = try String(from: &reader)
            case 2: days = try Int32(from: &reader)
            default: origin = try MemberV1.RegistrationOrigin(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"from\":"); from.write(to: &writer)
        writer.key("\"to\":"); to.write(to: &writer)
        writer.key("\"days\":"); days.write(to: &writer)
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.SourceFigures: JSONMessage {
    private static let jsonFields: [StaticString] = ["origin", "sceneId", "prospects", "prospectsRegistered", "registrations", "observed", "converted", "conversionPermille", "incentives", "incentiveCostMinor", "enteredCostMinor", "costPerRegistrationMinor", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 1: sceneId = try String(from: &reader)
            case 2: prospects = try Int64(from: &reader)
            case 3: prospectsRegistered = try Int64(from: &reader)
            case 4: registrations = try Int64(from: &reader)
            case 5: observed = try Int64(from: &reader)
            case 6: converted = try Int64(from: &reader)
            case 7: conversionPermille = try Int32(from: &reader)
            case 8: incentives = try Int64(from: &reader)
            case 9: incentiveCostMinor = try Int64(from: &reader)
            case 10: enteredCostMinor = try Int64(from: &reader)
            case 11: costPerRegistrationMinor = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"sceneId\":"); sceneId.write(to: &writer)
        writer.key("\"prospects\":"); prospects.write(to: &writer)
        writer.key("\"prospectsRegistered\":"); prospectsRegistered.write(to: &writer)
        writer.key("\"registrations\":"); registrations.write(to: &writer)
        writer.key("\"observed\":"); observed.write(to: &writer)
        writer.key("\"converted\":"); converted.write(to: &writer)
        writer.key("\"conversionPermille\":"); conversionPermille.write(to: &writer)
        writer.key("\"incentives\":"); incentives.write(to: &writer)
        writer.key("\"incentiveCostMinor\":"); incentiveCostMinor.write(to: &writer)
        writer.key("\"enteredCostMinor\":"); enteredCostMinor.write(to: &writer)
        writer.key("\"costPerRegistrationMinor\":"); costPerRegistrationMinor.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ReportSourcesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["currency", "sources"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: currency = try String(from: &reader)
            default: sources = try reader.array(of: MemberV1.SourceFigures.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"sources\":"); writer.array(sources)
        writer.endObject()
    }
}
