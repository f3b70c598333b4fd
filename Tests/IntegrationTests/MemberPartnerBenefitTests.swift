import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Benefits of partners, common ones and tastings, on the real stack")
struct MemberPartnerBenefitTests {
    private static let (shop, cinema) = (MemberDemo.stores[0], MemberDemo.stores[1])

    /// Everybody has free wrapping and tastes what is new; silver goes to the cinema once a month.
    private func publish(_ stack: MemberStack) async throws {
        var scheme = LevelSchemes.ladder()
        scheme.levels[0].benefits = [
            .init(code: "wrapping", name: .init(zh: "免费包装", en: "Free wrapping")),
            .init(
                code: "tasting", name: .init(zh: "新品品鉴", en: "Tasting"), period: .eachMonth,
                uses: 1, asksFeedback: true),
        ]
        scheme.levels[1].benefits = [
            .init(
                code: "film", name: .init(zh: "观影", en: "A film"), period: .eachMonth, uses: 1,
                storeIds: [Self.cinema.description],
                partner: .init(
                    kind: .cinema, name: .init(zh: "星光影城", en: "Starlight"), code: "starlight"))
        ]
        let published = try await stack.publish(scheme)
        #expect(published.scheme?.levels[1].benefits == scheme.levels[1].benefits)
        #expect(published.scheme?.levels[0].benefits == scheme.levels[0].benefits)
    }

    private func scan(
        _ claim: MemberV1.BenefitClaim, at store: UUIDv7, _ options: CallOptions,
        _ stack: MemberStack
    ) async throws -> MemberV1.BenefitClaimReply {
        try await MemberV1.Benefits.Client(stack.channel).scan(
            .init(code: claim.code, storeId: store.description, terminalId: "till-1"), options)
    }

