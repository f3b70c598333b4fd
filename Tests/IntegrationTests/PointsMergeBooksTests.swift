import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

/// A merge of Bea into Ann, as the feed tells of it.
private struct MergeStory {
    static let id = Demo.uuid("01980000-0000-7000-8000-0000000000aa")

    let stack: PointsStack
    let ann = Demo.member(1)
    let bea = Demo.member(2)

    /// With the books of both checked at the end.
    static func run(_ body: (MergeStory) async throws -> Void) async throws {
        try await PointsStack.runWithStoredValue { stack, _ in
            try await body(MergeStory(stack: stack))
        }
    }

    var accounts: PointsV1.MergedAccounts.Client { .init(stack.channel) }

    func merge(version: Int64 = 2) async throws {
        stack.members.merge(bea, into: ann, as: Self.id, version: version, at: stack.clock.now())
        try await eventually("the merge is known") { try await told().moved }
    }

    func reverse(version: Int64 = 9) {
        stack.members.merge(
            bea, into: ann, as: Self.id, version: version, at: stack.clock.now(),
            reversed: true)
    }

    func told() async throws -> PointsV1.MergedPoints {
        try await accounts.readPoints(
            .init(mergeId: Self.id.description),
            stack.service(key: PointsStack.key("read")))
    }

    func refusal() async throws -> String? {
        try await refusalKey {
            _ = try await accounts.check(
                .init(survivorId: ann.description, duplicateId: bea.description),
                stack.service())
        }
    }

    func available(_ member: UUIDv7) async throws -> Int64 {
        try await stack.value(of: member).availableMinor
    }

    func titles(_ member: UUIDv7) async throws -> [String] {
        try await stack.storedValue.listMyEntries(.init(pageSize: 100), stack.member(member))
            .entries.map { $0.title?.zh ?? "" }
    }
}

@Suite("Stored value, debt, punch cards and subscriptions of members who are made one")
struct PointsMergeBooksTests {
    // MARK: Stored value

