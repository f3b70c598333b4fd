// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.PointsRate: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "perMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            default: perMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"perMinor\":"); perMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsMultiplier: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "source", "when", "factor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: source = try PointsV1.MultiplierSource(from: &reader)
            case 3: when = try PatronV1.Json(from: &reader)
            default: factor = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"source\":"); source.write(to: &writer)
        if let when { writer.key("\"when\":"); when.write(to: &writer) }
        writer.key("\"factor\":"); factor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PurchaseBonus: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "when", "points", "per"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: when = try PatronV1.Json(from: &reader)
            case 3: points = try Int64(from: &reader)
            default: per = try PointsV1.BonusUnit(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let when { writer.key("\"when\":"); when.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"per\":"); per.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.EarningCaps: JSONMessage {
    private static let jsonFields: [StaticString] = ["perMonth", "perDay"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: perMonth = try Int64(from: &reader)
            default: perDay = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"perMonth\":"); perMonth.write(to: &writer)
        writer.key("\"perDay\":"); perDay.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsActivation: JSONMessage {
    private static let jsonFields: [StaticString] = ["policy", "days", "daysOfYear", "event"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: policy = try PointsV1.ActivationPolicy(from: &reader)
            case 1: days = try Int32(from: &reader)
            case 2: daysOfYear = try reader.array(of: String.self)
            default: event = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"policy\":"); policy.write(to: &writer)
        writer.key("\"days\":"); days.write(to: &writer)
        writer.key("\"daysOfYear\":"); writer.array(daysOfYear)
        writer.key("\"event\":"); event.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsExpiry: JSONMessage {
    private static let jsonFields: [StaticString] = ["rule", "count", "unit", "rounding", "daysOfYear", "renewedBy", "fromEarning"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rule = try PointsV1.ExpiryRule(from: &reader)
            case 1: count = try Int32(from: &reader)
            case 2: unit = try PointsV1.TimeUnit(from: &reader)
            case 3: rounding = try PointsV1.PeriodEnd(from: &reader)
            case 4: daysOfYear = try reader.array(of: String.self)
            case 5: renewedBy = try reader.array(of: PointsV1.LifeActivity.self)
            default: fromEarning = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rule\":"); rule.write(to: &writer)
        writer.key("\"count\":"); count.write(to: &writer)
        writer.key("\"unit\":"); unit.write(to: &writer)
        writer.key("\"rounding\":"); rounding.write(to: &writer)
        writer.key("\"daysOfYear\":"); writer.array(daysOfYear)
        writer.key("\"renewedBy\":"); writer.array(renewedBy)
        writer.key("\"fromEarning\":"); fromEarning.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CheckInRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "bonusEvery", "bonusPoints"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: bonusEvery = try Int64(from: &reader)
            default: bonusPoints = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"bonusEvery\":"); bonusEvery.write(to: &writer)
        writer.key("\"bonusPoints\":"); bonusPoints.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.EventLimit: JSONMessage {
    private static let jsonFields: [StaticString] = ["period", "times"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: period = try PointsV1.LimitPeriod(from: &reader)
            default: times = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"period\":"); period.write(to: &writer)
        writer.key("\"times\":"); times.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SpendThreshold: JSONMessage {
    private static let jsonFields: [StaticString] = ["amountMinor", "period"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: amountMinor = try Int64(from: &reader)
            default: period = try PointsV1.LimitPeriod(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"period\":"); period.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.EventRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["code", "name", "when", "points", "rate", "limits", "cooldownSeconds", "outsideCaps", "activation", "expiry", "spend"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: code = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            case 2: when = try PatronV1.Json(from: &reader)
            case 3: points = try Int64(from: &reader)
            case 4: rate = try PointsV1.PointsRate(from: &reader)
            case 5: limits = try reader.array(of: PointsV1.EventLimit.self)
            case 6: cooldownSeconds = try Int64(from: &reader)
            case 7: outsideCaps = try Bool(from: &reader)
            case 8: activation = try PointsV1.PointsActivation(from: &reader)
            case 9: expiry = try PointsV1.PointsExpiry(from: &reader)
            default: spend = try PointsV1.SpendThreshold(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"code\":"); code.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let when { writer.key("\"when\":"); when.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        if let rate { writer.key("\"rate\":"); rate.write(to: &writer) }
        writer.key("\"limits\":"); writer.array(limits)
        writer.key("\"cooldownSeconds\":"); cooldownSeconds.write(to: &writer)
        writer.key("\"outsideCaps\":"); outsideCaps.write(to: &writer)
        if let activation { writer.key("\"activation\":"); activation.write(to: &writer) }
        if let expiry { writer.key("\"expiry\":"); expiry.write(to: &writer) }
        if let spend { writer.key("\"spend\":"); spend.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ReferralRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["referrerPoints", "friendPoints", "trigger", "minOrderMinor", "holdDays", "maxPer30Days"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: referrerPoints = try Int64(from: &reader)
            case 1: friendPoints = try Int64(from: &reader)
            case 2: trigger = try PointsV1.ReferralTrigger(from: &reader)
            case 3: minOrderMinor = try Int64(from: &reader)
            case 4: holdDays = try Int32(from: &reader)
            default: maxPer30Days = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"referrerPoints\":"); referrerPoints.write(to: &writer)
        writer.key("\"friendPoints\":"); friendPoints.write(to: &writer)
        writer.key("\"trigger\":"); trigger.write(to: &writer)
        writer.key("\"minOrderMinor\":"); minOrderMinor.write(to: &writer)
        writer.key("\"holdDays\":"); holdDays.write(to: &writer)
        writer.key("\"maxPer30Days\":"); maxPer30Days.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.TransferRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["allowed", "maxPerTransfer", "maxPerDay", "maxPerMonth", "maxTimesPerDay"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: allowed = try Bool(from: &reader)
            case 1: maxPerTransfer = try Int64(from: &reader)
            case 2: maxPerDay = try Int64(from: &reader)
            case 3: maxPerMonth = try Int64(from: &reader)
            default: maxTimesPerDay = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"allowed\":"); allowed.write(to: &writer)
        writer.key("\"maxPerTransfer\":"); maxPerTransfer.write(to: &writer)
        writer.key("\"maxPerDay\":"); maxPerDay.write(to: &writer)
        writer.key("\"maxPerMonth\":"); maxPerMonth.write(to: &writer)
        writer.key("\"maxTimesPerDay\":"); maxTimesPerDay.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ReturnRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["mode", "shortfall"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: mode = try PointsV1.ReturnMode(from: &reader)
            default: shortfall = try PointsV1.Shortfall(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"mode\":"); mode.write(to: &writer)
        writer.key("\"shortfall\":"); shortfall.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RestoreRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["rule", "graceDays"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rule = try PointsV1.EndedLotRule(from: &reader)
            default: graceDays = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rule\":"); rule.write(to: &writer)
        writer.key("\"graceDays\":"); graceDays.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PointsAsMoney: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "valueMinor", "step", "maxSharePermille"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: valueMinor = try Int64(from: &reader)
            case 2: step = try Int64(from: &reader)
            default: maxSharePermille = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"valueMinor\":"); valueMinor.write(to: &writer)
        writer.key("\"step\":"); step.write(to: &writer)
        writer.key("\"maxSharePermille\":"); maxSharePermille.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RiskRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["pointsPerDay", "action", "holdPurchasesFactor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: pointsPerDay = try Int64(from: &reader)
            case 1: action = try PointsV1.RiskAction(from: &reader)
            default: holdPurchasesFactor = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"pointsPerDay\":"); pointsPerDay.write(to: &writer)
        writer.key("\"action\":"); action.write(to: &writer)
        writer.key("\"holdPurchasesFactor\":"); holdPurchasesFactor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ApprovalRule: JSONMessage {
    private static let jsonFields: [StaticString] = ["adjustmentsAbove", "programmes"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: adjustmentsAbove = try Int64(from: &reader)
            default: programmes = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"adjustmentsAbove\":"); adjustmentsAbove.write(to: &writer)
        writer.key("\"programmes\":"); programmes.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ProgrammeDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["rate", "multipliers", "combination", "multiplierCeiling", "excluded", "bonuses", "caps", "activation", "expiry", "checkIn", "events", "referral", "transfer", "returns", "restoring", "money", "risk", "approvals", "reminderDays", "compensationPoints"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rate = try PointsV1.PointsRate(from: &reader)
            case 1: multipliers = try reader.array(of: PointsV1.PointsMultiplier.self)
            case 2: combination = try PointsV1.Combination(from: &reader)
            case 3: multiplierCeiling = try String(from: &reader)
            case 4: excluded = try PatronV1.Json(from: &reader)
            case 5: bonuses = try reader.array(of: PointsV1.PurchaseBonus.self)
            case 6: caps = try PointsV1.EarningCaps(from: &reader)
            case 7: activation = try PointsV1.PointsActivation(from: &reader)
            case 8: expiry = try PointsV1.PointsExpiry(from: &reader)
            case 9: checkIn = try PointsV1.CheckInRule(from: &reader)
            case 10: events = try reader.array(of: PointsV1.EventRule.self)
            case 11: referral = try PointsV1.ReferralRule(from: &reader)
            case 12: transfer = try PointsV1.TransferRule(from: &reader)
            case 13: returns = try PointsV1.ReturnRule(from: &reader)
            case 14: restoring = try PointsV1.RestoreRule(from: &reader)
            case 15: money = try PointsV1.PointsAsMoney(from: &reader)
            case 16: risk = try PointsV1.RiskRule(from: &reader)
            case 17: approvals = try PointsV1.ApprovalRule(from: &reader)
            case 18: reminderDays = try reader.array(of: Int32.self)
            default: compensationPoints = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let rate { writer.key("\"rate\":"); rate.write(to: &writer) }
        writer.key("\"multipliers\":"); writer.array(multipliers)
        writer.key("\"combination\":"); combination.write(to: &writer)
        writer.key("\"multiplierCeiling\":"); multiplierCeiling.write(to: &writer)
        if let excluded { writer.key("\"excluded\":"); excluded.write(to: &writer) }
        writer.key("\"bonuses\":"); writer.array(bonuses)
        if let caps { writer.key("\"caps\":"); caps.write(to: &writer) }
        if let activation { writer.key("\"activation\":"); activation.write(to: &writer) }
        if let expiry { writer.key("\"expiry\":"); expiry.write(to: &writer) }
        if let checkIn { writer.key("\"checkIn\":"); checkIn.write(to: &writer) }
        writer.key("\"events\":"); writer.array(events)
        if let referral { writer.key("\"referral\":"); referral.write(to: &writer) }
        if let transfer { writer.key("\"transfer\":"); transfer.write(to: &writer) }
        if let returns { writer.key("\"returns\":"); returns.write(to: &writer) }
        if let restoring { writer.key("\"restoring\":"); restoring.write(to: &writer) }
        if let money { writer.key("\"money\":"); money.write(to: &writer) }
        if let risk { writer.key("\"risk\":"); risk.write(to: &writer) }
        if let approvals { writer.key("\"approvals\":"); approvals.write(to: &writer) }
        writer.key("\"reminderDays\":"); writer.array(reminderDays)
        writer.key("\"compensationPoints\":"); compensationPoints.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Programme: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "definition", "note", "author", "createdAt", "activeFrom", "activeUntil", "publisher", "revision"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.ProgrammeState(from: &reader)
            case 2: definition = try PointsV1.ProgrammeDefinition(from: &reader)
            case 3: note = try String(from: &reader)
            case 4: author = try String(from: &reader)
            case 5: createdAt = try Instant(from: &reader)
            case 6: activeFrom = try Instant(from: &reader)
            case 7: activeUntil = try Instant(from: &reader)
            case 8: publisher = try String(from: &reader)
            default: revision = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"author\":"); author.write(to: &writer)
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        if let activeFrom { writer.key("\"activeFrom\":"); activeFrom.write(to: &writer) }
        if let activeUntil { writer.key("\"activeUntil\":"); activeUntil.write(to: &writer) }
        writer.key("\"publisher\":"); publisher.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CreateProgrammeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["definition", "note"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: definition = try PointsV1.ProgrammeDefinition(from: &reader)
            default: note = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.UpdateProgrammeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "definition", "note", "revision"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: definition = try PointsV1.ProgrammeDefinition(from: &reader)
            case 2: note = try String(from: &reader)
            default: revision = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"note\":"); note.write(to: &writer)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.GetProgrammeRequest: JSONMessage {
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

extension PointsV1.ListProgrammesRequest: JSONMessage {
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

extension PointsV1.ListProgrammesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["programmes", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: programmes = try reader.array(of: PointsV1.Programme.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"programmes\":"); writer.array(programmes)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ActivateProgrammeRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "activeFrom"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: activeFrom = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let activeFrom { writer.key("\"activeFrom\":"); activeFrom.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ArchiveProgrammeRequest: JSONMessage {
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

extension PointsV1.ProgrammeReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["programme", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: programme = try PointsV1.Programme(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let programme { writer.key("\"programme\":"); programme.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PreviewEarningRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "memberCode", "phone", "storeId", "channel", "paidAt", "lines", "programmeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: memberCode = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: channel = try PointsV1.Channel(from: &reader)
            case 5: paidAt = try Instant(from: &reader)
            case 6: lines = try reader.array(of: PointsV1.OrderLine.self)
            default: programmeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"channel\":"); channel.write(to: &writer)
        if let paidAt { writer.key("\"paidAt\":"); paidAt.write(to: &writer) }
        writer.key("\"lines\":"); writer.array(lines)
        writer.key("\"programmeId\":"); programmeId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.PreviewEarningReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "capped", "linePoints", "explanation", "programmeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: capped = try Int64(from: &reader)
            case 2: linePoints = try reader.array(of: Int64.self)
            case 3: explanation = try reader.array(of: PointsV1.ExplanationStep.self)
            default: programmeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"capped\":"); capped.write(to: &writer)
        writer.key("\"linePoints\":"); writer.array(linePoints)
        writer.key("\"explanation\":"); writer.array(explanation)
        writer.key("\"programmeId\":"); programmeId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.BacktestRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "from", "until"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: from = try Instant(from: &reader)
            default: until = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        if let until { writer.key("\"until\":"); until.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.BacktestFigures: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "capped", "liabilityMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: capped = try Int64(from: &reader)
            default: liabilityMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"capped\":"); capped.write(to: &writer)
        writer.key("\"liabilityMinor\":"); liabilityMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.BacktestMember: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "pointsBefore", "pointsAfter"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: pointsBefore = try Int64(from: &reader)
            default: pointsAfter = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"pointsBefore\":"); pointsBefore.write(to: &writer)
        writer.key("\"pointsAfter\":"); pointsAfter.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.LevelTransition: JSONMessage {
    private static let jsonFields: [StaticString] = ["fromLevel", "toLevel", "members"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: fromLevel = try String(from: &reader)
            case 1: toLevel = try String(from: &reader)
            default: members = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"fromLevel\":"); fromLevel.write(to: &writer)
        writer.key("\"toLevel\":"); toLevel.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.BacktestLevels: JSONMessage {
    private static let jsonFields: [StaticString] = ["effect", "schemeVersion", "membersChanged", "membersRaised", "membersLowered", "transitions", "conditionsLeftOut"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: effect = try PointsV1.BacktestLevelEffect(from: &reader)
            case 1: schemeVersion = try Int32(from: &reader)
            case 2: membersChanged = try Int64(from: &reader)
            case 3: membersRaised = try Int64(from: &reader)
            case 4: membersLowered = try Int64(from: &reader)
            case 5: transitions = try reader.array(of: PointsV1.LevelTransition.self)
            default: conditionsLeftOut = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"effect\":"); effect.write(to: &writer)
        writer.key("\"schemeVersion\":"); schemeVersion.write(to: &writer)
        writer.key("\"membersChanged\":"); membersChanged.write(to: &writer)
        writer.key("\"membersRaised\":"); membersRaised.write(to: &writer)
        writer.key("\"membersLowered\":"); membersLowered.write(to: &writer)
        writer.key("\"transitions\":"); writer.array(transitions)
        writer.key("\"conditionsLeftOut\":"); conditionsLeftOut.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.BacktestReport: JSONMessage {
    private static let jsonFields: [StaticString] = ["orders", "members", "active", "draft", "membersWithMore", "membersWithLess", "mostAffected", "ordersPerSecond", "levels"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orders = try Int64(from: &reader)
            case 1: members = try Int64(from: &reader)
            case 2: active = try PointsV1.BacktestFigures(from: &reader)
            case 3: draft = try PointsV1.BacktestFigures(from: &reader)
            case 4: membersWithMore = try Int64(from: &reader)
            case 5: membersWithLess = try Int64(from: &reader)
            case 6: mostAffected = try reader.array(of: PointsV1.BacktestMember.self)
            case 7: ordersPerSecond = try Int64(from: &reader)
            default: levels = try PointsV1.BacktestLevels(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"members\":"); members.write(to: &writer)
        if let active { writer.key("\"active\":"); active.write(to: &writer) }
        if let draft { writer.key("\"draft\":"); draft.write(to: &writer) }
        writer.key("\"membersWithMore\":"); membersWithMore.write(to: &writer)
        writer.key("\"membersWithLess\":"); membersWithLess.write(to: &writer)
        writer.key("\"mostAffected\":"); writer.array(mostAffected)
        writer.key("\"ordersPerSecond\":"); ordersPerSecond.write(to: &writer)
        if let levels { writer.key("\"levels\":"); levels.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.BacktestProgress: JSONMessage {
    private static let jsonFields: [StaticString] = ["ordersDone", "ordersTotal", "report"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: ordersDone = try Int64(from: &reader)
            case 1: ordersTotal = try Int64(from: &reader)
            default: report = try PointsV1.BacktestReport(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"ordersDone\":"); ordersDone.write(to: &writer)
        writer.key("\"ordersTotal\":"); ordersTotal.write(to: &writer)
        if let report { writer.key("\"report\":"); report.write(to: &writer) }
        writer.endObject()
    }
}
