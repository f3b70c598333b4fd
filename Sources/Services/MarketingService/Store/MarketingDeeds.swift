import MarketingDomain
import Primitives
import ServiceKit

/// What marketing-service writes down of what staff does (docs/audited-calls.csv).
enum MarketingDeed: String, AuditAction {
    case promotionDrafted = "promotion.drafted"
    case promotionChanged = "promotion.changed"
    case promotionPublished = "promotion.published"
    case promotionStateSet = "promotion.state_set"
    case templateCreated = "coupon_template.created"
    case templateChanged = "coupon_template.changed"
    case templateStateSet = "coupon_template.state_set"
    case couponSettingsSet = "coupon_settings.set"
    case couponsIssued = "coupons.issued"
    case couponCancelled = "coupon.cancelled"
    case issueJobStarted = "issue_job.started"
    case issueJobCancelled = "issue_job.cancelled"
    case promoBatchCreated = "promo_batch.created"
    case promoBatchClosed = "promo_batch.closed"
    case promoCodesUploaded = "promo_codes.uploaded"
    case itemCreated = "item.created"
    case itemChanged = "item.changed"
    case itemArchived = "item.archived"
    case itemsImported = "items.imported"
    case uploadBegun = "upload.begun"
    case uploadCancelled = "upload.cancelled"
    case uploadResumed = "upload.resumed"
    case giftStockSet = "gift_stock.set"
}

extension AuditEntry {
    init(
        _ deed: MarketingDeed, object: String, reason: String? = nil, change: Change? = nil
    ) {
        self.init(named: deed, object: object, reason: reason, change: change)
    }

    /// A deed of which nothing stood there before, and no more is to be told than this.
    init(_ deed: MarketingDeed, object: String, reason: String? = nil, after: String) {
        self.init(
            deed, object: object, reason: reason, change: Change(before: "", after: after))
    }

    /// Where nothing stood.
    static let nothing = "NONE"
}
