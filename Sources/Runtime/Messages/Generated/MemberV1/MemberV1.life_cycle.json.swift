// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.StageStep: JSONMessage {
    private static let jsonFields: [StaticString] = ["stage", "tag", "keepsTag", "action", "prompt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: stage = try MemberV1.LifeStage(from: &reader)
            case 1: tag = try String(from: &reader)
            case 2: keepsTag = try Bool(from: &reader)
            case 3: action = try String(from: &reader)
            default: prompt = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"stage\":"); stage.write(to: &writer)
        writer.key("\"tag\":"); tag.write(to: &writer)
        writer.key("\"keepsTag\":"); keepsTag.write(to: &writer)
        writer.key("\"action\":"); action.write(to: &writer)
        if let prompt { writer.key("\"prompt\":"); prompt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ValueMarks: JSONMessage {
    private static let jsonFields: [StaticString] = ["recencyDays", "orders", "spendMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: recencyDays = try Int32(from: &reader)
            case 1: orders = try Int64(from: &reader)
            default: spendMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"recencyDays\":"); recencyDays.write(to: &writer)
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"spendMinor\":"); spendMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LifePlan: JSONMessage {
    private static let jsonFields: [StaticString] = ["steps", "mode", "marks", "revision", "changedAt", "changedBy", "marksInForce", "buyers", "countedOn"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: steps = try reader.array(of: MemberV1.StageStep.self)
            case 1: mode = try MemberV1.ValueMode(from: &reader)
            case 2: marks = try MemberV1.ValueMarks(from: &reader)
            case 3: revision = try Int32(from: &reader)
            case 4: changedAt = try Instant(from: &reader)
            case 5: changedBy = try String(from: &reader)
            case 6: marksInForce = try MemberV1.ValueMarks(from: &reader)
            case 7: buyers = try Int64(from: &reader)
            default: countedOn = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"steps\":"); writer.array(steps)
        writer.key("\"mode\":"); mode.write(to: &writer)
        if let marks { writer.key("\"marks\":"); marks.write(to: &writer) }
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        if let marksInForce { writer.key("\"marksInForce\":"); marksInForce.write(to: &writer) }
        writer.key("\"buyers\":"); buyers.write(to: &writer)
        writer.key("\"countedOn\":"); countedOn.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetLifePlanRequest: JSONMessage {
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

extension MemberV1.DefineLifePlanRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["steps", "mode", "marks", "revision"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: steps = try reader.array(of: MemberV1.StageStep.self)
            case 1: mode = try MemberV1.ValueMode(from: &reader)
            case 2: marks = try MemberV1.ValueMarks(from: &reader)
            default: revision = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"steps\":"); writer.array(steps)
        writer.key("\"mode\":"); mode.write(to: &writer)
        if let marks { writer.key("\"marks\":"); marks.write(to: &writer) }
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DefineLifePlanReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plan", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plan = try MemberV1.LifePlan(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let plan { writer.key("\"plan\":"); plan.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CountStagesRequest: JSONMessage {
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

extension MemberV1.StageCount: JSONMessage {
    private static let jsonFields: [StaticString] = ["stage", "members", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: stage = try MemberV1.LifeStage(from: &reader)
            case 1: members = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"stage\":"); stage.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CountStagesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["stages"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: stages = try reader.array(of: MemberV1.StageCount.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"stages\":"); writer.array(stages)
        writer.endObject()
    }
}
