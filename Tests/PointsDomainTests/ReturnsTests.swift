import PointsDomain
import Primitives
import TestKit
import Testing

@Suite("What of an order comes back")
struct ReturnsTests {
    private func line(
        _ quantity: Int64, _ amountMinor: Int64, points: Int64 = 0, _ sku: String = "a"
    ) -> Returns.Line {
        Returns.Line(
            sku: sku, category: "", quantity: quantity, amountMinor: amountMinor, points: points)
    }

    private func pieces(_ quantity: Int64, of line: Int = 0) -> Returns.Part {
        Returns.Part(line: line, size: .quantity(quantity))
    }

    private func money(_ amountMinor: Int64, of line: Int = 0) -> Returns.Part {
        Returns.Part(line: line, size: .amountMinor(amountMinor))
    }

    /// Expects that the return is refused, and that it leaves the lines as they were.
    private func expectRefusal(
        _ refusal: Returns.Refusal, of parts: [Returns.Part]?, from lines: [Returns.Line],
        sourceLocation: SourceLocation = #_sourceLocation
    ) {
        var asked = lines
        do throws(Returns.Refusal) {
            _ = try Returns.take(parts, from: &asked)
            Issue.record("it did not refuse", sourceLocation: sourceLocation)
        } catch {
            #expect(error == refusal, sourceLocation: sourceLocation)
        }
        #expect(asked == lines, "a refusal changed something", sourceLocation: sourceLocation)
    }

    // MARK: What a part is worth

    @Test(
        "N01 19.99 for three are 6.66, 6.66 and 6.67, however they come back",
        arguments: [
            //  pieces      amounts
            ([1, 1, 1], [666, 666, 667]), ([2, 1], [1_332, 667]), ([1, 2], [666, 1_333]),
            ([3], [1_999]),
        ] as [([Int64], [Int64])])
    func pieceByPiece(quantities: [Int64], amounts: [Int64]) throws {
        var lines = [line(3, 1_999)]
        for (quantity, amount) in zip(quantities, amounts) {
            let returned = try Returns.take([pieces(quantity)], from: &lines)
            #expect(returned.map(\.amountMinor) == [amount])
            #expect(returned.map(\.quantity) == [quantity])
        }
        #expect(lines[0].returnedMinor == 1_999)
        #expect(Returns.isWhole(lines))
    }

    @Test("N01 an amount takes no piece with it, but what is left of the line takes all")
    func amounts() throws {
        var lines = [line(3, 1_999)]
        let first = try Returns.take([money(500)], from: &lines)
        #expect(first.map(\.quantity) == [0])
        let second = try Returns.take([money(1_499)], from: &lines)
        #expect(second.map(\.quantity) == [3])
        #expect(Returns.isWhole(lines))
    }

    @Test("N01 pieces that come back after an amount are worth no more than what is left")
    func mixed() throws {
        var lines = [line(3, 1_999)]
        var worth: [Int64] = []
        for part in [money(500), pieces(1), pieces(1), pieces(1)] {
            worth += try Returns.take([part], from: &lines).map(\.amountMinor)
        }
        #expect(worth == [500, 666, 666, 167])
        #expect(Returns.isWhole(lines))

        var nearlyPaidBack = [line(3, 1_999)]
        worth = []
        for part in [money(1_500), pieces(1), pieces(2)] {
            worth += try Returns.take([part], from: &nearlyPaidBack).map(\.amountMinor)
        }
        #expect(worth == [1_500, 499, 0])
        #expect(Returns.isWhole(nearlyPaidBack))
    }

    @Test("N01 without parts everything comes back that has not")
    func whole() throws {
        var lines = [line(3, 1_999), line(1, 500), line(2, 0)]
        _ = try Returns.take([pieces(1), pieces(1, of: 1)], from: &lines)
        let rest = try Returns.take(nil, from: &lines)
        #expect(rest.map(\.line) == [0, 2])
        #expect(rest.map(\.quantity) == [2, 2])
        #expect(rest.map(\.amountMinor) == [1_333, 0])
        #expect(Returns.isWhole(lines))
        expectRefusal(.nothingLeft, of: nil, from: lines)
    }

