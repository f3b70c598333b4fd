import Foundation
import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("What sources of members give, cost and bring, on the real stack")
struct MemberSourceTermsTests {
    private static let template = "01980000-0000-7000-8000-0000000000aa"
    private static let words = PatronV1.Text(zh: "送一杯", en: "A drink is on us")

    private func scene(
        _ shop: PlatformShop, _ origin: MemberV1.RegistrationOrigin, _ label: String
    ) async throws -> MemberV1.Scene {
        try #require(
            try await shop.scenes.create(
                .init(origin: origin, label: label), shop.stack.staff()
            ).scene)
    }

    private func incentives(
        _ stack: MemberStack
    ) async throws -> [MemberV1.SourceIncentive?] {
        try await stack.payloads(of: "member.registered").map {
            try MemberV1.MemberRegisteredEvent(serialized: $0).incentive
        }
    }

    @Test("A25 a QR code's terms come before those of its origin; the event says what is given")
    func terms() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let video = try await scene(shop, .shortVideo, "march")
            let other = try await scene(shop, .shortVideo, "april")
            let first = try await stack.sources.defineTerms(
                .init(
                    origin: .shortVideo, eventCode: "SOURCE_VIDEO", incentiveCostMinor: 300),
                stack.staff())
            #expect(first.terms?.revision == 1 && first.terms?.sceneId == "")
            _ = try await stack.sources.defineTerms(
                .init(
                    origin: .shortVideo, sceneId: video.id, couponTemplateId: Self.template,
                    incentiveCostMinor: 500, prompt: Self.words), stack.staff())
            for (number, code) in [video, other].enumerated() {
                _ = try await shop.logIn(
                    shop.weChat(
                        "openid-t\(number)", phone: "1390000210\(number)", scene: code.scene))
            }
            try await stack.register("13900002109")
            #expect(
                try await incentives(stack) == [
                    .init(couponTemplateId: Self.template), .init(eventCode: "SOURCE_VIDEO"),
                    nil,
                ])
            #expect(
                try await stack.texts(
                    "SELECT cost_minor FROM source_incentives ORDER BY cost_minor")
                    == ["300", "500"])
            // Archived, a code's terms give nothing of their own; its origin's do.
            _ = try await stack.sources.defineTerms(
                .init(
                    origin: .shortVideo, sceneId: video.id, couponTemplateId: Self.template,
                    archived: true), stack.staff())
            _ = try await shop.logIn(
                shop.weChat("openid-t7", phone: "13900002107", scene: video.scene))
            #expect(try await incentives(stack).last == .init(eventCode: "SOURCE_VIDEO"))
            let listed = try await stack.sources.listTerms(.init(pageSize: 1), stack.staff())
            #expect(listed.terms.map(\.eventCode) == ["SOURCE_VIDEO"])
            let rest = try await stack.sources.listTerms(
                .init(pageSize: 1, pageToken: listed.nextPageToken), stack.staff())
            #expect(rest.terms.map(\.sceneId) == [video.id] && rest.nextPageToken == "")
            #expect(rest.terms.first?.revision == 2)
        }
    }

    @Test("A25 H12 staff is told the words of a member's source until she has bought")
    func prompt() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            _ = try await stack.sources.defineTerms(
                .init(origin: .miniProgram, prompt: Self.words), stack.staff())
            let id = try #require(try await stack.register("13900002121").member?.id)
            func told() async throws -> MemberV1.WorkbenchPrompt? {
                try await MemberV1.Workbenches.Client(stack.channel).listPrompts(
                    .init(memberId: id), stack.till()
                ).prompts.first { $0.kind == .promptSource }
            }
            let prompt = try #require(try await told())
            #expect(prompt.name == Self.words && prompt.code == "MINI_PROGRAM")
            // Words alone are no incentive.
            #expect(try await incentives(stack) == [nil])
            try stack.ledger.paid(1_000, by: id, on: "2026-03-05")
            try await eventually("nothing is said any more") { try await told() == nil }
        }
    }

    @Test("A25 a report tells of each source who came, who bought in time, and what it cost")
    func report() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let video = try await scene(shop, .shortVideo, "march")
            _ = try await stack.sources.defineTerms(
                .init(origin: .shortVideo, eventCode: "SOURCE_VIDEO", incentiveCostMinor: 300),
                stack.staff())
            // One who only looked, and three who came; two bought, one of them on the last day, one a
            // day late.
            _ = await MemberStack.refusal {
                try await shop.logIn(shop.weChat("openid-r9", scene: video.scene))
            }
            var ids: [String] = []
            for number in 0..<4 {
                let reply = try await shop.logIn(
                    shop.weChat(
                        "openid-r\(number)", phone: "1390000220\(number)",
                        scene: number == 3 ? "" : video.scene))
                ids.append(try #require(reply.member?.id))
            }
            try stack.ledger.paid(1_000, by: ids[0], on: "2026-03-11")
            try stack.ledger.paid(1_000, by: ids[1], on: "2026-03-12")
            try stack.ledger.paid(1_000, by: ids[3], on: "2026-03-05")
            try await eventually("the orders are counted") {
                try await stack.count("member_spend") == 3
            }
            for (amount, scene) in [(10_000, video.id), (-1_000, ""), (77, "")] {
                _ = try await stack.sources.enterCost(
                    .init(
                        origin: amount == 77 ? .partner : .shortVideo, sceneId: scene,
                        date: "2026-03-05", amountMinor: Int64(amount), note: "投放"),
                    stack.staff())
            }
            func report(
                _ origin: MemberV1.RegistrationOrigin = .unspecified
            ) async throws -> [MemberV1.SourceFigures] {
                try await stack.sources.report(
                    .init(from: "2026-03-05", to: "2026-03-05", days: 7, origin: origin),
                    stack.staff()
                ).sources
            }
            // Their seven days are not over yet.
            let early = try #require(try await report().first { $0.origin == .shortVideo })
            #expect(early.registrations == 3 && early.observed == 0 && early.converted == 0)

            stack.clock.set(Instant(rfc3339: "2026-03-12T04:00:00Z")!)
            let all = try await report()
            #expect(all.count == 7)
            let shown = try #require(all.first { $0.origin == .shortVideo })
            #expect(
                shown
                    == .init(
                        origin: .shortVideo, prospects: 1, registrations: 3, observed: 3,
                        converted: 1, conversionPermille: 333, incentives: 3,
                        incentiveCostMinor: 900, enteredCostMinor: 9_000,
                        costPerRegistrationMinor: 3_300))
            let mini = try #require(all.first { $0.origin == .miniProgram })
            #expect(mini.registrations == 1 && mini.converted == 1 && mini.incentives == 0)
            #expect(all.first { $0.origin == .partner }?.enteredCostMinor == 77)
            // By its QR codes: what was entered for none stands apart.
            let codes = try await report(.shortVideo)
            #expect(codes.map(\.sceneId) == [video.id, ""])
            #expect(codes.map(\.enteredCostMinor) == [10_000, -1_000])
            #expect(codes.map(\.registrations) == [3, 0])
            let costs = try await stack.sources.listCosts(.init(pageSize: 2), stack.staff())
            #expect(costs.costs.map(\.amountMinor) == [77, -1_000])
            let rest = try await stack.sources.listCosts(
                .init(pageSize: 2, pageToken: costs.nextPageToken), stack.staff())
            #expect(rest.costs.map(\.amountMinor) == [10_000] && rest.nextPageToken == "")
        }
    }

    @Test("A25 terms and costs of what is no source are refused, and only few may set them")
    func refusals() async throws {
        try await PlatformShop.run { shop in
            let stack = shop.stack
            let video = try await scene(shop, .shortVideo, "march")
            func terms(
                _ request: MemberV1.DefineSourceTermsRequest, _ options: CallOptions? = nil
            ) async -> String {
                await MemberStack.refusal {
                    try await stack.sources.defineTerms(request, options ?? stack.staff())
                }
            }
            #expect(await terms(.init(eventCode: "SOURCE_A")) == "INVALID_ARGUMENT")
            #expect(
                await terms(.init(origin: .partner, sceneId: video.id)) == "SCENE_NOT_FOUND")
            #expect(
                await terms(.init(origin: .partner, eventCode: "SIGN_UP")) == "INVALID_ARGUMENT")
            #expect(
                await terms(.init(origin: .partner, couponTemplateId: "x")) == "INVALID_ARGUMENT")
            #expect(
                await terms(.init(origin: .partner), stack.staff(role: "store_manager"))
                    == "PERMISSION_DENIED")
            func cost(_ change: (inout MemberV1.EnterSourceCostRequest) -> Void) async -> String? {
                var request = MemberV1.EnterSourceCostRequest(
                    origin: .partner, date: "2026-03-05", amountMinor: 1, note: "x")
                change(&request)
                return await MemberStack.fact("field") {
                    try await stack.sources.enterCost(request, stack.staff())
                }
            }
            #expect(await cost { _ in } == nil)
            #expect(await cost { $0.amountMinor = 0 } == "amountMinor")
            #expect(await cost { $0.amountMinor = .min } == "amountMinor")
            #expect(await cost { $0.date = "yesterday" } == "date")
            #expect(await cost { $0.note = " " } == "note")
            for (from, to, days) in [
                ("2026-03-05", "2026-03-04", 7), ("2026-03-05", "2026-06-05", 7),
                ("2026-03-05", "2026-03-05", 91),
            ] as [(String, String, Int32)] {
                #expect(
                    await MemberStack.refusal {
                        try await stack.sources.report(
                            .init(from: from, to: to, days: days), stack.staff())
                    } == "INVALID_ARGUMENT")
            }
        }
    }
}
