package import ServiceKit

/// What a marketing-service can be told beside the common settings.
package enum MarketingSettings {
    static let settle = SettingKey<Int>.integer(
        "marketing.settle-seconds", default: Int(DueHolds.usualSettleSeconds), in: 1...600,
        doc:
            "How long after a hold's end, by the ledger's clock, what it took is given back; longer "
            + "than a call lives (5 s), with what the clocks of hosts may differ by.")

    /// Longer than any period that is counted, and than any sale of a till may wait for its upload.
    static let offerHolds = SettingKey<Int>.integer(
        "retention.offer-holds-days", default: OfferHousekeeping.usualDays,
        in: OfferHousekeeping.leastDays...3_660,
        doc:
            "Days for which what an order held is kept whole after it was paid or given up; then only "
            + "what a return would give back stays.")

    package static let all: [any SettingDescription] = [
        settle, offerHolds, AuditRetention.setting,
    ]
}
