// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension MarketingV1.OfferLimit: JSONMessage {
    private static let jsonFields: [StaticString] = ["period", "perMember", "uses", "discountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: period = try MarketingV1.LimitPeriod(from: &reader)
            case 1: perMember = try Bool(from: &reader)
            case 2: uses = try Int64(from: &reader)
            default: discountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"period\":"); period.write(to: &writer)
        writer.key("\"perMember\":"); perMember.write(to: &writer)
        writer.key("\"uses\":"); uses.write(to: &writer)
        writer.key("\"discountMinor\":"); discountMinor.write(to: &writer)
        writer.endObject()
    }
}
