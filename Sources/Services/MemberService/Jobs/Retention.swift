package import ServiceKit

/// How long what is needed for a while only is kept, in days; `Housekeeping` enforces it.
package struct Retention: Sendable {
    let rateEventsDays: Int
    let codesDays: Int
    let tokensDays: Int
    let answersDays: Int
    let abuseLinksDays: Int
    let prospectsDays: Int

    private static let rateEvents = SettingKey<Int>.integer(
        "retention.rate-events-days", default: 2, in: 2...30,
        doc: "Days for which events of limits are kept; the longest window of a limit is one.")
    private static let codes = SettingKey<Int>.integer(
        "retention.codes-days", default: 2, in: 1...30,
        doc: "Days for which codes by SMS and codes for the till are kept behind their end.")
    private static let tokens = SettingKey<Int>.integer(
        "retention.refresh-tokens-days", default: 7, in: 1...90,
        doc: "Days for which refresh tokens are kept behind their end, to notice their reuse.")
    private static let answers = SettingKey<Int>.integer(
        "retention.answers-days", default: 30, in: 1...366,
        doc:
            "Days for which answers of codes by SMS are kept; that they were given is kept for ever."
    )
    private static let abuseLinks = SettingKey<Int>.integer(
        "retention.abuse-links-days", default: 180, in: 30...180,
        doc: "Days for which it is kept what members have in common, from when it was seen last.")

    private static let prospects = SettingKey<Int>.integer(
        "retention.prospects-days", default: 366, in: 1...1_098,
        doc: "Days for which an account that belongs to no member is kept after it was seen last.")

    static let keys: [any SettingDescription] = [
        rateEvents, codes, tokens, answers, AuditRetention.setting, abuseLinks, prospects,
    ]

    init(_ reader: SettingsReader) throws {
        rateEventsDays = try reader.value(Self.rateEvents)
        codesDays = try reader.value(Self.codes)
        tokensDays = try reader.value(Self.tokens)
        answersDays = try reader.value(Self.answers)
        abuseLinksDays = try reader.value(Self.abuseLinks)
        prospectsDays = try reader.value(Self.prospects)
    }
}
