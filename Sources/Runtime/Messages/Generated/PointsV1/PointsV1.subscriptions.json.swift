// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.SubscriptionPlanDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "priceMinor", "count", "unit", "noticeDays", "retryDays"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try PatronV1.Text(from: &reader)
            case 1: priceMinor = try Int64(from: &reader)
            case 2: count = try Int32(from: &reader)
            case 3: unit = try PointsV1.SubscriptionUnit(from: &reader)
            case 4: noticeDays = try Int32(from: &reader)
            default: retryDays = try reader.array(of: Int32.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"priceMinor\":"); priceMinor.write(to: &writer)
        writer.key("\"count\":"); count.write(to: &writer)
        writer.key("\"unit\":"); unit.write(to: &writer)
        writer.key("\"noticeDays\":"); noticeDays.write(to: &writer)
        writer.key("\"retryDays\":"); writer.array(retryDays)
        writer.endObject()
    }
}

extension PointsV1.SubscriptionPlan: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "definition", "archived"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: definition = try PointsV1.SubscriptionPlanDefinition(from: &reader)
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

extension PointsV1.CreateSubscriptionPlanRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["definition"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: definition = try PointsV1.SubscriptionPlanDefinition(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.ArchiveSubscriptionPlanRequest: JSONMessage {
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

extension PointsV1.SubscriptionPlanReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plan", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plan = try PointsV1.SubscriptionPlan(from: &reader)
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

extension PointsV1.ListSubscriptionPlansRequest: JSONMessage {
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

extension PointsV1.ListSubscriptionPlansReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["plans", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: plans = try reader.array(of: PointsV1.SubscriptionPlan.self)
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

extension PointsV1.Subscription: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "planId", "name", "memberId", "state", "priceMinor", "period", "periodStart", "periodEnd", "cancelled", "nextCharge", "attempts", "startedAt", "endedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: planId = try String(from: &reader)
            case 2: name = try PatronV1.Text(from: &reader)
            case 3: memberId = try String(from: &reader)
            case 4: state = try PointsV1.SubscriptionState(from: &reader)
            case 5: priceMinor = try Int64(from: &reader)
            case 6: period = try Int32(from: &reader)
            case 7: periodStart = try String(from: &reader)
            case 8: periodEnd = try String(from: &reader)
            case 9: cancelled = try Bool(from: &reader)
            case 10: nextCharge = try String(from: &reader)
            case 11: attempts = try Int32(from: &reader)
            case 12: startedAt = try Instant(from: &reader)
            default: endedAt = try Instant(from: &reader)
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
        writer.key("\"period\":"); period.write(to: &writer)
        writer.key("\"periodStart\":"); periodStart.write(to: &writer)
        writer.key("\"periodEnd\":"); periodEnd.write(to: &writer)
        writer.key("\"cancelled\":"); cancelled.write(to: &writer)
        writer.key("\"nextCharge\":"); nextCharge.write(to: &writer)
        writer.key("\"attempts\":"); attempts.write(to: &writer)
        if let startedAt { writer.key("\"startedAt\":"); startedAt.write(to: &writer) }
        if let endedAt { writer.key("\"endedAt\":"); endedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.SubscriptionCharge: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "period", "state", "amountMinor", "attempts", "reference", "declineReason", "firstTriedAt", "closedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: period = try Int32(from: &reader)
            case 2: state = try PointsV1.SubscriptionChargeState(from: &reader)
            case 3: amountMinor = try Int64(from: &reader)
            case 4: attempts = try Int32(from: &reader)
            case 5: reference = try String(from: &reader)
            case 6: declineReason = try String(from: &reader)
            case 7: firstTriedAt = try Instant(from: &reader)
            default: closedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"period\":"); period.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"attempts\":"); attempts.write(to: &writer)
        writer.key("\"reference\":"); reference.write(to: &writer)
        writer.key("\"declineReason\":"); declineReason.write(to: &writer)
        if let firstTriedAt { writer.key("\"firstTriedAt\":"); firstTriedAt.write(to: &writer) }
        if let closedAt { writer.key("\"closedAt\":"); closedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.StartSubscriptionRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["planId", "memberId", "memberCode", "phone", "paymentId", "paidMinor", "contractId", "storeId", "terminalId", "tender"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: planId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: memberCode = try String(from: &reader)
            case 3: phone = try String(from: &reader)
            case 4: paymentId = try String(from: &reader)
            case 5: paidMinor = try Int64(from: &reader)
            case 6: contractId = try String(from: &reader)
            case 7: storeId = try String(from: &reader)
            case 8: terminalId = try String(from: &reader)
            default: tender = try PointsV1.TenderType(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"planId\":"); planId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"memberCode\":"); memberCode.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"paymentId\":"); paymentId.write(to: &writer)
        writer.key("\"paidMinor\":"); paidMinor.write(to: &writer)
        writer.key("\"contractId\":"); contractId.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"terminalId\":"); terminalId.write(to: &writer)
        writer.key("\"tender\":"); tender.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SubscriptionReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["subscription", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: subscription = try PointsV1.Subscription(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let subscription { writer.key("\"subscription\":"); subscription.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.CancelSubscriptionRequest: JSONMessage {
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

extension PointsV1.ResumeSubscriptionRequest: JSONMessage {
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

extension PointsV1.GetSubscriptionRequest: JSONMessage {
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

extension PointsV1.ListSubscriptionsRequest: JSONMessage {
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

extension PointsV1.ListMySubscriptionsRequest: JSONMessage {
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

extension PointsV1.ListSubscriptionsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["subscriptions", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: subscriptions = try reader.array(of: PointsV1.Subscription.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"subscriptions\":"); writer.array(subscriptions)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListSubscriptionChargesRequest: JSONMessage {
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

extension PointsV1.ListSubscriptionChargesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["charges", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: charges = try reader.array(of: PointsV1.SubscriptionCharge.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"charges\":"); writer.array(charges)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SubscriptionEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["subscriptionId", "planId", "memberId", "state", "period", "periodStart", "periodEnd", "amountMinor", "nextCharge", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: subscriptionId = try String(from: &reader)
            case 1: planId = try String(from: &reader)
            case 2: memberId = try String(from: &reader)
            case 3: state = try PointsV1.SubscriptionState(from: &reader)
            case 4: period = try Int32(from: &reader)
            case 5: periodStart = try String(from: &reader)
            case 6: periodEnd = try String(from: &reader)
            case 7: amountMinor = try Int64(from: &reader)
            case 8: nextCharge = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"subscriptionId\":"); subscriptionId.write(to: &writer)
        writer.key("\"planId\":"); planId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"period\":"); period.write(to: &writer)
        writer.key("\"periodStart\":"); periodStart.write(to: &writer)
        writer.key("\"periodEnd\":"); periodEnd.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"nextCharge\":"); nextCharge.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}
