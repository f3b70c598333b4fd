/// Refusals about reviews of members.
extension ErrorKey {
    package static let abuseCaseNotFound = ErrorKey(
        "ABUSE_CASE_NOT_FOUND", .notFound,
        zh: "审核案件不存在", en: "there is no such case")
    package static let abuseCaseDecided = ErrorKey(
        "ABUSE_CASE_DECIDED", .failedPrecondition,
        zh: "审核案件已处理", en: "the case was decided before")
    package static let notUnderReview = ErrorKey(
        "NOT_UNDER_REVIEW", .failedPrecondition,
        zh: "账户当前不在审核中", en: "the account is not under review")
    package static let appealMade = ErrorKey(
        "APPEAL_MADE", .failedPrecondition,
        zh: "每次审核只能申诉一次", en: "an appeal can be made once a review, and was made")

    static let abuse: [ErrorKey] = [
        .abuseCaseNotFound, .abuseCaseDecided, .notUnderReview, .appealMade,
    ]
}
