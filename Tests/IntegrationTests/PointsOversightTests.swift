import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Second persons and flags")
struct PointsOversightTests {
    @Test("X14 an adjustment above the limit waits, and a second person carries it out once")
    func approves() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            let request = PointsV1.AdjustPointsRequest(
                memberId: ann.description, points: 1_001, reason: "补录消费")
            let options = stack.staff("store_manager", key: PointsStack.key("ask"))
            let asked = try await stack.wallet.adjust(request, options)
            #expect(!asked.approvalId.isEmpty && asked.balance == nil)
            let again = try await stack.wallet.adjust(request, options)
            #expect(again.replayed && again.approvalId == asked.approvalId)
            #expect(try await stack.balance(of: ann).available == 0)
            let waiting = try await stack.approvals.list(.init(), stack.staff("owner"))
            #expect(waiting.approvals.map(\.id) == [asked.approvalId])

            let own = try await refusalKey {
                _ = try await stack.approvals.approve(
                    .init(id: asked.approvalId),
                    stack.staff("store_manager", key: PointsStack.key("own")))
            }
            #expect(own == "SECOND_PERSON_NEEDED")
            let decide = stack.staff(
                "owner", key: PointsStack.key("approve"), subject: "staff-2")
            let done = try await stack.approvals.approve(.init(id: asked.approvalId), decide)
            #expect(done.approval?.state == .approvalApproved)
            #expect(done.balance?.available == 1_001)
            let replay = try await stack.approvals.approve(.init(id: asked.approvalId), decide)
            #expect(replay.replayed && replay.balance == done.balance)
            let twice = try await refusalKey {
                _ = try await stack.approvals.approve(
                    .init(id: asked.approvalId),
                    stack.staff("owner", key: PointsStack.key("twice"), subject: "staff-3"))
            }
            #expect(twice == "APPROVAL_DECIDED")
        }
    }

    @Test("X14 what is rejected changes nothing, and two deciders at once decide once")
    func rejects() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            let asked = try await stack.wallet.compensate(
                .init(
                    memberId: ann.description, points: 5_000, complaintId: "c-1", reason: "重大投诉"),
                stack.staff("store_manager", key: PointsStack.key("ask")))
            let outcomes = try await withThrowingTaskGroup(of: String?.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        try await refusalKey {
                            let options = stack.staff(
                                "owner", key: PointsStack.key("d-\(number)"),
                                subject: "staff-\(number + 10)")
                            let request = PointsV1.DecideApprovalRequest(
                                id: asked.approvalId, reason: "不同意")
                            if number % 2 == 0 {
                                _ = try await stack.approvals.reject(request, options)
                            } else {
                                _ = try await stack.approvals.approve(request, options)
                            }
                        }
                    }
                }
                return try await group.reduce(into: [String?: Int]()) { $0[$1, default: 0] += 1 }
            }
            #expect(outcomes == [nil: 1, "APPROVAL_DECIDED": 7])
            let balance = try await stack.balance(of: ann).available
            let approved = try await stack.approvals.list(
                .init(state: .approvalApproved), stack.staff("auditor"))
            #expect(balance == (approved.approvals.isEmpty ? 0 : 5_000))
        }
    }

    @Test("C11 1 000 points a day are flagged once; later ones that no purchase explains wait")
    func flags() async throws {
        try await PointsStack.runWithNewMember({
            $0.risk = .init(pointsPerDay: 1_000, action: .holdNew)
            $0.caps = nil
        }) { stack, ann in
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann, [("snack", 99_900)]),
                stack.till(key: PointsStack.key("a-1")))
            #expect(try await stack.risk.list(.init(), stack.staff("owner")).flags.isEmpty)
            _ = try await stack.orders.place(
                stack.order("A-2", of: ann, [("snack", 100)]),
                stack.till(key: PointsStack.key("a-2")))
            _ = try await stack.orders.place(
                stack.order("A-3", of: ann, [("snack", 50_000)]),
                stack.till(key: PointsStack.key("a-3")))
            let flags = try await stack.risk.list(.init(), stack.staff("owner")).flags
            #expect(flags.map(\.points) == [1_000])
            #expect(flags.first?.holds == true && flags.first?.businessDate == "2026-03-05")
            #expect(try await stack.balance(of: ann).available == 1_500)

            // A visit is no purchase: it waits.
            _ = try await stack.wallet.checkIn(
                .init(), stack.member(ann, key: PointsStack.key("visit")))
            let held = try await stack.balance(of: ann)
            #expect(held.available == 1_500 && held.pending == 5)
            let flag = try #require(flags.first?.id)
            let request = PointsV1.DecideRiskFlagRequest(id: flag, reason: "正常消费")
            let options = stack.staff("owner", key: PointsStack.key("release"))
            let released = try await stack.risk.release(request, options)
            #expect(released.points == 5 && released.flag?.state == .riskReleased)
            let again = try await stack.risk.release(request, options)
            #expect(again.replayed && again.points == 5)
            #expect(try await stack.balance(of: ann).available == 1_505)
            let twice = try await refusalKey {
                _ = try await stack.risk.confirm(
                    request, stack.staff("owner", key: PointsStack.key("confirm")))
            }
            #expect(twice == "RISK_FLAG_DECIDED")
        }
    }

    @Test("H01 who is confined to stores sees approvals and flags of their members alone")
    func scope() async throws {
        try await PointsStack.runWithNewMember({
            $0.risk = .init(pointsPerDay: 1_000, action: .holdNew)
            $0.caps = nil
        }) { stack, ann in
            let asked = try await stack.wallet.adjust(
                .init(memberId: ann.description, points: 1_001, reason: "补录消费"),
                stack.staff("store_manager", key: PointsStack.key("ask")))
            for number in 1...2 {
                _ = try await stack.orders.place(
                    stack.order("A-\(number)", of: ann, [("snack", 60_000)]),
                    stack.till(key: PointsStack.key("a-\(number)")))
            }
            // The member's store is the first one.
            for (stores, count) in [([Demo.store], 1), ([Demo.bar], 0), ([], 1)] {
                let manager = stack.staff("store_manager", stores: stores)
                let waiting = try await stack.approvals.list(.init(), manager).approvals
                #expect(waiting.map(\.id) == (count == 1 ? [asked.approvalId] : []))
                #expect(try await stack.risk.list(.init(), manager).flags.count == count)
            }
        }
    }

    @Test("X14 nobody gives or takes more than a thousand million points, not even to be asked for")
    func bounds() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            for points in [Int64.min, -1_000_000_001, 1_000_000_001, .max] {
                let key = try await refusalKey {
                    _ = try await stack.wallet.adjust(
                        .init(memberId: ann.description, points: points, reason: "手误"),
                        stack.staff("store_manager", key: PointsStack.key("adjust-\(points)")))
                }
                #expect(key == "INVALID_ARGUMENT", "\(points)")
            }
            let waiting = try await stack.approvals.list(.init(), stack.staff("owner"))
            #expect(waiting.approvals.isEmpty)
        }
    }

    @Test("H01 staff of another store finds no member to adjust, freeze, read or decide about")
    func otherStore() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            let id = ann.description
            func isKnown(at store: String) async throws -> [String?] {
                func staff(_ name: String) -> CallOptions {
                    stack.staff(
                        "store_manager", stores: [store],
                        key: PointsStack.key("\(name)-\(store)"))
                }
                return [
                    try await refusalKey {
                        _ = try await stack.wallet.adjust(
                            .init(memberId: id, points: 5, reason: "补录"), staff("adjust"))
                    },
                    try await refusalKey {
                        _ = try await stack.wallet.freeze(
                            .init(memberId: id, frozen: false, reason: "核对"), staff("freeze"))
                    },
                    try await refusalKey {
                        _ = try await stack.books.getBalanceAt(
                            .init(memberId: id, at: stack.clock.now()), staff("read"))
                    },
                    try await refusalKey {
                        _ = try await stack.books.getLiability(.init(), staff("owed"))
                    },
                ]
            }
            let missing = "MEMBER_NOT_FOUND"
            let atBar = try await isKnown(at: Demo.bar)
            #expect(atBar == [missing, missing, missing, "OUT_OF_SCOPE"])
            let atStore = try await isKnown(at: Demo.store)
            #expect(atStore == [nil, nil, nil, "OUT_OF_SCOPE"])
        }
    }

    @Test("C11 points wait until no flag that holds them is open, whoever else would release them")
    func twoFlags() async throws {
        try await PointsStack.runWithNewMember({
            $0.risk = .init(pointsPerDay: 1_000, action: .holdNew)
            $0.caps = nil
        }) { stack, ann in
            for day in 1...2 {
                _ = try await stack.points.earn(
                    stack.earn("P-\(day)", of: ann, amountMinor: 120_000),
                    stack.service(key: PointsStack.key("p-\(day)")))
                if day == 1 { stack.clock.advance(seconds: 86_400) }
            }
            _ = try await stack.wallet.checkIn(
                .init(), stack.member(ann, key: PointsStack.key("visit")))
            let grants = try await stack.wallet.listGrants(
                .init(memberId: ann.description, pending: true), stack.staff("owner"))
            let held = try #require(grants.grants.first?.id)
            let around = try await refusalKey {
                _ = try await stack.wallet.activateGrant(
                    .init(grantId: held, reason: "熟客"),
                    stack.staff("store_manager", key: PointsStack.key("around")))
            }
            #expect(around == "INVALID_ARGUMENT")
            let flags = try await stack.risk.list(.init(), stack.staff("owner")).flags
            #expect(flags.count == 2)
            var released: [Int64] = []
            for flag in flags {
                released.append(
                    try await stack.risk.release(
                        .init(id: flag.id, reason: "正常消费"),
                        stack.staff("owner", key: PointsStack.key("release-\(flag.id)"))
                    ).points)
            }
            #expect(released == [0, 5])
            let balance = try await stack.balance(of: ann)
            #expect(balance.available == 2_405 && balance.pending == 0)
        }
    }

    @Test("C11 a confirmed flag takes back what was held, and a wiped Redis forgets nothing")
    func confirms() async throws {
        try await PointsStack.runWithNewMember({
            $0.risk = .init(pointsPerDay: 1_000, action: .holdNew)
            $0.caps = nil
        }) { stack, ann in
            _ = try await stack.orders.place(
                stack.order("A-1", of: ann, [("snack", 60_000)]),
                stack.till(key: PointsStack.key("a-1")))
            try await stack.redis.flushall()
            _ = try await stack.orders.place(
                stack.order("A-2", of: ann, [("snack", 60_000)]),
                stack.till(key: PointsStack.key("a-2")))
            _ = try await stack.wallet.checkIn(
                .init(), stack.member(ann, key: PointsStack.key("visit")))
            let flag = try #require(
                try await stack.risk.list(.init(), stack.staff("auditor")).flags.first)
            let confirmed = try await stack.risk.confirm(
                .init(id: flag.id, reason: "刷分"),
                stack.staff("owner", key: PointsStack.key("confirm")))
            #expect(confirmed.points == 5)
            let balance = try await stack.balance(of: ann)
            #expect(balance.available == 1_200 && balance.pending == 0)
        }
    }
}
