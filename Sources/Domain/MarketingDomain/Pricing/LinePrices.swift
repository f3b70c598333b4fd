/// The stage of line prices: of all prices that a line has the best one counts, and what combines
/// comes on top of it (3.6, stage 1).
struct LinePrices {
    /// Who made a line's price lower; `turn` is nil for the member price.
    struct Credit {
        let turn: Int?
        let line: Int
        let minor: Int64
    }

    private(set) var prices: [Int64]
    private(set) var credits: [Credit] = []
    /// Lines that an offer has touched, and those that one wants for itself.
    private(set) var touched: [Bool]
    private(set) var alone: [Bool]

    /// - Parameters:
    ///   - turns: indices of the offers that take part, in their order.
    ///   - standsAlone: false where an offer that wants a line for itself is not heeded, which makes
    ///     prices lower.
    init(_ table: PricingTable, _ turns: [Int], standsAlone: Bool = true) {
        prices = table.ownPrices
        touched = Array(repeating: false, count: table.lineCount)
        alone = touched
        var winners: [Int?] = Array(repeating: nil, count: table.lineCount)
        for index in turns where !table.turns[index].combines {
            let turn = table.turns[index]
            for line in table.scopes[turn.scope].lazy.map(Int.init) {
                let price = Self.price(turn, table, line, before: table.list[line])
                guard price < prices[line] else { continue }
                prices[line] = price
                winners[line] = index
            }
        }
        for line in 0..<table.lineCount where prices[line] < table.list[line] {
            credits.append(
                Credit(turn: winners[line], line: line, minor: table.list[line] - prices[line]))
            guard let winner = winners[line] else { continue }
            touched[line] = true
            alone[line] = standsAlone && table.turns[winner].isSingle
        }
        for index in turns where table.turns[index].combines {
            combine(index, table, isSingle: standsAlone && table.turns[index].isSingle)
        }
    }

    private mutating func combine(_ index: Int, _ table: PricingTable, isSingle: Bool) {
        let turn = table.turns[index]
        for line in table.scopes[turn.scope].lazy.map(Int.init) {
            guard !alone[line], !(isSingle && touched[line]) else { continue }
            let price = Self.price(turn, table, line, before: prices[line])
            guard price < prices[line] else { continue }
            credits.append(Credit(turn: index, line: line, minor: prices[line] - price))
            prices[line] = price
            touched[line] = true
            alone[line] = isSingle
        }
    }

    static func price(
        _ turn: Turn, _ table: PricingTable, _ line: Int, before: Int64
    ) -> Int64 {
        switch turn.formula {
        case .percent(let pay, _, _):
            let whole = turn.percentOfInitial ? table.list[line] : before
            return max(0, before - (whole - (whole * pay + 500) / 1_000))
        case .newPrice(let price): return price * table.quantities[line]
        case .reduction, .cash, .buyGet, .setMeal, .gift: return before
        }
    }
}
