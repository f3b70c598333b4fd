package import Primitives

/// The sentences about levels that a member reads.
package enum LevelTexts {
    /// "再消费 388.00 元升级银卡"
    package static func hint(_ progress: LevelProgress, currency: Currency) -> BilingualText {
        let missing = amount(progress.missingMinor, currency)
        return BilingualText(
            zh: "再消费 \(missing.zh)升级\(progress.next.name.zh)",
            en: "Spend \(missing.en) more to reach \(progress.next.name.en)")
    }

    /// Why a level was reached or prolonged: "本季消费满 3000.00 元"
    package static func reason(_ condition: LevelCondition, currency: Currency) -> BilingualText {
        let threshold = amount(condition.thresholdMinor, currency)
        let window = name(of: condition.window)
        return BilingualText(
            zh: "\(window.zh)消费满 \(threshold.zh)", en: "Spent \(threshold.en) or more \(window.en)")
    }

    private static func name(of window: LevelCondition.Window) -> BilingualText {
        switch window {
        case .calendar(.month): BilingualText(zh: "本月", en: "this month")
        case .calendar(.quarter): BilingualText(zh: "本季", en: "this quarter")
        case .calendar(.half): BilingualText(zh: "本半年", en: "this half-year")
        case .calendar(.year): BilingualText(zh: "本年", en: "this year")
        case .rolling(let days): BilingualText(zh: "近 \(days) 天", en: "in the last \(days) days")
        case .lifetime: BilingualText(zh: "累计", en: "in all")
        }
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
