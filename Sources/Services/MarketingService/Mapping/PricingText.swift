import MarketingDomain
import Messages
import Primitives

/// Says the steps of a price, and why an offer does not count, in the two languages.
enum PricingText {
    static func message(_ step: PricingStep) -> PointsV1.ExplanationStep {
        PointsV1.ExplanationStep(
            code: step.code.rawValue, text: text(step),
            facts: step.facts.map { PatronV1.Fact(name: $0.name, value: $0.value) })
    }

    static func text(_ step: PricingStep) -> PatronV1.Text {
        func fact(_ name: String) -> String { step[name] ?? "?" }
        let amount = self.amount(step, "amountMinor")
        let discount = self.amount(step, "discountMinor")
        switch step.code {
        case .list:
            return PatronV1.Text(zh: "原价合计 \(amount.zh)", en: "list prices: \(amount.en)")
        case .memberPrice:
            return PatronV1.Text(
                zh: "会员价，优惠 \(discount.zh)", en: "prices for members: \(discount.en) off")
        case .linePrice:
            return PatronV1.Text(
                zh: "\(fact("zh"))：取最低价，优惠 \(discount.zh)",
                en: "\(fact("en")), the best price of its lines: \(discount.en) off")
        case .combinedPrice:
            return PatronV1.Text(
                zh: "\(fact("zh"))：折上折，优惠 \(discount.zh)",
                en: "\(fact("en")), on top of the best price: \(discount.en) off")
        case .subtotal:
            return PatronV1.Text(
                zh: "单品价合计 \(amount.zh)，优惠从此计算",
                en: "\(amount.en) at line prices, where offers begin to count")
        case .lineOffer, .orderOffer:
            let subtotal = self.amount(step, "subtotalMinor")
            return PatronV1.Text(
                zh: "\(fact("zh"))：参与金额 \(subtotal.zh)，优惠 \(discount.zh)",
                en: "\(fact("en")): \(discount.en) off \(subtotal.en)")
        case .gift:
            return PatronV1.Text(
                zh: "\(fact("zh"))：赠送 \(fact("name")) ×\(fact("quantity"))",
                en: "\(fact("en")): \(fact("quantity")) × \(fact("name")) free")
        case .points:
            let share = self.amount(step, "shareMinor")
            return PatronV1.Text(
                zh: "使用 \(fact("points")) 积分抵扣 \(amount.zh)（本单最多可抵 \(share.zh)）",
                en: "\(fact("points")) points pay \(amount.en), of \(share.en) that they may")
        case .shipping:
            return PatronV1.Text(zh: "运费 \(amount.zh)", en: "shipping: \(amount.en)")
        case .shippingOffer:
            return PatronV1.Text(
                zh: "\(fact("zh"))：运费减免 \(discount.zh)",
                en: "\(fact("en")): \(discount.en) off the shipping")
        case .payable:
            return PatronV1.Text(zh: "应付 \(amount.zh)", en: "to be paid: \(amount.en)")
        case .provenBest:
            return PatronV1.Text(
                zh: "已比较 \(fact("candidates")) 项优惠的全部可用组合，此为最优",
                en: "no admissible set of the \(fact("candidates")) offers costs less")
        case .notProven:
            return PatronV1.Text(
                zh: "可选优惠多达 \(fact("candidates")) 项，取已找到的最优组合",
                en: "\(fact("candidates")) offers are too many to try all sets: the best found")
        }
    }

    static func text(
        _ reason: PricingReason, missing: Int64, _ currency: Currency
    ) -> PatronV1.Text {
        let (zh, en) = words(reason)
        guard reason == .threshold else { return PatronV1.Text(zh: zh, en: en) }
        let amount = self.amount(missing, currency)
        return PatronV1.Text(zh: "\(zh)，还差 \(amount.zh)", en: "\(amount.en) short of \(en)")
    }

    private static func words(_ reason: PricingReason) -> (zh: String, en: String) {
        switch reason {
        case .notFound: ("不存在", "it does not exist")
        case .notAvailable: ("已使用或被其他订单占用", "it is used, or held for another order")
        case .exhausted: ("已用完", "all of it is used up")
        case .limitPerMember: ("已达每人限用次数", "a member may not use it more often")
        case .notYetValid: ("尚未生效", "it is not valid yet")
        case .expired: ("已过期", "it has ended")
        case .time: ("当前时段不可用", "it does not hold at this time")
        case .store: ("本店不可用", "it does not hold in this store")
        case .channel: ("当前渠道不可用", "it does not hold in this channel")
        case .membersOnly: ("仅限会员", "it is for members")
        case .level: ("会员等级不符", "it is for other levels")
        case .birthday: ("仅限生日期间", "it is for birthdays")
        case .factMissing: ("会员资料不全，无法判断", "what it depends on is not known of the member")
        case .noItem: ("没有参与的商品", "none of its items is in the order")
        case .threshold: ("未达使用门槛", "its threshold")
        case .lineTaken: ("商品已享受其他优惠", "its lines have an offer that stands alone")
        case .noEffect: ("本单没有可减的金额", "it takes nothing off this order")
        case .exclusive: ("与其他优惠不可同享", "it does not go with another offer")
        case .group: ("同组优惠已达上限", "its group has as many offers as it may")
        case .maxCoupons: ("本单用券数量已达上限", "the order has as many coupons as it may")
        case .notBest: ("已选用更优惠的组合", "another set of offers is better")
        }
    }

    private static func amount(_ step: PricingStep, _ name: String) -> (zh: String, en: String) {
        guard let minor = step[name].flatMap(Int64.init),
            let currency = step["currency"].flatMap(Currency.init)
        else { return ("?", "?") }
        return amount(minor, currency)
    }

    private static func amount(_ minor: Int64, _ currency: Currency) -> (zh: String, en: String) {
        let number = decimal(minor, digits: currency.minorDigits)
        let unit = currency == .cny ? "元" : currency.code
        return ("\(number) \(unit)", "\(currency.code) \(number)")
    }

    private static func decimal(_ minor: Int64, digits: Int) -> String {
        guard digits > 0 else { return "\(minor)" }
        let text = "\(minor)"
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
        return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
    }
}
