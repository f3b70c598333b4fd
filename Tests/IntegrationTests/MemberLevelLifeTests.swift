import MemberService
import Messages
import Postgres
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What time does to levels, on the real stack")
struct MemberLevelLifeTests {
    private func instant(_ text: String) -> Instant { Instant(rfc3339: text)! }

    @Test("T1 X16 notice, grace and loss are told once each, by themselves, with what is missing")
    func told() async throws {
        try await MemberStack.run { stack in
            try await stack.publish(
                LevelSchemes.ladder(graceDays: 15, policy: .init(noticeDays: 7)))
            let id = try #require(try await stack.register("13800000711").member?.id)
            try stack.ledger.paid(300_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let gold = try await stack.level(of: id)
            #expect(gold.level?.code == "gold" && gold.level?.source == .earned)
            #expect(gold.level?.validUntil == instant("2026-06-30T16:00:00Z"))
            #expect(gold.level?.graceUntil == instant("2026-07-15T16:00:00Z"))
            #expect(gold.level?.inGrace == false)
            // The quarter that made it does not prolong it further: there is nothing to do yet.
            #expect(gold.stay == nil)

            stack.clock.set(instant("2026-05-10T04:00:00Z"))
            try stack.ledger.paid(100_000, by: id, on: "2026-05-10")
            try await stack.applied(2)
            let stay = try #require(try await stack.level(of: id).stay)
            #expect(stay.missingMinor == 200_000 && !stay.reached)
            #expect(stay.hint?.zh == "再消费 2000.00 元保留gold")

            stack.clock.set(instant("2026-06-23T16:00:00Z"))
            try await eventually("she is told of the end") {
                try await stack.told("level.expiring").count == 1
            }
            let notice = try #require(try await stack.told("level.expiring").first)
            #expect(notice.stay == stay && notice.toLevel == "gold")
            #expect(notice.validUntil == instant("2026-06-30T16:00:00Z"))

            stack.clock.set(instant("2026-06-30T16:00:00Z"))
            try await eventually("she is told of the grace") {
                try await stack.told("level.grace").count == 1
            }
            let grace = try await stack.level(of: id)
            #expect(grace.level?.code == "gold" && grace.level?.inGrace == true)
            #expect(grace.stay?.missingMinor == 300_000)

            stack.clock.set(instant("2026-07-15T16:00:00Z"))
            try await eventually("the level falls") {
                try await stack.told("level.downgraded").count == 1
            }
            let fallen = try #require(try await stack.told("level.downgraded").first)
            #expect(fallen.fromLevel == "gold" && fallen.toLevel == "silver")
            #expect(fallen.validUntil == instant("2026-09-30T16:00:00Z"))
            #expect(fallen.facts?.levelCode == "silver")
            #expect(
                try await stack.events(of: id) == [
                    "member.registered", "level.upgraded", "level.expiring", "level.grace",
                    "level.downgraded",
                ])
            let facts = try await stack.members.resolve(
                .init(memberId: id), stack.service())
            #expect(facts.levelCode == "silver" && facts.version == 5)
        }
    }

    @Test("B02 a level of the next period is seen before it begins, and begins by itself")
    func nextPeriod() async throws {
        try await MemberStack.run { stack in
            try await stack.publish(
                LevelSchemes.ladder(policy: .init(upgrade: .withNextPeriod)))
            let id = try #require(try await stack.register("13800000712").member?.id)
            try stack.ledger.paid(300_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let waiting = try await stack.level(of: id)
            #expect(waiting.level?.code == "base" && waiting.upcoming?.code == "gold")
            #expect(waiting.upcoming?.from == instant("2026-03-31T16:00:00Z"))
            stack.clock.set(instant("2026-03-31T16:00:00Z"))
            #expect(try await stack.level(of: id).level?.code == "gold")
            try await eventually("it begins") {
                try await stack.told("level.upgraded").count == 1
            }
            let upgraded = try #require(try await stack.told("level.upgraded").first)
            #expect(upgraded.toLevel == "gold" && upgraded.orderId.isEmpty)
            #expect(upgraded.validUntil == instant("2026-09-30T16:00:00Z"))
        }
    }

    @Test("B02 by IMMEDIATE_IF_CAUSED the return of the order takes its level away at once")
    func returned() async throws {
        try await MemberStack.run { stack in
            try await stack.publish(
                LevelSchemes.ladder(policy: .init(refundLoss: .immediateIfCaused)))
            let id = try #require(try await stack.register("13800000713").member?.id)
            try stack.ledger.paid(100_000, by: id, on: "2026-01-10")
            try stack.ledger.paid(200_000, by: id, on: "2026-03-05")
            try await stack.applied(2)
            #expect(try await stack.level(of: id).level?.code == "gold")
            stack.clock.set(instant("2026-04-10T04:00:00Z"))
            try stack.ledger.refunded(200_000, by: id, of: "2026-03-05", on: "2026-04-10")
            try await stack.applied(3)
            let left = try await stack.level(of: id)
            #expect(left.level?.code == "silver")
            #expect(left.level?.validUntil == instant("2026-06-30T16:00:00Z"))
            let fallen = try #require(try await stack.told("level.downgraded").first)
            #expect(fallen.toLevel == "silver" && !fallen.orderId.isEmpty)
        }
    }

    @Test("B08 two instances that look at the same members at once tell each of them once")
    func twoInstances() async throws {
        try await MemberStack.run { stack in
            var members: [String] = []
            for number in 0..<30 {
                let id = try await stack.members.import(
                    .init(
                        source: "test", externalId: "\(number)", registeredAt: MemberStack.noon),
                    stack.service()
                ).memberId
                try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
                members.append(id)
            }
            try await stack.applied(30)
            #expect(try await stack.count("members", "level_due_at IS NOT NULL") == 30)
            stack.clock.set(instant("2026-04-30T16:00:00Z"))
            try await stack.secondInstance {
                try await eventually("all have fallen") {
                    try await stack.count("members", "level_rank = 0") == 30
                }
            }
            #expect(try await stack.count("outbox", "type = 'level.downgraded'") == 30)
            #expect(try await stack.count("members", "level_due_at IS NULL") == 30)
            for id in members.prefix(3) {
                #expect(
                    try await stack.events(of: id) == [
                        "member.registered", "level.upgraded", "level.downgraded",
                    ])
            }
        }
    }
}
