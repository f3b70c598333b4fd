// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.OpenShiftRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "terminalId", "staffId", "openingFloatMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: terminalId = try String(from: &reader)
            case 2: staffId = try String(from: &reader)
            default: openingFloatMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"openingFloatMinor\":"); openingFloatMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.MoveCashRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "kind", "amountMinor", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: kind = try PointsV1.CashMoveKind(from: &reader)
            case 2: amountMinor = try Int64(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CountedTender: JSONMessage {
    private static let jsonFields: [StaticString] = ["type", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: type = try PointsV1.TenderType(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CountShiftRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "counted"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: counted = try reader.array(of: PointsV1.CountedTender.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"counted\":"); writer.array(counted)
        writer.endObject()
    }
}

extension PointsV1.DifferenceReason: JSONMessage {
    private static let jsonFields: [StaticString] = ["type", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: type = try PointsV1.TenderType(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CloseShiftRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "reasons"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: reasons = try reader.array(of: PointsV1.DifferenceReason.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"reasons\":"); writer.array(reasons)
        writer.endObject()
    }
}

extension PointsV1.CorrectShiftRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "type", "changeMinor", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: type = try PointsV1.TenderType(from: &reader)
            case 2: changeMinor = try Int64(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"changeMinor\":"); changeMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ShiftTender: JSONMessage {
    private static let jsonFields: [StaticString] = ["type", "salesMinor", "refundsMinor", "tipsMinor", "drawerMinor", "expectedMinor", "countedMinor", "differenceMinor", "reason", "correctedMinor", "prepaidMinor", "paidOutMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: type = try PointsV1.TenderType(from: &reader)
            case 1: salesMinor = try Int64(from: &reader)
            case 2: refundsMinor = try Int64(from: &reader)
            case 3: tipsMinor = try Int64(from: &reader)
            case 4: drawerMinor = try Int64(from: &reader)
            case 5: expectedMinor = try Int64(from: &reader)
            case 6: countedMinor = try Int64(from: &reader)
            case 7: differenceMinor = try Int64(from: &reader)
            case 8: reason = try String(from: &reader)
            case 9: correctedMinor = try Int64(from: &reader)
            case 10: prepaidMinor = try Int64(from: &reader)
            default: paidOutMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"salesMinor\":"); salesMinor.write(to: &writer)
        writer.key("\"refundsMinor\":"); refundsMinor.write(to: &writer)
        writer.key("\"tipsMinor\":"); tipsMinor.write(to: &writer)
        writer.key("\"drawerMinor\":"); drawerMinor.write(to: &writer)
        writer.key("\"expectedMinor\":"); expectedMinor.write(to: &writer)
        writer.key("\"countedMinor\":"); countedMinor.write(to: &writer)
        writer.key("\"differenceMinor\":"); differenceMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.key("\"correctedMinor\":"); correctedMinor.write(to: &writer)
        writer.key("\"prepaidMinor\":"); prepaidMinor.write(to: &writer)
        writer.key("\"paidOutMinor\":"); paidOutMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CashMove: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "amountMinor", "reason", "movedAt", "actor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try PointsV1.CashMoveKind(from: &reader)
            case 1: amountMinor = try Int64(from: &reader)
            case 2: reason = try String(from: &reader)
            case 3: movedAt = try Instant(from: &reader)
            default: actor = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        if let movedAt { writer.key("\"movedAt\":"); movedAt.write(to: &writer) }
        writer.key("\"actor\":"); actor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Shift: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "storeId", "terminalId", "staffId", "businessDate", "currency", "openingFloatMinor", "openedAt", "countedAt", "closedAt", "closedBy", "cashMoves", "tenders", "orderCount", "refundCount", "discounts", "punchCards"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.ShiftState(from: &reader)
            case 2: storeId = try String(from: &reader)
            case 3: terminalId = try String(from: &reader)
            case 4: staffId = try String(from: &reader)
            case 5: businessDate = try String(from: &reader)
            case 6: currency = try String(from: &reader)
            case 7: openingFloatMinor = try Int64(from: &reader)
            case 8: openedAt = try Instant(from: &reader)
            case 9: countedAt = try Instant(from: &reader)
            case 10: closedAt = try Instant(from: &reader)
            case 11: closedBy = try String(from: &reader)
            case 12: cashMoves = try reader.array(of: PointsV1.CashMove.self)
            case 13: tenders = try reader.array(of: PointsV1.ShiftTender.self)
            case 14: orderCount = try Int64(from: &reader)
            case 15: refundCount = try Int64(from: &reader)
            case 16: discounts = try reader.array(of: PointsV1.DayDiscount.self)
            default: punchCards = try PointsV1.DayPunchCards(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"openingFloatMinor\":"); openingFloatMinor.write(to: &writer)
        if let openedAt { writer.key("\"openedAt\":"); openedAt.write(to: &writer) }
        if let countedAt { writer.key("\"countedAt\":"); countedAt.write(to: &writer) }
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.key("\"closedBy\":"); closedBy.write(to: &writer)
        writer.key("\"cashMoves\":"); writer.array(cashMoves)
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.key("\"orderCount\":"); orderCount.write(to: &writer)
        writer.key("\"refundCount\":"); refundCount.write(to: &writer)
        writer.key("\"discounts\":"); writer.array(discounts)
        if let punchCards { writer.key("\"punchCards\":"); punchCards.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ShiftReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["shift", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: shift = try PointsV1.Shift(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let shift { writer.key("\"shift\":"); shift.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetShiftRequest: JSONMessage {
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

extension PointsV1.ListShiftsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "businessDate", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: businessDate = try String(from: &reader)
            case 2: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListShiftsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["shifts", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: shifts = try reader.array(of: PointsV1.Shift.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"shifts\":"); writer.array(shifts)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CloseDayRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "businessDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            default: businessDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetDayRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "businessDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            default: businessDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DayTender: JSONMessage {
    private static let jsonFields: [StaticString] = ["type", "salesMinor", "refundsMinor", "tipsMinor", "prepaidMinor", "paidOutMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: type = try PointsV1.TenderType(from: &reader)
            case 1: salesMinor = try Int64(from: &reader)
            case 2: refundsMinor = try Int64(from: &reader)
            case 3: tipsMinor = try Int64(from: &reader)
            case 4: prepaidMinor = try Int64(from: &reader)
            default: paidOutMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"salesMinor\":"); salesMinor.write(to: &writer)
        writer.key("\"refundsMinor\":"); refundsMinor.write(to: &writer)
        writer.key("\"tipsMinor\":"); tipsMinor.write(to: &writer)
        writer.key("\"prepaidMinor\":"); prepaidMinor.write(to: &writer)
        writer.key("\"paidOutMinor\":"); paidOutMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DayDiscount: JSONMessage {
    private static let jsonFields: [StaticString] = ["kind", "offerId", "useCount", "discountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: kind = try MarketingV1.AppliedKind(from: &reader)
            case 1: offerId = try String(from: &reader)
            case 2: useCount = try Int64(from: &reader)
            default: discountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"kind\":"); kind.write(to: &writer)
        writer.key("\"offerId\":"); offerId.write(to: &writer)
        writer.key("\"useCount\":"); useCount.write(to: &writer)
        writer.key("\"discountMinor\":"); discountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DayPunchCards: JSONMessage {
    private static let jsonFields: [StaticString] = ["soldCount", "soldMinor", "usedCount", "usedMinor", "givenBackCount", "givenBackMinor", "refundedCount", "refundedMinor", "endedCount", "forfeitedMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: soldCount = try Int64(from: &reader)
            case 1: soldMinor = try Int64(from: &reader)
            case 2: usedCount = try Int64(from: &reader)
            case 3: usedMinor = try Int64(from: &reader)
            case 4: givenBackCount = try Int64(from: &reader)
            case 5: givenBackMinor = try Int64(from: &reader)
            case 6: refundedCount = try Int64(from: &reader)
            case 7: refundedMinor = try Int64(from: &reader)
            case 8: endedCount = try Int64(from: &reader)
            default: forfeitedMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"soldCount\":"); soldCount.write(to: &writer)
        writer.key("\"soldMinor\":"); soldMinor.write(to: &writer)
        writer.key("\"usedCount\":"); usedCount.write(to: &writer)
        writer.key("\"usedMinor\":"); usedMinor.write(to: &writer)
        writer.key("\"givenBackCount\":"); givenBackCount.write(to: &writer)
        writer.key("\"givenBackMinor\":"); givenBackMinor.write(to: &writer)
        writer.key("\"refundedCount\":"); refundedCount.write(to: &writer)
        writer.key("\"refundedMinor\":"); refundedMinor.write(to: &writer)
        writer.key("\"endedCount\":"); endedCount.write(to: &writer)
        writer.key("\"forfeitedMinor\":"); forfeitedMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DayFigures: JSONMessage {
    private static let jsonFields: [StaticString] = ["businessDate", "orderCount", "salesMinor", "refundCount", "refundsMinor", "tenders", "discounts", "punchCards"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: businessDate = try String(from: &reader)
            case 1: orderCount = try Int64(from: &reader)
            case 2: salesMinor = try Int64(from: &reader)
            case 3: refundCount = try Int64(from: &reader)
            case 4: refundsMinor = try Int64(from: &reader)
            case 5: tenders = try reader.array(of: PointsV1.DayTender.self)
            case 6: discounts = try reader.array(of: PointsV1.DayDiscount.self)
            default: punchCards = try PointsV1.DayPunchCards(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"orderCount\":"); orderCount.write(to: &writer)
        writer.key("\"salesMinor\":"); salesMinor.write(to: &writer)
        writer.key("\"refundCount\":"); refundCount.write(to: &writer)
        writer.key("\"refundsMinor\":"); refundsMinor.write(to: &writer)
        writer.key("\"tenders\":"); writer.array(tenders)
        writer.key("\"discounts\":"); writer.array(discounts)
        if let punchCards { writer.key("\"punchCards\":"); punchCards.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.Day: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "businessDate", "currency", "closedAt", "closedBy", "figures", "late", "differenceMinor", "shiftCount"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: businessDate = try String(from: &reader)
            case 2: currency = try String(from: &reader)
            case 3: closedAt = try Instant(from: &reader)
            case 4: closedBy = try String(from: &reader)
            case 5: figures = try PointsV1.DayFigures(from: &reader)
            case 6: late = try reader.array(of: PointsV1.DayFigures.self)
            case 7: differenceMinor = try Int64(from: &reader)
            default: shiftCount = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.key("\"closedBy\":"); closedBy.write(to: &writer)
        if let figures { writer.key("\"figures\":"); figures.write(to: &writer) }
        writer.key("\"late\":"); writer.array(late)
        writer.key("\"differenceMinor\":"); differenceMinor.write(to: &writer)
        writer.key("\"shiftCount\":"); shiftCount.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.DayReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["day", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: day = try PointsV1.Day(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let day { writer.key("\"day\":"); day.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.BillLine: JSONMessage {
    private static let jsonFields: [StaticString] = ["amountMinor", "payers"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: amountMinor = try Int64(from: &reader)
            default: payers = try reader.array(of: Int32.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"payers\":"); writer.array(payers)
        writer.endObject()
    }
}

extension PointsV1.SplitBillRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["lines", "people", "mode", "amountsMinor", "servicePermille"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: lines = try reader.array(of: PointsV1.BillLine.self)
            case 1: people = try Int32(from: &reader)
            case 2: mode = try PointsV1.SplitMode(from: &reader)
            case 3: amountsMinor = try reader.array(of: Int64.self)
            default: servicePermille = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"people\":"); people.write(to: &writer)
        writer.key("\"mode\":"); mode.write(to: &writer)
        writer.key("\"amountsMinor\":"); writer.array(amountsMinor)
        writer.key("\"servicePermille\":"); servicePermille.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.BillShare: JSONMessage {
    private static let jsonFields: [StaticString] = ["lineAmountsMinor", "serviceMinor", "totalMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: lineAmountsMinor = try reader.array(of: Int64.self)
            case 1: serviceMinor = try Int64(from: &reader)
            default: totalMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"lineAmountsMinor\":"); writer.array(lineAmountsMinor)
        writer.key("\"serviceMinor\":"); serviceMinor.write(to: &writer)
        writer.key("\"totalMinor\":"); totalMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SplitBillReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["subtotalMinor", "serviceMinor", "payableMinor", "shares"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: subtotalMinor = try Int64(from: &reader)
            case 1: serviceMinor = try Int64(from: &reader)
            case 2: payableMinor = try Int64(from: &reader)
            default: shares = try reader.array(of: PointsV1.BillShare.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"subtotalMinor\":"); subtotalMinor.write(to: &writer)
        writer.key("\"serviceMinor\":"); serviceMinor.write(to: &writer)
        writer.key("\"payableMinor\":"); payableMinor.write(to: &writer)
        writer.key("\"shares\":"); writer.array(shares)
        writer.endObject()
    }
}

extension PointsV1.RecordTipRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "terminalId", "staffId", "orderExternalId", "type", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: terminalId = try String(from: &reader)
            case 2: staffId = try String(from: &reader)
            case 3: orderExternalId = try String(from: &reader)
            case 4: type = try PointsV1.TenderType(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"orderExternalId\":"); orderExternalId.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RecordTipReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "businessDate", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: businessDate = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SumTipsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "fromDate", "toDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: fromDate = try String(from: &reader)
            default: toDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"fromDate\":"); fromDate.write(to: &writer)
        writer.key("\"toDate\":"); toDate.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.StaffTips: JSONMessage {
    private static let jsonFields: [StaticString] = ["staffId", "tipCount", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: staffId = try String(from: &reader)
            case 1: tipCount = try Int64(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"staffId\":"); staffId.write(to: &writer)
        writer.key("\"tipCount\":"); tipCount.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SumTipsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["currency", "tips"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: currency = try String(from: &reader)
            default: tips = try reader.array(of: PointsV1.StaffTips.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"tips\":"); writer.array(tips)
        writer.endObject()
    }
}
