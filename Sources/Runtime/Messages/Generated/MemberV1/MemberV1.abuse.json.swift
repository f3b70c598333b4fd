// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.AbuseReason: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "count", "weight", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: count = try Int32(from: &reader)
            case 2: weight = try Int32(from: &reader)
            default: text = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"count\":"); count.write(to: &writer)
        writer.key("\"weight\":"); weight.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.AbuseCase: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "state", "score", "reasons", "settingsVersion", "openedAt", "heldAt", "appealedAt", "appeal", "decidedAt", "decidedBy", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: state = try MemberV1.AbuseCaseState(from: &reader)
            case 3: score = try Int32(from: &reader)
            case 4: reasons = try reader.array(of: MemberV1.AbuseReason.self)
            case 5: settingsVersion = try Int32(from: &reader)
            case 6: openedAt = try Instant(from: &reader)
            case 7: heldAt = try Instant(from: &reader)
            case 8: appealedAt = try Instant(from: &reader)
            case 9: appeal = try String(from: &reader)
            case 10: decidedAt = try Instant(from: &reader)
            case 11: decidedBy = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.key("\"reasons\":"); writer.array(reasons)
        writer.key("\"settingsVersion\":"); settingsVersion.write(to: &writer)
        if let openedAt { writer.key("\"openedAt\":"); openedAt.write(to: &writer) }
        if let heldAt { writer.key("\"heldAt\":"); heldAt.write(to: &writer) }
        if let appealedAt { writer.key("\"appealedAt\":"); appealedAt.write(to: &writer) }
        writer.key("\"appeal\":"); appeal.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.key("\"decidedBy\":"); decidedBy.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AbuseNode: JSONMessage {
    private static let jsonFields: [StaticString] = ["number", "memberId", "phone", "nickname", "registeredAt", "score"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: number = try Int32(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: nickname = try String(from: &reader)
            case 4: registeredAt = try Instant(from: &reader)
            default: score = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"number\":"); number.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"nickname\":"); nickname.write(to: &writer)
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        writer.key("\"score\":"); score.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AbuseEdge: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "thing", "member", "firstSeen", "lastSeen"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MemberV1.AbuseLinkKind(from: &reader)
            case 1: thing = try Int32(from: &reader)
            case 2: member = try Int32(from: &reader)
            case 3: firstSeen = try Instant(from: &reader)
            default: lastSeen = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"thing\":"); thing.write(to: &writer)
        writer.key("\"member\":"); member.write(to: &writer)
        if let firstSeen { writer.key("\"firstSeen\":"); firstSeen.write(to: &writer) }
        if let lastSeen { writer.key("\"lastSeen\":"); lastSeen.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ListAbuseCasesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try MemberV1.AbuseCaseState(from: &reader)
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

extension MemberV1.ListAbuseCasesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["cases", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cases = try reader.array(of: MemberV1.AbuseCase.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"cases\":"); writer.array(cases)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetAbuseCaseRequest: JSONMessage {
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

extension MemberV1.GetAbuseCaseReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["abuseCase", "members", "edges"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: abuseCase = try MemberV1.AbuseCase(from: &reader)
            case 1: members = try reader.array(of: MemberV1.AbuseNode.self)
            default: edges = try reader.array(of: MemberV1.AbuseEdge.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let abuseCase { writer.key("\"abuseCase\":"); abuseCase.write(to: &writer) }
        writer.key("\"members\":"); writer.array(members)
        writer.key("\"edges\":"); writer.array(edges)
        writer.endObject()
    }
}

extension MemberV1.DecideAbuseCaseRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "verdict", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: verdict = try MemberV1.AbuseVerdict(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"verdict\":"); verdict.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DecideAbuseCaseReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["abuseCase", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: abuseCase = try MemberV1.AbuseCase(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let abuseCase { writer.key("\"abuseCase\":"); abuseCase.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetMyReviewRequest: JSONMessage {
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

extension MemberV1.MyReview: JSONMessage {
    private static let jsonFields: [StaticString] = ["underReview", "caseId", "state", "since", "appealedAt", "decidedAt", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: underReview = try Bool(from: &reader)
            case 1: caseId = try String(from: &reader)
            case 2: state = try MemberV1.AbuseCaseState(from: &reader)
            case 3: since = try Instant(from: &reader)
            case 4: appealedAt = try Instant(from: &reader)
            case 5: decidedAt = try Instant(from: &reader)
            default: text = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"underReview\":"); underReview.write(to: &writer)
        writer.key("\"caseId\":"); caseId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let since { writer.key("\"since\":"); since.write(to: &writer) }
        if let appealedAt { writer.key("\"appealedAt\":"); appealedAt.write(to: &writer) }
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.AppealRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: text = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"text\":"); text.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AppealReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["review", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: review = try MemberV1.MyReview(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let review { writer.key("\"review\":"); review.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.AbuseSettings: JSONMessage {
    private static let jsonFields: [StaticString] = ["version", "note", "review", "hold", "changedAt", "changedBy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: version = try Int32(from: &reader)
            case 1: note = try Int32(from: &reader)
            case 2: review = try Int32(from: &reader)
            case 3: hold = try Int32(from: &reader)
            case 4: changedAt = try Instant(from: &reader)
            default: changedBy = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"review\":"); review.write(to: &writer)
        writer.key("\"hold\":"); hold.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetAbuseSettingsRequest: JSONMessage {
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

extension MemberV1.GetAbuseSettingsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["settings"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: settings = try MemberV1.AbuseSettings(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let settings { writer.key("\"settings\":"); settings.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.PutAbuseSettingsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["settings"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: settings = try MemberV1.AbuseSettings(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let settings { writer.key("\"settings\":"); settings.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.PutAbuseSettingsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["settings", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: settings = try MemberV1.AbuseSettings(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let settings { writer.key("\"settings\":"); settings.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.NotePayerRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "payer"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            default: payer = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"payer\":"); payer.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.NotePayerReply: JSONMessage {
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

extension MemberV1.ReferralFlaggedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["friendMemberId", "referrerMemberId", "flags"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: friendMemberId = try String(from: &reader)
            case 1: referrerMemberId = try String(from: &reader)
            default: flags = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"friendMemberId\":"); friendMemberId.write(to: &writer)
        writer.key("\"referrerMemberId\":"); referrerMemberId.write(to: &writer)
        writer.key("\"flags\":"); writer.array(flags)
        writer.endObject()
    }
}

extension MemberV1.MemberRiskEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["caseId", "memberId", "state", "score", "reasonCodes", "holds", "businessDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: caseId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: state = try MemberV1.AbuseCaseState(from: &reader)
            case 3: score = try Int32(from: &reader)
            case 4: reasonCodes = try reader.array(of: String.self)
            case 5: holds = try Bool(from: &reader)
            default: businessDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"caseId\":"); caseId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"score\":"); score.write(to: &writer)
        writer.key("\"reasonCodes\":"); writer.array(reasonCodes)
        writer.key("\"holds\":"); holds.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.endObject()
    }
}
