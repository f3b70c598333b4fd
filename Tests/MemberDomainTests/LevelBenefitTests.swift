import Levels
import MemberDomain
import Primitives
import Testing

@Suite("Benefits of levels")
struct LevelBenefitTests {
    private typealias Benefit = LevelScheme.Benefit

    private static func benefit(
        _ code: String, _ times: Int = 0, each period: LevelScheme.Benefit.Period = .month,
        choice: String? = nil, pick: Int = 1
    ) -> LevelScheme.Benefit {
        .init(
            code: code, name: text(code),
            use: times > 0 ? .init(times: times, period: period) : nil,
            choice: choice.map { .init(name: $0, pick: pick) })
    }

    /// Base, silver and gold with these benefits.
    private static func scheme(
        _ benefits: [[LevelScheme.Benefit]], goldInherits: Bool = true
    ) throws -> LevelScheme {
        try LevelScheme(
            version: 1, currency: .cny,
            levels: ["base", "silver", "gold"].enumerated().map { rank, code in
                .init(
                    rank: rank, code: code, name: text(code),
                    conditions: rank == 0 ? [] : [.init(.lifetime, atLeastMinor: Int64(rank))],
                    benefits: benefits[rank], inheritsBenefits: rank < 2 || goldInherits)
            })
    }

    private func claims(
        _ scheme: LevelScheme, _ rank: Int, made: [BenefitClaims.Made] = [],
        born: String? = nil, on today: String
    ) -> BenefitClaims {
        BenefitClaims(
            scheme.benefits(of: scheme.level(rank: rank)), made: made,
            birthday: born.map(date), today: date(today))
    }

    private func refusal(_ code: String, _ claims: BenefitClaims) -> BenefitClaims.Refusal? {
        do throws(BenefitClaims.Refusal) {
            _ = try claims.decide(code)
            return nil
        } catch {
            return error
        }
    }

    @Test("B18 a level gives what those below it give, and its own of the same code instead")
    func inherited() throws {
        let benefits = [
            [Self.benefit("wrapping")], [Self.benefit("gift", 1), Self.benefit("queue")],
            [Self.benefit("gift", 3)],
        ]
        let scheme = try Self.scheme(benefits)
        let gold = scheme.benefits(of: scheme.level(rank: 2))
        #expect(gold.map(\.benefit.code) == ["wrapping", "queue", "gift"])
        #expect(gold.map(\.level.code) == ["base", "silver", "gold"])
        #expect(gold.last?.benefit.use?.times == 3)
        let alone = try Self.scheme(benefits, goldInherits: false)
        #expect(
            alone.benefits(of: alone.level(rank: 2)).map(\.benefit.code) == ["gift"])
        #expect(
            alone.benefits(of: alone.level(rank: 1)).map(\.benefit.code)
                == ["wrapping", "gift", "queue"])
    }

    @Test("B14 so many uses in a period, and again in the next; one that is not claimed is not")
    func uses() throws {
        let scheme = try Self.scheme([[], [Self.benefit("tea", 2), Self.benefit("queue")], []])
        let march = BenefitClaims.Made(
            benefitCode: "tea", choice: nil, periodStart: date("2026-03-01"))
        let once = claims(scheme, 1, made: [march], on: "2026-03-31")
        #expect(try once.decide("tea").period.lastDay == date("2026-03-31"))
        #expect(
            refusal("tea", claims(scheme, 1, made: [march, march], on: "2026-03-31"))
                == .usedUp(times: 2))
        #expect(refusal("tea", claims(scheme, 1, made: [march, march], on: "2026-04-01")) == nil)
        #expect(refusal("queue", once) == .notClaimable)
        #expect(refusal("cake", once) == .notFound)
        #expect(refusal("tea", claims(scheme, 0, on: "2026-03-31")) == .notFound)
    }

    @Test("B17 of alternatives so many are chosen in a period; the chosen ones go on")
    func choices() throws {
        let scheme = try Self.scheme([
            [],
            ["spa", "cake", "driver"].map {
                Self.benefit($0, 2, each: .quarter, choice: "treat", pick: 2)
            }, [],
        ])
        func made(_ code: String) -> BenefitClaims.Made {
            .init(benefitCode: code, choice: "treat", periodStart: date("2026-01-01"))
        }
        let two = [made("spa"), made("cake")]
        #expect(refusal("driver", claims(scheme, 1, made: [made("spa")], on: "2026-02-01")) == nil)
        #expect(
            refusal("driver", claims(scheme, 1, made: two, on: "2026-02-01"))
                == .choiceMade(pick: 2))
        #expect(refusal("spa", claims(scheme, 1, made: two, on: "2026-02-01")) == nil)
        #expect(refusal("driver", claims(scheme, 1, made: two, on: "2026-04-01")) == nil)
        #expect(throws: LevelScheme.Malformed.self) {
            try Self.scheme([
                [], [Self.benefit("spa", 1, choice: "treat", pick: 1)],
                [Self.benefit("cake", 1, choice: "treat", pick: 2)],
            ])
        }
    }

    @Test(
        "B18 a birthday gift is for the day, its ISO week or its month, once a birthday",
        arguments: [
            (.birthdayDay, "1999-12-31", "2026-12-31", "2026-12-31"),
            (.birthdayDay, "1999-12-31", "2026-12-30", nil),
            // The week of 31 December 2026 reaches into January.
            (.birthdayWeek, "1999-12-31", "2027-01-03", "2027-01-03"),
            (.birthdayWeek, "1999-12-31", "2027-01-04", nil),
            (.birthdayMonth, "1999-12-31", "2026-12-01", "2026-12-31"),
            (.birthdayMonth, "1999-12-31", "2027-01-01", nil),
            (.birthdayDay, "2000-02-29", "2026-02-28", "2026-02-28"),
            (.birthdayDay, "2000-02-29", "2028-02-28", nil),
            (.birthdayDay, "2000-02-29", "2028-02-29", "2028-02-29"),
        ] as [(LevelScheme.Benefit.Period, String, String, String?)])
    func birthday(
        period: LevelScheme.Benefit.Period, born: String, today: String, last: String?
    ) throws {
        let scheme = try Self.scheme([[], [Self.benefit("cocktail", 1, each: period)], []])
        let open = claims(scheme, 1, born: born, on: today)
        guard let last else {
            #expect(refusal("cocktail", open) == .notBirthday)
            return
        }
        let found = try open.decide("cocktail").period
        #expect(found.lastDay == date(last))
        let made = BenefitClaims.Made(
            benefitCode: "cocktail", choice: nil, periodStart: found.start)
        #expect(
            refusal("cocktail", claims(scheme, 1, made: [made], born: born, on: today))
                == .usedUp(times: 1))
        #expect(refusal("cocktail", claims(scheme, 1, on: today)) == .notBirthday)
    }

    @Test("B14 a code is good once, and to the last instant before its end")
    func code() throws {
        func refusal(used: Instant?, at now: Instant) -> BenefitCode.Refusal? {
            do throws(BenefitCode.Refusal) {
                try BenefitCode.use(
                    usedAt: used, expiresAt: midnight("2026-04-01"), at: UUIDv7(hi: 1, lo: 1),
                    now: now)
                return nil
            } catch {
                return error
            }
        }
        let end = midnight("2026-04-01")
        #expect(refusal(used: nil, at: end.adding(microseconds: -1)) == nil)
        #expect(refusal(used: nil, at: end) == .expired(at: end))
        #expect(refusal(used: noon("2026-03-05"), at: end) == .used(at: noon("2026-03-05")))
    }
}
