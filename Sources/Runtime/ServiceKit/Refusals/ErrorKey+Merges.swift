/// Members who are one person, made one and parted again.
extension ErrorKey {
    package static let mergeInFlight = ErrorKey(
        "MERGE_IN_FLIGHT", .failedPrecondition,
        zh: "被合并账户有未完成的业务（{what}），请先完成或取消",
        en: "something of the duplicate is under way, and to be ended first: {what}")
    package static let mergeNotFound = ErrorKey(
        "MERGE_NOT_FOUND", .notFound, zh: "会员合并记录不存在", en: "there is no such merge")
    package static let mergeNotPossible = ErrorKey(
        "MERGE_NOT_POSSIBLE", .failedPrecondition,
        zh: "无法合并或撤销（{reason}）", en: "the members cannot be made one, or parted: {reason}")
    package static let mergeReversed = ErrorKey(
        "MERGE_REVERSED", .failedPrecondition,
        zh: "该合并已撤销", en: "the merge was reversed already")
    package static let mergeTooOld = ErrorKey(
        "MERGE_TOO_OLD", .failedPrecondition,
        zh: "合并已超过 30 天，不能撤销", en: "the merge is older than 30 days, and stays")

    static let merges: [ErrorKey] = [
        .mergeInFlight, .mergeNotFound, .mergeNotPossible, .mergeReversed, .mergeTooOld,
    ]
}
