import PointsDomain
import Primitives
import Testing

@Suite("Points whose life an activity renews")
struct RenewalTests {
    @Test("X01 SLIDING an activity lets every usable lot live at least so long, and none less")
    func renewal() throws {
        var wallet = try Wallet.with(
            lot(1, 10, until: day(20)), lot(2, 20, until: day(90)), lot(3, 30),
            lot(4, 40, until: day(15)))
        wallet.renew(until: day(60), at: day(1))
        #expect(
            [1, 2, 3, 4].map { wallet.lot(uuid($0))?.expiresAt } == [
                day(60), day(90), nil, day(60),
            ])
        #expect(wallet.account.available == 100)
        let settled = wallet.settle(at: day(20))
        #expect(settled.isEmpty)
        #expect(wallet.account.nextChangeAt == day(60))
        let ended = wallet.settle(at: day(60))
        #expect(ended.map(\.delta) == [-50])
        #expect(wallet.account.available == 50)
    }

    @Test("X01 SLIDING lots that have one end now are spent by their time of earning")
    func order() throws {
        var wallet = try Wallet.with(
            lot(1, 10, until: day(20), earnedAt: day(3)),
            lot(2, 10, until: day(30), earnedAt: day(1)),
            lot(3, 10, until: day(50), earnedAt: day(2)), lot(4, 10, until: day(55)))
        wallet.renew(until: day(50), at: day(5))
        let spend = try wallet.spend(35, at: day(5))
        #expect(
            spend.movements == [move(2, -10), move(3, -10), move(1, -10), move(4, -5)])
    }

    @Test("X01 X02 SLIDING pending points are not renewed: their life has not begun")
    func pending() throws {
        var wallet = try Wallet.with(
            lot(1, 10, from: day(7), until: day(20)),
            waiting(2, 10, for: "DELIVERED", until: day(20)))
        wallet.renew(until: day(60), at: day(1))
        #expect(wallet.lot(uuid(1))?.expiresAt == day(20))
        #expect(wallet.lot(uuid(2))?.expiresAt == day(20))
    }

    @Test("X01 X04 SLIDING what is held is renewed with its lot")
    func held() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(20)))
        _ = try wallet.placeHold(uuid(50), points: 50, expiresAt: day(30), at: day(1))
        wallet.renew(until: day(60), at: day(2))
        #expect(wallet.lot(uuid(1))?.expiresAt == day(60))
        let settled = wallet.settle(at: day(30))
        #expect(settled.map(\.kind) == [.release])
        #expect(wallet.account.available == 50)
    }

    @Test("X01 X04 SLIDING nothing renews a lot that has ended, though a part of it is held")
    func ended() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(5)), lot(2, 10, until: day(9)))
        _ = try wallet.placeHold(uuid(50), points: 30, expiresAt: day(7), at: day(1))
        let expired = wallet.settle(at: day(6))
        #expect(expired.map(\.movements) == [[move(1, -20)]])
        wallet.renew(until: day(60), at: day(6))
        #expect(wallet.lot(uuid(1))?.expiresAt == day(5))
        #expect(wallet.lot(uuid(2))?.expiresAt == day(60))
        let released = wallet.settle(at: day(7))
        #expect(released.map(\.kind) == [.release, .expire])
        #expect(released.last?.movements == [move(1, -30)])
        #expect(wallet.account.available == 10)
    }

    @Test("X03 SLIDING spent points come back to their lot with the end that it has by then")
    func restored() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(20)), lot(2, 30, until: day(20)))
        let spend = try wallet.spend(60, at: day(1))
        #expect(spend.movements == [move(1, -50), move(2, -10)])
        // Lot 1 is used up: nothing of it is renewed.
        wallet.renew(until: day(60), at: day(2))
        let all = Restoration(
            taken: spend.movements, restoredBefore: 0, points: 60, policy: .forfeit)
        _ = try wallet.restore(all, at: day(3)) { uuid(90) }
        #expect(wallet.lot(uuid(1))?.expiresAt == day(20))
        #expect(wallet.lot(uuid(2))?.expiresAt == day(60))
        let ended = wallet.settle(at: day(20))
        #expect(ended.map(\.movements) == [[move(1, -50)]])
        #expect(wallet.account.available == 30)
    }
}
