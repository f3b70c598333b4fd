package import Primitives
import Providers

/// One line of a provider's bill of a day; amounts are fen and never negative.
package struct BillLine: Hashable, Sendable {
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        case payment
        case refund
        /// An order of the till that was paid and reversed.
        case reversal
    }

    package let kind: Kind
    package let orderNumber: String
    /// The provider's number of the payment.
    package let providerNumber: String
    /// Ours, of a refund; empty for others.
    package let refundNumber: String
    package let amount: Money
    /// When the money moved, as the provider sees it.
    package let at: Instant

    package init(
        kind: Kind, orderNumber: String, providerNumber: String, refundNumber: String,
        amount: Money, at: Instant
    ) {
        self.kind = kind
        self.orderNumber = orderNumber
        self.providerNumber = providerNumber
        self.refundNumber = refundNumber
        self.amount = amount
        self.at = at
    }
}

/// What a bill holds in all.
package struct BillSummary: Hashable, Sendable {
    package var lines = 0
    package var paid = Money.zero
    package var refunded = Money.zero

    package init() {}

    mutating func add(_ line: BillLine) throws(PaymentError) {
        lines += 1
        do throws(ArithmeticOverflow) {
            switch line.kind {
            case .payment: paid = try paid.adding(line.amount)
            case .refund, .reversal: refunded = try refunded.adding(line.amount)
            }
        } catch {
            throw .unknown(.malformed("bill totals"))
        }
    }
}

/// Cuts a stream of bytes into lines.
struct LineCutter {
    /// The longest line of a bill is far below it.
    static let lineBytes = 16 * 1_024
    private var rest: [UInt8] = []

    /// The lines that are complete with these bytes, without their ends.
    mutating func take(_ bytes: [UInt8]) throws(PaymentError) -> [ArraySlice<UInt8>] {
        rest += bytes
        var lines: [ArraySlice<UInt8>] = []
        var start = rest.startIndex
        while let end = rest[start...].firstIndex(of: 0x0A) {
            lines.append(trimmed(rest[start..<end]))
            start = end + 1
        }
        rest.removeFirst(start)
        guard rest.count <= Self.lineBytes else { throw .unknown(.malformed("line too long")) }
        return lines
    }

    /// What stands after the last end of line; nil where nothing does.
    func last() -> ArraySlice<UInt8>? { rest.isEmpty ? nil : trimmed(rest[...]) }

    private func trimmed(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        line.last == 0x0D ? line.dropLast() : line
    }
}
