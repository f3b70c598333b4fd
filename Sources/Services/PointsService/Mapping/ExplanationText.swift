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
        case .excluded:
            let amount = amount(step)
            return PatronV1.Text(
                zh: "其中 \(amount) 不参与积分", en: "\(amount) of it earn nothing")
        case .multiplier:
            let factor = fact("multiplier")
            guard step["amountMinor"] != nil else {
                return PatronV1.Text(
                    zh: "\(fact("zh"))：积分 ×\(factor)", en: "\(fact("en")): points ×\(factor)")
            }
            let amount = amount(step)
            return PatronV1.Text(
                zh: "\(fact("zh")) \(amount)：积分 ×\(factor)",
                en: "\(amount) of \(fact("en")): points ×\(factor)")
        case .combination:
            return combination(fact("mode"))
        case .ceiling:
            return PatronV1.Text(
                zh: "倍数合计最高 ×\(fact("multiplier"))",
                en: "all multipliers together: at most ×\(fact("multiplier"))")
        case .bonus:
            return PatronV1.Text(
                zh: "\(fact("zh"))：额外 \(fact("points")) 分",
                en: "\(fact("en")): \(fact("points")) points more")
        case .rounding:
            return PatronV1.Text(
                zh: "共 \(fact("calculated")) 分，向下取整为 \(fact("points")) 分",
                en: "\(fact("calculated")) in all, rounded down to \(fact("points"))")
        case .dailyCap:
            return PatronV1.Text(
                zh: "今日上限 \(fact("cap")) 分，已获 \(fact("alreadyGranted")) 分，"
                    + "本次实得 \(fact("points")) 分，超出 \(fact("capped")) 分不计",
                en: "daily cap \(fact("cap")), \(fact("alreadyGranted")) earned before: "
                    + "\(fact("points")) granted, \(fact("capped")) cut")
        case .monthlyCap:
            return PatronV1.Text(
                zh: "本月上限 \(fact("cap")) 分，已获 \(fact("alreadyGranted")) 分，"
                    + "本次实得 \(fact("points")) 分，超出 \(fact("capped")) 分不计",
                en: "monthly cap \(fact("cap")), \(fact("alreadyGranted")) earned before: "
                    + "\(fact("points")) granted, \(fact("capped")) cut")
        case .pending:
            return PatronV1.Text(
                zh: "\(fact("date")) 起可用", en: "can be used from \(fact("date")) on")
        case .awaitsEvent:
            return PatronV1.Text(
                zh: "完成“\(fact("event"))”后可用，须在 \(fact("lastDate")) 前（含当日）",
                en: "can be used after \(fact("event")), which must come by \(fact("lastDate"))")
        case .underReview:
            return PatronV1.Text(
                zh: "积分审核中，通过后可用", en: "under review; can be used when it is released")
        case .expiry:
            return PatronV1.Text(
                zh: "有效期至 \(fact("lastDate"))（含当日）",
                en: "valid through \(fact("lastDate"))")
        case .checkIn:
            return PatronV1.Text(
                zh: "连续签到第 \(fact("streak")) 天，获得 \(fact("points")) 分",
                en: "day \(fact("streak")) in a row: \(fact("points")) points")
        case .event where step["thresholdMinor"] != nil:
            return spend(step)
        case .event:
            guard step["amountMinor"] != nil else {
                return PatronV1.Text(
                    zh: "\(fact("zh"))：获得 \(fact("points")) 分",
                    en: "\(fact("en")): \(fact("points")) points")
            }
            let amount = amount(step)
            return PatronV1.Text(
                zh: "\(fact("zh")) \(amount)：获得 \(fact("points")) 分",
                en: "\(fact("en")), \(amount): \(fact("points")) points")
        case .returned, .returnedExpired, .owed, .uncollected, .charged:
            return returned(step)
        case .activated:
            return PatronV1.Text(
                zh: "待生效的 \(fact("points")) 分提前生效",
                en: "\(fact("points")) pending points made usable")
        case .noProgramme:
            return PatronV1.Text(
                zh: "商户尚未设置积分规则", en: "the merchant has no points programme")
        }
    }

    /// What was spent has reached something.
    private static func spend(_ step: ExplanationStep) -> PatronV1.Text {
        func fact(_ name: String) -> String { step[name] ?? "?" }
        let (amount, threshold) = (amount(step), amount(step, "thresholdMinor"))
        guard let from = step["from"] else {
            return PatronV1.Text(
                zh: "\(fact("zh"))：累计消费 \(amount)，达到 \(threshold)，获得 \(fact("points")) 分",
                en: "\(fact("en")): \(amount) spent in all reach \(threshold): "
                    + "\(fact("points")) points")
        }
        return PatronV1.Text(
            zh: "\(fact("zh"))：\(from) 起消费 \(amount)，达到 \(threshold)，"
                + "获得 \(fact("points")) 分",
            en: "\(fact("en")): \(amount) spent since \(from) reach \(threshold): "
                + "\(fact("points")) points")
    }

    private static func amount(
        _ step: ExplanationStep, _ name: String = "amountMinor"
    ) -> String {
        guard let minor = step[name].flatMap(Int64.init),
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

    /// Steps of a return.
    private static func returned(_ step: ExplanationStep) -> PatronV1.Text {
        let points = step["points"] ?? "?"
        switch step.code {
        case .returned where step["mode"] == ReturnRule.Mode.reevaluate.rawValue:
            return PatronV1.Text(
                zh: "退货后重新计算，应扣回 \(points) 分",
                en: "reckoned anew without what was returned: \(points) points go back")
        case .returned:
            return PatronV1.Text(
                zh: "按退货比例扣回 \(points) 分",
                en: "\(points) points go back with what was returned")
        case .returnedExpired:
            return PatronV1.Text(
                zh: "其中 \(points) 分已过期，不再扣",
                en: "\(points) of them had ended, and count as returned")
        case .owed:
            return PatronV1.Text(
                zh: "\(points) 分已使用，记为欠分", en: "\(points) were spent, and are owed")
        case .charged:
            let amount = amount(step)
            return PatronV1.Text(
                zh: "\(points) 分已使用，从退款中扣除 \(amount)",
                en: "\(points) were spent; the refund is \(amount) less")
        default:
            return PatronV1.Text(
                zh: "\(points) 分已使用，予以核销", en: "\(points) were spent, and are written off")
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
