// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.Deregistration: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "requestedAt", "dueAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try MemberV1.DeregistrationState(from: &reader)
            case 2: requestedAt = try Instant(from: &reader)
            default: dueAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let requestedAt { writer.key("\"requestedAt\":"); requestedAt.write(to: &writer) }
        if let dueAt { writer.key("\"dueAt\":"); dueAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.Leaving: JSONMessage {
    private static let jsonFields: [StaticString] = ["points", "coupons", "bonusMinor", "principalMinor", "punchCardsMinor", "renewingSubscriptions", "currency"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: points = try Int64(from: &reader)
            case 1: coupons = try Int64(from: &reader)
            case 2: bonusMinor = try Int64(from: &reader)
            case 3: principalMinor = try Int64(from: &reader)
            case 4: punchCardsMinor = try Int64(from: &reader)
            case 5: renewingSubscriptions = try Int64(from: &reader)
            default: currency = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"points\":"); points.write(to: &writer)
        writer.key("\"coupons\":"); coupons.write(to: &writer)
        writer.key("\"bonusMinor\":"); bonusMinor.write(to: &writer)
        writer.key("\"principalMinor\":"); principalMinor.write(to: &writer)
        writer.key("\"punchCardsMinor\":"); punchCardsMinor.write(to: &writer)
        writer.key("\"renewingSubscriptions\":"); renewingSubscriptions.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetMyDeregistrationRequest: JSONMessage {
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

extension MemberV1.GetMyDeregistrationReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["deregistration", "leaving", "settled"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: deregistration = try MemberV1.Deregistration(from: &reader)
            case 1: leaving = try MemberV1.Leaving(from: &reader)
            default: settled = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let deregistration { writer.key("\"deregistration\":"); deregistration.write(to: &writer) }
        if let leaving { writer.key("\"leaving\":"); leaving.write(to: &writer) }
        writer.key("\"settled\":"); settled.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.RequestDeregistrationRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["smsCode"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: smsCode = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"smsCode\":"); smsCode.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.DeregistrationReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["deregistration", "leaving", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: deregistration = try MemberV1.Deregistration(from: &reader)
            case 1: leaving = try MemberV1.Leaving(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let deregistration { writer.key("\"deregistration\":"); deregistration.write(to: &writer) }
        if let leaving { writer.key("\"leaving\":"); leaving.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.CancelDeregistrationRequest: JSONMessage {
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

extension MemberV1.DeregisterMemberRequest: JSONMessage {
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

extension MemberV1.Erasure: JSONMessage {
    private static let jsonFields: [StaticString] = ["merchantId", "memberId", "erasedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: merchantId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            default: erasedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"merchantId\":"); merchantId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        if let erasedAt { writer.key("\"erasedAt\":"); erasedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ListErasuresRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["from"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: from = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let from { writer.key("\"from\":"); from.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.ApplyErasuresRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["erasures"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: erasures = try reader.array(of: MemberV1.Erasure.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"erasures\":"); writer.array(erasures)
        writer.endObject()
    }
}

extension MemberV1.ApplyErasuresReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["erased", "alreadyErased", "unknown"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: erased = try Int32(from: &reader)
            case 1: alreadyErased = try Int32(from: &reader)
            default: unknown = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"erased\":"); erased.write(to: &writer)
        writer.key("\"alreadyErased\":"); alreadyErased.write(to: &writer)
        writer.key("\"unknown\":"); unknown.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.MemberDeregisteredEvent: JSONMessage {
    private static let jsonFields: [StaticString] = ["memberId", "erasedAt", "facts"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: memberId = try String(from: &reader)
            case 1: erasedAt = try Instant(from: &reader)
            default: facts = try MemberV1.MemberFacts(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        if let erasedAt { writer.key("\"erasedAt\":"); erasedAt.write(to: &writer) }
        if let facts { writer.key("\"facts\":"); facts.write(to: &writer) }
        writer.endObject()
    }
}
