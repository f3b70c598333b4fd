import Levels
import MemberDomain
import Primitives
import Testing

private let cinema = UUIDv7(hi: 7, lo: 1)
private let gym = UUIDv7(hi: 7, lo: 2)
private let end = midnight("2026-04-01")

@Suite("Benefits of partners, and what members think of benefits")
struct PartnerBenefitTests {
    @Test(
        "B13 a code is good in the stores that its benefit names, or in any; used and over come first",
        arguments: [
            // stores, used, where, at, refusal
            ([], nil, gym, "2026-03-05", nil),
            ([cinema], nil, cinema, "2026-03-05", nil),
            ([cinema, gym], nil, gym, "2026-03-05", nil),
            ([cinema], nil, gym, "2026-03-05", .notValidHere),
            ([cinema], nil, gym, "2026-04-01", .expired(at: end)),
            (
                [cinema], noon("2026-03-04"), gym, "2026-04-01",
                .used(at: noon("2026-03-04"))
            ),
        ] as [([UUIDv7], Instant?, UUIDv7, String, BenefitCode.Refusal?)])
    func stores(
        stores: [UUIDv7], used: Instant?, store: UUIDv7, day: String,
        refusal: BenefitCode.Refusal?
    ) {
        let told: BenefitCode.Refusal?
        do throws(BenefitCode.Refusal) {
            try BenefitCode.use(
                usedAt: used, expiresAt: end, goodIn: stores, at: store, now: noon(day))
            told = nil
        } catch {
            told = error
        }
        #expect(told == refusal)
    }

    @Test(
        "B15 who was asked and has used it says what she thinks, once",
        arguments: [
            // asks, used, rated, refusal
            (true, true, false, nil), (false, true, false, .notAsked),
            (false, false, true, .notAsked), (true, false, false, .notUsed),
            (true, true, true, .given),
        ] as [(Bool, Bool, Bool, BenefitCode.FeedbackRefusal?)])
    func feedback(
        asks: Bool, isUsed: Bool, isRated: Bool, refusal: BenefitCode.FeedbackRefusal?
    ) {
        let told: BenefitCode.FeedbackRefusal?
        do throws(BenefitCode.FeedbackRefusal) {
            try BenefitCode.rate(asks: asks, isUsed: isUsed, isRated: isRated)
            told = nil
        } catch {
            told = error
        }
        #expect(told == refusal)
    }

    private func scheme(_ benefit: LevelScheme.Benefit) throws -> LevelScheme {
        try LevelScheme(
            version: 1, currency: .cny,
            levels: [.init(rank: 0, code: "base", name: text("base"), benefits: [benefit])])
    }

    @Test("B12 B13 what is nowhere used has no stores, and what is a partner's has the partner's")
    func malformed() throws {
        let use = LevelScheme.Benefit.Use(times: 1, period: .month)
        let partner = LevelScheme.Benefit.Partner(
            code: "starlight", kind: .cinema, name: text("cinema"))
        for benefit in [
            LevelScheme.Benefit(code: "a", name: text("a"), stores: [cinema]),
            .init(code: "a", name: text("a"), asksFeedback: true),
            .init(code: "a", name: text("a"), use: use, partner: partner),
            .init(code: "a", name: text("a"), stores: [cinema], partner: partner),
        ] {
            #expect(throws: LevelScheme.Malformed.self) { try scheme(benefit) }
        }
        for benefit in [
            LevelScheme.Benefit(code: "a", name: text("a")),
            .init(code: "a", name: text("a"), use: use, stores: [gym], asksFeedback: true),
            .init(code: "a", name: text("a"), use: use, stores: [cinema], partner: partner),
        ] {
            #expect(try scheme(benefit).benefits(of: scheme(benefit).base).count == 1)
        }
    }
}
