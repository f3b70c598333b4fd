/// Items and promotions.
extension ErrorKey {
    package static let itemNotFound = ErrorKey(
        "ITEM_NOT_FOUND", .notFound, zh: "商品 {sku} 不存在", en: "there is no item {sku}")
    package static let itemExists = ErrorKey(
        "ITEM_EXISTS", .alreadyExists,
        zh: "商品编码 {sku} 已被使用", en: "there is an item {sku} already")
    package static let itemArchived = ErrorKey(
        "ITEM_ARCHIVED", .failedPrecondition,
        zh: "商品 {sku} 已下架", en: "item {sku} was archived, and changes no more")
    package static let promotionNotFound = ErrorKey(
        "PROMOTION_NOT_FOUND", .notFound, zh: "促销活动不存在", en: "there is no such promotion")
    package static let promotionNotDraft = ErrorKey(
        "PROMOTION_NOT_DRAFT", .failedPrecondition,
        zh: "该促销活动没有待发布的草稿", en: "the promotion has no draft to publish")
    package static let promotionNotPublished = ErrorKey(
        "PROMOTION_NOT_PUBLISHED", .failedPrecondition,
        zh: "该促销活动尚未发布", en: "the promotion was never published")
    package static let promotionArchived = ErrorKey(
        "PROMOTION_ARCHIVED", .failedPrecondition,
        zh: "该促销活动已结束", en: "the promotion was archived, and changes no more")
    package static let tooManyPromotions = ErrorKey(
        "TOO_MANY_PROMOTIONS", .failedPrecondition,
        zh: "同时生效的促销活动不能超过 {limit} 个", en: "no more than {limit} promotions can be active")
}
