package import Primitives

/// A merchant's business date.
package struct MerchantDay: Sendable, Hashable, Comparable {
    package let merchant: UUIDv7
    package let date: CalendarDate

    package init(merchant: UUIDv7, date: CalendarDate) {
        self.merchant = merchant
        self.date = date
    }

    package static func < (left: MerchantDay, right: MerchantDay) -> Bool {
        (left.merchant, left.date) < (right.merchant, right.date)
    }
}

/// Adds up facts by merchant and business date, so that a batch of events is one small change.
///
/// The sums do not depend on how events are cut into batches: building again from the first event
/// gives the same figures.
package struct DayTally: Sendable, Equatable {
    private var figures: [MerchantDay: DayFigures] = [:]
    private var newest: [UUIDv7: Instant] = [:]

    package init() {}

    package var isEmpty: Bool { newest.isEmpty }

    /// In ascending order, in which rows are locked.
    package var days: [(day: MerchantDay, figures: DayFigures)] {
        figures.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// When the newest event of each merchant happened, in ascending order of merchants.
    package var asOf: [(merchant: UUIDv7, instant: Instant)] {
        newest.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    package mutating func add(_ fact: DayFact, on day: MerchantDay) throws {
        try figures[day, default: .zero].add(fact)
    }

    /// Every event moves the clock of its merchant, also one that counts for nothing.
    package mutating func observe(_ merchant: UUIDv7, at instant: Instant) {
        newest[merchant] = max(newest[merchant] ?? instant, instant)
    }
}
