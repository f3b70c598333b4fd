import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Grants by hand: compensation, activation, reversal")
struct PointsGrantTests {
    @Test("C22 a complaint is made good once, with the programme's points, outside the caps")
    func compensates() async throws {
        try await PointsStack.runWithNewMember({ $0.caps = .init(perMonth: 60) }) { stack, ann in
            let request = PointsV1.CompensateRequest(
                memberId: ann.description, complaintId: "c-1", reason: "上错菜")
            let options = stack.staff("store_manager", key: PointsStack.key("first"))
            let done = try await stack.wallet.compensate(request, options)
            #expect(done.points == 50 && done.balance?.available == 50)
            let again = try await stack.wallet.compensate(request, options)
            #expect(again.replayed && again.points == 50 && again.balance == done.balance)
            let other = try await refusalKey {
                _ = try await stack.wallet.compensate(
                    request, stack.staff("owner", key: PointsStack.key("second")))
            }
            #expect(other == "COMPLAINT_COMPENSATED")
            let order = try await stack.orders.place(
                stack.order("A-1", of: ann, [("snack", 6_000)]),
                stack.till(key: PointsStack.key("order")))
            #expect(order.pointsEarned == 60)
            let entries = try await stack.points.listMyEntries(.init(), stack.member(ann)).entries
            #expect(entries.last?.title?.zh == "投诉补偿积分")
        }
    }

    @Test("X02 staff makes pending points usable before their time, with a reason, once")
    func activates() async throws {
        try await PointsStack.runWithNewMember({
            $0.activation = .init(policy: .afterDays, days: 14)
        }) {
            stack, ann in
            _ = try await stack.points.earn(
                stack.earn("P-1", of: ann), stack.service(key: PointsStack.key("earn")))
            #expect(try await stack.balance(of: ann).pending == 100)
            let grants = try await stack.wallet.listGrants(
                .init(memberId: ann.description, pending: true), stack.staff("store_manager"))
            let grant = try #require(grants.grants.first)
            #expect(grant.state == "PENDING" && grant.granted == 100)
            let request = PointsV1.SettleGrantRequest(grantId: grant.id, reason: "会员生日")
            let options = stack.staff("store_manager", key: PointsStack.key("now"))
            let done = try await stack.wallet.activateGrant(request, options)
            #expect(done.points == 100 && done.balance?.available == 100)
            let again = try await stack.wallet.activateGrant(request, options)
            #expect(again.replayed && again.points == 100)
            let late = try await refusalKey {
                _ = try await stack.wallet.activateGrant(
                    request, stack.staff("owner", key: PointsStack.key("again")))
            }
            #expect(late == "GRANT_NOT_PENDING")
        }
    }

    @Test("X02 pending points become usable by themselves at the beginning of their day")
    func activatesInTime() async throws {
        try await PointsStack.runWithNewMember({
            $0.activation = .init(policy: .afterDays, days: 14)
        }) {
            stack, ann in
            _ = try await stack.points.earn(
                stack.earn("P-1", of: ann), stack.service(key: PointsStack.key("earn")))
            let start = try #require(Instant(rfc3339: "2026-03-18T16:00:00Z"))
            stack.clock.set(start.adding(seconds: -1))
            #expect(try await stack.balance(of: ann).available == 0)
            stack.clock.set(start)
            let balance = try await stack.balance(of: ann)
            #expect(balance.available == 100 && balance.pending == 0)
        }
    }

