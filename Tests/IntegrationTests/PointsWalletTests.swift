import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What members and staff do with points")
struct PointsWalletTests {
    @Test("X01 C15 points are spent from the nearest end first, and the statement says what for")
    func spends() async throws {
        try await PointsStack.runWithMember(points: 100) { stack, ann in
            // 2025's order ends a year before.
            _ = try await stack.orders.import(
                stack.order("A-0", of: ann, [("snack", 5_000)], paidAt: "2025-06-01T04:00:00Z"),
                stack.service(key: PointsStack.key("import")))
            let spent = try await stack.wallet.spend(
                .init(points: 70, reason: "换购杯子"),
                stack.member(ann, key: PointsStack.key("spend")))
            #expect(spent.balance?.available == 80 && spent.balance?.seq == 3)
            let mine = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(mine.expiring.map(\.points) == [80])
            #expect(mine.expiring.map(\.lastDate) == ["2027-12-31"])
            let entries = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(entries.map(\.type) == ["SPEND", "EARN", "EARN"])
            #expect(entries.map(\.delta) == [-70, 50, 100])
            #expect(entries.first?.title?.zh == "使用积分")
        }
    }

    @Test("E3 X06 a spend of too much is refused with what there is, and the refusal is kept")
    func insufficient() async throws {
        try await PointsStack.runWithMember(points: 100) { stack, ann in
            for _ in 0..<2 {
                let status = await rpcStatus {
                    try await stack.wallet.spend(
                        .init(points: 101), stack.member(ann, key: PointsStack.key("much")))
                }
                let info = try #require(status?.explained.info)
                #expect(info.key == "INSUFFICIENT_POINTS")
                #expect(info.details.map(\.value) == ["100"])
                #expect(status?.explained.http == 409)
            }
            #expect(try await stack.number(CountRows.entries) == 2)
        }
    }

