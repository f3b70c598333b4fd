import Foundation
import OfflineTokens
import Primitives

/// What the customer of an offline sale gets: every line, what the coupon took off and why, what she
/// paid with, and what is settled later.
struct TillReceipt {
    let basket: TillBasket
    let sale: TillSale
    let code: OfflineCode?
    let coupon: OfflineCoupon?

    var text: String {
        var lines = ["离线小票 receipt of a sale without the network  \(sale.order.paidAt)"]
        lines += basket.lines.map {
            Self.line("\($0.name) × \($0.quantity)", TillAmount.text($0.totalMinor))
        }
        if let coupon, let taken = sale.couponMinor {
            lines.append(
                Self.line(
                    "优惠券 coupon (\(Self.name(coupon.terms)))", "-\(TillAmount.text(taken))"))
        }
        lines.append(Self.line("应付 due", TillAmount.text(sale.payableMinor)))
        lines += sale.order.tenders.map {
            Self.line("  \(Self.name($0))", TillAmount.text($0.amountMinor))
        }
        if let code {
            lines.append("  会员等级 level \(code.levelCode)")
            if sale.spendMinor > 0 {
                lines.append(
                    "  当日离线限额 limit of the day \(TillAmount.text(code.spendLimitMinor))，"
                        + "联网后扣款，不足部分记为欠款 charged when uploaded; what is missing is owed")
            }
        }
        if coupon != nil {
            lines.append("  优惠券联网后核销 the coupon is used up when uploaded")
        }
        lines.append("  积分联网后入账 points follow when uploaded  \(sale.id)")
        return lines.joined(separator: "\n")
    }

    private static func line(_ name: String, _ amount: String) -> String { "  \(name)  \(amount)" }

    private static func name(_ tender: TillSale.Tender) -> String {
        switch tender.type {
        case "STORED_VALUE": "储值 stored value"
        case "PUNCH_CARD": "次卡一次 a use of punch card \(tender.punchCardId ?? "")"
        default: "现金 cash"
        }
    }

    /// What it takes off, and from where on.
    private static func name(_ terms: OfflineCouponTerms) -> String {
        let from = TillAmount.text(terms.thresholdMinor)
        switch terms.discount {
        case .reduction(let amount, let repeats, _):
            let off = TillAmount.text(amount)
            if terms.thresholdMinor == 0 { return "减 \(off) off" }
            return repeats
                ? "每满 \(from) 减 \(off) off each \(from)" : "满 \(from) 减 \(off) off from \(from) on"
        case .percent(let pay, _):
            let percent = "付 \(pay)‰ of the price"
            return terms.thresholdMinor == 0 ? percent : "满 \(from) \(percent) from \(from) on"
        }
    }
}
