package import ServiceKit

/// The settings that only member-service has.
package enum MemberSettings {
    package static let keysDirectory = SettingKey<String?>.optionalString(
        "keys.directory",
        doc:
            "Directory of the key files: tokens, key encryption, indices, SMS codes, passwords."
    )
    package static let tokenIssuer = SettingKey<String>.string(
        "token.issuer", default: "patron", doc: "Issuer that access tokens name.")

    package static let offlineSpendLimit = SettingKey<Int>.integer(
        "offline.spend-limit-minor", default: 20_000, in: 0...1_000_000_000,
        doc: "What a member may spend offline in a business date, in minor units.")

    package static let appTiers = SettingKey<String>.string(
        "apps.tiers", default: "standard",
        doc: "Tiers that merchants may give their apps, separated by commas; what they allow stands"
            + " in the gateway's rate.tiers.")

    package static let platformAccounts = SettingKey<[UInt8]?>.secretFile(
        "member.platform-accounts-file",
        doc:
            "JSON file with the merchants' apps at WeChat, Alipay, WeCom, DingTalk; none: no log-in."
    )

    package static let dormantDays = SettingKey<Int>.integer(
        "life-cycle.dormant-days", default: 30, in: 1...3_650,
        doc: "Days without an order after which a member is dormant.")

    package static let churnedDays = SettingKey<Int>.integer(
        "life-cycle.churned-days", default: 90, in: 1...3_650,
        doc:
            "Days without an order after which a member is churned; not below the days of dormancy."
    )

    package static let erasureJournal = SettingKey<String?>.optionalString(
        "erasures.journal",
        doc:
            "File to which each destruction of a member's data is appended, for `patron erasures apply`."
    )

    package static let all: [any SettingDescription] =
        [
            keysDirectory, tokenIssuer, offlineSpendLimit, appTiers, dormantDays, churnedDays,
            erasureJournal, platformAccounts,
        ] + Retention.keys

    static func appTiers(_ reader: SettingsReader) throws(SettingError) -> Set<String> {
        Set(try reader.value(appTiers).split(separator: ",").map { $0.filter { $0 != " " } })
    }
}
