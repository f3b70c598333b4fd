import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Takes back the coupons of members who have left for good: they were told that they forfeit them.
struct DepartedMembers: Sendable {
    static let note = "DEREGISTERED"

    let clock: any WallClock
    let identifiers: IdentifierSource

    func consumer(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: "marketing-departures", source: .member, types: ["member.deregistered"],
            runtime: runtime,
            apply: { transaction, events in
                try takeBack(from: try events.map(Self.member), in: &transaction)
            })
    }

    private static func member(
        _ event: EventsV1.Event
    ) throws -> (merchant: UUIDv7, member: UUIDv7) {
        let told = try MemberV1.MemberDeregisteredEvent(serialized: event.payload)
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(told.memberId) else {
            throw MalformedEvent(type: event.type, id: event.id)
        }
        return (merchant, member)
    }

    private func takeBack(
        from members: [(merchant: UUIDv7, member: UUIDv7)], in transaction: inout Transaction
    ) throws {
        guard !members.isEmpty else { return }
        let now = clock.now()
        let gone = Set(members.map(\.member))
        let (keys, sequences) = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(Array(gone)))
            return (
                pipeline.add(ReadCouponsOfGone(members: members)),
                pipeline.add(ReadLastSequences(aggregates: Array(gone)))
            )
        }
        let found = try keys.rows
        guard !found.isEmpty else { return }
        var news = CouponNews(identifiers, after: try sequences.rows)
        var changed: [CouponRow] = []
        for var row in try transaction.run(ReadCoupons(keys: found)) where gone.contains(row.member)
        {
            // One whose end has come is bookkeeping of its own.
            guard (try? row.life.cancel(at: now)) != nil else { continue }
            try news.changed("coupon.cancelled", row, at: now)
            changed.append(row)
        }
        guard !changed.isEmpty else { return }
        try transaction.write(changed, closedAt: now, note: Self.note)
        try news.write(in: &transaction)
        try transaction.run(OutboxNotify())
    }
}
