import PointsDomain
import Primitives
import Testing

@Suite("Accounts, legs and numbers")
struct LedgerTests {
    @Test("I1 a grant raises balance and seq by one entry and keeps the nearest end")
    func granting() throws {
        let now = try instant("2026-03-05T04:00:00Z")
        let later = try instant("2027-12-31T16:00:00Z")
        let sooner = try instant("2026-12-31T16:00:00Z")
        let one = try #require(PointsAccount.empty.granting(100, until: later, at: now))
        let two = try #require(one.granting(20, until: sooner, at: now))
        #expect(two.balance == 120)
        #expect(two.available == 120)
        #expect(two.seq == 2)
        #expect(two.nextExpiryAt == sooner)
        #expect(one.nextExpiryAt == later)
    }

    @Test("X01 points of a purchase whose end has already come are never available")
    func alreadyEnded() throws {
        let now = try instant("2026-03-05T04:00:00Z")
        let account = try #require(PointsAccount.empty.granting(100, until: now, at: now))
        #expect(account.balance == 100)
        #expect(account.available == 0)
    }

    @Test("a balance that would leave 64 bits is refused")
    func overflow() throws {
        var account = PointsAccount.empty
        account.balance = .max
        #expect(account.granting(1, until: nil, at: .epoch) == nil)
    }

    @Test("I2 an account is either a member's, with seq and balance, or the programme's")
    func kinds() {
        #expect(AccountKind.points.isMembers)
        #expect(!AccountKind.pointsIssued.isMembers)
        #expect(AccountKind.points.asset == AccountKind.pointsIssued.asset)
    }

    @Test(
        "a decimal is read and written exactly",
        arguments: [
            ("1.5", 3 as Int64, 2 as Int64, "1.5"), ("2", 2, 1, "2"), ("0.010", 1, 100, "0.01"),
            ("78.75", 315, 4, "78.75"), ("0", 0, 1, "0"),
        ])
    func decimals(text: String, numerator: Int64, denominator: Int64, written: String) throws {
        let ratio = try #require(Ratio(decimal: text))
        #expect(ratio == Ratio(numerator, denominator))
        #expect(ratio.decimal == written)
    }

    @Test("a third has no decimal and is written as a fraction")
    func third() throws {
        #expect(try #require(Ratio(1, 3)).decimal == "1/3")
        #expect(try #require(Ratio(-3, 2)).decimal == "-1.5")
    }

    @Test(
        "what is not a decimal is refused",
        arguments: ["", ".", "1.", ".5", "-1", "1e3", "1.0000000001", "1,5", "一"])
    func notDecimal(text: String) {
        #expect(Ratio(decimal: text) == nil)
    }

    @Test("a definition with a senseless number names its field")
    func invalidProgramme() {
        #expect(throws: Programme.Invalid(field: "monthlyCap", problem: "is negative")) {
            try programme(cap: -1)
        }
        #expect(throws: Programme.Invalid.self) { try programme(rate: Ratio(-1)) }
        #expect(throws: Programme.Invalid.self) { try programme(expiry: .calendar([])) }
        #expect(throws: Programme.Invalid.self) { try programme(categories: ["a": "1001"]) }
    }
}
