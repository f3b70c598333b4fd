import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Taking back what an order earned")
struct ClawbackTests {
    /// The order earned lot 1.
    private let order: Set<UUIDv7> = [uuid(1)]

    /// Vector C1: earn 100, redeem 80.
    private func spentMost() throws -> Wallet {
        var wallet = try Wallet.with(lot(1, 100))
        _ = try wallet.spend(80, at: day(1))
        return wallet
    }

    // MARK: How much

    @Test(
        "X03 100 points on 9999 are taken back by the cumulative return, rounded for the programme",
        arguments: [(0 as Int64, 0 as Int64), (3_333, 34), (6_666, 67), (9_999, 100)])
    func target(refunded: Int64, expected: Int64) {
        let line = Clawback.Line(points: 100, base: 9_999, refundedBase: refunded)
        #expect(line.target == expected)
        #expect(Clawback.due([line], clawedBefore: 0) == expected)
        #expect(Clawback.due([line], clawedBefore: 34) == max(0, expected - 34))
    }

    @Test("X03 a line that earned on nothing has nothing to take back")
    func withoutBase() {
        #expect(Clawback.Line(points: 0, base: 0, refundedBase: 0).target == 0)
    }

    @Test("X03 any split of a return takes the same, and never gives anything back")
    func splits() {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let lines = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                (
                    points: Int64.random(in: 0...1_000, using: &random),
                    base: Int64.random(in: 1...20_000, using: &random)
                )
            }
            var refunded = [Int64](repeating: 0, count: lines.count)
            var clawed: Int64 = 0
            for isLast in [false, false, false, true] {
                for index in lines.indices {
                    let left = lines[index].base - refunded[index]
                    refunded[index] += isLast ? left : Int64.random(in: 0...left, using: &random)
                }
                let state = zip(lines, refunded).map { line, refunded in
                    Clawback.Line(points: line.points, base: line.base, refundedBase: refunded)
                }
                clawed += Clawback.due(state, clawedBefore: clawed)
                #expect(clawed == Clawback.due(state, clawedBefore: 0), "seed \(seed)")
            }
            #expect(clawed == lines.reduce(0) { $0 + $1.points }, "seed \(seed)")
        }
    }

    // MARK: From where

    @Test("X03 the order's own lots come first, then the others in the order of spending")
    func ownFirst() throws {
        var wallet = try Wallet.with(
            lot(1, 30), lot(2, 50, until: day(9)), lot(3, 100), lot(4, 20, until: day(8)))
        let taken = try wallet.clawBack(120, ofLots: order, expired: 0, policy: .debt, at: day(1))
        #expect(taken.changes.map(\.kind) == [.clawback])
        #expect(taken.changes.first?.delta == -120)
        #expect(
            taken.changes.first?.movements == [
                move(1, -30), move(4, -20), move(2, -50), move(3, -20),
            ])
        #expect(taken.uncollected == 0)
        #expect(wallet.account.available == 80)
    }

    @Test("X03 points of the order's lot that ended count as returned")
    func expiredCount() throws {
        var wallet = try Wallet.with(lot(1, 100, until: day(5)), lot(2, 200))
        _ = try wallet.spend(60, at: day(1))
        _ = wallet.settle(at: day(5))
        var all = wallet
        let taken = try wallet.clawBack(
            100, ofLots: order, expired: 40, policy: .debt, at: day(6))
        #expect(taken.changes.map(\.movements) == [[move(2, -60)]])
        #expect(wallet.account.available == 140)
        #expect(wallet.account.debt == 0)

        let nothing = try all.clawBack(40, ofLots: order, expired: 40, policy: .block, at: day(6))
        #expect(nothing.changes.isEmpty)
        #expect(nothing.uncollected == 0)
        #expect(all.account.available == 200)
    }

    @Test("X03 X04 what is held for a checkout is not taken")
    func heldStays() throws {
        var wallet = try Wallet.with(lot(1, 100))
        _ = try wallet.placeHold(uuid(50), points: 70, expiresAt: day(2), at: day(1))
        let taken = try wallet.clawBack(100, ofLots: order, expired: 0, policy: .clamp, at: day(1))
        #expect(taken.changes.map(\.delta) == [-30])
        #expect(taken.uncollected == 70)
        let captured = try wallet.capture(uuid(50), points: 70, at: day(1))
        #expect(captured.map(\.delta) == [-70])
        #expect(wallet.account.balance == 0)
    }

    // MARK: What is missing

    @Test("C1 X03 DEBT owes the shortfall, and what comes later repays it before it can be spent")
    func debt() throws {
        var wallet = try spentMost()
        let taken = try wallet.clawBack(100, ofLots: order, expired: 0, policy: .debt, at: day(1))
        #expect(taken.changes.map(\.kind) == [.clawback, .incurDebt])
        #expect(taken.changes.map(\.delta) == [-20, 0])
        #expect(taken.changes.map(\.debtDelta) == [0, 80])
        #expect(taken.uncollected == 0)
        #expect(wallet.account.available == 0)
        #expect(wallet.account.debt == 80)

        let next = try wallet.grant(lot(2, 50), as: .earn, at: day(1))
        #expect(next.map(\.kind) == [.earn, .repayDebt])
        #expect(next.map(\.delta) == [50, -50])
        #expect(next.map(\.debtDelta) == [0, -50])
        #expect(next.last?.movements == [move(2, -50)])
        #expect(wallet.lot(uuid(2))?.state == .closed)
        #expect(wallet.account.debt == 30)
        #expect(wallet.account.available == 0)
        expectRefusal(.debtOutstanding(debt: 30), of: wallet) { _ = try $0.spend(1, at: day(1)) }
        expectRefusal(.debtOutstanding(debt: 30), of: wallet) {
            _ = try $0.placeHold(uuid(50), points: 1, expiresAt: day(2), at: day(1))
        }

        let last = try wallet.grant(lot(3, 50), as: .earn, at: day(1))
        #expect(last.map(\.delta) == [50, -30])
        #expect(wallet.account.debt == 0)
        #expect(wallet.account.available == 20)
        _ = try wallet.spend(20, at: day(1))
        #expect(wallet.account.balance == 0)
    }

    @Test(
        "C1 X03 CLAMP and CHARGE_CASH take what there is and say what is missing",
        arguments: [ShortfallPolicy.clamp, .chargeCash])
    func uncollected(policy: ShortfallPolicy) throws {
        var wallet = try spentMost()
        let taken = try wallet.clawBack(100, ofLots: order, expired: 0, policy: policy, at: day(1))
        #expect(taken.changes.map(\.delta) == [-20])
        #expect(taken.uncollected == 80)
        #expect(wallet.account.available == 0)
        #expect(wallet.account.debt == 0)
    }

    @Test("C1 X03 BLOCK refuses where points are missing, and takes them where they are there")
    func block() throws {
        var wallet = try spentMost()
        expectRefusal(.insufficient(available: 20), of: wallet) {
            _ = try $0.clawBack(100, ofLots: order, expired: 0, policy: .block, at: day(1))
        }
        _ = try wallet.grant(lot(2, 80), as: .earn, at: day(1))
        let taken = try wallet.clawBack(100, ofLots: order, expired: 0, policy: .block, at: day(1))
        #expect(taken.changes.map(\.movements) == [[move(1, -20), move(2, -80)]])
        #expect(wallet.account.balance == 0)
    }

    @Test("X02 X03 pending points repay a debt when they become usable, not before")
    func pendingRepays() throws {
        var wallet = Wallet.owing(80)
        _ = try wallet.grant(lot(1, 100, from: day(7)), as: .earn, at: day(1))
        #expect(wallet.account.debt == 80)
        let changes = wallet.settle(at: day(7))
        #expect(changes.map(\.kind) == [.activate, .repayDebt])
        #expect(changes.map(\.delta) == [0, -80])
        #expect(wallet.account.debt == 0)
        #expect(wallet.account.available == 20)
    }

    @Test("X02 X03 the lot that became usable first repays, even if one looks only later")
    func firstToStartRepays() throws {
        var often = Wallet.owing(10)
        _ = try often.grant(lot(1, 10, from: day(8), until: day(20)), as: .earn, at: day(1))
        _ = try often.grant(lot(2, 10, from: day(5), until: day(30)), as: .earn, at: day(1))
        var once = often
        for number in 1...9 { _ = often.settle(at: day(Int64(number))) }
        _ = once.settle(at: day(9))
        for wallet in [often, once] {
            #expect(wallet.account.debt == 0)
            #expect(wallet.remaining(1) == 10)
            #expect(wallet.remaining(2) == 0)
        }
    }

    @Test("X01 X03 points whose end has already come when they are granted repay nothing")
    func endedRepaysNothing() throws {
        var wallet = Wallet.owing(80)
        _ = try wallet.grant(lot(1, 50, until: day(5)), as: .earn, at: day(5))
        _ = wallet.settle(at: day(5))
        #expect(wallet.account.balance == 0)
        #expect(wallet.account.debt == 80)
    }

    // MARK: All of it

    @Test("X03 however an order and a spend are returned, one ends with what one had")
    func roundTrips() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<200 {
            let start = Int64.random(in: 0...50, using: &random)
            var wallet = try Wallet.with(lot(2, start))
            let points = Int64.random(in: 1...100, using: &random)
            _ = try wallet.grant(lot(1, points), as: .earn, at: day(1))
            let spent = Int64.random(in: 0...(start + points), using: &random)
            let spend = try wallet.spend(spent, at: day(1))

            var refunded: Int64 = 0
            var clawed: Int64 = 0
            var restored: Int64 = 0
            while refunded < 9_999 || restored < spent {
                let amount = min(9_999 - refunded, Int64.random(in: 0...5_000, using: &random))
                refunded += amount
                let line = Clawback.Line(points: points, base: 9_999, refundedBase: refunded)
                let due = Clawback.due([line], clawedBefore: clawed)
                clawed += due
                _ = try wallet.clawBack(due, ofLots: order, expired: 0, policy: .debt, at: day(1))
                let back = min(spent - restored, Int64.random(in: 0...40, using: &random))
                let restoration = Restoration(
                    taken: spend.movements, restoredBefore: restored, points: back,
                    policy: .forfeit)
                _ = try wallet.restore(restoration, at: day(1)) { uuid(99) }
                restored += back
            }
            #expect(wallet.account.balance == start, "seed \(seed)")
            #expect(wallet.account.available == start, "seed \(seed)")
            #expect(wallet.account.debt == 0, "seed \(seed)")
        }
    }
}
