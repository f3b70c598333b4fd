package import Primitives

/// Double entry of money at providers of payments (I11): what is neither used nor given back stands
/// in clearing, which is zero at rest.
package struct PaymentBooking: Hashable, Sendable {
    package enum Account: Int16, CaseIterable, Hashable, Sendable {
        /// With the provider, for the merchant.
        case provider = 1
        /// The customer's, until it is known what for.
        case clearing = 2
        /// Stored as a top-up, or paid for an order or a period.
        case used = 3
        /// The merchant's other cash, from which somebody was paid in the provider's stead.
        case otherCash = 4
    }

    package enum Cause: Int16, CaseIterable, Hashable, Sendable {
        case paid = 1
        case used = 2
        /// What it was used for has gone back.
        case returned = 3
        case givenBack = 4
        case givenOtherwise = 5

        /// Which account gains, and which loses.
        package var sides: (gains: Account, loses: Account) {
            switch self {
            case .paid: (.provider, .clearing)
            case .used: (.clearing, .used)
            case .returned: (.used, .clearing)
            case .givenBack: (.clearing, .provider)
            case .givenOtherwise: (.clearing, .otherCash)
            }
        }
    }

    package let cause: Cause
    /// The payment, its refund, or the return of the order: each is booked once.
    package let source: UUIDv7
    package let amountMinor: Int64

    package init(_ cause: Cause, of source: UUIDv7, amountMinor: Int64) {
        self.cause = cause
        self.source = source
        self.amountMinor = amountMinor
    }

    /// Its two entries; they sum to zero.
    package var entries: [(account: Account, delta: Int64)] {
        [(cause.sides.gains, amountMinor), (cause.sides.loses, -amountMinor)]
    }
}
