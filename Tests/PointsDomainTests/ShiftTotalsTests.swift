import PointsDomain
import Primitives
import Testing

@Suite("Shifts, days and accounts in numbers")
struct ShiftTotalsTests {
    private static let cash: Int16 = 1
    private static let card: Int16 = 2
    private static let wechat: Int16 = 3

    private let totals = ShiftTotals(
        sums: [
            Self.cash: TenderSums(sales: 30_000, refunds: 5_000, tips: 200),
            Self.wechat: TenderSums(sales: 12_000, refunds: 0, tips: 0),
        ], drawerMinor: 48_000)

    @Test("X27 the drawer has float and moves beside what was sold, other tenders have not")
    func expected() {
        let lines = totals.compare(
            with: [Self.cash: 73_000, Self.wechat: 12_000, Self.card: 100], cash: Self.cash)
        #expect(lines.map(\.type) == [Self.cash, Self.card, Self.wechat])
        #expect(lines.map(\.expected) == [73_200, 0, 12_000])
        #expect(lines.map(\.difference) == [-200, 100, 0])
        // Nothing sold, nothing counted: the drawer is looked at all the same.
        let idle = ShiftTotals(sums: [:], drawerMinor: 0).compare(with: [:], cash: Self.cash)
        #expect(idle.map(\.type) == [Self.cash] && idle.map(\.difference) == [0])
    }

    @Test("X27 what is paid for no order is expected, too, less what was paid out for the same")
    func takings() {
        let books = ShiftTotals(
            sums: [
                Self.cash: TenderSums(
                    sales: 1_000, refunds: 0, tips: 0, prepaid: 100_000, paidOut: 8_000),
                Self.card: TenderSums(sales: 0, refunds: 0, tips: 0, prepaid: 9_999),
            ], drawerMinor: 5_000)
        let lines = books.compare(with: [Self.cash: 98_000], cash: Self.cash)
        #expect(lines.map(\.type) == [Self.cash, Self.card])
        #expect(lines.map(\.expected) == [98_000, 9_999])
        #expect(lines.map(\.difference) == [0, -9_999])
        var told = DayTotals()
        told.tenders = [Self.cash: TenderSums(sales: 0, refunds: 0, tips: 0, prepaid: 60_000)]
        var now = DayTotals()
        now.tenders = books.sums
        let rest = now.beyond(told)
        #expect(rest.tenders[Self.cash]?.prepaid == 40_000)
        #expect(rest.tenders[Self.cash]?.paidOut == 8_000 && told + rest == now)
    }

    @Test("X27 a shift is closed by a count that still holds, each difference with its reason")
    func closing() throws {
        let exact = totals.compare(
            with: [Self.cash: 73_200, Self.wechat: 12_000], cash: Self.cash)
        try totals.checkClosing(of: exact, reasons: [:], cash: Self.cash)
        let short = totals.compare(
            with: [Self.cash: 73_000, Self.wechat: 12_000], cash: Self.cash)
        #expect(throws: ShiftTotals.ClosingRefusal.unexplained(type: Self.cash, difference: -200)) {
            try totals.checkClosing(of: short, reasons: [Self.wechat: "x"], cash: Self.cash)
        }
        try totals.checkClosing(of: short, reasons: [Self.cash: "x"], cash: Self.cash)
        // A sale and a return of the same amount leave the drawer as it is, and the books not.
        let moved = ShiftTotals(
            sums: [
                Self.cash: TenderSums(sales: 31_000, refunds: 6_000, tips: 200),
                Self.wechat: TenderSums(sales: 12_000, refunds: 0, tips: 0),
            ], drawerMinor: 48_000)
        #expect(throws: ShiftTotals.ClosingRefusal.movedOn) {
            try moved.checkClosing(of: exact, reasons: [:], cash: Self.cash)
        }
    }

    @Test("X27 what was told of a day and what is beyond it are the day")
    func beyond() {
        var told = DayTotals()
        told.orders = 2
        told.salesMinor = 3_000
        told.tenders = [Self.cash: TenderSums(sales: 3_000, refunds: 0, tips: 0)]
        let coupon = DayDetail(.coupon, of: UUIDv7(hi: 1, lo: 1))
        told.details = [coupon: DayCount(count: 1, minor: 500)]
        var now = told
        now.details[coupon] = DayCount(count: 3, minor: 1_500)
        now.details[DayDetail(.punchesSold)] = DayCount(count: 1, minor: 9_999)
        now.orders = 3
        now.salesMinor = 3_500
        now.tenders[Self.card] = TenderSums(sales: 500, refunds: 0, tips: 0)
        let rest = now.beyond(told)
        #expect(rest.orders == 1 && rest.salesMinor == 500)
        #expect(rest.tenders == [Self.card: TenderSums(sales: 500, refunds: 0, tips: 0)])
        #expect(
            rest.details == [
                coupon: DayCount(count: 2, minor: 1_000),
                DayDetail(.punchesSold): DayCount(count: 1, minor: 9_999),
            ])
        #expect(told + rest == now)
        #expect(now.beyond(now).isEmpty && !rest.isEmpty)
    }

    @Test("X30 each day opens with what the one before closed with, the last with what is there")
    func accountDays() throws {
        let first = try #require(CalendarDate(iso: "2026-03-04"))
        let dates = (0..<3).map { first.adding(days: $0) }
        let days = AccountDays(
            of: dates, balances: [1: 1_000, 2: 30],
            movements: [
                .init(kind: 1, day: 0, type: "SPEND", amount: -40),
                .init(kind: 1, day: 0, type: "EARN", amount: 100),
                .init(kind: 1, day: 2, type: "EARN", amount: 7),
                // After the last day: in the balances, and in no row.
                .init(kind: 1, day: 3, type: "EARN", amount: 500),
                .init(kind: 2, day: 3, type: "INCUR_DEBT", amount: 30),
            ])
        let rows = days.rows.filter { $0.kind == 1 }
        #expect(rows.map(\.amount) == [433, 100, -40, 493, 493, 493, 493, 7, 500])
        #expect(
            rows.map(\.entry) == [
                .opening, .movement(type: "EARN"), .movement(type: "SPEND"), .closing,
                .opening, .closing, .opening, .movement(type: "EARN"), .closing,
            ])
        #expect(days.rows.filter { $0.kind == 2 }.allSatisfy { $0.amount == 0 })
    }
}