    @Test("P2 200 parallel spends of a whole balance: exactly one succeeds")
    func parallelSpends() async throws {
        try await PointsStack.runWithMember(points: 500) { stack, ann in
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<200 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.wallet.spend(
                                .init(points: 500),
                                stack.member(ann, key: PointsStack.key("p-\(number)")))
                        }
                    }
                }
                return try await group.reduce(into: [String?: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes == [nil: 1, "INSUFFICIENT_POINTS": 199])
            #expect(try await stack.balance(of: ann).available == 0)
        }
    }

    @Test("X06 N03 a spend sent again answers as before, and takes nothing twice")
    func replays() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let options = stack.member(ann, key: PointsStack.key("again"))
            let first = try await stack.wallet.spend(.init(points: 30), options)
            let second = try await stack.wallet.spend(.init(points: 30), options)
            #expect(!first.replayed && second.replayed)
            #expect(second.spendId == first.spendId && second.balance == first.balance)
            let other = try await refusalKey {
                _ = try await stack.wallet.spend(.init(points: 31), options)
            }
            #expect(other == "IDEMPOTENCY_MISMATCH")
            #expect(try await stack.balance(of: ann).available == 970)
        }
    }

    @Test("X04 a hold counts as spent, is captured in part, and frees the rest")
    func captures() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let placed = try await stack.wallet.placeHold(
                .init(points: 600), stack.member(ann, key: PointsStack.key("hold")))
            let hold = try #require(placed.hold)
            #expect(placed.balance?.available == 400)
            #expect(hold.expiresAt == stack.clock.now().adding(seconds: 900))
            let again = try await stack.wallet.placeHold(
                .init(points: 600), stack.member(ann, key: PointsStack.key("hold")))
            #expect(again.replayed && again.hold == hold)
            let captured = try await stack.wallet.captureHold(
                .init(holdId: hold.id, points: 250),
                stack.till(key: PointsStack.key("capture")))
            #expect(captured.points == 250 && captured.balance?.available == 750)
            let replayed = try await stack.wallet.captureHold(
                .init(holdId: hold.id, points: 250),
                stack.till(key: PointsStack.key("capture")))
            #expect(replayed.replayed && replayed.points == 250)
            let closed = try await refusalKey {
                _ = try await stack.wallet.voidHold(
                    .init(holdId: hold.id), stack.till(key: PointsStack.key("void")))
            }
            #expect(closed == "HOLD_CLOSED")
            #expect(try await stack.balance(of: ann).available == 750)
        }
    }

    @Test("X01 a spend may take more lots than 16 bits count")
    func manyLots() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann, [("snack", 100)]),
                stack.till(key: PointsStack.key("earn")))
            let count: Int64 = 32_800
            try await stack.owner.execute(
                SplitLots(member: ann, count: count), deadline: .now + .seconds(20))
            let spend = try await stack.wallet.spend(
                .init(points: count + 1), stack.member(ann, key: PointsStack.key("all")))
            #expect(spend.balance?.available == 0)
        }
    }

    @Test("X04 a hold out of time is free at its instant, before and after the job has seen it")
    func holdRunsOut() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let hold = try await stack.wallet.placeHold(
                .init(points: 600, ttlSeconds: 60),
                stack.member(ann, key: PointsStack.key("hold"))
            ).hold
            stack.clock.advance(seconds: 59)
            #expect(try await stack.balance(of: ann).available == 400)
            stack.clock.advance(seconds: 1)
            #expect(try await stack.balance(of: ann).available == 1_000)
            let late = try await refusalKey {
                _ = try await stack.wallet.captureHold(
                    .init(holdId: hold?.id ?? ""), stack.till(key: PointsStack.key("late")))
            }
            #expect(late == "HOLD_EXPIRED")
            let spent = try await stack.wallet.spend(
                .init(points: 1_000), stack.member(ann, key: PointsStack.key("all")))
            #expect(spent.balance?.available == 0)
        }
    }

    @Test("X04 a member neither captures nor sees the hold of another")
    func foreignHold() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let hold = try await stack.wallet.placeHold(
                .init(points: 10), stack.member(ann, key: PointsStack.key("hold"))
            ).hold
            let refusal = try await refusalKey {
                _ = try await stack.wallet.voidHold(
                    .init(holdId: hold?.id ?? ""),
                    stack.member(Demo.member(2), key: PointsStack.key("foreign")))
            }
            #expect(refusal == "HOLD_NOT_FOUND")
        }
    }

    @Test("X03 spent points come back in parts to their own lots, and never more than was spent")
    func restores() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let spend = try await stack.wallet.spend(
                .init(points: 300), stack.member(ann, key: PointsStack.key("spend")))
            for part in 1...2 {
                let back = try await stack.wallet.restoreSpend(
                    .init(spendId: spend.spendId, points: 100),
                    stack.till(key: PointsStack.key("part-\(part)")))
                #expect(back.balance?.available == 700 + Int64(part) * 100)
            }
            let rest = try await stack.wallet.restoreSpend(
                .init(spendId: spend.spendId), stack.till(key: PointsStack.key("rest")))
            #expect(rest.points == 100 && rest.balance?.available == 1_000)
            let more = try await refusalKey {
                _ = try await stack.wallet.restoreSpend(
                    .init(spendId: spend.spendId, points: 1),
                    stack.till(key: PointsStack.key("more")))
            }
            #expect(more == "RESTORE_EXCEEDS_SPENT")
            let mine = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(mine.expiring.map(\.points) == [1_000])
            #expect(mine.expiring.map(\.lastDate) == ["2027-12-31"])
        }
    }

    @Test("X03 points that come back after their lot's end live seven business days more")
    func restoresAfterEnd() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let spend = try await stack.wallet.spend(
                .init(points: 300), stack.member(ann, key: PointsStack.key("spend")))
            stack.clock.set(try #require(Instant(rfc3339: "2028-01-10T04:00:00Z")))
            let request = PointsV1.RestoreSpendRequest(spendId: spend.spendId)
            let options = stack.till(key: PointsStack.key("back"))
            let back = try await stack.wallet.restoreSpend(request, options)
            #expect(back.points == 300 && back.balance?.available == 300)
            let again = try await stack.wallet.restoreSpend(request, options)
            #expect(again.replayed && again.points == 300 && again.balance == back.balance)
            let mine = try await stack.points.getMine(.init(), stack.member(ann))
            #expect(mine.expiring.map(\.lastDate) == ["2028-01-17"])
        }
    }

    @Test("X01 what time has done becomes entries by itself, once, whoever looks")
    func jobSettles() async throws {
        try await PointsStack.runWithMember { stack, ann in
            stack.clock.set(try #require(Instant(rfc3339: "2028-01-01T00:00:00Z")))
            try await eventually("the expiry is an entry") {
                try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
                    .map(\.type) == ["EXPIRE", "EARN"]
            }
            let entry = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries[0]
            #expect(entry.delta == -1_000 && entry.balanceAfter == 0)
        }
    }

    @Test("C05 a visit earns 5 a day and 20 more on every seventh in a row, once a business date")
    func checksIn() async throws {
        try await PointsStack.runWithMember(points: 0) { stack, ann in
            var total: Int64 = 0
            let totals: [Int: Int64] = [6: 30, 7: 55, 8: 60, 14: 110]
            for day in 1...14 {
                let visit = try await stack.wallet.checkIn(
                    .init(), stack.member(ann, key: PointsStack.key("day-\(day)")))
                total += visit.points
                #expect(visit.streak == Int64(day))
                if let expected = totals[day] { #expect(total == expected) }
                let again = try await stack.wallet.checkIn(
                    .init(), stack.member(ann, key: PointsStack.key("again-\(day)")))
                #expect(again.replayed && again.points == visit.points)
                #expect(again.streak == visit.streak)
                #expect(try await stack.balance(of: ann).available == total)
                stack.clock.advance(seconds: 86_400)
            }
            stack.clock.advance(seconds: 86_400)
            let after = try await stack.wallet.checkIn(
                .init(), stack.member(ann, key: PointsStack.key("gap")))
            #expect(after.streak == 1 && after.points == 5)
        }
    }

    @Test("C12 staff freezes points with a reason; then nothing is spent, and earning goes on")
    func freezes() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let frozen = try await stack.wallet.freeze(
                .init(memberId: ann.description, frozen: true, reason: "异常调查"),
                stack.staff("store_manager", key: PointsStack.key("freeze")))
            #expect(frozen.frozen)
            let refused = try await refusalKey {
                _ = try await stack.wallet.spend(
                    .init(points: 1), stack.member(ann, key: PointsStack.key("spend")))
            }
            #expect(refused == "POINTS_FROZEN")
            _ = try await stack.orders.place(
                stack.order("A-2", of: ann), stack.till(key: PointsStack.key("earn-2")))
            _ = try await stack.wallet.freeze(
                .init(memberId: ann.description, frozen: false, reason: "解除"),
                stack.staff("store_manager", key: PointsStack.key("thaw")))
            let spent = try await stack.wallet.spend(
                .init(points: 1_100), stack.member(ann, key: PointsStack.key("all")))
            #expect(spent.balance?.available == 0)
        }
    }

    @Test("C22 X14 staff adjusts points with a reason, within what one person may, and no cashier")
    func adjusts() async throws {
        try await PointsStack.runWithMember(points: 100) { stack, ann in
            func adjust(_ points: Int64, _ role: String, _ key: String) async throws -> Int64? {
                try await stack.wallet.adjust(
                    .init(memberId: ann.description, points: points, reason: "投诉补偿"),
                    stack.staff(role, key: PointsStack.key(key))
                ).balance?.available
            }
            #expect(try await adjust(50, "store_manager", "plus") == 150)
            #expect(try await adjust(-120, "owner", "minus") == 30)
            let cases: [(Int64, String, String)] = [
                (-31, "owner", "INSUFFICIENT_POINTS"), (1, "cashier", "PERMISSION_DENIED"),
            ]
            for (points, role, expected) in cases {
                let refusal = try await refusalKey {
                    _ = try await adjust(points, role, "\(role)\(points.magnitude)")
                }
                #expect(refusal == expected)
            }
            let entries = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(entries.map(\.type) == ["ADJUST", "ADJUST", "EARN"])
        }
    }

    @Test("X15 a member whose spending is closed neither spends nor sets aside, and still earns")
    func blockedSpending() async throws {
        try await PointsStack.runWithMember { stack, ann in
            stack.members.add(ann, version: 2, spendingBlocked: true)
            try await eventually("the ledger knows of the block") {
                try await refusalKey {
                    _ = try await stack.wallet.spend(
                        .init(points: 1),
                        stack.member(ann, key: PointsStack.key("s-\(UInt32.random(in: 0...9_999))"))
                    )
                } == "SPENDING_BLOCKED"
            }
            let held = try await refusalKey {
                _ = try await stack.wallet.placeHold(
                    .init(points: 1), stack.member(ann, key: PointsStack.key("hold")))
            }
            #expect(held == "SPENDING_BLOCKED")
            let order = try await stack.orders.place(
                stack.order("A-2", of: ann), stack.till(key: PointsStack.key("earn-2")))
            #expect(order.pointsEarned == 100)
        }
    }

    @Test(
        "bad input has its key and changes nothing",
        arguments: [
            (0, "", 0, "INVALID_ARGUMENT"), (-5, "", 0, "INVALID_ARGUMENT"),
            (5, String(repeating: "x", count: 129), 0, "INVALID_ARGUMENT"),
        ] as [(Int64, String, Int32, String)])
    func badInput(points: Int64, reason: String, ttl: Int32, key: String) async throws {
        try await PointsStack.runWithMember { stack, ann in
            let refusal = try await refusalKey {
                _ = try await stack.wallet.spend(
                    .init(points: points, reason: reason),
                    stack.member(ann, key: PointsStack.key("bad")))
            }
            #expect(refusal == key)
            #expect(try await stack.balance(of: ann).available == 1_000)
        }
    }
}

/// The status that a call ends with, or nil where it succeeds.
private func rpcStatus(_ body: () async throws -> Any) async -> RPCStatus? {
    do {
        _ = try await body()
        return nil
    } catch {
        return error as? RPCStatus
    }
}

/// So many lots of a point each beside a member's one, as years of visits would leave them.
private struct SplitLots: Statement {
    static let sql = """
        WITH added AS (
            INSERT INTO lots (merchant_id, member_id, id, posting_id, state, qualifying, granted,
                remaining, earned_at, expires_at)
            SELECT merchant_id, member_id,
                ('01980000-0000-7000-8000-' || lpad(to_hex(number), 12, '0'))::uuid, posting_id, 2,
                qualifying, 1, 1, earned_at, expires_at
            FROM lots, generate_series(1, $2) AS number
            WHERE member_id = $1
            RETURNING 1)
        UPDATE accounts SET balance = balance + (SELECT count(*) FROM added)
        WHERE owner_id = $1 AND kind = 1
        """
    let member: UUIDv7
    let count: Int64

    func bind(_ parameters: inout Parameters) {
        parameters.append(member)
        parameters.append(count)
    }
}
