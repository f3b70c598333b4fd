// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.OrderUploadReport: JSONMessage {
    private static let jsonFields: [StaticString] = ["rowCount", "orderCount", "sumMinor", "placedCount", "alreadyPlacedCount", "problems", "problemCount", "bookedCount", "bookedMinor", "rejectedRowCount"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rowCount = try Int32(from: &reader)
            case 1: orderCount = try Int32(from: &reader)
            case 2: sumMinor = try Int64(from: &reader)
            case 3: placedCount = try Int32(from: &reader)
            case 4: alreadyPlacedCount = try Int32(from: &reader)
            case 5: problems = try reader.array(of: PointsV1.OrderRowProblem.self)
            case 6: problemCount = try Int32(from: &reader)
            case 7: bookedCount = try Int32(from: &reader)
            case 8: bookedMinor = try Int64(from: &reader)
            default: rejectedRowCount = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rowCount\":"); rowCount.write(to: &writer)
        writer.key("\"orderCount\":"); orderCount.write(to: &writer)
        writer.key("\"sumMinor\":"); sumMinor.write(to: &writer)
        writer.key("\"placedCount\":"); placedCount.write(to: &writer)
        writer.key("\"alreadyPlacedCount\":"); alreadyPlacedCount.write(to: &writer)
        writer.key("\"problems\":"); writer.array(problems)
        writer.key("\"problemCount\":"); problemCount.write(to: &writer)
        writer.key("\"bookedCount\":"); bookedCount.write(to: &writer)
        writer.key("\"bookedMinor\":"); bookedMinor.write(to: &writer)
        writer.key("\"rejectedRowCount\":"); rejectedRowCount.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderUpload: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "state", "name", "bytes", "doneBytes", "report", "createdAt", "endedAt", "failure", "tries", "failedAt"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: state = try PointsV1.OrderUploadState(from: &reader)
            case 2: name = try String(from: &reader)
            case 3: bytes = try Int64(from: &reader)
            case 4: doneBytes = try Int64(from: &reader)
            case 5: report = try PointsV1.OrderUploadReport(from: &reader)
            case 6: createdAt = try Instant(from: &reader)
            case 7: endedAt = try Instant(from: &reader)
            case 8: failure = try PatronV1.ErrorInfo(from: &reader)
            case 9: tries = try Int32(from: &reader)
            default: failedAt = try Instant(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"bytes\":"); bytes.write(to: &writer)
        writer.key("\"doneBytes\":"); doneBytes.write(to: &writer)
        if let report { writer.key("\"report\":"); report.write(to: &writer) }
        if let createdAt { writer.key("\"createdAt\":"); createdAt.write(to: &writer) }
        if let endedAt { writer.key("\"endedAt\":"); endedAt.write(to: &writer) }
        if let failure { writer.key("\"failure\":"); failure.write(to: &writer) }
        writer.key("\"tries\":"); tries.write(to: &writer)
        if let failedAt { writer.key("\"failedAt\":"); failedAt.write(to: &writer) }
        writer.endObject()
    }
}

extension PointsV1.BeginOrderUploadRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "dryRun", "compare", "skipInvalid"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try String(from: &reader)
            case 1: dryRun = try Bool(from: &reader)
            case 2: compare = try Bool(from: &reader)
            default: skipInvalid = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"name\":"); name.write(to: &writer)
        writer.key("\"dryRun\":"); dryRun.write(to: &writer)
        writer.key("\"compare\":"); compare.write(to: &writer)
        writer.key("\"skipInvalid\":"); skipInvalid.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SendOrderUploadRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "offset", "content", "last", "spoiled"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: offset = try Int64(from: &reader)
            case 2: content = try [UInt8](from: &reader)
            case 3: last = try Bool(from: &reader)
            default: spoiled = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"offset\":"); offset.write(to: &writer)
        writer.key("\"content\":"); content.write(to: &writer)
        writer.key("\"last\":"); last.write(to: &writer)
        writer.key("\"spoiled\":"); spoiled.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderUploadRequest: JSONMessage {
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

extension PointsV1.ListRejectedOrderRowsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.OrderUploadReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["upload", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: upload = try PointsV1.OrderUpload(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let upload { writer.key("\"upload\":"); upload.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
