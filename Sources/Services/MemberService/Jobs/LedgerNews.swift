import Messages
import Primitives
import ServiceKit

/// Something that a member did beside buying, as far as levels care.
struct EventChange: Sendable {
    static let types = ["event.recorded"]

    let merchant: UUIDv7
    private(set) var member: UUIDv7
    /// By which it counts as this member's; nil for what is her own.
    private(set) var merge: UUIDv7?
    /// The event's business date.
    let date: CalendarDate

    /// Nil for any other event.
    init?(_ event: EventsV1.Event) throws {
        guard Self.types.contains(event.type) else { return nil }
        let told = try PointsV1.EventRecordedEvent(serialized: event.payload)
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(told.memberId),
            let date = CalendarDate(iso: told.businessDate)
        else { throw MalformedRow(problem: "event \(event.id) is nothing that a member did") }
        self.merchant = merchant
        self.member = member
        self.date = date
    }

    func moved(by merge: ReadSurvivors.Row) -> EventChange {
        var change = self
        change.member = merge.survivor
        change.merge = merge.merge
        return change
    }
}

/// How many points a member can use after a change of her books.
struct BalanceChange: Sendable {
    private static let granted = ["points.granted", "points.pending"]
    private static let changed = [
        "points.activated", "points.clawed_back", "points.spent", "points.restored",
        "points.expired", "points.debt_changed", "points.transferred", "points.adjusted",
        "points.held", "points.released",
    ]
    /// Freezing changes what may be done with points, and not how many there are.
    static let types = granted + changed

    let merchant: UUIDv7
    let member: UUIDv7
    let available: Int64
    /// When it is in the books: of a late order that is not the order's day.
    let at: Instant

    /// Nil for any other event.
    init?(_ event: EventsV1.Event) throws {
        let name: String
        if Self.granted.contains(event.type) {
            let told = try PointsV1.PointsGrantedEvent(serialized: event.payload)
            (name, available) = (told.memberId, told.available)
        } else if Self.changed.contains(event.type) {
            let told = try PointsV1.PointsChangedEvent(serialized: event.payload)
            (name, available) = (told.memberId, told.available)
        } else {
            return nil
        }
        guard let merchant = UUIDv7(event.merchantId), let member = UUIDv7(name),
            let at = event.occurredAt
        else { throw MalformedRow(problem: "event \(event.id) is no change of points") }
        self.merchant = merchant
        self.member = member
        self.at = at
    }
}
