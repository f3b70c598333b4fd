import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Level schemes on the real stack")
struct MemberLevelSchemeTests {
    @Test("B01 B08 a scheme is drafted, changed, published from an instant on, and changes no more")
    func life() async throws {
        try await MemberStack.run { stack in
            let schemes = stack.levelSchemes
            let policy = MemberV1.LevelPolicy(
                upgrade: .withNextPeriod, downgrade: .byOneStep, refundLoss: .immediateIfCaused,
                noticeDays: 14)
            let created = try await schemes.create(
                .init(scheme: LevelSchemes.ladder(policy: policy), note: "2027"), stack.staff())
            let draft = try #require(created.scheme)
            #expect(draft.version == 2 && draft.revision == 1 && draft.state == .schemeDraft)
            #expect(draft.scheme?.policy == policy && draft.scheme?.currency == "CNY")
            #expect(draft.scheme?.levels.map(\.code) == ["base", "silver", "gold"])
            #expect(draft.note == "2027" && draft.author == "staff")

            var changed = LevelSchemes.ladder(gold: 250_000, graceDays: 7, policy: policy)
            changed.levels[2].benefits = [
                .init(code: "priority_booking", name: LevelSchemes.text("early"))
            ]
            let update = MemberV1.UpdateLevelSchemeRequest(
                version: 2, scheme: changed, note: "2027, with grace", revision: 1)
            let updated = try #require(
                try await schemes.update(update, stack.staff()).scheme)
            #expect(updated.revision == 2)
            #expect(updated.scheme?.levels[2].conditions.first?.threshold == 250_000)
            #expect(updated.scheme?.levels[2].graceDays == 7)
            #expect(updated.scheme?.levels[2].benefits.map(\.code) == ["priority_booking"])
            #expect(
                await MemberStack.refusal { try await schemes.update(update, stack.staff()) }
                    == "REVISION_CONFLICT")

