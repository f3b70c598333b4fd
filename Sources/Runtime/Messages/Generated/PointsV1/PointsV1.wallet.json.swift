// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.SpendRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SpendReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["spendId", "points", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: spendId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"spendId\":"); spendId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RestoreSpendRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["spendId", "points", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: spendId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"spendId\":"); spendId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RestoreSpendReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PlaceHoldRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "ttlSeconds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            default: ttlSeconds = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"ttlSeconds\":"); ttlSeconds.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsHold: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "memberId", "points", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: points = try Int64(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.PlaceHoldReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["hold", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: hold = try PointsV1.PointsHold(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let hold { writer.key("\"hold\":"); hold.write(to: &writer) }
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CaptureHoldRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["holdId", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: holdId = try String(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"holdId\":"); holdId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CaptureHoldReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["spendId", "points", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: spendId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"spendId\":"); spendId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.VoidHoldRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["holdId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: holdId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"holdId\":"); holdId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.VoidHoldReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CheckInRequest: JSONMessage {
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

extension PointsV1.CheckInReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "streak", "businessDate", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: streak = try Int64(from: &reader)
            case 2: businessDate = try String(from: &reader)
            case 3: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"streak\":"); streak.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.AdjustPointsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "points", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.AdjustPointsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "balance", "replayed", "approvalId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            case 2: replayed = try Bool(from: &reader)
            default: approvalId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.key("\"approvalId\":"); approvalId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.TransferPointsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "points", "message"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: points = try Int64(from: &reader)
            default: message = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"message\":"); message.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.TransferPointsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CompensateRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "points", "complaintId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: complaintId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"complaintId\":"); complaintId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsGrant: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "granted", "remaining", "held", "state", "earnedAt", "activatesAt", "awaitedEvent", "expiresAt", "sourceType", "sourceId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: granted = try Int64(from: &reader)
            case 2: remaining = try Int64(from: &reader)
            case 3: held = try Int64(from: &reader)
            case 4: state = try String(from: &reader)
            case 5: earnedAt = try Instant(from: &reader)
            case 6: activatesAt = try Instant(from: &reader)
            case 7: awaitedEvent = try String(from: &reader)
            case 8: expiresAt = try Instant(from: &reader)
            case 9: sourceType = try String(from: &reader)
            default: sourceId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"granted\":"); granted.write(to: &writer)
        writer.key("\"remaining\":"); remaining.write(to: &writer)
        writer.key("\"held\":"); held.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let earnedAt { writer.key("\"earnedAt\":"); earnedAt.write(to: &writer) }
        if let activatesAt { writer.key("\"activatesAt\":"); activatesAt.write(to: &writer) }
        writer.key("\"awaitedEvent\":"); awaitedEvent.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"sourceType\":"); sourceType.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListGrantsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "pending", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: pending = try Bool(from: &reader)
            case 2: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"pending\":"); pending.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListGrantsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["grants", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: grants = try reader.array(of: PointsV1.PointsGrant.self)
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

extension PointsV1.SettleGrantRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["grantId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: grantId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"grantId\":"); grantId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SettleGrantReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "uncollected", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: uncollected = try Int64(from: &reader)
            case 2: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"uncollected\":"); uncollected.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.FreezePointsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "frozen", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: frozen = try Bool(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"frozen\":"); frozen.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.FreezePointsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["frozen", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: frozen = try Bool(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"frozen\":"); frozen.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "kind", "delta", "debtDelta", "available", "pending", "debt", "seq", "sourceType", "sourceId", "businessDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: kind = try String(from: &reader)
            case 2: delta = try Int64(from: &reader)
            case 3: debtDelta = try Int64(from: &reader)
            case 4: available = try Int64(from: &reader)
            case 5: pending = try Int64(from: &reader)
            case 6: debt = try Int64(from: &reader)
            case 7: seq = try Int64(from: &reader)
            case 8: sourceType = try String(from: &reader)
            case 9: sourceId = try String(from: &reader)
            default: businessDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"delta\":"); delta.write(to: &writer)
        writer.key("\"debtDelta\":"); debtDelta.write(to: &writer)
        writer.key("\"available\":"); available.write(to: &writer)
        writer.key("\"pending\":"); pending.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.key("\"sourceType\":"); sourceType.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.endObject()
    }
}
