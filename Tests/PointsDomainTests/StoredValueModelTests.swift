import PointsDomain
import TestKit
import Testing

@Suite("Stored value and its money fen by fen")
struct StoredValueModelTests {
    @Test("F01 F04 N06 after every step of a random life each fen is where the model has it")
    func agrees() throws {
        var seeds = SeededGenerator(seed: newSeed())
        for _ in 0..<300 {
            var life = StoredValueLife(seed: seeds.next())
            for _ in 0..<100 {
                life.step()
                try #require(life.finding == nil, "seed \(life.seed), \(life.last)")
            }
        }
    }

    @Test("N06 the random lives do everything, and are refused everything")
    func doesEverything() {
        var seeds = SeededGenerator(seed: newSeed())
        var done: Set<String> = []
        for _ in 0..<200 {
            var life = StoredValueLife(seed: seeds.next())
            for _ in 0..<100 { life.step() }
            done.formUnion(life.done)
        }
        let all: Set<String> = [
            "top-up", "top-up refused", "spend BONUS_FIRST", "spend PRINCIPAL_FIRST",
            "spend PROPORTIONAL", "spend refused", "hold", "hold refused", "capture",
            "capture refused", "void", "void refused", "restore", "restore with grace",
            "restore and cancel", "restore refused", "withdrawal FORFEIT_BONUS",
            "withdrawal FORFEIT_AND_RECOUP",
            "withdrawal PRORATA", "withdrawal COOLING_OFF", "withdrawal refused", "paying out",
            "failing", "paying out refused", "failing refused",
        ]
        #expect(all.subtracting(done) == [])
    }
}
