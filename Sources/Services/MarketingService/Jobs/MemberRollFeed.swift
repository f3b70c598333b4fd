import Messages
import Postgres
import Primitives
import ServiceKit

/// Keeps the roll of members, over which mass issues go, with what they choose by; from the first
/// registration on.
struct MemberRollFeed: Sendable {
    private static let levelChanges = [
        "level.upgraded", "level.prolonged", "level.grace", "level.downgraded",
    ]

    func consumer(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: "marketing-roll", source: .member,
            types: [
                "member.registered", "member.updated", "member.deregistered", "member.merged",
                "member.merge_reversed",
            ] + Self.levelChanges,
            pace: .milliseconds(50), runtime: runtime,
            apply: { transaction, events in
                let new = try events.filter { $0.type == "member.registered" }.map(Self.row)
                if !new.isEmpty { try transaction.run(InsertRoll(members: new)) }
                let changes = try Self.changes(in: events)
                if !changes.isEmpty { try transaction.run(UpdateRoll(members: changes)) }
            })
    }

    private static func row(_ event: EventsV1.Event) throws -> InsertRoll.Entry {
        let registration = try WelcomeCoupons.Registration(event)
        let registered = try MemberV1.MemberRegisteredEvent(serialized: event.payload)
        return InsertRoll.Entry(
            merchant: registration.merchant, member: registration.member,
            registeredAt: registration.registeredAt,
            levelCode: registered.facts?.levelCode ?? "", store: UUIDv7(registered.storeId))
    }

    /// A member's events come in their order: of several the last one counts.
    private static func changes(in events: [EventsV1.Event]) throws -> [UpdateRoll.Entry] {
        var changes: [UUIDv7: UpdateRoll.Entry] = [:]
        for event in events where event.type != "member.registered" {
            guard let facts = try Self.facts(event) else { continue }
            guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(facts.memberId)
            else { throw MalformedEvent(type: event.type, id: event.id) }
            changes[member] = UpdateRoll.Entry(
                merchant: merchant, member: member, levelCode: facts.levelCode,
                isGone: facts.state == .anonymised || facts.state == .merged || facts.leaving)
        }
        return Array(changes.values)
    }

    private static func facts(_ event: EventsV1.Event) throws -> MemberV1.MemberFacts? {
        switch event.type {
        case "member.updated":
            try MemberV1.MemberUpdatedEvent(serialized: event.payload).facts
        case "member.deregistered":
            try MemberV1.MemberDeregisteredEvent(serialized: event.payload).facts
        case "member.merged":
            try MemberV1.MemberMergedEvent(serialized: event.payload).facts
        case "member.merge_reversed":
            try MemberV1.MemberMergeReversedEvent(serialized: event.payload).facts
        default:
            try MemberV1.LevelChangedEvent(serialized: event.payload).facts
        }
    }
}
