import Levels
import MemberDomain
import Primitives
import Testing

private let (first, second) = (UUIDv7(hi: 7, lo: 1), UUIDv7(hi: 7, lo: 2))

@Suite("What is due to partners")
struct PartnerSettlementTests {
    private func benefit(_ partner: String?, _ minor: Int64 = 0) -> LevelScheme.Benefit {
        .init(
            code: "film", name: text("film"), use: .init(times: 1, period: .month),
            stores: [first],
            partner: partner.map {
                .init(code: $0, kind: .cinema, name: text("cinema"), compensationMinor: minor)
            })
    }

    @Test("B13 the partner is that of the claim, the amount that of the day of the use")
    func terms() throws {
        let claimed = try #require(PartnerTerms(of: benefit("starlight", 2_500)))
        #expect(PartnerTerms(of: benefit(nil)) == nil)
        for (inForce, minor) in [
            (nil, 2_500), (benefit("starlight", 3_000), 3_000), (benefit("starlight"), 0),
            (benefit("moonlight", 9_900), 2_500), (benefit(nil), 2_500),
        ] as [(LevelScheme.Benefit?, Int64)] {
            #expect(
                claimed.atUse(of: inForce)
                    == PartnerTerms(partner: "starlight", compensationMinor: minor))
        }
    }

    private func row(
        _ partner: String, _ store: UUIDv7, _ minor: Int64, _ uses: Int64, _ reversed: Int64
    ) throws -> PartnerSettlement.Row {
        try .init(
            partner: partner, benefit: "film", store: store, compensationMinor: minor, uses: uses,
            reversed: reversed)
    }

    @Test("B13 rows add up to partners, and partners to the whole; what was reversed is taken off")
    func sums() throws {
        let settlement = try PartnerSettlement([
            row("fit", first, 0, 4, 0), row("starlight", first, 2_500, 3, 1),
            row("starlight", first, 3_000, 2, 0), row("starlight", second, 2_500, 0, 1),
        ])
        #expect(settlement.rows.map(\.count) == [4, 2, 2, -1])
        #expect(settlement.rows.map(\.totalMinor) == [0, 5_000, 6_000, -2_500])
        #expect(settlement.partners.map { $0.partner } == ["fit", "starlight"])
        #expect(settlement.partners.map { $0.sum.uses } == [4, 5])
        #expect(settlement.partners.map { $0.sum.reversed } == [0, 2])
        #expect(settlement.partners.map { $0.sum.count } == [4, 3])
        #expect(settlement.partners.map { $0.sum.totalMinor } == [0, 8_500])
        #expect(settlement.whole.count == 7 && settlement.whole.totalMinor == 8_500)
        let nothing = try PartnerSettlement([])
        #expect(nothing.partners.isEmpty && nothing.whole.totalMinor == 0)
    }

    @Test("B13 what leaves 64 bits is no settlement")
    func overflow() {
        #expect(throws: ArithmeticOverflow.self) { try row("starlight", first, .max, 2, 0) }
        #expect(throws: ArithmeticOverflow.self) {
            try PartnerSettlement([
                row("starlight", first, .max, 1, 0), row("starlight", second, 1, 1, 0),
            ])
        }
    }

    @Test(
        "B13 a use can be undone that was made, and of which she has not said what she thinks",
        arguments: [(true, false, nil), (false, false, .notUsed), (true, true, .rated)]
            as [(Bool, Bool, BenefitCode.ReversalRefusal?)])
    func reversal(isUsed: Bool, isRated: Bool, refusal: BenefitCode.ReversalRefusal?) {
        let told: BenefitCode.ReversalRefusal?
        do throws(BenefitCode.ReversalRefusal) {
            try BenefitCode.reverse(isUsed: isUsed, isRated: isRated)
            told = nil
        } catch {
            told = error
        }
        #expect(told == refusal)
    }

    @Test("B13 a partner has one kind and one name in a scheme, and no amount beyond the most")
    func malformed() throws {
        func scheme(_ benefits: [LevelScheme.Benefit]) throws {
            _ = try LevelScheme(
                version: 1, currency: .cny,
                levels: [.init(rank: 0, code: "base", name: text("base"), benefits: benefits)])
        }
        func gym(_ code: String, _ name: String, _ minor: Int64 = 0) -> LevelScheme.Benefit {
            .init(
                code: "gym", name: text("gym"), use: .init(times: 1, period: .month),
                stores: [second],
                partner: .init(
                    code: code, kind: .cinema, name: text(name), compensationMinor: minor))
        }
        try scheme([benefit("starlight", 2_500), gym("starlight", "cinema", 3_000)])
        try scheme([benefit("starlight"), gym("fit", "fit", 100_000_000)])
        for other in [
            gym("starlight", "fit"), gym("fit", "fit", -1), gym("fit", "fit", 100_000_001),
        ] {
            #expect(throws: LevelScheme.Malformed.self) {
                try scheme([benefit("starlight"), other])
            }
        }
    }
}
