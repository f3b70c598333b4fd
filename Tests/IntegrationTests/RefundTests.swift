import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Returns of orders, and the points that they take back")
struct RefundTests {
    // MARK: What is spent already

    @Test("C1 X03 DEBT: of 100 earned 80 are spent; all comes back, and 50 and 50 repay the 80")
    func debt() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            #expect(order.pointsEarned == 100)
            try await shop.spend(80)
            let back = try await shop.takeBack("R-1", order)
            #expect(back.amountMinor == 10_000 && back.currency == "CNY")
            #expect(back.pointsClawedBack == 100 && back.pointsOwed == 80)
            #expect(back.pointsExpired == 0 && back.pointsUncollected == 0)
            #expect(back.pointsCharged == 0 && back.cashChargeMinor == 0)
            #expect(back.points?.available == 0 && back.points?.debt == 80)
            #expect(back.points?.seq == 4)
            #expect(back.explanation.map(\.code) == ["RETURNED", "OWED"])
            #expect(back.explanation.first?.text?.zh == "按退货比例扣回 100 分")
            let refused = try await refusalKey { try await shop.spend(1) }
            #expect(refused == "DEBT_OUTSTANDING")

            let next = try await shop.buy("A-2", amountMinor: 5_000)
            #expect(next.points?.available == 0 && next.points?.debt == 30)
            let last = try await shop.buy("A-3", amountMinor: 5_000)
            #expect(last.points?.available == 20 && last.points?.debt == 0)
            let entries = try await shop.statement()
            #expect(
                entries.map(\.type) == [
                    "DEBT_REPAYMENT", "EARN", "DEBT_REPAYMENT", "EARN", "DEBT", "CLAWBACK", "SPEND",
                    "EARN",
                ])
            #expect(entries.map(\.delta) == [-30, 50, -50, 50, 0, -20, -80, 100])
            #expect(entries[5].sourceType == "REFUND" && entries[5].sourceId == back.refundId)
            #expect(entries[5].explanation == back.explanation)
        }
    }

    /// What becomes of 80 spent points of an order of 100.00.
    struct Shortfall: Sendable, CustomTestStringConvertible {
        let policy: PointsV1.Shortfall
        var arePointsMoney = true
        var uncollected: Int64 = 0
        var charged: Int64 = 0
        var cashMinor: Int64 = 0
        let steps: [String]

        var testDescription: String { "\(policy), points are money: \(arePointsMoney)" }
    }

    @Test(
        "C1 X03 CLAMP writes the 80 off, CHARGE_CASH takes their value where points are money",
        arguments: [
            Shortfall(policy: .clamp, uncollected: 80, steps: ["RETURNED", "UNCOLLECTED"]),
            Shortfall(
                policy: .chargeCash, charged: 80, cashMinor: 160, steps: ["RETURNED", "CHARGED"]),
            Shortfall(
                policy: .chargeCash, arePointsMoney: false, uncollected: 80,
                steps: ["RETURNED", "UNCOLLECTED"]),
        ])
    func shortfall(expected: Shortfall) async throws {
        var rules = RefundShop.rules(shortfall: expected.policy)
        if expected.arePointsMoney { rules.money = .init(points: 500, valueMinor: 1_000) }
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            try await shop.spend(80)
            let back = try await shop.takeBack("R-1", order)
            #expect(back.amountMinor == 10_000 && back.pointsClawedBack == 100)
            #expect(back.pointsOwed == 0)
            #expect(back.pointsUncollected == expected.uncollected)
            #expect(back.pointsCharged == expected.charged)
            #expect(back.cashChargeMinor == expected.cashMinor)
            #expect(back.points?.available == 0 && back.points?.debt == 0)
            #expect(back.explanation.map(\.code) == expected.steps)
            #expect(try await shop.statement().map(\.delta) == [-20, -80, 100])
            let next = try await shop.buy("A-2", amountMinor: 5_000)
            #expect(next.points?.available == 50)
        }
    }

    @Test("X03 a charge is never more than the refund: what it does not pay is written off")
    func chargeIsBounded() async throws {
        var rules = RefundShop.rules(shortfall: .chargeCash)
        rules.rate = .init(points: 1, perMinor: 1)
        rules.money = .init(points: 500, valueMinor: 1_000)
        try await RefundShop.run(under: rules) { shop in
            // 100 points for 1.00, and 80 of them were worth 1.60.
            let order = try await shop.buy("A-1", amountMinor: 100)
            #expect(order.pointsEarned == 100)
            try await shop.spend(80)
            let back = try await shop.takeBack("R-1", order)
            #expect(back.cashChargeMinor == 100 && back.pointsCharged == 50)
            #expect(back.pointsUncollected == 30)
        }
    }

    @Test("C1 X03 BLOCK refuses the return until the points are there, and changes nothing")
    func block() async throws {
        try await RefundShop.run(under: RefundShop.rules(shortfall: .block)) { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            try await shop.spend(80)
            for _ in 0..<2 {
                let refused = try await refusalKey {
                    _ = try await shop.takeBack("R-1", order, key: "blocked")
                }
                #expect(refused == "INSUFFICIENT_POINTS")
            }
            #expect(try await shop.refunds() == 0)
            #expect(try await shop.balance().available == 20)
            _ = try await shop.buy("A-2", amountMinor: 8_000)
            let back = try await shop.takeBack("R-1", order, key: "with-points")
            #expect(back.pointsClawedBack == 100 && back.points?.available == 0)
        }
    }

    @Test("X03 the order's version says how many points go back, the one in force now says how")
    func versions() async throws {
        try await RefundShop.run(
            (RefundShop.rules(), "2021-01-01T00:00:00Z"),
            (RefundShop.rules(mode: .reevaluate, shortfall: .clamp), "2026-03-10T00:00:00Z")
        ) { shop in
            // 9 points each alone, 19 together: the first line has one more.
            let order = try await shop.buy("A-1", [("a", 1, 995), ("b", 1, 995)])
            #expect(order.pointsEarned == 19)
            try await shop.spend(19)
            shop.stack.clock.set(try #require(Instant(rfc3339: "2026-03-12T04:00:00Z")))
            #expect(order.order?.lines.map(\.points) == [10, 9])
            // Reckoned anew it would be 10: what is kept earns 9.
            let back = try await shop.takeBack("R-1", order, RefundShop.pieces(2, 1))
            #expect(back.pointsClawedBack == 9 && back.pointsUncollected == 9)
            #expect(back.explanation.first?.facts.first?.value == "PROPORTIONAL")
            #expect(back.points?.debt == 0)
        }
    }

    // MARK: How many

    @Test("X03 100 points on 99.99 come back as 34, 33 and 33 by three equal amounts")
    func byAmounts() async throws {
        var rules = RefundShop.rules()
        rules.rate = .init(points: 100, perMinor: 9_999)
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", amountMinor: 9_999)
            #expect(order.pointsEarned == 100)
            for (number, points) in [34 as Int64, 33, 33].enumerated() {
                let back = try await shop.takeBack(
                    "R-\(number)", order, RefundShop.amount(1, 3_333))
                #expect(back.pointsClawedBack == points)
                // The piece is back with the last of its amount.
                #expect(
                    back.lines == [
                        PointsV1.RefundedLine(
                            line: 1, quantity: number == 2 ? 1 : 0, amountMinor: 3_333)
                    ])
            }
            #expect(try await shop.balance().available == 0)
        }
    }

    @Test("X03 N01 three lines by pieces: 35.57 and 36 points, then 35.58 and 35, then the rest")
    func byPieces() async throws {
        try await RefundShop.run { shop in
            let order = try await shop.buy(
                "A-1", [("A", 1, 6_696), ("B", 2, 7_115), ("C", 1, 1_309)])
            #expect(order.pointsEarned == 151)
            #expect(order.order?.lines.map(\.points) == [67, 71, 13])
            let first = try await shop.takeBack("R-1", order, RefundShop.pieces(2, 1))
            #expect(first.amountMinor == 3_557 && first.pointsClawedBack == 36)
            let second = try await shop.takeBack("R-2", order, RefundShop.pieces(2, 1))
            #expect(second.amountMinor == 3_558 && second.pointsClawedBack == 35)
            let third = try await shop.takeBack("R-3", order)
            #expect(third.lines.map(\.line) == [1, 3])
            #expect(third.amountMinor == 8_005 && third.pointsClawedBack == 80)
            #expect(third.points?.available == 0)
        }
    }

    @Test("C09 X03 five doubled: returning one takes 60 of 100, whatever the programme's mode")
    func quantityRule() async throws {
        var rules = RefundShop.rules()
        rules.multipliers = [
            .init(
                code: "five", name: .init(zh: "满五件双倍", en: "five or more"), source: .quantity,
                when: .init(text: #"{"fact":"line.quantity","op":">=","value":5}"#), factor: "2")
        ]
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", [("cup", 5, 5_000)])
            #expect(order.pointsEarned == 100)
            let first = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1))
            #expect(first.amountMinor == 1_000 && first.pointsClawedBack == 60)
            #expect(first.explanation.first?.facts.first?.value == "REEVALUATE")
            let second = try await shop.takeBack("R-2", order, RefundShop.pieces(1, 1))
            #expect(second.pointsClawedBack == 10)
            let rest = try await shop.takeBack("R-3", order)
            #expect(rest.pointsClawedBack == 30 && rest.points?.available == 0)

            // Four were never doubled: one of them is a quarter.
            let four = try await shop.buy("A-2", [("cup", 4, 4_000)])
            let one = try await shop.takeBack("R-4", four, RefundShop.pieces(1, 1))
            #expect(one.pointsClawedBack == 10)
            #expect(one.explanation.first?.facts.first?.value == "PROPORTIONAL")
        }
    }

    @Test("X03 REEVALUATE keeps the bonus of an order while anything of it is kept")
    func bonusOfOrder() async throws {
        var rules = RefundShop.rules(mode: .reevaluate)
        rules.bonuses = [
            .init(
                code: "visit", name: .init(zh: "到店奖励", en: "visit"), points: 50,
                per: .perOrder)
        ]
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", [("a", 1, 1_000), ("b", 1, 1_000)])
            #expect(order.pointsEarned == 70)
            let first = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1))
            #expect(first.pointsClawedBack == 10)
            let rest = try await shop.takeBack("R-2", order)
            #expect(rest.pointsClawedBack == 60 && rest.points?.available == 0)
        }
    }

    @Test("X03 a gift with points of its own gives them back by its pieces")
    func freeLine() async throws {
        var rules = RefundShop.rules()
        rules.bonuses = [
            .init(
                code: "gift", name: .init(zh: "赠品", en: "gift"),
                when: .init(text: #"{"fact":"line.sku","op":"=","value":"gift"}"#), points: 10,
                per: .perPiece)
        ]
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", [("cup", 1, 1_000), ("gift", 2, 0)])
            #expect(order.pointsEarned == 30)
            let gift = try await shop.takeBack("R-1", order, RefundShop.pieces(2, 1))
            #expect(gift.amountMinor == 0 && gift.pointsClawedBack == 10)
            let rest = try await shop.takeBack("R-2", order)
            #expect(rest.pointsClawedBack == 20 && rest.points?.available == 0)
        }
    }

    @Test("X03 however several orders come back in parts, all parts are the whole")
    func randomSplits() async throws {
        let seed = UInt64.random(in: .min ... .max)
        var dice = SeededGenerator(seed: seed)
        try await RefundShop.run { shop in
            var orders: [PointsV1.PlaceOrderReply] = []
            for number in 0..<3 {
                let items = (0..<3).map { line in
                    (
                        sku: "sku-\(line)", quantity: Int64.random(in: 1...4, using: &dice),
                        amountMinor: Int64.random(in: 1...20_000, using: &dice)
                    )
                }
                orders.append(try await shop.buy("A-\(number)", items))
            }
            var amounts = [Int64](repeating: 0, count: orders.count)
            var points = amounts
            func count(_ back: PointsV1.RefundOrderReply, of place: Int) {
                amounts[place] += back.amountMinor
                points[place] += back.pointsClawedBack
            }
            var accepted = 0
            for number in 0..<45 {
                let place = Int.random(in: 0..<orders.count, using: &dice)
                let line = Int32.random(in: 1...3, using: &dice)
                let part =
                    Bool.random(using: &dice)
                    ? RefundShop.pieces(line, Int64.random(in: 1...2, using: &dice))
                    : RefundShop.amount(line, Int64.random(in: 1...6_000, using: &dice))
                let refused = try await refusalKey {
                    count(
                        try await shop.takeBack("R-\(number)", orders[place], part), of: place)
                }
                #expect(refused == nil || refused == "REFUND_EXCEEDS_PAID", "seed \(seed)")
                accepted += refused == nil ? 1 : 0
            }
            #expect(accepted > 0, "seed \(seed)")
            for (place, order) in orders.enumerated() {
                // Nothing may be left already.
                _ = try await refusalKey {
                    count(try await shop.takeBack("rest-\(place)", order), of: place)
                }
                #expect(amounts[place] == order.order?.payableMinor, "seed \(seed)")
                #expect(points[place] == order.pointsEarned, "seed \(seed)")
            }
            let balance = try await shop.balance()
            #expect(balance.available == 0 && balance.debt == 0, "seed \(seed)")
        }
    }

    // MARK: From where, and when

    @Test("X03 points of the order that had ended count as returned, and each of them once")
    func expiredCountOnce() async throws {
        var rules = RefundShop.rules()
        rules.expiry = .init(rule: .rolling, count: 10, unit: .day)
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", [("cup", 2, 10_000)])
            try await shop.spend(60)
            shop.stack.clock.set(try #require(Instant(rfc3339: "2026-03-20T04:00:00Z")))
            let later = try await shop.buy("A-2", amountMinor: 20_000)
            #expect(later.points?.available == 200)
            let first = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1))
            #expect(first.pointsClawedBack == 50 && first.pointsExpired == 40)
            #expect(first.points?.available == 190)
            #expect(first.explanation.map(\.code) == ["RETURNED", "RETURNED_EXPIRED"])
            let second = try await shop.takeBack("R-2", order)
            #expect(second.pointsClawedBack == 50 && second.pointsExpired == 0)
            #expect(second.points?.available == 140)
        }
    }

    @Test("X03 a return is itself who finds that the order's points have ended")
    func expiresWithReturn() async throws {
        var rules = RefundShop.rules()
        rules.expiry = .init(rule: .rolling, count: 10, unit: .day)
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            shop.stack.clock.set(try #require(Instant(rfc3339: "2026-03-20T04:00:00Z")))
            let back = try await shop.takeBack("R-1", order)
            #expect(back.pointsClawedBack == 100 && back.pointsExpired == 100)
            #expect(back.points?.available == 0 && back.points?.debt == 0)
            // The books note the return, although it took nothing.
            let entries = try await shop.statement()
            #expect(entries.map(\.type) == ["CLAWBACK", "EXPIRE", "EARN"])
            #expect(entries.map(\.delta) == [0, -100, 100])
        }
    }

    @Test("X02 X03 pending points of the order are cancelled first")
    func pendingFirst() async throws {
        var rules = RefundShop.rules()
        rules.activation = .init(policy: .afterDays, days: 7)
        try await RefundShop.run(under: rules) { shop in
            let early = try await shop.buy(
                "A-1", amountMinor: 5_000, paidAt: "2026-02-20T04:00:00Z")
            #expect(early.points?.available == 50)
            let order = try await shop.buy("A-2", [("cup", 2, 10_000)])
            #expect(order.points?.pending == 100)
            let half = try await shop.takeBack("R-1", order, RefundShop.pieces(1, 1))
            #expect(half.points?.pending == 50 && half.points?.available == 50)
            let rest = try await shop.takeBack("R-2", order)
            #expect(rest.points?.pending == 0 && rest.points?.available == 50)
            #expect(
                try await shop.statement().prefix(2).map { "\($0.type) \($0.delta)" } == [
                    "CANCEL -50", "CANCEL -50",
                ])
        }
    }

    @Test("X02 X03 points that lapsed before they could be used are not taken a second time")
    func lapsed() async throws {
        var rules = RefundShop.rules()
        rules.activation = .init(policy: .onEvent, days: 3, event: "SURVEY")
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            #expect(order.points?.pending == 100)
            _ = try await shop.stack.wallet.adjust(
                .init(memberId: shop.ann.description, points: 70, reason: "补分"),
                shop.stack.staff("owner", key: PointsStack.key("adjust")))
            shop.stack.clock.advance(seconds: 10 * 86_400)
            let back = try await shop.takeBack("R-1", order)
            #expect(back.pointsClawedBack == 100 && back.pointsExpired == 100)
            #expect(back.points?.available == 70 && back.points?.pending == 0)
        }
    }

    @Test("C10 X03 what goes back makes room in the month of its order, and is not granted again")
    func monthCap() async throws {
        var rules = RefundShop.rules()
        rules.caps = .init(perMonth: 100)
        try await RefundShop.run(under: rules) { shop in
            let february = "2026-02-20T04:00:00Z"
            let old = try await shop.buy("F-1", amountMinor: 8_000, paidAt: february)
            let cut = try await shop.buy("F-2", amountMinor: 8_000, paidAt: february)
            #expect(old.pointsEarned == 80 && cut.pointsEarned == 20)
            let march = try await shop.buy("M-1", amountMinor: 12_000)
            #expect(march.pointsEarned == 100)

            let back = try await shop.takeBack("R-1", old)
            #expect(back.pointsClawedBack == 80 && back.points?.available == 120)
            // March is as full as before, February has room for 80.
            #expect(try await shop.buy("M-2", amountMinor: 1_000).pointsEarned == 0)
            let late = try await shop.buy("F-3", amountMinor: 9_000, paidAt: february)
            #expect(late.pointsEarned == 80)
            // Of the order that the cap had cut no more goes back than it was granted.
            #expect(try await shop.takeBack("R-2", cut).pointsClawedBack == 20)
        }
    }

    @Test("X03 points that are written off make no room: the member has had them")
    func writtenOffMakeNoRoom() async throws {
        var rules = RefundShop.rules(shortfall: .clamp)
        rules.caps = .init(perMonth: 100)
        try await RefundShop.run(under: rules) { shop in
            let order = try await shop.buy("A-1", amountMinor: 10_000)
            try await shop.spend(80)
            #expect(try await shop.takeBack("R-1", order).pointsUncollected == 80)
            #expect(try await shop.buy("A-2", amountMinor: 10_000).pointsEarned == 20)
        }
    }
}
