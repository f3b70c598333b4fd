import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Benefits of levels on the real stack")
struct MemberBenefitTests {
    /// Silver has tea, of which two a month, and one of two treats; gold has a cocktail in the month of
    /// the birthday beside them.
    private func publish(_ stack: MemberStack) async throws {
        var scheme = LevelSchemes.ladder()
        func benefit(
            _ code: String, _ uses: Int32, _ period: MemberV1.BenefitPeriod,
            choice: String = ""
        ) -> MemberV1.LevelBenefit {
            .init(
                code: code, name: LevelSchemes.text(code), period: period, uses: uses,
                choice: choice, choose: choice.isEmpty ? 0 : 1)
        }
        scheme.levels[1].benefits = [
            .init(code: "queue", name: LevelSchemes.text("queue")),
            benefit("tea", 2, .eachMonth), benefit("spa", 1, .eachYear, choice: "treat"),
            benefit("cake", 1, .eachYear, choice: "treat"),
        ]
        scheme.levels[2].benefits = [benefit("cocktail", 1, .birthdayMonth)]
        try await stack.publish(scheme)
    }

    private func scan(
        _ claim: MemberV1.BenefitClaim?, _ stack: MemberStack, key: String? = nil
    ) async throws -> MemberV1.BenefitClaimReply {
        try await MemberV1.Benefits.Client(stack.channel).scan(
            .init(
                code: claim?.code ?? "", storeId: MemberDemo.stores[0].description,
                terminalId: "till-1", staffId: "staff-7"), stack.till(key: key))
    }

    @Test(
        "B11 B14 B18 inherited benefits are listed, claimed and used once, each step told at once")
    func life() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000731").member?.id)
            func claim(_ code: String) async throws -> MemberV1.BenefitClaim {
                try #require(
                    try await benefits.claim(.init(code: code), stack.member(id)).claim)
            }
            #expect(await MemberStack.refusal { try await claim("tea") } == "BENEFIT_NOT_FOUND")
            try stack.ledger.paid(300_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let listed = try await benefits.listMine(.init(), stack.member(id)).benefits
            #expect(listed.map(\.code) == ["queue", "tea", "spa", "cake", "cocktail"])
            #expect(listed.map(\.claimable) == [false, true, true, true, true])
            // Her birthday is in December.
            #expect(listed.map(\.granted) == [0, 2, 1, 1, 0])
            #expect(listed[1].until == Instant(rfc3339: "2026-03-31T16:00:00Z"))

            let tea = try await claim("tea")
            #expect(tea.state == .claimed && tea.code.utf8.count == 16)
            #expect(tea.levelCode == "silver" && tea.expiresAt == listed[1].until)
            let used = try await scan(tea, stack, key: "scan-of-the-tea-01")
            #expect(used.claim?.state == .used && used.claim?.code == "")
            #expect(used.claim?.staffId == "staff-7")
            #expect(try await scan(tea, stack, key: "scan-of-the-tea-01").replayed)
            #expect(await MemberStack.refusal { try await scan(tea, stack) } == "CODE_USED")
            _ = try await claim("tea")
            #expect(await MemberStack.refusal { try await claim("tea") } == "BENEFIT_USED_UP")
            #expect(
                await MemberStack.refusal { try await claim("queue") }
                    == "BENEFIT_NOT_CLAIMABLE")
            #expect(
                await MemberStack.refusal { try await claim("cocktail") }
                    == "BENEFIT_NOT_CLAIMABLE")
            _ = try await claim("cake")
            #expect(
                await MemberStack.refusal { try await claim("spa") } == "BENEFIT_CHOICE_MADE")

            let now = try await benefits.list(.init(memberId: id), stack.till())
            #expect(now.benefits.map(\.claimed) == [0, 2, 0, 1, 0])
            #expect(now.benefits.map(\.used) == [0, 1, 0, 0, 0])
            #expect(now.claims.map(\.code) == ["", "", ""])
            #expect(
                try await stack.events(of: id) == [
                    "member.registered", "level.upgraded", "benefit.claimed", "benefit.used",
                    "benefit.claimed", "benefit.claimed",
                ])
            let level = try await stack.level(of: id)
            #expect(level.benefits.map(\.code) == listed.map(\.code))

            // A month later: two teas again, and the code of before is over.
            stack.clock.set(Instant(rfc3339: "2026-03-31T16:00:00Z")!)
            let lapsed = try #require(
                try await benefits.listMine(.init(), stack.member(id)).claims
                    .first { $0.benefitCode == "tea" && $0.usedAt == nil })
            #expect(lapsed.state == .lapsed)
            #expect(await MemberStack.refusal { try await scan(lapsed, stack) } == "CODE_EXPIRED")
            _ = try await claim("tea")
        }
    }

    @Test("B14 of two tills that scan one code at once one uses it")
    func race() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let id = try #require(try await stack.register("13800000732").member?.id)
            try stack.ledger.paid(80_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let claim = try await MemberV1.Benefits.Client(stack.channel).claim(
                .init(code: "tea"), stack.member(id)
            ).claim
            let outcomes = await withTaskGroup(of: String.self) { group in
                for _ in 0..<8 {
                    group.addTask {
                        await MemberStack.refusal { try await scan(claim, stack) }
                    }
                }
                return await group.reduce(into: []) { $0.append($1) }
            }
            #expect(outcomes.count { $0 == "none" } == 1)
            #expect(outcomes.count { $0 == "CODE_USED" } == 7)
            let told = try await stack.count("outbox", "type = 'benefit.used'")
            #expect(told == 1)
        }
    }
}
