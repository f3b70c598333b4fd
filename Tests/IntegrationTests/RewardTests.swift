import Messages
import PointsService
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Rewards: points for a code, and the code at the till")
struct RewardTests {
    @Test("C17 C20 a member picks, confirms, and shows her code once; each call twice is one")
    func wholeStory() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let catalogue = try await stack.rewards.list(.init(), stack.member(ann)).rewards
            #expect(catalogue.compactMap(\.definition?.points).sorted() == [200, 400, 1_000])
            let preview = try await stack.rewards.preview(
                .init(rewardId: PointsDemo.cocktail), stack.member(ann))
            #expect(
                preview
                    == .init(possible: true, points: 400, cashMinor: 0, availableAfter: 600))

            let request = PointsV1.RedeemRequest(rewardId: PointsDemo.cocktail)
            let mine = stack.member(ann, key: PointsStack.key("redeem"))
            let redeemed = try await stack.rewards.redeem(request, mine)
            let redemption = try #require(redeemed.redemption)
            #expect(redemption.state == .issued && redemption.code.utf8.count == 16)
            #expect(redemption.rewardName?.zh == "精选鸡尾酒" && redemption.points == 400)
            // Issued on March 5th, good through April 4th.
            #expect(redemption.expiresAt == Instant(rfc3339: "2026-04-04T16:00:00Z"))
            #expect(redeemed.balance?.available == 600 && !redeemed.replayed)

            let scanned = try await stack.scan(redemption)
            #expect(scanned.redemption?.state == .redeemed && scanned.balance == nil)
            #expect(scanned.redemption?.code == "", "a till sees a code that it was not shown")
            #expect(scanned.redemption?.storeId == Demo.store)
            #expect(scanned.redemption?.terminalId == "till-1")
            #expect(scanned.redemption?.staffId == "staff-7")
            #expect(scanned.redemption?.redeemedAt == stack.clock.now())

            let manager = stack.staff("store_manager", key: PointsStack.key("refund"))
            let back = PointsV1.RefundRedemptionRequest(id: redemption.id, reason: "做错了")
            let refunded = try await stack.rewards.refund(back, manager)
            #expect(refunded.redemption?.state == .refunded)
            #expect(refunded.balance?.available == 1_000)

            // What came after an answer is not in it when it is given again.
            for (first, again) in [
                (redeemed, try await stack.rewards.redeem(request, mine)),
                (scanned, try await stack.scan(redemption)),
                (refunded, try await stack.rewards.refund(back, manager)),
            ] {
                var again = again
                #expect(again.replayed && !first.replayed)
                again.replayed = false
                #expect(again == first)
            }
            let entries = try await stack.rewardStatement(of: ann)
            #expect(entries == ["EARN 1000", "SPEND -400", "RESTORE 400"])
            let events = try await stack.owner.query(
                ReadRewardEvents(), deadline: .now + .seconds(10))
            #expect(events == ["reward.redeemed", "reward.handed_over", "reward.returned"])
        }
    }

    @Test("C19 what is due in cash for all pieces is paid at the till, no more and no less")
    func cashDue() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let reward = try await stack.reward(points: 100) { $0.cashMinor = 1_500 }
            let redemption = try await stack.redeem(reward, of: ann, quantity: 2)
            #expect(redemption.points == 200 && redemption.cashMinor == 3_000)
            for cash in [0 as Int64, 1_500, 3_001] {
                let refused = try await refusalInfo {
                    _ = try await stack.scan(redemption, key: "cash-\(cash)", cash: cash)
                }
                #expect(refused?.key == "CASH_DUE")
                #expect(refused?.detail("cashMinor") == "3000")
            }
            let scanned = try await stack.scan(redemption, cash: 3_000)
            #expect(scanned.redemption?.state == .redeemed)
        }
    }

    @Test("X19 50 pieces for 200 members at once: exactly 50 have one, and nobody else paid")
    func neverOversold() async throws {
        try await PointsStack.run { stack in
            let members = (1...200).map(Demo.member)
            for member in members { stack.members.add(member) }
            try await stack.projected(200)
            let reward = try await stack.reward(points: 100, stock: 50)
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for (number, member) in members.enumerated() {
                    group.addTask {
                        _ = try await stack.points.earn(
                            stack.earn("m-\(number)", of: member),
                            stack.service(key: PointsStack.key("m-\(number)")))
                        return try await refusalKey {
                            _ = try await stack.redeem(
                                reward, of: member, key: "redeem-\(number)")
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 50)
            #expect(outcomes.count { $0 == "REWARD_EXHAUSTED" } == 150)
            #expect(try await stack.taken(of: reward) == 50)
            try await Violations.check(stack.owner)
        }
    }

    @Test("X19 a member who asks twenty times at once gets as many as she may have in the period")
    func limitPerMember() async throws {
        try await PointsStack.runWithMember(points: 4_000) { stack, ann in
            let reward = try await stack.reward(points: 100) {
                $0.memberLimit = .init(period: .perDay, times: 3)
            }
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<20 {
                    group.addTask {
                        try await refusalKey {
                            _ = try await stack.redeem(reward, of: ann, key: "r-\(number)")
                        }
                    }
                }
                return try await group.reduce(into: [String?]()) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == nil } == 3)
            #expect(outcomes.count { $0 == "REWARD_LIMIT_REACHED" } == 17)
            #expect(try await stack.balance(of: ann).available == 3_700)
            // What she gives back she may take again; and on the next day as many as before.
            let mine = try await stack.rewards.listMine(.init(), stack.member(ann)).redemptions
            _ = try await stack.rewards.cancel(
                .init(id: mine[0].id), stack.member(ann, key: PointsStack.key("back")))
            _ = try await stack.redeem(reward, of: ann, key: "again")
            #expect(
                try await refusalKey {
                    _ = try await stack.redeem(reward, of: ann, key: "more")
                } == "REWARD_LIMIT_REACHED")
            stack.clock.advance(seconds: 86_400)
            _ = try await stack.redeem(reward, of: ann, quantity: 3, key: "tomorrow")
        }
    }

    @Test("C20 X03 cancelled points return to their lots; where a lot has ended, for seven days")
    func cancelReturns() async throws {
        try await PointsStack.runWithMember { stack, ann in
            // 2025's order ends a year before.
            _ = try await stack.orders.import(
                stack.order("A-0", of: ann, [("snack", 10_000)], paidAt: "2025-06-01T04:00:00Z"),
                stack.service(key: PointsStack.key("import")))
            let reward = try await stack.reward(points: 300) { $0.codeDays = 600 }
            let first = try await stack.redeem(reward, of: ann)
            let cancel = PointsV1.CancelRedemptionRequest(id: first.id)
            let mine = stack.member(ann, key: PointsStack.key("cancel"))
            let back = try await stack.rewards.cancel(cancel, mine)
            #expect(back.redemption?.state == .cancelled && back.balance?.available == 1_100)
            #expect(back.redemption?.code == first.code)
            var again = try await stack.rewards.cancel(cancel, mine)
            #expect(again.replayed)
            again.replayed = false
            #expect(again == back)
            var lots = try await stack.points.getMine(.init(), stack.member(ann)).expiring
            #expect(
                lots.map { "\($0.points) \($0.lastDate)" } == ["100 2026-12-31", "1000 2027-12-31"])

            let second = try await stack.redeem(reward, of: ann, key: "second")
            stack.clock.set(try #require(Instant(rfc3339: "2027-01-05T04:00:00Z")))
            _ = try await stack.rewards.cancel(
                .init(id: second.id), stack.member(ann, key: PointsStack.key("late")))
            lots = try await stack.points.getMine(.init(), stack.member(ann)).expiring
            #expect(
                lots.map { "\($0.points) \($0.lastDate)" } == ["100 2027-01-12", "1000 2027-12-31"])
            #expect(
                try await refusalKey { _ = try await stack.scan(second) } == "CODE_CANCELLED")
        }
    }

    @Test("C20 a code ends at its instant; two instances give points and pieces back, once")
    func expires() async throws {
        try await PointsStack.runWithMember(points: 4_000) { stack, ann in
            let reward = try await stack.reward(points: 100, stock: 50) { $0.codeDays = 1 }
            var codes: [PointsV1.Redemption] = []
            for number in 0..<30 {
                codes.append(try await stack.redeem(reward, of: ann, key: "r-\(number)"))
            }
            let end = try #require(codes[0].expiresAt)
            #expect(end == Instant(rfc3339: "2026-03-06T16:00:00Z"))
            stack.clock.set(end.adding(microseconds: -1))
            #expect(try await stack.scan(codes[0]).redemption?.state == .redeemed)
            try await stack.withSecondInstance {
                stack.clock.set(end)
                // Whether or not a job has written it down yet.
                let refused = try await refusalInfo {
                    _ = try await stack.scan(codes[1], key: "late")
                }
                #expect(refused?.key == "CODE_EXPIRED")
                #expect(refused?.detail("expiresAt") == "2026-03-06T16:00:00Z")
                let closed = try await refusalInfo {
                    _ = try await stack.rewards.cancel(
                        .init(id: codes[1].id), stack.member(ann, key: PointsStack.key("late")))
                }
                #expect(closed?.detail("state") == "EXPIRED")
                let mine = try await stack.rewards.listMine(
                    .init(pageSize: 100), stack.member(ann)
                ).redemptions
                #expect(mine.count { $0.state == .expired } == 29)
                try await eventually("the pieces are free again") {
                    try await stack.taken(of: reward) == 1
                }
            }
            let entries = try await stack.rewardStatement(of: ann)
            #expect(entries.count { $0 == "RESTORE 100" } == 29)
            let events = try await stack.owner.query(
                ReadRewardEvents(), deadline: .now + .seconds(10))
            #expect(events.count { $0 == "reward.expired" } == 29)
        }
    }

    @Test("C20 points of a code that forfeits do not come back, its piece does")
    func forfeits() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let reward = try await stack.reward(points: 400, stock: 1) {
                $0.codeDays = 1
                $0.forfeits = true
            }
            _ = try await stack.redeem(reward, of: ann)
            stack.clock.set(try #require(Instant(rfc3339: "2026-03-06T16:00:00Z")))
            try await eventually("the piece is free again") {
                try await stack.taken(of: reward) == 0
            }
            #expect(try await stack.rewardStatement(of: ann) == ["EARN 1000", "SPEND -400"])
            // Before its end it can be cancelled like any other.
            let other = try await stack.redeem(reward, of: ann, key: "other")
            let back = try await stack.rewards.cancel(
                .init(id: other.id), stack.staff("store_manager", key: PointsStack.key("back")))
            #expect(back.balance?.available == 600 && back.redemption?.code == "")
        }
    }

    @Test("C20 of two tills that scan a code at once one wins; the other hears when and where")
    func scannedAtOnce() async throws {
        try await PointsStack.runWithMember(points: 2_000) { stack, ann in
            let reward = try await stack.reward(points: 100)
            for number in 0..<10 {
                let code = try await stack.redeem(reward, of: ann, key: "r-\(number)")
                let refusals = try await withThrowingTaskGroup(of: PatronV1.ErrorInfo?.self) {
                    group in
                    for store in [Demo.store, Demo.bar] {
                        group.addTask {
                            try await refusalInfo {
                                _ = try await stack.scan(
                                    code, key: "\(store.suffix(1))-\(number)", store: store)
                            }
                        }
                    }
                    return try await group.reduce(into: [PatronV1.ErrorInfo]()) { found, info in
                        if let info { found.append(info) }
                    }
                }
                #expect(refusals.map(\.key) == ["CODE_USED"])
                let redemption = try #require(
                    try await stack.rewards.listMine(.init(pageSize: 1), stack.member(ann))
                        .redemptions.first)
                #expect(refusals[0].detail("storeId") == redemption.storeId)
                #expect(refusals[0].detail("terminalId") == "till-1")
                #expect(refusals[0].detail("redeemedAt") == redemption.redeemedAt?.rfc3339)
            }
        }
    }

    @Test("C20 a code is good in its reward's stores, and staff of a store acts for that store")
    func scopes() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let reward = try await stack.reward(points: 100) { $0.storeIds = [Demo.bar] }
            let code = try await stack.redeem(reward, of: ann)
            #expect(
                try await refusalKey {
                    _ = try await stack.scan(code, key: "wrong")
                } == "CODE_NOT_VALID_HERE")
            let request = PointsV1.ScanCodeRequest(code: code.code, storeId: Demo.bar)
            #expect(
                try await refusalKey {
                    _ = try await stack.rewards.scan(
                        request, stack.staff("cashier", of: [Demo.store], key: "foreign"))
                } == "OUT_OF_SCOPE")
            let scanned = try await stack.rewards.scan(
                request, stack.staff("cashier", of: [Demo.bar], key: "own"))
            #expect(scanned.redemption?.staffId == "staff-1")
            let refund = PointsV1.RefundRedemptionRequest(id: code.id, reason: "退")
            #expect(
                try await refusalKey {
                    _ = try await stack.rewards.refund(
                        refund, stack.staff("store_manager", of: [Demo.store], key: "no"))
                } == "OUT_OF_SCOPE")
            _ = try await stack.rewards.refund(
                refund, stack.staff("store_manager", of: [Demo.bar], key: "yes"))
        }
    }

    @Test("C20 codes as people type them are found, others and other people's are not")
    func codesAndOwners() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let code = try await stack.redeem(PointsDemo.shipping, of: ann)
            var typed = code
            for wrong in ["0000000000000000", "nonsense", "https://example.com/qr"] {
                typed.code = wrong
                let unknown = typed
                #expect(
                    try await refusalKey {
                        _ = try await stack.scan(unknown, key: "wrong")
                    } == "CODE_NOT_FOUND")
            }
            let bob = Demo.member(2)
            #expect(try await stack.rewards.listMine(.init(), stack.member(bob)).redemptions == [])
            #expect(
                try await refusalKey {
                    _ = try await stack.rewards.cancel(
                        .init(id: code.id), stack.member(bob, key: PointsStack.key("foreign")))
                } == "REDEMPTION_NOT_FOUND")
            let half = code.code.index(code.code.startIndex, offsetBy: 8)
            typed.code = "\(code.code[..<half].lowercased())-\(code.code[half...].lowercased())"
            #expect(try await stack.scan(typed).redemption?.id == code.id)
        }
    }

    @Test("C12 C20 whose points are frozen takes nothing, but gets back what she took before")
    func frozen() async throws {
        try await PointsStack.runWithMember { stack, ann in
            let first = try await stack.redeem(PointsDemo.shipping, of: ann)
            _ = try await stack.wallet.freeze(
                .init(memberId: ann.description, frozen: true, reason: "异常调查"),
                stack.staff("store_manager", key: PointsStack.key("freeze")))
            #expect(
                try await refusalKey {
                    _ = try await stack.redeem(PointsDemo.shipping, of: ann, key: "frozen")
                } == "POINTS_FROZEN")
            let preview = try await stack.rewards.preview(
                .init(rewardId: PointsDemo.shipping), stack.member(ann))
            #expect(!preview.possible && preview.reason == "POINTS_FROZEN")
            #expect(preview.availableAfter == 800)
            let back = try await stack.rewards.cancel(
                .init(id: first.id), stack.member(ann, key: PointsStack.key("back")))
            #expect(back.balance?.available == 1_000)
        }
    }

    @Test(
        "a reward may take more lots than are read at first, and its spend comes back with it only")
    func manyLots() async throws {
        try await PointsStack.run { stack in
            let ann = Demo.member(1)
            stack.members.add(ann)
            try await stack.projected(1)
            for number in 0..<40 {
                _ = try await stack.points.earn(
                    stack.earn("e-\(number)", of: ann, amountMinor: 1_000),
                    stack.service(key: PointsStack.key("e-\(number)")))
            }
            let code = try await stack.redeem(PointsDemo.cocktail, of: ann)
            #expect(try await stack.balance(of: ann).available == 0)
            let spend = try #require(
                try await stack.owner.query(
                    ReadRedemptionSpends(), deadline: .now + .seconds(10)
                ).first)
            #expect(
                try await refusalKey {
                    _ = try await stack.wallet.restoreSpend(
                        .init(spendId: spend.description),
                        stack.till(key: PointsStack.key("alone")))
                } == "SPEND_NOT_FOUND")
            _ = try await stack.rewards.cancel(
                .init(id: code.id), stack.member(ann, key: PointsStack.key("back")))
            #expect(try await stack.balance(of: ann).available == 400)
            try await Violations.check(stack.owner)
        }
    }
}
