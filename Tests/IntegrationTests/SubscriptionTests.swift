import Messages
import PointsService
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Subscriptions: started, told of, renewed, declined, cancelled")
struct SubscriptionTests {
    private let ann = Demo.member(1)
    private let bob = Demo.member(2)

    /// Nothing is to be done with any of them.
    private func settled(_ it: SubscriptionStack) async throws {
        try await eventually("all that is due is done") {
            try await it.stack.number(CountDueSubscriptions(now: it.stack.clock.now())) == 0
        }
    }

    @Test("F03 a month is paid, told of five days before its end, and renewed on the day")
    func renews() async throws {
        try await SubscriptionStack.run { it in
            let subscription = try await it.start(try await it.plan())
            #expect(subscription.state == .subscriptionActive && subscription.period == 1)
            #expect(subscription.periodStart == "2026-03-05")
            #expect(subscription.periodEnd == "2026-04-04")
            #expect(subscription.nextCharge == "2026-04-05")

            try it.stack.set("2026-03-30T04:00:00Z")
            try await settled(it)
            #expect(try await it.events() == ["subscription.started"])
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            try it.stack.set("2026-04-04T15:59:59Z")
            try await settled(it)
            #expect(it.charger.asked.isEmpty)

            try it.stack.set("2026-04-04T16:00:00Z")
            try await it.told("renewed")
            let now = try await it.now(subscription)
            #expect(now.period == 2 && now.state == .subscriptionActive)
            #expect(now.periodStart == "2026-04-05" && now.periodEnd == "2026-05-04")
            #expect(it.charger.paid.map(\.amountMinor) == [3_000])
            #expect(it.charger.paid.map(\.contractId) == ["contract-1"])
            #expect(it.charger.paid.map(\.key) == ["\(subscription.id)-2-1"])
            let charges = try await it.charges(subscription)
            #expect(charges.map(\.period) == [1, 2])
            #expect(charges.map(\.state) == [.subscriptionChargePaid, .subscriptionChargePaid])
            #expect(charges.map(\.reference) == ["pay-1", "pay-\(subscription.id)-2-1"])
        }
    }

    @Test("F03 a month from January 31 is charged on February 28 and on March 31")
    func clamps() async throws {
        try await SubscriptionStack.run { it in
            try it.stack.set("2026-01-31T04:00:00Z")
            let subscription = try await it.start(try await it.plan())
            #expect(subscription.periodEnd == "2026-02-27")
            try it.stack.set("2026-02-23T04:00:00Z")
            try await it.told("renewal_due")
            try it.stack.set("2026-02-28T04:00:00Z")
            try await it.told("renewed")
            #expect(try await it.now(subscription).nextCharge == "2026-03-31")
            try it.stack.set("2026-03-26T04:00:00Z")
            try await it.told("renewal_due", 2)
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewed", 2)
            #expect(try await it.now(subscription).periodStart == "2026-03-31")
        }
    }

    @Test("F03 a declined charge is tried again after 1, 3 and 7 days; then it is over")
    func declined() async throws {
        try await SubscriptionStack.run { it in
            for _ in 0..<4 { it.charger.will(.declines(forGood: false)) }
            let subscription = try await it.start(try await it.plan())
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            for (count, date) in ["2026-04-05", "2026-04-06", "2026-04-08"].enumerated() {
                try it.stack.set("\(date)T04:00:00Z")
                try await it.told("past_due", count + 1)
                #expect(try await it.now(subscription).state == .subscriptionPastDue)
            }
            #expect(try await it.now(subscription).nextCharge == "2026-04-12")
            try it.stack.set("2026-04-11T04:00:00Z")
            try await settled(it)
            #expect(it.charger.asked.count == 3)
            try it.stack.set("2026-04-12T04:00:00Z")
            try await it.told("expired")
            #expect(try await it.now(subscription).state == .subscriptionExpired)
            let charge = try #require(try await it.charges(subscription).last)
            #expect(charge.state == .subscriptionChargeFailed && charge.attempts == 4)
            #expect(charge.declineReason == "NOT_ENOUGH" && it.charger.paid.isEmpty)
            #expect(Set(it.charger.asked.map(\.key)).count == 4)
            #expect(Set(it.charger.asked.map(\.id)).count == 1)
        }
    }

