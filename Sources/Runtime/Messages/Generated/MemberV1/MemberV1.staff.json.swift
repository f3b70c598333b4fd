// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MemberV1.StaffAccount: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "account", "role", "unitIds", "disabled", "oneTimeUntil"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: account = try String(from: &reader)
            case 2: role = try String(from: &reader)
            case 3: unitIds = try reader.array(of: String.self)
            case 4: disabled = try Bool(from: &reader)
            default: oneTimeUntil = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"unitIds\":"); writer.array(unitIds)
        writer.key("\"disabled\":"); disabled.write(to: &writer)
        if let oneTimeUntil { writer.key("\"oneTimeUntil\":"); oneTimeUntil.write(to: &writer) }
        writer.endObject()
    }
}

extension MemberV1.CreateStaffRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["account", "role", "unitIds"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: account = try String(from: &reader)
            case 1: role = try String(from: &reader)
            default: unitIds = try reader.array(of: String.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"account\":"); account.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"unitIds\":"); writer.array(unitIds)
        writer.endObject()
    }
}

extension MemberV1.SetStaffAccessRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "role", "unitIds", "reason"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: role = try String(from: &reader)
            case 2: unitIds = try reader.array(of: String.self)
            default: reason = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"role\":"); role.write(to: &writer)
        writer.key("\"unitIds\":"); writer.array(unitIds)
        writer.key("\"reason\":"); reason.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.ChangeStaffRequest: JSONMessage {
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

extension MemberV1.ChangeStaffReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["staff", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: staff = try MemberV1.StaffAccount(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let staff { writer.key("\"staff\":"); staff.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.StaffPasswordReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["staff", "oneTimePassword", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: staff = try MemberV1.StaffAccount(from: &reader)
            case 1: oneTimePassword = try String(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let staff { writer.key("\"staff\":"); staff.write(to: &writer) }
        writer.key("\"oneTimePassword\":"); oneTimePassword.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MemberV1.GetStaffRequest: JSONMessage {
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

extension MemberV1.ListStaffRequest: JSONMessage {
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

extension MemberV1.ListStaffReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["staff", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: staff = try reader.array(of: MemberV1.StaffAccount.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"staff\":"); writer.array(staff)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
