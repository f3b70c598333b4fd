import PointsDomain
import Primitives
import Testing

@Suite("Spending from dated lots")
struct SpendingTests {
    @Test("E1 X01 a spend takes the nearest end first and what never ends last")
    func nearestEndFirst() throws {
        let now = try instant("2026-03-01T12:00:00+08:00")
        let april = try instant("2026-04-01T00:00:00+08:00")
        let july = try instant("2026-07-01T00:00:00+08:00")
        var wallet = try Wallet.with(
            lot(1, 100, until: july), lot(2, 200), lot(3, 50, until: april))

        let spend = try wallet.spend(120, at: now)
        #expect(spend.kind == .spend)
        #expect(spend.delta == -120)
        #expect(spend.movements == [move(3, -50), move(1, -70)])
        #expect(wallet.remaining(1) == 30)
        #expect(wallet.remaining(2) == 200)
        #expect(wallet.lot(uuid(3))?.state == .closed)
        #expect(wallet.account.available == 230)

        let changes = wallet.settle(at: july)
        #expect(changes.map(\.kind) == [.expire])
        #expect(changes.first?.delta == -30)
        #expect(changes.first?.movements == [move(1, -30)])
        #expect(wallet.account.balance == 200)
        #expect(wallet.account.available == 200)
        let again = wallet.settle(at: july)
        #expect(again.isEmpty)
    }

    @Test("X01 lots that end together are spent by their time of earning, then by their id")
    func ties() throws {
        var wallet = try Wallet.with(
            lot(1, 10, until: day(9), earnedAt: day(2)), lot(3, 10, until: day(9)),
            lot(2, 10, until: day(9)), lot(5, 10, earnedAt: day(1)), lot(4, 10, earnedAt: day(2)))
        let spend = try wallet.spend(45, at: day(3))
        #expect(
            spend.movements == [
                move(2, -10), move(3, -10), move(1, -10), move(5, -10), move(4, -5),
            ])
    }

    @Test("E3 X01 more than can be spent is refused with what can be, and nothing changes")
    func insufficient() throws {
        var wallet = try Wallet.with(lot(1, 60), lot(2, 40, until: day(9)), lot(3, 5, from: day(8)))
        expectRefusal(.insufficient(available: 100), of: wallet) { try $0.buy(101, at: day(1)) }
        expectRefusal(.insufficient(available: 100), of: wallet) {
            _ = try $0.placeHold(uuid(50), points: 101, expiresAt: day(2), at: day(1))
        }
        _ = try wallet.spend(100, at: day(1))
        expectRefusal(.insufficient(available: 0), of: wallet) { try $0.buy(1, at: day(1)) }
    }

    @Test("X01 the last instant before the end is good for spending, the end itself is not")
    func lastInstant() throws {
        let end = try instant("2028-01-01T00:00:00+08:00")
        let last = end.adding(microseconds: -1)
        var early = try Wallet.with(lot(1, 100, until: end))
        var late = early

        #expect(early.account.nextChangeAt == end)
        let before = early.settle(at: last)
        #expect(before.isEmpty)
        let spend = try early.spend(100, at: last)
        #expect(spend.movements == [move(1, -100)])

        let at = late.settle(at: end)
        #expect(at.map(\.kind) == [.expire])
        #expect(late.account.available == 0)
        #expect(late.account.nextChangeAt == nil)
        expectRefusal(.insufficient(available: 0), of: late) { try $0.buy(1, at: end) }
    }

    @Test("X01 C13 all lots that have ended go in one change, only with what is left of them")
    func expiry() throws {
        var wallet = try Wallet.with(
            lot(1, 10, until: day(2)), lot(2, 20, until: day(3)), lot(3, 30, until: day(4)))
        _ = try wallet.spend(15, at: day(1))
        let changes = wallet.settle(at: day(3))
        #expect(changes.map(\.movements) == [[move(2, -15)]])
        #expect(wallet.account.balance == 30)
        #expect(wallet.account.nextChangeAt == day(4))
    }

    @Test("I1 each change has the next number and the account as it left it")
    func numbers() throws {
        var wallet = Wallet(account: .empty)
        var books = Books()
        books.add(try wallet.grant(lot(1, 100, until: day(9)), as: .earn, at: day(1)))
        books.add([wallet.note(.earn)])
        books.add([try wallet.spend(30, at: day(1))])
        books.add(wallet.settle(at: day(9)))
        #expect(books.fault == nil)
        #expect(books.explains(wallet))
        #expect(wallet.account.seq == 4)
        #expect(wallet.account.balance == 0)
    }

    @Test("C12 a frozen account spends nothing, gains and loses all the same, and thaws")
    func frozen() throws {
        var wallet = try Wallet.with(lot(1, 100))
        let freeze = wallet.setFrozen(true)
        #expect(freeze.kind == .freeze)
        #expect(freeze.delta == 0)
        expectRefusal(.frozen, of: wallet) { try $0.buy(1, at: day(1)) }
        // It comes before all other refusals.
        expectRefusal(.frozen, of: wallet) { try $0.buy(1_000, at: day(1)) }
        expectRefusal(.frozen, of: wallet) {
            _ = try $0.placeHold(uuid(50), points: 1, expiresAt: day(2), at: day(1))
        }

        _ = try wallet.grant(lot(2, 10), as: .earn, at: day(1))
        let taken = try wallet.clawBack(
            5, ofLots: [uuid(2)], expired: 0, policy: .clamp, at: day(1))
        #expect(taken.changes.map(\.movements) == [[move(2, -5)]])
        #expect(wallet.account.available == 105)

        let unfreeze = wallet.setFrozen(false)
        #expect(unfreeze.kind == .unfreeze)
        _ = try wallet.spend(105, at: day(1))
        #expect(wallet.account.balance == 0)
    }
}
