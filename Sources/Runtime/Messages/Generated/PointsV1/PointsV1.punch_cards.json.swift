// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.PunchCardPlanDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "priceMinor", "uses", "bonusUses", "days", "storeIds", "listPriceMinor", "forfeits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try PatronV1.Text(from: &reader)
            case 1: priceMinor = try Int64(from: &reader)
            case 2: uses = try Int32(from: &reader)
            case 3: bonusUses = try Int32(from: &reader)
            case 4: days = try Int32(from: &reader)
            case 5: storeIds = try reader.array(of: String.self)
            case 6: listPriceMinor = try Int64(from: &reader)
            default: forfeits = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"priceMinor\":"); priceMinor.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"bonusUses\":"); bonusUses.write(to: &writer)
        writer.key("\"days\":"); days.write(to: &writer)
        writer.key("\"storeIds\":"); writer.array(storeIds)
        writer.key("\"listPriceMinor\":"); listPriceMinor.write(to: &writer)
        writer.key("\"forfeits\":"); forfeits.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PunchCardPlan: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "definition", "archived"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: definition = try PointsV1.PunchCardPlanDefinition(from: &reader)
            default: archived = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"archived\":"); archived.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CreatePunchCardPlanRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["definition"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: definition = try PointsV1.PunchCardPlanDefinition(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ArchivePunchCardPlanRequest: JSONMessage {
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

extension PointsV1.PunchCardPlanReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plan", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plan = try PointsV1.PunchCardPlan(from: &reader)
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

extension PointsV1.ListPunchCardPlansRequest: JSONMessage {
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

extension PointsV1.ListPunchCardPlansReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plans", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plans = try reader.array(of: PointsV1.PunchCardPlan.self)
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

extension PointsV1.PunchCard: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "planId", "name", "memberId", "state", "priceMinor", "uses", "used", "remaining", "liabilityMinor", "refundableMinor", "soldAt", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: planId = try String(from: &reader)
            case 2: name = try PatronV1.Text(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: state = try PointsV1.PunchCardState(from: &reader)
            case 5: priceMinor = try Int64(from: &reader)
            case 6: uses = try Int32(from: &reader)
            case 7: used = try Int32(from: &reader)
            case 8: remaining = try Int32(from: &reader)
            case 9: liabilityMinor = try Int64(from: &reader)
            case 10: refundableMinor = try Int64(from: &reader)
            case 11: soldAt = try Instant(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"planId\":"); planId.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"priceMinor\":"); priceMinor.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"used\":"); used.write(to: &writer)
        writer.key("\"remaining\":"); remaining.write(to: &writer)
        writer.key("\"liabilityMinor\":"); liabilityMinor.write(to: &writer)
        writer.key("\"refundableMinor\":"); refundableMinor.write(to: &writer)
        if let soldAt { writer.key("\"soldAt\":"); soldAt.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.PunchCardEntry: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "seq", "kind", "uses", "liabilityMinor", "cashMinor", "revenueMinor", "breakageMinor", "liabilityAfterMinor", "remainingAfter", "undoesId", "storeId", "terminalId", "staffId", "reason", "reference", "businessDate", "occurredAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: seq = try Int64(from: &reader)
            case 2: kind = try PointsV1.PunchCardEntryKind(from: &reader)
            case 3: uses = try Int32(from: &reader)
            case 4: liabilityMinor = try Int64(from: &reader)
            case 5: cashMinor = try Int64(from: &reader)
            case 6: revenueMinor = try Int64(from: &reader)
            case 7: breakageMinor = try Int64(from: &reader)
            case 8: liabilityAfterMinor = try Int64(from: &reader)
            case 9: remainingAfter = try Int32(from: &reader)
            case 10: undoesId = try String(from: &reader)
            case 11: storeId = try String(from: &reader)
            case 12: terminalId = try String(from: &reader)
            case 13: staffId = try String(from: &reader)
            case 14: reason = try String(from: &reader)
            case 15: reference = try String(from: &reader)
            case 16: businessDate = try String(from: &reader)
            default: occurredAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"liabilityMinor\":"); liabilityMinor.write(to: &writer)
        writer.key("\"cashMinor\":"); cashMinor.write(to: &writer)
        writer.key("\"revenueMinor\":"); revenueMinor.write(to: &writer)
        writer.key("\"breakageMinor\":"); breakageMinor.write(to: &writer)
        writer.key("\"liabilityAfterMinor\":"); liabilityAfterMinor.write(to: &writer)
        writer.key("\"remainingAfter\":"); remainingAfter.write(to: &writer)
        writer.key("\"undoesId\":"); undoesId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"reference\":"); reference.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        if let occurredAt { writer.key("\"occurredAt\":"); occurredAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.SellPunchCardRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["planId", "memberId", "memberCode", "phone", "storeId", "terminalId", "staffId", "tender", "paymentId", "paidMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: planId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: memberCode = try String(from: &reader)
            case 3: phone = try String(from: &reader)
            case 4: storeId = try String(from: &reader)
            case 5: terminalId = try String(from: &reader)
            case 6: staffId = try String(from: &reader)
            case 7: tender = try PointsV1.TenderType(from: &reader)
            case 8: paymentId = try String(from: &reader)
            default: paidMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"planId\":"); planId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"tender\":"); tender.write(to: &writer)
        writer.key("\"paymentId\":"); paymentId.write(to: &writer)
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UsePunchCardRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "storeId", "terminalId", "staffId", "reference"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            case 2: terminalId = try String(from: &reader)
            case 3: staffId = try String(from: &reader)
            default: reference = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"reference\":"); reference.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UndoPunchCardUseRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "useId", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: useId = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"useId\":"); useId.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RefundPunchCardRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "reason", "tender", "reference", "refundMinor", "storeId", "terminalId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: reason = try String(from: &reader)
            case 2: tender = try PointsV1.TenderType(from: &reader)
            case 3: reference = try String(from: &reader)
            case 4: refundMinor = try Int64(from: &reader)
            case 5: storeId = try String(from: &reader)
            default: terminalId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"tender\":"); tender.write(to: &writer)
        writer.key("\"reference\":"); reference.write(to: &writer)
        writer.key("\"refundMinor\":"); refundMinor.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PunchCardReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["card", "entry", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: card = try PointsV1.PunchCard(from: &reader)
            case 1: entry = try PointsV1.PunchCardEntry(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let card { writer.key("\"card\":"); card.write(to: &writer) }
        if let entry { writer.key("\"entry\":"); entry.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetPunchCardRequest: JSONMessage {
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

extension PointsV1.ListPunchCardsRequest: JSONMessage {
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

extension PointsV1.ListMyPunchCardsRequest: JSONMessage {
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

extension PointsV1.ListPunchCardsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["cards", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cards = try reader.array(of: PointsV1.PunchCard.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"cards\":"); writer.array(cards)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListPunchCardEntriesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListPunchCardEntriesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["entries", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: entries = try reader.array(of: PointsV1.PunchCardEntry.self)
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

extension PointsV1.PunchCardEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["cardId", "planId", "memberId", "entry", "state"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: cardId = try String(from: &reader)
            case 1: planId = try String(from: &reader)
            case 2: memberId = try String(from: &reader)
            case 3: entry = try PointsV1.PunchCardEntry(from: &reader)
            default: state = try PointsV1.PunchCardState(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"cardId\":"); cardId.write(to: &writer)
        writer.key("\"planId\":"); planId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        if let entry { writer.key("\"entry\":"); entry.write(to: &writer) }
        writer.key("\"state\":"); state.write(to: &writer)
        writer.endObject()
    }
}
