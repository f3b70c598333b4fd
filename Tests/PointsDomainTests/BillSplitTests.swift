import PointsDomain
import TestKit
import Testing

@Suite("Bills that several people pay")
struct BillSplitTests {
    @Test(
        "X29 equal shares differ by one coin at most, service charge included",
        arguments: [
            //  lines              permille  people  shares
            ([10_000], 0, 3, [3_334, 3_333, 3_333]),
            ([10_000], 100, 3, [3_667, 3_667, 3_666]),
            ([100, 100, 100], 0, 3, [100, 100, 100]),
            ([1, 1, 1, 1], 0, 3, [2, 1, 1]),
            ([0], 0, 2, [0, 0]),
        ] as [([Int64], Int64, Int, [Int64])])
    func equally(lines: [Int64], permille: Int64, people: Int, shares: [Int64]) throws {
        let bill = try BillSplit.split(
            lines: lines, people: people, .equally, servicePermille: permille)
        #expect(bill.shares.map(\.totalMinor) == shares)
    }

    @Test("X29 each pays her lines and her part of what is shared, and service in proportion")
    func byLines() throws {
        let bill = try BillSplit.split(
            lines: [9_999, 2_500, 1], people: 3, .lines([[0], [1, 2], []]), servicePermille: 100)
        #expect(bill.serviceMinor == 1_250 && bill.payableMinor == 13_750)
        #expect(bill.shares.map(\.lines) == [[9_999, 0, 0], [0, 1_250, 1], [0, 1_250, 0]])
        #expect(bill.shares.map(\.serviceMinor) == [1_000, 125, 125])
    }

    @Test("X29 who says what she gives gives that, and the last one the rest")
    func byAmounts() throws {
        let bill = try BillSplit.split(
            lines: [9_999, 2_500], people: 3, .amounts([5_000, 3_333]), servicePermille: 150)
        #expect(bill.payableMinor == 14_374)
        #expect(bill.shares.map(\.totalMinor) == [5_000, 3_333, 6_041])
    }

    @Test(
        "X29 the service charge is of the discounted sum, half a coin up",
        arguments: [
            (12_499, 100, 1_250), (12_494, 100, 1_249), (5, 100, 1), (4, 100, 0), (999, 0, 0),
            (999, 1_000, 999),
        ] as [(Int64, Int64, Int64)])
    func service(subtotal: Int64, permille: Int64, charge: Int64) throws {
        #expect(try BillSplit.service(of: subtotal, permille: permille) == charge)
    }

    @Test("X29 a bill of nothing is split, and who pays nothing pays nothing of the service")
    func nothing() throws {
        let free = try BillSplit.split(
            lines: [0, 0], people: 3, .lines([[0], [1]]), servicePermille: 100)
        #expect(free.shares.map(\.totalMinor) == [0, 0, 0])
        let one = try BillSplit.split(
            lines: [0, 9_999], people: 3, .lines([[0], [1]]), servicePermille: 150)
        #expect(one.shares.map(\.totalMinor) == [0, 11_499, 0])
        let all = try BillSplit.split(
            lines: [10_000], people: 3, .amounts([11_000, 0]), servicePermille: 100)
        #expect(all.shares.map(\.totalMinor) == [11_000, 0, 0])
    }

    @Test("X29 shares by amounts are what the same tenders pay of the lines of one order")
    func likeTenders() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<1_000 {
            let lines = (0..<Int.random(in: 1...6, using: &random)).map { _ in
                Int64.random(in: 0...5_000, using: &random)
            }
            let service = try BillSplit.service(of: lines.reduce(0, +), permille: 100)
            var left = lines.reduce(service, +)
            let amounts = (0..<Int.random(in: 0...4, using: &random)).map { _ in
                let amount = Int64.random(in: 0...left, using: &random)
                left -= amount
                return amount
            }
            let bill = try BillSplit.split(
                lines: lines, people: amounts.count + 1, .amounts(amounts), servicePermille: 100)
            let spread = TenderSpread.shares(
                of: amounts + [left], over: lines + [service])
            for (place, share) in bill.shares.enumerated() {
                let byLine = spread.map { $0[place] }
                #expect(byLine == share.lines + [share.serviceMinor], "seed \(seed)")
            }
        }
    }

    @Test("X29 what makes no sense is refused")
    func refusals() {
        let cases: [(BillSplit.Refusal, [Int64], Int, BillSplit.Mode)] = [
            (.tooFewOrMany(people: 0), [1], 0, .equally),
            (.tooFewOrMany(people: 101), [1], 101, .equally),
            (.wrongAmounts, [100], 3, .amounts([1])),
            (.wrongAmounts, [100], 2, .amounts([-1])),
            (.exceeds(payableMinor: 100), [100], 2, .amounts([101])),
            (.wrongPayers(line: 0), [100], 2, .lines([[2]])),
            (.wrongPayers(line: 0), [100], 2, .lines([[1, 1]])),
            (.wrongPayers(line: 1), [100], 2, .lines([])),
            (.outOfRange, [-1], 2, .equally),
            (.outOfRange, [.max, 1], 2, .equally),
        ]
        for (refusal, lines, people, mode) in cases {
            #expect(throws: refusal) {
                try BillSplit.split(lines: lines, people: people, mode, servicePermille: 0)
            }
        }
    }

    @Test("X29 whatever the split, every line and the service charge are paid exactly")
    func exact() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<2_000 {
            let lines = (0..<Int.random(in: 1...8, using: &random)).map { _ in
                Int64.random(in: 0...5_000, using: &random)
            }
            let people = Int.random(in: 1...7, using: &random)
            let permille = Int64.random(in: 0...200, using: &random)
            let service = try BillSplit.service(of: lines.reduce(0, +), permille: permille)
            let mode: BillSplit.Mode
            switch Int.random(in: 0...2, using: &random) {
            case 0: mode = .equally
            case 1:
                mode = .lines(
                    lines.map { _ in
                        (0..<people).filter { _ in Bool.random(using: &random) }
                    })
            default:
                var left = lines.reduce(service, +)
                mode = .amounts(
                    (1..<people).map { _ in
                        let amount = Int64.random(in: 0...left, using: &random)
                        left -= amount
                        return amount
                    })
            }
            let bill = try BillSplit.split(
                lines: lines, people: people, mode, servicePermille: permille)
            #expect(bill.shares.count == people, "seed \(seed)")
            for (place, line) in lines.enumerated() {
                #expect(bill.shares.reduce(0) { $0 + $1.lines[place] } == line, "seed \(seed)")
            }
            #expect(bill.shares.reduce(0) { $0 + $1.serviceMinor } == service, "seed \(seed)")
            #expect(
                bill.shares.allSatisfy { $0.serviceMinor >= 0 && $0.lines.allSatisfy { $0 >= 0 } },
                "seed \(seed)")
            if case .equally = mode {
                let totals = bill.shares.map(\.totalMinor)
                #expect((totals.max() ?? 0) - (totals.min() ?? 0) <= 1, "seed \(seed)")
            }
        }
    }
}
