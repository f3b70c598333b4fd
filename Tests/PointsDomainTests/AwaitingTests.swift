import PointsDomain
import Primitives
import Testing

@Suite("Points that somebody or something makes usable")
struct AwaitingTests {
    @Test("X02 an event makes the points usable that wait for it, with the end that they then have")
    func event() throws {
        var wallet = try Wallet.with(
            waiting(1, 100, for: "DELIVERED", until: day(30)),
            waiting(2, 50, for: "OPENED", until: day(30)), lot(3, 10, until: day(40)))
        #expect(wallet.account.pending == 150)
        #expect(wallet.account.nextChangeAt == day(30))
        #expect(wallet.awaiting("DELIVERED") == [uuid(1)])
        #expect(wallet.awaiting("OTHER").isEmpty)
        expectRefusal(.insufficient(available: 10), of: wallet) { try $0.buy(11, at: day(1)) }

        let changes = try wallet.activate(uuid(1), expiresAt: .at(day(90)), at: day(2))
        #expect(changes.map(\.kind) == [.activate])
        #expect(changes.map(\.delta) == [0])
        #expect(wallet.lot(uuid(1))?.state == .active)
        #expect(wallet.lot(uuid(1))?.expiresAt == day(90))
        #expect(wallet.account.pending == 50)
        #expect(wallet.account.available == 110)
        #expect(wallet.awaiting("DELIVERED").isEmpty)
        // Its place among the lots is that of its new end.
        let spend = try wallet.spend(20, at: day(2))
        #expect(spend.movements == [move(3, -10), move(1, -10)])
        // The deadline is none of its business any more.
        let lapsed = wallet.settle(at: day(30))
        #expect(lapsed.map(\.movements) == [[move(2, -50)]])
        let ended = wallet.settle(at: day(90))
        #expect(ended.map(\.movements) == [[move(1, -90)]])
    }

    @Test("X02 points that an event makes usable may never end")
    func endless() throws {
        var wallet = try Wallet.with(waiting(1, 100, for: "DELIVERED", until: day(30)))
        _ = try wallet.activate(uuid(1), expiresAt: .at(nil), at: day(2))
        #expect(wallet.lot(uuid(1))?.expiresAt == nil)
        let settled = wallet.settle(at: day(400))
        #expect(settled.isEmpty)
        #expect(wallet.account.nextChangeAt == nil)
        #expect(wallet.account.available == 100)
    }

    @Test("X02 staff makes points usable before their time, and their end stays")
    func byHand() throws {
        var wallet = try Wallet.with(lot(1, 100, from: day(7), until: day(9)))
        let changes = try wallet.activate(uuid(1), expiresAt: .kept, at: day(1))
        #expect(changes.map(\.kind) == [.activate])
        #expect(wallet.account.available == 100)
        // At their instant nothing happens again.
        let started = wallet.settle(at: day(7))
        #expect(started.isEmpty)
        let ended = wallet.settle(at: day(9))
        #expect(ended.map(\.kind) == [.expire])
        #expect(wallet.account.balance == 0)
    }

    @Test("C11 X02 points that were reviewed are usable as they would have been")
    func reviewed() throws {
        var wallet = try Wallet.with(
            waiting(1, 100, for: LotLife.reviewEvent, until: day(60)),
            waiting(2, 20, for: LotLife.reviewEvent))
        #expect(wallet.awaiting(LotLife.reviewEvent) == [uuid(1), uuid(2)])
        for id in wallet.awaiting(LotLife.reviewEvent) {
            _ = try wallet.activate(id, expiresAt: .kept, at: day(3))
        }
        #expect(wallet.account.available == 120)
        #expect(wallet.lot(uuid(1))?.expiresAt == day(60))
        #expect(wallet.lot(uuid(2))?.expiresAt == nil)
    }

    @Test("X02 X03 points that become usable by an event repay a debt first")
    func repays() throws {
        var wallet = Wallet.owing(80)
        _ = try wallet.grant(
            waiting(1, 100, for: "DELIVERED", until: day(30)), as: .earn, at: day(1))
        #expect(wallet.account.debt == 80)
        let changes = try wallet.activate(uuid(1), expiresAt: .at(day(90)), at: day(2))
        #expect(changes.map(\.kind) == [.activate, .repayDebt])
        #expect(changes.map(\.delta) == [0, -80])
        #expect(wallet.account.debt == 0)
        #expect(wallet.account.available == 20)
    }

    @Test(
        "X01 X02 X03 points whose end lies behind when their event comes were never usable",
        arguments: [day(5), day(10)])
    func endedBefore(end: Instant) throws {
        var wallet = Wallet.owing(80)
        _ = try wallet.grant(
            waiting(1, 100, for: "DELIVERED", until: day(30)), as: .earn, at: day(1))
        let changes = try wallet.activate(uuid(1), expiresAt: .at(end), at: day(10))
        #expect(changes.map(\.kind) == [.activate])
        let settled = wallet.settle(at: day(10))
        #expect(settled.map(\.kind) == [.expire])
        #expect(settled.map(\.delta) == [-100])
        #expect(wallet.account.balance == 0)
        #expect(wallet.account.debt == 80)
    }

