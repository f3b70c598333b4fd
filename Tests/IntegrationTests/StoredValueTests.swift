import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Stored value: paid in, spent, set aside, given back")
struct StoredValueTests {
    @Test(
        "F01 F05 1000 + 200 is stored, earns, is spent bonus first; each call twice is one"
    )
    func wholeStory() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let plans = try await stack.storedValue.listPlans(.init(), stack.member(ann)).plans
            #expect(plans.map(\.code) == ["1000+200"])
            let stored = try await stack.topUp("wx-1", of: ann)
            #expect(stored.paidMinor == 100_000 && stored.bonusMinor == 20_000)
            #expect(
                stored.balance
                    == .init(
                        availableMinor: 120_000, principalMinor: 100_000, bonusMinor: 20_000,
                        heldMinor: 0, seq: 1))
            #expect(stored.points == 500)
            #expect(try await stack.balance(of: ann).available == 500)

            let spent = try await stack.spendValue(60_000, of: ann, "sale-1")
            #expect(spent.bonusMinor == 20_000 && spent.principalMinor == 40_000)
            #expect(spent.balance?.availableMinor == 60_000 && spent.balance?.seq == 2)

            // What came after an answer is not in it when it is given again.
            var again = try await stack.topUp("wx-1", of: ann)
            #expect(again.replayed && !stored.replayed)
            again.replayed = false
            #expect(again == stored)
            var spentAgain = try await stack.spendValue(60_000, of: ann, "sale-1")
            #expect(spentAgain.replayed)
            spentAgain.replayed = false
            #expect(spentAgain == spent)

            let mine = try await stack.storedValue.getMine(.init(), stack.member(ann))
            #expect(mine.currency == "CNY" && !mine.frozen)
            #expect(mine.lots.map(\.principalLeftMinor) == [60_000])
            #expect(mine.lots.map(\.bonusLeftMinor) == [0])
            let seen = try await stack.storedValue.get(
                .init(memberId: ann.description), stack.staff("store_manager"))
            #expect(seen == mine)
            #expect(
                try await stack.valueStatement(of: ann)
                    == ["VALUE_TOP_UP 100000 20000", "VALUE_SPEND -40000 -20000"])
            // Her statement of points knows nothing of it.
            #expect(try await stack.rewardStatement(of: ann) == ["EARN 500"])
            let events = try await stack.owner.query(
                ReadStoredValueEvents(), deadline: .now + .seconds(10))
            #expect(events == ["stored_value.topped_up", "stored_value.spent"])
            for (kind, sum) in [(111, -100_000), (112, -20_000), (113, 60_000)] as [(Int16, Int64)]
            {
                #expect(try await stack.number(SumOfAccount(kind: kind)) == sum, "\(kind)")
            }
        }
    }

    @Test("F05 a member's statement goes page by page without gap or repetition")
    func pages() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("wx-1", of: ann)
            for number in 1...4 { try await stack.spendValue(100, of: ann, "sale-\(number)") }
            var seqs: [Int64] = []
            var token = ""
            repeat {
                let page = try await stack.storedValue.listMyEntries(
                    .init(pageSize: 2, pageToken: token), stack.member(ann))
                seqs += page.entries.map(\.seq)
                token = page.nextPageToken
            } while !token.isEmpty
            #expect(seqs == [5, 4, 3, 2, 1])
            let stranger = try await refusalKey {
                _ = try await stack.storedValue.listEntries(
                    .init(memberId: Demo.member(9).description), stack.staff("owner"))
            }
            #expect(stranger == "MEMBER_NOT_FOUND")
        }
    }

    @Test("I11 the same payment is stored once, from ten sides at once; other content is refused")
    func samePayment() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let replies = try await withThrowingTaskGroup(of: PointsV1.TopUpReply.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        try await stack.topUp("wx-1", of: ann, key: "side-\(number)")
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(Set(replies.map(\.topUpId)).count == 1)
            #expect(replies.count { !$0.replayed } == 1)
            #expect(replies.allSatisfy { $0.balance?.seq == 1 && $0.points == 500 })
            #expect(try await stack.value(of: ann).availableMinor == 120_000)
            #expect(try await stack.balance(of: ann).available == 500)
            for (member, amount) in [(ann, 100_000), (Demo.member(2), 0)] as [(UUIDv7, Int64)] {
                let other = try await refusalInfo {
                    try await stack.topUp("wx-1", of: member, amount: amount, key: "o-\(amount)")
                }
                #expect(other?.key == "PAYMENT_USED" && other?.detail("paymentId") == "wx-1")
            }
        }
    }

    @Test("N06 a named card holds 5000 at most, one without a name 1000, bonus counted in")
    func caps() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            for number in 1...4 { try await stack.topUp("wx-\(number)", of: ann) }
            let refused = try await refusalInfo { try await stack.topUp("wx-5", of: ann) }
            #expect(refused?.key == "STORED_VALUE_CAP_EXCEEDED")
            #expect(refused?.detail("capMinor") == "500000")
            #expect(refused?.detail("balanceMinor") == "480000")
            // Exactly the cap is allowed.
            let last = try await stack.topUp("wx-6", of: ann, amount: 20_000)
            #expect(last.balance?.availableMinor == 500_000)
            var anonymous = stack.topUpRequest("wx-7", of: Demo.member(2), amount: 100_001)
            anonymous.anonymous = true
            let above = try await refusalKey {
                _ = try await stack.storedValue.topUp(
                    anonymous, stack.till(key: PointsStack.key("anonymous")))
            }
            #expect(above == "STORED_VALUE_CAP_EXCEEDED")
            try await stack.setTerms { $0.namedCapMinor = 600_000 }
            try await stack.topUp("wx-8", of: ann, amount: 100_000)
        }
    }

    @Test("P2 50 tills spend all there is at once: exactly one does")
    func race() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("wx-1", of: ann)
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<50 {
                    group.addTask {
                        try await refusalKey {
                            try await stack.spendValue(120_000, of: ann, "sale-\(number)")
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == "INSUFFICIENT_STORED_VALUE" } == 49)
            #expect(try await stack.value(of: ann).availableMinor == 0)
        }
    }

    @Test("X04 a hold is captured in part, another is void, a third runs out, whoever looks")
    func holds() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("wx-1", of: ann)
            var holds: [PointsV1.StoredValueHoldReply] = []
            for number in 1...3 {
                holds.append(
                    try await stack.storedValue.placeHold(
                        .init(phone: "13800000001", amountMinor: 30_000),
                        stack.till(key: PointsStack.key("hold-\(number)"))))
            }
            #expect(holds.map(\.balance?.availableMinor) == [90_000, 60_000, 30_000])
            #expect(holds[2].expiresAt == stack.clock.now().adding(seconds: 900))
            let captured = try await stack.storedValue.captureHold(
                .init(holdId: holds[0].holdId, amountMinor: 25_000),
                stack.till(key: PointsStack.key("capture")))
            #expect(captured.bonusMinor == 20_000 && captured.principalMinor == 5_000)
            #expect(captured.balance?.availableMinor == 35_000)
            let void = try await stack.storedValue.voidHold(
                .init(holdId: holds[1].holdId), stack.till(key: PointsStack.key("void")))
            #expect(void.balance?.availableMinor == 65_000)
            let closed = try await refusalKey {
                _ = try await stack.storedValue.captureHold(
                    .init(holdId: holds[1].holdId), stack.till(key: PointsStack.key("late")))
            }
            #expect(closed == "HOLD_CLOSED")

            stack.clock.advance(seconds: 900)
            #expect(try await stack.value(of: ann).availableMinor == 95_000)
            let expired = try await refusalKey {
                _ = try await stack.storedValue.captureHold(
                    .init(holdId: holds[2].holdId), stack.till(key: PointsStack.key("out")))
            }
            #expect(expired == "HOLD_EXPIRED")
            try await eventually("the job has written it down") {
                try await stack.valueStatement(of: ann).last == "VALUE_RELEASE 0 0"
            }
            // What was captured comes back like any spend.
            let back = try await stack.storedValue.restore(
                .init(spendId: captured.spendId), stack.till(key: PointsStack.key("back")))
            #expect(back.principalMinor == 5_000 && back.bonusMinor == 20_000)
            #expect(try await stack.value(of: ann).availableMinor == 120_000)
        }
    }

    @Test("X03 a return goes to the halves that paid, the newest part first, and no further")
    func restoring() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("wx-1", of: ann)
            let spent = try await stack.spendValue(60_000, of: ann, "sale-1")
            var parts: [[Int64]] = []
            for amount in [30_000, 20_000] as [Int64] {
                let back = try await stack.storedValue.restore(
                    .init(spendId: spent.spendId, amountMinor: amount, reason: "退货"),
                    stack.till(key: PointsStack.key("back-\(amount)")))
                parts.append([back.principalMinor, back.bonusMinor])
            }
            #expect(parts == [[30_000, 0], [10_000, 10_000]])
            let more = try await refusalInfo {
                _ = try await stack.storedValue.restore(
                    .init(spendId: spent.spendId, amountMinor: 10_001),
                    stack.till(key: PointsStack.key("more")))
            }
            #expect(more?.key == "STORED_VALUE_EXCEEDS" && more?.detail("leftMinor") == "10000")
            let rest = try await stack.storedValue.restore(
                .init(spendId: spent.spendId), stack.till(key: PointsStack.key("rest")))
            #expect(rest.bonusMinor == 10_000 && rest.balance?.availableMinor == 120_000)
            let foreign = try await refusalKey {
                _ = try await stack.storedValue.restore(
                    .init(spendId: Demo.member(7).description),
                    stack.till(key: PointsStack.key("foreign")))
            }
            #expect(foreign == "SPEND_NOT_FOUND")
        }
    }

    @Test("F01 bonus ends with its last business day; what comes back after it lives 7 days more")
    func bonusEnds() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let plan = try await stack.storedValue.createPlan(
                .init(
                    code: "30d", name: .init(zh: "限时", en: "for a while"), paidMinor: 10_000,
                    bonusMinor: 2_000, bonusDays: 30),
                stack.staff("owner", key: PointsStack.key("plan")))
            try await stack.topUp("wx-1", of: ann, plan: try #require(plan.plan).id)
            let spent = try await stack.spendValue(1_500, of: ann, "sale-1")
            #expect(spent.bonusMinor == 1_500)
            let end = try #require(Instant(rfc3339: "2026-04-04T16:00:00Z"))
            let mine = try await stack.storedValue.getMine(.init(), stack.member(ann))
            #expect(mine.lots.first?.bonusExpiresAt == end)
            stack.clock.set(end.adding(microseconds: -1))
            #expect(try await stack.value(of: ann).availableMinor == 10_500)
            stack.clock.set(end)
            #expect(try await stack.value(of: ann).availableMinor == 10_000)
            let back = try await stack.storedValue.restore(
                .init(spendId: spent.spendId), stack.till(key: PointsStack.key("back")))
            #expect(back.bonusMinor == 1_500 && back.balance?.availableMinor == 11_500)
            let lots = try await stack.storedValue.getMine(.init(), stack.member(ann)).lots
            // April 5th by the merchant's clock, and seven days more.
            #expect(
                lots.compactMap(\.bonusExpiresAt).max() == Instant(rfc3339: "2026-04-12T16:00:00Z"))
            stack.clock.advance(seconds: 8 * 86_400)
            #expect(try await stack.value(of: ann).availableMinor == 10_000)
            try await eventually("both ends are in the books") {
                try await stack.valueStatement(of: ann).count { $0.hasPrefix("VALUE_EXPIRE") } == 2
            }
        }
    }

    @Test("X15 what is frozen, blocked or unknown does not spend, and a refusal leaves nothing")
    func refusals() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            try await stack.topUp("wx-1", of: ann)
            let more = try await refusalInfo {
                try await stack.spendValue(120_001, of: ann, "sale-1")
            }
            #expect(more?.key == "INSUFFICIENT_STORED_VALUE")
            #expect(more?.detail("availableMinor") == "120000")
            _ = try await stack.storedValue.freeze(
                .init(memberId: ann.description, frozen: true, reason: "挂失"),
                stack.staff("store_manager", key: PointsStack.key("freeze")))
            let frozen = try await refusalKey { try await stack.spendValue(1, of: ann, "sale-2") }
            #expect(frozen == "STORED_VALUE_FROZEN")
            _ = try await stack.storedValue.freeze(
                .init(memberId: ann.description, frozen: false, reason: "解挂"),
                stack.staff("store_manager", key: PointsStack.key("thaw")))
            try await stack.spendValue(1, of: ann, "sale-3")
            let reused = try await refusalKey {
                _ = try await stack.storedValue.spend(
                    .init(
                        memberId: ann.description, amountMinor: 2, reference: "sale-3"),
                    stack.till(key: PointsStack.key("reused")))
            }
            #expect(reused == "REFERENCE_USED")
            stack.members.update(ann, version: 2) { $0.spendingBlocked = true }
            try await eventually("the block is known") {
                try await refusalKey {
                    try await stack.spendValue(1, of: ann, "b-\(UInt64.random(in: 0 ... .max))")
                } == "SPENDING_BLOCKED"
            }
            let cashier = try await refusalKey {
                _ = try await stack.storedValue.get(
                    .init(memberId: ann.description), stack.staff("cashier"))
            }
            #expect(cashier == "PERMISSION_DENIED")
        }
    }
}
