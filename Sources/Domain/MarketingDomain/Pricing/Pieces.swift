/// Pieces of lines that cost the same, for offers that count pieces.
///
/// A line's pieces have its price by cumulative floor, so at most two prices differ, by one minor
/// unit: a line of 100 000 pieces is two runs, and never 100 000 numbers.
struct PieceRun {
    let price: Int64
    let count: Int64
    /// Place among the lines that were asked about.
    let place: Int

    /// The dearest first, then the earlier line.
    static func runs(
        lines: some Sequence<Int>, amounts: UnsafeBufferPointer<Int64>, quantities: [Int64]
    ) -> [PieceRun] {
        var runs: [PieceRun] = []
        for (place, line) in lines.enumerated() {
            let (price, dearer) = amounts[line].quotientAndRemainder(dividingBy: quantities[line])
            if dearer > 0 { runs.append(PieceRun(price: price + 1, count: dearer, place: place)) }
            runs.append(
                PieceRun(price: price, count: quantities[line] - dearer, place: place))
        }
        // Of one line the dearer run differs in price, so nothing is left to chance.
        runs.sort { ($1.price, $0.place) < ($0.price, $1.place) }
        return runs
    }
}

/// Of every `buy + get` pieces, dearest first, the cheapest `get` are reduced.
struct GroupsOfPieces {
    let buy: Int64
    let get: Int64
    /// Most pieces that are reduced.
    let most: Int64

    /// Adds the price of reduced pieces to each line's weight; returns their sum.
    func weigh(_ runs: [PieceRun], _ weights: UnsafeMutableBufferPointer<Int64>) -> Int64 {
        let pieces = runs.reduce(0) { $0 + $1.count }
        let grouped = pieces / (buy + get) * (buy + get)
        var sum: Int64 = 0
        var position: Int64 = 0
        for run in runs {
            let reduced =
                reduced(before: min(position + run.count, grouped))
                - reduced(before: min(position, grouped))
            position += run.count
            weights[run.place] += reduced * run.price
            sum += reduced * run.price
        }
        return sum
    }

    /// How many of the first pieces are reduced.
    private func reduced(before position: Int64) -> Int64 {
        let (groups, rest) = position.quotientAndRemainder(dividingBy: buy + get)
        return min(most, groups * get + max(0, rest - buy))
    }
}

/// The dearest pieces of a part of a set meal.
struct PartOfMeal {
    let quantity: Int64
    let lines: [Int]
    let runs: [PieceRun]

    /// How often the order has it.
    var times: Int64 { runs.reduce(0) { $0 + $1.count } / quantity }

    /// What so many meals take of it; `each` hears of every line.
    func price(_ meals: Int64, _ each: (_ line: Int, _ price: Int64) -> Void = { _, _ in }) -> Int64
    {
        var wanted = meals * quantity
        var sum: Int64 = 0
        for run in runs where wanted > 0 {
            let taken = min(wanted, run.count)
            wanted -= taken
            sum += taken * run.price
            each(lines[run.place], taken * run.price)
        }
        return sum
    }
}
