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
