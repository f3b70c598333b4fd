import AnalyticsDomain
import Primitives
import Testing

private let shop = UUIDv7(hi: 1, lo: 1)
private let other = UUIDv7(hi: 1, lo: 2)
private let monday = CalendarDate(iso: "2026-03-02")!

private func day(_ merchant: UUIDv7, _ date: CalendarDate) -> MerchantDay {
    MerchantDay(merchant: merchant, date: date)
}

@Suite("Figures of a day")
struct DayTallyTests {
    @Test("each fact counts on its own merchant and date, and nowhere else")
    func counts() throws {
        var tally = DayTally()
        try tally.add(.memberRegistered, on: day(shop, monday))
        try tally.add(.orderPaid(payable: Money(minor: 12_80)), on: day(shop, monday))
        try tally.add(.orderPaid(payable: Money(minor: 0)), on: day(shop, monday))
        try tally.add(.pointsGranted(Points(value: 12)), on: day(shop, monday))
        try tally.add(.orderPaid(payable: Money(minor: 5)), on: day(shop, monday.adding(days: 1)))
        try tally.add(.orderPaid(payable: Money(minor: 7)), on: day(other, monday))
        let days = Dictionary(uniqueKeysWithValues: tally.days.map { ($0.day, $0.figures) })
        #expect(days.count == 3)
        #expect(
            days[day(shop, monday)]
                == DayFigures(
                    newMembers: 1, orders: 2, netSales: Money(minor: 12_80),
                    pointsIssued: Points(value: 12)))
        #expect(days[day(shop, monday.adding(days: 1))]?.netSales == Money(minor: 5))
        #expect(days[day(other, monday)]?.orders == 1)
    }

    @Test("X03 a return takes sales and points from its own day, and no order")
    func refunds() throws {
        var figures = DayFigures(
            orders: 1, netSales: Money(minor: 50_00), pointsIssued: Points(value: 50))
        try figures.add(.orderRefunded(amount: Money(minor: 70_00), points: Points(value: 70)))
        #expect(
            figures
                == DayFigures(
                    orders: 1, netSales: Money(minor: -20_00), pointsIssued: Points(value: -20)))
    }

    @Test("the newest event of each merchant dates its figures, in whatever order events come")
    func asOf() {
        var tally = DayTally()
        #expect(tally.isEmpty)
        for second in [2, 9, 4] as [Int64] {
            tally.observe(shop, at: Instant(secondsSinceEpoch: second))
        }
        tally.observe(other, at: Instant(secondsSinceEpoch: 1))
        #expect(!tally.isEmpty)
        #expect(tally.asOf.map(\.instant.secondsSinceEpoch) == [9, 1])
    }

    @Test("however events are cut into batches, the sums are the same")
    func batches() throws {
        var generator = SystemRandomNumberGenerator()
        let seed = generator.next()
        var random = seed | 1
        func next(_ limit: UInt64) -> UInt64 {
            random ^= random << 13
            random ^= random >> 7
            random ^= random << 17
            return random % limit
        }
        let facts: [(DayFact, MerchantDay)] = (0..<500).map { _ in
            let fact: DayFact =
                switch next(4) {
                case 0: .memberRegistered
                case 1: .orderPaid(payable: Money(minor: Int64(next(100_000))))
                case 2:
                    .orderRefunded(
                        amount: Money(minor: Int64(next(50_000))),
                        points: Points(value: Int64(next(500))))
                default: .pointsGranted(Points(value: Int64(next(1_000))))
                }
            return (fact, day(next(2) == 0 ? shop : other, monday.adding(days: Int(next(4)))))
        }
        var whole = DayTally()
        for (fact, day) in facts { try whole.add(fact, on: day) }
        var sums: [MerchantDay: DayFigures] = [:]
        var rest = facts[...]
        while !rest.isEmpty {
            let size = Int(next(40)) + 1
            var batch = DayTally()
            for (fact, day) in rest.prefix(size) { try batch.add(fact, on: day) }
            rest = rest.dropFirst(size)
            for (day, figures) in batch.days {
                let sum = sums[day, default: .zero]
                sums[day] = DayFigures(
                    newMembers: sum.newMembers + figures.newMembers,
                    orders: sum.orders + figures.orders,
                    netSales: try sum.netSales.adding(figures.netSales),
                    pointsIssued: try sum.pointsIssued.adding(figures.pointsIssued))
            }
        }
        for (day, figures) in whole.days { #expect(sums[day] == figures, "seed \(seed)") }
        #expect(sums.count == whole.days.count)
    }

    @Test("days come in ascending order, the order of locks")
    func ascending() throws {
        var tally = DayTally()
        for offset in [3, 1, 2] {
            try tally.add(.memberRegistered, on: day(other, monday.adding(days: offset)))
            try tally.add(.memberRegistered, on: day(shop, monday.adding(days: offset)))
        }
        let days = tally.days.map(\.day)
        #expect(days == days.sorted())
    }

    @Test("a sum that does not fit is an error and not a wrong figure")
    func overflow() throws {
        var figures = DayFigures(netSales: Money(minor: .max))
        #expect(throws: ArithmeticOverflow.self) {
            try figures.add(.orderPaid(payable: Money(minor: 1)))
        }
        #expect(figures == DayFigures(netSales: Money(minor: .max)))
        // Neither half of a return alone.
        figures.pointsIssued = Points(value: .min)
        #expect(throws: ArithmeticOverflow.self) {
            try figures.add(
                .orderRefunded(amount: Money(minor: 1), points: Points(value: 1)))
        }
        #expect(figures.netSales == Money(minor: .max))
    }
}
