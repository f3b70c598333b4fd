import Messages
import Postgres
import Primitives
import ServiceKit
import TestKit
import Testing

@Suite("Bringing friends")
struct ReferralTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)
    private let cem = Demo.member(3)

    /// Ann, and Bob whom she brought.
    private func withFriend(
        _ rule: PointsV1.ReferralRule = .init(referrerPoints: 100, friendPoints: 80),
        _ body: (PointsStack) async throws -> Void
    ) async throws {
        try await PointsStack.run { stack in
            try await stack.follow(referral: rule)
            stack.members.add(ann)
            stack.members.add(bob, referrer: ann, at: stack.clock.now())
            try await stack.projected(2)
            try await body(stack)
            try await Violations.check(stack.owner)
        }
    }

    private func order(
        _ number: Int, of member: UUIDv7, _ stack: PointsStack
    ) async throws -> PointsV1.PlaceOrderReply {
        try await order(number, of: member, 10_000, stack)
    }

    private func order(
        _ number: Int, of member: UUIDv7, _ amountMinor: Int64, _ stack: PointsStack
    ) async throws -> PointsV1.PlaceOrderReply {
        try await stack.orders.place(
            stack.order("A-\(number)", of: member, [("snack", amountMinor)]),
            stack.till(key: PointsStack.key("order-\(number)")))
    }

    private func referrals(_ stack: PointsStack) async throws -> [PointsV1.Referral] {
        try await stack.earning.listMyReferrals(.init(), stack.member(ann)).referrals
    }

    private func expectPending(
        _ points: Int64, of member: UUIDv7, _ stack: PointsStack
    ) async throws {
        try await eventually("\(points) points are pending") {
            try await stack.balance(of: member).pending == points
        }
    }

    @Test("C06 C07 the friend's first order pays both, pending for seven business days, once")
    func firstOrder() async throws {
        try await withFriend { stack in
            #expect(try await referrals(stack).map(\.state) == [.referralRegistered])
            #expect(try await order(1, of: bob, stack).pointsEarned == 100)
            // Hers stand in the order's own transaction, the referrer's follow.
            let balance = try await stack.balance(of: bob)
            #expect(balance.pending == 80 && balance.available == 100)
            try await expectPending(100, of: ann, stack)
            let qualified = try #require(try await referrals(stack).first)
            #expect(qualified.state == .referralQualified && qualified.points == 100)
            // Thursday's order; usable when Thursday in a week begins in Shanghai.
            let usable = try #require(Instant(rfc3339: "2026-03-11T16:00:00Z"))
            #expect(qualified.rewardedAt == usable)

            _ = try await order(2, of: bob, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: bob).pending == 80)

            stack.clock.set(usable.adding(microseconds: -1))
            #expect(try await stack.balance(of: ann).available == 0)
            #expect(try await referrals(stack).map(\.state) == [.referralQualified])
            stack.clock.set(usable)
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.balance(of: bob).available == 280)
            #expect(try await referrals(stack).map(\.state) == [.referralRewarded])
            try await eventually("it is written down") {
                try await stack.number(CountReferrals(state: 3)) == 1
            }
            let entries = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(entries.map(\.sourceId).last == "REFERRER:\(bob)")
        }
    }

    @Test("C07 an order of less than the least amount leaves the referral open; the next may do")
    func leastAmount() async throws {
        let rule = PointsV1.ReferralRule(
            referrerPoints: 100, friendPoints: 80, minOrderMinor: 5_000)
        try await withFriend(rule) { stack in
            _ = try await order(1, of: bob, 4_999, stack)
            #expect(try await stack.balance(of: bob).pending == 0)
            _ = try await order(2, of: bob, 5_000, stack)
            #expect(try await stack.balance(of: bob).pending == 80)
            try await expectPending(100, of: ann, stack)
        }
    }

    @Test("C07 two orders of one moment qualify a referral once")
    func parallel() async throws {
        try await withFriend { stack in
            try await withThrowingTaskGroup(of: Void.self) { group in
                for number in 0..<20 {
                    group.addTask { _ = try await order(number, of: bob, stack) }
                }
                try await group.waitForAll()
            }
            try await stack.workedOff()
            #expect(try await stack.balance(of: bob).pending == 80)
            #expect(try await stack.balance(of: ann).pending == 100)
        }
    }

    @Test("C06 where the programme pays at registration, both have their points without an order")
    func registration() async throws {
        let rule = PointsV1.ReferralRule(
            referrerPoints: 100, friendPoints: 80, trigger: .registration, holdDays: 1)
        try await withFriend(rule) { stack in
            try await expectPending(80, of: bob, stack)
            try await expectPending(100, of: ann, stack)
            _ = try await order(1, of: bob, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: bob).pending == 80)
            stack.clock.advance(seconds: 86_400)
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await stack.balance(of: bob).available == 180)
        }
    }

    @Test("X17 friends beyond the most in 30 days get theirs, and the referrer nothing for them")
    func mostFriends() async throws {
        let rule = PointsV1.ReferralRule(
            referrerPoints: 100, friendPoints: 80, maxPer30Days: 1)
        try await withFriend(rule) { stack in
            stack.members.add(cem, referrer: ann, at: stack.clock.now().adding(seconds: 1))
            try await stack.projected(3)
            _ = try await order(1, of: bob, stack)
            try await expectPending(100, of: ann, stack)
            _ = try await order(2, of: cem, stack)
            #expect(try await stack.balance(of: cem).pending == 80)
            try await eventually("the second does not count") {
                try await referrals(stack).map(\.state)
                    == [.referralCancelled, .referralQualified]
            }
            #expect(try await referrals(stack).map(\.points) == [0, 100])
            #expect(try await stack.balance(of: ann).pending == 100)
            // 30 days after the first a friend counts again.
            let dan = Demo.member(4)
            let later = stack.clock.now().adding(seconds: 30 * 86_400)
            stack.clock.set(later)
            stack.members.add(dan, referrer: ann, at: later)
            try await stack.projected(4)
            _ = try await stack.orders.place(
                stack.order("A-3", of: dan, paidAt: "2026-04-04T04:00:00Z"),
                stack.till(key: PointsStack.key("order-3")))
            try await expectPending(100, of: ann, stack)
        }
    }

    @Test("N01 C07 when nothing is left of the order both lose what is pending, once")
    func cancelled() async throws {
        try await withFriend { stack in
            let id = try #require(try await order(1, of: bob, stack).order?.id)
            try await expectPending(100, of: ann, stack)
            for _ in 0..<2 {
                try await stack.owner.execute(
                    NoteReturn(order: id, friend: bob), deadline: .now + .seconds(10))
                try await stack.workedOff()
            }
            for member in [ann, bob] {
                #expect(try await stack.balance(of: member).pending == 0)
                #expect(try await stack.kinds(of: member).first == "CANCEL")
            }
            #expect(try await stack.balance(of: bob).available == 100)
            #expect(try await referrals(stack).map(\.state) == [.referralCancelled])
            // It is over: no later order begins it anew.
            _ = try await order(2, of: bob, stack)
            try await stack.workedOff()
            #expect(try await stack.balance(of: bob).pending == 0)
        }
    }

    @Test("C07 a return after the hold takes nothing back, nor does that of another order")
    func cancelledTooLate() async throws {
        try await withFriend { stack in
            let first = try #require(try await order(1, of: bob, stack).order?.id)
            try await expectPending(100, of: ann, stack)
            let second = try #require(try await order(2, of: bob, stack).order?.id)
            try await stack.owner.execute(
                NoteReturn(order: second, friend: bob), deadline: .now + .seconds(10))
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).pending == 100)
            try stack.set("2026-03-11T16:00:00Z")
            try await stack.owner.execute(
                NoteReturn(order: first, friend: bob), deadline: .now + .seconds(10))
            try await stack.workedOff()
            #expect(try await stack.balance(of: ann).available == 100)
            #expect(try await referrals(stack).map(\.state) == [.referralRewarded])
        }
    }

    @Test("C07 an order that came before the feed told of her qualifies when it has")
    func orderBeforeTheFeed() async throws {
        try await PointsStack.run { stack in
            try await stack.follow(
                referral: PointsV1.ReferralRule(referrerPoints: 100, friendPoints: 80))
            stack.members.add(ann)
            try await stack.projected(1)
            stack.members.add(bob, silent: true)
            _ = try await order(1, of: bob, stack)
            #expect(try await stack.balance(of: bob).pending == 0)
            stack.members.add(bob, referrer: ann, at: stack.clock.now())
            try await expectPending(80, of: bob, stack)
            try await expectPending(100, of: ann, stack)
            #expect(try await referrals(stack).map(\.state) == [.referralQualified])
            try await Violations.check(stack.owner)
        }
    }

    @Test("N01 C07 an order that is returned before the feed tells of her qualifies nobody")
    func returnedBeforeTheFeed() async throws {
        try await PointsStack.run { stack in
            try await stack.follow(
                referral: PointsV1.ReferralRule(referrerPoints: 100, friendPoints: 80))
            stack.members.add(ann)
            try await stack.projected(1)
            stack.members.add(bob, silent: true)
            let id = try #require(try await order(1, of: bob, stack).order?.id)
            try await stack.owner.execute(
                NoteReturn(order: id, friend: bob), deadline: .now + .seconds(10))
            stack.members.add(bob, referrer: ann, at: stack.clock.now())
            try await stack.projected(2)
            try await stack.workedOff()
            #expect(try await referrals(stack).map(\.state) == [.referralCancelled])
            for member in [ann, bob] {
                #expect(try await stack.balance(of: member).pending == 0)
            }
            try await Violations.check(stack.owner)
        }
    }

    @Test("X17 nobody brings herself, and a page of friends says who none of them is")
    func listed() async throws {
        try await PointsStack.run { stack in
            try await stack.follow(
                referral: PointsV1.ReferralRule(referrerPoints: 100, friendPoints: 80))
            let now = stack.clock.now()
            stack.members.add(ann, referrer: ann, at: now)
            for number in 2...4 {
                stack.members.add(
                    Demo.member(number), referrer: ann, at: now.adding(seconds: Int64(number)))
            }
            try await stack.projected(4)
            let first = try await stack.earning.listMyReferrals(
                .init(pageSize: 2), stack.member(ann))
            let second = try await stack.earning.listMyReferrals(
                .init(pageSize: 2, pageToken: first.nextPageToken), stack.member(ann))
            #expect(second.nextPageToken.isEmpty)
            let expected: [Instant?] = [4, 3, 2].map { now.adding(seconds: $0) }
            #expect((first.referrals + second.referrals).map(\.registeredAt) == expected)
            #expect(
                try await stack.earning.listMyReferrals(.init(), stack.member(bob)).referrals
                    .isEmpty)
        }
    }
}

private struct CountReferrals: Statement {
    static let sql = "SELECT count(*) FROM referrals WHERE state = $1"
    let state: Int16

    func bind(_ parameters: inout Parameters) { parameters.append(state) }

    static func decode(_ row: inout RowReader) throws(PostgresError) -> Int64 { try row.next() }
}

/// What a return notes of which nothing is left of the order.
private struct NoteReturn: Statement {
    static let sql = """
        INSERT INTO system_events (merchant_id, code, source_id, member_id, occurred_at)
        VALUES ('01980000-0000-7000-8000-000000000001', 'REFERRAL_CANCELLED', $1, $2,
            '2026-03-05T05:00:00Z')
        """
    let order: String
    let friend: UUIDv7

    func bind(_ parameters: inout Parameters) {
        parameters.append(order)
        parameters.append(friend)
    }
}
