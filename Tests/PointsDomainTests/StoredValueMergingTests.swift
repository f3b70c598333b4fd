import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Stored value of two accounts of one member")
struct StoredValueMergingTests {
    /// Of all that is kept, what must be the same before and after.
    private func sums(_ wallets: StoredValueWallet...) -> [Int64] {
        wallets.reduce(into: [0, 0, 0, 0]) { sums, wallet in
            sums[0] += wallet.account.principal
            sums[1] += wallet.account.bonus
            sums[2] += wallet.account.principalHeld
            sums[3] += wallet.account.bonusHeld
        }
    }

    private func agrees(_ wallet: StoredValueWallet) -> Bool {
        let halves = [\TopUpLot.principal, \.bonus].map { half in
            wallet.lots.reduce(0) { $0 + $1[keyPath: half].remaining + $1[keyPath: half].held }
        }
        let held = wallet.holds.filter { $0.state == .held }.flatMap(\.parts)
        return halves == [wallet.account.principal, wallet.account.bonus]
            && [held.principal, held.bonus]
                == [wallet.account.principalHeld, wallet.account.bonusHeld]
    }

    @Test("A12 top-ups move as they are, with what was spent of them, and each posting is balanced")
    func moves() throws {
        var from = try Stored.wallet(1_000, 200, bonusDays: 30)
        _ = try from.spend(300, by: .bonusFirst)
        var to = StoredValueWallet()
        _ = try Stored.topUp(&to, 2, 50, 0)
        let lot = try #require(from.lot(Stored.id(1)))
        let out = from.moveOut()
        let given = try #require(out)
        #expect(given.change.kind == .mergeOut)
        #expect([given.change.principal, given.change.bonus] == [-900, 0])
        let received = try to.moveIn(given.moved)
        #expect([received.principal, received.bonus] == [900, 0])
        #expect(Stored.sum(given.change) == 0 && Stored.sum(received) == 0)
        #expect(from.account.balance == 0 && from.lots.isEmpty)
        #expect(to.lot(Stored.id(1)) == lot && to.account.available == 950)
        // A court's formula sees what was paid and spent, not what was left when it moved.
        let quote = try to.withdrawal(of: Stored.id(1), .prorata)
        #expect(quote.payout.refund == 750)
        let none = from.moveOut()
        #expect(none == nil)
    }

    @Test("A12 X04 what is set aside for a checkout or a withdrawal stays, with its top-up")
    func stays() throws {
        var from = try Stored.wallet(100, 0)
        _ = try Stored.topUp(&from, 2, 40, 0, at: Stored.start.adding(seconds: 1))
        _ = try from.placeHold(
            Stored.id(9), 10, expiresAt: Stored.start.adding(seconds: 900), by: .bonusFirst)
        let first = from.moveOut()
        let given = try #require(first)
        #expect(given.moved.lots.map(\.id) == [Stored.id(2)])
        #expect(from.account.balance == 100 && from.account.held == 10)
        _ = from.settle(at: Stored.start.adding(seconds: 900))
        let rest = from.moveOut()
        #expect(rest?.moved.lots.map(\.id) == [Stored.id(1)])

        var frozen = try Stored.wallet(100, 0)
        _ = frozen.setFrozen(true)
        let nothing = frozen.moveOut()
        #expect(nothing == nil)
    }

    @Test("A12 F04 bonus that came back in a lot of its own moves and stays with its top-up")
    func families() throws {
        var from = try Stored.wallet(100, 20, bonusDays: 2)
        let spent = try from.spend(20, by: .bonusFirst)
        let late = Stored.start.adding(seconds: 3 * Stored.day)
        _ = from.settle(at: late)
        _ = try from.restore(
            ValueRestoration(
                taken: spent.movements, restoredBefore: 0, amount: 20,
                graceUntil: late.adding(seconds: 7 * Stored.day)), at: late
        ) { Stored.id(5) }
        let out = from.moveOut(only: [Stored.id(1)])
        let given = try #require(out)
        #expect(Set(given.moved.lots.map(\.id)) == [Stored.id(1), Stored.id(5)])
        var to = StoredValueWallet()
        _ = try to.moveIn(given.moved)
        #expect(to.account.principal == 100 && to.account.bonus == 20)
        let quote = try to.withdrawal(of: Stored.id(1), .forfeitAndRecoup)
        #expect(quote.payout.refund == 100 && quote.cancelledBonus == 20)
    }

