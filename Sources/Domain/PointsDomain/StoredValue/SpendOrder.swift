import Primitives

/// Of which half stored value is spent first (3.7).
package enum SpendOrder: String, Hashable, Sendable, CaseIterable {
    /// All bonus, lot after lot, then principal.
    case bonusFirst = "BONUS_FIRST"
    /// All principal, lot after lot, then bonus.
    case principalFirst = "PRINCIPAL_FIRST"
    /// Lot after lot, both halves of each as they stand to each other, by largest remainder.
    case proportional = "PROPORTIONAL"

    /// What a spend takes of which lot, in the order in which it takes it.
    ///
    /// - Parameter lots: settled, in the order in which they are spent; they have as much.
    func take(_ amount: Int64, from lots: [TopUpLot]) -> [ValueMovement] {
        var left = amount
        var parts: [ValueMovement] = []
        switch self {
        case .bonusFirst:
            Self.take(bonus: true, of: lots, &left, into: &parts)
            Self.take(bonus: false, of: lots, &left, into: &parts)
        case .principalFirst:
            Self.take(bonus: false, of: lots, &left, into: &parts)
            Self.take(bonus: true, of: lots, &left, into: &parts)
        case .proportional:
            for lot in lots where left > 0 && lot.remaining > 0 {
                let share = min(left, lot.remaining)
                left -= share
                parts.append(
                    ValueMovement(
                        lot: lot.id, principal: lot.principal.remaining,
                        bonus: lot.bonus.remaining
                    ).prefix(share))
            }
        }
        precondition(left == 0, "the lots do not cover what the account has")
        return parts
    }

    private static func take(
        bonus isBonus: Bool, of lots: [TopUpLot], _ left: inout Int64,
        into parts: inout [ValueMovement]
    ) {
        for lot in lots where left > 0 {
            let share = min(left, isBonus ? lot.bonus.remaining : lot.principal.remaining)
            guard share > 0 else { continue }
            left -= share
            parts.append(
                ValueMovement(
                    lot: lot.id, principal: isBonus ? 0 : share, bonus: isBonus ? share : 0))
        }
    }
}
