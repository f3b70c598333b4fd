import Primitives
import Providers

/// Reads WeChat Pay's bill of all transactions: a head, one line a payment or refund, then a head
/// and a line of totals. Each field begins with a back-tick, so that spreadsheets keep long numbers.
struct WeChatPayBill {
    private enum Place {
        /// Before the first head. → details
        case start
        /// The columns of the head, by name. → totals (the second head)
        case details([String: Int])
        /// → end (its line)
        case totals
        case end
    }

    private enum Column {
        static let time = "交易时间"
        static let merchant = "商户号"
        static let providerNumber = "微信订单号"
        static let orderNumber = "商户订单号"
        static let state = "交易状态"
        static let settled = "应结订单金额"
        static let refundNumber = "商户退款单号"
        static let refunded = "退款金额"
        static let ordered = "订单金额"
        static let asked = "申请退款金额"
    }

    private var place = Place.start
    private let merchantId: String
    private(set) var summary = BillSummary()

    init(merchantId: String) {
        self.merchantId = merchantId
    }

    /// The line of the bill that a line of text is; nil for heads and totals.
    mutating func read(_ bytes: ArraySlice<UInt8>) throws(PaymentError) -> BillLine? {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw .unknown(.malformed("bill is not UTF-8"))
        }
        if text.isEmpty { return nil }
        switch place {
        case .start:
            place = .details(try head(text))
            return nil
        case .details(let columns):
            if text.hasPrefix("总交易单数") {
                place = .totals
                return nil
            }
            let line = try detail(Self.fields(text), columns)
            try summary.add(line)
            return line
        case .totals:
            guard let count = Self.fields(text).first, Int(count) == summary.lines else {
                throw .unknown(.malformed("bill totals"))
            }
            place = .end
            return nil
        case .end: throw .unknown(.malformed("bill goes on after its totals"))
        }
    }

    /// A bill without its totals has been cut off.
    func finish() throws(PaymentError) -> BillSummary {
        guard case .end = place else { throw .unknown(.malformed("bill without totals")) }
        return summary
    }

    private func head(_ text: String) throws(PaymentError) -> [String: Int] {
        // Some bills begin with a byte order mark.
        let text = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
        var columns: [String: Int] = [:]
        for (index, name) in text.split(separator: ",").enumerated() {
            columns[String(name)] = index
        }
        guard columns[Column.time] != nil, columns[Column.state] != nil else {
            throw .unknown(.malformed("bill head"))
        }
        return columns
    }

    /// Names of goods may hold commas; a comma and a back-tick separate.
    private static func fields(_ text: String) -> [Substring] {
        guard text.hasPrefix("`") else { return text.split(separator: ",") }
        return text.dropFirst().split(separator: ",`", omittingEmptySubsequences: false)
    }

    private func detail(
        _ fields: [Substring], _ columns: [String: Int]
    ) throws(PaymentError) -> BillLine {
        func field(_ name: String) throws(PaymentError) -> Substring {
            guard let index = columns[name], fields.indices.contains(index) else {
                throw .unknown(.malformed(name))
            }
            return fields[index]
        }
        func amount(_ names: String...) throws(PaymentError) -> Money {
            guard let name = names.first(where: { columns[$0] != nil }),
                let amount = Yuan.money(try field(name)), !amount.isNegative
            else { throw .unknown(.malformed(names[0])) }
            return amount
        }
        guard try field(Column.merchant) == merchantId else {
            throw .unknown(.mismatch(field: Column.merchant))
        }
        guard let at = ChinaTime.plain(try field(Column.time)) else {
            throw .unknown(.malformed(Column.time))
        }
        let kind: BillLine.Kind
        let money: Money
        switch try field(Column.state) {
        case "SUCCESS": (kind, money) = (.payment, try amount(Column.ordered, Column.settled))
        case "REFUND": (kind, money) = (.refund, try amount(Column.asked, Column.refunded))
        case "REVOKED": (kind, money) = (.reversal, try amount(Column.asked, Column.refunded))
        default: throw .unknown(.malformed(Column.state))
        }
        return BillLine(
            kind: kind, orderNumber: String(try field(Column.orderNumber)),
            providerNumber: String(try field(Column.providerNumber)),
            refundNumber: kind == .refund ? String(try field(Column.refundNumber)) : "",
            amount: money, at: at)
    }
}
