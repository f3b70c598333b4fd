/// What the lines and the shipping cost as offers take their turns: a row of amounts for each that
/// has applied.
struct PricingRun {
    enum Effect {
        /// Minor units; 0 for a gift.
        case taken(Int64)
        case belowThreshold(missing: Int64)
        /// Its lines are another's, who stands alone on them.
        case linesTaken
        case none
    }

    /// Marks of a line: whom it has met at LINE_PRICE; those of the later stages are shifted.
    private static let touched: UInt8 = 1
    private static let alone: UInt8 = 2

    let table: PricingTable
    private(set) var amounts: [Int64]
    private var marks: [UInt8]
    /// By row; empty where no offer is about the shipping.
    private var shipping: [Int64]
    private var lines: [Int32]
    private var weights: [Int64]
    private var keys: [UInt64]

    /// Row 0 has list prices.
    init(_ table: PricingTable) {
        let rows = table.turns.count + 2
        self.table = table
        amounts = Array(repeating: 0, count: rows * table.lineCount)
        amounts.replaceSubrange(0..<table.lineCount, with: table.list)
        marks = Array(repeating: 0, count: table.hasSingles ? rows * table.lineCount : 0)
        shipping = Array(
            repeating: table.shippingMinor, count: table.hasShippingOffers ? rows : 0)
        lines = Array(repeating: 0, count: table.lineCount)
        weights = Array(repeating: 0, count: table.lineCount)
        keys = Array(repeating: 0, count: table.lineCount)
    }

    func row(_ row: Int) -> ArraySlice<Int64> {
        amounts[row * table.lineCount..<(row + 1) * table.lineCount]
    }

    func total(_ row: Int) -> Int64 { self.row(row).reduce(0, +) }

    func shippingMinor(_ row: Int) -> Int64 {
        table.hasShippingOffers ? shipping[row] : table.shippingMinor
    }

    /// Makes row 0 list prices, which no offer has touched.
    mutating func begin() {
        let untouched = Array(repeating: false, count: table.lineCount)
        begin(table.list, touched: untouched, alone: untouched)
    }

    /// Makes row 0 anew from the prices of the lines.
    mutating func begin(_ prices: [Int64], touched: [Bool], alone: [Bool]) {
        for line in 0..<table.lineCount {
            amounts[line] = prices[line]
            if table.hasSingles {
                marks[line] =
                    (touched[line] ? Self.touched : 0) | (alone[line] ? Self.alone : 0)
            }
        }
    }

    /// Takes a turn on a row and, where it has an effect, writes the next one.
    ///
    /// - Parameters:
    ///   - spreads: false where nobody will look at the next row.
    ///   - isBound: asks for the most that the turn can take of these amounts or smaller ones.
    mutating func take(
        _ turn: Turn, from row: Int, spreads: Bool = true, isBound: Bool = false
    ) -> Effect {
        if turn.stage == .shipping { return takeShipping(turn, from: row, spreads: spreads) }
        let count = gather(turn, row)
        guard count > 0 else { return .linesTaken }
        let start = row * table.lineCount
        let effect: Effect
        switch turn.formula {
        case .reduction, .percent, .cash, .gift:
            let (initial, current) = weighAmounts(count, start)
            effect =
                SubtotalOffer(
                    turn, base: turn.basis == .initial ? initial : current, initial: initial,
                    current: current, leavesThreshold: turn.basis == .after && !isBound
                ).effect
            if spreads, case .taken(let total) = effect {
                write(total, current, count, turn, row)
            }
        case .newPrice(let price):
            let sum = weighNewPrice(price, count, start)
            effect = sum > 0 ? .taken(sum) : .none
            if spreads, sum > 0 { write(sum, sum, count, turn, row) }
        case .buyGet(let buy, let get, let pay, let most):
            let sum = weighGroups(GroupsOfPieces(buy: buy, get: get, most: most), count, start)
            let total = sum - (sum * pay + 500) / 1_000
            effect = total > 0 ? .taken(total) : .none
            if spreads, total > 0 { write(total, sum, count, turn, row) }
        case .setMeal(let meal, let price):
            let (total, sum) = weighMeals(table.meals[meal], price, count, start)
            effect = total > 0 ? .taken(total) : .none
            if spreads, total > 0 { write(total, sum, count, turn, row) }
        }
        return effect
    }

