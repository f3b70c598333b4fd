import PointsDomain
import Primitives
import Testing

@Suite("Stored value: what is spent of which half, and what goes back")
struct StoredValueTests {
    struct SV1: Sendable, CustomTestStringConvertible {
        let order: SpendOrder
        let spent: Int64
        let principalLeft: Int64
        let bonusLeft: Int64
        /// Of forfeit, recoup, prorata and cooling off, in yuan; 0: nothing to refund.
        let refunds: [Int64]

        var testDescription: String { "\(order.rawValue) \(spent)" }

        static let all = [
            SV1(
                order: .principalFirst, spent: 600, principalLeft: 400, bonusLeft: 200,
                refunds: [400, 400, 500, 400]),
            SV1(
                order: .bonusFirst, spent: 600, principalLeft: 600, bonusLeft: 0,
                refunds: [600, 400, 500, 400]),
            SV1(
                order: .proportional, spent: 600, principalLeft: 500, bonusLeft: 100,
                refunds: [500, 400, 500, 400]),
            SV1(
                order: .principalFirst, spent: 1_200, principalLeft: 0, bonusLeft: 0,
                refunds: [0, 0, 0, 0]),
            SV1(
                order: .bonusFirst, spent: 1_200, principalLeft: 0, bonusLeft: 0,
                refunds: [0, 0, 0, 0]),
            SV1(
                order: .proportional, spent: 1_200, principalLeft: 0, bonusLeft: 0,
                refunds: [0, 0, 0, 0]),
            SV1(
                order: .principalFirst, spent: 0, principalLeft: 1_000, bonusLeft: 200,
                refunds: [1_000, 1_000, 1_000, 1_000]),
            SV1(
                order: .bonusFirst, spent: 0, principalLeft: 1_000, bonusLeft: 200,
                refunds: [1_000, 1_000, 1_000, 1_000]),
            SV1(
                order: .proportional, spent: 0, principalLeft: 1_000, bonusLeft: 200,
                refunds: [1_000, 1_000, 1_000, 1_000]),
        ]
    }

    private static let policies: [WithdrawalPolicy] = [
        .forfeitBonus, .forfeitAndRecoup, .prorata, .coolingOff,
    ]

