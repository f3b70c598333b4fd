package import ServiceKit

/// What a marketing-service can be told beside the common settings.
package enum MarketingSettings {
    static let settle = SettingKey<Int>.integer(
        "marketing.settle-seconds", default: Int(DueHolds.usualSettleSeconds), in: 1...600,
        doc:
            "How long after a hold's end, by the ledger's clock, what it took is given back; longer "
            + "than a call lives (5 s), with what the clocks of hosts may differ by.")

    package static let all: [any SettingDescription] = [settle]
}