    @Test("F03 what is paid at a later try is one charge, of the period that was due")
    func paidLate() async throws {
        try await SubscriptionStack.run { it in
            it.charger.will(.declines(forGood: false), .pays)
            let subscription = try await it.start(try await it.plan())
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            try it.stack.set("2026-04-05T04:00:00Z")
            try await it.told("past_due")
            try it.stack.set("2026-04-06T04:00:00Z")
            try await it.told("renewed")
            let now = try await it.now(subscription)
            #expect(now.periodStart == "2026-04-05" && now.nextCharge == "2026-05-05")
            #expect(it.charger.paid.count == 1)
        }
    }

    @Test("F03 three instances renew a hundred subscriptions, and each is charged once")
    func manyInstances() async throws {
        try await SubscriptionStack.run(instances: 3) { it in
            let plan = try await it.plan()
            let members = (100..<200).map(Demo.member)
            for member in members { it.stack.members.add(member) }
            for (number, member) in members.enumerated() {
                _ = try await it.start(
                    plan, of: member, payment: "pay-\(number)", key: "start-\(number)")
            }
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due", 100)
            try it.stack.set("2026-04-05T04:00:00Z")
            try await it.told("renewed", 100)
            try await settled(it)
            #expect(it.charger.asked.count == 100 && it.charger.paid.count == 100)
            #expect(Set(it.charger.paid.map(\.subscription)).count == 100)
            #expect(try await it.events().count { $0 == "subscription.renewal_due" } == 100)
            #expect(try await it.events().count { $0 == "subscription.renewed" } == 100)
        }
    }

    @Test("F03 a charge that was made and not heard of is asked for again, and not made again")
    func unheard() async throws {
        try await SubscriptionStack.run(instances: 2) { it in
            it.charger.will(.paysUnheard)
            let subscription = try await it.start(try await it.plan())
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            try await it.day("2026-04-05", "it was charged") { it.charger.asked.count == 1 }
            #expect(try await it.now(subscription).state == .subscriptionCharging)
            it.stack.clock.advance(seconds: 121)
            try await it.told("renewed")
            #expect(it.charger.paid.count == 1 && it.charger.asked.count == 2)
            #expect(Set(it.charger.asked.map(\.key)).count == 1)
            #expect(try await it.now(subscription).period == 2)
        }
    }

    @Test("F03 a charge that is not decided is asked for until it is, by its one key")
    func undecided() async throws {
        try await SubscriptionStack.run { it in
            it.charger.will(.decidesLater, .decidesLater)
            let subscription = try await it.start(try await it.plan())
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            try await it.day("2026-04-05", "it was asked for") { it.charger.asked.count == 1 }
            it.stack.clock.advance(seconds: 121)
            try await eventually("it was asked for again") { it.charger.asked.count == 2 }
            it.stack.clock.advance(seconds: 121)
            try await it.told("renewed")
            #expect(Set(it.charger.asked.map(\.key)).count == 1)
            #expect(try await it.charges(subscription).last?.attempts == 1)
        }
    }