    @Test("F04 N06 SV1 1000 + 200 by every order and policy", arguments: SV1.all)
    func vectorSV1(_ vector: SV1) throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        if vector.spent > 0 {
            let spend = try wallet.spend(vector.spent * 100, by: vector.order)
            #expect(Stored.sum(spend) == 0)
        }
        #expect(wallet.account.principal == vector.principalLeft * 100)
        #expect(wallet.account.bonus == vector.bonusLeft * 100)
        for (policy, refund) in zip(Self.policies, vector.refunds) {
            #expect(Self.refund(of: wallet, policy) == refund * 100, "\(policy)")
        }
    }

    /// 0 where there is nothing to refund.
    private static func refund(
        of wallet: StoredValueWallet, _ policy: WithdrawalPolicy
    ) -> Int64? {
        do throws(StoredValueRefusal) {
            return try wallet.withdrawal(of: Stored.id(1), policy).payout.refund
        } catch {
            return error == .nothingToRefund ? 0 : nil
        }
    }

    @Test("N06 paid 3000 + 1000, used 3594: the courts' formula gives back 304.50")
    func courtFormula() throws {
        for order in SpendOrder.allCases {
            var wallet = try Stored.wallet(300_000, 100_000)
            _ = try wallet.spend(359_400, by: order)
            #expect(Self.refund(of: wallet, .prorata) == 30_450)
        }
    }

    @Test("F04 what is paid beyond principal is the merchant's expense, never principal below zero")
    func excess() throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        _ = try wallet.spend(60_000, by: .principalFirst)
        let quote = try wallet.withdrawal(of: Stored.id(1), .prorata)
        #expect(quote.payout == .init(refund: 50_000, excess: 10_000))
        #expect(quote.recouped == 0 && quote.cancelledBonus == 20_000)
        _ = wallet.requestWithdrawal(quote, hold: Stored.id(7))
        let change = try wallet.completeWithdrawal(
            Stored.id(7), of: Stored.id(1), quote.payout, at: Stored.start)[0]
        #expect(change.principal == -40_000 && change.bonus == -20_000)
        #expect(Stored.sum(change) == 0)
        let gains = Dictionary(
            uniqueKeysWithValues: change.counterparts.map { ($0.kind, $0.delta) })
        #expect(gains[.payouts] == 50_000 && gains[.promotionExpense] == -10_000)
        #expect(gains[.promotionReversal] == 20_000)
        #expect(wallet.account.balance == 0 && wallet.lot(Stored.id(1))?.state == .withdrawn)
        #expect(Self.refund(of: wallet, .prorata) == 0)
    }

    @Test("F04 principal that is kept for bonus that was spent is the merchant's")
    func recouped() throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        _ = try wallet.spend(60_000, by: .bonusFirst)
        let quote = try wallet.withdrawal(of: Stored.id(1), .forfeitAndRecoup)
        #expect(quote.payout == .init(refund: 40_000, excess: 0))
        #expect(quote.recouped == 20_000 && quote.cancelledBonus == 0)
    }

    @Test("F04 goods at their list price count in the days of reflection, and never below zero")
    func goods() throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        _ = try wallet.spend(50_000, by: .bonusFirst)
        let quotes = [nil, 60_000, 40_000].map { goods in
            try? wallet.withdrawal(of: Stored.id(1), .coolingOff, goodsMinor: goods)
        }
        #expect(quotes.map { $0?.payout.refund } == [50_000, 40_000, 50_000])
        #expect(throws: StoredValueRefusal.nothingToRefund) {
            try wallet.withdrawal(of: Stored.id(1), .coolingOff, goodsMinor: 100_000)
        }
    }

    @Test("F04 while a withdrawal is on its way nothing can be spent; when it fails everything can")
    func failedWithdrawal() throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        let quote = try wallet.withdrawal(of: Stored.id(1), .forfeitBonus)
        _ = wallet.requestWithdrawal(quote, hold: Stored.id(7))
        #expect(wallet.account.available == 0 && wallet.account.held == 120_000)
        #expect(throws: StoredValueRefusal.insufficient(availableMinor: 0)) {
            _ = try wallet.spend(1, by: .bonusFirst)
        }
        #expect(throws: StoredValueRefusal.topUpHeld(heldMinor: 120_000)) {
            try wallet.withdrawal(of: Stored.id(1), .forfeitBonus)
        }
        // What belongs to a withdrawal is no checkout's.
        #expect(throws: StoredValueRefusal.holdNotFound) {
            _ = try wallet.capture(Stored.id(7), nil, at: Stored.start)
        }
        _ = try wallet.failWithdrawal(
            Stored.id(7), of: Stored.id(1), quote.payout, at: Stored.start)
        #expect(wallet.account.available == 120_000)
        #expect(throws: StoredValueRefusal.holdClosed) {
            _ = try wallet.completeWithdrawal(
                Stored.id(7), of: Stored.id(1), quote.payout, at: Stored.start)
        }
    }

    @Test("F04 all refunds of a top-up together are never more than was paid")
    func refundsWithinPaid() throws {
        var wallet = try Stored.wallet(100_000, 20_000)
        let spend = try wallet.spend(60_000, by: .principalFirst)
        let first = try wallet.withdrawal(of: Stored.id(1), .prorata)
        _ = wallet.requestWithdrawal(first, hold: Stored.id(7))
        _ = try wallet.completeWithdrawal(
            Stored.id(7), of: Stored.id(1), first.payout, at: Stored.start)
        // The goods come back after the money went back.
        _ = try wallet.restore(
            ValueRestoration(
                taken: spend.movements, restoredBefore: 0, amount: 60_000,
                graceUntil: Stored.start), at: Stored.start, newLot: { Stored.id(9) })
        #expect(wallet.account.principal == 60_000)
        let second = try wallet.withdrawal(of: Stored.id(1), .forfeitBonus)
        #expect(second.payout.refund == 50_000 && second.recouped == 10_000)
    }
}

