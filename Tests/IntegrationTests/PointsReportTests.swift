import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What a merchant owes in points, and how her months went")
struct PointsReportTests {
    /// 50 points of June 2025 and 100 of March 2026, of which 70 are spent: the older ones first.
    private func withSpend(
        of points: Int64 = 70, _ body: (PointsStack, UUIDv7) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            _ = try await stack.orders.import(
                stack.order("A-0", of: ann, [("snack", 5_000)], paidAt: "2025-06-01T04:00:00Z"),
                stack.service(key: PointsStack.key("import")))
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann), stack.till(key: PointsStack.key("earn")))
            _ = try await stack.wallet.spend(
                .init(points: points), stack.member(ann, key: PointsStack.key("spend")))
            try await body(stack, ann)
        }
    }

    @Test("N08 what is owed stands by the month of earning, with what became of the rest")
    func liability() async throws {
        try await withSpend { stack, ann in
            let owner = stack.staff("owner")
            let now = try await stack.books.getLiability(.init(months: 12), owner)
            #expect(now.cohorts.map(\.month) == ["2026-03-01", "2025-06-01"])
            #expect(now.cohorts.map(\.granted) == [100, 50])
            #expect(now.cohorts.map(\.spent) == [20, 50])
            #expect(now.cohorts.map(\.outstanding) == [80, 0])
            #expect(now.outstanding == 80 && now.debt == 0 && now.currency == "CNY")
            #expect(now.breakagePermille == 0 && now.expectedValueMinor == now.valueMinor)
            #expect(now.asOf == stack.clock.now())
            let few = try await stack.books.getLiability(.init(months: 2), owner)
            #expect(few.cohorts.map(\.month) == ["2026-03-01", ""])
            stack.clock.set(try #require(Instant(rfc3339: "2028-01-02T00:00:00Z")))
            // Before the job has written the expiry down, and after it.
            for isWritten in [false, true] {
                if isWritten {
                    try await eventually("the expiry is an entry") {
                        try await stack.balance(of: ann).seq == 4
                    }
                }
                let later = try await stack.books.getLiability(.init(months: 120), owner)
                #expect(later.cohorts.map(\.expired) == [80, 0])
                #expect(later.cohorts.map(\.breakagePermille) == [800, 0])
                #expect(later.outstanding == 0 && later.breakagePermille == 533)
            }
        }
    }

    @Test("N08 a forecast says which points end in which month, and which later or never")
    func forecast() async throws {
        try await withSpend { stack, _ in
            let long = try await stack.books.getForecast(
                .init(months: 24), stack.staff("store_manager"))
            #expect(long.months.count == 24 && long.months.first?.month == "2026-03-01")
            let ending = long.months.filter { $0.points > 0 }
            // Good through 2027-12-31: they end with December, not in January.
            #expect(ending.map(\.month) == ["2027-12-01"])
            #expect(ending.map(\.points) == [80] && ending.map(\.members) == [1])
            #expect(long.later == 0 && long.never == 0)
            let short = try await stack.books.getForecast(.init(), stack.staff("auditor"))
            #expect(short.months.count == 12 && short.months.allSatisfy { $0.points == 0 })
            #expect(short.later == 80)
        }
    }

    @Test("C26 N08 a month adds up, and few used points are a hint in both languages")
    func summary() async throws {
        try await withSpend { stack, ann in
            for (points, key) in [(30, "plus"), (-10, "minus")] as [(Int64, String)] {
                _ = try await stack.wallet.adjust(
                    .init(memberId: ann.description, points: points, reason: "盘点"),
                    stack.staff("owner", key: PointsStack.key(key)))
            }
            let march = try await stack.books.getSummary(.init(), stack.staff("owner"))
            #expect(march.month == "2026-03-01" && march.opening == 0 && march.issued == 150)
            #expect(march.used == 70 && march.adjusted == 20 && march.closing == 100)
            #expect(march.redemptionRatePermille == 466 && march.hints.isEmpty)
            stack.clock.advance(seconds: 30 * 86_400)
            let april = try await stack.books.getSummary(.init(), stack.staff("owner"))
            #expect(april.month == "2026-04-01" && april.opening == 100 && april.closing == 100)
            #expect(april.hints.count == 1)
            #expect(april.hints.first?.zh.contains("积分使用率 0.0%") == true)
            #expect(april.hints.first?.en.contains("less than 30%") == true)
            let again = try await stack.books.getSummary(
                .init(month: "2026-03-01"), stack.staff("owner"))
            #expect(again == march)
            let before = try await stack.books.getSummary(
                .init(month: "2026-02-01"), stack.staff("owner"))
            #expect(before.closing == 0 && before.hints.isEmpty)
        }
    }

    @Test(
        "C26 the hint comes below 30 percent, not at it",
        arguments: [(45, true), (44, false)] as [(Int64, Bool)])
    func threshold(spent: Int64, isQuiet: Bool) async throws {
        try await withSpend(of: spent) { stack, _ in
            let month = try await stack.books.getSummary(.init(), stack.staff("owner"))
            #expect(month.redemptionRateIssuedPermille == Int32(spent * 1_000 / 150))
            #expect(month.hints.isEmpty == isQuiet)
        }
    }

    @Test("N08 liability, forecast, months and balances agree, after random lives")
    func agreement() async throws {
        try await PointsStack.run { stack in
            let members = (1...3).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(3)
            var lives = members.map { PointsLife(stack, $0) }
            for _ in 0..<40 {
                for index in lives.indices { try await lives[index].step() }
            }
            let note = Comment(rawValue: "seeds \(lives.map(\.seed))")
            let owner = stack.staff("owner")
            try await eventually("what has ended is written down") {
                let closing = try await stack.books.getSummary(.init(), owner).closing
                return try await stack.books.getLiability(.init(), owner).outstanding == closing
            }
            let liability = try await stack.books.getLiability(.init(months: 120), owner)
            try #require(!liability.cohorts.isEmpty, note)
            for cohort in liability.cohorts {
                let gone = cohort.spent + cohort.expired + cohort.reversed
                #expect(cohort.granted == gone + cohort.outstanding, note)
            }
            let forecast = try await stack.books.getForecast(.init(months: 60), owner)
            let ending = forecast.months.reduce(0) { $0 + $1.points }
            #expect(ending + forecast.later + forecast.never == liability.outstanding, note)
            var closing: Int64 = 0
            var month = try #require(CalendarDate(iso: "2026-03-01"))
            let days = BusinessClock(zone: try TimeZones.load("Asia/Shanghai"))
            while month <= days.businessDate(at: stack.clock.now()) {
                let summary = try await stack.books.getSummary(
                    .init(month: month.description), owner)
                #expect(summary.opening == closing, note)
                closing =
                    summary.opening + summary.issued - summary.used - summary.expired
                    - summary.clawedBack + summary.adjusted
                #expect(summary.closing == closing, note)
                month = month.adding(months: 1)
            }
            #expect(closing == liability.outstanding, note)
        }
    }

    @Test("bad input of reports is refused, and so is who may not read them")
    func refusals() async throws {
        try await PointsStack.run { stack in
            let books = stack.books
            for month in ["2026-03-05", "2026-3-1", "2026-04-01"] {
                let refusal = try await refusalKey {
                    _ = try await books.getSummary(.init(month: month), stack.staff("owner"))
                }
                #expect(refusal == "INVALID_ARGUMENT", "\(month)")
            }
            for months in [-1, 121] as [Int32] {
                let liability = try await refusalKey {
                    _ = try await books.getLiability(.init(months: months), stack.staff("owner"))
                }
                let forecast = try await refusalKey {
                    _ = try await books.getForecast(.init(months: months), stack.staff("owner"))
                }
                #expect(liability == "INVALID_ARGUMENT" && forecast == "INVALID_ARGUMENT")
            }
            let denied = try await refusalKey {
                _ = try await books.getLiability(.init(), stack.staff("cashier"))
            }
            #expect(denied == "PERMISSION_DENIED")
            let empty = try await books.getLiability(.init(), stack.staff("owner"))
            #expect(empty.cohorts.isEmpty && empty.outstanding == 0)
        }
    }
}
