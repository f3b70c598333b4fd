// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.GetBalanceAtRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "at"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            default: at = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.GetMyBalanceAtRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["at"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: at = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.BalanceAt: JSONMessage {
    private static let jsonFields: [StaticString] = ["at", "available", "pending", "held", "debt", "seq"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: at = try Instant(from: &reader)
            case 1: available = try Int64(from: &reader)
            case 2: pending = try Int64(from: &reader)
            case 3: held = try Int64(from: &reader)
            case 4: debt = try Int64(from: &reader)
            default: seq = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let at { writer.key("\"at\":"); at.write(to: &writer) }
        writer.key("\"available\":"); available.write(to: &writer)
        writer.key("\"pending\":"); pending.write(to: &writer)
        writer.key("\"held\":"); held.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.key("\"seq\":"); seq.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListExpiriesRequest: JSONMessage {
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

extension PointsV1.ListExpiriesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["expiries", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: expiries = try reader.array(of: PointsV1.ExpiringLot.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"expiries\":"); writer.array(expiries)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetLiabilityRequest: JSONMessage {
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

extension PointsV1.LiabilityCohort: JSONMessage {
    private static let jsonFields: [StaticString] = ["month", "granted", "spent", "expired", "reversed", "outstanding", "breakagePermille"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: month = try String(from: &reader)
            case 1: granted = try Int64(from: &reader)
            case 2: spent = try Int64(from: &reader)
            case 3: expired = try Int64(from: &reader)
            case 4: reversed = try Int64(from: &reader)
            case 5: outstanding = try Int64(from: &reader)
            default: breakagePermille = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"month\":"); month.write(to: &writer)
        writer.key("\"granted\":"); granted.write(to: &writer)
        writer.key("\"spent\":"); spent.write(to: &writer)
        writer.key("\"expired\":"); expired.write(to: &writer)
        writer.key("\"reversed\":"); reversed.write(to: &writer)
        writer.key("\"outstanding\":"); outstanding.write(to: &writer)
        writer.key("\"breakagePermille\":"); breakagePermille.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Liability: JSONMessage {
    private static let jsonFields: [StaticString] = ["asOf", "cohorts", "outstanding", "valueMinor", "currency", "breakagePermille", "expectedValueMinor", "debt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: asOf = try Instant(from: &reader)
            case 1: cohorts = try reader.array(of: PointsV1.LiabilityCohort.self)
            case 2: outstanding = try Int64(from: &reader)
            case 3: valueMinor = try Int64(from: &reader)
            case 4: currency = try String(from: &reader)
            case 5: breakagePermille = try Int32(from: &reader)
            case 6: expectedValueMinor = try Int64(from: &reader)
            default: debt = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let asOf { writer.key("\"asOf\":"); asOf.write(to: &writer) }
        writer.key("\"cohorts\":"); writer.array(cohorts)
        writer.key("\"outstanding\":"); outstanding.write(to: &writer)
        writer.key("\"valueMinor\":"); valueMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"breakagePermille\":"); breakagePermille.write(to: &writer)
        writer.key("\"expectedValueMinor\":"); expectedValueMinor.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetForecastRequest: JSONMessage {
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

extension PointsV1.ForecastMonth: JSONMessage {
    private static let jsonFields: [StaticString] = ["month", "points", "members", "valueMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: month = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: members = try Int64(from: &reader)
            default: valueMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"month\":"); month.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.key("\"valueMinor\":"); valueMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Forecast: JSONMessage {
    private static let jsonFields: [StaticString] = ["months", "later", "never"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: months = try reader.array(of: PointsV1.ForecastMonth.self)
            case 1: later = try Int64(from: &reader)
            default: never = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"months\":"); writer.array(months)
        writer.key("\"later\":"); later.write(to: &writer)
        writer.key("\"never\":"); never.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetSummaryRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["month"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: month = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"month\":"); month.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsSummary: JSONMessage {
    private static let jsonFields: [StaticString] = ["month", "opening", "issued", "used", "expired", "clawedBack", "adjusted", "closing", "redemptionRatePermille", "redemptionRateIssuedPermille", "hints"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: month = try String(from: &reader)
            case 1: opening = try Int64(from: &reader)
            case 2: issued = try Int64(from: &reader)
            case 3: used = try Int64(from: &reader)
            case 4: expired = try Int64(from: &reader)
            case 5: clawedBack = try Int64(from: &reader)
            case 6: adjusted = try Int64(from: &reader)
            case 7: closing = try Int64(from: &reader)
            case 8: redemptionRatePermille = try Int32(from: &reader)
            case 9: redemptionRateIssuedPermille = try Int32(from: &reader)
            default: hints = try reader.array(of: PatronV1.Text.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"month\":"); month.write(to: &writer)
        writer.key("\"opening\":"); opening.write(to: &writer)
        writer.key("\"issued\":"); issued.write(to: &writer)
        writer.key("\"used\":"); used.write(to: &writer)
        writer.key("\"expired\":"); expired.write(to: &writer)
        writer.key("\"clawedBack\":"); clawedBack.write(to: &writer)
        writer.key("\"adjusted\":"); adjusted.write(to: &writer)
        writer.key("\"closing\":"); closing.write(to: &writer)
        writer.key("\"redemptionRatePermille\":"); redemptionRatePermille.write(to: &writer)
        writer.key("\"redemptionRateIssuedPermille\":"); redemptionRateIssuedPermille.write(to: &writer)
        writer.key("\"hints\":"); writer.array(hints)
        writer.endObject()
    }
}

extension PointsV1.RebuildRequest: JSONMessage {
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

extension PointsV1.RebuildReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["changed", "balance"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: changed = try Bool(from: &reader)
            default: balance = try PointsV1.PointsBalance(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"changed\":"); changed.write(to: &writer)
        if let balance { writer.key("\"balance\":"); balance.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ImportBalanceRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "externalId", "points", "earnedAt", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: externalId = try String(from: &reader)
            case 2: points = try Int64(from: &reader)
            case 3: earnedAt = try Instant(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        if let earnedAt { writer.key("\"earnedAt\":"); earnedAt.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ImportBalanceReply: JSONMessage {
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

extension PointsV1.ReconcileImportRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["prefix"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: prefix = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"prefix\":"); prefix.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ReconcileImportReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["balances", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: balances = try Int64(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"balances\":"); balances.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsExpiringEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "points", "expiresAt", "lastDate", "daysLeft", "text"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: points = try Int64(from: &reader)
            case 2: expiresAt = try Instant(from: &reader)
            case 3: lastDate = try String(from: &reader)
            case 4: daysLeft = try Int32(from: &reader)
            default: text = try PatronV1.Text(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"points\":"); points.write(to: &writer)
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"lastDate\":"); lastDate.write(to: &writer)
        writer.key("\"daysLeft\":"); daysLeft.write(to: &writer)
        if let text { writer.key("\"text\":"); text.write(to: &writer) }
        writer.endObject()
    }
}
