import Messages
import Postgres
import Primitives
import ServiceKit

/// Follows member-service's feed, so that an order by member id needs no call to it.
enum MemberFactsFeed {
    static let consumer = "points"
    private static let levelChanges = [
        "level.upgraded", "level.prolonged", "level.grace", "level.downgraded",
    ]

    static func make(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: consumer, source: .member,
            types: [
                "member.registered", "member.updated", "member.deregistered", "member.merged",
                "member.merge_reversed", "risk.flagged", "risk.released", "referral.flagged",
            ] + levelChanges,
            runtime: runtime
        ) { transaction, events in
            let facts = try events.compactMap(facts)
            let news = try MemberNews(events)
            guard !facts.isEmpty || !news.isEmpty else { return }
            try transaction.run(SetAllMerchants())
            if !facts.isEmpty { try transaction.run(UpsertMembers(facts)) }
            try news.write(in: &transaction)
        }
    }

    /// Facts travel in every event that changes them.
    static func facts(
        _ event: EventsV1.Event
    ) throws -> (key: MemberKey, facts: MemberFacts)? {
        let facts: MemberV1.MemberFacts?
        var referrer: UUIDv7?
        switch event.type {
        case "member.registered":
            let registered = try MemberV1.MemberRegisteredEvent(serialized: event.payload)
            facts = registered.facts
            referrer = MemberNews.referrer(registered)
        case "member.updated":
            facts = try MemberV1.MemberUpdatedEvent(serialized: event.payload).facts
        case "member.deregistered":
            facts = try MemberV1.MemberDeregisteredEvent(serialized: event.payload).facts
        case "member.merged":
            facts = try MemberV1.MemberMergedEvent(serialized: event.payload).facts
        case "member.merge_reversed":
            facts = try MemberV1.MemberMergeReversedEvent(serialized: event.payload).facts
        case _ where levelChanges.contains(event.type):
            facts = try MemberV1.LevelChangedEvent(serialized: event.payload).facts
        default:
            facts = nil
        }
        guard let facts, let merchant = UUIDv7(event.merchantId),
            let member = UUIDv7(facts.memberId)
        else { return nil }
        var known = MemberFacts(facts)
        known.referrer = referrer
        return (MemberKey(merchant: merchant, member: member), known)
    }
}

/// The consumer's transaction has no settings of its own.
struct SetAllMerchants: Statement {
    static let sql = "SELECT set_config('patron.merchant', '*', true)"

    static func decode(_ row: inout RowReader) throws(PostgresError) {}
}
