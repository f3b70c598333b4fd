import PointsDomain
import Primitives
import Testing

@Suite("Giving spent points back")
struct RestoringTests {
    /// What the spend of `spent` took.
    private let taken = [move(3, -50), move(1, -70)]

    /// Lot 3 has 50 points until day 31, lot 1 100 until day 122, lot 2 200 for ever; 120 are spent.
    private func spent() throws -> Wallet {
        var wallet = try Wallet.with(
            lot(1, 100, until: day(122)), lot(2, 200), lot(3, 50, until: day(31)))
        let spend = try wallet.spend(120, at: day(1))
        #expect(spend.movements == taken)
        return wallet
    }

    private func successor() -> UUIDv7 { uuid(90) }

    @Test("X03 points return newest first, to their own lots, with the life that those have")
    func newestFirst() throws {
        var wallet = try spent()
        let part = Restoration(taken: taken, restoredBefore: 0, points: 60, policy: .forfeit)
        let first = try wallet.restore(part, at: day(2), newLot: successor)
        #expect(first.map(\.kind) == [.restore])
        #expect(first.first?.delta == 60)
        #expect(first.first?.movements == [move(1, 60)])
        #expect(wallet.remaining(1) == 90)
        #expect(wallet.lot(uuid(3))?.state == .closed)

        let rest = Restoration(taken: taken, restoredBefore: 60, points: 60, policy: .forfeit)
        let second = try wallet.restore(rest, at: day(3), newLot: successor)
        #expect(second.first?.movements == [move(1, 10), move(3, 50)])
        #expect(wallet.remaining(1) == 100)
        #expect(wallet.remaining(3) == 50)
        #expect(wallet.lot(uuid(3))?.state == .active)
        #expect(wallet.lot(uuid(3))?.expiresAt == day(31))
        #expect(wallet.account.available == 350)
        #expect(wallet.account.nextChangeAt == day(31))

        let expiry = wallet.settle(at: day(31))
        #expect(expiry.map(\.movements) == [[move(3, -50)]])
    }

    @Test("X03 no more comes back than was spent and has not come back")
    func exceeding() throws {
        let wallet = try spent()
        expectRefusal(.exceeds(left: 120), of: wallet) {
            let all = Restoration(taken: taken, restoredBefore: 0, points: 121, policy: .forfeit)
            _ = try $0.restore(all, at: day(2)) { uuid(90) }
        }
        expectRefusal(.exceeds(left: 20), of: wallet) {
            let rest = Restoration(taken: taken, restoredBefore: 100, points: 21, policy: .forfeit)
            _ = try $0.restore(rest, at: day(2)) { uuid(90) }
        }
    }

    @Test("X03 FORFEIT gives the points back to the lot that has ended, where they end at once")
    func forfeit() throws {
        var wallet = try spent()
        _ = wallet.settle(at: day(40))
        let all = Restoration(taken: taken, restoredBefore: 0, points: 120, policy: .forfeit)
        let changes = try wallet.restore(all, at: day(40), newLot: successor)
        #expect(changes.map(\.kind) == [.restore, .expire])
        #expect(changes.map(\.delta) == [120, -50])
        #expect(changes.first?.movements == [move(1, 70), move(3, 50)])
        #expect(changes.last?.movements == [move(3, -50)])
        #expect(wallet.account.available == 300)
    }

    @Test("X03 GRACE gives what has ended a lot of its own for some days, and only that")
    func grace() throws {
        var wallet = try spent()
        _ = wallet.settle(at: day(40))
        let all = Restoration(
            taken: taken, restoredBefore: 0, points: 120, policy: .grace(until: day(48)))
        let changes = try wallet.restore(all, at: day(40), newLot: successor)
        #expect(changes.map(\.kind) == [.restore, .restore])
        #expect(changes.map(\.delta) == [70, 50])
        #expect(changes.map(\.movements) == [[move(1, 70)], []])
        #expect(wallet.lot(uuid(90))?.granted == 50)
        #expect(wallet.lot(uuid(90))?.expiresAt == day(48))
        #expect(wallet.remaining(3) == 0)
        #expect(wallet.lot(uuid(1))?.expiresAt == day(122))
        #expect(wallet.account.available == 350)
        #expect(wallet.account.nextChangeAt == day(48))

        // The nearest end is theirs now.
        let spend = try wallet.spend(10, at: day(41))
        #expect(spend.movements == [move(90, -10)])
        let expiry = wallet.settle(at: day(48))
        #expect(expiry.map(\.movements) == [[move(90, -40)]])
        #expect(wallet.account.available == 300)
    }

