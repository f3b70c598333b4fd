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

extension PointsV1.ReferralReview: JSONMessage {
    private static let jsonFields: [StaticString] = ["friendId", "referrerId", "state", "flags", "notedAt", "registeredAt", "qualifiedAt", "rewardedAt", "orderId", "verdict", "decidedBy", "decidedAt", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: friendId = try String(from: &reader)
            case 1: referrerId = try String(from: &reader)
            case 2: state = try PointsV1.ReferralState(from: &reader)
            case 3: flags = try reader.array(of: String.self)
            case 4: notedAt = try Instant(from: &reader)
            case 5: registeredAt = try Instant(from: &reader)
            case 6: qualifiedAt = try Instant(from: &reader)
            case 7: rewardedAt = try Instant(from: &reader)
            case 8: orderId = try String(from: &reader)
            case 9: verdict = try PointsV1.ReferralVerdict(from: &reader)
            case 10: decidedBy = try String(from: &reader)
            case 11: decidedAt = try Instant(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"friendId\":"); friendId.write(to: &writer)
        writer.key("\"referrerId\":"); referrerId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"flags\":"); writer.array(flags)
        if let notedAt { writer.key("\"notedAt\":"); notedAt.write(to: &writer) }
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        if let qualifiedAt { writer.key("\"qualifiedAt\":"); qualifiedAt.write(to: &writer) }
        if let rewardedAt { writer.key("\"rewardedAt\":"); rewardedAt.write(to: &writer) }
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"verdict\":"); verdict.write(to: &writer)
        writer.key("\"decidedBy\":"); decidedBy.write(to: &writer)
        if let decidedAt { writer.key("\"decidedAt\":"); decidedAt.write(to: &writer) }
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListReferralReviewsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try PointsV1.ReferralState(from: &reader)
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

extension PointsV1.ListReferralReviewsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["referrals", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: referrals = try reader.array(of: PointsV1.ReferralReview.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"referrals\":"); writer.array(referrals)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DecideReferralRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["friendId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: friendId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"friendId\":"); friendId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DecideReferralReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["referral", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: referral = try PointsV1.ReferralReview(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let referral { writer.key("\"referral\":"); referral.write(to: &writer) }
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
