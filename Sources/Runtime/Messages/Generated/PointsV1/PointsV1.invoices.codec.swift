// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

import CMessages
import CProtobufC
package import NIOCore
import Primitives

extension PointsV1.RequestInvoiceRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RequestInvoiceRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RequestInvoiceRequest>) {
        patron__points__v1__request_invoice_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RequestInvoiceRequest>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        type = Wire.enumeration(c.pointee.type.rawValue)
        title = try Wire.string(c.pointee.title, "title")
        taxNumber = try Wire.string(c.pointee.tax_number, "taxNumber")
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RequestInvoiceRequest>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        if !title.isEmpty { c.pointee.title = try arena.string(title, "title") }
        if !taxNumber.isEmpty { c.pointee.tax_number = try arena.string(taxNumber, "taxNumber") }
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.RequestTopUpInvoiceRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.RequestTopUpInvoiceRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__RequestTopUpInvoiceRequest>) {
        patron__points__v1__request_top_up_invoice_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__RequestTopUpInvoiceRequest>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
        type = Wire.enumeration(c.pointee.type.rawValue)
        title = try Wire.string(c.pointee.title, "title")
        taxNumber = try Wire.string(c.pointee.tax_number, "taxNumber")
        amountMinor = c.pointee.amount_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__RequestTopUpInvoiceRequest>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        if !title.isEmpty { c.pointee.title = try arena.string(title, "title") }
        if !taxNumber.isEmpty { c.pointee.tax_number = try arena.string(taxNumber, "taxNumber") }
        c.pointee.amount_minor = amountMinor
    }
}

extension PointsV1.Invoice: Message, MessageCodec {
    package static let protoName = "patron.points.v1.Invoice"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__Invoice>) {
        patron__points__v1__invoice__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__Invoice>) throws(CodecError) {
        id = try Wire.string(c.pointee.id, "id")
        orderId = try Wire.string(c.pointee.order_id, "orderId")
        numberInOrder = c.pointee.number_in_order
        state = Wire.enumeration(c.pointee.state.rawValue)
        type = Wire.enumeration(c.pointee.type.rawValue)
        title = try Wire.string(c.pointee.title, "title")
        taxNumber = try Wire.string(c.pointee.tax_number, "taxNumber")
        amountMinor = c.pointee.amount_minor
        currency = try Wire.string(c.pointee.currency, "currency")
        reversesId = try Wire.string(c.pointee.reverses_id, "reversesId")
        reversedMinor = c.pointee.reversed_minor
        invoiceCode = try Wire.string(c.pointee.invoice_code, "invoiceCode")
        invoiceNumber = try Wire.string(c.pointee.invoice_number, "invoiceNumber")
        requestedAt = try Wire.instant(c.pointee.requested_at, "requestedAt")
        issuedAt = try Wire.instant(c.pointee.issued_at, "issuedAt")
        failure = try Wire.string(c.pointee.failure, "failure")
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__Invoice>, _ arena: Arena) throws(CodecError) {
        if !id.isEmpty { c.pointee.id = try arena.string(id, "id") }
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
        c.pointee.number_in_order = numberInOrder
        c.pointee.state = .init(rawValue: UInt32(bitPattern: state.rawValue))
        c.pointee.type = .init(rawValue: UInt32(bitPattern: type.rawValue))
        if !title.isEmpty { c.pointee.title = try arena.string(title, "title") }
        if !taxNumber.isEmpty { c.pointee.tax_number = try arena.string(taxNumber, "taxNumber") }
        c.pointee.amount_minor = amountMinor
        if !currency.isEmpty { c.pointee.currency = try arena.string(currency, "currency") }
        if !reversesId.isEmpty { c.pointee.reverses_id = try arena.string(reversesId, "reversesId") }
        c.pointee.reversed_minor = reversedMinor
        if !invoiceCode.isEmpty { c.pointee.invoice_code = try arena.string(invoiceCode, "invoiceCode") }
        if !invoiceNumber.isEmpty { c.pointee.invoice_number = try arena.string(invoiceNumber, "invoiceNumber") }
        if let requestedAt { c.pointee.requested_at = try arena.instant(requestedAt, "requestedAt") }
        if let issuedAt { c.pointee.issued_at = try arena.instant(issuedAt, "issuedAt") }
        if !failure.isEmpty { c.pointee.failure = try arena.string(failure, "failure") }
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
    }
}

