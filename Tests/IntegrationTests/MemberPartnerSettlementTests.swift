import MemberService
import Messages
import Primitives
import ServiceKit
import TTRPC
import TestKit
import Testing

@Suite("Settlements of partners on the real stack")
struct MemberPartnerSettlementTests {
    private static let (shop, cinema, gym) = (
        MemberDemo.stores[0], MemberDemo.stores[1], MemberDemo.stores[2]
    )

    /// Everybody goes to the cinema and to the gym three times a month, and tastes what is new.
    private func publish(_ film: Int64, _ stack: MemberStack) async throws {
        var scheme = LevelSchemes.ladder()
        scheme.levels[0].benefits = [
            .init(
                code: "film", name: .init(zh: "观影", en: "A film"), period: .eachMonth, uses: 3,
                storeIds: [Self.cinema.description, Self.shop.description],
                partner: .init(
                    kind: .cinema, name: .init(zh: "星光影城", en: "Starlight"),
                    code: "starlight"), compensationMinor: film),
            .init(
                code: "swim", name: .init(zh: "游泳", en: "A swim"), period: .eachMonth, uses: 3,
                storeIds: [Self.gym.description],
                partner: .init(
                    kind: .gym, name: .init(zh: "健身房", en: "Fit"), code: "fit"),
                asksFeedback: true, compensationMinor: 1_000),
            .init(
                code: "tasting", name: .init(zh: "品鉴", en: "Tasting"), period: .eachMonth,
                uses: 1),
        ]
        let published = try await stack.publish(scheme)
        #expect(published.scheme?.levels[0].benefits == scheme.levels[0].benefits)
    }

