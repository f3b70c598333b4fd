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

    @Test("I10 every level is reckoned again from its journal, and one changed by hand is found")
    func verified() async throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        try await MemberStack.run { stack in
            let policy = MemberV1.LevelPolicy(
                refundLoss: .immediateIfCaused, noticeDays: 7)
            try await stack.publish(
                LevelSchemes.ladder(silver: 20_000, gold: 50_000, graceDays: 10, policy: policy))
            var members: [String] = []
            for number in 0..<5 {
                members.append(
                    try #require(try await stack.register("1380000073\(number)").member?.id))
            }
            var told: Int64 = 0
            for month in ["03", "04", "05", "07", "08", "10", "11"] {
                let day = "2026-\(month)-05"
                stack.clock.set(instant("\(day)T08:00:00Z"))
                for id in members where Bool.random(using: &random) {
                    let minor = Int64.random(in: 1...40_000, using: &random)
                    try stack.ledger.paid(minor, by: id, on: day)
                    told += 1
                    guard Int.random(in: 0..<3, using: &random) == 0 else { continue }
                    try stack.ledger.refunded(
                        Int64.random(in: 1...minor, using: &random), by: id, of: day, on: day)
                    told += 1
                }
                try await stack.applied(told)
            }
            let easier = try await stack.publish(
                LevelSchemes.ladder(silver: 10_000, gold: 30_000), refresh: true)
            try await eventually("the scheme is brought to everybody") {
                try await stack.levelSchemes.get(.init(version: easier.version), stack.staff())
                    .introducedAt != nil
            }
            _ = try await stack.levelGrants.create(
                .init(memberId: members[0], levelCode: "gold", reason: "beside her history"),
                stack.staff())
            func checked() async throws -> [PatronV1.VerifyResult] {
                let checks = MemberV1.LevelChecks.Client(stack.channel)
                var results: [PatronV1.VerifyResult] = []
                for try await result in try await checks.verify(.init(), stack.service()) {
                    results.append(result)
                }
                return results
            }
            let right = try await checked()
            #expect(right.reduce(0) { $0 + $1.checked } == 5, "seed \(seed)")
            #expect(right.allSatisfy { $0.violations == 0 }, "seed \(seed): \(right)")
            _ = try await stack.owner.execute(
                BendLevel(member: members[1]), deadline: .now + .seconds(5))
            let bent = try await checked()
            #expect(bent.reduce(0) { $0 + $1.violations } == 1, "seed \(seed)")
            #expect(bent.flatMap(\.samples).contains { $0.contains(members[1]) })
        }
    }
}

/// Somebody has been at the database.
private struct BendLevel: Statement {
    static let sql = """
        UPDATE members SET level_rank = (level_rank + 1) % 3, level_valid_until = NULL
        WHERE member_id = $1
        """
    let member: String

    func bind(_ parameters: inout Parameters) { parameters.append(UUIDv7(member)) }
}
