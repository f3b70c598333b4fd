// Written by protoc-gen-patron from proto/. Do not edit: change the proto, then run
// scripts/generate.
// swift-format-ignore-file

package import Primitives

extension PointsV1 {
    package enum InvoiceType: ProtoEnum {
        case unspecified
        case personalInvoice
        case companyInvoice
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .personalInvoice, .companyInvoice]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .personalInvoice
            case 2: self = .companyInvoice
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .personalInvoice: 1
            case .companyInvoice: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "INVOICE_TYPE_UNSPECIFIED": self = .unspecified
            case "PERSONAL_INVOICE": self = .personalInvoice
            case "COMPANY_INVOICE": self = .companyInvoice
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "INVOICE_TYPE_UNSPECIFIED"
            case .personalInvoice: "PERSONAL_INVOICE"
            case .companyInvoice: "COMPANY_INVOICE"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum InvoiceState: ProtoEnum {
        case unspecified
        /// Waits for the provider.
        case invoiceRequested
        case invoiceIssued
        /// Taken back as a whole.
        case invoiceRedLettered
        /// Refused by the provider, or without anything left to be invoiced.
        case invoiceFailed
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .invoiceRequested, .invoiceIssued, .invoiceRedLettered, .invoiceFailed]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .invoiceRequested
            case 2: self = .invoiceIssued
            case 3: self = .invoiceRedLettered
            case 4: self = .invoiceFailed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .invoiceRequested: 1
            case .invoiceIssued: 2
            case .invoiceRedLettered: 3
            case .invoiceFailed: 4
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "INVOICE_STATE_UNSPECIFIED": self = .unspecified
            case "INVOICE_REQUESTED": self = .invoiceRequested
            case "INVOICE_ISSUED": self = .invoiceIssued
            case "INVOICE_RED_LETTERED": self = .invoiceRedLettered
            case "INVOICE_FAILED": self = .invoiceFailed
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "INVOICE_STATE_UNSPECIFIED"
            case .invoiceRequested: "INVOICE_REQUESTED"
            case .invoiceIssued: "INVOICE_ISSUED"
            case .invoiceRedLettered: "INVOICE_RED_LETTERED"
            case .invoiceFailed: "INVOICE_FAILED"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package enum StoredValueInvoicing: ProtoEnum {
        case unspecified
        /// What is paid with stored value is invoiced when it is spent; top-ups are not.
        case atSpend
        /// Top-ups are invoiced; what is paid with them is not.
        case atTopUp
        /// A number that this version of the schema does not know.
        case unrecognized(Int32)

        package static let allCases: [Self] = [.unspecified, .atSpend, .atTopUp]

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .atSpend
            case 2: self = .atTopUp
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .atSpend: 1
            case .atTopUp: 2
            case .unrecognized(let number): number
            }
        }

        package init?(name: String) {
            switch name {
            case "STORED_VALUE_INVOICING_UNSPECIFIED": self = .unspecified
            case "AT_SPEND": self = .atSpend
            case "AT_TOP_UP": self = .atTopUp
            default: return nil
            }
        }

        package var name: String {
            switch self {
            case .unspecified: "STORED_VALUE_INVOICING_UNSPECIFIED"
            case .atSpend: "AT_SPEND"
            case .atTopUp: "AT_TOP_UP"
            case .unrecognized(let number): String(number)
            }
        }
    }

    package struct RequestInvoiceRequest: Sendable, Equatable {
        package var orderId: String
        package var type: PointsV1.InvoiceType
        /// Of a company: 1 to 128 characters. Else empty.
        package var title: String
        /// Of a company: 15 to 20 of A to Z and 0 to 9. Else empty.
        package var taxNumber: String
        /// Minor units; all that is not invoiced yet where 0.
        package var amountMinor: Int64

        package init() {
            orderId = ""
            type = .unspecified
            title = ""
            taxNumber = ""
            amountMinor = 0
        }

        package init(
            orderId: String = "",
            type: PointsV1.InvoiceType = .unspecified,
            title: String = "",
            taxNumber: String = "",
            amountMinor: Int64 = 0
        ) {
            self.orderId = orderId
            self.type = type
            self.title = title
            self.taxNumber = taxNumber
            self.amountMinor = amountMinor
        }
    }

    package struct RequestTopUpInvoiceRequest: Sendable, Equatable {
        package var topUpId: String
        /// As of an order.
        package var type: PointsV1.InvoiceType
        package var title: String
        package var taxNumber: String
        package var amountMinor: Int64

        package init() {
            topUpId = ""
            type = .unspecified
            title = ""
            taxNumber = ""
            amountMinor = 0
        }

        package init(
            topUpId: String = "",
            type: PointsV1.InvoiceType = .unspecified,
            title: String = "",
            taxNumber: String = "",
            amountMinor: Int64 = 0
        ) {
            self.topUpId = topUpId
            self.type = type
            self.title = title
            self.taxNumber = taxNumber
            self.amountMinor = amountMinor
        }
    }

    package struct Invoice: Sendable, Equatable {
        /// UUIDv7.
        package var id: String
        /// Empty for one of a top-up.
        package var orderId: String
        /// From 1: the order's or the top-up's invoices, red ones too.
        package var numberInOrder: Int32
        package var state: PointsV1.InvoiceState
        package var type: PointsV1.InvoiceType
        package var title: String
        package var taxNumber: String
        package var amountMinor: Int64
        package var currency: String
        /// Of a red one: the invoice of which it takes its amount back.
        package var reversesId: String
        /// What red ones have taken back, or are to take back.
        package var reversedMinor: Int64
        /// As the provider gave them.
        package var invoiceCode: String
        package var invoiceNumber: String
        package var requestedAt: Instant?
        package var issuedAt: Instant?
        package var failure: String
        /// Empty for one of an order.
        package var topUpId: String

        package init() {
            id = ""
            orderId = ""
            numberInOrder = 0
            state = .unspecified
            type = .unspecified
            title = ""
            taxNumber = ""
            amountMinor = 0
            currency = ""
            reversesId = ""
            reversedMinor = 0
            invoiceCode = ""
            invoiceNumber = ""
            requestedAt = nil
            issuedAt = nil
            failure = ""
            topUpId = ""
        }

        package init(
            id: String = "",
            orderId: String = "",
            numberInOrder: Int32 = 0,
            state: PointsV1.InvoiceState = .unspecified,
            type: PointsV1.InvoiceType = .unspecified,
            title: String = "",
            taxNumber: String = "",
            amountMinor: Int64 = 0,
            currency: String = "",
            reversesId: String = "",
            reversedMinor: Int64 = 0,
            invoiceCode: String = "",
            invoiceNumber: String = "",
            requestedAt: Instant? = nil,
            issuedAt: Instant? = nil,
            failure: String = "",
            topUpId: String = ""
        ) {
            self.id = id
            self.orderId = orderId
            self.numberInOrder = numberInOrder
            self.state = state
            self.type = type
            self.title = title
            self.taxNumber = taxNumber
            self.amountMinor = amountMinor
            self.currency = currency
            self.reversesId = reversesId
            self.reversedMinor = reversedMinor
            self.invoiceCode = invoiceCode
            self.invoiceNumber = invoiceNumber
            self.requestedAt = requestedAt
            self.issuedAt = issuedAt
            self.failure = failure
            self.topUpId = topUpId
        }
    }

    package struct InvoiceReply: Sendable, Equatable {
        package var invoice: PointsV1.Invoice?
        package var replayed: Bool

        package init() {
            invoice = nil
            replayed = false
        }

        package init(
            invoice: PointsV1.Invoice? = nil,
            replayed: Bool = false
        ) {
            self.invoice = invoice
            self.replayed = replayed
        }
    }

    package struct ListInvoicesRequest: Sendable, Equatable {
        package var orderId: String

        package init() {
            orderId = ""
        }

        package init(
            orderId: String = ""
        ) {
            self.orderId = orderId
        }
    }

    package struct ListTopUpInvoicesRequest: Sendable, Equatable {
        package var topUpId: String

        package init() {
            topUpId = ""
        }

        package init(
            topUpId: String = ""
        ) {
            self.topUpId = topUpId
        }
    }

    package struct ListInvoicesReply: Sendable, Equatable {
        /// In the order in which they were asked for.
        package var invoices: [PointsV1.Invoice]
        /// What can still be invoiced, minor units.
        package var openMinor: Int64

        package init() {
            invoices = []
            openMinor = 0
        }

        package init(
            invoices: [PointsV1.Invoice] = [],
            openMinor: Int64 = 0
        ) {
            self.invoices = invoices
            self.openMinor = openMinor
        }
    }

    package struct SetInvoicePolicyRequest: Sendable, Equatable {
        package var storedValue: PointsV1.StoredValueInvoicing

        package init() {
            storedValue = .unspecified
        }

        package init(
            storedValue: PointsV1.StoredValueInvoicing = .unspecified
        ) {
            self.storedValue = storedValue
        }
    }

    package struct InvoicePolicy: Sendable, Equatable {
        package var storedValue: PointsV1.StoredValueInvoicing
        package var replayed: Bool

        package init() {
            storedValue = .unspecified
            replayed = false
        }

        package init(
            storedValue: PointsV1.StoredValueInvoicing = .unspecified,
            replayed: Bool = false
        ) {
            self.storedValue = storedValue
            self.replayed = replayed
        }
    }
}
