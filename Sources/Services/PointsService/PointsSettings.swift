package import ServiceKit

/// What a points-service can be told beside the common settings.
package enum PointsSettings {
    /// 0: one a core, at most 8; more lanes make smaller batches.
    static let lanes = SettingKey<Int>.integer(
        "points.lanes", default: 0, in: 0...64,
        doc:
            "Lanes that write the ledger, each with a database connection; 0: one per core, 8 at most."
    )
    static let queue = SettingKey<Int>.integer(
        "points.lane-queue", default: 4_096, in: 1...1_000_000,
        doc: "Commands that may wait in one lane; beyond it callers are refused at once.")

    static let invoiceIssuer = SettingKey<InvoiceProvider>.choice(
        "points.invoice-issuer", default: .none,
        doc: "Who issues invoices; none: requests wait. local gives numbers of its own, for tests.")

    static let paymentAccounts = SettingKey<[UInt8]?>.secretFile(
        "points.payment-accounts-file",
        doc: "JSON file with the merchants' accounts at WeChat Pay and Alipay; none: no payments.")
    static let paymentPoll = SettingKey<Duration>.milliseconds(
        "points.payment-poll", default: 300_000, in: 100...3_600_000,
        doc: "How long a call-back is waited for before the provider is asked, milliseconds.")
    /// The transaction of a call is over long before, or has failed.
    static let callHold = SettingKey<Int>.integer(
        "points.call-hold-seconds", default: 60, in: 5...600,
        doc: "How long coupons are held for a checkout that is paid in one call, which lives 5 s.")
    static let shortestHold = SettingKey<Int>.integer(
        "points.shortest-hold-seconds", default: 60, in: 1...60,
        doc: "How short a hold may be that a caller asks for.")
    static let uploadChunk = SettingKey<Int>.integer(
        "points.upload-chunk-seconds", default: 60, in: 1...600,
        doc:
            "How long a piece of a file of orders may take; one that is killed keeps it twice as long."
    )

    static let keysDirectory = SettingKey<String?>.optionalString(
        "keys.directory",
        doc:
            "Directory of the key files: audit-KID.key sign heads of the audit. Only in development "
            + "there may be none.")

    package static let all: [any SettingDescription] = [
        lanes, queue, invoiceIssuer, paymentAccounts, paymentPoll, callHold, shortestHold,
        uploadChunk, keysDirectory, AuditRetention.setting,
    ]
}
