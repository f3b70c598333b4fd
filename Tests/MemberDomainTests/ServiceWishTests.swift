import Levels
import MemberDomain
import Testing

@Suite("Wishes for services")
struct ServiceWishTests {
    @Test(
        "B17 what may follow in the life of a wish, and why the rest may not",
        arguments: [
            // state, step, state after or refusal
            (.open, .answer, .success(.answered)),
            (.open, .close(hasNote: true), .success(.closed)),
            (.open, .close(hasNote: false), .failure(.notAnswered)),
            (.open, .withdraw, .success(.withdrawn)),
            (.open, .score(5), .failure(.notAnswered)),
            (.answered, .answer, .success(.answered)),
            (.answered, .close(hasNote: true), .success(.closed)),
            (.answered, .close(hasNote: false), .success(.closed)),
            (.answered, .withdraw, .failure(.over)),
            (.answered, .score(1), .success(.answered)),
            (.answered, .score(0), .failure(.notOneToFive)),
            (.answered, .score(6), .failure(.notOneToFive)),
            (.closed, .answer, .failure(.over)),
            (.closed, .close(hasNote: true), .failure(.over)),
            (.closed, .withdraw, .failure(.over)),
            (.closed, .score(5), .success(.closed)),
            (.withdrawn, .answer, .failure(.over)),
            (.withdrawn, .close(hasNote: true), .failure(.over)),
            (.withdrawn, .withdraw, .failure(.over)),
            (.withdrawn, .score(3), .failure(.notAnswered)),
        ] as [(ServiceWish.State, ServiceWish.Step, Result<ServiceWish.State, ServiceWish.Refusal>)]
    )
    func steps(
        state: ServiceWish.State, step: ServiceWish.Step,
        expected: Result<ServiceWish.State, ServiceWish.Refusal>
    ) {
        let outcome: Result<ServiceWish.State, ServiceWish.Refusal>
        do throws(ServiceWish.Refusal) {
            outcome = .success(try ServiceWish(state: state).after(step).state)
        } catch {
            outcome = .failure(error)
        }
        #expect(outcome == expected)
    }

    @Test("B17 a score is given once, and stays with whatever staff does later")
    func scoredOnce() throws {
        let scored = try ServiceWish(state: .answered).after(.score(4))
        #expect(scored.score == 4)
        #expect(throws: ServiceWish.Refusal.scored) { try scored.after(.score(5)) }
        let closed = try scored.after(.close(hasNote: false))
        #expect(closed == ServiceWish(state: .closed, score: 4))
        #expect(throws: ServiceWish.Refusal.scored) { try closed.after(.score(1)) }
    }

    /// Silver: tea and a cake that are claimed, and a queue that is not; gold has a cocktail beside
    /// them; the base level gives nothing that is claimed.
    private static func scheme() throws -> LevelScheme {
        func benefit(_ code: String, claimed: Bool = true) -> LevelScheme.Benefit {
            .init(
                code: code, name: text(code), use: claimed ? .init(times: 1, period: .month) : nil)
        }
        return try LevelScheme(
            version: 1, currency: .cny,
            levels: [
                .init(
                    rank: 0, code: "base", name: text("base"),
                    benefits: [
                        benefit("wrapping", claimed: false)
                    ]),
                .init(
                    rank: 1, code: "silver", name: text("silver"),
                    conditions: [.init(.lifetime, atLeastMinor: 1)],
                    benefits: [benefit("queue", claimed: false), benefit("tea"), benefit("cake")],
                    inheritsBenefits: true),
                .init(
                    rank: 2, code: "gold", name: text("gold"),
                    conditions: [.init(.lifetime, atLeastMinor: 2)],
                    benefits: [benefit("cocktail")], inheritsBenefits: true),
            ])
    }

    @Test("B17 coverage counts members once a level, by what their level gives them now")
    func coverage() throws {
        var coverage = BenefitCoverage(try Self.scheme(), holders: [100, 7, 3])
        coverage.add(rank: 1, claimed: ["tea", "cake"], used: ["tea"])
        coverage.add(rank: 1, claimed: ["tea"], used: [])
        // Claimed as gold, and silver now.
        coverage.add(rank: 1, claimed: ["cocktail"], used: ["cocktail"])
        coverage.add(rank: 2, claimed: ["tea", "cocktail"], used: ["tea", "cocktail"])
        coverage.add(rank: 0, claimed: ["tea"], used: ["tea"])
        let rows = coverage.rows
        #expect(rows.map(\.levelCode) == ["base", "silver", "gold"])
        #expect(rows.map(\.entitled) == [0, 7, 3])
        #expect(rows.map(\.chosen) == [0, 2, 1])
        #expect(rows.map(\.used) == [0, 1, 1])
        #expect(rows.map(\.chosenPermille) == [0, 285, 333])
        #expect(rows.map(\.coveragePermille) == [0, 142, 333])
        #expect(rows[1].uses.map(\.benefit.code) == ["tea", "cake"])
        #expect(rows[1].uses.map(\.chosen) == [2, 1] && rows[1].uses.map(\.used) == [1, 0])
        #expect(rows[2].uses.map(\.benefit.code) == ["tea", "cake", "cocktail"])
        #expect(rows[2].uses.map(\.used) == [1, 0, 1])
    }

    @Test(
        "B17 the average score is rounded half up, and a level that is gone keeps its wishes",
        arguments: [
            (scored: 0, scores: 0, average: 0), (scored: 1, scores: 5, average: 500),
            (scored: 3, scores: 10, average: 333), (scored: 3, scores: 11, average: 367),
            (scored: 8, scores: 13, average: 163), (scored: 200, scores: 201, average: 101),
        ] as [(scored: Int64, scores: Int64, average: Int64)])
    func average(scored: Int64, scores: Int64, average: Int64) throws {
        let wishes = BenefitCoverage.Wishes(
            filed: scored + 1, answered: scored, answeredInADay: 0, scored: scored, scores: scores)
        #expect(wishes.averageHundredths == average)
        var coverage = BenefitCoverage(try Self.scheme(), holders: [1, 1, 1])
        coverage.add(wishes, ofLevel: "silver")
        coverage.add(wishes, ofLevel: "bronze")
        #expect(coverage.rows.map(\.levelCode) == ["base", "silver", "gold", "bronze"])
        #expect(coverage.rows[1].wishes == wishes && coverage.rows[3].wishes == wishes)
        #expect(coverage.rows[3].entitled == 0)
    }
}