extension PointsV1.InvoiceReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.InvoiceReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__InvoiceReply>) {
        patron__points__v1__invoice_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__InvoiceReply>) throws(CodecError) {
        invoice = try Wire.message(c.pointee.invoice)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__InvoiceReply>, _ arena: Arena) throws(CodecError) {
        if let invoice { c.pointee.invoice = try arena.message(invoice) }
        c.pointee.replayed = replayed ? 1 : 0
    }
}

extension PointsV1.ListInvoicesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListInvoicesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListInvoicesRequest>) {
        patron__points__v1__list_invoices_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListInvoicesRequest>) throws(CodecError) {
        orderId = try Wire.string(c.pointee.order_id, "orderId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListInvoicesRequest>, _ arena: Arena) throws(CodecError) {
        if !orderId.isEmpty { c.pointee.order_id = try arena.string(orderId, "orderId") }
    }
}

extension PointsV1.ListTopUpInvoicesRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListTopUpInvoicesRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListTopUpInvoicesRequest>) {
        patron__points__v1__list_top_up_invoices_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListTopUpInvoicesRequest>) throws(CodecError) {
        topUpId = try Wire.string(c.pointee.top_up_id, "topUpId")
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListTopUpInvoicesRequest>, _ arena: Arena) throws(CodecError) {
        if !topUpId.isEmpty { c.pointee.top_up_id = try arena.string(topUpId, "topUpId") }
    }
}

extension PointsV1.ListInvoicesReply: Message, MessageCodec {
    package static let protoName = "patron.points.v1.ListInvoicesReply"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__ListInvoicesReply>) {
        patron__points__v1__list_invoices_reply__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__ListInvoicesReply>) throws(CodecError) {
        invoices = try Wire.messages(c.pointee.invoices, c.pointee.n_invoices)
        openMinor = c.pointee.open_minor
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__ListInvoicesReply>, _ arena: Arena) throws(CodecError) {
        if !invoices.isEmpty {
            c.pointee.n_invoices = invoices.count
            c.pointee.invoices = try arena.messages(invoices)
        }
        c.pointee.open_minor = openMinor
    }
}

extension PointsV1.SetInvoicePolicyRequest: Message, MessageCodec {
    package static let protoName = "patron.points.v1.SetInvoicePolicyRequest"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__SetInvoicePolicyRequest>) {
        patron__points__v1__set_invoice_policy_request__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__SetInvoicePolicyRequest>) throws(CodecError) {
        storedValue = Wire.enumeration(c.pointee.stored_value.rawValue)
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__SetInvoicePolicyRequest>, _ arena: Arena) throws(CodecError) {
        c.pointee.stored_value = .init(rawValue: UInt32(bitPattern: storedValue.rawValue))
    }
}

extension PointsV1.InvoicePolicy: Message, MessageCodec {
    package static let protoName = "patron.points.v1.InvoicePolicy"

    package init(serialized buffer: ByteBuffer) throws(CodecError) {
        self = try Wire.decode(buffer)
    }

    package func serialize(into buffer: inout ByteBuffer) throws(CodecError) {
        try Wire.encode(self, into: &buffer)
    }

    static func prepare(_ c: UnsafeMutablePointer<Patron__Points__V1__InvoicePolicy>) {
        patron__points__v1__invoice_policy__init(c)
    }

    init(reading c: UnsafePointer<Patron__Points__V1__InvoicePolicy>) throws(CodecError) {
        storedValue = Wire.enumeration(c.pointee.stored_value.rawValue)
        replayed = c.pointee.replayed != 0
    }

    func write(to c: UnsafeMutablePointer<Patron__Points__V1__InvoicePolicy>, _ arena: Arena) throws(CodecError) {
        c.pointee.stored_value = .init(rawValue: UInt32(bitPattern: storedValue.rawValue))
        c.pointee.replayed = replayed ? 1 : 0
    }
}