    @Test("X03 REISSUE lets what has ended live as if it were earned now")
    func reissue() throws {
        var wallet = try spent()
        _ = wallet.settle(at: day(40))
        var forEver = wallet
        let year = Restoration(
            taken: taken, restoredBefore: 70, points: 50, policy: .reissue(until: day(405)))
        let changes = try wallet.restore(year, at: day(40), newLot: successor)
        #expect(changes.map(\.kind) == [.restore])
        #expect(wallet.lot(uuid(90))?.expiresAt == day(405))
        #expect(wallet.account.available == 280)

        let endless = Restoration(
            taken: taken, restoredBefore: 70, points: 50, policy: .reissue(until: nil))
        _ = try forEver.restore(endless, at: day(40), newLot: successor)
        let lot = try #require(forEver.lot(uuid(90)))
        #expect(lot.expiresAt == nil)
        #expect(lot.remaining == 50)
    }

    @Test("X03 each lot that has ended gets a successor of its own")
    func successors() throws {
        var wallet = try Wallet.with(
            lot(1, 10, until: day(5)), lot(2, 10, until: day(6)), lot(3, 10))
        let spend = try wallet.spend(25, at: day(1))
        _ = wallet.settle(at: day(9))
        let all = Restoration(
            taken: spend.movements, restoredBefore: 0, points: 22, policy: .grace(until: day(16)))
        var number: UInt64 = 90
        let changes = try wallet.restore(all, at: day(9)) {
            number += 1
            return uuid(number)
        }
        #expect(changes.map(\.delta) == [5, 10, 7])
        #expect(wallet.lot(uuid(91))?.granted == 10)
        #expect(wallet.lot(uuid(92))?.granted == 7)
        #expect(wallet.account.available == 27)
    }

    @Test("X03 X04 what was captured from a hold comes back like any other spend")
    func captured() throws {
        var wallet = try Wallet.with(lot(1, 50, until: day(31)), lot(2, 100))
        _ = try wallet.placeHold(uuid(50), points: 80, expiresAt: day(2), at: day(1))
        let capture = try wallet.capture(uuid(50), points: 60, at: day(1))
        let taken = try #require(capture.first).movements
        let all = Restoration(taken: taken, restoredBefore: 0, points: 60, policy: .forfeit)
        _ = try wallet.restore(all, at: day(1), newLot: successor)
        #expect(wallet.remaining(1) == 50)
        #expect(wallet.remaining(2) == 100)
        #expect(wallet.account.available == 150)
    }

    @Test("C1 X03 points that come back repay a debt first")
    func repaysDebt() throws {
        var wallet = try Wallet.with(lot(1, 100))
        let spend = try wallet.spend(80, at: day(1))
        _ = try wallet.clawBack(100, ofLots: [uuid(1)], expired: 0, policy: .debt, at: day(1))
        #expect(wallet.account.debt == 80)
        let all = Restoration(
            taken: spend.movements, restoredBefore: 0, points: 80, policy: .forfeit)
        let changes = try wallet.restore(all, at: day(1), newLot: successor)
        #expect(changes.map(\.kind) == [.restore, .repayDebt])
        #expect(changes.map(\.delta) == [80, -80])
        #expect(wallet.account.debt == 0)
        #expect(wallet.account.balance == 0)
    }

    @Test(
        "X01 X03 of what comes back to an ended lot only a new lot repays a debt",
        arguments: [
            (RestorePolicy.forfeit, 80 as Int64), (.grace(until: day(16)), 0),
            (.reissue(until: nil), 0),
        ])
    func endedRepaysByPolicy(policy: RestorePolicy, debt: Int64) throws {
        var wallet = try Wallet.with(lot(1, 100, until: day(5)))
        let spend = try wallet.spend(80, at: day(1))
        _ = try wallet.clawBack(100, ofLots: [uuid(1)], expired: 0, policy: .debt, at: day(1))
        _ = wallet.settle(at: day(9))
        let all = Restoration(taken: spend.movements, restoredBefore: 0, points: 80, policy: policy)
        _ = try wallet.restore(all, at: day(9), newLot: successor)
        _ = wallet.settle(at: day(9))
        #expect(wallet.account.debt == debt)
        #expect(wallet.account.balance == 0)
    }
}
