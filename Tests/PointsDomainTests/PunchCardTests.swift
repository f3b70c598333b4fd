import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Punch cards: what uses recognise, and what is owed")
struct PunchCardTests {
    private let now = Instant.epoch.adding(seconds: 1_000_000)
    private var end: Instant { now.adding(seconds: 1_000) }

    private func card(
        _ price: Int64, _ uses: Int64, bonus: Int64 = 0, listPrice: Int64? = nil,
        forfeits: Bool = false, ends: Bool = false
    ) -> PunchCard {
        PunchCard.sold(
            PunchCardTerms(
                priceMinor: price, uses: uses, bonusUses: bonus, listPriceMinor: listPrice,
                forfeits: forfeits), expiresAt: ends ? end : nil
        ).card
    }

    private enum Step {
        case use, undo
        case refund(Int64)
    }

    /// Why a step cannot be taken; nil where it can. The card stays as it is.
    private func refusal(
        _ step: Step, of card: PunchCard, at instant: Instant? = nil
    ) -> PunchCard.Refusal? {
        var card = card
        let before = card
        do throws(PunchCard.Refusal) {
            switch step {
            case .use: _ = try card.use(at: instant ?? now)
            case .undo: _ = try card.undo(at: instant ?? now)
            case .refund(let amount): _ = try card.refund(amount, at: instant ?? now)
            }
            return nil
        } catch {
            #expect(card == before, "a refusal changed something")
            return error
        }
    }

    @Test("F02 ten uses for 99.99 recognise 9.99, then 10.00 nine times")
    func recognition() throws {
        var card = card(9_999, 10)
        var revenue: [Int64] = []
        for _ in 0..<10 { revenue.append(try card.use(at: now).revenueMinor) }
        #expect(revenue == [999] + Array(repeating: 1_000, count: 9))
        #expect(card.state == .usedUp && card.liabilityMinor == 0)
        #expect(refusal(.use, of: card) == .usedUp)
    }