    @Test(
        "A12 N06 no more moves than the cap leaves room for, that of cards without a name too",
        arguments: [
            // own, named?, moving, named?, room
            (1_000, true, 2_000, true, 499_000), (1_000, true, 2_000, false, 499_000),
            (1_000, false, 2_000, false, 99_000), (600_000, true, 1, true, 0),
        ] as [(Int64, Bool, Int64, Bool, Int64)])
    func cap(own: Int64, isNamed: Bool, moving: Int64, isOtherNamed: Bool, room: Int64) throws {
        func wallet(_ number: Int, _ paid: Int64, _ isNamed: Bool) throws -> StoredValueWallet {
            var wallet = StoredValueWallet()
            _ = try wallet.topUp(
                TopUpLot(
                    id: Stored.id(number), paid: paid, bonus: 0, paidAt: Stored.start,
                    bonusExpiresAt: nil,
                    validUntil: isNamed ? nil : Stored.start.adding(seconds: 99 * Stored.day)),
                capMinor: .max)
            return wallet
        }
        let to = try wallet(1, own, isNamed)
        var from = try wallet(2, moving, isOtherNamed)
        #expect(to.room(for: from, by: .standard) == room)
        let out = from.moveOut(roomMinor: to.room(for: from, by: .standard), places: to.places)
        #expect((out != nil) == (moving <= room))
        let none = from.moveOut(places: 0)
        #expect(none == nil)
    }

    @Test("A12 N06 a card without a name sleeps on where it comes to")
    func dormant() throws {
        var from = StoredValueWallet()
        let end = Stored.start.adding(seconds: 9 * Stored.day)
        _ = try from.topUp(
            TopUpLot(
                id: Stored.id(1), paid: 70, bonus: 0, paidAt: Stored.start, bonusExpiresAt: nil,
                validUntil: end), capMinor: .max)
        _ = from.settle(at: end)
        #expect(from.account.held == 70)
        let out = from.moveOut()
        let given = try #require(out)
        #expect(from.account.balance == 0 && from.account.held == 0 && agrees(from))
        var to = StoredValueWallet()
        _ = try to.moveIn(given.moved)
        #expect(to.account.held == 70 && to.account.available == 0 && agrees(to))
        _ = try to.activate(
            Stored.id(1), until: end.adding(seconds: 99 * Stored.day), at: end)
        #expect(to.account.available == 70)
    }

    @Test("A12 N01 what another account spent of a top-up comes back to whoever has it")
    func comesBack() throws {
        var from = try Stored.wallet(100, 20)
        let spent = try from.spend(50, by: .bonusFirst)
        let out = from.moveOut()
        var to = StoredValueWallet()
        _ = try to.moveIn(try #require(out).moved)
        let restoration = ValueRestoration(
            taken: spent.movements, restoredBefore: 0, amount: 50, graceUntil: Stored.start)
        try restoration.check()
        let back = to.restore(
            restoration.parts, graceUntil: restoration.graceUntil, at: Stored.start
        ) { Stored.id(7) }
        #expect(back.map(\.kind) == [.restore] && to.account.available == 120)
        let more = ValueRestoration(
            taken: spent.movements, restoredBefore: 50, amount: 1, graceUntil: Stored.start)
        #expect(throws: StoredValueRefusal.exceeds(leftMinor: 0)) { try more.check() }
    }

    @Test("A12 P1 however two accounts move things to each other, nothing is lost and nothing made")
    func conserves() throws {
        var random = SeededGenerator(seed: newSeed())
        for _ in 0..<200 {
            let seed = random.next()
            var life = SeededGenerator(seed: seed)
            var wallets = [StoredValueWallet(), StoredValueWallet()]
            var (number, now) = (0, Stored.start)
            for _ in 0..<40 {
                now = now.adding(seconds: Int64.random(in: 0...Stored.day, using: &life))
                for index in wallets.indices { _ = wallets[index].settle(at: now) }
                let who = Int.random(in: 0...1, using: &life)
                number += 1
                let amount = Int64.random(in: 1...60, using: &life)
                switch Int.random(in: 0...4, using: &life) {
                case 0:
                    let days = Int64.random(in: 1...9, using: &life)
                    _ = try Stored.topUp(
                        &wallets[who], number, amount, amount / 3, bonusDays: days, at: now)
                case 1: _ = try? wallets[who].spend(amount, by: .proportional)
                case 2:
                    _ = try? wallets[who].placeHold(
                        Stored.id(number), amount, expiresAt: now.adding(seconds: Stored.day),
                        by: .bonusFirst)
                default:
                    let before = sums(wallets[0], wallets[1])
                    let room = Bool.random(using: &life) ? amount * 3 : .max
                    guard let given = wallets[who].moveOut(roomMinor: room) else { continue }
                    let received = try wallets[1 - who].moveIn(given.moved)
                    try #require(
                        Stored.sum(given.change) == 0 && Stored.sum(received) == 0,
                        "seed \(seed)")
                    try #require(received.principal == -given.change.principal, "seed \(seed)")
                    try #require(sums(wallets[0], wallets[1]) == before, "seed \(seed)")
                }
                for wallet in wallets { try #require(agrees(wallet), "seed \(seed)") }
            }
        }
    }
}