    /// Its threshold is held against lines, which all stages before have done with, and it takes off
    /// the shipping.
    private mutating func takeShipping(_ turn: Turn, from row: Int, spreads: Bool) -> Effect {
        let (width, start) = (table.lineCount, row * table.lineCount)
        var base: Int64 = 0
        for index in turn.scope {
            let line = Int(table.scopes[index])
            base += turn.basis == .initial ? table.list[line] : amounts[start + line]
        }
        let effect: Effect
        switch turn.formula {
        case .reduction, .percent, .cash:
            effect =
                SubtotalOffer(
                    turn, base: base, initial: table.shippingMinor, current: shipping[row],
                    leavesThreshold: false
                ).effect
        case .newPrice, .buyGet, .setMeal, .gift: return .none
        }
        if spreads, case .taken(let total) = effect {
            // Nothing looks at marks of lines any more.
            for line in 0..<width { amounts[start + width + line] = amounts[start + line] }
            shipping[row + 1] = shipping[row] - total
        }
        return effect
    }

    /// Lists the lines that the turn may touch; returns how many they are.
    private mutating func gather(_ turn: Turn, _ row: Int) -> Int {
        var count = 0
        let shift = Self.shift(turn.stage)
        for index in turn.scope {
            let line = Int(table.scopes[index])
            if table.hasSingles {
                let mark = marks[row * table.lineCount + line] >> shift
                let isTaken =
                    mark & Self.alone != 0 || (turn.isSingle && mark & Self.touched != 0)
                if isTaken { continue }
            }
            lines[count] = Int32(truncatingIfNeeded: line)
            count += 1
        }
        return count
    }

    private static func shift(_ stage: Turn.Stage) -> UInt8 {
        switch stage {
        case .linePrice: 0
        case .line: 2
        case .orderPromotion, .orderCoupon, .shipping: 4
        }
    }

    private mutating func write(
        _ total: Int64, _ sum: Int64, _ count: Int, _ turn: Turn, _ row: Int
    ) {
        let (width, start) = (table.lineCount, row * table.lineCount)
        amounts.withUnsafeMutableBufferPointer { amounts in
            let next = UnsafeMutableBufferPointer(
                rebasing: amounts[start + width..<start + 2 * width])
            for line in 0..<width { next[line] = amounts[start + line] }
            guard total > 0 else { return }
            lines.withUnsafeBufferPointer { lines in
                weights.withUnsafeMutableBufferPointer { weights in
                    keys.withUnsafeMutableBufferPointer { keys in
                        Spread.subtract(
                            total, sum, lines: UnsafeBufferPointer(rebasing: lines[..<count]),
                            weights: weights, keys: keys, from: next)
                    }
                }
            }
        }
        if table.hasSingles { mark(count, turn, start) }
        if table.hasShippingOffers { shipping[row + 1] = shipping[row] }
    }

    private mutating func mark(_ count: Int, _ turn: Turn, _ start: Int) {
        let width = table.lineCount
        let shift = Self.shift(turn.stage)
        for line in 0..<width { marks[start + width + line] = marks[start + line] }
        for index in 0..<count {
            let line = Int(lines[index])
            guard amounts[start + width + line] < amounts[start + line] else { continue }
            marks[start + width + line] |=
                (Self.touched | (turn.isSingle ? Self.alone : 0)) << shift
        }
    }

    // MARK: Weights: what of each line the offer is about

    private mutating func weighAmounts(
        _ count: Int, _ start: Int
    ) -> (initial: Int64, current: Int64) {
        var (initial, current): (Int64, Int64) = (0, 0)
        for index in 0..<count {
            let line = Int(lines[index])
            let amount = amounts[start + line]
            weights[index] = amount
            current += amount
            initial += table.list[line]
        }
        return (initial, current)
    }

