import Foundation
import Primitives
import Stack

/// A sale of a till, in the words of the gateway: `POST /v1/orders`, and a row of an upload.
struct TillSale: Codable, Equatable {
    struct Order: Codable, Equatable {
        var storeId: String
        var terminalId: String
        var memberCode: String?
        var phone: String?
        var externalId: String
        var paidAt: String
        var lines: [Line]
        var tenders: [Tender]
    }

    /// Has the price of a piece, or the amount of the whole line where a coupon has taken something off.
    struct Line: Codable, Equatable {
        var sku: String
        var name: String
        var category: String
        var quantity: Int64
        var unitPriceMinor: Int64?
        var amountMinor: Int64?

        var totalMinor: Int64 { amountMinor ?? (unitPriceMinor ?? 0) * quantity }
    }

    struct Tender: Codable, Equatable {
        var type: String
        var amountMinor: Int64
        var punchCardId: String?
    }

    var id: String
    var order: Order
    var coupon: String?
    /// What the coupon took off.
    var couponMinor: Int64?

    var payableMinor: Int64 { order.tenders.reduce(0) { $0 + $1.amountMinor } }

    /// What she pays from her own accounts.
    var spendMinor: Int64 {
        order.tenders.reduce(0) {
            $0 + ($1.type == "STORED_VALUE" || $1.punchCardId != nil ? $1.amountMinor : 0)
        }
    }
}

extension TillSale.Line {
    /// `sku:quantity:price` or `sku:quantity:price:category`, the price of a piece as 68 or 68.00.
    init(_ text: String) throws {
        let parts = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
        guard (3...4).contains(parts.count), !parts[0].isEmpty, let quantity = Int64(parts[1]),
            (1...100_000).contains(quantity)
        else {
            throw StackError(
                "\(text) is no item", mend: "write sku:quantity:price, for example latte:2:28.00")
        }
        let price = try TillAmount.minor(parts[2])
        let (total, overflow) = price.multipliedReportingOverflow(by: quantity)
        guard !overflow, total <= TillAmount.mostMinor else {
            throw StackError("\(parts[0]) costs too much", mend: "check the price")
        }
        self.init(
            sku: parts[0], name: parts[0], category: parts.count == 4 ? parts[3] : "",
            quantity: quantity, unitPriceMinor: price)
    }
}

/// Amounts as people write them, with two decimals.
enum TillAmount {
    /// Of a line.
    static let mostMinor: Int64 = 1_000_000_000_000

    static func minor(_ text: String) throws -> Int64 {
        guard let ratio = Ratio(decimal: text), 100 % ratio.denominator == 0,
            case let (minor, overflow) = ratio.numerator.multipliedReportingOverflow(
                by: 100 / ratio.denominator), !overflow, minor <= 100_000_000_000
        else { throw StackError("\(text) is no amount", mend: "write 68 or 68.00") }
        return minor
    }

    static func text(_ minor: Int64) -> String {
        let cents = minor % 100
        return "\(minor / 100).\(cents < 10 ? "0" : "")\(cents)"
    }
}
