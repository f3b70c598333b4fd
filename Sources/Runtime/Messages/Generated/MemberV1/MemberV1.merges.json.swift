// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.ListDuplicatesRequest: JSONMessage {
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

extension MemberV1.DuplicatePair: JSONMessage {
    private static let jsonFields: [StaticString] = ["member", "duplicate", "score", "reasons"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: member = try MemberV1.Member(from: &reader)
            case 1: duplicate = try MemberV1.Member(from: &reader)
            case 2: score = try Int32(from: &reader)
            default: reasons = try reader.array(of: MemberV1.DuplicateReason.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let member { writer.key("\"member\":"); member.write(to: &writer) }
        if let duplicate { writer.key("\"duplicate\":"); duplicate.write(to: &writer) }
        writer.key("\"score\":"); score.write(to: &writer)
        writer.key("\"reasons\":"); writer.array(reasons)
        writer.endObject()
    }
}

extension MemberV1.ListDuplicatesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["pairs", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pairs = try reader.array(of: MemberV1.DuplicatePair.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pairs\":"); writer.array(pairs)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DismissDuplicateRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "duplicateId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: duplicateId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"duplicateId\":"); duplicateId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DismissDuplicateReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MergeMembersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "duplicateId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: duplicateId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"duplicateId\":"); duplicateId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ReverseMergeRequest: JSONMessage {
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

extension MemberV1.GetMergeRequest: JSONMessage {
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

extension MemberV1.MergedHistory: JSONMessage {
    private static let jsonFields: [StaticString] = ["spendMinor", "orders", "visits", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: spendMinor = try Int64(from: &reader)
            case 1: orders = try Int64(from: &reader)
            case 2: visits = try Int64(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"spendMinor\":"); spendMinor.write(to: &writer)
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"visits\":"); visits.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MergedStoredValue: JSONMessage {
    private static let jsonFields: [StaticString] = ["movedMinor", "remainingMinor", "returnedMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: movedMinor = try Int64(from: &reader)
            case 1: remainingMinor = try Int64(from: &reader)
            default: returnedMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"movedMinor\":"); movedMinor.write(to: &writer)
        writer.key("\"remainingMinor\":"); remainingMinor.write(to: &writer)
        writer.key("\"returnedMinor\":"); returnedMinor.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MergedPunchCard: JSONMessage {
    private static let jsonFields: [StaticString] = ["cardId", "liabilityMinor", "moved"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cardId = try String(from: &reader)
            case 1: liabilityMinor = try Int64(from: &reader)
            default: moved = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"cardId\":"); cardId.write(to: &writer)
        writer.key("\"liabilityMinor\":"); liabilityMinor.write(to: &writer)
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MergedSubscription: JSONMessage {
    private static let jsonFields: [StaticString] = ["subscriptionId", "moved"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: subscriptionId = try String(from: &reader)
            default: moved = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"subscriptionId\":"); subscriptionId.write(to: &writer)
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MergedPoints: JSONMessage {
    private static let jsonFields: [StaticString] = ["moved", "points", "remaining", "returned", "used", "debt", "debtRemaining", "debtReturned"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: moved = try Bool(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: remaining = try Int64(from: &reader)
            case 3: returned = try Int64(from: &reader)
            case 4: used = try Int64(from: &reader)
            case 5: debt = try Int64(from: &reader)
            case 6: debtRemaining = try Int64(from: &reader)
            default: debtReturned = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"moved\":"); moved.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"remaining\":"); remaining.write(to: &writer)
        writer.key("\"returned\":"); returned.write(to: &writer)
        writer.key("\"used\":"); used.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.key("\"debtRemaining\":"); debtRemaining.write(to: &writer)
        writer.key("\"debtReturned\":"); debtReturned.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberMerge: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "survivorId", "duplicateId", "mergedAt", "mergedBy", "reason", "reversibleUntil", "tags", "groups", "attributes", "consentsWithdrawn", "history", "points", "storedValueMinor", "reversedAt", "reversedBy", "reverseReason", "storedValue", "punchCards", "subscriptions"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: survivorId = try String(from: &reader)
            case 2: duplicateId = try String(from: &reader)
            case 3: mergedAt = try Instant(from: &reader)
            case 4: mergedBy = try String(from: &reader)
            case 5: reason = try String(from: &reader)
            case 6: reversibleUntil = try Instant(from: &reader)
            case 7: tags = try reader.array(of: String.self)
            case 8: groups = try reader.array(of: String.self)
            case 9: attributes = try reader.array(of: String.self)
            case 10: consentsWithdrawn = try reader.array(of: MemberV1.ConsentPurpose.self)
            case 11: history = try MemberV1.MergedHistory(from: &reader)
            case 12: points = try MemberV1.MergedPoints(from: &reader)
            case 13: storedValueMinor = try Int64(from: &reader)
            case 14: reversedAt = try Instant(from: &reader)
            case 15: reversedBy = try String(from: &reader)
            case 16: reverseReason = try String(from: &reader)
            case 17: storedValue = try MemberV1.MergedStoredValue(from: &reader)
            case 18: punchCards = try reader.array(of: MemberV1.MergedPunchCard.self)
            default: subscriptions = try reader.array(of: MemberV1.MergedSubscription.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"survivorId\":"); survivorId.write(to: &writer)
        writer.key("\"duplicateId\":"); duplicateId.write(to: &writer)
        if let mergedAt { writer.key("\"mergedAt\":"); mergedAt.write(to: &writer) }
        writer.key("\"mergedBy\":"); mergedBy.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        if let reversibleUntil { writer.key("\"reversibleUntil\":"); reversibleUntil.write(to: &writer) }
        writer.key("\"tags\":"); writer.array(tags)
        writer.key("\"groups\":"); writer.array(groups)
        writer.key("\"attributes\":"); writer.array(attributes)
        writer.key("\"consentsWithdrawn\":"); writer.array(consentsWithdrawn)
        if let history { writer.key("\"history\":"); history.write(to: &writer) }
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        writer.key("\"storedValueMinor\":"); storedValueMinor.write(to: &writer)
        if let reversedAt { writer.key("\"reversedAt\":"); reversedAt.write(to: &writer) }
        writer.key("\"reversedBy\":"); reversedBy.write(to: &writer)
        writer.key("\"reverseReason\":"); reverseReason.write(to: &writer)
        if let storedValue { writer.key("\"storedValue\":"); storedValue.write(to: &writer) }
        writer.key("\"punchCards\":"); writer.array(punchCards)
        writer.key("\"subscriptions\":"); writer.array(subscriptions)
        writer.endObject()
    }
}

extension MemberV1.MergeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["merge", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merge = try MemberV1.MemberMerge(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let merge { writer.key("\"merge\":"); merge.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberMergedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["mergeId", "survivorMemberId", "duplicateMemberId", "mergedAt", "facts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: mergeId = try String(from: &reader)
            case 1: survivorMemberId = try String(from: &reader)
            case 2: duplicateMemberId = try String(from: &reader)
            case 3: mergedAt = try Instant(from: &reader)
            default: facts = try MemberV1.MemberFacts(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"mergeId\":"); mergeId.write(to: &writer)
        writer.key("\"survivorMemberId\":"); survivorMemberId.write(to: &writer)
        writer.key("\"duplicateMemberId\":"); duplicateMemberId.write(to: &writer)
        if let mergedAt { writer.key("\"mergedAt\":"); mergedAt.write(to: &writer) }
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.MemberMergeReversedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["mergeId", "survivorMemberId", "duplicateMemberId", "reversedAt", "facts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: mergeId = try String(from: &reader)
            case 1: survivorMemberId = try String(from: &reader)
            case 2: duplicateMemberId = try String(from: &reader)
            case 3: reversedAt = try Instant(from: &reader)
            default: facts = try MemberV1.MemberFacts(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"mergeId\":"); mergeId.write(to: &writer)
        writer.key("\"survivorMemberId\":"); survivorMemberId.write(to: &writer)
        writer.key("\"duplicateMemberId\":"); duplicateMemberId.write(to: &writer)
        if let reversedAt { writer.key("\"reversedAt\":"); reversedAt.write(to: &writer) }
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.endObject()
    }
}
