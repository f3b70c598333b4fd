// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.RecordEventRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "code", "externalId", "occurredAt", "amountMinor", "channel", "facts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: code = try String(from: &reader)
            case 4: externalId = try String(from: &reader)
            case 5: occurredAt = try Instant(from: &reader)
            case 6: amountMinor = try Int64(from: &reader)
            case 7: channel = try PointsV1.Channel(from: &reader)
            default: facts = try PatronV1.Json(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        if let occurredAt { writer.key("\"occurredAt\":"); occurredAt.write(to: &writer) }
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.RecordEventReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "capped", "pending", "balance", "explanation", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: capped = try Int64(from: &reader)
            case 2: pending = try Bool(from: &reader)
            case 3: balance = try PointsV1.PointsBalance(from: &reader)
            case 4: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"capped\":"); capped.write(to: &writer)
        writer.key("\"pending\":"); pending.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Referral: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "registeredAt", "qualifiedAt", "rewardedAt", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try PointsV1.ReferralState(from: &reader)
            case 1: registeredAt = try Instant(from: &reader)
            case 2: qualifiedAt = try Instant(from: &reader)
            case 3: rewardedAt = try Instant(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"state\":"); state.write(to: &writer)
        if let registeredAt { writer.key("\"registeredAt\":"); registeredAt.write(to: &writer) }
        if let qualifiedAt { writer.key("\"qualifiedAt\":"); qualifiedAt.write(to: &writer) }
        if let rewardedAt { writer.key("\"rewardedAt\":"); rewardedAt.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListMyReferralsRequest: JSONMessage {
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

extension PointsV1.ListMyReferralsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["referrals", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: referrals = try reader.array(of: PointsV1.Referral.self)
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

extension PointsV1.EventRecordedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "code", "occurredAt", "businessDate", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: code = try String(from: &reader)
            case 2: occurredAt = try Instant(from: &reader)
            case 3: businessDate = try String(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        if let occurredAt { writer.key("\"occurredAt\":"); occurredAt.write(to: &writer) }
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}