            // Nothing of it is in force.
            let levels = MemberV1.Levels.Client(stack.channel)
            #expect(try await levels.getScheme(.init(), stack.service()).version == 1)
            let soon = stack.clock.now().adding(seconds: 9)
            #expect(
                await MemberStack.refusal {
                    try await schemes.publish(
                        .init(version: 2, revision: 2, from: soon), stack.staff())
                } == "INVALID_ARGUMENT")
            let from = stack.clock.now().adding(seconds: 3_600)
            let publish = MemberV1.PublishLevelSchemeRequest(
                version: 2, revision: 2, from: from, refresh: true)
            let published = try #require(
                try await schemes.publish(publish, stack.staff(key: "publish-the-scheme"))
                    .scheme)
            #expect(published.state == .schemeActive && published.from == from)
            let again = try await schemes.publish(
                publish, stack.staff(key: "publish-the-scheme"))
            #expect(again.replayed && again.scheme == published)
            for refused in [
                await MemberStack.refusal {
                    try await schemes.update(
                        .init(version: 2, scheme: changed, revision: 2), stack.staff())
                },
                await MemberStack.refusal {
                    try await schemes.publish(publish, stack.staff())
                },
            ] {
                #expect(refused == "LEVEL_SCHEME_NOT_DRAFT")
            }
            #expect(try await levels.getScheme(.init(), stack.service()).version == 1)
            stack.clock.set(from.adding(microseconds: -1))
            #expect(try await levels.getScheme(.init(), stack.service()).version == 1)
            stack.clock.set(from)
            let inForce = try await levels.getScheme(.init(), stack.service())
            #expect(inForce.version == 2 && inForce.policy == policy)
            let first = try await schemes.get(.init(version: 1), stack.staff())
            #expect(first.state == .schemeArchived && first.until == from)
            let listed = try await schemes.list(.init(pageSize: 1), stack.staff())
            #expect(listed.schemes.map(\.version) == [2])
            let rest = try await schemes.list(
                .init(pageSize: 1, pageToken: listed.nextPageToken), stack.staff())
            #expect(rest.schemes.map(\.version) == [1] && rest.nextPageToken.isEmpty)
            #expect(
                await MemberStack.refusal {
                    try await schemes.archive(.init(version: 2), stack.staff())
                } == "LEVEL_SCHEME_IN_FORCE")
            #expect(
                try await stack.texts(
                    """
                    SELECT action || ' ' || object FROM audit WHERE action LIKE 'level_scheme.%'
                    ORDER BY sequence
                    """) == [
                        "level_scheme.drafted level-schemes/2",
                        "level_scheme.drafted level-schemes/2",
                        "level_scheme.published level-schemes/2",
                    ])
        }
    }

    @Test("B08 a draft is discarded, and a version taken back before it begins")
    func archived() async throws {
        try await MemberStack.run { stack in
            let schemes = stack.levelSchemes
            _ = try await schemes.create(
                .init(scheme: LevelSchemes.ladder()), stack.staff())
            let from = stack.clock.now().adding(seconds: 3_600)
            _ = try await schemes.publish(
                .init(version: 2, revision: 1, from: from), stack.staff())
            let back = try await schemes.archive(.init(version: 2), stack.staff())
            #expect(back.scheme?.state == .schemeArchived)
            _ = try await schemes.create(
                .init(scheme: LevelSchemes.ladder()), stack.staff())
            _ = try await schemes.archive(.init(version: 3), stack.staff())
            #expect(
                try await schemes.archive(.init(version: 3), stack.staff()).scheme?.state
                    == .schemeArchived)
            stack.clock.set(from)
            let levels = MemberV1.Levels.Client(stack.channel)
            #expect(try await levels.getScheme(.init(), stack.service()).version == 1)
            #expect(
                await MemberStack.refusal {
                    try await schemes.get(.init(version: 9), stack.staff())
                } == "LEVEL_SCHEME_NOT_FOUND")
        }
    }

    @Test("B01 what makes no sense is refused with its field, and by role")
    func refused() async throws {
        try await MemberStack.run { stack in
            var nameless = LevelSchemes.ladder()
            nameless.levels[1].name = nil
            var unreachable = LevelSchemes.ladder()
            unreachable.levels[1].conditions = []
            var free = LevelSchemes.ladder()
            free.levels[1].conditions[0].threshold = 0
            var twice = LevelSchemes.ladder()
            twice.levels[2].code = "silver"
            var rolling = LevelSchemes.ladder(policy: .init(upgrade: .withNextPeriod))
            rolling.levels[1].conditions[0] = .init(
                metric: .spendNet, window: .rollingDays, days: 30, threshold: 1)
            rolling.levels[1].validity = .fixedDays
            rolling.levels[1].validityDays = 30
            for (scheme, field) in [
                (nameless, "scheme.levels[1].name"), (unreachable, "scheme"),
                (free, "scheme.levels[1].conditions[0].threshold"), (twice, "scheme"),
                (rolling, "scheme"), (MemberV1.LevelScheme(), "scheme.levels"),
            ] {
                let told = await MemberStack.fact("field") {
                    try await stack.levelSchemes.create(.init(scheme: scheme), stack.staff())
                }
                #expect(told == field)
            }
            #expect(
                await MemberStack.refusal {
                    try await stack.levelSchemes.create(
                        .init(scheme: LevelSchemes.ladder()), stack.staff(role: "store_manager"))
                } == "PERMISSION_DENIED")
            let schemes = try await stack.count("level_schemes")
            #expect(schemes == 2)
        }
    }

    @Test(
        "B08 members keep their levels under a new scheme; with refresh they rise, and none falls")
    func introduced() async throws {
        try await MemberStack.run { stack in
            let gold = try #require(try await stack.register("13800000701").member?.id)
            let rising = try #require(try await stack.register("13800000702").member?.id)
            try stack.ledger.paid(300_000, by: gold, on: "2026-03-05")
            try stack.ledger.paid(40_000, by: rising, on: "2026-03-05")
            try await stack.applied(2)
            #expect(try await stack.level(of: gold).level?.code == "gold")

            // Silver for less, gold for more than she has.
            let version = try await stack.publish(
                LevelSchemes.ladder(silver: 40_000, gold: 9_000_000), refresh: true)
            try await eventually("the scheme is brought to everybody") {
                try await stack.levelSchemes.get(.init(version: version.version), stack.staff())
                    .introducedAt != nil
            }
            #expect(try await stack.level(of: gold).level?.code == "gold")
            let risen = try await stack.level(of: rising)
            #expect(risen.level?.code == "silver")
            #expect(risen.level?.schemeVersion == version.version)
            #expect(risen.level?.validUntil == Instant(rfc3339: "2026-06-30T16:00:00Z"))
            #expect(
                try await stack.events(of: rising) == ["member.registered", "level.upgraded"])
            #expect(try await stack.events(of: gold).suffix(1) == ["level.upgraded"])
            // At its end gold is judged by the scheme of that day.
            stack.clock.set(Instant(rfc3339: "2026-06-30T16:00:00Z")!)
            #expect(try await stack.level(of: gold).level?.code == "base")
            let counts = try await stack.members.countByLevel(.init(), stack.service())
            #expect(counts.levels.map(\.members) == [2, 0, 0])
        }
    }

    @Test(
        "B08 a preview counts who would rise and what today's windows qualify for, and changes nothing"
    )
    func preview() async throws {
        try await MemberStack.run { stack in
            for (phone, minor) in [
                ("13800000703", 300_000), ("13800000704", 40_000), ("13800000705", 0),
            ] as [(String, Int64)] {
                let id = try #require(try await stack.register(phone).member?.id)
                try stack.ledger.paid(minor, by: id, on: "2026-03-05")
            }
            try await stack.applied(3)
            let draft = try await stack.levelSchemes.create(
                .init(scheme: LevelSchemes.ladder(silver: 40_000, gold: 9_000_000)),
                stack.staff())
            let version = try #require(draft.scheme?.version)
            var last: MemberV1.PreviewLevelSchemeProgress?
            let stream = try await stack.levelSchemes.preview(
                .init(version: version), stack.staff())
            for try await progress in stream { last = progress }
            let done = try #require(last)
            #expect(done.done && done.members == 3)
            #expect(
                done.refreshed == [.init(fromLevel: "base", toLevel: "silver", members: 1)])
            #expect(
                done.atEnd == [
                    .init(fromLevel: "base", toLevel: "base", members: 1),
                    .init(fromLevel: "base", toLevel: "silver", members: 1),
                    .init(fromLevel: "gold", toLevel: "silver", members: 1),
                ])
            let unchanged = try await stack.count("members", "level_scheme_version = 1")
            #expect(unchanged == 3)
        }
    }
}
