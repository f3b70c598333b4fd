// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import Primitives

extension PointsV1.RequestInvoiceRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId", "type", "title", "taxNumber", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: orderId = try String(from: &reader)
            case 1: type = try PointsV1.InvoiceType(from: &reader)
            case 2: title = try String(from: &reader)
            case 3: taxNumber = try String(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"title\":"); title.write(to: &writer)
        writer.key("\"taxNumber\":"); taxNumber.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.RequestTopUpInvoiceRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId", "type", "title", "taxNumber", "amountMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: topUpId = try String(from: &reader)
            case 1: type = try PointsV1.InvoiceType(from: &reader)
            case 2: title = try String(from: &reader)
            case 3: taxNumber = try String(from: &reader)
            default: amountMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"title\":"); title.write(to: &writer)
        writer.key("\"taxNumber\":"); taxNumber.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.Invoice: JSONMessage {
    private static let jsonFields: [StaticString] = ["id", "orderId", "numberInOrder", "state", "type", "title", "taxNumber", "amountMinor", "currency", "reversesId", "reversedMinor", "invoiceCode", "invoiceNumber", "requestedAt", "issuedAt", "failure", "topUpId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: id = try String(from: &reader)
            case 1: orderId = try String(from: &reader)
            case 2: numberInOrder = try Int32(from: &reader)
            case 3: state = try PointsV1.InvoiceState(from: &reader)
            case 4: type = try PointsV1.InvoiceType(from: &reader)
            case 5: title = try String(from: &reader)
            case 6: taxNumber = try String(from: &reader)
            case 7: amountMinor = try Int64(from: &reader)
            case 8: currency = try String(from: &reader)
            case 9: reversesId = try String(from: &reader)
            case 10: reversedMinor = try Int64(from: &reader)
            case 11: invoiceCode = try String(from: &reader)
            case 12: invoiceNumber = try String(from: &reader)
            case 13: requestedAt = try Instant(from: &reader)
            case 14: issuedAt = try Instant(from: &reader)
            case 15: failure = try String(from: &reader)
            default: topUpId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"id\":"); id.write(to: &writer)
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.key("\"numberInOrder\":"); numberInOrder.write(to: &writer)
        writer.key("\"state\":"); state.write(to: &writer)
        writer.key("\"type\":"); type.write(to: &writer)
        writer.key("\"title\":"); title.write(to: &writer)
        writer.key("\"taxNumber\":"); taxNumber.write(to: &writer)
        writer.key("\"amountMinor\":"); amountMinor.write(to: &writer)
        writer.key("\"currency\":"); currency.write(to: &writer)
        writer.key("\"reversesId\":"); reversesId.write(to: &writer)
        writer.key("\"reversedMinor\":"); reversedMinor.write(to: &writer)
        writer.key("\"invoiceCode\":"); invoiceCode.write(to: &writer)
        writer.key("\"invoiceNumber\":"); invoiceNumber.write(to: &writer)
        if let requestedAt { writer.key("\"requestedAt\":"); requestedAt.write(to: &writer) }
        if let issuedAt { writer.key("\"issuedAt\":"); issuedAt.write(to: &writer) }
        writer.key("\"failure\":"); failure.write(to: &writer)
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.InvoiceReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["invoice", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: invoice = try PointsV1.Invoice(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        if let invoice { writer.key("\"invoice\":"); invoice.write(to: &writer) }
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListInvoicesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["orderId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: orderId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"orderId\":"); orderId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListTopUpInvoicesRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["topUpId"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: topUpId = try String(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"topUpId\":"); topUpId.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.ListInvoicesReply: JSONMessage {
    private static let jsonFields: [StaticString] = ["invoices", "openMinor"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: invoices = try reader.array(of: PointsV1.Invoice.self)
            default: openMinor = try Int64(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"invoices\":"); writer.array(invoices)
        writer.key("\"openMinor\":"); openMinor.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.SetInvoicePolicyRequest: JSONMessage {
    private static let jsonFields: [StaticString] = ["storedValue"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            default: storedValue = try PointsV1.StoredValueInvoicing(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storedValue\":"); storedValue.write(to: &writer)
        writer.endObject()
    }
}

extension PointsV1.InvoicePolicy: JSONMessage {
    private static let jsonFields: [StaticString] = ["storedValue", "replayed"]

    package init(from reader: inout JSONReader) throws(JSONError) {
        self.init()
        var object = try reader.beginObject()
        while let field = try reader.nextField(of: Self.jsonFields, in: &object) {
            switch field {
            case 0: storedValue = try PointsV1.StoredValueInvoicing(from: &reader)
            default: replayed = try Bool(from: &reader)
            }
        }
    }

    package func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writer.key("\"storedValue\":"); storedValue.write(to: &writer)
        writer.key("\"replayed\":"); replayed.write(to: &writer)
        writer.endObject()
    }
}
