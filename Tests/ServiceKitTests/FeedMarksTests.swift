import Primitives
import Testing

@testable import ServiceKit

@Suite("Marks of a feed: which instant is over")
struct FeedMarksTests {
    private let start = ContinuousClock.now

    private func instant(_ second: Int64) -> Instant {
        Instant(microsecondsSinceEpoch: second * 1_000_000)
    }

    private func look(
        _ marks: inout FeedMarks, at second: Int64, lowest: Int64, next: Int64
    ) -> Int64? {
        marks.look(
            instant(second), (lowest, next), at: start.advanced(by: .seconds(second))
        ).map { $0.microsecondsSinceEpoch / 1_000_000 }
    }

    @Test("where nothing is open an instant is over at once")
    func quiet() {
        var marks = FeedMarks(rest: .seconds(1))
        let over = (0...1).map { look(&marks, at: $0, lowest: 10, next: 10) }
        #expect(over == [0, 1])
    }

    @Test("X04 who waits for one open transaction does not wait for a younger one after it")
    func overlapping() {
        var marks = FeedMarks(rest: .seconds(1))
        // 10 is open from the first look on, 15 from the fourth on.
        let over = [
            look(&marks, at: 0, lowest: 10, next: 12),
            look(&marks, at: 1, lowest: 10, next: 13),
            look(&marks, at: 2, lowest: 10, next: 15),
            look(&marks, at: 3, lowest: 10, next: 17),
            look(&marks, at: 4, lowest: 15, next: 18),
            look(&marks, at: 5, lowest: 18, next: 18),
        ]
        #expect(over == [nil, nil, nil, nil, 2, 5])
    }

    @Test("a mark is taken after a rest, and looked at from then on until it is over")
    func rests() {
        var marks = FeedMarks(rest: .seconds(10))
        func due(_ seconds: Int64...) -> [Bool] {
            seconds.map { marks.isDue(at: start.advanced(by: .seconds($0))) }
        }
        #expect(due(0) == [true])
        let first = look(&marks, at: 0, lowest: 1, next: 2)
        #expect(first == nil && due(9, 10) == [false, true])
        let second = look(&marks, at: 10, lowest: 1, next: 3)
        // The first one still waits.
        #expect(second == nil && due(11) == [true])
        // So soon there is no mark of its own.
        let third = look(&marks, at: 11, lowest: 9, next: 9)
        #expect(third == 10 && due(19, 20) == [false, true])
    }

    @Test("however long one is open, so many marks wait, and the youngest is among them")
    func bounded() {
        var marks = FeedMarks(rest: .seconds(1))
        let looks = Int64(FeedMarks.limit) + 10
        let waiting = (0..<looks).map { look(&marks, at: $0, lowest: 1, next: 10 + $0) }
        #expect(waiting.allSatisfy { $0 == nil })
        let over = look(&marks, at: looks, lowest: 9 + looks, next: 1_000)
        #expect(over == looks - 1)
    }
}
