import MemberDomain
package import ServiceKit

/// The settings that only member-service has.
package enum MemberSettings {
    package static let keysDirectory = SettingKey<String?>.optionalString(
        "keys.directory",
        doc:
            "Directory of the key files: tokens, key encryption, indices, SMS codes, passwords."
    )
    package static let keyService = SettingKey<String?>.optionalString(
        "keys.service",
        doc:
            "Address of the key service that seals key-encryption keys; none: they are files."
    )
    package static let keyServiceKey = SettingKey<String?>.optionalString(
        "keys.service-key", doc: "Id of the key that the key service seals with.")
    package static let keyServiceAccess = SettingKey<String?>.optionalString(
        "keys.service-access", doc: "Id of the access to the key service.")
    package static let keyServiceSecret = SettingKey<[UInt8]?>.secretFile(
        "keys.service-secret-file",
        doc: "File with the secret that requests to the key service are signed with.")
    package static let keysRotationDays = SettingKey<Int>.integer(
        "keys.rotation-days", default: 90, in: 7...366,
        doc: "Days after which the key service makes a new key-encryption key.")
    package static let keysKeptSeconds = SettingKey<Int>.integer(
        "keys.kept-seconds", default: 3_600, in: 60...86_400,
        doc:
            "How long a key that the key service has opened is good while it is away, in seconds.")

    package static let tokenIssuer = SettingKey<String>.string(
        "token.issuer", default: "patron", doc: "Issuer that access tokens name.")

    package static let sessionMemberDays = SettingKey<Int>.integer(
        "sessions.member-days", default: 365, in: 1...3_650,
        doc: "Days after which a member logs in anew, however often her session was refreshed.")
    package static let sessionStaffHours = SettingKey<Int>.integer(
        "sessions.staff-hours", default: 24, in: 1...168,
        doc: "Hours after which staff logs in anew, however often the session was refreshed.")

    package static let breachedPasswords = SettingKey<String?>.optionalString(
        "passwords.breached-file",
        doc: "File with passwords of known breaches, none of which is taken as a new one: a line"
            + " has a SHA-1 in hex, or one and how often it was seen, as `HASH:count`; none: words"
            + " and patterns alone are refused.")

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

    package static let filesServer = SettingKey<String?>.optionalString(
        "files.server",
        doc: "S3-style server that keeps files, as https://host:port; none: a folder, or no files.")
    package static let filesBucket = SettingKey<String?>.optionalString(
        "files.bucket", doc: "Its bucket.")
    package static let filesRegion = SettingKey<String>.string(
        "files.region", default: "us-east-1", doc: "Region that signatures name.")
    package static let filesAccessKey = SettingKey<String?>.optionalString(
        "files.access-key", doc: "Id of the key to the bucket.")
    package static let filesSecret = SettingKey<[UInt8]?>.secretFile(
        "files.secret-file", doc: "File with the secret of that key.")
    package static let filesFolder = SettingKey<String?>.optionalString(
        "files.folder", doc: "Folder that keeps files where no server does; for development only.")
    package static let filesListen = SettingKey<ListenAddress>.address(
        "files.listen", default: ListenAddress(host: "127.0.0.1", port: 9_200),
        doc: "Where files of the folder are put and got by signed URLs.")

    package static let all: [any SettingDescription] =
        [
            keysDirectory, keyService, keyServiceKey, keyServiceAccess, keyServiceSecret,
            keysRotationDays, keysKeptSeconds, tokenIssuer, sessionMemberDays, sessionStaffHours,
            breachedPasswords, offlineSpendLimit, appTiers, dormantDays, churnedDays,
            erasureJournal, platformAccounts, filesServer, filesBucket, filesRegion, filesAccessKey,
            filesSecret, filesFolder, filesListen,
        ] + Retention.keys + SmsSpending.keys

    static func sessionLimits(
        _ reader: SettingsReader
    ) throws(SettingError) -> RefreshRules.SessionLimits {
        RefreshRules.SessionLimits(
            memberSeconds: Int64(try reader.value(sessionMemberDays)) * 86_400,
            staffSeconds: Int64(try reader.value(sessionStaffHours)) * 3_600)
    }

    static func appTiers(_ reader: SettingsReader) throws(SettingError) -> Set<String> {
        Set(try reader.value(appTiers).split(separator: ",").map { $0.filter { $0 != " " } })
    }
}
