import MemberDomain
import Messages
import Primitives
import ServiceKit

/// The events of members: ids and facts, never a phone or name, and of a birthday month and day.
enum MemberEvents {
    static func registered(
        _ member: NewMember, birthday: Birthday?, referrer: UUIDv7?, origin: Origin? = nil,
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
                    standing: member.standing, scheme: profile.scheme, version: 1,
                    birthday: birthday),
                channel: origin?.channel.name ?? "",
                sceneId: origin?.scene?.scene.description ?? ""))
    }

    /// A change that is no change of level.
    static func updated(
        _ facts: MemberV1.MemberFacts, of member: UUIDv7, merchant: UUIDv7, seq: Int64, id: UUIDv7,
        at: Instant
    ) throws -> OutboxEvent {
        try OutboxEvent(
            id: id, merchant: merchant, type: "member.updated", aggregate: member,
            aggregateSeq: seq, occurredAt: at,
            payload: MemberV1.MemberUpdatedEvent(memberId: member.description, facts: facts))
    }

    /// What changes a level.
    enum LevelChange: String {
        case upgraded = "level.upgraded"
        case prolonged = "level.prolonged"
        case downgraded = "level.downgraded"
    }
}
