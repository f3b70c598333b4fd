// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.FindMembersRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "cardNumber", "phone", "phoneTail", "tags", "groups", "level", "storeId", "stage", "pageSize", "pageToken", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try String(from: &reader)
            case 1: cardNumber = try String(from: &reader)
            case 2: phone = try String(from: &reader)
            case 3: phoneTail = try String(from: &reader)
            case 4: tags = try reader.array(of: String.self)
            case 5: groups = try reader.array(of: String.self)
            case 6: level = try String(from: &reader)
            case 7: storeId = try String(from: &reader)
            case 8: stage = try MemberV1.LifeStage(from: &reader)
            case 9: pageSize = try Int32(from: &reader)
            case 10: pageToken = try String(from: &reader)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"cardNumber\":"); cardNumber.write(to: &writer)
        writer.key("\"phone\":"); phone.write(to: &writer)
        writer.key("\"phoneTail\":"); phoneTail.write(to: &writer)
        writer.key("\"tags\":"); writer.array(tags)
        writer.key("\"groups\":"); writer.array(groups)
        writer.key("\"level\":"); level.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"stage\":"); stage.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.FoundMember: JSONMessage {
    private static let jsonFields: [StaticString] = ["member", "name", "stage", "tags"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: member = try MemberV1.Member(from: &reader)
            case 1: name = try String(from: &reader)
            case 2: stage = try MemberV1.LifeStage(from: &reader)
            default: tags = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let member { writer.key("\"member\":"); member.write(to: &writer) }
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"stage\":"); stage.write(to: &writer)
        writer.key("\"tags\":"); writer.array(tags)
        writer.endObject()
    }
}

extension MemberV1.FindMembersReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["members", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: members = try reader.array(of: MemberV1.FoundMember.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"members\":"); writer.array(members)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetOverviewRequest: JSONMessage {
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

extension MemberV1.MemberWindow: JSONMessage {
    private static let jsonFields: [StaticString] = ["days", "spendMinor", "orders", "visits"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: days = try Int32(from: &reader)
            case 1: spendMinor = try Int64(from: &reader)
            case 2: orders = try Int64(from: &reader)
            default: visits = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"days\":"); days.write(to: &writer)
        writer.key("\"spendMinor\":"); spendMinor.write(to: &writer)
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"visits\":"); visits.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberVisit: JSONMessage {
    private static let jsonFields: [StaticString] = ["businessDate", "storeId", "orders"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: businessDate = try String(from: &reader)
            case 1: storeId = try String(from: &reader)
            default: orders = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"businessDate\":"); businessDate.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.OverviewPoints: JSONMessage {
    private static let jsonFields: [StaticString] = ["available", "pending", "debt", "ending"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: available = try Int64(from: &reader)
            case 1: pending = try Int64(from: &reader)
            case 2: debt = try Int64(from: &reader)
            default: ending = try reader.array(of: MemberV1.OverviewEnding.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"available\":"); available.write(to: &writer)
        writer.key("\"pending\":"); pending.write(to: &writer)
        writer.key("\"debt\":"); debt.write(to: &writer)
        writer.key("\"ending\":"); writer.array(ending)
        writer.endObject()
    }
}

extension MemberV1.OverviewEnding: JSONMessage {
    private static let jsonFields: [StaticString] = ["expiresAt", "points"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: expiresAt = try Instant(from: &reader)
            default: points = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.key("\"points\":"); points.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.OverviewStoredValue: JSONMessage {
    private static let jsonFields: [StaticString] = ["availableMinor", "principalMinor", "bonusMinor", "frozen"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: availableMinor = try Int64(from: &reader)
            case 1: principalMinor = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            default: frozen = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"availableMinor\":"); availableMinor.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"frozen\":"); frozen.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.OverviewCoupon: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "name", "expiresAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: name = try PatronV1.Text(from: &reader)
            default: expiresAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        if let expiresAt { writer.key("\"expiresAt\":"); expiresAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.MemberOverview: JSONMessage {
    private static let jsonFields: [StaticString] = ["member", "profile", "stage", "stageSince", "origin", "tags", "groups", "currency", "lifetimeMinor", "orders", "lastOrderDate", "windows", "visits", "points", "storedValue", "coupons", "missing"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: member = try MemberV1.Member(from: &reader)
            case 1: profile = try MemberV1.Profile(from: &reader)
            case 2: stage = try MemberV1.LifeStage(from: &reader)
            case 3: stageSince = try Instant(from: &reader)
            case 4: origin = try MemberV1.RegistrationOrigin(from: &reader)
            case 5: tags = try reader.array(of: MemberV1.Label.self)
            case 6: groups = try reader.array(of: MemberV1.Label.self)
            case 7: currency = try String(from: &reader)
            case 8: lifetimeMinor = try Int64(from: &reader)
            case 9: orders = try Int64(from: &reader)
            case 10: lastOrderDate = try String(from: &reader)
            case 11: windows = try reader.array(of: MemberV1.MemberWindow.self)
            case 12: visits = try reader.array(of: MemberV1.MemberVisit.self)
            case 13: points = try MemberV1.OverviewPoints(from: &reader)
            case 14: storedValue = try MemberV1.OverviewStoredValue(from: &reader)
            case 15: coupons = try reader.array(of: MemberV1.OverviewCoupon.self)
            default: missing = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let member { writer.key("\"member\":"); member.write(to: &writer) }
        if let profile { writer.key("\"profile\":"); profile.write(to: &writer) }
        writer.key("\"stage\":"); stage.write(to: &writer)
        if let stageSince { writer.key("\"stageSince\":"); stageSince.write(to: &writer) }
        writer.key("\"origin\":"); origin.write(to: &writer)
        writer.key("\"tags\":"); writer.array(tags)
        writer.key("\"groups\":"); writer.array(groups)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"lifetimeMinor\":"); lifetimeMinor.write(to: &writer)
        writer.key("\"orders\":"); orders.write(to: &writer)
        writer.key("\"lastOrderDate\":"); lastOrderDate.write(to: &writer)
        writer.key("\"windows\":"); writer.array(windows)
        writer.key("\"visits\":"); writer.array(visits)
        if let points { writer.key("\"points\":"); points.write(to: &writer) }
        if let storedValue { writer.key("\"storedValue\":"); storedValue.write(to: &writer) }
        writer.key("\"coupons\":"); writer.array(coupons)
        writer.key("\"missing\":"); writer.array(missing)
        writer.endObject()
    }
}