    @Test("C10 a grant taken back in a later month leaves the rest of its month earned")
    func reversesLater() async throws {
        try await PointsStack.runWithNewMember({ $0.caps = .init(perMonth: 500) }) { stack, ann in
            func earn(_ purchase: String) async throws -> PointsV1.EarnReply {
                try await stack.points.earn(
                    stack.earn(purchase, of: ann),
                    stack.service(key: PointsStack.key("earn-\(purchase)")))
            }
            let first = try await earn("P-1")
            for number in 2...4 { _ = try await earn("P-\(number)") }
            let march = stack.clock.now()
            stack.clock.advance(seconds: 28 * 86_400)
            _ = try await earn("P-5")
            let request = PointsV1.SettleGrantRequest(grantId: first.grantId, reason: "误发")
            _ = try await stack.wallet.reverseGrant(
                request, stack.staff("owner", key: PointsStack.key("reverse")))
            // 300 are left of March: 200 more fit in below the cap.
            var late = stack.earn("P-6", of: ann, amountMinor: 90_000)
            late.paidAt = march
            let granted = try await stack.points.earn(
                late, stack.service(key: PointsStack.key("late")))
            #expect(granted.pointsEarned == 200)
        }
    }

    @Test("X03 a grant is taken back once; what is spent of it already is owed")
    func reverses() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            let earned = try await stack.points.earn(
                stack.earn("P-1", of: ann), stack.service(key: PointsStack.key("earn")))
            #expect(!earned.grantId.isEmpty)
            _ = try await stack.wallet.spend(
                .init(points: 80), stack.member(ann, key: PointsStack.key("spend")))
            let request = PointsV1.SettleGrantRequest(grantId: earned.grantId, reason: "误发")
            let options = stack.staff("owner", key: PointsStack.key("reverse"))
            let done = try await stack.wallet.reverseGrant(request, options)
            #expect(done.points == 100 && done.uncollected == 0)
            #expect(done.balance?.available == 0 && done.balance?.debt == 80)
            let again = try await stack.wallet.reverseGrant(request, options)
            #expect(again.replayed && again.points == 100 && again.balance == done.balance)
            let twice = try await refusalKey {
                _ = try await stack.wallet.reverseGrant(
                    request, stack.staff("owner", key: PointsStack.key("twice")))
            }
            #expect(twice == "GRANT_REVERSED")
            let more = try await stack.points.earn(
                stack.earn("P-2", of: ann), stack.service(key: PointsStack.key("earn-2")))
            #expect(more.points?.available == 20 && more.points?.debt == 0)
        }
    }

    @Test("X03 X04 a grant whose hold ran out after its end is taken back from no other points")
    func reversesWhatEndedOnHold() async throws {
        try await PointsStack.runWithNewMember { stack, ann in
            let first = try await stack.points.earn(
                stack.earn("P-1", of: ann), stack.service(key: PointsStack.key("earn")))
            // Its points end a year later than those of 2026.
            stack.clock.set(try #require(Instant(rfc3339: "2027-12-31T15:58:00Z")))
            _ = try await stack.points.earn(
                stack.earn("P-2", of: ann), stack.service(key: PointsStack.key("earn-2")))
            _ = try await stack.wallet.placeHold(
                .init(points: 100, ttlSeconds: 60),
                stack.member(ann, key: PointsStack.key("hold")))
            stack.clock.set(try #require(Instant(rfc3339: "2027-12-31T16:00:00Z")))
            let done = try await stack.wallet.reverseGrant(
                .init(grantId: first.grantId, reason: "误发"),
                stack.staff("owner", key: PointsStack.key("reverse")))
            #expect(done.points == 0)
            #expect(done.balance?.available == 100 && done.balance?.debt == 0)
        }
    }

    @Test("C10 a grant that is taken back leaves room below the cap again")
    func reversalFreesRoom() async throws {
        try await PointsStack.runWithNewMember({ $0.caps = .init(perMonth: 150) }) { stack, ann in
            let first = try await stack.points.earn(
                stack.earn("P-1", of: ann), stack.service(key: PointsStack.key("earn")))
            _ = try await stack.wallet.reverseGrant(
                .init(grantId: first.grantId, reason: "误发"),
                stack.staff("owner", key: PointsStack.key("reverse")))
            let second = try await stack.points.earn(
                stack.earn("P-2", of: ann, amountMinor: 20_000),
                stack.service(key: PointsStack.key("earn-2")))
            #expect(second.pointsEarned == 150)
        }
    }
}
