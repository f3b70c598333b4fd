import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@testable import MemberService

@Suite("Small groups of members on the real stack")
struct GroupSuppressionTests {
    @Test("H01 operators and stores are not told where few members came from, nor their sum")
    func sources() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let made = try #require(
                try await shop.scenes.create(
                    .init(origin: .partner, label: "cinema"), stack.staff()
                ).scene)
            for number in 0..<3 {
                _ = try await shop.logIn(
                    shop.weChat(
                        "openid-g\(number)", phone: "1390000040\(number)", scene: made.scene))
            }
            func counted(
                _ options: CallOptions
            ) async throws -> (source: MemberV1.SourceCount, sum: Int64, scene: MemberV1.Scene) {
                let report = try await shop.scenes.countSources(
                    .init(from: "2026-03-05", to: "2026-03-05"), options)
                let scenes = try await shop.scenes.list(.init(), options).scenes
                return (
                    try #require(report.sources.first { $0.origin == .partner }),
                    report.registrations, try #require(scenes.first)
                )
            }
            let all = try await counted(stack.staff())
            #expect(all.source.registrations == 3 && all.sum == 3)
            #expect(all.scene.registrations == 3 && !all.scene.suppressed)
            let told = try await counted(stack.staff(role: "operator"))
            #expect(told.source.suppressed && told.source.registrations == 0)
            #expect(told.sum == 0)
            #expect(told.scene.suppressed && told.scene.registrations == 0)
        }
    }

    /// 25 of a partner who all had an incentive, `buyers` of whom bought at once, and 3 of videos.
    private func fill(_ stack: MemberStack, buyers: Int) async throws {
        try await stack.script(
            """
            INSERT INTO members (merchant_id, member_id, card_number, source, registered_at,
                origin, event_seq, level_since, level_scheme_version)
            SELECT '\(MemberDemo.merchant)', gen_random_uuid(), 'from ' || n, 'IMPORT',
                '2026-03-01T04:00:00Z', CASE WHEN n <= 25 THEN 5 ELSE 7 END, 1,
                '2026-03-01T04:00:00Z', 1
            FROM generate_series(1, 28) AS n;
            INSERT INTO member_spend (merchant_id, member_id, business_date, amount_minor, orders)
            SELECT merchant_id, member_id, '2026-03-01', 1000, 1 FROM members
            WHERE origin = 5 ORDER BY member_id LIMIT \(buyers);
            INSERT INTO source_incentives
                (merchant_id, member_id, origin, scene_id, cost_minor, granted_at)
            SELECT merchant_id, member_id, origin, '00000000-0000-0000-0000-000000000000', 300,
                registered_at
            FROM members;
            """)
    }

    @Test(
        "A25 H01 the report of sources tells operators no count below 20, nor what follows from it",
        arguments: [20, 19])
    func report(buyers: Int) async throws {
        try await MemberStack.run { stack in
            try await fill(stack, buyers: buyers)
            for origin in [MemberV1.RegistrationOrigin.partner, .shortVideo] {
                _ = try await stack.sources.enterCost(
                    .init(origin: origin, date: "2026-03-01", amountMinor: 5_000, note: "x"),
                    stack.staff())
            }
            func figures(
                _ origin: MemberV1.RegistrationOrigin, _ options: CallOptions
            ) async throws -> MemberV1.SourceFigures {
                let sources = try await stack.sources.report(
                    .init(from: "2026-03-01", to: "2026-03-01", days: 1), options
                ).sources
                return try #require(sources.first { $0.origin == origin })
            }
            let few = try await figures(.shortVideo, stack.staff())
            #expect(
                few
                    == .init(
                        origin: .shortVideo, registrations: 3, observed: 3, incentives: 3,
                        incentiveCostMinor: 900, enteredCostMinor: 5_000,
                        costPerRegistrationMinor: 1_966))
            // What staff has entered tells of nobody.
            #expect(
                try await figures(.shortVideo, stack.staff(role: "operator"))
                    == .init(origin: .shortVideo, enteredCostMinor: 5_000, suppressed: true))
            let isTold = buyers >= 20
            #expect(
                try await figures(.partner, stack.staff(role: "operator"))
                    == .init(
                        origin: .partner, registrations: 25, observed: 25,
                        converted: isTold ? 20 : 0, conversionPermille: isTold ? 800 : 0,
                        incentives: 25, incentiveCostMinor: 7_500, enteredCostMinor: 5_000,
                        costPerRegistrationMinor: 500,
                        // Nobody was seen and not registered, which counts as few.
                        suppressed: true))
        }
    }

    @Test("A25 H01 the order of QR codes tells operators nothing of those who brought few")
    func order() async throws {
        try await MemberStack.run { stack in
            try await stack.script(
                """
                INSERT INTO members (merchant_id, member_id, card_number, source, registered_at,
                    origin, scene_id, event_seq, level_since, level_scheme_version)
                SELECT '\(MemberDemo.merchant)', gen_random_uuid(), 'from ' || n, 'IMPORT',
                    '2026-03-01T04:00:00Z', 7, CASE WHEN n <= 2 THEN
                    '01980000-0000-7000-8000-0000000000a1'::uuid ELSE
                    '01980000-0000-7000-8000-0000000000a2'::uuid END, 1,
                    '2026-03-01T04:00:00Z', 1
                FROM generate_series(1, 5) AS n;
                """)
            func codes(_ options: CallOptions) async throws -> [String] {
                try await stack.sources.report(
                    .init(from: "2026-03-01", to: "2026-03-01", origin: .shortVideo), options
                ).sources.map { "\($0.sceneId.suffix(2)) \($0.registrations)" }
            }
            #expect(try await codes(stack.staff()) == ["a2 3", "a1 2"])
            #expect(try await codes(stack.staff(role: "operator")) == ["a1 0", "a2 0"])
        }
    }

    @Test("H01 an operator's preview of a level scheme keeps small numbers back")
    func preview() async throws {
        try await MemberStack.run { stack in
            for number in 0..<4 { try await stack.register("1380000110\(number)") }
            let draft = try await stack.levelSchemes.create(
                .init(scheme: LevelSchemes.ladder()), stack.staff())
            func atEnd(_ options: CallOptions) async throws -> [MemberV1.LevelSchemeTransition] {
                var last: [MemberV1.LevelSchemeTransition] = []
                let stream = try await stack.levelSchemes.preview(
                    .init(version: draft.scheme?.version ?? 0), options)
                for try await progress in stream { last = progress.atEnd }
                return last
            }
            #expect(try await atEnd(stack.staff()).map(\.members) == [4])
            for few in [
                stack.staff(role: "operator"),
                stack.staff(role: "store_manager", stores: [MemberDemo.stores[0].description]),
            ] {
                let told = try await atEnd(few)
                #expect(told.map(\.members) == [0] && told.map(\.suppressed) == [true])
            }
        }
    }

    @Test("H12 customer service looks members up with a reason, which stands in the audit")
    func reason() async throws {
        try await MemberStack.run { stack in
            let id = try #require(try await stack.register("13800001111").member?.id)
            let service = stack.staff(role: "customer_service")
            #expect(
                await MemberStack.fact("field") {
                    try await stack.members.search(.init(phone: "13800001111"), service)
                } == "reason")
            #expect(
                await MemberStack.fact("field") {
                    try await stack.search.find(.init(phoneTail: "1111"), service)
                } == "reason")
            #expect(try await stack.count("audit", "action = 'member.looked_up'") == 0)
            let found = try await stack.members.search(
                .init(phone: "13800001111", reason: "ticket 17"), service)
            #expect(found.members.map(\.id) == [id])
            _ = try await stack.search.find(
                .init(name: "张", level: "base", reason: "ticket 18"), service)
            let none = try await stack.members.search(
                .init(phone: "13800001112", reason: "ticket 19"), service)
            #expect(none.members.isEmpty)
            #expect(
                try await stack.texts(
                    """
                    SELECT concat_ws(' | ', object, reason, before, after) FROM audit
                    WHERE action = 'member.looked_up' ORDER BY sequence
                    """) == [
                        "\(id) | ticket 17 | by phone | found 1",
                        "\(id) | ticket 18 | by name level | found 1",
                        "members | ticket 19 | by phone | found 0",
                    ])
            // Others need none, and tills have none to give.
            _ = try await stack.members.search(.init(phone: "13800001111"), stack.staff())
            _ = try await stack.members.search(.init(phone: "13800001111"), stack.till())
            #expect(try await stack.count("audit", "action = 'member.looked_up'") == 3)
        }
    }
}
