package import Primitives
import Providers

/// A provider of payments, as a merchant sees it; amounts are fen.
///
/// Nothing is decided here: no retry, no state. Whoever calls keeps the order, its number and what
/// was answered. Each write is safe to repeat under its own number.
package protocol PaymentProvider: CallbackVerifier {
    var name: PaymentProviderName { get }

    /// Prepares a payment in a mini-program (JSAPI).
    ///
    /// - Parameter payer: the openid, of the app of this provider's configuration.
    func prepare(
        _ order: PaymentOrder, payer: String
    ) async throws(PaymentError) -> PreparedPayment

    /// Charges at once by the code that a till has scanned. `paying` means that the payer must
    /// confirm: ask again, or let `chargeAndWait` do so.
    func charge(
        _ order: PaymentOrder, code: PaymentCode, at place: PaymentPlace
    ) async throws(PaymentError) -> PaymentRecord

    /// Ends an order of the till for good, giving back what may have been paid.
    func reverse(orderNumber: String) async throws(PaymentError) -> Reversal

    func payment(orderNumber: String) async throws(PaymentError) -> PaymentRecord
    func payment(providerNumber: String) async throws(PaymentError) -> PaymentRecord

    /// Nobody can pay the order from now on. An order that is paid is refused: `alreadyPaid`.
    func close(orderNumber: String) async throws(PaymentError)

    func refund(_ refund: RefundOrder) async throws(PaymentError) -> RefundRecord
    func refund(
        number: String, orderNumber: String
    ) async throws(PaymentError) -> RefundRecord

    func contract(_ reference: ContractReference) async throws(PaymentError) -> ContractRecord
    func endContract(_ reference: ContractReference) async throws(PaymentError)
    /// Announces what the next deduction will take, where the provider wants to know before.
    func announceDeduction(
        of amount: Money, under reference: ContractReference
    ) async throws(PaymentError)
    /// Charges a payer under her contract. Mostly `paying`: the result comes by call-back or query.
    func deduct(
        _ order: PaymentOrder, under reference: ContractReference
    ) async throws(PaymentError) -> PaymentRecord

    /// Reads the provider's bill of a day in China, line by line.
    ///
    /// Whether the bill is whole is known at its end: where this throws, what was received is to be
    /// thrown away.
    func bill(
        of day: CalendarDate, receive: @escaping @Sendable (BillLine) async -> Void
    ) async throws(PaymentError) -> BillSummary
}

/// Reads what a provider sends to us.
package protocol CallbackVerifier: Sendable {
    /// Who is told, about what, after signature, age and merchant have been checked. Amount and
    /// order are for the caller to compare: `PaymentExpectation`.
    func verify(
        headers: [(name: String, value: String)], body: [UInt8]
    ) throws(CallbackProblem) -> PaymentNotice
}