    /// Claims a benefit and uses it in a store.
    @discardableResult
    private func use(
        _ code: String, of member: String, at store: UUIDv7, _ stack: MemberStack
    ) async throws -> String {
        let benefits = MemberV1.Benefits.Client(stack.channel)
        let claim = try #require(
            try await benefits.claim(.init(code: code), stack.member(member)).claim)
        _ = try await benefits.scan(
            .init(code: claim.code, storeId: store.description), stack.till())
        return claim.id
    }

    private func reverse(
        _ claim: String, of member: String, _ options: CallOptions, _ stack: MemberStack
    ) async throws -> MemberV1.BenefitClaimReply {
        try await MemberV1.Benefits.Client(stack.channel).reverseUse(
            .init(memberId: member, id: claim, reason: "扫错了"), options)
    }

    private func settled(
        _ from: String, _ to: String, partner: String = "", benefit: String = "",
        _ stack: MemberStack
    ) async throws -> MemberV1.SettlePartnersReply {
        let reply = try await MemberV1.Benefits.Client(stack.channel).settlePartners(
            .init(from: from, to: to, partnerCode: partner, benefitCode: benefit),
            stack.staff(role: "finance"))
        // Whatever is asked for, it adds up.
        for sum in reply.partners {
            let rows = reply.rows.filter { $0.partnerCode == sum.partnerCode }
            #expect(sum.uses == rows.reduce(0) { $0 + $1.uses })
            #expect(sum.reversed == rows.reduce(0) { $0 + $1.reversed })
            #expect(sum.count == sum.uses - sum.reversed)
            #expect(sum.totalMinor == rows.reduce(0) { $0 + $1.totalMinor })
        }
        #expect(reply.rows.allSatisfy { $0.totalMinor == $0.count * $0.compensationMinor })
        #expect(reply.totalMinor == reply.partners.reduce(0) { $0 + $1.totalMinor })
        return reply
    }

    @Test(
        "B13 uses count by partner, outlet and the amount of their day; the merchant's own do not")
    func settlement() async throws {
        try await MemberStack.run { stack in
            try await publish(2_500, stack)
            let id = try #require(try await stack.register("13800000951").member?.id)
            try await use("film", of: id, at: Self.cinema, stack)
            try await use("film", of: id, at: Self.shop, stack)
            try await use("swim", of: id, at: Self.gym, stack)
            try await use("tasting", of: id, at: Self.shop, stack)
            // Claimed by one amount, used by the next.
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let claim = try #require(
                try await benefits.claim(.init(code: "film"), stack.member(id)).claim)
            try await publish(3_000, stack)
            _ = try await benefits.scan(
                .init(code: claim.code, storeId: Self.cinema.description), stack.till())
            let all = try await settled("2026-03-01", "2026-03-31", stack)
            #expect(all.currency == "CNY" && all.from == "2026-03-01" && all.to == "2026-03-31")
            #expect(all.partners.map(\.partnerCode) == ["fit", "starlight"])
            #expect(all.partners.map(\.name?.zh) == ["健身房", "星光影城"])
            #expect(all.partners.map(\.kind) == [.gym, .cinema])
            #expect(all.partners.map(\.uses) == [1, 3])
            #expect(all.partners.map(\.totalMinor) == [1_000, 8_000])
            #expect(all.totalMinor == 9_000)
            #expect(all.rows.map(\.benefitCode) == ["swim", "film", "film", "film"])
            #expect(all.rows.map(\.benefitName?.en) == ["A swim", "A film", "A film", "A film"])
            #expect(
                Set(all.rows.dropFirst().map(\.storeId))
                    == [Self.cinema.description, Self.shop.description])
            #expect(all.rows.allSatisfy { !$0.storeName.isEmpty })
            #expect(all.rows.map(\.compensationMinor).sorted() == [1_000, 2_500, 2_500, 3_000])
            // Of one partner, of one benefit, of another one's.
            let one = try await settled("2026-03-01", "2026-03-31", partner: "fit", stack)
            #expect(one.rows == all.rows.filter { $0.partnerCode == "fit" })
            let film = try await settled("2026-03-01", "2026-03-31", benefit: "film", stack)
            #expect(film.totalMinor == 8_000)
            #expect(
                try await settled("2026-03-01", "2026-03-31", partner: "nobody", stack).rows
                    .isEmpty)
        }
    }

    @Test("B13 a use on the border of a business day counts on the day of the merchant's clock")
    func border() async throws {
        try await MemberStack.run { stack in
            try await publish(2_500, stack)
            let id = try #require(try await stack.register("13800000952").member?.id)
            // 5 March ends at midnight in Shanghai, for the gym's own tills at five in the morning.
            let end = try #require(Instant(rfc3339: "2026-03-05T16:00:00Z"))
            stack.clock.set(end.adding(microseconds: -1))
            try await use("swim", of: id, at: Self.gym, stack)
            stack.clock.set(end)
            try await use("swim", of: id, at: Self.gym, stack)
            let before = try await settled("2026-03-05", "2026-03-05", stack)
            let after = try await settled("2026-03-06", "2026-03-06", stack)
            #expect(before.rows.map(\.uses) == [1] && after.rows.map(\.uses) == [1])
            #expect(try await settled("2026-03-05", "2026-03-06", stack).totalMinor == 2_000)
            #expect(try await settled("2026-03-07", "2026-03-31", stack).rows.isEmpty)
        }
    }

    @Test(
        "B13 a reversed use is taken off on its own day, by its own amount, and used again counts")
    func reversed() async throws {
        try await MemberStack.run { stack in
            try await publish(2_500, stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000953").member?.id)
            let claim = try await use("film", of: id, at: Self.cinema, stack)
            let gone = try await use("film", of: id, at: Self.cinema, stack)
            let manager = stack.staff(
                role: "store_manager", stores: [Self.cinema.description],
                key: "reversal-key-0001")
            #expect(
                await MemberStack.refusal {
                    try await reverse(
                        claim, of: id,
                        stack.staff(role: "store_manager", stores: [Self.gym.description]), stack)
                } == "OUT_OF_SCOPE")
            let undone = try await reverse(claim, of: id, manager, stack)
            #expect(undone.claim?.state == .claimed && undone.claim?.usedAt == nil)
            #expect(try await reverse(claim, of: id, manager, stack).replayed)
            #expect(
                await MemberStack.fact("reason") {
                    try await reverse(claim, of: id, stack.staff(), stack)
                } == "NOT_USED")
            // Within the day it is as if it had not been; the next day what was settled stands.
            let day = try await settled("2026-03-05", "2026-03-05", stack)
            #expect(day.rows.map(\.uses) == [2] && day.rows.map(\.reversed) == [1])
            #expect(day.totalMinor == 2_500)
            stack.clock.advance(seconds: 86_400)
            _ = try await reverse(gone, of: id, stack.staff(), stack)
            #expect(try await settled("2026-03-05", "2026-03-05", stack) == day)
            let next = try await settled("2026-03-06", "2026-03-06", stack)
            #expect(next.rows.map(\.count) == [-1] && next.totalMinor == -2_500)
            #expect(try await settled("2026-03-05", "2026-03-06", stack).totalMinor == 0)
            // Its code is good again.
            let code = try #require(
                try await benefits.listMine(.init(), stack.member(id)).claims
                    .first { $0.id == claim }?.code)
            _ = try await benefits.scan(
                .init(code: code, storeId: Self.cinema.description), stack.till())
            #expect(try await settled("2026-03-06", "2026-03-06", stack).totalMinor == 0)
            #expect(try await settled("2026-03-05", "2026-03-06", stack).totalMinor == 2_500)
            #expect(
                try await stack.count("audit", "action = 'benefit.use_reversed' AND reason <> ''")
                    == 2)
            let told = try await stack.payloads(of: "benefit.reversed").map {
                try MemberV1.BenefitEvent(serialized: $0)
            }
            #expect(told.map(\.claimId) == [claim, gone])
            #expect(told.allSatisfy { $0.storeId == Self.cinema.description && $0.memberId == id })
        }
    }

    @Test("B13 one claim undone and used by eight at once is settled once")
    func atOnce() async throws {
        try await MemberStack.run { stack in
            try await publish(2_500, stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000954").member?.id)
            let claim = try await use("film", of: id, at: Self.cinema, stack)
            let code = try #require(
                try await benefits.listMine(.init(), stack.member(id)).claims
                    .first { $0.id == claim }?.code)
            await withTaskGroup(of: Void.self) { group in
                for number in 0..<8 {
                    group.addTask {
                        let key = await MemberStack.refusal {
                            if number % 2 == 0 {
                                return try await reverse(claim, of: id, stack.staff(), stack)
                            }
                            return try await benefits.scan(
                                .init(code: code, storeId: Self.cinema.description), stack.till())
                        }
                        #expect(
                            ["none", "CODE_USED", "BENEFIT_USE_NOT_REVERSIBLE"].contains(key))
                    }
                }
            }
            let row = try #require(
                try await settled("2026-03-05", "2026-03-05", stack).rows.first)
            let isUsed =
                try await benefits.list(.init(memberId: id), stack.till()).claims
                .first { $0.id == claim }?.state == .used
            #expect(row.count == (isUsed ? 1 : 0))
        }
    }

    @Test(
        "B13 H01 finance settles, managers undo, a rated use stands, and periods have their bounds")
    func refused() async throws {
        try await MemberStack.run { stack in
            try await publish(2_500, stack)
            let benefits = MemberV1.Benefits.Client(stack.channel)
            let id = try #require(try await stack.register("13800000955").member?.id)
            let claim = try await use("swim", of: id, at: Self.gym, stack)
            _ = try await benefits.giveFeedback(
                .init(id: claim, score: 5), stack.member(id))
            #expect(
                await MemberStack.fact("reason") {
                    try await reverse(claim, of: id, stack.staff(), stack)
                } == "RATED")
            for role in ["cashier", "finance", "auditor"] {
                #expect(
                    await MemberStack.refusal {
                        try await reverse(claim, of: id, stack.staff(role: role), stack)
                    } == "PERMISSION_DENIED")
            }
            for role in ["cashier", "store_manager", "operator"] {
                #expect(
                    await MemberStack.refusal {
                        try await benefits.settlePartners(
                            .init(from: "2026-03-01", to: "2026-03-31"), stack.staff(role: role))
                    } == "PERMISSION_DENIED")
            }
            for (from, to, field) in [
                ("", "2026-03-31", "from"), ("2026-03-01", "", "to"),
                ("2026-03-02", "2026-03-01", "to"), ("2026-03-01", "2027-03-02", "to"),
            ] {
                #expect(
                    await MemberStack.fact("field") {
                        try await benefits.settlePartners(
                            .init(from: from, to: to), stack.staff(role: "auditor"))
                    } == field)
            }
            #expect(
                await MemberStack.refusal {
                    try await reverse(
                        MemberDemo.merchant.description, of: id, stack.staff(), stack)
                } == "BENEFIT_CLAIM_NOT_FOUND")
        }
    }
}
