import Messages
import PointsService
import Primitives
import TestKit
import Testing

@Suite("Shifts and days of tills")
struct ShiftTests {
    private func open(
        _ stack: PointsStack, terminal: String = "till-1", float: Int64 = 50_000,
        key: String = "open"
    ) async throws -> PointsV1.Shift {
        let reply = try await stack.tills.openShift(
            .init(
                storeId: Demo.store, terminalId: terminal, staffId: "staff-7",
                openingFloatMinor: float),
            stack.till(key: PointsStack.key("\(key)-\(terminal)")))
        return try #require(reply.shift)
    }

    private func count(
        _ stack: PointsStack, _ shift: PointsV1.Shift, key: String,
        _ counted: (PointsV1.TenderType, Int64)...
    ) async throws -> PointsV1.Shift {
        let reply = try await stack.tills.countShift(
            .init(
                id: shift.id,
                counted: counted.map { .init(type: $0.0, amountMinor: $0.1) }),
            stack.till(key: PointsStack.key(key)))
        return try #require(reply.shift)
    }

    private func close(
        _ stack: PointsStack, _ shift: PointsV1.Shift, key: String,
        _ reasons: (PointsV1.TenderType, String)...
    ) async throws -> PointsV1.Shift {
        let reply = try await stack.tills.closeShift(
            .init(
                id: shift.id, reasons: reasons.map { .init(type: $0.0, reason: $0.1) }),
            stack.till(key: PointsStack.key(key)))
        return try #require(reply.shift)
    }

    @Test(
        "X27 a shift counts what came in at its terminal, by tender, and tells it after the count")
    func wholeShift() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            _ = try await stack.ringUp("before", to: ann)
            stack.clock.advance(seconds: 60)
            let shift = try await open(stack)
            #expect(shift.state == .openShift && shift.businessDate == "2026-03-05")
            let second = try await refusalInfo { _ = try await open(stack, key: "second") }
            #expect(second?.key == "SHIFT_OPEN" && second?.detail("shiftId") == shift.id)

            stack.clock.advance(seconds: 60)
            let split = try await stack.ringUp(
                "s-1", to: ann, [(.cash, 4_000), (.wechatPay, 6_000)])
            _ = try await stack.ringUp("s-2", to: ann, [(.card, 2_500)], terminal: "till-2")
            _ = try await stack.ringUp("s-3", to: ann, [(.cash, 700)], store: Demo.bar)
            _ = try await stack.sellToGuest("s-4", [(.cash, 1_500)])
            let wrong = try await stack.sellToGuest("s-5", [(.cash, 900)])
            _ = try await stack.intake.void(
                .init(id: wrong.id, reason: "x"), stack.manager("void"))
            // Half of the first order: of both tenders alike, as the answer says.
            let back = try await stack.orders.refund(
                .init(
                    id: split.order?.id ?? "", externalId: "r",
                    lines: [RefundShop.amount(1, 5_000)]), stack.till(key: PointsStack.key("r")))
            #expect(back.tenders.map(\.amountMinor) == [2_000, 3_000])
            for (kind, amount, reason) in [
                (.payIn, 20_000, "换零钱"), (.payOut, 5_000, "买冰块"),
            ] as [(PointsV1.CashMoveKind, Int64, String)] {
                let moved = try await stack.tills.moveCash(
                    .init(id: shift.id, kind: kind, amountMinor: amount, reason: reason),
                    stack.till(key: PointsStack.key("move-\(amount)")))
                #expect(moved.shift?.tenders.isEmpty == true, "told before the count")
            }
            _ = try await stack.tills.recordTip(
                .init(
                    storeId: Demo.store, terminalId: "till-1", staffId: "staff-7", type: .card,
                    amountMinor: 300), stack.till(key: PointsStack.key("tip")))
            stack.clock.advance(seconds: 60)

            let uncounted = try await refusalKey {
                _ = try await close(stack, shift, key: "uncounted")
            }
            #expect(uncounted == "SHIFT_NOT_COUNTED")
            // 50 000 + 20 000 - 5 000 float and moves; 4 000 + 1 500 + 900 sold; 2 000 + 900 back.
            let counted = try await count(
                stack, shift, key: "count", (.cash, 68_400), (.wechatPay, 3_000), (.card, 300))
            #expect(counted.state == .countedShift)
            #expect(counted.orderCount == 3 && counted.refundCount == 2)
            #expect(counted.tenders.map(\.type) == [.cash, .card, .wechatPay])
            #expect(counted.tenders.map(\.salesMinor) == [6_400, 0, 6_000])
            #expect(counted.tenders.map(\.refundsMinor) == [2_900, 0, 3_000])
            #expect(counted.tenders.map(\.tipsMinor) == [0, 300, 0])
            #expect(counted.tenders.map(\.drawerMinor) == [65_000, 0, 0])
            #expect(counted.tenders.map(\.expectedMinor) == [68_500, 300, 3_000])
            #expect(counted.tenders.map(\.differenceMinor) == [-100, 0, 0])

