package import Levels
package import Primitives

/// The sentences about levels that a member reads.
package enum LevelTexts {
    /// "再消费 388.00 元升级银卡", and "再消费 388.00 元或到店 2 次升级银卡" where either is enough.
    package static func hint(_ progress: LevelProgress, currency: Currency) -> BilingualText {
        let ways = ways(progress, currency)
        return BilingualText(
            zh: "再\(ways.zh)升级\(progress.next.name.zh)",
            en: "\(ways.en) to reach \(progress.next.name.en)")
    }

    /// "再消费 2000.00 元保留金卡"; where nothing is missing, that she stays.
    package static func stayHint(_ progress: LevelProgress, currency: Currency) -> BilingualText {
        let name = progress.next.name
        guard !progress.isReached else {
            return BilingualText(
                zh: "已满足\(name.zh)保级条件", en: "Enough is done to stay \(name.en)")
        }
        let ways = ways(progress, currency)
        return BilingualText(
            zh: "再\(ways.zh)保留\(name.zh)", en: "\(ways.en) to stay \(name.en)")
    }

    private static func ways(_ progress: LevelProgress, _ currency: Currency) -> BilingualText {
        let ways = progress.missing.map { way(of: $0.metric, $0.least, currency) }
        let en = ways.map(\.en).joined(separator: " or ")
        return BilingualText(
            zh: ways.map(\.zh).joined(separator: "或"),
            en: "\(en.prefix(1).uppercased())\(en.dropFirst())")
    }

    private static func way(
        of metric: LevelMetric, _ missing: Int64, _ currency: Currency
    ) -> BilingualText {
        switch metric {
        case .spendNet:
            let amount = amount(missing, currency)
            return BilingualText(zh: "消费 \(amount.zh)", en: "spend \(amount.en) more")
        case .visits:
            return BilingualText(zh: "到店 \(missing) 次", en: "visit \(times(missing, more: true))")
        case .paidOrders:
            return BilingualText(zh: "下单 \(missing) 次", en: "order \(times(missing, more: true))")
        case .pointsEarned:
            return BilingualText(zh: "获得 \(missing) 积分", en: "earn \(missing) more points")
        case .pointsBalance:
            return BilingualText(zh: "积攒 \(missing) 积分", en: "save \(missing) more points")
        case .events:
            return BilingualText(
                zh: "参加活动 \(missing) 次", en: "take part \(times(missing, more: true))")
        }
    }

    /// Why a level was reached or prolonged: "本季消费满 3000.00 元"
    package static func reason(_ condition: LevelCondition, currency: Currency) -> BilingualText {
        let threshold = condition.threshold
        let window = name(of: condition.window)
        switch condition.metric {
        case .spendNet:
            let amount = amount(threshold, currency)
            return BilingualText(
                zh: "\(window.zh)消费满 \(amount.zh)", en: "Spent \(amount.en) or more \(window.en)")
        case .visits:
            return BilingualText(
                zh: "\(window.zh)到店满 \(threshold) 次",
                en: "Visited \(times(threshold)) or more \(window.en)")
        case .paidOrders:
            return BilingualText(
                zh: "\(window.zh)下单满 \(threshold) 次",
                en: "Ordered \(times(threshold)) or more \(window.en)")
        case .pointsEarned:
            return BilingualText(
                zh: "\(window.zh)获得积分满 \(threshold)",
                en: "Earned \(threshold) points or more \(window.en)")
        // What is held now is no matter of a window.
        case .pointsBalance:
            return BilingualText(
                zh: "积分余额满 \(threshold)", en: "Had \(threshold) points or more")
        case .events:
            return BilingualText(
                zh: "\(window.zh)参加活动满 \(threshold) 次",
                en: "Took part \(times(threshold)) or more \(window.en)")
        }
    }

    private static func name(of window: LevelWindow) -> BilingualText {
        switch window {
        case .calendar(.month): BilingualText(zh: "本月", en: "this month")
        case .calendar(.quarter): BilingualText(zh: "本季", en: "this quarter")
        case .calendar(.half): BilingualText(zh: "本半年", en: "this half-year")
        case .calendar(.year): BilingualText(zh: "本年", en: "this year")
        case .rolling(let days): BilingualText(zh: "近 \(days) 天", en: "in the last \(days) days")
        case .membershipYear: BilingualText(zh: "本会员年度", en: "this year of membership")
        case .lifetime: BilingualText(zh: "累计", en: "in all")
        case .sinceLevelStart: BilingualText(zh: "本级别期间", en: "in this level")
        }
    }

    private static func times(_ count: Int64, more: Bool = false) -> String {
        "\(count) \(more ? "more " : "")\(count == 1 ? "time" : "times")"
    }

    private static func amount(_ minor: Int64, _ currency: Currency) -> BilingualText {
        let number = decimal(minor, digits: currency.minorDigits)
        let unit = currency == .cny ? "元" : "\(currency.code) "
        return BilingualText(zh: "\(number) \(unit)", en: "\(currency.code) \(number)")
    }

    private static func decimal(_ minor: Int64, digits: Int) -> String {
        let text = String(minor.magnitude)
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.count)) + text
        let sign = minor < 0 ? "-" : ""
        guard digits > 0 else { return sign + padded }
        return "\(sign)\(padded.dropLast(digits)).\(padded.suffix(digits))"
    }
}