    @Test("F03 a cancelled subscription lasts to the end of its period and is not charged")
    func cancelled() async throws {
        try await SubscriptionStack.run { it in
            let subscription = try await it.start(try await it.plan())
            let cancelled = try await it.cancel(subscription)
            #expect(cancelled.state == .subscriptionActive && cancelled.cancelled)
            #expect(cancelled.nextCharge.isEmpty)
            try it.stack.set("2026-04-04T15:59:59Z")
            try await settled(it)
            #expect(try await it.now(subscription).state == .subscriptionActive)
            try it.stack.set("2026-04-04T16:00:00Z")
            try await it.told("expired")
            #expect(it.charger.asked.isEmpty)
            #expect(
                try await it.events() == [
                    "subscription.started", "subscription.cancelled", "subscription.expired",
                ])
            let over = try await refusalKey { _ = try await it.cancel(subscription, key: "again") }
            #expect(over == "SUBSCRIPTION_ENDED")
        }
    }

    @Test("F03 a cancellation that is taken back renews as if there had been none")
    func resumed() async throws {
        try await SubscriptionStack.run { it in
            let subscription = try await it.start(try await it.plan())
            _ = try await it.cancel(subscription)
            let back = try await it.client.resume(
                .init(id: subscription.id), it.stack.member(ann, key: PointsStack.key("back")))
            #expect(back.subscription?.nextCharge == "2026-04-05")
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            try it.stack.set("2026-04-05T04:00:00Z")
            try await it.told("renewed")
        }
    }

    @Test("F03 cancelled while it is past due it is over at once, and its charge closed")
    func cancelledPastDue() async throws {
        try await SubscriptionStack.run { it in
            it.charger.will(.declines(forGood: false))
            let subscription = try await it.start(try await it.plan())
            try it.stack.set("2026-03-31T04:00:00Z")
            try await it.told("renewal_due")
            try it.stack.set("2026-04-05T04:00:00Z")
            try await it.told("past_due")
            #expect(try await it.cancel(subscription).state == .subscriptionExpired)
            #expect(
                try await it.charges(subscription).last?.state == .subscriptionChargeFailed)
            try it.stack.set("2026-04-20T04:00:00Z")
            try await settled(it)
            #expect(it.charger.asked.count == 1)
        }
    }

    @Test("F03 one payment starts one, a member has one of a plan, at its price, with a charger")
    func starts() async throws {
        try await SubscriptionStack.run { it in
            let plan = try await it.plan()
            let less = try await refusalInfo {
                _ = try await it.start(plan, payment: "less", paid: 2_999, key: "less")
            }
            #expect(less?.key == "SUBSCRIPTION_PRICE" && less?.detail("dueMinor") == "3000")
            let first = try await it.start(plan)
            let again = try await it.client.start(
                .init(
                    planId: plan, memberId: ann.description, paymentId: "pay-1",
                    paidMinor: 3_000, contractId: "contract-1"),
                it.stack.till(key: PointsStack.key("start")))
            #expect(again.replayed && again.subscription == first)
            let second = try await refusalInfo {
                _ = try await it.start(plan, payment: "pay-2", key: "second")
            }
            #expect(second?.key == "SUBSCRIPTION_EXISTS")
            #expect(second?.detail("subscriptionId") == first.id)
            let hers = try await refusalKey {
                _ = try await it.start(plan, of: bob, key: "hers")
            }
            #expect(hers == "SUBSCRIPTION_EXISTS")
            let without = try await refusalKey {
                _ = try await PointsV1.Subscriptions.Client(it.stack.channel).start(
                    .init(
                        planId: plan, memberId: bob.description, paymentId: "pay-3",
                        paidMinor: 3_000, contractId: "c"),
                    it.stack.till(key: PointsStack.key("without")))
            }
            #expect(without == "SUBSCRIPTIONS_NOT_OFFERED")
            let seen = try await refusalKey {
                _ = try await it.client.get(.init(id: first.id), it.stack.member(bob))
            }
            #expect(seen == "SUBSCRIPTION_NOT_FOUND")
            _ = try await it.client.archivePlan(
                .init(id: plan), it.stack.staff("owner", key: PointsStack.key("archive")))
            let late = try await refusalKey {
                _ = try await it.start(plan, of: bob, payment: "pay-4", key: "late")
            }
            #expect(late == "SUBSCRIPTION_PLAN_ARCHIVED")
            #expect(
                try await it.client.listMine(.init(), it.stack.member(ann)).subscriptions
                    == [first])
        }
    }

    @Test("F03 a plan that makes no sense is refused with the field that does not")
    func planFields() async throws {
        let cases: [(field: String, change: (inout PointsV1.SubscriptionPlanDefinition) -> Void)] =
            [
                ("name", { $0.name = nil }), ("priceMinor", { $0.priceMinor = 0 }),
                ("count", { $0.count = 0 }), ("unit", { $0.unit = .unspecified }),
                ("noticeDays", { $0.noticeDays = 31 }), ("retryDays", { $0.retryDays = [3, 1] }),
                ("count", { $0.unit = .subscriptionDay }),
            ]
        try await SubscriptionStack.run { it in
            for (field, change) in cases {
                let refused = try await refusalInfo { _ = try await it.plan("bad", change) }
                #expect(refused?.key == "INVALID_ARGUMENT")
                #expect(refused?.detail("field") == "definition.\(field)")
            }
        }
    }
}
