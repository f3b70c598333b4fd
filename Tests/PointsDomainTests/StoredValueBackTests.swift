import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Stored value: what comes back to a top-up that was paid back, and cards without a name")
struct StoredValueBackTests {
    private static func paidBack(
        _ wallet: inout StoredValueWallet, _ policy: WithdrawalPolicy = .forfeitBonus
    ) throws -> Int64 {
        let quote = try wallet.withdrawal(of: Stored.id(1), policy)
        _ = wallet.requestWithdrawal(quote, hold: Stored.id(7))
        _ = try wallet.completeWithdrawal(
            Stored.id(7), of: Stored.id(1), quote.payout, at: Stored.start)
        return quote.payout.refund
    }

    private static func restore(
        _ wallet: inout StoredValueWallet, _ taken: [ValueMovement], _ amount: Int64,
        before: Int64 = 0, at now: Instant = Stored.start
    ) throws -> [StoredValueChange] {
        try wallet.restore(
            ValueRestoration(
                taken: taken, restoredBefore: before, amount: amount,
                graceUntil: now.adding(seconds: 7 * Stored.day)), at: now,
            newLot: { Stored.id(9) })
    }

    @Test("F04 N01 what comes back after the money went back: principal stays, bonus is cancelled")
    func cancelled() throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        let spend = try wallet.spend(60_000, by: .bonusFirst)
        #expect(try Self.paidBack(&wallet) == 60_000)
        let changes = try Self.restore(&wallet, spend.movements, 60_000)
        #expect(changes.map(\.kind) == [.restore, .cancel])
        #expect(changes[0].principal == 40_000 && changes[0].bonus == 20_000)
        #expect(changes[1].principal == 0 && changes[1].bonus == -20_000)
        #expect(changes.allSatisfy { Stored.sum($0) == 0 })
        #expect(changes[1].counterparts.map(\.kind) == [.promotionReversal])
        #expect(wallet.account.principal == 40_000 && wallet.account.bonus == 0)
        // Her own money is hers: paid out by another withdrawal, and never above what she paid.
        let again = try wallet.withdrawal(of: Stored.id(1), .forfeitBonus)
        #expect(again.payout.refund == 40_000 && again.payout.excess == 0)
    }

    @Test("F04 bonus that has ended, or lived on in a lot of its own, is cancelled alike")
    func endedBonus() throws {
        var wallet = try Stored.wallet(1_000, 200, bonusDays: 1)
        let first = try wallet.spend(300, by: .bonusFirst)
        let later = Stored.start.adding(seconds: 2 * Stored.day)
        _ = try Self.restore(&wallet, first.movements, 300, at: later)
        #expect(wallet.lot(Stored.id(9))?.origin == Stored.id(1))
        let second = try wallet.spend(200, by: .bonusFirst)
        #expect(second.movements.map(\.lot) == [Stored.id(9)])
        _ = try Self.paidBack(&wallet)
        let changes = try Self.restore(&wallet, second.movements, 200, at: later)
        #expect(changes.map(\.kind) == [.restore, .cancel])
        #expect(wallet.account.balance == 0 && wallet.lots.allSatisfy { $0.state != .open })
    }

    @Test("F04 bonus that comes back while the money is on its way is cancelled when it has gone")
    func onItsWay() throws {
        for fails in [true, false] {
            var wallet = try Stored.wallet(100_000, 20_000)
            let spend = try wallet.spend(60_000, by: .bonusFirst)
            let quote = try wallet.withdrawal(of: Stored.id(1), .forfeitBonus)
            _ = wallet.requestWithdrawal(quote, hold: Stored.id(7))
            let back = try Self.restore(&wallet, spend.movements, 60_000)
            #expect(back.map(\.kind) == [.restore])
            #expect(wallet.account.available == 60_000)
            if fails {
                _ = try wallet.failWithdrawal(
                    Stored.id(7), of: Stored.id(1), quote.payout, at: Stored.start)
                #expect(wallet.account.available == 120_000)
            } else {
                let done = try wallet.completeWithdrawal(
                    Stored.id(7), of: Stored.id(1), quote.payout, at: Stored.start)
                #expect(done.map(\.kind) == [.withdraw, .cancel])
                #expect(wallet.account.available == 40_000 && wallet.account.bonus == 0)
            }
        }
    }

    @Test("N06 however a top-up is spent, returned and withdrawn, its refunds are from 0 to P")
    func refundsWithinPaid() throws {
        let seed = newSeed()
        var generator = SeededGenerator(seed: seed)
        for _ in 0..<400 {
            let paid = Int64.random(in: 1...500, using: &generator)
            let given = Int64.random(in: 0...200, using: &generator)
            var wallet = try Stored.wallet(paid, given)
            var spends: [(taken: [ValueMovement], restored: Int64)] = []
            var refunds: Int64 = 0
            for step in 0..<40 {
                let order = try #require(SpendOrder.allCases.randomElement(using: &generator))
                switch Int.random(in: 0..<3, using: &generator) {
                case 0:
                    let amount = Int64.random(in: 1...paid, using: &generator)
                    if let spend = try? wallet.spend(amount, by: order) {
                        spends.append((spend.movements, 0))
                    }
                case 1:
                    guard let index = spends.indices.randomElement(using: &generator) else {
                        continue
                    }
                    let left = -spends[index].taken.total - spends[index].restored
                    guard left > 0 else { continue }
                    let amount = Int64.random(in: 1...left, using: &generator)
                    _ = try Self.restore(
                        &wallet, spends[index].taken, amount, before: spends[index].restored)
                    spends[index].restored += amount
                default:
                    let policy = try #require(
                        WithdrawalPolicy.allCases.randomElement(using: &generator))
                    guard let quote = try? wallet.withdrawal(of: Stored.id(1), policy) else {
                        continue
                    }
                    let hold = Stored.id(1_000 + step)
                    _ = wallet.requestWithdrawal(quote, hold: hold)
                    _ = try wallet.completeWithdrawal(
                        hold, of: Stored.id(1), quote.payout, at: Stored.start)
                    refunds += quote.payout.refund
                }
                let lot = try #require(wallet.lot(Stored.id(1)))
                #expect((0...paid).contains(refunds), "seed \(seed)")
                #expect(lot.refunded == refunds, "seed \(seed)")
                #expect(lot.withdrawnAt == nil || lot.bonus.remaining == 0, "seed \(seed)")
                #expect(wallet.account.principal == lot.principal.remaining, "seed \(seed)")
            }
        }
    }

    @Test("N06 a card without a name is valid for three years, sleeps then, and is woken again")
    func dormant() throws {
        let terms = StoredValueTerms.standard
        let clock = BusinessClock(zone: shanghai)
        let paid = try instant("2026-03-05T04:00:00Z")
        let end = try #require(
            terms.validUntil(
                from: clock.businessDate(at: paid), isAnonymous: true, clock: clock))
        #expect(end == (try instant("2029-03-05T16:00:00Z")))
        #expect(
            terms.validUntil(
                from: clock.businessDate(at: paid), isAnonymous: false, clock: clock) == nil)
        var wallet = StoredValueWallet()
        _ = try wallet.topUp(
            TopUpLot(
                id: Stored.id(1), paid: 1_000, bonus: 200, paidAt: paid, bonusExpiresAt: nil,
                validUntil: end), capMinor: 2_000)
        let spend = try wallet.spend(300, by: .principalFirst)
        #expect(throws: StoredValueRefusal.notDormant) {
            _ = try wallet.activate(Stored.id(1), until: end, at: paid)
        }
        #expect(wallet.account.nextChangeAt == end)
        #expect(wallet.settle(at: end.adding(microseconds: -1)).isEmpty)
        #expect(wallet.settle(at: end).map(\.kind) == [.hold])
        #expect(wallet.settle(at: end).isEmpty)
        #expect(wallet.account.available == 0 && wallet.account.held == 900)
        #expect(wallet.account.nextChangeAt == nil)
        #expect(throws: StoredValueRefusal.insufficient(availableMinor: 0)) {
            _ = try wallet.spend(1, by: .bonusFirst)
        }
        // What comes back now lives through the days of grace, and sleeps too.
        _ = try Self.restore(&wallet, spend.movements, 100, at: end)
        #expect(wallet.account.available == 100)
        let later = end.adding(seconds: 7 * Stored.day)
        #expect(wallet.settle(at: later).map(\.kind) == [.hold])
        #expect(wallet.account.available == 0 && wallet.account.held == 1_000)
        let woken = try wallet.activate(
            Stored.id(1), until: later.adding(seconds: 1_000 * Stored.day), at: later)
        #expect(woken.map(\.kind) == [.release, .release])
        #expect(wallet.account.available == 1_000 && wallet.account.held == 0)
        #expect(wallet.account.principal == 800 && wallet.account.bonus == 200)
    }
}
