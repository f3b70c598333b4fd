import MemberDomain
import Messages
import Primitives
import ServiceKit

/// What is in force, and what one member decided about it.
struct ConsentBook: Sendable {
    private let texts: [ConsentPurpose: ReadConsentTexts.Row]
    private var kept: [ConsentPurpose: ConsentRow]

    init(texts: [ReadConsentTexts.Row], kept: [ConsentRow]) {
        self.texts = Dictionary(texts.map { ($0.purpose, $0) }, uniquingKeysWith: { $1 })
        self.kept = Dictionary(kept.map { ($0.purpose, $0) }, uniquingKeysWith: { $1 })
    }

    func words(_ purpose: ConsentPurpose) -> Consents.Words? { texts[purpose]?.words }

    func kept(_ purpose: ConsentPurpose) -> ConsentRow? { kept[purpose] }

    mutating func keep(_ row: ConsentRow) { kept[row.purpose] = row }

    /// One a purpose.
    var consents: [MemberV1.Consent] {
        ConsentPurpose.allCases.map { purpose in
            let row = kept[purpose]
            return MemberV1.Consent(
                purpose: MemberV1.ConsentPurpose(purpose),
                given: Consents.counts(row?.kept, words(purpose)),
                textVersion: row?.kept.textVersion ?? 0, decidedAt: row?.decidedAt,
                text: texts[purpose].map(MemberV1.ConsentText.init))
        }
    }
}

extension MemberV1.ConsentPurpose {
    init(_ purpose: ConsentPurpose) {
        switch purpose {
        case .service: self = .service
        case .smsMarketing: self = .smsMarketing
        case .weChatMarketing: self = .wechatMarketing
        case .profiling: self = .profiling
        }
    }
}

extension ConsentPurpose {
    init(_ purpose: MemberV1.ConsentPurpose, of field: String) throws(Refusal) {
        switch purpose {
        case .service: self = .service
        case .smsMarketing: self = .smsMarketing
        case .wechatMarketing: self = .weChatMarketing
        case .profiling: self = .profiling
        case .unspecified, .unrecognized:
            throw .invalid(
                field, "is not SERVICE, SMS_MARKETING, WECHAT_MARKETING or PROFILING")
        }
    }
}

extension Consents.Choice {
    /// Reads choices of a request, each purpose at most once.
    static func read(
        _ choices: [MemberV1.ConsentChoice], of field: String
    ) throws(Refusal) -> [Consents.Choice] {
        var read: [Consents.Choice] = []
        for choice in choices {
            let purpose = try ConsentPurpose(choice.purpose, of: field)
            guard !read.contains(where: { $0.purpose == purpose }) else {
                throw .invalid(field, "names a purpose twice")
            }
            read.append(
                Consents.Choice(
                    purpose: purpose, given: choice.given, textVersion: choice.textVersion))
        }
        return read
    }
}

extension MemberV1.ConsentChoice {
    init(_ decided: Consents.Decided) {
        self.init(
            purpose: MemberV1.ConsentPurpose(decided.purpose), given: decided.kept.given,
            textVersion: decided.kept.textVersion)
    }
}

extension MemberV1.ConsentText {
    init(_ row: ReadConsentTexts.Row) {
        self.init(
            purpose: MemberV1.ConsentPurpose(row.purpose), version: row.version,
            asksAgain: row.asksAgain, text: PatronV1.Text(zh: row.zh, en: row.en),
            publishedAt: row.publishedAt)
    }
}

extension MemberV1.ConsentDecision {
    init(_ row: ConsentRow) {
        self.init(
            purpose: MemberV1.ConsentPurpose(row.purpose), given: row.kept.given,
            textVersion: row.kept.textVersion, decidedAt: row.decidedAt, app: row.app)
    }
}

extension MemberEvents {
    static func consentChanged(
        _ row: ConsentRow, of member: UUIDv7, merchant: UUIDv7, seq: Int64, id: UUIDv7
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: merchant, type: "consent.changed", aggregate: member,
            aggregateSeq: seq, occurredAt: row.decidedAt,
            payload: MemberV1.ConsentChangedEvent(
                memberId: member.description, purpose: MemberV1.ConsentPurpose(row.purpose),
                given: row.kept.given, textVersion: row.kept.textVersion,
                decidedAt: row.decidedAt))
    }
}