    @Test("A12 F01 stored value moves lot by lot with its ends, and both statements say so")
    func movesValue() async throws {
        try await MergeStory.run { it in
            let stored = try await it.stack.topUp("wx-1", of: it.bea)
            try await it.stack.spendValue(60_000, of: it.bea, "before")
            let before = try await it.stack.storedValue.getMine(.init(), it.stack.member(it.bea))
            // Told twice: it has one effect.
            for version: Int64 in 2...3 { try await it.merge(version: version) }
            try await eventually("the money is hers") { try await it.available(it.ann) == 60_000 }
            #expect(try await it.available(it.bea) == 0)
            let after = try await it.stack.storedValue.getMine(.init(), it.stack.member(it.ann))
            #expect(after.lots == before.lots)
            #expect(
                try await it.stack.valueStatement(of: it.ann) == ["VALUE_MERGE_IN 60000 0"])
            #expect(
                try await it.stack.valueStatement(of: it.bea)
                    == [
                        "VALUE_TOP_UP 100000 20000", "VALUE_SPEND -40000 -20000",
                        "VALUE_MERGE_OUT -60000 0",
                    ])
            #expect(try await it.titles(it.ann) == ["账户合并，储值转入"])
            #expect(try await it.titles(it.bea).first == "账户合并，储值转出")
            let told = try await it.told().storedValue
            #expect(told == .init(movedMinor: 60_000, remainingMinor: 60_000))
            // It is withdrawn by what was paid and spent, whoever had it then.
            let quote = try await it.stack.storedValue.previewWithdrawal(
                .init(topUpId: stored.topUpId, reason: .merchantFault),
                it.stack.staff("owner"))
            #expect(quote.refundMinor == 50_000)
        }
    }

    @Test("A12 a reversal brings back the top-ups with what is left; what was spent stays spent")
    func returnsValue() async throws {
        try await MergeStory.run { it in
            try await it.stack.topUp("wx-1", of: it.bea)
            try await it.stack.topUp("wx-2", of: it.ann, amount: 5_000)
            try await it.merge()
            try await eventually("the money is hers") {
                try await it.available(it.ann) == 125_000
            }
            try await it.stack.spendValue(50_000, of: it.ann, "after")
            it.reverse()
            try await eventually("the rest is back") { try await it.available(it.bea) > 0 }
            // Bonus of hers and what was nearest went first: all of it of the top-up that moved.
            #expect(try await it.available(it.bea) == 70_000)
            #expect(try await it.available(it.ann) == 5_000)
            let told = try await it.told().storedValue
            #expect(told == .init(movedMinor: 120_000, returnedMinor: 70_000))
            #expect(try await it.titles(it.bea).first == "撤销账户合并，储值返还")
            #expect(try await it.titles(it.ann).first == "撤销账户合并，储值退回")
        }
    }

    @Test("A12 N01 what comes back after a merge comes to the top-ups, whoever has them")
    func comesBack() async throws {
        try await MergeStory.run { it in
            try await it.stack.topUp("wx-1", of: it.bea)
            let early = try await it.stack.spendValue(30_000, of: it.bea, "early")
            try await it.merge()
            try await eventually("the money is hers") {
                try await it.available(it.ann) == 90_000
            }
            let late = try await it.stack.spendValue(10_000, of: it.ann, "late")
            func restore(_ spend: PointsV1.StoredValueSpendReply, _ key: String) async throws {
                _ = try await it.stack.storedValue.restore(
                    .init(spendId: spend.spendId, reason: "退货"),
                    it.stack.till(key: PointsStack.key(key)))
            }
            try await restore(early, "restore-early")
            #expect(try await it.available(it.ann) == 110_000)
            it.reverse()
            try await eventually("it is back") { try await it.available(it.bea) == 110_000 }
            try await restore(late, "restore-late")
            #expect(try await it.available(it.bea) == 120_000)
            #expect(try await it.available(it.ann) == 0)
        }
    }

    @Test("A12 an order of the duplicate's is returned after the merge: money and debt are hers")
    func returnsOrder() async throws {
        try await MergeStory.run { it in
            try await it.stack.topUp("wx-1", of: it.bea)
            var request = try it.stack.order("B-1", of: it.bea, [("snack", 30_000)])
            request.memberId = ""
            request.memberCode = StubMembers.code(of: it.bea)
            request.tenders = [.init(type: .storedValue, amountMinor: 30_000)]
            let placed = try await it.stack.orders.place(
                request, it.stack.till(key: PointsStack.key("order")))
            let earned = placed.pointsEarned
            #expect(earned > 0)
            let before = try await it.stack.balance(of: it.bea).available
            try await it.merge()
            try await eventually("the money is hers") {
                try await it.available(it.ann) == 90_000
            }
            #expect(try await it.stack.balance(of: it.ann).available == before)
            _ = try await it.stack.orders.refund(
                .init(id: placed.order?.id ?? "", externalId: "R-1", reason: "退货"),
                it.stack.till(key: PointsStack.key("refund")))
            #expect(try await it.available(it.ann) == 120_000)
            // Her points had moved: the duplicate owes them for a moment, and the survivor pays.
            try await eventually("it is paid") {
                try await it.stack.balance(of: it.ann).available == before - earned
            }
            #expect(try await it.stack.balance(of: it.ann).debt == 0)
            #expect(try await it.stack.balance(of: it.bea).debt == 0)
            #expect(try await it.told().debt == earned)
        }
    }

    @Test("A12 what comes to the duplicate's account later follows, each time once")
    func follows() async throws {
        try await MergeStory.run { it in
            try await it.merge()
            // As a payment that was under way when they were made one.
            try await it.stack.topUp("late-1", of: it.bea, amount: 7_000)
            try await eventually("it is hers") { try await it.available(it.ann) == 7_000 }
            try await it.stack.topUp("late-2", of: it.bea, amount: 2_000)
            try await eventually("that too") { try await it.available(it.ann) == 9_000 }
            #expect(try await it.told().storedValue?.movedMinor == 9_000)
            it.reverse()
            try await eventually("all is back") { try await it.available(it.bea) == 9_000 }
        }
    }

    @Test("A12 N06 nobody has more than the cap by a merge: it is refused, or the rest waits")
    func cap() async throws {
        try await MergeStory.run { it in
            try await it.stack.topUp("wx-1", of: it.bea, amount: 300_000)
            try await it.stack.topUp("wx-2", of: it.bea, amount: 100_000)
            try await it.stack.topUp("wx-3", of: it.ann, amount: 150_000)
            #expect(try await it.refusal() == "STORED_VALUE_CAP_EXCEEDED")
            // Told all the same, as where she topped up in the meantime: what fits moves.
            try await it.merge()
            try await eventually("what fits is hers") {
                try await it.available(it.ann) == 450_000
            }
            #expect(try await it.available(it.bea) == 100_000)
            try await it.stack.spendValue(200_000, of: it.ann, "room")
            it.stack.clock.advance(seconds: 700)
            try await eventually("the rest is") { try await it.available(it.ann) == 350_000 }
        }
    }

    @Test("A12 N06 cards without a name keep their cap, and sleep on where they slept")
    func dormant() async throws {
        try await MergeStory.run { it in
            for (payment, amount) in [("wx-1", Int64(60_000)), ("wx-2", 30_000)] {
                var request = it.stack.topUpRequest(payment, of: it.bea, amount: amount)
                request.anonymous = true
                _ = try await it.stack.storedValue.topUp(
                    request, it.stack.till(key: PointsStack.key(payment)))
            }
            var own = it.stack.topUpRequest("wx-3", of: it.ann, amount: 20_000)
            own.anonymous = true
            _ = try await it.stack.storedValue.topUp(
                own, it.stack.till(key: PointsStack.key("own")))
            #expect(try await it.refusal() == "STORED_VALUE_CAP_EXCEEDED")
            try await it.stack.spendValue(20_000, of: it.ann, "room")
            #expect(try await it.refusal() == nil)
            it.stack.clock.set(try #require(Instant(rfc3339: "2029-03-06T04:00:00Z")))
            #expect(try await it.stack.value(of: it.bea).heldMinor == 90_000)
            #expect(try await it.refusal() == nil)
            try await it.merge()
            try await eventually("they sleep there") {
                try await it.stack.value(of: it.ann).heldMinor == 90_000
            }
            #expect(try await it.stack.value(of: it.bea).heldMinor == 0)
            let lot = try #require(
                try await it.stack.storedValue.getMine(.init(), it.stack.member(it.ann)).lots
                    .first)
            _ = try await it.stack.storedValue.activateTopUp(
                .init(topUpId: lot.topUpId, reason: "持卡激活"),
                it.stack.till(key: PointsStack.key("activate")))
            #expect(try await it.available(it.ann) == lot.heldMinor)
        }
    }

    // MARK: Under way

    @Test("A12 X04 what is under way refuses a merge, and stays until it is free")
    func inFlight() async throws {
        try await MergeStory.run { it in
            let stored = try await it.stack.topUp("wx-1", of: it.bea, amount: 10_000)
            try await it.stack.topUp("wx-2", of: it.bea, amount: 5_000)
            #expect(try await it.refusal() == nil)
            let hold = try await it.stack.storedValue.placeHold(
                .init(memberId: it.bea.description, amountMinor: 2_000),
                it.stack.till(key: PointsStack.key("hold")))
            #expect(try await it.refusal() == "MERGE_IN_FLIGHT")
            _ = try await it.stack.storedValue.voidHold(
                .init(holdId: hold.holdId), it.stack.till(key: PointsStack.key("void")))
            #expect(try await it.refusal() == nil)
            let asked = try await it.stack.requestWithdrawal(stored.topUpId, .byCustomer)
            #expect(try await it.refusal() == "MERGE_IN_FLIGHT")
            // Merged all the same: the other top-up moves, and this one when nobody pays it out.
            try await it.merge()
            try await eventually("the rest is hers") {
                try await it.available(it.ann) == 5_000
            }
            _ = try await it.stack.storedValue.failWithdrawal(
                .init(id: try #require(asked.withdrawal).id, reason: "账户不符"),
                it.stack.staff("owner", key: PointsStack.key("fail")))
            try await eventually("all is hers") { try await it.available(it.ann) == 15_000 }
        }
    }

    // MARK: Debt

    @Test("A12 X03 what the duplicate owes is paid by what the survivor has, and goes back unpaid")
    func debt() async throws {
        try await MergeStory.run { it in
            // Bea earned 100, has spent 80, and returns the goods: she owes 80.
            let placed = try await it.stack.orders.place(
                it.stack.order("B-1", of: it.bea), it.stack.till(key: PointsStack.key("order")))
            _ = try await it.stack.wallet.spend(
                .init(points: 80), it.stack.member(it.bea, key: PointsStack.key("spend")))
            _ = try await it.stack.orders.refund(
                .init(id: placed.order?.id ?? "", externalId: "R-1", reason: "退货"),
                it.stack.till(key: PointsStack.key("refund")))
            #expect(try await it.stack.balance(of: it.bea).debt == 80)
            _ = try await it.stack.orders.place(
                it.stack.order("A-1", of: it.ann, [("snack", 3_000)]),
                it.stack.till(key: PointsStack.key("own")))
            try await it.merge()
            try await eventually("she owes the rest") {
                try await it.stack.balance(of: it.ann).debt == 50
            }
            #expect(try await it.stack.balance(of: it.ann).available == 0)
            #expect(try await it.stack.balance(of: it.bea).debt == 0)
            let told = try await it.told()
            #expect(told.debt == 80 && told.debtRemaining == 50)
            let hers = try await it.stack.points.listMyEntries(.init(), it.stack.member(it.ann))
                .entries
            #expect(hers.prefix(2).map(\.type) == ["DEBT_REPAYMENT", "MERGE_IN"])
            #expect(hers[1].title?.zh == "积分欠款由本人另一账户转入")
            it.reverse()
            try await eventually("the rest is owed by Bea") {
                try await it.stack.balance(of: it.bea).debt == 50
            }
            #expect(try await it.stack.balance(of: it.ann).debt == 0)
            #expect(try await it.told().debtReturned == 50)
        }
    }

    @Test(
        "A12 X03 whatever is said of missing points, those of a merged account are the survivor's",
        arguments: [PointsV1.Shortfall.clamp, .chargeCash, .block])
    func takesBack(policy: PointsV1.Shortfall) async throws {
        try await MergeStory.run { it in
            try await it.stack.publish {
                $0.returns = .init(mode: .proportional, shortfall: policy)
            }
            let placed = try await it.stack.orders.place(
                it.stack.order("B-1", of: it.bea), it.stack.till(key: PointsStack.key("order")))
            try await it.merge()
            try await eventually("the points are hers") {
                try await it.stack.balance(of: it.ann).available == 100
            }
            let back = try await it.stack.orders.refund(
                .init(id: placed.order?.id ?? "", externalId: "R-1", reason: "退货"),
                it.stack.till(key: PointsStack.key("refund")))
            #expect(back.pointsOwed == 100 && back.pointsUncollected == 0)
            #expect(back.cashChargeMinor == 0)
            try await eventually("they are taken of hers") {
                try await it.stack.balance(of: it.ann).available == 0
            }
            #expect(try await it.stack.balance(of: it.ann).debt == 0)
            #expect(try await it.stack.balance(of: it.bea).debt == 0)
        }
    }

    // MARK: Punch cards

    @Test("A12 F02 punch cards move with their uses, are used on, and go back as they are")
    func punchCards() async throws {
        try await MergeStory.run { it in
            let plan = try await it.stack.cardPlan()
            let card = try await it.stack.card(plan, of: it.bea)
            let used = try await it.stack.use(card, 1)
            try await it.merge()
            try await eventually("the card is hers") {
                try await it.stack.punchCards.listMine(.init(), it.stack.member(it.ann)).cards
                    .count == 1
            }
            let now = try await it.stack.now(card)
            #expect(now.memberId == it.ann.description && now.remaining == 9)
            #expect(now.liabilityMinor == 9_000)
            let told = try await it.told().punchCards
            #expect(told == [.init(cardId: card.id, liabilityMinor: 9_000, moved: true)])
            // A use from before comes back to it.
            _ = try await it.stack.undo(used)
            _ = try await it.stack.use(card, 2)
            _ = try await it.stack.use(card, 3)
            it.reverse()
            try await eventually("the card is Bea's") {
                try await it.stack.now(card).memberId == it.bea.description
            }
            #expect(try await it.stack.now(card).remaining == 8)
            #expect(try await it.told().punchCards.map(\.moved) == [false])
            let lines = try await it.stack.journal(card)
            #expect(
                lines.map(\.kind) == [
                    .punchCardSale, .punchCardUse, .punchCardMove, .punchCardUseUndone,
                    .punchCardUse, .punchCardUse, .punchCardMove,
                ])
            #expect(try await it.stack.wrongCards() == 0)
        }
    }

    @Test("A12 nothing is sold to an account that was merged")
    func sellsNothing() async throws {
        try await MergeStory.run { it in
            let plan = try await it.stack.cardPlan()
            try await it.merge()
            let refused = try await refusalKey { _ = try await it.stack.sell(plan, to: it.bea) }
            #expect(refused == "MEMBER_NOT_FOUND")
        }
    }

    // MARK: Subscriptions

    @Test("A12 F03 a contract is kept and moves; of two of one plan the duplicate's is not renewed")
    func subscriptions() async throws {
        try await SubscriptionStack.run { it in
            let (ann, bea) = (Demo.member(1), Demo.member(2))
            let (both, hers) = (try await it.plan(), try await it.plan("hers"))
            _ = try await it.start(both, of: ann)
            let second = try await it.start(both, of: bea, payment: "pay-2", key: "second")
            let moved = try await it.start(hers, of: bea, payment: "pay-3", key: "third")
            it.stack.members.merge(
                bea, into: ann, as: MergeStory.id, version: 2, at: it.stack.clock.now())
            try await eventually("it is hers") {
                try await it.now(moved).memberId == ann.description
            }
            #expect(try await it.now(moved).nextCharge == moved.nextCharge)
            try await eventually("it ends") { try await it.now(second).nextCharge.isEmpty }
            #expect(try await it.now(second).memberId == bea.description)
            let accounts = PointsV1.MergedAccounts.Client(it.stack.channel)
            let told = try await accounts.readPoints(
                .init(mergeId: MergeStory.id.description), it.stack.service())
            #expect(
                Set(told.subscriptions.map { "\($0.subscriptionId) \($0.moved)" })
                    == ["\(second.id) false", "\(moved.id) true"])
            it.stack.members.merge(
                bea, into: ann, as: MergeStory.id, version: 3, at: it.stack.clock.now(),
                reversed: true)
            try await eventually("it is Bea's again") {
                try await it.now(moved).memberId == bea.description
            }
            try await eventually("it is renewed again") {
                try await it.now(second).nextCharge == second.nextCharge
            }
        }
    }
}