    @Test("F02 after three of ten uses for 99.99 a refund pays 70.00, and closes the card")
    func refundAfterThree() throws {
        var card = card(9_999, 10)
        for _ in 0..<3 { _ = try card.use(at: now) }
        #expect(card.refundableMinor(at: now) == 7_000)
        #expect(
            refusal(.refund(6_999), of: card)
                == .otherRefund(dueMinor: 7_000))
        let refund = try card.refund(7_000, at: now)
        #expect(refund.liabilityMinor == -7_000 && refund.cashMinor == 7_000)
        #expect(card.state == .refunded && card.remaining(at: now) == 0)
        #expect(
            refusal(.use, of: card)
                == .closed(.refunded))
        #expect(
            refusal(.undo, of: card)
                == .closed(.refunded))
    }

    @Test("F02 of 10 + 1 uses the eleventh recognises nothing")
    func bonusLast() throws {
        var card = card(10_000, 10, bonus: 1)
        #expect(card.remaining(at: now) == 11)
        for _ in 0..<10 { _ = try card.use(at: now) }
        #expect(card.state == .active && card.liabilityMinor == 0)
        let eleventh = try card.use(at: now)
        #expect(eleventh.revenueMinor == 0)
        #expect(card.state == .usedUp && card.remaining(at: now) == 0)
        // It comes back as what it was.
        let back = try card.undo(at: now)
        #expect(back.revenueMinor == 0)
        #expect(card.state == .active && card.remaining(at: now) == 1)
    }

    @Test(
        "F02 where used units count at list price, a refund is the price less those, never below 0",
        arguments: [(0, 10_000), (3, 5_500), (6, 1_000), (7, 0), (9, 0)] as [(Int, Int64)])
    func listPrice(used: Int, due: Int64) throws {
        var card = card(10_000, 10, listPrice: 1_500)
        for _ in 0..<used { _ = try card.use(at: now) }
        #expect(card.refundableMinor(at: now) == due)
        let refund = try card.refund(due, at: now)
        #expect(refund.liabilityMinor + refund.cashMinor + refund.revenueMinor == 0)
        #expect(refund.cashMinor == due && card.liabilityMinor == 0)
    }

    @Test("F02 a list price below the card's own never pays more than is owed")
    func lowListPrice() throws {
        var card = card(10_000, 10, listPrice: 500)
        for _ in 0..<4 { _ = try card.use(at: now) }
        #expect(card.refundableMinor(at: now) == 6_000)
    }

    @Test("F02 the last instant is good, the end is not; what is left is forfeited where agreed")
    func ending() throws {
        for forfeits in [true, false] {
            var card = card(9_000, 3, forfeits: forfeits, ends: true)
            _ = try card.use(at: end.adding(seconds: -1))
            let early = card.expire(at: end.adding(seconds: -1))
            #expect(early == nil)
            #expect(card.state(at: end) == .expired && card.remaining(at: end) == 0)
            #expect(
                refusal(.use, of: card, at: end)
                    == .ended(end))
            #expect(
                refusal(.undo, of: card, at: end)
                    == .ended(end))
            let due: Int64 = forfeits ? 0 : 6_000
            #expect(card.refundableMinor(at: end) == due)
            let (lost, again) = (card.expire(at: end), card.expire(at: end))
            #expect(lost?.breakageMinor == 6_000 - due)
            #expect(again == nil && card.liabilityMinor == due)
            if forfeits {
                #expect(
                    refusal(.refund(0), of: card, at: end)
                        == .closed(.expired))
            } else {
                let refund = try card.refund(6_000, at: end)
                #expect(refund.cashMinor == 6_000)
            }
        }
    }

    @Test("F02 nothing that was not used comes back")
    func nothingToUndo() throws {
        var card = card(100, 3)
        #expect(refusal(.undo, of: card) == .notUsed)
        _ = try card.use(at: now)
        _ = try card.undo(at: now)
        #expect(refusal(.undo, of: card) == .notUsed)
        #expect(card.liabilityMinor == 100)
    }

    @Test("F02 whatever is used and given back, the books of a card add up at each step")
    func booksProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let price = Int64.random(in: 1...100_000, using: &random)
            let uses = Int64.random(in: 1...40, using: &random)
            let listed = Bool.random(using: &random)
            let bonus = Int64.random(in: 0...3, using: &random)
            let forfeits = Bool.random(using: &random)
            let listPrice: Int64? = listed ? Int64.random(in: 1...10_000, using: &random) : nil
            let sold = PunchCard.sold(
                PunchCardTerms(
                    priceMinor: price, uses: uses, bonusUses: bonus, listPriceMinor: listPrice,
                    forfeits: forfeits), expiresAt: end)
            var card = sold.card
            var moves = [sold.movement]
            for _ in 0..<Int.random(in: 0...80, using: &random) {
                let back = Int.random(in: 0..<3, using: &random) == 0
                if let move = back ? try? card.undo(at: now) : try? card.use(at: now) {
                    moves.append(move)
                }
                #expect(card.used == moves.reduce(0) { $0 + $1.uses }, "seed \(seed)")
                #expect(
                    card.liabilityMinor == moves.reduce(0) { $0 + $1.liabilityMinor },
                    "seed \(seed)")
                #expect((0...price).contains(card.liabilityMinor), "seed \(seed)")
                #expect(card.used <= uses + bonus, "seed \(seed)")
                let due = card.refundableMinor(at: now)
                #expect((0...card.liabilityMinor).contains(due), "seed \(seed)")
            }
            if Bool.random(using: &random) {
                if let move = try? card.refund(card.refundableMinor(at: now), at: now) {
                    moves.append(move)
                }
            } else if let move = card.expire(at: end) {
                moves.append(move)
            }
            for move in moves {
                #expect(
                    move.liabilityMinor + move.cashMinor + move.revenueMinor
                        + move.breakageMinor == 0, "seed \(seed)")
            }
            let received = -moves.reduce(0) { $0 + $1.cashMinor }
            let earned = moves.reduce(0) { $0 + $1.revenueMinor + $1.breakageMinor }
            #expect(received == earned + card.liabilityMinor, "seed \(seed)")
            #expect(received >= 0 && earned >= 0, "seed \(seed)")
        }
    }

    @Test("I2 F02 each step is a posting: her unused punches, and one of the programme's accounts")
    func legs() throws {
        let (member, merchant) = (UUIDv7(hi: 1, lo: 1), UUIDv7(hi: 1, lo: 2))
        func legs(_ movement: PunchCardMovement, _ balance: Int64) -> [String] {
            movement.legs(of: member, merchant: merchant, seq: 7, balance: balance).legs.map {
                "\($0.kind) \($0.delta)" + ($0.owner == member ? " \($0.seq ?? 0)" : "")
            }
        }
        let (sold, sale) = PunchCard.sold(
            PunchCardTerms(priceMinor: 9_999, uses: 10, bonusUses: 1, listPriceMinor: 1_500),
            expiresAt: end)
        #expect(legs(sale, 9_999) == ["punches 9999 7", "punchesPaid -9999"])
        var card = sold
        let use = try card.use(at: now)
        #expect(legs(use, 9_000) == ["punches -999 7", "punchRevenue 999"])
        let undo = try card.undo(at: now)
        #expect(legs(undo, 9_999) == ["punches 999 7", "punchRevenue -999"])
        _ = try card.use(at: now)
        var ended = card
        // By the list price a refund pays 84.99, and 5.01 of what is owed are earned.
        let refund = try card.refund(8_499, at: now)
        #expect(
            legs(refund, 0)
                == ["punches -9000 7", "punchesPaid 8499", "punchRevenue 501"])
        let kept = ended.expire(at: end)
        #expect(legs(try #require(kept), 9_000) == ["punches 0 7", "punchBreakage 0"])
        var other = PunchCard.sold(
            PunchCardTerms(priceMinor: 100, uses: 2, forfeits: true), expiresAt: end
        ).card
        let lost = other.expire(at: end)
        #expect(legs(try #require(lost), 0) == ["punches -100 7", "punchBreakage 100"])
    }
}
