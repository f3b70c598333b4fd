import PointsDomain
import Primitives
import Testing

@Suite("Points that are not usable yet")
struct PendingTests {
    @Test("X02 pending points are usable from their instant on, and not before")
    func activation() throws {
        var wallet = try Wallet.with(lot(1, 100, from: day(7), until: day(9)), lot(2, 10))
        #expect(wallet.account.balance == 110)
        #expect(wallet.account.pending == 100)
        #expect(wallet.account.available == 10)
        #expect(wallet.account.nextChangeAt == day(7))

        let last = day(7).adding(microseconds: -1)
        let before = wallet.settle(at: last)
        #expect(before.isEmpty)
        expectRefusal(.insufficient(available: 10), of: wallet) { try $0.buy(11, at: last) }

        let changes = wallet.settle(at: day(7))
        #expect(changes.map(\.kind) == [.activate])
        #expect(changes.first?.delta == 0)
        #expect(wallet.account.pending == 0)
        #expect(wallet.account.available == 110)
        #expect(wallet.account.nextChangeAt == day(9))
        let spend = try wallet.spend(101, at: day(7))
        #expect(spend.movements == [move(1, -100), move(2, -1)])
    }

    @Test("X02 a return takes the order's pending points first, and no other order's")
    func cancelledFirst() throws {
        var wallet = try Wallet.with(
            lot(1, 60, from: day(7)), lot(2, 40), lot(3, 10), lot(4, 500, from: day(7)))
        let taken = try wallet.clawBack(
            70, ofLots: [uuid(1), uuid(2)], expired: 0, policy: .debt, at: day(1))
        #expect(taken.changes.map(\.kind) == [.cancel, .clawback])
        #expect(taken.changes.map(\.movements) == [[move(1, -60)], [move(2, -10)]])
        #expect(wallet.lot(uuid(1))?.state == .cancelled)
        #expect(wallet.account.pending == 500)
        #expect(wallet.account.available == 40)

        let rest = try wallet.clawBack(
            50, ofLots: [uuid(1), uuid(2)], expired: 0, policy: .debt, at: day(1))
        #expect(rest.changes.map(\.kind) == [.clawback, .incurDebt])
        #expect(wallet.account.debt == 10)
        #expect(wallet.account.pending == 500)
    }

    @Test("X02 what a partial return leaves of pending points becomes usable")
    func cancelledInPart() throws {
        var wallet = try Wallet.with(lot(1, 60, from: day(7)))
        let taken = try wallet.clawBack(
            20, ofLots: [uuid(1)], expired: 0, policy: .clamp, at: day(1))
        #expect(taken.changes.map(\.kind) == [.cancel])
        #expect(wallet.account.pending == 40)
        _ = wallet.settle(at: day(7))
        #expect(wallet.account.available == 40)
        let all = try wallet.clawBack(
            40, ofLots: [uuid(1)], expired: 0, policy: .clamp, at: day(8))
        #expect(all.changes.map(\.kind) == [.clawback])
        #expect(wallet.account.balance == 0)
    }

    @Test(
        "X02 points whose end is not after their start are never usable, whenever one looks",
        arguments: [day(5), day(7), day(8)])
    func endsBeforeStart(look: Instant) throws {
        var wallet = Wallet.owing(80)
        _ = try wallet.grant(lot(1, 100, from: day(7), until: day(5)), as: .earn, at: day(1))
        _ = try wallet.grant(lot(2, 100, from: day(8), until: day(8)), as: .earn, at: day(1))
        _ = wallet.settle(at: look)
        _ = wallet.settle(at: day(8))
        #expect(wallet.account.balance == 0)
        #expect(wallet.account.pending == 0)
        // They could not repay a debt either.
        #expect(wallet.account.debt == 80)
    }

    @Test("X02 points that wait for an event end at their end all the same")
    func endsWhileWaiting() throws {
        var wallet = try Wallet.with(
            Lot(
                id: uuid(1), granted: 100, earnedAt: day(0), isPending: true, expiresAt: day(5)))
        #expect(wallet.account.nextChangeAt == day(5))
        let changes = wallet.settle(at: day(5))
        #expect(changes.map(\.kind) == [.expire])
        #expect(wallet.account.pending == 0)
        #expect(wallet.account.balance == 0)
    }
}
