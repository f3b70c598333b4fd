import Messages
import PointsService
import Primitives
import TTRPC
import TestKit
import Testing

/// Money at a till beside orders.
@Suite("Tills: what is paid for stored value, cards and subscriptions is in the drawer, too")
struct TillTakingTests {
    private func open(
        _ stack: PointsStack, terminal: String = "till-1"
    ) async throws -> PointsV1.Shift {
        let reply = try await stack.tills.openShift(
            .init(
                storeId: Demo.store, terminalId: terminal, staffId: "staff-7",
                openingFloatMinor: 10_000), stack.till(key: PointsStack.key("open-\(terminal)")))
        return try #require(reply.shift)
    }

    private func count(
        _ stack: PointsStack, _ shift: PointsV1.Shift, key: String,
        _ counted: (PointsV1.TenderType, Int64)...
    ) async throws -> PointsV1.Shift {
        let reply = try await stack.tills.countShift(
            .init(
                id: shift.id, counted: counted.map { .init(type: $0.0, amountMinor: $0.1) }),
            stack.till(key: PointsStack.key(key)))
        return try #require(reply.shift)
    }

    private func topUp(
        _ stack: PointsStack, _ payment: String, of member: UUIDv7, amount: Int64,
        _ tender: PointsV1.TenderType, terminal: String
    ) async throws -> PointsV1.TopUpReply {
        var request = stack.topUpRequest(payment, of: member, amount: amount)
        request.tender = tender
        request.terminalId = terminal
        return try await stack.storedValue.topUp(
            request, stack.till(key: PointsStack.key("top-up-\(payment)")))
    }

    /// A withdrawal that is to be paid in cash.
    private func inCash(
        _ stack: PointsStack, _ topUp: String, key: String
    ) async throws -> PointsV1.Withdrawal {
        let reply = try await stack.requestWithdrawal(topUp, .byCustomer, key: key) {
            $0.method = .payoutInCash
        }
        return try #require(reply.withdrawal)
    }

    private func complete(
        _ stack: PointsStack, _ withdrawal: PointsV1.Withdrawal, store: String = Demo.store,
        terminal: String = "till-1", key: String
    ) async throws {
        _ = try await stack.storedValue.completeWithdrawal(
            .init(
                id: withdrawal.id, payoutReference: "cash-\(key)", storeId: store,
                terminalId: terminal), stack.staff("owner", key: PointsStack.key(key)))
    }

    @Test(
        "X27 F01 F02 F04 top-ups, cards and withdrawals count at their till, once, and with the day"
    )
    func drawer() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            // Before the shift, and at another till.
            _ = try await topUp(stack, "early", of: ann, amount: 3_000, .cash, terminal: "till-1")
            stack.clock.advance(seconds: 60)
            let shift = try await open(stack)
            stack.clock.advance(seconds: 60)
            _ = try await topUp(stack, "other", of: ann, amount: 700, .cash, terminal: "till-2")
            let small = try await topUp(
                stack, "small", of: ann, amount: 8_000, .cash, terminal: "till-1")
            let card = try await topUp(
                stack, "card", of: ann, amount: 5_000, .card, terminal: "till-1")
            let plan = try await stack.cardPlan()
            let sold = try await stack.punchCards.sell(
                .init(
                    planId: plan, memberId: ann.description, storeId: Demo.store,
                    terminalId: "till-1", staffId: "staff-7", tender: .cash, paymentId: "pay-1",
                    paidMinor: 9_999), stack.till(key: PointsStack.key("sell")))
            let withdrawal = try await inCash(stack, small.topUpId, key: "request")
            try await complete(stack, withdrawal, key: "complete")
            _ = try await stack.ringUp("order", to: ann, [(.cash, 400)])
            stack.clock.advance(seconds: 60)

            // 10 000 float, 8 000 + 9 999 taken, 8 000 paid out, 400 sold.
            let counted = try await count(
                stack, shift, key: "count", (.cash, 20_399), (.card, 5_000))
            #expect(counted.tenders.map(\.type) == [.cash, .card])
            #expect(counted.tenders.map(\.salesMinor) == [400, 0])
            #expect(counted.tenders.map(\.prepaidMinor) == [17_999, 5_000])
            #expect(counted.tenders.map(\.paidOutMinor) == [8_000, 0])
            #expect(counted.tenders.map(\.expectedMinor) == [20_399, 5_000])
            #expect(counted.orderCount == 1)

            // A pay-out after the count wants another count.
            let card2 = try #require(sold.card)
            _ = try await stack.punchCards.refund(
                .init(
                    id: card2.id, reason: "moves away", tender: .cash, refundMinor: 9_999,
                    storeId: Demo.store, terminalId: "till-1"),
                stack.staff("store_manager", key: PointsStack.key("refund")))
            stack.clock.advance(seconds: 60)
            func close(_ key: String) async throws -> PointsV1.Shift? {
                try await stack.tills.closeShift(
                    .init(id: shift.id), stack.till(key: PointsStack.key(key))
                ).shift
            }
            #expect(try await refusalKey { _ = try await close("moved") } == "SHIFT_MOVED_ON")
            let again = try await count(
                stack, shift, key: "again", (.cash, 10_400), (.card, 5_000))
            #expect(again.tenders.map(\.paidOutMinor) == [17_999, 0])
            let closed = try await close("close")
            #expect(closed?.tenders.map(\.differenceMinor) == [0, 0])