    private mutating func weighNewPrice(_ price: Int64, _ count: Int, _ start: Int) -> Int64 {
        var sum: Int64 = 0
        for index in 0..<count {
            let line = Int(lines[index])
            weights[index] = max(0, amounts[start + line] - price * table.quantities[line])
            sum += weights[index]
        }
        return sum
    }

    private mutating func weighGroups(
        _ groups: GroupsOfPieces, _ count: Int, _ start: Int
    ) -> Int64 {
        for index in 0..<count { weights[index] = 0 }
        let runs = runs(lines[..<count].lazy.map(Int.init), start)
        return weights.withUnsafeMutableBufferPointer { groups.weigh(runs, $0) }
    }

    private mutating func weighMeals(
        _ meal: [PricingTable.Part], _ price: Int64, _ count: Int, _ start: Int
    ) -> (total: Int64, sum: Int64) {
        let free = lines[..<count]
        let parts = meal.map { part in
            let lines = part.lines.filter { free.contains(Int32(truncatingIfNeeded: $0)) }
            return PartOfMeal(
                quantity: part.quantity, lines: lines, runs: runs(lines, start))
        }
        func saved(_ meals: Int64) -> Int64 {
            parts.reduce(0) { $0 + $1.price(meals) } - meals * price
        }
        // Each further meal has cheaper pieces, so it saves less than the one before.
        var (few, many) = (Int64(0), parts.map(\.times).min() ?? 0)
        while few < many {
            let middle = (few + many + 1) / 2
            if saved(middle) > saved(middle - 1) { few = middle } else { many = middle - 1 }
        }
        for index in 0..<count { weights[index] = 0 }
        var sum: Int64 = 0
        for part in parts {
            sum += part.price(few) { line, minor in
                guard let index = free.firstIndex(of: Int32(truncatingIfNeeded: line)) else {
                    return
                }
                weights[index] += minor
            }
        }
        return (sum - few * price, sum)
    }

    private func runs(_ lines: some Sequence<Int>, _ start: Int) -> [PieceRun] {
        amounts.withUnsafeBufferPointer { amounts in
            PieceRun.runs(
                lines: lines,
                amounts: UnsafeBufferPointer(
                    rebasing: amounts[start..<start + table.lineCount]),
                quantities: table.quantities)
        }
    }
}

/// An offer on a subtotal, or on the shipping (3.6, discount formulas).
private struct SubtotalOffer {
    let turn: Turn
    /// What a threshold is held against.
    let base: Int64
    /// What it takes from cost at first, and costs now.
    let initial: Int64
    let current: Int64
    /// Whether what it leaves has to reach the threshold, too.
    let leavesThreshold: Bool

    init(_ turn: Turn, base: Int64, initial: Int64, current: Int64, leavesThreshold: Bool) {
        self.turn = turn
        self.base = base
        self.initial = initial
        self.current = current
        self.leavesThreshold = leavesThreshold
    }

    var effect: PricingRun.Effect {
        switch turn.formula {
        case .reduction(let threshold, let amount, let repeats, let cap):
            guard base >= threshold else { return .belowThreshold(missing: threshold - base) }
            var total = amount
            if repeats {
                let (product, overflow) = (base / threshold).multipliedReportingOverflow(
                    by: amount)
                total = min(cap, overflow ? .max : product)
            }
            return taken(total, threshold)
        case .percent(let pay, let most, let threshold):
            guard base >= threshold else { return .belowThreshold(missing: threshold - base) }
            let whole = turn.percentOfInitial ? initial : current
            return taken(min(most, whole - (whole * pay + 500) / 1_000), threshold)
        case .cash(let amount): return taken(amount, 0)
        case .gift(let threshold):
            guard base >= threshold else { return .belowThreshold(missing: threshold - base) }
            return .taken(0)
        case .newPrice, .buyGet, .setMeal: return .none
        }
    }

    private func taken(_ total: Int64, _ threshold: Int64) -> PricingRun.Effect {
        let total = min(total, current)
        guard total > 0 else { return .none }
        if leavesThreshold, current - total < threshold {
            return .belowThreshold(missing: threshold - (current - total))
        }
        return .taken(total)
    }
}
