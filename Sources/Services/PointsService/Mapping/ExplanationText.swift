import Messages
import PointsDomain
import Primitives

/// Says the steps of a decision in the two languages; stored are only codes and facts.
enum ExplanationText {
    static func message(_ step: ExplanationStep) -> PointsV1.ExplanationStep {
        var message = bare(step)
        message.text = text(step)
        return message
    }

    /// Code and facts alone: for programs, and for the books.
    static func bare(_ step: ExplanationStep) -> PointsV1.ExplanationStep {
        PointsV1.ExplanationStep(
            code: step.code.rawValue,
            facts: step.facts.map { PatronV1.Fact(name: $0.name, value: $0.value) })
    }

    static func text(_ step: ExplanationStep) -> PatronV1.Text {
        func fact(_ name: String) -> String { step[name] ?? "?" }
        switch step.code {
        case .base:
            let amount = amount(step)
            return PatronV1.Text(
                zh: "消费 \(amount)，基础积分 \(fact("points"))",
                en: "\(amount) spent: \(fact("points")) points at the base rate")
        case .categoryMultiplier:
            let amount = amount(step)
            return PatronV1.Text(
                zh: "“\(fact("category"))”类商品 \(amount)，积分 ×\(fact("multiplier"))",
                en: "\(amount) of \(fact("category")): points ×\(fact("multiplier"))")
        case .weekdayMultiplier:
            let weekday = weekday(fact("weekday"))
            return PatronV1.Text(
                zh: "\(weekday.zh)积分 ×\(fact("multiplier"))",
                en: "\(weekday.en): points ×\(fact("multiplier"))")
        case .levelMultiplier:
            return PatronV1.Text(
                zh: "等级 \(fact("level")) 积分 ×\(fact("multiplier"))",
                en: "level \(fact("level")): points ×\(fact("multiplier"))")
        case .combination:
            return combination(fact("mode"))
        case .rounding:
            return PatronV1.Text(
                zh: "共 \(fact("calculated")) 分，向下取整为 \(fact("points")) 分",
                en: "\(fact("calculated")) in all, rounded down to \(fact("points"))")
        case .monthlyCap:
            return PatronV1.Text(
                zh: "本月上限 \(fact("cap")) 分，已获 \(fact("alreadyGranted")) 分，"
                    + "本次实得 \(fact("points")) 分，超出 \(fact("capped")) 分不计",
                en: "monthly cap \(fact("cap")), \(fact("alreadyGranted")) earned before: "
                    + "\(fact("points")) granted, \(fact("capped")) cut")
        case .expiry:
            return PatronV1.Text(
                zh: "有效期至 \(fact("lastDate"))（含当日）",
                en: "valid through \(fact("lastDate"))")
        case .checkIn:
            return PatronV1.Text(
                zh: "连续签到第 \(fact("streak")) 天，获得 \(fact("points")) 分",
                en: "day \(fact("streak")) in a row: \(fact("points")) points")
        case .noProgramme:
            return PatronV1.Text(
                zh: "商户尚未设置积分规则", en: "the merchant has no points programme")
        }
    }

    private static func amount(_ step: ExplanationStep) -> String {
        guard let minor = step["amountMinor"].flatMap(Int64.init),
            let currency = step["currency"].flatMap(Currency.init)
        else { return "?" }
        return "\(major(minor, digits: currency.minorDigits)) \(currency.code)"
    }

    private static func major(_ minor: Int64, digits: Int) -> String {
        guard digits > 0 else { return "\(minor)" }
        let text = "\(minor)"
        let padded = String(repeating: "0", count: max(0, digits + 1 - text.utf8.count)) + text
        return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
    }

    private static func weekday(_ code: String) -> (zh: String, en: String) {
        switch Weekday(code: code) {
        case .monday: ("周一", "Monday")
        case .tuesday: ("周二", "Tuesday")
        case .wednesday: ("周三", "Wednesday")
        case .thursday: ("周四", "Thursday")
        case .friday: ("周五", "Friday")
        case .saturday: ("周六", "Saturday")
        case .sunday: ("周日", "Sunday")
        case nil: (code, code)
        }
    }

    private static func combination(_ mode: String) -> PatronV1.Text {
        switch Programme.Combination(rawValue: mode) {
        case .max:
            PatronV1.Text(zh: "多个倍数取最高", en: "of several multipliers the highest counts")
        case .additive:
            PatronV1.Text(zh: "多个倍数的加成相加", en: "the extra parts of multipliers are added")
        case .multiply:
            PatronV1.Text(zh: "多个倍数相乘", en: "multipliers are multiplied")
        case nil:
            PatronV1.Text(zh: mode, en: mode)
        }
    }
}

/// The stored form: a `PointsEntry` with nothing but its explanation, and that without texts.
enum StoredExplanation {
    static func bytes(_ steps: [ExplanationStep]) throws -> [UInt8] {
        try PointsV1.PointsEntry(
            explanation: steps.map(ExplanationText.bare)
        ).serializedBytes()
    }

    static func bare(_ bytes: [UInt8]) throws -> [PointsV1.ExplanationStep] {
        try PointsV1.PointsEntry(serialized: bytes).explanation
    }

    /// Steps of a newer version, whose code is not known here, are shown by their code.
    static func messages(_ bytes: [UInt8]) throws -> [PointsV1.ExplanationStep] {
        try bare(bytes).map { stored in
            guard let code = ExplanationStep.Code(rawValue: stored.code) else {
                var step = stored
                step.text = PatronV1.Text(zh: stored.code, en: stored.code)
                return step
            }
            return ExplanationText.message(
                ExplanationStep(
                    code: code,
                    facts: stored.facts.map {
                        ExplanationStep.Fact(name: $0.name, value: $0.value)
                    }))
        }
    }
}
