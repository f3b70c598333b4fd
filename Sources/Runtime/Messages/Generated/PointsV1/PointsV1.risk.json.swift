// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.RiskFlag: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "kind", "state", "businessDate", "points", "holds", "raisedAt", "decidedBy", "decidedAt", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: kind = try String(from: &reader)
            case 3: state = try PointsV1.RiskFlagState(from: &reader)
            case 4: businessDate = try String(from: &reader)
            case 5: points = try Int64(from: &reader)
            case 6: holds = try Bool(from: &reader)
            case 7: raisedAt = try Instant(from: &reader)
            case 8: decidedBy = try String(from: &reader)
            case 9: decidedAt = try Instant(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"holds\":"); holds.write(to: &writer)
        if let raisedAt { writer.key("\"raisedAt\":"); raisedAt.write(to: &writer) }
        writer.key("\"decidedBy\":"); decidedBy.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListRiskFlagsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try PointsV1.RiskFlagState(from: &reader)
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

extension PointsV1.ListRiskFlagsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["flags", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: flags = try reader.array(of: PointsV1.RiskFlag.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"flags\":"); writer.array(flags)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DecideRiskFlagRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DecideRiskFlagReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["flag", "points", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: flag = try PointsV1.RiskFlag(from: &reader)
            case 1: points = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let flag { writer.key("\"flag\":"); flag.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RiskFlaggedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["flagId", "memberId", "kind", "businessDate", "points", "holds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: flagId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: kind = try String(from: &reader)
            case 3: businessDate = try String(from: &reader)
            case 4: points = try Int64(from: &reader)
            default: holds = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"flagId\":"); flagId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"holds\":"); holds.write(to: &writer)
        writer.endObject()
    }
}
