import MarketingDomain
import Primitives
import Testing

@Suite("Files of coupons")
struct CouponFileTests {
    private static let template = "01980000-0000-7000-8000-000000000c01"

    @Test(
        "X20 coupons that make no sense are named by column",
        arguments: [
            ("A,\(template),1,2026-12-31", nil), ("A,\(template),1,2026-03-05", nil),
            ("A,none,1,2026-12-31", "template"), ("A,\(template),0,2026-12-31", "quantity"),
            ("A,\(template),101,2026-12-31", "quantity"),
            ("A,\(template),1,2026-03-04", "expires_on"), ("A,\(template),1,", "expires_on"),
        ] as [(String, String?)])
    func rows(row: String, column: String?) throws {
        let today = try #require(CalendarDate(iso: "2026-03-05"))
        let file = CouponFileRow.read(
            "external_id,template,quantity,expires_on\n" + row, today: today)
        #expect(file.problems.map(\.column) == (column.map { [$0] } ?? []))
    }
}
