// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.Approval: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "kind", "memberId", "points", "reason", "requestedBy", "requestedAt", "decidedBy", "decidedAt", "decisionReason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.ApprovalState(from: &reader)
            case 2: kind = try String(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: points = try Int64(from: &reader)
            case 5: reason = try String(from: &reader)
            case 6: requestedBy = try String(from: &reader)
            case 7: requestedAt = try Instant(from: &reader)
            case 8: decidedBy = try String(from: &reader)
            case 9: decidedAt = try Instant(from: &reader)
            default: decisionReason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"requestedBy\":"); requestedBy.write(to: &writer)
        if let requestedAt { writer.key("\"requestedAt\":"); requestedAt.write(to: &writer) }
        writer.key("\"decidedBy\":"); decidedBy.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.key("\"decisionReason\":"); decisionReason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListApprovalsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try PointsV1.ApprovalState(from: &reader)
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

extension PointsV1.ListApprovalsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["approvals", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: approvals = try reader.array(of: PointsV1.Approval.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"approvals\":"); writer.array(approvals)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DecideApprovalRequest: JSONMessage {
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

extension PointsV1.DecideApprovalReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["approval", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: approval = try PointsV1.Approval(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let approval { writer.key("\"approval\":"); approval.write(to: &writer) }
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
