package import Primitives
import Synchronization

/// What a stand-in remembers: one provider's payments, refunds and contracts of one merchant.
package final class StandInBook: Sendable {
    package struct Payment: Hashable, Sendable {
        package enum State: String, Sendable { case unpaid, paying, paid, closed, reversed, failed }

        package let number: String
        package let providerNumber: String
        package var amountFen: Int64
        package let description: String
        package let noticeURL: String
        package var state = State.unpaid
        package var payer = ""
        package var paidAt: Instant?
        package var refundedFen: Int64 = 0
        /// `JSAPI`, `MICROPAY` or `PAP`.
        package let way: String
    }

    package struct Refund: Hashable, Sendable {
        package enum Status: String, Sendable {
            case success = "SUCCESS"
            case processing = "PROCESSING"
            /// Will never be given.
            case closed = "CLOSED"
            /// Could not be given to its source; by hand it still can.
            case abnormal = "ABNORMAL"
        }

        package let number: String
        package let orderNumber: String
        package let providerNumber: String
        package var amountFen: Int64
        package let noticeURL: String
        package let at: Instant
        package var status = Status.success
    }

    package struct Contract: Hashable, Sendable {
        package let plan: String
        package let number: String
        package let providerNumber: String
        package let payer: String
        package var isActive = true
        /// What was announced; WeChat deducts nothing else.
        package var announcedFen: Int64?
    }

    struct Pages: Sendable {
        var payments: [String: Payment] = [:]
        var refunds: [String: Refund] = [:]
        var contracts: [String: Contract] = [:]
        var usedCodes: Set<String> = []
        /// What becomes of the refunds to come, in their order; they succeed after that.
        var refundsToCome: [Refund.Status] = []
        var count = 0
        let prefix: String

        /// A number as the provider gives it: 28 digits.
        mutating func providerNumber() -> String {
            count += 1
            let digits = String(count)
            return prefix + String(repeating: "0", count: 28 - prefix.count - digits.count) + digits
        }

        /// Takes a refund in, as it is planned.
        mutating func take(_ refund: Refund) -> Refund {
            var refund = refund
            if !refundsToCome.isEmpty { refund.status = refundsToCome.removeFirst() }
            refunds[refund.number] = refund
            if refund.status != .closed {
                payments[refund.orderNumber]?.refundedFen += refund.amountFen
            }
            return refund
        }

        func payment(providerNumber: String) -> Payment? {
            payments.values.first { $0.providerNumber == providerNumber }
        }
    }

    private let pages: Mutex<Pages>

    init(prefix: String) {
        pages = Mutex(Pages(prefix: prefix))
    }

    func update<Value>(_ change: (inout Pages) -> Value) -> Value where Value: Sendable {
        pages.withLock { change(&$0) }
    }

    package func payment(_ number: String) -> Payment? {
        update { $0.payments[number] }
    }

    package func refund(_ number: String) -> Refund? {
        update { $0.refunds[number] }
    }

    package var payments: [Payment] { update { Array($0.payments.values) } }
    package var refunds: [Refund] { update { Array($0.refunds.values) } }

    /// Puts a contract that a payer has signed into the book; returns the provider's number.
    package func sign(plan: String, number: String, payer: String) -> String {
        update { pages in
            let providerNumber = pages.providerNumber()
            pages.contracts[providerNumber] = Contract(
                plan: plan, number: number, providerNumber: providerNumber, payer: payer)
            return providerNumber
        }
    }

    /// A payment that nobody here asked for, for bills with something in them.
    package func plant(
        _ number: String, amountFen: Int64, at: Instant, state: Payment.State = .paid
    ) {
        update { pages in
            let payment = Payment(
                number: number, providerNumber: pages.providerNumber(), amountFen: amountFen,
                description: "planted, with a comma", noticeURL: "", state: state,
                payer: "planted", paidAt: at, way: "JSAPI")
            pages.payments[number] = payment
        }
    }

    package func plantRefund(
        _ number: String, of order: String, amountFen: Int64, at: Instant
    ) {
        update { pages in
            pages.refunds[number] = Refund(
                number: number, orderNumber: order, providerNumber: pages.providerNumber(),
                amountFen: amountFen, noticeURL: "", at: at)
        }
    }

    /// What becomes of the next refund that is asked for.
    package func nextRefund(_ status: Refund.Status) {
        update { $0.refundsToCome.append(status) }
    }

    /// What becomes of a refund that was taken.
    package func settleRefund(_ number: String, _ status: Refund.Status) {
        update { $0.refunds[number]?.status = status }
    }

    /// Changes what a payment is said to have cost.
    package func tamper(_ number: String, amountFen: Int64) {
        update { $0.payments[number]?.amountFen = amountFen }
    }
}

/// What a scanned code does, told by its last two digits.
enum ScannedCode {
    case pays
    /// `…00`: a password is asked for.
    case asksPassword
    /// `…01`
    case lacksMoney
    /// `…02`
    case isInvalid

    init(_ digits: String) {
        switch digits.suffix(2) {
        case "00": self = .asksPassword
        case "01": self = .lacksMoney
        case "02": self = .isInvalid
        default: self = .pays
        }
    }
}