            let unexplained = try await refusalInfo {
                _ = try await close(stack, shift, key: "unexplained")
            }
            #expect(unexplained?.key == "DIFFERENCE_UNEXPLAINED")
            #expect(unexplained?.detail("type") == "CASH")
            #expect(unexplained?.detail("differenceMinor") == "-100")
            let closed = try await close(stack, shift, key: "close", (.cash, "找错一块"))
            #expect(closed.state == .closedShift && closed.tenders[0].reason == "找错一块")
            #expect(try await close(stack, shift, key: "close", (.cash, "找错一块")) == closed)
            let read = try await stack.tills.getShift(.init(id: shift.id), stack.manager())
            #expect(read == closed)
        }
    }

    @Test("X27 what comes in after the count wants another count; a closed shift changes no more")
    func closedForGood() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let shift = try await open(stack)
            stack.clock.advance(seconds: 60)
            _ = try await count(stack, shift, key: "count-1", (.cash, 50_000))
            _ = try await stack.ringUp("late", to: ann, [(.cash, 1_000)])
            stack.clock.advance(seconds: 60)
            let moved = try await refusalKey { _ = try await close(stack, shift, key: "moved") }
            #expect(moved == "SHIFT_MOVED_ON")
            let counted = try await count(stack, shift, key: "count-2", (.cash, 51_000))
            #expect(counted.tenders.map(\.differenceMinor) == [0])
            let closed = try await close(stack, shift, key: "close")

            for (name, call) in [
                (
                    "move",
                    {
                        _ = try await stack.tills.moveCash(
                            .init(id: shift.id, kind: .payIn, amountMinor: 1, reason: "x"),
                            stack.till(key: PointsStack.key("late-move")))
                    }
                ),
                ("count", { _ = try await count(stack, shift, key: "late-count", (.cash, 1)) }),
                ("close", { _ = try await close(stack, shift, key: "late-close") }),
            ] as [(String, () async throws -> Void)] {
                #expect(try await refusalKey(call) == "SHIFT_CLOSED", "\(name)")
            }
            let corrected = try await stack.tills.correctShift(
                .init(id: shift.id, type: .cash, changeMinor: -250, reason: "假钞"),
                stack.manager("correct"))
            #expect(corrected.shift?.tenders.map(\.correctedMinor) == [-250])
            #expect(corrected.shift?.tenders.map(\.countedMinor) == [51_000])
            #expect(corrected.shift?.closedAt == closed.closedAt)
            // The terminal is free for the next one, which begins with nothing of this one.
            stack.clock.advance(seconds: 60)
            let next = try await open(stack, float: 10_000, key: "next")
            stack.clock.advance(seconds: 60)
            let first = try await count(stack, next, key: "next-count", (.cash, 10_000))
            #expect(first.tenders.map(\.expectedMinor) == [10_000])
            let open = try await refusalKey {
                _ = try await stack.tills.correctShift(
                    .init(id: next.id, type: .cash, changeMinor: 1, reason: "x"),
                    stack.manager("too-early"))
            }
            #expect(open == "SHIFT_NOT_CLOSED")
            let listed = try await stack.tills.listShifts(
                .init(storeId: Demo.store, businessDate: "2026-03-05"), stack.manager())
            #expect(listed.shifts.map(\.id) == [next.id, shift.id])
        }
    }

    @Test("X27 of ten who open a shift at one terminal at once, one has it")
    func oneShift() async throws {
        try await PointsStack.run { stack in
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<10 {
                    group.addTask {
                        try await refusalKey { _ = try await open(stack, key: "race-\(number)") }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 1)
            #expect(outcomes.count { $0 == "SHIFT_OPEN" } == 9)
        }
    }

    @Test(
        "X27 a day is closed once, with its shifts; what comes in later is told with the next day")
    func days() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            let shift = try await open(stack)
            stack.clock.advance(seconds: 60)
            _ = try await stack.ringUp("d-1", to: ann, [(.cash, 4_000)])
            let guest = try await stack.sellToGuest("d-2", [(.wechatPay, 1_000)])
            stack.clock.advance(seconds: 60)
            func closeDay(_ date: String, _ key: String) async throws -> PointsV1.Day {
                let reply = try await stack.tills.closeDay(
                    .init(storeId: Demo.store, businessDate: date), stack.manager(key))
                return try #require(reply.day)
            }
            let ahead = try await refusalKey { _ = try await closeDay("2026-03-06", "ahead") }
            #expect(ahead == "INVALID_ARGUMENT")
            let busy = try await refusalKey { _ = try await closeDay("2026-03-05", "busy") }
            #expect(busy == "DAY_HAS_OPEN_SHIFTS")
            _ = try await count(stack, shift, key: "count", (.cash, 54_010), (.wechatPay, 1_000))
            _ = try await close(stack, shift, key: "close", (.cash, "多收一角"))

            let day = try await closeDay("2026-03-05", "day")
            #expect(day.shiftCount == 1 && day.differenceMinor == 10 && day.late.isEmpty)
            #expect(day.figures?.orderCount == 2 && day.figures?.salesMinor == 5_000)
            #expect(day.figures?.tenders.map(\.type) == [.cash, .wechatPay])
            #expect(day.figures?.tenders.map(\.salesMinor) == [4_000, 1_000])
            let twice = try await refusalKey { _ = try await closeDay("2026-03-05", "twice") }
            #expect(twice == "DAY_CLOSED")

            // A till without network sends what it sold yesterday, and yesterday's guest comes back
            // as a member: nothing of hers is told twice.
            stack.clock.advance(seconds: 86_400)
            _ = try await stack.intake.claim(
                .init(id: guest.id, memberId: ann.description),
                stack.till(key: PointsStack.key("claim")))
            var late = stack.guestOrder("d-3", [(.cash, 600)])
            late.memberId = ann.description
            late.paidAt = stack.clock.now().adding(seconds: -86_400)
            _ = try await stack.intake.batch(
                .init(orders: [late]), stack.till(key: PointsStack.key("late")))
            _ = try await stack.ringUp("d-4", to: ann, [(.cash, 50)])
            let next = try await closeDay("2026-03-06", "next")
            #expect(next.figures?.orderCount == 1 && next.figures?.salesMinor == 50)
            #expect(next.late.map(\.businessDate) == ["2026-03-05"])
            #expect(next.late.first?.orderCount == 1 && next.late.first?.salesMinor == 600)
            #expect(next.late.first?.tenders.map(\.salesMinor) == [600])
            // And the day after tells of neither.
            stack.clock.advance(seconds: 86_400)
            let quiet = try await closeDay("2026-03-07", "quiet")
            #expect(quiet.figures?.orderCount == 0 && quiet.late.isEmpty)
            for (date, told) in [("2026-03-05", day), ("2026-03-06", next), ("2026-03-07", quiet)] {
                let read = try await stack.tills.getDay(
                    .init(storeId: Demo.store, businessDate: date), stack.manager())
                #expect(read == told)
            }
            let missing = try await refusalKey {
                _ = try await stack.tills.getDay(
                    .init(storeId: Demo.bar, businessDate: "2026-03-05"), stack.manager())
            }
            #expect(missing == "DAY_NOT_CLOSED")
        }
    }

    @Test("X29 a split bill answers to the coin; tips are told by staff and belong to no order")
    func bills() async throws {
        try await PointsStack.run { stack in
            let reply = try await stack.tills.splitBill(
                .init(
                    lines: [
                        .init(amountMinor: 9_999, payers: [1]),
                        .init(amountMinor: 2_500, payers: [2, 3]), .init(amountMinor: 1),
                    ], people: 3, mode: .byLines, servicePermille: 100), stack.till())
            #expect(reply.subtotalMinor == 12_500 && reply.serviceMinor == 1_250)
            #expect(reply.shares.map(\.totalMinor) == [10_999, 1_376, 1_375])
            let refused = try await refusalKey {
                _ = try await stack.tills.splitBill(
                    .init(lines: [.init(amountMinor: 1, payers: [4])], people: 3, mode: .byLines),
                    stack.till())
            }
            #expect(refused == "INVALID_ARGUMENT")
            for (number, staff) in ["staff-7", "staff-8", "staff-7"].enumerated() {
                let tip = PointsV1.RecordTipRequest(
                    storeId: Demo.store, terminalId: "till-1", staffId: staff, type: .cash,
                    amountMinor: Int64(number + 1) * 100)
                for _ in 0..<2 {
                    _ = try await stack.tills.recordTip(
                        tip, stack.till(key: PointsStack.key("tip-\(number)")))
                }
            }
            let sums = try await stack.tills.sumTips(
                .init(storeId: Demo.store, fromDate: "2026-03-01", toDate: "2026-03-05"),
                stack.manager())
            #expect(sums.tips.map(\.staffId) == ["staff-7", "staff-8"])
            #expect(
                sums.tips.map(\.tipCount) == [2, 1] && sums.tips.map(\.amountMinor) == [400, 200])
        }
    }
}
