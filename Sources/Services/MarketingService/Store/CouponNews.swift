import MarketingDomain
import Messages
import Postgres
import Primitives
import ServiceKit

/// Events of coupons on their way out, numbered member by member.
///
/// Lock the members, then let it know their last numbers, then tell.
struct CouponNews {
    private let identifiers: IdentifierSource
    private var last: [UUIDv7: Int64] = [:]
    private var events: [OutboxEvent] = []

    init(_ identifiers: IdentifierSource) { self.identifiers = identifiers }

    init(
        _ identifiers: IdentifierSource,
        after rows: [(aggregate: UUIDv7, sequence: Int64)]
    ) {
        self.identifiers = identifiers
        for row in rows { last[row.aggregate] = row.sequence }
    }

    mutating func tell(
        _ type: String, of member: UUIDv7, merchant: UUIDv7, at instant: Instant,
        _ payload: some Message
    ) throws {
        let number = last[member, default: 0] + 1
        last[member] = number
        events.append(
            try OutboxEvent(
                id: identifiers.next(), merchant: merchant, type: type, aggregate: member,
                aggregateSeq: number, occurredAt: instant, payload: payload))
    }

    mutating func issued(_ coupons: [NewCoupon]) throws {
        for coupon in coupons {
            try tell(
                "coupon.issued", of: coupon.coupon.member, merchant: coupon.merchant,
                at: coupon.coupon.issuedAt, MarketingV1.CouponIssuedEvent(coupon))
        }
    }

    /// - Parameter order: that caused it, where the coupon does not name it any more.
    mutating func changed(
        _ type: String, _ row: CouponRow, order: UUIDv7? = nil, at instant: Instant
    ) throws {
        try tell(
            type, of: row.member, merchant: row.merchant, at: instant,
            MarketingV1.CouponChangedEvent(row, order: order))
    }

    /// For the last pipeline of a transaction; ring the bell after its commit.
    var insert: OutboxInsert { OutboxInsert(events) }

    var isEmpty: Bool { events.isEmpty }

    func write(in transaction: inout Transaction) throws {
        guard !events.isEmpty else { return }
        try transaction.run(insert)
    }
}

extension MarketingV1.CouponChangedEvent {
    fileprivate init(_ row: CouponRow, order: UUIDv7?) {
        self.init(
            couponId: row.id.description, memberId: row.member.description,
            templateId: row.template.id.description, templateVersion: row.template.version,
            state: row.life.state.message,
            orderId: (order ?? row.life.order)?.description ?? "",
            storeId: row.life.handOver?.store.description ?? "",
            expiresAt: row.life.expiresAt)
    }
}

extension MarketingV1.CouponIssuedEvent {
    init(_ coupon: NewCoupon) {
        self.init(
            couponId: coupon.id.description, memberId: coupon.coupon.member.description,
            templateId: coupon.coupon.templateId.description,
            templateVersion: coupon.coupon.templateVersion, reason: coupon.coupon.reason.rawValue)
    }
}
