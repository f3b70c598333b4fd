import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Punch cards: sold, used at tills, given back, refunded, ended")
struct PunchCardTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)

    private func withMembers(
        instances: Int = 1, _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run(instances: instances) { stack in
            for member in [ann, bob] { stack.members.add(member) }
            try await stack.projected(2)
            try await body(stack)
        }
    }

    private func events(_ stack: PointsStack) async throws -> [String] {
        try await stack.owner.query(ReadPunchCardEvents(), deadline: .now + .seconds(10))
    }

    @Test("F02 a card is sold, used with a live count, given back once, and refunded with 70.00")
    func wholeStory() async throws {
        try await withMembers { stack in
            let plan = try await stack.cardPlan()
            let sold = try await stack.sell(plan, to: ann)
            let card = try #require(sold.card)
            #expect(card.remaining == 10 && card.liabilityMinor == 9_999)
            #expect(card.memberId == ann.description && card.name?.zh == "次卡")
            var again = try await stack.sell(plan, to: ann)
            #expect(again.replayed)
            again.replayed = false
            #expect(again == sold)

            var uses: [PointsV1.PunchCardReply] = []
            for number in 1...4 {
                uses.append(try await stack.use(card, number))
                #expect(try await stack.now(card).remaining == 10 - Int32(number))
                let mine = try await stack.punchCards.listMine(.init(), stack.member(ann)).cards
                #expect(mine.map(\.remaining) == [10 - Int32(number)])
            }
            #expect(uses.map { $0.entry?.revenueMinor } == [999, 1_000, 1_000, 1_000])

            let undone = try await stack.undo(uses[1])
            #expect(undone.card?.remaining == 7 && undone.entry?.revenueMinor == -1_000)
            #expect(undone.entry?.undoesId == uses[1].entry?.id)
            let twice = try await refusalKey { _ = try await stack.undo(uses[1], key: "twice") }
            #expect(twice == "PUNCH_CARD_USE_GIVEN_BACK")
            let sale = try await refusalKey { _ = try await stack.undo(sold, key: "sale") }
            #expect(sale == "PUNCH_CARD_USE_NOT_FOUND")

            let other = try await refusalInfo { _ = try await stack.refund(card, 6_999) }
            #expect(other?.key == "PUNCH_CARD_PRICE" && other?.detail("dueMinor") == "7000")
            let refund = try await stack.refund(card, 7_000, key: "all")
            #expect(refund.card?.state == .punchCardRefunded && refund.entry?.cashMinor == 7_000)
            #expect(try await stack.now(card).remaining == 0)
            let closed = try await refusalKey { _ = try await stack.use(card, 9) }
            #expect(closed == "PUNCH_CARD_CLOSED")
        }
    }

    @Test("F02 every step stands in the journal with who, where and why, and the books add up")
    func journal() async throws {
        try await withMembers { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            let use = try await stack.use(card, 1)
            _ = try await stack.undo(use)
            _ = try await stack.use(card, 2)
            _ = try await stack.refund(card, 9_000)
            let lines = try await stack.journal(card)
            #expect(
                lines.map(\.kind) == [
                    .punchCardSale, .punchCardUse, .punchCardUseUndone, .punchCardUse,
                    .punchCardRefund,
                ])
            #expect(lines.map(\.seq) == [1, 2, 3, 4, 5])
            #expect(lines.map(\.liabilityAfterMinor) == [9_999, 9_000, 9_999, 9_000, 0])
            for line in lines {
                #expect(
                    line.liabilityMinor + line.cashMinor + line.revenueMinor
                        + line.breakageMinor == 0)
            }
            #expect(lines[1].terminalId == "till-1" && lines[1].staffId == "staff-7")
            #expect(lines[1].storeId == Demo.store && lines[1].reference == "meal-1")
            #expect(lines[1].businessDate == "2026-03-05")
            #expect(lines[2].reason == "wrong guest" && lines[4].reason == "moves away")
            #expect(
                try await events(stack) == [
                    "punch_card.sold", "punch_card.used", "punch_card.use_undone",
                    "punch_card.used", "punch_card.refunded",
                ])
            #expect(try await stack.wrongCards() == 0)
            let page = try await stack.punchCards.listEntries(
                .init(id: card.id, pageSize: 2), stack.member(ann))
            #expect(page.entries.map(\.seq) == [5, 4])
            let next = try await stack.punchCards.listEntries(
                .init(id: card.id, pageSize: 3, pageToken: page.nextPageToken),
                stack.member(ann))
            #expect(next.entries.map(\.seq) == [3, 2, 1] && next.nextPageToken.isEmpty)
        }
    }

    @Test("F02 many tills on two instances at once use exactly the uses that there are")
    func neverMoreThanThereAre() async throws {
        try await withMembers(instances: 2) { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            let other = try stack.other
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<30 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await (number % 2 == 0 ? stack : other).use(card, number)
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 10)
            #expect(outcomes.count { $0 == "PUNCH_CARD_USED_UP" } == 20)
            let now = try await stack.now(card)
            #expect(now.remaining == 0 && now.state == .punchCardUsedUp)
            #expect(now.liabilityMinor == 0)
            #expect(try await stack.wrongCards() == 0)
        }
    }

    @Test("F02 X06 one use that two instances are asked for under one key is one use")
    func oneKey() async throws {
        try await withMembers(instances: 2) { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            let other = try stack.other
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        // One that is still at work answers so; a caller tries again.
                        while true {
                            let key = try await refusalKey {
                                _ = try await (number % 2 == 0 ? stack : other).use(card, 1)
                            }
                            guard key != nil else { return }
                            #expect(key == "OPERATION_IN_PROGRESS")
                        }
                    }
                }
                try await group.waitForAll()
            }
            #expect(try await stack.now(card).remaining == 9)
        }
    }

    @Test("F02 a payment buys one card, at its price, of a plan that is on sale")
    func sales() async throws {
        try await withMembers { stack in
            let plan = try await stack.cardPlan()
            let less = try await refusalInfo {
                _ = try await stack.sell(plan, to: ann, paid: 9_998, payment: "less")
            }
            #expect(less?.key == "PUNCH_CARD_PRICE" && less?.detail("dueMinor") == "9999")
            _ = try await stack.sell(plan, to: ann)
            let again = try await refusalKey {
                _ = try await stack.sell(plan, to: bob, key: "again")
            }
            #expect(again == "PUNCH_CARD_EXISTS")
            let nobody = try await refusalKey {
                _ = try await stack.sell(plan, to: Demo.member(9), payment: "pay-9")
            }
            #expect(nobody == "MEMBER_NOT_FOUND")
            let archived = try await stack.punchCards.archivePlan(
                .init(id: plan), stack.staff("owner", key: PointsStack.key("archive")))
            #expect(archived.plan?.archived == true)
            let late = try await refusalKey {
                _ = try await stack.sell(plan, to: bob, payment: "pay-2")
            }
            #expect(late == "PUNCH_CARD_PLAN_ARCHIVED")
            let offered = try await stack.punchCards.listPlans(.init(), stack.member(ann)).plans
            #expect(offered.isEmpty)
            let all = try await stack.punchCards.listPlans(.init(), stack.staff("auditor")).plans
            #expect(all.map(\.archived) == [true])
        }
    }

    @Test("F02 bonus uses come last; a use with a list price lowers the refund by that")
    func bonusAndListPrice() async throws {
        try await withMembers { stack in
            let plan = try await stack.cardPlan("bonus") {
                $0.priceMinor = 2_000
                $0.uses = 2
                $0.bonusUses = 1
                $0.listPriceMinor = 1_500
            }
            let card = try await stack.card(plan, of: ann, paid: 2_000)
            #expect(card.uses == 3 && card.refundableMinor == 2_000)
            let first = try await stack.use(card, 1)
            #expect(first.card?.refundableMinor == 500 && first.card?.liabilityMinor == 1_000)
            _ = try await stack.use(card, 2)
            let last = try await stack.use(card, 3)
            #expect(last.entry?.revenueMinor == 0 && last.card?.state == .punchCardUsedUp)
            let more = try await refusalKey { _ = try await stack.use(card, 4) }
            #expect(more == "PUNCH_CARD_USED_UP")
            _ = try await stack.undo(last)
            #expect(try await stack.now(card).state == .punchCardActive)
            #expect(try await stack.wrongCards() == 0)
        }
    }

    @Test("F02 a card ends with its last business day; what is left is forfeited where agreed")
    func ends() async throws {
        try await withMembers(instances: 2) { stack in
            let kept = try await stack.cardPlan("kept") { $0.days = 10 }
            let lost = try await stack.cardPlan("lost") {
                $0.days = 10
                $0.forfeits = true
            }
            let mine = try await stack.card(kept, of: ann, payment: "pay-1")
            let hers = try await stack.card(lost, of: bob, payment: "pay-2")
            // Good through March 15th in Shanghai.
            #expect(mine.expiresAt == Instant(rfc3339: "2026-03-15T16:00:00Z"))
            try stack.set("2026-03-15T15:59:59Z")
            _ = try await stack.use(mine, 1)
            _ = try await stack.use(hers, 2)
            try stack.set("2026-03-15T16:00:00Z")
            let ended = try await refusalInfo { _ = try await stack.use(mine, 3) }
            #expect(ended?.key == "PUNCH_CARD_ENDED")
            #expect(try await stack.now(mine).state == .punchCardExpired)
            try await eventually("both ends are written down") {
                try await events(stack).count { $0 == "punch_card.expired" } == 2
            }
            #expect(try await stack.now(hers).liabilityMinor == 0)
            #expect(try await stack.journal(hers).last?.breakageMinor == 9_000)
            let nothing = try await refusalKey { _ = try await stack.refund(hers, 0) }
            #expect(nothing == "PUNCH_CARD_CLOSED")
            #expect(try await stack.now(mine).refundableMinor == 9_000)
            let refund = try await stack.refund(mine, 9_000, key: "late")
            #expect(refund.card?.state == .punchCardRefunded)
            #expect(try await stack.journal(mine).map(\.breakageMinor).allSatisfy { $0 == 0 })
            #expect(try await stack.wrongCards() == 0)
        }
    }

    @Test("F02 a card is good in its stores, for a member whose spending is open, and her own")
    func whereAndWhose() async throws {
        try await withMembers { stack in
            let plan = try await stack.cardPlan { $0.storeIds = [Demo.bar] }
            let card = try await stack.card(plan, of: ann)
            let elsewhere = try await refusalKey { _ = try await stack.use(card, 1) }
            #expect(elsewhere == "PUNCH_CARD_NOT_VALID_HERE")
            _ = try await stack.use(card, 2, store: Demo.bar)
            let hers = try await refusalKey {
                _ = try await stack.punchCards.get(.init(id: card.id), stack.member(bob))
            }
            #expect(hers == "PUNCH_CARD_NOT_FOUND")
            let journal = try await refusalKey {
                _ = try await stack.punchCards.listEntries(.init(id: card.id), stack.member(bob))
            }
            #expect(journal == "PUNCH_CARD_NOT_FOUND")
            stack.members.update(ann, version: 2) { $0.spendingBlocked = true }
            try await eventually("the service knows that her spending is closed") {
                try await stack.number(CountClosedToSpend()) == 1
            }
            let closed = try await refusalKey {
                _ = try await stack.use(card, 3, store: Demo.bar)
            }
            #expect(closed == "SPENDING_BLOCKED")
            #expect(try await stack.now(card).remaining == 9)
        }
    }

    @Test(
        "F02 N02 whatever is changed of a card or its journal is found",
        arguments: [
            "UPDATE punch_card_entries SET uses = uses + 1 WHERE seq = 2",
            "UPDATE punch_card_entries SET revenue = revenue - 1, breakage = 1 WHERE seq = 2",
            "UPDATE punch_card_entries SET occurred_at = occurred_at - interval '1 day'",
            "UPDATE punch_card_entries SET id = '01980000-0000-7000-8000-0000000000ff' WHERE seq = 1",
            "DELETE FROM punch_card_entries WHERE seq = 2",
            "UPDATE punch_cards SET used = used - 1, liability = 9999",
        ])
    func damaged(sql: String) async throws {
        try await withMembers { stack in
            let card = try await stack.card(try await stack.cardPlan(), of: ann)
            _ = try await stack.use(card, 1)
            #expect(try await stack.wrongCards() == 0)
            try await stack.damage(sql)
            #expect(try await stack.wrongCards() == 1)
        }
    }

    @Test("F02 a plan that makes no sense is refused with the field that does not")
    func planFields() async throws {
        let cases: [(field: String, change: (inout PointsV1.PunchCardPlanDefinition) -> Void)] = [
            ("name", { $0.name = nil }), ("priceMinor", { $0.priceMinor = 0 }),
            ("uses", { $0.uses = 0 }), ("uses", { $0.uses = 1_001 }),
            ("bonusUses", { $0.bonusUses = -1 }), ("days", { $0.days = 3_661 }),
            ("listPriceMinor", { $0.listPriceMinor = -1 }),
            ("storeIds[0]", { $0.storeIds = ["x"] }),
        ]
        try await withMembers { stack in
            for (field, change) in cases {
                let refused = try await refusalInfo { _ = try await stack.cardPlan("bad", change) }
                #expect(refused?.key == "INVALID_ARGUMENT")
                #expect(refused?.detail("field") == "definition.\(field)")
            }
        }
    }
}

private struct CountClosedToSpend: Statement {
    static let sql = "SELECT count(*) FROM members WHERE spending_blocked"
    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}