    @Test("N01 one piece or one minor unit more than is left is refused, with what is left")
    func exceeding() throws {
        var lines = [line(3, 1_999)]
        let all = Returns.Refusal.exceedsLine(line: 0, leftQuantity: 3, leftMinor: 1_999)
        expectRefusal(all, of: [pieces(4)], from: lines)
        expectRefusal(all, of: [money(2_000)], from: lines)
        _ = try Returns.take([pieces(1)], from: &lines)
        let rest = Returns.Refusal.exceedsLine(line: 0, leftQuantity: 2, leftMinor: 1_333)
        expectRefusal(rest, of: [pieces(3)], from: lines)
        expectRefusal(rest, of: [money(1_334)], from: lines)
        _ = try Returns.take([money(1_333)], from: &lines)
        #expect(Returns.isWhole(lines))
    }

    @Test("N01 a return of which one part is too large takes none of the others")
    func allOrNothing() {
        let lines = [line(2, 1_000), line(1, 500)]
        expectRefusal(
            .exceedsLine(line: 1, leftQuantity: 1, leftMinor: 500),
            of: [pieces(1), pieces(2, of: 1)], from: lines)
        expectRefusal(.nothingLeft, of: [pieces(0), money(0, of: 1)], from: lines)
        expectRefusal(.nothingLeft, of: [], from: lines)
    }

    @Test("N01 any split of a return, in pieces, amounts or both, adds up to the line")
    func splitProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            var lines = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                line(
                    Int64.random(in: 1...7, using: &random),
                    Int64.random(in: 0...20_000, using: &random))
            }
            let bought = lines
            var returned = bought.map { _ in (quantity: 0 as Int64, amountMinor: 0 as Int64) }
            for isLast in [false, false, false, false, true] where !Returns.isWhole(lines) {
                var parts: [Returns.Part] = []
                for (index, line) in lines.enumerated() {
                    let left = line.quantity - line.returnedQuantity
                    let leftMinor = line.amountMinor - line.returnedMinor
                    parts.append(
                        Bool.random(using: &random)
                            ? pieces(Int64.random(in: 0...left, using: &random), of: index)
                            : money(Int64.random(in: 0...leftMinor, using: &random), of: index))
                }
                let taken = (try? Returns.take(isLast ? nil : parts, from: &lines)) ?? []
                for part in taken {
                    #expect(part.amountMinor >= 0, "seed \(seed)")
                    returned[part.line].quantity += part.quantity
                    returned[part.line].amountMinor += part.amountMinor
                }
            }
            #expect(Returns.isWhole(lines), "seed \(seed)")
            #expect(returned.map(\.quantity) == bought.map(\.quantity), "seed \(seed)")
            #expect(returned.map(\.amountMinor) == bought.map(\.amountMinor), "seed \(seed)")
        }
    }

    @Test("N01 so many pieces are worth the same in one return as in several")
    func pieceProperty() throws {
        let seed = newSeed()
        var random = SeededGenerator(seed: seed)
        for _ in 0..<500 {
            let bought = line(
                Int64.random(in: 1...12, using: &random),
                Int64.random(in: 0...100_000, using: &random))
            let count = Int64.random(in: 1...bought.quantity, using: &random)
            var atOnce = [bought]
            _ = try Returns.take([pieces(count)], from: &atOnce)
            var bySteps = [bought]
            while bySteps[0].returnedQuantity < count {
                let left = count - bySteps[0].returnedQuantity
                let step = Int64.random(in: 1...left, using: &random)
                _ = try Returns.take([pieces(step)], from: &bySteps)
            }
            #expect(bySteps == atOnce, "seed \(seed)")
        }
    }
}
