import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Referrals that somebody should look at")
struct ReferralReviewTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)
    private let cem = Demo.member(3)
    /// Thursday's order is usable when Thursday in a week begins in Shanghai.
    private let usable = "2026-03-11T16:00:00Z"

    /// Ann, and Bob whom she brought.
    private func withFriend(
        _ rule: PointsV1.ReferralRule = .init(referrerPoints: 100, friendPoints: 80),
        instances: Int = 1, _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run(instances: instances) { stack in
            try await stack.follow(referral: rule)
            stack.members.add(ann)
            stack.members.add(bob, referrer: ann, at: stack.clock.now())
            try await stack.projected(2)
            try await body(stack)
            try await stack.workedOff()
            try await Violations.check(stack.owner)
        }
    }

    private func flag(_ names: [String], _ stack: PointsStack) {
        stack.members.tellReferral(bob, of: ann, names, at: stack.clock.now())
    }

    private func order(
        _ number: Int, of member: UUIDv7, _ stack: PointsStack
    ) async throws -> String {
        let reply = try await stack.orders.place(
            stack.order("A-\(number)", of: member),
            stack.till(key: PointsStack.key("order-\(number)")))
        return try #require(reply.order?.id)
    }

    private func listed(
        _ stack: PointsStack, _ state: PointsV1.ReferralState = .unspecified
    ) async throws -> [PointsV1.ReferralReview] {
        try await stack.risk.listReferrals(.init(state: state), stack.staff("owner")).referrals
    }

    private func expect(
        _ flags: [String], _ state: PointsV1.ReferralState, _ stack: PointsStack
    ) async throws {
        try await eventually("it stands with its flags") {
            let row = try await listed(stack).first
            return row?.flags == flags && row?.state == state
        }
    }

    private func expectPending(
        _ bobs: Int64, _ anns: Int64, _ stack: PointsStack
    ) async throws {
        try await eventually("\(bobs) and \(anns) points are pending") {
            let (his, hers) = (
                try await stack.balance(of: bob).pending, try await stack.balance(of: ann).pending
            )
            return his == bobs && hers == anns
        }
    }

    private func approve(
        _ stack: PointsStack, _ key: String = "approve", _ options: CallOptions? = nil
    ) async throws -> PointsV1.DecideReferralReply {
        try await stack.risk.approveReferral(
            .init(friendId: bob.description, reason: "一家人，已核实"),
            options ?? stack.staff("owner", key: PointsStack.key(key)))
    }

    private func reject(
        _ stack: PointsStack, _ key: String = "reject"
    ) async throws -> PointsV1.DecideReferralReply {
        try await stack.risk.rejectReferral(
            .init(friendId: bob.description, reason: "刷推荐"),
            stack.staff("owner", key: PointsStack.key(key)))
    }

    @Test(
        "X17 one device: rejected before anything was bought, and no order gives anybody anything")
    func sameDevice() async throws {
        try await withFriend { stack in
            flag(["SAME_DEVICE"], stack)
            try await expect(["SAME_DEVICE"], .referralRejected, stack)
            _ = try await order(1, of: bob, stack)
            try await stack.workedOff()
            try await expectPending(0, 0, stack)
            let row = try #require(try await listed(stack, .referralRejected).first)
            #expect(row.friendId == bob.description && row.referrerId == ann.description)
            #expect(row.verdict == .unspecified && row.qualifiedAt == nil && row.noted)
            #expect(try await listed(stack, .referralQualified).isEmpty)
            // She sees that it came to nothing, and of whom not.
            let hers = try await stack.earning.listMyReferrals(.init(), stack.member(ann))
            #expect(hers.referrals.map(\.state) == [.referralRejected])
        }
    }

    @Test("X17 the same payer found later takes back what is pending of both, once, and is kept")
    func samePayerLater() async throws {
        try await withFriend { stack in
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            flag(["SAME_PAYER"], stack)
            flag(["SAME_PAYER"], stack)
            flag(["SAME_PHONE"], stack)
            try await expect(["SAME_PHONE", "SAME_PAYER"], .referralRejected, stack)
            try await expectPending(0, 0, stack)
            for member in [ann, bob] {
                #expect(try await stack.kinds(of: member).count { $0 == "CANCEL" } == 1)
            }
            try stack.set(usable)
            #expect(try await stack.balance(of: bob).available == 100)
            #expect(try await stack.balance(of: ann).available == 0)
        }
    }

    @Test("X17 what is found once the points are usable is kept, and takes nothing back")
    func tooLate() async throws {
        try await withFriend { stack in
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            try stack.set(usable)
            flag(["SAME_PAYER"], stack)
            try await expect(["SAME_PAYER"], .referralRewarded, stack)
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.balance(of: bob).available == 180)
            #expect(try await refusalKey { _ = try await reject(stack) } == "REFERRAL_DECIDED")
            #expect(try await refusalKey { _ = try await approve(stack) } == "REFERRAL_DECIDED")
        }
    }

    @Test(
        "X17 approved with a reason both have theirs again, on their day, once, whatever is found")
    func approved() async throws {
        try await withFriend { stack in
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            flag(["SAME_DEVICE"], stack)
            try await expect(["SAME_DEVICE"], .referralRejected, stack)
            try await expectPending(0, 0, stack)
            let approval = try await approve(stack)
            let row = try #require(approval.referral)
            #expect(row.state == .referralQualified && row.verdict == .referralApproved)
            #expect(row.flags == ["SAME_DEVICE"] && row.reason == "一家人，已核实")
            #expect(row.decidedBy == "staff:staff-1" && row.decidedAt == stack.clock.now())
            #expect(row.rewardedAt == Instant(rfc3339: usable))
            try await expectPending(80, 100, stack)
            #expect(try await approve(stack).replayed)
            #expect(
                try await refusalKey { _ = try await approve(stack, "again") }
                    == "REFERRAL_DECIDED")
            // The decision stands against what is found later, and that is kept as well.
            flag(["SAME_PAYER"], stack)
            try await expect(["SAME_DEVICE", "SAME_PAYER"], .referralQualified, stack)
            _ = try await order(2, of: bob, stack)
            try await stack.workedOff()
            try await expectPending(80, 100, stack)
            try stack.set(usable)
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.balance(of: bob).available == 280)
        }
    }

    @Test(
        "X17 approved before anything qualified it, the first order counts that there was meanwhile"
    )
    func approvedUnqualified() async throws {
        try await withFriend { stack in
            flag(["SAME_DEVICE"], stack)
            try await expect(["SAME_DEVICE"], .referralRejected, stack)
            let first = try await order(1, of: bob, stack)
            _ = try await order(2, of: bob, stack)
            let row = try #require(try await approve(stack).referral)
            #expect(row.state == .referralQualified && row.orderId == first)
            try await expectPending(80, 100, stack)
            _ = try await order(3, of: bob, stack)
            try await stack.workedOff()
            try await expectPending(80, 100, stack)
        }
    }

    @Test("X17 approved before there is an order, the next one qualifies it as ever")
    func approvedEarly() async throws {
        try await withFriend { stack in
            flag(["SAME_DEVICE"], stack)
            try await expect(["SAME_DEVICE"], .referralRejected, stack)
            #expect(try await approve(stack).referral?.state == .referralRegistered)
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            try await expect(["SAME_DEVICE"], .referralQualified, stack)
        }
    }

    @Test("X17 approved after the hold window both have theirs at once")
    func approvedLate() async throws {
        try await withFriend { stack in
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            flag(["SAME_PHONE"], stack)
            try await expect(["SAME_PHONE"], .referralRejected, stack)
            try stack.set(usable)
            #expect(try await approve(stack).referral?.state == .referralRewarded)
            try await eventually("both have theirs") {
                let (his, hers) = (
                    try await stack.balance(of: bob).available,
                    try await stack.balance(of: ann).available
                )
                return his == 180 && hers == 100
            }
        }
    }

    @Test("X17 N01 nobody is paid for an order that was returned while the referral was rejected")
    func returnedMeanwhile() async throws {
        try await withFriend { stack in
            let id = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            flag(["SAME_PAYER"], stack)
            try await expect(["SAME_PAYER"], .referralRejected, stack)
            try stack.set(usable)
            _ = try await stack.orders.refund(
                .init(id: id, externalId: "R-1"),
                stack.till(key: PointsStack.key("refund")))
            try await expect(["SAME_PAYER"], .referralCancelled, stack)
            #expect(try await refusalKey { _ = try await approve(stack) } == "REFERRAL_DECIDED")
            #expect(try await stack.balance(of: ann).available == 0)
        }
    }

    @Test("X17 staff rejects without a flag, changes its mind, and each grant is made once")
    func rejectedByStaff() async throws {
        try await withFriend { stack in
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            for round in 1...2 {
                #expect(
                    try await reject(stack, "reject-\(round)").referral?.state
                        == .referralRejected)
                try await expectPending(0, 0, stack)
                #expect(
                    try await approve(stack, "approve-\(round)").referral?.state
                        == .referralQualified)
                try await expectPending(80, 100, stack)
            }
            try stack.set(usable)
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.balance(of: bob).available == 180)
        }
    }

    @Test("X17 a friend who was counted once keeps the referrer's place through a rejection")
    func place() async throws {
        let rule = PointsV1.ReferralRule(
            referrerPoints: 100, friendPoints: 80, maxPer30Days: 1)
        try await withFriend(rule) { stack in
            _ = try await order(1, of: bob, stack)
            try await expectPending(80, 100, stack)
            flag(["SAME_DEVICE"], stack)
            try await expect(["SAME_DEVICE"], .referralRejected, stack)
            _ = try await approve(stack)
            try await expectPending(80, 100, stack)
        }
    }

    @Test(
        "X17 flags, orders and decisions of one moment, on two instances: paid once or not at all")
    func atOnce() async throws {
        try await withFriend(instances: 2) { stack in
            let other = try stack.other
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { flag(["SAME_DEVICE"], stack) }
                for number in 1...6 {
                    let seen = number % 2 == 0 ? stack : other
                    group.addTask { _ = try await order(number, of: bob, seen) }
                    group.addTask {
                        let key = try await refusalKey {
                            if number % 3 == 0 {
                                _ = try await reject(seen, "r-\(number)")
                            } else {
                                _ = try await approve(seen, "a-\(number)")
                            }
                        }
                        #expect(key == nil || key == "REFERRAL_DECIDED")
                    }
                }
                try await group.waitForAll()
            }
            try await stack.workedOff()
            try await eventually("the flag is kept") {
                try await listed(stack).first?.flags == ["SAME_DEVICE"]
            }
            try await stack.workedOff()
            // Whatever came last: either both have theirs, once, or neither has.
            let row = try #require(try await listed(stack).first)
            let pays = row.state == .referralQualified
            try await expectPending(pays ? 80 : 0, pays ? 100 : 0, stack)
            #expect(pays || row.state == .referralRejected)
        }
    }

    @Test("X17 H01 who is no owner decides nothing, and who was brought by nobody is not found")
    func permissions() async throws {
        try await withFriend { stack in
            stack.members.add(cem)
            try await stack.projected(3)
            for options in [
                stack.staff("auditor", key: PointsStack.key("auditor")),
                stack.member(ann, key: PointsStack.key("member")),
                stack.till(key: PointsStack.key("till")),
            ] {
                #expect(
                    try await refusalKey { _ = try await approve(stack, "", options) }
                        == "PERMISSION_DENIED")
            }
            #expect(
                try await refusalKey {
                    _ = try await stack.risk.rejectReferral(
                        .init(friendId: cem.description, reason: "?"),
                        stack.staff("owner", key: PointsStack.key("nobody")))
                } == "REFERRAL_NOT_FOUND")
            #expect(
                try await refusalKey {
                    _ = try await stack.risk.rejectReferral(
                        .init(friendId: bob.description),
                        stack.staff("owner", key: PointsStack.key("reasonless")))
                } == "INVALID_ARGUMENT")
        }
    }
}

extension PointsV1.ReferralReview {
    fileprivate var noted: Bool { notedAt != nil }
}
