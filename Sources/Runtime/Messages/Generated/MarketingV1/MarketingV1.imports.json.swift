// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.ImportedCoupons: JSONMessage {
    private static let jsonFields: [StaticString] = ["externalId", "memberId", "templateId", "quantity", "lastDate"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: externalId = try String(from: &reader)
            case 1: memberId = try String(from: &reader)
            case 2: templateId = try String(from: &reader)
            case 3: quantity = try Int32(from: &reader)
            default: lastDate = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"externalId\":"); externalId.write(to: &writer)
        writer.key("\"memberId\":"); memberId.write(to: &writer)
        writer.key("\"templateId\":"); templateId.write(to: &writer)
        writer.key("\"quantity\":"); quantity.write(to: &writer)
        writer.key("\"lastDate\":"); lastDate.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ImportCouponsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["source", "coupons", "validateOnly"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: source = try String(from: &reader)
            case 1: coupons = try reader.array(of: MarketingV1.ImportedCoupons.self)
            default: validateOnly = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"source\":"); source.write(to: &writer)
        writer.key("\"coupons\":"); writer.array(coupons)
        writer.key("\"validateOnly\":"); validateOnly.write(to: &writer)
        writer.endObject()
    }
}

extension MarketingV1.ListImportedCouponsRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["source"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: source = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"source\":"); source.write(to: &writer)
        writer.endObject()
    }
}
