import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("Two wallets and their points one by one")
struct WalletModelTests {
    @Test(
        "P1 A12 X01 X02 X03 X04 X11 after every step of two random lives the wallets have their points",
        arguments: RandomLife.Looking.allCases, RandomLife.Shortfalls.allCases)
    func agrees(looking: RandomLife.Looking, shortfalls: RandomLife.Shortfalls) throws {
        var seeds = SeededGenerator(seed: newSeed())
        for _ in 0..<200 {
            var life = RandomLife(seed: seeds.next(), looking: looking, shortfalls: shortfalls)
            for _ in 0..<80 {
                let step = life.takeStep()
                try #require(step.given == step.expected, "seed \(life.seed), \(step)")
                try #require(
                    step.given.refusal == nil || !step.hasChanged, "seed \(life.seed), \(step)")
                try #require(step.isSettled, "seed \(life.seed), \(step)")
                try #require(step.tallies == step.expectedTallies, "seed \(life.seed), \(step)")
                try #require(step.booksAgree, "seed \(life.seed), \(step)")
                try #require(step.onTheWay == 0, "seed \(life.seed), \(step)")
            }
        }
    }

    @Test("P1 the random lives do everything that can be asked, and are refused everything too")
    func doesEverything() {
        var seeds = SeededGenerator(seed: newSeed())
        var done: Set<String> = []
        var kinds: Set<WalletChange.Kind> = []
        for _ in 0..<150 {
            var life = RandomLife(seed: seeds.next(), looking: .whenAsked, shortfalls: .owed)
            for _ in 0..<80 {
                let step = life.takeStep()
                let refusal = step.given.refusal.map { " \($0.name)" }
                done.insert(step.asked.name + (refusal ?? ""))
            }
            kinds.formUnion(life.kinds)
        }
        let all = Set(RandomLife.Asked.names)
        #expect(all.subtracting(done) == [])
        let refused: Set<String> = [
            "spend frozen", "spend debtOutstanding", "spend insufficient", "give frozen",
            "give debtOutstanding", "give insufficient", "capture holdClosed",
            "capture holdExpired", "capture holdNotFound", "capture exceeds", "restore exceeds",
            "clawBack insufficient", "activate notPending", "cancel notPending",
        ]
        #expect(refused.subtracting(done) == [])
        let others: Set<WalletChange.Kind> = [.award, .open, .adjust]
        #expect(Set(WalletChange.Kind.allCases).subtracting(kinds) == others)
    }
}
