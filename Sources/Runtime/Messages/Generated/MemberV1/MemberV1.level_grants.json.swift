// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.LevelGrant: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "levelCode", "from", "until", "mode", "source", "reason", "actor", "createdAt", "endedAt", "endedBy", "endReason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: from = try Instant(from: &reader)
            case 4: until = try Instant(from: &reader)
            case 5: mode = try MemberV1.LevelGrantMode(from: &reader)
            case 6: source = try MemberV1.LevelSource(from: &reader)
            case 7: reason = try String(from: &reader)
            case 8: actor = try String(from: &reader)
            case 9: createdAt = try Instant(from: &reader)
            case 10: endedAt = try Instant(from: &reader)
            case 11: endedBy = try String(from: &reader)
            default: endReason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"mode\":"); mode.write(to: &writer)
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"actor\":"); actor.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        if let endedAt { writer.key("\"endedAt\":"); endedAt.write(to: &writer) }
        writer.key("\"endedBy\":"); endedBy.write(to: &writer)
        writer.key("\"endReason\":"); endReason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.KeptLevelGrant: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "levelCode", "from", "until", "mode", "source", "begun"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: levelCode = try String(from: &reader)
            case 2: from = try Instant(from: &reader)
            case 3: until = try Instant(from: &reader)
            case 4: mode = try MemberV1.LevelGrantMode(from: &reader)
            case 5: source = try MemberV1.LevelSource(from: &reader)
            default: begun = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"mode\":"); mode.write(to: &writer)
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"begun\":"); begun.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.KeptLevelGrants: JSONMessage {
    private static let jsonFields: [StaticString] = ["grants"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: grants = try reader.array(of: MemberV1.KeptLevelGrant.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"grants\":"); writer.array(grants)
        writer.endObject()
    }
}

extension MemberV1.GetMemberLevelRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: memberId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CreateLevelGrantRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "levelCode", "from", "until", "mode", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: levelCode = try String(from: &reader)
            case 2: from = try Instant(from: &reader)
            case 3: until = try Instant(from: &reader)
            case 4: mode = try MemberV1.LevelGrantMode(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"mode\":"); mode.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.EndLevelGrantRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "id", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: id = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelGrantReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["grant", "level", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: grant = try MemberV1.LevelGrant(from: &reader)
            case 1: level = try MemberV1.MemberLevel(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let grant { writer.key("\"grant\":"); grant.write(to: &writer) }
        if let level { writer.key("\"level\":"); level.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListLevelGrantsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListLevelGrantsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["grants", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: grants = try reader.array(of: MemberV1.LevelGrant.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"grants\":"); writer.array(grants)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelApplication: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "levelCode", "state", "appliedAt", "decidedAt", "decidedBy", "reason", "grantId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: levelCode = try String(from: &reader)
            case 3: state = try MemberV1.LevelApplicationState(from: &reader)
            case 4: appliedAt = try Instant(from: &reader)
            case 5: decidedAt = try Instant(from: &reader)
            case 6: decidedBy = try String(from: &reader)
            case 7: reason = try String(from: &reader)
            default: grantId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let appliedAt { writer.key("\"appliedAt\":"); appliedAt.write(to: &writer) }
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.key("\"decidedBy\":"); decidedBy.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"grantId\":"); grantId.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ApplyForLevelRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["levelCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: levelCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.WithdrawLevelApplicationRequest: JSONMessage {
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

extension MemberV1.DecideLevelApplicationRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "approved", "until", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: approved = try Bool(from: &reader)
            case 2: until = try Instant(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"approved\":"); approved.write(to: &writer)
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.LevelApplicationReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["application", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: application = try MemberV1.LevelApplication(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let application { writer.key("\"application\":"); application.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ListMyLevelApplicationsRequest: JSONMessage {
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

extension MemberV1.ListLevelApplicationsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try MemberV1.LevelApplicationState(from: &reader)
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

extension MemberV1.ListLevelApplicationsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["applications", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: applications = try reader.array(of: MemberV1.LevelApplication.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"applications\":"); writer.array(applications)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
