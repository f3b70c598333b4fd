// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.IssueAudience: JSONMessage {
    private static let jsonFields: [StaticString] = ["registeredFrom", "registeredUntil", "levelCodes", "storeIds", "lastOrderFrom", "lastOrderUntil", "lastOrderStoreIds", "neverOrdered"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: registeredFrom = try Instant(from: &reader)
            case 1: registeredUntil = try Instant(from: &reader)
            case 2: levelCodes = try reader.array(of: String.self)
            case 3: storeIds = try reader.array(of: String.self)
            case 4: lastOrderFrom = try Instant(from: &reader)
            case 5: lastOrderUntil = try Instant(from: &reader)
            case 6: lastOrderStoreIds = try reader.array(of: String.self)
            default: neverOrdered = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let registeredFrom { writer.key("\"registeredFrom\":"); registeredFrom.write(to: &writer) }
        if let registeredUntil { writer.key("\"registeredUntil\":"); registeredUntil.write(to: &writer) }
        writer.key("\"levelCodes\":"); writer.array(levelCodes)
        writer.key("\"storeIds\":"); writer.array(storeIds)
        if let lastOrderFrom { writer.key("\"lastOrderFrom\":"); lastOrderFrom.write(to: &writer) }
        if let lastOrderUntil { writer.key("\"lastOrderUntil\":"); lastOrderUntil.write(to: &writer) }
        writer.key("\"lastOrderStoreIds\":"); writer.array(lastOrderStoreIds)
        writer.key("\"neverOrdered\":"); neverOrdered.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.IssueJob: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "templateId", "audience", "state", "reason", "lookedAt", "issued", "members", "createdAt", "endedAt", "matching", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: templateId = try String(from: &reader)
            case 2: audience = try MarketingV1.IssueAudience(from: &reader)
            case 3: state = try MarketingV1.IssueJobState(from: &reader)
            case 4: reason = try String(from: &reader)
            case 5: lookedAt = try Int64(from: &reader)
            case 6: issued = try Int64(from: &reader)
            case 7: members = try Int64(from: &reader)
            case 8: createdAt = try Instant(from: &reader)
            case 9: endedAt = try Instant(from: &reader)
            case 10: matching = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        if let audience { writer.key("\"audience\":"); audience.write(to: &writer) }
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"lookedAt\":"); lookedAt.write(to: &writer)
        writer.key("\"issued\":"); issued.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        if let endedAt { writer.key("\"endedAt\":"); endedAt.write(to: &writer) }
        writer.key("\"matching\":"); matching.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.StartIssueJobRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["templateId", "audience"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: templateId = try String(from: &reader)
            default: audience = try MarketingV1.IssueAudience(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        if let audience { writer.key("\"audience\":"); audience.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.CountIssueAudienceRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["audience"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: audience = try MarketingV1.IssueAudience(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let audience { writer.key("\"audience\":"); audience.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.CountIssueAudienceReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["matching", "members", "suppressed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: matching = try Int64(from: &reader)
            case 1: members = try Int64(from: &reader)
            default: suppressed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"matching\":"); matching.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"suppressed\":"); suppressed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.IssueJobRequest: JSONMessage {
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

extension MarketingV1.IssueJobReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["job", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: job = try MarketingV1.IssueJob(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let job { writer.key("\"job\":"); job.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListIssueJobsRequest: JSONMessage {
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

extension MarketingV1.ListIssueJobsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["jobs", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: jobs = try reader.array(of: MarketingV1.IssueJob.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"jobs\":"); writer.array(jobs)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
