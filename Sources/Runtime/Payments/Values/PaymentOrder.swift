package import Primitives

/// Who moves the money.
package enum PaymentProviderName: String, CaseIterable, Hashable, Sendable {
    case weChatPay = "wxpay"
    case alipay
}

/// What is wrong with a value before anybody is asked.
package struct InvalidPayment: Error, Hashable, Sendable {
    package let field: String
    package let problem: String
}

/// What is to be paid, under a number of our own.
package struct PaymentOrder: Hashable, Sendable {
    /// 6 to 32 letters, digits and underscores: what both providers take. A UUID without its
    /// hyphens fits.
    package let number: String
    package let amount: Money
    /// What the payer reads on the payment page and the receipt.
    package let description: String
    /// Where the provider sends its call-back; https outside of tests.
    package let noticeURL: String
    /// From then on the order cannot be paid.
    package let expiresAt: Instant?

    package init(
        number: String, amount: Money, description: String, noticeURL: String,
        expiresAt: Instant? = nil
    ) throws(InvalidPayment) {
        try PaymentNumber.check(number, field: "number")
        try PaymentNumber.check(amount, field: "amount")
        guard (1...127).contains(description.utf8.count) else {
            throw InvalidPayment(field: "description", problem: "1 to 127 bytes")
        }
        guard (1...255).contains(noticeURL.utf8.count), !noticeURL.contains("?") else {
            throw InvalidPayment(field: "noticeURL", problem: "an address without a query")
        }
        self.number = number
        self.amount = amount
        self.description = description
        self.noticeURL = noticeURL
        self.expiresAt = expiresAt
    }
}

/// What numbers and amounts both providers take.
enum PaymentNumber {
    /// 100 000 000 yuan, the most that Alipay takes at once.
    private static let mostMinor: Int64 = 10_000_000_000

    static func check(_ number: String, field: String) throws(InvalidPayment) {
        let isPlain = number.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
                || (0x61...0x7A).contains(byte) || byte == UInt8(ascii: "_")
        }
        guard isPlain, (6...32).contains(number.utf8.count) else {
            throw InvalidPayment(field: field, problem: "6 to 32 letters, digits, underscores")
        }
    }

    static func check(_ amount: Money, field: String) throws(InvalidPayment) {
        guard (1...mostMinor).contains(amount.minor) else {
            throw InvalidPayment(field: field, problem: "1 to \(mostMinor) fen")
        }
    }
}

/// What a till has scanned from the payer's phone (付款码).
package struct PaymentCode: Hashable, Sendable, CustomStringConvertible {
    let digits: String

    /// 16 to 24 digits. WeChat's begin with 10 to 15 and have 18; Alipay's begin with 25 to 30.
    package init(_ digits: String) throws(InvalidPayment) {
        guard (16...24).contains(digits.utf8.count),
            digits.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        else { throw InvalidPayment(field: "code", problem: "16 to 24 digits") }
        self.digits = digits
    }

    /// Whose code it is, told by its first two digits; nil for neither.
    package var provider: PaymentProviderName? {
        switch Int(digits.prefix(2)) ?? 0 {
        case 10...15 where digits.utf8.count == 18: .weChatPay
        case 25...30: .alipay
        default: nil
        }
    }

    /// A code is money until it is used: never the digits.
    package var description: String { "payment code of \(digits.utf8.count) digits" }
}

/// Where a till stands, as providers ask for it.
package struct PaymentPlace: Hashable, Sendable {
    /// Our number of the store.
    package let store: String
    package let terminal: String
    /// The address of the till or of the merchant's server.
    package let address: String

    package init(store: String, terminal: String, address: String) {
        self.store = store
        self.terminal = terminal
        self.address = address
    }
}

/// What the payer's mini-program hands to its platform to open the payment page.
package struct PreparedPayment: Hashable, Sendable {
    package struct Parameter: Hashable, Sendable {
        package let name: String
        package let value: String

        package init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// In the order in which they are documented, signed where the platform wants it.
    package let parameters: [Parameter]

    package subscript(name: String) -> String? {
        parameters.first { $0.name == name }?.value
    }
}

/// What the provider knows about a payment.
package struct PaymentRecord: Hashable, Sendable {
    package enum State: String, Hashable, Sendable, CaseIterable {
        /// Waits for the payer.
        case unpaid
        /// The payer is at it: a password is typed, or a deduction is under way.
        case paying
        case paid
        /// Paid, and given back in part or whole.
        case refunded
        /// Nobody can pay it any more.
        case closed
        /// Reversed at the till.
        case reversed
        /// Tried and not paid.
        case failed
    }

    package let orderNumber: String
    /// The provider's number; nil until somebody has begun to pay.
    package let providerNumber: String?
    package let state: State
    /// Of the whole order; nil where the provider does not say, as while a password is typed.
    package let amount: Money?
    /// The payer's openid or buyer id: personal data.
    package let payer: String?
    package let paidAt: Instant?

    package init(
        orderNumber: String, providerNumber: String?, state: State, amount: Money?,
        payer: String?, paidAt: Instant?
    ) {
        self.orderNumber = orderNumber
        self.providerNumber = providerNumber
        self.state = state
        self.amount = amount
        self.payer = payer
        self.paidAt = paidAt
    }

    /// Whether nothing more can come of it without a refund.
    package var isFinal: Bool {
        switch state {
        case .unpaid, .paying: false
        case .paid, .refunded, .closed, .reversed, .failed: true
        }
    }
}
