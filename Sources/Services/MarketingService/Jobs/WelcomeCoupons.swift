import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Gives each new member the merchant's welcome coupon, once.
///
/// The coupon is dated by the registration, not by the moment at which the event arrives, so that a
/// late or repeated event makes the same coupon.
struct WelcomeCoupons: Sendable {
    let directory: MerchantDirectory
    let identifiers: IdentifierSource

    func consumer(_ runtime: ServiceRuntime) throws -> FeedConsumer {
        try FeedConsumer(
            name: "marketing", source: .member, types: ["member.registered"], runtime: runtime,
            prepare: { events in
                for merchant in Set(try registrations(in: events).map(\.merchant)) {
                    _ = try await directory.merchant(merchant, deadline: .now + .seconds(5))
                }
            },
            apply: { transaction, events in
                try welcome(try registrations(in: events), in: &transaction)
            })
    }

    struct Registration: Sendable {
        let merchant: UUIDv7
        let member: UUIDv7
        let source: Welcome.Source
        let registeredAt: Instant
    }

    private func registrations(in events: [EventsV1.Event]) throws -> [Registration] {
        try events.map(Registration.init)
    }

    private func welcome(
        _ registrations: [Registration], in transaction: inout Transaction
    ) throws {
        guard !registrations.isEmpty else { return }
        let members = registrations.map(\.member)
        let rows = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(members))
            return pipeline.add(
                ReadWelcomeTemplates(merchants: Array(Set(registrations.map(\.merchant)))))
        }
        let templates = Dictionary(
            try rows.rows.map { ($0.merchant, $0.template) },
            uniquingKeysWith: { first, _ in first })
        let coupons = try registrations.compactMap { registration in
            try coupon(for: registration, template: templates[registration.merchant])
        }
        guard !coupons.isEmpty else { return }
        let inserted = Set(try transaction.run(InsertCoupons(coupons: coupons)))
        let issued = coupons.filter { inserted.contains($0.id) }
        try announce(issued, in: &transaction)
    }

    private func coupon(
        for registration: Registration, template: CouponTemplate?
    ) throws -> NewCoupon? {
        guard let clock = directory.cached(registration.merchant)?.clock else {
            throw Refusal(.unavailable)  // forgotten since `prepare`; the batch comes again
        }
        let decision = Welcome.decide(
            Welcome.Facts(
                member: registration.member, source: registration.source,
                registeredAt: registration.registeredAt, template: template, clock: clock))
        switch decision {
        case .issue(let coupon):
            return NewCoupon(
                id: identifiers.next(), merchant: registration.merchant, coupon: coupon)
        case .imported, .noTemplate:
            return nil
        }
    }

    private func announce(_ issued: [NewCoupon], in transaction: inout Transaction) throws {
        guard !issued.isEmpty else { return }
        var sequences = try Outbox.lastSequences(
            of: issued.map(\.coupon.member), in: &transaction)
        let events = try issued.map { coupon in
            sequences[coupon.coupon.member, default: 0] += 1
            return try OutboxEvent(
                id: identifiers.next(), merchant: coupon.merchant, type: "coupon.issued",
                aggregate: coupon.coupon.member,
                aggregateSeq: sequences[coupon.coupon.member, default: 0],
                occurredAt: coupon.coupon.issuedAt,
                payload: MarketingV1.CouponIssuedEvent(coupon))
        }
        try Outbox.append(events, in: &transaction)
    }
}

extension WelcomeCoupons.Registration {
    init(_ event: EventsV1.Event) throws {
        let registered = try MemberV1.MemberRegisteredEvent(serialized: event.payload)
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(registered.memberId),
            let source = Welcome.Source(rawValue: registered.source),
            let registeredAt = registered.registeredAt
        else { throw MalformedEvent(type: event.type, id: event.id) }
        self.init(
            merchant: merchant, member: member, source: source, registeredAt: registeredAt)
    }
}

/// An event that does not say what its type promises; the feed stands until somebody looks.
struct MalformedEvent: Error, CustomStringConvertible {
    let type: String
    let id: String

    var description: String { "event \(id) is not a whole \(type)" }
}