    @Test("X02 what is usable, gone or unknown is made usable by nobody, nor cancelled")
    func notPending() throws {
        var wallet = try Wallet.with(
            lot(1, 10), waiting(2, 10, for: "DELIVERED"), waiting(3, 10, for: "DELIVERED"))
        _ = try wallet.activate(uuid(2), expiresAt: .kept, at: day(1))
        _ = try wallet.cancel(uuid(3))
        for number: UInt64 in 1...4 {
            expectRefusal(.notPending, of: wallet) {
                _ = try $0.activate(uuid(number), expiresAt: .kept, at: day(1))
            }
            expectRefusal(.notPending, of: wallet) { _ = try $0.cancel(uuid(number)) }
        }
    }

    @Test("X02 cancelled points are gone, and no event brings them back")
    func cancelled() throws {
        var wallet = try Wallet.with(
            waiting(1, 100, for: "DELIVERED", until: day(30)), lot(2, 10, from: day(7)))
        let change = try wallet.cancel(uuid(1))
        #expect(change.kind == .cancel)
        #expect(change.delta == -100)
        #expect(change.movements == [move(1, -100)])
        #expect(wallet.lot(uuid(1))?.state == .cancelled)
        #expect(wallet.account.pending == 10)
        #expect(wallet.account.balance == 10)
        #expect(wallet.awaiting("DELIVERED").isEmpty)
        let other = try wallet.cancel(uuid(2))
        #expect(other.movements == [move(2, -10)])
        let settled = wallet.settle(at: day(30))
        #expect(settled.isEmpty)
        #expect(wallet.account.balance == 0)
    }

    @Test("X02 what a return has left of pending points is what is cancelled, or becomes usable")
    func cancelledInPart() throws {
        var wallet = try Wallet.with(waiting(1, 100, for: "DELIVERED", until: day(30)))
        let taken = try wallet.clawBack(
            40, ofLots: [uuid(1)], expired: 0, policy: .debt, at: day(1))
        #expect(taken.changes.map(\.kind) == [.cancel])
        #expect(taken.changes.map(\.movements) == [[move(1, -40)]])
        var kept = wallet
        let change = try wallet.cancel(uuid(1))
        #expect(change.movements == [move(1, -60)])
        #expect(wallet.account.balance == 0)
        _ = try kept.activate(uuid(1), expiresAt: .kept, at: day(2))
        #expect(kept.account.available == 60)
    }

    // MARK: The deadline

    @Test("X02 points whose event does not come by the deadline are cancelled at it, not sooner")
    func lapse() throws {
        var early = try Wallet.with(waiting(1, 100, for: "DELIVERED", until: day(30)))
        var late = early
        let last = day(30).adding(microseconds: -1)
        let before = early.settle(at: last)
        #expect(before.isEmpty)
        _ = try early.activate(uuid(1), expiresAt: .at(day(60)), at: last)
        let after = early.settle(at: day(30))
        #expect(after.isEmpty)
        #expect(early.account.available == 100)

        let changes = late.settle(at: day(30))
        #expect(changes.map(\.kind) == [.lapse])
        #expect(changes.map(\.delta) == [-100])
        #expect(changes.map(\.movements) == [[move(1, -100)]])
        #expect(late.lot(uuid(1))?.state == .cancelled)
        #expect(late.account.pending == 0)
        #expect(late.account.balance == 0)
        #expect(late.account.nextChangeAt == nil)
        expectRefusal(.notPending, of: late) {
            _ = try $0.activate(uuid(1), expiresAt: .at(day(60)), at: day(30))
        }
    }

    @Test("X02 X01 all that lapses at an instant is one change, and what ends then another")
    func together() throws {
        var wallet = try Wallet.with(
            waiting(1, 10, for: "A", until: day(5)), lot(2, 20, until: day(5)),
            waiting(3, 30, for: "B", until: day(5)), lot(4, 40, from: day(9), until: day(5)))
        let changes = wallet.settle(at: day(6))
        #expect(changes.map(\.kind) == [.lapse, .expire])
        let lapsed = [move(1, -10), move(3, -30)]
        let ended = [move(2, -20), move(4, -40)]
        #expect(changes.map(\.movements) == [lapsed, ended])
        #expect(wallet.account.balance == 0)
        #expect(wallet.account.pending == 0)
    }

    @Test("X02 X03 points that lapse repay nothing, and are not taken back again")
    func lapsedRepaysNothing() throws {
        var wallet = Wallet.owing(80)
        _ = try wallet.grant(
            waiting(1, 100, for: "DELIVERED", until: day(5)), as: .earn, at: day(1))
        _ = wallet.settle(at: day(5))
        #expect(wallet.account.debt == 80)
        let taken = try wallet.clawBack(
            100, ofLots: [uuid(1)], expired: 100, policy: .debt, at: day(6))
        #expect(taken.changes.isEmpty)
        #expect(wallet.account.debt == 80)
    }
}
