import PointsDomain
import Primitives
import Testing

@Suite("Accounts, legs and numbers")
struct LedgerTests {
    @Test("I1 a grant raises balance and seq by one entry and keeps the nearest end")
    func granting() throws {
        let later = try instant("2027-12-31T16:00:00Z")
        let sooner = try instant("2026-12-31T16:00:00Z")
        var wallet = Wallet(account: .empty)
        let one = try wallet.grant(lot(1, 100, until: later), as: .earn, at: .epoch)
        let two = try wallet.grant(lot(2, 20, until: sooner), as: .earn, at: .epoch)
        #expect((one + two).map(\.kind) == [.earn, .earn])
        #expect((one + two).map(\.delta) == [100, 20])
        #expect(one.last?.account.nextChangeAt == later)
        #expect(two.last?.account == wallet.account)
        #expect(wallet.account.balance == 120)
        #expect(wallet.account.available == 120)
        #expect(wallet.account.seq == 2)
        #expect(wallet.account.nextChangeAt == sooner)
    }

    @Test("X01 points of a purchase whose end has already come are never available")
    func alreadyEnded() throws {
        let now = try instant("2026-03-05T04:00:00Z")
        var wallet = try Wallet.with(lot(1, 100, until: now))
        let changes = wallet.settle(at: now)
        #expect(changes.map(\.kind) == [.expire])
        #expect(changes.map(\.delta) == [-100])
        #expect(wallet.account.balance == 0)
        #expect(wallet.account.available == 0)
        #expect(wallet.account.seq == 2)
    }

    @Test("a balance that would leave 64 bits is refused")
    func overflow() {
        var account = PointsAccount.empty
        account.balance = .max
        let wallet = Wallet(account: account)
        expectRefusal(.outOfRange, of: wallet) {
            _ = try $0.grant(lot(1, 1), as: .earn, at: .epoch)
        }
    }

    @Test("I2 an account is either a member's, with seq and balance, or the programme's")
    func kinds() {
        #expect(AccountKind.points.isMembers)
        #expect(!AccountKind.pointsIssued.isMembers)
        #expect(AccountKind.points.asset == AccountKind.pointsIssued.asset)
        #expect(
            AccountKind.allCases.filter(\.isMembers) == [
                .points, .debt, .principal, .bonus, .punches,
            ])
        #expect(AccountKind.debt.asset == AccountKind.debtsIncurred.asset)
        #expect(AccountKind.debt.asset != AccountKind.points.asset)
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
}