            let reply = try await stack.tills.closeDay(
                .init(storeId: Demo.store, businessDate: "2026-03-05"), stack.manager("day"))
            let figures = try #require(reply.day?.figures)
            #expect(figures.tenders.map(\.type) == [.cash, .card])
            #expect(figures.tenders.map(\.prepaidMinor) == [21_699, 5_000])
            #expect(figures.tenders.map(\.paidOutMinor) == [17_999, 0])
            #expect(figures.salesMinor == 400)
            let read = try await stack.tills.getDay(
                .init(storeId: Demo.store, businessDate: "2026-03-05"), stack.manager())
            #expect(read == reply.day)
            // What comes in for a closed date is told with the next one, and with no other.
            _ = try await topUp(stack, "late", of: ann, amount: 50, .cash, terminal: "till-1")
            stack.clock.advance(seconds: 86_400)
            let next = try await stack.tills.closeDay(
                .init(storeId: Demo.store, businessDate: "2026-03-06"), stack.manager("next"))
            #expect(next.day?.late.map(\.businessDate) == ["2026-03-05"])
            #expect(next.day?.late.first?.tenders.map(\.prepaidMinor) == [50])
            #expect(next.day?.figures?.tenders == [])
            #expect(!card.topUpId.isEmpty)
        }
    }

    @Test("X27 only cash passes through a drawer, of a till of the caller's stores")
    func refused() async throws {
        try await PointsStack.runWithStoredValue { stack, ann in
            let topUp = try await topUp(
                stack, "one", of: ann, amount: 8_000, .cash, terminal: "till-1")
            let toSource = try #require(
                try await stack.requestWithdrawal(topUp.topUpId, .byCustomer).withdrawal)
            #expect(
                try await refusalKey { try await complete(stack, toSource, key: "source") }
                    == "INVALID_ARGUMENT")
            _ = try await stack.storedValue.failWithdrawal(
                .init(id: toSource.id, reason: "改为现金"),
                stack.staff("owner", key: PointsStack.key("fail")))
            let cash = try await inCash(stack, topUp.topUpId, key: "cash")
            for (store, terminal, key) in [
                (Demo.store, "", "INVALID_ARGUMENT"), ("", "till-1", "INVALID_ARGUMENT"),
                (Demo.member(9).description, "till-1", "STORE_NOT_FOUND"),
            ] {
                let refused = try await refusalKey {
                    try await complete(
                        stack, cash, store: store, terminal: terminal, key: "no-\(key)-\(store)")
                }
                #expect(refused == key, "\(store) \(terminal)")
            }
            let elsewhere = try await refusalKey {
                _ = try await stack.storedValue.completeWithdrawal(
                    .init(
                        id: cash.id, payoutReference: "x", storeId: Demo.bar,
                        terminalId: "till-1"),
                    stack.staff(
                        "owner", stores: [Demo.store], key: PointsStack.key("elsewhere")))
            }
            #expect(elsewhere == "OUT_OF_SCOPE")
            // Of the office's cash: it is in no drawer.
            try await complete(stack, cash, store: "", terminal: "", key: "office")
            let day = try await stack.tills.closeDay(
                .init(storeId: Demo.store, businessDate: "2026-03-05"), stack.manager("day"))
            #expect(day.day?.figures?.tenders.map(\.paidOutMinor) == [0])
        }
    }

    @Test("X27 F03 the first period of a subscription counts at the till that took it")
    func subscription() async throws {
        try await SubscriptionStack.run { shop in
            let stack = shop.stack
            let shift = try await open(stack)
            stack.clock.advance(seconds: 60)
            let plan = try await shop.plan()
            func start(
                _ payment: String, _ number: Int, terminal: String, _ tender: PointsV1.TenderType
            ) async throws {
                _ = try await shop.client.start(
                    .init(
                        planId: plan, memberId: Demo.member(number).description,
                        paymentId: payment, paidMinor: 3_000, contractId: "contract-\(payment)",
                        storeId: terminal.isEmpty ? "" : Demo.store, terminalId: terminal,
                        tender: tender), stack.till(key: PointsStack.key("start-\(payment)")))
            }
            for (terminal, tender) in [
                ("till-1", PointsV1.TenderType.unspecified), ("till-1", .storedValue), ("", .cash),
            ] {
                #expect(
                    try await refusalKey {
                        try await start("bad-\(tender)", 1, terminal: terminal, tender)
                    } == "INVALID_ARGUMENT")
            }
            try await start("at-till", 1, terminal: "till-1", .cash)
            try await start("online", 2, terminal: "", .unspecified)
            stack.clock.advance(seconds: 60)
            let counted = try await count(stack, shift, key: "count", (.cash, 13_000))
            #expect(counted.tenders.map(\.prepaidMinor) == [3_000])
            #expect(counted.tenders.map(\.differenceMinor) == [0])
        }
    }
}
