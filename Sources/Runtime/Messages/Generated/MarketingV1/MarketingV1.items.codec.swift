// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension MarketingV1.StoreItem: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.StoreItem"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__StoreItem>) {
        patron__marketing__v1__store_item__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__StoreItem>) throws(CodecError) {
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        listPriceMinor = c.pointee.list_price_minor
        memberPriceMinor = c.pointee.member_price_minor
        unavailable = c.pointee.unavailable != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__StoreItem>, _ arena: Arena) throws(CodecError) {
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.list_price_minor = listPriceMinor
        c.pointee.member_price_minor = memberPriceMinor
        c.pointee.unavailable = unavailable ? 1 : 0
    }
}

extension MarketingV1.ItemDefinition: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ItemDefinition"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ItemDefinition>) {
        patron__marketing__v1__item_definition__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ItemDefinition>) throws(CodecError) {
        name = try Wire.message(c.pointee.name)
        category = try Wire.string(c.pointee.category, "category")
        tags = try Wire.strings(c.pointee.tags, c.pointee.n_tags, "tags")
        listPriceMinor = c.pointee.list_price_minor
        memberPriceMinor = c.pointee.member_price_minor
        costPriceMinor = c.pointee.cost_price_minor
        parts = try Wire.messages(c.pointee.parts, c.pointee.n_parts)
        stores = try Wire.messages(c.pointee.stores, c.pointee.n_stores)
        unavailable = c.pointee.unavailable != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ItemDefinition>, _ arena: Arena) throws(CodecError) {
        if let name { c.pointee.name = try arena.message(name) }
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        if !tags.isEmpty {
            c.pointee.n_tags = tags.count
            c.pointee.tags = try arena.strings(tags, "tags")
        }
        c.pointee.list_price_minor = listPriceMinor
        c.pointee.member_price_minor = memberPriceMinor
        c.pointee.cost_price_minor = costPriceMinor
        if !parts.isEmpty {
            c.pointee.n_parts = parts.count
            c.pointee.parts = try arena.messages(parts)
        }
        if !stores.isEmpty {
            c.pointee.n_stores = stores.count
            c.pointee.stores = try arena.messages(stores)
        }
        c.pointee.unavailable = unavailable ? 1 : 0
    }
}

extension MarketingV1.Item: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.Item"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__Item>) {
        patron__marketing__v1__item__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__Item>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        state = Wire.enumeration(c.pointee.state.rawValue)
        definition = try Wire.message(c.pointee.definition)
        revision = c.pointee.revision
        changedAt = try Wire.instant(c.pointee.changed_at, "changedAt")
        changedBy = try Wire.string(c.pointee.changed_by, "changedBy")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__Item>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if let definition { c.pointee.definition = try arena.message(definition) }
        c.pointee.revision = revision
        if let changedAt { c.pointee.changed_at = try arena.instant(changedAt, "changedAt") }
        if !changedBy.isEmpty { c.pointee.changed_by = try arena.string(changedBy, "changedBy") }
    }
}

extension MarketingV1.CreateItemRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.CreateItemRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__CreateItemRequest>) {
        patron__marketing__v1__create_item_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__CreateItemRequest>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        definition = try Wire.message(c.pointee.definition)
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__CreateItemRequest>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if let definition { c.pointee.definition = try arena.message(definition) }
    }
}

extension MarketingV1.UpdateItemRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.UpdateItemRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__UpdateItemRequest>) {
        patron__marketing__v1__update_item_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__UpdateItemRequest>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        definition = try Wire.message(c.pointee.definition)
        updateMask = try Wire.strings(c.pointee.update_mask, c.pointee.n_update_mask, "updateMask")
        revision = c.pointee.revision
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__UpdateItemRequest>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if let definition { c.pointee.definition = try arena.message(definition) }
        if !updateMask.isEmpty {
            c.pointee.n_update_mask = updateMask.count
            c.pointee.update_mask = try arena.strings(updateMask, "updateMask")
        }
        c.pointee.revision = revision
    }
}

extension MarketingV1.ArchiveItemRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ArchiveItemRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ArchiveItemRequest>) {
        patron__marketing__v1__archive_item_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ArchiveItemRequest>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ArchiveItemRequest>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
    }
}

extension MarketingV1.ItemReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ItemReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ItemReply>) {
        patron__marketing__v1__item_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ItemReply>) throws(CodecError) {
        item = try Wire.message(c.pointee.item)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ItemReply>, _ arena: Arena) throws(CodecError) {
        if let item { c.pointee.item = try arena.message(item) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension MarketingV1.GetItemRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.GetItemRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__GetItemRequest>) {
        patron__marketing__v1__get_item_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__GetItemRequest>) throws(CodecError) {
        sku = try Wire.string(c.pointee.sku, "sku")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__GetItemRequest>, _ arena: Arena) throws(CodecError) {
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
    }
}

