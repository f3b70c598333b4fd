// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.StoreItem: JSONMessage {
    private static let jsonFields: [StaticString] = ["storeId", "listPriceMinor", "memberPriceMinor", "unavailable"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storeId = try String(from: &reader)
            case 1: listPriceMinor = try Int64(from: &reader)
            case 2: memberPriceMinor = try Int64(from: &reader)
            default: unavailable = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"listPriceMinor\":"); listPriceMinor.write(to: &writer)
        writer.key("\"memberPriceMinor\":"); memberPriceMinor.write(to: &writer)
        writer.key("\"unavailable\":"); unavailable.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ItemDefinition: JSONMessage {
    private static let jsonFields: [StaticString] = ["name", "category", "tags", "listPriceMinor", "memberPriceMinor", "costPriceMinor", "parts", "stores", "unavailable"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: name = try PatronV1.Text(from: &reader)
            case 1: category = try String(from: &reader)
            case 2: tags = try reader.array(of: String.self)
            case 3: listPriceMinor = try Int64(from: &reader)
            case 4: memberPriceMinor = try Int64(from: &reader)
            case 5: costPriceMinor = try Int64(from: &reader)
            case 6: parts = try reader.array(of: MarketingV1.SetMeal.Part.self)
            case 7: stores = try reader.array(of: MarketingV1.StoreItem.self)
            default: unavailable = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let name { writer.key("\"name\":"); name.write(to: &writer) }
        writer.key("\"category\":"); category.write(to: &writer)
        writer.key("\"tags\":"); writer.array(tags)
        writer.key("\"listPriceMinor\":"); listPriceMinor.write(to: &writer)
        writer.key("\"memberPriceMinor\":"); memberPriceMinor.write(to: &writer)
        writer.key("\"costPriceMinor\":"); costPriceMinor.write(to: &writer)
        writer.key("\"parts\":"); writer.array(parts)
        writer.key("\"stores\":"); writer.array(stores)
        writer.key("\"unavailable\":"); unavailable.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.Item: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "state", "definition", "revision", "changedAt", "changedBy"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: state = try MarketingV1.ItemState(from: &reader)
            case 2: definition = try MarketingV1.ItemDefinition(from: &reader)
            case 3: revision = try Int32(from: &reader)
            case 4: changedAt = try Instant(from: &reader)
            default: changedBy = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"revision\":"); revision.write(to: &writer)
        if let changedAt { writer.key("\"changedAt\":"); changedAt.write(to: &writer) }
        writer.key("\"changedBy\":"); changedBy.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.CreateItemRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "definition"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            default: definition = try MarketingV1.ItemDefinition(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.endObject()
    }
}

extension MarketingV1.UpdateItemRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "definition", "updateMask", "revision"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            case 1: definition = try MarketingV1.ItemDefinition(from: &reader)
            case 2: updateMask = try reader.array(of: String.self)
            default: revision = try Int32(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        if let definition { writer.key("\"definition\":"); definition.write(to: &writer) }
        writer.key("\"updateMask\":"); writer.array(updateMask)
        writer.key("\"revision\":"); revision.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ArchiveItemRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: sku = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ItemReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["item", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: item = try MarketingV1.Item(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let item { writer.key("\"item\":"); item.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.GetItemRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["sku", "storeId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: sku = try String(from: &reader)
            default: storeId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListItemsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["state", "category", "tag", "storeId", "pageSize", "pageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: state = try MarketingV1.ItemState(from: &reader)
            case 1: category = try String(from: &reader)
            case 2: tag = try String(from: &reader)
            case 3: storeId = try String(from: &reader)
            case 4: pageSize = try Int32(from: &reader)
            default: pageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"category\":"); category.write(to: &writer)
        writer.key("\"tag\":"); tag.write(to: &writer)
        writer.key("\"storeId\":"); storeId.write(to: &writer)
        writer.key("\"pageSize\":"); pageSize.write(to: &writer)
        writer.key("\"pageToken\":"); pageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListItemsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["items", "nextPageToken"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: items = try reader.array(of: MarketingV1.Item.self)
            default: nextPageToken = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"items\":"); writer.array(items)
        writer.key("\"nextPageToken\":"); nextPageToken.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ImportItemsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["csv", "dryRun", "skipInvalid"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: csv = try reader.array(of: String.self)
            case 1: dryRun = try Bool(from: &reader)
            default: skipInvalid = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"csv\":"); writer.array(csv)
        writer.key("\"dryRun\":"); dryRun.write(to: &writer)
        writer.key("\"skipInvalid\":"); skipInvalid.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ImportProblem: JSONMessage {
    private static let jsonFields: [StaticString] = ["line", "sku", "column", "problem"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: line = try Int32(from: &reader)
            case 1: sku = try String(from: &reader)
            case 2: column = try String(from: &reader)
            default: problem = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"line\":"); line.write(to: &writer)
        writer.key("\"sku\":"); sku.write(to: &writer)
        writer.key("\"column\":"); column.write(to: &writer)
        writer.key("\"problem\":"); problem.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ImportItemsReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["rows", "created", "changed", "unchanged", "invalid", "problems", "problemCount", "written", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: rows = try Int32(from: &reader)
            case 1: created = try Int32(from: &reader)
            case 2: changed = try Int32(from: &reader)
            case 3: unchanged = try Int32(from: &reader)
            case 4: invalid = try Int32(from: &reader)
            case 5: problems = try reader.array(of: MarketingV1.ImportProblem.self)
            case 6: problemCount = try Int32(from: &reader)
            case 7: written = try Bool(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"rows\":"); rows.write(to: &writer)
        writer.key("\"created\":"); created.write(to: &writer)
        writer.key("\"changed\":"); changed.write(to: &writer)
        writer.key("\"unchanged\":"); unchanged.write(to: &writer)
        writer.key("\"invalid\":"); invalid.write(to: &writer)
        writer.key("\"problems\":"); writer.array(problems)
        writer.key("\"problemCount\":"); problemCount.write(to: &writer)
        writer.key("\"written\":"); written.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
