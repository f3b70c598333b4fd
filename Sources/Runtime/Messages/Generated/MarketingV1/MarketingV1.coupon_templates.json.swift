// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.CouponValidity: JSONMessage {
    private static let jsonFields: [StaticString] = ["days", "from", "lastDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: days = try MarketingV1.CouponValidity.Days(from: &reader)
            case 1: from = try Instant(from: &reader)
            default: lastDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let days { writer.key("\"days\":"); days.write(to: &writer) }
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        writer.key("\"lastDate\":"); lastDate.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CouponValidity.Days: JSONMessage {
    private static let jsonFields: [StaticString] = ["count"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: count = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"count\":"); count.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.TemplateDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "terms", "validity", "total", "perMember", "transferable", "afterRestoring", "extensionDays", "claimable", "claimFrom", "claimUntil", "remindDays", "purpose", "limits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try PatronV1.Text(from: &reader)
            case 1: terms = try MarketingV1.OfferTerms(from: &reader)
            case 2: validity = try MarketingV1.CouponValidity(from: &reader)
            case 3: total = try Int64(from: &reader)
            case 4: perMember = try Int32(from: &reader)
            case 5: transferable = try Bool(from: &reader)
            case 6: afterRestoring = try MarketingV1.AfterRestoring(from: &reader)
            case 7: extensionDays = try Int32(from: &reader)
            case 8: claimable = try Bool(from: &reader)
            case 9: claimFrom = try Instant(from: &reader)
            case 10: claimUntil = try Instant(from: &reader)
            case 11: remindDays = try Int32(from: &reader)
            case 12: purpose = try String(from: &reader)
            default: limits = try reader.array(of: MarketingV1.OfferLimit.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let terms { writer.key("\"terms\":"); terms.write(to: &writer) }
        if let validity { writer.key("\"validity\":"); validity.write(to: &writer) }
        writer.key("\"total\":"); total.write(to: &writer)
        writer.key("\"perMember\":"); perMember.write(to: &writer)
        writer.key("\"transferable\":"); transferable.write(to: &writer)
        writer.key("\"afterRestoring\":"); afterRestoring.write(to: &writer)
        writer.key("\"extensionDays\":"); extensionDays.write(to: &writer)
        writer.key("\"claimable\":"); claimable.write(to: &writer)
        if let claimFrom { writer.key("\"claimFrom\":"); claimFrom.write(to: &writer) }
        if let claimUntil { writer.key("\"claimUntil\":"); claimUntil.write(to: &writer) }
        writer.key("\"remindDays\":"); remindDays.write(to: &writer)
        writer.key("\"purpose\":"); purpose.write(to: &writer)
        writer.key("\"limits\":"); writer.array(limits)
        writer.endObject()
    }
}

extension MarketingV1.CouponTemplate: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "version", "definition", "currency", "issued"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try MarketingV1.TemplateState(from: &reader)
            case 2: version = try Int32(from: &reader)
            case 3: definition = try MarketingV1.TemplateDefinition(from: &reader)
            case 4: currency = try String(from: &reader)
            default: issued = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"version\":"); version.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"issued\":"); issued.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CreateTemplateRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["definition"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: definition = try MarketingV1.TemplateDefinition(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.UpdateTemplateRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "definition", "version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: definition = try MarketingV1.TemplateDefinition(from: &reader)
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.TemplateRequest: JSONMessage {
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

extension MarketingV1.TemplateReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["template", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: template = try MarketingV1.CouponTemplate(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let template { writer.key("\"template\":"); template.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListTemplatesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try MarketingV1.TemplateState(from: &reader)
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

extension MarketingV1.ListTemplatesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["templates", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: templates = try reader.array(of: MarketingV1.CouponTemplate.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"templates\":"); writer.array(templates)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
