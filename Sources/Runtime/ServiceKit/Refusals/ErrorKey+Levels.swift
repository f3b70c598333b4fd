/// Level schemes, and levels that are given or asked for.
extension ErrorKey {
    package static let levelSchemeNotFound = ErrorKey(
        "LEVEL_SCHEME_NOT_FOUND", .notFound, zh: "等级方案不存在", en: "there is no such level scheme")
    package static let levelSchemeNotDraft = ErrorKey(
        "LEVEL_SCHEME_NOT_DRAFT", .failedPrecondition,
        zh: "该等级方案不是草稿", en: "the level scheme is no draft, and changes no more")
    package static let levelSchemeInForce = ErrorKey(
        "LEVEL_SCHEME_IN_FORCE", .failedPrecondition,
        zh: "该等级方案已生效或即将生效", en: "the level scheme is in force, or about to be")
    package static let levelNotFound = ErrorKey(
        "LEVEL_NOT_FOUND", .notFound,
        zh: "当前等级方案中没有等级 {level}", en: "the level scheme in force has no level {level}")
    package static let levelNotHigher = ErrorKey(
        "LEVEL_NOT_HIGHER", .failedPrecondition,
        zh: "会员当前等级不低于该等级", en: "the member holds this level or a higher one")
    package static let levelGrantNotFound = ErrorKey(
        "LEVEL_GRANT_NOT_FOUND", .notFound,
        zh: "等级授予记录不存在", en: "the member was given no such level")
    package static let levelGrantOver = ErrorKey(
        "LEVEL_GRANT_OVER", .failedPrecondition,
        zh: "该等级授予已结束", en: "the level that was given is over already")
    package static let levelGrantLimit = ErrorKey(
        "LEVEL_GRANT_LIMIT", .failedPrecondition,
        zh: "会员未结束的等级授予不能超过 {limit} 条",
        en: "no more than {limit} levels can be given to a member at once")
    package static let levelApplicationNotFound = ErrorKey(
        "LEVEL_APPLICATION_NOT_FOUND", .notFound,
        zh: "等级申请不存在", en: "there is no such application")
    package static let levelApplicationDecided = ErrorKey(
        "LEVEL_APPLICATION_DECIDED", .failedPrecondition,
        zh: "等级申请已处理", en: "the application is decided, or was withdrawn")
    package static let levelApplicationOpen = ErrorKey(
        "LEVEL_APPLICATION_OPEN", .alreadyExists,
        zh: "已有待处理的等级申请", en: "an application of the member is open already")

    package static let benefitNotFound = ErrorKey(
        "BENEFIT_NOT_FOUND", .notFound,
        zh: "当前等级没有该权益", en: "the member's level gives no such benefit")
    package static let benefitNotClaimable = ErrorKey(
        "BENEFIT_NOT_CLAIMABLE", .failedPrecondition,
        zh: "该权益现在不能领取（{reason}）", en: "the benefit cannot be claimed now: {reason}")
    package static let benefitUsedUp = ErrorKey(
        "BENEFIT_USED_UP", .failedPrecondition,
        zh: "本期可领取的 {uses} 次已用完", en: "all {uses} uses of the period are claimed")
    package static let benefitChoiceMade = ErrorKey(
        "BENEFIT_CHOICE_MADE", .failedPrecondition,
        zh: "本期只能选择 {choose} 项权益", en: "{choose} of the alternatives can be chosen in a period")

    package static let benefitClaimNotFound = ErrorKey(
        "BENEFIT_CLAIM_NOT_FOUND", .notFound,
        zh: "权益领取记录不存在", en: "the member has claimed no such benefit")
    package static let benefitFeedbackClosed = ErrorKey(
        "BENEFIT_FEEDBACK_CLOSED", .failedPrecondition,
        zh: "该权益现在不能评价（{reason}）", en: "the benefit cannot be rated now: {reason}")
    package static let benefitUseNotReversible = ErrorKey(
        "BENEFIT_USE_NOT_REVERSIBLE", .failedPrecondition,
        zh: "该权益使用不能撤销（{reason}）", en: "the use cannot be undone: {reason}")
    package static let wishNotFound = ErrorKey(
        "WISH_NOT_FOUND", .notFound, zh: "服务心愿不存在", en: "there is no such wish")
    package static let wishOver = ErrorKey(
        "WISH_OVER", .failedPrecondition,
        zh: "该服务心愿已处理完毕", en: "the wish is answered, closed or withdrawn already")
    package static let wishNotAnswered = ErrorKey(
        "WISH_NOT_ANSWERED", .failedPrecondition,
        zh: "该服务心愿还没有答复", en: "nobody has answered the wish")
    package static let wishScored = ErrorKey(
        "WISH_SCORED", .failedPrecondition,
        zh: "该服务心愿已评分", en: "the wish has its score already")
    package static let wishLimit = ErrorKey(
        "WISH_LIMIT", .failedPrecondition,
        zh: "待答复的服务心愿不能超过 {limit} 条", en: "no more than {limit} wishes can be open at once")

    static let levels: [ErrorKey] = [
        .levelSchemeNotFound, .levelSchemeNotDraft, .levelSchemeInForce, .levelNotFound,
        .levelNotHigher, .levelGrantNotFound, .levelGrantOver, .levelGrantLimit,
        .levelApplicationNotFound, .levelApplicationDecided, .levelApplicationOpen,
        .benefitNotFound, .benefitNotClaimable, .benefitUsedUp, .benefitChoiceMade,
        .benefitClaimNotFound, .benefitFeedbackClosed, .benefitUseNotReversible,
        .wishNotFound, .wishOver, .wishNotAnswered, .wishScored, .wishLimit,
    ]
}
