package import Levels
package import Primitives

/// Which level members would have by what a back-test's orders earn on either side.
///
/// Both sides have the same spending and visits, and differ by their points alone.
package struct LevelReplay: Sendable {
    /// Orders that are kept until the end, 32 bytes each: more are not judged.
    package static let orderLimit = 20_000_000

    private struct Entry {
        let date: CalendarDate
        let store: Int32
        let amountMinor: Int64
        let active: Int64
        let draft: Int64

        func order(points: Int64) -> LevelRules.Order {
            LevelRules.Order(date: date, store: store, amountMinor: amountMinor, points: points)
        }
    }

    /// From one level to another, by rank.
    package struct Transition: Hashable, Sendable {
        package let from: Int
        package let to: Int
    }

    private let rules: LevelRules
    private let limit: Int
    /// By the member's place in the back-test's list; as they were decided.
    private var orders: [[Entry]] = []
    private var stores: [String: Int32] = [:]
    private var count = 0

    package init(rules: LevelRules, limit: Int = orderLimit) {
        self.rules = rules
        self.limit = limit
    }

    package var scheme: LevelScheme { rules.scheme }
    package var isFull: Bool { count > limit }
    /// Members whose orders are here.
    package var members: Int { orders.count }

    mutating func add(_ purchase: Purchase, of member: Int32, active: Int64, draft: Int64) {
        count += 1
        guard !isFull else {
            orders = []
            return
        }
        let entry = Entry(
            date: purchase.businessDate, store: place(ofStore: purchase.storeId),
            amountMinor: purchase.lines.reduce(0) { $0.addingClamped($1.amountMinor) },
            active: active, draft: draft)
        if Int(member) >= orders.count {
            orders.append(contentsOf: repeatElement([], count: Int(member) + 1 - orders.count))
        }
        orders[Int(member)].append(entry)
    }

    private mutating func place(ofStore id: String) -> Int32 {
        if let place = stores[id] { return place }
        let place = Int32(stores.count)
        stores[id] = place
        return place
    }

    /// The transitions of some members whose level at an instant would be another one.
    package func transitions(of members: Range<Int>, at now: Instant) -> [Transition: Int64] {
        var transitions: [Transition: Int64] = [:]
        for member in members.clamped(to: orders.indices) {
            let entries = orders[member]
            // The same points are the same level.
            guard entries.contains(where: { $0.active != $0.draft }) else { continue }
            let byDate = Self.byDate(entries)
            let from = rank(of: byDate.lazy.map { $0.order(points: $0.active) }, at: now)
            let to = rank(of: byDate.lazy.map { $0.order(points: $0.draft) }, at: now)
            if from != to { transitions[Transition(from: from, to: to), default: 0] += 1 }
        }
        return transitions
    }

    /// Those of a day stay as they were decided.
    private static func byDate(_ entries: [Entry]) -> [Entry] {
        guard zip(entries, entries.dropFirst()).contains(where: { $0.date > $1.date }) else {
            return entries
        }
        return entries.enumerated().sorted { left, right in
            (left.element.date, left.offset) < (right.element.date, right.offset)
        }.map(\.element)
    }

    private func rank(of orders: some Sequence<LevelRules.Order>, at now: Instant) -> Int {
        rules.standing(after: orders, at: now).rank
    }
}

extension Int64 {
    fileprivate func addingClamped(_ other: Int64) -> Int64 {
        let (sum, overflow) = addingReportingOverflow(other)
        return overflow ? (other < 0 ? .min : .max) : sum
    }
}