extension MarketingV1.ListItemsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListItemsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListItemsRequest>) {
        patron__marketing__v1__list_items_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListItemsRequest>) throws(CodecError) {
        state = Wire.enumeration(c.pointee.state.rawValue)
        category = try Wire.string(c.pointee.category, "category")
        tag = try Wire.string(c.pointee.tag, "tag")
        storeId = try Wire.string(c.pointee.store_id, "storeId")
        pageSize = c.pointee.page_size
        pageToken = try Wire.string(c.pointee.page_token, "pageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListItemsRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        if !category.isEmpty { c.pointee.category = try arena.string(category, "category") }
        if !tag.isEmpty { c.pointee.tag = try arena.string(tag, "tag") }
        if !storeId.isEmpty { c.pointee.store_id = try arena.string(storeId, "storeId") }
        c.pointee.page_size = pageSize
        if !pageToken.isEmpty { c.pointee.page_token = try arena.string(pageToken, "pageToken") }
    }
}

extension MarketingV1.ListItemsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ListItemsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ListItemsReply>) {
        patron__marketing__v1__list_items_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ListItemsReply>) throws(CodecError) {
        items = try Wire.messages(c.pointee.items, c.pointee.n_items)
        nextPageToken = try Wire.string(c.pointee.next_page_token, "nextPageToken")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ListItemsReply>, _ arena: Arena) throws(CodecError) {
        if !items.isEmpty {
            c.pointee.n_items = items.count
            c.pointee.items = try arena.messages(items)
        }
        if !nextPageToken.isEmpty { c.pointee.next_page_token = try arena.string(nextPageToken, "nextPageToken") }
    }
}

extension MarketingV1.ImportItemsRequest: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ImportItemsRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ImportItemsRequest>) {
        patron__marketing__v1__import_items_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ImportItemsRequest>) throws(CodecError) {
        csv = try Wire.strings(c.pointee.csv, c.pointee.n_csv, "csv")
        dryRun = c.pointee.dry_run != 0
        skipInvalid = c.pointee.skip_invalid != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ImportItemsRequest>, _ arena: Arena) throws(CodecError) {
        if !csv.isEmpty {
            c.pointee.n_csv = csv.count
            c.pointee.csv = try arena.strings(csv, "csv")
        }
        c.pointee.dry_run = dryRun ? 1 : 0
        c.pointee.skip_invalid = skipInvalid ? 1 : 0
    }
}

extension MarketingV1.ImportProblem: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ImportProblem"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ImportProblem>) {
        patron__marketing__v1__import_problem__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ImportProblem>) throws(CodecError) {
        line = c.pointee.line
        sku = try Wire.string(c.pointee.sku, "sku")
        column = try Wire.string(c.pointee.column, "column")
        problem = try Wire.string(c.pointee.problem, "problem")
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ImportProblem>, _ arena: Arena) throws(CodecError) {
        c.pointee.line = line
        if !sku.isEmpty { c.pointee.sku = try arena.string(sku, "sku") }
        if !column.isEmpty { c.pointee.column = try arena.string(column, "column") }
        if !problem.isEmpty { c.pointee.problem = try arena.string(problem, "problem") }
    }
}

extension MarketingV1.ImportItemsReply: Message, MessageCodec {
    package static let protoName = "patron.marketing.v1.ImportItemsReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Marketing__V1__ImportItemsReply>) {
        patron__marketing__v1__import_items_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Marketing__V1__ImportItemsReply>) throws(CodecError) {
        rows = c.pointee.rows
        created = c.pointee.created
        changed = c.pointee.changed
        unchanged = c.pointee.unchanged
        invalid = c.pointee.invalid
        problems = try Wire.messages(c.pointee.problems, c.pointee.n_problems)
        problemCount = c.pointee.problem_count
        written = c.pointee.written != 0
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Marketing__V1__ImportItemsReply>, _ arena: Arena) throws(CodecError) {
        c.pointee.rows = rows
        c.pointee.created = created
        c.pointee.changed = changed
        c.pointee.unchanged = unchanged
        c.pointee.invalid = invalid
        if !problems.isEmpty {
            c.pointee.n_problems = problems.count
            c.pointee.problems = try arena.messages(problems)
        }
        c.pointee.problem_count = problemCount
        c.pointee.written = written ? 1 : 0
        c.pointee.replayed = replayed ? 1 : 0
    }
}
