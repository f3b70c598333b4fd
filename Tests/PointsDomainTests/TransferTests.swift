import PointsDomain
import Primitives
import Testing

@Suite("Points from one member to another")
struct TransferTests {
    /// Ids of the receiver's lots from 90 on.
    private func receive(
        _ parts: [TransferredPart], _ wallet: inout Wallet, at now: Instant
    ) throws -> [WalletChange] {
        var number: UInt64 = 89
        return try wallet.receive(parts, at: now) {
            number += 1
            return uuid(number)
        }
    }

    @Test("X11 a gift takes the nearest end first, and every part keeps the life that it had")
    func gift() throws {
        var giver = try Wallet.with(
            lot(1, 100, until: day(30), earnedAt: day(1)), lot(2, 200, earnedAt: day(2)),
            lot(3, 50, until: day(9), earnedAt: day(3)))
        let given = try giver.give(170, at: day(5))
        #expect(given.change.kind == .transferOut)
        #expect(given.change.delta == -170)
        #expect(given.change.movements == [move(3, -50), move(1, -100), move(2, -20)])
        #expect(
            given.parts == [
                TransferredPart(points: 50, earnedAt: day(3), expiresAt: day(9)),
                TransferredPart(points: 100, earnedAt: day(1), expiresAt: day(30)),
                TransferredPart(points: 20, earnedAt: day(2), expiresAt: nil),
            ])
        #expect(giver.account.balance == 180)

        var receiver = try Wallet.with(lot(4, 5, until: day(20)))
        let changes = try receive(given.parts, &receiver, at: day(5))
        #expect(changes.map(\.kind) == [.transferIn])
        #expect(changes.map(\.delta) == [170])
        #expect(changes.map(\.movements) == [[]])
        #expect(receiver.account.balance == 175)
        #expect(receiver.account.available == 175)
        #expect(receiver.account.nextChangeAt == day(9))
        #expect(receiver.lots.map(\.id) == [uuid(90), uuid(4), uuid(91), uuid(92)])
        #expect(receiver.lots.map(\.granted) == [50, 5, 100, 20])
        #expect(receiver.lots.map(\.earnedAt) == [day(3), .epoch, day(1), day(2)])

        // Giving does not lengthen any life.
        let ended = receiver.settle(at: day(9))
        #expect(ended.map(\.movements) == [[move(90, -50)]])
    }

    @Test("X11 a gift that goes back and forth ends when it would have ended anyway")
    func backAndForth() throws {
        var one = try Wallet.with(lot(1, 100, until: day(9)))
        var other = Wallet(account: .empty)
        for number in 1...4 {
            let first = try one.give(100, at: day(Int64(number)))
            _ = try other.receive(first.parts, at: day(Int64(number))) {
                uuid(UInt64(number * 10))
            }
            let second = try other.give(100, at: day(Int64(number)))
            _ = try one.receive(second.parts, at: day(Int64(number))) {
                uuid(UInt64(number * 10 + 1))
            }
        }
        #expect(one.account.available == 100)
        let ended = one.settle(at: day(9))
        #expect(ended.map(\.delta) == [-100])
        #expect(one.account.balance == 0)
        #expect(other.account.balance == 0)
    }

    @Test("X11 X03 what is received repays a debt first, the nearest end first")
    func repays() throws {
        var giver = try Wallet.with(lot(1, 30, until: day(9)), lot(2, 100))
        var receiver = Wallet.owing(50)
        let given = try giver.give(100, at: day(1))
        let changes = try receive(given.parts, &receiver, at: day(1))
        #expect(changes.map(\.kind) == [.transferIn, .repayDebt, .repayDebt])
        #expect(changes.map(\.delta) == [100, -30, -20])
        #expect(changes.map(\.debtDelta) == [0, -30, -20])
        #expect(changes.map(\.movements) == [[], [move(90, -30)], [move(91, -20)]])
        #expect(receiver.account.debt == 0)
        #expect(receiver.account.available == 50)
        #expect(receiver.lot(uuid(90))?.state == .closed)
    }

    @Test("X01 X11 X03 a part that has ended when it comes repays nothing")
    func endedRepaysNothing() throws {
        var receiver = Wallet.owing(50)
        let part = TransferredPart(points: 30, earnedAt: day(1), expiresAt: day(5))
        let changes = try receive([part], &receiver, at: day(5))
        #expect(changes.map(\.kind) == [.transferIn])
        let settled = receiver.settle(at: day(5))
        #expect(settled.map(\.kind) == [.expire])
        #expect(receiver.account.debt == 50)
        #expect(receiver.account.balance == 0)
    }

    @Test("X11 nobody gives what cannot be spent: pending, held, owing, frozen or not there")
    func refusals() throws {
        var wallet = try Wallet.with(lot(1, 100), lot(2, 50, from: day(7)))
        _ = try wallet.placeHold(uuid(50), points: 30, expiresAt: day(2), at: day(1))
        expectRefusal(.insufficient(available: 70), of: wallet) {
            _ = try $0.give(71, at: day(1))
        }
        expectRefusal(.debtOutstanding(debt: 5), of: .owing(5)) { _ = try $0.give(1, at: day(1)) }
        _ = wallet.setFrozen(true)
        expectRefusal(.frozen, of: wallet) { _ = try $0.give(1, at: day(1)) }
        // A frozen account receives.
        let part = TransferredPart(points: 30, earnedAt: day(1), expiresAt: nil)
        _ = try receive([part], &wallet, at: day(1))
        #expect(wallet.account.available == 100)
    }

    @Test("X11 a gift that would leave 64 bits is refused")
    func outOfRange() {
        var account = PointsAccount.empty
        account.balance = .max
        let part = TransferredPart(points: 1, earnedAt: day(1), expiresAt: nil)
        expectRefusal(.outOfRange, of: Wallet(account: account)) {
            _ = try receive([part], &$0, at: day(1))
        }
    }

    @Test("X03 X11 an order whose points were given away is taken back from others, then owed")
    func returnedAfterGift() throws {
        var wallet = try Wallet.with(lot(1, 100), lot(2, 30))
        let given = try wallet.give(100, at: day(1))
        #expect(given.change.movements == [move(1, -100)])
        let taken = try wallet.clawBack(
            100, ofLots: [uuid(1)], expired: 0, policy: .debt, at: day(2))
        #expect(taken.changes.map(\.movements) == [[move(2, -30)], []])
        #expect(wallet.account.debt == 70)
    }
}
