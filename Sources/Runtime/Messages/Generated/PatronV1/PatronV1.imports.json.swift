// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PatronV1.ImportProblem: JSONMessage {
    private static let jsonFields: [StaticString] = ["row", "column", "problem", "key"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: row = try Int32(from: &reader)
            case 1: column = try String(from: &reader)
            case 2: problem = try String(from: &reader)
            default: key = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"row\":"); row.write(to: &writer)
        writer.key("\"column\":"); column.write(to: &writer)
        writer.key("\"problem\":"); problem.write(to: &writer)
        writer.key("\"key\":"); key.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.ImportReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["taken", "already", "linked", "problems"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: taken = try Int32(from: &reader)
            case 1: already = try Int32(from: &reader)
            case 2: linked = try Int32(from: &reader)
            default: problems = try reader.array(of: PatronV1.ImportProblem.self)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"taken\":"); taken.write(to: &writer)
        writer.key("\"already\":"); already.write(to: &writer)
        writer.key("\"linked\":"); linked.write(to: &writer)
        writer.key("\"problems\":"); writer.array(problems)
        writer.endObject()
    }
}

extension PatronV1.ImportedRow: JSONMessage {
    private static let jsonFields: [StaticString] = ["externalId", "memberId", "text", "amount", "bonus"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: externalId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: text = try String(from: &reader)
            case 3: amount = try Int64(from: &reader)
            default: bonus = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"text\":"); text.write(to: &writer)
        writer.key("\"amount\":"); amount.write(to: &writer)
        writer.key("\"bonus\":"); bonus.write(to: &writer)
        writer.endObject()
    }
}

extension PatronV1.RejectedRows: JSONMessage {
    private static let jsonFields: [StaticString] = ["csv", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: csv = try String(from: &reader)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"csv\":"); csv.write(to: &writer)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}