@Suite("Stored value: lots, holds, time")
struct StoredValueLotTests {
    @Test("F01 the nearest end of bonus first, then the earliest paid")
    func lotOrder() throws {
        var wallet = StoredValueWallet()
        _ = try Stored.topUp(&wallet, 1, 100, 10)
        _ = try Stored.topUp(&wallet, 2, 100, 10, bonusDays: 90)
        _ = try Stored.topUp(
            &wallet, 3, 100, 10, bonusDays: 30, at: Stored.start.adding(seconds: 60))
        let bonus = try wallet.spend(25, by: .bonusFirst)
        #expect(
            bonus.movements == [
                .init(lot: Stored.id(3), principal: 0, bonus: -10),
                .init(lot: Stored.id(2), principal: 0, bonus: -10),
                .init(lot: Stored.id(1), principal: 0, bonus: -5),
            ])
        let principal = try wallet.spend(150, by: .principalFirst)
        #expect(principal.movements.map(\.lot) == [Stored.id(3), Stored.id(2)])
        #expect(principal.principal == -150 && principal.bonus == 0)
    }

    @Test("F01 in proportion: each lot by its own, to the last fen")
    func proportional() throws {
        var wallet = try Stored.wallet(1_000, 200)
        let spends = try [1, 5, 7, 600, 587].map { try wallet.spend($0, by: .proportional) }
        #expect(spends.map(\.principal) == [-1, -4, -6, -500, -489])
        #expect(wallet.account.balance == 0)
        let lot = try #require(wallet.lot(Stored.id(1)))
        #expect(lot.principal.consumed == 1_000 && lot.bonus.consumed == 200)
        #expect(lot.state == .closed)
    }

    @Test("F01 what is refused has changed nothing, in order of precedence")
    func refusals() throws {
        var wallet = try Stored.wallet(1_000, 200)
        let before = wallet
        #expect(throws: StoredValueRefusal.insufficient(availableMinor: 1_200)) {
            _ = try wallet.spend(1_201, by: .bonusFirst)
        }
        #expect(throws: StoredValueRefusal.outOfRange) {
            _ = try wallet.spend(0, by: .bonusFirst)
        }
        #expect(
            throws: StoredValueRefusal.capExceeded(capMinor: 5_000, balanceMinor: 1_200)
        ) {
            _ = try Stored.topUp(&wallet, 2, 3_000, 801, cap: 5_000)
        }
        #expect(wallet == before)
        // Exactly the cap is allowed.
        _ = try Stored.topUp(&wallet, 2, 3_000, 800, cap: 5_000)
        _ = wallet.setFrozen(true)
        #expect(throws: StoredValueRefusal.frozen) { _ = try wallet.spend(1, by: .bonusFirst) }
        _ = wallet.setFrozen(false)
        _ = try wallet.spend(5_000, by: .bonusFirst)
    }

    @Test("X04 a capture spends a part in the order in which it was set aside, the rest is free")
    func capture() throws {
        var wallet = try Stored.wallet(1_000, 200)
        _ = try wallet.placeHold(
            Stored.id(5), 500, expiresAt: Stored.start.adding(seconds: 900), by: .bonusFirst)
        #expect(wallet.account.available == 700 && wallet.account.balance == 1_200)
        let changes = try wallet.capture(Stored.id(5), 350, at: Stored.start)
        #expect(changes.map(\.kind) == [.spend, .release])
        #expect(changes[0].bonus == -200 && changes[0].principal == -150)
        #expect(wallet.account.available == 850 && wallet.account.held == 0)
        #expect(throws: StoredValueRefusal.holdClosed) {
            _ = try wallet.void(Stored.id(5), at: Stored.start)
        }
    }

    @Test("X04 a hold is void at its end, and bonus that has ended meanwhile ends at once")
    func timeOut() throws {
        var wallet = try Stored.wallet(1_000, 200, bonusDays: 1)
        let end = Stored.start.adding(seconds: Stored.day)
        _ = try wallet.placeHold(
            Stored.id(5), 150, expiresAt: end.adding(seconds: 60), by: .bonusFirst)
        #expect(wallet.settle(at: end.adding(microseconds: -1)).isEmpty)
        let ended = wallet.settle(at: end)
        #expect(ended.map(\.kind) == [.expire] && ended[0].bonus == -50)
        let late = wallet.settle(at: end.adding(seconds: 60))
        #expect(late.map(\.kind) == [.release, .expire] && late[1].bonus == -150)
        #expect(wallet.account.bonus == 0 && wallet.account.available == 1_000)
        #expect(wallet.account.nextChangeAt == nil)
        #expect(throws: StoredValueRefusal.holdExpired) {
            _ = try wallet.capture(Stored.id(5), nil, at: end.adding(seconds: 60))
        }
    }

    @Test("X03 a return goes to the same halves of the same lots, the newest part first")
    func restoring() throws {
        var wallet = StoredValueWallet()
        _ = try Stored.topUp(&wallet, 1, 1_000, 200)
        _ = try Stored.topUp(&wallet, 2, 1_000, 200)
        let spend = try wallet.spend(600, by: .bonusFirst)
        #expect(spend.bonus == -400 && spend.principal == -200)
        var restored: Int64 = 0
        var parts: [[Int64]] = []
        for amount in [150, 150, 300] as [Int64] {
            let change = try wallet.restore(
                ValueRestoration(
                    taken: spend.movements, restoredBefore: restored, amount: amount,
                    graceUntil: Stored.start), at: Stored.start, newLot: { Stored.id(9) })[0]
            restored += amount
            parts.append([change.principal, change.bonus])
        }
        #expect(parts == [[150, 0], [50, 100], [0, 300]])
        for number in [1, 2] {
            let lot = try #require(wallet.lot(Stored.id(number)))
            #expect(lot.principal.remaining == 1_000 && lot.bonus.remaining == 200)
        }
        #expect(throws: StoredValueRefusal.exceeds(leftMinor: 0)) {
            _ = try wallet.restore(
                ValueRestoration(
                    taken: spend.movements, restoredBefore: restored, amount: 1,
                    graceUntil: Stored.start), at: Stored.start, newLot: { Stored.id(9) })
        }
    }

    @Test("X03 bonus that has ended comes back for the days of grace, and goes with its top-up")
    func grace() throws {
        var wallet = try Stored.wallet(1_000, 200, bonusDays: 1)
        let spend = try wallet.spend(300, by: .bonusFirst)
        let later = Stored.start.adding(seconds: 2 * Stored.day)
        #expect(wallet.settle(at: later).isEmpty)
        let until = later.adding(seconds: 7 * Stored.day)
        let change = try wallet.restore(
            ValueRestoration(
                taken: spend.movements, restoredBefore: 0, amount: 300, graceUntil: until),
            at: later, newLot: { Stored.id(9) })[0]
        #expect(change.principal == 100 && change.bonus == 200)
        let again = try #require(wallet.lot(Stored.id(9)))
        #expect(again.origin == Stored.id(1) && again.bonusExpiresAt == until)
        // It is not spent: the whole principal goes back, and the bonus goes.
        let quote = try wallet.withdrawal(of: Stored.id(1), .forfeitAndRecoup)
        #expect(quote.payout.refund == 1_000 && quote.cancelledBonus == 200)
        #expect(quote.consumedBonus == 0)
        let ended = wallet.settle(at: until)
        #expect(ended.map(\.bonus) == [-200] && wallet.account.balance == 1_000)
    }

    @Test("N06 the last business day of reflection counts whole")
    func coolingOff() throws {
        let terms = StoredValueTerms.standard
        let clock = BusinessClock(zone: shanghai)
        let paidAt = try instant("2026-03-05T04:00:00Z")
        let end = try instant("2026-03-12T16:00:00Z")
        #expect(
            terms.isCoolingOff(
                paidAt: paidAt, at: end.adding(microseconds: -1), clock: clock))
        #expect(!terms.isCoolingOff(paidAt: paidAt, at: end, clock: clock))
    }
}