    @Test("B13 B14 a partner's benefit is used at the partner's outlet, once, and nowhere else")
    func partner() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000771").member?.id)
            try stack.ledger.paid(80_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let listed = try await benefits.listMine(.init(), stack.member(id)).benefits
            let film = try #require(listed.first { $0.code == "film" })
            #expect(film.partner?.kind == .cinema && film.partner?.name?.zh == "星光影城")
            #expect(film.storeIds == [Self.cinema.description] && film.granted == 1)
            let claim = try #require(
                try await benefits.claim(.init(code: "film"), stack.member(id)).claim)
            #expect(claim.storeIds == [Self.cinema.description])
            #expect(
                await MemberStack.refusal {
                    try await scan(claim, at: Self.shop, stack.till(), stack)
                } == "CODE_NOT_VALID_HERE")
            // The partner's own staff, who stands in no other store.
            func usher() -> CallOptions {
                stack.staff(role: "cashier", stores: [Self.cinema.description])
            }
            #expect(
                await MemberStack.refusal { try await scan(claim, at: Self.shop, usher(), stack) }
                    == "OUT_OF_SCOPE")
            let used = try await scan(claim, at: Self.cinema, usher(), stack)
            #expect(used.claim?.state == .used && used.claim?.storeId == Self.cinema.description)
            #expect(
                await MemberStack.refusal { try await scan(claim, at: Self.cinema, usher(), stack) }
                    == "CODE_USED")
            // Nobody is asked about a film.
            #expect(
                await MemberStack.fact("reason") {
                    try await benefits.giveFeedback(
                        .init(id: claim.id, score: 5), stack.member(id))
                } == "NOT_ASKED")
            let seen = try await benefits.list(.init(memberId: id), stack.till())
            #expect(seen.benefits.first { $0.code == "film" }?.used == 1)
        }
    }

    @Test("B12 what everybody has is there from the registration on, and nothing is claimed")
    func common() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000772").member?.id)
            let listed = try await benefits.list(.init(memberId: id), stack.till()).benefits
            #expect(listed.map(\.code) == ["wrapping", "tasting"])
            #expect(listed.map(\.levelCode) == ["base", "base"])
            #expect(listed.map(\.claimable) == [false, true])
            #expect(
                await MemberStack.refusal {
                    try await benefits.claim(.init(code: "wrapping"), stack.member(id))
                } == "BENEFIT_NOT_CLAIMABLE")
            // Silver has them, too.
            try stack.ledger.paid(80_000, by: id, on: "2026-03-05")
            try await stack.applied(1)
            let silver = try await benefits.list(.init(memberId: id), stack.till()).benefits
            #expect(silver.map(\.code) == ["wrapping", "tasting", "film"])
        }
    }

    @Test("B15 who tastes what is new is asked, says what she thinks once, and staff reads it")
    func tasting() async throws {
        try await MemberStack.run { stack in
            try await publish(stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000773").member?.id)
            let other = try #require(try await stack.register("13800000774").member?.id)
            let claim = try #require(
                try await benefits.claim(.init(code: "tasting"), stack.member(id)).claim)
            #expect(!claim.asksFeedback)
            func rate(_ member: String, _ score: Int32, _ text: String = "") async throws
                -> MemberV1.BenefitClaimReply
            {
                try await benefits.giveFeedback(
                    .init(id: claim.id, score: score, text: text), stack.member(member))
            }
            #expect(
                await MemberStack.fact("reason") { try await rate(id, 5) } == "NOT_USED")
            let used = try await scan(claim, at: Self.shop, stack.till(), stack)
            #expect(used.claim?.asksFeedback == true)
            #expect(await MemberStack.refusal { try await rate(id, 0) } == "INVALID_ARGUMENT")
            #expect(
                await MemberStack.refusal { try await rate(other, 5) }
                    == "BENEFIT_CLAIM_NOT_FOUND")
            let rated = try await rate(id, 4, "有点甜")
            #expect(rated.claim?.score == 4 && rated.claim?.asksFeedback == false)
            #expect(await MemberStack.fact("reason") { try await rate(id, 5) } == "GIVEN")
            let read = try await benefits.listFeedback(
                .init(benefitCode: "tasting"), stack.staff()
            ).feedback
            #expect(read.map(\.text) == ["有点甜"] && read.map(\.score) == [4])
            #expect(read.map(\.memberId) == [id])
            #expect(read.map(\.storeId) == [Self.shop.description])
            #expect(
                try await benefits.listFeedback(.init(benefitCode: "film"), stack.staff())
                    .feedback == [])
            #expect(
                await MemberStack.refusal {
                    try await benefits.listFeedback(.init(), stack.staff(role: "cashier"))
                } == "PERMISSION_DENIED")
            #expect(
                try await stack.events(of: id) == [
                    "member.registered", "benefit.claimed", "benefit.used", "benefit.rated",
                ])
            // Her words are under her key, and go with it.
            #expect(
                try await stack.count(
                    "benefit_claims",
                    "position(convert_to('有点甜', 'UTF8') IN feedback_cipher) <> 0") == 0)
            _ = try await MemberV1.Deregistrations.Client(stack.channel).deregisterNow(
                .init(id: id, reason: "asked"), stack.staff())
            let left = try await benefits.listFeedback(.init(), stack.staff()).feedback
            #expect(left.map(\.text) == [""] && left.map(\.score) == [4])
        }
    }

    @Test("B13 a scheme whose partners make no sense is refused with its field")
    func refused() async throws {
        try await MemberStack.run { stack in
            func told(_ benefit: MemberV1.LevelBenefit) async -> String? {
                var scheme = LevelSchemes.ladder()
                scheme.levels[1].benefits = [benefit]
                let request = MemberV1.CreateLevelSchemeRequest(scheme: scheme)
                return await MemberStack.fact("field") {
                    try await stack.levelSchemes.create(request, stack.staff())
                }
            }
            let benefit = MemberV1.LevelBenefit(
                code: "film", name: LevelSchemes.text("film"), period: .eachMonth, uses: 1,
                storeIds: [Self.cinema.description],
                partner: .init(
                    kind: .cinema, name: LevelSchemes.text("cinema"), code: "starlight"))
            #expect(await told(benefit) == nil)
            var nameless = benefit
            nameless.partner?.name = nil
            #expect(await told(nameless) == "scheme.levels[1].benefits[0].partner.name")
            var kindless = benefit
            kindless.partner?.kind = .unspecified
            #expect(await told(kindless) == "scheme.levels[1].benefits[0].partner.kind")
            var codeless = benefit
            codeless.partner?.code = ""
            #expect(await told(codeless) == "scheme.levels[1].benefits[0].partner.code")
            var dear = benefit
            dear.compensationMinor = 100_000_001
            #expect(await told(dear) == "scheme.levels[1].benefits[0].compensationMinor")
            var unowed = benefit
            unowed.partner = nil
            unowed.compensationMinor = 1
            #expect(await told(unowed) == "scheme.levels[1].benefits[0].compensationMinor")
            var bent = benefit
            bent.storeIds = ["cinema"]
            #expect(await told(bent) == "scheme.levels[1].benefits[0].storeIds")
            var nowhere = benefit
            nowhere.storeIds = []
            #expect(await told(nowhere) == "scheme")
        }
    }
}
