package import Primitives

/// What a merchant's orders would have earned by a version that is tried, beside what the versions
/// in force earned them (N04).
///
/// Both sides are reckoned anew, with the caps kept as they fill up, so that like is compared with
/// like: returns, visits and events are left out of both.
package struct Backtest: Sendable {
    package struct Order: Sendable {
        package let member: UUIDv7
        package let traits: MemberTraits
        package let purchase: Purchase

        package init(member: UUIDv7, traits: MemberTraits, purchase: Purchase) {
            self.member = member
            self.traits = traits
            self.purchase = purchase
        }
    }

    package struct Figures: Hashable, Sendable {
        package fileprivate(set) var points: Int64 = 0
        /// Cut by the caps.
        package fileprivate(set) var capped: Int64 = 0
    }

    package struct Member: Hashable, Sendable {
        package let id: UUIDv7
        package fileprivate(set) var before: Int64 = 0
        package fileprivate(set) var after: Int64 = 0

        fileprivate var difference: UInt64 { (after - before).magnitude }
    }

    /// What a member has earned in a month or on a day, by each side.
    private struct Sides {
        var active: Int64 = 0
        var draft: Int64 = 0
    }

    /// A member, by her place in the list, and the first day of a period: in one number, which is
    /// hashed in one step.
    private typealias PeriodKey = UInt64

    private let timeline: ProgrammeTimeline
    private let draft: Programme
    /// Kept only where some version has such a cap: an entry for each member and period.
    private let keepsMonths: Bool
    private let keepsDays: Bool
    private var months: [PeriodKey: Sides] = [:]
    private var days: [PeriodKey: Sides] = [:]
    private var places: [UUIDv7: Int32] = [:]

    package private(set) var orders: Int64 = 0
    package private(set) var members: [Member] = []
    package private(set) var activeFigures = Figures()
    package private(set) var draftFigures = Figures()
    /// Nil where levels do not look at points.
    package private(set) var levels: LevelReplay?

    package init(
        active timeline: ProgrammeTimeline, draft: Programme, levels: LevelReplay? = nil
    ) {
        self.levels = levels
        self.timeline = timeline
        self.draft = draft
        let caps = timeline.programmes.map(\.caps) + [draft.caps]
        keepsMonths = caps.contains { $0.perMonth != nil }
        keepsDays = caps.contains { $0.perDay != nil }
    }

    /// Whether a rule of either side looks at one of these facts.
    package func mentions(_ facts: Set<PurchaseFact>) -> Bool {
        draft.mentions(facts) || timeline.programmes.contains { $0.mentions(facts) }
    }

    /// Reckons orders in the order in which they were decided.
    package mutating func add(_ orders: [Order]) {
        // Neighbours were mostly paid under the same version: rules are copied once, not for each.
        let draft = draft
        var place: Int?
        var active: Programme?
        for order in orders {
            let inForce = timeline.spans.place(at: order.purchase.paidAt)
            if inForce != place {
                place = inForce
                active = inForce.map { timeline.programmes[$0] }
            }
            add(order, by: active, and: draft)
        }
    }

    private mutating func add(_ order: Order, by active: Programme?, and draft: Programme) {
        let member = place(of: order.member)
        let date = order.purchase.businessDate
        let month = Self.key(member, keepsMonths ? date.startOfMonth : date)
        let day = Self.key(member, date)
        var inMonth = keepsMonths ? months[month] ?? Sides() : Sides()
        var onDay = keepsDays ? days[day] ?? Sides() : Sides()

        let before = Self.earned(
            order, by: active, EarnedTotals(inMonth: inMonth.active, onDay: onDay.active))
        let after = Self.earned(
            order, by: draft, EarnedTotals(inMonth: inMonth.draft, onDay: onDay.draft))
        orders += 1
        activeFigures.add(before)
        draftFigures.add(after)
        members[Int(member)].before.add(before.points)
        members[Int(member)].after.add(after.points)
        levels?.add(order.purchase, of: member, active: before.points, draft: after.points)
        if keepsMonths {
            inMonth.active.add(before.points)
            inMonth.draft.add(after.points)
            months[month] = inMonth
        }
        if keepsDays {
            onDay.active.add(before.points)
            onDay.draft.add(after.points)
            days[day] = onDay
        }
    }

    private static func key(_ member: Int32, _ start: CalendarDate) -> PeriodKey {
        UInt64(UInt32(bitPattern: member)) << 32 | UInt64(UInt32(bitPattern: start.daysSinceEpoch))
    }

    private mutating func place(of member: UUIDv7) -> Int32 {
        if let place = places[member] { return place }
        let place = Int32(members.count)
        places[member] = place
        members.append(Member(id: member))
        return place
    }

    /// Nothing where no version was in force, and where the amounts leave 64 bits: such an order
    /// would have been refused.
    private static func earned(
        _ order: Order, by programme: Programme?, _ totals: EarnedTotals
    ) -> Figures {
        guard let programme else { return Figures() }
        do {
            let calculated = try Calculation(
                order.purchase, order.traits, by: programme, explains: false
            ).points
            let points = try programme.granted(of: calculated, totals)
            return Figures(points: points, capped: calculated - points)
        } catch {
            return Figures()
        }
    }
}

/// What stands at the end.
extension Backtest {
    package var membersWithMore: Int64 { Int64(members.count { $0.after > $0.before }) }
    package var membersWithLess: Int64 { Int64(members.count { $0.after < $0.before }) }

    /// The members whose points differ most, at most so many; of equal ones the lowest ids.
    package func mostAffected(_ count: Int) -> [Member] {
        var most: [Member] = []
        for member in members where member.difference > 0 {
            let place = most.firstIndex { member.isBefore($0) } ?? most.endIndex
            guard place < count else { continue }
            most.insert(member, at: place)
            if most.count > count { most.removeLast() }
        }
        return most
    }

    /// What the points of a side are worth at checkout by a version's rule, minor units.
    package static func liability(_ figures: Figures, by programme: Programme?) -> Int64 {
        programme?.policies.money?.value(of: figures.points) ?? 0
    }
}

extension Backtest.Member {
    fileprivate func isBefore(_ other: Self) -> Bool {
        difference == other.difference ? id < other.id : difference > other.difference
    }
}

extension Backtest.Figures {
    fileprivate mutating func add(_ other: Self) {
        points.add(other.points)
        capped.add(other.capped)
    }
}

extension Int64 {
    /// Stops at the end of its range: a sum over a whole history is a figure, not a balance.
    fileprivate mutating func add(_ other: Int64) {
        let (sum, overflow) = addingReportingOverflow(other)
        self = overflow ? (other < 0 ? .min : .max) : sum
    }
}
