import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Gives each new member the merchant's welcome coupon, and that of the source that she came from
/// (A25), each once.
///
/// The coupon is dated by the registration, not by the moment at which the event arrives, so that a
/// late or repeated event makes the same coupon.
struct WelcomeCoupons: Sendable {
    let directory: MerchantDirectory
    let book: TemplateBook
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
        /// What her source gives beside the welcome; nil: nothing.
        let ofSource: UUIDv7?
    }

    /// What one template gives, and to whom.
    private enum Gift {
        case welcome(TemplateRow)
        case source(merchant: UUIDv7, template: UUIDv7)

        var template: UUIDv7 {
            switch self {
            case .welcome(let row): row.id
            case .source(_, let template): template
            }
        }
    }

    private func registrations(in events: [EventsV1.Event]) throws -> [Registration] {
        try events.map(Registration.init)
    }

    private func welcome(
        _ registrations: [Registration], in transaction: inout Transaction
    ) throws {
        guard !registrations.isEmpty else { return }
        // All members first, templates after them: everybody locks in this order.
        let templates = try transaction.pipeline { pipeline in
            pipeline.add(LockAggregates(registrations.map(\.member)))
            return pipeline.add(
                ReadTemplatesFor(
                    merchants: Array(Set(registrations.map(\.merchant))),
                    purpose: CouponReason.welcome.rawValue))
        }
        let sources = Set(registrations.compactMap(\.gift))
        let gifts =
            try templates.rows.map { Gift.welcome($0) }
            + sources.map { Gift.source(merchant: $0.merchant, template: $0.template) }
        var issued = 0
        for gift in gifts.sorted(by: { $0.template < $1.template }) {
            switch gift {
            case .welcome(let row):
                issued += try welcome(
                    registrations.filter { $0.merchant == row.merchant }, by: row,
                    in: &transaction)
            case .source(let merchant, let template):
                let key = SourceGift(merchant: merchant, template: template)
                issued += try give(
                    key, to: registrations.filter { $0.gift == key }, in: &transaction)
            }
        }
        if issued > 0 { try transaction.run(OutboxNotify()) }
    }

    /// A template that there is not, or that gives nothing now, gives nothing.
    ///
    /// - Returns: how many coupons were issued.
    private func give(
        _ gift: SourceGift, to registrations: [Registration], in transaction: inout Transaction
    ) throws -> Int {
        guard let clock = directory.cached(gift.merchant)?.clock else {
            throw Refusal(.unavailable)  // forgotten since `prepare`; the batch comes again
        }
        guard let latest = registrations.map(\.registeredAt).max() else { return 0 }
        return try CouponIssue(
            merchant: gift.merchant, template: gift.template, reason: .source, source: "",
            clock: clock, book: book, identifiers: identifiers, partly: true
        ).issue(
            to: registrations.map { .init(member: $0.member, at: $0.registeredAt) }, at: latest,
            in: &transaction
        ).issued.count
    }

    /// - Returns: how many coupons were issued.
    private func welcome(
        _ registrations: [Registration], by row: TemplateRow, in transaction: inout Transaction
    ) throws -> Int {
        guard let clock = directory.cached(row.merchant)?.clock else {
            throw Refusal(.unavailable)  // forgotten since `prepare`; the batch comes again
        }
        let template = try book.version(row).template
        let recipients = registrations.filter { registration in
            let decision = Welcome.decide(
                Welcome.Facts(
                    member: registration.member, source: registration.source,
                    registeredAt: registration.registeredAt, template: template, clock: clock))
            switch decision {
            case .issue: return true
            case .imported, .noTemplate, .over: return false
            }
        }
        guard let latest = recipients.map(\.registeredAt).max() else { return 0 }
        // A template that was paused meanwhile, or has nothing left, gives nothing.
        return try CouponIssue(
            merchant: row.merchant, template: row.id, reason: .welcome, source: "", clock: clock,
            book: book, identifiers: identifiers, partly: true
        ).issue(
            to: recipients.map { .init(member: $0.member, at: $0.registeredAt) }, at: latest,
            in: &transaction
        ).issued.count
    }
}

/// The coupon that a source of members gives.
private struct SourceGift: Hashable {
    let merchant: UUIDv7
    let template: UUIDv7
}

extension WelcomeCoupons.Registration {
    fileprivate var gift: SourceGift? {
        ofSource.map { SourceGift(merchant: merchant, template: $0) }
    }

    init(_ event: EventsV1.Event) throws {
        let registered = try MemberV1.MemberRegisteredEvent(serialized: event.payload)
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(registered.memberId),
            let source = Welcome.Source(rawValue: registered.source),
            let registeredAt = registered.registeredAt
        else { throw MalformedEvent(type: event.type, id: event.id) }
        self.init(
            merchant: merchant, member: member, source: source, registeredAt: registeredAt,
            ofSource: UUIDv7(registered.incentive?.couponTemplateId ?? ""))
    }
}

/// An event that does not say what its type promises; the feed stands until somebody looks.
struct MalformedEvent: Error, CustomStringConvertible {
    let type: String
    let id: String

    var description: String { "event \(id) is not a whole \(type)" }
}
