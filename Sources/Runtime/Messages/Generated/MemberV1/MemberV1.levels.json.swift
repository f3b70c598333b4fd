// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.LevelCondition: JSONMessage {
    private static let jsonFields: [StaticString] = ["metric", "window", "days", "threshold"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: metric = try MemberV1.LevelMetric(from: &reader)
            case 1: window = try MemberV1.LevelWindow(from: &reader)
            case 2: days = try Int32(from: &reader)
            default: threshold = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"metric\":"); metric.write(to: &writer)
        writer.key("\"window\":"); window.write(to: &writer)
        writer.key("\"days\":"); days.write(to: &writer)
        writer.key("\"threshold\":"); threshold.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelPolicy: JSONMessage {
    private static let jsonFields: [StaticString] = ["upgrade", "downgrade", "refundLoss", "noticeDays"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: upgrade = try MemberV1.LevelUpgrade(from: &reader)
            case 1: downgrade = try MemberV1.LevelDowngrade(from: &reader)
            case 2: refundLoss = try MemberV1.LevelRefundLoss(from: &reader)
            default: noticeDays = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"upgrade\":"); upgrade.write(to: &writer)
        writer.key("\"downgrade\":"); downgrade.write(to: &writer)
        writer.key("\"refundLoss\":"); refundLoss.write(to: &writer)
        writer.key("\"noticeDays\":"); noticeDays.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.BenefitPartner: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "name", "code"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MemberV1.PartnerKind(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            default: code = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"code\":"); code.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelBenefit: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "period", "uses", "choice", "choose", "storeIds", "partner", "asksFeedback", "compensationMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: period = try MemberV1.BenefitPeriod(from: &reader)
            case 3: uses = try Int32(from: &reader)
            case 4: choice = try String(from: &reader)
            case 5: choose = try Int32(from: &reader)
            case 6: storeIds = try reader.array(of: String.self)
            case 7: partner = try MemberV1.BenefitPartner(from: &reader)
            case 8: asksFeedback = try Bool(from: &reader)
            default: compensationMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"period\":"); period.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"choice\":"); choice.write(to: &writer)
        writer.key("\"choose\":"); choose.write(to: &writer)
        writer.key("\"storeIds\":"); writer.array(storeIds)
        if let partner { writer.key("\"partner\":"); partner.write(to: &writer) }
        writer.key("\"asksFeedback\":"); asksFeedback.write(to: &writer)
        writer.key("\"compensationMinor\":"); compensationMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "conditions", "validity", "validityDays", "graceDays", "name", "benefits", "ownBenefitsOnly"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: conditions = try reader.array(of: MemberV1.LevelCondition.self)
            case 2: validity = try MemberV1.LevelValidity(from: &reader)
            case 3: validityDays = try Int32(from: &reader)
            case 4: graceDays = try Int32(from: &reader)
            case 5: name = try PatronV1.Text(from: &reader)
            case 6: benefits = try reader.array(of: MemberV1.LevelBenefit.self)
            default: ownBenefitsOnly = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"conditions\":"); writer.array(conditions)
        writer.key("\"validity\":"); validity.write(to: &writer)
        writer.key("\"validityDays\":"); validityDays.write(to: &writer)
        writer.key("\"graceDays\":"); graceDays.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"benefits\":"); writer.array(benefits)
        writer.key("\"ownBenefitsOnly\":"); ownBenefitsOnly.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelScheme: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "currency", "levels", "policy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: currency = try String(from: &reader)
            case 2: levels = try reader.array(of: MemberV1.LevelDefinition.self)
            default: policy = try MemberV1.LevelPolicy(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"levels\":"); writer.array(levels)
        if let policy { writer.key("\"policy\":"); policy.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.GetSchemeRequest: JSONMessage {
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
