/// Profiles, attributes, tags and groups.
extension ErrorKey {
    static let profiles: [ErrorKey] = [
        .birthdayChangedThisYear, .attributeNotFound, .attributeFixed, .attributeLimitReached,
        .labelNotFound, .labelFixed, .labelByRule, .labelLimitReached,
    ]

    package static let birthdayChangedThisYear = ErrorKey(
        "BIRTHDAY_CHANGED_THIS_YEAR", .failedPrecondition,
        zh: "生日每年只能修改一次，{next} 起可再次修改",
        en: "the birthday can be changed once a year; again from {next} on")
    package static let attributeNotFound = ErrorKey(
        "ATTRIBUTE_NOT_FOUND", .notFound,
        zh: "没有属性 {code}", en: "there is no attribute {code}")
    package static let attributeFixed = ErrorKey(
        "ATTRIBUTE_FIXED", .failedPrecondition,
        zh: "属性 {code} 的类型和敏感标记不能更改",
        en: "type and sensitivity of the attribute {code} cannot be changed")
    package static let attributeLimitReached = ErrorKey(
        "ATTRIBUTE_LIMIT_REACHED", .failedPrecondition,
        zh: "最多可定义 {limit} 个属性", en: "a merchant has at most {limit} attributes")
    package static let labelNotFound = ErrorKey(
        "LABEL_NOT_FOUND", .notFound,
        zh: "没有标签或分组 {code}", en: "there is no tag or group {code}")
    package static let labelFixed = ErrorKey(
        "LABEL_FIXED", .failedPrecondition,
        zh: "标签或分组 {code} 不能在手工与规则之间切换",
        en: "{code} is given by hand or by a condition, which cannot be changed")
    package static let labelByRule = ErrorKey(
        "LABEL_BY_RULE", .failedPrecondition,
        zh: "{code} 由规则自动维护，不能手工修改",
        en: "{code} is given by a condition, not by hand")
    package static let labelLimitReached = ErrorKey(
        "LABEL_LIMIT_REACHED", .failedPrecondition,
        zh: "最多可定义 {limit} 个", en: "a merchant has at most {limit} of them")
}
