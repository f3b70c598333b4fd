import AnalyticsDomain
import Messages
import Primitives

extension DayTally {
    /// The types that count for something.
    static let types = [
        "member.registered", "order.paid", "order.refunded", "points.granted", "points.pending",
    ]

    init(_ events: [EventsV1.Event]) throws {
        self.init()
        for event in events { try add(event) }
    }

    /// What a type tells is in its message; types that count for nothing here are passed over.
    private mutating func add(_ event: EventsV1.Event) throws {
        guard let merchant = UUIDv7(event.merchantId), let occurredAt = event.occurredAt else {
            throw MalformedEvent(event)
        }
        observe(merchant, at: occurredAt)
        switch event.type {
        case "member.registered":
            let registered = try MemberV1.MemberRegisteredEvent(serialized: event.payload)
            try add(.memberRegistered, merchant, registered.businessDate, event)
        case "order.paid":
            let order = try PointsV1.OrderPaidEvent(serialized: event.payload)
            try add(
                .orderPaid(payable: Money(minor: order.payableMinor)), merchant,
                order.businessDate, event)
        case "order.refunded":
            let refund = try PointsV1.OrderRefundedEvent(serialized: event.payload)
            try add(
                .orderRefunded(
                    amount: Money(minor: refund.amountMinor),
                    points: Points(value: refund.pointsClawedBack)), merchant,
                refund.businessDate, event)
        // Points are issued when they are granted, usable or not yet.
        case "points.granted", "points.pending":
            let granted = try PointsV1.PointsGrantedEvent(serialized: event.payload)
            try add(
                .pointsGranted(Points(value: granted.points)), merchant, granted.businessDate,
                event)
        default:
            return
        }
    }

    private mutating func add(
        _ fact: DayFact, _ merchant: UUIDv7, _ date: String, _ event: EventsV1.Event
    ) throws {
        guard let date = CalendarDate(iso: date) else { throw MalformedEvent(event) }
        try add(fact, on: MerchantDay(merchant: merchant, date: date))
    }
}

/// An event that does not say what its type promises; the feed stands until somebody looks.
struct MalformedEvent: Error, CustomStringConvertible {
    let description: String

    init(_ event: EventsV1.Event) {
        description = "event \(event.id) is not a whole \(event.type)"
    }
}
