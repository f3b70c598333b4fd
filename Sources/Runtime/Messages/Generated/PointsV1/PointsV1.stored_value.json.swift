// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.StoredValueBalance: JSONMessage {
    private static let jsonFields: [StaticString] = ["availableMinor", "principalMinor", "bonusMinor", "heldMinor", "seq"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: availableMinor = try Int64(from: &reader)
            case 1: principalMinor = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            case 3: heldMinor = try Int64(from: &reader)
            default: seq = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"availableMinor\":"); availableMinor.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"heldMinor\":"); heldMinor.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.WithdrawalRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["reason", "policy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: reason = try PointsV1.WithdrawalReason(from: &reader)
            default: policy = try PointsV1.WithdrawalPolicy(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"policy\":"); policy.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.StoredValueTerms: JSONMessage {
    private static let jsonFields: [StaticString] = ["order", "namedCapMinor", "anonymousCapMinor", "coolingOffDays", "graceDays", "cashLimitMinor", "topUpsEarnNothing", "withdrawals", "anonymousMonths"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: order = try PointsV1.StoredValueOrder(from: &reader)
            case 1: namedCapMinor = try Int64(from: &reader)
            case 2: anonymousCapMinor = try Int64(from: &reader)
            case 3: coolingOffDays = try Int32(from: &reader)
            case 4: graceDays = try Int32(from: &reader)
            case 5: cashLimitMinor = try Int64(from: &reader)
            case 6: topUpsEarnNothing = try Bool(from: &reader)
            case 7: withdrawals = try reader.array(of: PointsV1.WithdrawalRule.self)
            default: anonymousMonths = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"order\":"); order.write(to: &writer)
        writer.key("\"namedCapMinor\":"); namedCapMinor.write(to: &writer)
        writer.key("\"anonymousCapMinor\":"); anonymousCapMinor.write(to: &writer)
        writer.key("\"coolingOffDays\":"); coolingOffDays.write(to: &writer)
        writer.key("\"graceDays\":"); graceDays.write(to: &writer)
        writer.key("\"cashLimitMinor\":"); cashLimitMinor.write(to: &writer)
        writer.key("\"topUpsEarnNothing\":"); topUpsEarnNothing.write(to: &writer)
        writer.key("\"withdrawals\":"); writer.array(withdrawals)
        writer.key("\"anonymousMonths\":"); anonymousMonths.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetStoredValueTermsRequest: JSONMessage {
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

extension PointsV1.StoredValueTermsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["terms", "version", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: terms = try PointsV1.StoredValueTerms(from: &reader)
            case 1: version = try Int32(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let terms { writer.key("\"terms\":"); terms.write(to: &writer) }
        writer.key("\"version\":"); version.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SetStoredValueTermsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["terms", "version"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: terms = try PointsV1.StoredValueTerms(from: &reader)
            default: version = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let terms { writer.key("\"terms\":"); terms.write(to: &writer) }
        writer.key("\"version\":"); version.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.StoredValuePlan: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "code", "version", "name", "paidMinor", "bonusMinor", "bonusDays", "archived"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: code = try String(from: &reader)
            case 2: version = try Int32(from: &reader)
            case 3: name = try PatronV1.Text(from: &reader)
            case 4: paidMinor = try Int64(from: &reader)
            case 5: bonusMinor = try Int64(from: &reader)
            case 6: bonusDays = try Int32(from: &reader)
            default: archived = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"code\":"); code.write(to: &writer)
        writer.key("\"version\":"); version.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"bonusDays\":"); bonusDays.write(to: &writer)
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CreateStoredValuePlanRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "paidMinor", "bonusMinor", "bonusDays"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: paidMinor = try Int64(from: &reader)
            case 3: bonusMinor = try Int64(from: &reader)
            default: bonusDays = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"bonusDays\":"); bonusDays.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ArchiveStoredValuePlanRequest: JSONMessage {
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

extension PointsV1.StoredValuePlanReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plan", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plan = try PointsV1.StoredValuePlan(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let plan { writer.key("\"plan\":"); plan.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListStoredValuePlansRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["withArchived", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: withArchived = try Bool(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"withArchived\":"); withArchived.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListStoredValuePlansReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plans", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plans = try reader.array(of: PointsV1.StoredValuePlan.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"plans\":"); writer.array(plans)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.TopUpRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "paymentId", "planId", "amountMinor", "tender", "storeId", "terminalId", "staffId", "anonymous"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: paymentId = try String(from: &reader)
            case 4: planId = try String(from: &reader)
            case 5: amountMinor = try Int64(from: &reader)
            case 6: tender = try PointsV1.TenderType(from: &reader)
            case 7: storeId = try String(from: &reader)
            case 8: terminalId = try String(from: &reader)
            case 9: staffId = try String(from: &reader)
            default: anonymous = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"paymentId\":"); paymentId.write(to: &writer)
        writer.key("\"planId\":"); planId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"tender\":"); tender.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"anonymous\":"); anonymous.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.TopUpReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId", "paidMinor", "bonusMinor", "balance", "points", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: topUpId = try String(from: &reader)
            case 1: paidMinor = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            case 3: balance = try PointsV1.StoredValueBalance(from: &reader)
            case 4: points = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetMyStoredValueRequest: JSONMessage {
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

extension PointsV1.GetStoredValueRequest: JSONMessage {
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

extension PointsV1.StoredValueLot: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId", "paidMinor", "bonusMinor", "principalLeftMinor", "bonusLeftMinor", "heldMinor", "refundedMinor", "paidAt", "bonusExpiresAt", "validUntil"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: topUpId = try String(from: &reader)
            case 1: paidMinor = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            case 3: principalLeftMinor = try Int64(from: &reader)
            case 4: bonusLeftMinor = try Int64(from: &reader)
            case 5: heldMinor = try Int64(from: &reader)
            case 6: refundedMinor = try Int64(from: &reader)
            case 7: paidAt = try Instant(from: &reader)
            case 8: bonusExpiresAt = try Instant(from: &reader)
            default: validUntil = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"principalLeftMinor\":"); principalLeftMinor.write(to: &writer)
        writer.key("\"bonusLeftMinor\":"); bonusLeftMinor.write(to: &writer)
        writer.key("\"heldMinor\":"); heldMinor.write(to: &writer)
        writer.key("\"refundedMinor\":"); refundedMinor.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        if let bonusExpiresAt { writer.key("\"bonusExpiresAt\":"); bonusExpiresAt.write(to: &writer) }
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.MemberStoredValue: JSONMessage {
    private static let jsonFields: [StaticString] = ["balance", "lots", "frozen", "currency"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: balance = try PointsV1.StoredValueBalance(from: &reader)
            case 1: lots = try reader.array(of: PointsV1.StoredValueLot.self)
            case 2: frozen = try Bool(from: &reader)
            default: currency = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"lots\":"); writer.array(lots)
        writer.key("\"frozen\":"); frozen.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListMyStoredValueEntriesRequest: JSONMessage {
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

extension PointsV1.ListStoredValueEntriesRequest: JSONMessage {
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

extension PointsV1.StoredValueEntry: JSONMessage {
    private static let jsonFields: [StaticString] = ["seq", "type", "principalMinor", "bonusMinor", "principalAfterMinor", "bonusAfterMinor", "occurredAt", "businessDate", "sourceType", "sourceId", "title"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: seq = try Int64(from: &reader)
            case 1: type = try String(from: &reader)
            case 2: principalMinor = try Int64(from: &reader)
            case 3: bonusMinor = try Int64(from: &reader)
            case 4: principalAfterMinor = try Int64(from: &reader)
            case 5: bonusAfterMinor = try Int64(from: &reader)
            case 6: occurredAt = try Instant(from: &reader)
            case 7: businessDate = try String(from: &reader)
            case 8: sourceType = try String(from: &reader)
            case 9: sourceId = try String(from: &reader)
            default: title = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"principalAfterMinor\":"); principalAfterMinor.write(to: &writer)
        writer.key("\"bonusAfterMinor\":"); bonusAfterMinor.write(to: &writer)
        if let occurredAt { writer.key("\"occurredAt\":"); occurredAt.write(to: &writer) }
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"sourceType\":"); sourceType.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        if let title { writer.key("\"title\":"); title.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ListStoredValueEntriesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["entries", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: entries = try reader.array(of: PointsV1.StoredValueEntry.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"entries\":"); writer.array(entries)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SpendStoredValueRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "amountMinor", "reference", "storeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: amountMinor = try Int64(from: &reader)
            case 4: reference = try String(from: &reader)
            default: storeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"reference\":"); reference.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.StoredValueSpendReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["spendId", "principalMinor", "bonusMinor", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: spendId = try String(from: &reader)
            case 1: principalMinor = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            case 3: balance = try PointsV1.StoredValueBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"spendId\":"); spendId.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RestoreStoredValueRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["spendId", "amountMinor", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: spendId = try String(from: &reader)
            case 1: amountMinor = try Int64(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"spendId\":"); spendId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PlaceStoredValueHoldRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "amountMinor", "ttlSeconds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: amountMinor = try Int64(from: &reader)
            default: ttlSeconds = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"ttlSeconds\":"); ttlSeconds.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.StoredValueHoldReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["holdId", "amountMinor", "expiresAt", "balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: holdId = try String(from: &reader)
            case 1: amountMinor = try Int64(from: &reader)
            case 2: expiresAt = try Instant(from: &reader)
            case 3: balance = try PointsV1.StoredValueBalance(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"holdId\":"); holdId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CaptureStoredValueHoldRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["holdId", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: holdId = try String(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"holdId\":"); holdId.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.VoidStoredValueHoldRequest: JSONMessage {
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

extension PointsV1.StoredValueChangeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["balance", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: balance = try PointsV1.StoredValueBalance(from: &reader)
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

extension PointsV1.FreezeStoredValueRequest: JSONMessage {
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

extension PointsV1.PreviewWithdrawalRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId", "reason", "goodsMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: topUpId = try String(from: &reader)
            case 1: reason = try PointsV1.WithdrawalReason(from: &reader)
            default: goodsMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"goodsMinor\":"); goodsMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.WithdrawalQuote: JSONMessage {
    private static let jsonFields: [StaticString] = ["policy", "refundMinor", "principalMinor", "bonusMinor", "consumedPrincipalMinor", "consumedBonusMinor", "recoupedMinor", "excessMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: policy = try PointsV1.WithdrawalPolicy(from: &reader)
            case 1: refundMinor = try Int64(from: &reader)
            case 2: principalMinor = try Int64(from: &reader)
            case 3: bonusMinor = try Int64(from: &reader)
            case 4: consumedPrincipalMinor = try Int64(from: &reader)
            case 5: consumedBonusMinor = try Int64(from: &reader)
            case 6: recoupedMinor = try Int64(from: &reader)
            default: excessMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"policy\":"); policy.write(to: &writer)
        writer.key("\"refundMinor\":"); refundMinor.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"consumedPrincipalMinor\":"); consumedPrincipalMinor.write(to: &writer)
        writer.key("\"consumedBonusMinor\":"); consumedBonusMinor.write(to: &writer)
        writer.key("\"recoupedMinor\":"); recoupedMinor.write(to: &writer)
        writer.key("\"excessMinor\":"); excessMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RequestWithdrawalRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId", "reason", "goodsMinor", "method", "note", "expectedRefundMinor", "payeeLastDigits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: topUpId = try String(from: &reader)
            case 1: reason = try PointsV1.WithdrawalReason(from: &reader)
            case 2: goodsMinor = try Int64(from: &reader)
            case 3: method = try PointsV1.PayoutMethod(from: &reader)
            case 4: note = try String(from: &reader)
            case 5: expectedRefundMinor = try Int64(from: &reader)
            default: payeeLastDigits = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"goodsMinor\":"); goodsMinor.write(to: &writer)
        writer.key("\"method\":"); method.write(to: &writer)
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"expectedRefundMinor\":"); expectedRefundMinor.write(to: &writer)
        writer.key("\"payeeLastDigits\":"); payeeLastDigits.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Withdrawal: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "topUpId", "memberId", "reason", "quote", "method", "payoutReference", "requestedAt", "closedAt", "payeeLastDigits", "failure", "paymentRefundId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.WithdrawalState(from: &reader)
            case 2: topUpId = try String(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: reason = try PointsV1.WithdrawalReason(from: &reader)
            case 5: quote = try PointsV1.WithdrawalQuote(from: &reader)
            case 6: method = try PointsV1.PayoutMethod(from: &reader)
            case 7: payoutReference = try String(from: &reader)
            case 8: requestedAt = try Instant(from: &reader)
            case 9: closedAt = try Instant(from: &reader)
            case 10: payeeLastDigits = try String(from: &reader)
            case 11: failure = try String(from: &reader)
            default: paymentRefundId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        if let quote { writer.key("\"quote\":"); quote.write(to: &writer) }
        writer.key("\"method\":"); method.write(to: &writer)
        writer.key("\"payoutReference\":"); payoutReference.write(to: &writer)
        if let requestedAt { writer.key("\"requestedAt\":"); requestedAt.write(to: &writer) }
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.key("\"payeeLastDigits\":"); payeeLastDigits.write(to: &writer)
        writer.key("\"failure\":"); failure.write(to: &writer)
        writer.key("\"paymentRefundId\":"); paymentRefundId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetWithdrawalRequest: JSONMessage {
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

extension PointsV1.ActivateTopUpRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: topUpId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ActivateTopUpReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["balance", "validUntil", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: balance = try PointsV1.StoredValueBalance(from: &reader)
            case 1: validUntil = try Instant(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        if let validUntil { writer.key("\"validUntil\":"); validUntil.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CompleteWithdrawalRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "payoutReference", "storeId", "terminalId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: payoutReference = try String(from: &reader)
            case 2: storeId = try String(from: &reader)
            default: terminalId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"payoutReference\":"); payoutReference.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.FailWithdrawalRequest: JSONMessage {
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

extension PointsV1.WithdrawalReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["withdrawal", "balance", "pointsClawedBack", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: withdrawal = try PointsV1.Withdrawal(from: &reader)
            case 1: balance = try PointsV1.StoredValueBalance(from: &reader)
            case 2: pointsClawedBack = try Int64(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let withdrawal { writer.key("\"withdrawal\":"); withdrawal.write(to: &writer) }
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.key("\"pointsClawedBack\":"); pointsClawedBack.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetUnspentFundsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["months"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: months = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"months\":"); months.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UnspentFundsMonth: JSONMessage {
    private static let jsonFields: [StaticString] = ["month", "paidMinor", "bonusMinor", "consumedPrincipalMinor", "consumedBonusMinor", "expiredBonusMinor", "withdrawnPrincipalMinor", "refundedMinor", "principalOutstandingMinor", "bonusOutstandingMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: month = try String(from: &reader)
            case 1: paidMinor = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            case 3: consumedPrincipalMinor = try Int64(from: &reader)
            case 4: consumedBonusMinor = try Int64(from: &reader)
            case 5: expiredBonusMinor = try Int64(from: &reader)
            case 6: withdrawnPrincipalMinor = try Int64(from: &reader)
            case 7: refundedMinor = try Int64(from: &reader)
            case 8: principalOutstandingMinor = try Int64(from: &reader)
            default: bonusOutstandingMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"month\":"); month.write(to: &writer)
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"consumedPrincipalMinor\":"); consumedPrincipalMinor.write(to: &writer)
        writer.key("\"consumedBonusMinor\":"); consumedBonusMinor.write(to: &writer)
        writer.key("\"expiredBonusMinor\":"); expiredBonusMinor.write(to: &writer)
        writer.key("\"withdrawnPrincipalMinor\":"); withdrawnPrincipalMinor.write(to: &writer)
        writer.key("\"refundedMinor\":"); refundedMinor.write(to: &writer)
        writer.key("\"principalOutstandingMinor\":"); principalOutstandingMinor.write(to: &writer)
        writer.key("\"bonusOutstandingMinor\":"); bonusOutstandingMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UnspentFunds: JSONMessage {
    private static let jsonFields: [StaticString] = ["asOf", "months", "principalOutstandingMinor", "bonusOutstandingMinor", "currency"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: asOf = try Instant(from: &reader)
            case 1: months = try reader.array(of: PointsV1.UnspentFundsMonth.self)
            case 2: principalOutstandingMinor = try Int64(from: &reader)
            case 3: bonusOutstandingMinor = try Int64(from: &reader)
            default: currency = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let asOf { writer.key("\"asOf\":"); asOf.write(to: &writer) }
        writer.key("\"months\":"); writer.array(months)
        writer.key("\"principalOutstandingMinor\":"); principalOutstandingMinor.write(to: &writer)
        writer.key("\"bonusOutstandingMinor\":"); bonusOutstandingMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.StoredValueChangedEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "kind", "principalMinor", "bonusMinor", "principalAfterMinor", "bonusAfterMinor", "availableMinor", "seq", "sourceType", "sourceId", "businessDate", "refundMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: kind = try String(from: &reader)
            case 2: principalMinor = try Int64(from: &reader)
            case 3: bonusMinor = try Int64(from: &reader)
            case 4: principalAfterMinor = try Int64(from: &reader)
            case 5: bonusAfterMinor = try Int64(from: &reader)
            case 6: availableMinor = try Int64(from: &reader)
            case 7: seq = try Int64(from: &reader)
            case 8: sourceType = try String(from: &reader)
            case 9: sourceId = try String(from: &reader)
            case 10: businessDate = try String(from: &reader)
            default: refundMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"principalAfterMinor\":"); principalAfterMinor.write(to: &writer)
        writer.key("\"bonusAfterMinor\":"); bonusAfterMinor.write(to: &writer)
        writer.key("\"availableMinor\":"); availableMinor.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.key("\"sourceType\":"); sourceType.write(to: &writer)
        writer.key("\"sourceId\":"); sourceId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"refundMinor\":"); refundMinor.write(to: &writer)
        writer.endObject()
    }
}
