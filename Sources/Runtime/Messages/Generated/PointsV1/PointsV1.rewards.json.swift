// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.RewardDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "description", "kind", "points", "cashMinor", "memberLimit", "from", "until", "storeIds", "when", "codeDays", "forfeits", "levelCode", "earlyWhen", "earlyHours"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try PatronV1.Text(from: &reader)
            case 1: description = try PatronV1.Text(from: &reader)
            case 2: kind = try PointsV1.RewardKind(from: &reader)
            case 3: points = try Int64(from: &reader)
            case 4: cashMinor = try Int64(from: &reader)
            case 5: memberLimit = try PointsV1.EventLimit(from: &reader)
            case 6: from = try Instant(from: &reader)
            case 7: until = try Instant(from: &reader)
            case 8: storeIds = try reader.array(of: String.self)
            case 9: when = try PatronV1.Json(from: &reader)
            case 10: codeDays = try Int32(from: &reader)
            case 11: forfeits = try Bool(from: &reader)
            case 12: levelCode = try String(from: &reader)
            case 13: earlyWhen = try PatronV1.Json(from: &reader)
            default: earlyHours = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let description { writer.key("\"description\":"); description.write(to: &writer) }
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"cashMinor\":"); cashMinor.write(to: &writer)
        if let memberLimit { writer.key("\"memberLimit\":"); memberLimit.write(to: &writer) }
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.key("\"storeIds\":"); writer.array(storeIds)
        if let when { writer.key("\"when\":"); when.write(to: &writer) }
        writer.key("\"codeDays\":"); codeDays.write(to: &writer)
        writer.key("\"forfeits\":"); forfeits.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        if let earlyWhen { writer.key("\"earlyWhen\":"); earlyWhen.write(to: &writer) }
        writer.key("\"earlyHours\":"); earlyHours.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Reward: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "definition", "version", "stock"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.RewardState(from: &reader)
            case 2: definition = try PointsV1.RewardDefinition(from: &reader)
            case 3: version = try Int32(from: &reader)
            default: stock = try PointsV1.RewardStock(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"version\":"); version.write(to: &writer)
        if let stock { writer.key("\"stock\":"); stock.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.RewardStock: JSONMessage {
    private static let jsonFields: [StaticString] = ["total", "taken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: total = try Int64(from: &reader)
            default: taken = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"total\":"); total.write(to: &writer)
        writer.key("\"taken\":"); taken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CreateRewardRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["definition", "stock", "active"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: definition = try PointsV1.RewardDefinition(from: &reader)
            case 1: stock = try PointsV1.RewardStock(from: &reader)
            default: active = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        if let stock { writer.key("\"stock\":"); stock.write(to: &writer) }
        writer.key("\"active\":"); active.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UpdateRewardRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "definition", "version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: definition = try PointsV1.RewardDefinition(from: &reader)
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SetRewardStateRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: state = try PointsV1.RewardState(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RestockRewardRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "change"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: change = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"change\":"); change.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RewardReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["reward", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: reward = try PointsV1.Reward(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let reward { writer.key("\"reward\":"); reward.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListRewardsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try PointsV1.RewardState(from: &reader)
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

extension PointsV1.ListRewardsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["rewards", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rewards = try reader.array(of: PointsV1.Reward.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rewards\":"); writer.array(rewards)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetRewardRequest: JSONMessage {
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

extension PointsV1.Redemption: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "memberId", "rewardId", "rewardName", "quantity", "points", "cashMinor", "code", "issuedAt", "expiresAt", "redeemedAt", "storeId", "terminalId", "staffId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.RedemptionState(from: &reader)
            case 2: memberId = try String(from: &reader)
            case 3: rewardId = try String(from: &reader)
            case 4: rewardName = try PatronV1.Text(from: &reader)
            case 5: quantity = try Int64(from: &reader)
            case 6: points = try Int64(from: &reader)
            case 7: cashMinor = try Int64(from: &reader)
            case 8: code = try String(from: &reader)
            case 9: issuedAt = try Instant(from: &reader)
            case 10: expiresAt = try Instant(from: &reader)
            case 11: redeemedAt = try Instant(from: &reader)
            case 12: storeId = try String(from: &reader)
            case 13: terminalId = try String(from: &reader)
            default: staffId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"rewardId\":"); rewardId.write(to: &writer)
        if let rewardName { writer.key("\"rewardName\":"); rewardName.write(to: &writer) }
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"cashMinor\":"); cashMinor.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        if let issuedAt { writer.key("\"issuedAt\":"); issuedAt.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        if let redeemedAt { writer.key("\"redeemedAt\":"); redeemedAt.write(to: &writer) }
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PreviewRedemptionRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["rewardId", "quantity"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rewardId = try String(from: &reader)
            default: quantity = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rewardId\":"); rewardId.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PreviewRedemptionReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["possible", "reason", "details", "points", "cashMinor", "availableAfter"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: possible = try Bool(from: &reader)
            case 1: reason = try String(from: &reader)
            case 2: details = try reader.array(of: PatronV1.Fact.self)
            case 3: points = try Int64(from: &reader)
            case 4: cashMinor = try Int64(from: &reader)
            default: availableAfter = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"possible\":"); possible.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"details\":"); writer.array(details)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"cashMinor\":"); cashMinor.write(to: &writer)
        writer.key("\"availableAfter\":"); availableAfter.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RedeemRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["rewardId", "quantity"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rewardId = try String(from: &reader)
            default: quantity = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rewardId\":"); rewardId.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RedemptionReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["redemption", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: redemption = try PointsV1.Redemption(from: &reader)
            case 1: balance = try PointsV1.PointsBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let redemption { writer.key("\"redemption\":"); redemption.write(to: &writer) }
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListMyRedemptionsRequest: JSONMessage {
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

extension PointsV1.ListMyRedemptionsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["redemptions", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: redemptions = try reader.array(of: PointsV1.Redemption.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"redemptions\":"); writer.array(redemptions)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CancelRedemptionRequest: JSONMessage {
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

extension PointsV1.ScanCodeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "storeId", "terminalId", "staffId", "cashMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: terminalId = try String(from: &reader)
            case 3: staffId = try String(from: &reader)
            default: cashMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"cashMinor\":"); cashMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RefundRedemptionRequest: JSONMessage {
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

extension PointsV1.RedemptionEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["redemptionId", "memberId", "rewardId", "state", "quantity", "points", "cashMinor", "storeId", "businessDate", "levelCode", "levelUntil"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: redemptionId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: rewardId = try String(from: &reader)
            case 3: state = try PointsV1.RedemptionState(from: &reader)
            case 4: quantity = try Int64(from: &reader)
            case 5: points = try Int64(from: &reader)
            case 6: cashMinor = try Int64(from: &reader)
            case 7: storeId = try String(from: &reader)
            case 8: businessDate = try String(from: &reader)
            case 9: levelCode = try String(from: &reader)
            default: levelUntil = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"redemptionId\":"); redemptionId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"rewardId\":"); rewardId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"cashMinor\":"); cashMinor.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"levelCode\":"); levelCode.write(to: &writer)
        if let levelUntil { writer.key("\"levelUntil\":"); levelUntil.write(to: &writer) }
        writer.endObject()
    }
}
