import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Levels that are given, on the real stack")
struct MemberLevelGrantTests {
    @Test("B05 staff gives a level, for a while: event, audit, and what her orders give afterwards")
    func floor() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000721").member?.id)
            let until = stack.clock.now().adding(seconds: 86_400)
            let request = MemberV1.CreateLevelGrantRequest(
                memberId: id, levelCode: "gold", until: until, mode: .floor,
                reason: "a complaint")
            let given = try await stack.levelGrants.create(
                request, stack.staff(key: "give-gold-to-her"))
            #expect(given.level?.code == "gold" && given.level?.source == .manual)
            #expect(given.level?.validUntil == until)
            #expect(given.grant?.actor == "staff" && given.grant?.reason == "a complaint")
            let again = try await stack.levelGrants.create(
                request, stack.staff(key: "give-gold-to-her"))
            #expect(again.replayed && again.grant == given.grant)
            #expect(try await stack.count("level_grants") == 1)

            #expect(try await stack.level(of: id).level?.code == "gold")
            let facts = try await stack.members.resolve(.init(memberId: id), stack.service())
            #expect(facts.levelCode == "gold" && facts.version == 2)
            let event = try #require(try await stack.told("level.upgraded").first)
            #expect(event.toLevel == "gold" && event.source == .manual)
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws('|', actor, object, reason, after) FROM audit
                    WHERE action = 'member.level_granted'
                    """)
                    == [
                        "staff|\(id)|a complaint|gold FLOOR \(MemberStack.noon.rfc3339) to "
                            + "\(until.rfc3339)"
                    ])
            let counts = try await stack.members.countByLevel(.init(), stack.service())
            #expect(counts.levels.map(\.members) == [0, 0, 1, 0])

            // Silver by her orders meanwhile, seen when the gift is over.
            try stack.ledger.paid(50_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            #expect(try await stack.level(of: id).level?.code == "gold")
            stack.clock.set(until.adding(microseconds: -1))
            #expect(try await stack.level(of: id).level?.code == "gold")
            stack.clock.set(until)
            let own = try await stack.level(of: id)
            #expect(own.level?.code == "silver" && own.level?.source == .earned)
            try await eventually("the end is told") {
                try await stack.told("level.downgraded").count == 1
            }
            #expect(
                try await stack.members.resolve(.init(memberId: id), stack.service()).levelCode
                    == "silver")
        }
    }

    @Test("B05 an exact level holds her down, until staff ends it; each grant stays in the list")
    func exact() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000722").member?.id)
            try stack.ledger.paid(300_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let exact = try await stack.levelGrants.create(
                .init(memberId: id, levelCode: "silver", mode: .exact, reason: "misuse"),
                stack.staff(role: "store_manager"))
            #expect(exact.level?.code == "silver" && exact.level?.validUntil == nil)
            let grant = try #require(exact.grant)
            let ended = try await stack.levelGrants.end(
                .init(memberId: id, id: grant.id, reason: "was none"), stack.staff())
            #expect(ended.level?.code == "gold" && ended.grant?.endReason == "was none")
            #expect(
                await MemberStack.refusal {
                    try await stack.levelGrants.end(
                        .init(memberId: id, id: grant.id, reason: "again"), stack.staff())
                } == "LEVEL_GRANT_OVER")
            let listed = try await stack.levelGrants.list(.init(memberId: id), stack.staff())
            #expect(listed.grants.map(\.id) == [grant.id])
            #expect(listed.grants.first?.endedBy == "staff")
            let level = try await stack.levelGrants.getLevel(.init(memberId: id), stack.staff())
            #expect(level.level?.code == "gold")
            #expect(
                try await stack.events(of: id) == [
                    "member.registered", "level.upgraded", "level.downgraded", "level.upgraded",
                ])
        }
    }

    @Test("B05 what is no level, no member, no reason or no permission is refused")
    func refused() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000723").member?.id)
            let now = stack.clock.now()
            let requests: [(MemberV1.CreateLevelGrantRequest, String)] = [
                (.init(memberId: id, levelCode: "titan", reason: "r"), "LEVEL_NOT_FOUND"),
                (
                    .init(
                        memberId: MemberDemo.merchant.description, levelCode: "gold", reason: "r"),
                    "MEMBER_NOT_FOUND"
                ),
                (.init(memberId: id, levelCode: "gold", reason: " "), "INVALID_ARGUMENT"),
                (
                    .init(memberId: id, levelCode: "gold", until: now, reason: "r"),
                    "INVALID_ARGUMENT"
                ),
                (
                    .init(
                        memberId: id, levelCode: "gold", from: now.adding(seconds: -1),
                        reason: "r"), "INVALID_ARGUMENT"
                ),
            ]
            for (request, key) in requests {
                #expect(
                    await MemberStack.refusal {
                        try await stack.levelGrants.create(request, stack.staff())
                    } == key)
            }
            for options in [
                stack.staff(role: "cashier"), stack.staff(role: "auditor"), stack.member(id),
            ] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.levelGrants.create(
                            .init(memberId: id, levelCode: "gold", reason: "r"), options)
                    } == "PERMISSION_DENIED")
            }
            #expect(try await stack.count("level_grants") == 0)
            #expect(try await stack.events(of: id) == ["member.registered"])
        }
    }

    @Test("B05 a member applies for a level; staff approves, which gives it, or rejects")
    func application() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000724").member?.id)
            let grants = stack.levelGrants
            func apply(_ code: String) async throws -> MemberV1.LevelApplication {
                try #require(
                    try await grants.apply(.init(levelCode: code), stack.member(id)).application)
            }
            let first = try await apply("silver")
            #expect(first.state == .applied && first.memberId == id)
            #expect(
                await MemberStack.refusal { try await apply("gold") } == "LEVEL_APPLICATION_OPEN")
            let waiting = try await grants.listApplications(
                .init(state: .applied), stack.staff())
            #expect(waiting.applications.map(\.id) == [first.id])
            let decision = MemberV1.DecideLevelApplicationRequest(
                id: first.id, approved: true, reason: "as she asked")
            let approved = try #require(
                try await grants.decide(decision, stack.staff()).application)
            #expect(approved.state == .approved && approved.decidedBy == "staff")
            let level = try #require(try await stack.level(of: id).level)
            #expect(level.code == "silver" && level.source == .application)
            #expect(
                await MemberStack.refusal {
                    try await grants.decide(decision, stack.staff())
                } == "LEVEL_APPLICATION_DECIDED")
            #expect(
                await MemberStack.refusal { try await apply("silver") } == "LEVEL_NOT_HIGHER")

            let second = try await apply("gold")
            let rejected = try await grants.decide(
                .init(id: second.id, reason: "not yet"), stack.staff())
            #expect(rejected.application?.state == .rejected)
            #expect(try await stack.level(of: id).level?.code == "silver")
            let mine = try await grants.listMine(.init(), stack.member(id))
            #expect(mine.applications.map(\.state) == [.rejected, .approved])
            #expect(mine.applications.map(\.decidedBy) == ["", ""])
            #expect(mine.applications.map(\.reason) == ["not yet", "as she asked"])

            let other = try #require(try await stack.register("13800000725").member?.id)
            let third = try await apply("gold")
            #expect(
                await MemberStack.refusal {
                    try await grants.withdraw(.init(id: third.id), stack.member(other))
                } == "LEVEL_APPLICATION_NOT_FOUND")
            let withdrawn = try await grants.withdraw(.init(id: third.id), stack.member(id))
            #expect(withdrawn.application?.state == .withdrawn)
            #expect(
                try await stack.count("audit", "action = 'member.level_application_decided'")
                    == 2)
        }
    }

    @Test(
        "B06 a level that was bought with points is held to its end, once, and not after its return"
    )
    func purchase() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800000726").member?.id)
            let until = stack.clock.now().adding(seconds: 90 * 86_400)
            func tell(_ type: String, _ redemption: String, level: String) throws {
                stack.ledger.append(
                    EventsV1.Event(
                        id: IdentifierSource().next().description,
                        merchantId: MemberDemo.merchant.description, type: type,
                        aggregateId: id, aggregateSeq: 1, occurredAt: MemberStack.noon,
                        payload: try PointsV1.RedemptionEvent(
                            redemptionId: redemption, memberId: id, levelCode: level,
                            levelUntil: level.isEmpty ? nil : until
                        ).serializedBytes()))
            }
            let first = IdentifierSource().next().description
            try tell("reward.redeemed", first, level: "gold")
            // A reward that is no level, and one that was never told of.
            try tell("reward.redeemed", IdentifierSource().next().description, level: "")
            try tell("reward.returned", IdentifierSource().next().description, level: "")
            try await stack.applied(3)
            let gold = try #require(try await stack.level(of: id).level)
            #expect(gold.code == "gold" && gold.source == .purchase && gold.validUntil == until)
            let grants = try await stack.levelGrants.list(.init(memberId: id), stack.staff())
            #expect(grants.grants.map(\.id) == [first])
            #expect(grants.grants.map(\.actor) == ["member:\(id)"])

            // What she earns may be higher.
            try stack.ledger.paid(2_000_000, by: id, on: "2026-03-05")
            try await stack.applied(4)
            #expect(try await stack.level(of: id).level?.code == "diamond")
            try stack.ledger.refunded(2_000_000, by: id, of: "2026-03-05", on: "2026-03-05")
            try tell("reward.returned", first, level: "")
            try await stack.applied(6)
            let ended = try await stack.levelGrants.list(.init(memberId: id), stack.staff())
            #expect(ended.grants.map(\.endedBy) == ["service:points"])
            #expect(
                try await stack.events(of: id) == [
                    "member.registered", "level.upgraded", "level.upgraded",
                ])
            stack.clock.set(Instant(rfc3339: "2027-12-31T16:00:00Z")!)
            #expect(try await stack.level(of: id).level?.code == "base")
        }
    }
}
