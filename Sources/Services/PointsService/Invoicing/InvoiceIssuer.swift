import Primitives

/// What a provider is asked to issue: an invoice, or a red one that takes a part of one back.
struct InvoiceOrder: Sendable {
    /// Ours; a provider issues once for it, however often it is asked.
    let id: UUIDv7
    let merchant: UUIDv7
    /// Empty for a person.
    let title: String
    let taxNumber: String
    let amountMinor: Int64
    let currency: String
    /// Of a red one: the numbers of the invoice that it takes back.
    let reverses: IssuedInvoice?
}

/// The numbers that stand on an invoice.
struct IssuedInvoice: Hashable, Sendable {
    let code: String
    let number: String
}

/// Who issues invoices: a tax service, by whatever interface it has.
protocol InvoiceIssuer: Sendable {
    /// - Throws: where it is not known whether it was issued; it is asked again later.
    func issue(_ order: InvoiceOrder) async throws -> InvoiceAnswer
}

enum InvoiceAnswer: Sendable {
    case issued(IssuedInvoice)
    /// For good, with what the provider says.
    case refused(String)
}

/// Stands in where there is no provider: gives each request a number of its own, the same whenever
/// it is asked.
struct LocalInvoiceIssuer: InvoiceIssuer {
    /// No company has this tax number: tests of refusals use it.
    static let refusedTaxNumber = "000000000000000"

    func issue(_ order: InvoiceOrder) async throws -> InvoiceAnswer {
        guard order.taxNumber != Self.refusedTaxNumber else {
            return .refused("the tax number is not known")
        }
        let digits = String(order.id.lo % 100_000_000)
        return .issued(
            IssuedInvoice(
                code: order.reverses == nil ? "LOCAL" : "LOCAL-RED",
                number: String(repeating: "0", count: 8 - digits.count) + digits))
    }
}

/// Which one a service uses.
enum InvoiceProvider: String, CaseIterable, Sendable {
    /// Requests wait.
    case none
    case local

    var issuer: (any InvoiceIssuer)? {
        switch self {
        case .none: nil
        case .local: LocalInvoiceIssuer()
        }
    }
}
