import Levels
import MemberDomain
import Messages
import Primitives
import ServiceKit

/// The events of members: ids and facts, never a phone or name, and of a birthday month and day.
enum MemberEvents {
    static func registered(
        _ member: NewMember, birthday: Birthday?, referrer: UUIDv7?,
        incentive: SourceTerms? = nil, consents: [Consents.Decided] = [],
        profile: MerchantProfile, id: UUIDv7, at: Instant
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: member.merchant, type: "member.registered", aggregate: member.id,
            aggregateSeq: 1, occurredAt: at,
            payload: MemberV1.MemberRegisteredEvent(
                memberId: member.id.description, source: member.source.rawValue,
                storeId: member.storeId?.description ?? "",
                referrerMemberId: referrer?.description ?? "", registeredAt: member.registeredAt,
                businessDate: profile.clock.businessDate(at: member.registeredAt).description,
                facts: MemberV1.MemberFacts(
                    member: member.id, state: .active, blocks: MemberBlocks(),
                    level: HeldLevel(newMember: member.standing, by: profile.rules),
                    scheme: profile.scheme, version: 1, birthday: birthday),
                origin: MemberV1.RegistrationOrigin(member.origin),
                originReference: member.originReference ?? "",
                sceneId: member.scene?.description ?? "",
                incentive: incentive.map {
                    MemberV1.SourceIncentive(
                        eventCode: $0.eventCode ?? "",
                        couponTemplateId: $0.couponTemplate?.description ?? "")
                },
                consents: consents.map { MemberV1.ConsentChoice($0) }))
    }

    /// A change that is no change of level.
    ///
    /// - Parameter changed: names of fields of the profile, never their values.
    static func updated(
        _ facts: MemberV1.MemberFacts, of member: UUIDv7, merchant: UUIDv7, seq: Int64, id: UUIDv7,
        at: Instant, changed: [String] = []
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: merchant, type: "member.updated", aggregate: member,
            aggregateSeq: seq, occurredAt: at,
            payload: MemberV1.MemberUpdatedEvent(
                memberId: member.description, facts: facts, changed: changed))
    }

    /// What happened to a level.
    static func level(
        _ news: LevelNews, order: String, in profile: MerchantProfile, of member: UUIDv7,
        seq: Int64, facts: MemberV1.MemberFacts, id: UUIDv7, at: Instant
    ) throws -> OutboxEvent {
        guard let type = type(of: news.kind) else {
            return try updated(
                facts, of: member, merchant: profile.merchant, seq: seq, id: id, at: at)
        }
        let scheme = profile.scheme
        return try OutboxEvent(
            id: id, merchant: profile.merchant, type: type, aggregate: member,
            aggregateSeq: seq, occurredAt: at,
            payload: MemberV1.LevelChangedEvent(
                memberId: member.description,
                fromLevel: scheme.level(rank: news.from.rank).code,
                toLevel: scheme.level(rank: news.to.rank).code,
                validUntil: news.to.validUntil,
                reason: news.met.map {
                    PatronV1.Text(LevelTexts.reason($0, currency: scheme.currency))
                },
                orderId: order, facts: facts, source: MemberV1.LevelSource(news.to.source),
                stay: news.stay.map {
                    MemberV1.LevelStay($0, held: news.to, currency: scheme.currency)
                }))
    }

    /// Nil for what is told as a change of the member.
    private static func type(of kind: LevelNews.Kind) -> String? {
        switch kind {
        case .upgraded: "level.upgraded"
        case .prolonged: "level.prolonged"
        case .downgraded: "level.downgraded"
        case .grace: "level.grace"
        case .expiring: "level.expiring"
        case .renumbered: nil
        }
    }
}
